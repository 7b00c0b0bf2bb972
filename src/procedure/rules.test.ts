import { describe, expect, test } from 'vitest'
import { day } from '#base/instants.ts'
import { isInForce } from '#rulebooks/editions.ts'
import { bookOf, editions } from '#rulebooks/catalogue.ts'
import { changes } from '#rulebooks/overriding.ts'
import { settingsOf } from '#rulebooks/settings.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { unga } from '#rulebooks/unga.ts'
import { perform, rehearse } from './rehearsal.ts'
import { aldora, chair, type Deed, given, secretariat } from './given.ts'

const set = (path: string, value: unknown): Deed => ({ as: 'secretariat', command: { type: 'set-rule', path, value: JSON.stringify(value) } })
const prepared = given('unga', 4)
const bookAfter = (...deeds: readonly Deed[]) => prepared.and(...deeds).state.founding?.rulebook ?? expect.unreachable()

describe('a conference sets values of the rulebook it copied', () => {
  const closure = 'motions.close-debate.decides'
  test('each with what the edition has, so that the difference is told', () => {
    const book = bookAfter(set('voting.explanations.minutes', 5), set('motions.close-debate.needsSecond', true))
    expect(book.overrides).toEqual([{ path: 'voting.explanations.minutes', value: 5, was: 10 }, { path: 'motions.close-debate.needsSecond', value: true, was: false }])
    expect(changes(unga, book).map(({ path, was, value }) => [path, was, value])).toEqual([['motions.close-debate.needsSecond', false, true], ['voting.explanations.minutes', 10, 5]])
  })
  test('and sets one back: no difference is left', () => {
    const book = bookAfter(set('voting.explanations.minutes', 5), set('voting.explanations.minutes', 3), set('voting.explanations.minutes', 10))
    expect(book.overrides).toEqual([])
    expect(changes(unga, book)).toEqual([])
  })
  test('and sets one back to nothing at all, which is a value like any other', () => {
    expect(bookAfter(set('floor.time.defaultMinutes', 5), set('floor.time.defaultMinutes', null)).overrides).toEqual([])
  })
  test('and the engine goes by them: closure decided by the chair', () => {
    const ruled = prepared.and(
      set(closure, { by: 'chair' }), secretariat('lay-agenda', { items: ['Waters'] }), chair('open-meeting', { grade: 'public' }), chair('open-item', { item: 'item-1' }),
      aldora('move', { motion: 'close-debate' }), chair('decide-motion', { motion: 'motion-1', carried: true }))
    expect(ruled.happened).toEqual(['motion-decided', 'debate-closed'])
  })
  test('a choice the text leaves open sets the fields its option names, and rulings name the choice', () => {
    const book = bookAfter(set('parameters.openingQuorumWaived.value', true))
    expect([book.quorum.open, book.quorum.decide]).toEqual([null, unga.quorum.decide])
    expect(settledBy(book, 'quorum.open')).toEqual([{ parameter: 'openingQuorumWaived', value: true }])
    expect(settledBy(book, 'quorum.decide')).toEqual([])
  })
  test.each([
    ['a value it cannot have', set('voting.explanations.minutes', 4_000), 'invalid'], ['something that is no value', set('rules.83', 'x'), 'no-such-thing'],
    ['the value it has', set('voting.explanations.minutes', 10), 'already-done'], ['what is not JSON', { as: 'secretariat', command: { type: 'set-rule', path: closure, value: '{' } }, 'invalid'],
    ['another\'s hand', { ...set(closure, { by: 'chair' }), as: 'delegation:aldora' }, 'not-entitled'],
  ] as const)('not %s', (_, deed, code) => expect(prepared.when(deed).refusal?.refused).toBe(code))
  test('not after a meeting was held: the rules are then the body\'s', () => {
    const met = prepared.and(chair('open-meeting', { grade: 'public' }))
    expect(met.when(set('voting.explanations.minutes', 5)).refusal).toMatchObject({ refused: 'too-late', words: { en: 'A meeting has been held: the rules apply, and only the Assembly changes them.' } })
  })
  test('not while a silence procedure runs: whoever may break it keeps that right to the end', () => {
    const begun = prepared.and(set('parameters.silence.value', '72-hours'), aldora('submit-draft', { symbol: 'A/L.1', title: 'Waters', paragraphs: ['Decides.'], matter: 'other', sponsors: [] }), chair('start-silence', { draft: 'draft-1', expires: prepared.rehearsal.now + 4 * day, zone: 'UTC' }))
    expect(begun.when(set('parameters.silence.value', 'none')).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '74/544' }] })
    const broken = begun.and(aldora('answer-silence', { silence: 'silence-1', answer: 'objection', text: 'No.' }))
    expect(broken.when(set('parameters.silence.value', 'none')).happened).toEqual(['rule-set'])
  })
})

describe('an edition', () => {
  const found = (rulebook: string, edition: string | null) =>
    perform(rehearse(0), { type: 'found-conference', title: 'T', exercise: true, rulebook, edition }, { person: 'p', capacity: 'secretariat' }, 0)
  test('is named or the latest, and one that is not there is refused with those that are', () => {
    expect(found('unga', 'A/520/Rev.20').rehearsal.state.founding?.rulebook).toEqual(bookOf('unga'))
    expect(found('unga', 'A/520/Rev.1').refusal).toMatchObject({ refused: 'no-such-thing', possible: { en: 'The editions are: A/520/Rev.20.' } })
    expect(found('moon', null).refusal?.refused).toBe('no-such-thing')
  })
  test.each(Object.keys(editions))('of %s: on every day its editions name one is in force, and the latest still is', (id) => {
    const all = editions[id] ?? []
    for (const day of all.flatMap(({ inForce }) => [inForce.from, inForce.until])) if (day !== null) expect(all.filter((one) => isInForce(one, day)).length).toBeGreaterThan(0)
    expect(all.at(-1)?.inForce.until).toBeNull()
  })
})

test.each(Object.values(editions).flat().map((book) => [`${book.id} ${book.edition}`, book] as const))('every setting of %s holds one of its values, under one path, and says by which rule', (_, book) => {
  const settings = settingsOf(book)
  expect(new Set(settings.map(({ path }) => path)).size).toBe(settings.length)
  for (const { path, choices, value, rules } of settings) {
    expect(choices, path).toContainEqual(value)
    expect(rules.every((rule) => rule in book.rules), path).toBe(true)
  }
})
