import { describe, expect, test } from 'vitest'
import type { Day } from '#base/instants.ts'
import { passage } from '../span.ts'
import { attribute } from './attribute.ts'

/** The article's paragraphs as one document. */
export const read = (text: string, day: Day | null = '2026-03-16') => attribute({
  text, language: 'en', title: null, published: { day, basis: day === null ? 'unknown' : 'printed', span: null },
  mainText: [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [index, index + line.length] as const),
})

/** Each statement as kind, speaker and words, as a reader would note them. */
const said = (text: string) => read(text).statements.map(({ kind, speaker, content }) => `${kind} · ${speaker?.name ?? '?'} · ${content.map((span) => passage(text, span)).join(' … ')}`)

describe('a quotation', () => {
  test('belongs to the name behind it, before it, or on both sides of the verb', () => {
    expect(said('“The river is full,” Belmar’s water minister Olga Lindqvist said.')).toEqual(['direct · Olga Lindqvist · The river is full'])
    expect(said('“The river is full,” said Olga Lindqvist, the water minister of Belmar.')).toEqual(['direct · Olga Lindqvist · The river is full'])
    expect(said('Olga Lindqvist, the water minister, said: “The river is full.”')).toEqual(['direct · Olga Lindqvist · The river is full.'])
  })
  test('cut by its reporting words is one statement with two spans', () => {
    expect(said('“The river,” Olga Lindqvist said, “is full.”')).toEqual(['direct · Olga Lindqvist · The river … is full.'])
  })
  test('before and behind "adding" are two statements of one speaker', () => {
    expect(said('“The river is full,” Olga Lindqvist said, adding: “We must meet.”')).toEqual(['direct · Olga Lindqvist · The river is full', 'direct · Olga Lindqvist · We must meet.'])
  })
})
