import { expect, test } from 'vitest'
import type { Figure, Statement } from '#record/found.ts'
import type { Reading } from '#record/reading.ts'
import { figureMarks } from '../bench/scoring/figures.ts'
import { initiativeMarks } from '../bench/scoring/initiatives.ts'
import { faults, type Labelled, labelled, ofHalf } from '../bench/scoring/labelled.ts'
import { lines, share } from '../bench/scoring/mark.ts'
import { alike } from '../bench/scoring/names.ts'
import { pageMarks, trapMarks } from '../bench/scoring/pages.ts'
import { positionMarks } from '../bench/scoring/positions.ts'
import { statementMarks } from '../bench/scoring/statements.ts'

const text = 'Accept all\n“We have lost 40 goats since 2019,” Ilse Varan said. Belmar objects to the talks.'
const report: Labelled = {
  file: 'en/00-goats.json', language: 'en', form: 'pasted', what: 'a fixture', published: { day: null, basis: 'unknown' }, text, masked: ['Accept all'],
  statements: [{ content: ['We have lost 40 goats since 2019,'], kind: 'direct', speaker: 'Ilse Varan' }, { content: ['Belmar objects to the talks'], kind: 'indirect', speaker: 'Belmar', optional: true }],
  figures: [{ words: '40 goats', value: 40, modifier: null, what: 'goats lost', source: 'Ilse Varan', asOf: null }],
  initiatives: [{ proposedBy: ['Aldora|Ilse Varan'], backedBy: [], convener: [], host: ['Aldora'], place: [], level: [], subject: [], window: [], participants: [{ name: 'Belmar', call: 'mandatory' }] }],
  positions: [{ who: 'Belmar', collective: false, on: 'the talks', value: 'opposes' }, { who: 'Dorra', collective: false, on: 'the talks', value: 'not-reported' }],
  traps: ['2019'],
}

const span = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const named = (name: string) => ({ name, actor: null, span: null })
const statement = (words: string, speaker: string): Statement => ({ content: [span(words)], kind: 'direct', speaker: named(speaker), addressee: null, onBehalfOf: null, occasion: null, cue: null, confidence: 'stated' })
const figure = (words: string, value: number): Figure => ({ span: span(words), value, modifier: null, what: 'goats', measure: null, where: null, source: named('Varan'), asOf: null, basis: 'unknown', confidence: 'stated' })
const slot = (name: string) => ({ name, actor: name, span: span('talks'), speaker: null })
const initiative = { proposedBy: [slot('Varan')], backedBy: [], addressedTo: [], convener: [], host: [], place: [], level: [], window: [], subject: [], notNamed: [], confidence: 'stated' as const, participants: [{ ...slot('Belmar'), as: 'state' as const, via: null, call: 'should' as const, callSpan: null }, { ...slot('Dorra'), as: 'state' as const, via: null, call: null, callSpan: null }] }
const position = { actor: 'belmar', name: 'Belmar', collective: false, on: 'the talks', initiative: null, value: 'opposes' as const, span: span('objects'), speaker: null, date: null, basis: 'unknown' as const, confidence: 'stated' as const }

test('a statement found short by its end counts as found; one that nobody made, and a speaker who is another, count against the reader', () => {
  expect(lines(statementMarks(report, [statement('We have lost 40 goats', 'Varan'), statement('Accept all', 'Belmar')]))).toEqual(['direct: found 100.0 % (1 of 1), IoU ≥ .5 100.0 % (1 of 1), precision 50.0 % (1 of 2), kind 100.0 % (1 of 1), speakers 100.0 % (1 of 1)'])
  expect(lines(statementMarks(report, [statement('We have lost', 'Belmar')]))).toEqual(['direct: found 100.0 % (1 of 1), IoU ≥ .5 0.0 % (0 of 1), precision 100.0 % (1 of 1), kind 100.0 % (1 of 1), speakers 0.0 % (0 of 1)'])
  expect(lines(statementMarks(report, []))).toEqual(['direct: found 0.0 % (0 of 1), IoU ≥ .5 0.0 % (0 of 1)'])
})

