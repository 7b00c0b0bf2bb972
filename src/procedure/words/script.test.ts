import { describe, expect, test } from 'vitest'
import { languages } from '#base/words.ts'
import { lines } from './script.ts'

const slots = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? ''))].toSorted()
/** Set into another sentence, or ending with a slot that closes it. */
const closedElsewhere: ReadonlySet<string> = new Set(['sponsored', 'take-up', 'reservation', 'interpretation', 'dissociation', 'objected-and-reason', 'the-secretariat'])

describe.each(Object.entries(lines))('the line %s', (key, line) => {
  test('is given in all six languages, and each keeps its slots', () => {
    expect(Object.keys(line).toSorted()).toEqual([...languages].toSorted())
    for (const language of languages) {
      // The Arabic of two lines names the act without the body: "is there a wish to adopt". It never adds a slot.
      const expected = slots(line.en).filter((slot) => language !== 'ar' || slot !== 'body' || slots(line.ar).includes(slot))
      expect(slots(line[language]), language).toEqual(expected)
    }
  })

  test('ends as a sentence of its language ends', () => {
    for (const language of closedElsewhere.has(key) ? [] : languages) expect(line[language], language).toMatch(language === 'zh' ? /[。？]$/ : language === 'ar' ? /[.؟]$/ : /[.?]$/)
  })

  test('is written with the marks of its language', () => {
    expect(line.fr.replaceAll('\u00a0', '_')).not.toMatch(/[^_][:;?!»]|'|« /)
    expect(line.es.split('?').length, 'every Spanish question is opened').toBe(line.es.split('¿').length)
    expect(line.zh).not.toMatch(/[,.:;?!]| /)
    expect(line.ru).not.toMatch(/[A-Za-z](?![^{]*\})/)
  })
})
