import type { Span } from '../span.ts'
import { askerAt, calledAt } from './asker.ts'
import { type Scene, official } from './cast.ts'
import { alternate, answering, asking, briefly, courtesy, edited, honorific, leading, nobody, roleWord } from './data/labels.ts'
import { byInitials, initialsOf } from './initials.ts'
import type { Line } from './lines.ts'
import type { Draft } from './said.ts'
import type { Who } from './who.ts'

/** A paragraph's label: the words as printed without what they say of a post, what stands in brackets behind them, and where speech begins. */
type Label = { readonly words: string; readonly beside: string; readonly start: number; readonly speech: number; readonly paragraph: number }

const initial = String.raw`\p{Lu}\.\s?(?:\p{Lu}\.\s?)?`
const printed = String.raw`(?:${initial})?[\p{Lu}\p{Lt}\p{Lo}«《"„“][\p{L}\p{M}\p{N}.'’"»》”&-]*(?:(?<!\.[–—-])\s+[\p{L}\p{M}.'’"»》”&-]+){0,6}`
/** "MS. ODUM: ", "Dr Amsel (witness): ", "M. DELORGE (Casparie). – ", "P.– ", "记者：", "С. В. ТУРАНДИНА, заместитель министра: ". */
const label = new RegExp(String.raw`^(${printed}?)\s*(?:[(（]([^()（）]{1,60})[)）]|,\s*(\p{L}[^.:!?]{2,80}?))?\s*(?:[:：](?=\s|\p{L}|[“«"„¿¡])|\.\s?[–—-]\s+)\s*(?=\S)`, 'u')
/** A remark on what happened in the hall. */
const remark = /^[([（［][^()[\]（）［］]*[)\]）］]\.?$/u
const remarkEnd = /\s*[([（［][^()[\]（）［］]{2,80}[)\]）］]\.?$/u

const longestLabel = 140

const upper = (words: string): boolean => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words)
const uncased = (words: string): boolean => !/[\p{Lu}\p{Ll}]/u.test(words)
/** "M.F." is no Mr F. */
const bareOf = (words: string): string => initialsOf(words) ?? words.replace(honorific, '').replace(/[.\s]+$/u, '').trim()
const dotted = (words: string): boolean => initialsOf(words) !== null && words.includes('.')
const surnameOf = (words: string): string => bareOf(words).split(/[\s.]+/u).at(-1)?.toLowerCase() ?? ''

/**
 * The turns of a transcript or a press conference: each paragraph after a label belongs to it until the next one, and is one statement with it. A text is one
 * only where paragraphs carry labels in capitals, of question and answer, or the same ones again; a single line with a colon is a headline or a lead-in.
 * Remarks in brackets are nobody's words. A question is the questioner's, whom its label names; an answer is whose conference it is.
 */
export function turns(lines: readonly Line[], scene: Scene): ReadonlyMap<Line, Draft | null> {
  const result = new Map<Line, Draft | null>()
  const labels = labelled(lines, scene.text)
  const [first] = labels
  if (first === undefined) return result
  const before = scene.text.slice(0, first.start)
  const principal = hostOf(labels, before, scene)
  const heads = new Map(labels.map((one) => [one.paragraph, one]))
  let called: ReturnType<typeof calledAt> = null
  let current: { readonly line: Line; readonly who: Who; readonly content: Span[] } | null = null
  const finish = (): void => {
    if (current !== null && current.content.length > 0) result.set(current.line, { content: current.content, who: current.who, cue: null, addressee: null, confidence: 'stated', line: current.line, nested: false, by: 'transcript', verb: null })
    current = null
  }
  for (const line of lines) {
    if (line.span[1] <= first.start) continue
    result.set(line, null)
    if (!line.first) continue
    const end = lines.findLast((one) => one.paragraph === line.paragraph)?.span[1] ?? line.span[1]
    const head = heads.get(line.paragraph)
    const asks = head !== undefined && asking.test(bareOf(head.words)) ? askerAt(scene.text, head.speech) : null
    if (head !== undefined) {
      finish()
      const asker = asks ?? (asking.test(bareOf(head.words)) ? called : null)
      current = nobody.test(bareOf(head.words)) ? null : { line, who: asker === null ? speaker({ ...head, words: labels.find(({ words }) => isShortFor(head.words, words))?.words ?? head.words }, before, principal, scene) : whoOf(asker.name, null, asker.span), content: [] }
    }
    called = calledAt(scene.text, end)
    const from = asks?.speech ?? head?.speech ?? line.span[0]
    const words = scene.text.slice(from, end)
    // What the editor says beneath is nobody's turn.
    if (head === undefined && edited.test(words)) finish()
    if (current === null || remark.test(words.trim()) || courtesy.test(words.trim())) continue
    const length = words.replace(remarkEnd, '').trimEnd().length
    if (length > 0) current.content.push([from, from + length])
  }
  finish()
  return result
}

