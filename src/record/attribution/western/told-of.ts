import type { Reader } from './cues.ts'
import { whoIs } from './names.ts'
import { phraseAt } from './phrases.ts'
import { again } from './pronouns.ts'
import { isSpeaker, phrasesIn } from './subject.ts'
import type { Who } from '../who.ts'

const words = /^(?:la phrase|la formule|la déclaration|la sentence|la réplique|le mot|ces mots|ces paroles|cet aveu|l’aveu|la frase|la sentencia|la confesión|las palabras|estas palabras|esas palabras|der satz|die worte|die aussage|der ausspruch|das zitat|diese worte|dieser satz)(?!\p{L})/u

/** "Der Satz stammt von NAME", "La phrase, prononcée par NAME, …", "La frase es de NAME": whose words the sentence before has. */
export function wordsOfWhom(reader: Reader, here: readonly Who[]): Who | null {
  const { words: all, grammar, scene, cast } = reader
  const first = all[0]?.kind === 'quote' ? 1 : 0
  if (!words.test(all.slice(first, first + 3).map(({ lower }) => lower).join(' ').replace(/[’'] /g, '’'))) return null
  const by = all.findIndex(({ lower }, at) => at > first + 1 && at < first + 14 && (/^(?:par|por|von|vom)$/.test(lower) || /^(?:est|sont|es|son|era)$/.test(all[at - 1]?.lower ?? '') && /^(?:de|du|d’|del)$/.test(lower)))
  if (by < 0) return null
  const from = grammar.language === 'de' && /^(?:der|dem|den|einer|einem)$/.test(all[by + 1]?.lower ?? '') ? by + 2 : by + 1
  const phrase = phraseAt(all, from, all.length, grammar, scene, cast) ?? phrasesIn(reader, from, Math.min(all.length, from + 6))[0]
  return phrase === undefined || !isSpeaker(all, phrase, reader) ? null : whoIs(all, phrase, grammar, scene, cast, here)
}

/** "par la voix de son ministre, NAME", "por boca de su portavoz", "durch seinen Sprecher NAME": who speaks for a body that the sentence is about. */
export function voiceIn(reader: Reader, here: readonly Who[]): Who | null {
  const { words: all, grammar, scene, cast } = reader
  const at = grammar.language === 'de'
    ? all.findIndex(({ lower }, place) => lower === 'durch' && /^(?:seine|seinen|ihre|ihren)$/.test(all[place + 1]?.lower ?? '') && /sprecher(?:in)?$/.test(all[place + 2]?.lower ?? ''))
    : all.findIndex(({ lower }, place) => /^(?:voix|bouche|boca|voz|intermédiaire|truchement)$/.test(lower) && /^(?:par|por|l’|le)$/.test(all[place - 1]?.lower === 'la' ? all[place - 2]?.lower ?? '' : all[place - 1]?.lower ?? '') && /^(?:de|du|d’|del)$/.test(all[place + 1]?.lower ?? ''))
  if (at < 0) return null
  const phrase = phraseAt(all, grammar.language === 'de' ? at + 1 : at + 2, all.length, grammar, scene, cast)
  return phrase === null || !isSpeaker(all, phrase, reader) ? null : whoIs(all, phrase, grammar, scene, cast, here)
}

/** "Elle a ensuite reçu les préfets.", "Cette dernière n’est pas fermée à l’idée.": whom the pronoun at the head of a sentence means goes on being spoken of. */
export function headed(reader: Reader, here: readonly Who[]): Who | null {
  const [phrase] = phrasesIn(reader, 0, Math.min(reader.words.length, 6))
  return phrase === undefined || phrase.from > 0 || phrase.pronoun === null || phrase.pronoun === 'they' || reader.grammar.language === 'de' && phrase.pronoun === 'she' && reader.words[1]?.lower.endsWith('en') === true ? null : again(phrase.pronoun, here, reader.cast, reader.grammar, phrase.look)
}
