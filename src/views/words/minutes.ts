import type { Words } from '#base/words.ts'

/**
 * The record's sentences. Arabic names what was done and then who did it, so that no verb has to agree with the name of a
 * delegation.
 */
export const sentences = {
  'meeting-opened': { en: 'The meeting was opened.', ar: 'افتُتحت الجلسة.' },
  'meeting-suspended': { en: 'The meeting was suspended.', ar: 'عُلّقت الجلسة.' },
  'meeting-resumed': { en: 'The meeting was resumed.', ar: 'استؤنفت الجلسة.' },
  'closed': { en: 'The meeting was closed.', ar: 'اختُتمت الجلسة.' },
  'adjourned': { en: 'The meeting was adjourned.', ar: 'رُفعت الجلسة.' },
  'summary': { en: 'The meeting ended with the chair\'s summary.', ar: 'اختُتمت الجلسة بملخص الرئيس.' },
  'no-quorum': { en: 'The meeting was adjourned for want of a quorum.', ar: 'رُفعت الجلسة لعدم اكتمال النصاب.' },
  'present': { en: 'Present: {present}.', ar: 'الحاضرون: {present}.' },
  'quorum-met': { en: 'Present: {present}; the quorum is {needed} and was there.', ar: 'الحاضرون: {present}؛ والنصاب {needed} وقد اكتمل.' },
  'quorum-lacking': { en: 'Present: {present}; the quorum is {needed} and was not there.', ar: 'الحاضرون: {present}؛ والنصاب {needed} ولم يكتمل.' },
  'quorum-raised': { en: '{seat} asked whether a quorum was present.', ar: 'سؤال عن اكتمال النصاب من: {seat}.' },
  'item-opened': { en: 'Item taken up: {title}.', ar: 'النظر في البند: {title}.' },
  'item-concluded': { en: 'Item concluded: {title}.', ar: 'اختتام النظر في البند: {title}.' },
  'item-added': { en: 'Item added to the agenda: {title}.', ar: 'بند أُضيف إلى جدول الأعمال: {title}.' },
  'debate-adjourned': { en: 'The debate was adjourned: {title}.', ar: 'أُجّلت المناقشة: {title}.' },
  'debate-closed': { en: 'The debate was closed: {title}.', ar: 'أُقفل باب المناقشة: {title}.' },
  'summary-read': { en: 'The chair read out a summary; its text stands under Texts.', ar: 'تلا الرئيس ملخصه، ونصه وارد تحت عنوان «النصوص».' },
  'candidate-nominated': { en: '{by} nominated {candidate}.', ar: 'ترشيح {candidate}، من: {by}.' },
  'step-taken': { en: '{step}.', ar: '{step}.' },
  'objection-raised': { en: '{seat} objected: {question}.', ar: 'اعتراض من {seat}: {question}.' },
  'objection-with-reason': { en: '{seat} objected: {question}. Reason given: {reason}', ar: 'اعتراض من {seat}: {question}. والسبب المذكور: {reason}' },
  'question-withdrawn': { en: 'The chair did not insist: {question}.', ar: 'لم يتمسك الرئيس بما طرحه: {question}.' },
  'list-closing-announced': { en: 'It was announced that the list of speakers would close at {at}.', ar: 'أُعلن أن قائمة المتكلمين تُقفل في {at}.' },
  'list-closed': { en: 'The list of speakers was closed.', ar: 'أُقفلت قائمة المتكلمين.' },
  'list-reopened': { en: 'The list of speakers was reopened.', ar: 'أُعيد فتح قائمة المتكلمين.' },
  'time-limited': { en: 'Time limit set: {minutes} a speech.', ar: 'حُدد وقت الكلمة الواحدة: {minutes}.' },
  'statement': { en: 'Statement by {seat}{about}', ar: 'بيان من {seat}{about}' },
  'reply': { en: 'Right of reply: {seat}{about}', ar: 'حق الرد: {seat}{about}' },
  'explanation': { en: 'Explanation of vote: {seat}{about}', ar: 'تعليل التصويت: {seat}{about}' },
  'for': { en: '{seat} spoke for the motion{about}', ar: 'كلمة تأييدا للاقتراح: {seat}{about}' },
  'against': { en: '{seat} spoke against the motion{about}', ar: 'كلمة معارضة للاقتراح: {seat}{about}' },
  'mover': { en: '{seat} spoke on its own motion{about}', ar: 'كلمة صاحب الاقتراح: {seat}{about}' },
  'called-to-order': { en: '{seat} was called to order.', ar: 'تنبيه إلى مراعاة النظام: {seat}.' },
  'motion-moved': { en: '{seat} moved: {motion}.', ar: 'اقتراح إجرائي من {seat}: {motion}.' },
  'motion-seconded': { en: '{seat} seconded: {motion}.', ar: 'تثنية للاقتراح الإجرائي من {seat}: {motion}.' },
  'motion-withdrawn': { en: 'Motion withdrawn: {motion}.', ar: 'سُحب الاقتراح الإجرائي: {motion}.' },
  'point-raised': { en: 'Point of order by {seat}: {about}', ar: 'نقطة نظام من {seat}: {about}' },
  'point-sustained': { en: 'Ruling of the chair: the point was well taken. {text}', ar: 'قرار الرئيس: النقطة في محلها. {text}' },
  'point-not-sustained': { en: 'Ruling of the chair: the point was not well taken. {text}', ar: 'قرار الرئيس: النقطة في غير محلها. {text}' },
  'ruling-appealed': { en: '{seat} appealed against the ruling.', ar: 'طعن في قرار الرئيس من: {seat}.' },
  'draft-submitted': { en: '{draft}, submitted by {sponsors}.', ar: '{draft}، مقدَّم من: {sponsors}.' },
  'draft-taken-up': { en: '{draft}: taken up.', ar: '{draft}: بدء النظر فيه.' },
  'draft-withdrawn': { en: '{draft}: withdrawn.', ar: '{draft}: سُحب.' },
  'draft-reopened': { en: '{draft}: to be considered again.', ar: '{draft}: يُعاد النظر فيه.' },
  'vote-requested': { en: '{seat} asked for a recorded vote.', ar: 'طلب تصويت مسجل من: {seat}.' },
  'vote-opened': { en: 'Voting began: {question}.', ar: 'بدء التصويت: {question}.' },
  'intention-noted': { en: '{seat} said afterwards how it had meant to vote; the result stands.', ar: 'إفادة لاحقة بما كان مقصودا من التصويت، من: {seat}؛ والنتيجة باقية.' },
  'decided': { en: '{title}. {result}', ar: '{title}. {result}' },
  'body-set-up': { en: 'Body set up: {name}.', ar: 'أُنشئت الهيئة: {name}.' },
} as const satisfies { readonly [sentence: string]: Words }

