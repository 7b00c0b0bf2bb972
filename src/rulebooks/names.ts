import type { InSix } from '#base/words.ts'
import type { Rulebook } from './rulebook.ts'

// What several books call by the same name, in six languages. Names only: no rule stands here, and no book takes one from another.

export const motionNames = {
  'suspend-meeting': { en: 'Suspension of the meeting', ar: 'تعليق الجلسة', es: 'Suspensión de la sesión', fr: 'Suspension de la séance', ru: 'Перерыв в заседании', zh: '暂停会议' },
  'adjourn-meeting': { en: 'Adjournment of the meeting', ar: 'رفع الجلسة', es: 'Levantamiento de la sesión', fr: 'Ajournement de la séance', ru: 'Закрытие заседания', zh: '休会' },
  'adjourn-debate': { en: 'Adjournment of the debate', ar: 'تأجيل المناقشة', es: 'Aplazamiento del debate', fr: 'Ajournement du débat', ru: 'Перерыв в прениях', zh: '暂停辩论' },
  'close-debate': { en: 'Closure of the debate', ar: 'إقفال باب المناقشة', es: 'Cierre del debate', fr: 'Clôture du débat', ru: 'Прекращение прений', zh: '结束辩论' },
  'limit-time': { en: 'Time limit on speeches', ar: 'تحديد وقت الكلام', es: 'Limitación del tiempo de uso de la palabra', fr: 'Limitation du temps de parole', ru: 'Ограничение времени выступлений', zh: '限制发言时间' },
  'competence': { en: 'No competence to adopt the proposal', ar: 'عدم الاختصاص باعتماد المقترح', es: 'Falta de competencia para aprobar la propuesta', fr: 'Incompétence pour adopter la proposition', ru: 'Отсутствие компетенции для принятия предложения', zh: '无权通过该提案' },
  'order-of-proposals': { en: 'Priority for a proposal', ar: 'إعطاء الأولوية لمقترح', es: 'Prioridad de una propuesta', fr: 'Priorité d’une proposition', ru: 'Первоочередность предложения', zh: '优先处理某项提案' },
  'reconsider': { en: 'Reconsideration', ar: 'إعادة النظر', es: 'Nuevo examen', fr: 'Nouvel examen', ru: 'Повторное рассмотрение', zh: '重新审议' },
} as const satisfies { readonly [motion: string]: InSix }

export const matterNames = {
  motion: { en: 'Procedural motion', ar: 'اقتراح إجرائي', es: 'Moción de procedimiento', fr: 'Motion de procédure', ru: 'Процедурное предложение', zh: '程序性动议' },
  appeal: { en: 'To overrule the ruling from the chair', ar: 'نقض قرار الرئاسة', es: 'Revocación de la decisión de la Presidencia', fr: 'Annulation de la décision de la présidence', ru: 'Отмена постановления Председателя', zh: '推翻主席的裁决' },
  procedure: { en: 'Question of procedure', ar: 'مسألة إجرائية', es: 'Cuestión de procedimiento', fr: 'Question de procédure', ru: 'Процедурный вопрос', zh: '程序问题' },
  substance: { en: 'Question of substance', ar: 'مسألة موضوعية', es: 'Cuestión de fondo', fr: 'Question de fond', ru: 'Вопрос существа', zh: '实质问题' },
} as const satisfies { readonly [matter: string]: InSix }

export const stepNames = {
  opening: { en: 'Opening of the meeting', ar: 'افتتاح الجلسة', es: 'Apertura de la sesión', fr: 'Ouverture de la séance', ru: 'Открытие заседания', zh: '会议开幕' },
  chair: { en: 'Election of the President', ar: 'انتخاب الرئيس', es: 'Elección de la Presidencia', fr: 'Élection à la présidence', ru: 'Избрание Председателя', zh: '选举主席' },
  rules: { en: 'Adoption of the rules of procedure', ar: 'اعتماد النظام الداخلي', es: 'Aprobación del reglamento', fr: 'Adoption du règlement intérieur', ru: 'Принятие правил процедуры', zh: '通过议事规则' },
  agenda: { en: 'Adoption of the agenda', ar: 'إقرار جدول الأعمال', es: 'Aprobación del programa', fr: 'Adoption de l’ordre du jour', ru: 'Утверждение повестки дня', zh: '通过议程' },
  credentials: { en: 'Credentials', ar: 'وثائق التفويض', es: 'Credenciales', fr: 'Pouvoirs', ru: 'Полномочия', zh: '全权证书' },
} as const satisfies { readonly [step: string]: InSix }

export const standingNames = {
  member: { en: 'Member State', ar: 'دولة عضو', es: 'Estado miembro', fr: 'État membre', ru: 'Государство-член', zh: '成员国' },
  participant: { en: 'Participating State', ar: 'دولة مشاركة', es: 'Estado participante', fr: 'État participant', ru: 'Государство-участник', zh: '与会国' },
  observer: { en: 'Observer', ar: 'مراقب', es: 'Observador', fr: 'Observateur', ru: 'Наблюдатель', zh: '观察员' },
} as const satisfies { readonly [standing: string]: InSix }

