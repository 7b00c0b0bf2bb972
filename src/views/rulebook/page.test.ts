import { describe, expect, test } from 'vitest'
import type { Json } from '#base/canonical.ts'
import { languages, type Words } from '#base/words.ts'
import { rulesWithBodies } from '#rulebooks/body-kinds.ts'
import { editions } from '#rulebooks/catalogue.ts'
import { consultative } from '#rulebooks/consultative.ts'
import { munGerman } from '#rulebooks/mun-german.ts'
import { munUna } from '#rulebooks/mun-una.ts'
import { overridesAfter, writes, written } from '#rulebooks/overriding.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { settingsOf } from '#rulebooks/settings.ts'
import { unga } from '#rulebooks/unga.ts'
import { type Line, type Page, type SectionId, pageOf, termName } from './page.ts'
import { settingName, valueInWords } from './setting.ts'

const all = Object.values(editions).flat().map((book) => [`${book.id} ${book.edition}`, book] as const)

/** The book of a conference that set these values. */
function setting(book: Rulebook, values: { readonly [path: string]: Json }): Rulebook {
  return Object.entries(values).reduce((before, [path, value]) => {
    const was = settingsOf(before).find((one) => one.path === path)?.value ?? expect.unreachable()
    return { ...written(before, writes(before, { path, value }) ?? expect.unreachable()), overrides: overridesAfter(before, { path, value, was }) }
  }, book)
}

function linesOf(page: Page, id: SectionId): readonly Line[] {
  const section = page.sections.find((one) => one.id === id)
  return section?.kind === 'lines' ? section.lines : section?.kind === 'table' ? section.rows : []
}

const said = (page: Page, id: SectionId, name: string): string | undefined => linesOf(page, id).find((line) => line.name?.en === name)?.says.map(({ en }) => en).join(' ')

describe('the page of a rulebook', () => {
  const page = pageOf(unga)
  test('says majorities, quorum, motions and replies in words', () => {
    expect(said(page, 'questions', 'Important question')).toMatch(/^Two thirds of the members present and voting\. .*recommends; it binds nobody\.$/)
    expect(said(page, 'questions', 'Equally divided')).toBe('A second vote within 48 hours.')
    expect(said(page, 'quorum', 'To decide')).toBe('A majority of the members must be present.')
    expect(said(page, 'motions', 'Adjournment of the debate')).toBe('None 2 for, 2 against, the mover in addition Put to the vote: a majority of the members present and voting')
    expect(said(page, 'motions', 'Closure of the debate')).toContain('2 against, nobody for')
    expect(said(page, 'points', 'Appeal against a ruling')).toContain('The ruling stands unless overruled: a majority of the members present and voting.')
  })
  test('counts the check marks, and all rules carry one', () => {
    expect(page.marks.reduce((sum, { rules }) => sum + rules, 0)).toBe(Object.keys(rulesWithBodies(unga)).length)
  })
  test('says which rules are told only, and how many', () => {
    expect(page.told).toMatchObject({ says: { en: 'told only, neither carried out nor a reason for a refusal' }, rules: Object.values(unga.rules).filter(({ told }) => told !== undefined).length })
    const rules = page.sections.find((one) => one.kind === 'rules')?.rules ?? []
    expect([rules.find(({ id }) => id === 'charter:18')?.told, rules.find(({ id }) => id === '83')?.told]).toEqual(['background', undefined])
  })
  test('of a book without a vote says by which rule, and has no empty section', () => {
    const meeting = pageOf(consultative)
    expect(linesOf(meeting, 'questions')).toMatchObject([{ says: [{ en: 'There is no vote.' }], rules: ['8'] }])
    expect(meeting.sections.map(({ id }) => id)).not.toContain('voting')
  })
  test('of a conference tells what it sets otherwise, at the top and where it stands', () => {
    const changed = pageOf(setting(unga, { 'motions.close-debate.needsSecond': true, 'parameters.openingQuorumWaived.value': true }))
    expect(changed.sections[0]).toMatchObject({ id: 'changes', changes: [
      { what: { en: 'Closure of the debate: needs a second' }, here: { en: 'Yes' }, was: { en: 'No' }, rules: ['75', '77'] },
      { what: { en: 'Quorum to open a meeting' }, here: { en: 'Waived, as the Assembly usually decides at the start of a session.' } },
    ] })
    expect(linesOf(changed, 'motions').filter(({ changes }) => changes.length > 0).map(({ name }) => name?.en)).toEqual(['Closure of the debate'])
    expect(linesOf(changed, 'quorum').filter(({ changes }) => changes.length > 0).map(({ name }) => name?.en)).toEqual(['To open a meeting', 'Main Committee', 'Subsidiary organ', 'Credentials Committee'])
  })
})

