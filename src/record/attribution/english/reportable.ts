import type { Span } from '../../span.ts'
import type { Reported } from './content.ts'
import { findings } from './data/verbs.ts'
import type { Line } from '../lines.ts'
import { isWritten } from '../things.ts'
import { isTime } from './phrases.ts'
import type { Draft } from '../said.ts'
import type { Who } from '../who.ts'

const asOnly = /^(?:paint|portray|depict|cast|characteri[sz]e|frame|pound|pillory|skewer|vilify)$/
const finders = new Set(findings.split(' '))

/** Whether a reporting verb of its tier may make a statement of these words. */
export function accepts(line: Line, { cue, nested, subject }: Reported, kind: Draft['by'], content: readonly Span[], speaker: Who | null, from = 0): boolean {
  // "disclosed them to the press": a thing, no words.
  if (kind === 'phrase' && cue.verb.tier === 'says' && !cue.verb.frames.includes('a') && /^(?:(?:them|him|us|me|it)\s|her\s(?:to|in|at|on|for|with|by|as|of|after|and)\s)/i.test(line.text.slice(content[0]?.[0], content[0]?.[1]))) return false
  if (kind === 'phrase' && /^(?:it|this|that|them|him|her|so|both|all)$/i.test(line.text.slice(content[0]?.[0], content[0]?.[1]))) return false
  if (kind === 'phrase' && cue.verb.lemma === 'cite' && /^(?:it|this|that|them)\s/i.test(line.text.slice(content[0]?.[0], content[0]?.[1]))) return false
  const quoted = content.some(([start, end]) => line.quotations.some(({ span }) => span[0] < end && span[1] > start))
  if (speaker === null && !quoted) return false
  // "anybody who complains about it": nobody in particular.
  if (subject?.how === 'relative' && /^(?:any(?:body|one)|every(?:body|one)|some(?:body|one)|nobody|those|people|all)$/.test(line.tokens[subject.phrase.from]?.lower ?? '') && line.tokens[subject.phrase.from + 1]?.lower !== 'of') return false
  // "She says it underscores that …": a thing says nothing.
  if (nested && speaker?.pronoun === 'it' && /^(?:underscore|underline|highlight|suggest|indicate|signal|imply|reveal|show)$/.test(cue.verb.lemma)) return false
  // "half of the 30 promised": a number is no speaker.
  if (subject !== null && line.tokens[subject.phrase.to - 1]?.pos === 'NUM' && line.tokens[subject.phrase.to - 2]?.lower !== 'of' && speaker?.named.actor === null) return false
  if (cue.verb.lemma === 'refuse' && /^to (?:comment|say|answer|speak|discuss|elaborate|give|be)\b/.test(line.text.slice(content[0]?.[0], content[0]?.[1]))) return false
  // "who asked not to be named"
  if (cue.verb.lemma === 'ask' && kind === 'call' && /\bto be (?:named|identified|quoted)\b/.test(line.text.slice(content[0]?.[0], content[0]?.[1]))) return false
  if (cue.negated) return cue.verb.tier === 'thinks' && quoted
  const { tier, objects } = cue.verb
  if (tier === 'thinks' || cue.verb.lemma === 'wonder' && kind === 'clause') return quoted && !nested
  // "If NAME rejected it": nobody has.
  const opener = subject === null ? '' : line.tokens[subject.clause]?.lower ?? ''
  if (/^(?:if|unless)$/.test(opener) && !(quoted && cue.verb.tier === 'says')) return false
  // "welcomed the guests": at the door.
  if (cue.verb.lemma === 'welcome' && kind === 'phrase' && !quoted && line.tokens.slice(from, from + 5).some(({ lower }) => /^(?:guests?|visitors?|delegates|crowds?|refugees|migrants|passengers|customers|spectators|fans|families|tourists|pilgrims|supporters|students|journalists|him|her|them)$/.test(lower))) return false
  // "use the phrase “…”", "refer to “…”": only quoted words were said.
  if (kind === 'phrase' && cue.verb.frames.includes('w') && !quoted && !(cue.verb.lemma === 'point' && line.tokens.slice(from, from + 30).some(({ lower }, at) => lower === 'as' && /^(?:an?|evidence|proof|examples?|reasons?|the)$/.test(line.tokens[from + at + 1]?.lower ?? '')))) return false
  // "signalled willingness to talk": what is signalled by words, if nobody is quoted.
  if (kind === 'phrase' && cue.verb.tier === 'says' && cue.verb.objects !== null && !line.tokens.slice(from, from + 9).some((token) => cue.verb.objects?.has(token.lower))) return false
  // "cast a “protest vote”": what somebody is painted as stands behind "as".
  if (asOnly.test(cue.verb.lemma) && !predicates(line, from, cue.verb.lemma)) return false
  // "They call him …": nobody in particular.
  if (cue.verb.frames.includes('a') && !/[tn]/.test(cue.verb.frames)) return speaker !== null && (quoted || speaker.known && !nested && cue.form !== 'passive' && predicates(line, from, cue.verb.lemma))
  if (tier === 'acts') {
    // "found the remarks “disgusting”"
    if (cue.verb.lemma === 'find' && kind === 'phrase' && quoted && speaker?.known && !nested) return (line.quoted[from] ?? -1) < 0
    if (/^(?:find|discover)$/.test(cue.verb.lemma) && kind === 'clause' && line.tokens[from - 1]?.lower === 'that') return !nested && speaker !== null && speaker.person === null && (speaker.known || subject !== null && line.tokens.slice(subject.phrase.from, subject.phrase.to).some((token) => finders.has(token.lower)))
    if (/^(?:show|find|discover)$/.test(cue.verb.lemma)) return !nested && speaker !== null && subject !== null && line.tokens.slice(subject.phrase.from, subject.phrase.to).some((token) => finders.has(token.lower))
    const counts = cue.verb.lemma === 'put' && subject !== null && line.tokens.slice(subject.phrase.from, subject.phrase.to).some((token) => finders.has(token.lower))
    // "The resolution condemns “in the strongest terms” the attack": what is written speaks in quoted words.
    const text = quoted && speaker !== null && isWritten(speaker.named.name)
    if (nested || speaker === null || !speaker.known && !counts && !text || cue.verb.lemma === 'attack' && !quoted && !blames(line, from)) return false
    if (objects !== null && kind === 'phrase') return line.tokens.slice(from, from + 9).some((token) => objects.has(token.lower))
    if (cue.verb.lemma === 'see' || cue.form === 'ing') return quoted || kind === 'clause' || ['reject', 'denounce', 'condemn', 'welcome', 'criticise', 'criticize', 'praise', 'offer', 'threaten', 'rule', 'urge', 'accuse', 'cite', 'question'].includes(cue.verb.lemma)
    return true
  }
  if (nested && (kind === 'phrase' || kind === 'call')) return quoted
  if (kind === 'phrase' && cue.verb.frames.includes('n') && !cue.verb.frames.includes('f')) return speaker !== null && (speaker.known || quoted)
  return subject !== null
}

