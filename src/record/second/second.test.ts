import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../found.ts'
import { passage, type Span, within } from '../span.ts'
import { type Answer, answerIn, answerSchema, type SaidAnswer } from './answer.ts'
import { besides } from './beside.ts'
import { checked } from './check.ts'
import { numberIn } from './counted.ts'
import { pageOf, placesOf, type Readable } from './page.ts'
import { longestPart, messagesFor, mostParts, partsOf } from './prompt.ts'
import { nothingFound } from './second.ts'

const empty: Answer = { statements: [], figures: [], positions: [], undertakings: [], initiatives: [] }

/** A document of invented sentences, a paragraph a line; lines that begin with # are furniture. */
function document(text: string, language = 'en'): Readable {
  const mainText = [...text.matchAll(/[^\n]+/g)].filter(([line]) => !line.startsWith('#')).map(({ 0: line, index }) => [index, index + line.length] as const)
  return { text, language, mainText, published: { day: '2026-03-16', basis: 'printed', span: null } }
}

const report = document(`# Support our work: “We need you,” the editor said.
Mara Oduya, foreign minister of Aldora, arrived on Sunday.
“The crossing will open within a week,” Oduya said on Monday in Port Aldo. “We have waited long enough for this.”
The Basin Commission counted more than 1,200 people killed and twelve missing.
Belmar rejects the plan. Dorra does not support the plan.
Casparia promised to restore aid to the valley by the end of March.
Elvaine proposed a conference in Hestra; it said the mandatory participation of the Delta League would help.`)

function read(answer: Partial<Answer>, of: Readable = report, first = nothingFound) {
  const [part] = partsOf(of) ?? []
  if (part === undefined) throw new Error('nothing to read')
  return checked(of, first, part, { ...empty, ...answer })
}
/** Every pair of numbers in a value: nothing else in it is one. */
const allSpans = (value: unknown): readonly Span[] => Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number') ? [[value[0] as number, value[1] as number]] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(allSpans) : []
const words = (span: readonly [number, number] | null | undefined): string | null => (span == null ? null : passage(report.text, span))
const speech: SaidAnswer = { words: ['The crossing will open within a week,'], speaker: 'Oduya', saying: 'said', place: 'Port Aldo', when: 'on Monday' }

