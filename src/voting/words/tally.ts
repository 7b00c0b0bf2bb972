import { member } from '#base/counted.ts'
import type { Base } from '#base/majority.ts'
import type { InSix } from '#base/words.ts'
import type { NamesNeeded } from '../hands.ts'
import type { Forms } from './forms.ts'

/** Results, after what the share was taken of. */
export const results = {
  'adopted': {
    en: '{needed} needed, {for} in favour. Adopted.', ar: 'المطلوب {needed}، والأصوات المؤيدة {for}. اعتُمد.',
    fr: '{votes}, {for} pour. Adopté.', es: '{votes}, {for} a favor. Aprobado.', ru: '{votes}, «за»\u00A0— {for}. Принято.', zh: '需要{needed}票，赞成{for}票。通过。',
  },
  'not-adopted': {
    en: '{needed} needed, {for} in favour. Not adopted.', ar: 'المطلوب {needed}، والأصوات المؤيدة {for}. لم يُعتمد.',
    fr: '{votes}, {for} pour. Non adopté.', es: '{votes}, {for} a favor. No aprobado.', ru: '{votes}, «за»\u00A0— {for}. Не принято.', zh: '需要{needed}票，赞成{for}票。未通过。',
  },
  'vetoed': {
    en: '{needed} needed, {for} in favour; against, where concurrence is required: {names}. Not adopted.',
    ar: 'المطلوب {needed}، والأصوات المؤيدة {for}؛ وصوّت معارضا ممن تلزم موافقتهم: {names}. لم يُعتمد.',
    fr: '{votes}, {for} pour\u00A0; contre, parmi les membres dont l’accord est requis\u00A0: {names}. Non adopté.',
    es: '{votes}, {for} a favor; en contra, entre los miembros cuyo acuerdo es necesario: {names}. No aprobado.',
    ru: '{votes}, «за»\u00A0— {for}; «против» из числа членов, чье согласие требуется: {names}. Не принято.',
    zh: '需要{needed}票，赞成{for}票；在须经其同意的成员中投反对票者：{names}。未通过。',
  },
  'tied': {
    en: '{needed} needed, {for} in favour, {against} against. Equally divided.', ar: 'المطلوب {needed}، والأصوات المؤيدة {for}، والمعارضة {against}. تعادلت الأصوات.',
    fr: '{votes}, {for} pour, {against} contre. Partage égal des voix.', es: '{votes}, {for} a favor, {against} en contra. Empate.',
    ru: '{votes}, «за»\u00A0— {for}, «против»\u00A0— {against}. Голоса разделились поровну.', zh: '需要{needed}票，赞成{for}票，反对{against}票。票数相等。',
  },
  'tied-rejected': {
    en: '{needed} needed, {for} in favour, {against} against. Equally divided: not adopted.',
    ar: 'المطلوب {needed}، والأصوات المؤيدة {for}، والمعارضة {against}. تعادلت الأصوات: لم يُعتمد.',
    fr: '{votes}, {for} pour, {against} contre. Partage égal des voix\u00A0: non adopté.', es: '{votes}, {for} a favor, {against} en contra. Empate: no aprobado.',
    ru: '{votes}, «за»\u00A0— {for}, «против»\u00A0— {against}. Голоса разделились поровну: не принято.', zh: '需要{needed}票，赞成{for}票，反对{against}票。票数相等：未通过。',
  },
} as const satisfies { readonly [result: string]: InSix }

/** "18 votes needed", where a language names the votes; English and Arabic give the number alone. */
export const votesNeeded: Forms = {
  en: { one: '{n} vote needed', other: '{n} votes needed' },
  fr: { one: '{n} voix requise', other: '{n} voix requises' }, es: { one: 'se requiere {n} voto', other: 'se requieren {n} votos' },
  ru: { one: 'требуется {n} голос', few: 'требуется {n} голоса', many: 'требуется {n} голосов' }, zh: { other: '需要{n}票' },
  ar: { zero: 'لا أصوات مطلوبة', one: 'المطلوب صوت واحد', two: 'المطلوب صوتان', few: 'المطلوب {n} أصوات', many: 'المطلوب {n} صوتا', other: 'المطلوب {n} صوت' },
}

