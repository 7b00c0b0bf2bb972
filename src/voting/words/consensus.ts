import type { InSix } from '#base/words.ts'
import type { Note, Unavailing } from '../consensus.ts'

export const agreed: InSix = { en: 'Nobody objected. Adopted by consensus.', ar: 'لم يعترض أحد. اعتُمد بتوافق الآراء.', fr: 'Personne n’a fait objection. Adopté par consensus.', es: 'Nadie se opuso. Aprobado por consenso.', ru: 'Возражений не было. Принято консенсусом.', zh: '无人反对。协商一致通过。' }
export const agreedAll: InSix = {
  en: 'No objection stands in the way. Adopted by consensus.', ar: 'لا يحول دون ذلك أي اعتراض. اعتُمد بتوافق الآراء.', fr: 'Aucune objection n’y fait obstacle. Adopté par consensus.', es: 'Ninguna objeción lo impide. Aprobado por consenso.',
  ru: 'Ни одно возражение этому не препятствует. Принято консенсусом.', zh: '没有构成障碍的反对意见。协商一致通过。',
}
export const objected: InSix = { en: 'There is no consensus. Objected: {names}.', ar: 'لا يوجد توافق في الآراء. اعترض: {names}.', fr: 'Il n’y a pas de consensus. Ont fait objection\u00A0: {names}.', es: 'No hay consenso. Se opusieron: {names}.', ru: 'Консенсуса нет. Возразили: {names}.', zh: '未达成协商一致。反对者：{names}。' }

/** The presiding officer's judgement, which says that it is discretionary. */
export const judged = {
  'agreed': {
    en: 'The presiding officer judged that there is consensus; this is at the presiding officer\'s discretion. Adopted.', ar: 'ارتأى الرئيس وجود توافق في الآراء، وهذا من سلطته التقديرية. اعتُمد.',
    fr: 'La présidence a jugé qu’il y a consensus\u00A0; cela relève de son appréciation. Adopté.', es: 'La presidencia estimó que hay consenso; es una facultad discrecional suya. Aprobado.',
    ru: 'Председатель счел, что консенсус есть; это решение по его усмотрению. Принято.', zh: '主持人判定已达成协商一致；此系其酌处权。通过。',
  },
  'objected': {
    en: 'The presiding officer judged that there is no consensus; this is at the presiding officer\'s discretion. Not adopted.', ar: 'ارتأى الرئيس عدم وجود توافق في الآراء، وهذا من سلطته التقديرية. لم يُعتمد.',
    fr: 'La présidence a jugé qu’il n’y a pas consensus\u00A0; cela relève de son appréciation. Non adopté.', es: 'La presidencia estimó que no hay consenso; es una facultad discrecional suya. No aprobado.',
    ru: 'Председатель счел, что консенсуса нет; это решение по его усмотрению. Не принято.', zh: '主持人判定未达成协商一致；此系其酌处权。未通过。',
  },
  'awaits-judgement': {
    en: 'Whether there is consensus is for the presiding officer to judge.', ar: 'تقدير وجود توافق في الآراء متروك للرئيس.', fr: 'Il appartient à la présidence de juger s’il y a consensus.', es: 'Corresponde a la presidencia estimar si hay consenso.',
    ru: 'Наличие консенсуса определяет председатель.', zh: '是否达成协商一致由主持人判定。',
  },
} as const satisfies { readonly [outcome: string]: InSix }

export const objectionsRecorded: InSix = { en: 'Objections recorded: {names}.', ar: 'سُجلت اعتراضات: {names}.', fr: 'Objections consignées\u00A0: {names}.', es: 'Objeciones registradas: {names}.', ru: 'Зафиксированы возражения: {names}.', zh: '已记录反对意见：{names}。' }

export const without: InSix = {
  en: 'The consent of these is not asked for: {names}.', ar: 'لا تُطلب موافقة: {names}.', fr: 'Le consentement n’est pas demandé à\u00A0: {names}.', es: 'No se requiere el consentimiento de: {names}.', ru: 'Согласие не требуется от: {names}.', zh: '无须征得以下各方同意：{names}。',
}