/** The paragraphs that carry a label of somebody who speaks; none where the text is no transcript. */
function labelled(lines: readonly Line[], text: string): readonly Label[] {
  const firsts = lines.filter(({ first }) => first)
  const alternating = alternates(firsts, text)
  const found = firsts.flatMap((line): readonly Label[] => {
    // What looks like a dateline before a first sentence may be its label.
    const start = line.text.lastIndexOf('\n', line.span[0] - 1) + 1
    const from = line.span[0] - start < longestLabel ? start + (/^\s*/u.exec(line.text.slice(start, line.span[0]))?.[0].length ?? 0) : line.span[0]
    const beginning = line.text.slice(from, from + 200)
    const brief = alternating ? briefly.exec(beginning) : null
    const match = brief !== null && isTurn(brief[1] ?? '') ? brief : label.exec(beginning)
    const words = match?.[1]?.trim() ?? ''
    return match === null || words === '' || (uncased(words) && words.length > 24) ? [] : [{ words, beside: (match[2] ?? match[3] ?? '').trim(), start: from, speech: from + match[0].length, paragraph: line.paragraph }]
  })
  const times = new Map<string, number>()
  for (const { words } of found) times.set(surnameOf(words), (times.get(surnameOf(words)) ?? 0) + 1)
  const isPlain = ({ words }: Label): boolean => (upper(words) && (bareOf(words).length > 2 || dotted(words))) || isTurn(words)
  const isAgain = (one: Label): boolean => (times.get(surnameOf(one.words)) ?? 0) > 1
  const speaks = found.filter((one) => !nobody.test(bareOf(one.words)) && (isPlain(one) || isAgain(one)))
  // Paragraphs that begin alike may be lists ("Monday: …"); where no label is in capitals nor a question's most of the text must be turns.
  if (speaks.length < 2 || (speaks.filter(isPlain).length < 2 && (speaks.length < 3 || speaks.length * 5 < firsts.length * 2))) return []
  const before = text.slice(0, found[0]?.start ?? 0)
  const known = new Set(speaks.map(({ words }) => surnameOf(words)))
  return found.filter((one) => speaks.some(({ words }) => isShortFor(words, one.words)) || isPlain(one) || isAgain(one) || known.has(surnameOf(one.words)) || (honorific.test(one.words) && bareOf(one.words) !== '') || (!/\s/u.test(one.words) && roleHolder(before, one.words) !== null) || official(bareOf(one.words)) !== null)
}

/** Whether the paragraphs go back and forth between brief labels of question and answer. */
function alternates(firsts: readonly Line[], text: string): boolean {
  const brief = firsts.flatMap(({ span }) => briefly.exec(text.slice(text.lastIndexOf('\n', span[0] - 1) + 1, span[0] + 20).trimStart())?.[1] ?? [])
  return alternate(brief)
}

/** "AR" for "The Atlas Review", "ST" for "Solveig Tarn": the capitals of a label printed in full. */
function isShortFor(short: string, full: string): boolean {
  const bare = bareOf(short)
  if (!/^\p{Lu}{2,5}$/u.test(bare) || full === short) return false
  const capitals = full.split(/\s+/u).map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('')
  return capitals === bare || /^The\s/u.test(full) && capitals.slice(1) === bare
}

const isTurn = (words: string): boolean => asking.test(bareOf(words)) || leading.test(bareOf(words)) || answering.test(bareOf(words))

/** Whose conference it is: who is named by a label that is neither question nor answer, else who is introduced above it. */
function hostOf(labels: readonly Label[], before: string, scene: Scene): Who | null {
  const own = labels.find(({ words }) => !isTurn(words) && !nobody.test(bareOf(words)))
  if (own !== undefined) return speaker(own, before, null, scene)
  if (!labels.some(({ words }) => answering.test(bareOf(words)))) return null
  const person = scene.persons.find(({ at }) => at >= 0 && at < before.length)
  if (person !== undefined) return whoOf(person.name, person.posts.find(({ actor }) => actor !== null)?.actor ?? null, null)
  const role = roleWord.exec(before)
  const name = headed(before) ?? (role === null ? null : nameAfter(before.slice(role.index + role[0].length)))
  return name === null ? null : whoOf(name, official(name)?.actor ?? null, null)
}