export const noQuorum: InSix = {
  en: '{needed} of {membership} must be present for a decision: {present} present. No decision was taken.',
  ar: 'يلزم لاتخاذ قرار حضور {needed} من أصل {membership}، وعدد الحاضرين {present}. لم يُتخذ أي قرار.',
  fr: 'La présence de {needed} sur {membership} est requise pour décider\u00A0; présents\u00A0: {present}. Aucune décision n’a été prise.',
  es: 'Se requiere la presencia de {needed} de un total de {membership} para decidir; presentes: {present}. No se adoptó ninguna decisión.',
  ru: 'Для принятия решения требуется присутствие {needed} из {membership}; присутствует: {present}. Решение не принято.',
  zh: '作出决定须有{membership}个成员中的{needed}出席；实际出席：{present}。未作出决定。',
}

const arabicMembers = (forms: Forms['ar']): Forms['ar'] =>
  ({ zero: forms.zero, one: forms.one, two: forms.two, few: `{n} ${forms.few}`, many: `{n} ${forms.many}`, other: `{n} ${forms.other}` })

/** What the share is taken of, as it follows the share: "the 26 members present and voting"; Russian in the genitive, Chinese before the share. */
export const bases: { readonly [base in Base]: Forms } = {
  presentAndVoting: {
    en: { one: 'the one member present and voting', other: 'the {n} members present and voting' },
    fr: { one: 'du seul membre présent et votant', other: 'des {n} membres présents et votants' },
    es: { one: 'del único miembro presente y votante', other: 'de los {n} miembros presentes y votantes' },
    ru: { one: '{n} присутствующего и участвующего в голосовании члена', few: '{n} присутствующих и участвующих в голосовании членов', many: '{n} присутствующих и участвующих в голосовании членов' },
    zh: { other: '出席并参加表决的{n}个成员' }, ar: arabicBase('الأعضاء الحاضرين المشتركين في التصويت'),
  },
  present: {
    en: { one: 'the one member present', other: 'the {n} members present' },
    fr: { one: 'du seul membre présent', other: 'des {n} membres présents' }, es: { one: 'del único miembro presente', other: 'de los {n} miembros presentes' },
    ru: { one: '{n} присутствующего члена', few: '{n} присутствующих членов', many: '{n} присутствующих членов' },
    zh: { other: '出席的{n}个成员' }, ar: arabicBase('الأعضاء الحاضرين'),
  },
  membership: {
    en: { one: 'the one member of the body', other: 'the {n} members of the body' },
    fr: { one: 'du seul membre de l’organe', other: 'des {n} membres de l’organe' }, es: { one: 'del único miembro del órgano', other: 'de los {n} miembros del órgano' },
    ru: { one: '{n} члена органа', few: '{n} членов органа', many: '{n} членов органа' },
    zh: { other: '该机构{n}个成员' }, ar: arabicBase('أعضاء الهيئة'),
  },
  participants: {
    en: { one: 'the one member taking part in the conference', other: 'the {n} members taking part in the conference' },
    fr: { one: 'du seul membre participant à la conférence', other: 'des {n} membres participant à la conférence' },
    es: { one: 'del único miembro que participa en la conferencia', other: 'de los {n} miembros que participan en la conferencia' },
    ru: { one: '{n} члена, участвующего в конференции', few: '{n} членов, участвующих в конференции', many: '{n} членов, участвующих в конференции' },
    zh: { other: '参加会议的{n}个成员' }, ar: arabicBase('الأعضاء المشاركين في المؤتمر'),
  },
}

function arabicBase(of: string): Forms['ar'] {
  const { zero, one, two, few, many, other } = arabicMembers(member.ar)
  const counting = (number: string): string => `${of} وعددهم ${number}`
  return { zero: counting(zero), one: counting(one), two: counting(two), few: counting(few), many: counting(many), other: counting(other) }
}

/** Said where there is nobody to take a share of. */
export const nobody: { readonly [base in Base]: InSix } = {
  presentAndVoting: {
    en: 'No member voted for or against', ar: 'لم يصوّت أي عضو مؤيدا أو معارضا', fr: 'Aucun membre n’a voté pour ni contre',
    es: 'Ningún miembro votó a favor ni en contra', ru: 'Ни один член не голосовал ни «за», ни «против»', zh: '没有成员投赞成票或反对票',
  },
  present: { en: 'No member was present', ar: 'لم يحضر أي عضو', fr: 'Aucun membre n’était présent', es: 'No había ningún miembro presente', ru: 'Не присутствовал ни один член', zh: '没有成员出席' },
  membership: { en: 'The body has no members', ar: 'ليس للهيئة أعضاء', fr: 'L’organe n’a pas de membres', es: 'El órgano no tiene miembros', ru: 'У органа нет членов', zh: '该机构没有成员' },
  participants: { en: 'Nobody takes part in the conference', ar: 'لا مشارك في المؤتمر', fr: 'Personne ne participe à la conférence', es: 'Nadie participa en la conferencia', ru: 'В конференции никто не участвует', zh: '没有成员参加会议' },
}

