import type { Majority } from '#base/majority.ts'
import { meanings, said, standingNames, stepNames, unseenOf } from './names.ts'
import type { Answer, Matter, Rulebook, Standing } from './rulebook.ts'

// What was seen is how the organisation decides: consensus and its note, the vote that may follow, and three larger thresholds. On the
// conduct of debate nothing was seen, and nothing is borrowed.
const nine = 'Marrakesh Agreement, Article IX:1 (m.hljjcy.com, text); wto.org, accession course 2.2'
const course = 'wto.org, accession course 2.2; 9pdf.net, study of Article IX'
const general = 'From general knowledge'
const setting = 'Setting of this edition: not among the provisions seen'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const
const simple: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const threeFourthsOfMembers: Majority = { kind: 'fraction', of: 'membership', num: 3, den: 4, strict: false, minFor: 1 }
const twoThirdsOfMembers: Majority = { kind: 'fraction', of: 'membership', num: 2, den: 3, strict: false, minFor: 1 }
const choices: readonly Answer[] = ['yes', 'no', 'abstain']
/** Whom a decision binds was not seen; nobody is named. */
const binds: Matter['binds'] = { who: 'nobody', rules: ['no-rule'] }
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: false, reply: false, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>
const outside = { vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false } as const

/** The World Trade Organization: consensus, and where it fails a vote of which the larger thresholds are taken of all Members. */
export const wto: Rulebook = {
  id: 'wto',
  edition: 'Agreement 1994',
  inForce: { from: '1995-01-01', until: null },
  overrides: [],
  title: { en: 'Decision rules of the World Trade Organization', ar: 'قواعد اتخاذ القرار في منظمة التجارة العالمية', es: 'Reglas de decisión de la Organización Mundial del Comercio', fr: 'Règles de décision de l’Organisation mondiale du commerce', ru: 'Правила принятия решений Всемирной торговой организации', zh: '世界贸易组织决策规则' },
  body: { en: 'the General Council', ar: 'المجلس العام', es: 'el Consejo General', fr: 'le Conseil général', ru: 'Генеральный совет', zh: '总理事会' },
  chair: { en: 'the Chairperson', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Marrakesh Agreement Establishing the World Trade Organization, 1994, Article IX, as described in public, paraphrased',
  rules: {
    ...unseenOf('suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate', 'limit-time', 'close-list', 'reply', 'reconsider'),
    'IX:1': {
      heading: { en: 'Consensus, then a vote', ar: 'توافق الآراء ثم التصويت' },
      says: { en: 'Decisions are taken by consensus. Where it cannot be reached the matter is decided by voting: each Member has one vote, the European Union as many as it has members in the organisation, and a majority of the votes cast decides.', ar: 'تُتخذ القرارات بتوافق الآراء. فإن تعذر حُسمت المسألة بالتصويت: لكل عضو صوت واحد، وللاتحاد الأوروبي عدد من الأصوات يساوي عدد أعضائه في المنظمة، وتُتخذ القرارات بأغلبية الأصوات المدلى بها.' },
      check: mark.verified, source: nine,
    },
    'IX:1:note': {
      heading: { en: 'What consensus is', ar: 'معنى توافق الآراء' },
      says: { en: 'There is consensus when no Member present at the meeting at which the decision is taken formally objects to it.', ar: 'يتحقق توافق الآراء متى لم يعترض رسميا على القرار أي عضو حاضر في الجلسة التي يُتخذ فيها.' },
      check: mark.verified, source: 'Marrakesh Agreement, Article IX:1, note 1 (wto.org, accession course 2.2)',
    },
    'interpretation': {
      heading: { en: 'Interpretation of the agreements', ar: 'تفسير الاتفاقات', es: 'Interpretación de los acuerdos', fr: 'Interprétation des accords', ru: 'Толкование соглашений', zh: '协定的解释' },
      says: { en: 'An interpretation is adopted by three fourths of the Members.', ar: 'يُعتمد التفسير بأغلبية ثلاثة أرباع الأعضاء.' },
      check: mark.verified, source: course,
    },
    'waiver': {
      heading: { en: 'Waiver of an obligation', ar: 'الإعفاء من التزام', es: 'Exención de una obligación', fr: 'Dérogation à une obligation', ru: 'Освобождение от обязательства', zh: '义务的豁免' },
      says: { en: 'A waiver is granted by three fourths of the Members, after consensus has been sought for ninety days.', ar: 'يُمنح الإعفاء بأغلبية ثلاثة أرباع الأعضاء بعد السعي إلى توافق الآراء مدة تسعين يوما.' },
      check: mark.verified, source: course,
    },
    'accession': {
      heading: { en: 'Accession', ar: 'الانضمام', es: 'Adhesión', fr: 'Accession', ru: 'Присоединение', zh: '加入' },
      says: { en: 'An accession is agreed by two thirds of the Members; since November 1995 it is decided by consensus first, unless a Member asks for a vote.', ar: 'يُقر الانضمام بأغلبية ثلثي الأعضاء؛ ومنذ تشرين الثاني/نوفمبر 1995 يُسعى فيه أولا إلى توافق الآراء ما لم يطلب عضو التصويت.' },
      check: mark.verified, source: course,
    },
    'quorum:16': {
      heading: { en: 'Quorum', ar: 'النصاب' },
      says: { en: 'The quorum is a simple majority of the Members (rule 16 of the General Council).', ar: 'النصاب أغلبية بسيطة من الأعضاء (المادة 16 من النظام الداخلي للمجلس العام).' },
      check: mark.unverified, source: general,
    },
    'observers': {
      heading: { en: 'Observers', ar: 'المراقبون', es: 'Observadores', fr: 'Observateurs', ru: 'Наблюдатели', zh: '观察员' },
      says: { en: 'Observers speak when they are invited to and have no part in decisions.', ar: 'يتكلم المراقبون متى دُعوا، ولا يشتركون في اتخاذ القرارات.' },
      check: mark.unverified, source: general,
    },
    'floor': { heading: said.floor, says: { en: 'The Chairperson gives the floor in the order in which it was asked for.', ar: 'يعطي الرئيس الكلمة بحسب ترتيب طلبها.' }, check: mark.unverified, source: setting },
    'no-rule': {
      heading: { en: 'Where nothing was seen', ar: 'ما لم يُطّلع عليه', es: 'Lo que no se ha visto', fr: 'Ce qui n’a pas été vu', ru: 'Положения, с которыми не удалось ознакомиться', zh: '未见到的规定' },
      says: { en: 'Of motions, appeals, methods of voting, time limits, replies and of whom a decision binds nothing was seen. There is no rule here, and none is taken from another body.', ar: 'لم يُطّلع على أحكام الاقتراحات الإجرائية والطعن وطرق التصويت ومدة الكلام والرد ومن يلزمه القرار. ولا قاعدة هنا في ذلك، ولا تُستعار من هيئة أخرى.' },
      check: mark.unverified, source: setting,
    },
  },
  glossary: {
    'chair': { says: { en: 'Chairperson', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['floor'] },
    'member': { says: { en: 'Member', ar: 'عضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '成员' }, rules: ['IX:1'] },
    'vote': { says: meanings.vote, rules: ['IX:1'] },
    'consensus': { says: { en: 'no Member present formally objects', ar: 'لا يعترض رسميا أي عضو حاضر', es: 'ningún Miembro presente se opone formalmente', fr: 'aucun Membre présent ne s’oppose formellement', ru: 'ни один присутствующий член официально не возражает', zh: '出席成员均未正式反对' }, rules: ['IX:1:note'] },
    'present and voting': { says: said.present, rules: ['IX:1'] },
  },
  parameters: {},
  silentOn: ['silent:suspend-meeting', 'silent:adjourn-meeting', 'silent:adjourn-debate', 'silent:close-debate', 'silent:limit-time', 'silent:close-list', 'silent:reply', 'silent:reconsider'],
  // Their number grows with each accession, and the thresholds are taken of those seated.
  composition: null,
  attendance: null,
  presidency: { rotation: null, cede: null, votes: true, rules: ['no-rule'] },
  formats: [],
  series: null,
  quorum: { open: { num: 1, den: 2, strict: true }, decide: { num: 1, den: 2, strict: true }, presumed: true, suspendedCount: true, rules: ['quorum:16'] },
  matters: {
    'decision': { name: { en: 'Decision', ar: 'قرار', es: 'Decisión', fr: 'Décision', ru: 'Решение', zh: '决定' }, majority: simple, choices, nature: 'substantive', covers: [], binds, rules: ['IX:1'] },
    'interpretation': { name: { en: 'Interpretation of an agreement', ar: 'تفسير اتفاق', es: 'Interpretación de un acuerdo', fr: 'Interprétation d’un accord', ru: 'Толкование соглашения', zh: '协定的解释' }, majority: threeFourthsOfMembers, choices, nature: 'substantive', covers: [], binds, rules: ['interpretation', 'IX:1'] },
    'waiver': { name: { en: 'Waiver', ar: 'إعفاء', es: 'Exención', fr: 'Dérogation', ru: 'Освобождение от обязательства', zh: '豁免' }, majority: threeFourthsOfMembers, choices, nature: 'substantive', covers: [], binds, agreement: { days: 90, rules: ['waiver'] }, rules: ['waiver', 'IX:1'] },
    'accession': { name: { en: 'Accession', ar: 'انضمام', es: 'Adhesión', fr: 'Accession', ru: 'Присоединение', zh: '加入' }, majority: twoThirdsOfMembers, choices, nature: 'substantive', covers: [], binds, agreement: { days: null, rules: ['accession'] }, rules: ['accession', 'IX:1'] },
  },
  rest: 'decision',
  classification: null,
  parties: null,
  tie: { means: { kind: 'rejected' }, rules: ['IX:1'] },
  motions: [],
  pointOfOrder: { rules: ['no-rule'], kinds: [{ id: 'order', name: said.point, interrupts: true, toSpeaker: false, rules: ['no-rule'] }], appeal: null },
  proposals: { rules: ['IX:1'], withdrawal: { ifAmended: true, rules: ['no-rule'] }, circulation: null, signatures: null, order: ['no-rule'], onRequest: [] },
  amendments: null,
  division: null,
  adoption: { rules: ['IX:1:note'], objection: 'vote', blockedBy: 'formal-objection', notes: null, minusOne: null, name: said.byConsensus },
  endeavours: { rules: ['IX:1'], coolingOff: null },
  silence: null,
  voting: {
    methods: { hands: ['no-rule'], recorded: ['no-rule'], rollCall: null }, recordedOnRequest: ['no-rule'], conduct: ['no-rule'],
    explanations: { before: false, after: false, proposerMay: true, minutes: 5, rules: ['no-rule'] }, reentry: true,
  },
  noVote: [],
  suspension: null,
  elections: null,
  sequel: null,
  floor: { rules: ['floor'], list: { close: null, rules: ['no-rule'] }, time: { defaultMinutes: null, limit: null, rules: ['no-rule'] }, reply: null, yields: null, sides: null },
  opening: [{ id: 'opening', name: stepNames.opening, decides: { by: 'nobody' }, rules: ['quorum:16'] }],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['floor'] }],
  participation: {
    'member': { name: { en: 'Member', ar: 'عضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '成员' }, ...full, rules: ['IX:1'] },
    'european-union': { name: { en: 'European Union', ar: 'الاتحاد الأوروبي', es: 'Unión Europea', fr: 'Union européenne', ru: 'Европейский союз', zh: '欧洲联盟' }, ...full, ...outside, object: true, votesForMembers: { rules: ['IX:1'] }, rules: ['IX:1'] },
    'observer': { name: standingNames.observer, ...full, ...outside, onInvitation: true, propose: false, cosponsor: false, move: false, pointOfOrder: false, rules: ['observers'] },
  },
}
