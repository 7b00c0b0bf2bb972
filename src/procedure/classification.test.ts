import { describe, expect, test } from 'vitest'
import type { Answer, Rulebook } from '#rulebooks/rulebook.ts'
import { written } from '#rulebooks/overriding.ts'
import { unga } from '#rulebooks/unga.ts'
import { unsc } from '#rulebooks/unsc.ts'
import { explain } from './explain.ts'
import { rulingTold } from './rulings.ts'
import { aldora, belmar, by, casparia, chair, draftBefore, given, invented, meeting, opening, secretariat, vote, type World } from './given.ts'
import { script } from './script.ts'

const permanent = Object.fromEntries(invented.slice(0, 5).map((name) => [name.toLowerCase(), 'permanent']))
const setting = (parameter: string, value: string): Rulebook => {
  const option = unsc.parameters[parameter]?.options.find((one) => one.value === value) ?? expect.unreachable()
  return written(unsc, [{ path: `parameters.${parameter}.value`, value }, ...option.sets])
}
const council = (book: Rulebook = unsc): World => meeting(book, 15, permanent)
const draft = (world: World, matter: string): World => world.and(belmar('submit-draft', { symbol: 'S/L.1', title: 'Ferry lines', paragraphs: ['Decides.'], matter, sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }))
/** Fifteen answers in the order of the members, the first five permanent. */
const as = (letters: string): { readonly [seat: string]: Answer } => Object.fromEntries(letters.split('').flatMap((letter, n): [string, Answer][] => (letter === '-' ? [] : [[(invented[n] ?? '').toLowerCase(), letter === 'Y' ? 'yes' : letter === 'N' ? 'no' : 'abstain']])))
const decided = (world: World, id: string, letters: string): World => {
  const number = `vote-${world.state.counts.vote + 1}`
  return vote(world.and(chair('open-vote', { on: id, recorded: true })), number, as(letters))
}
const last = (world: World) => world.state.decisions.at(-1) ?? expect.unreachable()

