import type { RefusalCode } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type Words } from '#base/words.ts'

/** Why a dossier says no. No rulebook stands above a team's record, so nothing is cited. */
const reasons = {
  notStarted: ['not-now', { en: 'This dossier has not been started.', ar: 'لم يُفتح هذا الملف بعد.' }],
  started: ['already-done', { en: 'This dossier has been started.', ar: 'سبق فتح هذا الملف.' }],
  notTeam: ['not-entitled', { en: 'Only the team of this dossier does this.', ar: 'لا يقوم بهذا الإجراء إلا فريق هذا الملف.' }],
  notRecorder: ['not-entitled', { en: 'Only the keeper and the analysts of this dossier do this.', ar: 'لا يقوم بهذا الإجراء إلا أمين هذا الملف ومحللوه.' }],
  notReviewer: ['not-entitled', { en: 'Only the keeper, the analysts and the reviewers of this dossier do this.', ar: 'لا يقوم بهذا الإجراء إلا أمين هذا الملف ومحللوه ومراجعوه.' }],
  notKeeper: ['not-entitled', { en: 'Only the keeper of this dossier does this.', ar: 'لا يقوم بهذا الإجراء إلا أمين هذا الملف.' }],
  sameBytes: ['already-done', { en: 'This document is already in the dossier, as “{name}”.', ar: 'هذه الوثيقة موجودة في الملف باسم «{name}».' }],
  sameId: ['already-done', { en: 'The dossier has a document with this id.', ar: 'يتضمن الملف وثيقة بهذا المعرّف.' }],
  noDocument: ['no-such-thing', { en: 'There is no such document in this dossier.', ar: 'لا توجد وثيقة كهذه في هذا الملف.' }],
  sameHandling: ['already-done', { en: 'The document is handled so already.', ar: 'هذه هي علامة تداول الوثيقة بالفعل.' }],
  reviewed: ['already-done', { en: 'This candidate was reviewed. Withdraw that review to review it again.', ar: 'سبقت مراجعة هذا المقترح. اسحبوا تلك المراجعة لمراجعته من جديد.' }],
  otherShape: ['invalid', { en: 'The content is not that of a {kind}.', ar: 'المحتوى ليس محتوى {kind}.' }],
  noEntry: ['no-such-thing', { en: 'There is no such entry, or it was withdrawn.', ar: 'لا يوجد قيد كهذا، أو أنه سُحب.' }],
  otherKind: ['invalid', { en: 'An entry keeps its kind; withdraw it and mark another.', ar: 'يحتفظ القيد بنوعه؛ اسحبوه وضعوا قيدا آخر.' }],
  noReview: ['no-such-thing', { en: 'There is no such review, or it was withdrawn.', ar: 'لا توجد مراجعة كهذه، أو أنها سُحبت.' }],
  notStatements: ['invalid', { en: 'Only statements have renderings.', ar: 'لا صياغات متعددة إلا للتصريحات.' }],
  notPublic: ['not-in-force', { en: 'What is drawn from a document that is not public is not published.', ar: 'لا يُنشر ما استُقي من وثيقة غير علنية.' }],
  published: ['already-done', { en: 'This entry is published as it stands.', ar: 'هذا القيد منشور بصيغته الحالية.' }],
} as const satisfies { readonly [reason: string]: readonly [RefusalCode, Words] }

const kindWords: { readonly [kind: string]: Words } = {
  statement: { en: 'statement', ar: 'تصريح' },
  figure: { en: 'figure', ar: 'رقم' },
  initiative: { en: 'initiative', ar: 'مبادرة' },
  position: { en: 'position', ar: 'موقف' },
}

export function no(reason: keyof typeof reasons, slots: { readonly [slot: string]: string } = {}): Refusal {
  const [refused, words] = reasons[reason]
  return { refused, cites: [], words: fill(words, Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, name === 'kind' ? kindWords[value] ?? value : value]))) }
}
