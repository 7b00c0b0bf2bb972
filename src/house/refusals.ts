import type { RefusalCode } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type Words } from '#base/words.ts'

/** Why the house says no. No rulebook stands above it, so nothing is cited. */
const reasons = {
  notSecretariat: ['not-entitled', {
    en: 'Only the secretariat of this house does this.',
    ar: 'لا تقوم بهذا الإجراء إلا أمانة هذه المنصة.',
  }],
  notRecorder: ['not-entitled', {
    en: 'Only the secretariat and the analysts of this house do this.',
    ar: 'لا يقوم بهذا الإجراء إلا أمانة هذه المنصة ومحللوها.',
  }],
  notAdministered: ['not-entitled', {
    en: 'Offices are given and taken by the secretariat, and in a dossier by its keeper.',
    ar: 'تمنح الصفاتِ وتسحبها الأمانةُ، وفي الملف أمينُه.',
  }],
  founded: ['already-done', { en: 'This house has been founded.', ar: 'سبق تأسيس هذه المنصة.' }],
  noStream: ['no-such-thing', { en: 'There is no conference or dossier “{stream}”.', ar: 'لا يوجد مؤتمر أو ملف باسم «{stream}».' }],
  noRulebook: ['no-such-thing', { en: 'There is no rulebook “{rulebook}”.', ar: 'لا يوجد نظام داخلي باسم «{rulebook}».' }],
  noEdition: ['no-such-thing', { en: 'This rulebook has no edition “{edition}”. It has: {known}.', ar: 'ليس لهذا النظام الداخلي طبعة باسم «{edition}». وطبعاته: {known}.' }],
  notInForce: ['not-in-force', { en: 'The edition “{edition}” is not in force today. An exercise may sit under it.', ar: 'الطبعة «{edition}» غير نافذة اليوم. ويجوز لتمرين أن ينعقد بموجبها.' }],
  notThere: ['invalid', {
    en: 'This office does not exist there, or it needs a seat, or has none.',
    ar: 'لا وجود لهذه الصفة في هذا الموضع، أو أنها تتطلب مقعدا أو لا مقعد لها.',
  }],
  notHeld: ['no-such-thing', { en: 'The person does not hold this office.', ar: 'لا يشغل هذا الشخص هذه الصفة.' }],
  last: ['invalid', {
    en: 'A house keeps at least one person in its secretariat.',
    ar: 'يبقى في أمانة المنصة شخص واحد على الأقل.',
  }],
  staysExercise: ['exercise-only', {
    en: 'A conference that begins from an exercise is an exercise.',
    ar: 'المؤتمر الذي ينطلق من تمرين هو نفسه تمرين.',
  }],
  registered: ['already-done', { en: 'The register has an actor “{actor}”.', ar: 'في سجل الجهات الفاعلة جهة باسم «{actor}».' }],
  badId: ['invalid', {
    en: 'An id is a lower-case letter, then at most 39 letters, digits or single hyphens.',
    ar: 'المعرّف حرف لاتيني صغير تليه 39 خانة على الأكثر من الحروف أو الأرقام أو الشرطات المفردة.',
  }],
  noActor: ['no-such-thing', { en: 'Nobody added an actor “{actor}” to the register.', ar: 'لم تُضَف إلى سجل الجهات الفاعلة جهة باسم «{actor}».' }],
} as const satisfies { readonly [reason: string]: readonly [RefusalCode, Words] }

export function no(reason: keyof typeof reasons, slots: { readonly [slot: string]: string } = {}): Refusal {
  const [refused, words] = reasons[reason]
  return { refused, cites: [], words: fill(words, slots) }
}
