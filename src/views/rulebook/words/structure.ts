import type { Check } from '#rulebooks/rulebook.ts'
import type { Words } from '#base/words.ts'

/** Parts of the page in the order in which a reader asks for them. */
export const sectionIds = [
  'changes', 'adoption', 'questions', 'voting', 'quorum', 'floor', 'motions', 'points', 'proposals', 'amendments', 'division', 'elections', 'participation', 'presidency', 'formats', 'opening', 'endings',
  'choices', 'glossary', 'silent', 'rules',
] as const
export type SectionId = (typeof sectionIds)[number]

export const sections: { readonly [id in SectionId]: Words } = {
  'changes': { en: 'What this conference sets otherwise', ar: 'ما حدده هذا المؤتمر خلافا للطبعة' },
  'adoption': { en: 'Adoption without a vote', ar: 'الاعتماد بدون تصويت' },
  'questions': { en: 'Kinds of question and their majorities', ar: 'أنواع المسائل وأغلبياتها' },
  'voting': { en: 'How a vote is taken', ar: 'كيفية إجراء التصويت' },
  'quorum': { en: 'Quorum', ar: 'النصاب القانوني' },
  'floor': { en: 'The floor', ar: 'الكلام' },
  'motions': { en: 'Motions, in order of precedence', ar: 'الاقتراحات الإجرائية بحسب أسبقيتها' },
  'points': { en: 'Points of order and appeals', ar: 'نقاط النظام والطعن' },
  'proposals': { en: 'Proposals', ar: 'المقترحات' },
  'amendments': { en: 'Amendments', ar: 'التعديلات' },
  'division': { en: 'Division: voting part by part', ar: 'التجزئة: التصويت على كل جزء على حدة' },
  'elections': { en: 'Elections', ar: 'الانتخابات' },
  'participation': { en: 'Who may do what', ar: 'من يحق له ماذا' },
  'presidency': { en: 'Composition and presidency', ar: 'التكوين والرئاسة' },
  'formats': { en: 'Kinds of meeting', ar: 'أنواع الجلسات' },
  'opening': { en: 'Opening steps', ar: 'خطوات الافتتاح' },
  'endings': { en: 'How a meeting ends', ar: 'كيف تُختتم الجلسة' },
  'choices': { en: 'Choices the text leaves open', ar: 'خيارات يتركها النص مفتوحة' },
  'glossary': { en: 'Words as this book uses them', ar: 'المصطلحات كما يستعملها هذا النظام' },
  'silent': { en: 'On this the book has no rule', ar: 'مسائل لا قاعدة لها في هذا النظام' },
  'rules': { en: 'Every rule', ar: 'القواعد كلها' },
}

/** What a section says before its lines. */
export const leads: { readonly [id in SectionId]?: Words } = {
  'motions': { en: 'Of several that are pending the one that stands higher goes first.', ar: 'إذا تعددت الاقتراحات المعلقة قُدِّم الأعلى ترتيبا.' },
  'silent': { en: 'The answer is that there is no rule; none is borrowed from another book.', ar: 'الجواب هنا أنه لا قاعدة؛ ولا تُستعار قاعدة من نظام آخر.' },
  'rules': { en: 'Paraphrased, each with the mark that says how firmly its wording was compared, and its source.', ar: 'معادة الصياغة، ومع كل منها علامة تبيّن مدى مقابلة نصها، ومصدرها.' },
}

export const marks: { readonly [check in Check]: Words } = {
  verified: { en: 'compared with the official text', ar: 'قوبلت بالنص الرسمي' },
  partly: { en: 'compared in part with the official text', ar: 'قوبل جزء منها بالنص الرسمي' },
  unverified: { en: 'not yet compared with the official text', ar: 'لم تُقابل بعد بالنص الرسمي' },
}

