import { own } from '#base/own.ts'

const readiness: { readonly [type: string]: number } = {
  'enter-paper-result': 2, 'mark-replay': 1, 'undo-call': 3,
  'submit-draft': 2, 'withdraw-draft': 1, 'lay-agenda': 1, 'record-presence': 1, 'leave-list': 1, 'ask-for-floor': 2, 'add-to-list': 1, 'withdraw-question': 2, 'withdraw-motion': 2, 'close-meeting': 1,
  'read-summary': 1, 'propose': 2, 'move': 3, 'raise-point': 1, 'raise-quorum': 1, 'object': 3, 'conclude-item': 1, 'set-up-body': 1, 'note-intention': 1, 'call-to-order': 1,
  'deposit-statement': 2, 'replace-statement': 1, 'withdraw-statement': 1, 'call-dais': 1, 'note-call': 1, 'follow-proposal': 1, 'drop-proposal': 1, 'record-mention': 2, 'strike-mention': 1, 'name-initiators': 1,
  'open-check-in': 1, 'close-check-in': 1, 'check-in': 2, 'draw-seating': 1, 'open-press': 1, 'record-question': 1, 'record-answer': 1, 'end-press': 1, 'add-shift-line': 1, 'settle-shift-line': 1, 'take-over-shift': 1, 'hold-communique': 2, 'release-communique': 1,
  'plan-sitting': 1, 'change-sitting': 1, 'drop-sitting': 1, 'set-services': 1,
  'call-election': 3, 'open-ballot': 20, 'cast-ballot': 20, 'close-ballot': 10, 'annul-ballot': 2, 'enter-sheet': 20, 'count-ballot': 40, 'draw-lots': 20, 'end-election': 2, 'withdraw-candidate': 2,
  'take-up-draft': 30, 'put-draft': 20, 'open-vote': 40, 'cast-vote': 30, 'count-hands': 30, 'answer-call': 30, 'annul-vote': 1, 'announce-lock': 25, 'close-vote': 40, 'gavel': 20, 'take-step': 20, 'rule': 20, 'appeal': 20, 'open-item': 20, 'open-meeting': 20, 'resume-meeting': 20, 'hand-over-chair': 1, 'take-the-chair': 1, 'resume-chair': 3, 'arrange-consultations': 2, 'report-back': 3, 'give-floor': 20,
}

/** For tests: how readily a kind of command is played at random, so that games get past the papers and into votes. */
export const readinessOf = (type: string): number => own(readiness, type) ?? 6
