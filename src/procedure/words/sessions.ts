import type { InSix } from '#base/words.ts'
import type { Sentence } from './refusals.ts'

/** What is due before a session opens, and what should have been done by a day that has passed. */
export const sessionLines = {
  due: { en: '{what}: by {day} ({of}, {opens}).', ar: '{what}: في موعد أقصاه {day} ({of}، {opens}).', es: '{what}: a más tardar el {day} ({of}, {opens}).', fr: '{what}\u00a0: au plus tard le {day} ({of}, {opens}).', ru: '{what}: не позднее {day} ({of}, {opens}).', zh: '{what}：最迟{day}（{of}，{opens}）。' },
  passed: { en: '{what}: was due by {day}, and that day has passed ({of}, {opens}).', ar: '{what}: كان أقصى موعده {day} وقد انقضى ({of}، {opens}).', es: '{what}: el plazo, {day}, ha pasado ({of}, {opens}).', fr: '{what}\u00a0: le délai, {day}, est passé ({of}, {opens}).', ru: '{what}: срок, {day}, прошел ({of}, {opens}).', zh: '{what}：期限{day}已过（{of}，{opens}）。' },
} as const satisfies { readonly [line: string]: InSix }

export const sessionRefusals = {
  'no-session-deadlines': { code: 'no-such-act', words: { en: 'The rules name nothing here that is due before a session opens.', ar: 'لا تحدد القواعد هنا شيئا يُستوفى قبل افتتاح دورة.', es: 'Las reglas no señalan aquí nada que deba hacerse antes de la apertura de un período de sesiones.', fr: 'Les règles ne prévoient ici rien qui soit dû avant l’ouverture d’une session.', ru: 'Правила не называют здесь ничего, что должно быть сделано до открытия сессии.', zh: '规则在此没有规定须在届会开幕前完成的事项。' } },
  'no-periodic-meetings': { code: 'no-such-act', words: { en: 'These rules know no periodic meetings with an agenda of their own.', ar: 'لا تعرف هذه القواعد جلسات دورية لها جدول أعمال خاص.', es: 'Estas reglas no conocen sesiones periódicas con orden del día propio.', fr: 'Ces règles ne connaissent pas de séances périodiques ayant leur propre ordre du jour.', ru: 'Эти правила не знают периодических заседаний с собственной повесткой дня.', zh: '本规则没有另有议程的定期会议。' } },
  'session-opened': { code: 'invalid', words: { en: 'A session is announced that has not opened yet and opens within eight hundred days.', ar: 'يُعلن عن دورة لم تُفتتح بعد وتُفتتح خلال ثمانمئة يوم.', es: 'Se anuncia un período de sesiones que aún no se ha abierto y que se abrirá en un plazo de ochocientos días.', fr: 'Une session annoncée n’est pas encore ouverte et s’ouvre dans les huit cents jours.', ru: 'Объявляется сессия, которая еще не открылась и откроется в течение восьмисот дней.', zh: '所宣布的届会须尚未开幕，并在八百天内开幕。' } },
} as const satisfies { readonly [key: string]: Sentence }
