import type { Majority } from '#base/majority.ts'
import type { Answer, Matter, Rulebook, Rules, Standing } from './rulebook.ts'
import { meanings } from './names.ts'
import type { MeetingFormat, SpeakingTurn } from './standing.ts'

// Where the wording was compared. The rules are paraphrased from S/96/Rev.7 of 1983, last amended at the 2410th meeting on 21 December 1982;
// chapters II, III, IX and X were compared in their French text.
const chapter1 = 'S/96/Rev.7; un.org/Docs/sc/scrules.htm (rules 1-6 seen)'
const chapter2 = 'S/96/Rev.7; un.org/securitycouncil/fr/content/ripcs, chapitre-2 (rules 6-12)'
const chapter3 = 'S/96/Rev.7; un.org/securitycouncil/fr/content/ripcs, chapitre-3 (rules 13-17)'
const chapter4 = 'Repertoire of the Practice of the Security Council 2018, Part II, section IV (scribd.com/document/575735762)'
const chapter6 = 'S/96/Rev.7; un.org/securitycouncil/content/rop/chapter-6 (rules 27-35)'
const chapter9 = 'S/96/Rev.7; un.org/securitycouncil/fr/content/ripcs, chapitre-9 (rules 48-52)'
const chapter10 = 'S/96/Rev.7; un.org/securitycouncil/fr/content/ripcs, chapitre-10 (rules 58-60)'
const notSeen = 'S/96/Rev.7; the wording of this rule was not reachable as text'
const article27 = 'Charter of the United Nations, Article 27 (uncharter.org/article/27)'
const complete = 'S/96/Rev.7: nothing of it in the list of chapters or in rules 27-34 (un.org/securitycouncil/content/rop/chapter-6; main.un.org/securitycouncil, Repertoire, provisional rules); not compared with every rule'
const note507 = 'S/2017/507, paragraph 21 and following, on the format of meetings (beginning of the section seen at advocatetanmoy.com, 17 August 2019); main.un.org/securitycouncil, working methods'
const mark = { verified: 'verified', partly: 'partly', unverified: 'unverified' } as const

const nine: Majority = { kind: 'count', for: 9 }
const choices: readonly Answer[] = ['yes', 'no', 'abstain']
const concurrence: NonNullable<Matter['concurrence']> = { role: 'permanent', blockedBy: 'against', unhindered: { 'abstain': ['practice:abstention'], 'not-participating': ['practice:not-participating'], 'absent': ['practice:absence'] } }
/** Members agreed to carry out what the Council decides; a recommendation binds nobody. */
const decides: Matter['binds'] = { who: 'all', rules: ['charter:25'] }
const recommends: Matter['binds'] = { who: 'nobody', rules: ['practice:recommendations'] }
const own: Matter['binds'] = { who: 'all', rules: [] }
const proviso: Rules = ['charter:27:3', 'practice:concurrence']
const full = { speak: true, onInvitation: false, propose: true, proposalsVoted: 'always', cosponsor: true, move: true, pointOfOrder: true, appeal: true, reply: true, vote: true, voteOnProcedure: true, object: true, candidate: true, countsForQuorum: true, actors: [] } as const satisfies Omit<Standing, 'name' | 'rules'>
const guest = { ...full, cosponsor: false, move: false, pointOfOrder: false, appeal: false, reply: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false } as const

/** The turns in which those who speak in a meeting are heard, by the standings that take the floor in its format. */
const briefers: SpeakingTurn = { name: { en: 'persons invited to brief', ar: 'المدعوون لتقديم إحاطات', es: 'personas invitadas a informar', fr: 'personnes invitées à faire un exposé', ru: 'лица, приглашенные выступить с сообщениями', zh: '应邀作通报者' }, of: ['invited-person'] }
const membersTurn: SpeakingTurn = { name: { en: 'members of the Council', ar: 'أعضاء المجلس', es: 'miembros del Consejo', fr: 'membres du Conseil', ru: 'члены Совета', zh: '安理会理事国' }, of: ['permanent', 'member'] }
const presidentsTurn: SpeakingTurn = { name: { en: 'the President’s own delegation', ar: 'وفد دولة الرئيس', es: 'la delegación de la Presidencia', fr: 'la délégation de la présidence', ru: 'делегация Председателя', zh: '主席国代表团' }, of: [], presiding: true }
const statesTurn: SpeakingTurn = { name: { en: 'States invited to participate', ar: 'الدول المدعوة إلى الاشتراك', es: 'Estados invitados a participar', fr: 'États invités à participer', ru: 'приглашенные государства', zh: '应邀参加讨论的国家' }, of: ['invited-state'] }
const inTurn: NonNullable<MeetingFormat['order']> = { turns: [briefers, membersTurn, presidentsTurn, statesTurn], others: 'decision', rules: ['27', 'practice:turns', 'practice:draw'] }
const membersAfterBriefers: NonNullable<MeetingFormat['order']> = { ...inTurn, turns: [briefers, membersTurn, presidentsTurn] }