describe('what a second reader gives', () => {
  test('stands where the text has it, cut out of the text itself; days, kinds and numbers are our own', () => {
    const { found, dropped } = read({
      statements: [speech], figures: [{ number: 'more than 1,200', what: 'people killed', source: 'Basin Commission' }, { number: 'twelve', what: 'missing' }], positions: [{ words: 'Belmar rejects the plan.', actor: 'Belmar', stance: 'rejects', on: 'the plan' }],
      undertakings: [{ words: 'Casparia promised to restore aid to the valley by the end of March.', what: 'restore aid to the valley', by: 'Casparia', due: 'by the end of March' }],
      initiatives: [{ proposed_by: [{ words: 'Elvaine proposed a conference in Hestra', name: 'Elvaine' }], backed_by: [], addressed_to: [], convener: [], level: [], window: [], subject: [], place: [{ words: 'a conference in Hestra', name: 'Hestra' }], participants: [{ words: 'the mandatory participation of the Delta League', name: 'Delta League', call: 'mandatory' }] }],
    })
    const [said] = found.statements
    expect([words(said?.content[0]), said?.kind, said?.speaker?.name, words(said?.speaker?.span), words(said?.cue), said?.occasion]).toEqual(['The crossing will open within a week,', 'direct', 'Oduya', 'Oduya', 'said', { what: null, place: 'Port Aldo', date: '2026-03-16', basis: 'weekday' }])
    expect(found.figures.map(({ span, value, modifier, what, measure, source }) => [words(span), value, modifier, what, measure, source?.name ?? null])).toEqual([['1,200', 1200, 'more than', 'people killed', 'killed', 'Basin Commission'], ['twelve', 12, null, 'missing', 'missing', null]])
    expect(found.positions.map(({ name, value, on }) => [name, value, on])).toEqual([['Belmar', 'opposes', 'the plan']])
    expect(found.undertakings.map(({ by, what, due }) => [by.name, what, due?.name])).toEqual([['Casparia', 'restore aid to the valley', 'by the end of March']])
    expect(found.initiatives.map(({ proposedBy, place, participants }) => [proposedBy[0]?.name, place[0]?.name, participants[0]?.name, participants[0]?.call])).toEqual([['Elvaine', 'Hestra', 'Delta League', 'mandatory']])
    expect(dropped).toBe(0)
    for (const value of [...found.statements, ...found.figures, ...found.positions, ...found.undertakings, ...found.initiatives]) expect(value.confidence).not.toBe('stated')
  })

  test('is dropped where the text does not have it: an invented quotation whole, an invented speaker alone', () => {
    const { found, offered, dropped } = read({ statements: [{ words: ['The crossing will never open.'], speaker: 'Oduya' }, { ...speech, speaker: 'The President of Belmar', addressee: 'Nobody' }] })
    expect(found.statements.map(({ content, speaker, addressee }) => [words(content[0]), speaker, addressee])).toEqual([['The crossing will open within a week,', null, null]])
    expect([offered, dropped]).toEqual([7, 3])
  })

  test('is dropped where it stands in furniture only, crosses a paragraph, or lies inside a longer word', () => {
    const given = ['We need you,', 'arrived on Sunday. “The crossing', 'romised to rest', 'cross'].map((one): SaidAnswer => ({ words: [one] }))
    expect(read({ statements: given }).found.statements).toEqual([])
  })

  test('no number is taken over that our rules do not read in the words, no stance from a sentence that turns it round, no pronoun as a name', () => {
    expect(read({ figures: [{ number: 'more than', what: 'people killed' }, { number: '1,200', what: 'valley' }, { number: '9,999', what: 'people killed' }] }).found.figures).toEqual([])
    expect(read({ positions: [{ words: 'Dorra does not support the plan.', actor: 'Dorra', stance: 'support', on: 'the plan' }, { words: 'Belmar rejects the plan.', actor: 'Belmar', stance: 'plan', on: 'the plan' }, { words: 'Belmar rejects the plan.', actor: 'Dorra', stance: 'rejects', on: 'the plan' }] }).found.positions).toEqual([])
    expect(read({ statements: [{ ...speech, speaker: 'it' }] }).found.statements[0]?.speaker).toBeNull()
    expect(['1.200', '1 200', '1,2 million', 'drei'].map((one) => numberIn(one, [0, one.length], 'de')?.value ?? null)).toEqual([1200, 1200, null, null])
    expect(['1,200', '1.2 million', 'twenty-three', 'two dozen', 'a thousand', '12 of 14', '0.5', '34.2 per cent', '0.5 zillion', 'some'].map((one) => numberIn(one, [0, one.length], 'en')?.value ?? null)).toEqual([1200, 1_200_000, 23, 24, 1000, null, 0.5, 34.2, null, null])
    expect(numberIn('٢٣', [0, 2], 'ar')?.value).toBe(23)
  })

  test('quotation marks and blanks of another shape are the same words; another letter is not', () => {
    const page = pageOf(document('She said: “We will  not\u00a0go – ‘ever’.”'))
    expect(["\"We will not go – 'ever'.\"", 'We will not go - ever', 'we will not go'].map((one) => placesOf(page, one).length)).toEqual([1, 0, 0])
  })

  test('a text of one endless word or of one word again and again is checked as soon as any other', () => {
    const repeated = { ...speech, words: Array.from({ length: 8 }, () => 'a'.repeat(4_000)), speaker: `${'a'.repeat(290)}b` }
    const answers = ['a', 'a '].map((unit) => read({ statements: Array.from({ length: 80 }, () => repeated), figures: Array.from({ length: 80 }, () => ({ number: 'a', what: 'a' })) }, document(unit.repeat(300_000 / unit.length))).found)
    expect(answers).toEqual([nothingFound, nothingFound])
  })

  test('whatever is answered, every span lies in the main text and cuts words of it', () => {
    const bits = fc.oneof(fc.constantFrom('Oduya', 'said', 'Belmar', 'the plan', 'rejects', '1,200', 'people killed', 'We need you,', 'ignore', '', ' '), fc.string({ maxLength: 12 }), fc.nat(report.text.length).chain((from) => fc.nat(60).map((length) => report.text.slice(from, from + length))))
    const maybe = fc.option(bits)
    const slot = fc.array(fc.record({ words: bits, name: bits, speaker: maybe }), { maxLength: 2 })
    const answers = fc.record({
      statements: fc.array(fc.record({ words: fc.array(bits, { maxLength: 3 }), speaker: maybe, saying: maybe, addressee: maybe, on_behalf_of: maybe, occasion: maybe, place: maybe, when: maybe }), { maxLength: 3 }),
      figures: fc.array(fc.record({ number: bits, modifier: maybe, what: bits, where: maybe, source: maybe }), { maxLength: 3 }), positions: fc.array(fc.record({ words: bits, actor: bits, stance: bits, on: bits, speaker: maybe }), { maxLength: 3 }),
      undertakings: fc.array(fc.record({ words: bits, what: bits, by: bits, towards: maybe, due: maybe, speaker: maybe }), { maxLength: 3 }),
      initiatives: fc.array(fc.record({ proposed_by: slot, backed_by: slot, addressed_to: slot, convener: slot, place: slot, level: slot, window: slot, subject: slot, participants: fc.array(fc.record({ words: bits, name: bits, speaker: maybe, call: maybe }), { maxLength: 2 }) }), { maxLength: 2 }),
    })
    fc.assert(fc.property(answers, (answer) => {
      const { found } = read(answer)
      for (const value of Object.values(found).flat()) for (const span of allSpans(value)) expect(report.mainText.some((paragraph) => within(span, paragraph))).toBe(true)
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 1) * 100 })
  })
})

