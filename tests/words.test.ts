import { type MessageFormatElement, TYPE, parse } from '@formatjs/icu-messageformat-parser'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import ar from '../src/web/words/ar.json' with { type: 'json' }
import en from '../src/web/words/en.json' with { type: 'json' }
import es from '../src/web/words/es.json' with { type: 'json' }
import fr from '../src/web/words/fr.json' with { type: 'json' }
import ru from '../src/web/words/ru.json' with { type: 'json' }
import zh from '../src/web/words/zh.json' with { type: 'json' }

type Catalogue = Readonly<Record<string, string>>
const [english, arabic]: readonly [Catalogue, Catalogue] = [en, ar]
const others: readonly (readonly [string, Catalogue])[] = [['ar', ar], ['zh', zh], ['fr', fr], ['ru', ru], ['es', es]]
const web = join(import.meta.dirname, '../src/web')
const files = (ending: RegExp): readonly string[] => readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file))
const text = (file: string): string => readFileSync(join(web, file), 'utf8')

/** The slots of a message with their kind, wherever they stand. */
function slots(elements: readonly MessageFormatElement[]): readonly string[] {
  const found = elements.flatMap((element): readonly string[] => {
    switch (element.type) {
      case TYPE.argument: return [element.value]
      case TYPE.number:
      case TYPE.date:
      case TYPE.time: return [element.value]
      case TYPE.select:
      case TYPE.plural: return [element.value, ...Object.values(element.options).flatMap(({ value }) => slots(value))]
      case TYPE.tag: return [element.value, ...slots(element.children)]
      default: return []
    }
  })
  return [...new Set(found)].toSorted()
}

/** Every plural of a message, with the forms it gives. */
function plurals(elements: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return elements.flatMap((element): readonly (readonly string[])[] => {
    if (element.type === TYPE.plural) return [Object.keys(element.options), ...Object.values(element.options).flatMap(({ value }) => plurals(value))]
    if (element.type === TYPE.select) return Object.values(element.options).flatMap(({ value }) => plurals(value))
    return []
  })
}

/** Every choice of a message, with its cases. */
function selects(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element): readonly string[] => (element.type === TYPE.select ? [Object.keys(element.options).toSorted().join('|'), ...Object.values(element.options).flatMap(({ value }) => selects(value))] : []))
}

describe('the catalogues', () => {
  test.each([['en', english] as const, ...others])('have no id twice, the later of which would silence the earlier (%s)', (language, catalogue) => {
    expect(text(`words/${language}.json`).match(/^ {2}"/gmu)).toHaveLength(Object.keys(catalogue).length)
  })

  test.each(others)('have the same messages in the same order (%s)', (_, other) => {
    expect(Object.keys(other)).toEqual(Object.keys(english))
  })

  test.each(others)('have the same slots in every message (%s)', (_, other) => {
    const different = Object.keys(english).filter((id) => slots(parse(english[id] ?? '')).join() !== slots(parse(other[id] ?? '')).join())
    expect(different).toEqual([])
  })

  test.each(others)('choose among the same cases (%s)', (_, other) => {
    const different = Object.keys(english).filter((id) => selects(parse(english[id] ?? '')).join() !== selects(parse(other[id] ?? '')).join())
    expect(different).toEqual([])
  })

  test.each(others)('give every form the language has wherever something is counted (%s)', (language, other) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join()
    const lacking = Object.keys(other).filter((id) => plurals(parse(other[id] ?? '')).some((given) => given.filter((form) => !form.startsWith('=')).toSorted().join() !== forms))
    expect(lacking).toEqual([])
  })

  test('write numbers in slots so that digits follow the language', () => {
    const bare = Object.entries(arabic).filter(([, message]) => /\{(n|position|count)\}/.test(message)).map(([id]) => id)
    expect(bare).toEqual([])
  })

  test('are in Arabic letters on the Arabic side, but for the name of the house and of file formats', () => {
    const latin = Object.entries(arabic).filter(([id, message]) => !id.startsWith('language.') && /[A-Za-z]{2,}/.test(plain(parse(message)).replaceAll(/Parley|HTML|CSV|PDF|Word|DOCX|JSON|NDJSON|SHA-256/g, ''))).map(([id]) => id)
    expect(latin).toEqual([])
  })
})

function plain(elements: readonly MessageFormatElement[]): string {
  return elements.map((element) => {
    switch (element.type) {
      case TYPE.literal: return element.value
      case TYPE.select:
      case TYPE.plural: return Object.values(element.options).map(({ value }) => plain(value)).join(' ')
      default: return ''
    }
  }).join(' ')
}

describe('the screens', () => {
  test('have no physical direction in their styles, because one of the languages runs the other way', () => {
    const physical = /(^|[\s;{])((margin|padding|border|inset)-(left|right)|left|right|border-(top|bottom)-(left|right)-radius|text-align\s*:\s*(left|right)|float\s*:\s*(left|right))\s*[:;]?/m
    const wrong = files(/\.css$/).filter((file) => physical.test(text(file).replaceAll(/\/\*[\s\S]*?\*\//g, '')))
    expect(wrong).toEqual([])
    const inline = /\b(marginLeft|marginRight|paddingLeft|paddingRight|borderLeft|borderRight|textAlign: '(left|right)')\b/
    expect(files(/\.tsx$/).filter((file) => inline.test(text(file)))).toEqual([])
  })

  test('have no visible word of their own: every one comes from the catalogues', () => {
    const wrong = files(/\.tsx$/).flatMap((file) => visible(text(file)).map((words) => `${file}: ${words}`))
    expect(wrong).toEqual([])
  })

  test('name every kind of event there is, so that the journal reads as words', () => {
    const source = join(import.meta.dirname, '../src')
    const types = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('events.ts')).flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/^ {2}(?:readonly )?'([a-z]+(?:-[a-z]+)+)':/gm)].map(([, type]) => type ?? ''))
    expect(types.length).toBeGreaterThan(200)
    expect([...new Set(types)].filter((type) => !(`event.${type}` in english))).toEqual([])
  })

  test('ask for messages that exist', () => {
    const asked = files(/\.tsx?$/).filter((file) => !file.endsWith('.test.ts')).flatMap((file) => [...text(file).matchAll(/\bt\('([a-z0-9.-]+)'/g)].map(([, id]) => [file, id ?? ''] as const))
    expect(asked.filter(([, id]) => !(id in english))).toEqual([])
  })
})

/** Text between tags and in attributes that are read out or shown, found in the syntax tree of the file. */
function visible(source: string): readonly string[] {
  const { program } = parseSync('screen.tsx', source, { lang: 'tsx' })
  const found: string[] = []
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) look(each)
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    if (node.type === 'JSXText' && 'value' in node) found.push(String(node.value).trim())
    if (node.type === 'JSXAttribute' && /^(aria-label|aria-description|title|placeholder|alt|label)$/.test(nameOf(node)) && 'value' in node && isLiteral(node.value)) found.push(node.value.value)
    if (node.type === 'JSXExpressionContainer' && 'expression' in node && isLiteral(node.expression)) found.push(node.expression.value)
    for (const each of Object.values(node)) look(each)
  }
  look(program)
  return found.filter((words) => /\p{L}{2}/u.test(words))
}

const isLiteral = (node: unknown): node is { readonly value: string } => typeof node === 'object' && node !== null && 'type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string'
const nameOf = (node: object): string => ('name' in node && typeof node.name === 'object' && node.name !== null && 'name' in node.name ? String(node.name.name) : '')
