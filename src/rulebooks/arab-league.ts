import type { Majority } from '#base/majority.ts'
import { matterNames, meanings, motionNames, said, standingNames, stepNames, unseenOf } from './names.ts'
import type { Answer, Matter, Motion, Rulebook, Standing } from './rulebook.ts'

// Public texts conflict on which voting rule is live: documents of the United Nations describe the change of 2005 as made, a report
// before the summit of March 2006 has ministers still settling it, and the League's office in the United States still publishes the rule of
// 1945. Both stand here as editions, and each says so. Regulations 27 to 30 are those of an Arab council the document does not name.
const pact = 'Pact of the League of Arab States, 1945'
const regulations = 'Regulations of an Arab council, articles 27 to 30 (moqatel.com document archive; the council is not named in the part seen)'
const setting = 'Setting of this edition: not among the provisions seen'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const
const simple: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const ofMembers: Majority = { kind: 'fraction', of: 'membership', num: 2, den: 3, strict: false, minFor: 1 }
const all: Majority = { kind: 'unanimity', of: 'membership' }
const choices: readonly Answer[] = ['yes', 'no', 'abstain']
const accepted: Matter['binds'] = { who: 'those-in-favour', rules: ['7'] }
const everybody: Matter['binds'] = { who: 'all', rules: ['7'] }
/** Where the texts seen do not say whom it binds, nobody is named. */
const unsaid: Matter['binds'] = { who: 'nobody', rules: ['no-rule'] }
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: true, reply: false, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>
const motion = { rules: ['regulations:29', 'regulations:30'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'vote', matter: 'motion' } } as const satisfies Omit<Motion, 'id' | 'name' | 'effect'>

