import type { Day } from '#base/instants.ts'
import { dayFrom, monthOf, plainDigits } from './calendar.ts'
import type { Span } from './span.ts'

/** A date as printed: day, or month and day without a year. Spans count in the text that was searched. */
export type PrintedDate = { readonly span: Span; readonly day: Day | null; readonly year: number | null; readonly month: number; readonly date: number }

// No month is longer; without a bound a page of letters without blanks is looked through again from each of them.
const word = String.raw`\p{L}[\p{L}\p{M}’']{0,30}\.?(?:\s(?:الأول|الثاني|الاول|الثانى))?(?:\s?/\s?\p{L}{3,10})?`
const number = String.raw`(?<!\p{Nd}|\p{Nd}[.,:])\p{Nd}{1,2}(?:st|nd|rd|th|er|º|ª|\.)?(?![\p{Nd}]|[.,:]\p{Nd})`
const year = String.raw`(?<!\p{Nd})(?:1[89]|2[01]|١[٨٩]|٢[٠١]|۱[۸۹]|۲[۰۱])\p{Nd}{2}(?![\p{Nd}])`
const forms: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  { pattern: new RegExp(`(${year})[-‐‑/.](\\p{Nd}{1,2})[-‐‑/.](\\p{Nd}{1,2})(?!\\p{Nd})`, 'gu'), order: 'YMD' },
  { pattern: new RegExp(`(${year})\\s?[年년]\\s?(\\p{Nd}{1,2})\\s?[月월]\\s?(\\p{Nd}{1,2})\\s?[日号號일]`, 'gu'), order: 'YMD' },
  { pattern: /(?<!\p{Nd}|[年년]\s?)(\p{Nd}{1,2})\s?[月월]\s?(\p{Nd}{1,2})\s?[日號号일]/gu, order: 'MD' },
  { pattern: new RegExp(`(${number})\\s*(?:of\\s+|de\\s+|d['’]\\s?|-)?(${word})(?:\\s*,?\\s*(?:of\\s+|de[l]?\\s+|-|في\\s+)?(${year}))?`, 'gu'), order: 'DNY' },
  { pattern: new RegExp(`(${word})\\s*(${number})\\s*[,،]?\\s*(?:(${year}))?`, 'gu'), order: 'NDY' },
  { pattern: new RegExp(`(?<![\\p{Nd}./-])(\\p{Nd}{1,2})(\\s?[./-]\\s?)(\\p{Nd}{1,2})\\2(${year})(?![./-]?\\p{Nd})`, 'gu'), order: 'D?M?Y' },
]

/**
 * Dates printed in full or without their year, in order, in any language whose calendar the platform knows and in any decimal
 * digits, the month before or after the day. Dates in figures only are read day first unless that is no date; in American
 * pages (`monthFirst`) the other way; where both readings exist and nothing tells, the date is left out.
 */
export function printedDates(text: string, monthFirst: boolean | null = null): readonly PrintedDate[] {
  const plain = plainDigits(text)
  const found: PrintedDate[] = []
  for (const { pattern, order } of forms) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
      const read = readForm(order, match, monthFirst)
      if (read === null) {
        // "talks 7 October": the word before the number was no month; look again from the number on, by whole characters.
        const first = (plain.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
        pattern.lastIndex = match.index + (order === 'NDY' ? Math.max(first, (match[1] ?? '').length) : first)
        continue
      }
      const span: Span = [match.index, match.index + match[0].trimEnd().replace(/[,،]$/, '').trimEnd().length]
      if (!found.some((other) => other.span[0] < span[1] && span[0] < other.span[1] && (other.year !== null || read.year === null))) {
        for (let at = found.length - 1; at >= 0; at -= 1) {
          const other = found[at]
          if (other !== undefined && other.span[0] < span[1] && span[0] < other.span[1]) found.splice(at, 1)
        }
        found.push({ ...read, span })
      }
    }
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0])
}

function readForm(order: string, match: RegExpExecArray, monthFirst: boolean | null): Omit<PrintedDate, 'span'> | null {
  const [, a = '', b = '', c, d] = match
  switch (order) {
    case 'YMD': return whole(Number.parseInt(a, 10), Number.parseInt(b, 10), Number.parseInt(c ?? '', 10))
    case 'MD': return dayFrom(2024, Number.parseInt(a, 10), Number.parseInt(b, 10)) === null ? null : { day: null, year: null, month: Number.parseInt(a, 10), date: Number.parseInt(b, 10) }
    case 'DNY': return named(b, a, c)
    case 'NDY': return named(a, b, c)
    default: return figures(Number.parseInt(a, 10), b.trim(), Number.parseInt(c ?? '', 10), Number.parseInt(d ?? '', 10), monthFirst)
  }
}

function named(name: string, date: string, ofYear: string | undefined): Omit<PrintedDate, 'span'> | null {
  // Where two calendars are in use both names stand ("آذار/مارس").
  const month = monthOf(name.split('/')[0]?.trim() ?? name)
  const at = Number.parseInt(date, 10)
  if (month === null || at < 1 || at > 31) return null
  // "may 5" and "march 3" in small letters are verbs as often as months.
  if (ofYear === undefined && /^(?:may|march)$/.test(name)) return null
  if (ofYear === undefined) return dayFrom(2024, month, at) === null ? null : { day: null, year: null, month, date: at }
  return whole(Number.parseInt(ofYear, 10), month, at)
}

function figures(first: number, mark: string, second: number, ofYear: number, monthFirst: boolean | null): Omit<PrintedDate, 'span'> | null {
  const dayFirst = whole(ofYear, second, first)
  const otherWay = whole(ofYear, first, second)
  if (mark === '.') return dayFirst
  if (dayFirst === null || otherWay === null || first === second) return dayFirst ?? otherWay
  return monthFirst === null ? null : monthFirst ? otherWay : dayFirst
}

function whole(ofYear: number, month: number, date: number): Omit<PrintedDate, 'span'> | null {
  const day = dayFrom(ofYear, month, date)
  return day === null ? null : { day, year: ofYear, month, date }
}