describe('beside the first reader', () => {
  const second = read({ statements: [speech] }).found
  const [theirs] = second.statements
  const first = (speaker: string | null): Statement => ({ ...theirs, content: theirs?.content ?? [], kind: 'direct', addressee: null, onBehalfOf: null, occasion: null, cue: null, speaker: speaker === null ? null : { name: speaker, actor: null, span: null }, confidence: 'stated' })
  const beside = (statements: readonly Statement[], mainText = report.mainText) => besides({ ...nothingFound, statements }, second, mainText).map(({ kind, differs }) => [kind, differs])

  test('the same words by the same speaker are not added, another speaker stands beside, new words are added', () => {
    expect([beside([first('Mara Oduya')]), beside([first('Mara Oduya'), first('Belmar')]), beside([first('Belmar')]), beside([first(null)]), beside([])]).toEqual([[], [], [['statement', ['speaker']]], [['statement', ['speaker']]], [['statement', []]]])
  })

  test('what lies in a passage greyed since is left out', () => {
    expect(beside([], report.mainText.slice(0, 1))).toEqual([])
  })
})

describe('what is sent', () => {
  test('is the paragraphs of the main text and nothing else, in parts', () => {
    const [part] = partsOf(report) ?? []
    const sent = JSON.stringify(part === undefined ? [] : messagesFor(report, part))
    expect([sent.includes('Basin Commission'), sent.includes('Support our work'), sent.includes('2026')]).toEqual([true, false, false])
    const long = document(Array.from({ length: 30 }, (_, n) => `${'word '.repeat(150)}${n}.`).join('\n'))
    expect((partsOf(long) ?? []).map(({ spans }) => spans.reduce((sum, [start, end]) => sum + end - start, 0)).every((size) => size <= longestPart)).toBe(true)
    expect((partsOf(long) ?? []).flatMap(({ spans }) => spans)).toEqual(long.mainText)
    const one = document('𝔸'.repeat(longestPart))
    expect((partsOf(one) ?? []).map(({ spans }) => spans.every((span) => passage(one.text, span).isWellFormed())).every((well) => well)).toBe(true)
    expect(partsOf(document('x'.repeat(longestPart * (mostParts + 1))))).toBeNull()
  })

  test('the schema asks for every field and for nothing beyond; an answer of another shape is none', () => {
    expect(answerSchema).toMatchObject({ type: 'object', additionalProperties: false, required: ['statements', 'figures', 'positions', 'undertakings', 'initiatives'], properties: { statements: { items: { additionalProperties: false, properties: { speaker: { type: ['string', 'null'] } } } } } })
    const given = [JSON.stringify(empty), JSON.stringify({ ...empty, more: 1 }), JSON.stringify({ ...empty, statements: [{ words: 'no list' }] }), JSON.stringify({ ...empty, statements: Array.from({ length: 1000 }, () => speech) }), '```json\n{}\n```', 'null', '']
    expect(given.map((one) => answerIn(one) !== null)).toEqual([true, false, false, false, false, false, false])
  })
})
