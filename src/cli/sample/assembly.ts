import { delegations } from './data/delegations.ts'
import { chair, from, type Line, plenary, seated, secretariat, speeches, vote } from './scene.ts'

const present = (absent: readonly string[]): readonly string[] => delegations.map(({ seat }) => seat).filter((seat) => !absent.includes(seat))

/**
 * The Assembly of 26 up to its third meeting. Two meetings have been held: a closure and an adjournment of debate, a two-thirds question
 * adopted and one that fell short, an equal division with its second vote, a quorum that was not there. The third is open, and
 * the President is about to adopt draft A/L.5 without a vote.
 */
export const assembly: { readonly title: string; readonly lines: readonly Line[] } = {
  title: 'Assembly of 26',
  lines: [
    ...seated(26),
    secretariat({ type: 'lay-agenda', body: plenary, items: [
      'Sharing of the waters of the Upper Basin', 'An observatory for the delta', 'Seat of the ferry authority', 'Early warning of floods',
    ] }),
    ...firstMeeting(), ...secondMeeting(), ...thirdMeeting(),
  ],
}

function firstMeeting(): readonly Line[] {
  return [
    chair({ type: 'open-meeting', body: plenary, grade: 'public' }),
    secretariat({ type: 'record-presence', body: plenary, present: present(['tamar', 'zelland']) }),
    chair({ type: 'open-item', body: plenary, item: 'item-1' }),
    from('belmar', { type: 'submit-draft', body: plenary, symbol: 'A/L.1', title: 'Sharing rule for the Upper Basin', matter: 'important', sponsors: ['belmar', 'elvaine', 'fennmark'], paragraphs: [
      'The Assembly,',
      'Noting that six river states draw on the Upper Basin, and that dry years have become more frequent,',
      'Adopts the sharing rule annexed to the report of the basin commission;',
      'Asks the commission to publish the monthly figures of every gauge.',
    ] }),
    from('quarra', { type: 'submit-draft', body: plenary, symbol: 'A/L.2', title: 'Levy on withdrawals from the Upper Basin', matter: 'important', sponsors: ['quarra'], paragraphs: [
      'The Assembly,',
      'Decides that withdrawals above the share of a state are subject to a levy, paid into the fund for the gauges.',
    ] }),
    ...speeches(1, [['belmar', 'introduces draft A/L.1'], ['dorra', 'asks for a longer dry-year clause'], ['elvaine', 'on behalf of the delta states']]),
    from('gorland', { type: 'ask-for-floor', body: plenary, kind: 'statement' }),
    // Closure of the debate, although Gorland still waits: two may speak against, and one does.
    from('casparia', { type: 'move', body: plenary, motion: 'close-debate' }),
    from('gorland', { type: 'speak-on-motion', body: plenary, motion: 'motion-1', side: 'against' }),
    chair({ type: 'give-floor', body: plenary, entry: 'entry-5' }),
    chair({ type: 'end-speech', body: plenary }),
    ...vote('vote-1', 'motion-1', false, 'YYYNYYNNYYAYYNYYNYY-YYYNA-'),
    chair({ type: 'take-up-draft', body: plenary, draft: 'draft-1' }),
    from('dorra', { type: 'request-recorded-vote', body: plenary, on: 'draft-1' }),
    ...vote('vote-2', 'draft-1', true, 'YYYNYYYNYYAYYNYYNYY-NYYNA-'),
    chair({ type: 'take-up-draft', body: plenary, draft: 'draft-2' }),
    from('hestra', { type: 'request-recorded-vote', body: plenary, on: 'draft-2' }),
    ...vote('vote-3', 'draft-2', true, 'YNYNYYNNYYAYNNYNYYY-NYYNA-'),
    chair({ type: 'conclude-item', body: plenary, item: 'item-1' }),
    // Adjournment of the debate on the second item: the mover, two for, two against.
    chair({ type: 'open-item', body: plenary, item: 'item-2' }),
    from('kalder', { type: 'move', body: plenary, motion: 'adjourn-debate' }),
    from('kalder', { type: 'speak-on-motion', body: plenary, motion: 'motion-2', side: 'mover' }),
    from('ilmen', { type: 'speak-on-motion', body: plenary, motion: 'motion-2', side: 'for' }),
    from('ostmere', { type: 'speak-on-motion', body: plenary, motion: 'motion-2', side: 'against' }),
    ...['entry-6', 'entry-7', 'entry-8'].flatMap((entry) => [chair({ type: 'give-floor', body: plenary, entry }), chair({ type: 'end-speech', body: plenary })]),
    ...vote('vote-4', 'motion-2', false, 'YYNNYYNYYYYYYNNYNYY-YYYNA-'),
    // An equal division on the third item.
    chair({ type: 'open-item', body: plenary, item: 'item-3' }),
    from('pellin', { type: 'submit-draft', body: plenary, symbol: 'A/L.3', title: 'Seat of the ferry authority', matter: 'other', sponsors: ['pellin', 'rossan'], paragraphs: [
      'The Assembly,', 'Decides that the ferry authority has its seat in Pellin.',
    ] }),
    chair({ type: 'take-up-draft', body: plenary, draft: 'draft-3' }),
    from('lorne', { type: 'request-recorded-vote', body: plenary, on: 'draft-3' }),
    ...vote('vote-5', 'draft-3', true, 'YNYNYNYNYNAYNNYYNYN-YNYNA-'),
    chair({ type: 'conclude-item', body: plenary, item: 'item-3' }),
    from('aldora', { type: 'move', body: plenary, motion: 'adjourn-meeting' }),
    ...vote('vote-6', 'motion-3', false, 'YYYYYYYYYYYYYYYYYYY-YYYYY-'),
  ]
}