describe('Given the settled list', () => {
  test('a draft submitted as procedural carries over a permanent No with nine votes', () => {
    const world = decided(draft(council(), 'procedural'), 'draft-1', 'NYYYYYYYYYAAAAA')
    expect([last(world).outcome, last(world).rules]).toEqual(['adopted', ['charter:27:2', '40', 'practice:show-of-hands']])
  })
  test('nobody settles it otherwise', () => {
    const world = draft(council(), 'chapter-vii')
    expect(world.when(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'Procedural.' })).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: 'practice:procedural-list' }] })
    expect(world.when(belmar('raise-preliminary', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'no-such-act' })
    expect(meeting(unga, 3).when(chair('class-draft', { draft: 'draft-1', matter: 'other', text: 'No.' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
})

describe('Given that the President rules', () => {
  const ruled = draft(council(setting('preliminaryQuestion', 'presidentRules')), 'substantive').and(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'The matter is procedural.' }))
  test('the ruling tells its rules and the parameter it rests on, and stands once the business goes on', () => {
    expect(ruled.rehearsal.events.at(-1)?.data).toMatchObject({ matter: 'procedural', was: 'substantive', by: 'chair', settled: [{ parameter: 'preliminaryQuestion', value: 'presidentRules' }], rules: ['practice:presidents-ruling', '30'] })
    expect(last(decided(ruled, 'draft-1', 'YNYYYYYYYYAAAAA')).outcome).toBe('adopted')
    expect(ruled.when(chair('class-draft', { draft: 'draft-1', matter: 'substantive', text: 'Or not.' })).refusal).toMatchObject({ refused: 'already-done' })
  })
  test('eight votes do not overrule it, nine do, and then the draft is what it was', () => {
    const appealed = ruled.and(belmar('appeal', { point: 'point-1' }))
    const stands = decided(appealed, 'point-1', 'YYYYYYYYNNNNNNN')
    expect([last(stands).outcome, stands.body.drafts[0]?.matter]).toEqual(['not-adopted', 'procedural'])
    const overruled = decided(appealed, 'point-1', 'NYYYYYYYYYNNNNN')
    expect([last(overruled).outcome, overruled.body.drafts[0]?.matter, overruled.happened.includes('ruling-reversed')]).toEqual(['adopted', 'substantive', true])
    expect(last(decided(overruled, 'draft-1', 'YNYYYYYYYYAAAAA')).outcome).toBe('vetoed')
  })
})

describe('After the main vote', () => {
  const vetoed = decided(draft(council(setting('preliminaryQuestion', 'presidentRules')), 'substantive'), 'draft-1', 'YNYYYYYYYYAAAAA')
  const ruled = vetoed.and(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'It was procedural.' }))
  test('a ruling that the matter was procedural changes how the result is read, and nothing that was recorded', () => {
    expect(ruled.happened).toEqual(['draft-classed', 'result-read'])
    expect(last(ruled)).toMatchObject({ id: 'decision-2', outcome: 'vetoed', vote: { vetoedBy: ['belmar'] }, sequel: { until: '2026-03-30' }, readings: [{ matter: 'procedural', by: 'chair', outcome: 'adopted', count: { for: 9, needed: 9, vetoedBy: [] } }] })
    expect(ruled.body.drafts[0]?.status).toBe('adopted')
    expect(ruled.rehearsal.events.find(({ type }) => type === 'result-read')?.data).toMatchObject({ decision: 'decision-2', was: 'substantive', bound: 'all' })
    const told = explain(ruled.state, 'decision-2')
    expect(told?.words.en).toContain('Not adopted. The General Assembly meets within ten working days.')
    expect(told?.words.en).toContain('By a ruling of the President after the vote the result is read under another rule (Procedural question); the votes stay as they were cast.')
    expect(told?.cites.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['charter:27:3', '76/262', 'charter:27:2', '30']))
  })
  test('nine votes overrule the ruling, and the result is read as it was announced', () => {
    const overruled = decided(ruled.and(belmar('appeal', { point: 'point-1' })), 'point-1', 'NYYYYYYYYYNNNNN')
    expect(overruled.state.decisions.find(({ id }) => id === 'decision-2')?.readings?.map(({ outcome, by: whom }) => [outcome, whom])).toEqual([['adopted', 'chair'], ['vetoed', 'body']])
    expect(overruled.body.drafts[0]?.status).toBe('rejected')
    expect(overruled.when(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'Once more.' })).refusal).toMatchObject({ refused: 'already-done' })
  })
  test('a ruling on the same side of the line changes nothing and is not taken', () => {
    expect(vetoed.when(chair('class-draft', { draft: 'draft-1', matter: 'chapter-vii', text: 'Chapter VII.' })).refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: 'practice:presidents-ruling' }, { rule: '30' }] })
  })
  test('a vote on the preliminary question does the same where the Council decides it; a permanent No leaves the veto as it was', () => {
    const first = decided(draft(council(setting('preliminaryQuestion', 'statement1945')), 'substantive'), 'draft-1', 'YNYYYYYYYYAAAAA').and(casparia('raise-preliminary', { draft: 'draft-1' }))
    const carried = decided(first, 'question-2', 'YYYYYYYYYAAAAAA')
    expect(carried.state.decisions.find(({ id }) => id === 'decision-2')).toMatchObject({ outcome: 'vetoed', readings: [{ by: 'body', outcome: 'adopted' }] })
    const stopped = decided(first, 'question-2', 'YNYYYYYYYYAAAAA')
    expect([last(stopped).outcome, stopped.state.decisions.find(({ id }) => id === 'decision-2')?.readings]).toEqual(['vetoed', undefined])
  })
  test('what carried as procedural can turn out to have been of substance, and then the Assembly meets', () => {
    const world = decided(draft(council(setting('preliminaryQuestion', 'presidentRules')), 'procedural'), 'draft-1', 'YNYYYYYYYYAAAAA').and(chair('class-draft', { draft: 'draft-1', matter: 'substantive', text: 'Of substance.' }))
    expect(last(world)).toMatchObject({ outcome: 'adopted', readings: [{ outcome: 'vetoed', count: { vetoedBy: ['belmar'] }, sequel: { until: '2026-03-30' } }] })
    expect(world.body.drafts[0]?.status).toBe('rejected')
  })
  test('not at a later meeting, nor once the Council has gone on to another draft', () => {
    const next = vetoed.and(casparia('submit-draft', { symbol: 'S/L.2', title: 'Other', paragraphs: ['Decides.'], matter: 'substantive', sponsors: [] }), chair('conclude-item', { item: 'item-1' }))
    expect(next.when(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'Late.' })).refusal).toMatchObject({ refused: 'no-such-thing' })
  })
})

