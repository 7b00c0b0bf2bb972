import { overlap } from '../../span.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { western } from './names.ts'
import { saidHere } from './sentence.ts'
import { grammarOf, unbracketed, wordsOf } from './words.ts'

/** Whoever speaks or is spoken to: those words are the turn's own. */
const present = /^(?:ich|wir|sie|je|j[’']|nous|vous|yo|nosotr[oa]s|usted|ustedes|mon|ma|mes|notre|nos|votre|vos|mi|mis|nuestr[oa]s?|mein\p{L}*|unser\p{L}*|ihr\p{L}*)(?!\p{L})/iu

/**
 * Words in marks that somebody within a turn says another said: "JANSEN: Die Ministerin hat das als „…“ bezeichnet." Only whom the sentence itself names or calls by an
 * office; what "he" or nobody said stays the turn's. In French, Spanish and German; none in other languages.
 */
export function quotedWithin(lines: readonly Line[], turns: ReadonlyMap<Line, Draft | null>, language: string, scene: Scene): readonly Draft[] {
  const grammar = grammarOf(language)
  const quoting = grammar === null ? [] : lines.filter((line) => turns.has(line) && line.quotations.some(({ nested }) => !nested))
  if (grammar === null || quoting.length === 0) return []
  const cast = western(lines.map((line) => unbracketed(wordsOf(line, line.span))), grammar, scene)
  const spoken = [...turns.values()].flatMap((turn) => turn?.content ?? [])
  return quoting.flatMap((line) => {
    const turn = spoken.find((one) => overlap(one, line.span))
    if (turn === undefined) return []
    const behindLabel: Line = { ...line, first: false, span: [Math.max(turn[0], line.span[0]), line.span[1]] }
    return saidHere(behindLabel, { words: unbracketed(wordsOf(behindLabel, behindLabel.span)), grammar, scene, cast }, [])
      .filter(({ who, content }) => who !== null && who.pronoun === null && who.named.span !== null && !present.test(who.named.name) && line.quotations.some(({ span }) => content.some((one) => overlap(one, span))))
      .map((draft): Draft => ({ ...draft, line, nested: true }))
  })
}