/** Why an objection stands in nobody's way. */
export const unavailing: { readonly [because in Unavailing]: InSix } = {
  'not-entitled': { en: 'Not entitled to object: {names}.', ar: 'لا يحق له الاعتراض: {names}.', fr: 'N’a pas qualité pour faire objection\u00A0: {names}.', es: 'Sin derecho a oponerse: {names}.', ru: 'Нет права возражать: {names}.', zh: '无权反对：{names}。' },
  'consent-not-needed': { en: 'Objected, and consent is not needed: {names}.', ar: 'اعترض، ولا تلزم موافقته: {names}.', fr: 'A fait objection, consentement non requis\u00A0: {names}.', es: 'Se opuso, consentimiento no necesario: {names}.', ru: 'Возражение при необязательности согласия: {names}.', zh: '提出反对，但无须其同意：{names}。' },
  'after-gavel': { en: 'Objected after the gavel: {names}.', ar: 'اعترض بعد مطرقة الرئيس: {names}.', fr: 'Objection après le coup de marteau\u00A0: {names}.', es: 'Objeción posterior al golpe de mazo: {names}.', ru: 'Возражение после удара молотка: {names}.', zh: '落槌后提出反对：{names}。' },
  'not-formal': { en: 'Objected, but not formally: {names}.', ar: 'اعترض دون صفة رسمية: {names}.', fr: 'Objection non formelle\u00A0: {names}.', es: 'Objeción no formal: {names}.', ru: 'Возражение не было официальным: {names}.', zh: '非正式反对：{names}。' },
  'not-in-meeting': { en: 'Objected from outside the meeting: {names}.', ar: 'اعترض من خارج الجلسة: {names}.', fr: 'Objection faite hors séance\u00A0: {names}.', es: 'Objeción formulada fuera de la sesión: {names}.', ru: 'Возражение сделано вне заседания: {names}.', zh: '在会外提出反对：{names}。' },
  'not-present': { en: 'Objected without being present: {names}.', ar: 'اعترض دون أن يكون حاضرا: {names}.', fr: 'Objection d’un membre absent\u00A0: {names}.', es: 'Objeción de un miembro ausente: {names}.', ru: 'Возражение отсутствующего члена: {names}.', zh: '未出席而提出反对：{names}。' },
}

export const notes: { readonly [kind in Note['kind']]: InSix } = {
  interpretation: { en: 'Interpretative statement: {names}.', ar: 'بيان تفسيري: {names}.', fr: 'Déclaration interprétative\u00A0: {names}.', es: 'Declaración interpretativa: {names}.', ru: 'Интерпретирующее заявление: {names}.', zh: '解释性声明：{names}。' },
  reservation: { en: 'Reservation: {names}.', ar: 'تحفّظ: {names}.', fr: 'Réserve\u00A0: {names}.', es: 'Reserva: {names}.', ru: 'Оговорка: {names}.', zh: '保留：{names}。' },
  dissociation: { en: 'Disassociates itself: {names}.', ar: 'ينأى بنفسه: {names}.', fr: 'Se dissocie\u00A0: {names}.', es: 'Se disocia: {names}.', ru: 'Отмежевывается: {names}.', zh: '不参加协商一致：{names}。' },
}

export const sufficient = {
  'met': { en: '{test}: {needed} of {whole} needed, {support} in support: met.', ar: '{test}: المطلوب {needed} من {whole}، والمؤيد {support}: تحقق.', fr: '{test}\u00A0: {needed} sur {whole} requis, {support} en faveur\u00A0: satisfait.', es: '{test}: se requieren {needed} de {whole}, {support} a favor: cumplido.', ru: '{test}: требуется {needed} из {whole}, «за»\u00A0— {support}: выполнено.', zh: '{test}：需要{whole}中的{needed}，支持{support}：符合。' },
  'not-met': { en: '{test}: {needed} of {whole} needed, {support} in support: not met.', ar: '{test}: المطلوب {needed} من {whole}، والمؤيد {support}: لم يتحقق.', fr: '{test}\u00A0: {needed} sur {whole} requis, {support} en faveur\u00A0: non satisfait.', es: '{test}: se requieren {needed} de {whole}, {support} a favor: no cumplido.', ru: '{test}: требуется {needed} из {whole}, «за»\u00A0— {support}: не выполнено.', zh: '{test}：需要{whole}中的{needed}，支持{support}：不符合。' },
  'sufficient': { en: 'There is sufficient consensus.', ar: 'يوجد توافق كاف في الآراء.', fr: 'Il y a consensus suffisant.', es: 'Hay consenso suficiente.', ru: 'Достаточный консенсус есть.', zh: '已达成充分协商一致。' },
  'insufficient': { en: 'There is no sufficient consensus.', ar: 'لا يوجد توافق كاف في الآراء.', fr: 'Il n’y a pas de consensus suffisant.', es: 'No hay consenso suficiente.', ru: 'Достаточного консенсуса нет.', zh: '未达成充分协商一致。' },
  'declared': { en: 'Declared by the chair, at the chair\'s discretion. Reason: {reason}', ar: 'أعلنه الرئيس بسلطته التقديرية. السبب: {reason}', fr: 'Déclaré par la présidence, qui apprécie. Motif\u00A0: {reason}', es: 'Declarado por la presidencia, a su discreción. Motivo: {reason}', ru: 'Объявлено председателем по его усмотрению. Причина: {reason}', zh: '由主持人酌情宣布。理由：{reason}' },
  'awaits-declaration': {
    en: 'Sufficient consensus is declared by the chair, for a reason that is recorded.', ar: 'يعلن الرئيس وجود التوافق الكافي في الآراء لسبب يُسجَّل.', fr: 'Le consensus suffisant est déclaré par la présidence, pour un motif consigné.', es: 'El consenso suficiente lo declara la presidencia, por un motivo que se hace constar.',
    ru: 'Достаточный консенсус объявляет председатель с фиксацией причины.', zh: '充分协商一致由主持人宣布，并记录理由。',
  },
} as const satisfies { readonly [part: string]: InSix }

