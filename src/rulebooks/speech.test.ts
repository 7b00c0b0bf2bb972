import { describe, expect, test } from 'vitest'
import { languages, type Words } from '#base/words.ts'
import { rulebooks } from './catalogue.ts'
import { ruleName, underRules } from './citing.ts'
import type { Rulebook } from './rulebook.ts'
import { unga } from './unga.ts'

/** Every name that a sentence of the chair may hold. A rule is said by its number; by its heading only where it has none. */
function names(book: Rulebook): readonly Words[] {
  return [
    book.title, book.body, book.chair, book.adoption.name,
    ...[...book.motions, ...Object.values(book.matters), ...book.opening, ...Object.values(book.participation), ...book.pointOfOrder.kinds].map(({ name }) => name),
    ...Object.entries(book.rules).filter(([id]) => !/^\d+$/.test(id)).map(([, { heading }]) => heading),
    ...Object.values(book.glossary).map(({ says }) => says),
  ]
}

/** Books whose chair can be heard in all six languages. */
const inSix = ['consultative', 'unga', 'unga-committee', 'unsc', 'unconf', 'osce', 'arab-league', 'oic', 'gcc']

describe.each(Object.entries(rulebooks).filter(([id]) => inSix.includes(id)))('the rulebook %s', (_, book) => {
  test('gives every name that its chair says in all six languages', () => {
    for (const name of names(book)) {
      expect(languages.filter((language) => name[language] === undefined), name.en).toEqual([])
      expect([/\p{Script=Arabic}/u.test(name.ar ?? ''), /\p{Script=Han}/u.test(name.zh ?? ''), /\p{Script=Cyrillic}/u.test(name.ru ?? '')], name.en).toEqual([true, true, true])
      expect(name.fr?.replaceAll('\u00a0', '_') ?? '', name.en).not.toMatch(/[^_][:;?!»]|'/)
    }
  })
})

describe('a rule', () => {
  test('is cited in each language as its chair cites it', () => {
    expect(ruleName(unga, '83')).toEqual({ en: 'rule 83', ar: 'المادة 83', es: 'artículo 83', fr: 'article 83', ru: 'правило 83', zh: '第83条' })
    expect(underRules(unga, ['85'])).toEqual({ en: 'Rule 85.', ar: 'المادة 85.', es: 'Artículo 85.', fr: 'Article 85.', ru: 'Правило 85.', zh: '第85条。' })
    expect(underRules(unga, ['85', '95', '85'])).toEqual({ en: 'Rules 85 and 95.', ar: 'المادتان 85 و95.', es: 'Artículos 85 y 95.', fr: 'Articles 85 et 95.', ru: 'Правила 85 и 95.', zh: '第85条和第95条。' })
    expect(underRules(unga, ['71', '76', '77'])).toMatchObject({ en: 'Rules 71, 76 and 77.', fr: 'Articles 71, 76 et 77.', ru: 'Правила 71, 76 и 77.', zh: '第71条、第76条和第77条。' })
  })

  test('without a number is cited by its heading, in the languages the heading has', () => {
    expect(underRules(unga, ['71', 'practice:without-a-vote'])).toEqual({
      en: 'Rule 71; Adoption without a vote.', ar: 'المادة 71؛ الاعتماد بدون تصويت.', es: 'Artículo 71; Aprobación sin votación.', fr: 'Article 71\u00a0; Adoption sans vote.',
      ru: 'Правило 71; Принятие без голосования.', zh: '第71条；不经表决通过。',
    })
    const rule = { heading: { en: 'Heating', ar: 'التدفئة' }, says: { en: 'Heating.', ar: 'التدفئة.' }, check: 'unverified', source: 'invented' } as const
    expect(underRules({ ...unga, rules: { ...unga.rules, 'practice:heating': rule } }, ['71', 'practice:heating'])).toEqual({ en: 'Rule 71; Heating.', ar: 'المادة 71؛ التدفئة.' })
  })
})
