import { describe, expect, test } from 'vitest'
import { passage } from '../../span.ts'
import { read } from '../invented.fixture.ts'

const call = (text: string) => {
  const [initiative, ...others] = read(text).initiatives
  if (initiative === undefined) throw new Error('no initiative found')
  expect(others).toEqual([])
  const names = (slot: readonly { readonly actor: string; readonly name: string }[]) => slot.map(({ actor }) => actor)
  return {
    ...initiative,
    proposed: names(initiative.proposedBy), backed: names(initiative.backedBy), addressed: names(initiative.addressedTo),
    who: initiative.participants.map(({ actor, as, via, call: wanted, callSpan }) => [actor, as, via, wanted, callSpan === null ? null : passage(text, callSpan)]),
    missing: names(initiative.notNamed),
  }
}

describe('a call for a meeting', () => {
  test('keeps who proposed and who backed apart', () => {
    const found = call('Belmarian Foreign Minister Anna Korr on Tuesday supported a Dorran proposal for a peace conference on the Upper Basin. She said that Belmar continues to back Dorran President Ivo Marr’s idea to convene a summit this year.')
    expect([found.proposed, found.backed]).toEqual([['DOR', 'DOR'], ['BLM', 'BLM']])
    expect(found.proposedBy.map(({ name, speaker }) => [name, speaker?.name ?? null])).toEqual([['Dorran', null], ['Ivo Marr', 'Anna Korr']])
    expect(found.window.map(({ name, from, to }) => [name, from, to])).toEqual([['this year', '2026-01-01', '2026-12-31']])
    expect(found.subject.map(({ name }) => name)).toEqual(['the Upper Basin'])
  })
  test('keeps what only the headline says beside what the text says', () => {
    const proposed = (title: string) => read('Belmarian Foreign Minister Anna Korr on Tuesday supported a Dorran proposal for a peace conference on the Upper Basin.', '2026-03-16', title).initiatives.flatMap(({ proposedBy }) => proposedBy.map(({ actor, printedIn }) => [actor, printedIn ?? null]))
    expect(proposed('Belmar Proposes Peace Conference on Basin')).toEqual([['DOR', null], ['BLM', 'headline']])
    expect([proposed('Belmar backs Dorran plan for peace conference'), proposed('Dorra calls for a peace conference')]).toEqual([[['DOR', null]], [['DOR', null]]])
  })
  test('names whom it asks to convene, in what role, and that no answer is reported', () => {
    const found = call('Aldora called on the Basin Commission to convene a conference on the war between Hestra and Gorland. “The Commission should play a leading role,” it said.')
    expect(found.convener.map(({ actor, role, answer }) => [actor, role, answer])).toEqual([['basin-commission', null, null], ['basin-commission', 'a leading role', null]])
    expect([found.addressed, found.missing]).toEqual([['basin-commission'], ['HES', 'GOR']])
    expect(read('Aldora called on the Basin Commission to convene a conference. The Commission declined the request.').initiatives[0]?.convener.map(({ answer }) => answer)).toEqual(['declined the request'])
  })
  test('calls nobody mandatory whom the source does not', () => {
    expect(call('Aldora proposed a conference with the mandatory participation of Belmar, Casparia and the Delta League.').who).toEqual([['BLM', 'state', null, 'mandatory', 'mandatory'], ['CSP', 'state', null, 'mandatory', 'mandatory'], ['delta-league', 'organisation', null, 'mandatory', 'mandatory']])
    expect(call('Aldora proposed a conference. It said the conference should include representatives of countries from the Delta League.').who).toEqual([['delta-league', 'countries-of', null, 'should', 'should']])
    expect(call('Aldora proposed a conference with the participation of Belmar and Dorra. “It is important to invite Casparia,” it added. It said Hestra and Gorland must take part in the meeting.').who).toEqual([
      ['BLM', 'state', null, null, null], ['DOR', 'state', null, null, null], ['CSP', 'state', null, 'important', 'important'], ['HES', 'state', null, 'mandatory', 'must'], ['GOR', 'state', null, 'mandatory', 'must'],
    ])
  })
  test('collects place, level, window and host from the same speaker’s other statements', () => {
    const found = call('Casparia proposed talks on the river, saying that they could be held at the ministerial level in Port Aldo in the spring or summer of this year. Casparia is willing to host the talks, Anna Korr said. Elvaine offered to host the talks.')
    expect([found.place[0]?.name, found.level[0]?.name, found.window[0]?.from, found.window[0]?.to]).toEqual(['Port Aldo', 'ministerial level', '2026-03-01', '2026-08-31'])
    expect(found.host.map(({ actor, state }) => [actor, state])).toContainEqual(['ELV', 'offered'])
    expect(found.proposed).toEqual(['CSP'])
  })
  test('told by another is its owner’s; those urged to come to talks are no conveners', () => {
    const told = call('The Casparian foreign minister said that Aldora had proposed hosting a conference of the river states before the end of May.')
    expect([told.proposed, told.window.map(({ name, from, to }) => [name, from, to])]).toEqual([['ALD'], [['before the end of May', null, '2026-05-31']]])
    const urged = call('Elvaine urged Hestra to return to talks in Port Aldo.')
    expect([urged.proposed, urged.addressed, urged.convener, urged.place.map(({ name }) => name)]).toEqual([['ELV'], ['HES'], [], ['Port Aldo']])
  })
  test('that invites names who is to take part', () => {
    const found = call('The Delta League invited Aldora and Belmar to a conference in Elvaine.')
    expect([found.proposed, found.convener, found.who.map(([actor]) => actor)]).toEqual([['delta-league'], [], ['ALD', 'BLM']])
  })
  test('may be made by several, each for itself', () => {
    expect(call('Aldora and Belmar jointly proposed holding a summit in Elvaine.').proposed).toEqual(['ALD', 'BLM'])
  })
  test('is found by its wording wherever it stands: a noun, a wish, a passive, a place, a relative clause', () => {
    const proposed = (text: string) => read(text).initiatives.map(({ proposedBy }) => proposedBy.map(({ actor }) => actor).join(' '))
    expect(proposed('The call by Elvaine for an urgent meeting drew a cool response.')).toEqual(['ELV'])
    expect(proposed('Aldora renewed its call for a truce and for direct talks between the two sides.')).toEqual(['ALD'])
    expect(proposed('A conference on the strait proposed by Belmar will not open before the autumn, diplomats said.')).toEqual(['BLM'])
    expect(proposed('A summit of the two leaders is needed, Dorra’s foreign minister, Ilse Varan, said.').length).toBe(1)
    expect(proposed('“We call upon the Basin Commission to hold a conference,” the joint statement by Dorra and Fennmark said.')).toEqual(['DOR FEN'])
    expect(proposed('The proposed conference would take a week. Elvaine, which put forward the plan in May, wants it to be held soon.')).toEqual(['ELV'])
    expect(proposed('Last year Aldora called for a conference on the bay. On Friday Belmar made a new attempt, proposing that the seven states gather in Port Aldo.')).toEqual(['ALD', 'BLM'])
  })
  test('keeps hosts, chair and those who are to come, also where the register does not know them', () => {
    const found = call('Aldora wants a conference to be convened with the participation of all six coastal states, the Red Cape Fund and the salt workers. The meeting would be co-hosted by Belmar and Casparia and chaired by the Basin Commission. Without Hestra there would be no solution, it said.')
    expect(found.who.map(([name, as, , wanted]) => [name, as, wanted])).toEqual([['six coastal states', 'countries-of', 'all of'], ['Red Cape Fund', 'organisation', null], ['salt workers', 'organisation', null], ['HES', 'state', 'difficult without']])
    expect([found.host.map(({ actor, state }) => [actor, state]), found.convener.map(({ actor }) => actor)]).toEqual([[['BLM', 'proposed'], ['CSP', 'proposed']], ['basin-commission']])
  })
  test('names whoever is asked to convene it or would chair it, and those who are to be brought in, have a seat or are indispensable', () => {
    const found = call('Aldora’s foreign minister, Ilse Varan, called for the convening by the Basin Commission of a conference, under the chairmanship of former president Ada Lund. “Belmar and Dorra,” she said, “should each send a delegation.” Casparia’s participation was essential, and there could be no talks without Elvaine.')
    expect(found.convener.map(({ actor }) => actor)).toEqual(expect.arrayContaining(['basin-commission', 'Ada Lund']))
    expect(found.who.map(([name, , , wanted]) => [name, wanted])).toEqual(expect.arrayContaining([['CSP', 'important'], ['ELV', 'difficult without']]))
    const brought = call('Dorra urged the Basin Commission to invite Aldora, the churches and the shipowners to a round table before the next harvest.')
    expect([brought.proposed, brought.convener.map(({ actor }) => actor), brought.who.map(([name]) => name)]).toEqual([['DOR'], ['basin-commission'], ['ALD', 'churches', 'shipowners']])
  })
  test('is none where the meeting was held, is regular, or is no meeting of delegations', () => {
    expect(read('A summit proposed by Aldora ended on Friday. The regular annual conference closed. Anna Korr of Dorra was invited to talks in Elvaine last year. Belmar proposed a night session of trading. Casparia ruled out calls for talks. The Basin Commission met in emergency session at the request of Dorra.').initiatives).toEqual([])
  })
  test('is not every meeting that is named', () => {
    expect(read('Anna Korr told a press conference after a meeting in Elvaine that talks with Dorra had led to a deal. The first meeting took place in 2021. The platform was set up at the initiative of Aldora, inviting Belmar to join.').initiatives).toEqual([])
  })
})

