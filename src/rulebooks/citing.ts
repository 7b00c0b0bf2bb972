import type { Words } from '#base/words.ts'
import type { Rulebook } from './rulebook.ts'

/** One rule as it is spoken of: "rule 83"; a rule of practice or of another text by its heading. */
export function ruleName(rulebook: Rulebook, rule: string): Words {
  return /^\d+$/.test(rule) ? { en: `rule ${rule}`, ar: `المادة ${rule}` } : (rulebook.rules[rule]?.heading ?? { en: rule })
}

/** The close of a ruling or of a result: "Rule 83.", "Rules 85 and 95."; empty where nothing is cited. */
export function underRules(rulebook: Rulebook, rules: readonly string[]): Words {
  const [first, ...others] = [...new Set(rules)]
  if (first === undefined) return { en: '', ar: '' }
  const numbers = [first, ...others]
  if (numbers.every((rule) => /^\d+$/.test(rule)) && others.length > 0) {
    const last = numbers.at(-1) ?? first
    return { en: `Rules ${numbers.slice(0, -1).join(', ')} and ${last}.`, ar: `${others.length === 1 ? 'المادتان' : 'المواد'} ${numbers.join(' و')}.` }
  }
  const names = numbers.map((rule) => ruleName(rulebook, rule))
  const en = names.map((name) => name.en).join('; ')
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`, ar: `${names.map((name) => name.ar ?? name.en).join('؛ ')}.` }
}
