import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Handling, handlings } from '#base/handling.ts'
import type { DossierCommand } from '#record/commands.ts'
import type { Initiative } from '#record/found.ts'
import { actorsNamed, registerCommands } from './dossier-actors.ts'
import { spanIn, targetOf } from './dossier-annotation.ts'
import { dossierCsv } from './dossier-csv.ts'
import { exportedDossier } from './dossier-json.ts'
import { dossierSheet } from './dossier-sheet.ts'
import { imported, played, statement, takenOver } from './test-dossier.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 40)
const texts: { readonly [id: string]: string } = {
  a: 'The minister said 🏛️ that the river rose again. Casparia denied it.', b: '部长说，河水再次上涨 🌊。多拉否认了。', c: 'قال الوزير إن النهر ارتفع من جديد. Donate 💧 to us.',
}

const pages = { texts }
const play = (handling: Handling = 'internal') => played(pages, handling)

const id = fc.constantFrom(...Object.keys(texts))
const entry = fc.integer({ min: 1, max: 30 })
const said = fc.tuple(id, fc.nat({ max: 30 }), fc.integer({ min: 1, max: 20 })).map(([document, from, length]) => {
  // Whole letters of the text, as the door has it.
  const letters = Array.from(texts[document] ?? '')
  const at = from % letters.length
  return { document, start: letters.slice(0, at).join('').length, quotation: letters.slice(at, at + length).join('') }
})
const acts: fc.Arbitrary<DossierCommand> = fc.oneof(
  fc.record({ type: fc.constant('mark-by-hand'), kind: fc.constant('statement'), value: fc.constant(statement), anchors: fc.array(said, { minLength: 1, maxLength: 2 }) }),
  fc.record({ type: fc.constantFrom('confirm', 'reject', 'correct'), candidate: fc.constantFrom('s1', 's2', 's3'), kind: fc.constant('statement'), value: fc.constant(statement), anchors: fc.array(said, { minLength: 1, maxLength: 2 }) }),
  fc.record({ type: fc.constantFrom('withdraw-review', 'contest-review'), review: entry }),
  fc.record({ type: fc.constant('amend-entry'), entry, kind: fc.constant('statement'), value: fc.constant({ ...statement, kind: 'direct' }), anchors: fc.array(said, { minLength: 1, maxLength: 2 }), note: fc.constantFrom(null, 'Read again.') }),
  fc.record({ type: fc.constant('link-renderings'), entries: fc.array(entry, { minLength: 2, maxLength: 3 }) }), fc.record({ type: fc.constantFrom('unlink-rendering', 'publish-entry'), entry }),
  fc.record({ type: fc.constant('set-authentic'), entry, authentic: fc.boolean() }), fc.record({ type: fc.constant('set-translates'), entry, of: fc.option(entry) }),
  fc.record({ type: fc.constant('link-answer'), entry, to: entry, way: fc.constantFrom('denies', 'repeats', 'none') }),
  fc.record({ type: fc.constant('join-story'), documents: fc.array(id, { minLength: 2, maxLength: 3 }) }), fc.record({ type: fc.constant('split-story'), document: id }),
  said.map((one) => ({ type: 'mask-passage', ...one, reason: 'appeal' })), said.map((one) => ({ type: 'restore-passage', ...one })),
  fc.record({ type: fc.constant('set-handling'), document: id, handling: fc.constantFrom(...handlings) }), fc.string({ minLength: 1, maxLength: 9 }).map((title) => ({ type: 'rename-dossier', title })),
).map((command) => command as DossierCommand)

