import { expect, test } from 'vitest'
import { passage } from '../span.ts'
import { attribute } from './attribute.ts'
import { article, inventedRegister } from './invented.fixture.ts'

const quoted = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister }).statements
  .map(({ kind, confidence, speaker, content }) => [kind, confidence, speaker?.name ?? null, content.map((span) => passage(text, span)).join(' … ')])

test('whole quotations in other languages have the name beside a verb of saying', () => {
  expect(quoted('de', '„Der Fluss gehört allen Anrainern“, sagte Außenministerin Anna Korr am Montag.')).toEqual([['direct', 'stated', 'Außenministerin Anna Korr', 'Der Fluss gehört allen Anrainern']])
  expect(quoted('fr', 'La ministre Anna Korr a déclaré : « Le fleuve appartient à tous les riverains. »')).toEqual([['direct', 'stated', 'Anna Korr', 'Le fleuve appartient à tous les riverains.']])
  expect(quoted('es', '“El río es de todos nosotros”, dijo Anna Korr a la prensa.')).toEqual([['direct', 'stated', 'Anna Korr', 'El río es de todos nosotros']])
  expect(quoted('ru', '«Река принадлежит всем прибрежным государствам», — заявила министр Анна Корр.')).toEqual([['direct', 'stated', 'Анна Корр', 'Река принадлежит всем прибрежным государствам']])
  expect(quoted('ar', 'وقالت الوزيرة آنا كور: "النهر ملك لجميع الدول المشاطئة".')).toEqual([['direct', 'stated', 'الوزيرة آنا كور', 'النهر ملك لجميع الدول المشاطئة']])
  expect(quoted('zh', '部长安娜·科尔说：“这条河属于所有沿岸国家。”')).toEqual([['direct', 'stated', '部长安娜·科尔', '这条河属于所有沿岸国家。']])
})

test('one without a name beside it is a guess, or nobody’s', () => {
  expect(quoted('de', '„Der Fluss gehört allen Anrainern“, sagte Anna Korr. „Er ist für alle da.“').map(([, sure, name]) => [sure, name])).toEqual([['stated', 'Anna Korr'], ['guessed', 'Anna Korr']])
  expect(quoted('fr', '« Le fleuve appartient à tous. » Un silence suivit.').map(([, sure, name]) => [sure, name])).toEqual([['guessed', null]])
})
