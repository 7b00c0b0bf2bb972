import type { Found, Initiative, Named, Occasion } from '../../../found.ts'
import { besideHeadline, marked } from '../headlined.ts'
import { settled } from '../settled.ts'
import { firmest, unlike } from '../slots.ts'
import type { Scene } from '../../cast.ts'
import type { Line } from '../../lines.ts'
import type { Draft } from '../../said.ts'
import { type Clock, publicationBasis } from '../../when.ts'
import { type Anchor, anchorsIn } from './anchors.ts'
import { stretchesOf } from './passages.ts'
import { together } from './parties.ts'
import { participantsIn } from './presence.ts'
import { type Pages, pagesOf, placed, saidBy } from './sentence.ts'
import { auspicesIn, convenersIn, hostsIn, levelsIn, placesIn, subjectsIn, venuesIn, windowsIn } from './slots.ts'
import { type Stance, callOf, position, stancesIn } from './stances.ts'
import { callWordsOf } from './words.ts'

/**
 * The public calls for a meeting that a document in German, French, Spanish, Russian, Arabic or Chinese reports, each with its slots, and the stances it reports on
 * them and on what is at issue. One grammar of slots for all; what a language says with is its data. Nothing in other languages.
 */
export function callsElsewhere(lines: readonly Line[], heading: readonly Line[], drafts: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, scene: Scene, clock: Clock): Pick<Found, 'initiatives' | 'positions'> {
  const language = clock.language ?? 'en'
  const words = callWordsOf(language)
  if (words === null) return { initiatives: [], positions: [] }
  const pages = pagesOf(lines, drafts, scene, words, language)
  const anchors = pages.sentences.flatMap((sentence) => anchorsIn(pages, sentence))
  const owned = gathered(anchors, scene)
  const titled = headed(pagesOf([...heading, ...lines], drafts, scene, words, language), heading.length)
  const told_ = owned.length > 0 ? owned : backed(pages, anchors)
  const groups = told_.length > 0 || titled === null ? told_ : [[titled]]
  const only = told_.length === 0 && titled !== null
  const grouped = groups.flat().toSorted((a, b) => a.sentence.at - b.sentence.at || a.object[0] - b.object[0])
  const plain = groups.map((group) => assembled(pages, group, grouped, clock))
  const bare = only ? marked(plain) : besideHeadline(plain, titled?.owner?.named ?? null)
  const meetings = groups.map(([first]) => (first === undefined ? '' : first.sentence.text.slice(...first.meeting)))
  const stances = stancesIn(pages, grouped)
  const told = stances.map((stance) => ({ stance, call: callOf(pages, stance, bare) })).filter(({ stance, call }) => !stance.bare || call === null || !ofProposer(stance, bare[call]))
  const initiatives = bare.map((call, place) => ({ ...call, backedBy: unlike(told.filter(({ stance, call: of }) => of === place && stance.value === 'supports').flatMap(({ stance }) => backer(stance, call)), ({ actor }) => actor) }))
  const positions = told.filter(({ stance, call }) => call !== null || stance.object !== null).map(({ stance, call }) => position(pages, stance, call, meetings, occasions, clock))
  const alike = settled(positions.filter(({ actor, initiative }) => initiative === null || bare[initiative]?.proposedBy.some((one) => one.actor === actor) !== true)).filter((one, at, all) => all.findIndex((other) => other.actor === one.actor && other.value === one.value && (other.initiative !== null && other.initiative === one.initiative || other.on === one.on)) === at)
  return { initiatives, positions: [...alike, ...unanswered(initiatives, meetings, clock).filter(({ actor }) => scene.actorOf(actor) !== null)] }
}

/**
 * Anchors of one meeting together: those of one proposer, also where only one of two names its state; one that nobody owns, and an offer to host what is already called for,
 * belong to the call before them.
 */
