import type { Citation } from '#base/refusal.ts'
import { type InSix, type Language, languages, type Words } from '#base/words.ts'
import type { Rulebook } from './rulebook.ts'

/** One rule as it is spoken of: "rule 83", "article 83", "第83条"; a rule of practice or of another text by its heading. */
export function ruleName(rulebook: Rulebook, rule: string): Words {
  return numbered(rule)
    ? { en: `rule ${rule}`, ar: `المادة ${rule}`, es: `artículo ${rule}`, fr: `article ${rule}`, ru: `правило ${rule}`, zh: `第${rule}条` }
    : (rulebook.rules[rule]?.heading ?? { en: rule })
}

/** The close of a ruling or of a result: "Rule 83.", "Rules 85 and 95.", "Правила 85 и 95."; empty where nothing is cited. */
export function underRules(rulebook: Rulebook, rules: readonly string[]): Words {
  const [first, ...others] = [...new Set(rules)]
  if (first === undefined) return { en: '', ar: '' }
  const numbers = [first, ...others]
  return numbers.every(numbered) && others.length > 0 ? several(numbers) : named(numbers.map((rule) => ruleName(rulebook, rule)))
}

function numbered(rule: string): boolean {
  return /^\d+$/.test(rule)
}

function several(numbers: readonly string[]): InSix {
  const before = numbers.slice(0, -1)
  const last = numbers.at(-1) ?? ''
  const list = (and: string): string => `${before.join(', ')} ${and} ${last}`
  return {
    en: `Rules ${list('and')}.`, ar: `${before.length === 1 ? 'المادتان' : 'المواد'} ${numbers.join(' و')}.`, es: `Artículos ${list('y')}.`, fr: `Articles ${list('et')}.`,
    ru: `Правила ${list('и')}.`, zh: `${before.map((rule) => `第${rule}条`).join('、')}和第${last}条。`,
  }
}

const between: InSix = { ar: '؛ ', zh: '；', en: '; ', fr: '\u00a0; ', ru: '; ', es: '; ' }

/** Names one after another, in every language that all of them have; Arabic is always given, as the rulebooks give it. */
function named(names: readonly Words[]): Words {
  const closed: { [language in Language]?: string } = {}
  for (const language of languages) {
    if (language !== 'ar' && names.some((name) => name[language] === undefined)) continue
    const text = names.map((name) => name[language] ?? name.en).join(between[language])
    closed[language] = `${text.charAt(0).toUpperCase()}${text.slice(1)}${language === 'zh' ? '。' : '.'}`
  }
  return { ...closed, en: closed.en ?? '' }
}

/** A rule as it is cited: always with rulebook and edition. */
export function cite(rulebook: Rulebook, rule: string): Citation {
  return { rulebook: rulebook.id, edition: rulebook.edition, rule }
}

/** Several rules as they are cited, each once, in the order given. */
export function citeAll(rulebook: Rulebook, rules: readonly string[]): readonly Citation[] {
  return [...new Set(rules)].map((rule) => cite(rulebook, rule))
}
