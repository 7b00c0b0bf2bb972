import type { Language } from '#base/words.ts'

/**
 * How a term of a glossary stands in sentences, longest first, so that it can be found there and opened for its meaning. Who presides
 * and who the members are is told by name and not looked up.
 */
export const inSentences: { readonly [term: string]: { readonly [language in Language]: readonly string[] } } = {
  'present and voting': { en: ['present and voting'], ar: ['الحاضرين المشتركين في التصويت', 'الحاضرون المشتركون في التصويت'], es: ['presentes y votantes'], fr: ['présents et votants'], ru: ['присутствующих и участвующих в голосовании', 'присутствующие и участвующие в голосовании'], zh: ['出席并参加表决'] },
  'important question': { en: ['important question'], ar: ['المسألة الهامة', 'المسائل الهامة', 'مسألة هامة'], es: ['cuestión importante', 'cuestiones importantes'], fr: ['question importante', 'questions importantes'], ru: ['важному вопросу', 'важным вопросам', 'важный вопрос'], zh: ['重要问题'] },
  'consensus': { en: ['by consensus', 'consensus', 'without a vote'], ar: ['بتوافق الآراء', 'توافق الآراء', 'بدون تصويت'], es: ['por consenso', 'consenso', 'sin votación'], fr: ['par consensus', 'consensus', 'sans être mis aux voix'], ru: ['консенсусом', 'консенсус', 'без голосования'], zh: ['以协商一致方式', '协商一致', '未经表决'] },
  'ballot': { en: ['secret ballot', 'ballot'], ar: ['الاقتراع السري', 'الاقتراع'], es: ['votación secreta'], fr: ['scrutin secret', 'scrutin'], ru: ['тайное голосование', 'тайным голосованием', 'бюллетень'], zh: ['无记名投票'] },
  'unanimity': { en: ['unanimity'], ar: ['إجماع'], es: ['unanimidad'], fr: ['unanimité'], ru: ['единогласие'], zh: ['全体一致'] },
  'veto': { en: ['where concurrence is required', 'veto'], ar: ['ممن تلزم موافقتهم', 'حق النقض'], es: ['veto'], fr: ['veto'], ru: ['вето'], zh: ['否决'] },
  'not participating': { en: ['not participating'], ar: ['عدم المشاركة في التصويت'], es: ['no participación'], fr: ['non-participation'], ru: ['неучастие'], zh: ['不参加表决'] },
  'take note': { en: ['take note', 'takes note'], ar: ['الإحاطة علما', 'أحيط علما'], es: ['tomar nota', 'toma nota'], fr: ['prendre note', 'prend note'], ru: ['принять к сведению', 'принимает к сведению'], zh: ['注意到'] },
  'amendment': { en: ['amendment'], ar: ['التعديل'], es: ['enmienda'], fr: ['amendement'], ru: ['поправка', 'поправке', 'поправки'], zh: ['修正案'] },
  'silence': { en: ['silence procedure'], ar: ['إجراء الموافقة الصامتة'], es: ['procedimiento de acuerdo tácito', 'procedimiento de silencio'], fr: ['procédure d’accord tacite', 'procédure d’approbation tacite'], ru: ['процедура умолчания', 'процедуре умолчания'], zh: ['默许程序'] },
  'bound': { en: ['binding only on those'], ar: ['مُلزم لمن يقبله'], es: ['vincula solo a quienes'], fr: ['ne lie que'], ru: ['обязательно лишь для'], zh: ['仅对'] },
}
