import * as chrono from 'chrono-node'
import { addDays, type Day, startOf } from '#base/instants.ts'
import { dayFrom } from './calendar.ts'
import type { TimeContext } from './dates.ts'

/** What chrono-node finds beside the rules; offsets count in the passage. */
export type FurtherDate = { readonly at: number; readonly length: number; readonly from: Day | null; readonly to: Day | null }

const parsers: { readonly [language: string]: { readonly parse: typeof chrono.parse } | undefined } = {
  en: chrono.en, de: chrono.de, fr: chrono.fr, ja: chrono.ja, pt: chrono.pt, nl: chrono.nl, zh: chrono.zh, ru: chrono.ru, es: chrono.es, uk: chrono.uk, it: chrono.it, sv: chrono.sv,
}

/** Words about days; without one of them there is nothing to look for, and most sentences have none. */
const hint = /day|week|month|ago|tag|woche|jour|semaine|día|semana|giorn|settiman|dia\b|день|дня|дней|недел|dag|vecka|天|日|周/iu

/**
 * Relative days that the rules do not know ("two days later", "vorgestern"), in the languages chrono-node reads. Only what it is
 * certain of as a day or counts from the day of publication is taken; weekdays and windows are the rules' own.
 */
export function furtherDates(passage: string, { published, language }: TimeContext): readonly FurtherDate[] {
  const parser = parsers[language ?? 'en']
  if (published === null || parser === undefined || !hint.test(passage)) return []
  // oxlint-disable-next-line no-restricted-globals -- chrono-node counts from a Date; this one is the day of publication, not a clock
  const reference = new Date(startOf(addDays(published, 0)) + 43_200_000)
  return parser.parse(passage, { instant: reference, timezone: 0 }).flatMap(({ index, text, start, end }): readonly FurtherDate[] => {
    if (end !== null && end !== undefined) return []
    if (start.isCertain('weekday') || !start.isCertain('day') || start.isCertain('hour') && !start.isCertain('month')) return []
    const on = dayFrom(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
    return on === null ? [] : [{ at: index, length: text.length, from: on, to: on }]
  })
}
