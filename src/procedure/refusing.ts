import { own } from '#base/own.ts'
import type { Citation, Refusal } from '#base/refusal.ts'
import { fill, type Language, languages, type Words } from '#base/words.ts'
import { citeAll } from '#rulebooks/citing.ts'
import type { Rulebook, Rules } from '#rulebooks/rulebook.ts'
import { bodyName, type Scene } from './scene.ts'
import type { ConferenceState } from './state.ts'
import { type Sentence, type SentenceKey, sentences } from './words/refusals.ts'

type Slots = { readonly [slot: string]: Words | string | number }

/** A refusal before a body: the sentence with its names filled in, and the rules it rests on. */
export function refuse(scene: Pick<Scene, 'book' | 'body'>, key: SentenceKey, rules: Rules, slots: Slots = {}): Refusal {
  return worded(scene.book, key, rules, { chair: scene.book.chair, body: bodyName(scene), ...slots })
}

/** The answer where the book has no rule on a thing and says so itself; null where it says nothing of that. Nothing is borrowed from another book. */
export function withoutRule(scene: Pick<Scene, 'book' | 'body'>, thing: string): Refusal | null {
  const entry = `silent:${thing}`
  return scene.book.silentOn.includes(entry) ? refuse(scene, 'no-rule', [entry], { what: scene.book.rules[entry]?.says ?? { en: thing } }) : null
}

/** A refusal where no body is concerned. */
export function refuseIn(state: ConferenceState, key: SentenceKey, rules: (book: Rulebook) => Rules, slots: Slots = {}): Refusal {
  const book = state.founding?.rulebook ?? null
  return worded(book, key, book === null ? [] : rules(book), book === null ? slots : { chair: book.chair, body: book.body, ...slots })
}

export function noSuchBody(state: ConferenceState): Refusal {
  return refuseIn(state, state.founding === null ? 'no-conference' : 'no-body', (book) => book.floor.rules)
}

/** Most refusals are made only to see that something cannot be done now: the sentence and its citations are put together when somebody asks for them. */
function worded(book: Rulebook | null, key: SentenceKey, rules: Rules, slots: Slots): Refusal {
  const { code, words, possible }: Sentence = sentences[key]
  const cited = (): readonly Citation[] => (book === null ? [] : citeAll(book, rules.filter((rule) => own(book.rules, rule) !== undefined)))
  const said = (text: Words): Words => begin(fill(text, slots))
  if (possible === undefined) return { refused: code, get cites() { return cited() }, get words() { return said(words) } }
  return { refused: code, get cites() { return cited() }, get words() { return said(words) }, get possible() { return said(possible) } }
}

/** A sentence begins with a capital in every language that has capitals, also where it begins with "the President" or "l’Assemblée". */
export function begin(words: Words): Words {
  const begun: { [language in Language]?: string } = {}
  for (const language of languages) {
    const text = words[language]
    if (text !== undefined) begun[language] = text.charAt(0).toUpperCase() + text.slice(1)
  }
  return { ...begun, en: begun.en ?? words.en }
}
