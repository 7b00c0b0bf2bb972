import type { Confidence, Initiative, Named } from '../found.ts'
import { type Span, overlap } from '../span.ts'
import { meeting, proposal } from './data/proposals.ts'
import { type Anchor, anchorsOf, invites, joins, narrated } from './anchors.ts'
import type { Scene } from './cast.ts'
import type { Line } from './lines.ts'
import { type Passage, concernsPresence, participantsIn } from './participants.ts'
import { notNamed } from './parties.ts'
import type { Draft } from './said.ts'
import { convenersIn, hostsIn, levelsIn, placesIn, subjectsIn, unlike, windowsIn } from './slots.ts'
import type { Clock } from './when.ts'
import { actorIn, who } from './who.ts'

/** The public calls for a meeting that a document reports, each with all its slots. */
export function initiatives(lines: readonly Line[], found: readonly Draft[], scene: Scene, clock: Clock): readonly Initiative[] {
  const anchors = [...found.flatMap((draft) => anchorsOf(draft, scene)), ...narrated(lines, found, scene)]
  const groups = gathered(anchors.filter(({ role }) => role !== 'wants' && role !== 'hosts'), anchors.filter(({ role }) => role === 'wants' || role === 'hosts'))
  return groups.filter((group) => group.some(({ owner, backer, draft, role }) => owner !== null || backer !== null || (role !== 'names' && draft?.who))).map((group) => assembled(group, found, lines, scene, clock, groups.length === 1))
}

/** Anchors of one meeting together: same speaker or side, or one backs what the other proposes. A document speaks of one, unless its anchors share nobody. */
function gathered(anchors: readonly Anchor[], wants: readonly Anchor[]): readonly (readonly Anchor[])[] {
  const groups: Anchor[][] = []
  const people = (anchor: Anchor): readonly string[] => [anchor.owner, anchor.backer, anchor.draft?.who?.named ?? null].flatMap((named) => (named === null ? [] : [named.actor ?? named.name]))
  for (const anchor of anchors) {
    const known = groups.find((group) => group.some((one) => people(one).some((name) => people(anchor).includes(name))))
    if (known === undefined) groups.push([anchor])
    else known.push(anchor)
  }
  for (const anchor of wants) {
    const known = groups.find((group) => group.some((one) => people(one).some((name) => people(anchor).includes(name))))
    const before = anchor.role === 'hosts' ? groups.findLast((group) => (group[0]?.span[0] ?? 0) < anchor.span[0]) : undefined
    if (known !== undefined) known.push(anchor)
    else if (before !== undefined) before.push(anchor)
    else if (anchor.draft?.who) groups.push([anchor])
  }
  return groups
}

function assembled(group: readonly Anchor[], found: readonly Draft[], lines: readonly Line[], scene: Scene, clock: Clock, alone: boolean): Initiative {
  const sides = new Set(group.filter(({ role }) => role !== 'hosts').flatMap(({ owner, backer, draft }) => [owner, backer, draft?.who?.named ?? null]).flatMap((named) => (named === null ? [] : [named.actor ?? named.name])))
  const passages = found.flatMap((draft): readonly Passage[] => {
    const speaker = draft.who?.named ?? null
    return speaker !== null && (sides.has(speaker.actor ?? speaker.name) || group.some((anchor) => anchor.draft === draft)) ? draft.content.map((span) => ({ span, speaker })) : []
  })
  const invited = group.filter(invites).map(({ draft, span }): Passage => ({ span: [draft?.cue?.[0] ?? span[0], span[1]], speaker: draft?.who?.named ?? null }))
  const around = new Set(group.map(({ draft }) => draft?.line))
  const nearby = found.flatMap((draft): readonly Passage[] => (around.has(draft.line) && draft.who !== null && sides.has(draft.who.named.actor ?? draft.who.named.name) ? draft.content.map((span) => ({ span: extended(span, draft, found), speaker: draft.who?.named ?? null })) : []))
  const about = [...nearby, ...passages.filter(({ span }) => !nearby.some((one) => overlap(one.span, span)) && concerns(scene.text.slice(...span)))]
  // Where a document has one call alone, whoever speaks of its meeting speaks of it, and so do the writer's own sentences.
  if (alone) about.push(...lines.flatMap((line) => told(line, found, scene)).filter(({ span }) => !about.some((one) => overlap(one.span, span))))
  // "would be willing to host" makes nobody the proposer of what another has proposed.
  const firm = group.filter(({ role }) => role !== 'wants' && role !== 'hosts')
  const proposedBy = (firm.length > 0 ? firm : group).flatMap((anchor) => proposer(anchor, scene))
  const backedBy = group.flatMap((anchor) => (anchor.backer === null ? [] : slotOf(anchor.backer, anchor)))
  const addressed = group.flatMap((anchor) => (anchor.role === 'asks' && anchor.draft?.by === 'call' && !invites(anchor) ? addresseeOf(anchor, scene) : []))
  const asked = group.flatMap((anchor) => (anchor.role === 'asks' && anchor.draft?.by === 'call' && !invites(anchor) && !joins(anchor) ? addresseeOf(anchor, scene) : []))
  const conveners = [...asked.map((one) => ({ ...one, role: null, answer: answerOf(one.actor, lines, scene) })), ...passages.flatMap((passage) => convenersIn(passage, scene))]
  const participants = unlike([...invited, ...about].filter(({ span }) => concernsPresence(scene.text.slice(...span)) || nearby.some((one) => one.span === span)).flatMap((passage) => participantsIn(passage, scene, clock.published)), ({ actor, as, via, call }) => [actor, as, via, call].join('|'))
  const subjects = unlike(about.flatMap((passage) => subjectsIn(passage, scene)), ({ name }) => name)
  const subject = subjects.some(({ name }) => name.includes(' ')) ? subjects.filter(({ name }) => name.includes(' ')) : subjects
  return {
    proposedBy: unlike(proposedBy, ({ actor, name }) => `${actor}|${name}`),
    backedBy: unlike(backedBy, ({ actor, name }) => `${actor}|${name}`),
    addressedTo: unlike(addressed, ({ actor }) => actor),
    convener: unlike(conveners, ({ actor, role }) => `${actor}|${role}`),
    host: unlike([...group.flatMap(hostOf), ...about.flatMap((passage) => hostsIn(passage, scene))], ({ actor, state }) => `${actor}|${state}`),
    place: unlike(about.flatMap((passage) => placesIn(passage, scene)), ({ name }) => name),
    level: unlike(about.flatMap((passage) => levelsIn(passage, scene)), ({ name }) => name),
    window: unlike(about.flatMap((passage) => windowsIn(passage, scene, clock)), ({ name }) => name),
    subject,
    participants,
    notNamed: notNamed(alone ? lines : [], scene, subject.map(({ span }) => span), group.map(({ span }) => span), participants.map(({ actor }) => actor)),
    confidence: confidenceOf(group),
  }
}

