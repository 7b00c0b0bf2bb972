import { expect, test } from 'vitest'
import type { Actor, Mention } from '#actors/actor.ts'
import { type Register, attribute } from '../../attribute.ts'
import { anyCase } from '../../calls/elsewhere/words.ts'
import { article } from '../../invented.fixture.ts'

/** Invented states as the six languages write them. */
const names: readonly (readonly [id: string, words: string])[] = [
  ['ALD', 'Aldoras?|Алдор\\p{Ll}{1,2}|ألدورا|阿尔多拉'], ['BLM', 'Belmars?|Белмар\\p{Ll}{0,2}|بلمار|贝尔马'], ['CSP', 'Kasparien|Casparie|Casparia|Каспари\\p{Ll}{1,2}|كاسباريا|卡斯帕里亚'],
]
const actors = new Map(names.map(([id]): readonly [string, Actor] => [id, { id, kind: 'state', of: null, names: { ar: id, zh: id, en: id, fr: id, ru: id, es: id }, aliases: [], adjectives: [], metonyms: [], admitted: null }]))
const register: Register = {
  actorOf: (id) => actors.get(id) ?? null,
  mentionsIn: (text) => names.flatMap(([id, words]) => [...text.matchAll(new RegExp(`(?<![A-Za-zа-яА-Я])(?<=(?<!\\p{L})[وبل]?|\\p{Script=Han})(?:${words})`, 'gu'))].map(({ 0: word, index }): Mention => ({ id, is: 'state', by: 'name', start: index, end: index + word.length }))).toSorted((a, b) => a.start - b.start),
}
const found = (language: string, text: string) => attribute(article(text, '2031-03-10', null, language), { register })
const arranged = (language: string, text: string): readonly string[] => found(language, text).arrangements.map(({ state, between }) => `${state} ${between.map(({ actor }) => actor).join(' ')}`.trim())
const promised = (language: string, text: string): readonly string[] => found(language, text).undertakings.map(({ by, what }) => `${by.actor ?? by.name}: ${what}`)
const named = (language: string, text: string): readonly string[] => found(language, text).instruments.map(({ kind, name, drafter }) => `${kind} ${name}${drafter === null ? '' : ` by ${drafter.actor ?? drafter.name}`}`)
const tied = (language: string, text: string): readonly string[] => found(language, text).relations.map(({ of, tie, to }) => `${of.actor ?? of.name} ${tie} ${to.actor ?? to.name}`)

test.each([
  ['de', 'Aldora und Belmar haben am Montag ein Abkommen über den Hafen unterzeichnet.', ['announced ALD BLM']],
  ['de', 'Die Waffenruhe zwischen Aldora und Belmar trat am 1. März in Kraft.', ['in-force ALD BLM']],
  ['de', 'Kasparien dementierte, dass es eine Absprache mit Belmar gebe.', ['denied CSP BLM']],
  ['de', 'Aldora fordert ein Abkommen mit Belmar. Belmar hofft, dass ein Abkommen geschlossen wird. Ohne Vertrag zwischen beiden gehe es nicht.', []],
  ['fr', 'Aldora et Belmar se sont entendus lundi pour rouvrir le pont.', ['announced ALD BLM']],
  ['fr', '« Aucun accord n’a été conclu avec Belmar », a dit le ministre.', ['denied BLM']],
  ['es', 'Aldora y Belmar intercambiaron 24 prisioneros el lunes.', ['carried-out ALD BLM']],
  ['es', 'Casparia espera que se firme un acuerdo entre Aldora y Belmar.', []],
  ['ru', 'Алдора освободила двух моряков в обмен на судно.', ['carried-out ALD']],
  ['ru', 'Алдора призвала Белмар заключить соглашение.', []],
  ['ar', 'وقعت ألدورا وبلمار اتفاقا بشأن الميناء.', ['announced ALD BLM']],
  ['ar', 'دعت كاسباريا إلى توقيع اتفاق بين ألدورا وبلمار.', []],
  ['zh', '阿尔多拉与贝尔马签署了港口协议。', ['announced ALD BLM']],
  ['zh', '卡斯帕里亚呼吁阿尔多拉与贝尔马签署协议。', []],
])('%s: what is agreed, in force, done and denied between whom, and not what is asked for: %s', (language, text, expected) => expect(arranged(language, text)).toEqual(expected))

