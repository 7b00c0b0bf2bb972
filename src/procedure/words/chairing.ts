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
    words: { en: 'A vice-chair presides now, so that two never lead at once.', ar: 'يتولى الرئاسة الآن أحد نواب الرئيس، حتى لا يقود الجلسة اثنان في آن واحد.', es: 'Ahora preside una vicepresidencia, para que nunca dirijan dos a la vez.', fr: 'Une vice-présidence dirige maintenant les débats, pour que deux personnes ne le fassent jamais à la fois.', ru: 'Сейчас председательствует заместитель, чтобы двое не вели заседание одновременно.', zh: '现由副主席主持，以免两人同时主持。' },
    possible: { en: 'When the chair is taken back; that is open at once.', ar: 'بعد استعادة الرئاسة، وهي متاحة فورا.', es: 'Cuando se retome la Presidencia, lo que puede hacerse enseguida.', fr: 'Lorsque la présidence sera reprise\u00a0; cela est possible aussitôt.', ru: 'Когда председатель вернется к ведению; это можно сделать сразу.', zh: '主席收回主持职务后；可立即收回。' },
  },
  'vice-chair-follows': {
    code: 'not-now',
    words: { en: '{chair} presides; a vice-chair follows.', ar: 'يتولى {chair} الرئاسة، ويتابع نائب الرئيس.', es: 'Preside {chair}; la vicepresidencia sigue la sesión.', fr: '{chair} dirige les débats\u00a0; la vice-présidence les suit.', ru: 'Председательствует {chair}; заместитель следит за заседанием.', zh: '现由{chair}主持；副主席随时待命。' },
    possible: { en: 'When the chair is handed over, or taken because {chair} is gone.', ar: 'بعد تسليم الرئاسة، أو توليها لغياب {chair}.', es: 'Cuando se ceda la Presidencia, o se asuma por ausencia ({chair}).', fr: 'Lorsque la présidence est cédée, ou prise en cas d’absence ({chair}).', ru: 'Когда ведение передано или принято из-за отсутствия ({chair}).', zh: '主持职务移交，或因{chair}缺席而接任时。' },
  },
  'vice-chair-only': {
    code: 'not-entitled',
    words: { en: 'Only a vice-chair takes the chair.', ar: 'لا يتولى الرئاسة إلا أحد نواب الرئيس.', es: 'Solo una vicepresidencia asume la Presidencia.', fr: 'Seule une vice-présidence prend la présidence.', ru: 'Ведение принимает только заместитель председателя.', zh: '只有副主席可以接任主持。' },
    possible: { en: 'When a vice-chair does it.', ar: 'إذا فعله أحد نواب الرئيس.', es: 'Cuando lo haga una vicepresidencia.', fr: 'Lorsqu’une vice-présidence le fait.', ru: 'Когда это делает заместитель председателя.', zh: '由副主席接任时。' },
  },
  'office-vacant': {
    code: 'not-now',
    words: { en: 'The office of {chair} is vacant.', ar: 'منصب {chair} شاغر.', es: 'El cargo está vacante ({chair}).', fr: 'La fonction est vacante ({chair}).', ru: 'Должность вакантна ({chair}).', zh: '{chair}职位空缺。' },
    possible: { en: 'When another has been elected for the rest of the term.', ar: 'بعد انتخاب غيره لما تبقى من المدة.', es: 'Cuando se haya elegido a otra persona por el resto del mandato.', fr: 'Lorsqu’une autre personne aura été élue pour le reste du mandat.', ru: 'Когда на оставшийся срок избран другой.', zh: '另选一人任满余下任期后。' },
  },
  'office-not-vacant': {
    code: 'not-now',
    words: { en: 'The office of {chair} is not vacant.', ar: 'منصب {chair} ليس شاغرا.', es: 'El cargo no está vacante ({chair}).', fr: 'La fonction n’est pas vacante ({chair}).', ru: 'Должность не вакантна ({chair}).', zh: '{chair}职位没有空缺。' },
    possible: { en: 'When {chair} has left the office and a vice-chair, who then presides, has said so.', ar: 'بعد أن يترك {chair} منصبه ويعلن ذلك نائبه الذي يتولى الرئاسة عندئذ.', es: 'Cuando quien lo ocupa lo haya dejado y así lo haya dicho la vicepresidencia, que entonces preside.', fr: 'Lorsque la personne qui l’exerce l’aura quittée et qu’une vice-présidence, qui dirige alors les débats, l’aura dit.', ru: 'Когда занимающий ее оставит и об этом скажет заместитель, который тогда председательствует.', zh: '{chair}离任，并由届时主持的副主席说明后。' },
  },
  'no-replacement': {
    code: 'not-in-force',
    words: { en: 'These rules know no election of another presiding officer for the rest of a term, or it is already due.', ar: 'لا تعرف هذه القواعد انتخاب رئيس آخر لما تبقى من المدة، أو حان أوانه.', es: 'Este reglamento no conoce la elección de otra persona para presidir por el resto de un mandato, o ya procede.', fr: 'Ce règlement ne connaît pas d’élection à la présidence pour le reste d’un mandat, ou elle est déjà due.', ru: 'Эти правила не знают избрания другого председательствующего на оставшийся срок, или оно уже предстоит.', zh: '本规则没有为余下任期另选主持人的规定，或该选举已应举行。' },
    possible: { en: 'For another reason for which a vice-chair takes the chair: absence, a lost line, inability to continue.', ar: 'لسبب آخر يتولى به نائب الرئيس الرئاسة: الغياب أو انقطاع الاتصال أو تعذر الاستمرار.', es: 'Por otro motivo por el que una vicepresidencia asume la Presidencia: ausencia, pérdida de la conexión, imposibilidad de continuar.', fr: 'Pour une autre raison de prendre la présidence\u00a0: absence, liaison perdue, impossibilité de poursuivre.', ru: 'По другой причине, по которой заместитель принимает ведение: отсутствие, потеря связи, невозможность продолжать.', zh: '因副主席接任主持的其他原因：缺席、连接中断、无法继续。' },
  },
  'presides-already': {
    code: 'already-done',
    words: { en: 'That office presides already.', ar: 'هذا المنصب يتولى الرئاسة بالفعل.', es: 'Ese cargo ya preside.', fr: 'Cette fonction dirige déjà les débats.', ru: 'Это должностное лицо уже председательствует.', zh: '该职位已在主持。' },
  },
  'consultations-full': {
    code: 'not-now',
    words: { en: '{number} consultations wait for their report; there is no room for more.', ar: 'عدد المشاورات التي تنتظر تقريرا {number}، ولا مجال لمزيد.', es: 'Hay {number} consultas a la espera de informe; no caben más.', fr: '{number} consultations attendent leur compte rendu\u00a0; il n’y a pas de place pour d’autres.', ru: 'Консультаций, ожидающих доклада: {number}; для новых места нет.', zh: '有{number}项磋商等待报告，不能再增加。' },
    possible: { en: 'When one of them has been reported on.', ar: 'بعد تقديم تقرير عن إحداها.', es: 'Cuando se haya informado de una de ellas.', fr: 'Lorsqu’il aura été rendu compte de l’une d’elles.', ru: 'Когда по одной из них доложат.', zh: '其中一项提出报告后。' },
  },
  'consultations-misfit': {
    code: 'invalid',
    words: { en: 'Who leads them must be a delegation of this body that follows all its meetings, and the report must be due within thirty days.', ar: 'يجب أن يكون الميسّر وفدا في هذه الهيئة يتابع جلساتها كلها، وأن يحل موعد التقرير في غضون ثلاثين يوما.', es: 'Las dirige una delegación de este órgano que siga todas sus sesiones, y el informe ha de presentarse dentro de treinta días.', fr: 'Elles sont menées par une délégation de cet organe qui suit toutes ses séances, et le compte rendu est dû dans les trente jours.', ru: 'Их ведет делегация этого органа, следящая за всеми его заседаниями, а доклад должен поступить в течение тридцати дней.', zh: '主持磋商者须为本机构中旁听其所有会议的代表团，且须在三十天内提出报告。' },
  },
  'no-suspending': {
    code: 'no-such-act',
    words: { en: 'These rules know no suspension of the meeting.', ar: 'لا تعرف هذه القواعد تعليق الجلسة.', es: 'Este reglamento no conoce la suspensión de la sesión.', fr: 'Ce règlement ne connaît pas la suspension de la séance.', ru: 'Эти правила не знают перерыва в заседании.', zh: '本规则没有暂停会议的规定。' },
  },
  'no-consultations': {
    code: 'no-such-thing',
    words: { en: 'No consultations wait for a report.', ar: 'لا مشاورات تنتظر تقريرا.', es: 'No hay consultas a la espera de informe.', fr: 'Aucune consultation n’attend de compte rendu.', ru: 'Консультаций, ожидающих доклада, нет.', zh: '没有磋商等待报告。' },
    possible: { en: 'When {chair} has arranged some.', ar: 'بعد أن يرتبها {chair}.', es: 'Cuando {chair} haya organizado alguna.', fr: 'Lorsque {chair} en aura organisé.', ru: 'Когда их организует {chair}.', zh: '{chair}安排磋商后。' },
  },
  'facilitator-reports': {
    code: 'not-entitled',
    words: { en: 'The delegation that leads the consultations reports, or {chair} or the secretariat enters what was said.', ar: 'يقدم التقرير الوفد الذي ييسّر المشاورات، أو يُدخل {chair} أو الأمانة ما قيل.', es: 'Informa la delegación que dirige las consultas, o anota lo dicho {chair} o la secretaría.', fr: 'La délégation qui mène les consultations rend compte, ou {chair} ou le secrétariat consigne ce qui a été dit.', ru: 'Докладывает делегация, ведущая консультации, либо сказанное вносит {chair} или секретариат.', zh: '由主持磋商的代表团报告，或由{chair}或秘书处录入所述内容。' },
    possible: { en: 'When it does so.', ar: 'إذا فعل ذلك.', es: 'Cuando así se haga.', fr: 'Lorsqu’il en est fait ainsi.', ru: 'Когда это сделано так.', zh: '由其报告或录入时。' },
  },
} as const satisfies { readonly [key: string]: Sentence }