/** The Security Council of fifteen, since 1 January 1966: nine votes. */
export const unsc: Rulebook = {
  id: 'unsc',
  edition: '1966-',
  inForce: { from: '1966-01-01', until: null },
  overrides: [],
  title: { en: 'Provisional rules of procedure of the Security Council (S/96/Rev.7)', ar: 'النظام الداخلي المؤقت لمجلس الأمن (S/96/Rev.7)', es: 'Reglamento provisional del Consejo de Seguridad (S/96/Rev.7)', fr: 'Règlement intérieur provisoire du Conseil de sécurité (S/96/Rev.7)', ru: 'Временные правила процедуры Совета Безопасности (S/96/Rev.7)', zh: '安全理事会暂行议事规则（S/96/Rev.7）' },
  body: { en: 'the Council', ar: 'المجلس', es: 'el Consejo', fr: 'le Conseil', ru: 'Совет', zh: '安理会' },
  chair: { en: 'the President', ar: 'الرئيس', es: 'la Presidencia', fr: 'la présidence', ru: 'Председатель', zh: '主席' },
  source: 'Charter of the United Nations; S/96/Rev.7, provisional rules of procedure of the Security Council (formally adopted on 17 January 1946, amended eleven times); S/2017/507 for working methods; all paraphrased',
  rules: {
    'charter:23:1': {
      heading: { en: 'Article 23 (1) of the Charter: members', ar: 'المادة 23 (1) من الميثاق: الأعضاء', es: 'Artículo 23 1) de la Carta: miembros', fr: 'Article 23 (1) de la Charte\u00a0: membres', ru: 'Пункт 1 статьи 23 Устава: члены', zh: '《宪章》第二十三条第一项：成员' },
      says: { en: 'The Council has fifteen members: five permanent (China, France, the Russian Federation in the seat of the Union of Soviet Socialist Republics, the United Kingdom, the United States) and ten elected by the General Assembly.', ar: 'يتألف المجلس من خمسة عشر عضوا: خمسة دائمون (الصين وفرنسا والاتحاد الروسي في مقعد اتحاد الجمهوريات الاشتراكية السوفياتية والمملكة المتحدة والولايات المتحدة) وعشرة تنتخبهم الجمعية العامة.' },
      check: mark.verified, source: `${article27}; Australian Treaty Series 1968 No. 11 (austlii.edu.au)`,
    },
    'charter:23:2': {
      heading: { en: 'Article 23 (2) of the Charter: terms of two years', ar: 'المادة 23 (2) من الميثاق: مدة العضوية سنتان', es: 'Artículo 23 2) de la Carta: mandato de dos años', fr: 'Article 23 (2) de la Charte\u00a0: mandat de deux ans', ru: 'Пункт 2 статьи 23 Устава: срок в два года', zh: '《宪章》第二十三条第二项：任期两年' },
      says: { en: 'Elected members serve two years; a retiring member is not eligible for immediate re-election.', ar: 'مدة عضوية الأعضاء المنتخبين سنتان؛ والعضو المنتهية مدته لا يجوز إعادة انتخابه على الفور.' },
      check: mark.verified, told: 'background', source: 'globalsecurity.org, copy of a United Nations press conference of 11 October 2010',
    },
    'res:1991-A': {
      heading: { en: 'Pattern of the elected seats', ar: 'توزيع المقاعد المنتخبة', es: 'Distribución de los puestos electivos', fr: 'Répartition des sièges électifs', ru: 'Распределение избираемых мест', zh: '选举席位的分配' },
      says: { en: 'Of the ten elected seats five go to African and Asian States, one to Eastern European States, two to Latin American States, two to Western European and other States.', ar: 'من المقاعد العشرة المنتخبة خمسة للدول الأفريقية والآسيوية، وواحد لدول أوروبا الشرقية، واثنان لدول أمريكا اللاتينية، واثنان لدول أوروبا الغربية ودول أخرى.' },
      check: mark.verified, told: 'background', source: 'General Assembly resolution 1991 A (XVIII), in Australian Treaty Series 1968 No. 11 (austlii.edu.au)',
    },
    'charter:25': {
      heading: { en: 'Article 25 of the Charter', ar: 'المادة 25 من الميثاق', es: 'Artículo 25 de la Carta', fr: 'Article 25 de la Charte', ru: 'Статья 25 Устава', zh: '《宪章》第二十五条' },
      says: { en: 'Members of the United Nations agree to accept and carry out the decisions of the Council.', ar: 'يتعهد أعضاء الأمم المتحدة بقبول قرارات المجلس وتنفيذها.' },
      check: mark.unverified, source: 'From general knowledge; not among the texts compared',
    },
    'charter:27:1': {
      heading: { en: 'Article 27 (1) of the Charter', ar: 'المادة 27 (1) من الميثاق', es: 'Artículo 27 1) de la Carta', fr: 'Article 27 (1) de la Charte', ru: 'Пункт 1 статьи 27 Устава', zh: '《宪章》第二十七条第一项' },
      says: { en: 'Each member of the Council has one vote.', ar: 'لكل عضو من أعضاء المجلس صوت واحد.' },
      check: mark.verified, source: article27,
    },
    'charter:27:2': {
      heading: { en: 'Article 27 (2) of the Charter', ar: 'المادة 27 (2) من الميثاق', es: 'Artículo 27 2) de la Carta', fr: 'Article 27 (2) de la Charte', ru: 'Пункт 2 статьи 27 Устава', zh: '《宪章》第二十七条第二项' },
      says: { en: 'Decisions on procedural matters are made by the affirmative votes of nine members, whichever they are.', ar: 'تصدر القرارات في المسائل الإجرائية بأصوات مؤيدة من تسعة أعضاء أيا كانوا.' },
      check: mark.verified, source: article27,
    },
    'charter:27:3': {
      heading: { en: 'Article 27 (3) of the Charter', ar: 'المادة 27 (3) من الميثاق', es: 'Artículo 27 3) de la Carta', fr: 'Article 27 (3) de la Charte', ru: 'Пункт 3 статьи 27 Устава', zh: '《宪章》第二十七条第三项' },
      says: { en: 'Decisions on all other matters are made by the affirmative votes of nine members including the concurring votes of the permanent members. In decisions under Chapter VI and under Article 52 (3) a party to a dispute abstains.', ar: 'تصدر القرارات في سائر المسائل بأصوات مؤيدة من تسعة أعضاء يكون من بينها أصوات الأعضاء الدائمين متفقة. وفي القرارات المتخذة بموجب الفصل السادس والفقرة 3 من المادة 52 يمتنع عن التصويت من كان طرفا في النزاع.' },
      check: mark.verified, source: article27,
    },
    'charter:28': {
      heading: { en: 'Article 28 of the Charter: continuous functioning', ar: 'المادة 28 من الميثاق: العمل المستمر', es: 'Artículo 28 de la Carta: funcionamiento continuo', fr: 'Article 28 de la Charte\u00a0: fonctionnement permanent', ru: 'Статья 28 Устава: непрерывная работа', zh: '《宪章》第二十八条：不断行使职务' },
      says: { en: 'The Council functions continuously: every member is represented at Headquarters at all times. It holds periodic meetings and may meet elsewhere.', ar: 'يعمل المجلس عملا مستمرا: لكل عضو ممثل دائم في المقر في جميع الأوقات. ويعقد المجلس جلسات دورية وله أن يجتمع في غير المقر.' },
      check: mark.verified, told: 'elsewhere', source: 'droit-bilingue.ch, Charter of the United Nations, Article 28',
    },
    'charter:29': {
      heading: { en: 'Article 29 of the Charter: subsidiary organs', ar: 'المادة 29 من الميثاق: الأجهزة الفرعية', es: 'Artículo 29 de la Carta: órganos subsidiarios', fr: 'Article 29 de la Charte\u00a0: organes subsidiaires', ru: 'Статья 29 Устава: вспомогательные органы', zh: '《宪章》第二十九条：辅助机关' },
      says: { en: 'The Council may establish the subsidiary organs it finds necessary.', ar: 'للمجلس أن ينشئ من الأجهزة الفرعية ما يراه ضروريا.' },
      check: mark.partly, told: 'elsewhere', source: 'Charter of the United Nations, Article 29; number and effect confirmed',
    },
    'charter:30': {
      heading: { en: 'Article 30 of the Charter: own rules', ar: 'المادة 30 من الميثاق: نظام المجلس الداخلي', es: 'Artículo 30 de la Carta: reglamento propio', fr: 'Article 30 de la Charte\u00a0: règlement intérieur', ru: 'Статья 30 Устава: собственные правила', zh: '《宪章》第三十条：自行制定议事规则' },
      says: { en: 'The Council adopts its own rules of procedure, including how its President is chosen.', ar: 'يضع المجلس نظامه الداخلي، ومنه طريقة اختيار رئيسه.' },
      check: mark.partly, told: 'background', source: 'main.un.org/securitycouncil, Repertoire, provisional rules of procedure',
    },
    'charter:31': {
      heading: { en: 'Article 31 of the Charter: members specially affected', ar: 'المادة 31 من الميثاق: الأعضاء المتأثرون بوجه خاص', es: 'Artículo 31 de la Carta: Miembros especialmente afectados', fr: 'Article 31 de la Charte\u00a0: Membres particulièrement affectés', ru: 'Статья 31 Устава: особо затронутые члены', zh: '《宪章》第三十一条：利益受特别影响的会员国' },
      says: { en: 'A Member of the United Nations that is not on the Council may take part in the discussion without vote when the Council considers that its interests are specially affected.', ar: 'يجوز لعضو في الأمم المتحدة ليس عضوا في المجلس أن يشترك في المناقشة بغير تصويت متى رأى المجلس أن مصالحه متأثرة بوجه خاص.' },
      check: mark.partly, source: 'Charter of the United Nations, Article 31; asil.org, Insights 5 (13), the right to participate in debates of the Security Council',
    },
    'charter:32': {
      heading: { en: 'Article 32 of the Charter: parties to a dispute', ar: 'المادة 32 من الميثاق: أطراف النزاع', es: 'Artículo 32 de la Carta: partes en una controversia', fr: 'Article 32 de la Charte\u00a0: parties à un différend', ru: 'Статья 32 Устава: стороны в споре', zh: '《宪章》第三十二条：争端当事国' },
      says: { en: 'A State that is not on the Council and is a party to a dispute before it is invited to take part in the discussion of it without vote.', ar: 'تُدعى الدولة غير العضو في المجلس التي تكون طرفا في نزاع معروض عليه إلى الاشتراك في مناقشته بغير تصويت.' },
      check: mark.partly, source: 'Charter of the United Nations, Article 32; asil.org, Insights 5 (13), the right to participate in debates of the Security Council',
    },
    'charter:52:3': {
      heading: { en: 'Article 52 (3) of the Charter: regional settlement', ar: 'المادة 52 (3) من الميثاق: التسوية الإقليمية', es: 'Artículo 52 3) de la Carta: arreglo regional', fr: 'Article 52 (3) de la Charte\u00a0: règlement régional', ru: 'Пункт 3 статьи 52 Устава: региональное урегулирование', zh: '《宪章》第五十二条第三项：区域解决' },
      says: { en: 'The Council encourages the pacific settlement of local disputes through regional arrangements; a party to the dispute abstains, as under Chapter VI.', ar: 'يشجع المجلس حل المنازعات المحلية سلميا بواسطة التنظيمات الإقليمية؛ ويمتنع طرف النزاع عن التصويت كما في الفصل السادس.' },
      check: mark.partly, source: `${article27}; the text of Article 52 was not seen`,
    },
    'charter:109': {
      heading: { en: 'Article 109 of the Charter: review conference', ar: 'المادة 109 من الميثاق: مؤتمر إعادة النظر', es: 'Artículo 109 de la Carta: conferencia de revisión', fr: 'Article 109 de la Charte\u00a0: conférence de révision', ru: 'Статья 109 Устава: конференция по пересмотру', zh: '《宪章》第一百零九条：审查会议' },
      says: { en: 'A conference to review the Charter is called by two thirds of the members of the General Assembly and by any nine members of the Council (seven before the amendment of 12 June 1968): no member can veto it.', ar: 'يُدعى إلى مؤتمر لإعادة النظر في الميثاق بأغلبية ثلثي أعضاء الجمعية العامة وبأصوات أي تسعة من أعضاء المجلس (سبعة قبل تعديل 12 حزيران/يونيه 1968): ولا يجوز لأي عضو نقض ذلك.' },
      check: mark.verified, told: 'background', source: 'palthinklib.com, introductory note to the Charter',
    },

    '1': {
      heading: { en: 'Meetings called by the President', ar: 'دعوة الرئيس إلى الجلسات' },
      says: { en: 'The President calls meetings when they seem necessary; no more than fourteen days lie between two meetings.', ar: 'يدعو الرئيس المجلس إلى الانعقاد كلما رأى ذلك ضروريا، على ألا تتجاوز الفترة بين جلسة وأخرى أربعة عشر يوما.' },
      check: mark.verified, source: chapter1,
    },
    '2': {
      heading: { en: 'Meetings at the request of a member', ar: 'الجلسات بطلب عضو' },
      says: { en: 'The President calls a meeting when any member of the Council asks for it.', ar: 'يدعو الرئيس المجلس إلى الانعقاد بناء على طلب أي عضو فيه.' },
      check: mark.verified, source: chapter1,
    },
    '3': {
      heading: { en: 'Meetings on what is referred to the Council', ar: 'الجلسات بشأن ما يُحال إلى المجلس' },
      says: { en: 'The President calls a meeting when a dispute or situation is brought before the Council under Article 35 or 11 (3), when the General Assembly refers a question under Article 11 (2), or when the Secretary-General acts under Article 99.', ar: 'يدعو الرئيس المجلس إلى الانعقاد إذا عُرض عليه نزاع أو موقف بموجب المادة 35 أو الفقرة 3 من المادة 11، أو أحالت إليه الجمعية العامة مسألة بموجب الفقرة 2 من المادة 11، أو تصرف الأمين العام بموجب المادة 99.' },
      check: mark.verified, source: chapter1,
    },
    '4': {
      heading: { en: 'Periodic meetings', ar: 'الجلسات الدورية' },
      says: { en: 'Periodic meetings are held twice a year, at times the Council decides.', ar: 'تُعقد الجلسات الدورية مرتين في السنة في الأوقات التي يقررها المجلس.' },
      check: mark.verified, source: chapter1,
    },
    '5': {
      heading: { en: 'Place of meetings', ar: 'مكان الجلسات' },
      says: { en: 'Meetings are normally held at Headquarters. A member or the Secretary-General may propose another place; the Council decides on place and period.', ar: 'تُعقد الجلسات عادة في المقر. ولأي عضو أو للأمين العام أن يقترح مكانا آخر، ويقرر المجلس المكان والمدة.' },
      check: mark.verified, told: 'elsewhere', source: chapter1,
    },
    '6': {
      heading: { en: 'Communications', ar: 'الرسائل' },
      says: { en: 'The Secretary-General brings communications that concern matters before the Council to the representatives at once.', ar: 'يبلّغ الأمين العام الممثلين فورا بالرسائل المتعلقة بالمسائل المعروضة على المجلس.' },
      check: mark.verified, told: 'elsewhere', source: chapter1,
    },
    '7': {
      heading: { en: 'Provisional agenda', ar: 'جدول الأعمال المؤقت' },
      says: { en: 'The Secretary-General draws up the provisional agenda and the President approves it. Only items brought under rule 6, unfinished ones under rule 10 and those deferred before are put on it.', ar: 'يعد الأمين العام جدول الأعمال المؤقت ويقره الرئيس. ولا تُدرج فيه إلا البنود المعروضة بموجب المادة 6، وما لم يُفرغ منه بموجب المادة 10، وما سبق إرجاؤه.' },
      check: mark.verified, told: 'elsewhere', source: chapter2,
    },
    '8': {
      heading: { en: 'Agenda three days ahead', ar: 'جدول الأعمال قبل ثلاثة أيام' },
      says: { en: 'The provisional agenda goes out at least three days before the meeting; in urgency, with the notice of meeting.', ar: 'يُبلَّغ جدول الأعمال المؤقت قبل الجلسة بثلاثة أيام على الأقل؛ وفي حالة الاستعجال مع الدعوة إلى الجلسة.' },
      check: mark.verified, source: chapter2,
    },
    '9': {
      heading: { en: 'Adoption of the agenda', ar: 'إقرار جدول الأعمال' },
      says: { en: 'The first item of every meeting is the adoption of the agenda.', ar: 'أول بند في كل جلسة هو إقرار جدول الأعمال.' },
      check: mark.verified, source: `${chapter2}; scprocedure.org, chapter 6 section 3b`,
    },
    '10': {
      heading: { en: 'Unfinished items', ar: 'البنود التي لم يُفرغ منها' },
      says: { en: 'An item whose consideration was not finished goes on to the next meeting by itself, unless the Council decides otherwise.', ar: 'يُدرج البند الذي لم يُفرغ من النظر فيه تلقائيا في جدول أعمال الجلسة التالية ما لم يقرر المجلس خلاف ذلك.' },
      check: mark.verified, source: chapter2,
    },
    '11': {
      heading: { en: 'Matters the Council is seized of', ar: 'المسائل المعروضة على المجلس' },
      says: { en: 'Every week the Secretary-General sends a summary of the matters the Council is seized of and of the stage they have reached.', ar: 'يرسل الأمين العام كل أسبوع بيانا موجزا بالمسائل المعروضة على المجلس وبالمرحلة التي بلغها النظر فيها.' },
      check: mark.verified, told: 'elsewhere', source: chapter2,
    },
    '12': {
      heading: { en: 'Agenda of periodic meetings', ar: 'جدول أعمال الجلسات الدورية' },
      says: { en: 'The provisional agenda of a periodic meeting goes out at least twenty-one days ahead.', ar: 'يُبلَّغ جدول الأعمال المؤقت للجلسة الدورية قبلها بواحد وعشرين يوما على الأقل.' },
      check: mark.verified, source: chapter2,
    },
    '13': {
      heading: { en: 'Credentials', ar: 'وثائق التفويض' },
      says: { en: 'Credentials reach the Secretary-General at least twenty-four hours before the representative takes the seat, from the Head of State or Government or the Minister for Foreign Affairs; these two sit without credentials.', ar: 'تُقدَّم وثائق التفويض إلى الأمين العام قبل أن يشغل الممثل مقعده بأربع وعشرين ساعة على الأقل، صادرة عن رئيس الدولة أو الحكومة أو وزير الخارجية؛ ويجلس رئيس الحكومة ووزير الخارجية بغير وثائق تفويض.' },
      check: mark.verified, source: chapter3,
    },
    '14': {
      heading: { en: 'Credentials of those invited', ar: 'وثائق تفويض المدعوين' },
      says: { en: 'States that were invited send credentials in the same way, twenty-four hours ahead.', ar: 'تقدم الدول المدعوة وثائق التفويض بالطريقة نفسها قبل أربع وعشرين ساعة.' },
      check: mark.verified, source: chapter3,
    },
    '15': {
      heading: { en: 'Examination of credentials', ar: 'فحص وثائق التفويض' },
      says: { en: 'The Secretary-General examines the credentials and reports to the Council for its approval.', ar: 'يفحص الأمين العام وثائق التفويض ويقدم تقريرا إلى المجلس لإقراره.' },
      check: mark.verified, source: chapter3,
    },
    '16': {
      heading: { en: 'Provisional seating', ar: 'الجلوس المؤقت' },
      says: { en: 'Until credentials are approved a representative sits provisionally with the same rights as the others.', ar: 'إلى أن تُقر وثائق التفويض يجلس الممثل بصفة مؤقتة وله ما لغيره من الحقوق.' },
      check: mark.verified, source: chapter3,
    },
    '17': {
      heading: { en: 'Credentials objected to', ar: 'الاعتراض على وثائق التفويض' },
      says: { en: 'A representative of a member whose credentials are objected to goes on sitting with the same rights until the Council decides.', ar: 'يستمر الممثل المعترض على وثائق تفويضه في الجلوس وله ما لغيره من الحقوق إلى أن يبت المجلس في الأمر.' },
      check: mark.verified, source: chapter3,
    },
    '18': {
      heading: { en: 'Rotation of the presidency', ar: 'تناوب الرئاسة' },
      says: { en: 'The presidency is held by the members in turn, in the English alphabetical order of their names, for one calendar month each.', ar: 'يتناوب الأعضاء الرئاسة بحسب الترتيب الهجائي الإنكليزي لأسمائهم، ولكل منهم شهر ميلادي واحد.' },
      check: mark.verified, source: chapter4,
    },
    '19': {
      heading: { en: 'The President presides', ar: 'الرئيس يدير الجلسات' },
      says: { en: 'The President presides over the meetings and, under the authority of the Council, represents it as an organ of the United Nations.', ar: 'يرأس الرئيس الجلسات، ويمثل المجلس تحت سلطته بوصفه جهازا من أجهزة الأمم المتحدة.' },
      check: mark.verified, source: chapter4,
    },
    '20': {
      heading: { en: 'Ceding the chair', ar: 'التخلي عن الرئاسة' },
      says: { en: 'A President who considers that the State represented is directly connected with a question may decide not to preside over it and says so; the chair then passes to the member next in English alphabetical order. It is a choice, not a duty.', ar: 'للرئيس إذا رأى أن للدولة التي يمثلها صلة مباشرة بمسألة ما أن يقرر ألا يرأس النظر فيها ويعلن ذلك؛ وتنتقل الرئاسة عندئذ إلى العضو التالي في الترتيب الهجائي الإنكليزي. وهذا خيار لا واجب.' },
      check: mark.verified, source: chapter4,
    },
    '21': {
      heading: { en: 'Secretary-General', ar: 'الأمين العام' },
      says: { en: 'The Secretary-General acts in that capacity in all meetings of the Council, or through a deputy.', ar: 'يعمل الأمين العام بصفته هذه في جميع جلسات المجلس، بنفسه أو بواسطة من ينيبه.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '22': {
      heading: { en: 'Statements by the Secretary-General', ar: 'بيانات الأمين العام' },
      says: { en: 'The Secretary-General, or a deputy, may make statements to the Council on any question before it.', ar: 'للأمين العام أو لمن ينيبه أن يدلي ببيانات أمام المجلس في أي مسألة معروضة عليه.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '23': {
      heading: { en: 'The Secretary-General as rapporteur', ar: 'الأمين العام مقررا' },
      says: { en: 'The Council may appoint the Secretary-General rapporteur for a question.', ar: 'للمجلس أن يعين الأمين العام مقررا لمسألة معينة.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '24': {
      heading: { en: 'Staff', ar: 'الموظفون' },
      says: { en: 'The Secretary-General provides the staff the Council needs.', ar: 'يوفر الأمين العام الموظفين اللازمين للمجلس.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '25': {
      heading: { en: 'Notice of meetings', ar: 'الإخطار بالجلسات' },
      says: { en: 'The Secretary-General gives representatives notice of meetings.', ar: 'يخطر الأمين العام الممثلين بالجلسات.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '26': {
      heading: { en: 'Documents 48 hours ahead', ar: 'الوثائق قبل 48 ساعة' },
      says: { en: 'Documents the Council needs are prepared by the Secretary-General and handed out at least forty-eight hours before the meeting, unless the matter is urgent.', ar: 'يعد الأمين العام الوثائق اللازمة للمجلس وتوزع قبل الجلسة بثمان وأربعين ساعة على الأقل، إلا في حالة الاستعجال.' },
      check: mark.unverified, source: notSeen,
    },
    '27': {
      heading: { en: 'Order of speakers', ar: 'ترتيب المتكلمين' },
      says: { en: 'The President calls on representatives in the order in which they signify their wish to speak.', ar: 'يعطي الرئيس الكلمة للممثلين بحسب ترتيب إبداء رغبتهم في الكلام.' },
      check: mark.verified, source: chapter6,
    },
    '28': {
      heading: { en: 'Commissions, committees, rapporteurs', ar: 'اللجان والمقررون' },
      says: { en: 'The Council may appoint a commission, a committee or a rapporteur for a question.', ar: 'للمجلس أن يعين لجنة أو مقررا لمسألة معينة.' },
      check: mark.verified, told: 'elsewhere', source: chapter6,
    },
    '29': {
      heading: { en: 'Precedence of rapporteurs', ar: 'أسبقية المقررين' },
      says: { en: 'The President may give precedence to a rapporteur, and to the chair or rapporteur of a committee to explain its report.', ar: 'للرئيس أن يعطي الأسبقية لمقرر، ولرئيس لجنة أو مقررها لشرح تقريرها.' },
      check: mark.verified, source: chapter6,
    },
    '30': {
      heading: { en: 'Points of order', ar: 'نقاط النظام', es: 'Cuestiones de orden', fr: 'Motions d’ordre', ru: 'Вопросы по порядку ведения заседания', zh: '程序问题' },
      says: { en: 'When a point of order is raised the President rules at once. If the ruling is challenged, it is submitted to the Council for immediate decision and stands unless overruled.', ar: 'إذا أُثيرت نقطة نظام بت فيها الرئيس فورا. وإذا طُعن في قراره عرضه على المجلس للبت فيه في الحال، ويبقى القرار قائما ما لم يُنقض.' },
      check: mark.verified, source: chapter6,
    },
    '31': {
      heading: { en: 'Drafts in writing', ar: 'تقديم المشاريع كتابة' },
      says: { en: 'Draft resolutions, amendments and substantive motions are normally put before the representatives in writing.', ar: 'تُعرض مشاريع القرارات والتعديلات والاقتراحات الموضوعية على الممثلين كتابة في الأحوال العادية.' },
      check: mark.verified, source: chapter6,
    },
    '32': {
      heading: { en: 'Order of submission; separate votes', ar: 'ترتيب التقديم والتصويت المستقل' },
      says: { en: 'Principal motions and draft resolutions have precedence in the order of their submission. Parts are voted on separately when any representative asks, unless the original mover objects.', ar: 'تكون الأسبقية للاقتراحات الرئيسية ومشاريع القرارات بحسب ترتيب تقديمها. ويُصوَّت على الأجزاء كل على حدة بناء على طلب أي ممثل ما لم يعترض صاحب الاقتراح الأصلي.' },
      check: mark.verified, source: chapter6,
    },
    '33': {
      heading: { en: 'Precedence of motions', ar: 'أسبقية الاقتراحات' },
      says: { en: 'These go before all principal motions and drafts, in this order: to suspend the meeting; to adjourn it; to adjourn it to a certain day or hour; to refer a matter to a committee, to the Secretary-General or to a rapporteur; to postpone discussion to a certain day or indefinitely; to introduce an amendment. The first two are decided without debate.', ar: 'تتقدم الاقتراحات التالية على الاقتراحات الرئيسية ومشاريع القرارات بهذا الترتيب: تعليق الجلسة؛ رفعها؛ رفعها إلى يوم أو ساعة معينة؛ إحالة مسألة إلى لجنة أو إلى الأمين العام أو إلى مقرر؛ إرجاء المناقشة إلى يوم معين أو إلى أجل غير مسمى؛ تقديم تعديل. ويُبت في الأولين بغير مناقشة.' },
      check: mark.verified, source: chapter6,
    },
    '34': {
      heading: { en: 'No seconding', ar: 'لا حاجة إلى التثنية' },
      says: { en: 'A motion or draft resolution of a member needs no seconding before it is put to the vote.', ar: 'لا يلزم تثنية اقتراح أو مشروع قرار يقدمه عضو قبل طرحه للتصويت.' },
      check: mark.verified, source: chapter6,
    },
    '35': {
      heading: { en: 'Withdrawal', ar: 'السحب' },
      says: { en: 'A motion or draft resolution may be withdrawn at any time before a vote has been taken on it. If it had been seconded, the seconder may insist that it be put to the vote with the same precedence; under rule 34 nothing needs a second, and none is recorded here, so that this does not arise.', ar: 'يجوز سحب الاقتراح أو مشروع القرار في أي وقت قبل إجراء تصويت عليه. وإذا كان قد ثُنّي جاز لمن ثنّاه أن يطلب طرحه للتصويت بالأسبقية نفسها؛ وبموجب المادة 34 لا يلزم أن يُثنّى شيء، ولا تُسجَّل تثنية هنا، فلا تنشأ هذه الحالة.' },
      check: mark.partly, source: chapter6,
    },
    '36': {
      heading: { en: 'Order of amendments', ar: 'ترتيب التعديلات' },
      says: { en: 'When several amendments are proposed the President rules on the order in which they are put: as a rule the furthest removed in substance from the draft first, but one that adds to or deletes from the text before the others.', ar: 'إذا قُدمت عدة تعديلات بت الرئيس في ترتيب طرحها: والأصل أن يبدأ بالأبعد من حيث الجوهر عن المشروع، على أن يُطرح قبل غيره ما يضيف إلى النص أو يحذف منه.' },
      check: mark.unverified, source: notSeen,
    },
    '37': {
      heading: { en: 'Invitation of States', ar: 'دعوة الدول' },
      says: { en: 'A Member of the United Nations that is not on the Council may be invited, by a decision of the Council, to take part in the discussion without vote, when its interests are specially affected or it brought the matter under Article 35 (1). A contested invitation is put to a procedural vote.', ar: 'يجوز بقرار من المجلس دعوة عضو في الأمم المتحدة ليس عضوا فيه إلى الاشتراك في المناقشة بغير تصويت إذا كانت مصالحه متأثرة بوجه خاص أو كان قد عرض المسألة بموجب الفقرة 1 من المادة 35. وتُطرح الدعوة المعترض عليها لتصويت إجرائي.' },
      check: mark.verified, source: 'scprocedure.org, chapter 5 section 1f (with the vote of 6 July 2023)',
    },
    '38': {
      heading: { en: 'Proposals of those invited', ar: 'مقترحات المدعوين' },
      says: { en: 'A State invited under rule 37 or Article 32 may submit proposals; they are put to the vote only when a member of the Council asks.', ar: 'للدولة المدعوة بموجب المادة 37 أو المادة 32 من الميثاق أن تقدم مقترحات، ولا تُطرح للتصويت إلا إذا طلب ذلك عضو في المجلس.' },
      check: mark.verified, source: 'cambridge.org, American Journal of International Law, "The so-called double veto" (notes)',
    },
    '39': {
      heading: { en: 'Invitation of persons', ar: 'دعوة الأشخاص' },
      says: { en: 'The Council may invite members of the Secretariat or other persons it considers competent to supply it with information or other help.', ar: 'للمجلس أن يدعو أعضاء من الأمانة العامة أو أشخاصا آخرين يراهم أهلا لذلك ليزودوه بالمعلومات أو بغيرها من المساعدة.' },
      check: mark.unverified, source: notSeen,
    },
    '40': {
      heading: { en: 'Voting', ar: 'التصويت' },
      says: { en: 'Voting follows the Charter and the Statute of the International Court of Justice; these rules add nothing to them.', ar: 'يجري التصويت وفقا للميثاق وللنظام الأساسي لمحكمة العدل الدولية؛ ولا يضيف هذا النظام إليهما شيئا.' },
      check: mark.partly, source: 'research.un.org/en/docs/unvoting/sc',
    },
    '41': {
      heading: { en: 'Languages', ar: 'اللغات' },
      says: { en: 'Arabic, Chinese, English, French, Russian and Spanish are both the official and the working languages.', ar: 'العربية والصينية والإنكليزية والفرنسية والروسية والإسبانية هي اللغات الرسمية ولغات العمل معا.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '42': {
      heading: { en: 'Interpretation', ar: 'الترجمة الشفوية' },
      says: { en: 'A speech in one of the six languages is interpreted into the other five.', ar: 'تُترجم الكلمة الملقاة بإحدى اللغات الست ترجمة شفوية إلى اللغات الخمس الأخرى.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '43': {
      heading: { en: 'Deleted', ar: 'محذوفة' },
      says: { en: 'Rule 43 is deleted; of the numbers 1 to 61 there are sixty rules.', ar: 'حُذفت المادة 43؛ وعدد المواد ستون من الأرقام 1 إلى 61.' },
      check: mark.verified, told: 'background', source: 'scprocedure.org, chapter 1 section 4b',
    },
    '44': {
      heading: { en: 'Other languages', ar: 'لغات أخرى' },
      says: { en: 'A representative may speak in another language and then provides for interpretation into one of the six.', ar: 'للممثل أن يتكلم بلغة أخرى، وعليه حينئذ أن يوفر الترجمة الشفوية إلى إحدى اللغات الست.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '45': {
      heading: { en: 'Languages of records', ar: 'لغات المحاضر' },
      says: { en: 'Verbatim records are drawn up in the six languages.', ar: 'تُحرر المحاضر الحرفية باللغات الست.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '46': {
      heading: { en: 'Languages of resolutions', ar: 'لغات القرارات' },
      says: { en: 'Resolutions and other documents are published in the six languages.', ar: 'تُنشر القرارات وسائر الوثائق باللغات الست.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '47': {
      heading: { en: 'Documents in other languages', ar: 'الوثائق بلغات أخرى' },
      says: { en: 'Documents are published in another language when the Council so decides.', ar: 'تُنشر الوثائق بلغة أخرى متى قرر المجلس ذلك.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '48': {
      heading: { en: 'Public and private meetings', ar: 'الجلسات العلنية والسرية' },
      says: { en: 'The Council meets in public unless it decides otherwise. A recommendation on the appointment of a Secretary-General is always discussed and decided in private.', ar: 'يجتمع المجلس علنا ما لم يقرر خلاف ذلك. والتوصية بتعيين أمين عام تُناقش ويُبت فيها دائما في جلسة سرية.' },
      check: mark.verified, source: chapter9,
    },
    '49': {
      heading: { en: 'Verbatim record', ar: 'المحضر الحرفي' },
      says: { en: 'The verbatim record is at hand by ten o\'clock of the first working day after the meeting.', ar: 'يكون المحضر الحرفي متاحا في الساعة العاشرة من أول يوم عمل يلي الجلسة.' },
      check: mark.verified, source: chapter9,
    },
    '50': {
      heading: { en: 'Corrections', ar: 'التصويبات' },
      says: { en: 'Those who took part tell the Secretary-General within two working days which corrections they want.', ar: 'يبلّغ المشاركون الأمين العام في غضون يومي عمل بما يريدون من تصويبات.' },
      check: mark.verified, source: chapter9,
    },
    '51': {
      heading: { en: 'Record of a private meeting', ar: 'محضر الجلسة السرية' },
      says: { en: 'The Council may decide that the record of a private meeting is made in one copy only, kept by the Secretary-General; corrections are made within ten days.', ar: 'للمجلس أن يقرر تحرير محضر الجلسة السرية من نسخة واحدة يحتفظ بها الأمين العام؛ وتُقدم التصويبات في غضون عشرة أيام.' },
      check: mark.verified, source: chapter9,
    },
    '52': {
      heading: { en: 'Approval of corrections', ar: 'إقرار التصويبات' },
      says: { en: 'Corrections stand, unless the President finds them weighty enough to be submitted to the representatives.', ar: 'تُعد التصويبات مقبولة ما لم ير الرئيس أن لها من الأهمية ما يوجب عرضها على الممثلين.' },
      check: mark.verified, source: chapter9,
    },
    '53': {
      heading: { en: 'Official record', ar: 'المحضر الرسمي' },
      says: { en: 'A record without open corrections is approved, signed by the President and becomes the official record.', ar: 'المحضر الذي لا تصويبات معلقة عليه يُعد معتمدا ويوقعه الرئيس ويصبح المحضر الرسمي.' },
      check: mark.unverified, source: `${notSeen} in full (beginning seen: un.org/securitycouncil/fr/content/ripcs, chapitre-9)`,
    },
    '54': {
      heading: { en: 'Publication', ar: 'النشر' },
      says: { en: 'The record of public meetings and the documents annexed are published as soon as possible.', ar: 'تُنشر محاضر الجلسات العلنية والوثائق المرفقة بها في أقرب وقت ممكن.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '55': {
      heading: { en: 'Communiqué', ar: 'البلاغ' },
      says: { en: 'After each private meeting a communiqué is issued through the Secretary-General.', ar: 'يصدر بعد كل جلسة سرية بلاغ بواسطة الأمين العام.' },
      check: mark.unverified, source: notSeen,
    },
    '56': {
      heading: { en: 'Access to records of private meetings', ar: 'الاطلاع على محاضر الجلسات السرية' },
      says: { en: 'Members that took part in a private meeting may consult its record; the Council may open it to others.', ar: 'للأعضاء الذين اشتركوا في جلسة سرية الاطلاع على محضرها؛ وللمجلس أن يتيحه لغيرهم.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '57': {
      heading: { en: 'Confidential records', ar: 'المحاضر السرية' },
      says: { en: 'Once a year the Secretary-General lists the confidential records; the Council decides which are opened.', ar: 'يقدم الأمين العام مرة كل سنة قائمة بالمحاضر السرية، ويقرر المجلس أيها يُتاح.' },
      check: mark.unverified, told: 'elsewhere', source: notSeen,
    },
    '58': {
      heading: { en: 'Application for membership', ar: 'طلب العضوية' },
      says: { en: 'A State that applies for membership sends the Secretary-General an application with a formal acceptance of the obligations of the Charter.', ar: 'تقدم الدولة الراغبة في العضوية إلى الأمين العام طلبا مشفوعا بقبول رسمي لالتزامات الميثاق.' },
      check: mark.verified, source: chapter10,
    },
    '59': {
      heading: { en: 'Committee on admission', ar: 'لجنة قبول الأعضاء' },
      says: { en: 'The President refers an application to a committee of all members unless the Council decides otherwise; it reports thirty-five days before a regular session of the General Assembly, fourteen before a special one.', ar: 'يحيل الرئيس الطلب إلى لجنة تضم جميع الأعضاء ما لم يقرر المجلس خلاف ذلك؛ وتقدم تقريرها قبل الدورة العادية للجمعية العامة بخمسة وثلاثين يوما، وقبل الدورة الاستثنائية بأربعة عشر يوما.' },
      check: mark.verified, source: chapter10,
    },
    '60': {
      heading: { en: 'Recommendation on admission', ar: 'التوصية بالقبول' },
      says: { en: 'The Council decides whether to recommend the applicant, twenty-five days before a regular session; where it does not, or postpones, it sends the General Assembly a special report.', ar: 'يقرر المجلس هل يوصي بقبول الطالب قبل الدورة العادية بخمسة وعشرين يوما؛ فإن لم يوص به أو أرجأ النظر قدم إلى الجمعية العامة تقريرا خاصا.' },
      check: mark.verified, source: chapter10,
    },
    '61': {
      heading: { en: 'Election of judges', ar: 'انتخاب القضاة' },
      says: { en: 'A meeting held to elect judges of the International Court of Justice goes on, ballot after ballot, until as many candidates as there are seats have an absolute majority.', ar: 'تستمر الجلسة المعقودة لانتخاب قضاة محكمة العدل الدولية، اقتراعا بعد اقتراع، إلى أن يحصل على الأغلبية المطلقة من المرشحين عدد يساوي عدد المقاعد.' },
      check: mark.verified, source: 'sentences of United Nations documents in Spanish (tarjamaan.com, judges\' elections); Security Council resolution 33 (1947)',
    },
    'icj:10': {
      heading: { en: 'Article 10 of the Statute of the International Court of Justice', ar: 'المادة 10 من النظام الأساسي لمحكمة العدل الدولية', es: 'Artículo 10 del Estatuto de la Corte Internacional de Justicia', fr: 'Article 10 du Statut de la Cour internationale de Justice', ru: 'Статья 10 Статута Международного Суда', zh: '《国际法院规约》第十条' },
      says: { en: 'A judge needs an absolute majority in the Council and in the General Assembly alike: eight of fifteen, without distinction between permanent and elected members.', ar: 'يلزم القاضي أغلبية مطلقة في المجلس وفي الجمعية العامة معا: ثمانية من خمسة عشر، بغير تمييز بين الأعضاء الدائمين والمنتخبين.' },
      check: mark.partly, source: 'Absolute majority: sentences of United Nations documents in Spanish (tarjamaan.com); the text of the Statute was not seen',
    },
    'practice:judges-new-ballot': {
      heading: { en: 'More judges than seats', ar: 'زيادة الحاصلين على الأغلبية على عدد المقاعد', es: 'Más magistrados que puestos', fr: 'Plus de juges que de sièges', ru: 'Больше судей, чем мест', zh: '得过半数者多于席位' },
      says: { en: 'When more candidates than there are seats reach the absolute majority, a new ballot is taken on all candidates, until exactly the right number has it.', ar: 'إذا حصل على الأغلبية المطلقة مرشحون أكثر من المقاعد أُجري اقتراع جديد على جميع المرشحين إلى أن يحصل عليها العدد المطلوب بالضبط.' },
      check: mark.verified, source: 'sentences of United Nations documents in Spanish (tarjamaan.com, judges\' elections)',
    },
    'practice:judges-ballot': {
      heading: { en: 'Ballots for judges', ar: 'أوراق الاقتراع لانتخاب القضاة', es: 'Cédulas para la elección de magistrados', fr: 'Bulletins pour l’élection des juges', ru: 'Бюллетени на выборах судей', zh: '选举法官的选票' },
      says: { en: 'Judges are elected by ballot papers. The provisional rules themselves know no secret ballot.', ar: 'يُنتخب القضاة بأوراق اقتراع. ولا يعرف النظام الداخلي المؤقت نفسه الاقتراع السري.' },
      check: mark.unverified, source: 'From general knowledge; the Statute was not seen',
    },

    'practice:concurrence': {
      heading: { en: 'Practice on concurring votes', ar: 'العرف في الأصوات المتفقة', es: 'Práctica sobre los votos afirmativos de los miembros permanentes', fr: 'Pratique relative aux voix concordantes', ru: 'Практика в отношении совпадающих голосов', zh: '关于同意票的惯例' },
      says: { en: 'Only a vote against withholds the concurrence of a permanent member. With nine votes in favour such a vote is a veto; with fewer the draft fails for want of votes, and that is no veto.', ar: 'لا يحجب موافقة العضو الدائم إلا التصويت المعارض. فإذا بلغت الأصوات المؤيدة تسعة كان ذلك نقضا؛ وإذا قلّت عن ذلك لم يُعتمد المشروع لعدم كفاية الأصوات، وليس ذلك نقضا.' },
      check: mark.partly, source: 'research.un.org/en/docs/unvoting/sc (veto: compared; that a failure for want of votes is announced in other words: in part)',
    },
    'practice:abstention': {
      heading: { en: 'Voluntary abstention', ar: 'الامتناع الطوعي', es: 'Abstención voluntaria', fr: 'Abstention volontaire', ru: 'Добровольное воздержание', zh: '自愿弃权' },
      says: { en: 'A permanent member that abstains of its own will does not stand in the way of a decision.', ar: 'امتناع العضو الدائم عن التصويت بإرادته لا يحول دون اتخاذ القرار.' },
      check: mark.verified, source: 'Statement of the President at the 173rd meeting, 1 August 1947 (nzetc.victoria.ac.nz, Salient, 24 May 1951)',
    },
    'practice:not-participating': {
      heading: { en: 'Not participating', ar: 'عدم المشاركة في التصويت', es: 'No participación en la votación', fr: 'Non-participation au vote', ru: 'Неучастие в голосовании', zh: '不参加表决' },
      says: { en: 'A member that is present and does not take part in the vote is recorded so, and not as abstaining; for concurrence it counts like an abstention.', ar: 'العضو الحاضر الذي لا يشارك في التصويت يُسجَّل كذلك لا بوصفه ممتنعا؛ ويُعامل من حيث الموافقة معاملة الممتنع.' },
      check: mark.partly, source: 'Recorded separately: Security Council resolution 138 (1960), 868th meeting (en.wikisource.org); effect: scprocedure.org, chapter 6',
    },
    'practice:absence': {
      heading: { en: 'Absence', ar: 'الغياب', es: 'Ausencia', fr: 'Absence', ru: 'Отсутствие', zh: '缺席' },
      says: { en: 'The absence of a permanent member does not stand in the way of a decision.', ar: 'غياب العضو الدائم لا يحول دون اتخاذ القرار.' },
      check: mark.partly, source: 'Yale Law Journal 60 (docslib.org/doc/3702288); nzetc.victoria.ac.nz, Salient, 24 May 1951 (June to July 1950)',
    },
    'practice:obligatory-abstention': {
      heading: { en: 'Obligatory abstention', ar: 'الامتناع الواجب عن التصويت', es: 'Abstención obligatoria', fr: 'Abstention obligatoire', ru: 'Обязательное воздержание', zh: '强制弃权' },
      says: { en: 'A member, elected or permanent, abstains only where the decision is not procedural, is taken under Chapter VI or Article 52 (3), there is a dispute and not merely a situation, and the member is a party to it. Decisions under Chapter VII are never touched. It was last raised, without effect, on 17 April 2000. The concurrence of a permanent member that must abstain is not required.', ar: 'لا يجب على العضو، منتخبا كان أو دائما، أن يمتنع إلا إذا كان القرار غير إجرائي ومتخذا بموجب الفصل السادس أو الفقرة 3 من المادة 52، وكان ثمة نزاع لا مجرد موقف، وكان العضو طرفا فيه. ولا يمس ذلك قرارات الفصل السابع بأي حال. وقد أُثير الأمر آخر مرة، بلا أثر، في 17 نيسان/أبريل 2000. ولا تلزم موافقة العضو الدائم الذي يجب عليه الامتناع.' },
      check: mark.verified, source: 'securitycouncilreport.org, In Hindsight: Obligatory Abstentions, April 2014; Security Council resolution 138 of 23 June 1960 (en.wikisource.org); that concurrence is then not required: in part',
    },
    'practice:procedural-list': {
      heading: { en: 'Matters settled to be procedural', ar: 'المسائل المستقر على أنها إجرائية', es: 'Cuestiones consideradas de procedimiento', fr: 'Questions considérées comme étant de procédure', ru: 'Вопросы, признанные процедурными', zh: '公认的程序性事项' },
      says: { en: 'Treated as procedural: including an item in the agenda, the order of items, deferring an item, removing one from the list of matters the Council is seized of, rulings of the President, suspending and adjourning a meeting, invitations to participate, the conduct of business, calling an emergency special session of the General Assembly. Not procedural: measures for peace and security, admission of members, the recommendation on a Secretary-General, and what is of substance in a draft with the amendments to it.', ar: 'عُدّ إجرائيا: إدراج بند في جدول الأعمال، وترتيب البنود، وإرجاء بند، وحذف بند من قائمة المسائل المعروضة على المجلس، وقرارات الرئيس، وتعليق الجلسة ورفعها، والدعوات إلى الاشتراك، وتصريف الأعمال، والدعوة إلى دورة استثنائية طارئة للجمعية العامة. وليس إجرائيا: التدابير المتعلقة بالسلم والأمن، وقبول الأعضاء، والتوصية بأمين عام، وكل ما هو موضوعي في المشروع وفي التعديلات عليه.' },
      check: mark.verified, source: 'scprocedure.org, chapter 7 section 5e; Repertoire of the Practice of the Security Council, chapter IV (docslib.org/doc/2575009); emergency special session: cambridge.org, AJIL note on the seventh emergency special session; amendments: in part',
    },
    'practice:preliminary-question': {
      heading: { en: 'Preliminary question', ar: 'المسألة الأولية', es: 'Cuestión previa', fr: 'Question préliminaire', ru: 'Предварительный вопрос', zh: '先决问题' },
      says: { en: 'Whether a matter is procedural may be settled before the main vote or after it. Since 1959 every vote has rested on implicit agreement and no formal preliminary vote was needed (as of 2020). Procedural votes are taken in formal meetings only.', ar: 'يجوز البت في كون المسألة إجرائية قبل التصويت الرئيسي أو بعده. ومنذ عام 1959 استند كل تصويت إلى اتفاق ضمني ولم تدع الحاجة إلى تصويت أولي رسمي (حتى عام 2020). ولا تجري التصويتات الإجرائية إلا في الجلسات الرسمية.' },
      check: mark.verified, source: 'scprocedure.org, chapter 6 sections 3 and 3b',
    },
    'statement:1945': {
      heading: { en: 'Statement of the sponsoring Powers, 1945', ar: 'بيان الدول الداعية، 1945', es: 'Declaración de las Potencias invitantes, 1945', fr: 'Déclaration des Puissances invitantes, 1945', ru: 'Заявление приглашающих держав 1945 года', zh: '1945年邀请国声明' },
      says: { en: 'The four sponsoring Powers, later joined by France, held that the decision whether a matter is procedural itself needs the concurring votes of the permanent members. A vote against on that question makes the matter one of substance, and a second vote against then stops the draft: two vetoes.', ar: 'رأت الدول الداعية الأربع، وانضمت إليها فرنسا لاحقا، أن البت في كون المسألة إجرائية يلزمه هو نفسه اتفاق أصوات الأعضاء الدائمين. فالتصويت المعارض في تلك المسألة يجعلها موضوعية، ثم يحول تصويت معارض ثان دون اعتماد المشروع: نقضان.' },
      check: mark.partly, source: 'cambridge.org, AJIL, "The question of Laos and the double veto" (notes) and "The so-called double veto" (notes): 24 May 1948, 303rd meeting, 8-2-1; the day of the statement was not seen',
    },
    'practice:presidents-ruling': {
      heading: { en: 'Ruling on the preliminary question', ar: 'قرار الرئيس في المسألة الأولية', es: 'Decisión de la Presidencia sobre la cuestión previa', fr: 'Décision de la présidence sur la question préliminaire', ru: 'Постановление Председателя по предварительному вопросу', zh: '主席关于先决问题的裁决' },
      says: { en: 'On 7 September 1959 (848th meeting) the Council voted 10-1 that a draft was procedural, the President held that the one vote against of a permanent member was no veto, and the draft was adopted 10-1; that member called it illegal. A ruling of the President on the point stands unless nine votes overrule it.', ar: 'في 7 أيلول/سبتمبر 1959 (الجلسة 848) صوّت المجلس بأغلبية 10 مقابل 1 على أن مشروعا ما إجرائي، واعتبر الرئيس أن الصوت المعارض الوحيد لعضو دائم ليس نقضا، واعتُمد المشروع بـ10 مقابل 1؛ ووصف ذلك العضو الأمر بأنه غير قانوني. ويبقى قرار الرئيس في هذه المسألة قائما ما لم تنقضه تسعة أصوات.' },
      check: mark.partly, source: 'history.state.gov, FRUS 1958-60 vol. XVI, doc. 261 (the votes: compared); that nine votes are needed to overrule: in part',
    },
    'res:267': {
      heading: { en: 'General Assembly resolution 267 (III)', ar: 'قرار الجمعية العامة 267 (د-3)', es: 'Resolución 267 (III) de la Asamblea General', fr: 'Résolution 267 (III) de l’Assemblée générale', ru: 'Резолюция 267 (III) Генеральной Ассамблеи', zh: '大会第267(III)号决议' },
      says: { en: 'The Assembly recommended on 14 April 1949 a list of decisions to be treated as procedural, among them submitting a question to the Assembly, asking for a special session, meeting away from Headquarters, and setting up subsidiary organs. It is a recommendation only.', ar: 'أوصت الجمعية العامة في 14 نيسان/أبريل 1949 بقائمة من القرارات تُعامل على أنها إجرائية، منها عرض مسألة على الجمعية، وطلب دورة استثنائية، والاجتماع خارج المقر، وإنشاء أجهزة فرعية. وهي توصية فحسب.' },
      check: mark.verified, told: 'background', source: 'securitycouncilreport.org, procedural vote; the list as proposed: history.state.gov, FRUS 1948 vol. I part 1, doc. 169',
    },
    'practice:without-a-vote': {
      heading: { en: 'Decision without a vote', ar: 'القرار بدون تصويت', es: 'Decisión sin votación', fr: 'Décision sans vote', ru: 'Решение без голосования', zh: '不经表决作出决定' },
      says: { en: 'The President asks whether there is an objection; where none is heard the Council has so decided. A member that objects has the matter put to the vote.', ar: 'يسأل الرئيس هل من اعتراض؛ فإن لم يُسمع اعتراض تقرر ذلك. وإذا اعترض عضو طُرح الأمر للتصويت.' },
      check: mark.unverified, source: 'From general knowledge of the Council\'s meetings',
    },
    'practice:show-of-hands': {
      heading: { en: 'Show of hands', ar: 'رفع الأيدي', es: 'Votación a mano alzada', fr: 'Vote à main levée', ru: 'Голосование поднятием руки', zh: '举手表决' },
      says: { en: 'Votes are taken by show of hands: those in favour, those against, those abstaining; the record names how each member voted. Statements may be made before and after the vote.', ar: 'يجري التصويت برفع الأيدي: المؤيدون، ثم المعارضون، ثم الممتنعون؛ ويبيّن المحضر كيف صوّت كل عضو. ويجوز الإدلاء ببيانات قبل التصويت وبعده.' },
      check: mark.unverified, source: 'From general knowledge of the Council\'s meetings; the rules add nothing (rule 40)',
    },
    'practice:recommendations': {
      heading: { en: 'Recommendations', ar: 'التوصيات', es: 'Recomendaciones', fr: 'Recommandations', ru: 'Рекомендации', zh: '建议' },
      says: { en: 'What the Council recommends for the pacific settlement of a dispute, and to the General Assembly on members and on a Secretary-General, recommends and does not bind.', ar: 'ما يوصي به المجلس لتسوية نزاع تسوية سلمية، وما يوصي به الجمعية العامة بشأن الأعضاء والأمين العام، توصية غير ملزمة.' },
      check: mark.unverified, source: 'From general knowledge; how far decisions outside Chapter VII bind is disputed',
    },
    'note:507': {
      heading: { en: 'Formats of meetings (S/2017/507)', ar: 'أشكال الجلسات (S/2017/507)', es: 'Formatos de las sesiones (S/2017/507)', fr: 'Types de séance (S/2017/507)', ru: 'Форматы заседаний (S/2017/507)', zh: '会议形式（S/2017/507）' },
      says: { en: 'Public meetings are held to take action or for briefings and debates: in an open debate States not on the Council speak at their request; in a debate those directly concerned or affected; in a briefing only members speak after the briefers. Private meetings admit those invited. The practice does not replace the provisional rules.', ar: 'تُعقد الجلسات العلنية لاتخاذ إجراء أو للإحاطات والمناقشات: ففي المناقشة المفتوحة تتكلم الدول غير الأعضاء بناء على طلبها؛ وفي المناقشة تتكلم المعنية أو المتأثرة مباشرة؛ وفي الإحاطة لا يتكلم بعد مقدميها إلا الأعضاء. ويحضر الجلسات السرية من دُعي إليها. ولا يحل هذا العرف محل النظام الداخلي المؤقت.' },
      check: mark.partly, source: note507,
    },
    'practice:turns': {
      heading: { en: 'Who is heard when', ar: 'ترتيب الاستماع إلى المتكلمين', es: 'Quién habla cuándo', fr: 'Qui est entendu quand', ru: 'Кто и когда выступает', zh: '发言的先后' },
      says: { en: 'By practice those invited to brief are heard first, then the members, the President last among them in a statement for the own State, then States invited to participate. Where it is so arranged a State directly concerned speaks before the members.', ar: 'جرى العمل على الاستماع أولا إلى من دُعي لتقديم إحاطة، ثم إلى الأعضاء، ويكون الرئيس آخرهم متكلما باسم دولته، ثم إلى الدول المدعوة إلى الاشتراك. وإذا رُتب ذلك تكلمت الدولة المعنية مباشرة قبل الأعضاء.' },
      check: mark.unverified, source: `From general knowledge of public meetings; that members speak after the briefers: ${note507}`,
    },
    'practice:draw': {
      heading: { en: 'Order of members by a draw', ar: 'ترتيب الأعضاء بالقرعة', es: 'Orden de los miembros por sorteo', fr: 'Ordre des membres par tirage au sort', ru: 'Порядок членов по жребию', zh: '以抽签定理事国次序' },
      says: { en: 'As a general practice the order in which members speak is established by a draw, in certain cases by a sign-up sheet; where high-level officials represent members it is adjusted for protocol, by rank and within a rank by the draw. Rule 27 is not suspended: members are taken to signify their wish in that order.', ar: 'جرى العمل عموما على تحديد ترتيب كلام الأعضاء بالقرعة، وفي بعض الحالات بكشف للتسجيل؛ ويُعدَّل وفق المراسم متى مثّل الأعضاءَ مسؤولون رفيعو المستوى، بحسب الرتبة ثم بالقرعة داخل كل رتبة. ولا يُوقف العمل بالمادة 27: إذ يُعد الأعضاء قد أبدوا رغبتهم بهذا الترتيب.' },
      check: mark.partly, source: 'S/2014/739, note by the President of 15 October 2014, as described at scprocedure.org, chapter 5 section 4 (order of speakers)',
    },
    'practice:consultations': {
      heading: { en: 'Consultations of the whole', ar: 'مشاورات المجلس بكامل هيئته', es: 'Consultas plenarias', fr: 'Consultations plénières', ru: 'Консультации полного состава', zh: '全体磋商' },
      says: { en: 'In consultations of the whole the members meet alone, without record. They are no meeting of the Council: nothing is voted on there, procedural questions neither.', ar: 'يجتمع الأعضاء وحدهم في مشاورات المجلس بكامل هيئته، بلا محضر. وليست هذه جلسة للمجلس: فلا يجري فيها أي تصويت، ولا على مسألة إجرائية.' },
      check: mark.partly, source: `scprocedure.org, chapter 6 section 3b (no votes outside formal meetings); ${note507}`,
    },
    '76/262': {
      heading: { en: 'General Assembly resolution 76/262', ar: 'قرار الجمعية العامة 76/262', es: 'Resolución 76/262 de la Asamblea General', fr: 'Résolution 76/262 de l’Assemblée générale', ru: 'Резолюция 76/262 Генеральной Ассамблеи', zh: '大会第76/262号决议' },
      says: { en: 'Within ten working days of a veto the President of the General Assembly convenes a formal meeting, unless the Assembly meets in an emergency special session on the same situation. Those who cast the veto come first on the list of speakers; the Council is invited to report at least seventy-two hours before.', ar: 'يدعو رئيس الجمعية العامة إلى جلسة رسمية في غضون عشرة أيام عمل من ممارسة النقض، ما لم تكن الجمعية مجتمعة في دورة استثنائية طارئة بشأن الموقف نفسه. ولمن مارس النقض الأسبقية في قائمة المتكلمين؛ ويُدعى المجلس إلى تقديم تقرير قبلها باثنتين وسبعين ساعة على الأقل.' },
      check: mark.verified, source: 'A/RES/76/262 of 26 April 2022, adopted without a vote (internationallaw.notion.site; opil.ouplaw.com OXIO 714)',
    },
    'practice:veto-on-amendment': {
      heading: { en: 'A veto on an amendment', ar: 'نقض تعديل', es: 'Veto a una enmienda', fr: 'Veto opposé à un amendement', ru: 'Вето на поправку', zh: '对修正案的否决' },
      says: { en: 'Resolution 76/262 speaks of the casting of a veto, not of what it was cast on. A vote against by a permanent member that stopped an amendment of 22 December 2023 was followed by a meeting of the General Assembly on 9 January 2024; by the letter the same holds of a part voted on separately.', ar: 'يتحدث القرار 76/262 عن ممارسة النقض لا عما مورس عليه. وقد تلا صوتا معارضا من عضو دائم حال دون اعتماد تعديل في 22 كانون الأول/ديسمبر 2023 جلسةٌ للجمعية العامة في 9 كانون الثاني/يناير 2024؛ ويصدق ذلك بحرفه على الجزء الذي يجري التصويت عليه على حدة.' },
      check: mark.partly, source: 'A/RES/76/262, paragraph 1 (internationallaw.notion.site); programme of the meeting of 9 January 2024 as reported (sputnikglobe.com, 8 January 2024; amerinews.tv); parts: the letter of paragraph 1 alone',
    },
    'res:377-A': {
      heading: { en: 'General Assembly resolution 377 A (V): Uniting for Peace', ar: 'قرار الجمعية العامة 377 ألف (د-5): الاتحاد من أجل السلم', es: 'Resolución 377 A (V) de la Asamblea General: Unión pro paz', fr: 'Résolution 377 A (V) de l’Assemblée générale\u00a0: L’union pour le maintien de la paix', ru: 'Резолюция 377 A (V) Генеральной Ассамблеи: Единство в пользу мира', zh: '大会第377 A(V)号决议：联合一致共策和平' },
      says: { en: 'An emergency special session of the General Assembly meets within twenty-four hours of a request by any nine members of the Council or by a majority of the Members of the United Nations.', ar: 'تجتمع الجمعية العامة في دورة استثنائية طارئة في غضون أربع وعشرين ساعة من طلب يقدمه أي تسعة من أعضاء المجلس أو أغلبية أعضاء الأمم المتحدة.' },
      check: mark.verified, told: 'background', source: 'cambridge.org, AJIL note on the seventh emergency special session (rule 8 (b) of the General Assembly)',
    },
    'practice:late-1965': {
      heading: { en: 'The last four months of 1965', ar: 'الأشهر الأربعة الأخيرة من عام 1965', es: 'Los cuatro últimos meses de 1965', fr: 'Les quatre derniers mois de 1965', ru: 'Последние четыре месяца 1965 года', zh: '1965年最后四个月' },
      says: { en: 'The amendment of Articles 23 and 27 entered into force on 31 August 1965; the enlarged Council first sat on 1 January 1966. Until then the eleven members decided with seven votes.', ar: 'دخل تعديل المادتين 23 و27 حيز النفاذ في 31 آب/أغسطس 1965؛ وجلس المجلس الموسع أول مرة في 1 كانون الثاني/يناير 1966. وإلى ذلك الحين كان الأعضاء الأحد عشر يقررون بسبعة أصوات.' },
      check: mark.unverified, told: 'background', source: 'Entry into force: treaties.un.org, chapter I.5 a; the reading for these four months rests on resolution 218 (1965), carried with seven votes',
    },

    'silent:quorum': {
      heading: { en: 'No rule on a quorum', ar: 'لا حكم بشأن النصاب', es: 'Ninguna norma sobre el quórum', fr: 'Pas de règle sur le quorum', ru: 'Нет правила о кворуме', zh: '没有关于法定人数的规则' },
      says: { en: 'The rules ask for no quorum. As nine affirmative votes are needed, nine members must in effect be there for a decision.', ar: 'لا يشترط النظام الداخلي نصابا. ولما كانت تسعة أصوات مؤيدة لازمة فلا بد في الواقع من حضور تسعة أعضاء لاتخاذ قرار.' },
      check: mark.unverified, source: complete,
    },
    'silent:limit-time': {
      heading: { en: 'No rule on limits of speaking time', ar: 'لا حكم بشأن تحديد وقت الكلام', es: 'Ninguna norma sobre la limitación del tiempo', fr: 'Pas de règle sur le temps de parole', ru: 'Нет правила об ограничении времени', zh: '没有关于限制发言时间的规则' },
      says: { en: 'The rules say nothing of limits on the time or the number of speeches.', ar: 'لا ينص النظام الداخلي على تحديد مدة الكلمات أو عددها.' },
      check: mark.unverified, source: complete,
    },
    'silent:close-list': {
      heading: { en: 'No rule on closing the list of speakers', ar: 'لا حكم بشأن إقفال قائمة المتكلمين', es: 'Ninguna norma sobre el cierre de la lista', fr: 'Pas de règle sur la clôture de la liste', ru: 'Нет правила о прекращении записи ораторов', zh: '没有关于截止发言报名的规则' },
      says: { en: 'The rules say nothing of closing the list of speakers.', ar: 'لا ينص النظام الداخلي على إقفال قائمة المتكلمين.' },
      check: mark.unverified, source: complete,
    },
    'silent:close-debate': {
      heading: { en: 'No rule on closure of debate', ar: 'لا حكم بشأن إقفال باب المناقشة', es: 'Ninguna norma sobre el cierre del debate', fr: 'Pas de règle sur la clôture du débat', ru: 'Нет правила о прекращении прений', zh: '没有关于结束辩论的规则' },
      says: { en: 'The rules know no motion to close the debate.', ar: 'لا يعرف النظام الداخلي اقتراحا بإقفال باب المناقشة.' },
      check: mark.unverified, source: complete,
    },
    'silent:reply': {
      heading: { en: 'No rule on a right of reply', ar: 'لا حكم بشأن حق الرد', es: 'Ninguna norma sobre el derecho a contestar', fr: 'Pas de règle sur le droit de réponse', ru: 'Нет правила о праве на ответ', zh: '没有关于答辩权的规则' },
      says: { en: 'The rules say nothing of a right of reply; a representative who wishes to answer asks for the floor again.', ar: 'لا ينص النظام الداخلي على حق الرد؛ ومن أراد أن يرد طلب الكلمة من جديد.' },
      check: mark.unverified, source: complete,
    },
    'silent:reconsider': {
      heading: { en: 'No rule on reconsideration', ar: 'لا حكم بشأن إعادة النظر', es: 'Ninguna norma sobre un nuevo examen', fr: 'Pas de règle sur un nouvel examen', ru: 'Нет правила о повторном рассмотрении', zh: '没有关于重新审议的规则' },
      says: { en: 'The rules say nothing of reconsidering what was decided.', ar: 'لا ينص النظام الداخلي على إعادة النظر فيما تقرر.' },
      check: mark.unverified, source: complete,
    },
    'silent:tie': {
      heading: { en: 'No rule on equally divided votes', ar: 'لا حكم بشأن تعادل الأصوات', es: 'Ninguna norma sobre el empate', fr: 'Pas de règle sur le partage égal des voix', ru: 'Нет правила о разделении голосов поровну', zh: '没有关于票数相等的规则' },
      says: { en: 'The rules say nothing of an equal division. A fixed number of votes is needed, so that an equal division cannot matter.', ar: 'لا ينص النظام الداخلي على تعادل الأصوات. فالمطلوب عدد ثابت من الأصوات، ولذلك لا أثر للتعادل.' },
      check: mark.unverified, source: complete,
    },
    'silent:secret-ballot': {
      heading: { en: 'No rule on a secret ballot', ar: 'لا حكم بشأن الاقتراع السري', es: 'Ninguna norma sobre la votación secreta', fr: 'Pas de règle sur le scrutin secret', ru: 'Нет правила о тайном голосовании', zh: '没有关于无记名投票的规则' },
      says: { en: 'The rules know no secret ballot; only judges are elected by ballot papers.', ar: 'لا يعرف النظام الداخلي الاقتراع السري؛ ولا يُنتخب بأوراق الاقتراع إلا القضاة.' },
      check: mark.unverified, source: complete,
    },
  },
  glossary: {
    'chair': { says: { en: 'President', ar: 'الرئيس', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' }, rules: ['18', '19'] },
    'member': { says: { en: 'Member of the Council', ar: 'عضو المجلس', es: 'Miembro del Consejo', fr: 'Membre du Conseil', ru: 'Член Совета', zh: '安理会成员' }, rules: ['charter:23:1'] },
    'ballot': { says: meanings.ballot, rules: ['61', 'practice:judges-ballot'] },
    'present and voting': { says: meanings.fixedNumber, rules: ['charter:27:2', 'charter:27:3'] },
    'vote': { says: { en: 'a vote by show of hands, recorded by names', ar: 'تصويت برفع الأيدي يُسجَّل بالأسماء', es: 'votación a mano alzada, con constancia nominal', fr: 'vote à main levée, consigné nominalement', ru: 'голосование поднятием руки с записью по именам', zh: '举手表决，并记录各成员投票情况' }, rules: ['practice:show-of-hands'] },
    'consensus': { says: { en: 'decision without a vote: no member has objected', ar: 'القرار بدون تصويت: لم يعترض أي عضو', es: 'decisión sin votación: ningún miembro ha objetado', fr: 'décision sans vote\u00a0: aucun membre n’a élevé d’objection', ru: 'решение без голосования: ни один член не возразил', zh: '不经表决作出决定：没有成员反对' }, rules: ['practice:without-a-vote'] },
    'veto': { says: { en: 'a vote against by a permanent member on a draft that has the nine votes it needs', ar: 'تصويت عضو دائم معارضا لمشروع نال الأصوات التسعة اللازمة', es: 'voto en contra de un miembro permanente sobre un proyecto que ha obtenido los nueve votos necesarios', fr: 'vote contre d’un membre permanent sur un projet ayant recueilli les neuf voix requises', ru: 'голос против, поданный постоянным членом по проекту, получившему необходимые девять голосов', zh: '常任理事国对已获得所需九票的草案投反对票' }, rules: ['charter:27:3', 'practice:concurrence'] },
    'not participating': { says: { en: 'present and taking no part in the vote; neither an abstention nor an absence', ar: 'حاضر لا يشارك في التصويت؛ وليس ذلك امتناعا ولا غيابا', es: 'presente sin participar en la votación; no es abstención ni ausencia', fr: 'présent sans participer au vote\u00a0; ni abstention ni absence', ru: 'присутствует, но не участвует в голосовании; это не воздержание и не отсутствие', zh: '出席但不参加表决；既非弃权也非缺席' }, rules: ['practice:not-participating'] },
    'amendment': { says: { en: 'what adds to, deletes from or revises part of a draft', ar: 'إضافة إلى المشروع أو حذف منه أو تنقيح جزء منه', es: 'lo que entraña una adición o supresión en un proyecto o una modificación de parte de él', fr: 'ce qui ajoute à un projet, en retranche ou en modifie une partie', ru: 'то, что добавляет к проекту, исключает из него или изменяет его часть', zh: '对草案有所增删或修改其中一部分的文字' }, rules: ['33', '36'] },
  },
  parameters: {
    obligatoryAbstention: {
      name: { en: 'Parties to a dispute abstain', ar: 'امتناع أطراف النزاع عن التصويت', es: 'Las partes en una controversia se abstienen', fr: 'Les parties à un différend s’abstiennent', ru: 'Воздержание сторон в споре', zh: '争端当事国不投票' }, value: 'declared', rules: ['charter:27:3', 'practice:obligatory-abstention'],
      options: [
        { value: 'off', says: { en: 'The proviso is shown as a warning and binds nobody; this matches present practice.', ar: 'يُعرض الشرط تنبيها ولا يُلزم أحدا؛ وهذا يوافق العرف الحالي.', es: 'La salvedad se muestra como advertencia y no obliga a nadie; así es la práctica actual.', fr: 'La réserve est affichée à titre d’avertissement et ne lie personne\u00a0; c’est la pratique actuelle.', ru: 'Оговорка показывается как предупреждение и никого не связывает; такова нынешняя практика.', zh: '但书仅作提示，对任何方不具约束力；这与现行惯例一致。' }, sets: [{ path: 'parties.enforced', value: 'off' }] },
        { value: 'declared', says: { en: 'It binds those whom the President has ruled to be parties; the ruling may be challenged under rule 30.', ar: 'يُلزم من قرر الرئيس أنهم أطراف؛ ويجوز الطعن في القرار بموجب المادة 30.', es: 'Obliga a quienes la Presidencia haya declarado partes; la decisión puede impugnarse en virtud del artículo 30.', fr: 'Elle lie ceux que la présidence a déclarés parties\u00a0; la décision peut être contestée en vertu de l’article 30.', ru: 'Она связывает тех, кого Председатель постановлением признал сторонами; постановление можно опротестовать по правилу 30.', zh: '对经主席裁决为当事方者有约束力；可依第30条对裁决提出异议。' }, sets: [{ path: 'parties.enforced', value: 'declared' }] },
        { value: 'strict', says: { en: 'It binds every member listed as a party with the agenda item.', ar: 'يُلزم كل عضو مدرج طرفا مع بند جدول الأعمال.', es: 'Obliga a todo miembro que figure como parte con el tema del orden del día.', fr: 'Elle lie tout membre qui figure comme partie au point de l’ordre du jour.', ru: 'Она связывает каждого члена, указанного стороной при пункте повестки дня.', zh: '对在议程项目中列为当事方的每一成员有约束力。' }, sets: [{ path: 'parties.enforced', value: 'listed' }] },
      ],
    },
    preliminaryQuestion: {
      name: { en: 'Who settles whether a question is procedural', ar: 'من يبت في كون المسألة إجرائية', es: 'Quién resuelve si una cuestión es de procedimiento', fr: 'Qui tranche si une question est de procédure', ru: 'Кто решает, является ли вопрос процедурным', zh: '由谁决定事项是否为程序事项' }, value: 'settledList', rules: ['practice:preliminary-question'],
      options: [
        { value: 'settledList', says: { en: 'The list of matters settled by practice.', ar: 'قائمة المسائل التي استقر عليها العرف.', es: 'La lista de asuntos fijada por la práctica.', fr: 'La liste des questions établie par la pratique.', ru: 'Список вопросов, сложившийся на практике.', zh: '由惯例确定的事项清单。' }, sets: [{ path: 'classification', value: { decides: { by: 'list' }, rules: ['practice:procedural-list'] } }] },
        { value: 'presidentRules', says: { en: 'The President rules; the ruling stands unless nine votes overrule it (rule 30).', ar: 'يبت الرئيس في ذلك؛ ويبقى قراره قائما ما لم تنقضه تسعة أصوات (المادة 30).', es: 'Decide la Presidencia; la decisión se mantiene salvo que la revoquen nueve votos (artículo 30).', fr: 'La présidence statue\u00a0; la décision est maintenue à moins que neuf voix ne l’annulent (article 30).', ru: 'Постановляет Председатель; постановление остается в силе, если его не отменят девять голосов (правило 30).', zh: '由主席裁决；除非九票推翻，裁决有效（第30条）。' }, sets: [{ path: 'classification', value: { decides: { by: 'chair', overrule: 'ruling' }, rules: ['practice:presidents-ruling', '30'] } }] },
        { value: 'statement1945', says: { en: 'The Council votes on it, and the vote needs the concurrence of the permanent members: two vetoes.', ar: 'يصوّت المجلس على ذلك، ويلزم التصويت موافقة الأعضاء الدائمين: نقضان.', es: 'Lo decide el Consejo por votación, que requiere la concurrencia de los miembros permanentes: dos vetos.', fr: 'Le Conseil en décide par un vote, qui exige le concours des membres permanents\u00a0: deux vetos.', ru: 'Об этом голосует Совет, и требуется согласие постоянных членов: два вето.', zh: '由安理会表决，且须常任理事国同意：双重否决。' }, sets: [{ path: 'classification', value: { decides: { by: 'body', matter: 'preliminary' }, rules: ['statement:1945'] } }] },
      ],
    },
  },
  silentOn: ['silent:quorum', 'silent:limit-time', 'silent:close-list', 'silent:close-debate', 'silent:reply', 'silent:reconsider', 'silent:tie', 'silent:secret-ballot'],
  composition: { members: 15, of: { permanent: 5, member: 10 }, rules: ['charter:23:1'] },
  credentials: { provisional: ['16', '17'], decision: ['15', '17'], matter: 'procedural', report: { by: null, rules: ['15'] }, ahead: { hours: 24, of: 'meeting', rules: ['13'], invited: ['14'] } },
  attendance: null,
  presidency: { rotation: { every: 'month', order: 'english-alphabetical', rules: ['18'] }, cede: ['20'], votes: true, rules: ['18', '19'] },
  meetings: {
    onRequest: { members: ['2'], communications: ['3'] },
    atMost: { days: 14, rules: ['1'] },
    notice: { days: 3, urgent: true, rules: ['8'], periodic: { days: 21, rules: ['4', '12'] } },
    documents: { hours: 48, rules: ['26'] },
    records: { ready: { workingDays: 1, hour: 10, rules: ['49'] }, corrections: { workingDays: 2, rules: ['50'] }, closed: { days: 10, rules: ['51'] }, approval: ['52'], official: ['53'] },
  },
  formats: [
    {
      id: 'open-debate', name: { en: 'Open debate', ar: 'مناقشة مفتوحة', es: 'Debate abierto', fr: 'Débat public', ru: 'Открытые прения', zh: '公开辩论' },
      says: { en: 'Members speak, States not on the Council speak at their request, persons invited may brief.', ar: 'يتكلم الأعضاء، وتتكلم الدول غير الأعضاء بناء على طلبها، ويجوز أن يقدم المدعوون إحاطات.', es: 'Hablan los miembros; los Estados que no son miembros del Consejo hablan si lo piden; las personas invitadas pueden informar.', fr: 'Les membres prennent la parole, les États non membres du Conseil la prennent à leur demande, les personnes invitées peuvent faire un exposé.', ru: 'Выступают члены; государства, не входящие в Совет, — по своей просьбе; приглашенные лица могут выступить с сообщениями.', zh: '理事国发言，非理事国应其请求发言，应邀者可作通报。' },
      grade: 'public', speaks: ['permanent', 'member', 'invited-state', 'invited-person'], order: inTurn, invites: ['invited-state', 'invited-person'], admits: { by: 'vote', matter: 'procedural' }, decides: true, rules: ['note:507', '37', '39', '48'],
    },
    {
      id: 'debate', name: { en: 'Debate', ar: 'مناقشة', es: 'Debate', fr: 'Débat', ru: 'Прения', zh: '辩论' },
      says: { en: 'Members speak; States directly concerned or affected may be invited and speak; persons invited may brief.', ar: 'يتكلم الأعضاء؛ ويجوز دعوة الدول المعنية أو المتأثرة مباشرة فتتكلم؛ ويجوز أن يقدم المدعوون إحاطات.', es: 'Hablan los miembros; puede invitarse a hablar a los Estados directamente interesados o afectados; las personas invitadas pueden informar.', fr: 'Les membres prennent la parole\u00a0; les États directement concernés ou touchés peuvent être invités à la prendre\u00a0; les personnes invitées peuvent faire un exposé.', ru: 'Выступают члены; непосредственно заинтересованные или затронутые государства могут быть приглашены и выступить; приглашенные лица могут выступить с сообщениями.', zh: '理事国发言；可邀请直接有关或受影响的国家发言；应邀者可作通报。' },
      grade: 'public', speaks: ['permanent', 'member', 'invited-state', 'invited-person'], order: inTurn, invites: ['invited-state', 'invited-person'], admits: { by: 'vote', matter: 'procedural' }, decides: true, rules: ['note:507', '37', '39', '48'],
    },
    {
      id: 'briefing', name: { en: 'Briefing', ar: 'إحاطة', es: 'Exposición informativa', fr: 'Séance d’information', ru: 'Брифинг', zh: '通报会' },
      says: { en: 'Persons invited brief; after them only members speak.', ar: 'يقدم المدعوون إحاطات؛ ولا يتكلم بعدهم إلا الأعضاء.', es: 'Informan las personas invitadas; después solo hablan los miembros.', fr: 'Les personnes invitées font un exposé\u00a0; ensuite, seuls les membres prennent la parole.', ru: 'Приглашенные лица выступают с сообщениями; после них говорят только члены.', zh: '应邀者作通报；其后只有理事国发言。' },
      grade: 'public', speaks: ['permanent', 'member', 'invited-person'], order: membersAfterBriefers, invites: ['invited-state', 'invited-person'], admits: { by: 'vote', matter: 'procedural' }, decides: true, rules: ['note:507', '39', '48'],
    },
    {
      id: 'private-meeting', name: { en: 'Private meeting', ar: 'جلسة سرية', es: 'Sesión privada', fr: 'Séance privée', ru: 'Закрытое заседание', zh: '非公开会议' },
      says: { en: 'Members and those invited; a communiqué is issued afterwards.', ar: 'يحضرها الأعضاء ومن دُعي؛ ويصدر بعدها بلاغ.', es: 'Los miembros y quienes han recibido invitación; después se publica un comunicado.', fr: 'Les membres et les invités\u00a0; un communiqué est publié ensuite.', ru: 'Члены и приглашенные; затем выпускается коммюнике.', zh: '理事国和应邀者；会后发表公报。' },
      grade: 'closed', speaks: ['permanent', 'member', 'invited-state', 'invited-person'], order: inTurn, invites: ['invited-state', 'invited-person'], admits: { by: 'vote', matter: 'procedural' }, decides: true, communique: ['55'], rules: ['48', '51', '55', 'note:507'],
    },
    {
      id: 'consultations', name: { en: 'Consultations of the whole', ar: 'مشاورات المجلس بكامل هيئته', es: 'Consultas plenarias', fr: 'Consultations plénières', ru: 'Консультации полного состава', zh: '全体磋商' },
      says: { en: 'Members alone, without record; nothing is decided.', ar: 'الأعضاء وحدهم، بلا محضر؛ ولا يُتخذ فيها أي قرار.', es: 'Solo los miembros, sin acta; no se decide nada.', fr: 'Les membres seuls, sans compte rendu\u00a0; rien n’est décidé.', ru: 'Только члены, без отчета; ничего не решается.', zh: '只有理事国，不作记录；不作任何决定。' },
      grade: 'closed', speaks: ['permanent', 'member', 'invited-person'], order: membersAfterBriefers, invites: ['invited-person'], admits: { by: 'no-objection' }, decides: false, rules: ['practice:consultations'],
    },
  ],
  sessions: {
    of: { en: 'opening of the session of the General Assembly', ar: 'افتتاح دورة الجمعية العامة', es: 'apertura del período de sesiones de la Asamblea General', fr: 'ouverture de la session de l’Assemblée générale', ru: 'открытие сессии Генеральной Ассамблеи', zh: '大会届会开幕' },
    deadlines: [
      { id: 'admission-report', name: { en: 'Report of the committee on applications for membership', ar: 'تقرير اللجنة المعنية بطلبات العضوية', es: 'Informe del comité sobre solicitudes de admisión', fr: 'Rapport du comité sur les demandes d’admission', ru: 'Доклад комитета по заявлениям о приеме', zh: '委员会关于加入申请的报告' }, regular: { days: 35 }, special: { days: 14 }, rules: ['58', '59'] },
      { id: 'admission-recommendation', name: { en: 'Recommendation on applications for membership', ar: 'التوصية بشأن طلبات العضوية', es: 'Recomendación sobre solicitudes de admisión', fr: 'Recommandation sur les demandes d’admission', ru: 'Рекомендация по заявлениям о приеме', zh: '关于加入申请的推荐' }, regular: { days: 25 }, special: null, rules: ['60'] },
    ],
  },
  series: null,
  quorum: { open: null, decide: null, presumed: true, suspendedCount: true, rules: ['1'] },
  matters: {
    'procedural': {
      name: { en: 'Procedural question', ar: 'مسألة إجرائية', es: 'Cuestión de procedimiento', fr: 'Question de procédure', ru: 'Процедурный вопрос', zh: '程序事项' },
      majority: nine, choices, nature: 'procedural', binds: own, rules: ['charter:27:2'],
      covers: [
        { en: 'Including an item in the agenda', ar: 'إدراج بند في جدول الأعمال', es: 'Inclusión de un tema en el orden del día', fr: 'Inscription d’une question à l’ordre du jour', ru: 'Включение пункта в повестку дня', zh: '将项目列入议程' },
        { en: 'Order of the items', ar: 'ترتيب البنود', es: 'Orden de los temas', fr: 'Ordre des questions', ru: 'Порядок рассмотрения пунктов', zh: '项目的次序' },
        { en: 'Deferring an item', ar: 'إرجاء بند', es: 'Aplazamiento de un tema', fr: 'Renvoi d’une question', ru: 'Отсрочка рассмотрения пункта', zh: '推迟审议项目' },
        { en: 'Removing an item from the list of matters the Council is seized of', ar: 'حذف بند من قائمة المسائل المعروضة على المجلس', es: 'Supresión de un tema de la lista de asuntos sometidos al Consejo', fr: 'Radiation d’une question de la liste des questions dont le Conseil est saisi', ru: 'Исключение пункта из перечня вопросов, находящихся на рассмотрении Совета', zh: '从安理会受理事项清单中删除项目' },
        { en: 'Rulings of the President', ar: 'قرارات الرئيس', es: 'Decisiones de la Presidencia', fr: 'Décisions de la présidence', ru: 'Постановления Председателя', zh: '主席的裁决' },
        { en: 'Suspending or adjourning a meeting', ar: 'تعليق الجلسة أو رفعها', es: 'Suspensión o levantamiento de una sesión', fr: 'Suspension ou levée d’une séance', ru: 'Перерыв или закрытие заседания', zh: '暂停会议或休会' },
        { en: 'Invitations to participate', ar: 'الدعوات إلى الاشتراك', es: 'Invitaciones a participar', fr: 'Invitations à participer', ru: 'Приглашения к участию', zh: '邀请参加' },
        { en: 'Conduct of business', ar: 'تصريف الأعمال', es: 'Dirección de los debates', fr: 'Conduite des débats', ru: 'Ведение заседаний', zh: '议事的进行' },
        { en: 'Calling an emergency special session of the General Assembly', ar: 'الدعوة إلى دورة استثنائية طارئة للجمعية العامة', es: 'Convocación de un período extraordinario de sesiones de emergencia de la Asamblea General', fr: 'Convocation d’une session extraordinaire d’urgence de l’Assemblée générale', ru: 'Созыв чрезвычайной специальной сессии Генеральной Ассамблеи', zh: '召开大会紧急特别会议' },
      ],
    },
    'chapter-vi': {
      name: { en: 'Pacific settlement of a dispute (Chapter VI)', ar: 'حل النزاع حلا سلميا (الفصل السادس)', es: 'Arreglo pacífico de una controversia (Capítulo VI)', fr: 'Règlement pacifique d’un différend (Chapitre VI)', ru: 'Мирное разрешение спора (глава VI)', zh: '和平解决争端（第六章）' },
      majority: nine, concurrence, choices, nature: 'substantive', binds: recommends, rules: proviso,
      covers: [{ en: 'Decisions under Chapter VI of the Charter', ar: 'القرارات المتخذة بموجب الفصل السادس من الميثاق', es: 'Decisiones en virtud del Capítulo VI de la Carta', fr: 'Décisions prises en vertu du Chapitre VI de la Charte', ru: 'Решения по главе VI Устава', zh: '根据《宪章》第六章作出的决定' }],
    },
    'article-52-3': {
      name: { en: 'Regional settlement of a local dispute (Article 52 (3))', ar: 'حل نزاع محلي إقليميا (المادة 52 (3))', es: 'Arreglo regional de una controversia local (Artículo 52 3))', fr: 'Règlement régional d’un différend local (Article 52 (3))', ru: 'Региональное разрешение местного спора (пункт 3 статьи 52)', zh: '以区域办法解决地方争端（第五十二条第三项）' },
      majority: nine, concurrence, choices, nature: 'substantive', binds: recommends, rules: [...proviso, 'charter:52:3'],
      covers: [{ en: 'Decisions under Article 52 (3) of the Charter', ar: 'القرارات المتخذة بموجب الفقرة 3 من المادة 52 من الميثاق', es: 'Decisiones en virtud del Artículo 52 3) de la Carta', fr: 'Décisions prises en vertu de l’Article 52, paragraphe 3, de la Charte', ru: 'Решения по статье 52 (3) Устава', zh: '根据《宪章》第五十二条第三项作出的决定' }],
    },
    'chapter-vii': {
      name: { en: 'Action with respect to threats to the peace (Chapter VII)', ar: 'ما يُتخذ من أعمال في حالات تهديد السلم (الفصل السابع)', es: 'Acción en caso de amenazas a la paz (Capítulo VII)', fr: 'Action en cas de menace contre la paix (Chapitre VII)', ru: 'Действия в отношении угрозы миру (глава VII)', zh: '对于和平之威胁的应付办法（第七章）' },
      majority: nine, concurrence, choices, nature: 'substantive', binds: decides, rules: proviso,
      covers: [{ en: 'Measures for peace and security under Chapter VII of the Charter', ar: 'التدابير المتعلقة بالسلم والأمن بموجب الفصل السابع من الميثاق', es: 'Medidas para la paz y la seguridad en virtud del Capítulo VII de la Carta', fr: 'Mesures pour la paix et la sécurité en vertu du Chapitre VII de la Charte', ru: 'Меры в интересах мира и безопасности по главе VII Устава', zh: '根据《宪章》第七章为和平与安全采取的措施' }],
    },
    'substantive': {
      name: { en: 'Other question of substance', ar: 'مسألة موضوعية أخرى', es: 'Otra cuestión de fondo', fr: 'Autre question de fond', ru: 'Другой вопрос существа', zh: '其他实质事项' },
      majority: nine, concurrence, choices, nature: 'substantive', binds: decides, rules: proviso,
      covers: [
        { en: 'Measures under the responsibility for peace and security', ar: 'التدابير المندرجة في المسؤولية عن السلم والأمن', es: 'Medidas adoptadas en ejercicio de la responsabilidad por la paz y la seguridad', fr: 'Mesures relevant de la responsabilité en matière de paix et de sécurité', ru: 'Меры в рамках ответственности за мир и безопасность', zh: '依维护和平与安全的责任采取的措施' },
        { en: 'What is of substance in a draft, and the amendments to it', ar: 'كل ما هو موضوعي في المشروع وفي التعديلات عليه', es: 'Lo que en un proyecto es de fondo, y sus enmiendas', fr: 'Ce qui, dans un projet, relève du fond, et les amendements y relatifs', ru: 'То, что в проекте относится к существу, и поправки к нему', zh: '草案中的实质内容及其修正案' },
      ],
    },
    'admission': {
      name: { en: 'Admission of a Member', ar: 'قبول عضو', es: 'Admisión de un Miembro', fr: 'Admission d’un Membre', ru: 'Прием в члены', zh: '接纳会员国' },
      majority: nine, concurrence, choices, nature: 'substantive', binds: recommends, rules: [...proviso, '60'],
      otherwise: { says: { en: 'The Council sends the General Assembly a special report.', ar: 'يقدم المجلس إلى الجمعية العامة تقريرا خاصا.', es: 'El Consejo presenta a la Asamblea General un informe especial.', fr: 'Le Conseil présente à l’Assemblée générale un rapport spécial.', ru: 'Совет представляет Генеральной Ассамблее специальный доклад.', zh: '安理会向大会提交特别报告。' }, rules: ['60'] },
      covers: [{ en: 'Recommending the admission of a new Member', ar: 'التوصية بقبول عضو جديد', es: 'Recomendación de la admisión de un nuevo Miembro', fr: 'Recommandation de l’admission d’un nouveau Membre', ru: 'Рекомендация о приеме нового члена', zh: '推荐接纳新会员国' }],
    },
    'secretary-general': {
      name: { en: 'Recommendation on a Secretary-General', ar: 'التوصية بأمين عام', es: 'Recomendación sobre el Secretario General', fr: 'Recommandation relative au Secrétaire général', ru: 'Рекомендация о Генеральном секретаре', zh: '秘书长人选的推荐' },
      majority: nine, concurrence, choices, nature: 'substantive', binds: recommends, rules: [...proviso, '48'], inPrivate: ['48'],
      covers: [{ en: 'Recommending a Secretary-General to the General Assembly', ar: 'توصية الجمعية العامة بأمين عام', es: 'Recomendación de un Secretario General a la Asamblea General', fr: 'Recommandation d’un Secrétaire général à l’Assemblée générale', ru: 'Рекомендация Генерального секретаря Генеральной Ассамблее', zh: '向大会推荐秘书长人选' }],
    },
    'preliminary': {
      name: { en: 'Preliminary question: is the matter procedural?', ar: 'المسألة الأولية: هل المسألة إجرائية؟', es: 'Cuestión previa: ¿es la cuestión de procedimiento?', fr: 'Question préliminaire\u00a0: la question est-elle de procédure\u00a0?', ru: 'Предварительный вопрос: является ли вопрос процедурным?', zh: '先决问题：该事项是否为程序事项？' },
      majority: nine, concurrence, choices, nature: 'procedural', covers: [], binds: own, rules: ['statement:1945', 'charter:27:3'],
    },
    'ruling': {
      name: { en: 'To overrule the President\'s ruling', ar: 'نقض قرار الرئيس', es: 'Revocación de la decisión de la Presidencia', fr: 'Annulation de la décision de la présidence', ru: 'Отмена постановления Председателя', zh: '推翻主席的裁决' },
      majority: nine, choices, nature: 'procedural', covers: [], binds: own, rules: ['30', 'charter:27:2'],
    },
  },
  rest: 'substantive',
  classification: { decides: { by: 'list' }, rules: ['practice:procedural-list'] },
  parties: { matters: ['chapter-vi', 'article-52-3'], effect: 'abstains', enforced: 'declared', rules: ['charter:27:3', 'practice:obligatory-abstention'] },
  tie: { means: { kind: 'rejected' }, rules: ['silent:tie'] },
  motions: [
    { id: 'suspend-meeting', name: { en: 'Suspension of the meeting', ar: 'تعليق الجلسة', es: 'Suspensión de la sesión', fr: 'Suspension de la séance', ru: 'Перерыв в заседании', zh: '暂停会议' }, rules: ['33'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'vote', matter: 'procedural' }, effect: 'suspend-meeting' },
    { id: 'adjourn-meeting', name: { en: 'Adjournment of the meeting', ar: 'رفع الجلسة', es: 'Levantamiento de la sesión', fr: 'Ajournement de la séance', ru: 'Закрытие заседания', zh: '休会' }, rules: ['33'], needsSecond: false, debate: { kind: 'none' }, decides: { by: 'vote', matter: 'procedural' }, effect: 'adjourn-meeting' },
    { id: 'adjourn-meeting-to', name: { en: 'Adjournment of the meeting to a certain day or hour', ar: 'رفع الجلسة إلى يوم معين أو ساعة معينة', es: 'Levantamiento de la sesión hasta un día o una hora determinados', fr: 'Ajournement de la séance à une date ou à une heure déterminée', ru: 'Перенос заседания на определенный день или час', zh: '休会至某日或某时' }, rules: ['33'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'procedural' }, effect: 'adjourn-meeting-to' },
    { id: 'refer', name: { en: 'Referral of a matter', ar: 'إحالة مسألة', es: 'Remisión de una cuestión', fr: 'Renvoi d’une question', ru: 'Передача вопроса', zh: '交付某事项' }, rules: ['33'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'procedural' }, effect: 'refer' },
    { id: 'postpone', name: { en: 'Postponement of the discussion', ar: 'إرجاء المناقشة', es: 'Aplazamiento del debate', fr: 'Renvoi de la discussion', ru: 'Отсрочка обсуждения', zh: '推迟讨论' }, rules: ['33'], needsSecond: false, debate: { kind: 'open' }, decides: { by: 'vote', matter: 'procedural' }, effect: 'postpone' },
  ],
  pointOfOrder: {
    rules: ['30'],
    kinds: [{ id: 'order', name: { en: 'Point of order', ar: 'نقطة نظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Вопрос по порядку ведения заседания', zh: '程序问题' }, interrupts: true, toSpeaker: false, rules: ['30'] }],
    appeal: { matter: 'ruling', needsSecond: false, debate: { kind: 'none' }, rules: ['30'] },
  },
  proposals: { rules: ['31', '34'], withdrawal: { ifAmended: true, rules: ['35'] }, circulation: null, signatures: null, order: ['32'], onRequest: ['38'] },
  amendments: { rules: ['31', '33', '36'], order: 'additions-first', impliedRejection: null, sub: null, friendly: null, signatures: null, withFloor: null, matter: null },
  division: { rules: ['32'], on: 'request', sponsorBars: true, debate: { kind: 'none' }, matter: null, preamble: true, allRejected: [] },
  adoption: { rules: ['practice:without-a-vote'], objection: 'vote', blockedBy: 'formal-objection', notes: null, minusOne: null, name: { en: 'decision without a vote', ar: 'القرار بدون تصويت', es: 'decisión sin votación', fr: 'décision sans vote', ru: 'решение без голосования', zh: '不经表决作出决定' } },
  endeavours: null,
  silence: null,
  voting: {
    methods: { hands: ['40', 'practice:show-of-hands'], recorded: ['40', 'practice:show-of-hands'], rollCall: null },
    recordedOnRequest: ['40', 'practice:show-of-hands'],
    conduct: ['40'],
    explanations: { before: true, after: true, proposerMay: true, minutes: null, rules: ['practice:show-of-hands'] },
    reentry: true, shown: 'as-cast', mayChange: true,
  },
  noVote: [],
  suspension: null,
  elections: {
    kinds: [{ id: 'judges', name: { en: 'Judges of the International Court of Justice', ar: 'قضاة محكمة العدل الدولية', es: 'Magistrados de la Corte Internacional de Justicia', fr: 'Juges à la Cour internationale de Justice', ru: 'Судьи Международного Суда', zh: '国际法院法官' }, majority: { kind: 'fraction', of: 'membership', num: 1, den: 2, strict: true, minFor: 1 }, places: null, of: 'persons', rules: ['icj:10', '61'] }],
    nominations: 'without-speech', secret: ['practice:judges-ballot'], dispense: null, restriction: null,
    tie: { means: 'lot', rules: ['silent:tie'] }, tooMany: 'new-ballot', unbroken: ['61'], rules: ['61', 'icj:10', 'practice:judges-new-ballot'],
  },
  sequel: {
    of: 'vetoed', on: ['draft', 'amendment', 'part'], workingDays: 10, from: '2022-04-26', rules: ['76/262', 'practice:veto-on-amendment'],
    says: { en: 'The General Assembly meets within ten working days.', ar: 'تجتمع الجمعية العامة في غضون عشرة أيام عمل.', es: 'La Asamblea General se reúne en un plazo de diez días hábiles.', fr: 'L’Assemblée générale se réunit dans les dix jours ouvrables.', ru: 'Генеральная Ассамблея собирается в течение десяти рабочих дней.', zh: '大会在十个工作日内开会。' },
  },
  floor: {
    rules: ['19', '27'],
    list: { close: null, precedence: ['29'], rules: ['silent:close-list'] },
    time: { defaultMinutes: null, limit: null, rules: ['silent:limit-time'] },
    reply: null,
    yields: null,
    sides: null,
  },
  opening: [
    { id: 'opening', name: { en: 'Opening of the meeting', ar: 'افتتاح الجلسة', es: 'Apertura de la sesión', fr: 'Ouverture de la séance', ru: 'Открытие заседания', zh: '会议开幕' }, decides: { by: 'nobody' }, rules: ['1', '19'] },
    { id: 'agenda', name: { en: 'Adoption of the agenda', ar: 'إقرار جدول الأعمال', es: 'Aprobación del orden del día', fr: 'Adoption de l’ordre du jour', ru: 'Утверждение повестки дня', zh: '通过议程' }, decides: { by: 'vote', matter: 'procedural' }, each: 'meeting', rules: ['9', '10'] },
  ],
  endings: [{ id: 'none', agreement: 'nobody', rules: ['19'] }],
  participation: {
    'member': { name: { en: 'Elected member', ar: 'عضو منتخب', es: 'Miembro elegido', fr: 'Membre élu', ru: 'Избираемый член', zh: '当选理事国' }, ...full, rules: ['charter:27:1', 'charter:23:1'] },
    'permanent': { name: { en: 'Permanent member', ar: 'عضو دائم', es: 'Miembro permanente', fr: 'Membre permanent', ru: 'Постоянный член', zh: '常任理事国' }, ...full, actors: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'], rules: ['charter:27:1', 'charter:23:1'] },
    'invited-state': { name: { en: 'State invited to participate', ar: 'دولة مدعوة إلى الاشتراك', es: 'Estado invitado a participar', fr: 'État invité à participer', ru: 'Приглашенное государство', zh: '应邀参加讨论的国家' }, ...guest, proposalsVoted: 'on-request', rules: ['37', '38', 'charter:31', 'charter:32'] },
    'invited-person': { name: { en: 'Person invited', ar: 'شخص مدعو', es: 'Persona invitada', fr: 'Personne invitée', ru: 'Приглашенное лицо', zh: '应邀人士' }, ...guest, onInvitation: true, propose: false, rules: ['39'] },
  },
}
