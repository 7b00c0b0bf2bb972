import type { Named } from '../../found.ts'
import { matchesOf } from '../../matches.ts'
import { type Span, overlap } from '../../span.ts'
import { anyMeeting as meeting, asks, backs, bringing, proposal, wanting } from './data/proposals.ts'
import type { Scene } from '../cast.ts'
import { type Line, tokenAt } from '../lines.ts'
import type { Draft } from '../said.ts'
import { type Who, who } from '../who.ts'

/**
 * How a passage calls for a meeting: by asking for it, by wishing it in passing, by backing another's proposal, by naming a proposal and whose it is, or by
 * offering to host it. `whom` are the words for those it is asked of, who are to convene it or to come (`to`).
 */
export type Anchor = { readonly draft: Draft | null; readonly span: Span; readonly role: 'asks' | 'wants' | 'backs' | 'names' | 'hosts'; readonly owner: Named | null; readonly backer: Named | null; readonly whom: Span | null; readonly to: 'convene' | 'join' | null
  /** Those whom somebody is asked to bring in. */
  readonly guests?: Span | null }

/** Wordings of a call, each tried on the words of a statement. */
const wordings = {
  called: new RegExp(String.raw`^(?:not\s+)?to\s+(?:\w+\s+){0,2}?(?:${bringing})\b[^.;]{0,80}?(?:${meeting})`, 'iu'),
  invited: new RegExp(String.raw`^(?:to|for)\s+(?:[\p{L}'’-]+\s+){0,6}?(?:${meeting})`, 'iu'),
  joining: new RegExp(String.raw`^to\s+(?:return|come|go|join|attend|take part|participate|engage|enter|sit)\b[^.;]{0,40}?(?:${meeting})`, 'iu'),
  told: new RegExp(String.raw`\b(?:proposed|suggested|called for|calls for|requested|demanded|advocates?)\b(?:(?!\b(?:at|during|after|before|when)\b)[^.;]){0,60}?(?:${meeting})`, 'iu'),
  headed: new RegExp(String.raw`^(?:(?:for|that|the|an?|holding|convening|organi[sz]ing|hosting|to (?:hold|host|convene|organi[sz]e))\s+)?(?:[\p{L}'’-]+\s+){0,7}?(?:${meeting})`, 'iu'),
  wanted: new RegExp(String.raw`\b${wanting}\b[^.;]{0,80}?\b(?:${bringing})\b[^.;]{0,60}?(?:${meeting})|(?:${meeting})[^.;]{0,40}?\b(?:should|must|could|needs to|has to|ought to)\s+be\s+(?:${bringing})`, 'iu'),
  proposed: new RegExp(String.raw`\b${proposal}\b\s+(?:(?:of|by|from)\s+[^.;,]{3,60}?\s+)?(?:for|to|of|on)\s+(?:(?:the|an?|its|holding|hold|hosting|host|convene|convening|organi[sz]e|organi[sz]ing|call(?:ing)?)\s+){0,3}(?:[\p{L}'’-]+\s+){0,6}?(?:${meeting})|\b${proposal}\b,?\s+(?:first |originally |recently )?(?:floated|proposed|launched|put forward|suggested|tabled|presented|made|raised|advanced)\s+(?:[^.;:,]{0,30}?\s)?by\s+[^.;:,]{3,60}?(?::|—|–|,| for| to)\s+(?:[\p{L}'’-]+\s+){0,7}?(?:${meeting})`, 'giu'),
}

/** The places of a statement that call for a meeting. */
export function anchorsOf(draft: Draft, scene: Scene): readonly Anchor[] {
  const speaker = draft.who?.named ?? null
  return draft.content.flatMap((span): readonly Anchor[] => {
    const words = scene.text.slice(...span)
    if (/\b(?:trading|night|training|listening|photo|press|news)\s+$/iu.test(scene.text.slice(Math.max(0, span[0] - 12), span[0]))) return []
    const named = owned(draft.line, span, scene, draft)
    const base = { draft, span, owner: null, backer: null, whom: null, to: null }
    // An offer to host "the talks" makes no new proposal; it belongs to the one before it.
    if (/\b(?:host|hosting)\s+(?:the|such|any|it|them|that|those|these)\b/iu.test(words) && !wordings.proposed.test(words)) return [{ ...base, role: 'hosts' }]
    if (asksFor(draft, words, named.length > 0)) return [{ ...base, role: 'asks' }, ...named]
    if (draft.verb !== null && backs.has(draft.verb) && draft.by === 'phrase') {
      if (named.length > 0) return named.map((one): Anchor => ({ ...one, role: 'backs', backer: speaker }))
      return isMeetingItself(words) ? [{ ...base, role: 'backs', backer: speaker }] : []
    }
    if (named.length > 0) return named
    if (draft.by !== 'phrase' && wordings.told.test(words)) return [{ ...base, role: 'names', owner: teller(span, words, scene) ?? speaker }]
    return wordings.wanted.test(words) && draft.by !== 'phrase' ? [{ ...base, role: 'wants' }] : []
  })
}

/** Whether a statement's verb and words ask for a meeting: to convene it, to come to it, to hold it. */
function asksFor({ verb, nested, by }: Draft, words: string, owned: boolean): boolean {
  if (verb === null || !asks.has(verb) || nested) return false
  if (/^(?:the|its|his|her|their)\s+\p{L}+\s+of\b/iu.test(words)) return false
  const headed = wordings.headed.test(words.replace(/^\p{L}+ing\s+/u, ''))
  if (by === 'phrase') return !owned && headed
  return by === 'call' && (wordings.called.test(words) || wordings.joining.test(words) || (verb === 'invite' && wordings.invited.test(words)) || (/^\p{L}+ing\b/u.test(words) && headed))
}

