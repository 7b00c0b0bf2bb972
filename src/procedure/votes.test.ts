import { describe, expect, test } from 'vitest'
import { hour, minute } from '#base/instants.ts'
import { unga } from '#rulebooks/unga.ts'
import { explain } from './explain.ts'
import { aldora, belmar, by, casparia, chair, dorra, draftBefore, elvaine, given, invented, meeting, secretariat, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''
const draft = draftBefore(meeting('unga', 26), 'other')
const put = draft.and(chair('put-draft', { draft: 'draft-1' }))
const requested = put.and(casparia('request-recorded-vote', {}))
const opened = requested.and(chair('open-vote', { on: 'draft-1', recorded: true }))

describe('adoption without a vote, as the Assembly practises it', () => {
  test('is decided by the gavel when nobody objects', () => {
    expect(says(draft)).toBe('May I take it that the Assembly wishes to adopt draft A/L.1, Sharing of waters, without a vote?')
    expect(says(put)).toBe('I hear no objection. It is so decided.')
    const adopted = put.and(chair('gavel', { question: 'question-1' }))
    expect(adopted.body.drafts).toMatchObject([{ status: 'adopted', decision: 'decision-1' }])
    expect(adopted.state.decisions).toMatchObject([{ how: 'without-objection', outcome: 'adopted', rules: ['practice:without-a-vote'] }])
    expect(explain(adopted.state, 'decision-1')?.words.en).toBe('Decided without a vote: no objection was raised before the gavel.')
  })

  test('any member may ask for a recorded vote instead; rule 87', () => {
    expect(requested.body).toMatchObject({ question: null, drafts: [{ vote: { by: 'casparia', recorded: true } }], action: { draft: 'draft-1', stage: 'before' } })
    expect(says(requested)).toBe('A recorded vote has been requested by Casparia. We shall now begin the voting on Draft A/L.1, Sharing of waters.')
    expect(requested.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ words: { en: 'Casparia has asked for a vote on this draft.' } })
    expect(requested.when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal).toMatchObject({ words: { en: 'A recorded vote was requested.' }, cites: [{ rule: '87' }] })
  })

  test('an objection leads to a vote too, without names', () => {
    const objected = put.and(casparia('object', { question: 'question-1' }))
    expect(objected.body).toMatchObject({ question: null, drafts: [{ vote: { by: 'casparia', recorded: false } }] })
    expect(objected.when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal).toBeNull()
  })
})

