import type { Capacity } from '#base/event.ts'
import { seatOf } from '#base/event.ts'
import type { Language } from '#base/words.ts'
import type english from '../words/help/en.json'

/** What help there is: one text a screen, and three for the meeting, which is another page for whoever presides, takes part or follows. */
export type Topic = keyof typeof english
/** What the screen is for, then what one can do there, each a sentence. */
export type Help = { readonly [topic in Topic]: readonly string[] }

/** The page of the manual that tells more, below `docs/`. */
export const manual: { readonly [topic in Topic]?: string } = {
  record: 'record.md', analysis: 'convening.md', convene: 'convening.md', meet: 'procedure.md', 'meet-delegation': 'procedure.md', 'meet-follow': 'procedure.md', desk: 'procedure.md', room: 'procedure.md',
  programme: 'procedure.md', decide: 'concepts/rulings.md', rules: 'concepts/rulebooks.md', simulate: 'concepts/model-un.md', joining: 'concepts/model-un.md', outcome: 'journal.md', journal: 'journal.md', interpreters: 'procedure.md', notes: 'threats.md',
}

const presides = (capacity: Capacity): boolean => capacity === 'chair' || capacity === 'vice-chair' || capacity === 'secretariat'

/** The help for a page: by its screen and, in the meeting, by the capacity one is there in. A page of no screen of its own gets that of the start page. */
export function topicOf(screen: string, capacity: Capacity, known: Help): Topic {
  if (screen === 'meet') return presides(capacity) ? 'meet' : seatOf(capacity) === null ? 'meet-follow' : 'meet-delegation'
  return Object.hasOwn(known, screen) ? screen as Topic : 'start'
}

/** The texts in one language, fetched when help is first asked for. */
export async function helpIn(language: Language): Promise<Help> {
  const all: Readonly<Record<string, () => Promise<unknown>>> = import.meta.glob('../words/help/*.json', { import: 'default' })
  const load = all[`../words/help/${language}.json`]
  if (load === undefined) throw new Error(`There is no help in ${language}.`)
  // A test holds that every language has every topic.
  return await load() as Help
}
