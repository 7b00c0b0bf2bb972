import type { Confidence, Initiative, Named } from '../found.ts'
import { type Span, overlap } from '../span.ts'
import { asks, backs, bringing, meeting, proposal, wanting } from './data/proposals.ts'
import type { Scene } from './cast.ts'
import { type Line, tokenAt } from './lines.ts'
import { type Passage, concernsPresence, participantsIn } from './participants.ts'
import { convenersIn, hostsIn, levelsIn, placesIn, windowsIn, subjectsIn, unlike } from './slots.ts'
import { notNamed } from './parties.ts'
import type { Draft } from './said.ts'
import type { Clock } from './when.ts'
import { type Who, actorIn, who } from './who.ts'

/** How a passage calls for a meeting: by asking for it, by wishing it in passing, by backing another's proposal, by naming a proposal and whose it is, or by offering to host it. */
type Anchor = { readonly draft: Draft | null; readonly span: Span; readonly role: 'asks' | 'wants' | 'backs' | 'names' | 'hosts'; readonly owner: Named | null; readonly backer: Named | null }

const sources = {
  called: new RegExp(String.raw`^(?:not\s+)?to\s+(?:\w+\s+){0,2}?(?:${bringing})\b[^.;]{0,80}?(?:${meeting})`, 'iu'),
  invited: new RegExp(String.raw`^(?:to|for)\s+(?:[\p{L}'’-]+\s+){0,6}?(?:${meeting})`, 'iu'),
  joining: new RegExp(String.raw`^to\s+(?:return|come|go|join|attend|take part|participate|engage|enter|sit)\b[^.;]{0,40}?(?:${meeting})`, 'iu'),
  told: new RegExp(String.raw`\b(?:proposed|suggested|called for|calls for|requested|demanded|advocates?|wants?|seeks?)\b[^.;]{0,60}?(?:${meeting})`, 'iu'),
  headed: new RegExp(String.raw`^(?:(?:for|that|the|an?|holding|convening|organi[sz]ing|hosting|to (?:hold|host|convene|organi[sz]e))\s+)?(?:[\p{L}'’-]+\s+){0,7}?(?:${meeting})`, 'iu'),
  wanted: new RegExp(String.raw`\b${wanting}\b[^.;]{0,80}?\b(?:${bringing})\b[^.;]{0,60}?(?:${meeting})|(?:${meeting})[^.;]{0,40}?\b(?:should|must|could|needs to|has to|ought to)\s+be\s+(?:${bringing})`, 'iu'),
  proposed: new RegExp(String.raw`\b${proposal}\b\s+(?:(?:of|by|from)\s+[^.;,]{3,60}?\s+)?(?:for|to|of|on)\s+(?:(?:the|an?|its|holding|hold|hosting|host|convene|convening|organi[sz]e|organi[sz]ing|call(?:ing)?)\s+){0,3}(?:[\p{L}'’-]+\s+){0,6}?(?:${meeting})`, 'giu'),
}

/** The public calls for a meeting that a document reports, each with all its slots. */
export function initiatives(lines: readonly Line[], found: readonly Draft[], scene: Scene, clock: Clock): readonly Initiative[] {
  const anchors = [...found.flatMap((draft) => anchorsOf(draft, scene)), ...narrated(lines, found, scene)]
  const groups = gathered(anchors.filter(({ role }) => role !== 'wants' && role !== 'hosts'), anchors.filter(({ role }) => role === 'wants' || role === 'hosts'))
  return groups.filter((group) => group.some(({ owner, backer, draft, role }) => owner !== null || backer !== null || (role !== 'names' && draft?.who))).map((group) => assembled(group, found, lines, scene, clock, groups.length === 1))
}

function anchorsOf(draft: Draft, scene: Scene): readonly Anchor[] {
  const speaker = draft.who?.named ?? null
  return draft.content.flatMap((span): readonly Anchor[] => {
    const words = scene.text.slice(...span)
    const named = owned(draft.line, span, scene, draft)
    const base = { draft, span, owner: null, backer: null }
    // An offer to host "the talks" makes no new proposal; it belongs to the one before it.
    if (/\b(?:host|hosting)\s+(?:the|such|any|it|them|that|those|these)\b/iu.test(words) && !sources.proposed.test(words)) return [{ ...base, role: 'hosts' }]
    if (draft.verb !== null && asks.has(draft.verb) && !draft.nested && (draft.by === 'call' ? sources.called.test(words) || sources.joining.test(words) || (draft.verb === 'invite' && sources.invited.test(words)) || (/^\p{L}+ing\b/u.test(words) && sources.headed.test(words.replace(/^\p{L}+ing\s+/u, ''))) : draft.by === 'phrase' && named.length === 0 && sources.headed.test(words.replace(/\p{L}+ing\s+/u, '')))) return [{ ...base, role: 'asks' }, ...named]
    if (draft.verb !== null && backs.has(draft.verb) && draft.by === 'phrase') {
      const own = named.map((one): Anchor => ({ ...one, role: 'backs', backer: speaker }))
      return own.length > 0 ? own : sources.headed.test(words) && new RegExp(meeting, 'iu').test(words.split(/\s+/).slice(0, 8).join(' ')) && !/\bat\b/.test(words.split(meeting)[0] ?? '') ? [{ ...base, role: 'backs', backer: speaker }] : []
    }
    if (named.length > 0) return named
    if (draft.by !== 'phrase' && sources.told.test(words)) return [{ ...base, role: 'names', owner: teller(span, words, scene) ?? speaker }]
    return sources.wanted.test(words) && draft.by !== 'phrase' ? [{ ...base, role: 'wants' }] : []
  })
}