describe('Every ruling of the chair', () => {
  test('stands in one list with its outcome, rules, facts and what settled it, and can be corrected by an event that names it', () => {
    const classed = draft(council(setting('preliminaryQuestion', 'presidentRules')), 'substantive').and(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'Procedural.' }), chair('declare-party', { seat: 'belmar', party: true, text: 'A party.' }))
    expect(classed.body.rulings).toMatchObject([
      { point: 'point-1', sustained: null, text: 'Procedural.', rules: ['practice:presidents-ruling', '30'], facts: { membership: 15 }, settled: [{ parameter: 'preliminaryQuestion' }], on: { kind: 'nature', matter: 'procedural' } },
      { point: 'point-2', sustained: null, on: { kind: 'party', seat: 'belmar', party: true }, settled: [{ parameter: 'obligatoryAbstention' }] },
    ])
    const corrected = classed.and(chair('correct-ruling', { ruling: 'point-1', text: 'Procedural under rule 37.' }))
    expect(rulingTold(corrected.state, corrected.body, 'point-1')?.words.en).toMatch(/^The President ruled on draft S\/L.1, Ferry lines: Procedural question. Procedural. Before the chair: .* Corrected later: Procedural under rule 37\.$/i)
    expect(corrected.body.rulings[0]?.text).toBe('Procedural.')
  })
  test('an appeal against one is noted in the same list, and one that was appealed against is the body\'s', () => {
    const classed = draft(council(setting('preliminaryQuestion', 'presidentRules')), 'substantive').and(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'Procedural.' }))
    const overruled = decided(classed.and(belmar('appeal', { point: 'point-1' })), 'point-1', 'NYYYYYYYYYNNNNN')
    expect(overruled.body.rulings[0]?.appeal).toBe('overruled')
    expect(overruled.when(chair('correct-ruling', { ruling: 'point-1', text: 'Otherwise.' })).refusal).toMatchObject({ refused: expect.any(String) as string })
  })
  test('findings that nobody challenges by themselves are in it too: what an amendment is, in which order, what a vote was worth', () => {
    const world = draftBefore(meeting(unga, 5), 'other').and(
      belmar('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: null, paragraphs: ['And more.'] }, sponsors: [] }), casparia('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: null, paragraphs: ['And less.'] }, sponsors: [] }),
      chair('rank-amendments', { on: 'draft-1', order: ['amendment-2'] }), chair('find-implied', { amendment: 'amendment-1', by: 'amendment-2' }), chair('rule-out-amendment', { amendment: 'amendment-1' }),
    )
    expect(world.body.rulings.map(({ on }) => on?.kind)).toEqual(['order', 'implied-rejection', 'no-amendment'])
    const [order, implied] = world.body.rulings
    expect(order?.facts).toMatchObject({ membership: 5 })
    expect(rulingTold(world.state, world.body, implied?.point ?? '')?.words.en).toContain('found that the adoption of amendment 2 implies the rejection of amendment 1.')
    expect(world.and(chair('correct-ruling', { ruling: implied?.point ?? '', text: 'In part only.' })).body.rulings[1]?.corrected?.text).toBe('In part only.')
  })
})