function gathered(anchors: readonly Anchor[], scene: Scene): readonly (readonly Anchor[])[] {
  const groups: Anchor[][] = []
  const side = ({ owner }: Anchor): string | null => (owner === null ? null : owner.named.actor ?? owner.named.name)
  const bare = ({ owner }: Anchor): boolean => owner === null || owner.named.actor === null || scene.actorOf(owner.named.actor) === null
  const noun = ({ sentence, meeting }: Anchor): string => sentence.text.slice(...meeting).toLowerCase().slice(-5, -1)
  // A name printed short is the longer one's.
  const alike = (one: string | null, other: string): boolean => one === other || one !== null && scene.actorOf(one) === null && scene.actorOf(other) === null && Math.min(one.length, other.length) > 1 && (one.endsWith(other) || other.endsWith(one) || other.startsWith(one.slice(-2)) && /\p{Script=Han}/u.test(other))
  for (const anchor of anchors) {
    // "支持举行": where a call was made before it backs that one; "we" is whoever speaks.
    if (groups.length > 0 && anchor.sentence.text.slice(...anchor.cue).startsWith('支持')) continue
    const own = /^(?:我们|我方|我)$/u.test(side(anchor) ?? '') ? null : side(anchor)
    const last = groups.at(-1)
    if (own !== null && last !== undefined && /^(?:amb[oa]s|beide|les deux|обе|оба|كلا|البلدان|双方|雙方)(?!\p{Ll})/iu.test(own)) {
      last.push({ ...anchor, owner: null })
      continue
    }
    const known = own === null ? (anchor.role === 'asks' ? last : undefined) : groups.find((group) => group.some((one) => alike(side(one), own)))
    const same = known ?? (last !== undefined && own !== null && (anchor.role === 'hosts' || bare(anchor) !== last.every(bare) && last.some((one) => noun(one) === noun(anchor)) && (last.every(({ role }) => role === 'names') || bare(anchor))) ? last : undefined)
    if (same !== undefined) same.push(anchor)
    else if (own !== null && (anchor.role !== 'wants' || groups.length === 0)) groups.push([anchor])
  }
  return groups
}

/** A call that a heading makes, of an actor of the register named in it. The sentences of the heading stand first; offsets go on to the text. */
function headed(pages: Pages, count: number): Anchor | null {
  for (const sentence of pages.sentences.slice(0, count)) {
    const anchor = /[?？]\s*$/u.test(sentence.text) ? undefined : anchorsIn(pages, { ...sentence, at: 0 }, true).find(({ role, owner }) => role === 'asks' && owner?.sure === 'stated' && owner.named.actor !== null && pages.scene.actorOf(owner.named.actor) !== null)
    if (anchor !== undefined) return { ...anchor, sentence: { ...anchor.sentence, at: -1 } }
  }
  return null
}

/** A proposal whose owner nobody names is a call where somebody backs it. */
function backed(pages: Pages, anchors: readonly Anchor[]): readonly (readonly Anchor[])[] {
  const named = anchors.filter(({ role, owner }) => role === 'names' && owner === null)
  const first = named.find((anchor) => stancesIn(pages, named).some(({ sentence, value, holder, object }) => sentence === anchor.sentence && value === 'supports' && !holder.collective && object !== null && object[0] < anchor.object[1] && anchor.cue[0] < object[1]))
  return first === undefined ? [] : [[first]]
}

function assembled(pages: Pages, group: readonly Anchor[], all: readonly Anchor[], clock: Clock): Initiative {
  const stretches = stretchesOf(pages, group, all)
  const bareOf = (one: Named): boolean => one.actor === null || pages.scene.actorOf(one.actor) === null
  // Whoever "he" was taken for adds nobody where somebody is named who has a voice.
  const named = group.some(({ owner, role }) => role !== 'hosts' && owner !== null && !bareOf(owner.named))
  const participants = firmest(unlike(stretches.flatMap((one) => participantsIn(pages, one, clock.published)), ({ actor, via, call }) => [actor, via, call].join('|')))
  const proposedBy = (group.some(({ role }) => role !== 'hosts') ? group.filter(({ role }) => role !== 'hosts') : group).flatMap(({ owner, sentence, cue }) => (owner === null || (owner.sure !== 'stated' && named && bareOf(owner.named)) ? [] : (owner.party === null ? [owner.named] : together(sentence.text, sentence.parties, owner.party, pages.words).map(({ named }) => named)).map((named) => slot(named, named.span ?? placed(sentence, ...cue), sentence))))
  const asked = group.flatMap(({ asked: who, sentence }) => (who === null || who.span === null ? [] : [slot(who, who.span, sentence)]))
  const level = distinct(stretches.flatMap((one) => levelsIn(pages, one, one.own ? group.find(({ sentence }) => sentence === one.sentence)?.meeting ?? null : null)), ({ name }) => name)
  return {
    proposedBy: distinct(proposedBy, ({ actor }) => actor).slice(0, 4), backedBy: [], addressedTo: unlike(asked, ({ actor }) => actor),
    convener: unlike([...asked.map((one) => ({ ...one, role: null, answer: null })), ...stretches.flatMap((one) => [...auspicesIn(pages, one), ...convenersIn(pages, one, [...proposedBy, ...asked].map(({ actor }) => actor))])], ({ actor }) => actor),
    host: unlike(stretches.flatMap((one) => hostsIn(pages, one)), ({ actor, state }) => `${actor}|${state}`),
    place: distinct(stretches.flatMap((one) => [...placesIn(pages, one), ...venuesIn(pages, one)]), ({ name }) => name),
    level, window: distinct(stretches.flatMap((one) => windowsIn(pages, one, clock)), ({ name }) => name),
    subject: unlike(stretches.filter(({ own }) => own).flatMap((one) => subjectsIn(pages, one)), ({ name }) => name),
    participants, notNamed: notNamed(pages, participants.map(({ actor }) => actor)),
    confidence: group.some(({ role, confidence }) => role === 'asks' && confidence === 'stated') ? 'stated' : group.every(({ confidence }) => confidence === 'guessed') ? 'guessed' : 'inferred',
  }
}

