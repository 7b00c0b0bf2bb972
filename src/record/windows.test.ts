import { expect, test } from 'vitest'
import { timesIn } from './dates.ts'

const times = (text: string, published: string | null, language: string): readonly string[] => timesIn(text, [0, text.length], { published, language }).map(({ from, to }) => (from === to ? from ?? 'unknown' : `${from ?? '…'}/${to ?? '…'}`))

/** Published on Thursday 14 December 2023. */
const vectors: readonly (readonly [language: string, text: string, ...times: readonly string[]])[] = [
  ['en', 'The first round is planned for the second half of 2024.', '2024-07-01/2024-12-31'],
  ['en', 'They will report within ten days, said the envoy.', '2023-12-14/2023-12-24'],
  ['en', 'It opens in the third quarter of next year.', '2024-07-01/2024-09-30'],
  ['en', 'The minister said on Friday that all was ready.', '2023-12-08'],
  ['fr', 'Le ministre a déclaré vendredi que tout était prêt.', '2023-12-08'],
  ['fr', 'La conférence se tiendra au premier semestre 2024.', '2024-01-01/2024-06-30'],
  ['fr', 'Une réponse est attendue dans les dix jours.', '2023-12-14/2023-12-24'],
  ['fr', 'Le 1er mars 2024, les délégations ont signé.', '2024-03-01'],
  ['de', 'Der Minister sagte am Freitag, alles sei bereit.', '2023-12-08'],
  ['de', 'Die Konferenz ist für die zweite Jahreshälfte 2024 geplant.', '2024-07-01/2024-12-31'],
  ['de', 'Eine Antwort wird innerhalb von zehn Tagen erwartet.', '2023-12-14/2023-12-24'],
  ['es', 'La conferencia se celebrará en el primer semestre de 2024.', '2024-01-01/2024-06-30'],
  ['es', 'El 15 de marzo de 2024 firmaron las delegaciones.', '2024-03-15'],
  ['es', 'Se espera una respuesta en los próximos diez días.', '2023-12-14/2023-12-24'],
  ['ru', 'Министр заявил в пятницу, что всё готово.', '2023-12-08'],
  ['ru', 'Конференция пройдёт в первом полугодии 2024 года.', '2024-01-01/2024-06-30'],
  ['ru', 'Ответ ожидается в течение десяти дней.', '2023-12-14/2023-12-24'],
  ['ru', 'Стороны подписали его 1 марта 2024 года.', '2024-03-01'],
  ['ar', 'قال الوزير يوم الجمعة إن كل شيء جاهز.', '2023-12-08'],
  ['ar', 'يعقد المؤتمر في النصف الأول من عام ٢٠٢٤.', '2024-01-01/2024-06-30'],
  ['ar', 'ويتوقع الرد خلال عشرة أيام.', '2023-12-14/2023-12-24'],
  ['ar', 'وقعت الوفود في ١٢ آذار/مارس ٢٠٢٤.', '2024-03-12'],
  ['zh', '部长周五表示，一切就绪。', '2023-12-08'],
  ['zh', '部长上周三表示，一切就绪。', '2023-12-06'],
  ['zh', '会议将于2024年上半年举行。', '2024-01-01/2024-06-30'],
  ['zh', '会议将于2024年3月上旬举行。', '2024-03-01/2024-03-10'],
  ['zh', '各方须在十天内答复。', '2023-12-14/2023-12-24'],
  ['zh', '袭击发生在10月7日。', '2023-10-07'],
]

test.each(vectors)('%s: %s', (language, text, ...expected) => { expect(times(text, '2023-12-14', language)).toEqual(expected) })

test('without a day of publication nothing is filled in: what counts from it is unknown, what is printed in full stays', () => {
  for (const [language, text, ...expected] of vectors) {
    const found = times(text, null, language)
    for (const one of found) expect([text, expected.includes(one) || one === 'unknown' || one === '…/…']).toEqual([text, true])
  }
})