describe('Given the statement of 1945', () => {
  const before = draft(council(setting('preliminaryQuestion', 'statement1945')), 'procedural')
  test('a member has the preliminary question put first, and a permanent No makes the matter one of substance: two vetoes', () => {
    const asked = before.and(casparia('raise-preliminary', { draft: 'draft-1' }))
    expect(script(asked.state, asked.rehearsal.now)?.sentence.en).toContain('Preliminary question: is the matter procedural? (Draft S/L.1, Ferry lines)')
    const first = decided(asked, 'question-2', 'YNYYYYYYYYAAAAA')
    expect([last(first).outcome, first.body.drafts[0]?.matter]).toEqual(['vetoed', 'substantive'])
    const second = decided(first, 'draft-1', 'YNYYYYYYYYAAAAA')
    expect([last(second).outcome, last(second).vote?.vetoedBy]).toEqual(['vetoed', ['belmar']])
  })
  test('carried with nine and no permanent No it is procedural, whoever then votes against', () => {
    const first = decided(draft(council(setting('preliminaryQuestion', 'statement1945')), 'substantive').and(chair('raise-preliminary', { draft: 'draft-1' })), 'question-2', 'YYYYYYYYYAAAAAA')
    expect(first.body.drafts[0]?.matter).toBe('procedural')
    expect(last(decided(first, 'draft-1', 'YNYYYYYYYYAAAAA')).outcome).toBe('adopted')
    expect(first.when(casparia('raise-preliminary', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'already-done' })
  })
})

describe('A party to a dispute', () => {
  const ready = (value: string): World => council(setting('obligatoryAbstention', value)).and(secretariat('list-parties', { item: 'item-1', seats: ['aldora', 'fennmark'] }))
  const opened = (world: World): World => world.and(chair('open-vote', { on: 'draft-1', recorded: true }))
  test('is only named where the rule is not enforced', () => {
    const world = opened(draft(ready('off'), 'chapter-vi'))
    expect(world.body.votes[0]).toMatchObject({ warned: ['aldora', 'fennmark'], settled: [{ parameter: 'obligatoryAbstention', value: 'off' }, { parameter: 'preliminaryQuestion', value: 'settledList' }] })
    expect(script(world.state, world.rehearsal.now)?.sentence.en).toContain('that is a warning only. It concerns: Aldora, Fennmark.')
    expect(world.when(aldora('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toBeNull()
    expect(world.when(chair('declare-party', { seat: 'aldora', party: true, text: 'A party.' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
  test('abstains where it is listed, permanent or not, and its concurrence is not asked for', () => {
    const world = opened(draft(ready('strict'), 'chapter-vi'))
    expect(world.when(aldora('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'charter:27:3' }, { rule: 'practice:obligatory-abstention' }] })
    expect(world.when(by('Fennmark')('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal).toMatchObject({ refused: 'not-entitled' })
    const closed = vote(world, 'vote-1', as('AYYYYAYYYYYNNNN'))
    expect([last(closed).outcome, last(closed).vote?.for]).toEqual(['adopted', 9])
    const none = vote(world, 'vote-1', as('-YYYY-YYYYAAAAA'))
    expect([last(none).outcome, last(none).vote?.for]).toEqual(['not-adopted', 8])
  })
  test('votes as it likes under Chapter VII and on procedure', () => {
    for (const matter of ['chapter-vii', 'procedural']) expect(opened(draft(ready('strict'), matter)).when(aldora('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toBeNull()
  })
  test('is one where the chair has ruled so, until nine overrule it', () => {
    const declared = draft(ready('declared'), 'article-52-3').and(chair('declare-party', { seat: 'aldora', party: true, text: 'A party to the dispute.' }))
    expect(opened(declared).when(aldora('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toMatchObject({ refused: 'not-entitled' })
    expect(opened(declared).when(by('fennmark')('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toBeNull()
    const overruled = decided(declared.and(aldora('appeal', { point: 'point-1' })), 'point-1', 'YYYYYYYYYNNNNNN')
    expect(overruled.and(chair('open-vote', { on: 'draft-1', recorded: true })).when(aldora('cast-vote', { vote: 'vote-2', choice: 'no' })).refusal).toBeNull()
    expect(declared.when(chair('declare-party', { seat: 'aldora', party: true, text: 'Again.' })).refusal).toMatchObject({ refused: 'already-done' })
  })
  test('leaves the electorate where the book has it so, and unanimity is asked of the others', () => {
    const book: Rulebook = { ...unga, parties: { matters: ['important'], effect: 'no-part', enforced: 'listed', rules: ['83'] }, matters: { ...unga.matters, important: { ...unga.matters['important'] ?? expect.unreachable(), majority: { kind: 'unanimity', of: 'membership' } } } }
    const world = opened(draft(meeting(book, 5).and(secretariat('list-parties', { item: 'item-1', seats: ['aldora'] })), 'important'))
    expect(world.body.votes[0]).toMatchObject({ electorate: ['belmar', 'casparia', 'dorra', 'elvaine'], membership: 5, excluded: { members: ['aldora'] } })
    expect(world.when(aldora('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toMatchObject({ refused: 'not-entitled' })
    expect(last(vote(world, 'vote-1', as('-YYYY')))).toMatchObject({ outcome: 'adopted', vote: { for: 4, needed: 4, excluded: 1 } })
  })
})

test('Article 5 of the Pact: a party to a difference leaves the list, and takes no part in the deliberations until the ruling is overruled', () => {
  const asked = meeting('arab-league', 7).and(aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }))
  const barred = asked.and(chair('declare-party', { seat: 'aldora', party: true, matter: 'difference', text: 'It brought the difference.' }))
  expect(barred.happened).toEqual(['speech-ended', 'party-declared'])
  for (const act of [aldora('ask-for-floor', { kind: 'statement' }), aldora('move', { motion: 'adjourn-meeting' }), chair('add-to-list', { seat: 'aldora' })]) {
    expect(barred.when(act).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '5' }], possible: { en: 'On another item; or when the ruling that it is a party is overruled on appeal, or the President rules that it is none any more.' } })
  }
  expect(barred.when(aldora('raise-point', { about: 'The ruling' })).refusal).toBeNull()
  expect(rulingTold(barred.state, barred.body, 'point-1')?.words.en).toContain('takes no part in the deliberations on it: It brought the difference.')
  const overruled = decided(barred.and(aldora('appeal', { point: 'point-1' })), 'point-1', 'YYYYYYY')
  expect(overruled.when(aldora('ask-for-floor', { kind: 'statement' })).refusal).toBeNull()
  const aggressor = asked.and(chair('declare-party', { seat: 'aldora', party: true, matter: 'aggression', text: 'It is directed against it.' }))
  expect(aggressor.body.floor.speaker?.seat).toBe('aldora')
})

describe('What follows from a veto', () => {
  test('is told with the decision, the last of ten working days computed', () => {
    const world = decided(draft(council(), 'chapter-vii'), 'draft-1', 'YNYYYYYYYYAAAAA')
    // Monday 16 March 2026 and ten working days.
    expect(last(world)).toMatchObject({ outcome: 'vetoed', sequel: { until: '2026-03-30', rules: ['76/262', 'practice:veto-on-amendment'] } })
    expect(explain(world.state, 'decision-2')?.words.en).toContain('Votes in favour: 9 needed, 9 in favour; against, where concurrence is required: Belmar. Not adopted. The General Assembly meets within ten working days. The last of these days is 2026-03-30.')
    expect(script(world.state, world.rehearsal.now)?.sentence.en).toContain('not adopted, owing to the negative vote of a member whose concurrence is required. The General Assembly meets within ten working days.')
  })
  test('follows from a vote against an amendment too: a veto was cast, whatever it was cast on; and not from one that failed for want of votes', () => {
    const amended = (letters: string) => last(decided(draft(council(), 'chapter-vii').and(casparia('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: null, paragraphs: ['And stops.'] }, sponsors: [] })), 'amendment-1', letters))
    expect(amended('YNYYYYYYYYAAAAA')).toMatchObject({ on: { kind: 'amendment' }, outcome: 'vetoed', sequel: { until: '2026-03-30', rules: ['76/262', 'practice:veto-on-amendment'] } })
    expect(amended('YNYYYYYYYAAAAAA')).toMatchObject({ outcome: 'not-adopted' })
    expect(amended('YNYYYYYYYAAAAAA').sequel).toBeUndefined()
  })
  test('does not follow from eight votes with a permanent No: that is a failure for want of votes', () => {
    const world = decided(draft(council(), 'chapter-vii'), 'draft-1', 'YNYYYYYYYAAAAAA')
    expect([last(world).outcome, last(world).sequel, last(world).vote?.vetoedBy]).toEqual(['not-adopted', undefined, []])
    expect(script(world.state, world.rehearsal.now)?.sentence.en).toMatch(/Draft S\/L\.1, Ferry lines: not adopted\./)
  })
  test('voluntary abstentions, not taking part and absence of permanent members are no obstacle', () => {
    const world = draft(council(), 'chapter-vii').and(secretariat('record-presence', { present: invented.slice(1, 15).map((name) => name.toLowerCase()) }))
    const closed = decided(world, 'draft-1', '--AYAYYYYYYYYNN')
    expect([last(closed).outcome, last(closed).vote?.notParticipating, last(closed).vote?.absent, last(closed).vote?.abstained]).toEqual(['adopted', 1, 1, 2])
  })
})

test('the agenda is contested by a procedural vote, which no permanent No stops', () => {
  const seated = given(unsc, 15, permanent).and(secretariat('lay-agenda', { items: ['Sharing of waters'] }), chair('open-meeting', { grade: 'public' }), chair('take-step', { step: 'agenda' }), aldora('object', { question: 'question-1' }))
  const world = decided(seated, 'question-1', 'NYYYYYYYYYAAAAA')
  expect([last(world).outcome, opening(world).body.opened]).toEqual(['adopted', 2])
})
