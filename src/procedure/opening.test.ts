import { describe, expect, test } from 'vitest'
import { aldora, belmar, casparia, chair, given, opening, secretariat } from './given.ts'
import { script } from './script.ts'

const begun = given('consultative', 4, { dorra: 'observer' }).and(secretariat('open-meeting', { grade: 'participants' }))
const says = (world: { readonly state: typeof begun.state; readonly rehearsal: typeof begun.rehearsal }): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''

describe('the opening of a consultative meeting', () => {
  test('rule 2: the secretariat opens the meeting and presides until a chair is elected', () => {
    expect(begun.happened).toEqual(['meeting-opened', 'step-taken'])
    const elected = begun.and(belmar('nominate', { candidate: 'aldora' }), secretariat('take-step', { step: 'election-of-chair', candidate: 'aldora' }), secretariat('gavel', { question: 'question-1' }))
    expect(elected.body.chair).toBe('aldora')
    expect(elected.when(secretariat('take-step', { step: 'rules' })).refusal).toMatchObject({ refused: 'not-entitled', words: { en: 'Only the Chair does this.' } })
  })

  test('rule 3: a candidate is nominated by another delegation, and falls away when somebody objects', () => {
    expect(begun.when(secretariat('take-step', { step: 'election-of-chair', candidate: 'aldora' })).refusal?.refused).toBe('not-in-force')
    expect(begun.when(belmar('nominate', { candidate: 'belmar' })).refusal?.refused).toBe('invalid')
    expect(begun.when(belmar('nominate', { candidate: 'dorra' })).refusal?.refused).toBe('invalid')
    const put = begun.and(belmar('nominate', { candidate: 'aldora' }), belmar('nominate', { candidate: 'casparia' }), secretariat('take-step', { step: 'election-of-chair', candidate: 'aldora' }))
    const fallen = put.and(casparia('object', { question: 'question-1', reason: 'Another candidate has wider support.' }))
    expect(fallen.happened).toEqual(['objection-raised', 'question-decided'])
    expect(fallen.body).toMatchObject({ chair: null, question: null, nominations: ['casparia'], opened: 1 })
    expect(says(fallen)).toBe('There is an objection. Election of the Chair: Aldora: not adopted. The representative of Casparia has been nominated. May I take it that there is no objection to electing the representative of Casparia?')
  })

  test('rules 4 to 6: rules, agenda and credentials are taken in this order, each by the script and the gavel', () => {
    const nominated = begun.and(belmar('nominate', { candidate: 'aldora' }))
    const lines: string[] = []
    let world = nominated
    for (let step = 0; step < 8; step++) {
      const line = script(world.state, world.rehearsal.now)
      lines.push(line?.sentence.en ?? '')
      if (line?.command == null) break
      world = world.and({ as: world.body.chair === null ? 'secretariat' : 'chair', command: line.command })
    }
    expect(lines).toEqual([
      'The representative of Aldora has been nominated. May I take it that there is no objection to electing the representative of Aldora?', 'I hear no objection. It is so decided.',
      'The rules before you are: Rules for consultative meetings, edition Parley 1. May I take it that there is no objection to adopting them?', 'I hear no objection. It is so decided.',
      'The secretariat has not yet laid a provisional agenda.',
    ])
    const laid = world.and(secretariat('lay-agenda', { items: ['Crossings', 'Relief'] }))
    expect(laid.body.agenda.map(({ status }) => status)).toEqual(['provisional', 'provisional'])
    expect(says(laid)).toBe('The provisional agenda is before you: Crossings; Relief. May I take it that there is no objection to adopting it?')
    const adopted = opening(laid)
    expect(adopted.body.agenda.map(({ status }) => status)).toEqual(['waiting', 'waiting'])
    expect(adopted.when(secretariat('lay-agenda', { items: ['Another'] })).refusal).toMatchObject({ refused: 'already-done', cites: [{ rulebook: 'consultative', edition: 'Parley 1', rule: '5' }, { rule: '7' }] })
    expect(says(adopted)).toBe('We turn to the agenda item: Crossings.')
  })

  test('nothing of substance is taken up, and no step out of order, before the opening is complete', () => {
    expect(begun.when(secretariat('take-step', { step: 'credentials' })).refusal).toMatchObject({ refused: 'not-now', words: { en: 'The next step of the opening is: Election of the Chair.' } })
    expect(begun.and(secretariat('lay-agenda', { items: ['Crossings'] })).when(secretariat('open-item', { item: 'item-1' })).refusal?.words.en).toBe('The opening comes first; the next step is: Election of the Chair.')
  })

  test('rule 7: an objection after the gavel comes too late', () => {
    const elected = opening(begun.and(secretariat('lay-agenda', { items: ['Crossings'] })))
    expect(elected.when(casparia('object', { question: 'question-1' })).refusal).toMatchObject({ refused: 'too-late', cites: [{ rule: '7' }] })
    expect(elected.when(casparia('object', { question: 'question-99' })).refusal?.refused).toBe('no-such-thing')
  })

  test('rule 18: an observer stands in the way of nothing', () => {
    const put = begun.and(belmar('nominate', { candidate: 'aldora' }), secretariat('take-step', { step: 'election-of-chair', candidate: 'aldora' }))
    expect(put.when({ as: 'observer:dorra', command: { type: 'object', body: 'plenary', question: 'question-1' } }).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '18' }] })
  })
})

describe('the opening under the rules of the Assembly', () => {
  test('is the declaration from the chair; the agenda stands as laid', () => {
    const laid = given('unga', 3).and(secretariat('lay-agenda', { items: ['Waters'] }), chair('open-meeting', { grade: 'public' }))
    expect(laid.body).toMatchObject({ opened: 1, agenda: [{ status: 'waiting' }] })
    expect(given('unga', 3).when(secretariat('open-meeting', { grade: 'public' })).refusal?.words.en).toBe('Only the President does this.')
    expect(laid.when(aldora('open-meeting', { grade: 'public' })).refusal?.refused).toBe('not-entitled')
  })
})
