import type { Confidence, Initiative, Named } from '../../found.ts'
import { type Span, overlap } from '../../span.ts'
import { meeting, proposal } from './data/proposals.ts'
import { type Anchor, anchorsOf, invites, joins, narrated } from './anchors.ts'
import { actingIn, mooted, voiceOf } from './mooted.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'
import { type Passage, concernsPresence, participantsIn, wantedIn } from './participants.ts'
import { headlineOnly, marked } from './headlined.ts'
import { notNamed } from './parties.ts'
import { type Gathered, gathered, peopleOf, refersBack, unnamed } from './gathered.ts'
import type { Draft } from '../said.ts'
import { convenersIn, hostsIn, listed } from './hosts.ts'
import { firmest, levelsIn, placesIn, subjectsIn, unlike, windowsIn } from './slots.ts'
import type { Clock } from '../when.ts'
import { actorIn, who } from '../who.ts'

/** The public calls for a meeting that a document reports, each with all its slots. */
export function initiatives(lines: readonly Line[], found: readonly Draft[], scene: Scene, clock: Clock, title: Span | null = null): readonly Initiative[] {
  const anchors = [...found.flatMap((draft) => anchorsOf(draft, scene)), ...narrated(lines, found, scene), ...mooted(lines, found, scene)]
  const groups = gathered(anchors, lines, scene)
  const told = groups.filter(({ anchors: group }) => group.some(({ owner, backer, draft, role }) => owner !== null || backer !== null || (role !== 'names' && draft?.who)))
  const calls = told.map((group) => assembled(group, found, scene, clock, told.length === 1, lines)).filter(({ proposedBy, backedBy, host }) => proposedBy.length + backedBy.length + host.length > 0)
  const only = calls.length > 0 ? [] : headlineOnly(title, scene)
  return only.length === 0 ? calls : marked([assembled({ anchors: only, lines }, found, scene, clock, true, lines)])
}