test('a figure needs its place and its value; a year taken for one is false and springs the trap', () => {
  const found = [figure('40', 40), figure('2019', 2019)]
  expect(lines(figureMarks(report, found))).toEqual(['figures: found 100.0 % (1 of 1), precision 50.0 % (1 of 2), modifier 100.0 % (1 of 1), source 100.0 % (1 of 1)'])
  expect(lines(figureMarks(report, [figure('40', 400)]))).toEqual(['figures: found 0.0 % (0 of 1), precision 0.0 % (0 of 1)'])
  expect(trapMarks(report, { statements: [], figures: found, initiatives: [], positions: [] })).toMatchObject([{ measure: 'kept out', right: 0, all: 1, note: 'taken for a figure' }])
  expect(lines(trapMarks(report, { statements: [], figures: [figure('40', 40)], initiatives: [], positions: [] }))).toEqual(['traps: kept out 100.0 % (1 of 1)'])
})

test('an initiative is scored slot by slot, the word of the call beside the participant', () => {
  expect(lines(initiativeMarks(report, [initiative]))).toEqual([
    'initiatives: found 100.0 % (1 of 1), precision 100.0 % (1 of 1)', 'initiatives: proposedBy: found 100.0 % (1 of 1), precision 100.0 % (1 of 1)',
    'initiatives: host: found 0.0 % (0 of 1)', 'initiatives: participants: found 100.0 % (1 of 1), precision 50.0 % (1 of 2), call 0.0 % (0 of 1)',
  ])
})

test('a position is who and what together; silence that is not noticed is a miss', () => {
  expect(lines(positionMarks(report, [position]))).toEqual(['positions: found 50.0 % (1 of 2), precision 100.0 % (1 of 1), collective 100.0 % (1 of 1)'])
  expect(lines(positionMarks(report, [{ ...position, value: 'supports' }]))).toEqual(['positions: found 0.0 % (0 of 2), precision 0.0 % (0 of 1)'])
})

test('the main text is scored by its characters without white space', () => {
  const reading = { text, masks: [], published: { day: null, basis: 'unknown', span: null } } as unknown as Reading
  const all = text.replace(/\s/g, '').length
  expect(lines(pageMarks(report, reading))[0]).toBe(`main text: kept ${share(all - 9, all - 9)}, whole 100.0 % (1 of 1), precision ${share(all - 9, all)}`)
})

test('names are the same with a title before, an ending of their language behind, an article joined to them, and in Chinese as a part', () => {
  expect([['Ilse Varan', 'Foreign Minister Ilse Varan'], ['Ирина Горская', 'Ирины Горской'], ['هالة السمان', 'السمان'], ['外交部长李安', '李安'], ['Hestra', 'the government of Hestra']].map(([a = '', b = '']) => alike(a, b))).toEqual([true, true, true, true, true])
  expect([['Ilse Varan', 'Ilse Moran'], ['Dorra', 'Belmar'], ['李安', '王安']].map(([a = '', b = '']) => alike(a, b))).toEqual([false, false, false])
})

test('every report of the labelled set is well-formed and each of its strings stands in its text', () => {
  expect(labelled().length).toBeGreaterThan(20)
  expect(faults('en/00-goats.json', { ...report, file: undefined, traps: ['2020'] })).toEqual(['en/00-goats.json: : Unrecognized key: "file"'])
  const { file, ...written } = report
  expect(faults(file, { ...written, traps: ['2020'] })).toEqual(['en/00-goats.json: not in the text: 2020'])
})

test('a half of the set is told by the number its file begins with', () => {
  expect(['en/01-goats.json', 'en/02-goats.json', 'de/117-ziegen.json'].map((file) => [ofHalf(file, 'odd'), ofHalf(file, 'even')])).toEqual([[true, false], [false, true], [true, false]])
})
