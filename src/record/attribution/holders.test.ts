import { registerWith } from '#actors/register.ts'
import { expect, test } from 'vitest'
import { attribute } from './attribute.ts'
import { type PostHeld, withHolders } from './holders.ts'

const aldora = { id: 'aldora', kind: 'entity' as const, names: { en: 'Aldora', ar: 'ألدورا', ru: 'Алдора', zh: '阿尔多拉', fr: 'Aldore' }, aliases: [], adjectives: ['Aldoran'], metonyms: [], of: null }
const register = registerWith([aldora])
const sand: PostHeld = { name: 'Elin Sand', aliases: ['إلين ساند', 'Элин Санд', '埃琳·桑德'], role: 'foreign minister', posts: ['وزيرة الخارجية', 'министр иностранных дел', '外交部长', 'Außenministerin', 'ministre des affaires étrangères'], actor: 'aldora' }

function speakers(text: string, language: string, holders: readonly PostHeld[] = [sand]): readonly string[] {
  const found = attribute({ text, language, mainText: [[0, text.length]], published: { day: '2024-03-04', basis: 'printed', span: null }, title: null }, { register, holders })
  return found.statements.map(({ speaker, confidence }) => `${speaker?.name} ${speaker?.actor} ${confidence}`)
}

test('a holder of the register speaks for the actor of the post in every language in which it has the name', () => {
  expect(speakers('“The crossing must open,” Elin Sand said on Monday.', 'en')).toEqual(['Elin Sand aldora stated'])
  expect(speakers('قالت إلين ساند: «يجب فتح المعبر فورا أمام الناس».', 'ar')).toEqual(['إلين ساند aldora stated'])
  expect(speakers('«Переход должен быть открыт немедленно», — заявила Элин Санд.', 'ru')).toEqual(['Элин Санд aldora stated'])
  expect(speakers('埃琳·桑德表示：“过境点必须立即开放。”', 'zh')).toEqual(['埃琳·桑德 aldora stated'])
})
test('a family name that one holder of that day has, and a post of an actor, are its holder’s by inference; two that share it leave it open', () => {
  expect(speakers('“The crossing must open,” Sand said on Monday.', 'en')).toEqual(['Elin Sand aldora inferred'])
  expect(speakers('“The crossing must open,” the foreign minister of Aldora said on Monday.', 'en')).toEqual(['Elin Sand aldora inferred'])
  expect(speakers('قالت وزيرة خارجية ألدورا: «يجب فتح المعبر فورا أمام الناس».', 'ar')).toEqual(['Elin Sand aldora inferred'])
  expect(speakers('« Le passage doit ouvrir », a déclaré la ministre des Affaires étrangères d’Aldore.', 'fr')).toEqual(['Elin Sand aldora inferred'])
  expect(speakers('“The crossing must open,” Sand said on Monday.', 'en', [sand, { ...sand, name: 'Olaf Sand', aliases: [], actor: 'belmar' }])).toEqual(['Sand null stated'])
  expect(speakers('“The crossing must open,” the foreign minister of Aldora said on Monday.', 'en', [sand, { ...sand, name: 'Ivar Lund', aliases: [] }])).toEqual(['foreign minister of Aldora aldora stated'])
  // Somebody of the same family name stands in the text in full.
  const found = attribute({ text: '“It must open,” Sand said. “Never,” Olaf Sand said.', language: 'en', mainText: [[0, 50]], published: { day: null, basis: 'unknown', span: null }, title: null }, { register })
  expect(withHolders(found, [sand], register.actorOf).statements.map(({ speaker }) => speaker?.actor)).toEqual([null, null])
})
