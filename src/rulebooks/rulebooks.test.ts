import { describe, expect, test } from 'vitest'
import { needed } from '#base/fraction.ts'
import { languages, type Words } from '#base/words.ts'
import { rulebooks } from './catalogue.ts'
import { cite, citeAll } from './citing.ts'
import { consultative } from './consultative.ts'
import type { Rulebook } from './rulebook.ts'
import { unga } from './unga.ts'

/** Every `rules` list anywhere in the book. */
function cited(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(cited)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    Array.isArray(inner) && lists.has(name) ? inner.map(String) : cited(inner))
}

/** The fields that hold rules. */
const lists: ReadonlySet<string> = new Set([
  'rules', 'noVote', 'recordedOnRequest', 'conduct', 'silentOn', 'cede', 'onRequest', 'impliedRejection', 'sub', 'withFloor', 'allRejected', 'minusOne', 'hands', 'recorded', 'pass', 'withRights', 'secret',
  'one', 'several', 'unbroken', 'suspension',
])

/** Every text anywhere in the book: an object with an English sentence. */
function texts(value: unknown): readonly Words[] {
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value) return [value as Words]
  return Object.values(value).flatMap(texts)
}

/** Every matter that something in the book is put to the vote under. */
function matters(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(matters)
  if (typeof value !== 'object' || value === null) return []
  const own = 'matter' in value && typeof value.matter === 'string' ? [value.matter] : []
  return [...own, ...Object.values(value).flatMap(matters)]
}

describe.each(Object.entries(rulebooks))('the rulebook %s', (id, book: Rulebook) => {
  test('stands under its own id', () => expect(book.id).toBe(id))
  test('cites only rules it has', () => {
    expect([...new Set(cited({ ...book, rules: {} }))].filter((rule) => !(rule in book.rules))).toEqual([])
  })
  test('says in every rule where its wording was compared and how firmly', () => {
    for (const rule of Object.values(book.rules)) {
      expect(['verified', 'partly', 'unverified']).toContain(rule.check)
      expect(rule.source.length).toBeGreaterThan(10)
    }
  })
  test('speaks English and Arabic throughout', () => {
    for (const text of texts(book)) {
      expect(text.en).not.toBe('')
      expect(text.ar, text.en).toMatch(/\p{Script=Arabic}/u)
      expect(Object.keys(text).every((language) => languages.some((known) => known === language))).toBe(true)
    }
  })
  test('names only matters it has, and none where it has no vote', () => {
    expect(matters(book).filter((matter) => !(matter in book.matters))).toEqual([])
    expect(book.rest === null || book.rest in book.matters).toBe(true)
    if (book.voting === null) expect([Object.keys(book.matters), book.noVote.length > 0]).toEqual([[], true])
  })
  test('keeps one motion under one id', () => {
    expect(new Set(book.motions.map((motion) => motion.id)).size).toBe(book.motions.length)
  })
})

describe('the General Assembly in plenary', () => {
  const of193 = (share: { num: number; den: number; strict: boolean } | null): number | null => share && needed(193, share, share.strict)
  test('opens with 65 of 193 members and decides with 97', () => {
    expect([of193(unga.quorum.open), of193(unga.quorum.decide)]).toEqual([65, 97])
  })
  test('amends the Charter with 129 of 193 members', () => {
    const { majority } = unga.matters['charter-amendment'] ?? expect.unreachable()
    expect(majority.kind === 'fraction' && of193(majority)).toBe(129)
  })
  test('puts points of order first and motions in the order of rule 77', () => {
    expect(unga.motions.slice(0, 4).map((motion) => motion.effect)).toEqual(['suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate'])
    expect(unga.motions.slice(0, 4).every((motion) => motion.rules.includes('77'))).toBe(true)
  })
  test('lets the mover and two on each side speak on adjourning the debate, and two against on closing it', () => {
    expect(unga.motions.map((motion) => [motion.id, motion.debate])).toContainEqual(['adjourn-debate', { kind: 'limited', for: 2, against: 2, mover: true }])
    expect(unga.motions.map((motion) => [motion.id, motion.debate])).toContainEqual(['close-debate', { kind: 'limited', for: 0, against: 2, mover: false }])
  })
  test('votes a second time on a tie, but lets a ruling stand', () => {
    expect(unga.tie.means).toEqual({ kind: 'second-vote', withinHours: 48 })
    expect(unga.matters['appeal']?.tie?.means).toEqual({ kind: 'rejected' })
  })
  test('cites rules with rulebook and edition, each once', () => {
    expect(cite(unga, '83')).toEqual({ rulebook: 'unga', edition: 'A/520/Rev.20', rule: '83' })
    expect(citeAll(unga, ['83', '86', '83']).map(({ rule }) => rule)).toEqual(['83', '86'])
  })
})

describe('a consultative meeting', () => {
  test('has no vote and says so by a rule of its own', () => {
    expect([consultative.voting, consultative.noVote]).toEqual([null, ['8']])
  })
  test('is led through opening, chair, rules, agenda and credentials', () => {
    expect(consultative.opening.map((step) => step.id)).toEqual(['opening', 'election-of-chair', 'rules', 'agenda', 'credentials'])
  })
  test('numbers its rules 1 to n', () => {
    expect(Object.keys(consultative.rules)).toEqual(Object.keys(consultative.rules).map((_, n) => String(n + 1)))
  })
})
