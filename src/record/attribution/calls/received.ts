import type { Named, PositionValue } from '../../found.ts'
import { matchesOf } from '../../matches.ts'
import type { Span } from '../../span.ts'
import { issues, manyNouns, manyWords } from './data/stances.ts'
import { accepting, awaiting, basic, judged, nobody, nothing, reactions, refusing, standing, unheard, winning } from './data/reception.ts'
import type { Scene } from '../cast.ts'
import { listed } from './hosts.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { enclosing } from '../english/statements.ts'

/** How something was received, told from its side or of several at once: "rejected by A", "won the backing of B and C", "no reply from D", "E, F and G support the plan". */
export type Received = { readonly holders: readonly { readonly named: Named; readonly collective: boolean }[]; readonly value: PositionValue; readonly on: Span | null; readonly span: Span }

const collective = new RegExp(String.raw`(?:the\s+)?(?:(?:${manyWords.split(' ').join('|')}|a number|the majority|the rest|\p{Nd}+)\s+)+(?:of\s+)?(?:the\s+)?(?:\p{L}+\s+){0,3}?(?:${manyNouns.split(' ').join('|')})`, 'iu')
const behind = new RegExp(String.raw`^\s*(?:the\s+)?(${collective.source})`, 'iu')
const before = new RegExp(String.raw`(${collective.source})\s+(?:also\s+|both\s+|all\s+|\p{L}+ly\s+)*$`, 'iu')
const issue = new RegExp(String.raw`\b(?:${issues})\b`, 'iu')

export function receivedIn(line: Line, scene: Scene, said: readonly Draft[]): readonly Received[] {
  const text = line.text.slice(...line.span)
  const silent = matchesOf(text, nobody).map((match): Received => {
    const at = line.span[0] + match.index
    const who = match.groups?.['who'] ?? ''
    return { holders: [{ named: { name: who, actor: null, span: [at, at + who.length] }, collective: true }], value: 'no-opinion', on: null, span: [at, at + match[0].length] }
  })
  const views = judged.flatMap(([pattern, value]) => matchesOf(text, pattern).flatMap((match): readonly Received[] => {
    const at = line.span[0] + match.index
    const speaker = (enclosing(said.filter(({ nested }) => !nested), [at, at + match[0].length]) ?? enclosing(said, [at, at + match[0].length]))?.who ?? null
    const on = match.groups?.['on'] ?? ''
    // "there was nothing to discuss until it apologised": that is a condition.
    const until = value === 'opposes' && /^[^.;]{0,60}\b(?:until|unless|before|as long as|so long as)\b/iu.test(text.slice(match.index + match[0].length))
    return speaker === null || (speaker.named.actor === null && speaker.person === null) ? [] : [{ holders: [{ named: speaker.named, collective: false }], value: until ? 'conditional' : value, on: on === '' ? null : [at, at + on.length], span: [at, at + match[0].length] }]
  }))
  return [...behindThem(text, line, scene), ...listsBefore(text, line, scene), ...silent, ...views, ...answers(text, line, scene)]
}

/** Reactions told by a noun, and those of whom nothing came. */
function answers(text: string, line: Line, scene: Scene): readonly Received[] {
  const within = (from: number, to: number): Received['holders'] => scene.mentions.filter((mention) => mention.start >= from && mention.end <= to && mention.is !== 'group').map((mention) => ({ named: { name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] }, collective: false }))
  const told = matchesOf(text, reactions).map((match): Received => {
    const at = line.span[0] + match.index
    const { from, for: welcome, against, open } = match.groups ?? {}
    const holders = from === undefined ? within(at - 30, at).slice(-1) : within(at, at + match[0].length).slice(0, 3)
    return { holders, value: welcome !== undefined ? 'supports' : against !== undefined ? 'opposes' : open !== undefined ? 'undecided' : 'not-reported', on: null, span: [holders[0]?.named.span?.[0] ?? at, at + match[0].length] }
  })
  const quiet = matchesOf(text, nothing).map((match): Received => {
    const at = line.span[0] + match.index
    return { holders: within(at, at + match[0].length), value: 'not-reported', on: null, span: [at, at + match[0].length] }
  })
  return [...told, ...quiet].filter(({ holders }) => holders.length > 0)
}

