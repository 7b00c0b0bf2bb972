import type { Rulebook, Standing } from './rulebook.ts'

// This book is Parley's own: no body has adopted it under these numbers. Each rule says which practice it paraphrases, and
// its mark says how firmly that practice was seen, not that anybody wrote the rule in these words.
const house = 'House rule of Parley'
const forum = 'practice of state-led consultative forums: voluntary, informal, non-binding (gfmd.org/process)'
const helsinki = 'Final Recommendations of the Helsinki Consultations 1973, chapter 6, as quoted in the literature'
const assembly = 'practice of the General Assembly'
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: false, reply: true, vote: false, voteOnProcedure: false, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const

/** A meeting that takes no votes: what all can accept is joint, what the chair heard is the chair's summary. */
export const consultative: Rulebook = {
  id: 'consultative',
  edition: 'Parley 1',
  inForce: { from: null, until: null },
  overrides: [],
  title: { en: 'Rules for consultative meetings', ar: 'قواعد الاجتماعات التشاورية', es: 'Reglas para las reuniones consultivas', fr: 'Règles applicables aux réunions consultatives', ru: 'Правила консультативных совещаний', zh: '磋商会议规则' },
  body: { en: 'the consultation', ar: 'المشاورة', es: 'la reunión consultiva', fr: 'la réunion consultative', ru: 'консультативное совещание', zh: '磋商会议' },
  chair: { en: 'the Chair', ar: 'رئيس الاجتماع', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Parley 1, house rules after the practice of consultative forums and of decisions by consensus',
  rules: {
    '1': {
      heading: { en: 'Nature of the meeting', ar: 'طبيعة الاجتماع' },
      says: { en: 'Taking part is voluntary; the meeting is informal, and nothing in it binds a participant that has not agreed to it.', ar: 'المشاركة طوعية؛ والاجتماع غير رسمي، ولا يُلزم شيء فيه مشاركا لم يوافق عليه.' },
      check: mark.verified, told: 'background', source: `${house}, after the ${forum}`,
    },
    '2': {
      heading: { en: 'Opening', ar: 'الافتتاح' },
      says: { en: 'The convener opens the meeting and presides until a chair is elected.', ar: 'يفتتح الداعي الاجتماع ويتولى الرئاسة إلى أن يُنتخب رئيس.' },
      check: mark.unverified, source: `${house}, after common practice of conferences`,
    },
    '3': {
      heading: { en: 'Chair', ar: 'الرئيس' },
      says: { en: 'The meeting elects its chair when no participant objects. The chair conducts the meeting and speaks for no participant while presiding.', ar: 'ينتخب الاجتماع رئيسه متى لم يعترض أي مشارك. ويدير الرئيس الاجتماع ولا يتكلم باسم أي مشارك ما دام يتولى الرئاسة.' },
      check: mark.unverified, source: `${house}, after common practice of conferences`,
    },
    '4': {
      heading: { en: 'Rules of procedure', ar: 'النظام الداخلي' },
      says: { en: 'The meeting adopts these rules when no participant objects; until then they apply provisionally. It changes them in the same way.', ar: 'يعتمد الاجتماع هذه القواعد متى لم يعترض أي مشارك، وتُطبَّق مؤقتا إلى ذلك الحين. ويعدّلها بالطريقة نفسها.' },
      check: mark.unverified, source: `${house}, after common practice of conferences`,
    },
    '5': {
      heading: { en: 'Agenda', ar: 'جدول الأعمال' },
      says: { en: 'The meeting adopts its agenda when no participant objects, before it takes up anything of substance.', ar: 'يعتمد الاجتماع جدول أعماله متى لم يعترض أي مشارك، قبل النظر في أي مسألة موضوعية.' },
      check: mark.unverified, source: `${house}, after common practice of conferences`,
    },
    '6': {
      heading: { en: 'Credentials', ar: 'وثائق التفويض', es: 'Credenciales', fr: 'Pouvoirs', ru: 'Полномочия', zh: '全权证书' },
      says: { en: 'The secretariat reports on the credentials of the delegations, and the meeting takes note when no participant objects. Until then every delegation takes part with full rights.', ar: 'تقدم الأمانة تقريرا عن وثائق تفويض الوفود، ويحيط الاجتماع علما به متى لم يعترض أي مشارك. وإلى ذلك الحين يشارك كل وفد بكامل الحقوق.' },
      check: mark.partly, source: `${house}, after provisional participation in UN conferences (nuke.fas.org; un.org/en/conf/npt/2005)`,
    },
    '7': {
      heading: { en: 'Consensus', ar: 'توافق الآراء' },
      says: { en: 'A decision is taken when no participant present expresses an objection and submits it as an obstacle to the decision. An objection is made before the chair declares the decision; after that it is too late, and a reservation or an interpretation may be recorded.', ar: 'يُتخذ القرار متى لم يُبد أي مشارك حاضر اعتراضا يقدمه بوصفه عائقا دون اتخاذه. ويُبدى الاعتراض قبل أن يعلن الرئيس القرار؛ فإذا أعلنه فات أوانه، وجاز تسجيل تحفظ أو بيان تفسيري.' },
      check: mark.partly, source: `${house}, after ${helsinki}`,
    },
    '8': {
      heading: { en: 'No vote', ar: 'لا تصويت' },
      says: { en: 'The meeting takes no decision by voting. A request for a vote is out of order; what is not agreed is not decided.', ar: 'لا يتخذ الاجتماع أي قرار بالتصويت. وطلب إجراء تصويت مخالف للنظام؛ وما لم يُتفق عليه لم يُبت فيه.' },
      check: mark.partly, source: `${house}, after the ${forum}`,
    },
    '9': {
      heading: { en: 'Floor', ar: 'إعطاء الكلمة' },
      says: { en: 'Nobody speaks before the chair has given the floor. The chair gives it in the order in which participants asked for it.', ar: 'لا يتكلم أحد قبل أن يعطيه الرئيس الكلمة. ويعطيها الرئيس بحسب ترتيب طلبها.' },
      check: mark.partly, source: `${house}, after ${assembly} (rule 68)`,
    },
    '10': {
      heading: { en: 'List of speakers', ar: 'قائمة المتكلمين' },
      says: { en: 'The chair announces the list of speakers and closes it when no participant objects, at once or at an announced hour.', ar: 'يعلن الرئيس قائمة المتكلمين ويقفلها متى لم يعترض أي مشارك، فورا أو في ساعة معلنة.' },
      check: mark.partly, source: `${house}, after ${assembly} (rule 73)`,
    },
    '11': {
      heading: { en: 'Time limit', ar: 'تحديد وقت الكلام' },
      says: { en: 'A speaker has five minutes unless the meeting sets another limit, when no participant objects.', ar: 'للمتكلم خمس دقائق ما لم يحدد الاجتماع وقتا آخر متى لم يعترض أي مشارك.' },
      check: mark.partly, source: `${house}, after ${assembly} (rule 72); the five minutes are Parley's setting`,
    },
    '12': {
      heading: { en: 'Right of reply', ar: 'حق الرد' },
      says: { en: 'A participant may reply twice on an item, for three minutes and then for two, when the list of speakers is exhausted.', ar: 'للمشارك أن يرد مرتين في البند الواحد، ثلاث دقائق ثم دقيقتين، بعد استنفاد قائمة المتكلمين.' },
      check: mark.partly, source: `${house}, after decision 34/401 of the General Assembly (replies limited and at the end); the numbers are Parley's setting`,
    },
    '13': {
      heading: { en: 'Points of order', ar: 'نقاط النظام' },
      says: { en: 'A participant may raise a point of order at any time. The chair rules at once; since there is no vote there is no appeal, and a participant may have its disagreement recorded.', ar: 'لأي مشارك أن يثير نقطة نظام في أي وقت. ويبت فيها الرئيس فورا؛ ولما كان الاجتماع لا يصوّت فلا طعن في قراره، وللمشارك أن يطلب تسجيل عدم موافقته.' },
      check: mark.unverified, source: `${house}, after common practice of conferences, without the appeal that would need a vote`,
    },
    '14': {
      heading: { en: 'Suspension and adjournment', ar: 'تعليق الاجتماع ورفعه' },
      says: { en: 'The suspension or the adjournment of the meeting, the adjournment and the closure of a debate may be proposed at any time, in this order of precedence; each is decided without debate when no participant objects.', ar: 'يجوز في أي وقت اقتراح تعليق الاجتماع أو رفعه أو تأجيل المناقشة أو إقفال بابها، والأسبقية بهذا الترتيب؛ ويُبت في كل منها دون مناقشة متى لم يعترض أي مشارك.' },
      check: mark.unverified, source: `${house}, order after ${assembly} (rule 77)`,
    },
    '15': {
      heading: { en: 'Chair\'s summary', ar: 'ملخص الرئيس' },
      says: { en: 'The chair may sum up what was said, under the chair\'s own responsibility. A summary needs nobody\'s agreement and binds nobody.', ar: 'للرئيس أن يلخص ما قيل على مسؤوليته الخاصة. ولا يلزم للملخص موافقة أحد، وهو لا يُلزم أحدا.' },
      check: mark.verified, source: `${house}, after the ${forum}`,
    },
    '16': {
      heading: { en: 'Joint text', ar: 'النص المشترك' },
      says: { en: 'A joint statement or declaration needs the agreement of all: it is adopted when no participant objects.', ar: 'يلزم للبيان أو الإعلان المشترك اتفاق الجميع: ويُعتمد متى لم يعترض أي مشارك.' },
      check: mark.unverified, source: `${house}, after ministerial platforms and contact groups, from general knowledge`,
    },
    '17': {
      heading: { en: 'Taking note', ar: 'الإحاطة علما' },
      says: { en: 'The meeting may take note of a document. Taking note is neither approval nor disapproval.', ar: 'للاجتماع أن يحيط علما بوثيقة. والإحاطة علما لا تعني موافقة ولا رفضا.' },
      check: mark.unverified, told: 'background', source: `${house}, from general knowledge`,
    },
    '18': {
      heading: { en: 'Participants and observers', ar: 'المشاركون والمراقبون' },
      says: { en: 'States and organisations invited as participants sit on an equal footing. Observers speak when the chair invites them; they propose nothing and stand in the way of nothing.', ar: 'الدول والمنظمات المدعوة بصفة مشارك تجلس على قدم المساواة. ويتكلم المراقبون متى دعاهم الرئيس؛ ولا يقترحون شيئا ولا يعترضون على شيء.' },
      check: mark.unverified, source: `${house}, from general knowledge`,
    },
    '19': {
      heading: { en: 'Attendance', ar: 'الحضور' },
      says: { en: 'No number of participants is needed to meet. A seat that stays empty is recorded with its reason, where one was given, and whoever is absent agrees to nothing and obstructs nothing.', ar: 'لا يلزم عدد معيّن من المشاركين لعقد الاجتماع. ويُسجَّل المقعد الشاغر مع سبب شغوره متى ذُكر، والغائب لا يوافق على شيء ولا يعطّل شيئا.' },
      check: mark.unverified, source: `${house}, from general knowledge`,
    },
    '20': {
      heading: { en: 'Series of meetings', ar: 'سلسلة الاجتماعات', es: 'Serie de reuniones', fr: 'Série de réunions', ru: 'Серия совещаний', zh: '系列会议' },
      says: { en: 'The meetings of one platform are numbered through. A participant hosts each of them: whoever has offered, or in turn, in English alphabetical order or in the order of the seats.', ar: 'تُرقَّم اجتماعات المنبر الواحد ترقيما متصلا. ويستضيف كلا منها أحد المشاركين: من عرض الاستضافة، أو بالتناوب بالترتيب الهجائي الإنكليزي أو بترتيب المقاعد.' },
      check: mark.unverified, source: `${house}, after regional platforms whose host changes`,
    },
    '21': {
      heading: { en: 'Sufficient consensus by tests', ar: 'توافق الآراء الكافي باختبارات', es: 'Consenso suficiente según criterios', fr: 'Consensus suffisant selon des critères', ru: 'Достаточный консенсус по критериям', zh: '依标准的充分共识' },
      says: { en: 'At the talks of 1996 in Northern Ireland (paragraph 34) consensus was sufficient when the parties in support had together won a majority of the valid votes at the election, represented a majority of each of two communities, and were a majority of the participating parties.', ar: 'في محادثات عام 1996 في أيرلندا الشمالية (الفقرة 34) كان توافق الآراء كافيا متى حازت الأطراف المؤيدة معا أغلبية الأصوات الصحيحة في الانتخاب، ومثّلت أغلبية كل من الطائفتين، وكانت أغلبية الأطراف المشاركة.' },
      check: mark.verified, source: 'peaceagreements.org, Rules of Procedure of 29 July 1996, paragraph 34; as a choice for such a meeting it is a setting of this edition',
    },
    '22': {
      heading: { en: 'Sufficient consensus as declared', ar: 'توافق الآراء الكافي كما يُعلَن', es: 'Consenso suficiente declarado', fr: 'Consensus suffisant déclaré', ru: 'Достаточный консенсус по объявлению', zh: '经宣布的充分共识' },
      says: { en: 'In the multi-party negotiations of 1993 in South Africa consensus was sufficient by a rule without a number; the chair declared it.', ar: 'في المفاوضات المتعددة الأحزاب لعام 1993 في جنوب أفريقيا كان توافق الآراء كافيا بموجب قاعدة لا تحدد رقما؛ ويعلنه الرئيس.' },
      check: mark.partly, source: 'historicalpapers.wits.ac.za, advice of a committee; that the rule had no number is not confirmed',
    },
  },
  glossary: {
    'chair': { says: { en: 'Chair', ar: 'رئيس الاجتماع', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['3'] },
    'member': { says: { en: 'Participant', ar: 'مشارك', es: 'Participante', fr: 'Participant', ru: 'Участник', zh: '与会方' }, rules: ['18'] },
    'consensus': { says: { en: 'no participant present objects and submits the objection as an obstacle', ar: 'لا يعترض أي مشارك حاضر اعتراضا يقدمه بوصفه عائقا', es: 'ningún participante presente formula una objeción y la plantea como obstáculo', fr: 'aucun participant présent ne soulève d’objection en la présentant comme un obstacle', ru: 'ни один из присутствующих участников не выдвигает возражения в качестве препятствия', zh: '没有在场与会方提出反对并将其作为障碍' }, rules: ['7'] },
    'vote': { says: { en: 'not provided for in this meeting', ar: 'غير منصوص عليه في هذا الاجتماع', es: 'no prevista en esta reunión', fr: 'non prévu dans cette réunion', ru: 'на этом совещании не предусмотрено', zh: '本会议未作规定' }, rules: ['8'] },
    'take note': { says: { en: 'neither approval nor disapproval', ar: 'لا موافقة ولا رفض', es: 'ni aprobación ni desaprobación', fr: 'ni approbation ni désapprobation', ru: 'ни одобрение, ни неодобрение', zh: '既非赞成亦非不赞成' }, rules: ['17'] },
  },
  parameters: {
    sufficientConsensus: {
      name: { en: 'Consensus although some object', ar: 'توافق الآراء مع وجود اعتراض', es: 'Consenso pese a objeciones', fr: 'Consensus malgré des objections', ru: 'Консенсус при наличии возражений', zh: '有反对意见时的协商一致' }, value: 'off', rules: ['7', '21', '22'],
      options: [
        { value: 'off', says: { en: 'None: an objection stops a text.', ar: 'لا: الاعتراض يوقف النص.', es: 'Ninguno: una objeción impide el texto.', fr: 'Aucun\u00a0: une objection arrête le texte.', ru: 'Нет: возражение останавливает текст.', zh: '无：任何反对均阻止案文。' }, sets: [{ path: 'adoption.sufficient', value: null }] },
        {
          value: 'tests', says: { en: 'Sufficient by named tests, all of which must be met.', ar: 'كافٍ وفق اختبارات محددة يجب استيفاؤها جميعا.', es: 'Suficiente según criterios enumerados, que deben cumplirse todos.', fr: 'Suffisant selon des critères énoncés, tous remplis.', ru: 'Достаточный по названным критериям, которые все должны быть соблюдены.', zh: '符合所列全部标准即为充分。' },
          sets: [{ path: 'adoption.sufficient', value: {
            kind: 'tests', rules: ['21'], tests: [
              { id: 'poll', name: { en: 'Valid votes at the election', ar: 'الأصوات الصحيحة في الانتخاب', es: 'Votos válidos en la elección', fr: 'Suffrages valables à l’élection', ru: 'Действительные голоса на выборах', zh: '选举中的有效票' }, share: { num: 1, den: 2, strict: true }, of: 'weights' },
              { id: 'first-community', name: { en: 'First community', ar: 'الطائفة الأولى', es: 'Primera comunidad', fr: 'Première communauté', ru: 'Первая община', zh: '第一族群' }, share: { num: 1, den: 2, strict: true }, of: 'weights' },
              { id: 'second-community', name: { en: 'Second community', ar: 'الطائفة الثانية', es: 'Segunda comunidad', fr: 'Seconde communauté', ru: 'Вторая община', zh: '第二族群' }, share: { num: 1, den: 2, strict: true }, of: 'weights' },
              { id: 'participants', name: { en: 'Participants', ar: 'المشاركون', es: 'Participantes', fr: 'Participants', ru: 'Участники', zh: '与会方' }, share: { num: 1, den: 2, strict: true }, of: 'participants' },
            ],
          } }],
        },
        { value: 'chairDeclares', says: { en: 'Sufficient when the Chair declares it, for a reason that is recorded.', ar: 'كافٍ متى أعلنه رئيس الاجتماع لسبب يُسجل.', es: 'Suficiente cuando la Presidencia lo declara, por un motivo que se hace constar.', fr: 'Suffisant lorsque la présidence le déclare, pour un motif consigné.', ru: 'Достаточный, когда Председатель объявляет это по занесенной в отчет причине.', zh: '由主席说明理由并宣布即为充分。' }, sets: [{ path: 'adoption.sufficient', value: { kind: 'chair-declares', rules: ['22'] } }] },
      ],
    },
    hosts: {
      name: { en: 'Who hosts the next meeting', ar: 'من يستضيف الاجتماع التالي', es: 'Quién acoge la próxima reunión', fr: 'Qui accueille la prochaine réunion', ru: 'Кто принимает следующее совещание', zh: '下次会议由谁主办' }, value: 'by-offer', rules: ['20'],
      options: [
        { value: 'by-offer', says: { en: 'Whoever has offered.', ar: 'من عرض الاستضافة.', es: 'Quien se haya ofrecido.', fr: 'Quiconque l’a proposé.', ru: 'Кто предложил.', zh: '提出主办者。' }, sets: [{ path: 'series.order', value: 'by-offer' }] },
        { value: 'english-alphabetical', says: { en: 'In turn, in English alphabetical order.', ar: 'بالتناوب بالترتيب الهجائي الإنكليزي.', es: 'Por turno, en orden alfabético inglés.', fr: 'À tour de rôle, dans l’ordre alphabétique anglais.', ru: 'По очереди, в английском алфавитном порядке.', zh: '按英文字母顺序轮流。' }, sets: [{ path: 'series.order', value: 'english-alphabetical' }] },
        { value: 'seating', says: { en: 'In turn, in the order of the seats.', ar: 'بالتناوب بترتيب المقاعد.', es: 'Por turno, en el orden de los asientos.', fr: 'À tour de rôle, dans l’ordre des sièges.', ru: 'По очереди, в порядке мест.', zh: '按席位顺序轮流。' }, sets: [{ path: 'series.order', value: 'seating' }] },
      ],
    },
  },
  silentOn: [],
  composition: null,
  attendance: null,
  presidency: { rotation: null, cede: null, votes: false, rules: ['3'] },
  formats: [],
  series: { order: 'by-offer', rules: ['20', '19'] },
  quorum: { open: null, decide: null, presumed: true, suspendedCount: true, rules: ['19'] },
  matters: {},
  rest: null,
  classification: null,
  parties: null,
  tie: { means: { kind: 'rejected' }, rules: ['8'] },
  motions: [
    { id: 'suspend-meeting', name: { en: 'Suspension of the meeting', ar: 'تعليق الاجتماع', es: 'Suspensión de la sesión', fr: 'Suspension de la séance', ru: 'Перерыв в заседании', zh: '暂停会议' }, rules: ['14'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'no-objection' }, effect: 'suspend-meeting' },
    { id: 'adjourn-meeting', name: { en: 'Adjournment of the meeting', ar: 'رفع الاجتماع', es: 'Levantamiento de la sesión', fr: 'Ajournement de la séance', ru: 'Закрытие заседания', zh: '休会' }, rules: ['14'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'no-objection' }, effect: 'adjourn-meeting' },
    { id: 'adjourn-debate', name: { en: 'Adjournment of the debate', ar: 'تأجيل المناقشة', es: 'Aplazamiento del debate', fr: 'Ajournement du débat', ru: 'Перерыв в прениях', zh: '暂停辩论' }, rules: ['14'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'no-objection' }, effect: 'adjourn-debate' },
    { id: 'close-debate', name: { en: 'Closure of the debate', ar: 'إقفال باب المناقشة', es: 'Cierre del debate', fr: 'Clôture du débat', ru: 'Прекращение прений', zh: '结束辩论' }, rules: ['14'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'no-objection' }, effect: 'close-debate' },
    { id: 'limit-time', name: { en: 'Time limit on speeches', ar: 'تحديد وقت الكلام', es: 'Limitación del tiempo de uso de la palabra', fr: 'Limitation du temps de parole', ru: 'Ограничение времени выступлений', zh: '限制发言时间' }, rules: ['11'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'no-objection' }, effect: 'limit-time' },
  ],
  pointOfOrder: { rules: ['13'], kinds: [{ id: 'order', name: { en: 'Point of order', ar: 'نقطة نظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Порядок ведения заседания', zh: '程序问题' }, interrupts: true, toSpeaker: false, rules: ['13'] }], appeal: null },
  proposals: { rules: ['16'], withdrawal: { ifAmended: true, rules: ['16'] }, circulation: null, signatures: null, order: ['16'], onRequest: [] },
  amendments: null,
  division: null,
  adoption: { rules: ['7'], objection: 'not-adopted', blockedBy: 'formal-objection', notes: { kinds: ['reservation', 'interpretation'], rules: ['7'] }, minusOne: null, sufficient: null, name: { en: 'adoption by consensus', ar: 'الاعتماد بتوافق الآراء', es: 'aprobación por consenso', fr: 'adoption par consensus', ru: 'принятие консенсусом', zh: '协商一致通过' } },
  endeavours: null,
  silence: null,
  voting: null,
  noVote: ['8'],
  suspension: null,
  elections: null,
  sequel: null,
  floor: {
    rules: ['9'],
    list: { close: { by: 'no-objection' }, rules: ['10'], order: { given: ['request'], others: 'decision', rules: ['9'] } },
    time: { defaultMinutes: 5, limit: { by: 'no-objection' }, rules: ['11'] },
    reply: { perItem: 2, minutes: [3, 2], heard: 'list-exhausted', rules: ['12'] },
    yields: null,
    sides: null,
  },
  opening: [
    { id: 'opening', name: { en: 'Opening of the meeting', ar: 'افتتاح الاجتماع', es: 'Apertura de la reunión', fr: 'Ouverture de la réunion', ru: 'Открытие совещания', zh: '会议开幕' }, decides: { by: 'nobody' }, rules: ['2'] },
    { id: 'election-of-chair', name: { en: 'Election of the Chair', ar: 'انتخاب الرئيس', es: 'Elección de la Presidencia', fr: 'Élection à la présidence', ru: 'Избрание Председателя', zh: '选举主席' }, decides: { by: 'no-objection' }, rules: ['3', '7'] },
    { id: 'rules', name: { en: 'Adoption of the rules of procedure', ar: 'اعتماد النظام الداخلي', es: 'Aprobación del reglamento', fr: 'Adoption du règlement intérieur', ru: 'Принятие правил процедуры', zh: '通过议事规则' }, decides: { by: 'no-objection' }, rules: ['4', '7'] },
    { id: 'agenda', name: { en: 'Adoption of the agenda', ar: 'إقرار جدول الأعمال', es: 'Aprobación del programa', fr: 'Adoption de l’ordre du jour', ru: 'Утверждение повестки дня', zh: '通过议程' }, decides: { by: 'no-objection' }, rules: ['5', '7'] },
    { id: 'credentials', name: { en: 'Credentials', ar: 'وثائق التفويض', es: 'Credenciales', fr: 'Pouvoirs', ru: 'Полномочия', zh: '全权证书' }, decides: { by: 'no-objection' }, rules: ['6', '7'] },
  ],
  endings: [
    { id: 'chairs-summary', agreement: 'nobody', rules: ['15'] },
    { id: 'joint-text', agreement: 'no-objection', rules: ['16', '7'] },
  ],
  participation: {
    'member': { name: { en: 'Participant', ar: 'مشارك', es: 'Participante', fr: 'Participant', ru: 'Участник', zh: '与会方' }, ...full, rules: ['18'] },
    'observer': { name: { en: 'Observer', ar: 'مراقب', es: 'Observador', fr: 'Observateur', ru: 'Наблюдатель', zh: '观察员' }, ...full, propose: false, cosponsor: false, move: false, pointOfOrder: false, reply: false, object: false, candidate: false, countsForQuorum: false, rules: ['18'] },
  },
}
