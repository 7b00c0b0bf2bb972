import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { shared, sketch } from './grams.ts'
import { readPage } from './reading/page.ts'
import type { Reading } from './reading.ts'
import { datedByStory, fingerprint, group } from './stories.ts'

const utf8 = { name: 'utf-8', basis: 'utf-8' } as const
const read = (text: string): Reading => readPage(text, 'text', utf8)
const groups = (readings: readonly Reading[]) => group(readings.map(fingerprint))

const words = 'Aldora Belmar Casparia Dorra minister asked convene conference crossing Quarra delegation answer proposal committee morning council resolution adopted text draft paragraph vote member states organisation convener host spring letter'.split(' ')
/** A text of so many sentences that no other seed gives. */
function invented(seed: number, sentences: number): string {
  let state = seed * 2_654_435_761 + 1
  const next = (): string => { state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0; return words[(state >>> 8) % words.length] ?? '' }
  return Array.from({ length: sentences }, () => `${Array.from({ length: 14 }, next).join(' ')}.`).join('\n')
}

describe('stories', () => {
  test('a copy with another end, and an abridged copy, are one story; another text is not', () => {
    const whole = invented(1, 30)
    const found = groups([read(whole), read(`${whole}\nDonate to support us today, dear readers.`), read(whole.split('\n').slice(0, 12).join('\n')), read(invented(2, 30))])
    expect(found.map(({ story }) => story === found[0]?.story)).toEqual([true, true, true, false])
  })
  test('two reports that share only a quotation are proposed as one occasion, not merged', () => {
    const said = '“The conference must be convened in Quarra with all five of the founding states,”'
    const one = read(`13 December 2023\n\nThe foreign minister of Aldora asked for a conference on Quarra on Wednesday, as the envoy of Casparia and the League of Dorra had proposed.\n\n${said} she told the senators of Aldora in the capital.`)
    const other = read(`Speaking in the senate of Aldora on Wednesday, the minister again took up what Casparia and Dorra had proposed about Quarra.\n\n“The conference has to be convened in Quarra with the five founding states,” she said to reporters there.`)
    const [first, second] = groups([one, other])
    expect([first?.story === second?.story, first?.occasion]).toEqual([false, [second?.story]])
    expect(datedByStory([one, other], groups([one, other])).map(({ day, basis }) => [day, basis])).toEqual([['2023-12-13', 'printed'], ['2023-12-13', 'weekday']])
  })
  test('reports of other days are not proposed, however alike', () => {
    const page = (day: string, rest: string): Reading => read(`${day}\n\nThe minister of Aldora spoke about Quarra, Casparia and Dorra once more and at some length on that day.\n\n“The conference must be convened in Quarra with all five states,” ${rest}`)
    expect(groups([page('13 December 2023', 'she told the senators of Aldora.'), page('20 December 2023', 'he said to the press in Casparia after a long meeting there.')]).map(({ occasion }) => occasion.length)).toEqual([0, 0])
  })
  test('a copy without a date takes its story’s, and says so; a stranger keeps none', () => {
    const whole = invented(3, 20)
    const readings = [read(whole), read(`13 December 2023\n\n${whole}`), read(invented(4, 20))]
    expect(datedByStory(readings, groups(readings)).map(({ day, basis }) => [day, basis])).toEqual([['2023-12-13', 'story'], ['2023-12-13', 'printed'], [null, 'unknown']])
  })
  test('what is remembered of some documents is what is found anew when others come in, and the same list is grouped once', () => {
    const lines = Array.from({ length: 60 }, (_, n) => fingerprint(read(`The foreign minister of Aldora asked on Wednesday that the conference on Quarra be convened by all its states without delay and named ${n} envoys of hers.\n${n % 7 === 0 ? invented(n, 4) : ''}`)))
    const stories = (prints: readonly ReturnType<typeof fingerprint>[]) => group(prints).map(({ story }) => story)
    for (const size of [20, 40, 60]) expect(stories(lines.slice(0, size))).toEqual(stories(lines.slice(0, size).map((print) => ({ ...print }))))
    expect(group(lines)).toBe(group([...lines]))
  })
  test('the estimate is near the truth, and a text is a copy of itself', () => {
    fc.assert(fc.property(fc.nat(500), fc.nat(500), (a, b) => {
      const [one, other] = [sketch(invented(a, 15)), sketch(invented(b, 15))]
      const estimate = one.least.filter((value, n) => value === other.least[n]).length / one.least.length
      expect(Math.abs(estimate - shared(one, other).jaccard)).toBeLessThan(0.2)
      expect(shared(one, one)).toEqual({ jaccard: 1, containment: 1 })
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 15) })
  })
})

const folder = new URL('../../../shared/seeds/', import.meta.url)
describe.skipIf(!existsSync(folder))('the five pages (skipped where they are not at hand)', () => {
  test('000 and 002 are one story; 001 is proposed as the same occasion; 003 and 004 stand alone', () => {
    const readings = readdirSync(folder).toSorted().map((name) => read(readFileSync(new URL(name, folder), 'utf8')))
    const found = groups(readings)
    const stories = found.map(({ story }) => story)
    expect(stories.map((story) => stories.indexOf(story))).toEqual([0, 1, 0, 3, 4])
    expect(found.map(({ occasion }) => occasion.map((story) => stories.indexOf(story)))).toEqual([[1], [0], [1], [], []])
    expect(datedByStory(readings, found).map(({ day, basis }) => `${day} ${basis}`)).toEqual(['2023-12-13 printed', '2023-12-13 weekday', '2023-12-13 story', '2023-10-23 printed', '2021-01-28 printed'])
  })
})