/** Those named behind the words: "by A and B", "of C". */
function behindThem(text: string, line: Line, scene: Scene): readonly Received[] {
  return [[accepting, 'supports'], [refusing, 'opposes'], [winning, null], [unheard, 'not-reported'], [awaiting, 'not-reported']].flatMap(([pattern, fixed]) => (pattern instanceof RegExp ? matchesOf(text, pattern).flatMap((match): readonly Received[] => {
    const start = line.span[0] + match.index
    const end = start + match[0].length
    const holders = holdersBehind(scene, end, line.span[1])
    const lead = text.slice(0, match.index)
    const clause = lead.slice(lead.search(/[^.;:“”"]*$/u))
    const [named] = [...clause.matchAll(new RegExp(issue.source, 'giu'))].slice(-1)
    if (holders.length === 0 || (fixed !== 'not-reported' && named === undefined && !/^\s*(?:it|this|which|and|but)\b/iu.test(clause))) return []
    const at = named === undefined ? null : start - clause.length + named.index
    const value: PositionValue = fixed === 'supports' || fixed === 'opposes' || fixed === 'not-reported' ? fixed : /opposition|criticism|objection|rejection|resistance/iu.test(match[0]) ? 'opposes' : 'supports'
    return [{ holders, value, on: at === null || named === undefined ? null : [at, at + named[0].length], span: [at ?? start, Math.max(end, holders.at(-1)?.named.span?.[1] ?? end)] }]
  }) : []))
}

/** "A, B and C support the plan", "most members oppose it": a verb in its bare form behind several. */
function listsBefore(text: string, line: Line, scene: Scene): readonly Received[] {
  const stood = matchesOf(text, standing).flatMap((match): readonly Received[] => {
    const at = line.span[0] + match.index
    const lead = text.slice(0, match.index)
    const holders = holdersBefore(scene, line.span[0], at + 1, 1)
    if (holders.length === 0 || !/\bwith\b/iu.test(lead) || !issue.test(lead)) return []
    return [{ holders, value: match.groups?.['how']?.startsWith('in') === true ? 'supports' : 'opposes', on: null, span: [holders[0]?.named.span?.[0] ?? at, at + match[0].length] }]
  })
  return [...stood, ...matchesOf(text, basic).flatMap((match): readonly Received[] => {
    const at = line.span[0] + match.index
    const holders = holdersBefore(scene, line.span[0], at)
    const how = match.groups?.['how']?.toLowerCase() ?? ''
    const words = match.groups?.['on'] ?? ''
    if (holders.length === 0 || !(issue.test(words) || /^(?:it|them)\b/iu.test(words))) return []
    const end = at + match[0].length
    return [{ holders, value: /^(?:oppose|reject|condemn|resist|dismiss)/u.test(how) ? 'opposes' : 'supports', on: [end - words.length, end], span: [holders[0]?.named.span?.[0] ?? at, end] }]
  })]
}

function holdersBehind(scene: Scene, from: number, end: number): Received['holders'] {
  const many = behind.exec(scene.text.slice(from, end))
  if (many?.[1] !== undefined) {
    const start = from + many[0].length - many[1].length
    return [{ named: { name: many[1].trim(), actor: null, span: [start, start + many[1].length] }, collective: true }]
  }
  return listed(scene, from, end).filter(({ actor, name }) => scene.actorOf(actor) !== null || scene.persons.some(({ surname }) => name.endsWith(surname)) || /\s(?:Party|Union|League|Federation|Council|Commission|Movement|Front|Alliance|Association|Church|Committee|Congress|Group|Chamber|Board|Assembly|Bank|Fund|Coalition)$/u.test(name)).map((one) => ({ named: { name: one.name, actor: scene.actorOf(one.actor) === null ? null : one.actor, span: one.span }, collective: false }))
}

function holdersBefore(scene: Scene, start: number, at: number, least = 2): Received['holders'] {
  const lead = scene.text.slice(start, at)
  const many = before.exec(lead)
  if (many?.[1] !== undefined) {
    const from = start + many.index + many[0].indexOf(many[1])
    return [{ named: { name: many[1].replace(/^the\s+/iu, '').trim(), actor: null, span: [from, from + many[1].length] }, collective: true }]
  }
  const found: { readonly named: Named; readonly collective: boolean }[] = []
  let next = at
  for (const mention of scene.mentions.toReversed()) {
    if (mention.end > next || mention.start < start || mention.by === 'adjective') continue
    const between = scene.text.slice(mention.end, next)
    if (!(found.length === 0 ? /^\s+(?:(?:also|both|all|all three|strongly|firmly|\p{L}+ly)\s+)*$/iu : /^\s*(?:,|and|,\s*and|as well as)\s*(?:the\s+)?$/iu).test(between)) break
    found.unshift({ named: { name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] }, collective: false })
    next = mention.start
  }
  return found.length >= least ? found : []
}
