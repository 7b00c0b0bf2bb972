import { type Majority, unanimityOf } from '#base/majority.ts'
import { meanings, said, standingNames, stepNames, unseenOf } from './names.ts'
import type { Answer, Rulebook, Standing } from './rulebook.ts'

// Decision rules of the Charter of 2008, from a secondary source; on the conduct of debate nothing was seen, and nothing is borrowed.
const charter = 'Charter of the Organisation of Islamic Cooperation, 2008 (estehmen.blogspot.com, Arts. 10, 32, 33)'
const general = 'Charter of the Organisation of Islamic Cooperation, 2008, from general knowledge'
const setting = 'Setting of this edition: not among the provisions seen'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const ofMembers: Majority = { kind: 'fraction', of: 'membership', num: 2, den: 3, strict: false, minFor: 1 }
const choices: readonly Answer[] = ['yes', 'no', 'abstain']
const binds = { who: 'nobody', rules: ['force'] } as const
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: false, reply: false, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>

/** The Organisation of Islamic Cooperation, Charter of 2008: consensus, and two thirds of those voting where it cannot be reached. */
export const oic: Rulebook = {
  id: 'oic',
  edition: 'Charter 2008',
  inForce: { from: '2008-03-14', until: null },
  overrides: [],
  title: { en: 'Decision rules of the Organisation of Islamic Cooperation', ar: 'قواعد اتخاذ القرار في منظمة التعاون الإسلامي', es: 'Reglas de decisión de la Organización de Cooperación Islámica', fr: 'Règles de décision de l’Organisation de la coopération islamique', ru: 'Правила принятия решений Организации исламского сотрудничества', zh: '伊斯兰合作组织决策规则' },
  body: { en: 'the Council', ar: 'المجلس', es: 'el Consejo', fr: 'le Conseil', ru: 'Совет', zh: '理事会' },
  chair: { en: 'the Chair', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Charter of 2008 as described in public, paraphrased',
  rules: {
    ...unseenOf('suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate', 'limit-time', 'close-list', 'reply', 'reconsider'),
    '3': { heading: { en: 'Membership', ar: 'العضوية' }, says: { en: 'Members are admitted by consensus.', ar: 'يُقبل الأعضاء بتوافق الآراء.' }, check: mark.unverified, source: general },
    '4': { heading: { en: 'Observers', ar: 'المراقبون' }, says: { en: 'Observer status is granted by consensus. Observers speak when invited and have no part in decisions.', ar: 'تُمنح صفة المراقب بتوافق الآراء. ويتكلم المراقبون متى دُعوا، ولا يشتركون في اتخاذ القرارات.' }, check: mark.unverified, source: general },
    '33': {
      heading: { en: 'Quorum and decisions', ar: 'النصاب والقرارات' },
      says: { en: 'Two thirds of the member States make the quorum: 38 of 57. Decisions are taken by consensus; where it cannot be reached, by two thirds of the members present and voting. Each member has one vote.', ar: 'النصاب ثلثا الدول الأعضاء: 38 من 57. وتُتخذ القرارات بتوافق الآراء؛ فإن تعذر فبأغلبية ثلثي الأعضاء الحاضرين المشتركين في التصويت. ولكل عضو صوت واحد.' },
      check: mark.partly, source: charter,
    },
    '36': { heading: { en: 'Amendment of the Charter', ar: 'تعديل الميثاق' }, says: { en: 'The Charter is amended by two thirds of the members.', ar: 'يُعدَّل الميثاق بأغلبية ثلثي الأعضاء.' }, check: mark.unverified, source: general },
    'force': {
      heading: { en: 'Force of resolutions', ar: 'قوة القرارات', es: 'Fuerza de las resoluciones', fr: 'Portée des résolutions', ru: 'Сила резолюций', zh: '决议的效力' },
      says: { en: 'Whom a decision binds is not among the provisions seen; the engine names nobody.', ar: 'لا يرد فيما اطُّلع عليه من أحكام من يلزمه القرار؛ ولا تسمي المنصة أحدا.' }, check: mark.unverified, source: setting,
    },
    'floor': { heading: said.floor, says: { en: 'The Chair gives the floor in the order in which it was asked for.', ar: 'يعطي الرئيس الكلمة بحسب ترتيب طلبها.' }, check: mark.unverified, source: setting },
    'no-rule': {
      heading: { en: 'Where nothing was seen', ar: 'ما لم يُطّلع عليه', es: 'Lo que no se ha visto', fr: 'Ce qui n’a pas été vu', ru: 'Положения, с которыми не удалось ознакомиться', zh: '未见到的规定' },
      says: { en: 'Of motions, appeals, procedural majorities, methods of voting, time limits and replies nothing was seen. There is no rule here, and none is taken from another body.', ar: 'لم يُطّلع على أحكام الاقتراحات الإجرائية والطعن والأغلبية الإجرائية وطرق التصويت ومدة الكلام والرد. ولا قاعدة هنا في ذلك، ولا تُستعار من هيئة أخرى.' },
      check: mark.unverified, source: setting,
    },
  },
  glossary: {
    'chair': { says: { en: 'Chair', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['floor'] },
    'member': { says: standingNames.member, rules: ['3'] },
    'vote': { says: meanings.vote, rules: ['33'] },
    'present and voting': { says: said.present, rules: ['33'] },
    'consensus': { says: { en: 'no member objects before the decision is declared', ar: 'لا يعترض أي عضو قبل إعلان القرار', es: 'ningún miembro se opone antes de declararse la decisión', fr: 'aucun membre ne s’oppose avant que la décision soit déclarée', ru: 'ни один член не возражает до объявления решения', zh: '宣布决定之前没有成员反对' }, rules: ['33'] },
  },
  parameters: {},
  silentOn: ['silent:suspend-meeting', 'silent:adjourn-meeting', 'silent:adjourn-debate', 'silent:close-debate', 'silent:limit-time', 'silent:close-list', 'silent:reply', 'silent:reconsider'],
  composition: { members: 57, of: {}, group: 'oic', rules: ['33'] },
  attendance: null,
  presidency: { rotation: null, cede: null, votes: true, rules: ['no-rule'] },
  formats: [],
  series: null,
  quorum: { open: { num: 2, den: 3, strict: false }, decide: { num: 2, den: 3, strict: false }, presumed: true, suspendedCount: true, rules: ['33'] },
  matters: {
    'decision': { name: { en: 'Decision', ar: 'قرار', es: 'Decisión', fr: 'Décision', ru: 'Решение', zh: '决定' }, majority: twoThirds, choices, nature: 'substantive', covers: [], binds, rules: ['33'] },
    'charter-amendment': { name: { en: 'Amendment of the Charter', ar: 'تعديل الميثاق', es: 'Reforma de la Carta', fr: 'Amendement de la Charte', ru: 'Поправка к Уставу', zh: '修正宪章' }, majority: ofMembers, choices, nature: 'substantive', covers: [], binds, rules: ['36'] },
    // Never counted: consensus alone settles these two, and the majority beside them stands for that.
    'membership': { name: { en: 'Admission of a member', ar: 'قبول عضو', es: 'Admisión de un miembro', fr: 'Admission d’un membre', ru: 'Прием в члены', zh: '接纳成员' }, majority: unanimityOf.all, choices, nature: 'substantive', covers: [], binds, consensusOnly: ['3'], rules: ['3'] },
    'observers': { name: { en: 'Observer status', ar: 'منح صفة المراقب', es: 'Condición de observador', fr: 'Statut d’observateur', ru: 'Статус наблюдателя', zh: '观察员地位' }, majority: unanimityOf.all, choices, nature: 'substantive', covers: [], binds, consensusOnly: ['4'], rules: ['4'] },
  },
  rest: 'decision',
  classification: null,
  parties: null,
  tie: { means: { kind: 'rejected' }, rules: ['33'] },
  motions: [],
  pointOfOrder: { rules: ['no-rule'], kinds: [{ id: 'order', name: said.point, interrupts: true, toSpeaker: false, rules: ['no-rule'] }], appeal: null },
  proposals: { rules: ['33'], withdrawal: { ifAmended: true, rules: ['no-rule'] }, circulation: null, signatures: null, order: ['no-rule'], onRequest: [] },
  amendments: null,
  division: null,
  adoption: { rules: ['33'], objection: 'vote', blockedBy: 'formal-objection', notes: null, minusOne: null, name: said.byConsensus },
  endeavours: { rules: ['33'], coolingOff: null },
  silence: null,
  voting: {
    methods: { hands: ['no-rule'], recorded: ['no-rule'], rollCall: null }, recordedOnRequest: ['no-rule'], conduct: ['no-rule'],
    explanations: { before: false, after: false, proposerMay: true, minutes: 5, rules: ['no-rule'] }, reentry: true, shown: 'as-cast', mayChange: true,
  },
  noVote: [],
  suspension: null,
  elections: null,
  sequel: null,
  floor: { rules: ['floor'], list: { close: null, rules: ['no-rule'], order: { given: ['request'], others: 'decision', rules: ['floor'] } }, time: { defaultMinutes: null, limit: null, rules: ['no-rule'] }, reply: null, yields: null, sides: null },
  opening: [{ id: 'opening', name: stepNames.opening, decides: { by: 'nobody' }, rules: ['33'] }],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['floor'] }],
  participation: {
    'member': { name: standingNames.member, ...full, rules: ['3', '33'] },
    'observer': { name: standingNames.observer, ...full, onInvitation: true, propose: false, cosponsor: false, move: false, pointOfOrder: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false, rules: ['4'] },
  },
}