function assembled({ anchors: group, lines }: Gathered, found: readonly Draft[], scene: Scene, clock: Clock, alone: boolean, all: readonly Line[]): Initiative {
  const sides = new Set(group.filter(({ role }) => role !== 'hosts').flatMap(peopleOf))
  const own = (draft: Draft): boolean => draft.who !== null && sides.has(draft.who.named.actor ?? draft.who.named.name)
  const passages = found.filter((draft) => own(draft) || group.some((anchor) => anchor.draft === draft)).flatMap((draft) => draft.content.map((span): Passage => ({ span, speaker: draft.who?.named ?? null })))
  const around = new Set(group.map(({ span: [start] }) => all.find((line) => start >= line.span[0] && start < line.span[1])))
  const nearby = found.flatMap((draft): readonly Passage[] => (around.has(draft.line) && own(draft) ? wholeOf(draft).map((span) => ({ span: extended(span, draft, found), speaker: draft.who?.named ?? null })) : []))
  const about = [...nearby, ...passages.filter(({ span }) => !nearby.some((one) => overlap(one.span, span)) && concerns(scene.text.slice(...span)))]
  const add = (more: readonly Passage[]): void => { about.push(...more.filter(({ span }) => !about.some((one) => overlap(one.span, span)))) }
  // What a call is told in, where it is nobody's statement; then whoever speaks of its meeting, and the writer's own sentences.
  add(group.flatMap(({ span: [start, end] }) => [...around].flatMap((line) => (line !== undefined && start >= line.span[0] && start < line.span[1] && !about.some((one) => overlap(one.span, [start, end])) ? [{ span: [start, line.span[1]] as const, speaker: null }] : []))))
  add(lines.flatMap((line) => told(line, found, scene, group)))
  // What a headline alone says stands in no sentence of the text.
  add(group.flatMap(({ draft, span }) => (draft === null && !all.some((line) => span[0] >= line.span[0] && span[0] < line.span[1]) ? [{ span, speaker: null }] : [])))
  // "would be willing to host" makes nobody the proposer of what another has proposed.
  const firm = group.filter(({ role }) => role !== 'wants' && role !== 'hosts')
  const wishing = firm.length > 0 ? firm : group.filter(({ role }) => role !== 'hosts')
  const wanting = (wishing.length > 0 ? wishing : group).flatMap((anchor) => proposer(anchor, scene))
  const known = wanting.filter(({ name }) => !unnamed.test(name))
  const proposedBy = known.length > 0 ? known : wanting
  const backedBy = group.flatMap((anchor) => (anchor.backer === null ? [] : slotOf(anchor.backer, anchor))).filter(({ actor }) => !proposedBy.some((one) => one.actor === actor))
  const addressed = [...group.flatMap((anchor) => (anchor.role === 'asks' && anchor.draft?.by === 'call' && !invites(anchor) ? addresseeOf(anchor, scene) : [])), ...group.flatMap((anchor) => (anchor.whom === null || invites(anchor) || /^invit/iu.test(scene.text.slice(...anchor.span)) ? [] : namedIn(anchor.whom, scene)))]
  const asked = [...group.flatMap((anchor) => (anchor.role === 'asks' && anchor.draft?.by === 'call' && !invites(anchor) && !joins(anchor) ? addresseeOf(anchor, scene) : [])), ...group.flatMap((anchor) => (anchor.whom !== null && anchor.to === 'convene' ? asListed(anchor.whom, scene) : []))]
  const conveners = [...asked.map((one) => ({ ...one, role: null, answer: answerOf(one.actor, all, scene) })), ...unlike([...passages, ...about], ({ span }) => span.join('-')).flatMap((passage) => convenersIn(passage, scene))]
  const invited = group.filter(invites).map(({ draft, span }): Passage => ({ span: [draft?.cue?.[0] ?? span[0], span[1]], speaker: draft?.who?.named ?? null }))
  const coming = group.flatMap((anchor) => (anchor.whom === null || anchor.to !== 'join' ? [] : wantedIn(anchor.whom, scene, anchor.draft?.who?.named ?? null))).concat(group.flatMap(({ guests, draft }) => (guests == null ? [] : wantedIn(guests, scene, draft?.who?.named ?? null))))
  // "A and B, he said, should each come": words round the reporting ones are one stretch where names and verb stand apart.
  const joined = found.filter((draft) => own(draft) && draft.content.length > 1).flatMap((draft) => wholeOf(draft).map((span): Passage => ({ span, speaker: draft.who?.named ?? null })))
  const taking = [...invited, ...about, ...joined].filter(({ span }) => concernsPresence(scene.text.slice(...span)) || nearby.some((one) => one.span === span)).flatMap((passage) => participantsIn(passage, scene, clock.published))
  const every = unlike([...taking, ...coming.filter(({ actor }) => !taking.some((one) => one.actor === actor))], ({ actor, as, via, call }) => [actor, as, via, call].join('|'))
  const participants = firmest(every)
  const given = unlike(about.flatMap((passage) => levelsIn(passage, scene)), ({ name }) => name)
  // A summit is one of leaders by its name.
  const [summit] = given.length > 0 ? [] : group.flatMap(({ span: [start, end], draft }) => [...scene.text.slice(start, end).matchAll(/\bsummit\b/giu)].map(({ 0: name, index }) => ({ name, span: [start + index, start + index + name.length] as const, speaker: draft?.who?.named ?? null })))
  const levels = summit === undefined ? given : [summit]
  // "her country": the state whose minister speaks, where the text names it beside another of the same side.
  const states = [...proposedBy, ...backedBy].filter(({ actor }) => scene.actorOf(actor) !== null)
  const [state] = new Set(states.map(({ actor }) => actor)).size === 1 ? states : []
  const people = [...passages, ...about].flatMap(({ speaker }) => (speaker === null || speaker.actor !== null || !scene.persons.some(({ name }) => name === speaker.name) ? [] : [speaker.name]))
  const hosts = unlike([...group.flatMap((anchor) => hostOf(anchor, scene)), ...about.flatMap((passage) => hostsIn(passage, scene))].map((one) => (state !== undefined && scene.actorOf(one.actor) === null && people.includes(one.name) ? { ...one, actor: state.actor, name: scene.actorOf(state.actor)?.names.en ?? state.name } : one)), ({ actor, state: stands }) => `${actor}|${stands}`)
  const places = unlike(about.flatMap((passage) => placesIn(passage, scene)), ({ name }) => name)
  const windows = unlike(about.flatMap((passage) => windowsIn(passage, scene, clock)), ({ name }) => name)
  // Where and when it is to be are no part of what it is about.
  const cut = <One extends { readonly name: string; readonly span: Span }>(one: One): One => {
    const at = Math.min(...[...places, ...windows].flatMap(({ span: [start] }) => (start > one.span[0] + 4 && start < one.span[1] ? [start] : [])))
    const name = Number.isFinite(at) ? scene.text.slice(one.span[0], at).replace(/\s+(?:in|at|on|by|from|for|before|during)?\s*(?:the\s+)?$/u, '') : one.name
    return name === one.name ? one : { ...one, name, span: [one.span[0], one.span[0] + name.length] }
  }
  const subjects = unlike(about.flatMap((passage) => subjectsIn(passage, scene)).map(cut), ({ name }) => name)
  const subject = subjects.some(({ name }) => name.includes(' ')) ? subjects.filter(({ name }) => name.includes(' ')) : subjects
  return {
    proposedBy: unlike(proposedBy, ({ actor, name }) => `${actor}|${name}`),
    backedBy: unlike(backedBy, ({ actor, name }) => `${actor}|${name}`),
    addressedTo: unlike(addressed, ({ actor }) => actor),
    convener: unlike(conveners, ({ actor, role }) => `${actor}|${role}`),
    host: hosts.filter(({ actor }, at) => hosts.findIndex((other) => other.actor === actor) === at || hosts[at]?.state === 'accepted' || hosts[at]?.state === 'fixed'),
    place: places,
    level: levels,
    window: windows,
    subject,
    participants: participants.filter(({ span: [start, end], actor }) => scene.actorOf(actor) !== null || !levels.some(({ span }) => overlap(span, [start, end]))),
    notNamed: notNamed(alone ? all : [], scene, subject.map(({ span }) => span), group.map(({ span }) => span), participants.map(({ actor }) => actor)),
    confidence: confidenceOf(group),
  }
}

