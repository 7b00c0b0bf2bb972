import type { InSix } from '#base/words.ts'
import type { Sentence } from './refusals.ts'

/** What is said between meetings of the records of those that ended. */
export const recordLines = {
  ready: {
    en: 'The record of meeting {number} is at hand by {at} on {on}; corrections are asked for until {day}.', ar: 'يكون محضر الجلسة {number} متاحا في الساعة {at} من يوم {on}؛ وتُطلب التصويبات حتى {day}.', es: 'El acta de la sesión {number} está disponible a las {at} del {on}; las correcciones se piden hasta el {day}.',
    fr: 'Le compte rendu de la séance {number} est disponible à {at} le {on}\u00a0; les rectifications se demandent jusqu’au {day}.', ru: 'Отчет о заседании {number} имеется в наличии к {at} {on}; исправления запрашиваются до {day}.', zh: '第{number}次会议记录于{on} {at}前备齐；更正请求截至{day}。',
  },
  closed: {
    en: 'Record of meeting {number}: corrections until {day}.', ar: 'تُطلب تصويبات محضر الجلسة {number}، وهي سرية، حتى {day}.', es: 'Las correcciones del acta de la sesión {number}, que fue privada, se piden hasta el {day}.',
    fr: 'Les rectifications au compte rendu de la séance {number}, qui était privée, se demandent jusqu’au {day}.', ru: 'Исправления к отчету о заседании {number}, которое было закрытым, запрашиваются до {day}.', zh: '第{number}次会议为非公开会议，其记录的更正请求截至{day}。',
  },
  submitted: {
    en: 'Corrections submitted to the representatives that wait for their answer: {number}.', ar: 'التصويبات المعروضة على الممثلين والتي تنتظر ردهم: {number}.', es: 'Correcciones presentadas a los representantes que aguardan su respuesta: {number}.',
    fr: 'Rectifications soumises aux représentants qui attendent leur réponse\u00a0: {number}.', ru: 'Исправления, представленные представителям и ожидающие их ответа: {number}.', zh: '已提交各代表、尚待答复的更正：{number}项。',
  },
  official: {
    en: 'The record of meeting {number} is the official one. Corrections in it: {corrections}.', ar: 'أصبح محضر الجلسة {number} المحضر الرسمي. التصويبات الواردة فيه: {corrections}.', es: 'El acta de la sesión {number} es la oficial. Correcciones en ella: {corrections}.',
    fr: 'Le compte rendu de la séance {number} est officiel. Rectifications apportées\u00a0: {corrections}.', ru: 'Отчет о заседании {number} стал официальным. Исправлений в нем: {corrections}.', zh: '第{number}次会议记录为正式记录。其中更正：{corrections}项。',
  },
} as const satisfies { readonly [line: string]: InSix }

export const recordRefusals = {
  'no-record-rule': { code: 'no-such-act', words: { en: 'The rules say nothing of corrections to a record here.', ar: 'لا تنص القواعد هنا على تصويب المحاضر.', es: 'Las reglas no dicen aquí nada de correcciones del acta.', fr: 'Les règles ne disent rien ici de rectifications au compte rendu.', ru: 'Правила ничего не говорят здесь об исправлениях к отчету.', zh: '规则在此没有关于更正记录的规定。' } },
  'no-such-record': { code: 'no-such-thing', words: { en: 'There is no record of such a meeting that could be corrected.', ar: 'لا يوجد محضر لجلسة كهذه يمكن تصويبه.', es: 'No hay acta de tal sesión que pueda corregirse.', fr: 'Il n’y a pas de compte rendu d’une telle séance à rectifier.', ru: 'Нет отчета о таком заседании, который можно было бы исправить.', zh: '没有可更正的该次会议记录。' }, possible: { en: 'When a meeting has ended.', ar: 'بعد اختتام جلسة.', es: 'Cuando haya terminado una sesión.', fr: 'Lorsqu’une séance aura pris fin.', ru: 'Когда заседание закончится.', zh: '会议结束之后。' } },
  'record-corrected-until': { code: 'not-now', words: { en: 'Corrections of the record of meeting {number} were asked for until {day}.', ar: 'كانت تصويبات محضر الجلسة {number} تُطلب حتى {day}.', es: 'Las correcciones del acta de la sesión {number} se pedían hasta el {day}.', fr: 'Les rectifications au compte rendu de la séance {number} se demandaient jusqu’au {day}.', ru: 'Исправления к отчету о заседании {number} запрашивались до {day}.', zh: '第{number}次会议记录的更正请求已于{day}截止。' }, possible: { en: 'By a statement from the floor at a meeting.', ar: 'ببيان يُدلى به في جلسة.', es: 'Mediante una declaración en una sesión.', fr: 'Par une déclaration faite en séance.', ru: 'Заявлением на заседании.', zh: '可在会议上以发言说明。' } },
  'no-such-correction': { code: 'no-such-thing', words: { en: 'No such correction was asked for.', ar: 'لم يُطلب تصويب كهذا.', es: 'No se ha pedido tal corrección.', fr: 'Aucune rectification de ce genre n’a été demandée.', ru: 'Такое исправление не запрашивалось.', zh: '没有人请求该项更正。' } },
  'correction-settled': { code: 'already-done', words: { en: 'This correction stands, or the body has answered on it.', ar: 'هذا التصويب قائم، أو سبق للهيئة أن ردت عليه.', es: 'Esta corrección vale ya, o el órgano ha respondido sobre ella.', fr: 'Cette rectification vaut déjà, ou l’organe y a répondu.', ru: 'Это исправление уже действует, или орган дал по нему ответ.', zh: '该更正已有效，或该机构已作答复。' }, possible: { en: 'While corrections may be asked for, one that stands may be submitted to the representatives ({chair}); afterwards only one that was submitted is settled.', ar: 'ما دام طلب التصويبات جائزا يمكن عرض تصويب قائم على الممثلين ({chair})؛ وبعد ذلك لا يُبت إلا فيما عُرض.', es: 'Mientras puedan pedirse correcciones puede presentarse a los representantes una que vale ({chair}); después solo se resuelve la presentada.', fr: 'Tant que des rectifications peuvent être demandées, une rectification qui vaut peut être soumise aux représentants ({chair})\u00a0; ensuite seule une rectification soumise est réglée.', ru: 'Пока исправления можно запрашивать, действующее исправление может быть представлено представителям ({chair}); затем решается только представленное.', zh: '在可请求更正期间，可将有效的更正提交各代表（{chair}）；其后只处理已提交者。' } },
} as const satisfies { readonly [key: string]: Sentence }
