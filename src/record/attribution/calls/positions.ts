import type { Initiative, Named, Occasion, Position, PositionValue } from '../../found.ts'
import { matchesOf } from '../../matches.ts'
import { type Span, overlap } from '../../span.ts'
import { anyMeeting, meeting, proposal } from './data/proposals.ts'
import { carrying, conditions, issues, leanings, pressing, manyNouns, manyWords, silences, ifComing, stanceNouns, stances, undecided as notDecided, unanswered as noAnswer } from './data/stances.ts'
import { bearings } from './data/bearings.ts'
import { likewise } from './data/reception.ts'
import { listed } from './hosts.ts'
import { inflected } from '../english/lexicon.ts'
import { type Line, spanOf, tokenAt } from '../lines.ts'
import { isFinite, regionBefore } from '../english/phrases.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { type Received, receivedIn } from './received.ts'
import { enclosing } from '../english/statements.ts'
import { isBody } from '../roles.ts'
import { subjectBefore } from '../english/subject.ts'
import { settled } from './settled.ts'
import { type Clock, publicationBasis } from '../when.ts'
import { type Who, who } from '../who.ts'

type Stance = 'supports' | 'opposes' | 'undecided'

const forms = new Map<string, { readonly value: Stance; readonly particle: string | null; readonly form: string }>()
for (const value of ['supports', 'opposes', 'undecided'] as const) {
  for (const entry of stances[value].split(' ')) {
    const [lemma = '', particle = null] = entry.split('-')
    for (const { text, form } of inflected(lemma)) forms.set(text, { value, particle, form })
  }
}
const carriers = new Set(carrying.split(' ').flatMap((lemma) => inflected(lemma).map(({ text }) => text)))
const many = new Set(manyWords.split(' '))
const plurals = new Set(manyNouns.split(' '))
const aMeeting = new RegExp(anyMeeting, 'iu')
const silence = new RegExp(silences.join('|'), 'giu')
const coming = new RegExp(ifComing, 'giu')
const open = new RegExp(notDecided, 'giu')
const noReply = new RegExp(noAnswer, 'giu')
const quiet: readonly (readonly [RegExp, PositionValue])[] = [[coming, 'conditional'], [noReply, 'not-reported'], [open, 'undecided'], [silence, 'no-opinion']]
const bearing = bearings.map(({ value, words }) => ({ value, words: new RegExp(String.raw`\b(?:${words})`, 'giu') }))
const leaning = leanings.map(({ value, words }) => ({ value, words: new RegExp(words, 'giu') }))
const issue = new RegExp(String.raw`\b(?:${issues})\b`, 'iu')
/** What a stance behind a call may be on besides. */
const press = new RegExp(String.raw`\b(?:${pressing})\b`, 'iu')

/** What a stance is on where neither its own words nor those of the call say what the meeting is about. */
const unnamedMeeting = 'the meeting asked for'

/** Where a stance stands: its verb, where its object begins, and what it is. */
type Found = { readonly at: number; readonly start: number; readonly object: number; readonly value: PositionValue; readonly span: Span | null
  /** A phrase that says something only behind a call. */
  readonly behind?: boolean }

