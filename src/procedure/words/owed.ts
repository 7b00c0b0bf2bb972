import type { Words } from '#base/words.ts'

/** What waits for the secretariat, or for whom it waits, as sentences for its tiles and for the note to the next shift. */
export const owedWords = {
  'count': { en: 'The quorum is in question: presence is to be counted.', ar: 'النصاب محل سؤال: يلزم عدّ الحاضرين.' },
  'roll': { en: 'The roll is to be called.', ar: 'يلزم النداء على الوفود لإثبات الحضور.' },
  'ruling': { en: 'A point of order waits for a ruling ({who}).', ar: 'نقطة نظام تنتظر البت فيها ({who}).' },
  'appeal': { en: 'An appeal against a ruling waits to be put ({who}).', ar: 'طعن في قرار ينتظر طرحه ({who}).' },
  'hands': { en: 'Hands are to be counted: {what}.', ar: 'يلزم عدّ الأيدي: {what}.' },
  'call': { en: 'The roll-call is at {who}: {what}.', ar: 'بلغ النداء بالاسم: {who}؛ {what}.' },
  'vote': { en: 'A vote is open, {come} of {of} are in: {what}.', ar: 'تصويت جار، ورد {come} من {of}: {what}.' },
  'paper': { en: 'Ballot papers are being cast: {what}.', ar: 'يجري الإدلاء بأوراق الاقتراع: {what}.' },
  'sheets': { en: 'Tellers\' sheets still to be entered: {number} ({what}).', ar: 'كشوف فارزي الأصوات التي لم تُدخل بعد: {number} ({what}).' },
  'sheets-differ': { en: 'The tellers\' sheets differ ({what}).', ar: 'كشفا فارزي الأصوات مختلفان ({what}).' },
  'second-vote': { en: 'A second vote is owed by {day}: {what}.', ar: 'تصويت ثان مستحق في موعد أقصاه {day}: {what}.' },
  'silence': { en: 'A silence procedure runs until {at}: {what}.', ar: 'إجراء موافقة صامتة جار حتى {at}: {what}.' },
  'silence-told': { en: 'Adopted by silence, and no meeting has been told: {what}.', ar: 'اعتُمد بالموافقة الصامتة ولم تُبلغ به أي جلسة: {what}.' },
  'communique': { en: 'A communiqué on meeting {number} is owed.', ar: 'يلزم إصدار بلاغ عن الجلسة {number}.' },
  'release': { en: 'The communiqué on meeting {number} goes out at {at}.', ar: 'يُنشر البلاغ عن الجلسة {number} في {at}.' },
  'held': { en: 'The communiqué on meeting {number} is held back.', ar: 'البلاغ عن الجلسة {number} محجوب عن النشر.' },
  'asked': { en: 'A meeting was asked for: {who}.', ar: 'طُلب عقد جلسة: {who}.' },
  'meet-by': { en: 'The next meeting is due by {day}.', ar: 'الجلسة التالية مستحقة في موعد أقصاه {day}.' },
  'next-meeting': { en: 'The body meets again at {at}.', ar: 'تجتمع الهيئة من جديد في {at}.' },
  'reason': { en: 'An empty seat has no reason recorded: {who}.', ar: 'مقعد شاغر لم يُسجل سببه: {who}.' },
  'press': { en: 'A press conference is under way: {what}.', ar: 'مؤتمر صحفي جار: {what}.' },
  'check-in': { en: 'Check-in is open, {number} have entered themselves.', ar: 'تسجيل الحضور الذاتي مفتوح، وعدد المسجلين {number}.' },
} as const satisfies { readonly [key: string]: Words }
