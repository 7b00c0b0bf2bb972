import type { Words } from '#base/words.ts'
import type { Group, SettingKind } from '#rulebooks/settings.ts'

/** How a value that a conference may set is called; with `of` before it where it belongs to a motion, a kind of question or a standing. */
export const kinds: { readonly [kind in SettingKind]: Words } = {
  'parameter': { en: 'Choice', ar: 'الخيار' },
  'right': { en: 'Right', ar: 'الحق' },
  'quorum-open': { en: 'Quorum to open a meeting', ar: 'النصاب لافتتاح الجلسة' },
  'quorum-decide': { en: 'Quorum to decide', ar: 'النصاب لاتخاذ القرار' },
  'quorum-presumed': { en: 'Quorum taken to be there until raised', ar: 'افتراض اكتمال النصاب إلى أن يُثار' },
  'speech-minutes': { en: 'Minutes for a speech', ar: 'دقائق الكلمة' },
  'replies': { en: 'Replies of a delegation on an item', ar: 'ردود الوفد في البند الواحد' },
  'second': { en: 'Needs a second', ar: 'يلزم له تأييد' },
  'debate': { en: 'Debate', ar: 'المناقشة' },
  'decides': { en: 'Who decides', ar: 'من يبت فيه' },
  'appeal-debate': { en: 'Debate on an appeal', ar: 'المناقشة في الطعن' },
  'signatures': { en: 'Names needed', ar: 'الأسماء اللازمة' },
  'circulation-hours': { en: 'Hours of circulation', ar: 'ساعات التعميم' },
  'withdrawal-amended': { en: 'Withdrawal of what was amended', ar: 'سحب ما عُدّل' },
  'friendly-after': { en: 'Agreed by all sponsors, also after a vote has changed the draft', ar: 'ما اتفق عليه المقدمون، ولو بعد أن غيّر تصويت المشروع' },
  'divided-on': { en: 'Divided on', ar: 'أساس التجزئة' },
  'preamble': { en: 'Preambular paragraphs voted separately', ar: 'التصويت على فقرات الديباجة على حدة' },
  'objection': { en: 'What an objection does', ar: 'أثر الاعتراض' },
  'blocked-by': { en: 'What stands in the way of adoption without a vote', ar: 'ما يحول دون الاعتماد بدون تصويت' },
  'cooling-off': { en: 'Time before the vote', ar: 'المدة قبل التصويت' },
  'majority': { en: 'Majority', ar: 'الأغلبية' },
  'abstention': { en: 'Answers', ar: 'الأجوبة' },
  'tie': { en: 'Equally divided votes', ar: 'تعادل الأصوات' },
  'explains-before': { en: 'Explanations before the vote', ar: 'التعليل قبل التصويت' },
  'explains-after': { en: 'Explanations after the vote', ar: 'التعليل بعد التصويت' },
  'proposer-explains': { en: 'The proposer explains its vote', ar: 'تعليل صاحب المقترح تصويته' },
  'explanation-minutes': { en: 'Minutes for an explanation of vote', ar: 'دقائق تعليل التصويت' },
  'silence-hours': { en: 'Least time for silence', ar: 'أقل مهلة للصمت' },
}

export const groups: { readonly [group in Group]: Words } = {
  'parameters': { en: 'Choices the text leaves open', ar: 'خيارات يتركها النص مفتوحة' },
  'participants': { en: 'Who may do what', ar: 'من يحق له ماذا' },
  'quorum': { en: 'Quorum', ar: 'النصاب القانوني' },
  'floor': { en: 'The floor', ar: 'الكلام' },
  'motions': { en: 'Motions', ar: 'الاقتراحات الإجرائية' },
  'points': { en: 'Points of order and appeals', ar: 'نقاط النظام والطعن' },
  'proposals': { en: 'Proposals', ar: 'المقترحات' },
  'amendments': { en: 'Amendments', ar: 'التعديلات' },
  'division': { en: 'Division', ar: 'التجزئة' },
  'adoption': { en: 'Adoption without a vote', ar: 'الاعتماد بدون تصويت' },
  'questions': { en: 'Kinds of question', ar: 'أنواع المسائل' },
  'voting': { en: 'Voting', ar: 'التصويت' },
  'silence': { en: 'Silence procedure', ar: 'إجراء الموافقة الصامتة' },
}

/** Values that are no number. */
export const values = {
  'yes': { en: 'Yes', ar: 'نعم' },
  'no': { en: 'No', ar: 'لا' },
  'no-limit': { en: 'No limit', ar: 'بلا حد' },
  'request': { en: 'the request of one', ar: 'طلب أحد الأعضاء' },
  'motion': { en: 'a motion', ar: 'اقتراح' },
  'with-abstention': { en: 'Yes, no or abstain', ar: 'نعم أو لا أو ممتنع' },
  'without-abstention': { en: 'Yes or no', ar: 'نعم أو لا' },
  'vote': { en: 'It leads to a vote', ar: 'يؤدي إلى التصويت' },
  'not-adopted': { en: 'It prevents adoption', ar: 'يحول دون الاعتماد' },
  'formal-objection': { en: 'A formal objection in the meeting', ar: 'اعتراض رسمي في الجلسة' },
  'any-objection': { en: 'Any objection, also from outside the meeting', ar: 'أي اعتراض، ولو من خارج الجلسة' },
  'presidents-judgement': { en: 'The judgement of {chair}', ar: 'تقدير {chair}' },
  'rejected': { en: 'Rejected', ar: 'مرفوض' },
  'second-vote': { en: 'A second vote within {hours}', ar: 'تصويت ثان خلال مدة أقصاها {hours}' },
} as const satisfies { readonly [value: string]: Words }
