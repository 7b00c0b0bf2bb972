import { expect, test } from 'vitest'
import { passage } from '../span.ts'
import { attribute } from './attribute.ts'
import { article, inventedRegister } from './invented.fixture.ts'

const read = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister })
const said = (language: string, text: string) => read(language, text).statements.map(({ kind, speaker, content }) => [kind, speaker?.name ?? null, content.map((span) => passage(text, span)).join(' … ')])
const counted = (language: string, text: string) => read(language, text).figures.map(({ value, modifier, source }) => [value, modifier, source?.name ?? null])

test('an office or a pronoun means whoever the story has named with it', () => {
  expect(said('de', 'Bundeskanzlerin Petra Holm ist angereist. „Das wird nicht ohne Antwort bleiben“, so die Kanzlerin. „Wir sind bereit“, sagte sie weiter.').map(([, who]) => who)).toEqual(['Petra Holm', 'Petra Holm'])
  expect(said('fr', 'La ministre de la Défense, Claire Vautrin, a assuré que l’armée était « prête ». « Il n’y a pas d’autre voie », a-t-elle ajouté.')).toEqual([['mixed', 'Claire Vautrin', 'l’armée était « prête »'], ['direct', 'Claire Vautrin', 'Il n’y a pas d’autre voie']])
  expect(said('es', 'El presidente de Belmar, Luis Ortega, llegó ayer. “Es una falta de respeto”, dijo el mandatario. “No vamos a ceder”, añadió.').map(([, who]) => who)).toEqual(['Luis Ortega', 'Luis Ortega'])
})

test('what is reported in German without "dass": the subjunctive behind a verb, around it, and in the sentence that follows', () => {
  expect(said('de', 'Der Sprecher des Amtes, Jonas Feldmann, sagte am Montag, man habe keine Hinweise. Über Einzelheiten werde Stillschweigen gewahrt.')).toEqual([['indirect', 'Jonas Feldmann', 'man habe keine Hinweise'], ['indirect', 'Jonas Feldmann', 'Über Einzelheiten werde Stillschweigen gewahrt']])
  expect(said('de', 'Seit Juli hätten viele Menschen die Grenze überquert, erklärte Anna Korr.')).toEqual([['indirect', 'Anna Korr', 'Seit Juli hätten viele Menschen die Grenze überquert']])
})

test('sources without a verb stand before, behind and within what they say', () => {
  expect(said('de', 'Am Donnerstag kamen nach Angaben der Behörde 3.870 Menschen.').map(([, who]) => who)).toEqual(['Behörde'])
  expect(said('fr', 'Près de 80 000, selon les syndicats ; 22 400, d’après la police.').map(([, who]) => who)).toEqual(['les syndicats', 'la police'])
  expect(said('es', 'A su juicio, no hay prisa.')).toEqual([])
})

test('dialogue behind dashes has its speaker between them', () => {
  expect(said('es', '—Estas cifras no son ciertas —replicó el líder opositor Baltasar Quiñe—.')).toEqual([['direct', 'Baltasar Quiñe', 'Estas cifras no son ciertas']])
})

test('figures in words and digits, with scale, part, exactness and source; dates, laws and scores are none', () => {
  expect(counted('de', 'Laut Polizei wurden knapp 1,3 Millionen Menschen und zwölf Schiffe gezählt, 64 Prozent mehr als am 5. März 2024.')).toEqual([[1_300_000, 'knapp', 'Polizei'], [12, null, 'Polizei'], [64, null, 'Polizei']])
  expect(counted('fr', 'Selon Anna Korr, neuf dockers sur dix et une cinquantaine de marins ont cessé le travail à 18 h 30 le 24 mai.')).toEqual([[0.9, null, 'Anna Korr'], [50, null, 'Anna Korr']])
  expect(counted('es', 'Millón y medio de hogares y 2,318,440 votos, según Anna Korr. La Ley 22/2027 se votó 3-1.').map(([value]) => value)).toEqual([1_500_000, 2_318_440])
})
