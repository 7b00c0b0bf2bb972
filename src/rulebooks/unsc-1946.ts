import type { Matter, Rule, Rulebook } from './rulebook.ts'
import { unsc } from './unsc.ts'

const seven = { kind: 'count', for: 7 } as const
const matters: { readonly [matter: string]: Matter } = Object.fromEntries(Object.entries(unsc.matters).map(([id, matter]) => [id, { ...matter, majority: seven }]))

const heading = (rule: string): Rule['heading'] => unsc.rules[rule]?.heading ?? { en: rule }
const says = (rule: string): Rule['says'] => unsc.rules[rule]?.says ?? { en: rule }
const source = (rule: string): string => unsc.rules[rule]?.source ?? ''

/** Rules whose number of votes or of members was another one. */
const rules: { readonly [id: string]: Rule } = {
  'charter:23:1': {
    heading: heading('charter:23:1'),
    says: { en: 'The Council has eleven members: five permanent (China, France, the Union of Soviet Socialist Republics, the United Kingdom, the United States) and six elected by the General Assembly.', ar: 'يتألف المجلس من أحد عشر عضوا: خمسة دائمون (الصين وفرنسا واتحاد الجمهوريات الاشتراكية السوفياتية والمملكة المتحدة والولايات المتحدة) وستة تنتخبهم الجمعية العامة.' },
    check: 'verified', source: 'Australian Treaty Series 1968 No. 11 (austlii.edu.au); treaties.un.org, chapter I.5 a',
  },
  'charter:27:2': {
    heading: heading('charter:27:2'),
    says: { en: 'Decisions on procedural matters are made by the affirmative votes of seven members, whichever they are.', ar: 'تصدر القرارات في المسائل الإجرائية بأصوات مؤيدة من سبعة أعضاء أيا كانوا.' },
    check: 'verified', source: 'Australian Treaty Series 1968 No. 11 (austlii.edu.au); treaties.un.org, chapter I.5 a',
  },
  'charter:27:3': {
    heading: heading('charter:27:3'),
    says: { en: 'Decisions on all other matters are made by the affirmative votes of seven members including the concurring votes of the permanent members. In decisions under Chapter VI and under Article 52 (3) a party to a dispute abstains.', ar: 'تصدر القرارات في سائر المسائل بأصوات مؤيدة من سبعة أعضاء يكون من بينها أصوات الأعضاء الدائمين متفقة. وفي القرارات المتخذة بموجب الفصل السادس والفقرة 3 من المادة 52 يمتنع عن التصويت من كان طرفا في النزاع.' },
    check: 'verified', source: 'Australian Treaty Series 1968 No. 11 (austlii.edu.au); treaties.un.org, chapter I.5 a',
  },
  'practice:concurrence': {
    heading: heading('practice:concurrence'),
    says: { en: 'Only a vote against withholds the concurrence of a permanent member. With seven votes in favour such a vote is a veto; with fewer the draft fails for want of votes, and that is no veto.', ar: 'لا يحجب موافقة العضو الدائم إلا التصويت المعارض. فإذا بلغت الأصوات المؤيدة سبعة كان ذلك نقضا؛ وإذا قلّت عن ذلك لم يُعتمد المشروع لعدم كفاية الأصوات، وليس ذلك نقضا.' },
    check: 'partly', source: 'research.un.org/en/docs/unvoting/sc; seven votes: Australian Treaty Series 1968 No. 11',
  },
  'silent:quorum': {
    heading: heading('silent:quorum'),
    says: { en: 'The rules ask for no quorum. As seven affirmative votes are needed, seven members must in effect be there for a decision.', ar: 'لا يشترط النظام الداخلي نصابا. ولما كانت سبعة أصوات مؤيدة لازمة فلا بد في الواقع من حضور سبعة أعضاء لاتخاذ قرار.' },
    check: 'unverified', source: source('silent:quorum'),
  },
  'icj:10': {
    heading: heading('icj:10'),
    says: { en: 'A judge needs an absolute majority in the Council and in the General Assembly alike: six of eleven, without distinction between permanent and elected members.', ar: 'يلزم القاضي أغلبية مطلقة في المجلس وفي الجمعية العامة معا: ستة من أحد عشر، بغير تمييز بين الأعضاء الدائمين والمنتخبين.' },
    check: 'partly', source: 'Absolute majority: sentences of United Nations documents in Spanish (tarjamaan.com); the text of the Statute was not seen',
  },
  'practice:late-1965': { heading: heading('practice:late-1965'), says: says('practice:late-1965'), check: 'unverified', source: source('practice:late-1965') },
  'practice:presidents-ruling': {
    heading: heading('practice:presidents-ruling'),
    says: { en: 'On 7 September 1959 (848th meeting) the Council voted 10-1 that a draft was procedural, the President held that the one vote against of a permanent member was no veto, and the draft was adopted 10-1; that member called it illegal. A ruling of the President on the point stands unless seven votes overrule it.', ar: 'في 7 أيلول/سبتمبر 1959 (الجلسة 848) صوّت المجلس بأغلبية 10 مقابل 1 على أن مشروعا ما إجرائي، واعتبر الرئيس أن الصوت المعارض الوحيد لعضو دائم ليس نقضا، واعتُمد المشروع بـ10 مقابل 1؛ ووصف ذلك العضو الأمر بأنه غير قانوني. ويبقى قرار الرئيس في هذه المسألة قائما ما لم تنقضه سبعة أصوات.' },
    check: 'partly', source: source('practice:presidents-ruling'),
  },
}

