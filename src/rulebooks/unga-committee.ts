import type { Matter, Rule, Rulebook } from './rulebook.ts'
import { committeeChair, committeeElections, unga } from './unga.ts'
import { ofCommittee, twinOf, withTwins } from './unga-twins.ts'
import { meanings } from './names.ts'


const own = withTwins(unga.rules)

/** A rule that stands in the book of the plenary too: the Charter, decision 34/401, resolutions on participation. */
function shared(id: string): { readonly [id: string]: Rule } {
  const rule = unga.rules[id]
  return rule === undefined ? {} : { [id]: rule }
}

/** One that the plenary acts by, and that is only told here. */
function told(id: string): { readonly [id: string]: Rule } {
  const rule = unga.rules[id]
  return rule === undefined ? {} : { [id]: { ...rule, told: 'background' } }
}

const { matters, quorum, voting, floor } = unga
const simple = (matter: Matter | undefined, rules: readonly string[]): Matter => {
  if (matter === undefined || matters['other'] === undefined) throw new TypeError('The plenary has these kinds of question.')
  const { tie: _tie, parts: _parts, ...rest } = matter
  return { ...rest, majority: matters['other'].majority, rules }
}

const motion = (id: string, rules: readonly string[]): Rulebook['motions'][number] => {
  const found = unga.motions.find((one) => one.id === id)
  if (found === undefined) throw new TypeError(`The plenary has no motion ${id}.`)
  return { ...found, name: ofCommittee(found.name), rules }
}

/** Credentials are decided by the Assembly in plenary, and its committees set up no committee on them. */
const { bodies: _bodies, credentials: _credentials, sessions: _sessions, delegations: _delegations, ...assembly } = unga

/**
 * The Main Committees of the General Assembly, edition A/520/Rev.20; subsidiary organs follow these rules too (rule 161). A committee
 * always decides by simple majority, also on important questions, and an equal division rejects at once.
 */
