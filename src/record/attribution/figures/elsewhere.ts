import type { Figure, Occasion } from '../../found.ts'
import { plainDigits } from '../../calendar.ts'
import { counterChinese, fullName } from './counters-chinese.ts'
import { countedBy } from './counters-western.ts'
import { countsElsewhere, fatesElsewhere } from './data/counts-elsewhere.ts'
import { figuresWestern } from './western.ts'
import { givenBy } from './givers-western.ts'
import type { Scene } from '../cast.ts'
import { tellings } from '../elsewhere.ts'
import type { Line } from '../lines.ts'
import { numerals } from './numerals.ts'
import type { Draft } from '../said.ts'
import { enclosing } from '../english/statements.ts'
import { filled, named } from '../eastern/telling.ts'
import { grammarOf } from '../western/words.ts'
import { type Clock, publicationBasis } from '../when.ts'

/** Thousands parted by stops, blanks or commas, with what may follow behind a decimal mark. */
const digits = String.raw`(?<![\p{L}\p{Nd}.,:/–-])(?:\d{1,3}(?:[.,٬\s\u00a0\u202f]\d{3})+(?![\d])|\d+(?:[.,٫]\d+)?)(?![\d:/–-])`

/** The figures of lines in languages other than English: numbers in digits with a noun that is counted right behind them, and shares. */
export function figuresElsewhere(lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, clock: Clock, scene: Scene): readonly Figure[] {
  const grammar = grammarOf(clock.language ?? '')
  if (grammar !== null) return countedBy(givenBy(figuresWestern(lines, found, occasions, clock, grammar), lines, scene, grammar.language), lines, found, scene, grammar.language)
  if (numerals('', clock.language) !== null) return sourced(lines.map((line) => ({ line, figures: spelled(line, found, occasions, clock) })), found, clock.language ?? '', scene)
  const counts = countsElsewhere[clock.language ?? '']
  if (counts === undefined) return []
  const scales = counts.magnitudes.map(([words]) => words).join('|')
  const pattern = new RegExp(String.raw`(?:(?<!\p{L})(${counts.modifiers})\s?)?(${digits}(?:\s?(?:${counts.percent})(?!\p{L})|(?:\s(?:${scales})(?!\p{L}))?(?=\s((?:\p{L}+\s){0,2}?(?:${counts.nouns})\p{L}*))))`, 'giu')
  return lines.flatMap((line) => {
    const text = plainDigits(line.text.slice(...line.span))
    if (!/\d/.test(text)) return []
    const here = found.filter((draft) => draft.line === line)
    return [...text.matchAll(pattern)].flatMap((match): readonly Figure[] => {
      const number = match[2] ?? ''
      const start = line.span[0] + match.index + match[0].lastIndexOf(number)
      const span = [start, start + number.length] as const
      const value = valueOf(number, counts.magnitudes)
      if (!Number.isFinite(value)) return []
      const draft = enclosing(here, span)
      const occasion = draft === null ? null : occasions.get(draft) ?? null
      const behind = text.slice(span[1] - line.span[0])
      const clause = /^[^.;:,\d]{0,80}/u.exec(behind)?.[0] ?? ''
      const fate = fatesElsewhere.map(([measure, words]) => ({ measure, word: words.exec(clause)?.[0] ?? null })).find(({ word }) => word !== null)
      const noun = match[3] ?? clause.trim().split(/\s+/).slice(0, 4).join(' ')
      const dated = occasion?.date ?? null
      return [{
        span, value, modifier: match[1] ?? null, what: fate?.word == null || noun.includes(fate.word) ? noun : `${noun} ${fate.word}`, measure: fate?.measure ?? null, where: null, source: draft?.who?.named ?? null,
        asOf: dated ?? clock.published, basis: dated !== null && occasion !== null ? occasion.basis : publicationBasis(clock), confidence: draft?.confidence ?? 'guessed',
      }]
    })
  })
}

