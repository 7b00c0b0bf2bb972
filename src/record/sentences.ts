import { monthOf } from './calendar.ts'
import { type Quotation, quotations } from './quotations.ts'
import { type Span, trimmed } from './span.ts'

/** One sentence with the quotations that stand in it, nested ones included. Several sentences of one quotation are one sentence here. */
export type Sentence = { readonly span: Span; readonly quotations: readonly Quotation[] }

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/** Titles, months and the like whose full stop ends no sentence when a capital follows. */
const abbreviations = new Set(('mr mrs ms dr prof del sens reps govs atty supt ald cllr cpl brig gen col lt maj capt sgt adm cmdr sen rep gov amb hon rev st sr jr messrs no nos art arts para paras res vol '
  + 'jan feb mar apr jun jul aug sep sept oct nov dec approx vs cf eg ie al fig min m mm mme mlle sra dna ud uds hr frl bzw ca mrd mio tsd str проф г гг ул им тов акад ген стр ст د أ م ص').split(' '))

/** Words that begin a sentence far more often than they follow "U.S." inside one. */
const starters = /^["“«'‘(]*(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|This|That|These|Those|According|However|Meanwhile|After|Before|While|When|As|For|His|Her|Its|Their|There|Last|Earlier|Both|Since)\b/u

const saying = /\b(?:said|says|told|asked|asks|added|adds|replied|replies|wrote|writes|argued|argues|insisted|stressed|declared|warned|warns|explained|explains|noted|notes|demanded|demands|wondered|exclaimed|shouted|yelled|cried|recalled|recalls|continued|concluded|responded|responds|tweeted|quipped|joked|complained|queried|inquired|fumed|thundered|mused|countered|retorted|claimed|observed|remarked|commented|dit|déclaré|demande|dijo|preguntó|sagte|fragte)\b|(?:сказал|заявил|спросил|добавил|отметил)|(?:قال|وقال|أضاف|صرح)/u

/**
 * The sentences of one paragraph. Quotations are found first and never cut; then the language's own sentence borders
 * (Intl.Segmenter), merged where an abbreviation, an initial, a small letter or the words "NAME said" show that it goes on.
 */
export function sentences(text: string, paragraph: Span, language = 'en'): readonly Sentence[] {
  const quoted = quotations(text, paragraph)
  const spans: [number, number][] = []
  for (const { index, segment } of segmenter(language).segment(text.slice(paragraph[0], paragraph[1]))) {
    const start = paragraph[0] + index
    const end = start + segment.length
    const last = spans.at(-1)
    if (last !== undefined && goesOn(text, [last[0], last[1]], [start, end], quoted)) last[1] = end
    else spans.push([start, end])
  }
  // "…结束。“我们…”": the segmenter takes an opening mark right behind a stop for a closing one.
  for (const { span: [at], nested } of quoted) {
    const held = nested || !/[。！？]/u.test(text.charAt(at - 1)) ? undefined : spans.find(([from, to]) => from < at && at < to)
    if (held === undefined) continue
    spans.splice(spans.indexOf(held) + 1, 0, [at, held[1]])
    held[1] = at
  }
  return spans.flatMap((span) => {
    const sentence = trimmed(text, span)
    return sentence === null ? [] : [{ span: sentence, quotations: quoted.filter((quotation) => quotation.span[0] >= sentence[0] && quotation.span[0] < sentence[1]) }]
  })
}

/** Whether the border between two segments is none. */
function goesOn(text: string, before: Span, after: Span, quoted: readonly Quotation[]): boolean {
  const border = after[0]
  if (quoted.some(({ span, inner }) => span[0] < border && inner[1] > border || span[0] < border && span[1] > border)) return true
  const left = text.slice(Math.max(before[0], border - 60), border).trimEnd()
  const right = text.slice(border, Math.min(after[1], border + 90)).trimStart()
  if (right === '' || left === '') return true
  if (/^[,;:)\]\p{Ll}]/u.test(right)) return true
  // "Am 14. August": a day in the languages that count it with a full stop.
  if (/(?<!\p{Nd})\p{Nd}{1,2}\.$/u.test(left) && monthOf(/^\p{L}+/u.exec(right)?.[0] ?? '') !== null) return true
  const word = /([\p{L}.]+)\.$/u.exec(left)?.[1]
  if (word !== undefined) {
    if (abbreviations.has(word.toLowerCase().replaceAll('.', '')) || /^\p{Lu}$/u.test(word)) return true
    if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !starters.test(right)
  }
  // "at 6 p.m. Tuesday"
  if (/\b[ap]\.m\.$/i.test(left) && /^(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Eastern|Central|Pacific|GMT|UTC|ET|EST|EDT|local|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(right)) return true
  // "am 5. Juni", "zum 20. Jahrestag"
  if (/(?<!\p{L})(?:am|vom|zum|beim|im|der|die|das|den|dem|des|bis|und)\s\d{1,3}\.$/iu.test(left) || /(?<![\p{L}\d])\d{1,2}\.$/u.test(left) && /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u.test(right)) return true
  const closed = quoted.find(({ span }) => span[1] > border - 3 && span[1] <= border && text.slice(span[1], border).trim() === '')
  if (closed === undefined) return false
  // `?” NAME said` and a closer that floats after a blank (`Council . “ Mr. NAME told`): the reporting words belong to the quotation.
  const asks = /[?!…]$/.test(text.slice(closed.inner[0], closed.inner[1]).trimEnd())
  const floats = /\s$/.test(text.slice(closed.inner[0], closed.inner[1]))
  const lead = text.slice(before[0], closed.span[0])
  // "held up signs reading “Where is it?” NAME said …": marks within a sentence of the writer's own end it.
  if (asks && /\p{L}\s*$/u.test(lead)) return false
  // `“…!” NAME's niece, Del. NAME (of X), shouted`: what explains the name stands before the verb.
  const ahead = lead.trim() === '' && right.includes(',') ? text.slice(border, border + 140).split('\n')[0]?.trim().split(/\s+/).slice(0, 12) : undefined
  return (asks || floats) && saying.test((ahead ?? right.split(/\s+/).slice(0, 7)).join(' '))
}
