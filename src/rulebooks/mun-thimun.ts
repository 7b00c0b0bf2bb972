import type { Majority } from '#base/majority.ts'
import type { Debate, Decides } from './business.ts'
import type { Answer, Matter, Rulebook, Standing } from './rulebook.ts'
import { meanings } from './names.ts'

// Conferences in the style of The Hague International Model United Nations: based historically on the rules of the General Assembly, with
// some deleted and the rest renumbered. The rules here have no numbers of their own; each says which published set it was compared with.
const porg = 'PORGMUN app, its published rules (public repository)'
const parl = 'Parliamentary procedure of a THIMUN-style conference (scribd.com/document/26702762)'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const

const majority: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const all: readonly Answer[] = ['yes', 'no', 'abstain']
const none: Debate = { kind: 'none' }
/** A motion is a ruling and no vote: it needs a second, and an objection the chair finds well founded stops it. */
const ruled: Decides = { by: 'chair', unless: 'well-founded-objection' }
const automatic: Decides = { by: 'automatic' }
const voted: Decides = { by: 'vote', matter: 'procedural' }
const byTwoThirds: Decides = { by: 'vote', matter: 'procedural-two-thirds' }
const played: Matter['binds'] = { who: 'nobody', rules: ['exercise'] }
const own: Matter['binds'] = { who: 'all', rules: [] }
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: true, reply: true, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>
const routine = ['suspend-meeting', 'adjourn-meeting', 'previous-question', 'limit-time', 'close-list', 'reopen-list'] as const