/** The statements of a sentence that speak of holding a meeting, each by its speaker, or the whole sentence in the writer's voice where nobody speaks. */
function told(line: Line, found: readonly Draft[], scene: Scene): readonly Passage[] {
  const here = found.filter((draft) => draft.line === line && !draft.nested)
  const spans = here.length === 0 ? [{ span: line.span, speaker: null }] : here.flatMap((draft) => draft.content.map((span) => ({ span, speaker: draft.who?.named ?? null })))
  return spans.filter(({ span }) => holding.test(scene.text.slice(...span)))
}

const holding = new RegExp(String.raw`\b(?:to be held|be held|would be held|will be held|take part|sit at|at (?:the|one) table|welcome the delegat\p{L}+|as (?:a |the )?venue|(?:ready|willing|honou?red|prepared|offered|offers|offering)[”"’']? to (?:host|hold|receive)|(?:should|must|would|could) (?:attend|open in|be invited|be included|be present))\b|\b(?:hard|difficult|impossible)\b[^.;]{0,60}\bwithout\b`, 'iu')

/** What was called for goes on to the sentence's end or the next statement: "a conference, with the participation of …, to be held in …". */
function extended([start, end]: Span, draft: Draft, found: readonly Draft[]): Span {
  const starts = found.filter((other) => other !== draft && other.line === draft.line).flatMap((other) => [other.content[0]?.[0] ?? 0, other.cue?.[0] ?? 0, other.who?.named.span?.[0] ?? 0])
  const next = Math.min(draft.line.span[1], ...starts.filter((at) => at >= end))
  return [start, Math.max(end, next)]
}

/** "offered to host the talks": the speaker, as host. */
function hostOf({ draft, span, role }: Anchor): Initiative['host'] {
  const speaker = draft?.who?.named ?? null
  if (role !== 'hosts' || draft === null || speaker === null || !/^to host\b/u.test(draft.line.text.slice(...span))) return []
  const state = draft.verb === 'agree' ? 'accepted' as const : 'offered' as const
  return [{ actor: speaker.actor ?? speaker.name, name: speaker.name, state, span: [draft.cue?.[0] ?? span[0], span[1]], speaker: null }]
}

/** Whether a passage of the same speaker speaks of the meeting. */
function concerns(text: string): boolean {
  return concernsPresence(text) || /\b(?:it (?:could|should|would|will|must) be (?:held|convened)|(?:to|would) host|such an? (?:event|gathering|initiative|meeting|forum)|key role|leading role|role in)\b/iu.test(text)
}

function proposer(anchor: Anchor, scene: Scene): Initiative['proposedBy'] {
  if (anchor.owner !== null) return each(anchor.owner, scene).flatMap((one) => slotOf(one, anchor))
  const speaker = anchor.draft?.who?.named ?? null
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

const answering = String.raw`(?:(?:has |have )?(?:agreed|accepted|declined|refused|rejected|promised|consented|welcomed|turned down|dismissed)|(?:said|says) (?:he|she|it|they) (?:would|will|could|was|were|is|are))\b[^.;]{0,80}?(?:${meeting}|${proposal}|conven\w+|request|so\b)`

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