const pactRules = {
  '3': { heading: { en: 'The Council', ar: 'المجلس' }, says: { en: 'The Council is composed of the representatives of the member States; each State has one vote.', ar: 'يتألف المجلس من ممثلي الدول الأعضاء؛ ولكل دولة صوت واحد.' }, check: mark.verified, source: `${pact} (issuhub.com, Gibler)` },
  '5': { heading: { en: 'Differences between members', ar: 'الخلاف بين الأعضاء' }, says: { en: 'Where the parties to a difference that does not concern the independence, sovereignty or territorial integrity of a State have recourse to the Council, they take no part in its deliberations and its decision on it.', ar: 'إذا نشب خلاف لا يتعلق باستقلال الدولة أو سيادتها أو سلامة أراضيها ولجأ المتنازعون إلى المجلس لفضه، فلا تشترك الدول التي وقع بينها الخلاف في مداولات المجلس وقراره بشأنه.' }, check: mark.verified, source: `${pact} (Google Books St_vq4Ky3IYC, p. 622)` },
  '6': { heading: { en: 'Aggression', ar: 'الاعتداء' }, says: { en: 'The Council determines by unanimity what is done against an aggression; the vote of the aggressor is not counted.', ar: 'يقرر المجلس بالإجماع التدابير اللازمة لدفع الاعتداء؛ ولا يدخل في حساب الإجماع رأي الدولة المعتدية.' }, check: mark.verified, source: `${pact} (monografias.com)` },
  '12': { heading: { en: 'Secretary-General', ar: 'الأمين العام' }, says: { en: 'The Secretary-General is appointed by two thirds of the member States.', ar: 'يُعيَّن الأمين العام بأكثرية ثلثي الدول الأعضاء.' }, check: mark.verified, source: `${pact} (de.zxc.wiki)` },
  '16': { heading: { en: 'Internal questions', ar: 'المسائل الداخلية' }, says: { en: 'Staff, budget, internal rules and the end of a session are decided by majority.', ar: 'تُقرَّر بالأغلبية شؤون الموظفين والميزانية والأنظمة الداخلية وفض أدوار الاجتماع.' }, check: mark.unverified, source: `${pact}, from general knowledge` },
  '18': { heading: { en: 'Separation of a member', ar: 'فصل دولة من الجامعة' }, says: { en: 'A State may be separated from the League by a unanimous decision of the others; the State concerned is not counted.', ar: 'يجوز فصل دولة من الجامعة بقرار إجماعي من سائر الدول، لا يدخل فيه رأي الدولة المشار إليها.' }, check: mark.unverified, source: `${pact}, from general knowledge` },
  '19': { heading: { en: 'Amendment of the Pact', ar: 'تعديل الميثاق' }, says: { en: 'The Pact is amended by two thirds of the member States.', ar: 'يُعدَّل الميثاق بأكثرية ثلثي الدول الأعضاء.' }, check: mark.verified, source: `${pact} (de.zxc.wiki)` },
  'regulations:27': { heading: { en: 'Points of order and appeal', ar: 'نقاط النظام والطعن', es: 'Cuestiones de orden y apelación', fr: 'Motions d’ordre et appel', ru: 'Порядок ведения заседания и обжалование', zh: '程序问题和异议' }, says: { en: 'The chair rules on a point of order; a ruling is overruled only by a majority of the member States.', ar: 'يبت الرئيس في نقطة النظام؛ ولا يُنقض قراره إلا بأغلبية الدول الأعضاء.' }, check: mark.partly, source: regulations },
  'regulations:29': { heading: { en: 'Procedural motions', ar: 'الاقتراحات الإجرائية', es: 'Mociones de procedimiento', fr: 'Motions de procédure', ru: 'Процедурные предложения', zh: '程序性动议' }, says: { en: 'Motions to suspend or adjourn the meeting and to adjourn or close the debate need a second and take the majority of the member States.', ar: 'اقتراحات تعليق الجلسة أو رفعها وتأجيل المناقشة أو إقفالها يلزم تثنيتها وتُقر بأغلبية الدول الأعضاء.' }, check: mark.partly, source: regulations },
  'regulations:30': { heading: { en: 'Order of procedural motions', ar: 'ترتيب الاقتراحات الإجرائية', es: 'Orden de las mociones de procedimiento', fr: 'Ordre des motions de procédure', ru: 'Порядок процедурных предложений', zh: '程序性动议的次序' }, says: { en: 'They are put in this order: suspend the meeting, adjourn it, adjourn the debate.', ar: 'تُطرح بهذا الترتيب: تعليق الجلسة، فرفعها، فتأجيل المناقشة.' }, check: mark.partly, source: regulations },
  'floor': { heading: said.floor, says: { en: 'The President gives the floor in the order in which it was asked for.', ar: 'يعطي الرئيس الكلمة بحسب ترتيب طلبها.' }, check: mark.unverified, source: setting },
  'no-rule': { heading: { en: 'Where nothing was seen', ar: 'ما لم يُطّلع عليه', es: 'Lo que no se ha visto', fr: 'Ce qui n’a pas été vu', ru: 'Положения, с которыми не удалось ознакомиться', zh: '未见到的规定' }, says: { en: 'Of time limits, replies, the conduct of voting and of whom a decision binds where this book does not say it nothing was seen. There is no rule here, and none is taken from another body.', ar: 'لم يُطّلع على أحكام مدة الكلام والرد وسير التصويت، ولا على من يلزمه القرار حيث لا يُذكر ذلك هنا. ولا قاعدة هنا في ذلك، ولا تُستعار من هيئة أخرى.' }, check: mark.unverified, source: setting },
} as const satisfies Rulebook['rules']

const conflict = { en: 'Which voting rule is live', ar: 'قاعدة التصويت السارية', es: 'Qué regla de votación está vigente', fr: 'Quelle règle de vote est en vigueur', ru: 'Какое правило голосования действует', zh: '现行的表决规则' } as const