function secondMeeting(): readonly Line[] {
  return [
    chair({ type: 'open-meeting', body: plenary, grade: 'public' }),
    // Nobody counts the room at this meeting: quorum is presumed. The second vote after the equal division has its own item; equal again, the proposal is rejected.
    chair({ type: 'open-item', body: plenary, item: 'item-5' }),
    ...vote('vote-7', 'draft-3', true, 'YNYNYNYNYNAYNNYYNYNAYNYNA-'),
    chair({ type: 'conclude-item', body: plenary, item: 'item-5' }),
    chair({ type: 'open-item', body: plenary, item: 'item-4' }),
    from('marenne', { type: 'submit-draft', body: plenary, symbol: 'A/L.4', title: 'Gauges of the upper reaches', matter: 'other', sponsors: ['marenne'], paragraphs: [
      'The Assembly,', 'Invites the states of the upper reaches to repair their gauges before the thaw.',
    ] }),
    chair({ type: 'take-up-draft', body: plenary, draft: 'draft-4' }),
    from('ulmen', { type: 'request-recorded-vote', body: plenary, on: 'draft-4' }),
    // Most have left by now. The vote shows that fewer than half are there, so nothing is decided.
    ...vote('vote-8', 'draft-4', true, 'YYY-Y--N--A-Y--Y-N---Y----'),
    chair({ type: 'close-meeting', body: plenary }),
  ]
}

function thirdMeeting(): readonly Line[] {
  return [
    chair({ type: 'open-meeting', body: plenary, grade: 'public' }),
    secretariat({ type: 'record-presence', body: plenary, present: present(['tamar', 'zelland']) }),
    from('marenne', { type: 'withdraw-draft', body: plenary, draft: 'draft-4' }),
    from('fennmark', { type: 'submit-draft', body: plenary, symbol: 'A/L.5', title: 'Early warning of floods', matter: 'other', sponsors: ['fennmark', 'jorven', 'selvia'], paragraphs: [
      'The Assembly,',
      'Recalling that last autumn\'s flood reached the delta eleven hours after it passed the upper gauges,',
      'Decides that every state of the basin tells all the others without delay when a gauge passes its mark;',
      'Asks the basin commission to keep one list of those to be called, day and night.',
    ] }),
    chair({ type: 'take-up-draft', body: plenary, draft: 'draft-5' }),
  ]
}
