import type { Figure } from '../../found.ts'
import type { Scene } from '../cast.ts'
import { type Counters, counters } from './data/counters-western.ts'
import type { Line } from '../lines.ts'
import { matchesOf } from '../../matches.ts'
import type { Draft } from '../said.ts'
import { filled, named } from '../eastern/telling.ts'
import type { Span } from '../../span.ts'

/** What counts in a sentence: the verb of counting with its subject, or the words by whose account something is. */
type Counter = { readonly verb: number; readonly giver: Span }

/**
 * Figures that stand in no statement, as those of whoever counts in their own clause ("la Croix-Verte recense 140 victimes", "bezifferte Korr auf 2 Millionen"), of the one source of their sentence
 * whose count they break down, of the source of the sentence before where theirs only goes on with it, or of whom the next sentence names as having said so.
 */
export function countedBy(figures: readonly Figure[], lines: readonly Line[], found: readonly Draft[], scene: Scene, language: string): readonly Figure[] {
  const words = counters[language]
  if (words === undefined) return figures
  let last: { readonly source: Figure['source']; readonly place: number } | null = null
  return lines.flatMap((line, place) => {
    const here = figures.filter(({ span }) => span[0] >= line.span[0] && span[0] < line.span[1])
    if (here.length === 0) return []
    const plain = filled(line)
    const next = lines[place + 1]
    const before = lines[place - 1]
    return here.map((figure): Figure => {
      const at = figure.span[0] - line.span[0]
      const turn = figure.source === null ? undefined : found.find(({ by, content, who }) => by === 'transcript' && who?.named.name === figure.source?.name && content.some(([start, end]) => start <= figure.span[0] && figure.span[1] <= end))
      const own = turn === undefined ? counterOf(plain, at, figure.span[1] - line.span[0], words, figure.source === null) ?? describedBy(plain, at, words, figure.source === null)
        : cited(plain, at, figure.span[1] - line.span[0], Math.max(0, ...turn.content.flatMap(([start]) => (start < line.span[1] ? [start - line.span[0]] : []))), words)
      const given = own !== null ? named(scene, [line.span[0] + own[0], line.span[0] + own[1]])
        : figure.source !== null ? null
        : saidOf(plain, line, figure, found, words) ? null : spokenHere(plain, line, figure, found, words)
        ?? (last !== null && last.place === place - 1 && before?.paragraph === line.paragraph && goesOn(plain, at, words) && !found.some((draft) => draft.line === line) ? last.source : null)
        ?? (next !== undefined && next.paragraph === line.paragraph && !found.some((draft) => draft.line === line) ? confirmed(next, words, scene) : null)
      const source = given ?? (figure.source !== null && own === null && saidOf(plain, line, figure, found, words) ? null : figure.source)
      if (source !== null) last = { source, place }
      return given === null && source === figure.source ? figure : { ...figure, source, confidence: own === null ? 'guessed' : 'inferred' }
    })
  })
}

/** Whom a speaker names for a number ("Der Rat hat 900 gemeldet. Das Amt sagt, es seien 400"): the turn is the speaker's, the number is not. */
function cited(sentence: string, at: number, until: number, opens: number, words: Counters): Span | null {
  const plain = ' '.repeat(opens) + sentence.slice(opens)
  return counterOf(plain, at, until, words, true) ?? counterOf(plain, at, until, { ...words, patterns: words.told, gap: /(?!)/u }, true)
}

/** "un informe del instituto, según el cual hay 64 buques": the paper by which a clause tells. */
function describedBy(plain: string, at: number, { described }: Counters, alone: boolean): Span | null {
  const found = alone ? [...matchesOf(plain.slice(Math.max(0, at - 300), at), described)].at(-1) : undefined
  const giver = found?.groups?.['giver']
  if (found === undefined || giver === undefined) return null
  const start = Math.max(0, at - 300) + found.index + found[0].indexOf(giver)
  return [start, start + giver.length]
}

/** Whoever counts in the clause of a number; where the number has a source, only one set against that source by its conjunction. */
function counterOf(sentence: string, at: number, until: number, words: Counters, alone: boolean): Span | null {
  const near = Math.max(0, at - 400)
  const found = counterNear(sentence.slice(near, until + 240), at - near, until - near, words, alone)
  return found === null ? null : [near + found[0], near + found[1]]
}