describe('a position', () => {
  const positions = (text: string) => read(text).positions.map(({ actor, value, on, initiative, collective, speaker }) => [actor, value, on, initiative, ...(collective ? ['collective'] : []), ...(speaker === null ? [] : [speaker.name])])
  const proposal = 'Aldora proposed a conference on the river.'
  test('supports, opposes, depends, is not made up, or is not known', () => {
    expect(positions(`${proposal} While Belmar voiced its support for Aldora’s idea, Casparia rejected it. Dorra backed the proposal on the condition that Hestra take part. Gorland has not yet decided on the proposal. Elvaine has not responded to the idea.`)).toEqual([
      ['BLM', 'supports', 'Aldora’s idea', 0], ['CSP', 'opposes', 'it', 0], ['DOR', 'conditional', 'proposal', 0], ['GOR', 'undecided', 'proposal', 0], ['ELV', 'not-reported', 'idea', 0],
    ])
  })
  test('of two together is each one’s own; coming on a condition is one', () => {
    expect(positions(`${proposal} Belmar and Casparia are considering the proposal. Dorra said it would only attend if Hestra came too.`)).toEqual([
      ['BLM', 'undecided', 'proposal', 0], ['CSP', 'undecided', 'proposal', 0], ['DOR', 'conditional', 'the river', 0, 'Dorra'],
    ])
  })
  test('is told from the side of what was received, too', () => {
    expect(positions(`${proposal} The proposal was rejected by Belmar. It won the backing of Casparia and Dorra. Elvaine said there was no need for such a meeting. Fennmark would talk only if the siege were lifted. Gorland declined to say whether it would attend. There was no comment from Hestra.`).map(([actor, value]) => [actor, value])).toEqual([
      ['BLM', 'opposes'], ['CSP', 'supports'], ['DOR', 'supports'], ['ELV', 'opposes'], ['FEN', 'conditional'], ['GOR', 'no-opinion'], ['HES', 'not-reported'],
    ])
  })
  test('may be a judgement, the same as another’s, a doubt, or tied to something', () => {
    expect(positions(`${proposal} Belmar called the idea premature. Casparia was for it, and so was Dorra. The conference would be a mistake, Elvaine’s foreign minister, Ana Roth, said. Fennmark has serious doubts about the plan. Gorland made its participation conditional on a truce. None of the other members took a position.`).map(([actor, value]) => [actor, value]).toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      ['BLM', 'opposes'], ['CSP', 'supports'], ['DOR', 'supports'], ['ELV', 'opposes'], ['FEN', 'undecided'], ['GOR', 'conditional'], ['None of the other members', 'no-opinion'],
    ])
  })
  test('of an unnamed many stays theirs and is spread over nobody', () => {
    expect(positions(`${proposal} Most other participating nations did not offer an opinion on the proposal.`)).toEqual([['Most other participating nations', 'no-opinion', 'proposal', 0, 'collective']])
  })
  test('told by somebody else names who tells it', () => {
    expect(positions('Anna Korr said that Belmar supports the creation of a joint fund.')).toEqual([['BLM', 'supports', 'creation of a joint fund', null, 'Anna Korr']])
  })
  test('of whoever was asked and is not reported to have answered is no view', () => {
    expect(positions('Aldora called on the Basin Commission to convene a conference.')).toEqual([['basin-commission', 'not-reported', 'the meeting asked for', 0]])
  })
  test('of whoever spoke on the same occasion and did not touch it is a guess of its own, never of who gives a figure', () => {
    const text = `${proposal} Belmar’s foreign minister said that the harvest was late. The Casparian army said 40 people had been killed. Dorra’s envoy said the talks could wait.`
    expect(read(text).positions.map(({ actor, value, confidence }) => [actor, value, confidence])).toEqual([['BLM', 'spoke-without-mentioning', 'guessed']])
  })
  test('a rejected claim is none', () => {
    expect(positions('Hestra rejected the claim.')).toEqual([])
  })
  test.each([
    ['Belmar gave the idea a cautious welcome.', 'BLM supports'], ['Belmar threw its support behind the plan.', 'BLM supports'], ['Belmar agreed.', 'BLM supports'], ['“We welcome it,” Belmar’s envoy said.', 'BLM supports'], ['Belmar promised to send a delegation.', 'BLM supports'],
    ['Belmar was quick to pour cold water on the idea.', 'BLM opposes'], ['Belmar called it “a publicity stunt”.', 'BLM opposes'], ['A spokesman for Belmar said his country would not take part.', 'BLM opposes'], ['The reaction in Belmar was hostile.', 'BLM opposes'],
    ['Belmar neither supported nor opposed the plan.', 'BLM undecided'], ['Belmar remained on the fence.', 'BLM undecided'], ['Belmar has yet to say whether it will come.', 'BLM undecided'], ['Belmar’s response was lukewarm.', 'BLM undecided'],
    ['Belmar ruled out taking part.', 'BLM opposes'], ['The plan ran into opposition from Belmar.', 'BLM opposes'], ['Belmar voiced doubts.', 'BLM undecided'], ['The idea was echoed by Belmar.', 'BLM supports'],
    ['Belmar said it was open to talks provided the dam was opened.', 'BLM conditional'], ['If the dam was opened, Belmar would attend.', 'BLM conditional'], ['Belmar’s envoy said there was nothing to discuss until the dam was opened.', 'BLM conditional'],
    ['Belmar would not be drawn.', 'BLM no-opinion'], ['Neither Belmar nor Dorra has replied.', 'BLM not-reported, DOR not-reported'], ['Belmar’s minister made no mention of the conference.', 'BLM spoke-without-mentioning'], ['The smaller coastal states took no position.', 'smaller coastal states no-opinion'],
  ])('is told in many phrases behind a call: %s', (words, held) => {
    expect(read(`${proposal} ${words}`).positions.map(({ actor, value }) => `${actor} ${value}`).join(', ')).toBe(held)
  })
  test('not to oppose, and to take support back, is no support', () => {
    expect(positions(`${proposal} Belmar did not oppose the proposal. Casparia withdrew its support for the proposal.`)).toEqual([])
  })
})

