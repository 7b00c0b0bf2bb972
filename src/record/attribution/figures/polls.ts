import type { Named } from '../../found.ts'
import type { Line } from '../lines.ts'
import type { Counted } from './numbers.ts'

export const polls = /\b(?:poll|survey|study|census)\b/iu
/** Behind a share: what those asked said or would do. */
const asked = /^\s(?:of (?:those|the|all|likely|registered|eligible)?\s?(?:\p{Ll}+\s)?(?:polled|asked|surveyed|questioned|responding|respondents|voters|adults|participants|interviewees)|(?:said|say|indicated?|reported|answered|replied|picked?|pick|believed?|thought|think|want(?:ed)?|favou?red|favou?r|opposed?|support(?:ed|ing)?|backed|backing|prefer(?:red)?|cho(?:o)?se|rated|approved?|disapproved?|agreed?|disagreed?|expect(?:ed)?|felt|feel|trust(?:ed)?|view(?:ed)?|identif(?:y|ied)|cited|named|plan(?:ned)?|were (?:more|less|un|sure|not|satisfied)|are (?:more|less|un|satisfied))|would (?:choose|vote|back|support|prefer|opt|like|accept|reject|be|not)\b)/u
/** Who was asked, and what such numbers are about, anywhere in the line. */
const about = /\b(?:voters|respondents|those (?:polled|asked|surveyed|questioned)|interviewees|approval rating|margin of error|leads?|trails?|ahead of|advantage|sample|surveying)\b/iu
const name = String.raw`(?:[\p{L}\p{N}&’'./-]+\s){0,7}?(?:poll|survey|study|census)(?:\s(?:by|from|of)\s(?:the\s)?\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s\p{Lu}[\p{L}\p{N}&’'.-]*){0,3})?`
const naming = new RegExp(String.raw`\b(?:[Aa]ccording to|[Ii]n|by)\s(?:(?:a|an|the|this|that|its|their|one|another)\s)(?:(?:new|recent|latest|previous|separate|earlier|national|last|similar|nationwide)\s)*(?<a>${name})(?!\p{L})|(?:^|[,;—–]\s*|\b(?:that|but|while|and)\s)(?:A|An|The|Its|a|an|the|Another|Last \p{L}+['’]s)\s(?:(?:new|recent|latest|previous|separate|earlier|national)\s)*(?<b>${name})(?=,|\s(?:shows?|showed|found|finds|suggests?|suggested|indicates?|indicated|puts?|gave|gives|has|was|is|conducted|released|published|taken|also|asked|had|put)\b)`, 'gu')

/** The poll, survey or study a line names as where its numbers come from. */
export function pollIn(line: Line): Named | null {
  const words = line.text.slice(...line.span)
  if (!polls.test(words)) return null
  const match = [...words.matchAll(naming)].at(-1)
  const found = match?.groups?.['a'] ?? match?.groups?.['b']
  if (match === undefined || found === undefined || /^(?:the\s)?(?:poll|survey|study)$/iu.test(found) && /\bpolls?\b.*\bopen/iu.test(words)) return null
  const at = line.span[0] + match.index + match[0].lastIndexOf(found)
  return { name: found.replace(/\s+/g, ' '), actor: null, span: [at, at + found.length] }
}

/** Whether a number is what those asked in a poll named before answered, or says how it was taken. */
export function isAnswer(line: Line, number: Counted, here: boolean): boolean {
  const share = number.unit === 'share' || number.unit === 'points' || number.part
  return share && (here || asked.test(line.text.slice(number.span[1], number.span[1] + 60)) || about.test(line.text.slice(...line.span))) || /\b(?:surveying|sample|panel|interviewed|polled|margin of error)\b/iu.test(line.text.slice(...line.span))
}
