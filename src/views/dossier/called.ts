import type { Handling } from '#base/handling.ts'
import type { Named } from '#record/found.ts'
import { type Passage, passageOf } from './passage.ts'
import { seenAs, type Sight } from './sight.ts'

/** What sources call the situation, in their words: whose words (null: the document's own) and where they stand. */
export type Called = { readonly name: string; readonly said: readonly { readonly speaker: Named | null; readonly outlet: string | null; readonly passage: Passage }[] }

/** The team's title beside the sources'. */
export type TitlePage = { readonly title: string; readonly handling: Handling; readonly called: readonly Called[] }

const mostCalled = 8

/** Whether the words tell what is to be done (“to end the war”, “would end it”) and not what the situation is called. An article or a capital behind “to” opens a name. */
const isAim = (before: string, words: string): boolean => /\b(?:to|would|will|should|could|can|may|might|must|shall)\s+$/iu.test(before) && !/^(?:(?:the|a|an|this|that|these|those|its|their|his|her|our|all|both)\b|\p{Lu})/u.test(words)

/** What confirmed initiatives say they are about, as printed. None of these words is the platform's. */
export function titlePage(sight: Sight): TitlePage {
  const names = new Map<string, { readonly name: string; readonly said: Called['said'][number][] }>()
  const put = (name: string, speaker: Named | null, document: string, span: readonly [number, number]): void => {
    const seen = seenAs(sight, document)
    const passage = seen === null ? null : passageOf(sight, { document, span, quotation: seen.held?.reading.text.slice(...span) ?? name })
    if (seen === null || passage === null || isAim(seen.held?.reading.text.slice(0, span[0]) ?? '', name)) return
    const key = name.toLowerCase().replace(/^(?:the|a|an|le|la|les|el|los|las|der|die|das)\s+/u, '')
    const one = names.get(key) ?? { name, said: [] }
    names.set(key, one)
    one.said.push({ speaker, outlet: seen.outlet?.text ?? null, passage })
  }
  for (const entry of sight.entries) {
    const document = entry.anchors[0]?.document ?? ''
    if (entry.kind === 'initiative') for (const { name, speaker, span } of entry.value.subject) put(name, speaker, document, span)
  }
  const { title, handling } = sight.state
  return { title, handling, called: [...names.values()].toSorted((a, b) => b.said.length - a.said.length).slice(0, mostCalled) }
}