/** The League of Arab States under its Pact of 1945: what is unanimous binds all, what a majority decides binds those that accept it. */
export const arabLeague1945: Rulebook = {
  id: 'arab-league',
  edition: 'Pact 1945',
  inForce: { from: null, until: null },
  overrides: [],
  title: { en: 'Decision rules of the Council of the League of Arab States', ar: 'قواعد اتخاذ القرار في مجلس جامعة الدول العربية', es: 'Reglas de decisión del Consejo de la Liga de los Estados Árabes', fr: 'Règles de décision du Conseil de la Ligue des États arabes', ru: 'Правила принятия решений Совета Лиги арабских государств', zh: '阿拉伯国家联盟理事会决策规则' },
  body: { en: 'the Council', ar: 'المجلس', es: 'el Consejo', fr: 'le Conseil', ru: 'Совет', zh: '理事会' },
  chair: { en: 'the President', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Pact of the League of Arab States, 22 March 1945, paraphrased',
  rules: {
    ...unseenOf('limit-time', 'close-list', 'reply', 'reconsider', 'quorum'), ...pactRules,
    '7': { heading: { en: 'Whom a decision binds', ar: 'من يلزمه القرار' }, says: { en: 'Unanimous decisions of the Council bind all member States; decisions by majority bind only those that accept them.', ar: 'ما يقرره المجلس بالإجماع ملزم لجميع الدول الأعضاء؛ وما يقرره بالأكثرية ملزم لمن يقبله.' }, check: mark.verified, source: `${pact} (monografias.com)` },
    'conflict': { heading: conflict, says: { en: 'Public texts conflict: the rule of 1945 is still published by an office of the League (arableague-us.org), while United Nations documents describe the change of 2005 as made. The other edition has that change.', ar: 'تتعارض النصوص المنشورة: فما زال أحد مكاتب الجامعة ينشر قاعدة 1945، بينما تصف وثائق الأمم المتحدة تعديل 2005 بأنه قد تم. والطبعة الأخرى تتضمن هذا التعديل.' }, check: mark.verified, source: 'arableague-us.org; app.glosbe.com, United Nations parallel texts; jpost.com, March 2006' },
  },
  glossary: {
    'chair': { says: { en: 'President', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['floor'] },
    'member': { says: standingNames.member, rules: ['3'] },
    'vote': { says: meanings.vote, rules: ['3', '7'] },
    'consensus': { says: meanings.unanimous, rules: ['7'] },
    'present and voting': { says: meanings.ofMembers, rules: ['7', 'no-rule'] },
    'bound': { says: { en: 'all by unanimity, those in favour by majority', ar: 'الجميع في حال الإجماع، ومن قبل القرار في حال الأكثرية', es: 'todos por unanimidad, quienes votan a favor por mayoría', fr: 'tous à l’unanimité, ceux qui acceptent à la majorité', ru: 'все при единогласии, принявшие — при большинстве', zh: '一致同意约束全体，多数决定约束接受者' }, rules: ['7'] },
  },
  parameters: {
    motionNeedsSecond: {
      name: { en: 'Procedural motions need a second', ar: 'تثنية الاقتراحات الإجرائية', es: 'Las mociones de procedimiento requieren apoyo', fr: 'Les motions de procédure doivent être appuyées', ru: 'Процедурные предложения требуют поддержки', zh: '程序性动议须有附议' }, value: false, rules: ['regulations:29'],
      options: [
        { value: false, says: { en: 'A motion needs no second.', ar: 'لا يلزم تثنية الاقتراح.', es: 'La moción no requiere apoyo.', fr: 'La motion n’a pas à être appuyée.', ru: 'Поддержки не требуется.', zh: '动议无须附议。' }, sets: [{ path: 'motions.suspend-meeting.needsSecond', value: false }, { path: 'motions.adjourn-meeting.needsSecond', value: false }, { path: 'motions.adjourn-debate.needsSecond', value: false }, { path: 'motions.close-debate.needsSecond', value: false }] },
        { value: true, says: { en: 'A motion needs a second, as in the regulations of an Arab council.', ar: 'يلزم تثنية الاقتراح، كما في لائحة أحد المجالس العربية.', es: 'La moción requiere apoyo, como en el reglamento de un consejo árabe.', fr: 'La motion doit être appuyée, comme dans le règlement d’un conseil arabe.', ru: 'Требуется поддержка, как в регламенте одного арабского совета.', zh: '动议须有附议，如某阿拉伯理事会规章。' }, sets: [{ path: 'motions.suspend-meeting.needsSecond', value: true }, { path: 'motions.adjourn-meeting.needsSecond', value: true }, { path: 'motions.adjourn-debate.needsSecond', value: true }, { path: 'motions.close-debate.needsSecond', value: true }] },
      ],
    },
    motionBase: {
      name: { en: 'Of what the majority on motions and appeals is taken', ar: 'أساس الأغلبية في الاقتراحات والطعون', es: 'Base de la mayoría en mociones y apelaciones', fr: 'Base de la majorité sur les motions et les appels', ru: 'От чего считается большинство по предложениям и апелляциям', zh: '动议与申诉的多数以何为基数' }, value: 'presentAndVoting', rules: ['regulations:27', 'regulations:29'],
      options: [
        { value: 'presentAndVoting', says: { en: 'Of those voting for or against.', ar: 'ممن يصوّتون تأييدا أو معارضة.', es: 'De quienes votan a favor o en contra.', fr: 'De ceux qui votent pour ou contre.', ru: 'От голосующих «за» или «против».', zh: '以投赞成或反对票者为基数。' }, sets: [{ path: 'matters.motion.majority', value: { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 } }, { path: 'matters.appeal.majority', value: { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 } }] },
        { value: 'membership', says: { en: 'Of the member States, as in the regulations of an Arab council.', ar: 'من الدول الأعضاء، كما في لائحة أحد المجالس العربية.', es: 'De los Estados miembros, como en el reglamento de un consejo árabe.', fr: 'Des États membres, comme dans le règlement d’un conseil arabe.', ru: 'От государств-членов, как в регламенте одного арабского совета.', zh: '以成员国为基数，如某阿拉伯理事会规章。' }, sets: [{ path: 'matters.motion.majority', value: { kind: 'fraction', of: 'membership', num: 1, den: 2, strict: true, minFor: 1 } }, { path: 'matters.appeal.majority', value: { kind: 'fraction', of: 'membership', num: 1, den: 2, strict: true, minFor: 1 } }] },
      ],
    },
  },
  silentOn: ['silent:limit-time', 'silent:close-list', 'silent:reply', 'silent:reconsider', 'silent:quorum'],
  composition: { members: 22, of: {}, group: 'arab-league', rules: ['3'] },
  attendance: null,
  presidency: { rotation: null, cede: null, votes: true, rules: ['no-rule'] },
  formats: [],
  series: null,
  quorum: { open: null, decide: null, presumed: true, suspendedCount: true, rules: ['no-rule'] },
  matters: {
    'decision': { name: { en: 'Decision of the Council', ar: 'قرار المجلس', es: 'Decisión del Consejo', fr: 'Décision du Conseil', ru: 'Решение Совета', zh: '理事会决定' }, majority: simple, choices, nature: 'substantive', covers: [], binds: accepted, rules: ['7', '3'] },
    'difference': { name: { en: 'Difference between members', ar: 'خلاف بين الأعضاء', es: 'Controversia entre miembros', fr: 'Différend entre membres', ru: 'Разногласие между членами', zh: '成员间的分歧' }, majority: simple, choices, nature: 'substantive', covers: [], binds: accepted, rules: ['5', '7'] },
    'aggression': { name: { en: 'Measures against an aggression', ar: 'تدابير دفع الاعتداء', es: 'Medidas contra una agresión', fr: 'Mesures contre une agression', ru: 'Меры против агрессии', zh: '制止侵略的措施' }, majority: all, choices, nature: 'substantive', covers: [], binds: everybody, rules: ['6'] },
    'separation': { name: { en: 'Separation of a member', ar: 'فصل دولة عضو', es: 'Separación de un miembro', fr: 'Exclusion d’un membre', ru: 'Исключение члена', zh: '开除成员' }, majority: all, choices, nature: 'substantive', covers: [], binds: everybody, rules: ['18'] },
    'secretary-general': { name: { en: 'Appointment of the Secretary-General', ar: 'تعيين الأمين العام', es: 'Nombramiento de la Secretaría General', fr: 'Nomination à la fonction de secrétaire général', ru: 'Назначение Генерального секретаря', zh: '任命秘书长' }, majority: ofMembers, choices, nature: 'substantive', covers: [], binds: unsaid, rules: ['12'] },
    'pact-amendment': { name: { en: 'Amendment of the Pact', ar: 'تعديل الميثاق', es: 'Enmienda del Pacto', fr: 'Amendement du Pacte', ru: 'Поправка к Пакту', zh: '修正公约' }, majority: ofMembers, choices, nature: 'substantive', covers: [], binds: unsaid, rules: ['19'] },
    'internal': { name: { en: 'Budget, staff and internal rules', ar: 'الميزانية والموظفون والأنظمة الداخلية', es: 'Presupuesto, personal y normas internas', fr: 'Budget, personnel et règles internes', ru: 'Бюджет, персонал и внутренние правила', zh: '预算、人事和内部规则' }, majority: simple, choices, nature: 'substantive', covers: [], binds: unsaid, rules: ['16'] },
    'motion': { name: matterNames.motion, majority: simple, choices, nature: 'procedural', covers: [], binds: unsaid, rules: ['regulations:29'] },
    'appeal': { name: matterNames.appeal, majority: simple, choices, nature: 'procedural', covers: [], binds: unsaid, rules: ['regulations:27'] },
  },
  rest: 'decision',
  classification: null,
  parties: { matters: ['aggression', 'separation', 'difference'], effect: 'no-part', deliberation: { matters: ['difference'], rules: ['5'] }, enforced: 'declared', rules: ['5', '6'] },
  tie: { means: { kind: 'rejected' }, rules: ['no-rule'] },
  motions: [
    { id: 'suspend-meeting', name: motionNames['suspend-meeting'], ...motion, effect: 'suspend-meeting' },
    { id: 'adjourn-meeting', name: motionNames['adjourn-meeting'], ...motion, effect: 'adjourn-meeting' },
    { id: 'adjourn-debate', name: motionNames['adjourn-debate'], ...motion, effect: 'adjourn-debate' },
    { id: 'close-debate', name: motionNames['close-debate'], ...motion, effect: 'close-debate' },
  ],
  pointOfOrder: { rules: ['regulations:27'], kinds: [{ id: 'order', name: said.point, interrupts: true, toSpeaker: false, rules: ['regulations:27'] }], appeal: { matter: 'appeal', needsSecond: false, debate: { kind: 'none' }, rules: ['regulations:27'] } },
  proposals: { rules: ['3'], withdrawal: { ifAmended: true, rules: ['no-rule'] }, circulation: null, signatures: null, order: ['no-rule'], onRequest: [] },
  amendments: null,
  division: null,
  adoption: { rules: ['7'], objection: 'vote', blockedBy: 'formal-objection', notes: { kinds: ['reservation'], rules: ['conflict'] }, minusOne: null, name: { en: 'adoption by unanimity', ar: 'الاعتماد بالإجماع', es: 'aprobación por unanimidad', fr: 'adoption à l’unanimité', ru: 'принятие единогласно', zh: '一致通过' } },
  endeavours: null,
  silence: null,
  voting: {
    methods: { hands: ['no-rule'], recorded: ['7'], rollCall: null }, recordedOnRequest: ['7'], conduct: ['no-rule'],
    explanations: { before: false, after: false, proposerMay: true, minutes: 5, rules: ['no-rule'] }, reentry: true, shown: 'as-cast', mayChange: true,
  },
  noVote: [],
  suspension: null,
  elections: null,
  sequel: null,
  floor: { rules: ['floor'], list: { close: null, rules: ['no-rule'], order: { given: ['request'], others: 'decision', rules: ['floor'] } }, time: { defaultMinutes: null, limit: null, rules: ['no-rule'] }, reply: null, yields: null, sides: null },
  opening: [{ id: 'opening', name: stepNames.opening, decides: { by: 'nobody' }, rules: ['3'] }],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['floor'] }],
  participation: {
    'member': { name: standingNames.member, ...full, rules: ['3'] },
    'observer': { name: standingNames.observer, ...full, onInvitation: true, propose: false, cosponsor: false, move: false, pointOfOrder: false, appeal: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false, rules: ['no-rule'] },
  },
}

