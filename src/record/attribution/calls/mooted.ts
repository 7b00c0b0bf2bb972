import type { Named } from '../../found.ts'
import { type Span, overlap } from '../../span.ts'
import { meeting } from './data/proposals.ts'
import { addressing, authored, bringing, gathering, inviting, lending, naming, nominal, offering, over, passive, relative, uniting, verbFirst, wantedSo, wishing } from './data/mooting.ts'
import type { Anchor } from './anchors.ts'
import type { Scene } from '../cast.ts'
import { type FoundAt, foundAt } from '../found-at.ts'
import { listed } from './hosts.ts'
import { type Line, tokenAt } from '../lines.ts'
import { isFinite } from '../english/phrases.ts'
import type { Draft } from '../said.ts'
import { enclosing } from '../english/statements.ts'
import { mainSubject, subjectBefore } from '../english/subject.ts'
import { type Who, who } from '../who.ts'

const compiled = { verbFirst: new RegExp(verbFirst, 'giud'), bringing: new RegExp(bringing, 'giud'), addressing: new RegExp(addressing, 'giud'), inviting: new RegExp(inviting, 'giud'), passive: new RegExp(passive, 'giud'), relative: new RegExp(relative, 'giud'), gathering: new RegExp(gathering, 'giud'), nominal: new RegExp(nominal, 'giud'), authored: new RegExp(authored, 'giud'), wantedSo: new RegExp(wantedSo, 'giud'), offering: new RegExp(offering, 'giud'), lending: new RegExp(lending, 'giud'), naming: new RegExp(naming, 'giud'), uniting: new RegExp(uniting, 'giud') }
const wishes = wishing.map((one) => new RegExp(one, 'giud'))
/** What is asked of a meeting that is to be, behind "proposed that". */
const holds = /^[^.;]{0,90}?\b(?:be\s+(?:held|convened|called|organi[sz]ed|arranged|resumed|reopened|opened|hosted|set up|staged|scheduled)|take place|begin|start|open|meet|resume|convene|could|should)\b/iu
const isOver = new RegExp(over, 'iu')
const perhaps = /put forward|the (?:plan|proposal|idea|initiative|offer)|be held|conferenc|summit|meet|talks|session|negotiat|forum|congress|gather|table|together|face to face|round|dialogue|consultation|sit down|talk\b|convene/iu

/** A sentence with what was said in it and who spoke before it. */
type Sentence = { readonly line: Line; readonly text: string; readonly drafts: readonly Draft[]; readonly earlier: readonly Who[]; readonly later: readonly Who[]; readonly scene: Scene }

/** Places of a sentence that tell of a meeting that is wanted, in whoever's words, with whoever wants it. */
export function mooted(lines: readonly Line[], found: readonly Draft[], scene: Scene): readonly Anchor[] {
  return lines.flatMap((line) => {
    const text = line.text.slice(...line.span)
    if (!perhaps.test(text)) return []
    const earlier = found.filter(({ content }) => (content[0]?.[0] ?? 0) < line.span[0]).flatMap((draft) => (draft.who === null ? [] : [draft.who]))
    const later = !/\byou\b/iu.test(text) ? [] : found.filter(({ content }) => (content[0]?.[0] ?? 0) >= line.span[1]).slice(0, 6).flatMap((draft) => (draft.who === null ? [] : [draft.who]))
    const sentence: Sentence = { line, later, text, drafts: found.filter((draft) => draft.line === line), earlier: earlier.slice(-4), scene }
    const all = [...asked(sentence), ...wished(sentence), ...passively(sentence)]
    return all.filter((anchor, at) => !isPast(sentence, anchor) && !all.slice(0, at).some((other) => overlap(other.span, anchor.span) && sameOwner(other, anchor)))
  })
}

const sameOwner = (a: Anchor, b: Anchor): boolean => (a.owner?.actor ?? a.owner?.name) === (b.owner?.actor ?? b.owner?.name)