/** Whoever calls for a meeting tells who would come to it: that is no stance of theirs. */
function ofProposer({ sentence, verb, holder }: Stance, call: Initiative | undefined): boolean {
  const said = saidBy(sentence, placed(sentence, ...verb))
  const speaker = said?.confidence === 'stated' ? said.who?.named : undefined
  return speaker !== undefined && call?.proposedBy.some(({ actor }) => actor === (speaker.actor ?? speaker.name)) === true && (holder.named.actor ?? holder.named.name) !== (speaker.actor ?? speaker.name)
}

/** Each value once, as it is printed first. */
const distinct = <Value>(values: readonly Value[], key: (value: Value) => string): readonly Value[] => values.filter((value, at) => values.findIndex((other) => key(other).toLowerCase() === key(value).toLowerCase()) === at)

function slot(named: Named, span: readonly [number, number], sentence: Anchor['sentence']): Initiative['proposedBy'][number] {
  return { actor: named.actor ?? named.name, name: named.name, span, speaker: saidBy(sentence, span)?.who?.named ?? null }
}

/** Whoever is reported for a call backs it, unless it is theirs. */
function backer({ holder, sentence, verb }: Stance, call: Initiative): Initiative['backedBy'] {
  const actor = holder.named.actor ?? holder.named.name
  return holder.collective || call.proposedBy.some((one) => one.actor === actor) ? [] : [slot(holder.named, holder.named.span ?? placed(sentence, ...verb), sentence)]
}

/** The parties to a conflict that the document names as such and no list of participants names. */
function notNamed({ sentences, words }: Pages, participants: readonly string[]): Initiative['notNamed'] {
  return unlike(sentences.flatMap((sentence) => [...sentence.text.matchAll(words.word(words.tongue.conflict))].flatMap(({ 0: whole, index }) => {
    const inside = words.tongue.edges === 'none'
    const [from, to] = inside ? [index, index + whole.length] : [index + whole.length, index + whole.length + 60]
    const parties = sentence.parties.filter(({ start, end, named }) => start >= from && end <= to && named.actor !== null).slice(0, 2)
    return parties.length < 2 ? [] : parties.flatMap(({ named }) => (named.actor === null || named.span === null || participants.includes(named.actor) ? [] : [{ actor: named.actor, name: named.name, span: named.span, speaker: null }]))
  })), ({ actor }) => actor)
}

/** Whoever was asked to convene and is not reported to have answered: no reply reported, which is no view. */
function unanswered(calls: readonly Initiative[], meetings: readonly string[], clock: Clock): Found['positions'] {
  return calls.flatMap((call, initiative) => call.convener.filter(({ role }) => role === null).map((one) => ({
    actor: one.actor, name: one.name, collective: false, on: meetings[initiative] ?? one.name, initiative, value: 'not-reported' as const, span: one.span, speaker: one.speaker, date: clock.published, basis: publicationBasis(clock), confidence: 'inferred' as const,
  })))
}
