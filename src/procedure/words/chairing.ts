import type { InSix } from '#base/words.ts'
import type { ConsultationKind, Gone } from '../chairing-state.ts'
import type { Sentence } from './refusals.ts'

/** What a vice-chair is called where the book does not say. */
export const viceChair: InSix = { en: 'the Vice-Chair', ar: 'نائب الرئيس', es: 'la Vicepresidencia', fr: 'la vice-présidence', ru: 'заместитель Председателя', zh: '副主席' }

export const consultationNames: { readonly [kind in ConsultationKind]: InSix } = {
  'informal-consultations': { en: 'informal consultations', ar: 'مشاورات غير رسمية', es: 'consultas oficiosas', fr: 'consultations officieuses', ru: 'неофициальные консультации', zh: '非正式协商' },
  'friends-of-the-chair': { en: 'friends of the Chair', ar: 'أصدقاء الرئيس', es: 'amigos de la Presidencia', fr: 'amis de la présidence', ru: 'друзья Председателя', zh: '主席之友' },
  'contact-group': { en: 'contact group', ar: 'فريق اتصال', es: 'grupo de contacto', fr: 'groupe de contact', ru: 'контактная группа', zh: '接触小组' },
  'informal-informals': { en: 'informal informals', ar: 'مشاورات غير رسمية مصغرة', es: 'consultas oficiosas de carácter informal', fr: 'consultations officieuses informelles', ru: 'неофициальные неформальные консультации', zh: '非正式非正式磋商' },
  'proximity-talks': { en: 'proximity talks', ar: 'محادثات عن قرب', es: 'conversaciones indirectas de proximidad', fr: 'pourparlers indirects de proximité', ru: 'непрямые переговоры', zh: '近距离间接会谈' },
}

/** Why the chair is not in its place, as a sentence. */
export const goneWords: { readonly [why in Gone]: InSix } = {
  'absent': { en: 'The presiding officer is absent.', ar: 'المتولي للرئاسة غائب.', es: 'Quien preside está ausente.', fr: 'La personne qui préside est absente.', ru: 'Председательствующий отсутствует.', zh: '主持人缺席。' },
  'line-lost': { en: 'The connection to the presiding officer was lost.', ar: 'انقطع الاتصال بالمتولي للرئاسة.', es: 'Se ha perdido la conexión con quien preside.', fr: 'La liaison avec la personne qui préside est interrompue.', ru: 'Связь с председательствующим прервалась.', zh: '与主持人的连接已中断。' },
  'unable': { en: 'The presiding officer cannot continue.', ar: 'لا يستطيع المتولي للرئاسة الاستمرار.', es: 'Quien preside no puede continuar.', fr: 'La personne qui préside ne peut pas poursuivre.', ru: 'Председательствующий не может продолжать.', zh: '主持人无法继续主持。' },
  'left-office': { en: 'The presiding officer has left the office for good; another is to be elected for the rest of the term.', ar: 'ترك المتولي للرئاسة منصبه نهائيا؛ ويتعين انتخاب غيره لما تبقى من المدة.', es: 'Quien presidía ha cesado definitivamente en el cargo; ha de elegirse a otra persona por el resto del mandato.', fr: 'La personne qui présidait a définitivement quitté ses fonctions\u00a0; une autre doit être élue pour le reste du mandat.', ru: 'Председательствующий окончательно оставил должность; на оставшийся срок избирается другой.', zh: '主持人已离任；须另选一人任满余下任期。' },
}

export const chairingLines = {
  'vice-chair-presides': {
    en: '{vice} now presides.', ar: 'يتولى {vice} الرئاسة الآن.', es: 'Preside ahora {vice}.', fr: '{vice} assure maintenant la direction des débats.', ru: 'Сейчас председательствует {vice}.', zh: '现由{vice}主持会议。',
  },
  'report-due': {
    en: 'The time set for a report on the consultations has come ({what}).', ar: 'حان الموعد المحدد لتقديم تقرير عن المشاورات ({what}).', es: 'Ha llegado la hora fijada para informar sobre las consultas ({what}).',
    fr: 'L’heure fixée pour rendre compte des consultations est venue ({what}).', ru: 'Наступило время, назначенное для доклада о консультациях ({what}).', zh: '报告磋商情况的规定时间已到（{what}）。',
  },
  'report-due-from': {
    en: 'The time set for a report on the consultations has come ({what}); to report: {who}.', ar: 'حان الموعد المحدد لتقديم تقرير عن المشاورات ({what})؛ ويقدمه: {who}.', es: 'Ha llegado la hora fijada para informar sobre las consultas ({what}); informa: {who}.',
    fr: 'L’heure fixée pour rendre compte des consultations est venue ({what})\u00a0; rapporte\u00a0: {who}.', ru: 'Наступило время, назначенное для доклада о консультациях ({what}); докладывает: {who}.', zh: '报告磋商情况的规定时间已到（{what}）；报告者：{who}。',
  },
} as const satisfies { readonly [line: string]: InSix }

