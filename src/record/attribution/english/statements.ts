import type { Statement } from '../../found.ts'
import { type Span, overlap } from '../../span.ts'
import { accordingIn } from './according.ts'
import { type Read, aloneIn } from './alone.ts'
import { blockAfter } from './block.ts'
import { claimsIn } from './claims.ts'
import { kindOf } from './content.ts'
import { cues } from './cues.ts'
import type { Line } from '../lines.ts'
import { nominalIn, ownerOf } from './nominal.ts'
import type { Scene } from '../cast.ts'
import { passiveIn } from './passive.ts'
import { isWritten } from '../things.ts'
import { type Draft, reported, saidIn } from '../said.ts'
import { isPlural } from '../roles.ts'
import { turns } from '../transcript.ts'
import { mainSubject } from './subject.ts'
import { predicatesIn } from './predicate.ts'
import { viewsIn } from './view.ts'
import { wordedIn } from './worded.ts'
import { stamped } from './entries.ts'
import { type Who, isOne, nameLike, who } from '../who.ts'

/** Everything said in the lines, in the order of the text. */
export function drafts(lines: readonly Line[], scene: Scene, before: readonly Who[] = []): readonly Draft[] {
  const spoken: Who[] = [...before]
  const bodies = new Map<number, Who>()
  const transcript = turns(lines, scene)
  const entries = stamped(lines, scene.text)
  const read: Read[] = lines.map((line) => {
    const opens = entries.has(line.paragraph) && line.first
    if (opens) { spoken.length = 0; bodies.clear() }
    const turn = transcript.get(line)
    if (turn !== undefined) return { opens, line, all: [], drafts: turn === null ? [] : [turn], spoken: [] }
    const former = bodies.get(line.paragraph - 1)
    const body = bodies.get(line.paragraph) ?? (former?.plural === true ? former : undefined)
    // "The agency was more optimistic. It said …", "Two senators wrote to the board. “…,” they said.": who acted in the sentence before.
    if (body !== undefined && (body.plural ? line.tokens.some(({ lower }) => lower === 'they') : line.tokens.some((_, at) => itSpeaks(line, at)))) spoken.push(body)
    bodies.clear()
    const before = spoken.length
    const verbs = cues(line)
    const all = reported(line, verbs, scene)
    const said = [...saidIn(line, all, scene, spoken), ...accordingIn(line, all, scene, spoken), ...nominalIn(line, scene, spoken), ...passiveIn(line, verbs, scene, spoken)]
    const claimed = [...said, ...claimsIn(line, scene, spoken, said)]
    const viewed = [...claimed, ...viewsIn(line, scene, spoken, claimed)]
    const worded = line.quotations.length === 0 ? viewed : [...viewed, ...wordedIn(line, scene, spoken, viewed)]
    const found = distinct(line.quotations.length === 0 ? viewed : [...worded, ...predicatesIn(line, scene, spoken, worded)])
    const source = found.length === 0 && /:\s*$/.test(line.text.slice(...line.span)) ? ownerOf(line, 0) : null
    const leads = source === null ? null : who(line, source, scene, spoken)
    const acting = actorOf(line, scene, spoken.slice(0, before))
    // Whoever the sentence is about may be "he" in the next one, though less than who speaks in it.
    const late = found.length === 0 ? introducedIn(line, lines, scene) : null
    if (leads?.known) spoken.push(leads)
    else if (late !== null && acting?.person !== late.person) spoken.push({ ...late, acted: true })
    else if (acting !== null && (acting.pronoun === null || found.length === 0) && !acting.plural && (isSomebody(acting, scene) || isOne(acting) && !isEpithet(line, acting, spoken))) { if (!spoken.slice(before).some((one) => one.named.name === acting.named.name)) spoken.splice(before, 0, { ...acting, known: true, acted: true }) }
    else if (found.length === 0 && acting !== null && (acting.known || isWritten(acting.named.name))) bodies.set(line.paragraph, acting)
    return { opens, line, all, drafts: found, spoken: [...spoken] }
  })
  // What stands in a block of its own is one statement, whatever it says that others say.
  for (const place of read.keys()) {
    const block = blockAfter(read, place, scene)
    if (block !== null) for (const [at, one] of read.entries()) if (one.line.paragraph === block.line.paragraph) read[at] = { ...one, drafts: one.line === block.line ? [block] : [] }
  }
  // Lonely quotations in order, so that one may go on from the one before it.
  for (const [place, one] of read.entries()) {
    const alone = aloneIn(read, place, scene)
    if (alone.length > 0) read[place] = { ...one, drafts: distinct([...one.drafts, ...alone]) }
  }
  return read.flatMap((one) => one.drafts.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)))
}

/** "The Vermont senator" behind a sentence of somebody named: another word for them, most likely; "the head of the bank" and "a nurse" are somebody else. */
function isEpithet(line: Line, { named }: Who, spoken: readonly Who[]): boolean {
  const from = named.span?.[0] ?? 0
  return spoken.at(-1)?.person != null && /^the\s/i.test(line.text.slice(from, from + 4)) && !/\s(?:of|for|at|in|from)\s/.test(named.name)
}

