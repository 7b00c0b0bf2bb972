import { describe, expect, test } from 'vitest'
import { arabicForm, type Counted, counted, member, ofMembers, russianForm, vote } from './counted.ts'
import { type Language, languages } from './words.ts'

const numbers = [0, 1, 2, 3, 5, 11, 21, 100]
const said = (noun: Counted, language: Language): readonly (string | undefined)[] => numbers.map((n) => counted(n, noun)[language])

describe('a number with its noun', () => {
  test.each<readonly [Language, readonly string[]]>([
    ['en', ['0 votes', '1 vote', '2 votes', '3 votes', '5 votes', '11 votes', '21 votes', '100 votes']],
    ['ar', ['لا أصوات', 'صوت واحد', 'صوتان', '3 أصوات', '5 أصوات', '11 صوتا', '21 صوتا', '100 صوت']],
    ['es', ['0 votos', '1 voto', '2 votos', '3 votos', '5 votos', '11 votos', '21 votos', '100 votos']],
    ['fr', ['0 voix', '1 voix', '2 voix', '3 voix', '5 voix', '11 voix', '21 voix', '100 voix']],
    ['ru', ['0 голосов', '1 голос', '2 голоса', '3 голоса', '5 голосов', '11 голосов', '21 голос', '100 голосов']],
    ['zh', ['0票', '1票', '2票', '3票', '5票', '11票', '21票', '100票']],
  ])('takes the plural of %s: votes', (language, words) => {
    expect(said(vote, language)).toEqual(words)
  })

  test.each<readonly [Language, readonly string[]]>([
    ['en', ['0 members', '1 member', '2 members', '3 members', '5 members', '11 members', '21 members', '100 members']],
    ['ar', ['لا أعضاء', 'عضو واحد', 'عضوان', '3 أعضاء', '5 أعضاء', '11 عضوا', '21 عضوا', '100 عضو']],
    ['es', ['0 miembros', '1 miembro', '2 miembros', '3 miembros', '5 miembros', '11 miembros', '21 miembros', '100 miembros']],
    ['fr', ['0 membre', '1 membre', '2 membres', '3 membres', '5 membres', '11 membres', '21 membres', '100 membres']],
    ['ru', ['0 членов', '1 член', '2 члена', '3 члена', '5 членов', '11 членов', '21 член', '100 членов']],
    ['zh', ['0个成员', '1个成员', '2个成员', '3个成员', '5个成员', '11个成员', '21个成员', '100个成员']],
  ])('takes the plural of %s: members', (language, words) => {
    expect(said(member, language)).toEqual(words)
  })

  test('stands in the genitive of Russian after a preposition', () => {
    expect(said(ofMembers, 'ru')).toEqual(['0 членов', '1 члена', '2 членов', '3 членов', '5 членов', '11 членов', '21 члена', '100 членов'])
  })

  // The oracle is the runtime's own table of plurals (CLDR); the rooms compute the same without it.
  test('takes the form that the tables of plurals give, up to two thousand', () => {
    const forms: Counted = {
      en: { one: 'one', other: 'other' }, es: { one: 'one', other: 'other' }, fr: { one: 'one', other: 'other' }, ru: { one: 'one', few: 'few', many: 'many' }, zh: { other: 'other' },
      ar: { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' },
    }
    for (const language of languages) {
      const rules = new Intl.PluralRules(language)
      for (let n = 0; n < 2_000; n++) expect(counted(n, forms)[language]?.replace(/^\d+ ?/, ''), `${language} ${n}`).toBe(rules.select(n))
    }
    expect([11, 12, 14, 22, 111, 112, 122].map(russianForm)).toEqual(['many', 'many', 'many', 'few', 'many', 'many', 'few'])
    expect([102, 111].map(arabicForm)).toEqual(['other', 'many'])
  })

  test('is not said in a language that its noun lacks', () => {
    expect(Object.keys(counted(3, { en: vote.en, ar: vote.ar })).toSorted()).toEqual(['ar', 'en'])
  })
})
