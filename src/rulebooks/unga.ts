import type { Majority, Tie } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import type { Elections } from './deciding.ts'
import type { Answer, Matter, Override, Rulebook, Standing } from './rulebook.ts'
import { committeeNumbers, numbered } from './unga-twins.ts'
import { meanings } from './names.ts'

// Where the wording was compared. The rules are paraphrased; numbers and headings of 63 to 95 are those of the French and
// Spanish pages of the official collection.
const numbers = 'A/520/Rev.20; number, heading: static.un.org (rules 63-95)'
const handbook = 'outreach.un.org/mun, rules of procedure as explained for Model UN by the United Nations'
const sentence = 'a sentence of a UN document in two languages (tarjamaan.com), as other UN bodies word it'
const charter18 = 'Charter of the United Nations, Article 18 (droit-bilingue.ch); the explanatory note to A/520 says that the rule repeats it'
const elections1949 = 'Memorandum of the United States delegation on the elections of 1949, then rules 84-86 (FRUS 1949, vol. II)'
const annex5 = 'Decision 34/401, A/520 annex V (un.org/en/ga/about/ropga/anx5.shtml)'
const officers = 'un.org/en/ga/about/ropga/prez.shtml (rules 30-35)'
const elections = 'un.org/en/ga/about/ropga, elections to principal organs (rules 139-151; static.un.org)'
const budget = 'un.org/en/ga/fifth/budget-rules.shtml (rules 152-154); static.un.org/en/ga/fifth/budget-rules-readmore.shtml (A/78/250, paragraphs 69-72)'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const

const majority: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const choices: readonly Answer[] = ['yes', 'no', 'abstain']
/** Resolutions recommend; what they decide of the Assembly's own business it follows itself. */
const recommends: Matter['binds'] = { who: 'nobody', rules: ['practice:recommendations'] }
/** The list of Charter Article 18 (2), as rule 83 repeats it. */
const important: readonly Words[] = [
  { en: 'Recommendations on the maintenance of international peace and security', ar: 'التوصيات المتعلقة بصون السلم والأمن الدوليين', es: 'Recomendaciones relativas al mantenimiento de la paz y la seguridad internacionales', fr: 'Recommandations relatives au maintien de la paix et de la sécurité internationales', ru: 'Рекомендации в отношении поддержания международного мира и безопасности', zh: '关于维持国际和平与安全的建议' },
  { en: 'Election of the non-permanent members of the Security Council, of members of the Economic and Social Council, and of the Trusteeship Council under Article 86 (1) (c)', ar: 'انتخاب أعضاء مجلس الأمن غير الدائمين، وأعضاء المجلس الاقتصادي والاجتماعي، وأعضاء مجلس الوصاية بموجب المادة 86 (1) (ج)', es: 'Elección de los miembros no permanentes del Consejo de Seguridad, de los miembros del Consejo Económico y Social y de los del Consejo de Administración Fiduciaria de conformidad con el Artículo 86 1) c)', fr: 'Élection des membres non permanents du Conseil de sécurité, des membres du Conseil économique et social et de ceux du Conseil de tutelle conformément à l’Article 86, paragraphe 1 c', ru: 'Выборы непостоянных членов Совета Безопасности, членов Экономического и Социального Совета и членов Совета по Опеке согласно статье 86 (1) (c)', zh: '选举安全理事会非常任理事国、经济及社会理事会理事国，以及按第八十六条第一项（寅）款选举托管理事会理事国' },
  { en: 'Admission of Members, suspension of their rights, expulsion', ar: 'قبول أعضاء جدد، ووقف الأعضاء عن مباشرة حقوقهم، وفصلهم', es: 'Admisión de Miembros, suspensión de sus derechos, expulsión', fr: 'Admission de Membres, suspension de leurs droits, exclusion', ru: 'Прием членов, приостановление их прав, исключение', zh: '接纳会员国、停止会员国权利、除名' },
  { en: 'Operation of the trusteeship system', ar: 'سير نظام الوصاية', es: 'Funcionamiento del régimen de administración fiduciaria', fr: 'Fonctionnement du régime de tutelle', ru: 'Функционирование системы опеки', zh: '托管制度的施行' },
  { en: 'Budgetary questions', ar: 'المسائل المتعلقة بالميزانية', es: 'Cuestiones presupuestarias', fr: 'Questions budgétaires', ru: 'Бюджетные вопросы', zh: '预算问题' },
]
const others: readonly Words[] = [
  { en: 'Whether further categories of questions need two thirds (rule 85)', ar: 'تحديد فئات أخرى من المسائل تلزم لها أغلبية الثلثين (المادة 85)', es: 'Si otras categorías de cuestiones requieren dos tercios (artículo 85)', fr: 'Si d’autres catégories de questions exigent les deux tiers (article 85)', ru: 'Требуют ли двух третей другие категории вопросов (правило 85)', zh: '其他问题类别是否须以三分之二多数决定（第85条）' },
]
const own: Matter['binds'] = { who: 'all', rules: [] }
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: true, reply: true, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>

