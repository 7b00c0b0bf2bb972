import type { Mention } from '#actors/actor.ts'
import { heads, openings, writings } from './data/things.ts'
import { isPossessive } from './english/cues.ts'
import type { Line } from './lines.ts'
import { genderOfName, isBody, isTitle, roleAt } from './roles.ts'

const headWords = new Set(heads.split(/\s+/))
const openingWords = new Set(openings.split(/\s+/))
/** Nouns and verbs behind which "in", "at" or "on" stands before whoever is meant. */
const felt = /^(?:confidence|trust|faith|interest|belie[fv]\w*|trust\w*|shot|fired|aim\w*|laugh\w*|yell\w*|shout\w*|look\w*|anger|rage|angry|furious|direct\w*|star\w*|point\w*|mock\w*|disappoint\w*|role|jab\w*|shots?|swipes?|took|back|invest\w*|hit|target\w*|smil\w*|wav\w*|glar\w*|level\w*|thrown?|threw|hurl\w*)$/

const written = new Set(writings.split(/\s+/))

/** Whether a noun phrase stands for something written that may say things itself: "a four-page concept note", "one of the messages". */
export function isWritten(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/[\s,-]+/)
  const one = /^(?:one|another|each|the (?:first|second|third|last|latter|former)) of (?:the|those|these|his|her|its|their) (?:\S+ ){0,2}(\S+)$/i.exec(phrase)?.[1]?.replace(/s$/, '')
  const hangs = words.findIndex((word, at) => at > 0 && /^(?:of|from|to|by|on|for|in|about|at|with|between|seen|sent|signed)$/.test(word))
  return written.has(one ?? words[(hangs < 0 ? words.length : hangs) - 1] ?? '')
}

/** Whether a name of several words is by its form a place's, a firm's or a paper's ("Saint Orrin", "Karvik Steel", "The Evening Courier"), where no known given name begins it. */
export function soundsLikeThing(name: string): boolean {
  const words = name.split(/[\s-]+/).map((word) => word.toLowerCase().replace(/[.,]$/, ''))
  return words.length > 1 && genderOfName(name) === null && (openingWords.has(words[0] ?? '') || headWords.has(words.at(-1) ?? ''))
}

/**
 * The names in a text that are no person's: what stands behind "in", "at", "near" somewhere and nowhere behind a form of address or a post, before a
 * verb of saying or before an age; and what is by its form a place's or a firm's. `ends` tells where the run of name words from a place ends.
 */
export function thingsIn(lines: readonly Line[], mentions: readonly Mention[], ends: (line: Line, at: number) => number): ReadonlySet<string> {
  const placed = new Set<string>()
  const human = new Set<string>()
  const states = new Set<string>()
  const persons = new Set<string>()
  for (const line of lines) {
    const { tokens } = line
    for (let at = 0; at < tokens.length; at += 1) {
      const end = ends(line, at)
      if (end === at) continue
      const name = line.text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, ' ')
      const before = tokens[at - 1]
      const after = tokens[end]
      const last = name.split(' ').at(-1) ?? name
      if (genderOfName(name) !== null || isTitle(before)) persons.add(name).add(last)
      if (isPossessive(tokens, end) && ofState.test(line.text.slice(tokens[end]?.end ?? 0, (tokens[end]?.end ?? 0) + 40))) states.add(name)
      if (genderOfName(name) !== null || isTitle(before) || roleAt(tokens, at - 1) !== null || roleAt(tokens, at - 2)?.end === at || speaks.test(after?.lower ?? '') || speaks.test(before?.lower ?? '') && /^[,.”"’']$/.test(tokens[at - 2]?.text ?? '') || after?.text === ',' && (tokens[end + 1]?.pos === 'NUM' && tokens[end + 2]?.text === ',' || /^(?:who|whose)$/.test(tokens[end + 1]?.lower ?? '') || roleAt(tokens, end + 1) !== null || roleAt(tokens, end + 2) !== null && tokens[end + 1]?.pos === 'DET')) human.add(name).add(last)
      else if (/^(?:in|at|near|off|outside|inside|into|across|throughout|around|via|aboard|within|beyond|toward|towards)$/.test(before?.lower ?? '') && !isPossessive(tokens, end) && !felt.test(tokens[at - 2]?.lower ?? '') && !isBody(after) || soundsLikeThing(name)) placed.add(name)
      at = end - 1
    }
  }
  return new Set([...[...states].filter((name) => !persons.has(name)), ...[...placed].filter((name) => soundsLikeThing(name) || !human.has(name) && !human.has(name.split(' ').at(-1) ?? name))])
}

/** What only a state or a region has: "Elvaine's foreign ministry". */
const ofState = /^\s+(?:\p{Ll}+\s)?(?:(?:foreign|defen[cs]e|interior|finance|trade|energy|health|transport|environment|fisheries|agriculture) (?:ministry|minister|ministers|secretary)|parliament|embassy|capital|navy|coast ?guard|central bank|airspace|territorial waters|prime minister|deputy prime minister|permanent representative|armed forces|border guards|statistics office|president)(?!\p{L})/u

const speaks = /^(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|replied|replies|insisted|recalled|recalls|testified|explained|explains|joked|tweeted|thinks|himself|herself)$/