/** "welcomed the conference": the meeting stands at the head of what was welcomed, and is not only where it was done. */
function isMeetingItself(words: string): boolean {
  const at = words.search(new RegExp(meeting, 'iu'))
  return at >= 0 && wordings.headed.test(words) && words.slice(0, at).split(/\s+/).length <= 8 && !/\bat\b/.test(words.slice(0, at))
}

/** Whether what was asked is to come to a meeting, not to convene it. */
export function joins({ draft, span }: Anchor): boolean {
  return draft !== null && wordings.joining.test(draft.line.text.slice(...span))
}

/** "invited A and B to a conference": they are to take part, not to convene. */
export function invites({ draft, span }: Anchor): boolean {
  return draft?.verb === 'invite' && !/^to\s+(?:\p{L}+\s+)?(?:convene|organi[sz]e|hold|host|call)\b/u.test(draft.line.text.slice(...span))
}

/** "said that NAME had proposed a conference": whoever the words name before the verb; the speaker's own side where they name nobody. */
function teller([start]: Span, words: string, scene: Scene): Named | null {
  const at = start + (wordings.told.exec(words)?.index ?? 0)
  const subject = scene.mentions.findLast((mention) => mention.start >= start && mention.end <= at && at - mention.end < 40 && mention.by !== 'adjective')
  return subject === undefined ? null : { name: scene.text.slice(subject.start, subject.end), actor: subject.id, span: [subject.start, subject.end] }
}

/** "a Palestinian proposal for a conference", "X's idea to convene a summit": a proposal named with whose it is, perhaps with who backs it. */
function owned(line: Line, span: Span, scene: Scene, draft: Draft | null): readonly Anchor[] {
  const words = scene.text.slice(...span)
  return matchesOf(words, wordings.proposed).flatMap(({ 0: whole, index }): readonly Anchor[] => {
    const noun = tokenAt(line, span[0] + index)
    // "no plans for a meeting", "he plans to hold talks": nobody's proposal.
    if (/\b(?:no|any|without|denied|denies)\s+(?:such\s+|immediate\s+|current\s+|further\s+|new\s+)?$/iu.test(scene.text.slice(Math.max(line.span[0], span[0] + index - 24), span[0] + index)) || (line.tokens[noun]?.pos === 'VERB' && /^(?:plan|call|bid|offer|appeal|request|demand)/u.test(line.tokens[noun]?.lower ?? ''))) return []
    const owner = ownerBefore(line, noun, scene) ?? ownerBehind(line, noun, scene)
    const backer = backerBefore(line, noun, span, scene, draft)
    // "repeated his call for a conference": the speaker's own.
    const own = owner?.named ?? (draft !== null && /^(?:its|his|her|their|our|my)$/.test(line.tokens[noun - 1]?.lower ?? '') ? draft.who?.named ?? null : null)
    return [{ draft, span: [span[0] + index, span[0] + index + whole.length], role: backer === null ? 'names' : 'backs', owner: own, backer, whom: null, to: null }]
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
  if (!/^(?:of|by|from)$/.test(line.tokens[noun + 1]?.lower ?? '')) {
    // "an idea first floated by NAME: a conference"
    const by = line.tokens.findIndex(({ lower }, at) => at > noun && at < noun + 9 && lower === 'by')
    const made = by > 0 && line.tokens.slice(noun + 1, by).some(({ pos, lower }) => pos === 'VERB' || lower === 'put') && !line.tokens.slice(noun, by).some(({ text }) => /^[.;:]$/.test(text))
    return made ? ownerNamed(line, by + 1, scene) : null
  }
  return ownerNamed(line, noun + 2, scene)
}

function ownerNamed(line: Line, from: number, scene: Scene): Who | null {
  let to = from
  while (to < line.tokens.length && !/^(?:to|for|,|\.|;|:|—|–)$/.test(line.tokens[to]?.lower ?? '') && to - from < 8) to += 1
  return who(line, { from, to, appositive: null }, scene, [])
}

/** "Moscow continues to back …": the subject of the backing verb that has the proposal for its object. */
function backerBefore(line: Line, noun: number, span: Span, scene: Scene, draft: Draft | null): Named | null {
  for (let at = noun - 1; at >= 0 && noun - at < 12; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined || token.start < span[0] || /^[;:]$/.test(token.text)) return null
    // "has thrown its weight behind an idea"
    const behind = token.lower === 'behind' && /^(?:weight|support|firmly|squarely|itself)$/.test(line.tokens[at - 1]?.lower ?? '')
    if (!behind && !/^(?:back|backs|backed|backing|support|supports|supported|supporting|endorse[sd]?|endorsing|welcome[sd]?|welcoming)$/.test(token.lower) || /^(?:the|its|his|their|a)$/.test(line.tokens[at - 1]?.lower ?? '')) continue
    const subject = scene.mentions.findLast((mention) => mention.start >= span[0] && mention.end <= token.start)
    if (subject !== undefined) return { name: scene.text.slice(subject.start, subject.end), actor: subject.id, span: [subject.start, subject.end] }
    return draft?.who?.named ?? null
  }
  return null
}

/** Proposals named in sentences of the writer's own. */
export function narrated(lines: readonly Line[], found: readonly Draft[], scene: Scene): readonly Anchor[] {
  return lines.flatMap((line) => owned(line, line.span, scene, null).filter((anchor) => !found.some((draft) => draft.content.some((span) => overlap(span, anchor.span)))).filter(({ owner }) => owner !== null))
}
