import type { Majority } from '#base/majority.ts'
import { matterNames, meanings, said, standingNames, stepNames, unseenOf } from './names.ts'
import type { Answer, Rulebook, Standing } from './rulebook.ts'

// Decision rules of the two councils. What was seen is quorum, majorities, voting order, proxies and who may preside; on the conduct
// of debate nothing was seen, and nothing is borrowed.
const site = 'gcc-sg.org, structure of the Council'
const regulations = 'gulfnews.com 2017, rules of the Council as described there'
const press = 'rjeem.com, wording quoted in Arabic'
const setting = 'Setting of this edition: not among the provisions seen'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const
const simple: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const choices: readonly Answer[] = ['yes', 'no', 'abstain']
/** Whom a decision binds was not seen; nobody is named. */
const binds = { who: 'nobody', rules: ['no-rule'] } as const
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: false, reply: false, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>

/** The Supreme Council and the Ministerial Council of the Cooperation Council for the Arab States of the Gulf, Charter of 1981. */
export const gcc: Rulebook = {
  id: 'gcc',
  edition: 'Charter 1981',
  inForce: { from: '1981-05-25', until: null },
  overrides: [],
  title: { en: 'Decision rules of the Cooperation Council for the Arab States of the Gulf', ar: 'قواعد اتخاذ القرار في مجلس التعاون لدول الخليج العربية', es: 'Reglas de decisión del Consejo de Cooperación de los Estados Árabes del Golfo', fr: 'Règles de décision du Conseil de coopération des États arabes du Golfe', ru: 'Правила принятия решений Совета сотрудничества арабских государств Залива', zh: '海湾阿拉伯国家合作委员会决策规则' },
  body: { en: 'the Council', ar: 'المجلس', es: 'el Consejo', fr: 'le Conseil', ru: 'Совет', zh: '理事会' },
  chair: { en: 'the President', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Charter of the Cooperation Council, 1981, and the Council\'s rules as described in public, paraphrased',
  rules: {
    ...unseenOf('suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate', 'limit-time', 'close-list', 'reply', 'reconsider'),
    '9': {
      heading: { en: 'One vote', ar: 'صوت واحد' },
      says: { en: 'Each member State has one vote.', ar: 'لكل دولة عضو صوت واحد.' },
      check: mark.partly, source: `${site}; the article number is not confirmed`,
    },
    'quorum': {
      heading: { en: 'Attendance', ar: 'صحة الاجتماع', es: 'Asistencia', fr: 'Présence requise', ru: 'Присутствие', zh: '出席人数' },
      says: { en: 'A meeting is valid when two thirds of the member States attend: four of six.', ar: 'يكون الاجتماع صحيحا بحضور ثلثي الدول الأعضاء: أربع من ست.' },
      check: mark.verified, source: site,
    },
    'substantive': {
      heading: { en: 'Decisions of substance', ar: 'القرارات في المسائل الموضوعية', es: 'Decisiones de fondo', fr: 'Décisions de fond', ru: 'Решения по вопросам существа', zh: '实质问题的决定' },
      says: { en: 'Decisions of substance are taken by unanimity of the member States present and taking part in the vote. Whoever abstains does not break it.', ar: 'تصدر القرارات في المسائل الموضوعية بإجماع الدول الأعضاء الحاضرة المشتركة في التصويت. والممتنع لا يخل بالإجماع.' },
      check: mark.verified, source: `${site}; ${press}`,
    },
    'unanimity-disputed': {
      heading: { en: 'Unanimity described otherwise', ar: 'وصف آخر للإجماع', es: 'Otra descripción de la unanimidad', fr: 'Autre description de l’unanimité', ru: 'Иное описание единогласия', zh: '对一致同意的另一种表述' },
      says: { en: 'Another description speaks of unanimity of the members present. The two differ exactly when somebody abstains.', ar: 'يتحدث وصف آخر عن إجماع الأعضاء الحاضرين. ويختلف الوصفان حين يمتنع عضو عن التصويت.' },
      check: mark.verified, source: 'saudi-us-relations.org, description of the Council',
    },
    'procedural': {
      heading: { en: 'Decisions of procedure', ar: 'القرارات في المسائل الإجرائية', es: 'Decisiones de procedimiento', fr: 'Décisions de procédure', ru: 'Решения по процедурным вопросам', zh: '程序问题的决定' },
      says: { en: 'Decisions of procedure are taken by majority.', ar: 'تصدر القرارات في المسائل الإجرائية بالأغلبية.' },
      check: mark.verified, source: site,
    },
    'voting-order': {
      heading: { en: 'Order of voting, proxies, abstention', ar: 'ترتيب التصويت والإنابة والامتناع', es: 'Orden de votación, representación y abstención', fr: 'Ordre de vote, procurations, abstention', ru: 'Порядок голосования, доверенности, воздержание', zh: '表决次序、代投票与弃权' },
      says: { en: 'Members vote in Arabic alphabetical order. No member votes for another. A member may abstain.', ar: 'يصوّت الأعضاء بالترتيب الهجائي العربي. ولا ينوب عضو عن آخر في التصويت. وللعضو أن يمتنع.' },
      check: mark.verified, source: regulations,
    },
    'chair-excluded': {
      heading: { en: 'A party to the question does not preside', ar: 'طرف المسألة لا يتولى الرئاسة', es: 'La parte en la cuestión no preside', fr: 'Une partie à la question ne préside pas', ru: 'Сторона вопроса не председательствует', zh: '问题当事方不主持会议' },
      says: { en: 'A State that is a party to the question does not preside over it; the Council names another.', ar: 'لا تتولى الرئاسة دولة طرف في المسألة؛ ويسمي المجلس غيرها.' },
      check: mark.verified, source: regulations,
    },
    'extraordinary': {
      heading: { en: 'Extraordinary session', ar: 'الدورة الاستثنائية', es: 'Período extraordinario de sesiones', fr: 'Session extraordinaire', ru: 'Чрезвычайная сессия', zh: '特别会议' },
      says: { en: 'An extraordinary session is held at the call of one member, seconded by another, within five days.', ar: 'تُعقد دورة استثنائية بناء على دعوة عضو يؤيده عضو آخر، وذلك خلال خمسة أيام.' },
      check: mark.verified, source: `${site} (second); ${regulations} (five days)`,
    },
    'floor': {
      heading: said.floor,
      says: { en: 'The President gives the floor in the order in which it was asked for.', ar: 'يعطي الرئيس الكلمة بحسب ترتيب طلبها.' },
      check: mark.unverified, source: setting,
    },
    'no-rule': {
      heading: { en: 'Where nothing was seen', ar: 'ما لم يُطّلع عليه', es: 'Lo que no se ha visto', fr: 'Ce qui n’a pas été vu', ru: 'Положения, с которыми не удалось ознакомиться', zh: '未见到的规定' },
      says: { en: 'Of motions, appeals, time limits, replies and of whom a decision binds nothing was seen. There is no rule here, and none is taken from another body.', ar: 'لم يُطّلع على أحكام الاقتراحات الإجرائية والطعن ومدة الكلام والرد ومن يلزمه القرار. ولا قاعدة هنا في ذلك، ولا تُستعار من هيئة أخرى.' },
      check: mark.unverified, source: setting,
    },
  },
  glossary: {
    'chair': { says: { en: 'President', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['floor'] },
    'member': { says: standingNames.member, rules: ['9'] },
    'vote': { says: meanings.vote, rules: ['9', 'voting-order'] },
    'consensus': { says: meanings.unopposed, rules: ['substantive'] },
    'present and voting': { says: meanings.takingPart, rules: ['substantive'] },
    'unanimity': { says: { en: 'nobody who takes part in the vote is against; abstaining is not taking part', ar: 'لا معارض بين المشتركين في التصويت؛ والممتنع غير مشترك فيه', es: 'nadie que participe en la votación se opone; abstenerse no es participar', fr: 'aucun de ceux qui participent au vote n’est contre\u00a0; s’abstenir n’est pas participer', ru: 'никто из участвующих в голосовании не против; воздержание не является участием', zh: '参加表决者无人反对；弃权不算参加表决' }, rules: ['substantive'] },
  },
  parameters: {
    unanimityOf: {
      name: { en: 'Whose unanimity', ar: 'إجماع مَن', es: 'Unanimidad de quiénes', fr: 'Unanimité de qui', ru: 'Чье единогласие', zh: '谁的一致同意' }, value: 'participants', rules: ['substantive', 'unanimity-disputed'],
      options: [
        { value: 'participants', says: { en: 'Of those who vote for or against: an abstention does not break it.', ar: 'إجماع من يصوّت تأييدا أو معارضة: والامتناع لا يخل به.', es: 'De quienes votan a favor o en contra: una abstención no la rompe.', fr: 'De ceux qui votent pour ou contre\u00a0: une abstention ne la rompt pas.', ru: 'Голосующих «за» или «против»: воздержание его не нарушает.', zh: '投赞成或反对票者：弃权不破坏一致。' }, sets: [{ path: 'matters.substantive.majority', value: { kind: 'unanimity', of: 'presentAndVoting' } }] },
        { value: 'present', says: { en: 'Of those present: an abstention breaks it.', ar: 'إجماع الحاضرين: والامتناع يخل به.', es: 'De los presentes: una abstención la rompe.', fr: 'Des présents\u00a0: une abstention la rompt.', ru: 'Присутствующих: воздержание его нарушает.', zh: '出席者：弃权破坏一致。' }, sets: [{ path: 'matters.substantive.majority', value: { kind: 'unanimity', of: 'present' } }] },
        { value: 'all', says: { en: 'Of all members: an absence breaks it too.', ar: 'إجماع جميع الأعضاء: والغياب يخل به أيضا.', es: 'De todos los miembros: también la rompe una ausencia.', fr: 'De tous les membres\u00a0: une absence la rompt aussi.', ru: 'Всех членов: его нарушает и отсутствие.', zh: '全体成员：缺席也破坏一致。' }, sets: [{ path: 'matters.substantive.majority', value: { kind: 'unanimity', of: 'membership' } }] },
      ],
    },
  },
  silentOn: ['silent:suspend-meeting', 'silent:adjourn-meeting', 'silent:adjourn-debate', 'silent:close-debate', 'silent:limit-time', 'silent:close-list', 'silent:reply', 'silent:reconsider'],
  composition: { members: 6, of: {}, group: 'gcc', rules: ['quorum'] },
  attendance: null,
  presidency: { rotation: null, cede: null, excluded: { matter: 'procedural', rules: ['chair-excluded'] }, votes: true, rules: ['chair-excluded'] },
  formats: [],
  meetings: { onRequest: { members: ['extraordinary'], communications: null, seconded: { days: 5, rules: ['extraordinary'] } }, atMost: null, notice: null },
  series: null,
  quorum: { open: { num: 2, den: 3, strict: false }, decide: { num: 2, den: 3, strict: false }, presumed: true, suspendedCount: true, rules: ['quorum'] },
  matters: {
    'substantive': { name: matterNames.substance, majority: { kind: 'unanimity', of: 'presentAndVoting' }, choices, nature: 'substantive', covers: [], binds, rules: ['substantive', '9', 'voting-order'] },
    'procedural': { name: matterNames.procedure, majority: simple, choices, nature: 'procedural', covers: [{ en: 'What is ruled to be procedural', ar: 'ما يُقرَّر أنه إجرائي', es: 'Lo que se declare de procedimiento', fr: 'Ce qui est déclaré procédural', ru: 'То, что постановлением признано процедурным', zh: '经裁定属程序性的事项' }], binds, rules: ['procedural', '9', 'voting-order'] },
  },
  rest: 'substantive',
  classification: null,
  parties: { matters: [], effect: 'votes', enforced: 'listed', rules: ['chair-excluded'] },
  tie: { means: { kind: 'rejected' }, rules: ['procedural'] },
  motions: [],
  pointOfOrder: { rules: ['no-rule'], kinds: [{ id: 'order', name: said.point, interrupts: true, toSpeaker: false, rules: ['no-rule'] }], appeal: null },
  proposals: { rules: ['9'], withdrawal: { ifAmended: true, rules: ['no-rule'] }, circulation: null, signatures: null, order: ['no-rule'], onRequest: [] },
  amendments: null,
  division: null,
  adoption: { rules: ['substantive'], objection: 'vote', blockedBy: 'formal-objection', notes: null, minusOne: null, name: { en: 'adoption without a vote', ar: 'الاعتماد بدون تصويت', es: 'aprobación sin votación', fr: 'adoption sans vote', ru: 'принятие без голосования', zh: '不经表决通过' } },
  endeavours: null,
  silence: null,
  voting: {
    methods: { hands: ['no-rule'], recorded: ['voting-order'], rollCall: { from: 'first', order: 'arabic', pass: null, withRights: null, rules: ['voting-order'] } },
    recordedOnRequest: ['voting-order'], conduct: ['voting-order'], explanations: { before: false, after: false, proposerMay: true, minutes: 5, rules: ['no-rule'] }, reentry: true, shown: 'as-cast', mayChange: true,
  },
  noVote: [],
  suspension: null,
  elections: null,
  sequel: null,
  floor: { rules: ['floor'], list: { close: null, rules: ['no-rule'], order: { given: ['request'], others: 'decision', rules: ['floor'] } }, time: { defaultMinutes: null, limit: null, rules: ['no-rule'] }, reply: null, yields: null, sides: null },
  opening: [{ id: 'opening', name: stepNames.opening, decides: { by: 'nobody' }, rules: ['quorum'] }],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['floor'] }],
  participation: { 'member': { name: standingNames.member, ...full, rules: ['9'] } },
}