/** "It said …", "“…,” it said": the pronoun of what acted in the sentence before. */
const itSpeaks = (line: Line, at: number): boolean => line.tokens[at]?.lower === 'it' && (line.quoted[at] ?? -1) < 0 && (at === 0 || (line.quoted[at - 1] ?? -1) >= 0 || line.tokens[at - 1]?.text === ',' && line.tokens[at + 1]?.pos === 'VERB')

/** "…, which troubles NAME NAME, head of the league.": whom the last sentence of a paragraph introduces with a post speaks next, if anybody does. */
function introducedIn(line: Line, lines: readonly Line[], scene: Scene): Who | null {
  const last = lines.findLast(({ paragraph }) => paragraph === line.paragraph) === line
  const found = scene.persons.filter(({ at, name, posts }) => at >= line.span[0] && at < line.span[1] && name.includes(' ') && posts.length > 0)
  const [one] = found
  const behind = one === undefined ? '' : scene.text.slice(one.at + one.name.length, line.span[1])
  if (!last || one === undefined || found.length > 1 || !behind.startsWith(',') || behind.length < 12 || scene.persons.some(({ at, posts }) => at > one.at && at < line.span[1] && posts.length > 0)) return null
  return { named: { name: one.name, actor: one.posts.find(({ actor }) => actor !== null)?.actor ?? null, span: null }, person: one, sure: 'inferred', known: true, pronoun: null, plural: false }
}

/** Who acts in a sentence that reports nothing: a person named there is whom "he" in the next one means. */
function actorOf(line: Line, scene: Scene, spoken: readonly Who[]): Who | null {
  const phrase = mainSubject(line, line.tokens.length, scene.mentions)
  // "Individuals are wary": a sentence's first word has a capital whatever it is.
  const common = phrase !== null && phrase.from === 0 && phrase.to === 1 && line.tokens[0]?.pos !== 'PROPN' && line.tokens[0]?.pos !== 'PRON'
  const named = phrase === null || common ? null : who(line, phrase, scene, spoken)
  const several = named !== null && named.person === null && phrase?.from === 0 && phrase.to === 1 && isPlural(line.tokens[0]?.lower ?? '')
  // "She snorts.": goes on to be whoever it is.
  const goesOn = named?.person != null && /^s?he$/.test(named.pronoun ?? '')
  return named === null || named.pronoun !== null && !goesOn ? null : several ? { ...named, plural: true } : named
}

const isSomebody = (one: Who, scene: Scene): boolean => one.person !== null || nameLike(one, scene)

/** Of drafts with the same words one stays: the one with a speaker, then the one found by its verb. */
function distinct(found: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = []
  for (const draft of found) {
    const same = kept.findIndex((one) => one.content.length === draft.content.length && one.content.every((span, at) => equal(span, draft.content[at])))
    const other = kept[same]
    if (other === undefined) kept.push(draft)
    else if (other.who === null && draft.who !== null) kept[same] = draft
  }
  // A quotation claimed twice belongs to the longer content that is not nested in another's words.
  return kept.filter((draft) => draft.nested || !kept.some((one) => one !== draft && !one.nested && one.by !== 'according' && draft.by !== 'according' && !within(draft, one) && draft.content.every((span) => one.content.some((wider) => wider[0] <= span[0] && wider[1] >= span[1] && !equal(wider, span)))))
}

/** `to save what its minister called “a lifeline”, two envoys said`: the minister's words within what others report, with the verb that reports them. */
function within(draft: Draft, wider: Draft): boolean {
  const cue = draft.cue
  return draft.who !== null && wider.who !== null && draft.who.named.name !== wider.who.named.name && draft.by === 'phrase' && cue !== null && wider.content.some((span) => span[0] <= cue[0] && span[1] >= cue[1])
}

const equal = (a: Span, b: Span | undefined): boolean => b !== undefined && a[0] === b[0] && a[1] === b[1]

/** The finished form of a draft, without its occasion. */
export function statement(draft: Draft, scene: Scene, spoken: readonly Who[]): Omit<Statement, 'occasion'> {
  const addressed = draft.addressee === null ? null : who(draft.line, { from: draft.addressee[0], to: draft.addressee[1], appositive: null }, scene, spoken)
  return {
    content: draft.content,
    kind: draft.by === 'transcript' ? 'direct' : kindOf(draft.line.text, draft.content, draft.line.quotations),
    speaker: draft.who?.named ?? null,
    addressee: addressed?.named ?? null,
    onBehalfOf: null,
    cue: draft.cue,
    confidence: draft.confidence,
  }
}

/** The statement whose words hold a passage; of several the shortest. */
export function enclosing(found: readonly Draft[], span: Span): Draft | null {
  const size = (draft: Draft): number => draft.content.reduce((sum, [start, end]) => sum + end - start, 0)
  return found.filter((draft) => draft.content.some((one) => overlap(one, span))).toSorted((a, b) => size(a) - size(b))[0] ?? null
}
