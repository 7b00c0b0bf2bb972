import type { RefusalCode } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type InSix } from '#base/words.ts'

/** Why a dossier says no. No rulebook stands above a team's record, so nothing is cited. */
const reasons = {
  notStarted: ['not-now', { en: 'This dossier has not been started.', ar: 'لم يُفتح هذا الملف بعد.', es: 'Este expediente no se ha abierto.', fr: 'Ce dossier n’a pas été ouvert.', ru: 'Это досье еще не открыто.', zh: '该档案尚未建立。' }],
  started: ['already-done', { en: 'This dossier has been started.', ar: 'سبق فتح هذا الملف.', es: 'Este expediente ya se ha abierto.', fr: 'Ce dossier a été ouvert.', ru: 'Это досье уже открыто.', zh: '该档案已经建立。' }],
  notTeam: ['not-entitled', { en: 'Only the team of this dossier does this.', ar: 'لا يقوم بهذا الإجراء إلا فريق هذا الملف.', es: 'Esto solo lo hace el equipo de este expediente.', fr: 'Seule l’équipe de ce dossier fait cela.', ru: 'Это делает только группа этого досье.', zh: '这只能由该档案的团队来做。' }],
  notRecorder: ['not-entitled', { en: 'Only the keeper and the analysts of this dossier do this.', ar: 'لا يقوم بهذا الإجراء إلا أمين هذا الملف ومحللوه.', es: 'Esto solo lo hacen quien custodia este expediente y sus analistas.', fr: 'Seuls la personne qui a la garde de ce dossier et ses analystes font cela.', ru: 'Это делают только хранитель и аналитики этого досье.', zh: '这只能由该档案的保管人和分析人员来做。' }],
  notReviewer: ['not-entitled', { en: 'Only the keeper, the analysts and the reviewers of this dossier do this.', ar: 'لا يقوم بهذا الإجراء إلا أمين هذا الملف ومحللوه ومراجعوه.', es: 'Esto solo lo hacen quien custodia este expediente, sus analistas y sus revisores.', fr: 'Seuls la personne qui a la garde de ce dossier, ses analystes et ses réviseurs font cela.', ru: 'Это делают только хранитель, аналитики и рецензенты этого досье.', zh: '这只能由该档案的保管人、分析人员和审核人员来做。' }],
  notKeeper: ['not-entitled', { en: 'Only the keeper of this dossier does this.', ar: 'لا يقوم بهذا الإجراء إلا أمين هذا الملف.', es: 'Esto solo lo hace quien custodia este expediente.', fr: 'Seule la personne qui a la garde de ce dossier fait cela.', ru: 'Это делает только хранитель этого досье.', zh: '这只能由该档案的保管人来做。' }],
  sameBytes: ['already-done', { en: 'This document is already in the dossier, as “{name}”.', ar: 'هذه الوثيقة موجودة في الملف باسم «{name}».', es: 'Este documento ya está en el expediente, como «{name}».', fr: 'Ce document est déjà au dossier, sous le nom «\u00a0{name}\u00a0».', ru: 'Этот документ уже есть в досье под именем «{name}».', zh: '该文件已在档案中，名为“{name}”。' }],
  sameId: ['already-done', { en: 'The dossier has a document with this id.', ar: 'يتضمن الملف وثيقة بهذا المعرّف.', es: 'El expediente ya tiene un documento con este identificador.', fr: 'Le dossier a déjà un document portant cet identifiant.', ru: 'Документ с таким обозначением в досье уже есть.', zh: '档案中已有使用该标识的文件。' }],
  noDocument: ['no-such-thing', { en: 'There is no such document in this dossier.', ar: 'لا توجد وثيقة كهذه في هذا الملف.', es: 'No hay tal documento en este expediente.', fr: 'Il n’y a pas un tel document dans ce dossier.', ru: 'Такого документа в этом досье нет.', zh: '该档案中没有这份文件。' }],
  sameHandling: ['already-done', { en: 'The document is handled so already.', ar: 'هذه هي علامة تداول الوثيقة بالفعل.', es: 'El documento ya tiene ese tratamiento.', fr: 'Le document est déjà traité ainsi.', ru: 'Такой режим у документа уже установлен.', zh: '该文件已按此方式管理。' }],
  reviewed: ['already-done', { en: 'This candidate was reviewed. Withdraw that review to review it again.', ar: 'سبقت مراجعة هذا المقترح. اسحبوا تلك المراجعة لمراجعته من جديد.', es: 'Esta propuesta ya se revisó. Retire esa revisión para revisarla de nuevo.', fr: 'Cette proposition a été examinée. Retirez cet examen pour l’examiner de nouveau.', ru: 'Этот кандидат уже рассмотрен. Отзовите то рассмотрение, чтобы рассмотреть снова.', zh: '该候选条目已经审核。如要重新审核，请先撤回该审核。' }],
  otherShape: ['invalid', { en: 'The content is not that of a {kind}.', ar: 'المحتوى ليس محتوى {kind}.', es: 'El contenido no corresponde al tipo siguiente: {kind}.', fr: 'Le contenu n’est pas du type suivant\u00a0: {kind}.', ru: 'Содержание не соответствует виду: {kind}.', zh: '内容不属于以下类型：{kind}。' }],
  noEntry: ['no-such-thing', { en: 'There is no such entry, or it was withdrawn.', ar: 'لا يوجد قيد كهذا، أو أنه سُحب.', es: 'No hay tal anotación, o se retiró.', fr: 'Il n’y a pas une telle inscription, ou elle a été retirée.', ru: 'Такой записи нет, или она отозвана.', zh: '没有该条目，或该条目已撤回。' }],
  otherKind: ['invalid', { en: 'An entry keeps its kind; withdraw it and mark another.', ar: 'يحتفظ القيد بنوعه؛ اسحبوه وضعوا قيدا آخر.', es: 'Una anotación conserva su tipo; retírela y marque otra.', fr: 'Une inscription garde son type\u00a0; retirez-la et marquez-en une autre.', ru: 'Запись сохраняет свой вид; отзовите ее и отметьте другую.', zh: '条目的类型不能更改；请撤回后另行标注。' }],
  noReview: ['no-such-thing', { en: 'There is no such review, or it was withdrawn.', ar: 'لا توجد مراجعة كهذه، أو أنها سُحبت.', es: 'No hay tal revisión, o se retiró.', fr: 'Il n’y a pas un tel examen, ou il a été retiré.', ru: 'Такого рассмотрения нет, или оно отозвано.', zh: '没有该审核，或该审核已撤回。' }],
  notStatements: ['invalid', { en: 'Only statements have renderings.', ar: 'لا صياغات متعددة إلا للتصريحات.', es: 'Solo las declaraciones tienen versiones.', fr: 'Seules les déclarations ont des versions.', ru: 'Варианты изложения есть только у заявлений.', zh: '只有言论有不同表述。' }],
  notPublic: ['not-in-force', { en: 'What is drawn from a document that is not public is not published.', ar: 'لا يُنشر ما استُقي من وثيقة غير علنية.', es: 'Lo que se extrae de un documento que no es público no se publica.', fr: 'Ce qui est tiré d’un document qui n’est pas public n’est pas publié.', ru: 'Взятое из непубличного документа не публикуется.', zh: '取自非公开文件的内容不予公布。' }],
  published: ['already-done', { en: 'This entry is published as it stands.', ar: 'هذا القيد منشور بصيغته الحالية.', es: 'Esta anotación está publicada tal como está.', fr: 'Cette inscription est publiée telle quelle.', ru: 'Эта запись опубликована в нынешнем виде.', zh: '该条目已按现状公布。' }],
} as const satisfies { readonly [reason: string]: readonly [RefusalCode, InSix] }

const kindWords: { readonly [kind: string]: InSix } = {
  statement: { en: 'statement', ar: 'تصريح', es: 'declaración', fr: 'déclaration', ru: 'заявление', zh: '言论' },
  figure: { en: 'figure', ar: 'رقم', es: 'cifra', fr: 'chiffre', ru: 'число', zh: '数字' },
  initiative: { en: 'initiative', ar: 'مبادرة', es: 'iniciativa', fr: 'initiative', ru: 'инициатива', zh: '倡议' },
  position: { en: 'position', ar: 'موقف', es: 'posición', fr: 'position', ru: 'позиция', zh: '立场' },
}

export function no(reason: keyof typeof reasons, slots: { readonly [slot: string]: string } = {}): Refusal {
  const [refused, words] = reasons[reason]
  return { refused, cites: [], words: fill(words, Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, name === 'kind' ? kindWords[value] ?? value : value]))) }
}
