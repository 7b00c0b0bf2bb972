import { provisionsOf } from '#text/provisions.ts'
import { dayOf, type Instant, iso } from '#base/instants.ts'
import { type Stance, stances } from '#base/majority.ts'
import type { Citation } from '#base/refusal.ts'
import { arabicFigures, inFiguresOf as say } from '#base/figures.ts'
import { fill, type Language, type Words } from '#base/words.ts'
import { editionWords } from '#rulebooks/editions.ts'
import type { Counted, Outcome, Sitting, Taken } from '#views/outcome.ts'
import type { Block, Sheet } from './sheet.ts'
import { checks, labels, methodWords, stanceWords, ways } from './words/outcome.ts'

/** The outcome as a document in one language: participants, decisions, votes by name, texts, the record, the rules cited. */
export function outcomeSheet(outcome: Outcome, language: Language): Sheet {
  const w = (words: Words): string => say(words, language)
  const { rulebook, head } = outcome
  const chain = fill(labels.head, { count: head.count, chain: head.chain })
  return {
    language,
    title: `${w(labels.outcome)}: ${outcome.title}`,
    exercise: outcome.exercise ? w(labels.exercise) : null,
    foot: w(chain),
    blocks: [
      paragraph(w(fill(labels.under, { title: rulebook.title, edition: editionWords(rulebook.edition) }))),
      paragraph(w(fill(labels.period, { began: hourOf(outcome.began, language), latest: hourOf(outcome.latest, language) }))),
      paragraph(w(chain), w(labels.verify)),
      heading(1, w(labels.participants)),
      withoutEmpty(table([labels.delegation, labels.role, labels.credentials, labels.chairs], outcome.participants.map(({ names, role, credentials, chairs }) =>
        [w(names), w(role), credentials === null ? nothing : w(credentials), chairs.length === 0 ? nothing : chairs.map(w).join(comma(language))]), w)),
      heading(1, w(labels.decisions)),
      table([labels.number, labels.what, labels.how, labels.result, labels.rules], outcome.decisions.map((taken, n) =>
        [figure(n + 1, language), w(taken.title), wayOf(taken, language), w(taken.words), rulesOf(taken.cites, outcome.rules, language)]), w),
      ...outcome.decisions.flatMap((taken, n) => [...withIt(taken, n + 1, language), ...rollOf(taken, n + 1, language)]),
      ...(outcome.rulings.length === 0 ? [] : [
        heading(1, w(labels.rulings)),
        table([labels.time, labels.ruling, labels.rules, labels.place], outcome.rulings.map(({ at, words, cites, position }) => [hourOf(at, language), w(words), rulesOf(cites, outcome.rules, language), figure(position, language)]), w),
      ]),
      heading(1, w(labels.texts)),
      ...(outcome.texts.length === 0 ? [paragraph(w(labels.none))] : outcome.texts.flatMap((text): readonly Block[] => [
        heading(2, text.symbol === null ? w(text.title) : `${text.symbol} — ${w(text.title)}`), { kind: 'text', paragraphs: provisionsOf(text.paragraphs).map(({ number, words }) => (number === null ? words : `${number}. ${words}`)) },
        ...outcome.decisions.flatMap(({ id }, n) => (id === text.decision ? [paragraph(w(fill(labels.adoptedBy, { number: n + 1 })))] : [])),
      ])),
      heading(1, w(labels.record)),
      ...outcome.minutes.flatMap((sitting) => sittingOf(sitting, outcome.rules, language)),
      heading(1, w(labels.cited)),
      table([labels.rule, labels.says, labels.check, labels.source], outcome.rules.map(({ rule, name, says, check, source }) =>
        [isNumber(rule) ? figure(Number(rule), language) : w(name), w(says), w(checks[check]), source]), w),
    ],
  }
}

/** "By vote: show of hands, counted by …". */
export function wayOf({ how, vote }: Taken, language: Language): string {
  const way = say(ways[how], language)
  if (vote === null) return way
  const method = vote.teller === null || vote.teller === '' ? methodWords[vote.method] : fill(labels.counted, { method: methodWords[vote.method], teller: vote.teller })
  return `${way}: ${say(method, language)}`
}

