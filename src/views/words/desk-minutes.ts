import type { Words } from '#base/words.ts'

/** The record's sentences on what the desk does: check-in, seats, what waits to be released, what the press was told. */
export const deskSentences = {
  'check-in-opened': { en: 'Delegations can enter themselves as present, by the code shown in the hall.', ar: 'فُتح باب تسجيل الحضور الذاتي للوفود بالرمز المعروض في القاعة.' },
  'checked-in': { en: '{seat} entered itself as present.', ar: 'تسجيل حضور ذاتي من: {seat}.' },
  'seating-name': { en: 'Seating drawn by lot: it begins with {first}.', ar: 'سُحبت القرعة لترتيب المقاعد، ويبدأ من: {first}.' },
  'seating-letter': { en: 'Seating drawn by lot: letter {letter}; it begins with {first}.', ar: 'سُحبت القرعة لترتيب المقاعد: الحرف {letter}، ويبدأ من: {first}.' },
  'seating-protocol': { en: 'Seats follow the order of protocol.', ar: 'المقاعد بحسب ترتيب المراسم.' },
  'communique-deposited': { en: 'A communiqué on meeting {number} was deposited, to be released at {at}.', ar: 'أُودع بلاغ عن الجلسة {number}، على أن يُنشر في {at}.' },
  'communique-held': { en: 'The communiqué deposited is held back.', ar: 'حُجب البلاغ المودع عن النشر.' },
  'communique-moved': { en: 'The communiqué deposited is to be released at {at} instead.', ar: 'يُنشر البلاغ المودع في {at} بدلا من موعده السابق.' },
  'press-opened': { en: 'Press conference: {title}. Speaking: {who}.', ar: 'مؤتمر صحفي: {title}. المتكلمون: {who}.' },
  'press-question-recorded': { en: 'Question ({outlet}): “{text}”', ar: 'سؤال ({outlet}): «{text}»' },
  'press-answer-recorded': { en: '{who} told the press: “{text}”', ar: 'قول للصحافة ({who}): «{text}»' },
  'press-answer-sourced': { en: '{who} told the press: “{text}” Source: {recording}', ar: 'قول للصحافة ({who}): «{text}» المصدر: {recording}' },
  'press-ended': { en: 'The press conference ended.', ar: 'انتهى المؤتمر الصحفي.' },
} as const satisfies { readonly [sentence: string]: Words }