function counterNear(plain: string, from: number, to: number, words: Counters, alone: boolean): Span | null {
  const gap = words.gap.exec(plain.slice(0, from))
  const left = gap?.groups?.['giver']
  if (gap !== null && left !== undefined && /\d/.test(plain.slice(0, gap.index)) && words.like.test(left) && !words.unlike.test(left)) { const start = gap.index + gap[0].indexOf(left); return [start, start + left.length] }
  const clause = clauseOf(plain, from, to, words)
  if (!alone && !clause.against) return null
  const text = plain.slice(...clause.span)
  let best: Counter | null = null
  for (const pattern of words.patterns) {
    for (const match of text.matchAll(pattern)) {
      const giver = match.groups?.['giver']?.trim()
      const start = clause.span[0] + match.index
      if (giver === undefined || words.unlike.test(giver) || !words.like.test(giver)) continue
      const name = start + match[0].indexOf(giver)
      const end = start + match[0].length
      // The number is what the verb counts: it stands behind it, or between the giver and the verb where the verb is last.
      if (end > from && !(match.groups?.['last'] !== undefined && (name < from || match.groups['last'] === '')) || best !== null && best.verb > end) continue
      best = { verb: end, giver: [name, name + giver.length] }
    }
  }
  return best === null ? null : best.giver
}

/** The clause of a number: from the semicolon, colon or conjunction before it to that behind it, and whether it is set against another. */
function clauseOf(plain: string, from: number, to: number, { against }: Counters): { readonly span: Span; readonly against: boolean } {
  const opening = [...plain.slice(0, from).matchAll(against)].at(-1)
  const stop = Math.max(plain.slice(0, from).lastIndexOf(';'), plain.slice(0, from).search(/:\s[^:]*$/u))
  const start = opening === undefined ? -1 : opening.index + opening[0].length
  const behind = plain.slice(to).search(/;|(?<=\S):\s/u)
  const next = [...plain.slice(to).matchAll(against)][0]?.index ?? -1
  const ends = [behind, next].filter((end) => end >= 0)
  return { span: [Math.max(0, start, stop + 1), ends.length === 0 ? plain.length : to + Math.min(...ends)], against: start > stop && opening !== undefined }
}

/** "según la cooperativa, que agrupa a 800 familias": what is said of the source itself is the writer's. */
function saidOf(plain: string, line: Line, { span }: Figure, found: readonly Draft[], { relative }: Counters): boolean {
  return found.some(({ line: one, by, who, cue }) => one === line && by === 'according' && cue !== null && who?.named.span != null && who.named.span[0] >= cue[0] && who.named.span[1] <= span[0] && relative.test(plain.slice(who.named.span[1] - line.span[0], span[0] - line.span[0])))
}

/** The one source of the sentence, where the number stands behind or before its words and nothing sets it apart. */
function spokenHere(plain: string, line: Line, { span }: Figure, found: readonly Draft[], { apart }: Counters): Figure['source'] {
  const drafts = found.filter((draft) => draft.line === line && draft.who !== null && (draft.by === 'according' || draft.by === 'clause' || draft.by === 'phrase'))
  const names = new Set(drafts.map(({ who }) => who?.named.name))
  const first = drafts[0]?.content[0]?.[0] ?? Infinity
  const end = Math.max(0, ...drafts.flatMap(({ content, cue }) => [...content.map(([, until]) => until), cue?.[1] ?? 0]).filter((until) => until <= span[0]))
  // A source named at the opening of the sentence holds beyond a semicolon, one within it does not.
  const opens = (drafts[0]?.cue?.[0] ?? Infinity) - line.span[0] < 6
  return names.size !== 1 || first > span[0] || !opens && /;/u.test(plain.slice(Math.max(0, end - line.span[0] - 1), span[0] - line.span[0])) || apart.test(plain.slice(Math.max(0, end - line.span[0]), span[0] - line.span[0])) ? null : drafts[0]?.who?.named ?? null
}

/** "Otras 40 personas …", "Dabei seien …", "Quelque 300 autres seraient …": a sentence that goes on with another's count, by its opening or by the mood of its verb. */
const goesOn = (plain: string, at: number, { follows, mood }: Counters): boolean => follows.test(plain) || mood.test(plain.slice(0, at + 160))

/** "Das bestätigte die Polizei", "Así lo informó la fiscalía", "Ce bilan a été confirmé par la préfecture". */
function confirmed(next: Line, { confirms }: Counters, scene: Scene): Figure['source'] {
  const text = next.text.slice(...next.span)
  const match = confirms.exec(text)
  const giver = match?.groups?.['giver']?.trim()
  if (match === null || giver === undefined) return null
  const start = next.span[0] + match.index + match[0].lastIndexOf(giver)
  return named(scene, [start, start + giver.length])
}
