import type { Statement } from '../../found.ts'
import { type Span, within } from '../../span.ts'
import { bare, kindOf } from './content.ts'
import { type Scene, official } from '../cast.ts'
import { lines } from '../lines.ts'
import type { Draft } from '../said.ts'

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * A quotation in the title, with the name beside it: 'Q' - NAME on …, NAME: ‘Q’, NAME says 'Q'. One that the article quotes too is the same statement and
 * not counted again; one that only the title has is a guess until somebody has looked.
 */
export function headline(title: Span | null, main: readonly Span[], language: string, found: readonly Draft[], scene: Scene): readonly Omit<Statement, 'occasion' | 'onBehalfOf'>[] {
  if (title === null || main.some((span) => within(title, span))) return []
  const said = found.map((draft) => plain(draft.content.map((span) => scene.text.slice(...span)).join(' ')))
  return lines(scene.text, [title], language).flatMap((line) => line.quotations.flatMap((quotation): readonly Omit<Statement, 'occasion' | 'onBehalfOf'>[] => {
    const content = bare(scene.text, quotation.span, line.quotations)
    const words = content === null ? '' : plain(scene.text.slice(...content))
    if (content === null || words.split(' ').length < 3 || said.some((one) => one.includes(words))) return []
    const named = nameBeside(scene, line.span, quotation.span) ?? leading(scene, line.span, quotation.span)
    return named === null ? [] : [{ content: [content], kind: kindOf(scene.text, [content], line.quotations), speaker: named, addressee: null, cue: null, confidence: 'guessed' }]
  }))
}

/** "NAME Warns Bank Chief: ‘Q’": whoever the title begins with, where it begins with a name. */
function leading({ text, persons, mentions }: Scene, line: Span, quotation: Span): Statement['speaker'] {
  const person = persons.find(({ name, surname }) => [name, surname].some((one) => text.startsWith(one, line[0])))
  const mention = mentions.find(({ start }) => start === line[0])
  const words = person === undefined ? null : text.startsWith(person.name, line[0]) ? person.name : person.surname
  const end = words === null ? mention?.end ?? null : line[0] + words.length
  if (end === null || end >= quotation[0] || !/^\s\p{L}/u.test(text.slice(end, end + 2))) return null
  return { name: person?.name ?? text.slice(line[0], end), actor: person?.posts.find(({ actor }) => actor !== null)?.actor ?? mention?.id ?? null, span: [line[0], end] }
}

/** The person or actor named right behind the quotation, else right before it. */
function nameBeside(scene: Scene, line: Span, quotation: Span): Statement['speaker'] {
  const before: Span = [line[0], quotation[0]]
  const after: Span = [quotation[1], line[1]]
  for (const [side, pattern] of [[after, /^\s*[-–—:,]?\s*(?:says?|said|warns?|tells?)?\s*(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u], [before, /(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(?::|\s(?:says?|said|warns?|tells?|calls?|vows?)\b[^:“"'‘]{0,40}:?)?\s*$/u]] as const) {
    const found = pattern.exec(scene.text.slice(...side))
    const words = found?.[1]
    if (found === null || words === undefined) continue
    const at = side[0] + found.index + found[0].indexOf(words)
    const span: Span = [at, at + words.length]
    const person = scene.persons.find(({ name, surname }) => words.endsWith(surname) || words === name)
    const mention = scene.mentions.find(({ start }) => start >= span[0] && start < span[1])
    const known = person ?? official(words)
    if (known !== null) return { name: known.name, actor: person?.posts.find((post) => post.actor !== null)?.actor ?? official(known.name)?.actor ?? mention?.id ?? null, span }
    if (mention !== undefined) return { name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] }
  }
  return null
}
