import type { Majority } from '#base/majority.ts'
import type { Debate, Decides, Motion } from './business.ts'
import type { Answer, Matter, Rulebook, Standing } from './rulebook.ts'
import { meanings } from './names.ts'

// Conferences in German in the style of Deutsche Model United Nations. The rules here have no numbers of their own; each says which
// published set or handout it was compared with. What no published set could be compared for is told as a rule, with its mark, and no more.
const handbook = 'handbuch.dmun.de'
const handout = 'A school conference\'s handout of this family (organiser not named)'
const chase = 'Published sources of DeutscheModelUnitedNations/munify-chase (behaviour only)'
const remembered = 'From general knowledge of the rules of Deutsche Model United Nations'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const

const majority: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const threeQuarters: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 3, den: 4, strict: false, minFor: 1 }
const nine: Majority = { kind: 'count', for: 9 }
const all: readonly Answer[] = ['yes', 'no', 'abstain']
const noAbstention: readonly Answer[] = ['yes', 'no']
const none: Debate = { kind: 'none' }
const simple: Decides = { by: 'vote', matter: 'procedural' }
const byTwoThirds: Decides = { by: 'vote', matter: 'procedural-two-thirds' }
const automatic: Decides = { by: 'automatic' }
const played: Matter['binds'] = { who: 'nobody', rules: ['exercise'] }
const own: Matter['binds'] = { who: 'all', rules: [] }
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: true, reply: true, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>
const substance: Matter = { name: { en: 'Draft resolution', ar: 'مشروع قرار', es: 'Proyecto de resolución', fr: 'Projet de résolution', ru: 'Проект резолюции', zh: '决议草案' }, majority, choices: all, nature: 'substantive', covers: [], binds: played, rules: ['majorities'] }
const motion = (id: string, name: Motion['name'], effect: Motion['effect'], decides: Decides, rules: Motion['rules'] = ['other-motions']): Motion => ({ id, name, rules, needsSecond: false, debate: none, decides, effect })