export const force = {
  always: { en: 'In force.', ar: 'نافذة.' },
  since: { en: 'In force since {from}.', ar: 'نافذة منذ {from}.' },
  until: { en: 'In force until {until}.', ar: 'كانت نافذة حتى {until}.' },
  between: { en: 'In force from {from} to {until}.', ar: 'كانت نافذة من {from} إلى {until}.' },
} as const satisfies { readonly [case_: string]: Words }

/** Words of the glossaries as they are headed; a term that is not here is headed by itself. */
export const terms: { readonly [term: string]: Words } = {
  'chair': { en: 'Chair', ar: 'من يتولى الرئاسة' },
  'member': { en: 'Member', ar: 'العضو' },
  'body': { en: 'Body', ar: 'الهيئة' },
  'vote': { en: 'Vote', ar: 'التصويت' },
  'ballot': { en: 'Ballot', ar: 'الاقتراع' },
  'consensus': { en: 'Consensus', ar: 'توافق الآراء' },
  'present and voting': { en: 'Present and voting', ar: 'الحاضرون المشتركون في التصويت' },
  'present': { en: 'Present', ar: 'حاضر' },
  'not participating': { en: 'Not participating', ar: 'عدم المشاركة في التصويت' },
  'bound': { en: 'Bound', ar: 'الملزَم' },
  'absent': { en: 'Absent', ar: 'الغائب' },
  'party to a dispute': { en: 'Party to a dispute', ar: 'الطرف في النزاع' },
  'second': { en: 'Second', ar: 'التأييد' },
  'yield': { en: 'Yield', ar: 'التنازل عن الوقت' },
  'working paper': { en: 'Working paper', ar: 'ورقة العمل' },
  'point of order': { en: 'Point of order', ar: 'نقطة النظام' },
  'with rights': { en: 'With rights', ar: 'مع حفظ الحقوق' },
  'objection': { en: 'Objection', ar: 'الاعتراض' },
  'summit': { en: 'Summit', ar: 'القمة' },
  'important question': { en: 'Important question', ar: 'المسألة الهامة' },
  'substantive': { en: 'Substantive', ar: 'المسألة الموضوعية' },
  'procedural': { en: 'Procedural', ar: 'المسألة الإجرائية' },
  'amendment': { en: 'Amendment', ar: 'التعديل' },
  'friendly amendment': { en: 'Friendly amendment', ar: 'التعديل الودي' },
  'unfriendly amendment': { en: 'Unfriendly amendment', ar: 'التعديل غير الودي' },
  'motion': { en: 'Motion', ar: 'الاقتراح الإجرائي' },
  'proposal': { en: 'Proposal', ar: 'المقترح' },
  'take note': { en: 'Take note', ar: 'الإحاطة علما' },
  'veto': { en: 'Veto', ar: 'حق النقض' },
  'unanimity': { en: 'Unanimity', ar: 'الإجماع' },
  'majority': { en: 'Majority', ar: 'الأغلبية' },
  'simple majority': { en: 'Simple majority', ar: 'الأغلبية البسيطة' },
  'abstention': { en: 'Abstention', ar: 'الامتناع' },
  'caucus': { en: 'Caucus', ar: 'المشاورات' },
  'decision': { en: 'Decision', ar: 'القرار' },
  'resolution': { en: 'Resolution', ar: 'القرار' },
  'reservation': { en: 'Reservation', ar: 'التحفظ' },
  'silence': { en: 'Silence procedure', ar: 'إجراء الموافقة الصامتة' },
  'silence procedure': { en: 'Silence procedure', ar: 'إجراء الموافقة الصامتة' },
  'quorum': { en: 'Quorum', ar: 'النصاب القانوني' },
  'participant': { en: 'Participant', ar: 'المشارك' },
  'observer': { en: 'Observer', ar: 'المراقب' },
  'sponsor': { en: 'Sponsor', ar: 'مقدم المشروع' },
  'signatory': { en: 'Signatory', ar: 'الموقّع' },
}
