import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

/** The colours under a selector of the sheet, laid over those before it as the browser does. */
function tokens(...selectors: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const selector of selectors) {
    const start = sheet.indexOf(`\n${selector} {`)
    for (const [, name = '', value = ''] of sheet.slice(start, sheet.indexOf('\n}', start)).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) found.set(name, value)
  }
  return found
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].toSorted((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

/** What is written on what: every pair the screens use. */
const written: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'warn'].flatMap((ink) => ['paper', 'panel', 'sunk'].map((ground) => [ink, ground] as const)),
  ...['yes', 'no', 'abstain', 'absent'].map((ink) => [ink, 'panel'] as const),
  ...['yes', 'no', 'abstain', 'warn', 'accent'].map((vote) => [vote, `${vote}-weak`] as const),
  ['ink', 'accent-weak'], ['ink-2', 'accent-weak'], ['ink', 'warn-weak'], ['accent-ink', 'accent'], ['accent-ink', 'accent-hover'], ['script-ink', 'script'], ['script-soft', 'script'],
  ['panel', 'yes'], ['panel', 'no'], ['panel', 'abstain'],
]
/** What is no text and must be seen all the same: the edge of a field, the ring of the focus. */
const edges: readonly (readonly [edge: string, ground: string])[] = [['edge', 'panel'], ['edge', 'paper'], ['accent', 'panel'], ['accent', 'paper']]

test('black on white is 21 to 1, as the definition says', () => {
  expect([ratio('#000000', '#ffffff'), Math.round(ratio('#777777', '#ffffff') * 100) / 100]).toEqual([21, 4.48])
})

describe.each([
  { theme: 'light', text: 4.5, edge: 3, from: [':root'] },
  { theme: 'dark', text: 4.5, edge: 3, from: [':root', '[data-theme="dark"]'] },
  { theme: 'high contrast', text: 7, edge: 4.5, from: [':root', '[data-contrast="more"]'] },
  { theme: 'high contrast in the dark', text: 7, edge: 4.5, from: [':root', '[data-contrast="more"]', '[data-theme="dark"][data-contrast="more"]'] },
])('the colours in $theme', ({ text, edge, from }) => {
  const colours = tokens(...from)
  const below = (pairs: typeof written, least: number): readonly string[] => pairs.flatMap(([one, other]) => {
    const found = ratio(colours.get(one) ?? '', colours.get(other) ?? '')
    return found >= least ? [] : [`${one} on ${other}: ${found.toFixed(2)}`]
  })

  test(`text stands at ${text} to 1 or more on every ground it is written on`, () => {
    expect(below(written, text)).toEqual([])
  })

  test(`an edge that must be seen stands at ${edge} to 1 or more`, () => {
    expect(below(edges, edge)).toEqual([])
  })
})

test('the four looks name the same colours, so that none shows through from another', () => {
  const names = (...from: readonly string[]): readonly string[] => [...tokens(...from).keys()].toSorted()
  expect(names('[data-theme="dark"]')).toEqual(names(':root'))
  expect(names('[data-contrast="more"]')).toEqual(names(':root'))
  expect(names('[data-theme="dark"][data-contrast="more"]')).toEqual(names(':root'))
})
