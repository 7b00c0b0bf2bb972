import type { Stance } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import type { Check } from '#rulebooks/rulebook.ts'

/** What the outcome says around what was recorded. */
export const labels = {
  outcome: { en: 'Outcome', ar: 'النتائج' },
  exercise: { en: 'EXERCISE — the actors of this conference were played; nothing here was said or decided by a real one.', ar: 'تمرين — الجهات الفاعلة في هذا المؤتمر كانت ممثَّلة؛ ولم تقل أي جهة حقيقية شيئا مما هنا ولم تقرره.', es: 'EJERCICIO — los participantes en esta conferencia fueron representados; nada de lo que aquí consta fue dicho ni decidido por un participante real.', fr: 'EXERCICE — les participants à cette conférence étaient joués; rien de ce qui figure ici n’a été dit ni décidé par un participant réel.', ru: 'УЧЕНИЕ — участников этой конференции изображали; ничто из изложенного здесь не было сказано или решено настоящим участником.', zh: '演练——本会议各方均为扮演；此处内容均非真实各方所言或所定。' },
  under: { en: 'Held under: {title} (edition: {edition}).', ar: 'عُقد بموجب: {title} (الطبعة: \u2068{edition}\u2069).' },
  period: { en: 'From {began} to {latest}.', ar: 'من {began} إلى {latest}.' },
  head: { en: 'Journal of {count} events, head {chain}.', ar: 'سجل من {count} من القيود، رأسه {chain}.' },
  verify: { en: 'A downloaded journal with this head can be checked with: parley verify FILE', ar: 'يمكن التحقق من سجل منزَّل له هذا الرأس بالأمر: parley verify FILE' },
  participants: { en: 'Participants', ar: 'المشاركون' },
  delegation: { en: 'Delegation', ar: 'الوفد' },
  role: { en: 'Takes part as', ar: 'صفة المشاركة' },
  credentials: { en: 'Credentials', ar: 'وثائق التفويض' },
  chairs: { en: 'Chair of', ar: 'رئاسة' },
  none: { en: 'None.', ar: 'لا يوجد.' },
  decisions: { en: 'Decisions', ar: 'المقررات' },
  number: { en: 'No.', ar: 'الرقم', es: 'Núm.', fr: 'Nº', ru: '№', zh: '序号' },
  what: { en: 'What', ar: 'الموضوع' },
  result: { en: 'Result', ar: 'النتيجة' },
  how: { en: 'How', ar: 'كيف' },
  rules: { en: 'Rules', ar: 'المواد' },
  rule: { en: 'Rule', ar: 'المادة' },
  stance: { en: 'Vote', ar: 'الصوت' },
  count: { en: 'Number', ar: 'العدد' },
  names: { en: 'Delegations', ar: 'الوفود' },
  intention: { en: 'Said afterwards that it had meant: {stance}. The result stands.', ar: 'ذكر بعد ذلك أنه كان يقصد: {stance}. والنتيجة باقية.' },
  rulings: { en: 'Rulings of the chair', ar: 'قرارات الرئاسة الإجرائية' },
  ruling: { en: 'Ruling, with what it rested on', ar: 'القرار وما استند إليه' },
  counted: { en: '{method}, counted by {teller}', ar: '{method}، عدّها {teller}' },
  texts: { en: 'Texts', ar: 'النصوص' },
  record: { en: 'What was said and decided', ar: 'ما قيل وما تقرر' },
  meeting: { en: '{body}, meeting {number}', ar: '{body}، الجلسة {number}' },
  outside: { en: '{body}, outside meetings', ar: '{body}، خارج الجلسات' },
  adoptedBy: { en: 'Adopted by decision {number}.', ar: 'اعتُمد بالمقرر {number}.' },
  bindsAll: { en: 'Binds all members.', ar: 'ملزم لجميع الأعضاء.' },
  bindsThose: { en: 'Binds those that accepted it: {names}.', ar: 'ملزم لمن قبله: {names}.' },
  reservation: { en: 'Reservation of {names}: {text}', ar: 'تحفظ من {names}: {text}' },
  interpretation: { en: 'Interpretative statement of {names}: {text}', ar: 'بيان تفسيري من {names}: {text}' },
  dissociation: { en: '{names} dissociated itself: {text}', ar: 'نأي عن القرار من {names}: {text}' },
  time: { en: 'UTC', ar: 'UTC' },
  happened: { en: 'Record', ar: 'المحضر' },
  place: { en: 'Event', ar: 'القيد' },
  cited: { en: 'Rules cited', ar: 'المواد المستشهد بها' },
  says: { en: 'What it says (paraphrased)', ar: 'مضمونها (بتصرف)' },
  check: { en: 'Checked', ar: 'التحقق' },
  source: { en: 'Source', ar: 'المصدر' },
  page: { en: 'Page', ar: 'الصفحة', es: 'Página', fr: 'Page', ru: 'Стр.', zh: '页' },
} as const satisfies { readonly [label: string]: Words }

export const ways: { readonly [how in 'without-objection' | 'vote' | 'chair' | 'silence' | 'by-ballot' | 'without-a-ballot' | 'rule']: Words } = {
  'without-objection': { en: 'Without objection', ar: 'بلا اعتراض' },
  'vote': { en: 'By vote', ar: 'بالتصويت' },
  'silence': { en: 'By silence', ar: 'بالموافقة الصامتة' },
  'by-ballot': { en: 'By secret ballot', ar: 'بالاقتراع السري' },
  'without-a-ballot': { en: 'Without a ballot', ar: 'دون اقتراع' },
  'rule': { en: 'By the rule itself', ar: 'بحكم القاعدة' },
  'chair': { en: 'By the chair', ar: 'بقرار من الرئيس' },
}

export const methodWords: { readonly [method in 'electronic' | 'recorded' | 'hands' | 'roll-call']: Words } = {
  'electronic': { en: 'without names', ar: 'بغير تسجيل الأسماء' },
  'recorded': { en: 'recorded vote', ar: 'تصويت مسجل' },
  'hands': { en: 'show of hands', ar: 'رفع الأيدي' },
  'roll-call': { en: 'roll-call', ar: 'نداء الأسماء' },
}

/** The letter stands beside the word, so that no colour carries the meaning alone. */
export const stanceWords: { readonly [stance in Stance]: Words } = {
  'yes': { en: 'Y — in favour', ar: 'ن — مؤيد' },
  'no': { en: 'N — against', ar: 'ل — معارض' },
  'abstain': { en: 'A — abstaining', ar: 'م — ممتنع' },
  'not-participating': { en: 'P — present, not participating', ar: 'ح — حاضر غير مشارك' },
  'absent': { en: 'absent', ar: 'غائب' },
  'suspended': { en: 'S — without a vote', ar: 'ع — معلّق حق التصويت' },
}

export const checks: { readonly [check in Check]: Words } = {
  verified: { en: 'verified', ar: 'متحقق منها' },
  partly: { en: 'partly verified', ar: 'متحقق منها جزئيا' },
  unverified: { en: 'not verified', ar: 'غير متحقق منها' },
}
