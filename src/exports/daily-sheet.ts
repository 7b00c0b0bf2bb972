import { fill, type InSix, type Language, say, type Words } from '#base/words.ts'
import { clockIn } from '#views/clock.ts'
import type { Daily } from '#views/daily.ts'
import type { Planned } from '#views/programme.ts'
import { capital, comma, dayInWords, marked, titled } from './days.ts'
import { type Block, heading, orWords, paragraph, type Sheet } from './sheet.ts'
import { kinds, labels, papers, spoken, states } from './words/daily.ts'
import { labels as common } from './words/outcome.ts'

/** The Journal of the day in one language, in the order in which such bulletins are read: today, what was held, decided and issued, tomorrow, the documents. */
export function dailySheet(daily: Daily, language: Language, forPublic: boolean): Sheet {
  const w = (words: Words): string => say(words, language)
  const { head, zone } = daily
  return {
    language,
    title: titled(w(labels.daily), daily.title, language),
    exercise: daily.exercise ? w(common.exercise) : null,
    foot: w(fill(labels.head, { count: head.count, chain: head.chain })),
    blocks: [
      paragraph(dayInWords(daily.day, language)),
      paragraph(w(fill(labels.zone, { zone: marked(zone) }))),
      ...(forPublic ? [paragraph(w(labels.readers))] : []),
      heading(1, w(fill(labels.programme, { day: dayInWords(daily.day, language) }))),
      programmeTable(daily.programme, zone, language),
      heading(1, w(labels.meetings)),
      ...(daily.meetings.length === 0 ? [paragraph(w(labels.unheld))] : daily.meetings.flatMap(({ body, meeting, entries }): readonly Block[] => [
        heading(2, capital(w(meeting === null ? fill(labels.outside, { body }) : fill(labels.meeting, { body, number: meeting })))),
        { kind: 'table', head: [w(labels.hour), w(labels.proceedings)], rows: entries.map(({ clock, words }) => [clock, w(words)]) },
      ])),
      heading(1, w(labels.decisions)),
      orWords([labels.body, labels.what, labels.result].map(w), daily.decisions.map(({ body, title, words }) => [capital(w(body)), w(title), w(words)]), w(labels.undecided)),
      heading(1, w(labels.issued)),
      orWords([labels.hour, labels.document, labels.by].map(w), daily.issued.map(({ clock, kind, symbol, title, by }) => [clock, w(fill(papers[kind], { symbol: symbol ?? '', title })), by.map(w).join(comma(language))]), w(labels.unissued)),
      heading(1, w(fill(labels.programme, { day: dayInWords(daily.next.day, language) }))),
      programmeTable(daily.next.programme, zone, language),
      heading(1, w(labels.documents)),
      orWords([labels.document, labels.body, labels.by, labels.stands].map(w), daily.documents.map(({ body, symbol, title, by, status }) => [w(fill(papers.draft, { symbol, title })), capital(w(body)), by.map(w).join(comma(language)), w(states[status])]), w(labels.undocumented)),
    ],
  }
}

/** Sittings as a table, on the clock of a place; of one elsewhere the hour there stands beside it. */
export function programmeTable(planned: readonly Planned[], zone: string, language: Language): Block {
  const w = (words: Words): string => say(words, language)
  const rows = planned.map(({ name, sitting }) => {
    const { kind, title, start, end, services, place, languages, status } = sitting
    const hours = marked(`${clockIn(start, zone)}–${clockIn(end, zone)}${place.zone === zone ? '' : ` (${clockIn(start, place.zone)}–${clockIn(end, place.zone)} ${place.zone})`}`)
    const interpreted = [
      languages.map((one) => w(spoken[one] satisfies InSix)).join(comma(language)),
      ...(services === null ? [] : [w(fill(labels.until, { hour: marked(clockIn(services, zone)) }))]),
    ].filter((text) => text !== '').join(comma(language))
    return [hours, capital(w(name)), `${status === 'dropped' ? `${w(labels.dropped)} — ` : ''}${titled(w(kinds[kind]), title, language)}`, place.room, interpreted === '' ? '—' : interpreted]
  })
  return orWords([labels.hour, labels.body, labels.sitting, labels.place, labels.services].map(w), rows, w(labels.nothing))
}
