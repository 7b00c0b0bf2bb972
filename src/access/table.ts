import type { Capacity } from '#base/event.ts'

/** A capacity without the seat it is held for: what the table speaks of. */
export type Office = Exclude<Capacity, `delegation:${string}` | `observer:${string}`> | 'delegation' | 'observer'
export const offices: readonly Office[] = ['secretariat', 'chair', 'vice-chair', 'delegation', 'observer', 'interpreter', 'room-screen', 'keeper', 'analyst', 'reviewer', 'reader', 'public', 'clock']

/** What a stream is, by the part of its id before the first hyphen. */
export type StreamKind = 'house' | 'dossier' | 'conference' | 'channel'

/** What can be asked of a stream beside a command. A view shows what the asker's circles may see, never more. */
export type View =
  | 'snapshot' | 'events' | 'live' | 'journal' // the stream itself
  | 'outcome' // participants, what was said and decided, as page, Word and JSON
  | 'joining' // letting people seat themselves in an exercise by a shared code
  | 'screens' // the screens in the hall and how they are laid out
  | 'statistics' // who spoke how long, moved and voted
  | 'heads' // who leads each delegation, by name
  | 'people' | 'admit' | 'codes' // who may sign in for it; a new person; a new code or the end of one
  | 'statement-text' // the words of a file, for a delegation that hands in a statement
  | 'channels' // the notes of a conference that one is a party to
  | 'second-reader' // a language model that reads documents after the rules have
  | 'documents' | 'import' | 'stories' | 'review' | 'figures' | 'outside' | 'timeline' | 'about' | 'initiatives' | 'coverage' | 'actors' // a dossier's pages
  | 'export' | 'take-over' // a dossier as files, and such a file into an empty dossier

type Row = readonly Office[]
type Table = {
  readonly [kind in StreamKind]: { readonly commands: { readonly [type: string]: Row }; readonly views: { readonly [view in View]?: Row } }
}

const secretariat: Row = ['secretariat']
const team: Row = ['keeper', 'analyst', 'reviewer', 'reader']
const reviewing: Row = ['keeper', 'analyst', 'reviewer']
const recording: Row = ['keeper', 'analyst']
const seats: Row = ['delegation', 'observer']
const bureau: Row = ['secretariat', 'chair', 'vice-chair']
/** Who writes notes; a vice-chair as the chair, so that whoever takes it over reads what was written to it. */
const parties: Row = [...bureau, ...seats]
const everybody: Row = [...bureau, ...seats, 'interpreter', 'room-screen', 'public']
const anybody: Row = [...everybody, ...team]

/** Rows for several commands at once. */
function rows(row: Row, ...types: readonly string[]): { readonly [type: string]: Row } {
  return Object.fromEntries(types.map((type) => [type, row]))
}

/**
 * Who may ask for what at the door: deny by default. A row says that a capacity may try; whether the rules let it is said by the
 * decider, with a citation, so that a delegation without a vote is told by which rule. What is not listed is done by nobody at the door:
 * founding a conference and starting a dossier follow from the house's events, what falls due is the clock's, a document is imported
 * together with its bytes (the view `import`), and what another dossier judged comes with its export (the view `take-over`).
 */