/** The stances a document reports, each of one actor or one unnamed collective, on the initiative or on something at issue. */
export function positions(lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, calls: readonly Initiative[], scene: Scene, clock: Clock): readonly Position[] {
  const result: Position[] = []
  for (const line of lines) {
    const here = found.filter((draft) => draft.line === line)
    const told = silencesIn(line, calls.length > 0)
    // "neither supported nor opposed it": a phrase says more than the verbs in it.
    const free = ({ at }: Found): boolean => !told.some(({ span }) => span !== null && (line.tokens[at]?.start ?? 0) >= span[0] && (line.tokens[at]?.start ?? 0) < span[1])
    for (const one of [...stancesIn(line).filter(free), ...told, ...leaningsIn(line).filter(free)]) {
      for (const position of each(read(line, one, here, occasions, calls, scene, clock), scene)) {
        if (!result.some((other) => other.actor === position.actor && other.on === position.on && other.value === position.value)) result.push(position)
      }
    }
    for (const position of receivedIn(line, scene, here).flatMap((one) => received(line, one, here, occasions, calls, scene, clock))) {
      if (!result.some((other) => other.actor === position.actor && other.value === position.value && (other.on === position.on || other.initiative === position.initiative))) result.push(position)
    }
  }
  for (const line of lines) {
    // "so did A and B": the stance told last is theirs too.
    for (const { 0: words, index } of matchesOf(line.text.slice(...line.span), likewise)) {
      const at = line.span[0] + index
      const before = result.filter(({ span: [start] }) => start < at && at - start < 400).toSorted((a, b) => a.span[0] - b.span[0]).at(-1)
      if (before === undefined) continue
      for (const { actor, name, span } of listed(scene, at + words.length, line.span[1])) {
        if (scene.actorOf(actor) !== null && !result.some((one) => one.actor === actor && one.initiative === before.initiative)) result.push({ ...before, actor, name, collective: false, span: [at, span[1]], confidence: 'inferred' })
      }
    }
  }
  // Whoever makes a call is for it: no position of its own.
  const own = ({ actor, value, initiative, on, span }: Position): boolean => value === 'supports' && /\b(?:call(?:s|ed|ing)? for|advocat)/iu.test(scene.text.slice(...span)) && calls.some(({ proposedBy }, place) => (initiative === place || (initiative === null && aMeeting.test(on))) && proposedBy.some((one) => one.actor === actor))
  const theirs = ({ actor, initiative }: Position): boolean => initiative !== null && calls[initiative]?.proposedBy.some((one) => one.actor === actor && one.printedIn == null) === true
  return [...settled(result.filter((position) => !own(position) && !theirs(position))), ...unanswered(calls, clock).filter(({ actor }) => scene.actorOf(actor) !== null)]
}

/** "Romania and Bulgaria are considering it": each for itself. */
function each(position: Position | null, scene: Scene): readonly Position[] {
  if (position === null) return []
  const inside = position.collective || scene.actorOf(position.actor) !== null ? [] : scene.mentions.filter((mention) => mention.start >= position.span[0] && mention.end <= position.span[0] + position.name.length + 5 && mention.by !== 'adjective')
  return inside.length < 2 ? [position] : inside.map((mention) => ({ ...position, actor: mention.id, name: scene.text.slice(mention.start, mention.end) }))
}

/** Whoever was asked to convene and is not reported to have answered: no reply reported, which is no view. */
function unanswered(calls: readonly Initiative[], clock: Clock): readonly Position[] {
  return calls.flatMap((call, place) => call.convener.filter(({ role, answer }) => role === null && answer === null).map((asked): Position => ({
    actor: asked.actor, name: asked.name, collective: false, on: call.subject[0]?.name ?? unnamedMeeting, initiative: place, value: 'not-reported', span: asked.span, speaker: asked.speaker, date: clock.published, basis: publicationBasis(clock), confidence: 'inferred',
  })))
}