/** Those who are asked to convene: by a name of the register, or as printed. */
function asListed(whom: Span, scene: Scene): Initiative['addressedTo'] {
  const named = namedIn(whom, scene)
  const words = scene.text.slice(...whom)
  const person = scene.persons.find(({ name, surname }) => words.includes(name) || words.endsWith(surname))
  if (person !== undefined && (named.length === 0 || words.includes(','))) {
    const at = whom[0] + words.lastIndexOf(words.includes(person.name) ? person.name : person.surname)
    return [{ actor: person.posts.find(({ actor }) => actor !== null)?.actor ?? person.name, name: person.name, span: [at, at + (words.includes(person.name) ? person.name : person.surname).length], speaker: null }]
  }
  return named.length > 0 ? named : listed(scene, ...whom).map((one) => ({ ...one, speaker: null }))
}

/** Those named in the words for whom a call is made to. */
function namedIn([start, end]: Span, scene: Scene): Initiative['addressedTo'] {
  return scene.mentions.filter((mention) => mention.start >= start && mention.end <= end).map((mention) => ({ actor: mention.id, name: scene.text.slice(mention.start, mention.end), span: [mention.start, mention.end], speaker: null }))
}

/** The statements of a sentence that speak of holding a meeting, each by its speaker, or the whole sentence in the writer's voice where nobody speaks. */
function told(line: Line, found: readonly Draft[], scene: Scene, group: readonly Anchor[]): readonly Passage[] {
  const here = found.filter((draft) => draft.line === line && !draft.nested)
  const text = scene.text.slice(...line.span)
  const acting = !/offer|host|doors|ready|willing|prepared|agree|accept/iu.test(text) ? null : group.find(({ span, owner }) => owner !== null && span[0] >= line.span[0] && span[0] < line.span[1])?.owner ?? actingIn(line, found, scene)
  // "The presence of A is, in the minister's words, 'not a courtesy'": only a part of it is quoted.
  const partly = here.length > 0 && !here.some(({ by }) => by === 'transcript') && /^(?:The |Their |Its )?(?:presence|participation|attendance|involvement) of\b/u.test(text) ? [{ span: line.span, speaker: here[0]?.who?.named ?? null, acting: null }] : null
  const spans = partly ?? (here.length === 0 ? [{ span: line.span, speaker: null, acting }] : here.flatMap((draft) => wholeOf(draft).map((span) => ({ span, speaker: draft.who?.named ?? null, acting: null }))))
  return spans.filter(({ span }) => {
    const words = scene.text.slice(...span)
    return holding.test(words) || (refersBack(words) && /\b(?:would|should|must|will|could|might|to be|ought to|if approved)\b/iu.test(words)) || lead.test(words)
  })
}

