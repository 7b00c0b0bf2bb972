import type { Sentence } from './refusals.ts'

/** Refusals at the secretariat's desk: check-in, seating, communiqués, the press, the note for the next shift. */
export const deskRefusals = {
  'no-check-in': {
    code: 'not-now',
    words: { en: 'Check-in is not open.', ar: 'تسجيل الحضور الذاتي غير مفتوح.' },
    possible: { en: 'When {chair} or the secretariat has opened it.', ar: 'إذا فتحه من يتولى الرئاسة أو فتحته الأمانة.' },
  },
  'checked-in': { code: 'already-done', words: { en: 'This delegation is entered as present already.', ar: 'هذا الوفد مسجل حاضرا بالفعل.' } },
  'guest-checks-not-in': {
    code: 'not-entitled',
    words: { en: 'Whoever takes part by invitation is entered by the secretariat.', ar: 'من يشترك بدعوة تسجل الأمانة حضوره.' },
    possible: { en: 'At the secretariat\'s desk.', ar: 'لدى مكتب الأمانة.' },
  },
  'no-tries-left': {
    code: 'not-entitled',
    words: { en: 'A wrong code was entered {number} times; the secretariat now enters this delegation.', ar: 'أُدخل رمز خاطئ {number} مرات؛ والأمانة هي التي تسجل حضور هذا الوفد الآن.' },
    possible: { en: 'At the secretariat\'s desk, or when check-in is opened anew.', ar: 'لدى مكتب الأمانة، أو إذا فُتح تسجيل الحضور من جديد.' },
  },
  'too-many-for-a-table': {
    code: 'invalid',
    words: { en: 'At one table at most {number} delegations are placed.', ar: 'لا يجلس إلى مائدة واحدة أكثر من {number} من الوفود.' },
    possible: { en: 'In rows.', ar: 'في صفوف.' },
  },
  'communiques-wait': {
    code: 'not-now',
    words: { en: '{number} communiqués wait to be released already.', ar: 'عدد البلاغات التي تنتظر النشر بالفعل {number}.' },
    possible: { en: 'When one of them has been released.', ar: 'إذا نُشر واحد منها.' },
  },
  'not-that-release': {
    code: 'invalid',
    words: { en: 'The hour of release lies ahead, by no more than thirty days.', ar: 'ساعة النشر تكون في المستقبل، ولا تبعد أكثر من ثلاثين يوما.' },
    possible: { en: 'With such an hour, or without one.', ar: 'بساعة كهذه أو من دون تحديد ساعة.' },
  },
  'no-held-communique': {
    code: 'no-such-thing',
    words: { en: 'No such communiqué waits to be released.', ar: 'لا بلاغ كهذا ينتظر النشر.' },
    possible: { en: 'For one that has been deposited and has not gone out.', ar: 'لبلاغ أودع ولم ينشر بعد.' },
  },
  'press-under-way': {
    code: 'out-of-order',
    words: { en: 'A press conference is under way.', ar: 'يُعقد مؤتمر صحفي الآن.' },
    possible: { en: 'When it has ended.', ar: 'إذا انتهى.' },
  },
  'no-press': {
    code: 'not-now',
    words: { en: 'No such press conference is under way.', ar: 'لا يُعقد الآن مؤتمر صحفي كهذا.' },
    possible: { en: 'When the secretariat has opened one.', ar: 'إذا افتتحت الأمانة مؤتمرا صحفيا.' },
  },
  'no-such-exchange': {
    code: 'no-such-thing',
    words: { en: 'No such question, answer or speaker stands in this press conference, or the answer is in the dossier already.', ar: 'لا يوجد في هذا المؤتمر الصحفي سؤال أو جواب أو متكلم كهذا، أو أن الجواب أُدرج في الملف بالفعل.' },
    possible: { en: 'For one of those listed.', ar: 'لواحد من المدرجين في القائمة.' },
  },
  'words-need-source': {
    code: 'exercise-only',
    words: { en: 'Words of a real person need their source: where they can be heard or read again.', ar: 'أقوال شخص حقيقي لا بد لها من مصدر: أين يمكن سماعها أو قراءتها من جديد.' },
    possible: { en: 'With a reference to the recording.', ar: 'مع إحالة إلى التسجيل.' },
  },
  'no-dossier': {
    code: 'not-in-force',
    words: { en: 'This conference came from no dossier, so there is none its words could go into.', ar: 'لم ينشأ هذا المؤتمر عن ملف، فلا ملف تُدرج فيه أقواله.' },
    possible: { en: 'In a conference that was opened from a dossier.', ar: 'في مؤتمر افتُتح انطلاقا من ملف.' },
  },
  'shift-note-full': {
    code: 'invalid',
    words: { en: 'The note for the next shift has {number} lines, which is as many as it holds.', ar: 'بلغ عدد بنود المذكرة الموجهة إلى النوبة التالية {number}، وهو أقصى ما تتسع له.' },
    possible: { en: 'When some of them are settled.', ar: 'إذا سُوي بعضها.' },
  },
  'no-shift-line': {
    code: 'no-such-thing',
    words: { en: 'The note has no such line, or it is settled.', ar: 'ليس في المذكرة بند كهذا، أو أنه سُوي.' },
    possible: { en: 'For a line that still stands.', ar: 'لبند ما زال قائما.' },
  },
} as const satisfies { readonly [key: string]: Sentence }
