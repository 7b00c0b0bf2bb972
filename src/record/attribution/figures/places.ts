import type { Line } from '../lines.ts'
import type { Counted } from './numbers.ts'
import { isFinite } from '../english/phrases.ts'
import type { Scene } from '../cast.ts'
import { isBody } from '../roles.ts'
import { isStop } from './things.ts'
import { isCapital } from '../tokens.ts'

const people = /^(?:killed|injured|missing|displaced|detained|hostages (?:taken|released))$/

/** Among whom or where: whose people are counted, the place named with them, the place spoken of; for losses that nobody else is named beside, that of the source. */
export function whereOf(line: Line, { from, to, span }: Counted, scene: Scene, source: string | null, measure: string | null): string | null {
  const { tokens } = line
  const next = tokens[to + 7]?.end ?? line.span[1]
  const near = scene.mentions.find((mention) => mention.start >= span[1] && mention.end <= next && mention.by === 'adjective' && !tokens.some((token, at) => token.start >= span[1] && token.end <= mention.start && (isStop(line, at) || isFinite(line, at) || token.pos === 'ADP')))
  if (near !== undefined) return near.id
  let end = to
  while (end < tokens.length && !/^[;.]$/.test(tokens[end]?.text ?? '') && !(tokens[end]?.pos === 'NUM' && end > to + 1) && tokens[end]?.lower !== 'while') end += 1
  const behind = place(line, to, end, scene)
  if (behind !== null) return behind
  if (source === 'gaza-health-ministry') return 'Gaza'
  const before = placeAttacked(line, from, scene)
  if (before !== null) return before
  // "In Tessel, 12 were hurt": the place the sentence opens with.
  const opens = tokens.findIndex(({ text }) => text === ',')
  const opening = opens > 0 && opens < from && opens < 7 && /^(?:In|Across|At|Near|Inside)$/.test(tokens[0]?.text ?? '') ? place(line, 0, opens, scene) : null
  if (opening !== null) return opening
  const clause = line.text.slice(line.span[0], span[0]).search(/(?:[;:]|,\s(?:while|but|and|whereas))\s(?!.*(?:[;:]|,\s(?:while|but|and|whereas))\s)/u)
  const others = scene.mentions.some((mention) => mention.start >= line.span[0] + Math.max(0, clause) && mention.end <= span[1] + 40 && mention.end <= line.span[1] && mention.is === 'state' && mention.id !== source && !/\b(?:while|but|whereas)\b/u.test(line.text.slice(span[1], mention.start)))
  return source !== null && measure !== null && people.test(measure) && !others && scene.actorOf(source)?.kind === 'state' ? source : null
}

const noPlace = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/

const areas = /^(?:districts?|provinces?|regions?|city|town|village|area|valley|camp|county|state|island|peninsula|governorate|municipality|refugee|port|upazila|oblast|canton|prefecture|suburb|neighbou?rhood|border|coast|market|airport|on|today)$/
const bodies = /^(?:Parliament|Senate|House|Congress|Assembly|Knesset|Duma|Council|Court|Committee|Cabinet|Times|Post|Herald|Guardian|Bank|Party|Army|Navy|President|Mr|Mrs|Ms)$/

/** "in Gaza", "across Lebanon", "in Eastern Ostmere", "near Tessel". */
function place(line: Line, from: number, to: number, scene: Scene): string | null {
  const { tokens } = line
  for (let at = from; at < to; at += 1) {
    if (!/^(?:in|across|inside|throughout|near|outside|at|from)$/i.test(tokens[at]?.lower ?? '')) continue
    let first = at + 1
    while (/^(?:the|a|northern|southern|eastern|western|central|north|south|east|west|neighbouring|neighboring|nearby|downtown|rural|whole|entire|of|occupied|city|town|village|province|district|region)$/.test(tokens[first]?.text ?? '') && first - at < 5) first += 1
    const token = tokens[first]
    if (token === undefined || !isCapital(token) || noPlace.test(token.text) || (line.quoted[first] ?? -1) !== (line.quoted[from] ?? -1)) continue
    if (isBody(token) || bodies.test(token.text)) continue
    let last = first + 1
    while (last < to && (isCapital(tokens[last]) && !noPlace.test(tokens[last]?.text ?? '') || tokens[last]?.text === '-' && tokens[last]?.start === tokens[last - 1]?.end || tokens[last - 1]?.text === '-' && tokens[last]?.start === tokens[last - 1]?.end)) last += 1
    const mention = scene.mentions.find((one) => one.start <= token.start && one.end >= token.end)
    const after = tokens.find((one) => one.start >= Math.max(mention?.end ?? 0, tokens[last - 1]?.end ?? 0))
    // "in the Hamas attack", "in Monday's vote", "in Dorra's army" name no place; "from NAME" may be a person.
    if (mention?.by === 'adjective' || (mention !== undefined && mention.is !== 'state') || (after?.pos === 'NOUN' && !areas.test(after.lower) && /^\s?$/.test(scene.text.slice(tokens[last - 1]?.end, after.start))) || /^['’]s?$/.test(after?.text ?? '')) continue
    if (mention !== undefined && (tokens[last - 1]?.end ?? 0) <= mention.end) return mention.id
    if (mention === undefined && /^(?:at|from)$/.test(tokens[at]?.lower ?? '')) continue
    return scene.text.slice(token.start, tokens[last - 1]?.end).replace(/\s+/g, ' ').replace(/ Strip$/, '')
  }
  return null
}

/** "attacked Israel …, killed": the place the sentence speaks of before the number. */
function placeAttacked(line: Line, from: number, scene: Scene): string | null {
  const start = line.span[0]
  const at = line.tokens[from]?.start ?? line.span[1]
  const found = scene.mentions.findLast((mention) => mention.start >= start && mention.end <= at && mention.by === 'name' && mention.is === 'state' && /\b(?:attack\w*|struck|strikes? on|invad\w+|shell\w*|bomb\w*|hit|in|on|against|into)\s+(?:the\s+)?$/i.test(scene.text.slice(Math.max(start, mention.start - 24), mention.start)))
  return found?.id ?? null
}
