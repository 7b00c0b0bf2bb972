import { describe, expect, test } from 'vitest'
import { assembly } from '#cli/sample/assembly.ts'
import { outcomeJson, outcomePage, outcomeWord } from '#exports/outcome.ts'
import { aldora, belmar, casparia, chair, dorra, meeting } from '#procedure/given.ts'
import { perform, type Rehearsal, rehearse } from '#procedure/rehearsal.ts'
import type { ConferenceCommand } from '#procedure/commands.ts'
import { outcomeOf } from '#views/outcome-of.ts'
import { recount } from '#views/recount.ts'

const founding: ConferenceCommand = { type: 'found-conference', title: assembly.title, exercise: true, rulebook: 'unga' }

/** The sample's assembly under the engine, a second a line, and a day before each later meeting. */
function played(): Rehearsal {
  const begun = perform(rehearse(1_773_651_600_000), founding, { person: 'secretary', capacity: 'secretariat' }, 1_773_651_600_000).rehearsal
  return assembly.lines.reduce((before, { as, does }) => {
    const { rehearsal, refusal } = perform(before, does, { person: `person of ${as}`, capacity: as }, before.now + (does.type === 'open-meeting' ? 80_000_000 : 1_000))
    if (refusal !== null) throw new Error(`${JSON.stringify(does)}: ${refusal.words.en}`)
    return rehearsal
  }, begun)
}

const { events } = played()
const outcome = outcomeOf(events, { stream: 'conference-1', head: { count: events.length, chain: 'ab'.repeat(32) } }) ?? expect.unreachable()
const sentences = outcome.minutes.flatMap(({ entries }) => entries.map(({ words }) => words.en))

describe('the outcome of the sample assembly', () => {
  test('names its 26 participants and says that it is an exercise', () => {
    expect(outcome.exercise).toBe(true)
    expect(outcome.participants).toHaveLength(26)
    expect(outcome.participants.every(({ names, role }) => names.ar !== undefined && role.en === 'Member')).toBe(true)
  })
  test('holds each decision with its result in the order in which they were taken', () => {
    expect(outcome.decisions.map(({ how, outcome: result, vote }) => `${how} ${result} ${vote?.for}-${vote?.against}-${vote?.abstained}`)).toMatchInlineSnapshot(`
      [
        "vote adopted 16-6-2",
        "vote adopted 16-6-2",
        "vote not-adopted 13-9-2",
        "vote adopted 16-7-1",
        "vote tied 11-11-2",
        "vote adopted 24-0-0",
        "vote not-adopted 11-11-3",
        "vote no-quorum 7-2-1",
      ]
    `)
    expect(outcome.decisions.every(({ cites, words }) => cites.length > 0 && words.ar !== undefined)).toBe(true)
  })
  test('tells what was said and decided, meeting by meeting', () => {
    expect(outcome.minutes.map(({ meeting }) => meeting)).toMatchInlineSnapshot(`
      [
        1,
        2,
        3,
      ]
    `)
    expect(sentences).toContain('Statement by Belmar: introduces draft A/L.1 (0:01)')
    expect(sentences).toContain('Casparia moved: Closure of the debate.')
    expect(sentences.filter((sentence) => /undefined|\{|\}|motion-\d|draft-\d|question-\d|item-\d/.test(sentence))).toEqual([])
  })
  test('shows every rule it cites with its check mark', () => {
    expect(outcome.rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['67', '68', '75', '83', '85', '86', '95']))
  })
  test('becomes a page, a Word file and JSON in both languages', async () => {
    for (const language of ['en', 'ar'] as const) {
      expect(outcomePage(outcome, language)).toContain(language === 'en' ? 'EXERCISE' : 'تمرين')
      expect((await outcomeWord(outcome, language)).length).toBeGreaterThan(5_000)
    }
    expect(JSON.parse(outcomeJson(outcome))).toMatchObject({ exercise: true, title: assembly.title })
  })
  test('leaves out what the reader may not see and what rests on it', () => {
    expect(outcomeOf(events.filter(({ audience }) => audience.includes('public')), { stream: 'conference-1', head: outcome.head })).not.toBe(null)
  })
})

test('every decision of the sample assembly counts again as it was announced', () => {
  const { differences, ...told } = recount(events.map((event) => ({ position: event.position, event })))
  expect(differences).toEqual([])
  expect(told).toEqual({ decisions: outcome.decisions.length, recounted: outcome.decisions.length, fromRoll: 0, withheld: 0 })
})

test.each([['important', 'not-adopted', ['83', '86']], ['other', 'tied', ['85', '86', '95']]])('as many for as against on a question that is %s ends %s and cites what settles it', (matter, outcome, cited) => {
  const voted = meeting('unga', 4).and(
    aldora('submit-draft', { symbol: 'A/L.1', title: 'Seat', matter, sponsors: ['aldora'], paragraphs: ['Decides.'] }), chair('take-up-draft', { draft: 'draft-1' }),
    belmar('request-recorded-vote', { on: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }),
    aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }), belmar('cast-vote', { vote: 'vote-1', choice: 'yes' }), casparia('cast-vote', { vote: 'vote-1', choice: 'no' }), dorra('cast-vote', { vote: 'vote-1', choice: 'no' }),
    chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }),
  )
  const [decision] = voted.state.decisions
  expect(decision?.outcome).toBe(outcome)
  expect(decision?.rules.filter((rule) => rule !== '87')).toEqual(cited)
})
