import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const shared = (name: string): URL => new URL(`../../shared/data/${name}`, import.meta.url)
const text = (url: URL): string => gunzipSync(readFileSync(url)).toString('utf8')

/** The 6,202 roll calls of the General Assembly, one line as `parley tally` reads it each; null where the data is not at hand. */
export function assemblyRollCalls(): readonly string[] | null {
  const url = shared('ga-votes-wide.csv.gz')
  if (!existsSync(url)) return null
  const [head = '', ...rows] = text(url).trim().split('\n')
  const [, ...states] = head.trim().split(',')
  return rows.map((row) => {
    const [id = '', ...letters] = row.trim().split(',')
    return JSON.stringify({ id, date: null, matter: 'other', votes: Object.fromEntries(letters.flatMap((letter, n) => letter === '' ? [] : [[states[n] ?? '', letter]])) })
  })
}

/** 967 votes of the Security Council 1946–1990, each line with the outcome history `expected`; null where the data is not at hand. */
export function councilVotes(): readonly string[] | null {
  const url = shared('sc-votes-1946-1990.ndjson.gz')
  return existsSync(url) ? text(url).trim().split('\n') : null
}

/** Invented roll calls of the same number and size, the same in every run: 6,202 of about 140 members. */
export function inventedRollCalls(): readonly string[] {
  let seed = 20_240_510
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(seed / 65_536) % below
  }
  const letters = ['Y', 'Y', 'Y', 'Y', 'Y', 'Y', 'N', 'N', 'A', 'X']
  return Array.from({ length: 6_202 }, (_, id) => JSON.stringify({
    id: String(id), date: null, matter: next(5) === 0 ? 'important' : 'other',
    votes: Object.fromEntries(Array.from({ length: 120 + next(41) }, (_, n) => [`S${n}`, letters[next(letters.length)]])),
  }))
}