const later = new Set(['res:1991-A', '76/262', 'practice:veto-on-amendment', 'note:507', 'practice:consultations', 'practice:turns', 'practice:draw'])

/**
 * The Security Council of eleven, to the end of 1965: seven votes. Resolution 218 of November 1965 carried with seven, although the
 * amendment of Article 27 had entered into force on 31 August. The rules stand in the numbering of S/96/Rev.7 (1983), in which they are
 * cited today; the formats of S/2017/507, the turns and draws of speakers, and the sequel of resolution 76/262 are later and not in this edition.
 */
export const unsc1946: Rulebook = {
  ...unsc,
  edition: '1946-1965',
  inForce: { from: '1946-01-17', until: '1965-12-31' },
  source: 'Charter of the United Nations before the amendment of Articles 23 and 27; provisional rules of procedure of the Security Council in the numbering of S/96/Rev.7; all paraphrased',
  rules: Object.fromEntries([...Object.entries(unsc.rules).filter(([id]) => !later.has(id) && !(id in rules)), ...Object.entries(rules)]),
  glossary: { ...unsc.glossary, veto: { says: { en: 'a vote against by a permanent member on a draft that has the seven votes it needs', ar: 'تصويت عضو دائم معارضا لمشروع نال الأصوات السبعة اللازمة', es: 'voto en contra de un miembro permanente sobre un proyecto que ha obtenido los siete votos necesarios', fr: 'vote contre d’un membre permanent sur un projet ayant recueilli les sept voix requises', ru: 'голос против, поданный постоянным членом по проекту, получившему необходимые семь голосов', zh: '常任理事国对已获得所需七票的草案投反对票' }, rules: ['charter:27:3', 'practice:concurrence'] } },
  parameters: {
    ...unsc.parameters,
    ...(unsc.parameters['preliminaryQuestion'] === undefined ? {} : {
      preliminaryQuestion: {
        ...unsc.parameters['preliminaryQuestion'],
        options: unsc.parameters['preliminaryQuestion'].options.map((option) => (option.value !== 'presidentRules' ? option : {
          ...option, says: { en: 'The President rules; the ruling stands unless seven votes overrule it (rule 30).', ar: 'يبت الرئيس في ذلك؛ ويبقى قراره قائما ما لم تنقضه سبعة أصوات (المادة 30).', es: 'Decide la Presidencia; la decisión se mantiene salvo que la revoquen siete votos (artículo 30).', fr: 'La présidence statue\u00a0; la décision est maintenue à moins que sept voix ne l’annulent (article 30).', ru: 'Постановляет Председатель; постановление остается в силе, если его не отменят семь голосов (правило 30).', zh: '由主席裁决；除非七票推翻，裁决有效（第30条）。' },
        })),
      },
    }),
  },
  composition: { members: 11, of: { permanent: 5, member: 6 }, rules: ['charter:23:1', 'practice:late-1965'] },
  formats: unsc.formats.filter(({ id }) => id === 'private-meeting' || id === 'debate').map(({ order: _later, ...format }) => ({ ...format, rules: format.rules.filter((rule) => !later.has(rule)) })),
  matters,
  sequel: null,
}