/** The shares that have a name; `{base}` is what they are taken of. */
export const shares = {
  majority: { en: 'A majority of {base}', ar: 'أغلبية {base}', fr: 'Majorité {base}', es: 'Mayoría {base}', ru: 'Большинство из {base}', zh: '{base}的过半数' },
  half: { en: 'Half of {base}', ar: 'نصف {base}', fr: 'Moitié {base}', es: 'Mitad {base}', ru: 'Половина из {base}', zh: '{base}的半数' },
  twoThirds: { en: 'Two thirds of {base}', ar: 'ثلثا {base}', fr: 'Deux tiers {base}', es: 'Dos tercios {base}', ru: 'Две трети из {base}', zh: '{base}的三分之二' },
  threeFourths: { en: 'Three fourths of {base}', ar: 'ثلاثة أرباع {base}', fr: 'Trois quarts {base}', es: 'Tres cuartos {base}', ru: 'Три четверти из {base}', zh: '{base}的四分之三' },
  moreThanTwoThirds: { en: 'More than two thirds of {base}', ar: 'أكثر من ثلثي {base}', fr: 'Plus des deux tiers {base}', es: 'Más de dos tercios {base}', ru: 'Более двух третей из {base}', zh: '超过{base}的三分之二' },
  moreThanThreeFourths: { en: 'More than three fourths of {base}', ar: 'أكثر من ثلاثة أرباع {base}', fr: 'Plus des trois quarts {base}', es: 'Más de tres cuartos {base}', ru: 'Более трех четвертей из {base}', zh: '超过{base}的四分之三' },
  other: { en: '{num}/{den} of {base}', ar: '{num}/{den} من {base}', fr: '{num}/{den} {base}', es: '{num}/{den} {base}', ru: '{num}/{den} из {base}', zh: '{base}的{num}/{den}' },
  moreThanOther: { en: 'More than {num}/{den} of {base}', ar: 'أكثر من {num}/{den} من {base}', fr: 'Plus de {num}/{den} {base}', es: 'Más de {num}/{den} {base}', ru: 'Более {num}/{den} из {base}', zh: '超过{base}的{num}/{den}' },
  unanimity: { en: 'Unanimity of {base}', ar: 'إجماع {base}', fr: 'Unanimité {base}', es: 'Unanimidad {base}', ru: 'Единогласие {base}', zh: '{base}一致同意' },
} as const satisfies { readonly [share: string]: InSix }

export const votesInFavour: InSix = { en: 'Votes in favour', ar: 'عدد الأصوات المؤيدة', fr: 'Voix pour', es: 'Votos a favor', ru: 'Голоса «за»', zh: '赞成票' }

export const colon: InSix = { en: ': ', ar: ': ', fr: '\u00A0: ', es: ': ', ru: ': ', zh: '：' }

/** What is added where a question had members with no vote to give, and whom the decision binds. */
export const excluded: Forms = {
  en: { one: 'One member whom the matter concerns took no part.', other: '{n} members whom the matter concerns took no part.' },
  fr: { one: '{n} membre que la question concerne n’a pas pris part au vote.', other: '{n} membres que la question concerne n’ont pas pris part au vote.' },
  es: { one: '{n} miembro a quien atañe la cuestión no participó.', other: '{n} miembros a quienes atañe la cuestión no participaron.' },
  ru: { one: '{n} член, которого касается вопрос, не участвовал.', few: '{n} члена, которых касается вопрос, не участвовали.', many: '{n} членов, которых касается вопрос, не участвовали.' },
  zh: { other: '{n}个与该问题有关的成员未参加。' },
  ar: {
    zero: 'لم يُستبعد أي عضو.', one: 'لم يشترك عضو واحد تعنيه المسألة.', two: 'لم يشترك عضوان تعنيهما المسألة.',
    few: 'لم يشترك {n} أعضاء تعنيهم المسألة.', many: 'لم يشترك {n} عضوا تعنيهم المسألة.', other: 'لم يشترك {n} عضو تعنيهم المسألة.',
  },
}