export const table: Table = {
  house: {
    commands: {
      ...rows(secretariat, 'open-conference', 'choose-names'),
      ...rows(['secretariat', 'analyst'], 'open-dossier', 'register-actor', 'correct-actor', 'name-holder', 'strike-holder', 'record-membership', 'strike-membership', 'merge-actors', 'split-actor'),
      ...rows(['secretariat', 'keeper'], 'give-office', 'take-office'),
    },
    views: { snapshot: anybody, events: anybody, live: anybody, journal: secretariat, people: secretariat, admit: secretariat, codes: secretariat },
  },
  dossier: {
    commands: {
      ...rows(['keeper'], 'set-handling', 'publish-entry', 'rename-dossier'),
      ...rows(recording, 'describe-document', 'restore-passage', 'mask-passage', 'mark-by-hand', 'join-story', 'split-story'),
      ...rows(reviewing, 'confirm', 'correct', 'reject', 'amend-entry', 'withdraw-review', 'contest-review', 'settle-contest', 'link-renderings', 'unlink-rendering', 'set-authentic', 'set-translates', 'link-answer', 'unlink-answer'),
    },
    views: {
      snapshot: team, events: team, live: team, journal: team, documents: team, stories: team, review: team, figures: team, outside: team, timeline: team, about: team, initiatives: team, coverage: team, actors: team, export: team, 'take-over': ['keeper'],
      'second-reader': recording,
      import: recording, people: ['keeper'], admit: ['keeper'], codes: ['keeper'],
    },
  },
  conference: {
    commands: {
      // preparation
      ...rows(secretariat, 'name-actor', 'write-mandate', 'ask-convener', 'record-convener-answer', 'name-conflict-party', 'add-clause', 'change-clause', 'remove-clause',
        'name-fact', 'settle-fact', 'record-host', 'record-invitation', 'record-reply', 'correct-entry', 'publish-format',
        'set-rule', 'seat-delegation', 'circulate-draft', 'record-expenditure', 'record-report', 'suspend-vote', 'restore-vote', 'name-bloc', 'record-weight', 'rename-delegation', 'list-delegate', 'unlist-delegate', 'accredit-delegate', 'accredit-officer', 'record-credentials', 'report-on-credentials'),
      ...rows(secretariat, 'set-notes', 'use-names'),
      ...rows(secretariat, 'plan-sitting', 'change-sitting', 'drop-sitting'),
      // presiding
      ...rows(bureau, 'undo-call', 'mark-replay', 'enter-paper-result'),
      ...rows(bureau, 'set-up-body', 'lay-agenda', 'open-meeting', 'record-presence', 'suspend-meeting', 'resume-meeting', 'close-meeting', 'open-item', 'conclude-item',
        'start-silence', 'announce-silence', 'find-no-agreement', 'report-on-efforts', 'note-empty-seat', 'read-summary', 'take-step', 'gavel', 'put-draft', 'put-joint-text', 'put-motion', 'announce-next-meeting', 'propose', 'propose-list-closing', 'propose-time-limit',
        'add-to-list', 'give-floor', 'call-to-order', 'reopen-list', 'decide-motion', 'rule', 'take-up-draft', 'open-vote', 'announce-lock', 'close-vote', 'end-caucus', 'set-debate', 'turn-debate', 'allow-follow-up', 'let-motion-fall', 'let-appeal-fall', 'judge-objection', 'note-departure', 'divide-draft', 'settle-correction', 'answer-appeal', 'find-contradiction'),
      ...rows(bureau, 'set-speaking-order', 'name-rank', 'name-speaking-group', 'move-entry', 'set-quota', 'announce-list-opening'),
      ...rows(seats, 'offer-place', 'answer-offer'),
      ...rows(bureau, 'rank-amendments', 'find-implied', 'rule-out-amendment', 'put-amendment'),
      ...rows(seats, 'ask-for-vote', 'add-name', 'submit-amendment', 'withdraw-amendment', 'reintroduce-draft'),
      ...rows([...bureau, ...seats], 'accept-amendment', 'object-to-credentials'),
      ...rows(secretariat, 'circulate-admission', 'admit-participant'), ...rows(seats, 'object-to-admission'), ...rows(bureau, 'put-admission'),
      ...rows(bureau, 'put-credentials', 'propose-credentials-report', 'put-credentials-report', 'declare-consensus'),
      ...rows([...secretariat, ...seats], 'ask-for-meeting'),
      ...rows(seats, 'second-meeting', 'correct-record'),
      ...rows(secretariat, 'issue-communique', 'hold-communique', 'release-communique', 'draw-seating', 'open-press', 'record-question', 'record-answer', 'end-press', 'add-shift-line', 'settle-shift-line', 'take-over-shift', 'follow-proposal', 'drop-proposal', 'record-mention', 'strike-mention', 'name-initiators', 'announce-session'),
      ...rows(seats, 'deposit-statement', 'replace-statement', 'withdraw-statement'), ...rows(['interpreter'], 'call-dais'), ...rows(bureau, 'note-call'),
      ...rows(bureau, 'open-check-in', 'close-check-in'),
      ...rows(seats, 'check-in'),
      ...rows(bureau, 'set-services'),
      ...rows(bureau, 'count-hands', 'annul-vote', 'correct-ruling', 'class-draft', 'list-parties', 'declare-party', 'invite', 'permit-vote', 'set-presidency', 'name-presiding', 'cede-chair', 'take-back-chair'),
      ...rows(['chair', 'vice-chair'], 'hand-over-chair'), ...rows(['vice-chair'], 'take-the-chair'), ...rows(['chair'], 'resume-chair'),
      ...rows(bureau, 'arrange-consultations'), ...rows([...bureau, ...seats], 'report-back'),
      ...rows(bureau, 'call-election', 'declare-elected', 'end-election', 'open-ballot', 'close-ballot', 'annul-ballot', 'enter-sheet', 'count-ballot', 'draw-lots'),
      ...rows(seats, 'name-candidate', 'ask-for-ballot', 'cast-ballot'),
      ...rows([...bureau, ...seats], 'withdraw-candidate'),
      ...rows([...bureau, ...seats], 'answer-call', 'answer-roll', 'raise-preliminary'),
      // taking part
      ...rows(seats, 'register-note', 'answer-silence', 'raise-quorum', 'nominate', 'object', 'ask-for-floor', 'move', 'second', 'speak-on-motion', 'raise-point', 'appeal', 'request-recorded-vote', 'cast-vote', 'note-intention', 'object-to-motion', 'yield', 'declare-yield', 'second-appeal', 'speak-on-appeal', 'sign-draft'),
      // either
      ...rows([...bureau, ...seats], 'withdraw-question', 'leave-list', 'end-speech', 'withdraw-motion', 'submit-draft', 'withdraw-draft', 'answer-point'),
    },
    views: {
      snapshot: everybody, events: everybody, live: everybody, journal: everybody, outcome: everybody,
      heads: bureau, people: secretariat, admit: secretariat, codes: secretariat, channels: parties,
      joining: bureau, screens: bureau, statistics: bureau, 'statement-text': seats,
    },
  },
  // Offices are held in the conference; who is no party to a channel is told of no such stream before this table is asked.
  channel: {
    commands: {
      ...rows(parties, 'write-note', 'read-up-to'),
      ...rows(bureau, 'pass-note', 'return-note'),
    },
    views: { snapshot: parties, events: parties, live: parties, journal: parties },
  },
}

/** The office a capacity is: `delegation` for `delegation:belmar`. */
export function officeOf(capacity: Capacity): Office {
  if (capacity.startsWith('delegation:')) return 'delegation'
  if (capacity.startsWith('observer:')) return 'observer'
  return offices.find((office) => office === capacity) ?? 'public'
}

/** What a stream is, or null for an id that names none. */
export function kindOf(stream: string): StreamKind | null {
  if (stream === 'house') return 'house'
  return stream.startsWith('dossier-') ? 'dossier' : stream.startsWith('conference-') ? 'conference' : stream.startsWith('channel-') ? 'channel' : null
}

export function mayCommand(kind: StreamKind, type: string, capacity: Capacity): boolean {
  const { commands } = table[kind]
  return Object.hasOwn(commands, type) && (commands[type]?.includes(officeOf(capacity)) ?? false)
}

export function mayView(kind: StreamKind, view: View, capacity: Capacity): boolean {
  return table[kind].views[view]?.includes(officeOf(capacity)) ?? false
}