export const silence = {
  'running': {
    en: 'The silence procedure is running; nothing is adopted before it expires.', ar: 'إجراء الموافقة الصامتة جار، ولا يُعتمد شيء قبل انقضاء مهلته.', fr: 'La procédure d’accord tacite est en cours\u00A0; rien n’est adopté avant son expiration.', es: 'El procedimiento de acuerdo tácito está en curso; nada se aprueba antes de que venza.',
    ru: 'Процедура умолчания продолжается; до ее истечения ничего не принято.', zh: '默许程序正在进行；到期之前不通过任何决定。',
  },
  'adopted': {
    en: 'Silence was not broken before the expiry. Adopted.', ar: 'لم يُقطع الصمت قبل انقضاء المهلة. اعتُمد.', fr: 'Le silence n’a pas été rompu avant l’expiration. Adopté.', es: 'El silencio no se rompió antes del vencimiento. Aprobado.',
    ru: 'До истечения срока молчание не было нарушено. Принято.', zh: '到期之前无人打破沉默。通过。',
  },
  'broken': {
    en: 'Silence was broken before the expiry by: {names}. Not adopted.', ar: 'قطع الصمت قبل انقضاء المهلة: {names}. لم يُعتمد.', fr: 'Le silence a été rompu avant l’expiration par\u00A0: {names}. Non adopté.', es: 'Rompieron el silencio antes del vencimiento: {names}. No aprobado.',
    ru: 'До истечения срока молчание нарушили: {names}. Не принято.', zh: '到期之前打破沉默者：{names}。未通过。',
  },
  'late': { en: 'Received at or after the expiry, too late: {names}.', ar: 'ورد عند انقضاء المهلة أو بعدها، بعد فوات الأوان: {names}.', fr: 'Reçu à l’expiration ou après, trop tard\u00A0: {names}.', es: 'Recibido al vencimiento o después, demasiado tarde: {names}.', ru: 'Получено в момент истечения срока или позже, слишком поздно: {names}.', zh: '到期时或到期后收到，为时已晚：{names}。' },
  'too-short': { en: 'The silence procedure must last longer.', ar: 'يجب أن تكون مهلة الصمت أطول.', fr: 'La procédure d’accord tacite doit durer plus longtemps.', es: 'El procedimiento de acuerdo tácito debe durar más.', ru: 'Процедура умолчания должна длиться дольше.', zh: '默许程序的期限须更长。' },
  'objected': { en: 'The silence procedure does not start. Objected: {names}.', ar: 'لا يبدأ إجراء الموافقة الصامتة. اعترض: {names}.', fr: 'La procédure d’accord tacite ne commence pas. Ont fait objection\u00A0: {names}.', es: 'El procedimiento de acuerdo tácito no comienza. Se opusieron: {names}.', ru: 'Процедура умолчания не начинается. Возразили: {names}.', zh: '默许程序不启动。反对者：{names}。' },
  'may-start': { en: 'The silence procedure may start.', ar: 'يجوز بدء إجراء الموافقة الصامتة.', fr: 'La procédure d’accord tacite peut commencer.', es: 'El procedimiento de acuerdo tácito puede comenzar.', ru: 'Процедура умолчания может начаться.', zh: '默许程序可以启动。' },
} as const satisfies { readonly [part: string]: InSix }