test('host, participants and subject of the one call of a document, in whoever’s words', () => {
  const [call] = read('Aldora’s foreign minister called for a conference of every state on the river dams. “We are ready to host, and we are ready to listen,” Ilse Varan told reporters. Varan said the participation of Belmar was mandatory. It would be difficult to reach anything lasting without Casparia, she added.').initiatives
  expect(call?.host.map(({ actor, state }) => [actor, state])).toEqual([['ALD', 'offered']])
  expect(call?.participants.map(({ actor, call: how }) => [actor, how])).toEqual([['BLM', 'mandatory'], ['CSP', 'difficult without']])
  expect(call?.subject.map(({ name }) => name)).toEqual(['the river dams'])
})

test('silence, a mind not made up, conditions and refusals to come are each a position of their own', () => {
  const text = 'Aldora called for a conference on the river. Belmar is firmly against the plan. Dorra and Hestra had not commented on it by Friday. Elvaine said its government was still studying the text. Casparia, which shares the river, rejected it within hours. Fennmark would attend if the agenda were agreed.'
  expect(read(text).positions.map(({ actor, value }) => [actor, value])).toEqual(expect.arrayContaining([['BLM', 'opposes'], ['DOR', 'not-reported'], ['HES', 'not-reported'], ['ELV', 'undecided'], ['CSP', 'opposes'], ['FEN', 'conditional']]))
})

test('whom somebody wants around a table is a call for those to meet', () => {
  const [call] = read('Aldora wants Belmar and Casparia around one table before the autumn.').initiatives
  expect([call?.proposedBy.map(({ actor }) => actor), call?.participants.map(({ actor }) => actor)]).toEqual([['ALD'], ['BLM', 'CSP']])
})