/** "said that NAME had proposed a conference": whoever the words name before the verb; the speaker's own side where they name nobody. */
function teller([start]: Span, words: string, scene: Scene): Named | null {
  const at = start + (sources.told.exec(words)?.index ?? 0)
  const subject = scene.mentions.findLast((mention) => mention.start >= start && mention.end <= at && at - mention.end < 40 && mention.by !== 'adjective')
  return subject === undefined ? null : { name: scene.text.slice(subject.start, subject.end), actor: subject.id, span: [subject.start, subject.end] }
}

/** "a Palestinian proposal for a conference", "X's idea to convene a summit": a proposal named with whose it is, perhaps with who backs it. */
function owned(line: Line, span: Span, scene: Scene, draft: Draft | null): readonly Anchor[] {
  const words = scene.text.slice(...span)
  return [...words.matchAll(sources.proposed)].flatMap(({ 0: whole, index }): readonly Anchor[] => {
    const noun = tokenAt(line, span[0] + index)
    const owner = ownerBefore(line, noun, scene) ?? ownerBehind(line, noun, scene)
    const backer = backerBefore(line, noun, span, scene, draft)
    // "repeated his call for a conference": the speaker's own.
    const own = owner?.named ?? (draft !== null && /^(?:its|his|her|their|our|my)$/.test(line.tokens[noun - 1]?.lower ?? '') ? draft.who?.named ?? null : null)
    return [{ draft, span: [span[0] + index, span[0] + index + whole.length], role: backer === null ? 'names' : 'backs', owner: own, backer }]
  })
}

/** "a Palestinian", "President NAME's", "Russia's" before "proposal". */
function ownerBefore(line: Line, noun: number, scene: Scene): Who | null {
  let from = noun
  while (from > 0 && noun - from < 9) {
    const token = line.tokens[from - 1]
    if (token === undefined || /^[,;:—“”"]$/.test(token.text) || token.pos === 'VERB' && !/^\p{Lu}/u.test(token.text) || token.pos === 'AUX' || /^(?:to|for|of|that|on|with|and|back|support|backs|supports)$/.test(token.lower)) break
    from -= 1
  }
  while (from < noun && /^(?:the|an?|this|new|joint|recent|such|his|its|their)$/.test(line.tokens[from]?.lower ?? '')) from += 1
  let to = noun
  if (/^(?:'s|'|’)$/.test(line.tokens[to - 1]?.lower ?? '')) to -= 1
  if (from >= to) return null
  const named = who(line, { from, to, appositive: null }, scene, [])
  return named !== null && (named.named.actor !== null || named.person !== null) ? named : null
}

/** "the proposal of NAME", "a plan by X". */
function ownerBehind(line: Line, noun: number, scene: Scene): Who | null {
  if (!/^(?:of|by|from)$/.test(line.tokens[noun + 1]?.lower ?? '')) return null
  let to = noun + 2
  while (to < line.tokens.length && !/^(?:to|for|,|\.|;)$/.test(line.tokens[to]?.lower ?? '') && to - noun < 10) to += 1
  return who(line, { from: noun + 2, to, appositive: null }, scene, [])
}

/** "Moscow continues to back …": the subject of the backing verb that has the proposal for its object. */
function backerBefore(line: Line, noun: number, span: Span, scene: Scene, draft: Draft | null): Named | null {
  for (let at = noun - 1; at >= 0 && noun - at < 12; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined || token.start < span[0] || /^[;:]$/.test(token.text)) return null
    if (!/^(?:back|backs|backed|backing|support|supports|supported|supporting|endorse[sd]?|endorsing|welcome[sd]?|welcoming)$/.test(token.lower) || /^(?:the|its|his|their|a)$/.test(line.tokens[at - 1]?.lower ?? '')) continue
    const subject = scene.mentions.findLast((mention) => mention.start >= span[0] && mention.end <= token.start)
    if (subject !== undefined) return { name: scene.text.slice(subject.start, subject.end), actor: subject.id, span: [subject.start, subject.end] }
    return draft?.who?.named ?? null
  }
  return null
}

/** Proposals named in sentences of the writer's own. */
function narrated(lines: readonly Line[], found: readonly Draft[], scene: Scene): readonly Anchor[] {
  return lines.flatMap((line) => owned(line, line.span, scene, null).filter((anchor) => !found.some((draft) => draft.content.some((span) => overlap(span, anchor.span)))).filter(({ owner }) => owner !== null))
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

/** What was called for goes on to the sentence's end or the next statement: "a conference, with the participation of …, to be held in …". */
function extended([start, end]: Span, draft: Draft, found: readonly Draft[]): Span {
  const starts = found.filter((other) => other !== draft && other.line === draft.line).flatMap((other) => [other.content[0]?.[0] ?? 0, other.cue?.[0] ?? 0, other.who?.named.span?.[0] ?? 0])
  const next = Math.min(draft.line.span[1], ...starts.filter((at) => at >= end))
  return [start, Math.max(end, next)]
}

/** "invited A and B to a conference": they are to take part, not to convene. */
function invites({ draft, span }: Anchor): boolean {
  return draft?.verb === 'invite' && !/^to\s+(?:\p{L}+\s+)?(?:convene|organi[sz]e|hold|host|call)\b/u.test(draft.line.text.slice(...span))
}

/** "urged them to return to talks": they are to take part. */
function joins({ draft, span }: Anchor): boolean {
  return draft !== null && sources.joining.test(draft.line.text.slice(...span))
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