export const said = {
  present: { en: 'voting for or against; abstaining is not voting', ar: 'المصوّتون تأييدا أو معارضة؛ والامتناع ليس تصويتا', es: 'que votan a favor o en contra; abstenerse no es votar', fr: 'qui votent pour ou contre\u00a0; s’abstenir n’est pas voter', ru: 'голосующие за или против; воздержание не является голосованием', zh: '投票赞成或反对；弃权不算投票' },
  point: { en: 'Point of order', ar: 'نقطة نظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Порядок ведения заседания', zh: '程序问题' },
  byConsensus: { en: 'adoption by consensus', ar: 'الاعتماد بتوافق الآراء', es: 'aprobación por consenso', fr: 'adoption par consensus', ru: 'принятие консенсусом', zh: '协商一致通过' },
  floor: { en: 'Giving the floor', ar: 'إعطاء الكلمة', es: 'Uso de la palabra', fr: 'Droit à la parole', ru: 'Предоставление слова', zh: '准许发言' },
  chairman: { en: 'the Chair', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
} as const satisfies { readonly [name: string]: InSix }

/** What the words on deciding mean in books that give them no meaning of their own beyond this. */
export const meanings = {
  vote: { en: 'an answer given openly: for, against or abstaining', ar: 'جواب يُدلى به علنا: تأييد أو معارضة أو امتناع', es: 'respuesta dada públicamente: a favor, en contra o abstención', fr: 'réponse donnée publiquement\u00a0: pour, contre ou abstention', ru: 'ответ, даваемый открыто: за, против или воздержание', zh: '公开作出的回答：赞成、反对或弃权' },
  ballot: { en: 'a secret vote on names, in elections', ar: 'تصويت سري على أسماء في الانتخابات', es: 'voto secreto por nombres, en las elecciones', fr: 'vote secret sur des noms, lors des élections', ru: 'тайное голосование за кандидатов на выборах', zh: '选举中对人选的无记名投票' },
  unopposed: { en: 'adoption without a vote: nobody objects', ar: 'الاعتماد بدون تصويت: لا يعترض أحد', es: 'aprobación sin votación: nadie se opone', fr: 'adoption sans vote\u00a0: personne ne s’y oppose', ru: 'принятие без голосования: никто не возражает', zh: '不经表决通过：无人反对' },
  unanimous: { en: 'adoption by unanimity without a vote: no member objects', ar: 'الاعتماد بالإجماع بدون تصويت: لا يعترض أي عضو', es: 'aprobación por unanimidad sin votación: ningún miembro se opone', fr: 'adoption à l’unanimité sans vote\u00a0: aucun membre ne s’y oppose', ru: 'единогласное принятие без голосования: ни один член не возражает', zh: '不经表决一致通过：没有成员反对' },
  fixedNumber: { en: 'no measure here: a fixed number of votes in favour decides, however many are present', ar: 'ليس مقياسا هنا: فالعبرة بعدد ثابت من الأصوات المؤيدة أيا كان عدد الحاضرين', es: 'no es aquí la medida: decide un número fijo de votos a favor, sean cuantos sean los presentes', fr: 'n’est pas la mesure ici\u00a0: un nombre fixe de voix pour décide, quel que soit le nombre des présents', ru: 'здесь не мерило: решает постоянное число голосов «за», сколько бы членов ни присутствовало', zh: '此处不以此为准：以固定的赞成票数决定，不论出席者多少' },
  ofMembers: { en: 'no measure seen in this text: unanimity and majority are those of the member States', ar: 'لم يُطّلع عليه مقياسا في هذا النص: فالإجماع والأكثرية للدول الأعضاء', es: 'no se ha visto como medida en este texto: la unanimidad y la mayoría son de los Estados miembros', fr: 'n’a pas été vu comme mesure dans ce texte\u00a0: l’unanimité et la majorité sont celles des États membres', ru: 'в этом тексте как мерило не встречено: единогласие и большинство берутся от государств-членов', zh: '本案文中未见以此为准：一致与多数均以成员国计' },
  takingPart: { en: 'present and taking part in the vote, for or against; abstaining is not taking part', ar: 'الحاضرون المشتركون في التصويت تأييدا أو معارضة؛ والامتناع ليس اشتراكا', es: 'presentes y participantes en la votación, a favor o en contra; abstenerse no es participar', fr: 'présents et prenant part au vote, pour ou contre\u00a0; s’abstenir n’est pas prendre part', ru: 'присутствующие и участвующие в голосовании, за или против; воздержание не есть участие', zh: '出席并参加表决，赞成或反对；弃权不算参加' },
} as const satisfies { readonly [name: string]: InSix }

/** Where nothing was seen of a thing in the texts of a book, the book says so under these ids, and nothing is borrowed from another. */
export const unseen = {
  'silent:suspend-meeting': {
    heading: { en: 'Nothing seen on suspending the meeting', ar: 'لم يُطّلع على حكم بشأن تعليق الجلسة', es: 'Nada visto sobre la suspensión de la sesión', fr: 'Rien de vu sur la suspension de la séance', ru: 'Не найдено положений, касающихся перерыва в заседании', zh: '未见关于暂停会议的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on suspending the meeting. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن تعليق الجلسة. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
  'silent:adjourn-meeting': {
    heading: { en: 'Nothing seen on adjourning the meeting', ar: 'لم يُطّلع على حكم بشأن رفع الجلسة', es: 'Nada visto sobre el levantamiento de la sesión', fr: 'Rien de vu sur l’ajournement de la séance', ru: 'Не найдено положений, касающихся закрытия заседания', zh: '未见关于休会的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on adjourning the meeting. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن رفع الجلسة. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
  'silent:adjourn-debate': {
    heading: { en: 'Nothing seen on adjourning the debate', ar: 'لم يُطّلع على حكم بشأن تأجيل المناقشة', es: 'Nada visto sobre el aplazamiento del debate', fr: 'Rien de vu sur l’ajournement du débat', ru: 'Не найдено положений, касающихся перерыва в прениях', zh: '未见关于暂停辩论的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on adjourning the debate. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن تأجيل المناقشة. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
  'silent:close-debate': {
    heading: { en: 'Nothing seen on closing the debate', ar: 'لم يُطّلع على حكم بشأن إقفال باب المناقشة', es: 'Nada visto sobre el cierre del debate', fr: 'Rien de vu sur la clôture du débat', ru: 'Не найдено положений, касающихся прекращения прений', zh: '未见关于结束辩论的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on closing the debate. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن إقفال باب المناقشة. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
  'silent:limit-time': {
    heading: { en: 'Nothing seen on limits of speaking time', ar: 'لم يُطّلع على حكم بشأن تحديد مدة الكلام', es: 'Nada visto sobre la limitación del tiempo', fr: 'Rien de vu sur la limitation du temps de parole', ru: 'Не найдено положений, касающихся ограничения времени выступлений', zh: '未见关于限制发言时间的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on limits of speaking time. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن تحديد مدة الكلام. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
  'silent:close-list': {
    heading: { en: 'Nothing seen on closing the list of speakers', ar: 'لم يُطّلع على حكم بشأن إقفال قائمة المتكلمين', es: 'Nada visto sobre el cierre de la lista de oradores', fr: 'Rien de vu sur la clôture de la liste des orateurs', ru: 'Не найдено положений, касающихся прекращения записи ораторов', zh: '未见关于发言报名截止的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on closing the list of speakers. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن إقفال قائمة المتكلمين. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
  'silent:reply': {
    heading: { en: 'Nothing seen on the right of reply', ar: 'لم يُطّلع على حكم بشأن حق الرد', es: 'Nada visto sobre el derecho a contestar', fr: 'Rien de vu sur le droit de réponse', ru: 'Не найдено положений, касающихся права на ответ', zh: '未见关于答辩权的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on the right of reply. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن حق الرد. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
  'silent:reconsider': {
    heading: { en: 'Nothing seen on reconsidering a decision', ar: 'لم يُطّلع على حكم بشأن إعادة النظر في قرار', es: 'Nada visto sobre el nuevo examen de una decisión', fr: 'Rien de vu sur le nouvel examen d’une décision', ru: 'Не найдено положений, касающихся повторного рассмотрения решения', zh: '未见关于重新审议决定的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on reconsidering a decision. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن إعادة النظر في قرار. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
  'silent:quorum': {
    heading: { en: 'Nothing seen on a quorum', ar: 'لم يُطّلع على حكم بشأن النصاب', es: 'Nada visto sobre el quórum', fr: 'Rien de vu sur le quorum', ru: 'Не найдено положений, касающихся кворума', zh: '未见关于法定人数的规定' },
    says: { en: 'In the texts of this book that were seen there is nothing on a quorum. None is taken from another body.', ar: 'لا يرد في ما اطُّلع عليه من نصوص هذا النظام شيء بشأن النصاب. ولا يُستعار حكم من هيئة أخرى.' },
    check: 'unverified', source: 'Setting of this edition: not among the provisions seen',
  },
} as const satisfies Rulebook['rules']

type Unseen = keyof typeof unseen extends `silent:${infer Thing}` ? Thing : never

/** Those of these answers that a book gives. */
export function unseenOf(...things: readonly Unseen[]): Rulebook['rules'] {
  return Object.fromEntries(things.map((thing) => [`silent:${thing}`, unseen[`silent:${thing}`]]))
}