function stancesIn(line: Line): readonly Found[] {
  const { tokens } = line
  return tokens.flatMap((token, at): readonly Found[] => {
    const carried = ofNoun(line, at)
    if (carried.length > 0) return carried
    const verb = forms.get(token.lower)
    const before = tokens[at - 1]
    if (verb !== undefined && (verb.particle === null || tokens[at + 1]?.lower === verb.particle)) {
      const infinitive = before?.lower === 'to' || (before?.pos === 'ADV' && tokens[at - 2]?.lower === 'to')
      const noun = before !== undefined && !/^(?:we|i|they|you)$/.test(before.lower) && (before.pos === 'DET' || /^(?:its|his|her|their|our|the|a|of|for|'s)$/.test(before.lower) || before.pos === 'ADJ')
      if (noun || (verb.form === 'base' && !infinitive && token.pos !== 'VERB' && !/^(?:we|i|they)$/.test(before?.lower ?? '')) || verb.form === 'ing' && before?.text !== ',' && before?.pos !== 'CCONJ' && before?.pos !== 'AUX' && !(before?.pos === 'ADV' && tokens[at - 2]?.pos === 'AUX')) return []
      const start = groupStart(line, at)
      const negated = tokens.slice(start, at).some(({ lower }) => /^(?:not|n't|never|refuse[sd]?|declined?)$/.test(lower))
      if (verb.value === 'undecided' && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:still|is|are|was|were)$/.test(lower)) ) return []
      // "declined to endorse" is no opposition, "refused to" is.
      const declined = tokens.slice(start, at).some(({ lower }) => /^decline[sd]?$/.test(lower))
      // "did not oppose" is no support: whoever does not object has not spoken in favour.
      if (negated && verb.value === 'opposes') return []
      const value = declined ? 'undecided' : negated && verb.value === 'supports' ? 'opposes' : verb.value
      return [{ at, start, object: at + (verb.particle === null ? 1 : 2), value, span: null }]
    }
    if (/^(?:non-committal|noncommittal|hesitant)$/.test(token.lower) && isFinite(line, at - 1)) return [{ at, start: at - 1, object: at + 2, value: 'undecided', span: null }]
    return []
  })
}

/** "voiced its support for", "reiterated its position, namely support for". */
function ofNoun(line: Line, at: number): readonly Found[] {
  const { tokens } = line
  const value = stanceNouns[tokens[at]?.lower ?? '']
  if (value === undefined || !/^(?:for|of|to|on|about)$/.test(tokens[at + 1]?.lower ?? '')) return []
  for (let carrier = at - 1; carrier >= 0 && at - carrier < 8; carrier -= 1) {
    if (carriers.has(tokens[carrier]?.lower ?? '')) return [{ at, start: groupStart(line, carrier), object: at + 2, value, span: null }]
    if (isFinite(line, carrier)) return []
  }
  return []
}

/** First word of a verb group with what governs an infinitive: "continues to", "will". */
function groupStart(line: Line, at: number): number {
  let start = at
  while (start > 0) {
    const token = line.tokens[start - 1]
    if (token === undefined || !(token.pos === 'AUX' || token.lower === 'to' || token.lower === 'not' || token.lower === "n't" || (token.pos === 'ADV' && token.lower !== 'not') || /^(?:continue[sd]?|refuse[sd]?|decline[sd]?|vow(?:s|ed)?|pledge[sd]?|quick|keen|eager|slow|reluctant|prompt|first|move[sd]?|rush(?:ed|es)?|hasten(?:ed|s)?|hesitate[sd]?|promise[sd]?|agree[sd]?)$/.test(token.lower))) break
    start -= 1
  }
  return start
}

function silencesIn(line: Line, called: boolean): readonly Found[] {
  const text = line.text.slice(...line.span)
  const phrases = [...quiet.map(([words, value]) => ({ words, value, behind: false })), ...(called ? bearing.map(({ words, value }) => ({ words, value, behind: true })) : [])]
  return phrases.flatMap(({ words: pattern, value, behind }) => matchesOf(text, pattern).flatMap(({ 0: words, index }): readonly Found[] => {
    // "declined to say whether she had spoken to either side": of something else.
    if (value === 'no-opinion' && /\bsay(?:\s\p{L}+)?$/u.test(words) && /^say\s(?:whether|if|when|how|why|where|what|who)\b(?![^.;]*\b(?:attend|come|take part|participat|accept|join|support|back|agree|go|meet|talk|conference|summit|meeting|proposal|offer|invitation|would|will)\b)/u.test(text.slice(index + words.lastIndexOf('say')))) return []
    const at = tokenAt(line, line.span[0] + index)
    // What somebody says of others in their own words is theirs to say.
    if (behind && (line.quoted[at] ?? -1) >= 0 && !/^(?:we|i)$/.test(line.tokens[at - 1]?.lower ?? '')) return []
    // "declined to say whether it would attend", "if it agreed": nothing is told of what it will do.
    if (behind && /\b(?:whether|if|unless|until|once|asked|hop(?:es|ed|ing)|expect(?:s|ed)|urg(?:es|ed)|wants?|wanted)(?: that)?\s+(?:\p{L}+\s+){0,2}$/iu.test(text.slice(Math.max(0, index - 40), index)) && value !== 'conditional') return []
    let object = tokenAt(line, line.span[0] + index + words.length)
    if (/^(?:on|about|of|regarding|to)$/.test(line.tokens[object]?.lower ?? '')) object += 1
    return [{ at, start: behind ? groupStart(line, at) : at, object, value, span: [line.span[0] + index, line.span[0] + index + words.length], behind }]
  })).filter((one, at, all) => !all.slice(0, at).some((other) => other.span !== null && one.span !== null && overlap(other.span, one.span)))
}

/** "is against", "will not attend", "threw its weight behind". */
function leaningsIn(line: Line): readonly Found[] {
  return leaning.flatMap(({ value, words }) => matchesOf(line.text.slice(...line.span), words).flatMap(({ 0: whole, index }): readonly Found[] => {
    const at = tokenAt(line, line.span[0] + index)
    return (line.quoted[at] ?? -1) >= 0 && !/^(?:we|i|there)$/.test(line.tokens[at - 1]?.lower ?? '') && line.tokens[at]?.lower !== 'there' ? [] : [{ at, start: at, object: tokenAt(line, line.span[0] + index + whole.length), value, span: null }]
  }))
}

function read(line: Line, one: Found, here: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, calls: readonly Initiative[], scene: Scene, clock: Clock): Position | null {
  const at = line.tokens[one.at]
  if (at === undefined) return null
  const draft = enclosing(here, [at.start, at.end]) ?? here.find(({ cue, verb }) => verb !== null && cue !== null && cue[0] >= (line.tokens[one.start]?.start ?? 0) && cue[1] <= at.end + 4) ?? null
  const first = line.tokens[one.start] ?? at
  const inside = draft !== null && draft.content.some(([start, end]) => first.start >= start && first.end <= end)
  // "said the invitation had not arrived and declined to comment": whoever said so.
  const silentTeller = inside && one.value === 'no-opinion' && draft?.who ? { ...holder(draft.who), sure: 'inferred' as const } : null
  const held = sided(holderOf(line, one, draft, inside, scene) ?? silentTeller, scene)
  if (held === null) return null
  const object = objectOf(line, one.object)
  const silent = one.span !== null
  const on = object === null ? '' : scene.text.slice(...object).replace(/\s+/g, ' ').replaceAll(/[“”"]/g, '')
  const nearest = nearestOf(calls, at.start)
  if ((object === null && silent && calls.length === 0) || (one.behind === true && nearest < 0)) return null
  const pronoun = /^(?:it|them|one)\b|^(?:this|that)$/i.test(on) && nearest >= 0
  const pressed = nearest >= 0 && press.test(on.split(/\s+/).slice(0, 8).join(' '))
  if (silent ? object !== null && !issue.test(on) && calls.length === 0 : object === null || !(pronoun || pressed || issue.test(on.replace(/\b(?:(?:tele)?phone|video|conference) calls?\b/giu, '').split(/\s+/).slice(0, 10).join(' ')))) return null
  if (!held.collective && held.named.actor === null && held.named.name === '') return null
  // "the diplomatic mission": whose it is nobody can tell.
  if (!held.collective && held.named.actor === null && /^[\p{Ll}\s-]+$/u.test(held.named.name) && one.behind === true) return null
  // What a court or a club thinks of a request is no stance of an actor's: without a call only actors of the register hold one.
  if (calls.length === 0 && !held.collective && scene.actorOf(held.named.actor ?? '') === null) return null
  const start = Math.min(held.named.span?.[0] ?? at.start, line.tokens[one.start]?.start ?? at.start)
  const span: Span = [start, Math.max(object?.[1] ?? 0, one.span?.[1] ?? at.end)]
  const occasion = draft === null ? null : occasions.get(draft) ?? null
  const condition = conditions.test(line.text.slice(span[1], line.span[1]).split(/[.;]/)[0] ?? '') && one.value === 'supports' && !/^(?:call|advocat)/.test(at.lower)
  return {
    actor: held.collective ? held.named.name : held.named.actor ?? held.named.name,
    name: held.named.name,
    collective: held.collective,
    on: on === '' ? calls[nearest]?.subject[0]?.name ?? unnamedMeeting : on,
    initiative: on === '' || pronoun || pressed || one.behind === true || (silent && (calls.length === 1 || /^(?:whether|if|when|how)\b|comment/iu.test(on))) ? (nearest < 0 ? null : nearest) : about(on, calls, scene, nearest),
    value: condition ? 'conditional' : one.value,
    span,
    speaker: inside ? draft.who?.named ?? null : null,
    date: occasion?.date ?? clock.published,
    basis: occasion !== null && occasion.date !== null ? occasion.basis : publicationBasis(clock),
    confidence: pronoun ? 'inferred' : draft?.confidence ?? held.sure,
  }
}

/** How a call was received, as a position of each whom the words name. */
function received(line: Line, { holders, value, on: place, span }: Received, here: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, calls: readonly Initiative[], scene: Scene, clock: Clock): readonly Position[] {
  const draft = enclosing(here, span)
  const occasion = draft === null ? null : occasions.get(draft) ?? null
  const on = place === null ? '' : scene.text.slice(...place).replace(/\s+/g, ' ')
  const nearest = nearestOf(calls, line.span[1])
  const initiative = on === '' || /^(?:it|them)$/iu.test(on) ? nearest : about(on, calls, scene, nearest)
  if (on === '' && (initiative === null || initiative < 0)) return []
  return holders.map(({ named, collective }) => ({
    actor: collective ? named.name : named.actor ?? named.name, name: named.name, collective, on: on === '' ? calls[initiative ?? -1]?.subject[0]?.name ?? unnamedMeeting : on, initiative: initiative !== null && initiative < 0 ? null : initiative, value, span,
    speaker: draft?.who?.named ?? null, date: occasion?.date ?? clock.published, basis: occasion !== null && occasion.date !== null ? occasion.basis : publicationBasis(clock), confidence: 'stated',
  }))
}

/** The initiative spoken of last before a place; the only one where there is one alone. */
function nearestOf(calls: readonly Initiative[], at: number): number {
  return calls.length === 1 ? 0 : calls.findLastIndex((call) => call.proposedBy.concat(call.backedBy).some(({ span: [start] }) => start < at))
}

type Holder = { readonly named: Named; readonly collective: boolean; readonly sure: Position['confidence'] }

/** Whose stance it is: the subject of the verb; inside a statement a pronoun is the actor it spoke of, else the speaker's side. */
function holderOf(line: Line, { start }: Found, draft: Draft | null, inside: boolean, scene: Scene): Holder | null {
  if (line.tokens[start]?.lower === 'there') return inside && draft?.who ? { ...holder(draft.who), sure: 'inferred' } : null
  const region = regionBefore(line, start)
  const phrase = subjectBefore(line, start, scene.mentions)
  if (phrase !== null) {
    const words = line.tokens.slice(phrase.from, phrase.to)
    if (words.some(({ lower }) => many.has(lower)) && words.some(({ lower }) => plurals.has(lower)) && !words.some(({ lower }) => lower === 'and')) {
      const span = spanOf(line, phrase.from, phrase.to)
      return { named: { name: scene.text.slice(...span), actor: null, span }, collective: true, sure: 'stated' }
    }
    const teller = inside && words.length === 1 && /^(?:it|he|she|they)$/.test(words[0]?.lower ?? '') ? tellerOf(line, phrase.from, scene) : null
    if (teller !== null) return teller
    if (words.length === 1 && /^(?:it|we|i|he|she|they)$/.test(words[0]?.lower ?? '')) return inside ? pronoun(line, words[0]?.lower ?? '', phrase.from, draft, scene) : draft?.who ? holder(draft.who) : words[0]?.lower === 'it' ? sideBefore(words[0].start, scene) : /^(?:he|she)$/u.test(words[0]?.lower ?? '') ? personBefore(words[0]?.start ?? 0, words[0]?.lower === 'she' ? 'f' : 'm', scene) : null
    // "said his government was still studying the text": the side of whoever speaks.
    if (draft?.who && inside && /^(?:his|her|its|their|our|my)$/.test(words[0]?.lower ?? '') && words.length <= 3 && sides.test(words.at(-1)?.lower ?? '')) return { ...holder(draft.who), sure: 'inferred' }
    const named = who(line, phrase, scene, draft?.who ? [draft.who] : [])
    // "The smaller coastal states": several whom nobody names, as one cell.
    if (named?.named.actor == null && plurals.has(words.at(-1)?.lower ?? '') && !/^(?:its|his|her|their|our|my|both)$/.test(words[0]?.lower ?? '') && !words.some(({ lower }) => lower === 'and')) {
      const span = spanOf(line, phrase.from, phrase.to)
      return { named: { name: scene.text.slice(...span).replace(/^the\s+/iu, ''), actor: null, span }, collective: true, sure: 'stated' }
    }
    // "Its foreign ministry": of whoever the sentence before was about.
    if (named?.named.actor == null && /^(?:its|his|her|their)$/.test(words[0]?.lower ?? '') && (sides.test(words.at(-1)?.lower ?? '') || isBody(words.at(-1)))) return sideBefore(line.tokens[phrase.from]?.start ?? line.span[0], scene)
    return named?.known && (named.named.actor !== null || named.person !== null || named.plural || isBody(line.tokens[phrase.to - 1])) ? holder(named) : null
  }
  if (inside && draft?.who && /^(?:we|i)$/.test(line.tokens[start - 1]?.lower ?? '')) return { ...holder(draft.who), sure: 'inferred' }
  return !inside && draft?.who?.known && (region.border === 'and' || region.border === 'comma') ? holder(draft.who) : null
}

const isOffice = /\b(?:ministry|government|presidency|ministers?|officials?|president|cabinet|office|spokes\p{L}+|chancellery|parliament|authorities|leadership)$/iu
const possessed = /\b(?:its|his|her|their)\s+(?:(?:\p{L}+[\s-]){0,3}\p{L}+,?\s+)?$/iu

/** "Its foreign ministry said it would stay away", "its prime minister, NAME, said": of whoever the words before speak of. */
function sided(one: Holder | null, scene: Scene): Holder | null {
  const span = one?.named.span ?? null
  if (one === null || span === null || one.collective || one.named.actor !== null) return one
  const front = scene.text.slice(Math.max(0, span[0] - 45), span[0]).split(/[.;:“”"]/u).at(-1) ?? ''
  // "In A, the foreign ministry said": A's.
  const place = isOffice.test(one.named.name) ? /(?:^|[.;!?]\s)In (?:the )?([^,.;]{2,30}),\s+(?:the |its |an? )?(?:\p{L}+\s){0,2}$/u.exec(scene.text.slice(Math.max(0, span[0] - 60), span[0]))?.[1] : undefined
  const there = place === undefined ? undefined : scene.mentions.find((mention) => mention.end <= span[0] && span[0] - mention.end < 30 && scene.text.slice(mention.start, mention.end) === place)
  if (there !== undefined) return { ...one, named: { ...one.named, actor: there.id }, sure: 'inferred' }
  const own = /^(?:its|his|her|their)\s/iu.test(scene.text.slice(...span)) || possessed.test(front)
  const side = own ? sideBefore(span[0], scene) : null
  return side === null ? one : { ...one, named: { ...one.named, actor: side.named.actor }, sure: 'inferred' }
}

/** Whose ministry or minister "its" is: the actor the words before speak of first, in the sentence or the one before. */
function sideBefore(place: number, scene: Scene): Holder | null {
  const front = scene.text.slice(Math.max(0, place - 320), place)
  const [last = '', before = ''] = front.split(/(?<=[.!?]["”’]?)\s+/u).toReversed()
  const within = (from: number, to: number): (typeof scene.mentions)[number] | undefined => scene.mentions.find((mention) => mention.start >= from && mention.end <= to && mention.by !== 'adjective' && mention.is !== 'group')
  const found = within(place - last.length, place) ?? within(place - last.length - before.length - 2, place - last.length)
  return found === undefined ? null : { named: { name: scene.text.slice(found.start, found.end), actor: found.id, span: [found.start, found.end] }, collective: false, sure: 'inferred' }
}

/** "Aldora’s president told us that she would come", within somebody’s words: whoever the verb before the pronoun has for its subject. */
function tellerOf(line: Line, at: number, scene: Scene): Holder | null {
  const that = line.tokens[at - 1]?.lower === 'that' ? at - 1 : at
  for (let place = that - 1; place > 0 && that - place < 5; place -= 1) {
    if (!/^(?:told|wrote|replied|answered|promised|assured|announced|confirmed|indicated|suggested|insists|insisted)$/.test(line.tokens[place]?.lower ?? '')) continue
    const phrase = subjectBefore(line, place, scene.mentions)
    const named = phrase === null ? null : who(line, phrase, scene, [])
    return named?.known && (named.named.actor !== null || named.person !== null) ? { ...holder(named), sure: 'inferred' } : null
  }
  return null
}

/** Whom "she" stands for outside a statement: the person the sentence before names first. */
function personBefore(place: number, gender: 'f' | 'm', scene: Scene): Holder | null {
  const [last = '', before = ''] = scene.text.slice(Math.max(0, place - 320), place).split(/(?<=[.!?]["”’]?)\s+/u).toReversed()
  const words = last.trim() === '' ? before : last
  const [first] = scene.persons.filter((one) => one.gender !== (gender === 'f' ? 'm' : 'f') && words.includes(one.surname)).toSorted((a, b) => words.indexOf(a.surname) - words.indexOf(b.surname))
  return first === undefined ? null : { named: { name: first.name, actor: first.posts.find(({ actor }) => actor !== null)?.actor ?? null, span: null }, collective: false, sure: 'inferred' }
}

const sides = /^(?:government|country|delegation|party|ministry|minister|president|premier|ambassador|envoy|spokesman|spokeswoman|spokesperson|representative|chancellor|leader|cabinet|side|state|administration|cabinet|kingdom|republic|union|nation|people|capital|authorities|leadership|team|participation|attendance|presence|answer|decision|consent|agreement|support|approval|position)$/

const holder = (one: Who): Holder => ({ named: one.named, collective: false, sure: one.sure })

function pronoun(line: Line, word: string, at: number, draft: Draft | null, scene: Scene): Holder | null {
  const start = draft?.content[0]?.[0] ?? line.span[0]
  const place = line.tokens[at]?.start ?? 0
  const spoken = word === 'it' || word === 'they' ? scene.mentions.find((mention) => mention.start >= start && mention.end <= place && mention.by !== 'adjective') : undefined
  if (spoken !== undefined) return { named: { name: scene.text.slice(spoken.start, spoken.end), actor: spoken.id, span: [spoken.start, spoken.end] }, collective: false, sure: 'inferred' }
  return draft?.who ? { ...holder(draft.who), sure: 'inferred' } : null
}

/** The noun phrase a stance is on: up to the clause's end. */
function objectOf(line: Line, from: number): Span | null {
  const { tokens } = line
  let start = from
  while (/^(?:the|a|an|,)$/.test(tokens[start]?.lower ?? '') && start < from + 2) start += 1
  let end = start
  while (end < tokens.length && !/^(?:premature|pointless|unacceptable|unnecessary|useful|helpful|constructive|timely|dangerous)$/.test(tokens[end]?.lower ?? '') && !(isFinite(line, end) && !isNamed(line, end)) && !/^[,.;:—–]$/.test(tokens[end]?.text ?? '') && !(tokens[end]?.pos === 'CCONJ' && (isFinite(line, end + 1) || tokens[end + 1]?.pos === 'AUX')) && !/^(?:that|which|who|saying|while|but|because|as|if|provided|unless|when|after|before)$/.test(tokens[end]?.lower ?? '') && !(tokens[end]?.lower === 'at' && end > start) && !(tokens[end]?.lower === 'on' && (tokens[end + 1]?.lower === 'condition' || tokens[end + 2]?.lower === 'condition'))) end += 1
  return end > start ? spanOf(line, start, end) : null
}

/** "that call", "its offer": what a determiner stands before is a noun. */
const isNamed = (line: Line, at: number): boolean => /^(?:the|an?|that|this|its|his|her|their|such|any|'s|’s)$/.test(line.tokens[at - 1]?.lower ?? '') && /^(?:calls?|offers?|appeals?|bids?|plans?|moves?|demands?|requests?|pushe?s?|steps?|drafts?|talks|returns?)$/.test(line.tokens[at]?.lower ?? '')

/** Which initiative a stance is about: one whose meeting, proposal or proposer its words name. */
function about(on: string, calls: readonly Initiative[], scene: Scene, nearest: number): number | null {
  if (calls.length === 0 || on === '' || !new RegExp(String.raw`\b(?:${proposal}|${meeting})\b`, 'iu').test(on)) return null
  const owner = calls.findIndex((call) => [...call.proposedBy, ...call.backedBy].some(({ actor, name }) => on.includes(name) || [scene.actorOf(actor)?.names.en ?? '', ...(scene.actorOf(actor)?.aliases ?? []), ...(scene.actorOf(actor)?.adjectives ?? [])].some((word) => word !== '' && on.includes(word))))
  return owner >= 0 ? owner : calls.length === 1 ? 0 : nearest >= 0 && /^(?:(?:the|this|that|such)\s+)?(?:\p{Ll}+\s+){0,1}\p{Ll}+$/u.test(on) ? nearest : null
}