/** Whom a decision binds, what follows from it and what it rested on, and the notes registered with it. */
function withIt({ bound, notes, title, after: follows, vote }: Taken, number: number, language: Language): readonly Block[] {
  const w = (words: Words): string => say(words, language)
  const after = [...vote?.marks ?? [], ...follows]
  if (notes.length === 0 && after.length === 0 && (bound === null || bound === 'all')) return bound === null ? [] : [paragraph(`${figure(number, language)}. ${w(title)}: ${w(labels.bindsAll)}`)]
  return [
    heading(2, `${figure(number, language)}. ${w(title)}`),
    ...(bound === null ? [] : [paragraph(bound === 'all' ? w(labels.bindsAll) : w(fill(labels.bindsThose, { names: bound.map(w).join(comma(language)) })))]),
    ...after.map((words) => paragraph(w(words))),
    ...notes.map(({ kind, names, text }) => paragraph(w(fill(labels[kind], { names, text })))),
  ]
}

/** Every stance that somebody took, with the delegations that took it. */
function rollOf(taken: Taken, number: number, language: Language): readonly Block[] {
  const { vote } = taken
  if (vote === null || vote.roll === null) return []
  const w = (words: Words): string => say(words, language)
  const counts = countsOf(vote)
  const rows = stances.filter((stance) => counts[stance] > 0).map((stance) => [
    w(stanceWords[stance]).replaceAll(' ', '\u00A0'), figure(counts[stance], language),
    (vote.roll ?? []).filter((line) => line.stance === stance).map(({ names }) => w(names)).join(comma(language)),
  ])
  return [
    heading(2, `${figure(number, language)}. ${w(taken.title)}`),
    table([labels.stance, labels.count, labels.names], rows, w),
    ...vote.intentions.map(({ names, stance }) => paragraph(`${w(names)}: ${w(fill(labels.intention, { stance: stanceWords[stance] }))}`)),
  ]
}

export function countsOf(vote: Counted): { readonly [stance in Stance]: number } {
  return { 'yes': vote.for, 'no': vote.against, 'abstain': vote.abstained, 'not-participating': vote.notParticipating, 'absent': vote.absent, 'suspended': vote.suspended }
}

/** One sitting as a table in the order of the journal; the day stands in its title, and again where another day begins. */
function sittingOf({ body, meeting, entries }: Sitting, rules: Rules, language: Language): readonly Block[] {
  const title = say(meeting === null ? fill(labels.outside, { body }) : fill(labels.meeting, { body, number: meeting }), language)
  const day = dayOf(entries[0]?.at ?? 0)
  const rows = entries.map(({ at, words, cites, position }) => [dayOf(at) === day ? told(clockOf(at), language) : hourOf(at, language), say(words, language), rulesOf(cites, rules, language), figure(position, language)])
  return [heading(2, `${capital(title)} — ${marked(day, language)}`), table([labels.time, labels.happened, labels.rules, labels.place], rows, (words) => say(words, language))]
}

type Rules = Outcome['rules']

/** Rules as a reader looks them up: by their number, rules of practice by their heading. */
export function rulesOf(cites: readonly Citation[], rules: Rules, language: Language): string {
  return cites.map(({ rule }) => (isNumber(rule) ? figure(Number(rule), language) : say(rules.find((one) => one.rule === rule)?.name ?? { en: rule }, language))).join(comma(language))
}

const isNumber = (rule: string): boolean => /^\d+$/.test(rule)

/** Day, hour and minute in UTC, as the record states times. */
function hourOf(at: Instant, language: Language): string {
  return marked(`${dayOf(at)} ${clockOf(at)} UTC`, language)
}

const clockOf = (at: Instant): string => iso(at).slice(11, 16)
const told = (text: string, language: Language): string => (language === 'ar' ? arabicFigures(text) : text)
const figure = (n: number, language: Language): string => told(String(n), language)
/** A date in Arabic is written with its month and runs as its sentence does; elsewhere marks keep the order of its parts. */
const marked = (text: string, language: Language): string => (language === 'ar' ? arabicFigures(text) : `\u200E${text}\u200E`)

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const comma = (language: Language): string => (language === 'ar' ? '، ' : ', ')
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string, note?: string): Block => (note === undefined || note === '' ? { kind: 'paragraph', text } : { kind: 'paragraph', text, note })

/** A table, or the one word that says there is nothing in it. */
function table(head: readonly Words[], rows: readonly (readonly string[])[], w: (words: Words) => string): Block {
  return rows.length === 0 ? paragraph(w(labels.none)) : { kind: 'table', head: head.map(w), rows }
}

/** What stands in a cell where there is nothing to say. */
const nothing = '—'

/** A table without the columns in which no row says anything. */
function withoutEmpty(block: Block): Block {
  if (block.kind !== 'table') return block
  const says = block.head.map((_, column) => block.rows.some((row) => row[column] !== nothing))
  const kept = (cells: readonly string[]): readonly string[] => cells.filter((_, column) => says[column] === true)
  return { ...block, head: kept(block.head), rows: block.rows.map(kept) }
}