export const ungaCommittee: Rulebook = {
  ...assembly,
  id: 'unga-committee',
  title: { en: 'Rules of procedure of the General Assembly: committees', ar: 'النظام الداخلي للجمعية العامة: اللجان', es: 'Reglamento de la Asamblea General: comisiones', fr: 'Règlement intérieur de l’Assemblée générale\u00a0: commissions', ru: 'Правила процедуры Генеральной Ассамблеи: комитеты', zh: '大会议事规则：委员会' },
  body: { en: 'the committee', ar: 'اللجنة', es: 'la Comisión', fr: 'la Commission', ru: 'Комитет', zh: '委员会' },
  chair: committeeChair,
  rules: {
    ...Object.fromEntries(['103', '104', '105', '106', '107', '108', '109', '111', '113', '114', '115', '116', '117', '118', '119', '120', '121', '122', '123', '124', '125', '126', '127', '128', '129', '130', '131', '132', '133'].flatMap((id) => Object.entries(own).filter(([each]) => each === id))),
    ...told('161'), ...shared('153'), ...shared('charter:19'), ...shared('annex-iv:79'),
    ...shared('34/401:6'), ...shared('34/401:7'), ...shared('34/401:8'), ...shared('34/401:9'), ...shared('34/401:10'), ...shared('34/401:13'),
    ...shared('es-10/23'), ...shared('65/276'), ...shared('practice:recommendations'), ...shared('practice:order-of-speakers'), ...shared('practice:arrears-quorum'), ...shared('practice:sub-amendments'), ...shared('practice:observers'),
    'practice:without-a-vote': { ...twinOf(unga.rules, 'practice:without-a-vote'), source: 'Practice without a rule number; Reuters, 10 December 2015' },
  },
  glossary: {
    'chair': { says: { en: 'Chair', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['104'] },
    'member': { says: { en: 'Member', ar: 'عضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '会员国' }, rules: ['124'] },
    'vote': { says: meanings.vote, rules: ['124', '127'] },
    'ballot': { says: meanings.ballot, rules: ['103'] },
    'present and voting': { says: unga.glossary['present and voting']?.says ?? { en: 'present and voting' }, rules: ['126'] },
    'consensus': { says: unga.glossary['consensus']?.says ?? { en: 'consensus' }, rules: ['practice:without-a-vote'] },
    'amendment': { says: unga.glossary['amendment']?.says ?? { en: 'amendment' }, rules: ['130'] },
  },
  parameters: {
    suspendedCountForQuorum: unga.parameters['suspendedCountForQuorum'] ?? { name: { en: '' }, value: true, options: [], rules: [] },
    openingQuorumWaived: {
      name: { en: 'Quorum to open a meeting', ar: 'النصاب اللازم لافتتاح الجلسة', es: 'Quórum para abrir la sesión', fr: 'Quorum pour ouvrir la séance', ru: 'Кворум для открытия заседания', zh: '宣布开会的法定人数' }, value: false, rules: ['108'],
      options: [
        { value: false, says: { en: 'One quarter must be present to open a meeting.', ar: 'يلزم حضور الربع لافتتاح الجلسة.', es: 'Se requiere la presencia de un cuarto para abrir la sesión.', fr: 'Un quart doit être présent pour ouvrir la séance.', ru: 'Для открытия заседания требуется присутствие одной четверти.', zh: '四分之一出席方可开会。' }, sets: [{ path: 'quorum.open', value: { num: 1, den: 4, strict: false } }] },
        { value: true, says: { en: 'Waived, as usually decided at the start of a session.', ar: 'أُسقط هذا الشرط كما يتقرر عادة في بداية الدورة.', es: 'No se exige, como suele decidirse al comienzo del período de sesiones.', fr: 'Non exigé, comme il est d’ordinaire décidé en début de session.', ru: 'Не требуется, как обычно решается в начале сессии.', zh: '免除，通常在会议开始时如此决定。' }, sets: [{ path: 'quorum.open', value: null }] },
      ],
    },
    circulation: { ...(unga.parameters['circulation'] ?? { name: { en: '' }, value: 'announced', options: [] }), rules: ['120'] },
  },
  presidency: { ...unga.presidency, acting: { name: { en: 'the Vice-Chair', ar: 'نائب الرئيس', es: 'la Vicepresidencia', fr: 'la vice-présidence', ru: 'заместитель Председателя', zh: '副主席' }, rules: ['105'] }, rules: ['104', '106', '107'] },
  quorum: { ...quorum, open: { num: 1, den: 4, strict: false }, rules: ['108'] },
  matters: {
    'important': { ...simple(matters['important'], ['125', '126']), covers: matters['important']?.covers ?? [] },
    'other': { ...simple(matters['other'], ['125', '126']), covers: [] },
    'motion': simple(matters['motion'], ['125', '126']),
    'appeal': { ...simple(matters['appeal'], ['113', '126']), name: ofCommittee(matters['appeal']?.name ?? { en: '' }), tie: { means: { kind: 'rejected' }, rules: ['113'] } },
    'reconsideration': { ...simple(matters['reconsideration'], ['123', '126']), majority: { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }, tie: { means: { kind: 'rejected' }, rules: ['123'] } },
  },
  tie: { means: { kind: 'rejected' }, rules: ['133'] },
  motions: [
    motion('suspend-meeting', ['118', '119']), motion('adjourn-meeting', ['118', '119']), motion('adjourn-debate', ['116', '119']), motion('close-debate', ['117', '119']),
    motion('limit-time', ['114']), motion('reconsider', ['123']), motion('competence', ['121', '119']), motion('order-of-proposals', ['131']), motion('no-vote-on-proposal', ['131']),
  ],
  pointOfOrder: {
    ...unga.pointOfOrder, rules: ['113', 'annex-iv:79'], kinds: unga.pointOfOrder.kinds.map((kind) => ({ ...kind, rules: ['113'] })),
    appeal: unga.pointOfOrder.appeal === null ? null : { ...unga.pointOfOrder.appeal, rules: ['113', 'annex-iv:79'] },
  },
  proposals: {
    ...unga.proposals, rules: ['120'], withdrawal: { ifAmended: false, rules: ['122'] }, circulation: { kind: 'day-before', hours: 0, enforced: 'announced', rules: ['120'] }, order: ['131'],
    expenditure: { hours: 48, statement: ['153'], interval: ['34/401:13'] }, additionalItems: null,
  },
  amendments: { rules: ['130'], order: 'furthest-first', impliedRejection: ['130'], sub: ['practice:sub-amendments'], friendly: null, signatures: null, withFloor: null, matter: null },
  division: { rules: ['129'], on: 'motion', amendments: true, sponsorBars: false, debate: { kind: 'limited', for: 2, against: 2, mover: false }, matter: 'motion', preamble: true, allRejected: ['129'] },
  voting: voting === null ? null : {
    ...voting, methods: { hands: ['127'], recorded: ['127'], rollCall: { from: 'drawn', pass: null, withRights: null, rules: ['127'] } }, recordedOnRequest: ['127'], conduct: ['128'],
    explanations: { before: true, after: true, proposerMay: false, minutes: 10, once: ['34/401:7'], rules: ['128', '34/401:6'] },
  },
  elections: committeeElections,
  floor: {
    ...floor, rules: ['109'],
    list: { close: { by: 'no-objection' }, rules: ['115'], precedence: ['111'], order: { given: ['request'], others: 'decision', rules: ['109', 'practice:order-of-speakers'] } },
    time: { defaultMinutes: null, limit: { by: 'vote', matter: 'motion' }, times: ['114'], rules: ['114'] },
    reply: { perItem: 2, minutes: [10, 5], heard: 'list-exhausted', endOfDay: ['34/401:8'], rules: ['115', '34/401:8', '34/401:9', '34/401:10'] },
  },
  opening: [{ id: 'opening', name: { en: 'Opening of the meeting', ar: 'افتتاح الجلسة', es: 'Apertura de la sesión', fr: 'Ouverture de la séance', ru: 'Открытие заседания', zh: '会议开幕' }, decides: { by: 'nobody' }, rules: ['108'] }],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['118'] }],
  // It is for the Assembly to permit it.
  permission: null,
  participation: { ...unga.participation, member: { ...unga.participation.member, rules: ['124'] } },
}