describe('a vote', () => {
  test('freezes the question, those entitled, the rule and the base when it opens', () => {
    const [event] = opened.rehearsal.events.slice(-1)
    expect(event).toMatchObject({ type: 'vote-opened', audience: ['public'], data: { vote: 'vote-1', on: { kind: 'draft', id: 'draft-1', second: false }, matter: 'other', recorded: true, membership: 26, rules: ['85', '86', '87'], choices: ['yes', 'no', 'abstain'] } })
    expect(opened.body.votes[0]?.electorate).toHaveLength(26)
    const joined = opened.and({ as: 'secretariat', command: { type: 'seat-delegation', seat: 'newcomer', names: { en: 'Newcomer' }, role: 'member' } })
    expect(joined.when(by('newcomer')('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal).toMatchObject({ refused: 'not-entitled', words: { en: 'This delegation was not entitled to vote on this question when the vote opened.' } })
  })

  test('rule 88: nothing interrupts it except a point of order', () => {
    expect(opened.when(dorra('move', { motion: 'adjourn-meeting' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '88' }] })
    expect(opened.when(dorra('ask-for-floor', { kind: 'statement' })).refusal?.refused).toBe('out-of-order')
    expect(opened.when(secretariat('record-presence', { present: [] })).refusal?.refused).toBe('out-of-order')
    const disturbed = opened.and(dorra('raise-point', { about: 'The board does not light up.' }))
    expect(disturbed.when(chair('announce-lock', { vote: 'vote-1' })).refusal?.refused).toBe('out-of-order')
    expect(disturbed.when(elvaine('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toBeNull()
    expect(disturbed.and(chair('rule', { point: 'point-1', sustained: true, text: 'It will be seen to.' })).when(chair('announce-lock', { vote: 'vote-1' })).refusal).toBeNull()
  })

  test('a delegation is one voice: its latest vote counts, until the lock', () => {
    const changed = opened.and(aldora('cast-vote', { vote: 'vote-1', choice: 'no' }), aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }), chair('announce-lock', { vote: 'vote-1' }), aldora('cast-vote', { vote: 'vote-1', choice: 'abstain' }))
    expect(changed.body.votes[0]?.cast).toEqual({ aldora: 'abstain' })
    const closed = changed.and(chair('close-vote', { vote: 'vote-1' }))
    expect(closed.when(aldora('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal).toMatchObject({ refused: 'too-late', words: { en: 'The voting is locked: this vote has been closed.' } })
  })

  test('a vote kept offline never counts for the next one', () => {
    const again = vote(opened, 'vote-1', votes(14, 6)).and(dorra('move', { motion: 'suspend-meeting' }), chair('open-vote', { on: 'motion-1', recorded: false }))
    expect(again.when(aldora('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal?.refused).toBe('too-late')
    expect(again.when(aldora('cast-vote', { vote: 'vote-3', choice: 'yes' })).refusal?.refused).toBe('no-such-thing')
  })

  test('is locked only after the lock was announced', () => {
    expect(opened.when(chair('close-vote', { vote: 'vote-1' })).refusal?.words.en).toBe('The lock has not been announced.')
    expect(says(opened)).toBe('The voting is open on Draft A/L.1, Sharing of waters: 0 of 26 have voted. Have all votes been recorded correctly? The voting will now be locked.')
  })

  test('rules 85 and 86: a majority of those voting for or against adopts; abstaining is not voting', () => {
    const closed = vote(opened, 'vote-1', votes(10, 9, 7))
    expect(closed.state.decisions).toMatchObject([{ outcome: 'adopted', rules: ['85', '86', '87'], vote: { for: 10, against: 9, abstained: 7, absent: 0, base: 19, needed: 10 } }])
    expect(explain(closed.state, 'decision-1')).toMatchObject({
      words: { en: 'A majority of the 19 members present and voting: 10 needed, 10 in favour. Adopted.', ar: 'أغلبية الأعضاء الحاضرين المشتركين في التصويت وعددهم 19 عضوا: المطلوب 10، والأصوات المؤيدة 10. اعتُمد.' },
      cites: [{ rulebook: 'unga', edition: 'A/520/Rev.20', rule: '85' }, { rule: '86' }, { rule: '87' }],
    })
    expect(says(closed)).toMatch(/^The result of the vote is as follows: in favour, 10; against, 9; abstentions, 7\. Draft A\/L\.1, Sharing of waters: adopted\./)
    expect(closed.rehearsal.events.at(-1)).toMatchObject({ type: 'vote-closed', data: { words: { en: 'A majority of the 19 members present and voting: 10 needed, 10 in favour. Adopted.' } } })
  })

  test('absent, not participating and abstaining are three things; the last count of presence tells the first two apart', () => {
    const counted = draft.and(secretariat('record-presence', { present: invented.slice(0, 20).map((name) => name.toLowerCase()) }), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(vote(counted, 'vote-1', votes(9, 4, 2)).state.decisions[0]?.vote).toMatchObject({ for: 9, against: 4, abstained: 2, notParticipating: 5, absent: 6, present: 20 })
  })

  test('without a request no roll is kept', () => {
    expect(vote(draft.and(chair('open-vote', { on: 'draft-1', recorded: false })), 'vote-1', votes(14, 3)).state.decisions[0]?.vote?.roll).toBeNull()
  })
})

describe('rule 83: an important question', () => {
  const important = draftBefore(meeting('unga', 26), 'important').and(chair('open-vote', { on: 'draft-1', recorded: true }))
  test('needs two thirds of those voting: exactly two thirds adopt, 60 per cent do not', () => {
    expect(vote(important, 'vote-1', votes(16, 8, 2)).state.decisions).toMatchObject([{ outcome: 'adopted', rules: ['83', '86', '87'], vote: { needed: 16, base: 24 } }])
    expect(vote(important, 'vote-1', votes(12, 8)).state.decisions).toMatchObject([{ outcome: 'not-adopted', vote: { needed: 14 } }])
  })
  test('that is equally divided has failed: there is no second vote on what needed two thirds', () => {
    expect(vote(important, 'vote-1', votes(10, 10)).state.decisions[0]?.outcome).toBe('not-adopted')
  })
})

describe('rule 95: an equal division', () => {
  const tied = vote(opened, 'vote-1', votes(12, 12, 2))
  const nextMeetingOnly = (world: World): World => world.and(chair('conclude-item', { item: 'item-1' }), chair('close-meeting', {}), chair('open-meeting', { grade: 'public' }))
  const nextMeeting = (world: World): World => nextMeetingOnly(world).and(chair('open-item', { item: 'item-3' }))
  test('leads to a second vote at a later meeting, which its agenda announces', () => {
    expect(tied.happened).toEqual(['vote-closed', 'item-added'])
    expect(tied.body).toMatchObject({ drafts: [{ status: 'tied' }] })
    expect(tied.body.agenda.at(-1)).toMatchObject({ title: { en: 'Second vote: Draft A/L.1, Sharing of waters' }, secondVote: 'draft-1' })
    expect(tied.state.decisions).toMatchObject([{ outcome: 'tied', rules: ['85', '86', '87', '95'] }])
    expect(tied.when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '95' }] })
    expect(tied.and(chair('conclude-item', { item: 'item-1' })).when(chair('open-item', { item: 'item-3' })).refusal?.refused).toBe('no-such-thing')
  })
  test('twice means rejected', () => {
    const second = nextMeeting(tied).and(chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(second.body.votes[0]).toMatchObject({ on: { second: true }, tie: { kind: 'rejected' } })
    const rejected = vote(second, 'vote-2', votes(11, 11))
    expect(rejected.body.drafts).toMatchObject([{ status: 'rejected' }])
    expect(rejected.state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', rules: ['85', '86', '87', '95'] })
    expect(explain(rejected.state, 'decision-2')?.words.en).toBe('A majority of the 22 members present and voting: 12 needed, 11 in favour, 11 against. Equally divided: not adopted.')
  })
  test('may be resolved by the second vote', () => {
    expect(vote(nextMeeting(tied).and(chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-2', votes(13, 11)).body.drafts).toMatchObject([{ status: 'adopted', second: null }])
  })
  test('has its second vote within 48 hours or not at all', () => {
    const later = nextMeeting(tied.after(48 * hour - minute))
    expect(later.when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal).toBeNull()
    expect(later.after(2 * minute).when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal).toMatchObject({ refused: 'too-late', cites: [{ rule: '95' }] })
    // Once the period is over the item is not opened any more, and the script does not lead there.
    const over = later.after(2 * minute).and(chair('conclude-item', { item: 'item-3' }))
    expect(over.body.agenda.at(-1)?.status).toBe('concluded')
    expect(over.body.drafts).toMatchObject([{ status: 'tied' }])
    expect(nextMeetingOnly(tied.after(49 * hour)).when(chair('open-item', { item: 'item-3' })).refusal?.refused).toBe('no-such-thing')
  })
})

describe('rule 88: explanations of vote', () => {
  test('are made before the vote or after it, once, for at most ten minutes, and not by the proposer', () => {
    expect(draft.when(dorra('ask-for-floor', { kind: 'explanation' })).refusal?.words.en).toBe('No action on a draft is under way.')
    const before = requested.and(dorra('ask-for-floor', { kind: 'explanation' }))
    expect(requested.when(belmar('ask-for-floor', { kind: 'explanation' })).refusal).toMatchObject({ refused: 'not-entitled', words: { en: 'The proposer of a draft does not explain a vote on it.' }, cites: [{ rule: '88' }, { rule: '34/401:6' }] })
    expect(before.when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal?.words.en).toBe('Dorra has asked to explain its vote before the vote.')
    expect(says(before)).toBe('I give the floor to the representative of Dorra, who wishes to explain the vote before the vote.')
    const explained = before.and(chair('give-floor', { entry: 'entry-1' }))
    expect(explained.body.floor.speaker).toMatchObject({ kind: 'explanation', limit: 10 })
    const after = vote(explained.and(chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-1', votes(14, 3))
    expect(after.when(dorra('ask-for-floor', { kind: 'explanation' })).refusal?.refused).toBe('already-done')
    expect(says(after.and(elvaine('ask-for-floor', { kind: 'explanation' })))).toMatch(/I give the floor to the representative of Elvaine, who wishes to explain the vote after the vote\.$/)
  })
})

describe('afterwards', () => {
  test('a delegation may have noted what it meant to vote; the result stays', () => {
    const closed = vote(opened, 'vote-1', votes(10, 9))
    const noted = closed.and(aldora('note-intention', { vote: 'vote-1', choice: 'no' }))
    expect(noted.state.decisions).toMatchObject([{ outcome: 'adopted', vote: { for: 10, roll: { aldora: 'yes' }, notes: { aldora: 'no' } } }])
    expect(closed.when(chair('note-intention', { vote: 'vote-1', choice: 'no' })).refusal?.refused).toBe('not-entitled')
  })
  test('rule 81: what was decided is decided again only when two thirds so decide; two speak against', () => {
    const moved = vote(opened, 'vote-1', votes(10, 9)).and(dorra('move', { motion: 'reconsider', draft: 'draft-1' }))
    expect(moved.when(elvaine('speak-on-motion', { motion: 'motion-1', side: 'for' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '81' }] })
    const carried = vote(moved.and(chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-2', votes(16, 8))
    expect(carried.happened).toEqual(['vote-closed', 'draft-reopened'])
    expect(carried.body.drafts).toMatchObject([{ status: 'submitted' }])
    expect(vote(moved.and(chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-2', votes(14, 10)).body.drafts).toMatchObject([{ status: 'adopted' }])
  })
})

describe('a body without votes', () => {
  const consultative = draftBefore(meeting('consultative', 5, { dorra: 'observer' }), null)
  test('rule 8: tells whoever asks for one so, and what is possible instead', () => {
    expect(consultative.when(belmar('request-recorded-vote', {})).refusal).toMatchObject({
      refused: 'no-such-act', cites: [{ rulebook: 'consultative', edition: 'Parley 1', rule: '8' }],
      words: { en: 'A request for a vote is out of order: these rules know no vote. What is not agreed is not decided.', ar: 'طلب إجراء تصويت مخالف للنظام: لا تعرف هذه القواعد التصويت. وما لم يُتفق عليه لم يُبت فيه.' },
      possible: { en: 'A delegation may object before the gavel, speak, or propose another text.', ar: 'للوفد أن يعترض قبل إعلان القرار، أو يتكلم، أو يقترح نصا آخر.' },
    })
    expect(consultative.when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal?.cites).toMatchObject([{ rule: '8' }])
  })
  test('rules 7 and 16: adopts what nobody objects to, and nothing else', () => {
    const fallen = consultative.and(chair('put-draft', { draft: 'draft-1' }), casparia('object', { question: 'question-5' }))
    expect(fallen.body.drafts).toMatchObject([{ status: 'before' }])
    expect(fallen.state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', how: 'without-objection' })
    const joint = fallen.and(chair('put-joint-text', { title: 'Joint statement', paragraphs: ['We met.'] }), chair('gavel', { question: 'question-6' }))
    expect(joint.state.decisions.at(-1)).toMatchObject({ title: { en: 'Joint text: Joint statement' }, outcome: 'adopted', rules: ['16', '7'] })
  })
  test('rule 15: ends with the chair\'s summary, which needs nobody\'s agreement', () => {
    const ended = consultative.and(chair('read-summary', { text: 'Delegations spoke of the crossings.' }))
    expect(ended.happened).toEqual(['summary-read', 'meeting-closed'])
    expect(ended.body).toMatchObject({ meeting: null, summary: { meeting: 1, text: 'Delegations spoke of the crossings.' } })
    expect(consultative.when(aldora('read-summary', { text: 'Mine.' })).refusal?.refused).toBe('not-entitled')
    expect(meeting('unga', 3).when(chair('read-summary', { text: 'So it was.' })).refusal?.refused).toBe('no-such-act')
  })
})

test('a member whose concurrence is needed stops what had its majority, and only that', () => {
  const other = unga.matters['other']
  if (other === undefined) throw new TypeError('No matter of that name.')
  const book = { ...unga, matters: { ...unga.matters, other: { ...other, concurrence: { role: 'permanent', blockedBy: 'against' } } }, participation: { ...unga.participation, permanent: unga.participation.member } } as const
  const vetoed = vote(draftBefore(meeting(book, 5, { aldora: 'permanent' }), 'other').and(chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-1', { aldora: 'no', belmar: 'yes', casparia: 'yes' })
  expect(vetoed.state.decisions).toMatchObject([{ outcome: 'vetoed', vote: { vetoedBy: ['aldora'] } }])
  expect(vetoed.body.drafts).toMatchObject([{ status: 'rejected' }])
  expect(explain(vetoed.state, 'decision-1')?.words.en).toContain('Aldora')
})

test('rule 78: a draft circulated on the day itself is announced as such; as a rule it is circulated the day before', () => {
  const submitted = meeting('unga', 3).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Waters', paragraphs: ['Decides.'], matter: 'other', sponsors: ['belmar'] }))
  expect(says(submitted)).toBe('Draft A/L.1, Waters, is before the Assembly, submitted by Aldora, Belmar. It has not been circulated yet; as a rule a proposal is circulated by the day before.')
  const circulated = submitted.and(secretariat('circulate-draft', { draft: 'draft-1' }))
  expect(says(circulated)).toBe('Draft A/L.1, Waters, is before the Assembly, submitted by Aldora, Belmar. It was circulated today; as a rule a proposal is circulated by the day before.')
  expect(says(circulated.after(24 * hour))).toBe('Draft A/L.1, Waters, is before the Assembly, submitted by Aldora, Belmar.')
})

test('a draft is withdrawn by its first sponsor, rule 80, before the voting has begun', () => {
  expect(draft.when(belmar('withdraw-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '80' }] })
  expect(put.and(aldora('withdraw-draft', { draft: 'draft-1' })).body).toMatchObject({ question: null, drafts: [{ status: 'withdrawn' }] })
  expect(opened.when(aldora('withdraw-draft', { draft: 'draft-1' })).refusal?.refused).toBe('out-of-order')
  expect(vote(opened, 'vote-1', votes(10, 9)).when(aldora('withdraw-draft', { draft: 'draft-1' })).refusal?.refused).toBe('too-late')
})

test('a draft submitted to few is repeated in full when more may read it', () => {
  const group = given('unga', 4).and(
    { as: 'chair', command: { type: 'set-up-body', name: 'Contact group', members: ['aldora', 'belmar'], grade: 'closed' } },
    secretariat('lay-agenda', { items: ['Text'] }, 'body-1'),
    aldora('submit-draft', { symbol: 'CG/1', title: 'Text', paragraphs: ['We agree.'], matter: 'other', sponsors: [] }, 'body-1'),
    chair('open-meeting', { grade: 'participants' }, 'body-1'), chair('open-item', { item: 'item-1' }, 'body-1'), chair('take-up-draft', { draft: 'draft-1' }, 'body-1'))
  expect(group.rehearsal.events.find(({ type }) => type === 'draft-submitted')?.audience).toEqual(['body:body-1', 'bureau'])
  expect(group.rehearsal.events.at(-1)).toMatchObject({ type: 'draft-taken-up', audience: ['participants'], data: { copy: { title: 'Text', paragraphs: ['We agree.'] } } })
})