/** Verbs that ask, with their subject. */
function asked(sentence: Sentence): readonly Anchor[] {
  const found: Anchor[] = []
  const { scene } = sentence
  for (const [pattern, role] of [[compiled.addressing, 'asks'], [compiled.inviting, 'asks'], [compiled.verbFirst, 'asks'], [compiled.bringing, 'asks'], [compiled.gathering, 'asks'], [compiled.uniting, 'asks'], [compiled.relative, 'asks'], [compiled.nominal, 'asks'], [compiled.naming, 'asks'], [compiled.authored, 'names'], [compiled.wantedSo, 'wants'], [compiled.offering, 'hosts'], [compiled.lending, 'hosts']] as const) {
    for (const match of matches(sentence, pattern)) {
      const verb = match.spanOf('verb')
      if (verb === null || isDenied(sentence, verb[0]) || (/^\p{L}+ed\b/iu.test(scene.text.slice(...verb)) && isPassive(sentence, verb[0])) || /\b(?:an?|the|its|their|his|her|this|that|any|such)\s+$/iu.test(scene.text.slice(Math.max(sentence.line.span[0], verb[0] - 8), verb[0])) || (pattern === compiled.verbFirst && /\sthat\s/iu.test(scene.text.slice(...match.span)) && !holds.test(scene.text.slice(match.span[1], sentence.line.span[1]))) || isCongress(match.groups['np'] ?? match.groups['talks'] ?? '')) continue
      const asked_ = actorAt(sentence, verb[0])
      // "You want a conference": whoever answers.
      const owner = asked_ !== null && /^you$/iu.test(asked_.named.name) ? answering(sentence) : asked_
      if (owner === null || /^(?:none|nobody|no one|neither|no)\b/iu.test(owner.named.name) || /\b(?:none|neither|nobody|no one)\b[^,;]{0,60}$/iu.test(scene.text.slice(sentence.line.span[0], verb[0]))) continue
      const named = voiceOf(owner, scene)
      if (named === null) continue
      // "urged A to invite B": whose inviting it is has been asked for.
      if (pattern === compiled.inviting && /\bto\s+$/u.test(scene.text.slice(Math.max(sentence.line.span[0], verb[0] - 4), verb[0])) && found.some((other) => overlap(other.span, verb))) continue
      const convenes = match.groups['do'] !== undefined || match.groups['bid'] !== undefined
      const joins = match.groups['come'] !== undefined || match.groups['meet'] !== undefined || pattern === compiled.inviting || pattern === compiled.gathering || pattern === compiled.uniting
      found.push({ draft: enclosing(sentence.drafts, verb), span: match.span, role: (pattern === compiled.offering || pattern === compiled.lending) && !/\b(?:the|such|any|it|them|that)\s+(?:\p{L}+\s+)?\S+$/iu.test(scene.text.slice(...match.span)) ? 'wants' : role, owner: named, backer: null, whom: match.spanOf('whom'), to: convenes ? 'convene' : joins ? 'join' : null, guests: match.spanOf('those') })
    }
  }
  return found
}

/** Who speaks next, where a question has "you". */
function answering({ later, drafts }: Sentence): Who | null {
  const asking = drafts.find(({ who: one }) => one !== null)?.who?.named.name
  return later.find(({ named }) => named.name !== asking) ?? null
}

