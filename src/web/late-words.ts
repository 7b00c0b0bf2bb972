import type { Language } from '#base/words.ts'
import { settings, watchSettings } from './settings.ts'

/** The texts of one module in one language, in the order in which they stand in it. */
type Texts = { readonly default: readonly string[] }
type Words = { [language in Language]?: string }
type Module = { readonly words: readonly Words[]; readonly from: { readonly [language in Language]?: () => Promise<Texts> } }

/** Where the texts of a language are fetched from, all in one file; the build fills it in (`vite.words.ts`). */
const ahead: Module['from'] = {}
/** Fetches the texts of the page beside the engine that has them said, not after it. */
export const wordsAhead = (): void => void ahead[settings().language]?.().catch(() => {})

const modules: Module[] = []
const watching = new Set<() => void>()
let wanted = 0
/** Nought while texts are on their way for the first time; rises when a further language has come. */
let edition = 1

/**
 * Stands in the built screens for texts that the engine has in six languages (`vite.words.ts`): the objects are there at once, and what they say comes
 * in the language of the page and in the one whoever presides speaks; a text lacking there comes in English. The words of a refusal weigh more than the rules that refuse; a reader needs them in one language.
 */
export function late(count: number, from: Module['from']): (n: number) => Words {
  const words = Array.from({ length: count }, (): Words => ({}))
  modules.push({ words, from })
  edition = 0
  void fetchWords()
  return (n) => words[n] ?? {}
}

async function fetchWords(): Promise<void> {
  wanted += 1
  const mine = wanted
  for (;;) {
    const { language, presides } = settings()
    try {
      await Promise.all(modules.flatMap(({ words, from }) => [...new Set([language, presides ?? language])].map(async (each) => {
        const { default: texts } = await from[each]?.() ?? { default: [] }
        texts.forEach((text, n) => {
          const one = words[n]; if (one === undefined) return
          one[each] = text
          // Whoever asks for a language that is not here is answered with English; until that is, with what is.
          one.en ??= text
        })
      })))
      break
    } catch {
      // No connection: the line says so meanwhile, and they are asked for again.
      await new Promise((resolve) => setTimeout(resolve, 2_000))
    }
  }
  if (mine !== wanted) return
  edition += 1
  for (const tell of watching) tell()
}

// Somebody chose another language.
watchSettings(() => { if (modules.length > 0) void fetchWords() })

/** Nought while the texts of the page are still on their way. */
export const editionOfWords = (): number => edition
export function watchWords(tell: () => void): () => void {
  watching.add(tell)
  return () => watching.delete(tell)
}