export const strayed = {
  abstain: {
    en: 'Bound to abstain, and counted as abstaining: {names}.', ar: 'ممن يجب عليهم الامتناع، وحُسب تصويتهم امتناعا: {names}.', fr: 'Tenus de s’abstenir et comptés comme abstentions\u00A0: {names}.',
    es: 'Obligados a abstenerse y contados como abstenciones: {names}.', ru: 'Обязаны воздержаться и сочтены воздержавшимися: {names}.', zh: '有义务弃权，计为弃权：{names}。',
  },
  suspended: {
    en: 'Without the right to vote, and not counted: {names}.', ar: 'ممن عُلّق حقهم في التصويت، ولم تُحسب أصواتهم: {names}.', fr: 'Privés du droit de vote et non comptés\u00A0: {names}.',
    es: 'Sin derecho de voto y no contados: {names}.', ru: 'Не имеют права голоса и не учтены: {names}.', zh: '无表决权，不予计票：{names}。',
  },
} as const satisfies { readonly [countedAs: string]: InSix }

export const binding: InSix = {
  en: 'Binding only on those that accepted it: {names}.', ar: 'مُلزم لمن يقبله فقط: {names}.', fr: 'N’oblige que ceux qui l’ont accepté\u00A0: {names}.',
  es: 'Obliga únicamente a quienes lo aceptaron: {names}.', ru: 'Обязательно только для принявших его: {names}.', zh: '仅对接受者有约束力：{names}。',
}

/** Why a show of hands was not counted. */
export const handsRefused = {
  'concurrence': {
    en: 'This question needs the concurrence of certain members: it is counted by name, not by a show of hands.', ar: 'تتطلب هذه المسألة موافقة أعضاء معيّنين: فتُحصى الأصوات بالأسماء لا برفع الأيدي.',
    fr: 'Cette question exige l’accord de certains membres\u00A0: le vote est compté nominativement et non à main levée.', es: 'Esta cuestión requiere el acuerdo de determinados miembros: los votos se cuentan nominalmente y no a mano alzada.',
    ru: 'Этот вопрос требует согласия определенных членов: голоса подсчитываются поименно, а не по поднятым рукам.', zh: '本问题须经特定成员同意：应按名计票，不以举手计票。',
  },
  'binding': {
    en: 'The decision binds those that accept it: it is counted by name, not by a show of hands.', ar: 'القرار مُلزم لمن يقبله: فتُحصى الأصوات بالأسماء لا برفع الأيدي.',
    fr: 'La décision oblige ceux qui l’acceptent\u00A0: le vote est compté nominativement et non à main levée.', es: 'La decisión obliga a quienes la aceptan: los votos se cuentan nominalmente y no a mano alzada.',
    ru: 'Решение обязательно для принявших его: голоса подсчитываются поименно, а не по поднятым рукам.', zh: '该决定对接受者有约束力：应按名计票，不以举手计票。',
  },
  'abstention': {
    en: 'Some members are bound to abstain: it is counted by name, not by a show of hands.', ar: 'يجب على بعض الأعضاء الامتناع عن التصويت: فتُحصى الأصوات بالأسماء لا برفع الأيدي.',
    fr: 'Certains membres sont tenus de s’abstenir\u00A0: le vote est compté nominativement et non à main levée.', es: 'Algunos miembros están obligados a abstenerse: los votos se cuentan nominalmente y no a mano alzada.',
    ru: 'Некоторые члены обязаны воздержаться: голоса подсчитываются поименно, а не по поднятым рукам.', zh: '某些成员有义务弃权：应按名计票，不以举手计票。',
  },
} as const satisfies { readonly [because in NamesNeeded]: InSix }

export const notANumber: InSix = {
  en: 'A count is a whole number from nought up.', ar: 'العدد المحصى عدد صحيح لا يقل عن الصفر.', fr: 'Un décompte est un nombre entier positif ou nul.',
  es: 'Un recuento es un número entero no negativo.', ru: 'Результат подсчета\u00A0— целое неотрицательное число.', zh: '计数须为非负整数。',
}

export const tooManyHands: InSix = {
  en: 'Hands counted: {counted}. Members entitled to vote: {entitled}. The count is to be taken again.', ar: 'الأيدي المرفوعة المحصاة: {counted}. الأعضاء الذين يحق لهم التصويت: {entitled}. يُعاد الإحصاء.',
  fr: 'Mains comptées\u00A0: {counted}. Membres ayant le droit de vote\u00A0: {entitled}. Le décompte est à refaire.', es: 'Manos contadas: {counted}. Miembros con derecho de voto: {entitled}. Debe repetirse el recuento.',
  ru: 'Насчитано поднятых рук: {counted}. Членов, имеющих право голоса: {entitled}. Подсчет следует повторить.', zh: '举手计数：{counted}。有表决权的成员：{entitled}。须重新计数。',
}
