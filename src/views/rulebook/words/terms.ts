/**
 * How a term of a glossary stands in sentences, longest first, so that it can be found there and opened for its meaning. Who presides
 * and who the members are is told by name and not looked up.
 */
export const inSentences: { readonly [term: string]: { readonly en: readonly string[]; readonly ar: readonly string[] } } = {
  'present and voting': { en: ['present and voting'], ar: ['الحاضرين المشتركين في التصويت', 'الحاضرون المشتركون في التصويت'] },
  'important question': { en: ['important question'], ar: ['المسألة الهامة', 'المسائل الهامة', 'مسألة هامة'] },
  'consensus': { en: ['by consensus', 'consensus', 'without a vote'], ar: ['بتوافق الآراء', 'توافق الآراء', 'بدون تصويت'] },
  'unanimity': { en: ['unanimity'], ar: ['إجماع'] },
  'veto': { en: ['where concurrence is required', 'veto'], ar: ['ممن تلزم موافقتهم', 'حق النقض'] },
  'not participating': { en: ['not participating'], ar: ['عدم المشاركة في التصويت'] },
  'take note': { en: ['take note', 'takes note'], ar: ['الإحاطة علما', 'أحيط علما'] },
  'amendment': { en: ['amendment'], ar: ['التعديل'] },
  'silence': { en: ['silence procedure'], ar: ['إجراء الموافقة الصامتة'] },
  'bound': { en: ['binding only on those'], ar: ['مُلزم لمن يقبله'] },
}