/** Model UN in the style of The Hague: motions ruled by the chair and blocked by an objection, debate by sides. */
export const munThimun: Rulebook = {
  id: 'mun-thimun',
  edition: '2026',
  inForce: { from: null, until: null },
  overrides: [],
  title: { en: 'Model UN rules of procedure: THIMUN style', ar: 'قواعد إجراءات نموذج الأمم المتحدة: أسلوب THIMUN', es: 'Reglamento de Modelo de las Naciones Unidas: estilo THIMUN', fr: 'Règlement de simulation des Nations Unies : style THIMUN', ru: 'Правила процедуры Модели ООН: стиль THIMUN', zh: '模拟联合国议事规则：THIMUN式' },
  body: { en: 'the House', ar: 'المجلس', es: 'la Asamblea', fr: 'l’assemblée', ru: 'собрание', zh: '会议' },
  chair: { en: 'the Chair', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Published rules of THIMUN-style conferences, paraphrased; each rule names the set it was compared with',
  rules: {
    'exercise': {
      heading: { en: 'A simulation', ar: 'محاكاة' },
      says: { en: 'Delegates play the actors; what is decided binds nobody outside the exercise. Based historically on the rules of the General Assembly, with some deleted and the rest renumbered.', ar: 'يمثل المشاركون أدوار الأطراف؛ ولا يُلزم ما يتقرر أحدا خارج التمرين. وتقوم القواعد تاريخيا على نظام الجمعية العامة بعد حذف بعضه وإعادة ترقيم الباقي.' },
      check: mark.verified, source: 'THIMUN rules of procedure, 2006 (yumpu.com 51038735)',
    },
    'one-resolution': {
      heading: { en: 'One resolution at a time', ar: 'قرار واحد في كل مرة' },
      says: { en: 'The house debates one resolution at a time; the chair sets the debate time.', ar: 'يناقش المجلس قرارا واحدا في كل مرة؛ ويحدد الرئيس وقت المناقشة.' },
      check: mark.verified, source: porg,
    },
    'debate': {
      heading: { en: 'Open and closed debate', ar: 'المناقشة المفتوحة والمغلقة' },
      says: { en: 'In open debate speeches for and against are mixed. In closed debate there is time for, then time against; in the closing phase no points of information are taken.', ar: 'تختلط في المناقشة المفتوحة كلمات التأييد والمعارضة. وفي المغلقة وقت للمؤيدين ثم وقت للمعارضين؛ ولا تُقبل أسئلة في المرحلة الختامية.' },
      check: mark.verified, source: porg,
    },
    'amendments': {
      heading: { en: 'Amendments', ar: 'التعديلات' },
      says: { en: 'In writing, and only by a delegate who has the floor.', ar: 'تُقدَّم كتابة، ولا يقدمها إلا مندوب له الكلمة.' },
      check: mark.verified, source: parl,
    },
    'second-degree': {
      heading: { en: 'Amendments to the second degree', ar: 'التعديلات على التعديلات' },
      says: { en: 'Whether an amendment may itself be amended differs from conference to conference.', ar: 'يختلف جواز تعديل التعديل من مؤتمر إلى آخر.' },
      check: mark.verified, source: `${parl}; ${porg}`,
    },
    'motions': {
      heading: { en: 'Motions', ar: 'الاقتراحات' },
      says: { en: 'A motion needs a second and no well-founded objection; the chair decides. No count is taken.', ar: 'يلزم للاقتراح تثنية وألا يكون عليه اعتراض وجيه؛ ويبت فيه الرئيس. ولا تُعدّ أصوات.' },
      check: mark.verified, source: `${porg}; ${parl}`,
    },
    'previous-question': {
      heading: { en: 'Previous question', ar: 'الانتقال إلى المسألة' },
      says: { en: 'In open debate it leads to the vote; in closed debate from the time for to the time against, and from there to the vote.', ar: 'ينقل في المناقشة المفتوحة إلى التصويت؛ وفي المغلقة من وقت المؤيدين إلى وقت المعارضين، ومنه إلى التصويت.' },
      check: mark.partly, source: `${porg}; the usual wording of several sets`,
    },
    'table': {
      heading: { en: 'To lay on the table and to take from it', ar: 'وضع القرار جانبا والعودة إليه' },
      says: { en: 'A resolution is laid on the table by a simple majority, and taken from it by two thirds.', ar: 'يوضع القرار جانبا بالأغلبية البسيطة، ويُعاد إليه بأغلبية الثلثين.' },
      check: mark.verified, source: parl,
    },
    'reconsideration': {
      heading: { en: 'Reconsideration', ar: 'إعادة النظر' },
      says: { en: 'By two thirds, at the end of business.', ar: 'بأغلبية الثلثين، في نهاية الأعمال.' },
      check: mark.verified, source: parl,
    },
    'divide-the-house': {
      heading: { en: 'To divide the house', ar: 'التصويت دون امتناع' },
      says: { en: 'The vote is taken again, with no abstentions.', ar: 'يُجرى التصويت مرة أخرى دون امتناع.' },
      check: mark.verified, source: porg,
    },
    'yields': {
      heading: { en: 'Yielding the floor', ar: 'التنازل عن الكلمة' },
      says: { en: 'A speaker yields the floor to the chair, opens it to points of information, or passes it to another delegate: only once consecutively.', ar: 'يتنازل المتكلم عن الكلمة للرئاسة، أو يفتحها للأسئلة، أو يمررها إلى مندوب آخر: مرة واحدة على التوالي.' },
      check: mark.verified, source: parl,
    },
    'point-of-order': {
      heading: { en: 'Points of order', ar: 'نقاط النظام' },
      says: { en: 'On procedure, decided by the chair at once.', ar: 'تتعلق بالإجراءات، ويبت فيها الرئيس فورا.' },
      check: mark.partly, source: `${porg}; the usual wording of several sets`,
    },
    'appeal': {
      heading: { en: 'Appeal from the decision of the chair', ar: 'الطعن في قرار الرئيس' },
      says: { en: 'A ruling may be appealed against; it stands unless overruled.', ar: 'يجوز الطعن في القرار؛ ويبقى قائما ما لم يُنقض.' },
      check: mark.unverified, source: 'From general knowledge; after the rules of the General Assembly on which this style is based',
    },
    'privilege': {
      heading: { en: 'Point of personal privilege', ar: 'نقطة الامتياز الشخصي' },
      says: { en: 'May interrupt a speaker only for audibility.', ar: 'لا تقطع كلام المتكلم إلا لتعذر السماع.' },
      check: mark.verified, source: porg,
    },
    'inquiry': {
      heading: { en: 'Point of parliamentary inquiry', ar: 'الاستفسار الإجرائي' },
      says: { en: 'To the chair, when no one is speaking.', ar: 'يُوجَّه إلى الرئيس حين لا يكون أحد متكلما.' },
      check: mark.partly, source: `${porg}; the usual wording of several sets`,
    },
    'information': {
      heading: { en: 'Point of information', ar: 'سؤال إلى المتكلم' },
      says: { en: 'A question to a speaker who is open to it; the speaker may decline; no dialogue, and a follow-up only if the chair grants it.', ar: 'سؤال إلى متكلم يقبل الأسئلة؛ وله أن يرفضه؛ ولا حوار، ولا سؤال متابعة إلا بإذن الرئيس.' },
      check: mark.verified, source: porg,
    },
    'quorum': {
      heading: { en: 'Quorum', ar: 'النصاب' },
      says: { en: 'One third of the members, in one description.', ar: 'ثلث الأعضاء، بحسب أحد الأوصاف المنشورة.' },
      check: mark.verified, source: 'scribd.com/document/543228607',
    },
    'majority': {
      heading: { en: 'Majority', ar: 'الأغلبية' },
      says: { en: 'Members present and voting; abstentions are not counted.', ar: 'الأعضاء الحاضرون المشتركون في التصويت؛ ولا تُحتسب حالات الامتناع.' },
      check: mark.verified, source: porg,
    },
    'tie': {
      heading: { en: 'Ties', ar: 'تعادل الأصوات' },
      says: { en: 'A tie fails.', ar: 'يسقط المقترح عند تعادل الأصوات.' },
      check: mark.partly, source: 'House rule of most conferences',
    },
    'floor': {
      heading: { en: 'The floor', ar: 'الكلمة' },
      says: { en: 'Nobody speaks without being recognised by the chair; the chair keeps the list and may set and change speaking times.', ar: 'لا يتكلم أحد بغير إذن الرئيس؛ ويمسك الرئيس القائمة وله أن يحدد أوقات الكلام ويغيّرها.' },
      check: mark.partly, source: `${porg}; the usual wording of several sets`,
    },
    'submission': {
      heading: { en: 'Submission of resolutions', ar: 'تقديم القرارات' },
      says: { en: 'A resolution is debated once it has the co-submitters the conference asks for.', ar: 'يُناقش القرار متى توافر له عدد المشاركين في تقديمه الذي يطلبه المؤتمر.' },
      check: mark.partly, source: 'The usual wording of several sets',
    },
    'silent:request-recorded-vote': {
      heading: { en: 'No rule on votes by names', ar: 'لا قاعدة بشأن التصويت بالأسماء' },
      says: { en: 'a vote by names at the request of a member', ar: 'التصويت بالأسماء بطلب من عضو' },
      check: mark.partly, source: `${porg}; ${parl}: looked for and not found`,
    },
    'voting': {
      heading: { en: 'Voting', ar: 'التصويت' },
      says: { en: 'By raising placards, for, against and abstaining; the result is announced by the chair.', ar: 'برفع اللوحات تأييدا ومعارضة وامتناعا؛ ويعلن الرئيس النتيجة.' },
      check: mark.partly, source: `${porg}; the usual wording of several sets`,
    },
  },
  glossary: {
    'chair': { says: { en: 'Chair', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['floor'] },
    'member': { says: { en: 'Delegation', ar: 'وفد', es: 'Delegación', fr: 'Délégation', ru: 'Делегация', zh: '代表团' }, rules: ['exercise'] },
    'vote': { says: meanings.vote, rules: ['voting'] },
    'consensus': { says: meanings.unopposed, rules: ['voting'] },
    'present and voting': { says: { en: 'voting for or against; abstentions are not counted', ar: 'المصوّتون تأييدا أو معارضة؛ ولا تُحتسب حالات الامتناع', es: 'que votan a favor o en contra; las abstenciones no se cuentan', fr: 'qui votent pour ou contre ; les abstentions ne comptent pas', ru: 'голосующие за или против; воздержавшиеся не учитываются', zh: '投票赞成或反对；弃权不计' }, rules: ['majority'] },
    'motion': { says: { en: 'a ruling of the chair on a proposal that was seconded and met no well-founded objection', ar: 'قرار من الرئيس في اقتراح ثُنّي ولم يُعترض عليه اعتراضا وجيها', es: 'decisión de la presidencia sobre una propuesta secundada y sin objeción fundada', fr: 'décision de la présidence sur une proposition appuyée et sans objection fondée', ru: 'решение председателя по поддержанному предложению, не встретившему обоснованных возражений', zh: '主席对已获附议且无充分理由反对的提议所作的裁定' }, rules: ['motions'] },
    'amendment': { says: { en: 'a change handed in by a delegate who has the floor', ar: 'تغيير يقدمه مندوب له الكلمة', es: 'cambio presentado por un delegado en uso de la palabra', fr: 'changement présenté par un délégué ayant la parole', ru: 'изменение, внесенное делегатом, имеющим слово', zh: '由正在发言的代表提出的修改' }, rules: ['amendments'] },
  },
  parameters: {
    motionDecidedBy: {
      name: { en: 'Who decides motions', ar: 'من يبت في الاقتراحات', es: 'Quién resuelve las mociones', fr: 'Qui statue sur les motions', ru: 'Кто решает по предложениям', zh: '由谁决定动议' }, value: 'chairUnlessObjection', rules: ['motions'],
      options: [
        { value: 'chairUnlessObjection', says: { en: 'The Chair, unless somebody has a well-founded objection.', ar: 'الرئيس ما لم يُبدَ اعتراض وجيه.', es: 'La Presidencia, salvo que haya una objeción fundada.', fr: 'La présidence, sauf objection fondée.', ru: 'Председатель, если нет обоснованного возражения.', zh: '由主席决定，除非有理由充分的反对。' }, sets: routine.map((id) => ({ path: `motions.${id}.decides`, value: ruled })) },
        { value: 'automatic', says: { en: 'Nobody: they are granted when moved and seconded.', ar: 'لا أحد: تُقر متى قُدمت وثُنّيت.', es: 'Nadie: se conceden cuando se proponen y secundan.', fr: 'Personne\u00a0: elles sont accordées dès qu’elles sont présentées et appuyées.', ru: 'Никто: их удовлетворяют, когда они внесены и поддержаны.', zh: '无须决定：提出并获附议即予同意。' }, sets: routine.map((id) => ({ path: `motions.${id}.decides`, value: automatic })) },
        { value: 'vote', says: { en: 'The house, by a vote.', ar: 'المجلس بالتصويت.', es: 'La asamblea, por votación.', fr: 'L’assemblée, par un vote.', ru: 'Собрание, голосованием.', zh: '由全会表决决定。' }, sets: routine.map((id) => ({ path: `motions.${id}.decides`, value: voted })) },
      ],
    },
    secondDegree: {
      name: { en: 'Amendments to the second degree', ar: 'تعديل التعديلات', es: 'Enmiendas de segundo grado', fr: 'Sous-amendements (second degré)', ru: 'Поправки второй степени', zh: '二级修正案' }, value: false, rules: ['second-degree'],
      options: [
        { value: false, says: { en: 'Not in order.', ar: 'غير جائز.', es: 'No proceden.', fr: 'Non recevables.', ru: 'Не допускаются.', zh: '不合规则。' }, sets: [{ path: 'amendments.sub', value: null }] },
        { value: true, says: { en: 'In order; put before the amendment they change.', ar: 'جائز؛ ويُطرح قبل التعديل الذي يغيّره.', es: 'Proceden; se someten a decisión antes que la enmienda que modifican.', fr: 'Recevables\u00a0; mis aux voix avant l’amendement qu’ils modifient.', ru: 'Допускаются; ставятся раньше изменяемой поправки.', zh: '合乎规则；先于其所修正的修正案付诸表决。' }, sets: [{ path: 'amendments.sub', value: ['second-degree'] }] },
      ],
    },
    pointsInClosing: {
      name: { en: 'Points of information in closed debate', ar: 'الأسئلة في المناقشة المغلقة', es: 'Preguntas al orador en el debate cerrado', fr: 'Questions à l’orateur en débat fermé', ru: 'Вопросы выступающему в закрытых прениях', zh: '封闭辩论中的提问' }, value: 'for', rules: ['debate'],
      options: [
        { value: 'for', says: { en: 'In the time for; none in the time against, taken as the closing phase.', ar: 'في وقت المؤيدين؛ ولا أسئلة في وقت المعارضين بوصفه المرحلة الختامية.', es: 'En el tiempo a favor; ninguna en el tiempo en contra, considerado fase de cierre.', fr: 'Dans le temps pour\u00a0; aucune dans le temps contre, tenu pour la phase de clôture.', ru: 'Во время «за»; во время «против», считающееся заключительным этапом, — нет.', zh: '赞成方时间内可以；反对方时间视为结束阶段，不得提问。' }, sets: [{ path: 'floor.sides.information', value: 'for' }] },
        { value: 'both', says: { en: 'In both.', ar: 'في كليهما.', es: 'En ambos.', fr: 'Dans les deux.', ru: 'В обоих случаях.', zh: '两个阶段均可。' }, sets: [{ path: 'floor.sides.information', value: 'both' }] },
        { value: 'neither', says: { en: 'In neither.', ar: 'لا في هذا ولا في ذاك.', es: 'En ninguno.', fr: 'Dans aucun des deux.', ru: 'Ни в одном.', zh: '两个阶段均不可。' }, sets: [{ path: 'floor.sides.information', value: 'neither' }] },
      ],
    },
    coSubmitters: {
      name: { en: 'Names under a resolution', ar: 'الأسماء اللازمة للقرار', es: 'Firmas bajo una resolución', fr: 'Signatures sous une résolution', ru: 'Подписи под резолюцией', zh: '决议所需署名数' }, value: 0, rules: ['submission'],
      options: [
        { value: 0, says: { en: 'None beyond its submitter.', ar: 'لا شيء سوى مقدمه.', es: 'Ninguno aparte de quien lo presenta.', fr: 'Aucun hormis son auteur.', ru: 'Никого, кроме внесшего.', zh: '除提出者外不需要。' }, sets: [{ path: 'proposals.signatures', value: null }] },
        ...[2, 3, 4, 5, 6, 8, 10, 15, 20].map((least) => ({ value: least, says: { en: `${least}, submitters and co-submitters together.`, ar: `${least}، من مقدمين ومشاركين في التقديم معا.`, es: `${least}, entre quienes lo presentan y quienes lo copresentan.`, fr: `${least}, auteurs et coauteurs confondus.`, ru: `${least}, внесших и присоединившихся вместе.`, zh: `提出者和共同提出者合计${least}个。` }, sets: [{ path: 'proposals.signatures', value: { least, rules: ['submission'] } }] })),
      ],
    },
  },
  silentOn: ['silent:request-recorded-vote'],
  composition: null,
  attendance: null,
  presidency: { rotation: null, cede: null, votes: false, rules: ['floor'] },
  formats: [],
  series: null,
  quorum: { open: { num: 1, den: 3, strict: false }, decide: { num: 1, den: 3, strict: false }, presumed: true, suspendedCount: true, rules: ['quorum'] },
  matters: {
    'resolution': { name: { en: 'Resolution', ar: 'قرار', es: 'Resolución', fr: 'Résolution', ru: 'Резолюция', zh: '决议' }, majority, choices: all, nature: 'substantive', covers: [], binds: played, rules: ['majority'] },
    'procedural': { name: { en: 'Procedural question', ar: 'مسألة إجرائية', es: 'Cuestión de procedimiento', fr: 'Question de procédure', ru: 'Процедурный вопрос', zh: '程序问题' }, majority, choices: all, nature: 'procedural', covers: [], binds: own, rules: ['majority', 'table'] },
    'procedural-two-thirds': { name: { en: 'Procedural question that needs two thirds', ar: 'مسألة إجرائية تلزم لها أغلبية الثلثين', es: 'Cuestión de procedimiento que requiere dos tercios', fr: 'Question de procédure exigeant les deux tiers', ru: 'Процедурный вопрос, требующий двух третей', zh: '需三分之二多数的程序问题' }, majority: twoThirds, choices: all, nature: 'procedural', covers: [], binds: own, rules: ['table', 'reconsideration'] },
    'appeal': { name: { en: 'To overrule the Chair\'s ruling', ar: 'نقض قرار الرئيس', es: 'Revocación de la decisión de la Presidencia', fr: 'Annulation de la décision de la présidence', ru: 'Отмена постановления Председателя', zh: '推翻主席的裁决' }, majority, choices: all, nature: 'procedural', covers: [], binds: own, tie: { means: { kind: 'rejected' }, rules: ['appeal'] }, rules: ['appeal'] },
  },
  rest: 'resolution',
  classification: null,
  parties: null,
  tie: { means: { kind: 'rejected' }, rules: ['tie'] },
  motions: [
    { id: 'suspend-meeting', name: { en: 'Suspension of the meeting', ar: 'تعليق الجلسة', es: 'Suspensión de la sesión', fr: 'Suspension de la séance', ru: 'Перерыв в заседании', zh: '暂停会议' }, rules: ['motions'], needsSecond: true, debate: none, decides: ruled, effect: 'suspend-meeting' },
    { id: 'adjourn-meeting', name: { en: 'Adjournment of the meeting', ar: 'رفع الجلسة', es: 'Levantamiento de la sesión', fr: 'Ajournement de la séance', ru: 'Закрытие заседания', zh: '休会' }, rules: ['motions'], needsSecond: true, debate: none, decides: ruled, effect: 'adjourn-meeting' },
    { id: 'table', name: { en: 'To lay the resolution on the table', ar: 'وضع القرار جانبا', es: 'Dejar la resolución sobre la mesa', fr: 'Mise en suspens de la résolution', ru: 'Отложить рассмотрение резолюции', zh: '搁置决议' }, rules: ['table'], needsSecond: true, debate: none, decides: voted, effect: 'table' },
    { id: 'previous-question', name: { en: 'To move to the previous question', ar: 'الانتقال إلى المسألة', es: 'Pasar a la cuestión previa', fr: 'Question préalable', ru: 'Перейти к следующему этапу', zh: '先决问题' }, rules: ['previous-question', 'motions'], needsSecond: true, debate: none, decides: ruled, effect: 'previous-question' },
    { id: 'divide-the-house', name: { en: 'To divide the house', ar: 'التصويت دون امتناع', es: 'Votación sin abstenciones', fr: 'Vote sans abstention', ru: 'Голосование без воздержавшихся', zh: '不得弃权的重新表决' }, rules: ['divide-the-house', 'motions'], needsSecond: true, debate: none, decides: ruled, effect: 'no-abstentions' },
    { id: 'limit-time', name: { en: 'Speaking time', ar: 'مدة الكلمة', es: 'Tiempo de uso de la palabra', fr: 'Temps de parole', ru: 'Время выступлений', zh: '发言时间' }, rules: ['floor', 'motions'], needsSecond: true, debate: none, decides: ruled, effect: 'limit-time' },
    { id: 'close-list', name: { en: 'Closing of the list of speakers', ar: 'إقفال قائمة المتكلمين', es: 'Cierre de la lista de oradores', fr: 'Clôture de la liste des orateurs', ru: 'Прекращение записи ораторов', zh: '发言报名截止' }, rules: ['floor', 'motions'], needsSecond: true, debate: none, decides: ruled, effect: 'close-list' },
    { id: 'reopen-list', name: { en: 'Reopening of the list of speakers', ar: 'إعادة فتح قائمة المتكلمين', es: 'Reapertura de la lista de oradores', fr: 'Réouverture de la liste des orateurs', ru: 'Возобновление записи ораторов', zh: '重新开放发言报名' }, rules: ['floor', 'motions'], needsSecond: true, debate: none, decides: ruled, effect: 'reopen-list' },
    { id: 'take-from-table', name: { en: 'To take the resolution from the table', ar: 'العودة إلى القرار', es: 'Retomar la resolución', fr: 'Reprise de la résolution', ru: 'Вернуться к рассмотрению резолюции', zh: '恢复审议决议' }, rules: ['table'], needsSecond: true, debate: none, decides: byTwoThirds, effect: 'take-from-table' },
    { id: 'reconsider', name: { en: 'Reconsideration', ar: 'إعادة النظر', es: 'Nuevo examen', fr: 'Nouvel examen', ru: 'Повторное рассмотрение', zh: '重新审议' }, rules: ['reconsideration'], needsSecond: true, debate: none, decides: byTwoThirds, when: 'end-of-business', effect: 'reconsider' },
  ],
  pointOfOrder: {
    rules: ['point-of-order'],
    kinds: [
      { id: 'order', name: { en: 'Point of order', ar: 'نقطة نظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Порядок ведения заседания', zh: '程序问题' }, interrupts: false, toSpeaker: false, rules: ['point-of-order'] },
      { id: 'privilege', name: { en: 'Point of personal privilege', ar: 'نقطة امتياز شخصي', es: 'Cuestión de privilegio personal', fr: 'Question de privilège personnel', ru: 'Вопрос личной привилегии', zh: '个人特权问题' }, interrupts: true, toSpeaker: false, rules: ['privilege'] },
      { id: 'inquiry', name: { en: 'Point of parliamentary inquiry', ar: 'استفسار إجرائي', es: 'Pregunta de procedimiento', fr: 'Question de procédure', ru: 'Процедурный вопрос', zh: '议事询问' }, interrupts: false, toSpeaker: false, rules: ['inquiry'] },
      { id: 'information', name: { en: 'Point of information', ar: 'سؤال إلى المتكلم', es: 'Pregunta al orador', fr: 'Question à l’orateur', ru: 'Вопрос выступающему', zh: '向发言者提问' }, interrupts: false, toSpeaker: true, rules: ['information'] },
    ],
    appeal: { matter: 'appeal', needsSecond: false, debate: none, rules: ['appeal'] },
  },
  proposals: { rules: ['one-resolution', 'submission'], withdrawal: { ifAmended: false, rules: ['submission'] }, circulation: null, signatures: null, order: ['one-resolution'], one: ['one-resolution'], onRequest: [] },
  amendments: { rules: ['amendments'], order: 'submission', impliedRejection: null, sub: null, friendly: null, signatures: null, withFloor: ['amendments'], matter: null },
  division: null,
  adoption: { rules: ['voting'], objection: 'vote', blockedBy: 'formal-objection', notes: null, minusOne: null, name: { en: 'adoption without a vote', ar: 'الاعتماد بدون تصويت', es: 'aprobación sin votación', fr: 'adoption sans vote', ru: 'принятие без голосования', zh: '不经表决通过' } },
  endeavours: null,
  silence: null,
  voting: {
    methods: { hands: ['voting'], recorded: null, rollCall: null },
    reentry: true, shown: 'as-cast', mayChange: true,
    recordedOnRequest: ['voting'],
    conduct: ['voting'],
    explanations: { before: false, after: false, proposerMay: true, minutes: 1, rules: ['voting'] },
  },
  noVote: [],
  suspension: null,
  elections: null,
  sequel: null,
  floor: {
    rules: ['floor'],
    list: { close: ruled, rules: ['floor'], order: { given: ['request'], others: 'chair', rules: ['floor'] } },
    time: { defaultMinutes: null, limit: { by: 'chair' }, rules: ['floor'] },
    reply: null,
    caucuses: null,
    yields: { to: ['chair', 'questions', 'delegation'], consecutive: 1, rules: ['yields'] },
    sides: { minutes: 10, information: 'for', rules: ['debate'] },
  },
  opening: [
    { id: 'opening', name: { en: 'Opening of the meeting', ar: 'افتتاح الجلسة', es: 'Apertura de la sesión', fr: 'Ouverture de la séance', ru: 'Открытие заседания', zh: '会议开幕' }, decides: { by: 'nobody' }, rules: ['floor'] },
  ],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['motions'] }],
  participation: {
    'member': { name: { en: 'Member', ar: 'عضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '成员' }, ...full, rules: ['exercise'] },
    'observer': { name: { en: 'Observer', ar: 'مراقب', es: 'Observador', fr: 'Observateur', ru: 'Наблюдатель', zh: '观察员' }, ...full, propose: false, cosponsor: false, appeal: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false, rules: ['exercise'] },
  },
}