test.each(all)('the page of %s is said in six languages, without a gap, but for the rules, which may wait for a translator', (_, book) => {
  const ofRules = new Set(Object.values(book.rules).flatMap(({ heading, says }) => [heading, says]).map((text) => text?.en))
  const texts = (value: unknown): readonly Words[] => (typeof value !== 'object' || value === null ? [] : 'en' in value ? [value as Words] : Object.values(value).flatMap(texts))
  const said = texts(pageOf(book).sections).filter(({ en }) => !ofRules.has(en) && !ofRules.has(en.slice(0, -1)))
  expect(said.filter((text) => languages.some((language) => text[language] === undefined || /[{}]/.test(text[language]))).map(({ en }) => en)).toEqual([])
})

test('the pages of Model UN tell supporters, votes on every paragraph, who is not there, yields declared beforehand, and the motions that fall', () => {
  const [german, una] = [pageOf(munGerman), pageOf(munUna)]
  expect(said(german, 'proposals', 'Working papers')).toContain('own included: 2. Papers with the most supporters become drafts, so many of them: 3;')
  expect(said(german, 'division', 'How it is divided')).toBe('Every operative paragraph is voted on before the whole, without anybody asking. Unless this carries: Early vote on the draft as a whole.')
  expect(said(german, 'presidency', 'The roll when a meeting opens')).toContain('“Present”: may abstain. “Excused”: not there, takes no part until entered otherwise.')
  expect(said(una, 'floor', 'Yielding')).toContain('It may be declared beforehand')
  expect(said(una, 'floor', 'Caucuses')).toContain('Other motions that are pending fall when one begins.')
  expect(linesOf(una, 'floor').find(({ name }) => name?.en === 'Caucuses')?.rules).toContain('other-motions')
})

/** Where each field of a rulebook is told; a field that is not here is not on the page. */
const told: { readonly [field in keyof Rulebook]: SectionId | 'head' } = {
  id: 'head', edition: 'head', inForce: 'head', title: 'head', source: 'head', overrides: 'changes', body: 'questions', chair: 'presidency', rules: 'rules', glossary: 'glossary', parameters: 'choices', silentOn: 'silent',
  composition: 'presidency', bodies: 'quorum', credentials: 'presidency', delegations: 'presidency', admission: 'presidency', participation: 'participation', attendance: 'presidency', presidency: 'presidency', formats: 'formats', meetings: 'presidency', sessions: 'presidency', series: 'presidency', quorum: 'quorum', matters: 'questions', rest: 'questions',
  classification: 'questions', parties: 'questions', tie: 'questions', motions: 'motions', seconds: 'motions', precedence: 'motions', pointOfOrder: 'points', proposals: 'proposals', amendments: 'amendments', division: 'division', adoption: 'adoption',
  endeavours: 'adoption', silence: 'adoption', voting: 'voting', noVote: 'questions', suspension: 'questions', permission: 'quorum', elections: 'elections', sequel: 'questions', floor: 'floor', opening: 'opening', endings: 'endings',
}

describe.each(all)('the page of %s', (_, book) => {
  const page = pageOf(book)
  const text = JSON.stringify(page)
  test('tells every field of the book', () => {
    expect(Object.keys(book).filter((field) => !(field in told))).toEqual([])
  })
  test('cites only rules that stand on it', () => {
    const cited = [...text.matchAll(/"rules":(\[[^\]{]*\])/g)].flatMap(([, rules]) => JSON.parse(rules ?? '[]') as readonly string[])
    expect(cited.length).toBeGreaterThan(10)
    expect([...new Set(cited)].filter((rule) => !(rule in book.rules))).toEqual([])
  })
  test('leaves no slot unfilled and says everything in Arabic too', () => {
    expect(text).not.toMatch(/\{\w+\}/)
    const lacking: string[] = []
    const look = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('en' in node && typeof node.en === 'string' && !('ar' in node)) lacking.push(node.en)
      for (const each of Object.values(node)) look(each)
    }
    look(page)
    expect(lacking).toEqual([])
  })
  test('heads every term of its glossary in Arabic', () => {
    expect(Object.keys(book.glossary).filter((term) => termName(term).ar === undefined)).toEqual([])
  })
  test('names every setting and every value it can have, no two alike', () => {
    for (const one of settingsOf(book)) {
      expect(settingName(one).ar, one.path).toBeDefined()
      const values = one.choices.map((value) => valueInWords(book, one, value))
      expect(values.filter(({ ar }) => ar === undefined), one.path).toEqual([])
      expect(new Set(values.map(({ en }) => en)).size, one.path).toBe(values.length)
      expect(new Set(values.map(({ ar }) => ar)).size, one.path).toBe(values.length)
    }
  })
})