export const chairingRefusals = {
  'vice-chair-presides': {
    code: 'not-now',
    words: { en: 'A vice-chair presides now, so that two never lead at once.', ar: 'يتولى الرئاسة الآن أحد نواب الرئيس، حتى لا يقود الجلسة اثنان في آن واحد.' },
    possible: { en: 'When the chair is taken back; that is open at once.', ar: 'بعد استعادة الرئاسة، وهي متاحة فورا.' },
  },
  'vice-chair-follows': {
    code: 'not-now',
    words: { en: '{chair} presides; a vice-chair follows.', ar: 'يتولى {chair} الرئاسة، ويتابع نائب الرئيس.' },
    possible: { en: 'When the chair is handed over, or taken because {chair} is gone.', ar: 'بعد تسليم الرئاسة، أو توليها لغياب {chair}.' },
  },
  'vice-chair-only': {
    code: 'not-entitled',
    words: { en: 'Only a vice-chair takes the chair.', ar: 'لا يتولى الرئاسة إلا أحد نواب الرئيس.' },
    possible: { en: 'When a vice-chair does it.', ar: 'إذا فعله أحد نواب الرئيس.' },
  },
  'office-vacant': {
    code: 'not-now',
    words: { en: 'The office of {chair} is vacant.', ar: 'منصب {chair} شاغر.' },
    possible: { en: 'When another has been elected for the rest of the term.', ar: 'بعد انتخاب غيره لما تبقى من المدة.' },
  },
  'office-not-vacant': {
    code: 'not-now',
    words: { en: 'The office of {chair} is not vacant.', ar: 'منصب {chair} ليس شاغرا.' },
    possible: { en: 'When {chair} has left the office and a vice-chair, who then presides, has said so.', ar: 'بعد أن يترك {chair} منصبه ويعلن ذلك نائبه الذي يتولى الرئاسة عندئذ.' },
  },
  'no-replacement': {
    code: 'not-in-force',
    words: { en: 'These rules know no election of another presiding officer for the rest of a term, or it is already due.', ar: 'لا تعرف هذه القواعد انتخاب رئيس آخر لما تبقى من المدة، أو حان أوانه.' },
    possible: { en: 'For another reason for which a vice-chair takes the chair: absence, a lost line, inability to continue.', ar: 'لسبب آخر يتولى به نائب الرئيس الرئاسة: الغياب أو انقطاع الاتصال أو تعذر الاستمرار.' },
  },
  'presides-already': {
    code: 'already-done',
    words: { en: 'That office presides already.', ar: 'هذا المنصب يتولى الرئاسة بالفعل.' },
  },
  'consultations-full': {
    code: 'not-now',
    words: { en: '{number} consultations wait for their report; there is no room for more.', ar: 'عدد المشاورات التي تنتظر تقريرا {number}، ولا مجال لمزيد.' },
    possible: { en: 'When one of them has been reported on.', ar: 'بعد تقديم تقرير عن إحداها.' },
  },
  'consultations-misfit': {
    code: 'invalid',
    words: { en: 'Who leads them must be a delegation of this body that follows all its meetings, and the report must be due within thirty days.', ar: 'يجب أن يكون الميسّر وفدا في هذه الهيئة يتابع جلساتها كلها، وأن يحل موعد التقرير في غضون ثلاثين يوما.' },
  },
  'no-suspending': {
    code: 'no-such-act',
    words: { en: 'These rules know no suspension of the meeting.', ar: 'لا تعرف هذه القواعد تعليق الجلسة.' },
  },
  'no-consultations': {
    code: 'no-such-thing',
    words: { en: 'No consultations wait for a report.', ar: 'لا مشاورات تنتظر تقريرا.' },
    possible: { en: 'When {chair} has arranged some.', ar: 'بعد أن يرتبها {chair}.' },
  },
  'facilitator-reports': {
    code: 'not-entitled',
    words: { en: 'The delegation that leads the consultations reports, or {chair} or the secretariat enters what was said.', ar: 'يقدم التقرير الوفد الذي ييسّر المشاورات، أو يُدخل {chair} أو الأمانة ما قيل.' },
    possible: { en: 'When it does so.', ar: 'إذا فعل ذلك.' },
  },
} as const satisfies { readonly [key: string]: Sentence }
