import type { Majority } from '#base/majority.ts'
import type { Debate, Decides, Motion } from './business.ts'
import type { Answer, Matter, Rulebook, Standing } from './rulebook.ts'
import { meanings } from './names.ts'

// Model UN has no single standard: conferences copy rules, then change them. The rules here have no numbers of their own; each says which
// published set it was compared with. What differs from one published set to the next is a parameter.
const nmun = 'NMUN rules of procedure, short form (nmun.org, scribd copies; readkong.com)'
const motionsPage = 'UNA-USA style parliamentary motions (pdfcoke.com)'
const uaa = 'University of Alaska Anchorage Model UN, quick reference to the rules (uaa.alaska.edu)'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const

const majority: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const ofThosePresent: Majority = { kind: 'fraction', of: 'present', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const nine: Majority = { kind: 'count', for: 9 }
const all: readonly Answer[] = ['yes', 'no', 'abstain']
const noAbstention: readonly Answer[] = ['yes', 'no']
const none: Debate = { kind: 'none' }
const twoAndTwo: Debate = { kind: 'limited', for: 2, against: 2, mover: false }
const twoAgainst: Debate = { kind: 'limited', for: 0, against: 2, mover: false }
const byMajority: Decides = { by: 'vote', matter: 'procedural' }
const byTwoThirds: Decides = { by: 'vote', matter: 'procedural-two-thirds' }
const byChairUnless: Decides = { by: 'chair', unless: 'objection' }
const automatic: Decides = { by: 'automatic' }
const played: Matter['binds'] = { who: 'nobody', rules: ['exercise'] }
const own: Matter['binds'] = { who: 'all', rules: [] }
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: true, reply: true, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>

const suspend: Motion = { id: 'suspend-meeting', name: { en: 'Suspension of the meeting', ar: 'تعليق الجلسة', es: 'Suspensión de la sesión', fr: 'Suspension de la séance', ru: 'Перерыв в заседании', zh: '暂停会议' }, rules: ['suspension'], needsSecond: true, debate: none, decides: byMajority, effect: 'suspend-meeting' }
const adjourn: Motion = { id: 'adjourn-meeting', name: { en: 'Adjournment of the meeting', ar: 'رفع الجلسة', es: 'Levantamiento de la sesión', fr: 'Ajournement de la séance', ru: 'Закрытие заседания', zh: '休会' }, rules: ['adjournment'], needsSecond: true, debate: none, decides: byMajority, effect: 'adjourn-meeting' }
const extend: Motion = { id: 'extend-caucus', name: { en: 'Extension of the caucus', ar: 'تمديد المشاورات الجانبية', es: 'Prórroga del debate informal', fr: 'Prolongation du débat informel', ru: 'Продление неформального обсуждения', zh: '延长磋商' }, rules: ['extension'], needsSecond: true, debate: none, decides: byMajority, effect: 'extend-caucus' }
const close: Motion = { id: 'close-caucus', name: { en: 'Closing of the caucus', ar: 'إنهاء المشاورات الجانبية', es: 'Cierre del debate informal', fr: 'Clôture du débat informel', ru: 'Прекращение неформального обсуждения', zh: '结束磋商' }, rules: ['extension'], needsSecond: true, debate: none, decides: byMajority, effect: 'close-caucus' }
const table: Motion = { id: 'adjourn-debate', name: { en: 'Adjournment of the debate (tabling)', ar: 'تأجيل المناقشة', es: 'Aplazamiento del debate', fr: 'Ajournement du débat', ru: 'Перерыв в прениях', zh: '暂停辩论' }, rules: ['tabling'], needsSecond: true, debate: twoAndTwo, decides: byTwoThirds, effect: 'adjourn-debate' }
const closure: Motion = { id: 'close-debate', name: { en: 'Closure of the debate', ar: 'إقفال باب المناقشة', es: 'Cierre del debate', fr: 'Clôture du débat', ru: 'Прекращение прений', zh: '结束辩论' }, rules: ['closure'], needsSecond: true, debate: twoAgainst, decides: byTwoThirds, effect: 'close-debate' }
const acclaim: Motion = { id: 'acclamation', name: { en: 'Adoption by acclamation', ar: 'الاعتماد بالتزكية', es: 'Aprobación por aclamación', fr: 'Adoption par acclamation', ru: 'Принятие без голосования (аккламация)', zh: '以鼓掌方式通过' }, rules: ['acclamation'], needsSecond: true, debate: none, decides: automatic, effect: 'acclamation' }
const callRoll: Motion = { id: 'roll-call', name: { en: 'Roll-call vote', ar: 'التصويت بنداء الأسماء', es: 'Votación nominal', fr: 'Vote par appel nominal', ru: 'Поименное голосование', zh: '唱名表决' }, rules: ['roll-call-vote'], needsSecond: true, debate: none, decides: automatic, effect: 'roll-call' }
const important: Motion = { id: 'important-question', name: { en: 'Important question', ar: 'مسألة هامة', es: 'Cuestión importante', fr: 'Question importante', ru: 'Важный вопрос', zh: '重要问题' }, rules: ['important-question'], needsSecond: true, debate: twoAndTwo, decides: byMajority, becomes: 'important', effect: 'important-question' }
const reconsider: Motion = { id: 'reconsider', name: { en: 'Reconsideration', ar: 'إعادة النظر', es: 'Nuevo examen', fr: 'Nouvel examen', ru: 'Повторное рассмотрение', zh: '重新审议' }, rules: ['reconsideration'], needsSecond: true, debate: twoAgainst, decides: byTwoThirds, effect: 'reconsider' }
const time: Motion = { id: 'limit-time', name: { en: 'Speaking time', ar: 'مدة الكلمة', es: 'Tiempo de uso de la palabra', fr: 'Temps de parole', ru: 'Время выступлений', zh: '发言时间' }, rules: ['speaking-time'], needsSecond: true, debate: none, decides: byMajority, effect: 'limit-time' }
const closeList: Motion = { id: 'close-list', name: { en: 'Closing of the list of speakers', ar: 'إقفال قائمة المتكلمين', es: 'Cierre de la lista de oradores', fr: 'Clôture de la liste des orateurs', ru: 'Прекращение записи ораторов', zh: '发言报名截止' }, rules: ['list'], needsSecond: true, debate: none, decides: byMajority, effect: 'close-list' }
const reopenList: Motion = { id: 'reopen-list', name: { en: 'Reopening of the list of speakers', ar: 'إعادة فتح قائمة المتكلمين', es: 'Reapertura de la lista de oradores', fr: 'Réouverture de la liste des orateurs', ru: 'Возобновление записи ораторов', zh: '重新开放发言报名' }, rules: ['list'], needsSecond: true, debate: none, decides: byMajority, effect: 'reopen-list' }
const moderated: Motion = { id: 'moderated-caucus', name: { en: 'Moderated caucus', ar: 'مشاورات جانبية بإدارة الرئاسة', es: 'Debate informal moderado', fr: 'Débat informel modéré', ru: 'Модерируемое неформальное обсуждение', zh: '有组织核心磋商' }, rules: ['moderated-caucus'], needsSecond: true, debate: none, decides: byMajority, effect: 'moderated-caucus' }
const unmoderated: Motion = { id: 'unmoderated-caucus', name: { en: 'Unmoderated caucus', ar: 'مشاورات جانبية غير رسمية', es: 'Debate informal sin moderación', fr: 'Débat informel non modéré', ru: 'Немодерируемое неформальное обсуждение', zh: '自由磋商' }, rules: ['unmoderated-caucus'], needsSecond: true, debate: none, decides: byMajority, effect: 'unmoderated-caucus' }
const consult: Motion = { id: 'consult-five', name: { en: 'Consultation of the permanent members', ar: 'تشاور الأعضاء الدائمين', es: 'Consulta de los miembros permanentes', fr: 'Consultation des membres permanents', ru: 'Консультация постоянных членов', zh: '常任理事国磋商' }, rules: ['consultation-of-five'], needsSecond: true, debate: none, decides: byMajority, effect: 'consultation' }
const introduce: Motion = { id: 'introduce-draft', name: { en: 'Introduction of a draft', ar: 'عرض مشروع', es: 'Presentación de un proyecto', fr: 'Présentation d’un projet', ru: 'Внесение проекта', zh: '提出草案' }, rules: ['introduction'], needsSecond: true, debate: none, decides: byMajority, effect: 'introduce-draft' }

const reorder: Motion = { id: 'order-of-drafts', name: { en: 'Order of drafts', ar: 'ترتيب المشاريع', es: 'Orden de los proyectos', fr: 'Ordre des projets', ru: 'Очередность проектов', zh: '草案的顺序' }, rules: ['order-of-drafts'], needsSecond: true, debate: none, decides: byMajority, effect: 'order-of-proposals' }

const published: readonly Motion[] = [suspend, adjourn, extend, close, table, closure, acclaim, callRoll, important, reconsider, time, closeList, reopenList, moderated, unmoderated, consult, introduce, reorder]
const inOrder = published.map(({ id }) => id)
const adjournFirst = ['adjourn-meeting', 'suspend-meeting', ...inOrder.slice(2)]
const introductionFirst = ['introduce-draft', ...inOrder.filter((id) => id !== 'introduce-draft')]
const disruptive = ['extend-caucus', 'close-caucus', 'unmoderated-caucus', 'moderated-caucus', 'consult-five', 'introduce-draft', 'order-of-drafts', 'limit-time', 'close-list', 'reopen-list', 'suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate', 'acclamation', 'roll-call', 'important-question', 'reconsider']

const committee: Matter = { name: { en: 'Draft resolution', ar: 'مشروع قرار', es: 'Proyecto de resolución', fr: 'Projet de résolution', ru: 'Проект резолюции', zh: '决议草案' }, majority, choices: all, nature: 'substantive', covers: [], binds: played, rules: ['majority'] }
const council: Matter = { ...committee, majority: nine, concurrence: { role: 'permanent', blockedBy: 'against' }, rules: ['council-substance'] }
const ofCommittee: Matter = { name: { en: 'Amendment', ar: 'تعديل', es: 'Enmienda', fr: 'Amendement', ru: 'Поправка', zh: '修正案' }, majority, choices: all, nature: 'substantive', covers: [], binds: played, rules: ['unfriendly-amendment', 'majority'] }
const ofCouncil: Matter = { ...ofCommittee, majority: nine, rules: ['unfriendly-amendment', 'council-amendments'] }
const answered = {
  present: { id: 'present', name: { en: 'Present', ar: 'حاضر', es: 'Presente', fr: 'Présent', ru: 'Присутствует', zh: '出席' }, mayAbstain: true },
  voting: { id: 'present-and-voting', name: { en: 'Present and voting', ar: 'حاضر ومصوّت', es: 'Presente y votante', fr: 'Présent et votant', ru: 'Присутствует и голосует', zh: '出席并表决' }, mayAbstain: false },
} as const
/** The motions that one published set or another leaves to the chair or grants without asking. */
const routine = ['extend-caucus', 'close-caucus', 'limit-time', 'close-list', 'reopen-list', 'moderated-caucus', 'unmoderated-caucus', 'introduce-draft'] as const
const caucuses = { consultation: null, others: ['other-motions'], rules: ['moderated-caucus', 'unmoderated-caucus'] } as const

/** Model UN in the family of UNA-USA and NMUN, with the switches of a simulated Security Council. */
export const munUna: Rulebook = {
  id: 'mun-una',
  edition: '2026',
  inForce: { from: null, until: null },
  overrides: [],
  title: { en: 'Model UN rules of procedure: UNA-USA and NMUN family', ar: 'قواعد إجراءات نموذج الأمم المتحدة: أسرة UNA-USA وNMUN', es: 'Reglamento de Modelo de las Naciones Unidas: familia UNA-USA y NMUN', fr: 'Règlement de simulation des Nations Unies : famille UNA-USA et NMUN', ru: 'Правила процедуры Модели ООН: семейство UNA-USA и NMUN', zh: '模拟联合国议事规则：UNA-USA与NMUN系' },
  body: { en: 'the Committee', ar: 'اللجنة', es: 'la Comisión', fr: 'la Commission', ru: 'Комитет', zh: '委员会' },
  chair: { en: 'the Chair', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Published rules of Model UN conferences, paraphrased; each rule names the set it was compared with',
  rules: {
    'exercise': {
      heading: { en: 'A simulation', ar: 'محاكاة' },
      says: { en: 'Delegates play the actors; what is decided binds nobody outside the exercise. There is no single standard of Model UN: conferences copy rules, then change them, and overrides are expected.', ar: 'يمثل المشاركون أدوار الأطراف؛ ولا يُلزم ما يتقرر أحدا خارج التمرين. ولا معيار واحدا لنموذج الأمم المتحدة: فالمؤتمرات تنسخ القواعد ثم تغيّرها، والتعديل عليها متوقع.' },
      check: mark.unverified, source: 'From general knowledge; not compared with one published set',
    },
    'roll-call': {
      heading: { en: 'Roll call', ar: 'نداء الأسماء' },
      says: { en: 'At the opening each delegation answers "present" or "present and voting". Who is present may vote yes or no or abstain on substance; who is present and voting may not abstain on substance.', ar: 'يجيب كل وفد عند الافتتاح بأنه «حاضر» أو «حاضر ومصوّت». فالحاضر يصوّت بنعم أو لا أو يمتنع في المسائل الموضوعية؛ والحاضر المصوّت لا يمتنع فيها.' },
      check: mark.verified, source: 'pmun.org, rules of procedure; a university society\'s handbook (docslib.org/download/6714723)',
    },
    'roll-call-un4mun': {
      heading: { en: 'Roll call, UN4MUN', ar: 'نداء الأسماء، أسلوب UN4MUN' },
      says: { en: '"Present" is the only answer, and abstention is always allowed.', ar: '«حاضر» هو الجواب الوحيد، والامتناع جائز دائما.' },
      check: mark.verified, source: 'mymun.com, on UN4MUN',
    },
    'roll-call-reversed': {
      heading: { en: 'Roll call, one conference\'s reverse use', ar: 'نداء الأسماء، استعمال معكوس لأحد المؤتمرات' },
      says: { en: 'One published page says that who answered "present" cannot abstain, the reverse of common usage. The conference says which; the label does not.', ar: 'تقول صفحة منشورة إن من أجاب «حاضر» لا يجوز له الامتناع، خلافا للشائع. والعبرة بما يقرره المؤتمر لا بالتسمية.' },
      check: mark.verified, source: 'hammun.de, rules of procedure',
    },
    'abstention-on-procedure': {
      heading: { en: 'No abstention on procedure', ar: 'لا امتناع في المسائل الإجرائية' },
      says: { en: 'On procedural motions abstention is normally not allowed.', ar: 'لا يجوز الامتناع عادة عند التصويت على الاقتراحات الإجرائية.' },
      check: mark.verified, source: 'Published sources of DeutscheModelUnitedNations/munify-chase and MaxwellBo/Muncoordinated-2 (behaviour only)',
    },
    'observers': {
      heading: { en: 'Observers and organisations', ar: 'المراقبون والمنظمات' },
      says: { en: 'Observers vote on procedure and not on substance; non-governmental organisations vote on neither, in many sets.', ar: 'يصوّت المراقبون في المسائل الإجرائية دون الموضوعية؛ ولا تصوّت المنظمات غير الحكومية في أي منهما، في كثير من القواعد المنشورة.' },
      check: mark.verified, source: 'Slides on Model UN procedure (pdfslide.us)',
    },
    'organisations-dmun': {
      heading: { en: 'Organisations in the German style', ar: 'المنظمات في الأسلوب الألماني' },
      says: { en: 'Non-governmental organisations register with the chair; they speak and move, and do not vote.', ar: 'تسجل المنظمات غير الحكومية أسماءها لدى الرئاسة؛ وتتكلم وتقدم الاقتراحات ولا تصوّت.' },
      check: mark.verified, source: 'handbuch.dmun.de',
    },
    'point-of-order': {
      heading: { en: 'Points of order', ar: 'نقاط النظام' },
      says: { en: 'A point of order may interrupt a speaker; it is not debated and the chair decides it.', ar: 'يجوز لنقطة النظام أن تقطع كلام المتكلم؛ ولا تُناقش، ويبت فيها الرئيس.' },
      check: mark.partly, source: `${nmun} (not compared word by word); ${motionsPage}`,
    },
    'appeal': {
      heading: { en: 'Appeal of the chair', ar: 'الطعن في قرار الرئيس' },
      says: { en: 'A ruling may be appealed against without debate; a majority overrules it, and on an equal division the ruling stands. One college set asks for a second, hears one for and one against and needs two thirds; others take the appeal in writing.', ar: 'يجوز الطعن في القرار بلا مناقشة؛ وتنقضه الأغلبية، ويبقى قائما عند التعادل. وتشترط قواعد إحدى الكليات تثنية وتستمع إلى مؤيد ومعارض وتطلب الثلثين؛ ويُقدَّم الطعن في غيرها كتابة.' },
      check: mark.unverified, source: `${nmun}, from general knowledge; the college set: colamsaltillo.edu.mx (compared)`,
    },
    'privilege': {
      heading: { en: 'Point of personal privilege', ar: 'نقطة الامتياز الشخصي' },
      says: { en: 'Concerns comfort or audibility; it may interrupt a speaker only for audibility.', ar: 'تتعلق براحة المندوب أو بسماع الكلام؛ ولا تقطع كلام المتكلم إلا لتعذر السماع.' },
      check: mark.verified, source: 'PORGMUN app, its published rules (public repository); of THIMUN-type conferences',
    },
    'inquiry': {
      heading: { en: 'Parliamentary inquiry', ar: 'الاستفسار الإجرائي' },
      says: { en: 'A question on procedure, to the chair, when no one is speaking.', ar: 'سؤال عن الإجراءات يُوجَّه إلى الرئيس حين لا يكون أحد متكلما.' },
      check: mark.partly, source: `${uaa}; the usual wording of several sets`,
    },
    'information': {
      heading: { en: 'Point of information to the speaker', ar: 'سؤال إلى المتكلم' },
      says: { en: 'A question to a speaker who has opened the time to questions. The speaker may decline; there is no dialogue, and a follow-up only if the chair grants it.', ar: 'سؤال إلى متكلم فتح وقته للأسئلة. وله أن يرفضه؛ ولا حوار، ولا سؤال متابعة إلا بإذن الرئيس.' },
      check: mark.verified, source: 'PORGMUN app, its published rules (public repository)',
    },
    'suspension': {
      heading: { en: 'Suspension of the meeting', ar: 'تعليق الجلسة' },
      says: { en: 'Not debated; a simple majority. NMUN has no separate caucus motions: informal work happens in suspensions.', ar: 'لا يُناقش؛ ويُقر بالأغلبية البسيطة. ولا تعرف NMUN اقتراحات مستقلة للمشاورات الجانبية: فالعمل غير الرسمي يجري في أثناء التعليق.' },
      check: mark.verified, source: motionsPage,
    },
    'adjournment': {
      heading: { en: 'Adjournment of the meeting', ar: 'رفع الجلسة' },
      says: { en: 'Not debated; a simple majority. It ends the session or the conference, by house style.', ar: 'لا يُناقش؛ ويُقر بالأغلبية البسيطة. وينهي الجلسة أو المؤتمر بحسب أسلوب المؤتمر.' },
      check: mark.verified, source: motionsPage,
    },
    'tabling': {
      heading: { en: 'Adjournment of the debate (tabling)', ar: 'تأجيل المناقشة' },
      says: { en: 'Two speak for and two against; two thirds in UNA-USA style, a majority in others.', ar: 'يتكلم اثنان مؤيدان واثنان معارضان؛ ويُقر بالثلثين في أسلوب UNA-USA، وبالأغلبية في غيره.' },
      check: mark.verified, source: `Two thirds: ${motionsPage}; majority: ${uaa}`,
    },
    'closure': {
      heading: { en: 'Closure of the debate', ar: 'إقفال باب المناقشة' },
      says: { en: 'Two speak against and none for; two thirds. The real General Assembly needs only a majority.', ar: 'يتكلم اثنان معارضان ولا يتكلم مؤيد؛ ويُقر بالثلثين. أما الجمعية العامة الحقيقية فتكفيها الأغلبية.' },
      check: mark.verified, source: motionsPage,
    },
    'reconsideration': {
      heading: { en: 'Reconsideration', ar: 'إعادة النظر' },
      says: { en: 'Two speak against; two thirds. One set hears two on each side and needs a majority.', ar: 'يتكلم اثنان معارضان؛ ويُقر بالثلثين. وتستمع قواعد أخرى إلى اثنين من كل جانب وتكتفي بالأغلبية.' },
      check: mark.unverified, source: `${nmun}, from general knowledge; the variant: ${uaa} (compared)`,
    },
    'important-question': {
      heading: { en: 'Important question', ar: 'المسألة الهامة' },
      says: { en: 'A motion, two for and two against, decided by a majority, that a draft needs two thirds.', ar: 'اقتراح يتكلم فيه اثنان مؤيدان واثنان معارضان ويُقر بالأغلبية، بأن المشروع تلزم له أغلبية الثلثين.' },
      check: mark.verified, source: uaa,
    },
    'speaking-time': {
      heading: { en: 'Speaking time', ar: 'مدة الكلمة' },
      says: { en: 'Set by a majority: without debate in UNA-USA style, with two for and two against in NMUN\'s.', ar: 'تُحدد بالأغلبية: بلا مناقشة في أسلوب UNA-USA، وبعد اثنين مؤيدين واثنين معارضين في أسلوب NMUN.' },
      check: mark.partly, source: `${motionsPage}; ${nmun}`,
    },
    'list': {
      heading: { en: 'List of speakers', ar: 'قائمة المتكلمين' },
      says: { en: 'One general list of speakers; closed or reopened by a majority, not debated.', ar: 'قائمة عامة واحدة للمتكلمين؛ تُقفل أو يُعاد فتحها بالأغلبية بلا مناقشة.' },
      check: mark.partly, source: `${motionsPage}; ${nmun}`,
    },
    'moderated-caucus': {
      heading: { en: 'Moderated caucus', ar: 'المشاورات الجانبية بإدارة الرئاسة' },
      says: { en: 'Moved with a topic, a total time and an individual time; not debated; a majority. The list of speakers waits, and the chair recognises delegations that raise their placards.', ar: 'يُقترح مع موضوع ومدة كلية ومدة لكل متكلم؛ ولا يُناقش؛ ويُقر بالأغلبية. وتنتظر قائمة المتكلمين، ويعطي الرئيس الكلمة لمن يرفع لوحته.' },
      check: mark.partly, source: motionsPage,
    },
    'unmoderated-caucus': {
      heading: { en: 'Unmoderated caucus', ar: 'المشاورات الجانبية غير الرسمية' },
      says: { en: 'Moved with a duration; not debated; a majority. Delegates leave their seats and nobody has the floor.', ar: 'يُقترح مع مدة؛ ولا يُناقش؛ ويُقر بالأغلبية. ويغادر المندوبون مقاعدهم ولا تُعطى الكلمة لأحد.' },
      check: mark.partly, source: motionsPage,
    },
    'other-motions': {
      heading: { en: 'Other motions when a caucus begins', ar: 'الاقتراحات الأخرى عند بدء المشاورات' },
      says: { en: 'When a motion for a caucus carries, the other motions that are pending fall; they can be moved again after it.', ar: 'متى أُقر اقتراح بمشاورات جانبية سقطت الاقتراحات المعلقة الأخرى؛ ويجوز تقديمها من جديد بعدها.' },
      check: mark.unverified, source: 'From general knowledge of the practice of conferences',
    },
    'extension': {
      heading: { en: 'Extending or closing a caucus', ar: 'تمديد المشاورات الجانبية أو إنهاؤها' },
      says: { en: 'While a caucus runs its extension or its closing may be moved; not debated, a majority. Otherwise it ends with its time.', ar: 'يجوز في أثناء المشاورات اقتراح تمديدها أو إنهائها بلا مناقشة وبالأغلبية. وإلا انتهت بانتهاء مدتها.' },
      check: mark.partly, source: 'MaxwellBo/Muncoordinated-2, its list of motions (behaviour only)',
    },
    'introduction': {
      heading: { en: 'Introduction of drafts and amendments', ar: 'عرض المشاريع والتعديلات' },
      says: { en: 'A draft or an amendment needs the signatures the conference asks for; the chair or a majority lets it in. Who signs wishes it discussed and need not support it.', ar: 'يلزم للمشروع أو التعديل عدد التوقيعات الذي يطلبه المؤتمر؛ ويأذن بعرضه الرئيس أو الأغلبية. ومن وقّع أراد مناقشته ولا يلزمه تأييده.' },
      check: mark.partly, source: motionsPage,
    },
    'order-of-drafts': {
      heading: { en: 'Order of drafts', ar: 'ترتيب المشاريع' },
      says: { en: 'Drafts are put in the order of submission unless the body reorders them by a majority.', ar: 'تُطرح المشاريع بترتيب تقديمها ما لم تقرر الهيئة بالأغلبية ترتيبا آخر.' },
      check: mark.partly, source: motionsPage,
    },
    'competing-drafts': {
      heading: { en: 'Several drafts on one topic', ar: 'عدة مشاريع في موضوع واحد' },
      says: { en: 'In committees of the General Assembly family several drafts may pass unless they contradict each other.', ar: 'يجوز في لجان من نمط الجمعية العامة أن تُعتمد عدة مشاريع ما لم تتعارض.' },
      check: mark.unverified, source: 'From general knowledge of the practice of conferences',
    },
    'precedence': {
      heading: { en: 'Order of motions', ar: 'ترتيب الاقتراحات' },
      says: { en: 'Pending motions are put in the order of this book\'s table. The order is not portable: one published set puts adjournment above suspension, another lists the introduction of a draft above suspension, and some go by disruptiveness.', ar: 'تُطرح الاقتراحات المعلقة بترتيب جدول هذه القواعد. والترتيب يختلف: فإحدى القواعد المنشورة تقدم رفع الجلسة على تعليقها، وأخرى تقدم عرض المشروع على التعليق، وبعضها يرتب بحسب مدى قطع سير العمل.' },
      check: mark.verified, source: `${uaa}; daimunvietnam.org; MaxwellBo/Muncoordinated-2 (behaviour only)`,
    },
    'second': {
      heading: { en: 'Seconds', ar: 'التثنية' },
      says: { en: 'A motion is seconded by another delegation before it is put.', ar: 'يُثنّي وفد آخر الاقتراح قبل طرحه.' },
      check: mark.partly, source: motionsPage,
    },
    'motions-decided': {
      heading: { en: 'How routine motions are decided', ar: 'كيف يُبت في الاقتراحات المعتادة' },
      says: { en: 'By a vote; or by the chair unless somebody objects; or granted by being moved. The conference says which.', ar: 'بالتصويت؛ أو بقرار الرئيس ما لم يعترض أحد؛ أو بمجرد التقديم. والمؤتمر يحدد ذلك.' },
      check: mark.partly, source: `${motionsPage}; PORGMUN app, its published rules (public repository)`,
    },
    'yields': {
      heading: { en: 'Yields', ar: 'التنازل عن الوقت' },
      says: { en: 'Before or at the end of a speech from the general list the rest of the time is yielded to the chair, to questions or to another delegation; one kind only; none in caucuses or on procedural speeches. Yielded time is not yielded again.', ar: 'يجوز قبل نهاية كلمة من القائمة العامة أو عندها التنازل عن بقية الوقت للرئاسة أو للأسئلة أو لوفد آخر؛ بطريقة واحدة؛ ولا تنازل في المشاورات الجانبية ولا في الكلمات الإجرائية. ولا يُتنازل مرة أخرى عن وقت متنازَل عنه.' },
      check: mark.unverified, source: 'From general knowledge; that yielded time is not yielded again: scribd.com/document/26702762 (THIMUN-style, compared)',
    },
    'reply': {
      heading: { en: 'Right of reply', ar: 'حق الرد' },
      says: { en: 'At the chair\'s discretion, often asked for in writing.', ar: 'بتقدير الرئيس، ويُطلب كتابة في الغالب.' },
      check: mark.verified, source: 'colamsaltillo.edu.mx, parliamentary procedure',
    },
    'friendly-amendment': {
      heading: { en: 'Friendly amendments', ar: 'التعديلات الودية' },
      says: { en: 'What all sponsors agree to is in the draft without a vote. Once the draft has been amended by a vote, sponsors may no longer accept friendly ones.', ar: 'ما يوافق عليه جميع مقدمي المشروع يدخل فيه بلا تصويت. ومتى عُدّل المشروع بتصويت لم يعد لمقدميه قبول تعديلات ودية.' },
      check: mark.verified, source: uaa,
    },
    'unfriendly-amendment': {
      heading: { en: 'Unfriendly amendments', ar: 'التعديلات غير الودية' },
      says: { en: 'An amendment the sponsors do not accept needs signatures, is debated and voted on before the draft.', ar: 'التعديل الذي لا يقبله مقدمو المشروع تلزم له توقيعات، ويُناقش ويُصوَّت عليه قبل المشروع.' },
      check: mark.partly, source: `${uaa}; the usual wording of several sets`,
    },
    'division': {
      heading: { en: 'Division of the question', ar: 'تجزئة المسألة' },
      says: { en: 'Moved after closure; where several divisions are proposed, the most radical first; parts that pass are put together again; if no operative part passes, the draft fails; the preamble is not divided.', ar: 'يُقترح بعد إقفال باب المناقشة؛ وإذا اقتُرحت عدة تجزئات فأبعدها أولا؛ وتُضم الأجزاء المعتمدة؛ وإذا لم يُعتمد أي جزء من المنطوق سقط المشروع؛ ولا تُجزأ الديباجة.' },
      check: mark.partly, source: 'hammun.de, rules of procedure; order of divisions from general knowledge',
    },
    'voting-procedure': {
      heading: { en: 'Voting procedure', ar: 'إجراءات التصويت' },
      says: { en: 'After closure the body moves to the vote with doors closed: whoever leaves does not come back in before it ends, and only motions on how to vote are taken.', ar: 'بعد إقفال باب المناقشة تنتقل الهيئة إلى التصويت والأبواب مغلقة: فمن خرج لا يعود قبل نهايته، ولا تُقبل إلا الاقتراحات المتعلقة بطريقة التصويت.' },
      check: mark.verified, source: 'hammun.de, rules of procedure',
    },
    'acclamation': {
      heading: { en: 'Adoption by acclamation', ar: 'الاعتماد بالتزكية' },
      says: { en: 'Moved when a draft is before the body; one objection sends it to a normal vote.', ar: 'يُقترح متى كان المشروع معروضا على الهيئة؛ واعتراض واحد يحيله إلى تصويت عادي.' },
      check: mark.verified, source: 'hammun.de, rules of procedure',
    },
    'without-a-vote': {
      heading: { en: 'Adoption without a vote', ar: 'الاعتماد بدون تصويت' },
      says: { en: 'UN4MUN, written with the United Nations, aims at adoption without a vote; its action phase follows the practice of the General Assembly.', ar: 'يهدف أسلوب UN4MUN، الذي وُضع مع الأمم المتحدة، إلى الاعتماد بدون تصويت؛ وتتبع مرحلة البت فيه ممارسة الجمعية العامة.' },
      check: mark.verified, source: 'mymun.com, on UN4MUN; outreach.un.org/mun, rules of procedure',
    },
    'roll-call-vote': {
      heading: { en: 'Roll-call vote', ar: 'التصويت بنداء الأسماء' },
      says: { en: 'On a motion the names are called; each answers yes, no, abstain or pass.', ar: 'تُنادى الأسماء بناء على اقتراح؛ ويجيب كل وفد بنعم أو لا أو امتناع أو تأجيل.' },
      check: mark.verified, source: 'hammun.de, rules of procedure; modeldiplomat.com',
    },
    'pass': {
      heading: { en: 'Pass', ar: 'تأجيل الجواب' },
      says: { en: 'Who passes is asked again at the end and must then vote yes or no.', ar: 'من أجّل جوابه يُسأل مرة أخرى في النهاية، وعليه عندئذ أن يصوّت بنعم أو لا.' },
      check: mark.verified, source: 'modeldiplomat.com',
    },
    'with-rights': {
      heading: { en: 'With rights', ar: 'التصويت مع حق التعليل' },
      says: { en: 'A yes or a no "with rights", usually against expected policy, earns time to explain it after the vote.', ar: 'التصويت بنعم أو لا «مع حق التعليل»، ويخالف عادة السياسة المتوقعة، يكسب وقتا لتعليله بعد التصويت.' },
      check: mark.verified, source: 'modeldiplomat.com',
    },
    'majority': {
      heading: { en: 'Majority', ar: 'الأغلبية' },
      says: { en: 'Drafts pass with more votes in favour than against; abstentions are not counted.', ar: 'تُعتمد المشاريع إذا زادت الأصوات المؤيدة على المعارضة؛ ولا تُحتسب حالات الامتناع.' },
      check: mark.verified, source: 'PORGMUN app, its published rules (public repository); pmun.org',
    },
    'tie': {
      heading: { en: 'Ties', ar: 'تعادل الأصوات' },
      says: { en: 'A tie fails.', ar: 'يسقط المقترح عند تعادل الأصوات.' },
      check: mark.partly, source: 'House rule of most conferences',
    },
    'quorum': {
      heading: { en: 'Quorum', ar: 'النصاب' },
      says: { en: 'This family has no quorum of its own that could be compared; a conference sets one. Simulations of the Security Council use nine members.', ar: 'ليس لهذه الأسرة من القواعد نصاب خاص أمكنت مقارنته؛ ويحدده المؤتمر. وتستعمل محاكاة مجلس الأمن تسعة أعضاء.' },
      check: mark.verified, source: 'Of the Council: pyleamun.github.io',
    },
    'council-substance': {
      heading: { en: 'Security Council simulation: substance', ar: 'محاكاة مجلس الأمن: المسائل الموضوعية' },
      says: { en: 'Nine votes in favour and no vote against by a permanent member. A draft with eight votes has failed; it was not vetoed.', ar: 'تسعة أصوات مؤيدة دون صوت معارض من عضو دائم. والمشروع الذي ينال ثمانية أصوات سقط ولم يُنقض.' },
      check: mark.partly, source: 'House rules of several conferences, after Article 27 of the Charter',
    },
    'council-procedure': {
      heading: { en: 'Security Council simulation: procedure', ar: 'محاكاة مجلس الأمن: المسائل الإجرائية' },
      says: { en: 'Many conferences decide procedure by a simple majority of those present; realistic ones by nine votes. No veto either way.', ar: 'تبت مؤتمرات كثيرة في الإجراءات بالأغلبية البسيطة للحاضرين؛ وتبت فيها الأقرب إلى الواقع بتسعة أصوات. ولا نقض في الحالين.' },
      check: mark.partly, source: 'House rules of several conferences',
    },
    'council-amendments': {
      heading: { en: 'Security Council simulation: veto on amendments', ar: 'محاكاة مجلس الأمن: النقض في التعديلات' },
      says: { en: 'In some simulations amendments as well as the draft are subject to the veto, in others the draft alone.', ar: 'يسري النقض في بعض المحاكيات على التعديلات كما يسري على المشروع، وفي غيرها على المشروع وحده.' },
      check: mark.verified, source: 'pyleamun.github.io',
    },
    'consultation-of-five': {
      heading: { en: 'Consultation of the permanent members', ar: 'تشاور الأعضاء الدائمين' },
      says: { en: 'In some simulations the five permanent members may withdraw to consult among themselves, on a motion with a duration.', ar: 'يجوز في بعض المحاكيات أن ينفرد الأعضاء الدائمون الخمسة للتشاور فيما بينهم، باقتراح يحدد المدة.' },
      check: mark.partly, source: 'House rules of several conferences',
    },
  },
  glossary: {
    'chair': { says: { en: 'Chair', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['point-of-order'] },
    'member': { says: { en: 'Delegation', ar: 'وفد', es: 'Delegación', fr: 'Délégation', ru: 'Делегация', zh: '代表团' }, rules: ['exercise'] },
    'vote': { says: meanings.vote, rules: ['voting-procedure'] },
    'present and voting': { says: { en: 'an answer at the roll call: this delegation may not abstain on substance. In the United Nations the same words mean voting for or against', ar: 'جواب عند نداء الأسماء: لا يجوز لهذا الوفد الامتناع في المسائل الموضوعية. وتعني العبارة نفسها في الأمم المتحدة التصويت تأييدا أو معارضة', es: 'respuesta al pasar lista: esta delegación no puede abstenerse en cuestiones de fondo. En las Naciones Unidas las mismas palabras significan votar a favor o en contra', fr: 'réponse à l’appel : cette délégation ne peut pas s’abstenir sur le fond. À l’Organisation des Nations Unies, les mêmes mots signifient voter pour ou contre', ru: 'ответ на перекличке: делегация не может воздержаться по вопросам существа. В Организации Объединенных Наций те же слова означают голосование за или против', zh: '点名时的一种回答：该代表团不得在实质问题上弃权。在联合国，同样的词指投票赞成或反对' }, rules: ['roll-call'] },
    'consensus': { says: { en: 'adoption by acclamation: nobody objects', ar: 'الاعتماد بالتزكية: لا يعترض أحد', es: 'aprobación por aclamación: nadie se opone', fr: 'adoption par acclamation : personne ne s’y oppose', ru: 'принятие аккламацией: никто не возражает', zh: '以鼓掌方式通过：无人反对' }, rules: ['acclamation'] },
    'amendment': { says: { en: 'friendly when all sponsors accept it, otherwise unfriendly and voted on', ar: 'ودي إذا قبله جميع مقدمي المشروع، وإلا فغير ودي ويُصوَّت عليه', es: 'amistosa si la aceptan todos los patrocinadores; si no, no amistosa y sometida a votación', fr: 'amical si tous les auteurs l’acceptent, sinon non amical et mis aux voix', ru: 'дружественная, если ее принимают все авторы, иначе недружественная и ставится на голосование', zh: '所有提案国接受者为友好修正案，否则为非友好修正案并付诸表决' }, rules: ['friendly-amendment', 'unfriendly-amendment'] },
    'caucus': { says: { en: 'debate in another form for a set time', ar: 'مناقشة في شكل آخر لمدة محددة', es: 'debate en otra forma por un tiempo fijado', fr: 'débat sous une autre forme pour une durée fixée', ru: 'обсуждение в иной форме в течение установленного времени', zh: '在规定时间内以其他形式进行的讨论' }, rules: ['moderated-caucus', 'unmoderated-caucus'] },
    'signatory': { says: { en: 'wishes a draft discussed; need not support it', ar: 'يريد مناقشة المشروع ولا يلزمه تأييده', es: 'desea que se debata el proyecto; no tiene que apoyarlo', fr: 'souhaite que le projet soit débattu ; n’est pas tenu de le soutenir', ru: 'желает обсуждения проекта; не обязан его поддерживать', zh: '希望讨论草案；不必支持草案' }, rules: ['introduction'] },
    'veto': { says: { en: 'the vote against by a permanent member that stops a draft with nine votes, in a simulated Council', ar: 'صوت معارض من عضو دائم يوقف مشروعا نال تسعة أصوات، في مجلس محاكى', es: 'voto en contra de un miembro permanente que detiene un proyecto con nueve votos, en un Consejo simulado', fr: 'vote contre d’un membre permanent qui arrête un projet ayant neuf voix, dans un Conseil simulé', ru: 'голос постоянного члена против, останавливающий проект с девятью голосами, в модели Совета', zh: '在模拟安理会中，常任理事国的反对票使已获九票的草案不能通过' }, rules: ['council-substance'] },
  },
  parameters: {
    rollCallAnswers: {
      name: { en: 'Answers at the roll call', ar: 'أجوبة نداء الأسماء', es: 'Respuestas al pasar lista', fr: 'Réponses à l’appel', ru: 'Ответы на перекличке', zh: '点名时的回答' }, value: 'present-and-voting', rules: ['roll-call', 'roll-call-un4mun', 'roll-call-reversed'],
      options: [
        { value: 'present-and-voting', says: { en: 'Present, or present and voting: who answers so may not abstain on substance.', ar: 'حاضر، أو حاضر ومصوّت: ومن أجاب بذلك لا يمتنع في المسائل الموضوعية.', es: 'Presente, o presente y votante: quien responde así no puede abstenerse en cuestiones de fondo.', fr: 'Présent, ou présent et votant\u00a0: qui répond ainsi ne peut s’abstenir sur le fond.', ru: '«Присутствует» или «присутствует и голосует»: ответивший так не воздерживается по существу.', zh: '“出席”或“出席并参加表决”：作此答复者对实质问题不得弃权。' }, sets: [{ path: 'attendance', value: { answers: [answered.present, answered.voting], required: true, rules: ['roll-call'] } }] },
        { value: 'present-only', says: { en: 'Only present, and abstention always allowed (UN4MUN).', ar: 'حاضر فقط، والامتناع جائز دائما (UN4MUN).', es: 'Solo presente, y siempre se permite la abstención (UN4MUN).', fr: 'Seulement présent, et l’abstention toujours permise (UN4MUN).', ru: 'Только «присутствует»; воздержаться можно всегда (UN4MUN).', zh: '只答“出席”，且始终可以弃权（UN4MUN）。' }, sets: [{ path: 'attendance', value: { answers: [answered.present], required: true, rules: ['roll-call-un4mun'] } }] },
        { value: 'reversed', says: { en: 'Who answers present cannot abstain; who answers present and voting may.', ar: 'من أجاب «حاضر» لا يمتنع؛ ومن أجاب «حاضر ومصوّت» يجوز له.', es: 'Quien responde presente no puede abstenerse; quien responde presente y votante sí.', fr: 'Qui répond présent ne peut s’abstenir\u00a0; qui répond présent et votant le peut.', ru: 'Ответивший «присутствует» воздержаться не может; ответивший «присутствует и голосует» может.', zh: '答“出席”者不得弃权；答“出席并参加表决”者可以弃权。' }, sets: [{ path: 'attendance', value: { answers: [{ ...answered.present, mayAbstain: false }, { ...answered.voting, mayAbstain: true }], required: true, rules: ['roll-call-reversed'] } }] },
      ],
    },
    motionDecidedBy: {
      name: { en: 'Who decides caucuses, speaking time and the list', ar: 'من يبت في المشاورات ومدة الكلمة والقائمة', es: 'Quién resuelve sobre los debates informales, el tiempo de palabra y la lista', fr: 'Qui statue sur les débats informels, le temps de parole et la liste', ru: 'Кто решает о неформальных обсуждениях, времени выступлений и списке', zh: '由谁决定磋商、发言时间和名单' }, value: 'vote', rules: ['motions-decided'],
      options: [
        { value: 'vote', says: { en: 'The body, by a vote.', ar: 'الهيئة بالتصويت.', es: 'El órgano, por votación.', fr: 'L’organe, par un vote.', ru: 'Орган, голосованием.', zh: '由机构表决决定。' }, sets: routine.map((id) => ({ path: `motions.${id}.decides`, value: byMajority })) },
        { value: 'chairUnlessObjection', says: { en: 'The Chair, unless somebody objects.', ar: 'الرئيس ما لم يعترض أحد.', es: 'La Presidencia, salvo que alguien se oponga.', fr: 'La présidence, sauf objection.', ru: 'Председатель, если никто не возражает.', zh: '由主席决定，除非有人反对。' }, sets: routine.map((id) => ({ path: `motions.${id}.decides`, value: byChairUnless })) },
        { value: 'automatic', says: { en: 'Nobody: they are granted when moved and seconded.', ar: 'لا أحد: تُقر متى قُدمت وثُنّيت.', es: 'Nadie: se conceden cuando se proponen y secundan.', fr: 'Personne\u00a0: elles sont accordées dès qu’elles sont présentées et appuyées.', ru: 'Никто: их удовлетворяют, когда они внесены и поддержаны.', zh: '无须决定：提出并获附议即予同意。' }, sets: routine.map((id) => ({ path: `motions.${id}.decides`, value: automatic })) },
      ],
    },
    precedence: {
      name: { en: 'Order of motions', ar: 'ترتيب الاقتراحات', es: 'Orden de las mociones', fr: 'Ordre des motions', ru: 'Очередность предложений', zh: '动议的先后次序' }, value: 'suspend-above-adjourn', rules: ['precedence'],
      options: [
        { value: 'suspend-above-adjourn', says: { en: 'Suspension first, then adjournment, as in the General Assembly.', ar: 'التعليق أولا ثم الرفع، كما في الجمعية العامة.', es: 'Primero la suspensión y luego el levantamiento, como en la Asamblea General.', fr: 'La suspension d’abord, puis la levée, comme à l’Assemblée générale.', ru: 'Сначала перерыв, затем закрытие, как в Генеральной Ассамблее.', zh: '先暂停，后休会，与大会相同。' }, sets: [{ path: 'precedence', value: inOrder }] },
        { value: 'adjourn-above-suspend', says: { en: 'Adjournment above suspension.', ar: 'الرفع قبل التعليق.', es: 'El levantamiento antes que la suspensión.', fr: 'La levée avant la suspension.', ru: 'Закрытие раньше перерыва.', zh: '休会先于暂停。' }, sets: [{ path: 'precedence', value: adjournFirst }] },
        { value: 'introduction-first', says: { en: 'The introduction of a draft above suspension.', ar: 'عرض المشروع قبل التعليق.', es: 'La presentación de un proyecto antes que la suspensión.', fr: 'La présentation d’un projet avant la suspension.', ru: 'Представление проекта раньше перерыва.', zh: '介绍草案先于暂停。' }, sets: [{ path: 'precedence', value: introductionFirst }] },
        { value: 'disruptiveness', says: { en: 'What interrupts most first: extending the caucus, then closing it, a new unmoderated caucus, a new moderated one, then the rest.', ar: 'الأشد قطعا لسير العمل أولا: تمديد المشاورات ثم إنهاؤها ثم مشاورات غير رسمية جديدة ثم مشاورات بإدارة الرئاسة ثم الباقي.', es: 'Primero lo que más interrumpe: prorrogar el debate informal, luego cerrarlo, un nuevo debate informal sin moderación, uno moderado y después lo demás.', fr: 'D’abord ce qui interrompt le plus\u00a0: prolonger le débat informel, puis le clore, un nouveau débat informel non modéré, un nouveau débat informel modéré, puis le reste.', ru: 'Сначала то, что прерывает сильнее: продление неформального обсуждения, затем его прекращение, новое немодерируемое, новое модерируемое, затем остальное.', zh: '打断程度最大者优先：延长磋商，其次结束磋商、新的自由磋商、新的有组织核心磋商，然后是其余动议。' }, sets: [{ path: 'precedence', value: disruptive }] },
      ],
    },
    closureMajority: {
      name: { en: 'Majority for closure of the debate', ar: 'أغلبية إقفال باب المناقشة', es: 'Mayoría para el cierre del debate', fr: 'Majorité pour la clôture du débat', ru: 'Большинство для прекращения прений', zh: '结束辩论所需多数' }, value: 'two-thirds', rules: ['closure'],
      options: [
        { value: 'two-thirds', says: { en: 'Two thirds of those voting.', ar: 'ثلثا المصوّتين.', es: 'Dos tercios de los votantes.', fr: 'Les deux tiers des votants.', ru: 'Две трети голосующих.', zh: '投票者的三分之二。' }, sets: [{ path: 'motions.close-debate.decides', value: byTwoThirds }] },
        { value: 'majority', says: { en: 'A majority, as in the real General Assembly.', ar: 'الأغلبية، كما في الجمعية العامة الحقيقية.', es: 'Mayoría, como en la Asamblea General real.', fr: 'La majorité, comme à l’Assemblée générale réelle.', ru: 'Большинство, как в настоящей Генеральной Ассамблее.', zh: '过半数，与真实的大会相同。' }, sets: [{ path: 'motions.close-debate.decides', value: byMajority }] },
      ],
    },
    tablingMajority: {
      name: { en: 'Majority for adjournment of the debate', ar: 'أغلبية تأجيل المناقشة', es: 'Mayoría para el aplazamiento del debate', fr: 'Majorité pour l’ajournement du débat', ru: 'Большинство для перерыва в прениях', zh: '暂停辩论所需多数' }, value: 'two-thirds', rules: ['tabling'],
      options: [
        { value: 'two-thirds', says: { en: 'Two thirds of those voting (UNA-USA).', ar: 'ثلثا المصوّتين (UNA-USA).', es: 'Dos tercios de los votantes (UNA-USA).', fr: 'Les deux tiers des votants (UNA-USA).', ru: 'Две трети голосующих (UNA-USA).', zh: '投票者的三分之二（UNA-USA）。' }, sets: [{ path: 'motions.adjourn-debate.decides', value: byTwoThirds }] },
        { value: 'majority', says: { en: 'A majority (NMUN and others).', ar: 'الأغلبية (NMUN وغيرها).', es: 'Mayoría (NMUN y otros).', fr: 'La majorité (NMUN et autres).', ru: 'Большинство (NMUN и другие).', zh: '过半数（NMUN等）。' }, sets: [{ path: 'motions.adjourn-debate.decides', value: byMajority }] },
      ],
    },
    reconsiderMajority: {
      name: { en: 'Reconsideration', ar: 'إعادة النظر', es: 'Nuevo examen', fr: 'Nouvel examen', ru: 'Повторное рассмотрение', zh: '重新审议' }, value: 'two-thirds', rules: ['reconsideration'],
      options: [
        { value: 'two-thirds', says: { en: 'Two speak against; two thirds.', ar: 'يتكلم معارضان؛ الثلثان.', es: 'Hablan dos en contra; dos tercios.', fr: 'Deux interviennent contre\u00a0; les deux tiers.', ru: 'Двое выступают против; две трети.', zh: '两人发言反对；三分之二。' }, sets: [{ path: 'motions.reconsider.decides', value: byTwoThirds }, { path: 'motions.reconsider.debate', value: twoAgainst }] },
        { value: 'majority', says: { en: 'Two speak on each side; a majority.', ar: 'يتكلم اثنان من كل جانب؛ الأغلبية.', es: 'Hablan dos de cada lado; mayoría.', fr: 'Deux interviennent de chaque côté\u00a0; la majorité.', ru: 'По двое выступают с каждой стороны; большинство.', zh: '双方各两人发言；过半数。' }, sets: [{ path: 'motions.reconsider.decides', value: byMajority }, { path: 'motions.reconsider.debate', value: twoAndTwo }] },
      ],
    },
    speakingTimeDebate: {
      name: { en: 'Debate on speaking time', ar: 'مناقشة مدة الكلمة', es: 'Debate sobre el tiempo de palabra', fr: 'Débat sur le temps de parole', ru: 'Прения о времени выступлений', zh: '对发言时间的辩论' }, value: 'none', rules: ['speaking-time'],
      options: [
        { value: 'none', says: { en: 'Not debated (UNA-USA).', ar: 'لا تُناقش (UNA-USA).', es: 'Sin debate (UNA-USA).', fr: 'Sans débat (UNA-USA).', ru: 'Не обсуждается (UNA-USA).', zh: '不经辩论（UNA-USA）。' }, sets: [{ path: 'motions.limit-time.debate', value: none }] },
        { value: 'two-and-two', says: { en: 'Two for and two against (NMUN).', ar: 'اثنان مؤيدان واثنان معارضان (NMUN).', es: 'Dos a favor y dos en contra (NMUN).', fr: 'Deux pour et deux contre (NMUN).', ru: 'Двое за и двое против (NMUN).', zh: '两人赞成、两人反对（NMUN）。' }, sets: [{ path: 'motions.limit-time.debate', value: twoAndTwo }] },
      ],
    },
    caucusMotions: {
      name: { en: 'Motions for a caucus', ar: 'اقتراحات المشاورات الجانبية', es: 'Mociones de debate informal', fr: 'Motions de débat informel', ru: 'Предложения о неформальном обсуждении', zh: '磋商动议' }, value: true, rules: ['moderated-caucus', 'unmoderated-caucus', 'suspension'],
      options: [
        { value: true, says: { en: 'Moderated and unmoderated caucuses are moved (UNA-USA).', ar: 'تُقترح مشاورات بإدارة الرئاسة ومشاورات غير رسمية (UNA-USA).', es: 'Se proponen debates informales moderados y sin moderación (UNA-USA).', fr: 'On propose des débats informels modérés et non modérés (UNA-USA).', ru: 'Предлагаются модерируемые и немодерируемые неформальные обсуждения (UNA-USA).', zh: '可动议有组织核心磋商和自由磋商（UNA-USA）。' }, sets: [{ path: 'floor.caucuses', value: caucuses }] },
        { value: false, says: { en: 'No such motions: informal work happens in suspensions (NMUN, UN4MUN).', ar: 'لا اقتراحات كهذه: يجري العمل غير الرسمي في أثناء التعليق (NMUN وUN4MUN).', es: 'No hay tales mociones: el trabajo oficioso se hace durante las suspensiones (NMUN, UN4MUN).', fr: 'Pas de telles motions\u00a0: le travail officieux se fait pendant les suspensions (NMUN, UN4MUN).', ru: 'Таких предложений нет: неофициальная работа идет во время перерывов (NMUN, UN4MUN).', zh: '没有此类动议：非正式工作在会议暂停期间进行（NMUN、UN4MUN）。' }, sets: [{ path: 'floor.caucuses', value: null }] },
      ],
    },
    appealMajority: {
      name: { en: 'Appeal of the chair', ar: 'الطعن في قرار الرئيس', es: 'Apelación de la decisión de la Presidencia', fr: 'Appel de la décision de la présidence', ru: 'Опротестование постановления Председателя', zh: '对主席裁决的异议' }, value: 'majority', rules: ['appeal'],
      options: [
        { value: 'majority', says: { en: 'Not debated; a majority overrules.', ar: 'لا يُناقش؛ وتنقض الأغلبية القرار.', es: 'Sin debate; la revoca la mayoría.', fr: 'Sans débat\u00a0; la majorité l’annule.', ru: 'Не обсуждается; отменяет большинство.', zh: '不经辩论；过半数可推翻。' }, sets: [{ path: 'matters.appeal.majority', value: majority }, { path: 'pointOfOrder.appeal.needsSecond', value: false }, { path: 'pointOfOrder.appeal.inWriting', value: false }, { path: 'pointOfOrder.appeal.debate', value: none }] },
        { value: 'two-thirds', says: { en: 'Seconded, one for and one against; two thirds overrule.', ar: 'بتثنية، ومؤيد ومعارض؛ وينقضه الثلثان.', es: 'Secundada, una intervención a favor y una en contra; la revocan dos tercios.', fr: 'Appuyé, une intervention pour et une contre\u00a0; les deux tiers l’annulent.', ru: 'С поддержкой, один за и один против; отменяют две трети.', zh: '须附议，一人赞成、一人反对；三分之二可推翻。' }, sets: [{ path: 'matters.appeal.majority', value: twoThirds }, { path: 'pointOfOrder.appeal.needsSecond', value: true }, { path: 'pointOfOrder.appeal.inWriting', value: false }, { path: 'pointOfOrder.appeal.debate', value: { kind: 'limited', for: 1, against: 1, mover: false } }] },
        { value: 'in-writing', says: { en: 'Made in writing with its grounds, and answered in writing by the Chair.', ar: 'يُقدَّم كتابة مع أسبابه ويجيب عنه الرئيس كتابة.', es: 'Por escrito y con sus motivos; la Presidencia responde por escrito.', fr: 'Par écrit, avec ses motifs\u00a0; la présidence répond par écrit.', ru: 'В письменном виде с основаниями; Председатель отвечает письменно.', zh: '以书面提出并说明理由，由主席书面答复。' }, sets: [{ path: 'pointOfOrder.appeal.needsSecond', value: false }, { path: 'pointOfOrder.appeal.inWriting', value: true }, { path: 'pointOfOrder.appeal.debate', value: none }] },
      ],
    },
    mayAbstainOnProcedure: {
      name: { en: 'Abstention on procedure', ar: 'الامتناع في المسائل الإجرائية', es: 'Abstención en cuestiones de procedimiento', fr: 'Abstention sur la procédure', ru: 'Воздержание по процедурным вопросам', zh: '程序问题上的弃权' }, value: false, rules: ['abstention-on-procedure'],
      options: [
        { value: false, says: { en: 'Not allowed.', ar: 'غير جائز.', es: 'No se permite.', fr: 'Non permise.', ru: 'Не допускается.', zh: '不允许。' }, sets: ['procedural', 'procedural-two-thirds', 'appeal'].map((id) => ({ path: `matters.${id}.choices`, value: noAbstention })) },
        { value: true, says: { en: 'Allowed.', ar: 'جائز.', es: 'Se permite.', fr: 'Permise.', ru: 'Допускается.', zh: '允许。' }, sets: ['procedural', 'procedural-two-thirds', 'appeal'].map((id) => ({ path: `matters.${id}.choices`, value: all })) },
      ],
    },
    rollCallPass: {
      name: { en: 'Pass in a roll-call vote', ar: 'تأجيل الجواب في نداء الأسماء', es: 'Pasar en la votación nominal', fr: 'Passer lors du vote par appel nominal', ru: 'Пропуск ответа при поименном голосовании', zh: '唱名表决中的跳过' }, value: true, rules: ['pass'],
      options: [
        { value: true, says: { en: 'Who passes is asked again at the end, for yes or no.', ar: 'من أجّل جوابه يُسأل في النهاية ويجيب بنعم أو لا.', es: 'A quien pasa se le pregunta de nuevo al final, y responde a favor o en contra.', fr: 'Qui passe est interrogé de nouveau à la fin, pour un oui ou un non.', ru: 'Пропустившего спрашивают снова в конце: «да» или «нет».', zh: '暂不作答者在最后再次被点名，答复赞成或反对。' }, sets: [{ path: 'voting.methods.rollCall.pass', value: ['pass'] }] },
        { value: false, says: { en: 'No passing.', ar: 'لا تأجيل.', es: 'No se puede pasar.', fr: 'On ne peut passer.', ru: 'Пропускать нельзя.', zh: '不得暂不作答。' }, sets: [{ path: 'voting.methods.rollCall.pass', value: null }] },
      ],
    },
    withRights: {
      name: { en: 'Votes with rights', ar: 'التصويت مع حق التعليل', es: 'Votos con derecho a explicación', fr: 'Votes avec droit d’explication', ru: 'Голосование с правом разъяснения', zh: '附解释权的投票' }, value: true, rules: ['with-rights'],
      options: [
        { value: true, says: { en: 'Yes or no with rights earns time to explain after the vote.', ar: 'نعم أو لا مع حق التعليل يكسب وقتا بعد التصويت.', es: 'Un voto a favor o en contra con derechos da tiempo para explicarlo después de la votación.', fr: 'Un oui ou un non avec droits donne du temps pour s’expliquer après le vote.', ru: '«Да» или «нет» с правом дает время для разъяснения после голосования.', zh: '附带权利的赞成票或反对票可在表决后获得解释时间。' }, sets: [{ path: 'voting.methods.rollCall.withRights', value: ['with-rights'] }] },
        { value: false, says: { en: 'No votes with rights.', ar: 'لا تصويت مع حق التعليل.', es: 'No hay votos con derechos.', fr: 'Pas de votes avec droits.', ru: 'Голосов с правом разъяснения нет.', zh: '没有附带权利的投票。' }, sets: [{ path: 'voting.methods.rollCall.withRights', value: null }] },
      ],
    },
    reentryDuringVoting: {
      name: { en: 'Coming back in during a vote', ar: 'العودة في أثناء التصويت', es: 'Regreso a la sala durante la votación', fr: 'Retour dans la salle pendant le vote', ru: 'Возвращение в зал во время голосования', zh: '表决期间返回会场' }, value: false, rules: ['voting-procedure'],
      options: [
        { value: false, says: { en: 'Doors closed: nobody comes back in before the vote ends.', ar: 'الأبواب مغلقة: لا يعود أحد قبل نهاية التصويت.', es: 'Puertas cerradas: nadie vuelve a entrar antes de que termine la votación.', fr: 'Portes fermées\u00a0: personne ne rentre avant la fin du vote.', ru: 'Двери закрыты: до окончания голосования никто не возвращается.', zh: '大门关闭：表决结束前任何人不得返回。' }, sets: [{ path: 'voting.reentry', value: false }] },
        { value: true, says: { en: 'Whoever left may come back in and vote.', ar: 'لمن خرج أن يعود ويصوّت.', es: 'Quien salió puede volver a entrar y votar.', fr: 'Qui est sorti peut rentrer et voter.', ru: 'Вышедший может вернуться и голосовать.', zh: '离场者可返回投票。' }, sets: [{ path: 'voting.reentry', value: true }] },
      ],
    },
    signatures: {
      name: { en: 'Names under a draft', ar: 'الأسماء اللازمة للمشروع', es: 'Firmas bajo un proyecto', fr: 'Signatures sous un projet', ru: 'Подписи под проектом', zh: '草案所需署名数' }, value: 3, rules: ['introduction'],
      options: [
        { value: 0, says: { en: 'None are needed.', ar: 'لا تلزم أسماء.', es: 'No se necesita ninguna.', fr: 'Aucune n’est nécessaire.', ru: 'Не требуется.', zh: '不需要。' }, sets: [{ path: 'proposals.signatures', value: null }] },
        ...[2, 3, 4, 5, 6, 8, 10, 15, 20].map((least) => ({ value: least, says: { en: `${least}, sponsors and signatories together.`, ar: `${least}، من مقدمين وموقعين معا.`, es: `${least}, entre patrocinadores y firmantes.`, fr: `${least}, auteurs et signataires confondus.`, ru: `${least}, авторов и подписавших вместе.`, zh: `提案国和签署国合计${least}个。` }, sets: [{ path: 'proposals.signatures', value: { least, rules: ['introduction'] } }] })),
      ],
    },
    amendmentSignatures: {
      name: { en: 'Names under an amendment', ar: 'الأسماء اللازمة للتعديل', es: 'Firmas bajo una enmienda', fr: 'Signatures sous un amendement', ru: 'Подписи под поправкой', zh: '修正案所需署名数' }, value: 0, rules: ['unfriendly-amendment', 'introduction'],
      options: [
        { value: 0, says: { en: 'None are needed.', ar: 'لا تلزم أسماء.', es: 'No se necesita ninguna.', fr: 'Aucune n’est nécessaire.', ru: 'Не требуется.', zh: '不需要。' }, sets: [{ path: 'amendments.signatures', value: null }] },
        ...[2, 3, 4, 5, 6, 8, 10, 15, 20].map((least) => ({ value: least, says: { en: `${least}, sponsors and signatories together; what all sponsors of the draft accept needs none.`, ar: `${least}، من مقدمين وموقعين معا؛ ولا يلزم ذلك لما يقبله جميع مقدمي المشروع.`, es: `${least}, entre patrocinadores y firmantes; lo que aceptan todos los patrocinadores del proyecto no necesita ninguna.`, fr: `${least}, auteurs et signataires confondus\u00a0; ce qu’acceptent tous les auteurs du projet n’en exige pas.`, ru: `${least}, авторов и подписавших вместе; тому, что приняли все авторы проекта, подписи не нужны.`, zh: `提案国和签署国合计${least}个；草案全体提案国接受者无须署名。` }, sets: [{ path: 'amendments.signatures', value: { least, rules: ['unfriendly-amendment'] } }] })),
      ],
    },
    scSimulation: {
      name: { en: 'Simulated Security Council', ar: 'محاكاة مجلس الأمن', es: 'Simulación del Consejo de Seguridad', fr: 'Simulation du Conseil de sécurité', ru: 'Модель Совета Безопасности', zh: '模拟安全理事会' }, value: false, rules: ['majority', 'council-substance'],
      options: [
        { value: false, says: { en: 'No: drafts pass by a majority.', ar: 'لا: تُعتمد المشاريع بالأغلبية.', es: 'No: los proyectos se aprueban por mayoría.', fr: 'Non\u00a0: les projets sont adoptés à la majorité.', ru: 'Нет: проекты принимаются большинством.', zh: '否：草案以过半数通过。' }, sets: [{ path: 'matters.substantive', value: committee }, { path: 'matters.amendment', value: ofCommittee }] },
        { value: true, says: { en: 'Yes: nine votes, and no vote against by a permanent member.', ar: 'نعم: تسعة أصوات، دون صوت معارض من عضو دائم.', es: 'Sí: nueve votos y ningún voto en contra de un miembro permanente.', fr: 'Oui\u00a0: neuf voix, et aucun vote contre d’un membre permanent.', ru: 'Да: девять голосов и ни одного голоса против со стороны постоянного члена.', zh: '是：九票，且没有常任理事国投反对票。' }, sets: [{ path: 'matters.substantive', value: council }, { path: 'matters.amendment', value: ofCouncil }] },
      ],
    },
    scProcedural: {
      name: { en: 'Majority on procedure', ar: 'الأغلبية في المسائل الإجرائية', es: 'Mayoría en cuestiones de procedimiento', fr: 'Majorité sur la procédure', ru: 'Большинство по процедурным вопросам', zh: '程序问题所需多数' }, value: 'voting', rules: ['majority', 'council-procedure'],
      options: [
        { value: 'voting', says: { en: 'A majority of those voting.', ar: 'أغلبية المصوّتين.', es: 'Mayoría de los votantes.', fr: 'La majorité des votants.', ru: 'Большинство голосующих.', zh: '投票者的过半数。' }, sets: [{ path: 'matters.procedural.majority', value: majority }] },
        { value: 'majorityPresent', says: { en: 'A simple majority of those present (many simulations of the Council).', ar: 'الأغلبية البسيطة للحاضرين (كثير من محاكيات المجلس).', es: 'Mayoría simple de los presentes (muchas simulaciones del Consejo).', fr: 'La majorité simple des présents (nombre de simulations du Conseil).', ru: 'Простое большинство присутствующих (многие модели Совета).', zh: '出席者的简单多数（许多安理会模拟）。' }, sets: [{ path: 'matters.procedural.majority', value: ofThosePresent }] },
        { value: 'nine', says: { en: 'Nine votes, as in the real Council.', ar: 'تسعة أصوات، كما في المجلس الحقيقي.', es: 'Nueve votos, como en el Consejo real.', fr: 'Neuf voix, comme au Conseil réel.', ru: 'Девять голосов, как в настоящем Совете.', zh: '九票，与真实的安理会相同。' }, sets: [{ path: 'matters.procedural.majority', value: nine }] },
      ],
    },
    scVetoOnAmendments: {
      name: { en: 'Veto on amendments', ar: 'النقض في التعديلات', es: 'Veto sobre las enmiendas', fr: 'Veto sur les amendements', ru: 'Вето в отношении поправок', zh: '对修正案的否决权' }, value: false, rules: ['council-amendments'],
      options: [
        { value: false, says: { en: 'An amendment is not subject to the veto; the draft alone is.', ar: 'لا يسري النقض على التعديل بل على المشروع وحده.', es: 'Una enmienda no está sujeta al veto; solo lo está el proyecto.', fr: 'Un amendement n’est pas soumis au veto\u00a0; seul le projet l’est.', ru: 'Поправка вето не подлежит; подлежит только проект.', zh: '修正案不适用否决权；只有草案适用。' }, sets: [{ path: 'amendments.matter', value: 'amendment' }] },
        { value: true, says: { en: 'An amendment is a question of the same kind as its draft, veto included.', ar: 'التعديل مسألة من نوع مشروعه، والنقض يسري عليه.', es: 'Una enmienda es una cuestión del mismo tipo que su proyecto, incluido el veto.', fr: 'Un amendement est une question du même type que son projet, veto compris.', ru: 'Поправка — вопрос того же рода, что и ее проект, включая вето.', zh: '修正案与其草案属同类问题，包括否决权。' }, sets: [{ path: 'amendments.matter', value: null }] },
      ],
    },
    scQuorum: {
      name: { en: 'Quorum', ar: 'النصاب', es: 'Quórum', fr: 'Quorum', ru: 'Кворум', zh: '法定人数' }, value: 'none', rules: ['quorum'],
      options: [
        { value: 'none', says: { en: 'None.', ar: 'لا نصاب.', es: 'Ninguno.', fr: 'Aucun.', ru: 'Нет.', zh: '无。' }, sets: [{ path: 'quorum.open', value: null }, { path: 'quorum.decide', value: null }] },
        { value: 'nine', says: { en: 'Nine members, however many there are (simulated Council).', ar: 'تسعة أعضاء أيا كان عددهم الكلي (مجلس محاكى).', es: 'Nueve miembros, sea cual sea su número total (Consejo simulado).', fr: 'Neuf membres, quel que soit leur nombre total (Conseil simulé).', ru: 'Девять членов, сколько бы их ни было (модель Совета).', zh: '九个理事国，不论总数多少（模拟安理会）。' }, sets: [{ path: 'quorum.open', value: { number: 9 } }, { path: 'quorum.decide', value: { number: 9 } }] },
      ],
    },
    p5Caucus: {
      name: { en: 'Consultation of the permanent members', ar: 'تشاور الأعضاء الدائمين', es: 'Consulta de los miembros permanentes', fr: 'Consultation des membres permanents', ru: 'Консультация постоянных членов', zh: '常任理事国磋商' }, value: false, rules: ['consultation-of-five'],
      options: [
        { value: false, says: { en: 'Not provided for.', ar: 'غير منصوص عليه.', es: 'No está prevista.', fr: 'Non prévue.', ru: 'Не предусмотрена.', zh: '未作规定。' }, sets: [{ path: 'floor.caucuses.consultation', value: null }] },
        { value: true, says: { en: 'On a motion with a duration.', ar: 'باقتراح يحدد المدة.', es: 'Mediante una moción que fije la duración.', fr: 'Sur une motion indiquant la durée.', ru: 'По предложению с указанием продолжительности.', zh: '经定明时间的动议。' }, sets: [{ path: 'floor.caucuses.consultation', value: { standing: 'permanent', rules: ['consultation-of-five'] } }] },
      ],
    },
    organisationsMove: {
      name: { en: 'Non-governmental organisations', ar: 'المنظمات غير الحكومية', es: 'Organizaciones no gubernamentales', fr: 'Organisations non gouvernementales', ru: 'Неправительственные организации', zh: '非政府组织' }, value: false, rules: ['observers', 'organisations-dmun'],
      options: [
        { value: false, says: { en: 'They speak, and neither move nor vote.', ar: 'تتكلم ولا تقدم اقتراحات ولا تصوّت.', es: 'Hacen uso de la palabra, pero ni presentan mociones ni votan.', fr: 'Elles prennent la parole, sans présenter de motions ni voter.', ru: 'Они выступают, но предложений не вносят и не голосуют.', zh: '可以发言，但不得提出动议或投票。' }, sets: [{ path: 'participation.ngo.move', value: false }] },
        { value: true, says: { en: 'They speak and move, and do not vote (German style).', ar: 'تتكلم وتقدم اقتراحات ولا تصوّت (الأسلوب الألماني).', es: 'Hacen uso de la palabra y presentan mociones, pero no votan (estilo alemán).', fr: 'Elles prennent la parole et présentent des motions, sans voter (style allemand).', ru: 'Они выступают и вносят предложения, но не голосуют (немецкий стиль).', zh: '可以发言并提出动议，但不得投票（德国式）。' }, sets: [{ path: 'participation.ngo.move', value: true }] },
      ],
    },
  },
  silentOn: [],
  composition: null,
  attendance: { answers: [answered.present, answered.voting], required: true, rules: ['roll-call'] },
  presidency: { rotation: null, cede: null, votes: false, rules: ['point-of-order'] },
  formats: [],
  series: null,
  quorum: { open: null, decide: null, presumed: true, suspendedCount: true, rules: ['quorum'] },
  matters: {
    'substantive': committee,
    'important': { name: { en: 'Important question', ar: 'مسألة هامة', es: 'Cuestión importante', fr: 'Question importante', ru: 'Важный вопрос', zh: '重要问题' }, majority: twoThirds, choices: all, nature: 'substantive', covers: [], binds: played, rules: ['important-question'] },
    'amendment': ofCommittee,
    'procedural': { name: { en: 'Procedural motion', ar: 'اقتراح إجرائي', es: 'Moción de procedimiento', fr: 'Motion de procédure', ru: 'Процедурное предложение', zh: '程序性动议' }, majority, choices: noAbstention, nature: 'procedural', covers: [], binds: own, rules: ['abstention-on-procedure'] },
    'procedural-two-thirds': { name: { en: 'Procedural motion that needs two thirds', ar: 'اقتراح إجرائي تلزم له أغلبية الثلثين', es: 'Moción de procedimiento que requiere dos tercios', fr: 'Motion de procédure exigeant les deux tiers', ru: 'Процедурное предложение, требующее двух третей', zh: '需三分之二多数的程序性动议' }, majority: twoThirds, choices: noAbstention, nature: 'procedural', covers: [], binds: own, rules: ['abstention-on-procedure'] },
    'appeal': { name: { en: 'To overrule the Chair\'s ruling', ar: 'نقض قرار الرئيس', es: 'Revocación de la decisión de la Presidencia', fr: 'Annulation de la décision de la présidence', ru: 'Отмена постановления Председателя', zh: '推翻主席的裁决' }, majority, choices: noAbstention, nature: 'procedural', covers: [], binds: own, tie: { means: { kind: 'rejected' }, rules: ['appeal'] }, rules: ['appeal'] },
  },
  rest: 'substantive',
  classification: null,
  parties: null,
  tie: { means: { kind: 'rejected' }, rules: ['tie'] },
  motions: published,
  seconds: ['second'],
  precedence: inOrder,
  pointOfOrder: {
    rules: ['point-of-order'],
    kinds: [
      { id: 'order', name: { en: 'Point of order', ar: 'نقطة نظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Порядок ведения заседания', zh: '程序问题' }, interrupts: true, toSpeaker: false, rules: ['point-of-order'] },
      { id: 'privilege', name: { en: 'Point of personal privilege', ar: 'نقطة امتياز شخصي', es: 'Cuestión de privilegio personal', fr: 'Question de privilège personnel', ru: 'Вопрос личной привилегии', zh: '个人特权问题' }, interrupts: true, toSpeaker: false, rules: ['privilege'] },
      { id: 'inquiry', name: { en: 'Parliamentary inquiry', ar: 'استفسار إجرائي', es: 'Pregunta de procedimiento', fr: 'Question de procédure', ru: 'Процедурный вопрос', zh: '议事询问' }, interrupts: false, toSpeaker: false, rules: ['inquiry'] },
      { id: 'information', name: { en: 'Point of information to the speaker', ar: 'سؤال إلى المتكلم', es: 'Pregunta al orador', fr: 'Question à l’orateur', ru: 'Вопрос выступающему', zh: '向发言者提问' }, interrupts: false, toSpeaker: true, rules: ['information'] },
    ],
    appeal: { matter: 'appeal', needsSecond: false, inWriting: false, debate: none, rules: ['appeal'] },
  },
  proposals: { rules: ['introduction'], withdrawal: { ifAmended: false, rules: ['introduction'] }, circulation: null, signatures: { least: 3, rules: ['introduction'] }, order: ['order-of-drafts'], contradicting: ['competing-drafts'], onRequest: [] },
  amendments: { rules: ['unfriendly-amendment'], order: 'submission', impliedRejection: null, sub: null, friendly: { afterVotedAmendment: false, rules: ['friendly-amendment'] }, signatures: null, withFloor: null, matter: 'amendment' },
  division: { rules: ['division'], on: 'motion', sponsorBars: false, debate: none, matter: 'procedural', preamble: false, several: ['division'], allRejected: ['division'] },
  adoption: { rules: ['acclamation', 'without-a-vote'], objection: 'vote', blockedBy: 'formal-objection', notes: null, minusOne: null, name: { en: 'adoption by acclamation', ar: 'الاعتماد بالتزكية', es: 'aprobación por aclamación', fr: 'adoption par acclamation', ru: 'принятие аккламацией', zh: '以鼓掌方式通过' } },
  endeavours: null,
  silence: null,
  voting: {
    methods: { hands: ['voting-procedure'], recorded: null, rollCall: { from: 'first', pass: ['pass'], withRights: ['with-rights'], rules: ['roll-call-vote'] } },
    reentry: false, shown: 'as-cast', mayChange: true,
    recordedOnRequest: ['roll-call-vote'],
    conduct: ['voting-procedure'],
    explanations: { before: false, after: false, proposerMay: true, minutes: 1, rules: ['with-rights'] },
  },
  noVote: [],
  suspension: null,
  elections: null,
  sequel: null,
  floor: {
    rules: ['list'],
    list: { close: byMajority, rules: ['list'], order: { given: ['request'], others: 'chair', rules: ['list'] } },
    time: { defaultMinutes: null, limit: byMajority, rules: ['speaking-time'] },
    reply: { perItem: 1, minutes: [], heard: 'any-time', rules: ['reply'] },
    caucuses,
    yields: { to: ['chair', 'questions', 'delegation'], consecutive: 1, declared: true, rules: ['yields'] },
    sides: null,
  },
  opening: [
    { id: 'opening', name: { en: 'Opening of the meeting', ar: 'افتتاح الجلسة', es: 'Apertura de la sesión', fr: 'Ouverture de la séance', ru: 'Открытие заседания', zh: '会议开幕' }, decides: { by: 'nobody' }, rules: ['roll-call'] },
  ],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['adjournment'] }],
  participation: {
    'member': { name: { en: 'Member', ar: 'عضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '成员' }, ...full, rules: ['exercise'] },
    'permanent': { name: { en: 'Permanent member', ar: 'عضو دائم', es: 'Miembro permanente', fr: 'Membre permanent', ru: 'Постоянный член', zh: '常任理事国' }, ...full, rules: ['council-substance'] },
    'ngo': { name: { en: 'Non-governmental organisation', ar: 'منظمة غير حكومية', es: 'Organización no gubernamental', fr: 'Organisation non gouvernementale', ru: 'Неправительственная организация', zh: '非政府组织' }, ...full, propose: false, cosponsor: false, move: false, appeal: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false, rules: ['observers', 'organisations-dmun'] },
    'observer': { name: { en: 'Observer', ar: 'مراقب', es: 'Observador', fr: 'Observateur', ru: 'Наблюдатель', zh: '观察员' }, ...full, propose: false, cosponsor: false, vote: false, object: false, candidate: false, countsForQuorum: false, rules: ['observers'] },
  },
}
