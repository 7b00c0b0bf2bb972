import { expect, test } from 'vitest'
import { readPasted } from '../reading/document.ts'
import { attribute } from './attribute.ts'

const said = (...paragraphs: readonly string[]): readonly string[] => {
  const reading = readPasted(paragraphs.join('\n\n'))
  return attribute(reading).statements.map(({ speaker, content }) => `${speaker?.name ?? '-'} | ${content.map((span) => reading.text.slice(...span)).join(' … ')}`)
}

test('turns are whose label stands before them, in any script; a question is its label’s, an answer whose conference it is', () => {
  expect(said('Rueda de prensa de la ministra de Aguas de Belmar, Inés Carvallo', 'MINISTRA.– Buenos días a todos. Hemos abierto la presa esta misma mañana.', 'P.– ¿Hasta cuándo estará abierta?', 'R.– Hasta que baje el río en la ciudad.', 'Y no antes.', '(Termina a las 12:00)')).toEqual(['Inés Carvallo | Buenos días a todos. Hemos abierto la presa esta misma mañana.', 'P | ¿Hasta cuándo estará abierta?', 'Inés Carvallo | Hasta que baje el río en la ciudad. … Y no antes.'])
  expect(said('نص المؤتمر الصحفي لوزير المياه في كالدر، سامر العجلان، بعد الاجتماع', 'الوزير: أهلا بكم جميعا. فتحنا السد هذا الصباح أمام السفن.', 'سؤال: إلى متى يبقى مفتوحا؟', 'جواب: إلى أن ينخفض النهر في المدينة.')).toEqual(['سامر العجلان | أهلا بكم جميعا. فتحنا السد هذا الصباح أمام السفن.', 'سؤال | إلى متى يبقى مفتوحا؟', 'سامر العجلان | إلى أن ينخفض النهر في المدينة.'])
  expect(said('洛恩水利部发言人主持记者会', '记者：大坝何时关闭？请发言人介绍一下情况。', '沈若水：等到城里的河水退下去，我们才会关闭大坝。', '《江报》记者：谁来决定关闭的时间？', '沈若水：由两国的委员会共同决定，不会提前。')).toEqual(['记者 | 大坝何时关闭？请发言人介绍一下情况。', '沈若水 | 等到城里的河水退下去，我们才会关闭大坝。', '《江报》记者 | 谁来决定关闭的时间？', '沈若水 | 由两国的委员会共同决定，不会提前。'])
})
test('who asks may say so first, or be called by whoever spoke before', () => {
  const turns = said('Press conference of the Water Minister of Belmar, Ida Korr', 'MODERATOR: Good morning.', 'Q: Hi, good morning, Minister. I’m Piet de Groot with the Marn Times. Will the dam close?', 'KORR: In spring. The next question goes to Ana Maro.', 'Q: Thank you. Why so late?', 'KORR: Because of the ice. Thanks to Prime Minister.', 'Q: Ada Lund, The Valley. Who pays?')
  expect(turns.filter((_, at) => at === 1 || at === 3 || at === 5)).toEqual(['Piet de Groot | Will the dam close?', 'Ana Maro | Thank you. Why so late?', 'Ada Lund | Who pays?'])
})
test('a label of capitals is short for one printed in full', () => {
  expect(said('A conversation with Solveig Lund', 'The Northern Review: You have said the talks failed over a stove. Is that true?', 'Solveig Lund: It is true. The hall was cold.', 'NR: And the answer?', 'Lund: I bought six heaters.', 'NR: Of course.').map((line) => line.split(' | ')[0])).toEqual(['The Northern Review', 'Solveig Lund', 'The Northern Review', 'Solveig Lund', 'The Northern Review'])
})
test('labels with initials, posts and places are read; remarks in the hall are nobody’s words', () => {
  expect(said('Стенограмма заседания комиссии по воде', 'Председатель — Олег Петрович Саврасов.', 'О. П. САВРАСОВ: Коллеги, начинаем заседание нашей комиссии.', 'Н. И. ЛЕДОВА, союз рыбаков: Мы ждём ответа с прошлой весны. (Аплодисменты.)', 'О. П. САВРАСОВ: Ответ будет дан завтра в этом же зале.')).toEqual(['Олег Петрович Саврасов | Коллеги, начинаем заседание нашей комиссии.', 'Н. И. Ледова | Мы ждём ответа с прошлой весны.', 'Олег Петрович Саврасов | Ответ будет дан завтра в этом же зале.'])
  expect(said('Compte rendu de la séance', 'M. PAUL GERMON (Tamar). – Nous avons attendu la réponse tout l’hiver.', 'Mme ANNE LORIEUX. – Elle viendra demain, je vous l’assure. (Rires.)', 'M. PAUL GERMON. – Alors nous attendrons encore jusqu’à demain.').map((line) => line.split(' | ')[0])).toEqual(['Paul Germon', 'Anne Lorieux', 'Paul Germon'])
})
test('labels of initials are whom the lines above introduce; a dotted M. is no Monsieur', () => {
  const heads = (...paragraphs: readonly string[]): readonly string[] => said(...paragraphs).map((line) => line.split(' | ')[0] ?? '')
  expect(heads('Entretien avec Mahault Ferrin, cheffe de la mission. Propos recueillis par Denis Aubray', 'D.A. : Madame, que laissez-vous derrière vous au bord de ce lac ?', 'M.F. : Une ligne, sept observateurs et un classeur.', 'D.A. : La ministre de l’Eau, Anne Lorieux, a parlé d’une idée « charmante et inutile ».', 'M.F. : Elle a raison sur le premier mot.')).toEqual(['Denis Aubray', 'Mahault Ferrin', 'Denis Aubray', 'Mahault Ferrin', 'Anne Lorieux'])
  expect(heads('Im Gespräch: die Gesandte Sofie-Marie Hollen über den Damm', 'Frage: Wann wird der Damm geöffnet?', 'S.-M. H.: Wenn der Fluss gefallen ist.', 'Frage: Und nicht vorher?', 'S.-M. H.: Nicht vorher, das ist beschlossen.', 'Frage: Vielen Dank für das Gespräch.')).toEqual(['Frage', 'Sofie-Marie Hollen', 'Frage', 'Sofie-Marie Hollen'])
})
test('a stop or a dash is enough behind the letters of an interview, where it goes back and forth; an initial is none', () => {
  const before = 'INÉS CARVALLO | Ministra de Aguas'
  expect(said(before, 'PREGUNTA. ¿Por qué se abre ahora la presa?', 'RESPUESTA. Porque el río ha bajado en la ciudad.', 'P. ¿Y hasta cuándo?', 'R. Hasta el verano, y no antes.').map((line) => line.split(' | ')[0])).toEqual(['PREGUNTA', 'Inés Carvallo', 'P', 'Inés Carvallo'])
  expect(said('The dam', 'A. Lindqvist of the river board said nothing about the dam on Tuesday.', 'A. Lindqvist was asked again on Friday and left the room without a word.', 'P. Odum, her deputy, stayed in it.')).toEqual([])
})
test('what an editor says of an interview beneath it is not its last answer', () => {
  expect(said('The envoy of Belmar, Inés Carvallo, on the dam', 'Q: When will the dam be opened?', 'A: When the river has fallen in the city.', 'Q: And not before?', 'A: Not before.', 'The ministry did not answer. This interview has been edited for length.').at(-1)).toBe('Inés Carvallo | Not before.')
})
test('lines with a colon make no transcript of a report', () => {
  expect(said('What we know', 'Background: the dam was closed in the spring, the ministry said.', 'Next steps: the commission meets on Friday in Quarra to take a decision.', 'Photo: the dam in an archive picture.').some((line) => /Background|Next|Photo/u.test(line.split(' | ')[0] ?? ''))).toBe(false)
})
