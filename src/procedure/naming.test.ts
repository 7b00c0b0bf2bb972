import { describe, expect, test } from 'vitest'
import { aldora, belmar, casparia, chair, dorra, given, meeting, secretariat, vote, votes, type World } from './given.ts'
import { conference } from './decider.ts'
import { presidingSeat } from './presidency.ts'
import { sceneOf } from './scene.ts'
import { script } from './script.ts'

const presides = ({ state, rehearsal: { now } }: World): string | null => {
  const scene = sceneOf(state, 'plenary', { person: 'p', capacity: 'chair' }, now)
  return scene === null ? null : presidingSeat(scene)
}
const said = ({ state, rehearsal: { now } }: World) => script(state, now, 'plenary')
const council = meeting('gcc', 6)
const underAldora = council.and(secretariat('set-presidency', { seat: 'aldora', from: '2026-03-16' }), belmar('ask-for-floor', { kind: 'statement' }))

describe('Given a Council over which Aldora presides', () => {
  test('an item without parties goes on as any other', () => {
    expect(presides(underAldora)).toBe('aldora')
    expect(underAldora.when(chair('give-floor', { entry: 'entry-1' })).refusal).toBeNull()
    expect(underAldora.when(chair('name-presiding', { seat: 'belmar' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: 'chair-excluded' }] })
  })
  const concerned = underAldora.and(secretariat('list-parties', { item: 'item-1', seats: ['aldora', 'casparia'] }))
  test('a party to the question does not preside over it: nobody is called and nothing taken up until another is named', () => {
    expect(concerned.when(chair('give-floor', { entry: 'entry-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: 'chair-excluded' }] })
    const submitted = concerned.and(dorra('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'substantive' }))
    expect(submitted.when(chair('take-up-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'out-of-order' })
    expect(said(concerned)).toMatchObject({ command: { type: 'name-presiding', seat: 'belmar' }, cites: [{ rule: 'chair-excluded' }] })
    expect(concerned.when(chair('name-presiding', { seat: 'casparia' })).refusal).toMatchObject({ refused: 'invalid' })
  })
  test('the Council names another, and the parties keep their votes', () => {
    const another = concerned.and(chair('name-presiding', { seat: 'dorra' }), chair('gavel', { question: 'question-1' }))
    expect([another.happened, presides(another)]).toEqual([['question-decided', 'chair-ceded'], 'dorra'])
    const put = another.and(chair('give-floor', { entry: 'entry-1' }), chair('end-speech', {}), dorra('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'substantive' }), chair('take-up-draft', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(put.body.votes[0]?.electorate).toContain('aldora')
    expect(vote(put, 'vote-1', votes(6, 0)).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted' })
    const over = another.and(chair('give-floor', { entry: 'entry-1' }), chair('end-speech', {}), chair('conclude-item', { item: 'item-1' }), chair('open-item', { item: 'item-2' }))
    expect(presides(over)).toBe('aldora')
  })
  test('by a majority where somebody objects; if it fails, another may be proposed', () => {
    const asked = concerned.and(chair('name-presiding', { seat: 'dorra' }), casparia('object', { question: 'question-1' }), chair('open-vote', { on: 'question-1', recorded: true }))
    expect(presides(vote(asked, 'vote-1', votes(4, 2)))).toBe('dorra')
    const failed = vote(asked, 'vote-1', votes(2, 4))
    expect([presides(failed), failed.when(chair('name-presiding', { seat: 'belmar' })).refusal]).toEqual(['aldora', null])
  })
  test('where every member is a party the rule names nobody, and nothing is held up', () => {
    const all = underAldora.and(secretariat('list-parties', { item: 'item-1', seats: ['aldora', 'belmar', 'casparia', 'dorra', 'elvaine', 'fennmark'] }))
    expect(all.when(chair('give-floor', { entry: 'entry-1' })).refusal).toBeNull()
  })
  test('the parties are as listed: no ruling is needed, and nobody abstains for it', () => {
    expect(concerned.when(chair('declare-party', { seat: 'belmar', party: true, text: 'Yes.' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
  test('rules without it know no such naming', () => {
    expect(meeting('oic', 5).when(chair('name-presiding', { seat: 'belmar' })).refusal).toMatchObject({ refused: 'no-such-act' })
    expect(meeting('oic', 5).when(secretariat('set-presidency', { seat: 'belmar', from: '2026-03-16' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
})

describe('Given a Council that meets at the call of one member, seconded by another', () => {
  const between = given('gcc', 6).and(secretariat('lay-agenda', { items: ['Waters'] }))
  const asked = between.and(aldora('ask-for-meeting', { reason: 'The ferries have stopped.' }))
  test('the request waits for a second, which is not its own', () => {
    expect(said(asked)?.sentence.en).toContain('waits for another member to second it')
    expect(asked.when(aldora('second-meeting', { by: 'aldora' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'extraordinary' }] })
    expect(asked.when(belmar('second-meeting', { by: 'casparia' })).refusal).toMatchObject({ refused: 'no-such-thing' })
    expect(asked.when(secretariat('ask-for-meeting', { reason: 'A letter.' })).refusal).toMatchObject({ refused: 'not-entitled' })
  })
  const called = asked.and(belmar('second-meeting', { by: 'aldora' }))
  test('then it is held within five days', () => {
    expect(called.rehearsal.events.at(-1)).toMatchObject({ type: 'meeting-seconded', data: { asked: 'aldora', seat: 'belmar', due: '2026-03-21', rules: ['extraordinary'] } })
    expect(said(called)?.sentence.en).toMatch(/A meeting has been asked for \(Aldora\).*due by 2026-03-21/)
    expect(said(called.after(6 * 86_400_000))?.sentence.en).toContain('was due by 2026-03-21; that day has passed')
    expect(called.when(casparia('second-meeting', { by: 'aldora' })).refusal).toMatchObject({ refused: 'no-such-thing' })
  })
  test('the meeting answers it', () => {
    expect(called.and(chair('open-meeting', { grade: 'participants' })).body.calling?.asked).toEqual([])
  })
  test('a Council whose rules ask for no second knows none', () => {
    expect(given('unsc', 3).when(belmar('second-meeting', { by: 'aldora' })).refusal).toMatchObject({ refused: 'no-such-act' })
    expect(conference.may(given('oic', 3).state, { person: 'p', capacity: 'delegation:aldora' }, 0).some(({ type }) => type === 'ask-for-meeting')).toBe(false)
  })
})
