import { describe, expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import type { Stance } from '#base/majority.ts'
import type { ConferenceEvents, ConferenceEventType } from '#procedure/events.ts'
import { unga } from '#rulebooks/unga.ts'
import type { Outcome } from './outcome.ts'
import { outcomeOf } from './outcome-of.ts'

const whole = { stream: 'conference-1', head: { count: 99, chain: 'ab'.repeat(32) } }
const start = 1_700_000_000_000

type Happened = { readonly type: string; readonly data: unknown }

/** A journal of what happened, a minute apart, in the plenary. */
function journal(...happened: readonly Happened[]): readonly Event[] {
  return happened.map(({ type, data }, n) => ({
    stream: 'conference-1', position: n + 1, at: start + n * 60_000, type, v: 1, by: { person: 'person-1', capacity: 'chair' }, key: `key-${n}`, audience: ['public'], data, salt: '0'.repeat(32),
  }))
}
const it = <Type extends ConferenceEventType>(type: Type, data: Omit<ConferenceEvents[Type], 'body'>): Happened => ({ type, data: { body: 'plenary', ...data } })
const seat = (id: string, en: string, ar: string): Happened => ({ type: 'delegation-seated', data: { id, names: { en, ar }, role: 'member', actor: null } })
const outcome = (...happened: readonly Happened[]): Outcome => outcomeOf(journal(...happened), whole) ?? expect.unreachable()

const founded = { type: 'conference-founded', data: { title: 'Assembly of 26', exercise: true, from: null, rulebook: unga } }
const begun = [founded, seat('aldora', 'Aldora', 'ألدورا'), seat('belmar', 'Belmar', 'بلمار'), it('meeting-opened', { number: 1, grade: 'public' })]
const draft = it('draft-submitted', { draft: 'draft-1', symbol: 'A/L.1', title: 'Future meetings', paragraphs: ['Decides to meet again.'], matter: 'other', sponsors: ['aldora'] })
const vote = (roll: { readonly [seat: string]: Stance } | null): ConferenceEvents['vote-closed']['decision']['vote'] => ({
  id: 'vote-1', matter: 'other', majority: { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }, tie: { kind: 'rejected' }, recorded: roll !== null,
  for: 2, against: 0, abstained: 0, notParticipating: 0, absent: 0, suspended: 0, membership: 2, present: 2, base: 2, needed: 2, quorum: 2, vetoedBy: [], roll, notes: {},
})
const adopted = it('vote-closed', {
  vote: 'vote-1', on: { kind: 'draft', id: 'draft-1', second: false }, words: { en: '2 needed, 2 in favour. Adopted.', ar: 'اعتُمد.' },
  cites: [{ rulebook: 'unga', edition: 'A/520/Rev.20', rule: '85' }], second: null,
  decision: { id: 'decision-1', meeting: 1, title: { en: 'Draft A/L.1, Future meetings', ar: 'المشروع A/L.1' }, on: { kind: 'draft', id: 'draft-1' }, how: 'vote', outcome: 'adopted', rules: ['85'], vote: vote({ aldora: 'yes', belmar: 'yes' }) },
})

describe('the outcome of a conference', () => {
  test('is none before the founding', () => expect(outcomeOf(journal(), whole)).toBe(null))
  test('carries title, exercise, rulebook and the head of the whole journal', () => {
    expect(outcome(...begun)).toMatchObject({ ...whole, title: 'Assembly of 26', exercise: true, rulebook: { id: 'unga', edition: 'A/520/Rev.20' }, began: start, latest: start + 180_000 })
  })
  test('lists who took part, in what standing, with credentials and who chaired', () => {
    const { participants } = outcome(...begun, { type: 'credentials-reported', data: { seat: 'belmar', finding: 'in-order' } }, it('step-taken', { step: 'election-of-chair', candidate: 'aldora' }))
    expect(participants).toMatchObject([
      { seat: 'aldora', names: { en: 'Aldora', ar: 'ألدورا' }, role: { en: 'Member', ar: 'عضو' }, credentials: null, chairs: [{ en: 'the Assembly', ar: 'الجمعية' }] },
      { seat: 'belmar', names: { en: 'Belmar', ar: 'بلمار' }, role: { en: 'Member', ar: 'عضو' }, credentials: { en: 'In order', ar: 'سليمة' }, chairs: [] },
    ])
  })
  test('records each speech with its length, what it was about and the rule of the floor', () => {
    const { minutes } = outcome(
      ...begun, it('floor-asked', { entry: 'entry-1', seat: 'belmar', kind: 'statement', motion: null, about: 'the agenda' }),
      it('floor-given', { entry: 'entry-1', seat: 'belmar', kind: 'statement', motion: null, limit: 5, reply: null }),
      it('speech-ended', { entry: 'entry-1' }), it('floor-given', { entry: 'entry-2', seat: 'aldora', kind: 'reply', motion: null, limit: 5, reply: 1 }),
    )
    expect(minutes).toHaveLength(1)
    expect(minutes[0]).toMatchObject({ meeting: 1, entries: [
      { words: { en: 'The meeting was opened.' } },
      { words: { en: 'Statement by Belmar: the agenda (1:00)', ar: 'بيان من بلمار: \u2068the agenda\u2069 (1:00)' }, cites: [{ rule: '68' }] },
      { words: { en: 'Right of reply: Aldora' } },
    ] })
  })
  test('holds every decision with its arithmetic, its votes by name, its rules and the text it adopted', () => {
    const told = outcome(...begun, draft, adopted, it('intention-noted', { vote: 'vote-1', seat: 'belmar', choice: 'abstain' }))
    expect(told.decisions).toMatchObject([{
      id: 'decision-1', how: 'vote', outcome: 'adopted', words: { en: '2 needed, 2 in favour. Adopted.' }, cites: [{ rule: '85' }],
      vote: { for: 2, base: 2, needed: 2, roll: [{ seat: 'aldora', stance: 'yes' }, { names: { en: 'Belmar' }, stance: 'yes' }], intentions: [{ seat: 'belmar', stance: 'abstain' }] },
    }])
    expect(told.texts).toEqual([{ kind: 'draft', symbol: 'A/L.1', title: { en: 'Future meetings' }, paragraphs: ['Decides to meet again.'], decision: 'decision-1', position: 5 }])
    expect(told.minutes.flatMap(({ entries }) => entries).filter(({ decision }) => decision !== null)).toMatchObject([{ position: 6, words: { en: 'Draft A/L.1, Future meetings. 2 needed, 2 in favour. Adopted.' } }])
    expect(told.rules.map(({ rule, check }) => [rule, check])).toEqual([['67', 'verified'], ['85', 'verified']])
  })
  test('keeps what was agreed without a vote apart from what met an objection', () => {
    const asked = (question: string): Happened => it('question-put', {
      question, proposal: { kind: 'joint-text', title: 'Joint statement', paragraphs: ['We met.'] }, words: { en: 'Joint text: Joint statement', ar: 'النص المشترك' }, rules: ['practice:without-a-vote'], onObjection: 'not-adopted', matter: null,
    })
    const end = (question: string, id: string, result: 'adopted' | 'not-adopted'): Happened => it('question-decided', {
      question, decision: { id, meeting: 1, title: { en: 'Joint text: Joint statement', ar: 'النص المشترك' }, on: { kind: 'joint-text', id: null }, how: 'without-objection', outcome: result, rules: ['practice:without-a-vote'], vote: null },
    })
    const told = outcome(
      ...begun, asked('question-1'), it('objection-raised', { question: 'question-1', seat: 'belmar', reason: null, onObjection: 'not-adopted', rules: ['practice:without-a-vote'] }), end('question-1', 'decision-1', 'not-adopted'),
      asked('question-2'), end('question-2', 'decision-2', 'adopted'),
    )
    expect(told.decisions.map(({ words }) => words.en)).toEqual(['There was an objection. Not decided.', 'There was no objection. So decided.'])
    expect(told.texts).toMatchObject([{ kind: 'joint-text', title: { en: 'Joint statement' }, paragraphs: ['We met.'], decision: 'decision-2' }])
    expect(told.minutes[0]?.entries.map(({ words }) => words.en)).toContain('Belmar objected: Joint text: Joint statement.')
  })
  test('keeps the chair\'s summary as a text that nobody adopted', () => {
    const told = outcome(...begun, it('summary-read', { text: 'First.\nSecond.', rules: ['76'] }), it('meeting-closed', { number: 1, how: 'summary', rules: ['76'] }))
    expect(told.texts).toMatchObject([{ kind: 'summary', title: { en: 'Chair\'s summary, meeting 1' }, paragraphs: ['First.', 'Second.'], decision: null }])
  })
  test('keeps a communiqué as a text that nobody adopted, and tells who asked for a meeting', () => {
    const told = outcome(...begun, it('meeting-closed', { number: 1, how: 'closed', rules: ['76'] }), it('communique-issued', { meeting: 1, text: 'We met.', rules: ['76'] }), it('meeting-asked', { by: 'belmar', reason: 'Waters.', rules: ['76'] }), it('meeting-asked', { by: null, reason: 'A letter.', rules: ['76'] }))
    expect(told.texts).toMatchObject([{ kind: 'communique', title: { en: 'Communiqué, meeting 1' }, paragraphs: ['We met.'], decision: null }])
    const said = told.minutes.flatMap(({ entries }) => entries.map(({ words }) => words.en))
    expect(said).toContain('A communiqué on meeting 1 was issued; its text stands under Texts.')
    expect(said).toContain('A meeting was asked for (Belmar): Waters.')
    expect(said).toContain('A meeting was asked for (the Secretariat): A letter.')
  })
  test('says what happened outside meetings apart, and never fails on what it does not know', () => {
    const told = outcome(founded, draft, { type: 'of-a-later-version', data: { body: 'plenary' } }, it('vote-requested', { on: 'draft-1', seat: 'nobody-seen', rules: ['87'] }))
    expect(told.minutes).toMatchObject([{ meeting: null, entries: [{ words: { en: 'Draft A/L.1, Future meetings, submitted by aldora.' } }, { words: { en: 'nobody-seen asked for a recorded vote.' } }] }])
  })
  test('says the same of the same journal, whoever asks and when', () => {
    const happened = [...begun, draft, adopted]
    expect(JSON.stringify(outcome(...happened))).toBe(JSON.stringify(outcome(...happened)))
  })
})