export const committeeChair: Words = { en: 'the Chair', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' }
/** A committee elects its officers, and no members of other organs. */
export const committeeElections: Elections = {
  kinds: [{ id: 'officer', name: { en: 'Election of an officer', ar: 'انتخاب عضو في المكتب', es: 'Elección de un integrante de la Mesa', fr: 'Élection d’un membre du Bureau', ru: 'Выборы должностного лица', zh: '主席团成员的选举' }, majority, places: 1, of: 'persons', rules: ['103', '125'] }],
  nominations: 'with-speech', secret: ['103'], dispense: { kinds: ['officer'], rules: ['103'] },
  restriction: { leaders: 2, times: 2, series: 3, one: ['132'], several: ['132'] }, tie: { means: 'lot', rules: ['132'] }, tooMany: 'most-votes', rules: ['103', '132'],
}
/** An equal division in a committee rejects at once. */
const divided: Tie = { kind: 'rejected' }
/** What applies in committees otherwise than in plenary meetings, as far as it rules otherwise; where only the number of a rule differs, `numbered` gives it (109 for 68). */
const inCommittees: readonly Override[] = [
  { path: 'chair', value: committeeChair },
  ...['important', 'other', 'motion', 'rules', 'charter-amendment'].map((matter) => ({ path: `matters.${matter}.rules`, value: ['125', '126'] })),
  { path: 'matters.important.parts', value: [] },
  // Further categories of important questions and items of the agenda are for the plenary.
  ...['other', 'early-item', 'additional-item'].map((matter) => ({ path: `matters.${matter}.covers`, value: [] })),
  ...['motion', 'charter-amendment'].map((matter) => ({ path: `matters.${matter}.tie`, value: { means: divided, rules: ['133'] } })),
  // It is the committee that reports.
  { path: 'matters.rules.afterReport', value: [] },
  { path: 'tie', value: { means: divided, rules: ['133'] } },
  { path: 'amendments.tie', value: ['133'] },
  { path: 'proposals.additionalItems', value: null },
  { path: 'proposals.expenditure.statement', value: ['153'] },
  // It is for the Assembly to permit it.
  { path: 'permission', value: null },
  { path: 'elections', value: committeeElections },
]
const everybody = ['member', 'observer-state', 'european-union', 'observer']

/** The General Assembly of the United Nations in plenary, edition A/520/Rev.20 (up to the seventy-sixth session). */
export const unga: Rulebook = {
  id: 'unga',
  edition: 'A/520/Rev.20',
  inForce: { from: null, until: null },
  overrides: [],
  title: { en: 'Rules of procedure of the General Assembly: plenary meetings', ar: 'النظام الداخلي للجمعية العامة: الجلسات العامة', es: 'Reglamento de la Asamblea General: sesiones plenarias', fr: 'Règlement intérieur de l’Assemblée générale : séances plénières', ru: 'Правила процедуры Генеральной Ассамблеи: пленарные заседания', zh: '大会议事规则：全体会议' },
  body: { en: 'the Assembly', ar: 'الجمعية', es: 'la Asamblea', fr: 'l’Assemblée', ru: 'Ассамблея', zh: '大会' },
  chair: { en: 'the President', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'A/520/Rev.20, rules of procedure of the General Assembly, paraphrased',
  rules: {
    '15': {
      heading: { en: 'Additional items', ar: 'البنود الإضافية' },
      says: { en: 'An important and urgent item is added to the agenda by a majority of the members present and voting. It is not taken up within seven days, nor before a committee has reported on it, unless two thirds of the members present and voting so decide.', ar: 'يُضاف إلى جدول الأعمال بند هام ومستعجل بأغلبية الأعضاء الحاضرين المشتركين في التصويت. ولا يُنظر فيه قبل انقضاء سبعة أيام ولا قبل أن تقدم لجنة تقريرها عنه، ما لم تقرر غير ذلك أغلبية ثلثي الأعضاء الحاضرين المشتركين في التصويت.' },
      check: mark.verified, source: 'un.org/en/ga/about/ropga, agenda (rule 15)',
    },
    '25': {
      heading: { en: 'Composition of delegations', ar: 'تكوين الوفود' },
      says: { en: 'A delegation has up to five representatives and five alternates, and as many advisers as it needs.', ar: 'يتألف الوفد من خمسة ممثلين وخمسة مناوبين على الأكثر، ومن العدد الذي يحتاج إليه من المستشارين.' },
      check: mark.verified, source: 'un.org/en/ga/about/ropga/delegt.shtml (rules 25-26)',
    },
    '26': {
      heading: { en: 'Alternates', ar: 'المناوبون' },
      says: { en: 'An alternate acts as representative when the head of the delegation says so.', ar: 'يعمل المناوب بصفة ممثل متى سمّاه رئيس الوفد لذلك.' },
      check: mark.verified, told: 'elsewhere', source: 'un.org/en/ga/about/ropga/delegt.shtml (rules 25-26)',
    },
    '27': {
      heading: { en: 'Submission of credentials', ar: 'تقديم وثائق التفويض' },
      says: { en: 'Credentials are handed in a week ahead and come from the Head of State or Government or the Minister for Foreign Affairs.', ar: 'تُقدَّم وثائق التفويض قبل أسبوع، وتصدر عن رئيس الدولة أو رئيس الحكومة أو وزير الخارجية.' },
      check: mark.verified, source: 'Wikipedia mirror, Credentials Committee',
    },
    '28': {
      heading: { en: 'Credentials Committee', ar: 'لجنة وثائق التفويض' },
      says: { en: 'A committee of nine, proposed by the President, examines credentials and reports.', ar: 'تفحص وثائق التفويض لجنة من تسعة أعضاء يقترحهم الرئيس، وتقدم تقريرها.' },
      check: mark.verified, source: 'Wikipedia mirror, Credentials Committee',
    },
    '29': {
      heading: { en: 'Provisional participation', ar: 'الاشتراك المؤقت' },
      says: { en: 'A representative whose admission is objected to sits provisionally, with the same rights as the others, until the Assembly decides.', ar: 'يجلس الممثل المعترض على قبوله بصفة مؤقتة وله ما لغيره من الحقوق إلى أن تبت الجمعية في الأمر.' },
      check: mark.partly, source: 'A/520/Rev.20, effect of the rule confirmed',
    },
    '30': {
      heading: { en: 'Election of the President and the Vice-Presidents', ar: 'انتخاب الرئيس ونواب الرئيس' },
      says: { en: 'A President and twenty-one Vice-Presidents are elected at least three months before the session opens.', ar: 'يُنتخب رئيس وواحد وعشرون نائبا للرئيس قبل افتتاح الدورة بثلاثة أشهر على الأقل.' },
      check: mark.verified, source: officers,
    },
    '31': {
      heading: { en: 'Temporary President', ar: 'الرئيس المؤقت' },
      says: { en: 'Until the Assembly has elected a President, one presides temporarily.', ar: 'يتولى الرئاسة رئيس مؤقت إلى أن تنتخب الجمعية رئيسا.' },
      check: mark.partly, told: 'elsewhere', source: `${officers}; the wording was not compared`,
    },
    '32': {
      heading: { en: 'Acting President', ar: 'الرئيس بالنيابة' },
      says: { en: 'A President who is absent from a meeting or part of it names one of the Vice-Presidents to preside.', ar: 'إذا تغيّب الرئيس عن جلسة أو عن جزء منها سمّى أحد نواب الرئيس لتولي الرئاسة.' },
      check: mark.partly, source: `${officers}; the wording was not compared`,
    },
    '33': {
      heading: { en: 'Powers of a Vice-President acting as President', ar: 'سلطات نائب الرئيس القائم بأعمال الرئيس' },
      says: { en: 'A Vice-President who presides has the powers and duties of the President.', ar: 'لنائب الرئيس الذي يتولى الرئاسة ما للرئيس من سلطات وعليه ما عليه من واجبات.' },
      check: mark.verified, source: officers,
    },
    '34': {
      heading: { en: 'Replacement of the President', ar: 'إبدال الرئيس' },
      says: { en: 'Where the President can no longer serve, a new one is elected for the rest of the term.', ar: 'إذا تعذر على الرئيس الاستمرار في أداء مهامه انتُخب رئيس جديد لما تبقى من المدة.' },
      check: mark.verified, source: officers,
    },
    '35': {
      heading: { en: 'Powers of the President', ar: 'سلطات الرئيس' },
      says: { en: 'The President opens and closes meetings, directs the discussion, sees that the rules are followed, gives the floor, puts questions, announces decisions and rules on points of order.', ar: 'يفتتح الرئيس الجلسات ويختتمها ويدير المناقشات ويكفل مراعاة النظام الداخلي ويعطي الكلمة ويطرح المسائل ويعلن القرارات ويبت في نقاط النظام.' },
      check: mark.partly, source: `${officers}; the wording was not compared`,
    },
    '36': {
      heading: { en: 'The President under the authority of the Assembly', ar: 'الرئيس خاضع لسلطة الجمعية' },
      says: { en: 'The President remains, in the exercise of these functions, under the authority of the Assembly.', ar: 'يظل الرئيس في ممارسة مهامه خاضعا لسلطة الجمعية.' },
      check: mark.unverified, source: 'From general knowledge; the page of rules 30-35 does not show rule 36',
    },
    '37': {
      heading: { en: 'The President does not vote', ar: 'الرئيس لا يصوّت' },
      says: { en: 'The President, or a Vice-President presiding, does not vote; another member of that delegation votes for it.', ar: 'لا يصوّت الرئيس ولا نائب الرئيس الذي يتولى الرئاسة، ويصوّت عضو آخر من وفده نيابة عنه.' },
      check: mark.partly, source: 'static.un.org/fr/ga/about/ropga/president.shtml (heading of rule 37); that another member votes: nuke.fas.org, winnipegmuna.ca',
    },
    '67': {
      heading: { en: 'Quorum', ar: 'النصاب القانوني' },
      says: { en: 'A meeting is opened and debate goes on when one third of the members are present; a majority of the members must be present for any decision.', ar: 'تُفتتح الجلسة وتجري المناقشة بحضور ثلث الأعضاء؛ ويلزم حضور أغلبية الأعضاء لاتخاذ أي قرار.' },
      check: mark.verified, source: `${handbook}; ${sentence}`,
    },
    '68': {
      heading: { en: 'Speeches', ar: 'الكلمات' },
      says: { en: 'Nobody speaks without the permission of the President, who calls on speakers in the order in which they asked and may call to order a speaker whose remarks are not relevant.', ar: 'لا يتكلم أحد بغير إذن الرئيس الذي يعطي الكلمة بحسب ترتيب طلبها، وله أن ينبّه المتكلم إلى مراعاة النظام إذا خرجت ملاحظاته عن الموضوع.' },
      check: mark.partly, source: numbers,
    },
    '69': {
      heading: { en: 'Precedence', ar: 'حق الأسبقية' },
      says: { en: 'The chair and the rapporteur of a committee may be heard first to explain what the committee concluded.', ar: 'يجوز إعطاء رئيس اللجنة ومقررها أسبقية الكلام لشرح ما خلصت إليه اللجنة.' },
      check: mark.partly, source: numbers,
    },
    '71': {
      heading: { en: 'Points of order', ar: 'نقاط النظام' },
      says: { en: 'During the discussion a representative may raise a point of order at any time, not speaking on the substance; the President decides it at once. An appeal is put to the vote at once, and the ruling stands unless a majority of the members present and voting overrules it.', ar: 'لأي ممثل في أثناء المناقشة أن يثير نقطة نظام في أي وقت دون أن يتكلم في جوهر المسألة، ويبت فيها الرئيس فورا. ويُطرح الطعن في قراره للتصويت فورا، ويبقى القرار قائما ما لم تنقضه أغلبية الأعضاء الحاضرين المشتركين في التصويت.' },
      check: mark.partly, source: `${numbers}; ${sentence}; ${handbook}`,
    },
    '72': {
      heading: { en: 'Time limit on speeches', ar: 'تحديد وقت الكلام', es: 'Limitación del tiempo de uso de la palabra', fr: 'Limitation du temps de parole', ru: 'Ограничение времени выступлений', zh: '限制发言时间' },
      says: { en: 'The Assembly may limit the time of each speaker and how often each may speak on a question. Two speak for and two against such a proposal before it is decided.', ar: 'للجمعية أن تحدد وقت كل متكلم وعدد المرات التي يتكلم فيها في المسألة الواحدة. ويتكلم قبل البت في هذا الاقتراح اثنان مؤيدان واثنان معارضان.' },
      check: mark.partly, source: numbers,
    },
    '73': {
      heading: { en: 'Closing of the list of speakers, right of reply', ar: 'إقفال قائمة المتكلمين وحق الرد' },
      says: { en: 'The President may announce the list of speakers and, with the consent of the Assembly, close it; a right of reply may still be given after that.', ar: 'للرئيس أن يعلن قائمة المتكلمين وأن يقفلها بموافقة الجمعية؛ وله مع ذلك أن يمنح حق الرد.' },
      check: mark.partly, source: numbers,
    },
    '74': {
      heading: { en: 'Adjournment of debate', ar: 'تأجيل المناقشة' },
      says: { en: 'During the discussion of any matter its adjournment may be moved. Besides the mover two speak for and two against; then it is put to the vote at once. If carried, the matter is not voted on for now.', ar: 'يجوز في أثناء مناقشة أي مسألة اقتراح تأجيل مناقشتها. ويتكلم، إضافة إلى صاحب الاقتراح، اثنان مؤيدان واثنان معارضان، ثم يُطرح للتصويت فورا. فإذا أُقر لم يُصوَّت على المسألة في الوقت الحاضر.' },
      check: mark.verified, source: 'R. Sabel, Procedure at International Conferences, chapter 9 (summary, cambridge.org); outreach.un.org/mun, print resources',
    },
    '75': {
      heading: { en: 'Closure of debate', ar: 'إقفال باب المناقشة' },
      says: { en: 'The closure of the debate may be moved at any time, also while others wish to speak. Only two speak, both against; then it is put to the vote at once.', ar: 'يجوز اقتراح إقفال باب المناقشة في أي وقت ولو كان غيره قد أبدى رغبته في الكلام. ولا يتكلم فيه إلا اثنان معارضان، ثم يُطرح للتصويت فورا.' },
      check: mark.partly, source: `${numbers}; ${sentence}`,
    },
    '76': {
      heading: { en: 'Suspension or adjournment of the meeting', ar: 'تعليق الجلسة أو رفعها' },
      says: { en: 'The suspension or the adjournment of the meeting may be moved while any matter is discussed. It is not debated and is put to the vote at once; the President may limit the time of the mover.', ar: 'يجوز في أثناء مناقشة أي مسألة اقتراح تعليق الجلسة أو رفعها. ولا يُناقش الاقتراح بل يُطرح للتصويت فورا؛ وللرئيس أن يحدد وقت صاحبه.' },
      check: mark.partly, source: `${numbers}; ${sentence}`,
    },
    '77': {
      heading: { en: 'Order of procedural motions', ar: 'ترتيب الاقتراحات الإجرائية' },
      says: { en: 'Points of order come first. These motions precede all other proposals, in this order: to suspend the meeting, to adjourn the meeting, to adjourn the debate, to close the debate.', ar: 'لنقاط النظام الأولوية. وتتقدم الاقتراحات التالية على سواها بهذا الترتيب: تعليق الجلسة، ثم رفع الجلسة، ثم تأجيل المناقشة، ثم إقفال باب المناقشة.' },
      check: mark.partly, source: numbers,
    },
    '78': {
      heading: { en: 'Proposals and amendments', ar: 'المقترحات والتعديلات' },
      says: { en: 'Proposals and amendments are handed in writing. As a rule none is discussed or put to the vote unless circulated by the day before; the President may allow amendments and procedural motions on the same day.', ar: 'تُقدَّم المقترحات والتعديلات كتابة. والأصل ألا يُناقش مقترح أو يُطرح للتصويت ما لم يكن قد عُمّم في موعد أقصاه اليوم السابق؛ وللرئيس أن يأذن في اليوم نفسه بالتعديلات والاقتراحات الإجرائية.' },
      check: mark.partly, source: `${numbers}; ${sentence}`,
    },
    '79': {
      heading: { en: 'Decisions on competence', ar: 'البت في الاختصاص' },
      says: { en: 'A motion that asks whether the Assembly is competent to adopt a proposal is put to the vote before that proposal, subject to the order of procedural motions.', ar: 'الاقتراح الذي يطلب البت في اختصاص الجمعية باعتماد مقترح ما يُطرح للتصويت قبل ذلك المقترح، مع مراعاة ترتيب الاقتراحات الإجرائية.' },
      check: mark.partly, source: `${numbers}; ${sentence}`,
    },
    '80': {
      heading: { en: 'Withdrawal of motions', ar: 'سحب الاقتراحات' },
      says: { en: 'A motion may be withdrawn by its mover at any time before voting on it begins, if it has not been amended; any member may reintroduce it.', ar: 'لصاحب الاقتراح أن يسحبه في أي وقت قبل بدء التصويت عليه ما لم يكن قد عُدّل؛ ولأي عضو أن يقدمه من جديد.' },
      check: mark.partly, source: numbers,
    },
    '81': {
      heading: { en: 'Reconsideration of proposals', ar: 'إعادة النظر في المقترحات' },
      says: { en: 'What was adopted or rejected is not considered again at the same session unless two thirds of the members present and voting so decide. Only two speak, both against.', ar: 'لا يُعاد النظر في مقترح اعتُمد أو رُفض في الدورة نفسها إلا إذا قررت ذلك أغلبية ثلثي الأعضاء الحاضرين المشتركين في التصويت. ولا يتكلم فيه إلا اثنان معارضان.' },
      check: mark.partly, source: `${numbers}; ${sentence}; International Legal Materials, note on the special missions draft, December 1968`,
    },
    '82': {
      heading: { en: 'Voting rights', ar: 'حقوق التصويت' },
      says: { en: 'Each member has one vote.', ar: 'لكل عضو صوت واحد.' },
      check: mark.verified, source: charter18,
    },
    '83': {
      heading: { en: 'Two-thirds majority', ar: 'أغلبية الثلثين' },
      says: { en: 'Decisions on important questions are made by two thirds of the members present and voting: recommendations on peace and security, elections to the principal organs named in the Charter, admission, suspension and expulsion of members, trusteeship and the budget.', ar: 'تُتخذ القرارات في المسائل الهامة بأغلبية ثلثي الأعضاء الحاضرين المشتركين في التصويت، وهي: التوصيات المتعلقة بالسلم والأمن، وانتخاب أعضاء الأجهزة الرئيسية المسماة في الميثاق، وقبول الأعضاء ووقفهم وفصلهم، ونظام الوصاية، والميزانية.' },
      check: mark.verified, source: charter18,
    },
    '84': {
      heading: { en: 'Parts of important questions', ar: 'أجزاء المسائل الهامة' },
      says: { en: 'Amendments to proposals on important questions, and parts of them voted separately, need the same two thirds.', ar: 'يلزم الثلثان كذلك لاعتماد التعديلات على المقترحات المتعلقة بمسائل هامة ولاعتماد أجزائها التي يُصوَّت عليها على حدة.' },
      check: mark.verified, source: 'General Assembly resolution 475 (V) (refworld.org)',
    },
    '85': {
      heading: { en: 'Simple majority', ar: 'الأغلبية البسيطة' },
      says: { en: 'Decisions on all other questions, also on adding a category that needs two thirds, are made by a majority of the members present and voting.', ar: 'تُتخذ القرارات في سائر المسائل، ومنها إضافة فئة جديدة تلزم لها أغلبية الثلثين، بأغلبية الأعضاء الحاضرين المشتركين في التصويت.' },
      check: mark.verified, source: charter18,
    },
    '86': {
      heading: { en: 'Meaning of "members present and voting"', ar: 'معنى «الأعضاء الحاضرين المشتركين في التصويت»' },
      says: { en: 'Members present and voting are those who vote for or against; whoever abstains counts as not voting.', ar: 'الأعضاء الحاضرون المشتركون في التصويت هم الذين يدلون بأصواتهم تأييدا أو معارضة؛ والممتنع عن التصويت يُعد غير مشترك فيه.' },
      check: mark.verified, source: 'mm.icann.org, council list, 24 September 2009 (rule 86 [126] quoted)',
    },
    '87': {
      heading: { en: 'Method of voting', ar: 'طريقة التصويت' },
      says: { en: 'Votes are taken by show of hands or by machine. Any representative may ask for a recorded vote, or for a roll-call from a name drawn by lot; the answers are yes, no and abstention.', ar: 'يجري التصويت برفع الأيدي أو بالوسائل الآلية. ولأي ممثل أن يطلب تصويتا مسجلا، أو تصويتا بنداء الأسماء يبدأ باسم يُسحب بالقرعة؛ والأجوبة هي: نعم، ولا، وممتنع.' },
      check: mark.partly, source: `${numbers}; ${sentence}`,
    },
    '88': {
      heading: { en: 'Conduct during voting', ar: 'القواعد الواجب اتباعها أثناء التصويت' },
      says: { en: 'Once voting has been announced nobody interrupts it except with a point of order on how it is conducted. Votes may be explained before or after, within a time limit, but not where the ballot is secret; the proposer of a proposal or amendment does not explain a vote on it.', ar: 'متى أُعلن بدء التصويت فلا يقاطعه أحد إلا لنقطة نظام تتصل بكيفية إجرائه. ويجوز تعليل التصويت قبله أو بعده في حدود وقت معيّن، إلا إذا كان الاقتراع سريا؛ ولا يعلل صاحب المقترح أو التعديل تصويته عليه.' },
      check: mark.partly, source: `committee text in a published source (PORGMUN); ${sentence}`,
    },
    '89': {
      heading: { en: 'Division of proposals and amendments', ar: 'تجزئة المقترحات والتعديلات' },
      says: { en: 'Any representative may move that parts of a proposal or of an amendment be voted separately. If anyone objects, that motion is voted on after two for and two against. What is approved is then voted as a whole; if all operative parts fail, the whole has been rejected.', ar: 'لأي ممثل أن يقترح التصويت على أجزاء من المقترح أو من التعديل كلا على حدة. فإذا اعترض أحد طُرح هذا الاقتراح للتصويت بعد متكلمَين مؤيدَين ومتكلمَين معارضَين. ثم يُصوَّت على ما أُقر من الأجزاء جملة واحدة؛ فإذا رُفضت أجزاء المنطوق كلها عُد المقترح مرفوضا برمته.' },
      check: mark.partly, source: `${numbers}; ${sentence}`,
    },
    '90': {
      heading: { en: 'Voting on amendments', ar: 'التصويت على التعديلات' },
      says: { en: 'An amendment is voted before its proposal; of several, the one furthest removed in substance first. One whose rejection another\'s adoption implies is not voted. An amendment only adds to, deletes from or revises part of a proposal.', ar: 'يُصوَّت على التعديل قبل المقترح؛ فإن تعددت التعديلات بُدئ بأبعدها عن المقترح من حيث الجوهر. ولا يُصوَّت على تعديل ينطوي اعتماد غيره على رفضه. والتعديل لا يعدو الإضافة إلى المقترح أو الحذف منه أو تنقيح جزء منه.' },
      check: mark.partly, source: `${numbers}; esdict.cn, sentences of a UN conference's rules`,
    },
    '91': {
      heading: { en: 'Voting on proposals', ar: 'التصويت على المقترحات' },
      says: { en: 'Several proposals on one question are voted in the order of their submission unless the Assembly decides otherwise; after each vote it may decide whether to vote on the next.', ar: 'إذا تعلق مقترحان أو أكثر بمسألة واحدة صُوّت عليها بحسب ترتيب تقديمها ما لم تقرر الجمعية غير ذلك؛ ولها بعد كل تصويت أن تقرر هل تصوّت على المقترح التالي.' },
      check: mark.partly, source: `${numbers}; esdict.cn, sentences of a UN conference's rules`,
    },
    '92': {
      heading: { en: 'Elections', ar: 'الانتخابات', es: 'Elecciones', fr: 'Élections', ru: 'Выборы', zh: '选举' },
      says: { en: 'Elections are held by secret ballot. There are no nominations. The majority is taken of the valid ballots; blank, invalid and unused ballots do not count.', ar: 'تُجرى الانتخابات بالاقتراع السري دون تقديم ترشيحات. وتُحسب الأغلبية من بطاقات الاقتراع الصحيحة، ولا تُحتسب البيضاء والباطلة وغير المستعملة.' },
      check: mark.verified, source: `${elections1949}; ${numbers}`,
    },
    '93': {
      heading: { en: 'One place to be filled', ar: 'شغل مقعد واحد', es: 'Un solo puesto por cubrir', fr: 'Un seul siège à pourvoir', ru: 'Заполнение одного места', zh: '选举一个席位' },
      says: { en: 'Where nobody obtains the majority a second ballot is restricted to the two with most votes; where that is equally divided and a majority is enough, the President draws lots. Where two thirds are needed restricted ballots go on; after the third without result three are unrestricted, the next three restricted to the two with most votes in the third of those, and so on.', ar: 'إذا لم يحصل أحد على الأغلبية أُجري اقتراع ثان يقتصر على من نالا أكثر الأصوات؛ فإذا تعادلت الأصوات فيه وكانت الأغلبية كافية أجرى الرئيس القرعة. وإذا لزم الثلثان تواصلت الاقتراعات المقيدة؛ وبعد الثالث منها دون نتيجة تُجرى ثلاثة غير مقيدة، ثم ثلاثة تقتصر على من نالا أكثر الأصوات في ثالثها، وهكذا.' },
      check: mark.partly, source: `${numbers}; ${sentence}; ${elections1949}`,
    },
    '94': {
      heading: { en: 'Several places to be filled', ar: 'شغل مقعدين أو أكثر', es: 'Dos o más puestos por cubrir', fr: 'Plusieurs sièges à pourvoir', ru: 'Заполнение нескольких мест', zh: '选举两个或两个以上席位' },
      says: { en: 'Those with the majority are elected, up to the number of places. Further ballots are restricted to those with most votes, at most twice as many as the places left; after the third without result three are unrestricted, and so on in turn.', ar: 'يُنتخب الحاصلون على الأغلبية في حدود عدد المقاعد. وتقتصر الاقتراعات التالية على أكثر المرشحين أصواتا، بما لا يجاوز ضعف عدد المقاعد المتبقية؛ وبعد الثالث منها دون نتيجة تُجرى ثلاثة غير مقيدة، وهكذا بالتناوب.' },
      check: mark.partly, source: `${elections1949}; ${sentence}`,
    },
    '95': {
      heading: { en: 'Equally divided votes', ar: 'تعادل الأصوات' },
      says: { en: 'If a vote other than an election is equally divided, a second vote is taken at a later meeting within 48 hours, and the agenda says so. If that is equally divided too, the proposal is rejected.', ar: 'إذا تعادلت الأصوات في غير الانتخابات أُجري تصويت ثان في جلسة لاحقة تُعقد خلال 48 ساعة وينص جدول الأعمال على ذلك صراحة. فإذا تعادلت ثانية عُد المقترح مرفوضا.' },
      check: mark.partly, source: `${numbers}; ${sentence}; the 48 hours were not seen`,
    },
    '103': {
      heading: { en: 'Election of officers', ar: 'انتخاب أعضاء المكتب' },
      says: { en: 'The committee elects its officers by secret ballot, unless there is one candidate and the committee decides otherwise. Each candidate is nominated in one speech; then the committee proceeds to the election.', ar: 'تنتخب اللجنة أعضاء مكتبها بالاقتراع السري ما لم يكن هناك مرشح واحد وقررت اللجنة غير ذلك. ويُرشَّح كل مرشح بكلمة واحدة، ثم تشرع اللجنة في الانتخاب.' },
      check: 'partly', source: committeeNumbers,
    },
    '108': {
      heading: { en: 'Quorum', ar: 'النصاب القانوني' },
      says: { en: 'A meeting is opened and debate goes on when one quarter of the members are present; a majority of the members must be present for any decision.', ar: 'تُفتتح الجلسة وتجري المناقشة بحضور ربع الأعضاء؛ ويلزم حضور أغلبية الأعضاء لاتخاذ أي قرار.' },
      check: 'verified', source: 'outreach.un.org/mun, rules of procedure as explained for Model UN by the United Nations; sentences of a United Nations document in two languages (tarjamaan.com), rule 108',
    },
    '125': {
      heading: { en: 'Majority required', ar: 'الأغلبية المطلوبة' },
      says: { en: 'Committees decide by a majority of the members present and voting, whatever the question.', ar: 'تتخذ اللجان قراراتها بأغلبية الأعضاء الحاضرين المشتركين في التصويت أيا كانت المسألة.' },
      check: 'partly', source: committeeNumbers,
    },
    '126': {
      heading: { en: 'Meaning of "members present and voting"', ar: 'معنى «الأعضاء الحاضرين المشتركين في التصويت»' },
      says: { en: 'Members present and voting are those who vote for or against; whoever abstains counts as not voting.', ar: 'الأعضاء الحاضرون المشتركون في التصويت هم الذين يدلون بأصواتهم تأييدا أو معارضة؛ والممتنع عن التصويت يُعد غير مشترك فيه.' },
      check: mark.verified, source: `${committeeNumbers}; twin of rule 86: mm.icann.org, council list, 24 September 2009 (rule 86 [126] quoted)`,
    },
    '132': {
      heading: { en: 'Elections', ar: 'الانتخابات' },
      says: { en: 'Where one place is to be filled and no candidate has the majority in the first ballot, a second is limited to the two with most votes; where it is equally divided, the Chair draws lots.', ar: 'إذا كان المطلوب شغل مقعد واحد ولم ينل أي مرشح الأغلبية في الاقتراع الأول أُجري اقتراع ثان يقتصر على المرشحين اللذين نالا أكبر عدد من الأصوات؛ فإذا تعادلت الأصوات حسم الرئيس بالقرعة.' },
      check: 'partly', source: `${committeeNumbers}; sentences of United Nations documents on a one-seat election (app.glosbe.com)`,
    },
    '133': {
      heading: { en: 'Equally divided votes', ar: 'تعادل الأصوات' },
      says: { en: 'If a vote other than an election is equally divided, the proposal is regarded as rejected.', ar: 'إذا تعادلت الأصوات في غير الانتخابات عُدّ المقترح مرفوضا.' },
      check: 'partly', source: `${committeeNumbers}; sentences of United Nations documents in two languages (tarjamaan.com)`,
    },
    '140': {
      heading: { en: 'By-elections', ar: 'الانتخابات الفرعية' },
      says: { en: 'Where a member leaves a council before its term ends, another is elected for the rest of the term.', ar: 'إذا زالت عضوية عضو في مجلس قبل انتهاء مدته انتُخب غيره لما تبقى منها.' },
      check: mark.verified, source: elections,
    },
    '141': {
      heading: { en: 'Appointment of the Secretary-General', ar: 'تعيين الأمين العام' },
      says: { en: 'On a recommendation of the Security Council the Assembly considers it and votes by secret ballot in a private meeting.', ar: 'تنظر الجمعية في توصية مجلس الأمن وتصوّت بالاقتراع السري في جلسة سرية.' },
      check: mark.verified, source: elections,
    },
    '142': {
      heading: { en: 'Annual elections to the Security Council', ar: 'الانتخابات السنوية لعضوية مجلس الأمن' },
      says: { en: 'Each year five non-permanent members of the Security Council are elected for two years.', ar: 'يُنتخب كل سنة خمسة أعضاء غير دائمين في مجلس الأمن لمدة سنتين.' },
      check: mark.verified, source: elections,
    },
    '151': {
      heading: { en: 'Election of judges', ar: 'انتخاب القضاة' },
      says: { en: 'A meeting held to elect judges of the International Court of Justice goes on, ballot after ballot, until as many candidates as there are seats have an absolute majority.', ar: 'تستمر الجلسة المعقودة لانتخاب قضاة محكمة العدل الدولية، اقتراعا بعد اقتراع، إلى أن يحصل على الأغلبية المطلقة من المرشحين عدد يساوي عدد المقاعد.' },
      check: mark.verified, source: 'sentences of United Nations documents in Spanish (tarjamaan.com, judges\' elections)',
    },
    '153': {
      heading: { en: 'Estimate before a committee recommends', ar: 'التقدير قبل توصية اللجنة' },
      says: { en: 'No committee recommends a text that involves expenditure without an estimate by the Secretary-General of what it costs.', ar: 'لا توصي أي لجنة باعتماد نص يترتب عليه إنفاق دون تقدير من الأمين العام لتكاليفه.' },
      check: mark.verified, source: budget,
    },
    '154': {
      heading: { en: 'Effect on the budget before the plenary votes', ar: 'الآثار في الميزانية قبل تصويت الجلسة العامة' },
      says: { en: 'The plenary votes on no text from which expenditure is expected before the Fifth Committee has had the chance to state its effect on the budget, whether or not the text came through a committee. There are no exceptions.', ar: 'لا تصوّت الجمعية العامة في جلسة عامة على أي نص يُتوقع أن يترتب عليه إنفاق قبل أن تتاح للجنة الخامسة فرصة بيان آثاره في الميزانية، سواء ورد النص عن طريق لجنة أم لا. ولا استثناء من ذلك.' },
      check: mark.verified, source: budget,
    },
    '161': {
      heading: { en: 'Subsidiary organs', ar: 'الهيئات الفرعية' },
      says: { en: 'Subsidiary organs follow the rules for committees, and rules 45 and 60, unless the Assembly or the organ decides otherwise.', ar: 'تتبع الهيئات الفرعية القواعد الخاصة باللجان، والمادتين 45 و60، ما لم تقرر الجمعية أو الهيئة غير ذلك.' },
      check: mark.verified, source: 'un.org/en/ga/about/ropga (rule 161)',
    },
    '163': {
      heading: { en: 'Amendment of the rules', ar: 'تعديل النظام الداخلي' },
      says: { en: 'The rules are amended by a majority of the members present and voting, after a committee has reported.', ar: 'يُعدَّل هذا النظام بأغلبية الأعضاء الحاضرين المشتركين في التصويت بعد أن تقدم لجنة تقريرها.' },
      check: mark.verified, source: 'un.org/en/ga/about/ropga/amdts.shtml (rules 162-163)',
    },
    'charter:18': {
      heading: { en: 'Voting in the Assembly', ar: 'التصويت في الجمعية العامة', es: 'Votaciones en la Asamblea', fr: 'Vote à l’Assemblée', ru: 'Голосование в Ассамблее', zh: '大会表决' },
      says: { en: 'Each member has one vote; important questions need two thirds of the members present and voting, all others a majority, also the question which further categories need two thirds.', ar: 'لكل عضو صوت واحد؛ وتصدر القرارات في المسائل الهامة بأغلبية ثلثي الأعضاء الحاضرين المشتركين في التصويت، وفي سائر المسائل بالأغلبية، ومنها تحديد فئات أخرى تلزم لها أغلبية الثلثين.' },
      check: mark.verified, told: 'background', source: 'Charter of the United Nations, Article 18 (droit-bilingue.ch)',
    },
    'charter:19': {
      heading: { en: 'Arrears', ar: 'المتأخرات', es: 'Mora en el pago de las cuotas', fr: 'Arriérés de contributions', ru: 'Задолженность по взносам', zh: '拖欠会费' },
      says: { en: 'A member two full years or more in arrears has no vote unless the Assembly permits it.', ar: 'لا صوت لعضو متأخر عن سداد اشتراكه سنتين كاملتين أو أكثر ما لم تأذن له الجمعية.' },
      check: mark.verified, source: 'Charter of the United Nations, Article 19 (uncharter.org/article/19)',
    },
    'charter:108': {
      heading: { en: 'Amendment of the Charter', ar: 'تعديل الميثاق', es: 'Reforma de la Carta', fr: 'Amendement de la Charte', ru: 'Поправка к Уставу', zh: '修正宪章' },
      says: { en: 'Amendments of the Charter are adopted by two thirds of the members of the Assembly, not of those voting.', ar: 'تُعتمد تعديلات الميثاق بأغلبية ثلثي أعضاء الجمعية لا ثلثي المصوّتين.' },
      check: mark.verified, source: 'un.org press release GA/9510; news.bbc.co.uk/2/hi/220709.stm',
    },
    'icj:10': {
      heading: { en: 'Article 10 of the Statute of the International Court of Justice', ar: 'المادة 10 من النظام الأساسي لمحكمة العدل الدولية', es: 'Artículo 10 del Estatuto de la Corte Internacional de Justicia', fr: 'Article 10 du Statut de la Cour internationale de Justice', ru: 'Статья 10 Статута Международного Суда', zh: '《国际法院规约》第十条' },
      says: { en: 'A judge needs an absolute majority in the Assembly and in the Security Council alike: 97 of 193 members of the Assembly, however many vote.', ar: 'يلزم القاضي أغلبية مطلقة في الجمعية وفي مجلس الأمن معا: 97 من أعضاء الجمعية الـ193، أيا كان عدد المصوّتين.' },
      check: mark.partly, source: 'Absolute majority: sentences of United Nations documents in Spanish (tarjamaan.com); the text of the Statute was not seen',
    },
    'annex-iv:79': {
      heading: { en: 'No debate on points of order', ar: 'لا مناقشة في نقاط النظام', es: 'Cuestiones de orden sin debate', fr: 'Motions d’ordre sans débat', ru: 'Отсутствие прений по порядку ведения заседания', zh: '程序问题不作辩论' },
      says: { en: 'Neither a point of order nor an appeal is debated, and no further point of order is raised until the first, with any appeal, is disposed of.', ar: 'لا تُناقش نقطة النظام ولا الطعن، ولا تُثار نقطة نظام أخرى حتى يُفرغ من الأولى ومن الطعن فيها.' },
      check: mark.verified, source: `A/520 annex IV, paragraph 79; ${sentence}`,
    },
    '34/401:6': {
      heading: { en: 'Length of explanations of vote', ar: 'مدة تعليل التصويت', es: 'Duración de las explicaciones de voto', fr: 'Durée des explications de vote', ru: 'Продолжительность выступлений по мотивам голосования', zh: '解释投票的时限' },
      says: { en: 'An explanation of vote takes no more than ten minutes.', ar: 'لا يتجاوز تعليل التصويت عشر دقائق.' },
      check: mark.verified, source: annex5,
    },
    '34/401:7': {
      heading: { en: 'Explanations once', ar: 'تعليل التصويت مرة واحدة', es: 'Explicación de voto una sola vez', fr: 'Explication de vote une seule fois', ru: 'Выступление по мотивам голосования один раз', zh: '只解释投票一次' },
      says: { en: 'A delegation explains its vote once if it can, in committee or in plenary, unless its vote differs.', ar: 'يعلل الوفد تصويته مرة واحدة قدر الإمكان، في اللجنة أو في الجلسة العامة، ما لم يختلف تصويته.' },
      check: mark.verified, source: annex5,
    },
    '34/401:13': {
      heading: { en: 'Time before a vote on expenditure', ar: 'المهلة قبل التصويت على ما يترتب عليه إنفاق', es: 'Plazo antes de votar sobre gastos', fr: 'Délai avant un vote sur des dépenses', ru: 'Срок до голосования о расходах', zh: '涉及支出提案表决前的间隔' },
      says: { en: 'At least 48 hours lie between the submission of a proposal that involves expenditure and the vote on it (paragraph 13 (d)).', ar: 'يفصل ما لا يقل عن 48 ساعة بين تقديم مقترح يترتب عليه إنفاق والتصويت عليه (الفقرة 13 (د)).' },
      check: mark.verified, source: budget,
    },
    '34/401:8': {
      heading: { en: 'When replies are made', ar: 'موعد ممارسة حق الرد', es: 'Momento de ejercer el derecho a contestar', fr: 'Moment d’exercer le droit de réponse', ru: 'Время осуществления права на ответ', zh: '行使答辩权的时间' },
      says: { en: 'Replies come at the end of the day where two meetings that day are given to the same item, otherwise at the end of the meeting.', ar: 'تُمارَس الردود في نهاية اليوم متى خُصصت جلستان فيه للبند نفسه، وإلا ففي نهاية الجلسة.' },
      check: mark.partly, source: annex5,
    },
    '34/401:9': {
      heading: { en: 'Number of replies', ar: 'عدد الردود', es: 'Número de contestaciones', fr: 'Nombre de réponses', ru: 'Число ответов', zh: '答辩次数' },
      says: { en: 'The number of replies is limited.', ar: 'عدد الردود محدود.' },
      check: mark.verified, source: annex5,
    },
    '34/401:10': {
      heading: { en: 'Length of replies', ar: 'مدة الردود', es: 'Duración de las contestaciones', fr: 'Durée des réponses', ru: 'Продолжительность ответов', zh: '答辩时限' },
      says: { en: 'A delegation replies at most twice on an item, for ten minutes and then for five.', ar: 'يرد الوفد مرتين على الأكثر في البند الواحد: عشر دقائق ثم خمس.' },
      check: mark.unverified, source: 'Decision 34/401, A/520 annex V, from general knowledge',
    },
    '34/401:16': {
      heading: { en: 'Ballots dispensed with', ar: 'الاستغناء عن الاقتراع', es: 'Elecciones sin votación', fr: 'Élections sans scrutin', ru: 'Выборы без голосования', zh: '免予投票的选举' },
      says: { en: 'For subsidiary organs, and for the President and the Vice-Presidents of the Assembly, no ballot is held where candidates and places are equal in number, unless a delegation asks for one.', ar: 'لا يُجرى اقتراع لانتخاب أعضاء الهيئات الفرعية ولا رئيس الجمعية ونوابه متى تساوى عدد المرشحين وعدد المقاعد، ما لم يطلبه أحد الوفود.' },
      check: mark.verified, source: `${annex5}; Security Council Report, Security Council Elections 2008; ${sentence}`,
    },
    'practice:special-ballot': {
      heading: { en: 'A tie for the last place', ar: 'التعادل على المقعد الأخير', es: 'Empate por el último puesto', fr: 'Égalité pour le dernier siège', ru: 'Равенство голосов за последнее место', zh: '最后席位得票相等' },
      says: { en: 'Candidates who are equal for a place that remains go to a special ballot limited to them, and where that leaves them equal the President draws lots.', ar: 'يُجرى اقتراع خاص مقصور على المرشحين المتعادلين على مقعد متبق، فإن ظلوا متعادلين أجرى الرئيس القرعة.' },
      check: mark.partly, source: `${sentence}; a standard clause of United Nations rules, as announced before elections`,
    },
    'practice:judges-new-ballot': {
      heading: { en: 'More judges than seats', ar: 'زيادة الحاصلين على الأغلبية على عدد المقاعد', es: 'Más magistrados que puestos', fr: 'Plus de juges que de sièges', ru: 'Больше судей, чем мест', zh: '得过半数者多于席位' },
      says: { en: 'When more candidates than there are seats reach the absolute majority, a new ballot is taken on all candidates, until exactly the right number has it.', ar: 'إذا حصل على الأغلبية المطلقة مرشحون أكثر من المقاعد أُجري اقتراع جديد على جميع المرشحين إلى أن يحصل عليها العدد المطلوب بالضبط.' },
      check: mark.verified, source: 'sentences of United Nations documents in Spanish (tarjamaan.com, judges\' elections)',
    },
    'es-10/23': {
      heading: { en: 'An observer State with further rights', ar: 'دولة مراقبة ذات حقوق إضافية', es: 'Estado observador con derechos adicionales', fr: 'État observateur doté de droits supplémentaires', ru: 'Государство-наблюдатель с дополнительными правами', zh: '享有额外权利的观察员国' },
      says: { en: 'The observer State named in the resolution speaks in the order of asking, makes proposals, raises points of order and replies; it has no vote, is no candidate and does not count for the quorum.', ar: 'تتكلم الدولة المراقبة المسماة في القرار بحسب ترتيب الطلب، وتقدم المقترحات، وتثير نقاط النظام، وتمارس حق الرد؛ وليس لها صوت ولا تُرشَّح ولا تُحتسب في النصاب.' },
      check: mark.verified, source: 'A/RES/ES-10/23, annex (encyclopedia copies); un.org/unispal, note of 16 July 2024',
    },
    '65/276': {
      heading: { en: 'Participation of the European Union', ar: 'مشاركة الاتحاد الأوروبي', es: 'Participación de la Unión Europea', fr: 'Participation de l’Union européenne', ru: 'Участие Европейского союза', zh: '欧洲联盟的参与' },
      says: { en: 'The European Union speaks among the major groups, presents what its members have agreed and replies on its positions; it has no vote and does not challenge rulings, and its proposals are put to the vote only when a member State asks.', ar: 'يتكلم الاتحاد الأوروبي ضمن المجموعات الرئيسية، ويعرض ما اتفق عليه أعضاؤه، ويرد فيما يخص مواقفه؛ وليس له صوت ولا يطعن في قرارات الرئيس، ولا تُطرح مقترحاته للتصويت إلا بطلب من دولة عضو.' },
      check: mark.verified, source: 'un.org press release GA/11079; issuu.com/unbrussels on resolution 65/276',
    },
    '74/544': {
      heading: { en: 'Decisions by silence where a plenary is not practicable', ar: 'القرارات بالموافقة الصامتة حيث يتعذر عقد جلسة عامة', es: 'Decisiones por acuerdo tácito cuando no es posible celebrar una sesión plenaria', fr: 'Décisions par accord tacite lorsqu’une plénière n’est pas possible', ru: 'Решения по процедуре умолчания, когда пленарное заседание невозможно', zh: '无法举行全体会议时以默许程序作出决定' },
      says: { en: 'Where a plenary meeting is not practicable the President, after consulting the General Committee, may circulate a draft decision under a silence procedure of at least 72 hours. An objection before the deadline breaks it; if it is not broken the decision is adopted, and the Assembly takes note at its next plenary meeting. The decision was extended month by month in 2020.', ar: 'حيث يتعذر عقد جلسة عامة، للرئيس بعد التشاور مع المكتب أن يعمم مشروع مقرر بإجراء الموافقة الصامتة لمدة لا تقل عن 72 ساعة. والاعتراض قبل انقضاء المهلة يقطعها؛ فإن لم تُقطع اعتُمد المقرر، وتحيط الجمعية علما به في جلستها العامة التالية. ومُدد هذا المقرر شهرا بشهر في 2020.' },
      check: mark.verified, source: 'un.org press releases GA/12244 and GA/12257 (decision 74/544 of 27 March 2020)',
    },
    'practice:without-a-vote': {
      heading: { en: 'Adoption without a vote', ar: 'الاعتماد بدون تصويت', es: 'Aprobación sin votación', fr: 'Adoption sans vote', ru: 'Принятие без голосования', zh: '不经表决通过' },
      says: { en: 'A proposal is adopted without a vote where the President sees no objection; any member may ask for a vote instead, before the decision is announced.', ar: 'يُعتمد المقترح بدون تصويت إذا لم ير الرئيس اعتراضا؛ ولأي عضو أن يطلب التصويت قبل إعلان القرار.' },
      check: mark.partly, source: 'Practice without a rule number; Reuters, 10 December 2015',
    },
    'practice:recommendations': {
      heading: { en: 'Force of resolutions', ar: 'قوة القرارات', es: 'Fuerza de las resoluciones', fr: 'Portée des résolutions', ru: 'Сила резолюций', zh: '决议的效力' },
      says: { en: 'What the Assembly adopts for States recommends and does not bind them; what it decides of its own business and budget is carried out.', ar: 'ما تعتمده الجمعية موجَّها إلى الدول توصية غير ملزمة لها؛ وما تقرره في شؤونها وميزانيتها ينفَّذ.' },
      check: mark.unverified, source: 'From general knowledge; Charter of the United Nations, Articles 10, 11, 14 and 17',
    },
    'practice:order-of-speakers': {
      heading: { en: 'Order of speakers by arrangement', ar: 'ترتيب المتكلمين باتفاق', es: 'Orden de los oradores por acuerdo', fr: 'Ordre des orateurs par arrangement', ru: 'Порядок выступлений по договоренности', zh: '经安排的发言次序' },
      says: { en: 'For debates and meetings that the Assembly arranges beforehand the list follows the order arranged: customarily protocol order, heads of State and Government and ministers first, with flexibility.', ar: 'في المناقشات والاجتماعات التي تضع الجمعية ترتيباتها مسبقا تتبع القائمة ما وُضع من ترتيب: وجرى العرف على الترتيب البروتوكولي، أي رؤساء الدول والحكومات ثم الوزراء أولا، مع المرونة.' },
      check: mark.partly, source: 'Information on the summit of 19 September 2016 (refugeesmigrants.un.org)',
    },
    'practice:arrears-quorum': {
      heading: { en: 'Members without a vote and the quorum', ar: 'الأعضاء الذين لا صوت لهم والنصاب', es: 'Miembros sin voto y quórum', fr: 'Membres sans droit de vote et quorum', ru: 'Члены без права голоса и кворум', zh: '无表决权的会员国与法定人数' },
      says: { en: 'Whether a member without a vote counts for the quorum is not settled by the texts; here it does when present.', ar: 'لا تحسم النصوص هل يُحتسب في النصاب عضو لا صوت له؛ وهو يُحتسب هنا إذا كان حاضرا.' },
      check: mark.unverified, source: 'Setting of this edition: not settled by the texts seen',
    },
    'practice:motions-equally-divided': {
      heading: { en: 'Equally divided on a procedural motion', ar: 'تعادل الأصوات على اقتراح إجرائي', es: 'Empate en una moción de procedimiento', fr: 'Partage égal des voix sur une motion de procédure', ru: 'Разделение голосов поровну по процедурному предложению', zh: '程序性动议赞成与反对票数相等' },
      says: { en: 'A procedural motion on which the vote is equally divided is not carried; the business goes on.', ar: 'الاقتراح الإجرائي الذي تتعادل عليه الأصوات لا يُعد مقرا، ويستمر النظر في البند.' },
      check: mark.unverified, source: 'Setting of this edition: a second vote 48 hours later would come too late for a motion on the present meeting',
    },
    'practice:sub-amendments': {
      heading: { en: 'Amendments to amendments', ar: 'التعديلات الفرعية', es: 'Subenmiendas', fr: 'Sous-amendements', ru: 'Поправки к поправкам', zh: '对修正案的修正' },
      says: { en: 'An amendment to an amendment is put before the amendment it changes.', ar: 'يُطرح التعديل الفرعي قبل التعديل الذي يغيّره.' },
      check: mark.verified, source: 'Practice: A/C.3/45/SR.61 (docslib.org/doc/7570457)',
    },
    'practice:amendments-equally-divided': {
      heading: { en: 'Equally divided on an amendment or a part', ar: 'تعادل الأصوات على تعديل أو جزء', es: 'Empate sobre una enmienda o una parte', fr: 'Partage égal des voix sur un amendement ou une partie', ru: 'Голоса по поправке или части разделились поровну', zh: '对修正案或部分表决时票数相等' },
      says: { en: 'An amendment or a part of a proposal on which the vote is equally divided is not adopted; the second vote of rule 95 is taken on the proposal itself.', ar: 'التعديل الذي تتعادل عليه الأصوات، أو الجزء من المقترح، لا يُعتمد؛ ويُجرى التصويت الثاني المنصوص عليه في المادة 95 على المقترح نفسه.' },
      check: mark.unverified, source: 'Setting of this edition: the texts seen do not say whether rule 95 asks a second vote on amendments and parts',
    },
    'practice:observers': {
      heading: { en: 'Other observers and organisations', ar: 'سائر المراقبين والمنظمات', es: 'Otros observadores y organizaciones', fr: 'Autres observateurs et organisations', ru: 'Другие наблюдатели и организации', zh: '其他观察员和组织' },
      says: { en: 'Other observers and organisations speak and reply when invited; they make no proposals, raise no points of order and have no vote.', ar: 'يتكلم سائر المراقبين والمنظمات ويردّون متى دُعوا إلى ذلك؛ ولا يقدمون مقترحات ولا يثيرون نقاط نظام وليس لهم صوت.' },
      check: mark.unverified, source: 'From general knowledge; the rights of observers vary with the resolution that invites them',
    },
  },
  glossary: {
    'chair': { says: { en: 'President', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['37'] },
    'member': { says: { en: 'Member', ar: 'عضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '会员国' }, rules: ['82'] },
    'vote': { says: meanings.vote, rules: ['82', '87'] },
    'ballot': { says: meanings.ballot, rules: ['92'] },
    'present and voting': { says: { en: 'voting for or against; abstaining is not voting', ar: 'المصوّتون تأييدا أو معارضة؛ والامتناع ليس تصويتا', es: 'que votan a favor o en contra; abstenerse no es votar', fr: 'qui votent pour ou contre ; s’abstenir n’est pas voter', ru: 'голосующие за или против; воздержание не является голосованием', zh: '投票赞成或反对；弃权不算投票' }, rules: ['86'] },
    'consensus': { says: { en: 'adoption without a vote: no member has asked for one', ar: 'الاعتماد بدون تصويت: لم يطلب أي عضو إجراء تصويت', es: 'aprobación sin votación: ningún miembro la ha pedido', fr: 'adoption sans vote : aucun membre n’en a demandé un', ru: 'принятие без голосования: ни один член не попросил его провести', zh: '不经表决通过：没有会员国要求表决' }, rules: ['practice:without-a-vote'] },
    'important question': { says: { en: 'a question that needs two thirds of those voting', ar: 'مسألة تلزم لها أغلبية ثلثي المصوّتين', es: 'cuestión que requiere dos tercios de quienes votan', fr: 'question qui exige les deux tiers des votants', ru: 'вопрос, для решения которого нужны две трети голосующих', zh: '需要投票者三分之二多数决定的问题' }, rules: ['83'] },
    'amendment': { says: { en: 'what adds to, deletes from or revises part of a proposal', ar: 'إضافة إلى المقترح أو حذف منه أو تنقيح جزء منه', es: 'lo que entraña una adición o supresión en una propuesta o una modificación de parte de ella', fr: 'ce qui ajoute à une proposition, en retranche ou en modifie une partie', ru: 'то, что добавляет к предложению, исключает из него или изменяет его часть', zh: '对提案有所增删或修改其中一部分的文字' }, rules: ['90'] },
  },
  parameters: {
    suspendedCountForQuorum: {
      name: { en: 'Members without a vote and the quorum', ar: 'الأعضاء الذين لا صوت لهم والنصاب', es: 'Miembros sin voto y quórum', fr: 'Membres privés de vote et quorum', ru: 'Члены без права голоса и кворум', zh: '无投票权的成员与法定人数' }, value: true, rules: ['practice:arrears-quorum'],
      options: [
        { value: true, says: { en: 'A member whose vote is suspended counts for the quorum when present.', ar: 'يُحتسب في النصاب العضو الحاضر الموقوف حقه في التصويت.', es: 'Un miembro con el voto suspendido cuenta para el quórum si está presente.', fr: 'Un membre dont le vote est suspendu compte pour le quorum s’il est présent.', ru: 'Присутствующий член, право голоса которого приостановлено, учитывается для кворума.', zh: '被中止投票权的成员出席时计入法定人数。' }, sets: [{ path: 'quorum.suspendedCount', value: true }] },
        { value: false, says: { en: 'A member whose vote is suspended does not count for the quorum.', ar: 'لا يُحتسب في النصاب العضو الموقوف حقه في التصويت.', es: 'Un miembro con el voto suspendido no cuenta para el quórum.', fr: 'Un membre dont le vote est suspendu ne compte pas pour le quorum.', ru: 'Член, право голоса которого приостановлено, не учитывается для кворума.', zh: '被中止投票权的成员不计入法定人数。' }, sets: [{ path: 'quorum.suspendedCount', value: false }] },
      ],
    },
    openingQuorumWaived: {
      name: { en: 'Quorum to open a meeting', ar: 'النصاب اللازم لافتتاح الجلسة', es: 'Quórum para abrir la sesión', fr: 'Quorum pour ouvrir la séance', ru: 'Кворум для открытия заседания', zh: '宣布开会的法定人数' }, value: false, rules: ['67', '108'],
      options: [
        { value: false, says: { en: 'One third must be present to open a meeting, one quarter in a committee.', ar: 'يلزم حضور الثلث لافتتاح الجلسة، وحضور الربع في اللجان.', es: 'Se requiere la presencia de un tercio para abrir la sesión, y de un cuarto en las comisiones.', fr: 'Un tiers doit être présent pour ouvrir la séance, un quart dans les commissions.', ru: 'Для открытия заседания требуется присутствие одной трети, в комитетах — одной четверти.', zh: '三分之一出席方可开会；委员会为四分之一。' }, sets: [{ path: 'quorum.open', value: { num: 1, den: 3, strict: false } }, { path: 'bodies.main-committee.quorum.open', value: { num: 1, den: 4, strict: false } }] },
        { value: true, says: { en: 'Waived, as the Assembly usually decides at the start of a session.', ar: 'أُسقط هذا الشرط كما تقرر الجمعية عادة في بداية الدورة.', es: 'No se exige, como la Asamblea suele decidir al comienzo del período de sesiones.', fr: 'Non exigé, comme l’Assemblée le décide d’ordinaire en début de session.', ru: 'Не требуется, как Ассамблея обычно решает в начале сессии.', zh: '免除，大会通常在会议开始时如此决定。' }, sets: [{ path: 'quorum.open', value: null }, { path: 'bodies.main-committee.quorum.open', value: null }] },
      ],
    },
    silence: {
      name: { en: 'Decisions by silence', ar: 'القرارات بالموافقة الصامتة', es: 'Decisiones por acuerdo tácito', fr: 'Décisions par accord tacite', ru: 'Решения по процедуре умолчания', zh: '默许程序决定' }, value: 'none', rules: ['74/544'],
      options: [
        { value: 'none', says: { en: 'None: the decision that allowed them has run out.', ar: 'لا تُتخذ: انقضى العمل بالمقرر الذي أجازها.', es: 'Ninguna: la decisión que las permitía ha expirado.', fr: 'Aucune\u00a0: la décision qui les autorisait a expiré.', ru: 'Нет: решение, которое их допускало, утратило силу.', zh: '无：允许此程序的决定已失效。' }, sets: [{ path: 'silence', value: null }] },
        { value: '72-hours', says: { en: 'Of at least 72 hours between meetings, as in 2020.', ar: 'بمهلة لا تقل عن 72 ساعة بين الجلسات، كما في 2020.', es: 'De al menos 72 horas entre sesiones, como en 2020.', fr: 'D’au moins 72 heures entre les séances, comme en 2020.', ru: 'Не менее 72 часов между заседаниями, как в 2020 году.', zh: '如2020年，会议间隔期间至少72小时。' }, sets: [{ path: 'silence', value: { starts: 'between-meetings', leastHours: 72, brokenBy: ['objection'], rules: ['74/544'] } }] },
      ],
    },
    circulation: {
      name: { en: 'Circulation of proposals', ar: 'تعميم المقترحات', es: 'Distribución de las propuestas', fr: 'Distribution des propositions', ru: 'Распространение предложений', zh: '提案的分发' }, value: 'announced', rules: ['78'],
      options: [
        { value: 'announced', says: { en: 'As a rule by the day before; the President may allow it the same day, and says so.', ar: 'الأصل أن تُعمَّم في موعد أقصاه اليوم السابق؛ وللرئيس أن يسمح بها في اليوم نفسه ويعلن ذلك.', es: 'Por regla general, a más tardar la víspera; la Presidencia puede permitirlo el mismo día y lo anuncia.', fr: 'En règle générale la veille au plus tard\u00a0; la présidence peut l’autoriser le jour même et l’annonce.', ru: 'Как правило, не позднее предыдущего дня; Председатель может разрешить это в тот же день и объявляет об этом.', zh: '通常至迟于前一日；主席可准许当日，并予宣布。' }, sets: [{ path: 'proposals.circulation.enforced', value: 'announced' }] },
        { value: 'always', says: { en: 'Never discussed or voted on before the day after circulation.', ar: 'لا تُناقش ولا يُصوَّت عليها قبل اليوم التالي لتعميمها.', es: 'Nunca se examina ni se vota antes del día siguiente a su distribución.', fr: 'Jamais examinée ni mise aux voix avant le lendemain de la distribution.', ru: 'Никогда не обсуждается и не ставится на голосование ранее следующего дня после распространения.', zh: '分发次日之前不得讨论或表决。' }, sets: [{ path: 'proposals.circulation.enforced', value: 'always' }] },
      ],
    },
  },
  silentOn: [],
  composition: null,
  bodies: [
    {
      id: 'main-committee', name: { en: 'Main Committee', ar: 'لجنة رئيسية', es: 'Comisión Principal', fr: 'Grande Commission', ru: 'Главный комитет', zh: '主要委员会' }, members: null, sits: everybody,
      quorum: { open: { num: 1, den: 4, strict: false }, decide: { num: 1, den: 2, strict: true }, rules: ['108'] },
      majorities: { 'important': { majority, rules: ['125'] }, 'charter-amendment': { majority, rules: ['125'] } },
      otherwise: inCommittees, numbered, withoutMotions: ['classify-important', 'additional-item', 'early-item'], rules: ['108', '125', '133'],
    },
    { id: 'subsidiary-body', name: { en: 'Subsidiary organ', ar: 'هيئة فرعية', es: 'Órgano subsidiario', fr: 'Organe subsidiaire', ru: 'Вспомогательный орган', zh: '附属机关' }, members: null, sits: everybody, majorities: {}, follows: 'main-committee', usual: true, rules: ['161'] },
    { id: 'credentials-committee', name: { en: 'Credentials Committee', ar: 'لجنة وثائق التفويض', es: 'Comisión de Verificación de Poderes', fr: 'Commission de vérification des pouvoirs', ru: 'Комитет по проверке полномочий', zh: '全权证书委员会' }, members: 9, sits: ['member'], majorities: {}, follows: 'main-committee', rules: ['28'] },
  ],
  delegations: { most: { representative: 5, alternate: 5 }, rules: ['25'] },
  credentials: { provisional: ['29'], decision: ['28', '29'], matter: 'other', report: { by: 'credentials-committee', rules: ['28'] }, ahead: { hours: 168, of: 'session', rules: ['27'] } },
  attendance: null,
  presidency: { rotation: null, cede: null, acting: { name: { en: 'the Vice-President', ar: 'نائب الرئيس', es: 'la Vicepresidencia', fr: 'la vice-présidence', ru: 'заместитель Председателя', zh: '副主席' }, rules: ['32', '33'] }, votes: false, rules: ['35', '36', '37'] },
  formats: [],
  sessions: {
    of: { en: 'opening of the session', ar: 'افتتاح الدورة', es: 'apertura del período de sesiones', fr: 'ouverture de la session', ru: 'открытие сессии', zh: '届会开幕' },
    deadlines: [{ id: 'officers', name: { en: 'Election of the President and the Vice-Presidents', ar: 'انتخاب الرئيس ونواب الرئيس', es: 'Elección de la Presidencia y las Vicepresidencias', fr: 'Élection à la présidence et aux vice-présidences', ru: 'Выборы Председателя и заместителей Председателя', zh: '选举主席和副主席' }, regular: { months: 3 }, special: null, rules: ['30'] }],
  },
  series: null,
  quorum: { open: { num: 1, den: 3, strict: false }, decide: { num: 1, den: 2, strict: true }, presumed: true, suspendedCount: true, rules: ['67'] },
  matters: {
    'important': { name: { en: 'Important question', ar: 'مسألة هامة', es: 'Cuestión importante', fr: 'Question importante', ru: 'Важный вопрос', zh: '重要问题' }, majority: twoThirds, choices, nature: 'substantive', covers: important, binds: recommends, rules: ['83', '86'], parts: ['84'] },
    'other': { name: { en: 'Other question', ar: 'مسألة أخرى', es: 'Otra cuestión', fr: 'Autre question', ru: 'Другой вопрос', zh: '其他问题' }, majority, choices, nature: 'substantive', covers: others, binds: recommends, rules: ['85', '86'] },
    'motion': { name: { en: 'Procedural motion', ar: 'اقتراح إجرائي', es: 'Moción de procedimiento', fr: 'Motion de procédure', ru: 'Процедурное предложение', zh: '程序性动议' }, majority, choices, nature: 'procedural', covers: [], binds: own, tie: { means: { kind: 'rejected' }, rules: ['practice:motions-equally-divided'] }, rules: ['85', '86'] },
    'appeal': { name: { en: 'To overrule the President\'s ruling', ar: 'نقض قرار الرئيس', es: 'Revocación de la decisión de la Presidencia', fr: 'Annulation de la décision de la présidence', ru: 'Отмена постановления Председателя', zh: '推翻主席的裁决' }, majority, choices, nature: 'procedural', covers: [], binds: own, tie: { means: { kind: 'rejected' }, rules: ['71'] }, rules: ['71', '86'] },
    'reconsideration': { name: { en: 'Reconsideration', ar: 'إعادة النظر', es: 'Nuevo examen', fr: 'Nouvel examen', ru: 'Повторное рассмотрение', zh: '重新审议' }, majority: twoThirds, choices, nature: 'procedural', covers: [], binds: own, tie: { means: { kind: 'rejected' }, rules: ['81'] }, rules: ['81', '86'] },
    'early-item': { name: { en: 'Taking an additional item up at once', ar: 'النظر فورا في بند إضافي', es: 'Examen inmediato de un tema adicional', fr: 'Examen immédiat d’une question additionnelle', ru: 'Немедленное рассмотрение дополнительного пункта', zh: '立即审议增列项目' }, majority: twoThirds, choices, nature: 'procedural', covers: [{ en: 'Taking up an additional item within seven days of its inclusion, or before a committee has reported on it (rule 15)', ar: 'النظر في بند إضافي قبل مضي سبعة أيام على إدراجه أو قبل أن تقدم لجنة تقريرا عنه (المادة 15)', es: 'Examen de un tema adicional dentro de los siete días siguientes a su inclusión, o antes de que haya informado sobre él una comisión (artículo 15)', fr: 'Examen d’un point supplémentaire dans les sept jours de son inscription, ou avant qu’une commission n’ait fait rapport (article 15)', ru: 'Рассмотрение дополнительного пункта в течение семи дней с его включения или до доклада комитета (правило 15)', zh: '在增列项目列入后七天之内，或在委员会提出报告之前审议该项目（第15条）' }], binds: own, tie: { means: { kind: 'rejected' }, rules: ['15'] }, rules: ['15', '86'] },
    'rules': { name: { en: 'Amendment of the rules of procedure', ar: 'تعديل النظام الداخلي', es: 'Reforma del reglamento', fr: 'Amendement au règlement intérieur', ru: 'Поправка к правилам процедуры', zh: '修正议事规则' }, majority, choices, nature: 'substantive', covers: [], binds: own, afterReport: ['163'], rules: ['163', '86'] },
    'additional-item': { name: { en: 'Additional item', ar: 'بند إضافي', es: 'Tema adicional', fr: 'Question additionnelle', ru: 'Дополнительный пункт', zh: '增列项目' }, majority, choices, nature: 'procedural', covers: [{ en: 'Adding an important and urgent item to the agenda (rule 15)', ar: 'إضافة بند هام ومستعجل إلى جدول الأعمال (المادة 15)', es: 'Inclusión en el programa de un tema importante y urgente (artículo 15)', fr: 'Inscription à l’ordre du jour d’un point important et urgent (article 15)', ru: 'Включение в повестку дня важного и срочного пункта (правило 15)', zh: '在议程中增列重要和紧急项目（第15条）' }], binds: own, tie: { means: { kind: 'rejected' }, rules: ['practice:motions-equally-divided'] }, rules: ['15', '86'] },
    'charter-amendment': { name: { en: 'Amendment of the Charter', ar: 'تعديل الميثاق', es: 'Reforma de la Carta', fr: 'Amendement de la Charte', ru: 'Поправка к Уставу', zh: '修正宪章' }, majority: { kind: 'fraction', of: 'membership', num: 2, den: 3, strict: false, minFor: 1 }, choices, nature: 'substantive', covers: [], binds: recommends, tie: { means: { kind: 'rejected' }, rules: ['charter:108'] }, rules: ['charter:108'] },
  },
  rest: 'other',
  classification: null,
  parties: null,
  tie: { means: { kind: 'second-vote', withinHours: 48 }, rules: ['95'] },
  motions: [
    { id: 'suspend-meeting', name: { en: 'Suspension of the meeting', ar: 'تعليق الجلسة', es: 'Suspensión de la sesión', fr: 'Suspension de la séance', ru: 'Перерыв в заседании', zh: '暂停会议' }, rules: ['76', '77'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'vote', matter: 'motion' }, effect: 'suspend-meeting' },
    { id: 'adjourn-meeting', name: { en: 'Adjournment of the meeting', ar: 'رفع الجلسة', es: 'Levantamiento de la sesión', fr: 'Ajournement de la séance', ru: 'Закрытие заседания', zh: '休会' }, rules: ['76', '77'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'vote', matter: 'motion' }, effect: 'adjourn-meeting' },
    { id: 'adjourn-debate', name: { en: 'Adjournment of the debate', ar: 'تأجيل المناقشة', es: 'Aplazamiento del debate', fr: 'Ajournement du débat', ru: 'Перерыв в прениях', zh: '暂停辩论' }, rules: ['74', '77'], needsSecond: false, debate: { kind: 'limited', for: 2, against: 2, mover: true }, decides: { by: 'vote', matter: 'motion' }, effect: 'adjourn-debate' },
    { id: 'close-debate', name: { en: 'Closure of the debate', ar: 'إقفال باب المناقشة', es: 'Cierre del debate', fr: 'Clôture du débat', ru: 'Прекращение прений', zh: '结束辩论' }, rules: ['75', '77'], needsSecond: false, debate: { kind: 'limited', for: 0, against: 2, mover: false }, decides: { by: 'vote', matter: 'motion' }, effect: 'close-debate' },
    { id: 'limit-time', name: { en: 'Time limit on speeches', ar: 'تحديد وقت الكلام', es: 'Limitación del tiempo de uso de la palabra', fr: 'Limitation du temps de parole', ru: 'Ограничение времени выступлений', zh: '限制发言时间' }, rules: ['72'], needsSecond: false, debate: { kind: 'limited', for: 2, against: 2, mover: false }, decides: { by: 'vote', matter: 'motion' }, effect: 'limit-time' },
    { id: 'reconsider', name: { en: 'Reconsideration', ar: 'إعادة النظر', es: 'Nuevo examen', fr: 'Nouvel examen', ru: 'Повторное рассмотрение', zh: '重新审议' }, rules: ['81'], needsSecond: false, debate: { kind: 'limited', for: 0, against: 2, mover: false }, decides: { by: 'vote', matter: 'reconsideration' }, effect: 'reconsider' },
    { id: 'competence', name: { en: 'No competence to adopt the proposal', ar: 'عدم الاختصاص باعتماد المقترح', es: 'Falta de competencia para aprobar la propuesta', fr: 'Incompétence pour adopter la proposition', ru: 'Отсутствие компетенции для принятия предложения', zh: '无权通过该提案' }, rules: ['79', '77'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'motion' }, effect: 'competence' },
    { id: 'classify-important', name: { en: 'That the proposal is an important question', ar: 'اعتبار المقترح مسألة هامة', es: 'Que la propuesta es una cuestión importante', fr: 'Caractère de question importante de la proposition', ru: 'О признании предложения важным вопросом', zh: '认定该提案为重要问题' }, rules: ['85', '83'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'motion' }, effect: 'important-question', becomes: 'important' },
    { id: 'order-of-proposals', name: { en: 'Priority for a proposal', ar: 'إعطاء الأولوية لمقترح', es: 'Prioridad de una propuesta', fr: 'Priorité d’une proposition', ru: 'Первоочередность предложения', zh: '优先处理某项提案' }, rules: ['91'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'motion' }, effect: 'order-of-proposals' },
    { id: 'no-vote-on-proposal', name: { en: 'Not to vote on the next proposal', ar: 'عدم التصويت على المقترح التالي', es: 'No someter a votación la propuesta siguiente', fr: 'Renonciation au vote sur la proposition suivante', ru: 'Не проводить голосования по следующему предложению', zh: '不对下一提案进行表决' }, rules: ['91'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'motion' }, effect: 'no-vote-on-proposal' },
    { id: 'additional-item', name: { en: 'Additional item', ar: 'بند إضافي', es: 'Tema adicional', fr: 'Question additionnelle', ru: 'Дополнительный пункт', zh: '增列项目' }, rules: ['15'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'additional-item' }, effect: 'new-item' },
    { id: 'early-item', name: { en: 'Taking an additional item up at once', ar: 'النظر فورا في بند إضافي', es: 'Examen inmediato de un tema adicional', fr: 'Examen immédiat d’une question additionnelle', ru: 'Немедленное рассмотрение дополнительного пункта', zh: '立即审议增列项目' }, rules: ['15'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'early-item' }, effect: 'early-item' },
  ],
  pointOfOrder: {
    rules: ['71', 'annex-iv:79'],
    kinds: [{ id: 'order', name: { en: 'Point of order', ar: 'نقطة نظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Порядок ведения заседания', zh: '程序问题' }, interrupts: true, toSpeaker: false, rules: ['71'] }],
    appeal: { matter: 'appeal', needsSecond: false, debate: { kind: 'none' }, rules: ['71', 'annex-iv:79'] },
  },
  proposals: {
    rules: ['78'], withdrawal: { ifAmended: false, rules: ['80'] }, circulation: { kind: 'day-before', hours: 0, enforced: 'announced', rules: ['78'] },
    signatures: null, order: ['91'], onRequest: ['65/276'],
    expenditure: { hours: 48, statement: ['153', '154'], interval: ['34/401:13'] }, additionalItems: { days: 7, rules: ['15'] },
  },
  amendments: { rules: ['90'], order: 'furthest-first', impliedRejection: ['90'], sub: ['practice:sub-amendments'], friendly: null, signatures: null, withFloor: null, matter: null, tie: ['practice:amendments-equally-divided'] },
  division: { rules: ['89'], on: 'motion', amendments: true, sponsorBars: false, debate: { kind: 'limited', for: 2, against: 2, mover: false }, matter: 'motion', preamble: true, allRejected: ['89'] },
  adoption: { rules: ['practice:without-a-vote'], objection: 'vote', blockedBy: 'formal-objection', notes: null, minusOne: null, name: { en: 'adoption without a vote', ar: 'الاعتماد بدون تصويت', es: 'aprobación sin votación', fr: 'adoption sans vote', ru: 'принятие без голосования', zh: '不经表决通过' } },
  endeavours: null,
  silence: null,
  voting: {
    methods: { hands: ['87'], recorded: ['87'], rollCall: { from: 'drawn', pass: null, withRights: null, rules: ['87'] } },
    reentry: true, shown: 'as-cast', mayChange: true,
    recordedOnRequest: ['87'],
    conduct: ['88'],
    explanations: { before: true, after: true, proposerMay: false, minutes: 10, once: ['34/401:7'], rules: ['88', '34/401:6'] },
  },
  noVote: [],
  suspension: ['charter:19'],
  permission: { by: 'vote', matter: 'other' },
  elections: {
    kinds: [
      { id: 'security-council', name: { en: 'Annual election of five non-permanent members of the Security Council, for two years', ar: 'الانتخاب السنوي لخمسة أعضاء غير دائمين في مجلس الأمن لمدة سنتين', es: 'Elección anual de cinco miembros no permanentes del Consejo de Seguridad, por dos años', fr: 'Élection annuelle de cinq membres non permanents du Conseil de sécurité, pour deux ans', ru: 'Ежегодные выборы пяти непостоянных членов Совета Безопасности на два года', zh: '每年选举安全理事会五个非常任理事国，任期两年' }, majority: twoThirds, places: 5, rules: ['142', '83'] },
      { id: 'by-election', name: { en: 'By-election to a council, for the rest of a term', ar: 'انتخاب فرعي لعضوية مجلس لما تبقى من المدة', es: 'Elección parcial para un consejo, por el resto de un mandato', fr: 'Élection partielle à un conseil, pour la durée du mandat restant à courir', ru: 'Дополнительные выборы в совет на оставшийся срок', zh: '理事会补选，任满前任未满的任期' }, majority: twoThirds, places: null, rules: ['140', '83'] },
      { id: 'secretary-general', name: { en: 'Appointment of the Secretary-General on the recommendation of the Security Council', ar: 'تعيين الأمين العام بناء على توصية مجلس الأمن', es: 'Nombramiento del Secretario General por recomendación del Consejo de Seguridad', fr: 'Nomination du Secrétaire général sur recommandation du Conseil de sécurité', ru: 'Назначение Генерального секретаря по рекомендации Совета Безопасности', zh: '根据安全理事会的推荐任命秘书长' }, majority, places: 1, of: 'persons', inPrivate: ['141'], rules: ['141', '85'] },
      { id: 'judges', name: { en: 'Judges of the International Court of Justice', ar: 'قضاة محكمة العدل الدولية', es: 'Magistrados de la Corte Internacional de Justicia', fr: 'Juges à la Cour internationale de Justice', ru: 'Судьи Международного Суда', zh: '国际法院法官' }, majority: { kind: 'fraction', of: 'membership', num: 1, den: 2, strict: true, minFor: 1 }, places: null, of: 'persons', ballots: { restriction: null, tooMany: 'new-ballot', unbroken: ['151'], rules: ['151', 'practice:judges-new-ballot'] }, rules: ['icj:10', '151'] },
      { id: 'principal-organ', name: { en: 'Election to a principal organ', ar: 'انتخاب لعضوية هيئة رئيسية', es: 'Elección para un órgano principal', fr: 'Élection à un organe principal', ru: 'Выборы в главный орган', zh: '主要机关成员的选举' }, majority: twoThirds, places: null, rules: ['83'] },
      { id: 'subsidiary-organ', name: { en: 'Election to a subsidiary organ', ar: 'انتخاب لعضوية هيئة فرعية', es: 'Elección para un órgano subsidiario', fr: 'Élection à un organe subsidiaire', ru: 'Выборы во вспомогательный орган', zh: '附属机关成员的选举' }, majority, places: null, rules: ['85'] },
      { id: 'new-president', name: { en: 'Election of a new President for the rest of the term', ar: 'انتخاب رئيس جديد لما تبقى من المدة', es: 'Elección de una nueva Presidencia por el resto del mandato', fr: 'Élection d’une nouvelle présidence pour le reste du mandat', ru: 'Выборы нового Председателя на оставшийся срок', zh: '选举新主席任满余下任期' }, majority, places: 1, replaces: true, rules: ['34', '85'] },
      { id: 'president', name: { en: 'Election of the President', ar: 'انتخاب الرئيس', es: 'Elección de la Presidencia', fr: 'Élection à la présidence', ru: 'Выборы Председателя', zh: '选举主席' }, majority, places: 1, rules: ['30', '85'] },
      { id: 'vice-presidents', name: { en: 'Election of the Vice-Presidents', ar: 'انتخاب نواب الرئيس', es: 'Elección de las Vicepresidencias', fr: 'Élection des vice-présidents', ru: 'Выборы заместителей Председателя', zh: '选举副主席' }, majority, places: null, rules: ['30', '85'] },
    ],
    nominations: 'none', secret: ['92'], dispense: { kinds: ['subsidiary-organ', 'president', 'new-president', 'vice-presidents'], rules: ['34/401:16'] },
    restriction: { leaders: 2, times: 2, series: 3, one: ['93'], several: ['94'] }, tie: { means: 'special-ballot-then-lot', rules: ['93', 'practice:special-ballot'] }, tooMany: 'most-votes', rules: ['92'],
  },
  sequel: null,
  floor: {
    rules: ['68'],
    list: { close: { by: 'no-objection' }, rules: ['73'], precedence: ['69'], order: { given: ['request'], others: 'decision', rules: ['68', 'practice:order-of-speakers'] } },
    time: { defaultMinutes: null, limit: { by: 'vote', matter: 'motion' }, times: ['72'], rules: ['72'] },
    reply: { perItem: 2, minutes: [10, 5], heard: 'list-exhausted', endOfDay: ['34/401:8'], rules: ['73', '34/401:8', '34/401:9', '34/401:10'] },
    yields: null,
    sides: null,
  },
  opening: [
    { id: 'opening', name: { en: 'Opening of the meeting', ar: 'افتتاح الجلسة', es: 'Apertura de la sesión', fr: 'Ouverture de la séance', ru: 'Открытие заседания', zh: '会议开幕' }, decides: { by: 'nobody' }, rules: ['67'] },
  ],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['76'] }],
  participation: {
    'member': { name: { en: 'Member', ar: 'عضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '会员国' }, ...full, rules: ['82'] },
    'observer-state': { name: { en: 'Observer State with further rights', ar: 'دولة مراقبة ذات حقوق إضافية', es: 'Estado observador con derechos adicionales', fr: 'État observateur doté de droits supplémentaires', ru: 'Государство-наблюдатель с дополнительными правами', zh: '享有额外权利的观察员国' }, ...full, vote: false, voteOnProcedure: false, candidate: false, countsForQuorum: false, rules: ['es-10/23'] },
    'european-union': { name: { en: 'European Union', ar: 'الاتحاد الأوروبي', es: 'Unión Europea', fr: 'Union européenne', ru: 'Европейский союз', zh: '欧洲联盟' }, ...full, proposalsVoted: 'on-request', cosponsor: false, move: false, pointOfOrder: false, appeal: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false, rules: ['65/276'] },
    'observer': { name: { en: 'Observer', ar: 'مراقب', es: 'Observador', fr: 'Observateur', ru: 'Наблюдатель', zh: '观察员' }, ...full, propose: false, cosponsor: false, move: false, pointOfOrder: false, appeal: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false, rules: ['practice:observers'] },
  },
}
