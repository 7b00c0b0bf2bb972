import { describe, expect, test } from 'vitest'
import { needed } from '#base/fraction.ts'
import type { Presence } from '#base/majority.ts'
import { languages, type Words } from '#base/words.ts'
import { editionOn, editions } from './catalogue.ts'
import { cite, citeAll } from './citing.ts'
import { consultative } from './consultative.ts'
import type { Rulebook } from './rulebook.ts'
import { unga } from './unga.ts'
import { unsc1946 } from './unsc-1946.ts'
import { unsc } from './unsc.ts'

/** Every `rules` list anywhere in the book. */
function cited(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(cited)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    Array.isArray(inner) && lists.has(name) ? inner.map(String) : cited(inner))
}

/** The fields that hold rules. */
const lists: ReadonlySet<string> = new Set([
  'rules', 'noVote', 'recordedOnRequest', 'conduct', 'silentOn', 'cede', 'onRequest', 'impliedRejection', 'sub', 'withFloor', 'allRejected', 'minusOne', 'minusTwo', 'hands', 'recorded', 'pass', 'withRights', 'secret',
  'one', 'several', 'unbroken', 'suspension', 'inPrivate', 'afterReport', 'endOfDay', 'once', 'reorder', 'seconds',
])

/** Everything the book acts by: each list of rules in its fields, but for the glossary, which only says what words mean. */
function acts(value: unknown, rules: Rulebook['rules'], field = ''): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) return others.has(field) ? [] : value.filter((one) => one in rules)
  if (Array.isArray(value)) return value.flatMap((one) => acts(one, rules))
  return typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([name, inner]) => acts(inner, rules, name))
}

/** Lists of words that are no rules, although some book may call a rule by the same word. */
const others: ReadonlySet<string> = new Set(['speaks', 'invites', 'sits', 'choices', 'actors', 'kinds', 'to', 'on', 'brokenBy', 'given', 'withoutMotions'])

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

describe.each(Object.entries(editions).flatMap(([id, books]) => books.map((book) => [id, book.edition, book] as const)))('the rulebook %s, edition %s', (id, _, book: Rulebook) => {
  test('stands under its own id', () => expect(book.id).toBe(id))
  test('cites only rules it has', () => {
    expect([...new Set(cited({ ...book, rules: {} }))].filter((rule) => !(rule in book.rules))).toEqual([])
  })
  test('has no rule but what it acts by and what it marks as told only', () => {
    const acting = new Set(acts({ ...book, rules: {}, glossary: {}, precedence: [], overrides: [] }, book.rules))
    const told = Object.keys(book.rules).filter((rule) => book.rules[rule]?.told !== undefined)
    expect(Object.keys(book.rules).filter((rule) => !acting.has(rule) && !told.includes(rule)), 'neither acted by nor told').toEqual([])
    expect(told.filter((rule) => acting.has(rule)), 'told only, and yet acted by').toEqual([])
  })
  test('says in every rule where its wording was compared and how firmly', () => {
    for (const rule of Object.values(book.rules)) {
      expect(['verified', 'partly', 'unverified']).toContain(rule.check)
      expect(rule.source.length).toBeGreaterThan(10)
    }
  })
  test('says what it calls who presides and who belongs, and what it means by deciding: vote, ballot, consensus, present and voting', () => {
    const asked = ['chair', 'member', 'vote', 'consensus', ...(book.voting === null ? [] : ['present and voting']), ...(book.elections === null ? [] : ['ballot'])]
    expect(asked.filter((term) => !(term in book.glossary))).toEqual([])
  })
  test('speaks English and Arabic throughout', () => {
    for (const text of texts(book)) {
      expect(text.en).not.toBe('')
      expect(text.ar, text.en).toMatch(/\p{Script=Arabic}/u)
      expect(Object.keys(text).every((language) => languages.some((known) => known === language))).toBe(true)
    }
  })
  test('says its names, terms and choices in all six languages; its rules may wait for a translator', () => {
    expect(texts({ ...book, rules: {} }).filter((text) => languages.some((language) => (text[language] ?? '') === '')).map(({ en }) => en)).toEqual([])
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
  const of193 = (presence: Presence | null): number | null => (presence === null || 'number' in presence ? null : needed(193, presence, presence.strict))
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

describe('the Security Council', () => {
  const [old, now] = [unsc1946, unsc]
  test('decides with seven of eleven to the end of 1965 and with nine of fifteen from the first of January 1966', () => {
    expect(['1946-01-16', '1946-01-17', '1965-08-31', '1965-12-31', '1966-01-01', '2026-03-16'].map((day) => editionOn('unsc', day)?.edition)).toEqual([undefined, '1946-1965', '1946-1965', '1946-1965', '1966-', '1966-'])
    for (const [book, votes, members] of [[old, 7, 11], [now, 9, 15]] as const) {
      expect(Object.values(book.matters).map(({ majority }) => majority)).toEqual(Object.values(book.matters).map(() => ({ kind: 'count', for: votes })))
      expect([book.composition?.members, Object.values(book.composition?.of ?? {}).reduce((sum, n) => sum + n, 0)]).toEqual([members, members])
    }
  })
  test('asks the concurrence of the permanent members on substance and on the preliminary question, and of nobody on procedure or on a ruling', () => {
    expect(Object.entries(now.matters).filter(([, { concurrence }]) => concurrence === undefined).map(([id]) => id)).toEqual(['procedural', 'ruling'])
    expect(now.participation['permanent']?.actors).toEqual(['CHN', 'FRA', 'RUS', 'GBR', 'USA'])
  })
  test('puts motions in the order of rule 33, of which the first two are not debated, and asks for no second', () => {
    expect(now.motions.map(({ effect, debate, needsSecond }) => [effect, debate.kind, needsSecond])).toEqual([
      ['suspend-meeting', 'none', false], ['adjourn-meeting', 'none', false], ['adjourn-meeting-to', 'open', false], ['refer', 'open', false], ['postpone', 'open', false],
    ])
  })
  test('has every rule from 1 to 61, and says of eight things that it has no rule', () => {
    expect(Array.from({ length: 61 }, (_, n) => String(n + 1)).filter((rule) => !(rule in now.rules))).toEqual([])
    expect(now.silentOn).toHaveLength(8)
    expect([now.quorum.open, now.quorum.decide, now.floor.list.close, now.floor.time.limit, now.floor.reply]).toEqual([null, null, null, null, null])
  })
  test('has no sequel and no formats of later notes in its first edition', () => {
    expect([old.sequel, old.formats.map(({ id }) => id), now.sequel?.workingDays]).toEqual([null, ['debate', 'private-meeting'], 10])
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

describe('choices that a ruling may name', () => {
  test.each(['consultative', 'unga', 'unga-committee', 'unconf', 'osce', 'arab-league', 'oic', 'gcc'])('%s: every parameter and every value has its name in six languages', (id) => {
    const said = (editions[id] ?? []).flatMap(({ parameters }) => Object.values(parameters)).flatMap(({ name, options }) => [name, ...options.map(({ says }) => says)])
    expect(said.filter((words) => languages.some((language) => words[language] === undefined))).toEqual([])
  })
  test.each(Object.keys(editions))('%s: every parameter has its name in six languages', (id) => {
    const names = (editions[id] ?? []).flatMap(({ parameters }) => Object.values(parameters)).map(({ name }) => name)
    expect(names.filter((words) => languages.some((language) => words[language] === undefined))).toEqual([])
  })
})
