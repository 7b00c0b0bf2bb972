import type { Sentence } from './refusals.ts'

/** Why the rules say no where appeals, objections to motions, closed doors and declared yields are concerned. */
export const appealRefusals = {
  'no-appeal-pending': {
    code: 'no-such-thing',
    words: { en: 'No appeal against a ruling of this name is pending, or not any more.', ar: 'لا يوجد طعن معلق بهذا الاسم في قرار للرئاسة، أو لم يعد معلقا.' },
  },
  'appeal-unseconded': {
    code: 'not-in-force',
    words: { en: 'The appeal has not been seconded.', ar: 'لم تجر تثنية الطعن.' },
    possible: { en: 'When another delegation seconds it.', ar: 'بعد أن يثنّيه وفد آخر.' },
  },
  'own-appeal': {
    code: 'invalid',
    words: { en: 'A delegation does not second its own appeal.', ar: 'لا يثنّي الوفد طعنه.' },
  },
  'appeal-needs-no-second': {
    code: 'already-done',
    words: { en: 'This appeal needs no second, or has one.', ar: 'لا يحتاج هذا الطعن إلى تثنية، أو سبقت تثنيته.' },
  },
  'no-places-on-appeal': {
    code: 'out-of-order',
    words: { en: 'On an appeal {for} speak for and {against} against, and those places are taken or not provided.', ar: 'عدد المتكلمين في الطعن: مؤيدون {for} ومعارضون {against}، وهذه الأماكن مشغولة أو غير منصوص عليها.' },
    possible: { en: 'By voting on the appeal when it is put.', ar: 'بالتصويت على الطعن عند طرحه.' },
  },
  'speakers-on-appeal-left': {
    code: 'out-of-order',
    words: { en: '{who} has asked to speak on the appeal.', ar: 'طلب وفد {who} الكلمة بشأن الطعن.' },
    possible: { en: 'When those who asked have spoken or left the list.', ar: 'بعد أن يتكلم من طلب الكلمة أو ينسحب.' },
  },
  'objection-unjudged': {
    code: 'out-of-order',
    words: { en: '{who} has objected, and it has not been found yet whether the objection is well founded.', ar: 'اعترض وفد {who}، ولم يُبت بعد في ما إذا كان الاعتراض وجيها.' },
    possible: { en: 'When {chair} has ruled on the objection.', ar: 'بعد أن يبت {chair} في الاعتراض.' },
  },
  'objection-stops-it': {
    code: 'out-of-order',
    words: { en: 'An objection to this motion was found well founded: the motion is not carried.', ar: 'تبيّن أن الاعتراض على هذا الاقتراح وجيه: فالاقتراح لا يُقر.' },
  },
  'objected-before': {
    code: 'already-done',
    words: { en: 'This delegation has objected to this motion already.', ar: 'سبق أن اعترض هذا الوفد على هذا الاقتراح.' },
  },
  'no-objection-to-judge': {
    code: 'no-such-thing',
    words: { en: 'No objection to the motion that is put waits for a finding.', ar: 'لا اعتراض على الاقتراح المطروح ينتظر البت فيه.' },
  },
  'is-outside': {
    code: 'already-done',
    words: { en: 'This delegation has no vote here, or is outside already.', ar: 'ليس لهذا الوفد صوت هنا، أو هو خارج القاعة.' },
  },
  'doors-open': {
    code: 'not-now',
    words: { en: 'The doors are not closed: whoever leaves and comes back votes.', ar: 'الأبواب غير مغلقة: فمن خرج وعاد يصوّت.' },
    possible: { en: 'When the doors are closed for a vote.', ar: 'حين تُغلق الأبواب لإجراء تصويت.' },
  },
  'roll-call-by-motion': {
    code: 'no-such-act',
    words: { en: 'Under these rules names are called on a motion: {what}.', ar: 'تُنادى الأسماء بموجب هذه القواعد بناء على اقتراح: {what}.' },
    possible: { en: 'Move it when the draft is before {body}.', ar: 'قدّموه متى كان المشروع معروضا على {body}.' },
  },
  'no-declared-yields': {
    code: 'no-such-act',
    words: { en: 'These rules do not say that a yield is declared beforehand.', ar: 'لا تنص هذه القواعد على إعلان التنازل مسبقا.' },
    possible: { en: 'Yield the rest of the time while speaking.', ar: 'تنازلوا عن بقية الوقت في أثناء الكلمة.' },
  },
  'nothing-to-yield': {
    code: 'not-now',
    words: { en: 'A yield is declared for one\'s own place on the general list or one\'s own speech, and once.', ar: 'يُعلن التنازل عن وقت الوفد نفسه في القائمة العامة أو في كلمته، ومرة واحدة.' },
    possible: { en: 'While it has the floor, or a place on the general list, and has not yielded yet.', ar: 'ما دامت له الكلمة أو دور في القائمة العامة ولم يتنازل بعد.' },
  },
  'supports-enough': {
    code: 'already-done',
    words: { en: 'Each delegation supports at most {number} working papers.', ar: 'لا يؤيد الوفد أكثر من عدد محدد من أوراق العمل: {number}.' },
  },
  'not-most-supported': {
    code: 'not-in-force',
    words: { en: 'Of the working papers only those with the most supporters become drafts, {number} in all.', ar: 'لا يصبح من أوراق العمل مشاريع إلا أكثرها مؤيدين، وعددها {number}.' },
    possible: { en: 'When it has more supporters than another.', ar: 'عندما يفوق عدد مؤيديها عدد مؤيدي ورقة أخرى.' },
  },
  'paragraphs-first': {
    code: 'out-of-order',
    words: { en: 'Every operative paragraph is voted on before the whole: {what}.', ar: 'يُصوَّت على كل فقرة من المنطوق قبل النص كله: {what}.' },
    possible: { en: 'When the paragraphs have been voted on, or a motion has it voted on as a whole.', ar: 'بعد التصويت على الفقرات، أو بعد إقرار اقتراح بالتصويت عليه كله.' },
  },
  'no-every-paragraph': {
    code: 'no-such-act',
    words: { en: 'Under these rules a draft is voted on as a whole unless separate votes are asked for or moved.', ar: 'يُصوَّت على المشروع كله بموجب هذه القواعد ما لم يُطلب أو يُقترح التصويت على أجزائه.' },
  },
  'nothing-to-divide': {
    code: 'no-such-thing',
    words: { en: 'There is no draft before {body} whose paragraphs are to be voted on now.', ar: 'لا مشروع معروضا على {body} يُصوَّت الآن على فقراته.' },
  },
} as const satisfies { readonly [key: string]: Sentence }