test.each([
  ['de', 'Belmar sicherte zu, die Brücke bis Mai zu öffnen.', ['BLM: die Brücke bis Mai zu öffnen']],
  ['fr', 'Belmar s’est engagé à rouvrir le canal.', ['BLM: rouvrir le canal']],
  ['es', 'Belmar se comprometió a liberar a los presos. Casparia pidió a Belmar que prometa lo mismo.', ['BLM: liberar a los presos']],
  ['fr', 'Selon l’accord, Belmar retirera ses navires.', ['BLM: retirera ses navires']],
  ['ru', 'Алдора обязалась освободить экипажи до августа. «Мы не подпишем новое соглашение», — сказал министр Алдоры.', ['ALD: освободить экипажи до августа', 'ALD: не подпишем новое соглашение']],
  ['ar', 'وتعهدت ألدورا بفتح المعبر قبل مايو.', ['ALD: بفتح المعبر قبل مايو']],
  ['zh', '阿尔多拉承诺5月前释放全部船员。', ['ALD: 5月前释放全部船员']],
])('%s: what an actor says it will do: %s', (language, text, expected) => expect(promised(language, text)).toEqual(expected))

test.each([
  ['de', 'Der Vertrag von Sarn von 1987, der freien Durchgang garantiert, gilt. Ein Vertrag fehlt.', ['agreement Vertrag von Sarn von 1987']],
  ['fr', 'Le plan Armand, rédigé par Belmar, prévoit un retrait.', ['plan plan Armand by BLM']],
  ['es', 'La resolución 704 exige la retirada. Una resolución fue votada.', ['resolution resolución 704']],
  ['ru', 'Устав ООН запрещает применение силы. План провалился.', ['agreement Устав ООН']],
  ['ar', 'ويطالب قرار مجلس الأمن رقم 704 بسحب القوات.', ['resolution قرار مجلس الأمن رقم 704']],
  ['zh', '《海峡条约》由贝尔马起草，保障航行自由。', ['agreement 海峡条约 by BLM']],
])('%s: instruments by their names: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected))

test.each([
  ['de', 'Aldora brach die Beziehungen zu Belmar ab. Kasparien erkennt Belmar nicht an.', ['ALD suspended BLM', 'CSP no-recognition BLM']],
  ['fr', 'Les relations entre Aldora et Belmar restent tendues. Belmar menace de rompre ses relations avec la Casparie.', ['ALD cooled BLM']],
  ['de', 'Aldora und Belmar sind Nachbarn. Beide Länder brachen ihre Beziehungen ab.', ['ALD suspended BLM']],
  ['es', 'Casparia no reconoce a Belmar como Estado. Casparia reconoció que hubo errores.', ['CSP no-recognition BLM']],
  ['ru', 'Каспария не считает Белмар террористической организацией. Алдора восстановила отношения с Белмаром.', ['CSP no-designation BLM', 'ALD resumed BLM']],
  ['ar', 'قطعت ألدورا علاقاتها الدبلوماسية مع بلمار. ولا تعترف كاسباريا ببلمار.', ['ALD suspended BLM', 'CSP no-recognition BLM']],
  ['zh', '阿尔多拉与贝尔马断交。卡斯帕里亚将群岛阵线列为恐怖组织。', ['ALD suspended BLM', 'CSP designation 群岛阵线']],
])('%s: ties, recognition and designation in the words of the source: %s', (language, text, expected) => expect(tied(language, text)).toEqual(expected))

test('a source in both cases matches as it does without regard to case, beside letters whose case counts', () => {
  const source = String.raw`(?:el|la) gobierno|minist[eé]rio\s\p{Lu}x`
  for (const words of ['El Gobierno', 'LA GOBIERNO', 'MinistÉrio Qx', 'ministerio qx', 'gobierno']) expect(new RegExp(`^(?:${anyCase(source)})$`, 'u').test(words), words).toBe(/^(?:(?:el|la) gobierno|minist[eé]rio\s[A-Z]x)$/u.test(words.toLowerCase().replace(/(?<=\s)q/u, words.includes('Q') ? 'Q' : 'q')))
})