/** How something was decided without a vote. */
export const agreed = {
  'without-objection': { en: 'There was no objection. So decided.', ar: 'لم يُبد أي اعتراض. وتقرر ذلك.' },
  'objected': { en: 'There was an objection. Not decided.', ar: 'أُبدي اعتراض. ولم يُتخذ قرار.' },
  'chair': { en: 'Decided by the chair.', ar: 'بقرار من الرئيس.' },
  'chair-refused': { en: 'Not granted by the chair.', ar: 'لم يوافق الرئيس.' },
} as const satisfies { readonly [way: string]: Words }

export const names = {
  'plenary': { en: 'Plenary', ar: 'الجلسة العامة' },
  'draft': { en: 'Draft {symbol}, {title}', ar: 'المشروع {symbol}، {title}' },
  'summary': { en: 'Chair\'s summary, meeting {number}', ar: 'ملخص الرئيس، الجلسة {number}' },
  'in-order': { en: 'In order', ar: 'سليمة' },
  'provisional': { en: 'Provisional: sits with full rights', ar: 'مؤقتة: يشارك الوفد بكامل الحقوق' },
  'objected': { en: 'Objected to: sits with full rights until decided', ar: 'معترض عليها: يشارك الوفد بكامل الحقوق إلى حين البت' },
} as const satisfies { readonly [name: string]: Words }
