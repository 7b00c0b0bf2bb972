import type { SeatId } from '#base/ids.ts'
import { type Instant, minute, second } from '#base/instants.ts'
import { fill, type Language, say, type Words } from '#base/words.ts'
import { own } from '#base/own.ts'
import { inArabicOrder, inEnglishOrder } from '#procedure/alphabetical.ts'
import { membersOf, nameOf, plenary, standingOf } from '#procedure/scene.ts'
import { speakingOrder } from '#procedure/speaking-order.ts'
import type { Body, ConferenceState, Founding } from '#procedure/state.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import { clockIn, dayIn } from '#views/clock.ts'
import { plannedIn, zoneAround } from '#views/programme.ts'
import { capital, marked } from './days.ts'
import { type Block, heading, orWords, paragraph, type Sheet } from './sheet.ts'
import { labels as daily, states } from './words/daily.ts'
import { items, labels, speeches } from './words/hand-papers.ts'
import { labels as common } from './words/outcome.ts'

/** Papers with which a meeting goes on by hand when nothing else works; each as its reader may see the body at this moment. */
export const handPapers = ['speakers', 'agenda', 'tally'] as const
export type HandPaper = (typeof handPapers)[number]

type Before = { readonly state: ConferenceState; readonly founding: Founding; readonly body: Body; readonly now: Instant; readonly language: Language; readonly w: (words: Words) => string }

/** A paper of a body, or null where the reader knows no such body. `from` is the delegation whose name was drawn for a roll-call. */
export function handPaper(paper: HandPaper, state: ConferenceState, bodyId: string, { now, language, from = null }: { readonly now: Instant; readonly language: Language; readonly from?: SeatId | null }): Sheet | null {
  const { founding } = state
  const body = own(state.bodies, bodyId)
  if (founding === null || body === undefined) return null
  const w = (words: Words): string => say(words, language)
  const before: Before = { state, founding, body, now, language, w }
  const name = w(body.id === plenary ? founding.rulebook.body : body.name)
  const zone = zoneAround(plannedIn(state), now)
  return {
    language,
    title: `${w(labels[paper])} — ${capital(body.meeting === null ? name : w(fill(daily.meeting, { body: name, number: body.meeting.number })))}`,
    exercise: founding.exercise ? w(common.exercise) : null,
    foot: founding.title,
    blocks: [paragraph(w(fill(labels.as, { at: marked(`${dayIn(now, zone)} ${clockIn(now, zone)}`), zone: marked(zone) }))), ...blocksOf(paper, before, from)],
  }
}

function blocksOf(paper: HandPaper, before: Before, from: SeatId | null): readonly Block[] {
  switch (paper) {
    case 'speakers': return speakers(before)
    case 'agenda': return agenda(before)
    case 'tally': return tally(before, from)
  }
}

/** Who speaks and who waits, in the order in which they will be called, with room to write down when each began and ended. */
function speakers({ state, founding, body, w }: Before): readonly Block[] {
  const { list, speaker, limit, used } = body.floor
  const entries = speakingOrder(body.floor, appliedIn(founding.rulebook, body.kind ?? null).floor)
  const called = (seat: SeatId): string => w(nameOf(state, seat))
  return [
    paragraph([w(labels[list]), ...(limit === null ? [] : [w(fill(labels.limit, { minutes: limit }))]), ...(speaker === null ? [] : [w(fill(labels.floor, { who: called(speaker.seat) }))])].join(' ')),
    entries.length === 0 ? paragraph(w(labels.none)) : {
      kind: 'table', grid: true, head: [labels.number, labels.delegation, labels.as_what, labels.time, labels.began, labels.ended].map(w),
      rows: entries.map(({ seat, kind, about, behalf }, n) => [String(n + 1), behalf === undefined ? called(seat) : `${called(seat)} (${w(fill(labels.behalf, { group: behalf }))})`, about === null ? w(speeches[kind]) : `${w(speeches[kind])}: ${about}`, clockOf(own(used, seat) ?? 0), '', '']),
    },
  ]
}

function agenda({ body, w }: Before): readonly Block[] {
  return [
    orWords([labels.number, labels.item, labels.stands].map(w), body.agenda.map(({ title, status }, n) => [String(n + 1), w(title), w(items[status])]), w(labels.no_agenda)),
    ...(body.drafts.length === 0 ? [] : [
      heading(1, w(labels.drafts)),
      orWords([daily.document, labels.stands].map(w), body.drafts.map(({ symbol, title, status }) => [`${symbol} — ${title}`, w(states[status])]), w(labels.none)),
    ]),
  ]
}

/** Every delegation with a vote in the order of the roll, with boxes, a line for the sums and room for two tellers to sign. */
function tally(before: Before, from: SeatId | null): readonly Block[] {
  const { state, body, w } = before
  const vote = body.votes.at(-1)
  const { order, first } = rollOf(before, from)
  const asked = vote?.question ?? body.question?.words ?? null
  return [
    paragraph(w(fill(labels.question, { question: asked ?? blank }))),
    paragraph(w(first === null ? fill(labels.draw, { line: blank }) : fill(labels.first, { who: nameOf(state, first) }))),
    {
      kind: 'table', grid: true, head: [labels.number, labels.delegation, labels.yes, labels.no, labels.abstain, labels.absent].map(w),
      rows: [...order.map((seat, n) => [String(n + 1), w(nameOf(state, seat)), '', '', '', '']), ['', w(labels.sum), '', '', '', '']],
    },
    paragraph(w(fill(labels.when, { line: blank }))),
    paragraph(w(fill(labels.teller, { n: 1, line: blank }))),
    paragraph(w(fill(labels.teller, { n: 2, line: blank }))),
    paragraph(w(labels.secret)),
  ]
}

const blank = '_'.repeat(40)

/** The roll as it is called: of a roll-call under way as it was drawn, else in the order of the rulebook from the name drawn by hand. */
function rollOf({ state, founding, body }: Before, from: SeatId | null): { readonly order: readonly SeatId[]; readonly first: SeatId | null } {
  const vote = body.votes.at(-1)
  if (vote?.calling !== undefined) return { order: vote.calling.order, first: vote.calling.drawn }
  const voters = membersOf(state, body).filter((seat) => (vote === undefined ? standingOf(state, founding.rulebook, seat)?.vote === true && own(state.suspended, seat.id) === undefined : vote.electorate.includes(seat.id)))
  const inOrder = founding.rulebook.voting?.methods.rollCall?.order === 'arabic' ? inArabicOrder : inEnglishOrder
  const order = inOrder(voters).map(({ id }) => id)
  const at = from === null ? -1 : order.indexOf(from)
  return at < 0 ? { order, first: null } : { order: [...order.slice(at), ...order.slice(0, at)], first: from }
}

function clockOf(used: number): string {
  return `${Math.floor(used / minute)}:${String(Math.floor(used / second) % 60).padStart(2, '0')}`
}
