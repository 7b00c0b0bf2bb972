import { fill, type Language, say } from '#base/words.ts'
import type { Entry } from '#record/entry.ts'
import type { Initiative } from '#record/found.ts'
import { apart, comma, dayInWords } from './days.ts'
import { positionWords, reportWords as labels, slotWords } from './words/dossier.ts'

/** Words as their source prints them, kept together inside a line of another direction. */
export const quoted = (words: string, language: Language): string => apart(/^[“"«„].*[”"»]$/su.test(words) ? words : `“${words}”`, language)

/** What an entry says, as its source prints it. */
export function gistOf(entry: Entry, words: string, language: Language): string {
  switch (entry.kind) {
    case 'figure': {
      const { value, modifier, what, asOf } = entry.value
      const count = apart([modifier, new Intl.NumberFormat('en').format(value), what].filter((part) => part !== null).join(' '), language)
      return asOf === null ? count : `${count} (${say(fill(labels.asOf, { day: dayInWords(asOf, language) }), language)})`
    }
    case 'position': return `${say(positionWords[entry.value.value], language)} — ${quoted(entry.value.on, language)}`
    case 'relation': return `${quoted(entry.value.name, language)} — ${apart(entry.value.to.name, language)}`
    case 'instrument': return apart(entry.value.name, language)
    case 'undertaking':
    case 'arrangement': return quoted(entry.value.what, language)
    case 'initiative': return calls(entry.value, language) || quoted(words, language)
    case 'statement': return quoted(words, language)
  }
}

/** A call for a meeting by its slots, each with all that it says. Who proposes it stands before. */
function calls(value: Initiative, language: Language): string {
  const subject = value.subject.map(({ name }) => quoted(name, language)).join(comma(language))
  const slots = (Object.keys(slotWords) as (keyof typeof slotWords)[]).flatMap((slot) => {
    const names = [...new Set(value[slot].map((one) => apart('role' in one && one.role !== null ? `${one.name} (“${one.role}”)` : one.name, language)))]
    return names.length === 0 ? [] : [`${say(slotWords[slot], language)}: ${names.join(comma(language))}`]
  })
  return [...(subject === '' ? [] : [subject]), ...slots].join(language === 'ar' ? '؛ ' : '; ')
}
