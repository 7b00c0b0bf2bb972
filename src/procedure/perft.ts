import type { Capacity } from '#base/event.ts'
import { hour } from '#base/instants.ts'
import { isParticipantsCommand } from '#participants/commands.ts'
import { arranging } from './arrangement.ts'
import { conference } from './decider.ts'
import { representatives } from './filling.ts'
import { planning } from './programme.ts'
import { pass, perform, type Rehearsal } from './rehearsal.ts'

/** Marking and correcting what the table enters; a result from paper is what opening, counting and closing a vote make together. */
const clerical: readonly string[] = ['mark-replay', 'enter-paper-result', 'undo-call']

/**
 * Perft, as chess programs count positions: how many sequences of so many legal steps there are from a start. A step is one fixed
 * representative of each form that anybody may fill in, or a `wait` of one hour. A changed number is a changed rule.
 */
export function perft(from: Rehearsal, people: readonly Capacity[], depth: number): number {
  if (depth === 0) return 1
  const steps = people.flatMap((capacity) => {
    const by = { person: capacity, capacity }
    return conference.may(from.state, by, from.now).filter((form) => !isPreparing(form)).flatMap((form) => representatives(form).map((command) => ({ by, command })))
  })
  if (depth === 1) return steps.length + 1
  const acts = steps.reduce((sum, { by, command }) => {
    const { rehearsal, refusal } = perform(from, command, by, from.now)
    if (refusal !== null) throw new Error(`${by.capacity} ${JSON.stringify(command)}: ${refusal.words.en}`)
    return sum + perft(rehearsal, people, depth - 1)
  }, 0)
  return acts + perft(pass(from, from.now + hour), people, depth - 1)
}

/** What the secretariat keeps at its desk: who has entered itself, who sits where, what the press was told, what the next shift should know. Nothing of it changes what the rules let anybody do. */
const atTheDesk: readonly string[] = ['open-check-in', 'close-check-in', 'check-in', 'draw-seating', 'hold-communique', 'release-communique', 'open-press', 'record-question', 'record-answer', 'file-answer', 'end-press', 'add-shift-line', 'settle-shift-line', 'take-over-shift',
  // A record is corrected and a session announced between meetings: no result and no right changes with them.
  'announce-session', 'correct-record', 'settle-correction']

/** A text handed in or handed out, a call to the dais and who spoke to what change nothing of what anybody may do in the meeting. */
const papers: readonly string[] = ['circulate-draft', 'deposit-statement', 'replace-statement', 'withdraw-statement', 'call-dais', 'note-call', 'follow-proposal', 'drop-proposal', 'record-mention', 'strike-mention']

/** Preparing a conference, accrediting its people and choosing its rules is not yet playing by them; saying why a seat is empty, who initiated a series, which of the bureau leads and where people consult changes nothing the rules allow, what is planned nothing at all, and arranging a list only who is called first. */
const beside: readonly string[] = ['set-rule', 'accredit-delegate', 'accredit-officer', 'note-empty-seat', 'name-initiators', 'hand-over-chair', 'take-the-chair', 'resume-chair', 'arrange-consultations', 'report-back']

function isPreparing(form: { readonly type: string }): boolean {
  return isParticipantsCommand(form) || beside.includes(form.type) || clerical.includes(form.type) || planning.has(form.type) || atTheDesk.includes(form.type) || papers.includes(form.type) || arranging.has(form.type)
}
