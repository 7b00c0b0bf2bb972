import type { Span } from '../../span.ts'
import { contentSpan, startsClause } from './content.ts'
import { contentEnd } from './extent.ts'
import { type Line, spanOf } from '../lines.ts'
import { isFinite } from './phrases.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { subjectBefore } from './subject.ts'
import { type Who, who } from '../who.ts'

/** What somebody is who has said something ("is adamant that …"). */
const outspoken = /^(?:adamant|emphatic|insistent|unequivocal|categorical|explicit|clear)$/

/** What somebody is who thinks something; a statement only where words of theirs are quoted. */
const minded = /^(?:confident|convinced|sure|certain|hopeful|optimistic|worried|concerned|afraid|fearful|aware|doubtful|sceptical|skeptical|proud|glad|pleased|sorry|satisfied|persuaded|positive)$/

/**
 * Views told without a verb of saying: "NAME is adamant that …", "To NAME, the plan is “a gamble”". Nothing where a reporting verb of the sentence has
 * the words already, and nothing of a mere state of mind unless it is told in quoted words.
 */
export function viewsIn(line: Line, scene: Scene, spoken: Who[], found: readonly Draft[]): readonly Draft[] {
  const free = (content: Span): boolean => !found.some((one) => one.content.some((span) => span[0] < content[1] && span[1] > content[0]))
  const told = [...held(line, scene, spoken), ...seenBy(line, scene, spoken)].filter((one) => one.content.every(free))
  for (const { who: speaker } of told) if (speaker !== null) spoken.push(speaker)
  return told
}

/** "NAME was adamant that the port was safe." */
function held(line: Line, scene: Scene, spoken: readonly Who[]): readonly Draft[] {
  return line.tokens.flatMap((token, at): readonly Draft[] => {
    const quiet = minded.test(token.lower)
    if (!quiet && !outspoken.test(token.lower) || (line.quoted[at] ?? -1) >= 0) return []
    let verb = at - 1
    while (line.tokens[verb]?.pos === 'ADV') verb -= 1
    if (!/^(?:is|are|was|were|remains?|remained|'s|'re)$/.test(line.tokens[verb]?.lower ?? '')) return []
    const that = line.tokens[at + 1]?.lower === 'that'
    if (!that && !(quiet && startsClause(line, at + 1))) return []
    const subject = subjectBefore(line, verb, scene.mentions)
    const speaker = subject === null ? null : who(line, subject, scene, spoken)
    const from = that ? at + 2 : at + 1
    const content = contentSpan(line, from, contentEnd(line, from, 'clause', []))
    if (speaker === null || content === null || !speaker.known || speaker.pronoun === 'it' || quiet && !quotes(line, content)) return []
    return [{ content: [content], who: speaker, cue: spanOf(line, verb, at + 1), addressee: null, confidence: quiet || speaker.sure === 'guessed' ? 'guessed' : 'inferred', line, nested: false, by: 'clause', verb: null }]
  })
}

/** "To NAME, the pilot was “a hero.”" */
function seenBy(line: Line, scene: Scene, spoken: readonly Who[]): readonly Draft[] {
  const comma = line.tokens.findIndex(({ text }) => text === ',')
  if (!/^(?:to|for)$/.test(line.tokens[0]?.lower ?? '') || comma < 2 || comma > 8 || line.tokens.slice(0, comma).some((_, at) => isFinite(line, at) || (line.quoted[at] ?? -1) >= 0)) return []
  const speaker = who(line, { from: 1, to: comma, appositive: null }, scene, spoken)
  const content = contentSpan(line, comma + 1, line.tokens.length)
  if (speaker === null || content === null || !(speaker.person !== null || speaker.plural && speaker.known) || !quotes(line, content) || !startsClause(line, comma + 1)) return []
  return [{ content: [content], who: speaker, cue: spanOf(line, 0, 1), addressee: null, confidence: 'guessed', line, nested: false, by: 'clause', verb: null }]
}

const quotes = (line: Line, [from, to]: Span): boolean => line.quotations.some(({ span }) => span[0] < to && span[1] > from)
