import { languages, type Words } from '#base/words.ts'
import type { BodyKind } from './body-kinds.ts'
import type { Rule, Rulebook } from './rulebook.ts'

// The numbers and headings of rules 96 to 133 are those of the Spanish page of the official collection; the bracketed figures of the plenary
// rules name their twins here. Where a twin says the same, the paraphrase of the plenary is repeated for the committee and its chair.

/** Where the numbers of the rules of committees stand: those of the Spanish page of the official collection. */
export const committeeNumbers = 'A/520/Rev.20; number and heading: static.un.org/es, committees (rules 96-133)'

/** The same sentence, of a committee and its chair. */
export function ofCommittee(words: Words): Words {
  const swaps: readonly (readonly [RegExp, string])[] = [
    [/the Assembly/g, 'the committee'], [/The Assembly/g, 'The committee'], [/the President/g, 'the Chair'], [/The President/g, 'The Chair'],
    [/للجمعية/g, 'للجنة'], [/الجمعية/g, 'اللجنة'],
    [/la Asamblea/g, 'la Comisión'], [/la Presidencia/g, 'la Presidencia'], [/l’Assemblée/g, 'la Commission'], [/Ассамблея/g, 'Комитет'], [/大会/g, '委员会'],
  ]
  const said = Object.fromEntries(languages.flatMap((language) => {
    const text = words[language]
    return text === undefined ? [] : [[language, swaps.reduce((before, [from, to]) => before.replace(from, to), text)]]
  }))
  return { ...said, en: said['en'] ?? words.en }
}

/** Rules of the plenary by the number under which a committee has the same. */
export const numbered: NonNullable<BodyKind['numbered']> = {
  '32': '105', '33': '105', '35': '106', '36': '107', '37': '104', '67': '108', '68': '109', '69': '111', '71': '113',
  '72': '114', '73': '115', '74': '116', '75': '117', '76': '118', '77': '119', '78': '120', '79': '121', '80': '122',
  '81': '123', '82': '124', '85': '125', '86': '126', '87': '127', '88': '128', '89': '129', '90': '130', '91': '131',
  '95': '133',
}

/** The rules of the plenary with those of its committees that say the same of another body, each under its own number and with its own check mark. */
export function withTwins(rules: Rulebook['rules']): Rulebook['rules'] {
  const twin = (plenary: string, check: Rule['check'] = 'partly'): Rule => twinOf(rules, plenary, check)
  return {
    ...rules,
    '104': twin('37'),
    '105': {
      heading: { en: 'Absence of officers', ar: 'غياب أعضاء المكتب' },
      says: { en: 'A Chair who is absent from a meeting or part of it names a Vice-Chair to preside, who then has the powers and duties of the Chair.', ar: 'إذا تغيّب الرئيس عن جلسة أو عن جزء منها سمّى نائبا للرئيس لتولي الرئاسة، وله عندئذ ما للرئيس من سلطات وعليه ما عليه من واجبات.' },
      check: 'unverified', source: committeeNumbers,
    },
    '106': twin('35', 'unverified'),
    '107': twin('36', 'unverified'),
    '109': twin('68'),
    '111': twin('69'),
    '113': twin('71'),
    '114': twin('72'),
    '115': twin('73'),
    '116': twin('74', 'verified'),
    '117': twin('75'),
    '118': twin('76'),
    '119': {
      heading: { en: 'Order of procedural motions', ar: 'ترتيب الاقتراحات الإجرائية' },
      says: { en: 'Subject to rule 113 on points of order, these motions precede all other proposals, in this order: to suspend the meeting, to adjourn the meeting, to adjourn the debate, to close the debate.', ar: 'مع مراعاة المادة 113 بشأن نقاط النظام تتقدم الاقتراحات التالية على سواها بهذا الترتيب: تعليق الجلسة، ثم رفع الجلسة، ثم تأجيل المناقشة، ثم إقفال باب المناقشة.' },
      check: 'partly', source: committeeNumbers,
    },
    '120': twin('78'),
    '121': twin('79'),
    '122': twin('80'),
    '123': twin('81'),
    '124': twin('82', 'verified'),
    '127': twin('87'),
    '128': { ...twin('88'), source: 'committee text in a published source (PORGMUN); that a secret ballot is not explained is from general knowledge' },
    '129': twin('89'),
    '130': twin('90'),
    '131': twin('91'),
  }
}

/** The committee's twin of a plenary rule: its own check mark, the same sentence. */
export function twinOf(rules: Rulebook['rules'], plenary: string, check: Rule['check'] = 'partly'): Rule {
  const rule = rules[plenary]
  if (rule === undefined) throw new TypeError(`There is no rule ${plenary} of the plenary.`)
  return { heading: ofCommittee(rule.heading), says: ofCommittee(rule.says), check, source: `${committeeNumbers}; twin of rule ${plenary}: ${rule.source}` }
}