/** Model UN in the German-language style: working papers, votes paragraph by paragraph, motions without seconds. */
export const munGerman: Rulebook = {
  id: 'mun-german',
  edition: '2026',
  inForce: { from: null, until: null },
  overrides: [],
  title: { en: 'Model UN rules of procedure: German-language style', ar: 'قواعد إجراءات نموذج الأمم المتحدة: الأسلوب الألماني', es: 'Reglamento de Modelo de las Naciones Unidas: estilo de habla alemana', fr: 'Règlement de simulation des Nations Unies : style germanophone', ru: 'Правила процедуры Модели ООН: немецкоязычный стиль', zh: '模拟联合国议事规则：德语区式' },
  body: { en: 'the Committee', ar: 'اللجنة', es: 'la Comisión', fr: 'la Commission', ru: 'Комитет', zh: '委员会' },
  chair: { en: 'the Chair', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Published rules and handouts of German-language conferences, paraphrased; each rule names what it was compared with',
  rules: {
    'exercise': {
      heading: { en: 'A simulation', ar: 'محاكاة' },
      says: { en: 'Delegates play the actors; what is decided binds nobody outside the exercise.', ar: 'يمثل المشاركون أدوار الأطراف؛ ولا يُلزم ما يتقرر أحدا خارج التمرين.' },
      check: mark.unverified, source: 'From general knowledge; not compared with one published set',
    },
    'presence': {
      heading: { en: 'Recorded presence', ar: 'الحضور المسجل' },
      says: { en: 'Rights depend on recorded presence: present, excused or absent. Latecomers excuse themselves in writing to be entered.', ar: 'تتوقف الحقوق على الحضور المسجل: حاضر أو معتذر أو غائب. ويعتذر المتأخر كتابة ليُسجَّل.' },
      check: mark.verified, source: `${handbook}; the three states: ${chase}`,
    },
    'organisations': {
      heading: { en: 'Non-governmental organisations', ar: 'المنظمات غير الحكومية' },
      says: { en: 'They register with the chair; they speak and move, and do not vote.', ar: 'تسجل أسماءها لدى الرئاسة؛ وتتكلم وتقدم الاقتراحات ولا تصوّت.' },
      check: mark.verified, source: handbook,
    },
    'flow': {
      heading: { en: 'Course of a session', ar: 'سير الدورة' },
      says: { en: 'Roll, meeting of the regional groups, general debate, working papers, drafts. If a draft fails, the next is taken.', ar: 'نداء الأسماء ثم اجتماع المجموعات الإقليمية ثم المناقشة العامة ثم أوراق العمل ثم المشاريع. وإذا سقط مشروع انتُقل إلى الذي يليه.' },
      check: mark.verified, source: handout,
    },
    'working-papers': {
      heading: { en: 'Working papers', ar: 'أوراق العمل' },
      says: { en: 'Each State may support two; the three with the most supporters become drafts.', ar: 'لكل دولة أن تؤيد ورقتين؛ وتصبح الأوراق الثلاث الأكثر مؤيدين مشاريع.' },
      check: mark.verified, source: handout,
    },
    'paragraphs': {
      heading: { en: 'Paragraph by paragraph', ar: 'فقرة فقرة' },
      says: { en: 'A draft is debated in general, then each operative paragraph with its amendments, then new paragraphs, then their order, then the whole; each operative paragraph is voted on, then the whole.', ar: 'يُناقش المشروع عموما، ثم كل فقرة من المنطوق مع تعديلاتها، ثم الفقرات الجديدة، ثم ترتيبها، ثم النص كله؛ ويُصوَّت على كل فقرة من المنطوق ثم على النص كله.' },
      check: mark.verified, source: handout,
    },
    'early-vote': {
      heading: { en: 'Early vote on the whole', ar: 'التصويت المبكر على النص كله' },
      says: { en: 'By two thirds, as a procedural question without abstention, the votes on the paragraphs are skipped. If the draft fails, the next is taken.', ar: 'بأغلبية الثلثين، بوصفها مسألة إجرائية لا امتناع فيها، يُستغنى عن التصويت على الفقرات. وإذا سقط المشروع انتُقل إلى الذي يليه.' },
      check: mark.partly, source: `${chase}, from sample data`,
    },
    'majorities': {
      heading: { en: 'Majorities', ar: 'الأغلبيات' },
      says: { en: 'Simple, two thirds, three quarters, consensus, or that of the Security Council (nine of fifteen, no veto cast): the conference says which.', ar: 'أغلبية بسيطة أو ثلثان أو ثلاثة أرباع أو توافق آراء أو أغلبية مجلس الأمن (تسعة من خمسة عشر دون نقض): والمؤتمر يحدد ذلك.' },
      check: mark.verified, source: chase,
    },
    'other-motions': {
      heading: { en: 'Other motions', ar: 'اقتراحات أخرى' },
      says: { en: 'An oral vote; by two thirds: a chair\'s decision is revised, an item is adjourned, a debate is ended; by a simple majority: an informal meeting, speaking time, the list of speakers.', ar: 'التصويت الشفوي؛ وبالثلثين: مراجعة قرار للرئاسة وتأجيل بند وإنهاء المناقشة؛ وبالأغلبية البسيطة: جلسة غير رسمية ومدة الكلمة وقائمة المتكلمين.' },
      check: mark.unverified, source: remembered,
    },
    'motions-of-the-room': {
      heading: { en: 'Motions on the room, the agenda and the drafts', ar: 'اقتراحات بشأن القاعة وجدول الأعمال والمشاريع' },
      says: { en: 'By two thirds: a new agenda item, sending back a draft, excluding the public; by a simple majority: a guest speaker.', ar: 'بالثلثين: بند جديد وإعادة مشروع إلى مقدميه واستبعاد الجمهور؛ وبالأغلبية البسيطة: متكلم ضيف.' },
      check: mark.unverified, source: remembered,
    },
    'procedural': {
      heading: { en: 'Votes on procedure', ar: 'التصويت في الإجراءات' },
      says: { en: 'On procedural questions nobody abstains.', ar: 'لا امتناع في المسائل الإجرائية.' },
      check: mark.partly, source: `${chase}; of procedure in general`,
    },
    'tie': {
      heading: { en: 'Ties', ar: 'تعادل الأصوات' },
      says: { en: 'A tie fails.', ar: 'يسقط المقترح عند تعادل الأصوات.' },
      check: mark.partly, source: 'House rule of most conferences',
    },
    'floor': {
      heading: { en: 'The floor', ar: 'الكلمة' },
      says: { en: 'The chair keeps the list of speakers and gives the floor in its order.', ar: 'يمسك الرئيس قائمة المتكلمين ويعطي الكلمة بترتيبها.' },
      check: mark.partly, source: `${handbook}; ${chase}`,
    },
    'quorum': {
      heading: { en: 'Quorum', ar: 'النصاب' },
      says: { en: 'No quorum of this style could be compared; a conference sets one.', ar: 'لم يمكن مقارنة نصاب لهذا الأسلوب؛ ويحدده المؤتمر.' },
      check: mark.unverified, source: remembered,
    },
    'voting': {
      heading: { en: 'Voting', ar: 'التصويت' },
      says: { en: 'By raising placards; names are called where a vote is to be oral.', ar: 'برفع اللوحات؛ وتُنادى الأسماء متى كان التصويت شفويا.' },
      check: mark.partly, source: `${chase}; the oral vote: ${remembered.toLowerCase()}`,
    },
  },
  glossary: {
    'chair': { says: { en: 'Chair', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['floor'] },
    'member': { says: { en: 'Delegation', ar: 'وفد', es: 'Delegación', fr: 'Délégation', ru: 'Делегация', zh: '代表团' }, rules: ['exercise'] },
    'vote': { says: meanings.vote, rules: ['voting'] },
    'consensus': { says: meanings.unopposed, rules: ['voting'] },
    'present and voting': { says: { en: 'voting for or against; abstentions are not counted', ar: 'المصوّتون تأييدا أو معارضة؛ ولا تُحتسب حالات الامتناع', es: 'que votan a favor o en contra; las abstenciones no se cuentan', fr: 'qui votent pour ou contre ; les abstentions ne comptent pas', ru: 'голосующие за или против; воздержавшиеся не учитываются', zh: '投票赞成或反对；弃权不计' }, rules: ['majorities'] },
    'working paper': { says: { en: 'a text with its supporters, before it is a draft', ar: 'نص ومؤيدوه، قبل أن يصبح مشروعا', es: 'un texto con quienes lo apoyan, antes de ser proyecto', fr: 'un texte et ceux qui le soutiennent, avant d’être un projet', ru: 'текст с поддерживающими его, пока он не стал проектом', zh: '在成为草案之前的案文及其支持者' }, rules: ['working-papers'] },
  },
  parameters: {
    majorityMode: {
      name: { en: 'Majority for resolutions', ar: 'أغلبية القرارات', es: 'Mayoría para las resoluciones', fr: 'Majorité pour les résolutions', ru: 'Большинство для резолюций', zh: '通过决议所需多数' }, value: 'simple', rules: ['majorities'],
      options: [
        { value: 'simple', says: { en: 'Simple: more in favour than against.', ar: 'بسيطة: مؤيدون أكثر من المعارضين.', es: 'Simple: más votos a favor que en contra.', fr: 'Simple\u00a0: plus de voix pour que contre.', ru: 'Простое: за больше, чем против.', zh: '简单多数：赞成多于反对。' }, sets: [{ path: 'matters.substantive', value: substance }, { path: 'adoption.objection', value: 'vote' }] },
        { value: 'two-thirds', says: { en: 'Two thirds of those voting.', ar: 'ثلثا المصوّتين.', es: 'Dos tercios de los votantes.', fr: 'Les deux tiers des votants.', ru: 'Две трети голосующих.', zh: '投票者的三分之二。' }, sets: [{ path: 'matters.substantive', value: { ...substance, majority: twoThirds } }, { path: 'adoption.objection', value: 'vote' }] },
        { value: 'three-quarters', says: { en: 'Three quarters of those voting.', ar: 'ثلاثة أرباع المصوّتين.', es: 'Tres cuartos de los votantes.', fr: 'Les trois quarts des votants.', ru: 'Три четверти голосующих.', zh: '投票者的四分之三。' }, sets: [{ path: 'matters.substantive', value: { ...substance, majority: threeQuarters } }, { path: 'adoption.objection', value: 'vote' }] },
        { value: 'consensus', says: { en: 'Consensus: one objection stops a draft.', ar: 'توافق الآراء: اعتراض واحد يوقف المشروع.', es: 'Consenso: una objeción detiene un proyecto.', fr: 'Consensus\u00a0: une objection arrête un projet.', ru: 'Консенсус: одно возражение останавливает проект.', zh: '协商一致：一项反对即阻止草案通过。' }, sets: [{ path: 'matters.substantive', value: { ...substance, consensusOnly: ['majorities'] } }, { path: 'adoption.objection', value: 'not-adopted' }] },
        { value: 'security-council', says: { en: 'Nine of fifteen, and no vote against by a permanent member.', ar: 'تسعة من خمسة عشر، دون صوت معارض من عضو دائم.', es: 'Nueve de quince, y ningún voto en contra de un miembro permanente.', fr: 'Neuf sur quinze, et aucun vote contre d’un membre permanent.', ru: 'Девять из пятнадцати и ни одного голоса против со стороны постоянного члена.', zh: '十五票中的九票，且没有常任理事国投反对票。' }, sets: [{ path: 'matters.substantive', value: { ...substance, majority: nine, concurrence: { role: 'permanent', blockedBy: 'against' } } }, { path: 'adoption.objection', value: 'vote' }] },
      ],
    },
    paragraphVotes: {
      name: { en: 'Votes on the operative paragraphs', ar: 'التصويت على فقرات المنطوق', es: 'Votaciones sobre los párrafos de la parte dispositiva', fr: 'Votes sur les paragraphes du dispositif', ru: 'Голосование по пунктам постановляющей части', zh: '对执行部分各段的表决' }, value: true, rules: ['paragraphs'],
      options: [
        { value: true, says: { en: 'Each is voted on, then the whole.', ar: 'يُصوَّت على كل منها ثم على النص كله.', es: 'Se vota sobre cada uno y luego sobre el conjunto.', fr: 'Chacun est mis aux voix, puis l’ensemble.', ru: 'Голосуют по каждому, затем по целому.', zh: '逐段表决，然后表决全文。' }, sets: [{ path: 'division', value: { rules: ['paragraphs'], on: 'motion', sponsorBars: false, debate: none, matter: 'procedural', preamble: false, every: true, allRejected: [] } }] },
        { value: false, says: { en: 'Only the whole is voted on.', ar: 'يُصوَّت على النص كله وحده.', es: 'Solo se vota sobre el conjunto.', fr: 'Seul l’ensemble est mis aux voix.', ru: 'Голосуют только по целому.', zh: '只对全文表决。' }, sets: [{ path: 'division', value: null }] },
      ],
    },
  },
  silentOn: [],
  composition: null,
  attendance: {
    answers: [
      { id: 'present', name: { en: 'Present', ar: 'حاضر', es: 'Presente', fr: 'Présent', ru: 'Присутствует', zh: '出席' }, mayAbstain: true },
      { id: 'excused', name: { en: 'Excused', ar: 'معتذر', es: 'Excusado', fr: 'Excusé', ru: 'Отсутствует по уважительной причине', zh: '请假' }, mayAbstain: true, away: true },
      { id: 'absent', name: { en: 'Absent', ar: 'غائب', es: 'Ausente', fr: 'Absent', ru: 'Отсутствует', zh: '缺席' }, mayAbstain: true, away: true },
    ],
    required: true, rules: ['presence'],
  },
  presidency: { rotation: null, cede: null, votes: false, rules: ['floor'] },
  formats: [],
  series: null,
  quorum: { open: null, decide: null, presumed: true, suspendedCount: true, rules: ['quorum'] },
  matters: {
    'substantive': substance,
    'procedural': { name: { en: 'Procedural motion', ar: 'اقتراح إجرائي', es: 'Moción de procedimiento', fr: 'Motion de procédure', ru: 'Процедурное предложение', zh: '程序性动议' }, majority, choices: noAbstention, nature: 'procedural', covers: [], binds: own, rules: ['procedural'] },
    'procedural-two-thirds': { name: { en: 'Procedural motion that needs two thirds', ar: 'اقتراح إجرائي تلزم له أغلبية الثلثين', es: 'Moción de procedimiento que requiere dos tercios', fr: 'Motion de procédure exigeant les deux tiers', ru: 'Процедурное предложение, требующее двух третей', zh: '需三分之二多数的程序性动议' }, majority: twoThirds, choices: noAbstention, nature: 'procedural', covers: [], binds: own, rules: ['procedural'] },
    'revision': { name: { en: 'To revise the Chair\'s decision', ar: 'مراجعة قرار الرئيس', es: 'Revisión de la decisión de la Presidencia', fr: 'Révision de la décision de la présidence', ru: 'Пересмотр решения Председателя', zh: '复议主席的决定' }, majority: twoThirds, choices: noAbstention, nature: 'procedural', covers: [], binds: own, tie: { means: { kind: 'rejected' }, rules: ['other-motions'] }, rules: ['other-motions', 'procedural'] },
  },
  rest: 'substantive',
  classification: null,
  parties: null,
  tie: { means: { kind: 'rejected' }, rules: ['tie'] },
  motions: [
    motion('informal-meeting', { en: 'Informal meeting', ar: 'جلسة غير رسمية', es: 'Sesión oficiosa', fr: 'Séance informelle', ru: 'Неофициальное заседание', zh: '非正式会议' }, 'unmoderated-caucus', simple),
    motion('exclude-public', { en: 'Exclusion of the public', ar: 'استبعاد الجمهور', es: 'Exclusión del público', fr: 'Exclusion du public', ru: 'Удаление публики', zh: '不公开进行' }, 'exclude-public', byTwoThirds, ['motions-of-the-room']),
    motion('new-item', { en: 'New agenda item', ar: 'بند جديد في جدول الأعمال', es: 'Nuevo tema del programa', fr: 'Nouveau point de l’ordre du jour', ru: 'Новый пункт повестки дня', zh: '新的议程项目' }, 'new-item', byTwoThirds, ['motions-of-the-room']),
    motion('adjourn-item', { en: 'Adjournment of the item', ar: 'تأجيل البند', es: 'Aplazamiento del tema', fr: 'Ajournement du point', ru: 'Перенос пункта', zh: '推迟审议该项目' }, 'adjourn-debate', byTwoThirds),
    motion('end-debate', { en: 'End of the debate', ar: 'إنهاء المناقشة', es: 'Fin del debate', fr: 'Fin du débat', ru: 'Прекращение прений', zh: '结束辩论' }, 'close-debate', byTwoThirds),
    motion('early-vote', { en: 'Early vote on the draft as a whole', ar: 'التصويت المبكر على المشروع كله', es: 'Votación anticipada sobre el conjunto', fr: 'Vote anticipé sur l’ensemble', ru: 'Досрочное голосование по проекту в целом', zh: '提前对草案全文表决' }, 'vote-on-whole', byTwoThirds, ['early-vote']),
    motion('send-back', { en: 'Sending back a draft', ar: 'إعادة مشروع إلى مقدميه', es: 'Devolución de un proyecto', fr: 'Renvoi d’un projet à ses auteurs', ru: 'Возвращение проекта авторам', zh: '退回草案' }, 'send-back', byTwoThirds, ['motions-of-the-room']),
    motion('oral-vote', { en: 'Oral vote', ar: 'التصويت الشفوي', es: 'Votación oral', fr: 'Vote oral', ru: 'Устное голосование', zh: '口头表决' }, 'roll-call', automatic),
    motion('limit-time', { en: 'Speaking time', ar: 'مدة الكلمة', es: 'Tiempo de uso de la palabra', fr: 'Temps de parole', ru: 'Время выступлений', zh: '发言时间' }, 'limit-time', simple),
    motion('close-list', { en: 'Closing of the list of speakers', ar: 'إقفال قائمة المتكلمين', es: 'Cierre de la lista de oradores', fr: 'Clôture de la liste des orateurs', ru: 'Прекращение записи ораторов', zh: '发言报名截止' }, 'close-list', simple),
    motion('reopen-list', { en: 'Reopening of the list of speakers', ar: 'إعادة فتح قائمة المتكلمين', es: 'Reapertura de la lista de oradores', fr: 'Réouverture de la liste des orateurs', ru: 'Возобновление записи ораторов', zh: '重新开放发言报名' }, 'reopen-list', simple),
    motion('guest-speaker', { en: 'Guest speaker', ar: 'متكلم ضيف', es: 'Orador invitado', fr: 'Orateur invité', ru: 'Приглашенный выступающий', zh: '特邀发言人' }, 'guest-speaker', simple, ['motions-of-the-room']),
  ],
  pointOfOrder: {
    rules: ['floor'],
    kinds: [{ id: 'order', name: { en: 'Point of order', ar: 'نقطة نظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Порядок ведения заседания', zh: '程序问题' }, interrupts: false, toSpeaker: false, rules: ['floor'] }],
    appeal: { matter: 'revision', needsSecond: false, debate: none, rules: ['other-motions'] },
  },
  proposals: { rules: ['working-papers'], withdrawal: { ifAmended: false, rules: ['working-papers'] }, circulation: null, signatures: null, support: { each: 2, become: 3, rules: ['working-papers'] }, order: ['flow'], onRequest: [] },
  amendments: { rules: ['paragraphs'], order: 'by-paragraph', reorder: ['paragraphs'], impliedRejection: null, sub: null, friendly: null, signatures: null, withFloor: null, matter: null },
  division: { rules: ['paragraphs'], on: 'motion', sponsorBars: false, debate: none, matter: 'procedural', preamble: false, every: true, allRejected: [] },
  adoption: { rules: ['voting'], objection: 'vote', blockedBy: 'formal-objection', notes: null, minusOne: null, name: { en: 'adoption without a vote', ar: 'الاعتماد بدون تصويت', es: 'aprobación sin votación', fr: 'adoption sans vote', ru: 'принятие без голосования', zh: '不经表决通过' } },
  endeavours: null,
  silence: null,
  voting: {
    methods: { hands: ['voting'], recorded: null, rollCall: { from: 'first', pass: null, withRights: null, rules: ['voting', 'other-motions'] } },
    reentry: true, shown: 'as-cast', mayChange: true,
    recordedOnRequest: ['voting'],
    conduct: ['voting'],
    explanations: { before: false, after: false, proposerMay: true, minutes: null, rules: ['voting'] },
  },
  noVote: [],
  suspension: null,
  elections: null,
  sequel: null,
  floor: {
    rules: ['floor'],
    list: { close: simple, rules: ['other-motions'], order: { given: ['request'], others: 'chair', rules: ['floor'] } },
    time: { defaultMinutes: null, limit: simple, rules: ['other-motions'] },
    reply: null,
    caucuses: { consultation: null, rules: ['other-motions'] },
    yields: null,
    sides: null,
    guests: { standing: 'guest', rules: ['motions-of-the-room'] },
  },
  opening: [
    { id: 'opening', name: { en: 'Opening of the meeting', ar: 'افتتاح الجلسة', es: 'Apertura de la sesión', fr: 'Ouverture de la séance', ru: 'Открытие заседания', zh: '会议开幕' }, decides: { by: 'nobody' }, rules: ['flow'] },
  ],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['flow'] }],
  participation: {
    'member': { name: { en: 'Member', ar: 'عضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '成员' }, ...full, rules: ['exercise'] },
    'permanent': { name: { en: 'Permanent member', ar: 'عضو دائم', es: 'Miembro permanente', fr: 'Membre permanent', ru: 'Постоянный член', zh: '常任理事国' }, ...full, rules: ['majorities'] },
    'ngo': { name: { en: 'Non-governmental organisation', ar: 'منظمة غير حكومية', es: 'Organización no gubernamental', fr: 'Organisation non gouvernementale', ru: 'Неправительственная организация', zh: '非政府组织' }, ...full, propose: false, cosponsor: false, appeal: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false, rules: ['organisations'] },
    'guest': { name: { en: 'Guest speaker', ar: 'متكلم ضيف', es: 'Orador invitado', fr: 'Orateur invité', ru: 'Приглашенный выступающий', zh: '特邀发言人' }, ...full, onInvitation: true, propose: false, cosponsor: false, move: false, pointOfOrder: false, appeal: false, reply: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false, rules: ['motions-of-the-room'] },
  },
}