describe('a dossier as a file', () => {
  test('taken over into an empty dossier it is the same dossier, and taken over from there once more', () => {
    fc.assert(fc.property(fc.array(fc.tuple(acts, fc.constantFrom('keeper', 'second')), { maxLength: 30 }), (steps) => {
      const it = play()
      for (const one of Object.keys(texts)) it.tell(imported(pages, one, { how: 'file', note: `Note ${one}` }))
      for (const [command, person] of steps) it.tell(command, person)
      const first = exportedDossier(it.sight(), it.texts())
      const there = takenOver(pages, first)
      const second = exportedDossier(there.sight(), there.texts())
      expect(second).toEqual(first)
      expect(Object.values(there.state().documents).map(({ obtained }) => obtained.how)).toEqual(['export', 'export', 'export'])
      const third = takenOver(pages, second)
      expect(exportedDossier(third.sight(), third.texts())).toEqual(first)
    }), { numRuns: runs })
  })

  test('tells an answer on both lines, and a call for a meeting by its slots', () => {
    const it = play()
    it.tell(imported(pages, 'a', { how: 'file' }))
    const slot = (name: string) => ({ name, span: [0, 3] as const, speaker: null })
    const call: Initiative = { proposedBy: [{ ...slot('Aldora'), actor: 'Aldora' }], backedBy: [], addressedTo: [], convener: [{ ...slot('UN'), actor: 'un', role: 'a leading role', answer: null }], host: [], place: [], level: [], window: [], subject: [slot('the flood')], participants: [], notNamed: [], confidence: 'stated' }
    const first = it.tell({ type: 'mark-by-hand', kind: 'initiative', value: call, anchors: [{ document: 'a', start: 0, quotation: 'The' }] }) ?? 0
    const second = it.tell({ type: 'mark-by-hand', kind: 'statement', value: statement, anchors: [{ document: 'a', start: 30, quotation: 'the river' }] }) ?? 0
    it.tell({ type: 'link-answer', entry: second, to: first, way: 'welcomes' })
    expect(dossierSheet(it.sight(), 'en').blocks.flatMap((block) => ('note' in block ? [[block.text, block.note]] : []))).toEqual([['Aldora: “the flood”; convener: UN (“a leading role”) [1]', 'answered in [2] (welcomes)'], ['the minister: “the river” [2]', 'welcomes [1]']])
    expect(dossierSheet(it.sight(), 'ar').blocks.flatMap((block) => ('note' in block ? [block.text] : []))[1]).toBe('\u2068the minister\u2069: \u2068“the river”\u2069 [2]')
  })

  test('carries the actors its entries name, each before what rests on it, and asks a house for those only that it has not', () => {
    const actor = (id: string, more = {}) => ({ actor: id, kind: 'entity' as const, name: { en: id }, source: 'A page', ...more })
    const register = { actors: { aldora: actor('aldora'), office: actor('office', { kind: 'office', of: 'aldora' }), belmar: actor('belmar') }, holders: { 5: { holder: 5, of: 'office', role: null, name: 'Elin Sand', from: null, to: null, source: 'A page' } }, memberships: { 6: { membership: 6, group: 'quartet', actor: 'aldora', from: '2024-01-01', to: null, source: 'A page' } } }
    const named = actorsNamed(register, [{ speaker: { name: 'the office', actor: 'office' } }])
    expect(named.map(({ actor: id, holders, memberships }) => [id, holders.length, memberships.length])).toEqual([['aldora', 0, 1], ['office', 1, 0]])
    expect(registerCommands(named.toReversed(), () => false).map(({ actor: id, command }) => `${command.type} ${id}`)).toEqual(['register-actor aldora', 'register-actor office', 'name-holder office', 'record-membership aldora'])
    expect(registerCommands(named, (id) => id === 'office').map(({ command }) => command.type)).toEqual(['register-actor', 'record-membership'])
  })

  test('names passages in code points and by their words, as W3C Web Annotations do', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 60 }), fc.nat(), fc.nat(), (text, one, other) => {
      const letters = Array.from(text)
      const [from, to] = [one % letters.length, other % letters.length].toSorted((a, b) => a - b) as [number, number]
      const span = [letters.slice(0, from).join('').length, letters.slice(0, to + 1).join('').length] as const
      const target = targetOf(text, 'f'.repeat(64), { span, quotation: text.slice(...span) })
      expect([target.selector[0].start, target.selector[0].end]).toEqual([from, to + 1])
      expect(spanIn(text, target)).toEqual(span)
      expect(text.includes(`${target.selector[1].prefix}${target.selector[1].exact}${target.selector[1].suffix}`)).toBe(true)
    }), { numRuns: runs })
  })

  test('is a report with notes and a table, each line with its document, outlet, date and basis, place, words and mark', () => {
    const it = play()
    it.tell(imported(pages, 'a', { how: 'file' }, 'confidential'))
    it.tell({ type: 'mark-by-hand', kind: 'statement', value: statement, anchors: [{ document: 'a', start: 30, quotation: 'the river' }] })
    const sheet = dossierSheet(it.sight(), 'en')
    expect(sheet.exercise).toBe('Handling: confidential')
    expect(sheet.blocks.flatMap((block) => ('text' in block ? [block.text] : []))).toEqual(expect.arrayContaining(['the minister: “the river” [1]', '1. Title a. Outlet a. 13 December 2023 (basis not known). characters 30 to 39 of the text. “the river”. confidential'].map((line) => expect.stringContaining(line.slice(0, 20)))))
    expect(sheet.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: expect.stringMatching(/^1\. Title a\. Outlet a\. .*2023 \(.+\)\. characters 30 to 39 of the text\. “the river”\. confidential$/) })
    const [head, row] = dossierCsv(it.sight()).split('\r\n')
    expect([head?.startsWith('"entry","kind","whose"'), row?.includes('"confidential","30","39"')]).toEqual([true, true])
  })
})