/** "a conference should be held": whoever says so. */
function wished(sentence: Sentence): readonly Anchor[] {
  return wishes.flatMap((pattern) => matches(sentence, pattern).flatMap((match): readonly Anchor[] => {
    const draft = enclosing(sentence.drafts, match.span)
    const at = match.spanOf('np') ?? match.span
    const subject = draft === null || /^(?:want|wish|hop|seek|sought|keen|eager|would)/iu.test(sentence.scene.text.slice(...match.span)) ? actorAt(sentence, match.span[0]) : null
    // "NAME should convene a summit, X said": whoever says so behind it.
    const teller = draft === null ? sentence.drafts.find(({ cue, by }) => by !== 'quotation' && cue !== null && cue[0] >= match.span[1])?.who : null
    const speaker = teller ?? subject ?? draft?.who ?? null
    const named = speaker === null ? null : voiceOf(speaker, sentence.scene)
    if (named === null || /^Meeting$/u.test(match.groups['np'] ?? '') || /(?:^|\s)(?:no|none|neither|nobody)\s/iu.test(match.groups['np'] ?? '') || /\b(?:might|may|would not|wouldn['’]t|did not|does not|no longer)\s+$/iu.test(sentence.scene.text.slice(Math.max(sentence.line.span[0], match.span[0] - 14), match.span[0])) || /\bno\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(sentence.scene.text.slice(Math.max(sentence.line.span[0], at[0] - 30), at[0])) || isDenied(sentence, at[0]) || isCongress(match.groups['np'] ?? '')) return []
    return [{ draft, span: match.span, role: 'wants', owner: named, backer: null, whom: null, to: null }]
  }))
}

/** "told a conference sponsored by X": where it was said. */
const occasion = /\b(?:told|at|during|attend\p{L}*|address\p{L}*)\s+(?:[\p{L}-]+\s+){0,2}$/iu

/** "a conference proposed by X". */
function passively(sentence: Sentence): readonly Anchor[] {
  return matches(sentence, compiled.passive).flatMap((match): readonly Anchor[] => {
    const span = match.spanOf('owner')
    const named = span === null ? null : namedIn(sentence, span)
    return named === null || isCongress(match.groups['np'] ?? '') || occasion.test(sentence.scene.text.slice(sentence.line.span[0], (match.spanOf('np') ?? match.span)[0] + 12).replace(/\s\S*$/u, ' ')) ? [] : [{ draft: enclosing(sentence.drafts, match.span), span: match.span, role: 'names', owner: named.named, backer: null, whom: null, to: null }]
  })
}

/** Who acts at a verb: its subject, a pronoun as whom it stands for, or whose words it stands in. */
function actorAt({ line, drafts, earlier, scene }: Sentence, offset: number): Who | null {
  const place = tokenAt(line, offset)
  const token = line.tokens[place]
  const reporting = drafts.find(({ cue, nested, by }) => !nested && by !== 'quotation' && cue !== null && token !== undefined && cue[0] <= token.start && cue[1] >= token.end)
  if (reporting?.who) return reporting.who
  const around = enclosing(drafts, [offset, offset + 1])
  let at = place
  // "has decided to propose", "hopes to", ", proposing": the verb that carries the clause.
  while (at > 0 && (line.tokens[at - 1]?.pos === 'AUX' || line.tokens[at - 1]?.pos === 'ADV' || line.tokens[at - 1]?.lower === 'to')) at -= 1
  if (line.tokens[place - 1]?.lower === 'to' && isFinite(line, at - 1)) at -= 1
  const phrase = subjectBefore(line, at, scene.mentions) ?? (around === null || (line.tokens[place]?.lower ?? '').endsWith('ing') ? mainSubject(line, place, scene.mentions) : null)
  const first = phrase === null ? undefined : line.tokens[phrase.from]
  if (phrase === null || first === undefined) return around?.who ?? null
  if (phrase.to - phrase.from === 1 && /^(?:i|we|it|he|she|they)$/.test(first.lower)) {
    if (around?.who && (around.content[0]?.[0] ?? 0) <= first.start) return around.who
    return who(line, phrase, scene, earlier) ?? drafts.find((draft) => draft.who !== null)?.who ?? null
  }
  const named = who(line, phrase, scene, earlier)
  return named !== null && (named.known || named.named.actor !== null || named.plural || /\p{Lu}/u.test(named.named.name)) ? named : around?.who ?? named
}

/** Who acts in a sentence of the writer's own. */
export function actingIn(line: Line, found: readonly Draft[], scene: Scene): Named | null {
  const phrase = mainSubject(line, line.tokens.length, scene.mentions)
  const earlier = found.filter(({ content, who: one }) => one !== null && (content[0]?.[0] ?? 0) < line.span[0]).flatMap((draft) => (draft.who === null ? [] : [draft.who]))
  return phrase === null ? null : who(line, phrase, scene, earlier.slice(-4))?.named ?? null
}

function namedIn({ line, scene }: Sentence, [start, end]: Span): Who | null {
  const from = tokenAt(line, start)
  let to = from
  while (to < line.tokens.length && (line.tokens[to]?.start ?? end) < end && !(to > from && isFinite(line, to)) && !(line.tokens[to]?.lower === 'and' && /ed$|^(?:put|set|held|drawn|made)$/u.test(line.tokens[to + 1]?.lower ?? '')) && !/^(?:to|for|in|on|at|—|will|would|was|is|has|had|which|who|that|with|said|last|this|next|earlier|late|early|yesterday|today|during|,|—|–)$/.test(line.tokens[to]?.lower ?? '')) to += 1
  return to > from ? who(line, { from, to, appositive: null }, scene, []) : null
}

const isCongress = (words: string): boolean => /\bCongress$/u.test(words)
const vehicles = new RegExp(String.raw`\b(?:statement|letter|draft|communiqu[eé]|(?:concept |joint |diplomatic )?notes?|papers?|memo|memorandum|motion|petition|draft resolution|report|document|text|resolution|article|sources?|diplomats?|analysts?|experts?|observers?|traders?|dealers?|economists?|plan|proposal|bill|table|idea|initiative|object|objective|aim|purpose|goal|agenda|tone|need|time)\b|(?:${meeting})`, 'iu')

/** Whose wish somebody's words are: a letter, a draft or people nobody names want nothing of their own; "the joint statement by A and B" is theirs. */
export function voiceOf({ named, person }: Pick<Who, 'named' | 'person'>, scene: Scene): Named | null {
  if (person !== null || named.actor !== null) return named
  if (/^(?:(?:it|its|his|her|their|our|my|the|this|that|he|she|they|we|i)\s*)?(?:own )?(?:government|country|side|party|delegation|ministry|nation|state)?(?:['’]s)?$/iu.test(named.name)) return null
  if (!vehicles.test(named.name)) return named
  const [start, end] = named.span ?? [0, 0]
  const inside = scene.mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.by !== 'adjective' && /\b(?:by|from|of)\b/u.test(scene.text.slice(start, mention.start)))
  const [first] = inside
  const last = inside.at(-1)
  const by = /^\s+(?:issued |signed |sent |written )?(?:by|from|of)\s/u.exec(scene.text.slice(end, end + 20))
  const behind = first === undefined && by !== null && /\b(?:statement|letter|communiqu[eé]|declaration|appeal|message)\b/iu.test(named.name) ? listed(scene, end + by[0].length, end + 120) : []
  const [one] = behind
  const other = behind.at(-1)
  if (one !== undefined && other !== undefined) return { name: scene.text.slice(one.span[0], other.span[1]), actor: behind.length === 1 ? one.actor : null, span: [one.span[0], other.span[1]] }
  if (first === undefined || last === undefined || !/\b(?:statement|letter|communiqu[eé]|declaration)\b/iu.test(named.name)) return null
  return { name: scene.text.slice(first.start, last.end), actor: inside.length === 1 ? first.id : null, span: [first.start, last.end] }
}

/** "was invited to talks": done to it, not by it. */
const isPassive = ({ line, scene }: Sentence, at: number): boolean => /\b(?:was|were|been|be|being|is|are|get|got)\s+(?:\p{L}+ly\s+|also\s+|not\s+)?$/iu.test(scene.text.slice(Math.max(line.span[0], at - 30), at))
const isDenied = ({ line, scene }: Sentence, at: number): boolean => /\b(?:not|n['’]t|never|denied|denies|without|no longer|ruled out|rules out|no|against|rejected|refused to|declined to|no (?:need|reason|point)(?: \p{L}+)? (?:for|to|of|in))\s+(?:\p{L}+\s+){0,2}$/iu.test(scene.text.slice(Math.max(line.span[0], at - 50), at))

/** "A summit proposed by X ended on Friday": what was held is no call. */
function isPast({ scene, line }: Sentence, { span, role }: Anchor): boolean {
  return role !== 'wants' && isOver.test(scene.text.slice(span[0], Math.min(line.span[1], span[1] + 60)).replace(/, which [^,]{2,60}, (?=could|should|would|might|must|will)/u, ' ').split(/[.;]/u)[0] ?? '')
}

const matches = ({ line, text }: Sentence, pattern: RegExp): readonly FoundAt[] => foundAt(text, line.span[0], pattern)
