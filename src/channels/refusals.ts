import type { RefusalCode } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type Words } from '#base/words.ts'
import { longestNote, mostHeld, notesAMinute } from './state.ts'

/** Why a note is not taken. The host decides on notes, not a rule of procedure, so nothing is cited. */
const reasons = {
  notParty: ['not-entitled', { en: 'Only those between whom these notes go write and read here.', ar: 'لا يكتب ولا يقرأ هنا إلا من تُتبادل بينهم هذه المذكرات.' }],
  notDais: ['not-entitled', { en: 'Only those who preside pass notes on or return them.', ar: 'لا يحيل المذكرات أو يعيدها إلا من يتولون الرئاسة.' }],
  notBegun: ['not-now', { en: 'Nobody has written here yet.', ar: 'لم يكتب أحد هنا بعد.' }],
  begun: ['already-done', { en: 'These notes have begun.', ar: 'سبق أن بدأت هذه المذكرات.' }],
  closed: ['not-entitled', { en: 'In this conference these delegations do not write notes to one another.', ar: 'لا تتبادل هذه الوفود المذكرات في هذا المؤتمر.' }, { en: 'Write to the secretariat.', ar: 'اكتبوا إلى الأمانة.' }],
  offDais: ['not-entitled', { en: 'Here the chair and the delegations write to one another through the secretariat.', ar: 'تتبادل الرئاسة والوفود المذكرات هنا عن طريق الأمانة.' }, { en: 'Write to the secretariat.', ar: 'اكتبوا إلى الأمانة.' }],
  throughDais: ['not-now', { en: 'In this conference notes between delegations pass the dais.', ar: 'تمر المذكرات بين الوفود في هذا المؤتمر عبر رئاسة الجلسة.' }, { en: 'Write it to the dais, for its receiver.', ar: 'اكتبوها إلى رئاسة الجلسة باسم من توجَّه إليه.' }],
  direct: ['not-now', { en: 'In this conference notes between delegations go to them directly.', ar: 'تصل المذكرات بين الوفود في هذا المؤتمر إليها مباشرة.' }, { en: 'Write to the delegation itself.', ar: 'اكتبوا إلى الوفد نفسه.' }],
  tooFast: ['not-now', { en: 'You have written {most} notes within a minute.', ar: 'كتبتم {most} مذكرات خلال دقيقة.' }, { en: 'Wait a moment.', ar: 'انتظروا لحظة.' }],
  tooManyHeld: ['not-now', { en: 'The dais has not yet read {held} of your notes.', ar: 'لم تقرأ رئاسة الجلسة بعد {held} من مذكراتكم.' }, { en: 'Wait until some of them were passed on or returned.', ar: 'انتظروا إلى أن يحال بعضها أو يعاد.' }],
  nothingNew: ['already-done', { en: 'Everything up to there was read.', ar: 'سبقت قراءة كل ما قبل ذلك.' }],
  notHeld: ['no-such-thing', { en: 'This note does not wait for the dais.', ar: 'هذه المذكرة لا تنتظر رئاسة الجلسة.' }],
  invalid: ['invalid', { en: 'A note has at most {longest} characters and one receiver.', ar: 'للمذكرة {longest} حرف على الأكثر ومتلق واحد.' }],
  noSeat: ['no-such-thing', { en: 'There is no such delegation here.', ar: 'لا يوجد هنا وفد كهذا.' }],
  oneself: ['invalid', { en: 'Nobody writes notes to themselves.', ar: 'لا يكتب أحد مذكرات إلى نفسه.' }],
} as const satisfies { readonly [reason: string]: readonly [RefusalCode, Words, Words?] }

export function no(reason: keyof typeof reasons): Refusal {
  const [refused, words, possible]: readonly [RefusalCode, Words, Words?] = reasons[reason]
  return { refused, cites: [], words: fill(words, { most: notesAMinute, held: mostHeld, longest: longestNote }), ...(possible === undefined ? {} : { possible }) }
}
