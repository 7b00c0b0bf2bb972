import { canonical, type Json } from '#base/canonical.ts'
import { timesIn } from '../dates.ts'
import type { Found, Occasion, Statement, StatementKind, Undertaking } from '../found.ts'
import { type Quotation, quotations } from '../quotations.ts'
import { joined, overlap, type Span, trimmed, within } from '../span.ts'
import type { Answer, PledgeAnswer, SaidAnswer } from './answer.ts'
import { type Checking, fieldOf, passageOf, sureness } from './checking.ts'
import { counted } from './counted.ts'
import { meeting } from './meeting.ts'
import { type Page, pageOf, paragraphOf, type Readable } from './page.ts'
import type { Part } from './prompt.ts'
import { stance } from './stance.ts'
import { named } from './named.ts'
import { namesOf } from './names.ts'
import { type Checked, nothingFound } from './second.ts'

/**
 * What the answer to one part holds that stands in the text: every field is looked for in the main text, letter by letter, and dropped where it is not
 * there; a thing without its passage is dropped whole. Numbers, days, kinds and stances are worked out from the words found and never taken over. Names
 * are given the actor the first reader or the register knows by them. Nothing is `stated`, since a model gives no reasons.
 */
export function checked(reading: Readable, first: Found, part: Part, answer: Answer): Checked {
  const tally = { offered: 0, dropped: 0 }
  const checking: Checking = { page: pageOf(reading), reading, names: namesOf(first), part, tally }
  const found: Found = {
    ...nothingFound,
    statements: present(answer.statements, (one) => said(checking, one)),
    figures: present(answer.figures, (one) => counted(checking, one)),
    positions: present(answer.positions, (one) => stance(checking, one)),
    undertakings: present(answer.undertakings, (one) => pledged(checking, one)),
    initiatives: present(answer.initiatives, (one) => meeting(checking, one)),
  }
  return { found, ...tally }
}

/** What is given twice is there once. */
function present<Given, Made>(given: readonly Given[], make: (one: Given) => Made | null): readonly Made[] {
  return [...new Map(given.flatMap((one) => make(one) ?? []).map((value) => [canonical(value as unknown as Json), value])).values()]
}

function said(checking: Checking, one: SaidAnswer): Statement | null {
  const { page } = checking
  const content: Span[] = []
  for (const words of one.words) {
    const place = passageOf(checking, words, content)
    const bare = place === null ? null : unquoted(page.text, place)
    if (bare !== null) content.push(bare)
  }
  const pieces = joined(content)
  const [piece] = pieces
  if (piece === undefined) return null
  const speaker = named(checking, one.speaker, piece)
  return {
    content: pieces, kind: kindOf(page, piece), speaker, addressee: named(checking, one.addressee, piece), onBehalfOf: named(checking, one.on_behalf_of, piece), occasion: occasionOf(checking, one, piece),
    cue: fieldOf(checking, one.saying, piece), confidence: sureness(checking, speaker?.span ?? null, piece),
  }
}

/** Without the marks around the whole of it. */
function unquoted(text: string, span: Span): Span | null {
  const [start, end] = span
  const opens = /["“”„«'‘’]/.test(text.charAt(start))
  const closes = /["“”»'’‘]/.test(text.charAt(end - 1))
  return trimmed(text, opens && closes && end - start > 2 ? [start + 1, end - 1] : span)
}

/** By the quotation marks around and in it. */
function kindOf(page: Page, span: Span): StatementKind {
  const paragraph = paragraphOf(page, span)
  const quoted = paragraph === null ? [] : quotationsIn(page, paragraph).filter((one) => overlap(one.span, span))
  if (quoted.length === 0) return 'indirect'
  return quoted.some((one) => within(span, one.span)) && page.text.slice(...span).split(/\s+/).length > 3 ? 'direct' : 'mixed'
}

/** A paragraph may be as long as the document, and have many statements. */
const known = new WeakMap<Page, Map<number, readonly Quotation[]>>()
function quotationsIn(page: Page, paragraph: Span): readonly Quotation[] {
  const ofPage = known.get(page) ?? new Map<number, readonly Quotation[]>()
  known.set(page, ofPage)
  const found = ofPage.get(paragraph[0]) ?? quotations(page.text, paragraph)
  ofPage.set(paragraph[0], found)
  return found
}

function occasionOf(checking: Checking, { occasion, place, when }: SaidAnswer, to: Span): Occasion | null {
  const { page: { text }, reading: { published, language } } = checking
  const words = (span: Span | null): string | null => (span === null ? null : text.slice(...span).replaceAll(/\s+/g, ' '))
  const what = words(fieldOf(checking, occasion, to))
  const where = words(fieldOf(checking, place, to))
  const time = fieldOf(checking, when, to)
  const day = time === null ? null : timesIn(text, time, { published: published.day, language }).find(({ from, to: until }) => from !== null && from === until) ?? null
  return what === null && where === null && day === null ? null : { what, place: where, date: day?.from ?? null, basis: day === null ? 'unknown' : day.basis }
}

function pledged(checking: Checking, one: PledgeAnswer): Undertaking | null {
  const { page: { text }, reading: { published, language } } = checking
  const span = passageOf(checking, one.words)
  const what = span === null ? null : fieldOf(checking, one.what, span)
  const by = span === null ? null : named(checking, one.by, span)
  if (span === null || what === null || by === null) return null
  const time = fieldOf(checking, one.due, span)
  const window = time === null ? undefined : timesIn(text, time, { published: published.day, language })[0]
  return {
    span, what: text.slice(...what).replaceAll(/\s+/g, ' ').slice(0, 2_000), by, towards: named(checking, one.towards, span),
    due: time === null ? null : { name: text.slice(...time), from: window?.from ?? null, to: window?.to ?? null },
    speaker: named(checking, one.speaker, span), date: null, basis: 'unknown', confidence: sureness(checking, by.span, span),
  }
}