/** "called the vote a farce", "described it as fair", "accused them of lying": what somebody is called, also without quotation marks. */
function predicates(line: Line, from: number, lemma: string): boolean {
  const { tokens } = line
  const told = /^(?:who|whose|which)$/
  const end = tokens.findIndex(({ text, pos }, at) => at > from && (/^[,;:.—–]$/.test(text) && !told.test(tokens[at + 1]?.lower ?? '') && !/^(?:of|for|as)$/.test(tokens[at + 1]?.lower ?? '') || pos === 'SCONJ'))
  const places = [...tokens.keys()].slice(from + 1, end < 0 ? tokens.length : end)
  if (lemma === 'accuse' || lemma === 'blame') return places.some((at) => tokens[at]?.lower === (lemma === 'accuse' ? 'of' : 'for'))
  if (lemma === 'describe' || asOnly.test(lemma)) return tokens[from - 1]?.lower === 'as' || places.some((at) => tokens[at]?.lower === 'as')
  if (lemma === 'compare') return places.some((at) => /^(?:to|with)$/.test(tokens[at]?.lower ?? ''))
  if (!/^(?:call|brand|label|term|dub)$/.test(lemma)) return false
  return places.some((at) => {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (before === undefined || token === undefined || before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.pos !== 'PRON') return false
    return /^an?$/.test(token.lower) && !isTime(after) && !isTime(tokens[at + 2]) || token.pos === 'ADJ' && (after === undefined || after.pos === 'PUNCT' || after.pos === 'CCONJ' || after.pos === 'ADP')
  })
}

/** "attacked the mayor for her silence", "attacked it as a farce": an attack in words, which says what it is for. */
function blames(line: Line, from: number): boolean {
  const to = line.tokens.findIndex(({ text }, at) => at > from && /^[,;:.—–]$/.test(text))
  return line.tokens.slice(from, to < 0 ? line.tokens.length : to).some(({ lower }, at) => at > 0 && /^(?:for|over|as)$/.test(lower))
}
