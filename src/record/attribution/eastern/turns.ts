import type { Named } from '../../found.ts'
import { type Span, overlap } from '../../span.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { type Telling, filled, holds, named } from './telling.ts'

/** A label at the head of a paragraph: a few words without a stop or a quotation, and a colon. */
const label = /^([^:：“”«»„"!?؟。；;\n]{1,90}?)\s?[:：]\s*(?=\S)/u
/** Labels that ask or answer and name nobody. */
const asks = /^(?:سؤال|س|问|問|有?(?:记者|記者)(?:提?[问問])?|提问|ВОПРОС|Вопрос|КОРРЕСПОНДЕНТ|Корреспондент|ЖУРНАЛИСТ)$/u
const answers = /^(?:جواب|الجواب|ج|答|ОТВЕТ|Ответ)$/u
const hour = /^\s*[【[(（]?(?:\p{Nd}{1,2}[月日]\s?){0,2}\p{Nd}{1,2}(?::|：|时|時|点|點)\p{Nd}{0,2}/u
/** The paper's own words behind the last answer. */
const closing = /^\s*(?:(?:当日|当天|本场|整场|这场|例行|新闻|中外)*(?:记者会|发布会|吹风会|见面会|记者招待会|座谈会|听证会|采访|访谈|问答)[^，。：“]{0,16}(?:结束|散会|告一段落|落下帷幕)|(?:会后|散会后|记者会后|发布会后|采访结束后)，|(?:و?(?:انتهى|انتهت|اختتم|اختتمت)\s(?:ال)?(?:مؤتمر|لقاء|مقابلة|إحاطة|جلسة))(?!\p{L}))/u
/** Whoever speaks or is spoken to, and nobody in particular. */
const selves = /^(?:我|我们|我方|本人|本台|您|你|你们|大家|有人|人们|[中美俄英法德日韩各双诺]方|发言人|记者|نحن|أنا|أنتم)$/u
const aside = /^\s*[(（[][^()（）]*[)）\]]\s*$/u

/**
 * The turns of a transcript or of questions and answers in a script without capitals. A text is one where three paragraphs begin with a label and
 * one label comes back, or asks. What follows a label belongs to it until the next; remarks in brackets to nobody. A line within gives null.
 */
export function turnsElsewhere(lines: readonly Line[], scene: Scene, telling: Telling): ReadonlyMap<Line, Draft | null> {
  const heads = lines.flatMap((line) => {
    const found = line.first ? label.exec(line.text.slice(...line.span)) : null
    const words = found?.[1]?.trim() ?? ''
    const name = /^[^,，،—]*/u.exec(words)?.[0].trim() ?? ''
    return found === null || !/\p{L}/u.test(name) || /^\p{Nd}|\p{Nd}$|[时時分点點]$/u.test(name) || name.split(/\s+/u).length > 5 || (/\p{Script=Han}/u.test(name) && (name.length > 26 || name.length > 14 && /(?:表示|说|說|称|稱|指出|强调|強調|道|写|寫|问|問|认为|認為|透露|介绍|介紹|回应|回應)$/u.test(name))) ? [] : [{ line, name, length: found[0].length }]
  })
  // The entries of a live report begin with their hour: their labels are headlines.
  if (lines.filter((line) => line.first && hour.test(line.text.slice(...line.span))).length > 1) return new Map()
  const count = new Map<string, number>()
  for (const { name } of heads) count.set(name, (count.get(name) ?? 0) + 1)
  const result = new Map<Line, Draft | null>()
  // One question and its answer are enough; else three labels of which one comes back.
  const asked = heads.length === 2 && asks.test(heads[0]?.name ?? '') && !asks.test(heads[1]?.name ?? '')
  if (!asked && (heads.length < 3 || ![...count].some(([name, times]) => times > 1 || asks.test(name)))) return result
  const first = heads[0]?.line
  // The title, which is no line of the main text, introduces people too.
  const people = [...scene.text.slice(0, first?.span[0] ?? 0).matchAll(/[^\n]+/gu)].flatMap(({ 0: words, index }) => telling.people(words).map(([start, end]) => named(scene, [index + start, index + end])))
  for (const [place, { line, name, length }] of heads.entries()) {
    const until = heads[place + 1]?.line.span[0] ?? Number.POSITIVE_INFINITY
    const end = lines.find((one) => one.first && one.span[0] > line.span[0] && closing.test(one.text.slice(...one.span)))?.span[0] ?? until
    const turn = lines.filter((one) => one.span[0] >= line.span[0] && one.span[0] < Math.min(until, end))
    const content: Span[] = []
    for (const paragraph of new Set(turn.map((one) => one.paragraph))) {
      const own = turn.filter((one) => one.paragraph === paragraph)
      const from = (own[0]?.span[0] ?? 0) + (own[0] === line ? length : 0)
      const whole = line.text.slice(from, own.at(-1)?.span[1] ?? from)
      const words = whole.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trimEnd()
      if (words.length > 0 && !aside.test(whole)) content.push([from, from + words.length])
    }
    for (const one of turn) result.set(one, null)
    if (content.length === 0) continue
    const who = speaker(scene, line, name, people, telling)
    result.set(line, { content, who: { named: who, person: null, sure: 'stated', known: true, pronoun: null, plural: false }, cue: null, addressee: null, confidence: answers.test(name) ? 'inferred' : 'stated', line, nested: false, by: 'transcript', verb: null })
  }
  return result
}

/** Words in marks that somebody within a turn says another said ("司令说：“…”"): only whom the sentence itself names. */
export function quotedInTurns(turns: ReadonlyMap<Line, Draft | null>, scene: Scene, telling: Telling): readonly Draft[] {
  const spoken = [...turns.values()].flatMap((turn) => turn?.content ?? [])
  return [...turns.keys()].flatMap((line) => {
    const turn = line.quotations.length === 0 ? undefined : spoken.find((one) => overlap(one, line.span))
    if (turn === undefined) return []
    const own: Line = { ...line, first: false, span: [Math.max(turn[0], line.span[0]), line.span[1]] }
    return telling.sayings(own, filled(own), '', []).flatMap(({ name, content, cue, by }): readonly Draft[] => {
      if (name === null || name === 'same' || !line.quotations.some(({ span }) => content.some((one) => overlap(one, span)))) return []
      // "司令有一句话让我很感动，他说": what is told of the words is none of the name.
      const behind = /(?:曾经?|也|还)?有(?:这么|这样)?一?(?:句|番|段)话.*$/u.exec(scene.text.slice(...name))?.[0].length ?? 0
      const who = named(scene, [name[0], name[1] - behind])
      return telling.role(who.name) === 'same' || selves.test(who.name) ? [] : [{ content, who: { named: who, person: null, sure: 'inferred', known: true, pronoun: null, plural: false }, cue, addressee: null, confidence: 'inferred', line, nested: true, by, verb: null }]
    })
  })
}

/** Whom a label means: the person introduced ahead of the turns under the same surname or office, or to whom the questions go. */
function speaker(scene: Scene, line: Line, name: string, people: readonly Named[], telling: Telling): Named {
  const span: Span = [line.span[0], line.span[0] + name.length]
  const role = telling.role(name)
  const surname = name.split(/[\s.]+/u).at(-1)?.toLowerCase() ?? name
  const known = people.find((one) => (role !== null && role !== 'same' ? holds(one, role.word) || role.fits?.(one.name) === true : answers.test(name) || (!asks.test(name) && surname.length > 1 && (one.name.toLowerCase().split(/\s+/u).at(-1) === surname || (/\p{Script=Han}/u.test(surname) && one.name.endsWith(surname))))))
  return known === undefined ? named(scene, span) : { ...known, name: withoutPost(known.name), span }
}

/** "وزير المياه في كالدر، سامر العجلان": the name behind the post, where two to four words stand behind its comma. */
function withoutPost(name: string): string {
  const last = name.split(/[,،，]\s*/u).at(-1)?.trim() ?? name
  const words = last.split(/\s+/u).length
  return last !== name && words >= 2 && words <= 4 ? last : name
}