/** What somebody said around the reporting words, as one stretch: "it was important, A noted, to bring in B". */
function wholeOf({ content, line, by }: Draft): readonly Span[] {
  const [first] = content
  const last = content.at(-1)
  return first === undefined || last === undefined || content.length === 1 || by === 'transcript' || last[1] > line.span[1] || first[0] < line.span[0] ? content : [[first[0], last[1]]]
}

const lead = /\b(?:(?:presence|participation|attendance) of (?:both |all )?(?:the )?\p{Lu}|as (?:an?|the) (?:venue|host)|(?:co-)?hosted by|chaired by|under the (?:auspices|chairmanship|aegis)|act as host|(?:offer|offered|offers|offering) (?:to host|its|his|her)|(?:agreed|accepted|willing|ready|prepared) to (?:co-)?host|doors (?:is|are|were) open|would (?:chair|host|convene|mediate)|put(?:s)? forward|(?:to|must|should|would) (?:bring in|invite|include)|no (?:\p{L}+ )?(?:solution|settlement|deal|agreement|peace|talks|conference|summit|meeting|negotiations|point|sense)[^.;]{0,30} without|have (?:a |its |their )?(?:seat|place|say|voice)\b|(?:participation|presence|attendance|involvement) (?:is|was|would be|will be|remains?) [“"]?(?:mandatory|indispensable|essential|vital|crucial|important|necessary|key)|(?:send out|issue|send) (?:the |out )?invitations|take the chair|has no place|be part of|be brought in|taking part as|as observers?)\b|\bwithout (?:the )?\p{Lu}[^.;]{0,80}\b(?:no|hard|difficult|impossible|cannot)\b/iu

const holding = new RegExp(String.raw`\b(?:to be held|be held|would be held|will be held|take part|sit at|at (?:the|one) table|welcome the delegat\p{L}+|as (?:a |the )?venue|(?:ready|willing|honou?red|prepared|offered|offers|offering)[”"’']? to (?:host|hold|receive)|(?:should|must|would|could) (?:attend|open in|be invited|be included|be present)|to be invited|play host|in the chair|(?:should|must|would|will|have to|has to) (?:all |both |also |each )?(?:be there|be present|attend|take part|come|send \p{L}+))\b|\b(?:hard|difficult|impossible)\b[^.;]{0,60}\bwithout\b`, 'iu')

/** What was called for goes on to the sentence's end or the next statement: "a conference, with the participation of …, to be held in …". */
function extended([start, end]: Span, draft: Draft, found: readonly Draft[]): Span {
  const starts = found.filter((other) => other !== draft && other.line === draft.line).flatMap((other) => [other.content[0]?.[0] ?? 0, other.cue?.[0] ?? 0, other.who?.named.span?.[0] ?? 0])
  const next = Math.min(draft.line.span[1], ...starts.filter((at) => at >= end))
  return [start, Math.max(end, next)]
}

/** "offered to host the talks": the speaker, as host. */
function hostOf({ draft, span, role }: Anchor, scene: Scene): Initiative['host'] {
  const speaker = draft?.who?.named ?? null
  if (role !== 'hosts' || draft === null || speaker === null || !/^to host\b/u.test(draft.line.text.slice(...span))) return []
  const state = draft.verb === 'agree' ? 'accepted' as const : 'offered' as const
  return each(speaker, scene).map((one) => ({ actor: one.actor ?? one.name, name: one.name, state, span: [draft.cue?.[0] ?? span[0], span[1]] as const, speaker: null }))
}

/** Whether a passage of the same speaker speaks of the meeting. */
function concerns(text: string): boolean {
  return concernsPresence(text) || /\b(?:it (?:could|should|would|will|must) be (?:held|convened)|(?:to|would) host|such an? (?:event|gathering|initiative|meeting|forum)|key role|leading role|role in)\b/iu.test(text)
}

function proposer(anchor: Anchor, scene: Scene): Initiative['proposedBy'] {
  const owner = anchor.owner === null ? null : voiceOf({ named: anchor.owner, person: null }, scene)
  if (anchor.owner !== null) return owner === null ? [] : each(owner, scene).flatMap((one) => slotOf(one, anchor))
  const speaker = anchor.draft?.who ? voiceOf(anchor.draft.who, scene) : null
  return anchor.role !== 'backs' && anchor.role !== 'names' && speaker !== null ? each(speaker, scene).flatMap((one) => slotOf(one, { ...anchor, draft: null })) : []
}

/** "Egypt and Jordan" propose each for itself. */
function each(named: Named, scene: Scene): readonly Named[] {
  const { span } = named
  if (named.actor !== null || span === null) return [named]
  const inside = scene.mentions.filter((mention) => mention.start >= span[0] && mention.end <= span[1])
  return inside.length < 2 ? [named] : inside.map((mention) => ({ name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] }))
}

/** A slot's value with its passage. What stands inside a statement is said by its speaker; who spoke is told by the document. */
function slotOf(named: Named, anchor: Anchor): readonly { readonly actor: string; readonly name: string; readonly span: Span; readonly speaker: Named | null }[] {
  const said = anchor.draft?.content.some((span) => named.span !== null && overlap(span, named.span)) === true && anchor.draft.by !== 'phrase' ? anchor.draft.who?.named ?? null : null
  return [{ actor: named.actor ?? named.name, name: named.name, span: named.span ?? anchor.span, speaker: said }]
}

function addresseeOf({ draft, span }: Anchor, scene: Scene): Initiative['addressedTo'] {
  if (draft?.addressee === null || draft === null) return []
  const [from, to] = draft.addressee
  const addressed = who(draft.line, { from, to, appositive: null }, scene, [])?.named
  return addressed === undefined ? [] : [{ actor: addressed.actor ?? actorIn(draft.line, from, to, scene) ?? addressed.name, name: addressed.name, span: addressed.span ?? span, speaker: null }]
}

const answering = String.raw`(?:(?:has |have |had )?(?:agreed|accepted|declined|refused)(?: to do so)?(?=[.,;]|$)|(?:has |have )?(?:agreed|accepted|declined|refused|rejected|promised|consented|welcomed|turned down|dismissed)|(?:said|says) (?:he|she|it|they) (?:would|will|could|was|were|is|are))\b[^.;]{0,80}?(?:${meeting}|${proposal}|conven\w+|request|so\b)`

/** What somebody who was asked to convene is reported to have answered, as printed; null where nothing is. */
function answerOf(actor: string, lines: readonly Line[], scene: Scene): string | null {
  const names = [...scene.mentions.filter(({ id }) => id === actor).map(({ start, end }) => scene.text.slice(start, end)), ...scene.persons.filter(({ posts }) => posts.some((post) => post.actor === actor)).map(({ surname }) => surname)]
  for (const line of lines) {
    const text = scene.text.slice(...line.span)
    for (const name of new Set(names)) {
      const at = text.indexOf(name)
      const found = at < 0 ? null : new RegExp(answering, 'iu').exec(text.slice(at + name.length, at + name.length + 160))
      if (found !== null && found.index < 40) return found[0].replace(/\s+/g, ' ')
    }
  }
  return null
}

function confidenceOf(group: readonly Anchor[]): Confidence {
  if (group.every(({ role }) => role === 'wants' || role === 'hosts')) return group.some(({ draft, span }) => draft !== null && /\b(?:should|must|needs? to|has to|have to)\b/u.test(draft.line.text.slice(...span))) ? 'inferred' : 'guessed'
  return group.some(({ draft, role }) => role !== 'wants' && (draft === null || draft.confidence === 'stated')) ? 'stated' : 'inferred'
}
