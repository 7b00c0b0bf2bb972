import { describe, expect, test } from 'vitest'
import { actorOf } from '#actors/register.ts'
import type { Capacity } from '#base/event.ts'
import { minute, startOf } from '#base/instants.ts'
import { outcomeSheet } from '#exports/outcome-sheet.ts'
import { page } from '#exports/page.ts'
import { voteCsv } from '#exports/vote-csv.ts'
import { voteSheet } from '#exports/vote-sheet.ts'
import type { ConferenceCommand } from '#procedure/commands.ts'
import { perform, type Rehearsal, rehearse } from '#procedure/rehearsal.ts'
import { outcomeOf } from '#views/outcome-of.ts'
import { recordedVote } from '#views/recorded-vote.ts'
import { recount } from '#views/recount.ts'
import { answers, type RollCall, rollCall as line, sourceOf } from './history.ts'

/** An exercise of all members under the Assembly's rules, up to the vote and through it, each delegation casting what history recorded. */
function replayed(history: RollCall): Rehearsal {
  const { id, votes } = history
  let at = rehearse(startOf('2026-03-16'))
  const does = (capacity: Capacity, command: ConferenceCommand): void => {
    const { rehearsal, refusal } = perform(at, command, { person: capacity, capacity }, at.now + minute / 10)
    expect(refusal, JSON.stringify(command)).toBeNull()
    at = rehearsal
  }
  const members = Object.keys(votes).map((code) => ({ code, seat: code.toLowerCase(), names: actorOf(code)?.names ?? { en: code } }))
  const body = 'plenary'
  does('secretariat', { type: 'found-conference', title: 'Replay of a vote of the General Assembly', exercise: true, rulebook: 'unga' })
  for (const { seat, names } of members) does('secretariat', { type: 'seat-delegation', seat, names, role: 'member' })
  const first = members[0]?.seat ?? ''
  does('secretariat', { type: 'lay-agenda', body, items: ['The item of that vote'] })
  does('chair', { type: 'open-meeting', body, grade: 'public' })
  for (let step = at.state.founding?.rulebook.opening[at.state.bodies[body]?.opened ?? 0]; step !== undefined; step = at.state.founding?.rulebook.opening[at.state.bodies[body]?.opened ?? 0]) {
    const chairs = step.id === 'election-of-chair'
    if (chairs) does(`delegation:${members[1]?.seat ?? ''}`, { type: 'nominate', body, candidate: first })
    does(chairs ? 'secretariat' : 'chair', { type: 'take-step', body, step: step.id, ...(chairs ? { candidate: first } : {}) })
    does(chairs ? 'secretariat' : 'chair', { type: 'gavel', body, question: `question-${at.state.counts.question}` })
  }
  does('chair', { type: 'open-item', body, item: 'item-1' })
  does(`delegation:${first}`, { type: 'submit-draft', body, symbol: `RCID ${id}`, title: 'The draft of that vote', paragraphs: ['Its text is not part of the record of votes.'], sponsors: [], matter: 'other' })
  does('chair', { type: 'take-up-draft', body, draft: 'draft-1' })
  does('secretariat', { type: 'record-presence', body, present: members.filter(({ code }) => votes[code] !== 'X').map(({ seat }) => seat) })
  does('chair', { type: 'open-vote', body, on: 'draft-1', recorded: true })
  does('secretariat', { type: 'mark-replay', body, vote: 'vote-1', source: sourceOf(history) })
  for (const { code, seat } of members) {
    const answer = answers[votes[code] ?? '']
    if (answer !== undefined) does(`delegation:${seat}`, { type: 'cast-vote', body, vote: 'vote-1', choice: answer })
  }
  does('chair', { type: 'announce-lock', body, vote: 'vote-1' })
  does('chair', { type: 'close-vote', body, vote: 'vote-1' })
  return at
}

describe.skipIf(line === undefined)('a vote of the Assembly replayed with all 193 delegations', () => {
  const history = line ?? { id: '', votes: {} }
  const at = line === undefined ? rehearse(0) : replayed(history)
  const decision = at.state.decisions.findLast(({ vote }) => vote !== null)
  const outcome = outcomeOf(at.events, { stream: 'conference-replay', head: { count: at.events.length, chain: 'ab'.repeat(32) } })
  const vote = outcome === null || decision === undefined ? null : recordedVote(outcome, decision.id)
  const count = (letter: string): number => Object.values(history.votes).filter((one) => one === letter).length

  test('comes out as history recorded it, delegation by delegation, and is recounted so', () => {
    expect(decision).toMatchObject({ outcome: count('Y') > count('N') ? 'adopted' : 'not-adopted', vote: { for: count('Y'), against: count('N'), abstained: count('A'), membership: 193 } })
    for (const [code, letter] of Object.entries(history.votes)) if (answers[letter] !== undefined) expect([code, decision?.vote?.roll?.[code.toLowerCase()]]).toEqual([code, answers[letter]])
    expect(recount(at.events.map((event) => ({ position: event.position, event })))).toMatchObject({ withheld: 0, differences: [] })
  })

  test('is marked as a replay, with its source, in its result, its table and every paper; and the exercise stands beside it', () => {
    const mark = `Replay of a recorded vote. Source: ${sourceOf(history)}`
    if (vote === null || outcome === null) return expect.unreachable()
    const rows = voteCsv(vote).trimEnd().split('\r\n')
    expect(rows).toHaveLength(194)
    expect(rows.slice(1).every((row) => row.includes(mark) && row.includes('"exercise"'))).toBe(true)
    for (const sheet of [voteSheet(vote, 'en'), outcomeSheet(outcome, 'en')]) {
      const shown = page(sheet)
      expect([shown.includes(mark), shown.includes('EXERCISE')]).toEqual([true, true])
    }
    expect(page(voteSheet(vote, 'ar'))).toContain('إعادة لتصويت مسجل')
  })

  test('names every delegation in six languages', () => {
    const [head = '', row = ''] = vote === null ? [] : voteCsv(vote).split('\r\n')
    expect(head.split(',').slice(13, 19)).toEqual(['"name_ar"', '"name_zh"', '"name_en"', '"name_fr"', '"name_ru"', '"name_es"'])
    expect(/"[^"]*\p{Script=Arabic}[^"]*","[^"]*\p{Script=Han}[^"]*","[A-Z][^"]*","[^"]+","[^"]*\p{Script=Cyrillic}[^"]*","[^"]+"/u.test(row)).toBe(true)
  })
})
