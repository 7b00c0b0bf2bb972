import type { Initiative, Occasion, Position } from '../../found.ts'
import { type Span, overlap } from '../../span.ts'
import { proposal } from './data/proposals.ts'
import { callWordsOf } from './elsewhere/words.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { type Clock, publicationBasis } from '../when.ts'

const touching = new RegExp(String.raw`\b(?:conferences?|summits?|meetings?|talks|sessions?|negotiations?|forums?|congress|gatherings?|round[- ]?tables?|dialogue|consultations?)\b|\b${proposal}\b|\b(?:conven|host|invit|mediat|particip|negotiat|attend)\p{L}*|\b(?:talk|meet|meets|come|take part|taking part|go|there|welcome|support|oppose)\b|^.{0,40}\b(?:it|this|that|yes|no)\b.{0,40}$|\b(?:negotiating )?table\b`, 'iu')

/** Whether words touch a meeting or a proposal at all, as their language says it; so short a sentence as "no, not that" may. */
function touches(words: string, language: string | null): boolean {
  const elsewhere = callWordsOf(language ?? 'en')
  if (elsewhere === null) return touching.test(words)
  const { tongue, bearing, word } = elsewhere
  return words.trim().length < (tongue.edges === 'none' ? 12 : 40) || [tongue.meeting, tongue.proposal, tongue.attend, tongue.invites, tongue.issues, bearing.gather].some((source) => words.search(word(source)) >= 0)
}

/**
 * Whoever spoke on the occasion on which a meeting was called for, or on the same day, and whose words in this document do not touch it: said to have
 * spoken without mentioning it, which is guessed and never a view. A source of figures (`counted` are where those stand) takes no floor.
 */
export function unmentioned(calls: readonly Initiative[], held: readonly Position[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, counted: readonly Span[], scene: Scene, clock: Clock): readonly Position[] {
  const spoken = Map.groupBy(found.filter(({ who, nested, by }) => !nested && by !== 'according' && who?.named.actor != null), ({ who }) => who?.named.actor ?? '')
  const proposing = new Set(calls.flatMap((call) => [...call.proposedBy, ...call.backedBy]).map(({ actor }) => actor))
  return calls.flatMap((call, place) => {
    const sides = new Set([...call.proposedBy, ...call.backedBy, ...call.addressedTo, ...call.convener, ...call.host].map(({ actor }) => actor))
    const asking = found.filter(({ who, content }) => sides.has(who?.named.actor ?? who?.named.name ?? '') && content.some((span) => touches(scene.text.slice(...span), clock.language)))
    return [...spoken].flatMap(([actor, theirs]): readonly Position[] => {
      const kind = scene.actorOf(actor)?.kind
      if (kind === undefined || kind === 'office' || theirs.some(({ who: one }) => one?.named.name.startsWith('来自')) || sides.has(actor) || proposing.has(actor) || held.some((one) => one.actor === actor) || theirs.some(({ content }) => content.some((span) => touches(scene.text.slice(...span), clock.language)))) return []
      const one = theirs.find((draft) => asking.some((other) => isSameOccasion(occasions.get(draft) ?? null, occasions.get(other) ?? null, clock)) && !draft.content.some((span) => counted.some((figure) => overlap(figure, span))))
      const span = one?.content[0]
      if (one?.who === null || one === undefined || span === undefined) return []
      const occasion = occasions.get(one) ?? null
      return [{
        actor, name: one.who.named.name, collective: false, on: call.subject[0]?.name ?? 'the meeting asked for', initiative: place, value: 'spoke-without-mentioning', span, speaker: null,
        date: occasion?.date ?? clock.published, basis: occasion !== null && occasion.date !== null ? occasion.basis : publicationBasis(clock), confidence: 'guessed',
      }]
    })
  })
}

/** The same day, and no two different events. */
function isSameOccasion(one: Occasion | null, other: Occasion | null, clock: Clock): boolean {
  return (one?.date ?? clock.published) === (other?.date ?? clock.published) && (one?.what == null || other?.what == null || one.what === other.what)
}