/** The figures of a line whose numbers may be written in words: Russian, Arabic and Chinese. */
function spelled(line: Line, found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, clock: Clock): readonly Figure[] {
  const sentence = line.text.slice(...line.span)
  const drafts = found.filter((draft) => draft.content.some(([start, end]) => start < line.span[1] && line.span[0] < end))
  return (numerals(sentence, clock.language) ?? []).map(({ start, end, value, modifier, what }): Figure => {
    const span = [line.span[0] + start, line.span[0] + end] as const
    const draft = enclosing(drafts, span)
    const occasion = draft === null ? null : occasions.get(draft) ?? null
    const dated = occasion?.date ?? null
    const clause = /^[^.;:,،，؛。；\d]{0,60}/u.exec(sentence.slice(end))?.[0] ?? ''
    const ahead = /[^.;:,،，。；\d]{0,40}$/u.exec(sentence.slice(0, start))?.[0] ?? ''
    const measure = fatesElsewhere.find(([, words]) => words.test(clause))?.[0] ?? fatesElsewhere.find(([, words]) => words.test(ahead))?.[0] ?? null
    return {
      span, value, modifier, what, measure, where: null, source: draft?.who?.named ?? null,
      asOf: dated ?? clock.published, basis: dated !== null && occasion !== null ? occasion.basis : publicationBasis(clock), confidence: draft?.confidence ?? 'guessed',
    }
  })
}

/** "Среди них …", «وتشمل الحصيلة», "其中…": a sentence that breaks down the figure of the one before, by the same source. */
const follows: { readonly [language: string]: RegExp } = {
  ru: /^\s*(?:Среди (?:них|погибших|пострадавших|раненых|жертв)|Из них|В их числе|В том числе|В числе (?:погибших|пострадавших)|Ещё|Еще|Кроме того|Также|Погибли|Ранены|Количество|Число|Всего|Спасен|При этом)(?!\p{L})/u,
  ar: /^\s*و?(?:(?:تشمل|يشمل|شملت|تضم) (?:هذه )?الحصيلة|(?:هذه|تلك) (?:الحصيلة|الأرقام)|(?:من )?بين(?:هم| القتلى| الضحايا| الجرحى)|من بينهم|كما (?:أصيب|قتل|جرح)|أصيب|جرح)(?!\p{L})/u,
  zh: /^\s*(?:其中|另有|另外|此外|遇难者|死者|伤者|傷者|受伤者|还有|還有|截至|目前|失踪|失蹤|\p{Script=Han}{0,8}(?:人[数數]|者中)|外籍)/u,
}

/** "بعدما كانت اللجنة قد أعلنت": an earlier count in what somebody says, by whoever gave it then. */
const another = /(?:بعدما|بعد أن|فيما|بينما|في حين)\sكانت?\s[^،.؛“]{3,70}?\s(?:قد|سبق أن)\s[^،.؛]*$/u

/** With which another than the speaker before is spoken of. */
const apart = /(?<!\p{L})(?:[وف]?أما|في حين|في المقابل|тогда как|в то время как|а|но|однако|зато)(?!\p{L})|而(?!且)|[则則]|[；;]/u

/** Whom a sentence within somebody's turn names for the figure ("Министерство говорит о потере 8 %"): the turn is another's, the figure is not. */
function within(line: Line, plain: string, { span, source }: Figure, found: readonly Draft[], language: string, scene: Scene): Figure['source'] {
  const telling = tellings[language]
  const turn = found.find(({ by, content }) => by === 'transcript' && content.some(([start, end]) => start <= span[0] && span[1] <= end))
  if (telling === undefined || turn === undefined) return null
  const opens = Math.max(line.span[0], ...turn.content.flatMap(([start]) => (start < line.span[1] && start >= line.span[0] ? [start] : [])))
  const blank = ' '.repeat(opens - line.span[0]) + plain.slice(opens - line.span[0])
  const said = telling.sayings({ ...line, quotations: line.quotations.filter(({ span: [start] }) => start >= opens) }, blank, '', []).find(({ content, name }) => name !== null && name !== 'same' && content.some(([start, end]) => start <= span[0] && span[1] <= end))
  const told = said?.name ?? null
  const counts = telling.counter?.(blank, span[0] - line.span[0]) ?? null
  const place = told !== null && told !== 'same' ? told : counts === null ? null : [line.span[0] + counts[0], line.span[0] + counts[1]] as const
  const one = place === null || place[0] < opens ? null : named(scene, place)
  return one === null || one.name === source?.name || telling.role(one.name) === 'same' || ownVoice.test(one.name) ? null : one
}

