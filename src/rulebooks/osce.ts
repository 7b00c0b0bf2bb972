import { said, standingNames, stepNames, unseen } from './names.ts'
import type { Rulebook, Standing } from './rulebook.ts'

// What was seen of this book is its silence procedure (Appendix 1 (A)) and the attachment of statements; its definition of
// consensus and the older texts on which it rests are known from secondary sources. On the conduct of debate nothing was seen, and nothing is borrowed.
const appendix = 'MC.DOC/1/06, Appendix 1 (A) (balancedbodyketo.org and stylewerk24.de copies; doczz.net, French)'
const helsinki = 'Final Recommendations of the Helsinki Consultations 1973, chapter 6 (US cable 1973HELSIN01406; base.garant.ru/2541101); paragraph number unverified'
const setting = 'Setting of this edition: not among the provisions seen'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: false, reply: true, vote: false, voteOnProcedure: false, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>

/** Decision-making of the Organization for Security and Co-operation in Europe: consensus, with a silence procedure and attached statements. */
export const osce: Rulebook = {
  id: 'osce',
  edition: 'MC.DOC/1/06',
  inForce: { from: '2006-11-01', until: null },
  overrides: [],
  title: { en: 'Rules of procedure of the Organization for Security and Co-operation in Europe', ar: 'النظام الداخلي لمنظمة الأمن والتعاون في أوروبا', es: 'Reglamento de la Organización para la Seguridad y la Cooperación en Europa', fr: 'Règles de procédure de l’Organisation pour la sécurité et la coopération en Europe', ru: 'Правила процедуры Организации по безопасности и сотрудничеству в Европе', zh: '欧洲安全与合作组织议事规则' },
  body: { en: 'the Council', ar: 'المجلس', es: 'el Consejo', fr: 'le Conseil', ru: 'Совет', zh: '理事会' },
  chair: { en: 'the Chairperson', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'MC.DOC/1/06, rules of procedure adopted on 1 November 2006, paraphrased where seen',
  rules: {
    ...unseen,
    'consensus': {
      heading: { en: 'Consensus', ar: 'توافق الآراء', es: 'Consenso', fr: 'Consensus', ru: 'Консенсус', zh: '协商一致' },
      says: { en: 'Decisions are adopted by consensus: no participating State has expressed an objection to the decision. There is no vote.', ar: 'تُعتمد القرارات بتوافق الآراء: ألا تكون أي دولة مشاركة قد أبدت اعتراضا على القرار. ولا تصويت.' },
      check: mark.partly, source: 'MC.DOC/1/06, definition from secondary sources; that nothing is voted on follows from it',
    },
    'helsinki:69': {
      heading: { en: 'Consensus in the Helsinki recommendations', ar: 'توافق الآراء في توصيات هلسنكي', es: 'El consenso en las recomendaciones de Helsinki', fr: 'Le consensus dans les recommandations d’Helsinki', ru: 'Консенсус в Хельсинкских рекомендациях', zh: '赫尔辛基建议中的协商一致' },
      says: { en: 'Consensus means that no representative expresses an objection and submits it as an obstacle to the decision in question.', ar: 'توافق الآراء يعني ألا يبدي أي ممثل اعتراضا يقدمه بوصفه عائقا دون اتخاذ القرار المعني.' },
      check: mark.partly, source: helsinki,
    },
    'helsinki:79': {
      heading: { en: 'Reservations and interpretative statements', ar: 'التحفظات والبيانات التفسيرية', es: 'Reservas y declaraciones interpretativas', fr: 'Réserves et déclarations interprétatives', ru: 'Оговорки и толковательные заявления', zh: '保留和解释性声明' },
      says: { en: 'A representative may have a formal reservation or an interpretative statement on a decision registered and circulated.', ar: 'للممثل أن يطلب تسجيل تحفظ رسمي أو بيان تفسيري بشأن قرار وتعميمه.' },
      check: mark.partly, source: helsinki,
    },
    'attachment': {
      heading: { en: 'Statements attached to a decision', ar: 'البيانات المرفقة بالقرار', es: 'Declaraciones adjuntas a una decisión', fr: 'Déclarations jointes à une décision', ru: 'Заявления, прилагаемые к решению', zh: '附于决定的声明' },
      says: { en: 'Interpretative statements and formal reservations are attached to the decision when it is issued.', ar: 'تُرفق البيانات التفسيرية والتحفظات الرسمية بالقرار عند إصداره.' },
      check: mark.verified, source: appendix,
    },
    'silence:start': {
      heading: { en: 'Starting a silence procedure', ar: 'بدء إجراء الموافقة الصامتة', es: 'Inicio del procedimiento de acuerdo tácito', fr: 'Ouverture d’une procédure d’accord tacite', ru: 'Начало процедуры умолчания', zh: '启动默许程序' },
      says: { en: 'The Chairperson proposes a silence procedure at a meeting and gives the exact hour at which it expires. Any objection at that meeting stops it from starting.', ar: 'يقترح الرئيس إجراء الموافقة الصامتة في جلسة ويحدد بدقة ساعة انقضاء مهلته. وأي اعتراض يُبدى في تلك الجلسة يمنع بدأه.' },
      check: mark.verified, source: appendix,
    },
    'silence:break': {
      heading: { en: 'Breaking the silence', ar: 'قطع الصمت', es: 'Ruptura del silencio', fr: 'Rupture du silence', ru: 'Нарушение молчания', zh: '打破沉默' },
      says: { en: 'The silence is broken by an objection or an amendment sent to the Chairperson in writing before it expires; the Chairperson tells all at once in writing that the decision is not adopted.', ar: 'يُقطع الصمت باعتراض أو تعديل يُرسل كتابة إلى الرئيس قبل انقضاء المهلة؛ ويبلغ الرئيس الجميع فورا وكتابة بأن القرار لم يُعتمد.' },
      check: mark.verified, source: appendix,
    },
    'silence:end': {
      heading: { en: 'End of a silence procedure', ar: 'انتهاء إجراء الموافقة الصامتة', es: 'Fin del procedimiento de acuerdo tácito', fr: 'Fin d’une procédure d’accord tacite', ru: 'Завершение процедуры умолчания', zh: '默许程序的结束' },
      says: { en: 'If it is not broken the Chairperson informs all in writing when it expires that the decision is adopted; its text is issued only at the next meeting, where it is announced.', ar: 'إذا لم يُقطع الصمت أبلغ الرئيس الجميع كتابة عند انقضاء المهلة باعتماد القرار؛ ولا يصدر نصه إلا في الجلسة التالية حيث يُعلن عنه.' },
      check: mark.verified, source: appendix,
    },
    // The reference gives it beside the others as a variant of consensus; it says itself where it was done, and that was not here.
    'consensus:judgement': {
      heading: { en: 'Consensus by the judgement of the chair', ar: 'توافق الآراء بتقدير الرئيس', es: 'Consenso a juicio de la Presidencia', fr: 'Consensus à l’appréciation de la présidence', ru: 'Консенсус по усмотрению Председателя', zh: '由主席判断的协商一致' },
      says: { en: 'Not a rule of this body: at the climate conference of 2010 the President declared consensus over the express objection of one party, which was recorded: consensus, it was said, does not mean unanimity. Here only for a meeting that chooses it; the ruling says that it is discretionary.', ar: 'ليست قاعدة من قواعد هذه الهيئة: ففي مؤتمر المناخ لعام 2010 أعلن الرئيس توافق الآراء رغم اعتراض صريح من أحد الأطراف سُجل في المحضر، وقيل إن توافق الآراء لا يعني الإجماع. ولا تسري هنا إلا على اجتماع يختارها، ويبيّن القرار أنه تقديري.' },
      check: mark.verified, source: 'twn.my, resurgence 244; greenparty.ca transcript',
    },
    'minus-one': {
      heading: { en: 'Consensus minus one', ar: 'توافق الآراء باستثناء دولة واحدة', es: 'Consenso menos uno', fr: 'Consensus moins un', ru: 'Консенсус минус один', zh: '“协商一致减一”' },
      says: { en: 'In cases of clear, gross and uncorrected violations appropriate action may be decided without the consent of the State concerned.', ar: 'في حالات الانتهاك الواضح والجسيم الذي لم يُصحح، يجوز أن يُقرَّر الإجراء المناسب بدون موافقة الدولة المعنية.' },
      check: mark.partly, source: 'CSCE Council, Prague document on further development, January 1992 (brockhaus.de, Konsens-minus-eins)',
    },
    'minus-two': {
      heading: { en: 'Directed conciliation', ar: 'التوفيق الموجَّه', es: 'Conciliación dirigida', fr: 'Conciliation imposée', ru: 'Обязательное примирение', zh: '指令性和解' },
      says: { en: 'Two States in a dispute may be directed to seek conciliation without the consent of either.', ar: 'يجوز توجيه دولتين متنازعتين إلى التماس التوفيق بدون موافقة أي منهما.' },
      check: mark.unverified, source: 'CSCE Council, Stockholm, December 1992, from general knowledge',
    },
    'floor': {
      heading: said.floor,
      says: { en: 'The Chairperson gives the floor in the order in which it was asked for.', ar: 'يعطي الرئيس الكلمة بحسب ترتيب طلبها.' },
      check: mark.unverified, source: setting,
    },
    'participation': {
      heading: { en: 'Participating States', ar: 'الدول المشاركة', es: 'Estados participantes', fr: 'États participants', ru: 'Государства-участники', zh: '参加国' },
      says: { en: 'Every participating State takes part on an equal footing; any of them may stand in the way of a decision. Others speak when the Chairperson invites them.', ar: 'تشارك كل دولة مشاركة على قدم المساواة، ولأي منها أن تحول دون اتخاذ القرار. ويتكلم غيرها متى دعاه الرئيس.' },
      check: mark.unverified, source: 'From general knowledge',
    },
    'no-rule': {
      heading: { en: 'Where nothing was seen', ar: 'ما لم يُطّلع عليه', es: 'Lo que no se ha visto', fr: 'Ce qui n’a pas été vu', ru: 'Положения, с которыми не удалось ознакомиться', zh: '未见到的规定' },
      says: { en: 'Of quorum, motions and time limits nothing was seen in this book. There is no rule here, and none is taken from another body.', ar: 'لم يُطّلع في هذا النظام على أحكام النصاب والاقتراحات الإجرائية ومدة الكلام. ولا قاعدة هنا في ذلك، ولا تُستعار من هيئة أخرى.' },
      check: mark.unverified, source: setting,
    },
  },
  glossary: {
    'chair': { says: { en: 'Chairperson', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['floor'] },
    'member': { says: { en: 'Participating State', ar: 'دولة مشاركة', es: 'Estado participante', fr: 'État participant', ru: 'Государство-участник', zh: '参加国' }, rules: ['participation'] },
    'consensus': { says: { en: 'no participating State objects', ar: 'لا تعترض أي دولة مشاركة', es: 'ningún Estado participante formula una objeción', fr: 'aucun État participant ne soulève d’objection', ru: 'ни одно государство-участник не выдвигает возражения', zh: '没有参加国提出反对' }, rules: ['consensus', 'helsinki:69'] },
    'silence': { says: { en: 'adoption by letting a deadline pass', ar: 'اعتماد بانقضاء مهلة دون اعتراض', es: 'aprobación por vencimiento de un plazo', fr: 'adoption par expiration d’un délai', ru: 'принятие по истечении срока', zh: '期限届满无异议即通过' }, rules: ['silence:start', 'silence:end'] },
    'vote': { says: { en: 'not provided for', ar: 'غير منصوص عليه', es: 'no prevista', fr: 'non prévu', ru: 'не предусмотрено', zh: '未作规定' }, rules: ['consensus'] },
  },
  parameters: {
    blockedBy: {
      name: { en: 'What stands in the way of consensus', ar: 'ما يحول دون توافق الآراء', es: 'Qué impide el consenso', fr: 'Ce qui fait obstacle au consensus', ru: 'Что препятствует консенсусу', zh: '何者阻碍协商一致' }, value: 'formalObjectionInMeeting', rules: ['helsinki:69', 'consensus', 'consensus:judgement'],
      options: [
        { value: 'formalObjectionInMeeting', says: { en: 'An objection made formally at the meeting, as an obstacle.', ar: 'اعتراض يُبدى رسميا في الجلسة بوصفه عائقا.', es: 'Una objeción formulada formalmente en la reunión como obstáculo.', fr: 'Une objection formulée en séance comme faisant obstacle.', ru: 'Возражение, официально заявленное на заседании как препятствие.', zh: '会上正式提出并作为障碍的反对。' }, sets: [{ path: 'adoption.blockedBy', value: 'formal-objection' }, { path: 'adoption.rules', value: ['consensus', 'helsinki:69'] }] },
        { value: 'anyObjection', says: { en: 'Any objection, also one in writing from outside the meeting.', ar: 'أي اعتراض، ولو كان كتابيا من خارج الجلسة.', es: 'Toda objeción, incluso escrita y hecha fuera de la reunión.', fr: 'Toute objection, même écrite et hors séance.', ru: 'Любое возражение, в том числе письменное вне заседания.', zh: '任何反对，包括会外书面反对。' }, sets: [{ path: 'adoption.blockedBy', value: 'any-objection' }, { path: 'adoption.rules', value: ['consensus'] }] },
        { value: 'presidentJudgement', says: { en: 'The Chairperson\'s judgement, which is discretionary; objections are recorded.', ar: 'تقدير الرئيس، وهو متروك له؛ وتُسجل الاعتراضات.', es: 'El juicio discrecional de la Presidencia; las objeciones se hacen constar.', fr: 'L’appréciation discrétionnaire de la présidence\u00a0; les objections sont consignées.', ru: 'Усмотрение Председателя; возражения заносятся в отчет.', zh: '由主席酌情判断；反对意见记录在案。' }, sets: [{ path: 'adoption.blockedBy', value: 'presidents-judgement' }, { path: 'adoption.rules', value: ['consensus:judgement'] }] },
      ],
    },
    consensusMinusOne: {
      name: { en: 'Consensus minus one', ar: 'توافق الآراء باستثناء دولة واحدة', es: 'Consenso menos uno', fr: 'Consensus moins un', ru: 'Консенсус минус один', zh: '“减一”共识' }, value: true, rules: ['minus-one'],
      options: [
        { value: true, says: { en: 'A decision may be put without the consent of a named State.', ar: 'يجوز طرح قرار بدون موافقة دولة مسماة.', es: 'Puede someterse una decisión sin el consentimiento de un Estado determinado.', fr: 'Une décision peut être soumise sans le consentement d’un État désigné.', ru: 'Решение может быть предложено без согласия названного государства.', zh: '可在未经某一指名国家同意的情况下提出决定。' }, sets: [{ path: 'adoption.minusOne', value: ['minus-one'] }] },
        { value: false, says: { en: 'Every participating State can stand in the way.', ar: 'لكل دولة مشاركة أن تحول دون القرار.', es: 'Todo Estado participante puede impedirla.', fr: 'Tout État participant peut y faire obstacle.', ru: 'Воспрепятствовать может любое государство-участник.', zh: '任何参加国均可阻止。' }, sets: [{ path: 'adoption.minusOne', value: null }] },
      ],
    },
    directedConciliation: {
      name: { en: 'Directed conciliation', ar: 'التوفيق الموجَّه', es: 'Conciliación dirigida', fr: 'Conciliation imposée', ru: 'Обязательное примирение', zh: '指令性和解' }, value: true, rules: ['minus-two'],
      options: [
        { value: true, says: { en: 'Two States listed as parties to a dispute may be directed to conciliation without the consent of either.', ar: 'يجوز توجيه دولتين مدرجتين بوصفهما طرفي نزاع إلى التوفيق بدون موافقة أي منهما.', es: 'Puede ordenarse la conciliación a dos Estados consignados como partes en una controversia sin el consentimiento de ninguno.', fr: 'La conciliation peut être imposée à deux États inscrits comme parties à un différend sans le consentement de l’un ni de l’autre.', ru: 'Двум государствам, указанным как стороны спора, может быть предписано примирение без согласия каждого из них.', zh: '可指令被列为争端当事方的两国进行和解，无须任何一方同意。' }, sets: [{ path: 'adoption.minusTwo', value: ['minus-two'] }] },
        { value: false, says: { en: 'Conciliation needs the consent of both.', ar: 'يلزم للتوفيق موافقة الدولتين كلتيهما.', es: 'La conciliación requiere el consentimiento de ambos.', fr: 'La conciliation exige le consentement des deux.', ru: 'Для примирения требуется согласие обоих государств.', zh: '和解须经双方同意。' }, sets: [{ path: 'adoption.minusTwo', value: null }] },
      ],
    },
  },
  silentOn: ['silent:suspend-meeting', 'silent:adjourn-meeting', 'silent:adjourn-debate', 'silent:close-debate', 'silent:limit-time', 'silent:close-list', 'silent:reply', 'silent:reconsider', 'silent:quorum'],
  composition: null,
  attendance: null,
  presidency: { rotation: null, cede: null, votes: false, rules: ['floor'] },
  formats: [],
  series: null,
  quorum: { open: null, decide: null, presumed: true, suspendedCount: true, rules: ['no-rule'] },
  matters: {},
  rest: null,
  classification: null,
  parties: { matters: [], effect: 'votes', enforced: 'listed', rules: ['minus-two'] },
  tie: { means: { kind: 'rejected' }, rules: ['consensus'] },
  motions: [],
  pointOfOrder: { rules: ['no-rule'], kinds: [{ id: 'order', name: said.point, interrupts: true, toSpeaker: false, rules: ['no-rule'] }], appeal: null },
  proposals: { rules: ['participation'], withdrawal: { ifAmended: true, rules: ['participation'] }, circulation: null, signatures: null, order: ['participation'], onRequest: [] },
  amendments: null,
  division: null,
  adoption: { rules: ['consensus', 'helsinki:69'], objection: 'not-adopted', blockedBy: 'formal-objection', notes: { kinds: ['reservation', 'interpretation'], rules: ['helsinki:79', 'attachment'] }, minusOne: ['minus-one'], minusTwo: ['minus-two'], name: said.byConsensus },
  endeavours: null,
  silence: { starts: 'at-meeting', leastHours: 0, brokenBy: ['objection', 'amendment'], rules: ['silence:start', 'silence:break', 'silence:end'] },
  voting: null,
  noVote: ['consensus'],
  suspension: null,
  elections: null,
  sequel: null,
  floor: { rules: ['floor'], list: { close: null, rules: ['no-rule'], order: { given: ['request'], others: 'decision', rules: ['floor'] } }, time: { defaultMinutes: null, limit: null, rules: ['no-rule'] }, reply: null, yields: null, sides: null },
  opening: [{ id: 'opening', name: stepNames.opening, decides: { by: 'nobody' }, rules: ['floor'] }],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['floor'] }],
  participation: {
    'member': { name: standingNames.participant, ...full, rules: ['participation'] },
    'observer': { name: standingNames.observer, ...full, onInvitation: true, propose: false, cosponsor: false, move: false, pointOfOrder: false, reply: false, object: false, candidate: false, countsForQuorum: false, rules: ['participation'] },
  },
}