function speaker(one: Label, before: string, principal: Who | null, scene: Scene): Who {
  const at: Span = [one.start, one.start + Math.min(one.words.trimEnd().length, one.speech - one.start)]
  const bare = bareOf(one.words)
  // "PREGUNTA (Radio NAME)": whoever stands in brackets asks.
  if (asking.test(bare) && /^\p{Lu}/u.test(one.beside) && !/\d/u.test(one.beside)) return whoOf(one.beside, null, [one.start, one.speech])
  if (asking.test(bare) || leading.test(bare)) return whoOf(bare, null, at)
  if (answering.test(bare)) return principal === null ? whoOf(bare, null, at) : { ...principal, named: { ...principal.named, span: at } }
  const initials = initialsOf(one.words)
  const introduced = initials === null ? null : byInitials(initials, before, scene) ?? (dotted(one.words) ? one.words.trim() : null)
  if (introduced !== null) {
    const person = scene.persons.find(({ name }) => name === introduced) ?? null
    return { ...whoOf(introduced, person?.posts.find((post) => post.actor !== null)?.actor ?? official(introduced)?.actor ?? null, at), person }
  }
  const surname = surnameOf(one.words)
  const known = scene.persons.find((person) => person.surname.toLowerCase() === surname && !upper(person.surname))
  const titled = surname.charAt(0).toUpperCase() + surname.slice(1)
  const inBrackets = /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+$/u.test(one.beside) && !/\s/u.test(bare) ? one.beside : null
  const name = inBrackets ?? known?.name ?? fullName(scene.text, bare) ?? roleHolder(before, bare) ?? official(titled)?.name ?? (upper(bare) ? capitalised(bare) : bare)
  const actor = known?.posts.find((post) => post.actor !== null)?.actor ?? official(name)?.actor ?? scene.mentions.find((mention) => mention.start >= at[0] && mention.end <= one.speech)?.id ?? null
  return { ...whoOf(name, actor, at), person: known ?? null }
}

function whoOf(name: string, actor: Who['named']['actor'], span: Span | null): Who {
  return { named: { name, actor, span }, person: null, sure: 'stated', known: true, pronoun: null, plural: false }
}

/** The name in full that the text gives elsewhere to the surname of a label: "DREWITZ" is "Hanna Drewitz". Names without capitals stand as printed. */
function fullName(text: string, bare: string): string | null {
  const last = bare.split(/[\s.]+/u).at(-1) ?? ''
  if (last.length < 3 || uncased(bare) || /\p{Ll}/u.test(bare) && /\s/u.test(bare)) return null
  const titled = last.charAt(0).toUpperCase() + last.slice(1).toLowerCase()
  const found = new RegExp(String.raw`(?<!\p{L})((?:\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\.)\s+){1,3}${titled.replace(/[.*+?^$(){}|[\]\\]/gu, String.raw`\$&`)})(?!\p{L})`, 'u').exec(text)?.[1]
  return found === undefined ? null : found.replace(honorific, '').replace(/\s+/gu, ' ') || null
}

/** A name in capitals at the head of a line, before what its bearer is: "NAME SURNAME | Minister of Waters". */
function headed(before: string): string | null {
  const name = /^\s*(\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+){1,3})\s*[|,–—]/mu.exec(before)?.[1]
  return name === undefined ? null : capitalised(name)
}

const capitalised = (name: string): string => name.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Who holds the post that a label names, where the lines above the first label tell: "MINISTRA" above which "la ministra de Comercio, Remedios Altuna" stands. */
function roleHolder(before: string, bare: string): string | null {
  const last = (bare.split(/\s+/u).at(-1) ?? '').toLowerCase().replace(/^ال/u, '')
  if (last.length < 4) return null
  const stem = last.slice(0, Math.max(4, Math.min(8, last.length - 1)))
  const at = before.toLowerCase().indexOf(stem)
  return at === -1 ? null : nameBefore(before.slice(0, at)) ?? nameAfter(before.slice(at + stem.length).replace(/^\p{L}+/u, ''))
}

/** The name right before a post, on its line: "Comparece: NAME SURNAME, portavoz". */
function nameBefore(rest: string): string | null {
  const line = rest.slice(rest.lastIndexOf('\n') + 1)
  return /((?:\p{Lu}[\p{Ll}'’-][\p{L}'’-]*\s+){1,3}\p{Lu}[\p{Ll}'’-][\p{L}'’-]*),\s+(?:(?:l[ae]|el|l[’']|die|der|the)\s?)?(?:\p{Ll}+\s){0,2}$/u.exec(line)?.[1] ?? null
}

/** The name behind a post: two to four words in capitals; after a comma where one stands between, as the body before it has capitals too. */
function nameAfter(rest: string): string | null {
  const line = rest.split('\n', 1)[0] ?? ''
  const cased = [...line.matchAll(/(,\s+|^|\s)((?:\p{Lu}[\p{Ll}'’-][\p{L}'’-]*\s+){1,3}\p{Lu}[\p{Ll}'’-][\p{L}'’-]*)/gu)]
  const [, , name] = cased.find(([, lead]) => lead?.startsWith(',') === true) ?? cased[0] ?? []
  if (name !== undefined) return name.replace(honorific, '')
  return /[،,]\s*((?:\p{Script=Arabic}+\s){1,3}\p{Script=Arabic}+)\s*(?:[،,]|$)/u.exec(line)?.[1] ?? null
}
