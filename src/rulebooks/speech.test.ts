import { describe, expect, test } from 'vitest'
import { languages, type Words } from '#base/words.ts'
import { rulebooks } from './catalogue.ts'
import { ruleName, underRules } from './citing.ts'
import type { Rulebook } from './rulebook.ts'
import { unga } from './unga.ts'

/** Every name that a sentence of the chair may hold. Headings and paraphrases of rules are read, not said. */
function names(book: Rulebook): readonly Words[] {
  return [
    book.title, book.body, book.chair, book.adoption.name,
    ...[...book.motions, ...Object.values(book.matters), ...book.opening, ...Object.values(book.participation), ...book.pointOfOrder.kinds].map(({ name }) => name),
    ...Object.values(book.glossary).map(({ says }) => says),
  ]
}

/** Books whose chair can be heard in all six languages. */
const inSix = ['consultative', 'unga']

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
    const said = underRules(unga, ['71', 'practice:motions-equally-divided'])
    expect(said).toEqual({ en: 'Rule 71; Equally divided on a procedural motion.', ar: 'المادة 71؛ تعادل الأصوات على اقتراح إجرائي.' })
  })
})