const { decision: _decision, ...kept1945 } = arabLeague1945.matters

/** After the amendments of Algiers, 2005: consensus, and failing that two thirds on substance and a majority on procedure. */
export const arabLeague: Rulebook = {
  ...arabLeague1945,
  edition: 'Algiers 2005',
  // The sources give the year of the amendments and not the day from which they apply.
  inForce: { from: '2005-01-01', until: null },
  source: 'Pact of the League of Arab States with the amendments of Algiers, 2005, as described in public, paraphrased',
  rules: {
    ...unseenOf('limit-time', 'close-list', 'reply', 'reconsider'), ...pactRules,
    '7': { heading: { en: 'Consensus, then a vote', ar: 'توافق الآراء ثم التصويت' }, says: { en: 'Decisions are taken by consensus; failing that, by two thirds on questions of substance and by a simple majority on questions of procedure.', ar: 'تُتخذ القرارات بتوافق الآراء؛ فإن تعذر فبأغلبية الثلثين في المسائل الموضوعية وبالأغلبية البسيطة في المسائل الإجرائية.' }, check: mark.verified, source: 'app.glosbe.com, United Nations parallel texts describing the amendment of 2005' },
    'quorum': { heading: { en: 'Quorum of a session', ar: 'نصاب الدورة', es: 'Quórum de una reunión', fr: 'Quorum d’une session', ru: 'Кворум сессии', zh: '会议法定人数' }, says: { en: 'Two thirds of the members, fifteen, make the quorum of any session of the Council. A consultative meeting is not such a session.', ar: 'نصاب أي دورة للمجلس ثلثا الأعضاء: خمسة عشر. والاجتماع التشاوري ليس دورة من هذا القبيل.' }, check: mark.verified, source: 'tahra.ly, regulations of the League (quorum)' },
    'reservations': { heading: { en: 'Recorded reservations', ar: 'تسجيل التحفظات', es: 'Reservas registradas', fr: 'Réserves consignées', ru: 'Занесение оговорок в отчет', zh: '记录保留意见' }, says: { en: 'Where the rules conflict, consensus with recorded reservations is the way taken here: whoever does not obstruct has its reservation recorded.', ar: 'حيث تتعارض القواعد يُؤخذ هنا بتوافق الآراء مع تسجيل التحفظات: فمن لا يعترض تُسجل تحفظاته.' }, check: mark.unverified, source: setting },
    'conflict': { heading: conflict, says: { en: 'Public texts conflict: United Nations documents describe the change of 2005 as made; a report before the Khartoum summit of March 2006 has ministers still settling it; an office of the League still publishes the rule of 1945. The other edition has that rule.', ar: 'تتعارض النصوص المنشورة: فوثائق الأمم المتحدة تصف تعديل 2005 بأنه قد تم؛ ويذكر تقرير سابق لقمة الخرطوم في آذار/مارس 2006 أن الوزراء ما زالوا يبحثونه؛ وما زال أحد مكاتب الجامعة ينشر قاعدة 1945. والطبعة الأخرى تتضمن تلك القاعدة.' }, check: mark.verified, told: 'background', source: 'app.glosbe.com, United Nations parallel texts; jpost.com, March 2006; arableague-us.org' },
  },
  glossary: {
    'chair': { says: { en: 'President', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['floor'] },
    'member': { says: standingNames.member, rules: ['3'] },
    'vote': { says: meanings.vote, rules: ['3', '7'] },
    'present and voting': { says: said.present, rules: ['7'] },
    'consensus': { says: { en: 'no member objects before the decision is declared; a reservation may be recorded', ar: 'لا يعترض أي عضو قبل إعلان القرار؛ ويجوز تسجيل تحفظ', es: 'ningún miembro se opone antes de declararse la decisión; puede constar una reserva', fr: 'aucun membre ne s’oppose avant que la décision soit déclarée\u00a0; une réserve peut être consignée', ru: 'ни один член не возражает до объявления решения; оговорка может быть занесена в отчет', zh: '宣布决定之前没有成员反对；可记录保留意见' }, rules: ['7', 'reservations'] },
  },
  formats: [{ id: 'consultative', name: { en: 'Consultative meeting', ar: 'اجتماع تشاوري', es: 'Reunión consultiva', fr: 'Réunion consultative', ru: 'Консультативное совещание', zh: '磋商会议' }, says: { en: 'Not a session of the Council: no quorum is asked for, and nothing is decided.', ar: 'ليس دورة للمجلس: لا يُشترط له نصاب ولا يُتخذ فيه قرار.', es: 'No es un período de sesiones del Consejo: no se exige quórum ni se decide nada.', fr: 'Ce n’est pas une session du Conseil\u00a0: aucun quorum n’est exigé, et rien n’est décidé.', ru: 'Это не сессия Совета: кворума не требуется и ничего не решается.', zh: '不是理事会会议：不要求法定人数，也不作任何决定。' }, grade: 'closed', speaks: ['member'], invites: [], decides: false, rules: ['quorum'] }],
  quorum: { open: { num: 2, den: 3, strict: false }, decide: { num: 2, den: 3, strict: false }, presumed: true, suspendedCount: true, rules: ['quorum'] },
  matters: {
    'substantive': { name: matterNames.substance, majority: twoThirds, choices, nature: 'substantive', covers: [], binds: unsaid, rules: ['7', '3'] },
    'procedural': { name: matterNames.procedure, majority: simple, choices, nature: 'procedural', covers: [{ en: 'What is ruled to be procedural', ar: 'ما يُقرَّر أنه إجرائي', es: 'Lo que se declare de procedimiento', fr: 'Ce qui est déclaré procédural', ru: 'То, что постановлением признано процедурным', zh: '经裁定属程序性的事项' }], binds: unsaid, rules: ['7', '3'] },
    ...kept1945,
    'difference': { name: { en: 'Difference between members', ar: 'خلاف بين الأعضاء', es: 'Controversia entre miembros', fr: 'Différend entre membres', ru: 'Разногласие между членами', zh: '成员间的分歧' }, majority: twoThirds, choices, nature: 'substantive', covers: [], binds: unsaid, rules: ['5', '7'] },
  },
  rest: 'substantive',
  silentOn: ['silent:limit-time', 'silent:close-list', 'silent:reply', 'silent:reconsider'],
  adoption: { rules: ['7'], objection: 'vote', blockedBy: 'formal-objection', notes: { kinds: ['reservation'], rules: ['reservations'] }, minusOne: null, name: said.byConsensus },
  endeavours: { rules: ['7'], coolingOff: null },
}
