/** What a paragraph of a text is: the opening line that names the body, the preamble (why), or the operative part (what). */
export const provisionKinds = ['opening', 'preambular', 'operative'] as const
export type ProvisionKind = (typeof provisionKinds)[number]

/**
 * One addressable piece of a text. `id` is stable as long as the text is: the place among the paragraphs as submitted. `number` is the
 * one delegations speak of ("operative paragraph 2"); a single operative paragraph has none, as in United Nations documents.
 */
export type Provision = { readonly id: string; readonly kind: ProvisionKind; readonly number: number | null; readonly words: string }

/** An opening line is no longer than this many words: "The General Assembly,". */
const longestOpening = 8

/**
 * Reads the paragraphs of a draft as provisions, by the punctuation of United Nations texts: the opening line and the preambular paragraphs end
 * in a comma, operative ones in a semicolon or a full stop. What follows an operative paragraph is operative too.
 */
export function provisionsOf(paragraphs: readonly string[]): readonly Provision[] {
  const first = paragraphs.findIndex((words) => !/[,،]\s*$/.test(words))
  const operativeFrom = first < 0 ? paragraphs.length : first
  const operative = paragraphs.length - operativeFrom
  return paragraphs.map((words, n) => {
    const kind = n >= operativeFrom ? 'operative' : n === 0 && words.trim().split(/\s+/).length <= longestOpening ? 'opening' : 'preambular'
    return { id: `provision-${n + 1}`, kind, number: kind === 'operative' && operative > 1 ? n - operativeFrom + 1 : null, words }
  })
}
