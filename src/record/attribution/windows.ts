import { type Day, addDays, isDay } from '#base/instants.ts'
import { months } from './data/times.ts'
import { numerals } from './data/counts.ts'

/** When a meeting is to be held: the words, where they stand in the passage, and the days they cover, both ends included. */
export type Window = { readonly at: number; readonly words: string; readonly from: Day | null; readonly to: Day | null }

const seasons: { readonly [season: string]: readonly [first: number, last: number] } = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 2] }
const season = '(?:spring|summer|autumn|fall|winter)'
const month = `(?:${months.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')})`
const year = String.raw`(?:(?:of )?(?:this|next) year|(?:of )?(?:19|20)\d\d)`
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:the )?(?:(?:early|late|mid)[- ])?${season}(?: (?:or|and) (?:the )?${season})?(?: ${year})?\b`, 'gu'),
  new RegExp(String.raw`\b(?:before |by |until )?(?:the )?end of (?:the |this |next )?(?:year|month|week|${month}|(?:19|20)\d\d)\b`, 'gu'),
  new RegExp(String.raw`\b(?:the )?(?:first|second) half of (?:the year|this year|next year|(?:19|20)\d\d|${month})(?: (?:19|20)\d\d)?\b`, 'gu'),
  new RegExp(String.raw`\b(?:from )?\d{1,2} (?:to|until|and|-|–) \d{1,2} ${month}(?: (?:19|20)\d\d)?\b`, 'gu'),
  new RegExp(String.raw`\b(?:no later than|before|by|on|until) (?:\d{1,2} ${month}|${month} \d{1,2})(?:,? (?:19|20)\d\d)?\b`, 'gu'),
  new RegExp(String.raw`\b(?:(?:early|late|mid)[- ](?:in )?|in |by |before |no later than |until )${month}(?: (?:19|20)\d\d| (?:this|next) year)?(?!\s+\d)`, 'gu'),
  new RegExp(String.raw`\b(?:within|in) (?:the (?:next|coming) )?(?:\d+|${Object.keys(numerals).join('|')})? ?(?:days|weeks|months)\b`, 'gu'),
  new RegExp(String.raw`\b(?:(?:later|early|earlier|late) )?(?:this|next) (?:year|month|week|${season})\b`, 'gu'),
  /\bas soon as possible\b|\bat the earliest (?:opportunity|date)\b|\bwithout delay\b/gu,
  new RegExp(String.raw`\bin (?:19|20)\d\d\b`, 'gu'),
]

/** The windows a passage names, counted from a day; the longest wording at each place. */
export function windowsIn(passage: string, day: Day | null): readonly Window[] {
  const found: Window[] = []
  for (const pattern of patterns) {
    for (const { 0: words, index } of passage.matchAll(pattern)) {
      const end = index + words.length
      if (found.some((one) => index < one.at + one.words.length && one.at < end)) continue
      found.push({ at: index, words: words.trim(), ...range(words, day) })
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}

type Range = { readonly from: Day | null; readonly to: Day | null }
const open: Range = { from: null, to: null }
const two = (n: number): string => String(n).padStart(2, '0')
const first = (y: number, m: number): Day => `${y}-${two(m)}-01`
const last = (y: number, m: number): Day => addDays(m === 12 ? `${y + 1}-01-01` : `${y}-${two(m + 1)}-01`, -1)

function range(words: string, day: Day | null): Range {
  const named = /(?:19|20)\d\d/.exec(words)?.[0]
  if (named === undefined && day === null) return open
  const today = day ?? `${named}-01-01`
  const current = Number(today.slice(0, 4))
  const of = named !== undefined ? Number(named) : /next year/.test(words) ? current + 1 : current
  const found = [...words.matchAll(new RegExp(season, 'gu'))].flatMap(([name]) => (seasons[name] === undefined ? [] : [seasons[name]]))
  if (found.length > 0) {
    const [start] = found[0] ?? [1]
    const [, end] = found.at(-1) ?? [1, 12]
    const shift = named === undefined && !/year/.test(words) && last(of, end < start ? 12 : end) < today ? 1 : /next (?:spring|summer|autumn|fall|winter)/.test(words) && first(of, start) <= today ? 1 : 0
    return part(words, first(of + shift, start), last(of + shift + (end < start ? 1 : 0), end))
  }
  const at = months.findIndex((name) => words.toLowerCase().includes(name)) + 1
  if (at > 0) return monthRange(words, of, at, named !== undefined || /year/.test(words), today)
  return relative(words, of, today, day === null)
}

function monthRange(words: string, of: number, at: number, dated: boolean, today: Day): Range {
  const inYear = dated || last(of, at) >= today ? of : of + 1
  const days = [...words.replace(/(?:19|20)\d\d/u, '').matchAll(/\d{1,2}/g)].map(([n]) => `${inYear}-${two(at)}-${two(Number(n))}`).filter(isDay)
  if (days.length === 2) return { from: days[0] ?? null, to: days[1] ?? null }
  const limit = /^(?:no later than|before|by|until|(?:before |by |until )?(?:the )?end)/.test(words)
  if (days.length === 1) return limit ? { from: null, to: days[0] ?? null } : { from: days[0] ?? null, to: days[0] ?? null }
  if (/first half/.test(words)) return { from: first(inYear, at), to: `${inYear}-${two(at)}-15` }
  if (/second half/.test(words)) return { from: `${inYear}-${two(at)}-16`, to: last(inYear, at) }
  if (limit) return { from: null, to: /^before (?!the end)/.test(words) ? addDays(first(inYear, at), -1) : last(inYear, at) }
  return part(words, first(inYear, at), last(inYear, at))
}

/** "early", "mid", "late": thirds of the stretch. */
function part(words: string, from: Day, to: Day): Range {
  const third = Math.floor(daysBetween(from, to) / 3)
  if (/\bearly\b/.test(words)) return { from, to: addDays(from, third) }
  if (/\bmid\b/.test(words)) return { from: addDays(from, third), to: addDays(to, -third) }
  if (/\blate\b/.test(words)) return { from: addDays(to, -third), to }
  return { from, to }
}

function daysBetween(from: Day, to: Day): number {
  let n = 0
  for (let day = from; day < to && n < 400; day = addDays(day, 1)) n += 1
  return n
}

function relative(words: string, of: number, today: Day, unknown: boolean): Range {
  if (/first half/.test(words)) return { from: first(of, 1), to: last(of, 6) }
  if (/second half/.test(words)) return { from: first(of, 7), to: last(of, 12) }
  if (/end of/.test(words) && /year|\d{4}/.test(words)) return { from: null, to: last(of, 12) }
  if (unknown) return /^in \d{4}$/.test(words) ? { from: first(of, 1), to: last(of, 12) } : open
  const month = Number(today.slice(5, 7))
  const next = month === 12 ? [of + 1, 1] as const : [of, month + 1] as const
  if (/end of (?:the|this) month/.test(words)) return { from: null, to: last(of, month) }
  if (/this month/.test(words)) return { from: first(of, month), to: last(of, month) }
  if (/next month/.test(words)) return { from: first(...next), to: last(...next) }
  if (/year/.test(words) || /^in \d{4}$/.test(words)) return { from: first(of, 1), to: last(of, 12) }
  const many = /(\d+|[a-z]+) (days|weeks|months)/.exec(words)
  const count = many === null ? Number.NaN : Number(many[1] ?? '') || (numerals[many[1] ?? ''] ?? Number.NaN)
  if (many !== null && /^within|^in /.test(words) && !Number.isNaN(count)) return { from: today, to: addDays(today, count * (many[2] === 'days' ? 1 : many[2] === 'weeks' ? 7 : 30)) }
  return open
}