/** The speaker's own voice, whose figures are the speaker's. */
const ownVoice = /^(?:я|мы|наш\p{L}*|нам|мой|моя|мои|у нас|أنا|نحن|إننا|إنني|我|我们|我們|咱们|我方|本人|我国|我國|本\p{Script=Han})/iu

/** A body pointed back to, by the name the text gave it before ("该理事会"). */
function longer(source: Figure['source'], all: readonly { readonly line: Line }[], language: string, scene: Scene): Figure['source'] {
  const line = all[0]?.line
  if (language !== 'zh' || line === undefined || source?.span == null || source.actor !== null) return source
  const place = fullName(source.name, line.text.slice(0, source.span[0]))
  return place === null ? source : named(scene, place)
}

/**
 * Figures that stand in no statement: of whoever counts in their clause, or of the one source that speaks in their sentence, or, where a sentence only breaks down the figure before it in
 * the paragraph, of that figure's source.
 */
function sourced(all: readonly { readonly line: Line; readonly figures: readonly Figure[] }[], found: readonly Draft[], language: string, scene: Scene): readonly Figure[] {
  let last: { readonly source: Figure['source']; readonly paragraph: number } | null = null
  return all.flatMap(({ line, figures }) => figures.map((figure): Figure => {
    const here = found.filter(({ content, who }) => who !== null && content.some(([start, end]) => start < line.span[1] && line.span[0] < end))
    const names = new Set(here.map(({ who }) => who?.named.name))
    const plain = filled(line)
    const at = figure.span[0] - line.span[0]
    const chinese = language === 'zh' ? counterChinese(plain, at) : null
    const other = figure.source === null || language === 'ar' && another.test(plain.slice(0, at))
    const counter = chinese !== null && (other || chinese.sure) ? chinese.span : other ? tellings[language]?.counter?.(plain, at) ?? null : null
    const given = counter === null ? null : named(scene, [line.span[0] + counter[0], line.span[0] + counter[1]])
    const cited = figure.source === null ? null : within(line, plain, figure, found, language, scene)
    if (figure.source !== null && given !== null) { last = { source: given, paragraph: line.paragraph }; return { ...figure, source: given, confidence: 'inferred' } }
    if (cited !== null) return { ...figure, source: cited, confidence: 'inferred' }
    const between = plain.slice(Math.max(0, ...here.flatMap(({ content }) => content.map(([, end]) => end - line.span[0])).filter((end) => end <= figure.span[0] - line.span[0])), figure.span[0] - line.span[0])
    const own = given ?? (figure.source !== null || apart.test(between) ? null : names.size === 1 && (here[0]?.content[0]?.[0] ?? Infinity) < figure.span[0] ? here[0]?.who?.named ?? null : null)
    const before = figure.source === null && own === null && here.length === 0 && last?.paragraph === line.paragraph && follows[language]?.test(line.text.slice(...line.span)) === true ? last.source : null
    const source = longer(figure.source ?? own ?? before, all, language, scene)
    if (source !== null) last = { source, paragraph: line.paragraph }
    return source === figure.source ? figure : { ...figure, source, confidence: own === null ? 'guessed' : 'inferred' }
  }))
}

function valueOf(number: string, magnitudes: readonly (readonly [words: string, value: number])[]): number {
  const plain = /^[\d.,٬٫\s\u00a0\u202f]+/u.exec(number)?.[0].trim() ?? ''
  const whole = /^\d{1,3}(?:[.,٬\s\u00a0\u202f]\d{3})+$/u.test(plain) ? plain.replace(/\D/gu, '') : plain.replace(/[,٫]/u, '.')
  const scale = magnitudes.find(([words]) => new RegExp(String.raw`\d\s(?:${words})$`, 'iu').test(number))?.[1] ?? 1
  return Math.round(Number(whole) * scale * 1_000_000) / 1_000_000
}
