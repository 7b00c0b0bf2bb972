import type { RefusalCode } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type Words } from '#base/words.ts'

type Sentence = { readonly refused: RefusalCode; readonly words: Words; readonly possible?: Words }

/** Why the team's own order says no. A dossier stands under no rulebook, so nothing is cited; each says what would make it possible. */
const sentences = {
  'not-started': { refused: 'not-now', words: { en: 'This dossier has not been started.', ar: 'لم يُفتح هذا الملف بعد.' } },
  'started': { refused: 'already-done', words: { en: 'This dossier has been started.', ar: 'سبق فتح هذا الملف.' } },
  'keeper-only': { refused: 'not-entitled', words: { en: 'The keeper of the dossier does this.', ar: 'هذا من اختصاص أمين الملف.' }, possible: { en: 'Ask the keeper.', ar: 'اطلبوا ذلك من أمين الملف.' } },
  'recorder-only': { refused: 'not-entitled', words: { en: 'Keepers and analysts of the dossier do this.', ar: 'هذا من اختصاص أمناء الملف ومحلليه.' }, possible: { en: 'Ask an analyst of the team.', ar: 'اطلبوا ذلك من أحد محللي الفريق.' } },
  'reviewer-only': { refused: 'not-entitled', words: { en: 'Keepers, analysts and reviewers of the dossier do this.', ar: 'هذا من اختصاص أمناء الملف ومحلليه ومراجعيه.' }, possible: { en: 'Ask a reviewer of the team.', ar: 'اطلبوا ذلك من أحد مراجعي الفريق.' } },
  'no-document': { refused: 'no-such-thing', words: { en: 'There is no such document here, or it is not open to you.', ar: 'لا توجد هنا وثيقة كهذه، أو أنها غير متاحة لكم.' } },
  'no-entry': { refused: 'no-such-thing', words: { en: 'There is no such entry, or it has been taken back.', ar: 'لا يوجد قيد كهذا، أو أنه سُحب.' } },
  'same-bytes': { refused: 'already-done', words: { en: 'This document is already in the dossier: {name}.', ar: 'هذه الوثيقة موجودة في الملف: {name}.' }, possible: { en: 'Open the document that is there.', ar: 'افتحوا الوثيقة الموجودة.' } },
  'id-taken': { refused: 'invalid', words: { en: 'This id names another document.', ar: 'هذا المعرّف لوثيقة أخرى.' } },
  'same-mark': { refused: 'already-done', words: { en: 'The document bears this mark.', ar: 'تحمل الوثيقة هذه العلامة.' } },
  'reviewed': { refused: 'already-done', words: { en: 'This candidate has been reviewed.', ar: 'سبقت مراجعة هذا المقترح.' }, possible: { en: 'Take the earlier review back first.', ar: 'اسحبوا المراجعة السابقة أولاً.' } },
  'other-kind': { refused: 'invalid', words: { en: 'An entry keeps its kind.', ar: 'يحتفظ القيد بنوعه.' }, possible: { en: 'Take it back and mark the passage anew.', ar: 'اسحبوه وضعوا علامة على المقطع من جديد.' } },
  'not-linked': { refused: 'no-such-thing', words: { en: 'This entry is not linked to another wording.', ar: 'هذا القيد غير مربوط بصياغة أخرى.' } },
  'apart': { refused: 'already-done', words: { en: 'This document stands by itself.', ar: 'هذه الوثيقة قائمة بذاتها.' } },
  'not-public': { refused: 'not-in-force', words: { en: 'Only what rests on public documents alone can be published.', ar: 'لا يُنشر إلا ما يستند إلى وثائق علنية وحدها.' }, possible: { en: 'When every document it rests on is marked public.', ar: 'عندما تُوسم بالعلنية كل وثيقة يستند إليها.' } },
  'published': { refused: 'already-done', words: { en: 'This entry is published as it stands.', ar: 'هذا القيد منشور بصيغته الحالية.' } },
  'misfit': { refused: 'invalid', words: { en: 'Something in this does not fit the dossier as it is now.', ar: 'في هذا ما لا يتفق مع حال الملف الآن.' } },
} as const satisfies { readonly [key: string]: Sentence }

export function refuse(key: keyof typeof sentences, slots: { readonly [slot: string]: string } = {}): Refusal {
  const { refused, words, possible }: Sentence = sentences[key]
  return { refused, cites: [], words: fill(words, slots), ...(possible === undefined ? {} : { possible: fill(possible, slots) }) }
}
