import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Capacity } from '#base/event.ts'
import { editions, rulebooks } from '#rulebooks/catalogue.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, chair, draftBefore, given, invented, meeting, secretariat, type World } from './given.ts'
import { perft } from './perft.ts'

const people: readonly Capacity[] = ['chair', 'secretariat', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia', 'delegation:dorra', 'delegation:elvaine', 'clock', 'public']

/** Depth 3 takes seconds a start: it is counted every time where few positions lie before it, everywhere when tests are given more runs. */
const patient = Number(process.env['PARLEY_TEST_RUNS'] ?? 0) >= 100
/** Positions whose steps are counted for a line: as many as there are sequences one step shorter. */
const mostPositions = 400
/** And for one of an earlier edition, which differs from the latest in little. */
const mostOfEarlier = 100
/** `PARLEY_PERFT=write` writes the numbers anew instead of comparing them. */
const writes = process.env['PARLEY_PERFT'] === 'write'

/** The latest edition has the name of its rulebook, an earlier one its year besides: `unsc-1946`. */
const nameOf = (book: Rulebook): string => (rulebooks[book.id] === book ? book.id : `${book.id}-${/\d{4}/.exec(book.edition)?.[0] ?? book.edition}`)
const fileOf = (rulebook: string): URL => new URL(`../rulebooks/${rulebook}.perft.txt`, import.meta.url)
const linesOf = (rulebook: string): readonly (readonly string[])[] =>
  readFileSync(fileOf(rulebook), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/))

/** Five delegations; the starts by their names in the files. A body without votes has no start in a vote. */
function starts(book: Rulebook): { readonly [start: string]: World } {
  const opened = meeting(book, 5)
  const [answer] = book.attendance?.answers ?? []
  const item = answer === undefined ? opened : opened.and(...invented.slice(0, 5).map((name) => chair('answer-roll', { seat: name.toLowerCase(), answer: answer.id })))
  const draft = draftBefore(item, book.voting === null ? null : book.rest)
  const put = draft.and(chair('put-draft', { draft: 'draft-1' }))
  const motion = book.motions.find(({ effect }) => effect === 'adjourn-debate') ?? book.motions.find(({ effect }) => effect === 'postpone')
  return {
    seated: given(book, 5).and(secretariat('lay-agenda', { items: ['Sharing of waters'] })),
    item,
    listed: item.and(aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }), belmar('ask-for-floor', { kind: 'statement' })),
    ...(motion === undefined ? {} : { motion: draft.and(belmar('move', { motion: motion.id })) }),
    question: put,
    // A book that records no names on request has its vote after an objection. Where general agreement is sought first, the chair finds before the vote that it was not reached.
    ...(book.voting === null ? {} : {
      vote: book.voting.methods.recorded === null ? put.and(belmar('object', { question: 'question-1' }), chair('open-vote', { on: 'draft-1', recorded: false }))
        : put.and(belmar('request-recorded-vote', {}), ...(book.endeavours === null ? [] : [chair('find-no-agreement', { draft: 'draft-1' })]), chair('open-vote', { on: 'draft-1', recorded: true })),
    }),
  }
}

const head = (rulebook: string): string => `# Perft of the rulebook \`${rulebook}\`: how many sequences of legal steps there are from a fixed start.
# A step is one fixed representative of each form that somebody may fill in (chair, secretariat, five delegations, the clock),
# or a wait of one hour. Starts: src/procedure/perft.test.ts. A changed number is a changed rule: look for it before changing it here.
# start   depth   sequences
`
const column = 10
const most = 12_000

/** A rulebook takes part when its file lies beside it; an empty file is filled by writing. */
const counted = Object.values(editions).flat().filter((book) => existsSync(fileOf(nameOf(book))))

describe.each(counted.map((book) => [nameOf(book), book] as const))('perft of %s', (rulebook, book) => {
  const all = starts(book)
  if (writes) {
    test('is written anew', { timeout: 600_000 }, () => {
      const rows = Object.entries(all).flatMap(([start, { rehearsal }]) => {
        const two = [1, 2].map((depth) => perft(rehearsal, people, depth))
        // A start with very many steps is counted to two: the third would take minutes and tell no more.
        const counts = (two.at(-1) ?? 0) > most ? two : [...two, perft(rehearsal, people, 3)]
        return counts.map((count, n) => `${start.padEnd(column)}${String(n + 1).padEnd(8)}${count}\n`)
      })
      writeFileSync(fileOf(rulebook), head(rulebook) + rows.join(''))
    })
    return
  }
  const lines = linesOf(rulebook)
  test('counts every start', () => expect([...new Set(lines.map(([start]) => start))]).toEqual(Object.keys(all)))
  const positions = (start: string | undefined, depth: number): number => Number(lines.find(([from, shorter]) => from === start && Number(shorter) === depth - 1)?.[2] ?? 1)
  const affordable = rulebooks[book.id] === book ? mostPositions : mostOfEarlier
  test.each(lines.filter(([start, depth]) => patient || positions(start, Number(depth)) <= affordable))('from %s, sequences of %s: %s', { timeout: 600_000 }, (start = '', depth = '', count = '') => {
    const world = all[start]
    if (world === undefined) throw new TypeError(`No start is called ${start}.`)
    expect(perft(world.rehearsal, people, Number(depth))).toBe(Number(count))
  })
})
