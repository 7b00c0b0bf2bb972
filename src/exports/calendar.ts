import { iso, type Instant } from '#base/instants.ts'
import { fill, type Language, say, type Words } from '#base/words.ts'
import type { Planned } from '#views/programme.ts'
import { capital } from './days.ts'
import { kinds, labels, spoken } from './words/daily.ts'

/** Octets in a line of a calendar, without the end of the line (RFC 5545, section 3.1). */
const longestLine = 75

/**
 * The programme as an iCalendar file (RFC 5545). Every sitting keeps its UID, hours are in UTC, a sitting that was dropped stays as cancelled,
 * and the stamp is that of its latest change, so that the same programme is the same file.
 */
export function calendar(planned: readonly Planned[], { stream, title, exercise, language }: { readonly stream: string; readonly title: string; readonly exercise: boolean; readonly language: Language }): string {
  const w = (words: Words): string => say(words, language)
  // The mark of an exercise in the first words of every entry: a calendar shows nothing else of it.
  const marked = (text: string): string => (exercise ? `${w(exerciseWord)}: ${text}` : text)
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Parley//Programme of sittings//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(marked(title))}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT15M', 'X-PUBLISHED-TTL:PT15M',
    ...planned.flatMap(({ name, sitting }) => [
      'BEGIN:VEVENT',
      `UID:${sitting.id}.${stream}@parley`,
      `DTSTAMP:${utc(sitting.at)}`, `LAST-MODIFIED:${utc(sitting.at)}`, `SEQUENCE:${sitting.changes}`,
      `DTSTART:${utc(sitting.start)}`, `DTEND:${utc(sitting.end)}`,
      `SUMMARY:${escaped(marked(`${capital(w(name))} — ${sitting.title}`))}`,
      `LOCATION:${escaped(sitting.place.room)}`,
      `DESCRIPTION:${escaped(about(sitting, w))}`,
      `CATEGORIES:${escaped(w(kinds[sitting.kind]))}`,
      `STATUS:${sitting.status === 'dropped' ? 'CANCELLED' : 'CONFIRMED'}`,
      `CLASS:${sitting.grade === 'public' ? 'PUBLIC' : sitting.grade === 'participants' ? 'PRIVATE' : 'CONFIDENTIAL'}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const exerciseWord: Words = { en: 'EXERCISE', ar: 'تمرين', es: 'EJERCICIO', fr: 'EXERCICE', ru: 'УЧЕНИЕ', zh: '演练' }

function about({ kind, languages, services }: Planned['sitting'], w: (words: Words) => string): string {
  const interpreted = [...languages.map((one) => w(spoken[one])), ...(services === null ? [] : [w(fill(labels.until, { hour: `${iso(services).slice(11, 16)} UTC` }))])]
  return [w(kinds[kind]), ...(interpreted.length === 0 ? [] : [`${w(labels.services)}: ${interpreted.join(', ')}`])].join('\n')
}

/** 20260317T063000Z. */
function utc(at: Instant): string {
  return `${iso(at).slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** Text as a value: what would end or divide it is marked, line ends are written out, other control characters have no place in it. */
function escaped(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '').replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')
}

/** A long line goes on in the next, after a space; no letter is cut in two. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const letter of line) {
    const more = octets(letter)
    if (size + more > longestLine) {
      pieces.push(piece)
      // The space at the head of the line counts too.
      piece = ' '
      size = 1
    }
    piece += letter
    size += more
  }
  return [...pieces, piece].join('\r\n')
}

/** Octets of one letter in UTF-8. */
function octets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
