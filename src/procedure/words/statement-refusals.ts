import type { Sentence } from './refusals.ts'

/** Refusals on deposited statements and on calls to the dais. */
export const statementRefusals = {
  'statements-wait': {
    code: 'not-now',
    words: { en: '{number} statements of this delegation wait to be delivered already.', ar: 'لدى هذا الوفد {number} بيانات مودعة لم تُلقَ بعد.' },
    possible: { en: 'When one of them has been delivered or withdrawn.', ar: 'إذا أُلقي أحدها أو سُحب.' },
  },
  'statement-deposited': {
    code: 'already-done',
    words: { en: 'A statement is deposited for this already.', ar: 'أُودع بيان لهذا الموضع بالفعل.' },
    possible: { en: 'It can be replaced until the delegation speaks.', ar: 'يمكن استبداله إلى أن يأخذ الوفد الكلمة.' },
  },
  'no-place-for-statement': {
    code: 'no-such-thing',
    words: { en: 'A statement is deposited with a place on the list, or for an item of the agenda.', ar: 'يودع البيان مع موضع في قائمة المتكلمين أو لبند من بنود جدول الأعمال.' },
    possible: { en: 'With a place of this delegation on the list, or for an item that is not concluded.', ar: 'مع موضع لهذا الوفد في القائمة، أو لبند لم يُختتم النظر فيه.' },
  },
  'no-such-statement': {
    code: 'no-such-thing',
    words: { en: 'No such statement of this delegation waits to be delivered.', ar: 'لا بيان كهذا لهذا الوفد ينتظر الإلقاء.' },
    possible: { en: 'For one that is deposited and has not been delivered.', ar: 'لبيان أودع ولم يُلقَ بعد.' },
  },
  'interpreters-only': {
    code: 'not-entitled',
    words: { en: 'Only interpreters and record-keepers call the dais in this way.', ar: 'لا ينادي المنصة بهذه الطريقة إلا المترجمون الشفويون ومدونو المحاضر.' },
  },
  'closed-to-interpreters': { code: 'not-entitled', words: { en: 'This body meets in private; its dais is called in the room.', ar: 'تجتمع هذه الهيئة في جلسات مغلقة؛ وتُنادى منصتها داخل القاعة.' } },
  'called-already': {
    code: 'already-done',
    words: { en: 'The dais has been told so already.', ar: 'أُبلغت المنصة بذلك بالفعل.' },
    possible: { en: 'When the dais has seen to it.', ar: 'إذا اهتمت المنصة بالأمر.' },
  },
  'no-such-call': { code: 'no-such-thing', words: { en: 'No such call to the dais waits.', ar: 'لا نداء كهذا ينتظر المنصة.' } },
} as const satisfies { readonly [key: string]: Sentence }
