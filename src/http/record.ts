import * as z from 'zod'
import { actorOf, groupOf } from '#actors/register.ts'
import type { View } from '#access/table.ts'
import { Rejected } from '#base/codes.ts'
import type { DocumentId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { addedOf, recordedIn, sameOf } from '#house/register.ts'
import { entryKinds } from '#record/entry.ts'
import { confidences } from '#record/found.ts'
import { titlePage } from '#views/dossier/called.ts'
import { coveragePage } from '#views/dossier/coverage.ts'
import { aboutPage } from '#views/dossier/about.ts'
import { actorsPage } from '#views/dossier/actors.ts'
import { documentPage } from '#views/dossier/document.ts'
import { documentsPage, storiesPage } from '#views/dossier/documents.ts'
import { figuresPage } from '#views/dossier/figures.ts'
import { initiativesPage } from '#views/dossier/initiatives.ts'
import { linksPage } from '#views/dossier/links.ts'
import { outsidePage } from '#views/dossier/outside.ts'
import { reviewPage } from '#views/dossier/review.ts'
import { searchPage } from '#views/dossier/search.ts'
import { timelinePage } from '#views/dossier/timeline.ts'
import { seenAs, type Sight } from '#views/dossier/sight.ts'
import { packed } from './answers.ts'
import { dossierSight } from './dossier-sight.ts'
import { openFindings } from './findings.ts'
import { type Asked, id, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { houseState } from './standing.ts'

/** A line of search has at most so many UTF-16 units. */
const longestSearch = 300

const progress = z.looseObject({ done: z.int(), of: z.int() })
const line = z.looseObject({ document: z.string(), title: z.string(), handling: z.string(), progress })

const some = z.string().trim().min(1).max(longestSearch).optional()
const day = z.iso.date().optional()
const sought = z.object({ words: some, speaker: some, actor: id.optional(), outlet: some, from: day, to: day, kind: z.enum(entryKinds).optional() })

const reviewing = z.object({ kind: z.enum(entryKinds).optional(), confidence: z.enum(confidences).optional(), speaker: some, outlet: some, language: some })

/** What was asked for, without what was not. */
const given = <Asked extends object>(filters: Asked): { readonly [name in keyof Asked]?: Exclude<Asked[name], undefined> } =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as { readonly [name in keyof Asked]?: Exclude<Asked[name], undefined> }

/** The pages of a dossier, each drawn only from what the asker may read. They come from projections: a dossier is never folded in a browser. */
export function record(served: Served): readonly Route[] {
  const findings = openFindings(served)

  const sight = async (asked: Asked<unknown, unknown>, view: View): Promise<Sight> => dossierSight(served, findings, asked, view, sameOf(await houseState(served)))

  const page = (path: string, view: View, says: string, json: z.ZodType, made: (sight: Sight, asked: Asked<unknown, unknown>) => Promise<unknown>): Route => route({
    method: 'GET', path: `/dossiers/:stream/${path}`, says, answers: { status: 200, says: 'The page, as the asker may see it.', json },
    handle: async (asked) => packed(asked.c.req.header('accept-encoding'), JSON.stringify(await made(await sight(asked, view), asked)), { 'content-type': 'application/json', 'cache-control': 'no-store' }),
  })

  /** Words and filters; the words are looked for in the texts of those documents only that the asker may read. */
  const search = route({
    method: 'GET', path: '/dossiers/:stream/search', says: 'Documents that hold some words, with the passages; by speaker, actor, outlet, date and kind of finding too. Words in quotation marks stand side by side.', query: sought,
    answers: { status: 200, says: 'The documents found, the newest first.', json: z.looseObject({ found: z.array(line), documents: z.int(), more: z.int(), waiting: z.int() }) },
    handle: async (asked) => {
      const seen = await sight(asked, 'documents')
      const { words = '', ...filters } = asked.query
      const texts = new Map(seen.seen.flatMap(({ document, held }) => (held === null ? [] : [[document.document, held.reading.text] as const])))
      const unread = seen.seen.length - texts.size
      const found = words.trim() === '' ? null : await served.desk.find(asked.param('stream'), texts, words)
      const made = searchPage(seen, found?.places ?? null, given(filters), { more: found?.more ?? 0, waiting: (found?.waiting ?? 0) + unread })
      return packed(asked.c.req.header('accept-encoding'), JSON.stringify(made), { 'content-type': 'application/json', 'cache-control': 'no-store' })
    },
  })

  const review = route({
    method: 'GET', path: '/dossiers/:stream/review', says: 'What waits for a person, most doubtful first, as far as it fits the filters; what reviewers disagree on; the last judgements; greyed passages that may belong to an article.', query: reviewing,
    answers: { status: 200, says: 'The page, as the asker may see it.', json: z.looseObject({ progress, open: z.array(z.unknown()), fitting: z.int(), recent: z.array(z.unknown()), contested: z.array(z.unknown()), masks: z.array(z.unknown()), unread: z.int() }) },
    handle: async (asked) => packed(asked.c.req.header('accept-encoding'), JSON.stringify(reviewPage(await sight(asked, 'review'), given(asked.query))), { 'content-type': 'application/json', 'cache-control': 'no-store' }),
  })

  async function documentOf(seen: Sight, { param }: Asked<unknown, unknown>): Promise<unknown> {
    const id: DocumentId = param('document')
    const stored = seenAs(seen, id) === null ? null : await served.store.document(id)
    const found = stored === null || stored.dossier !== param('stream') ? null : documentPage(seen, id, stored.text)
    if (found === null) throw new Rejected('not-found', 'There is no such document in this dossier.')
    return found
  }

  return [
    search,
    page('documents', 'documents', 'The documents of a dossier, with outlet, date and its basis, handling, story and how far each is reviewed.', z.looseObject({ title: z.string(), documents: z.array(line), progress }), async (seen) => documentsPage(seen)),
    page('documents/:document', 'documents', 'A document: its plain text, what is greyed in it and why, what was found and how it was judged, and other renderings of its story.', z.looseObject({ text: z.string(), masks: z.array(z.unknown()), marks: z.array(z.unknown()), renderings: z.array(z.unknown()) }), documentOf),
    page('stories', 'stories', 'Documents that go back to one dispatch, and stories that may report the same occasion.', z.object({ stories: z.array(z.looseObject({ first: z.string(), joined: z.boolean() })) }), async (seen) => storiesPage(seen)),
    review,
    page('actors', 'actors', 'Everybody whom entries and findings name, as the register has them or as printed, with passages.', z.looseObject({ mentioned: z.array(z.unknown()), more: z.int() }), async (seen) => {
      const { actors } = await houseState(served)
      return actorsPage(seen, (actor) => own(actors, actor) !== undefined || actorOf(actor) !== null || groupOf(actor) !== null)
    }),
    page('figures', 'figures', 'Confirmed figures by what is counted, source and date, side by side.', z.looseObject({ series: z.array(z.unknown()), waiting: z.int() }), async (seen) => figuresPage(seen)),
    page('outside', 'outside', 'Confirmed arrangements, undertakings, instruments and relations, each with the passage it rests on.', z.looseObject({ arrangements: z.array(z.unknown()), undertakings: z.array(z.unknown()), instruments: z.array(z.unknown()), relations: z.array(z.unknown()), waiting: z.int() }), async (seen) => outsidePage(seen)),
    page('title', 'documents', 'The team’s title of the dossier, and what its sources call the situation, each with its passages.', z.looseObject({ title: z.string(), called: z.array(z.unknown()) }), async (seen) => titlePage(seen)),
    page('coverage', 'coverage', 'Confirmed statements down, outlets across: who carried each, in which words, with what left out, counted by wire text; and which statement answers what.', z.looseObject({ outlets: z.array(z.unknown()), rows: z.array(z.unknown()), answers: z.array(z.unknown()), proposed: z.array(z.unknown()), waiting: z.int() }), async (seen) => coveragePage(seen)),
    page('entries/:entry', 'coverage', 'A confirmed entry with its renderings, which of them is authentic or translates another, and what it answers or is answered by.', z.looseObject({ entry: z.unknown(), renderings: z.array(z.unknown()), alike: z.array(z.unknown()), proposed: z.array(z.unknown()) }), async (seen, { param }) => {
      const found = linksPage(seen, Number(param('entry')))
      if (found === null) throw new Rejected('not-found', 'There is no such entry in this dossier.')
      return found
    }),
    page('timeline', 'timeline', 'Everything confirmed in the order of its days, each with its passage.', z.looseObject({ moments: z.array(z.unknown()), undated: z.int() }), async (seen) => timelinePage(seen)),
    page('about', 'about', 'Who said what about whom: statements of each speaker that name another actor.', z.looseObject({ speakers: z.array(z.unknown()), spokenOf: z.array(z.unknown()), cells: z.array(z.unknown()), unnamed: z.int() }), async (seen) => aboutPage(seen)),
    page('initiatives', 'initiatives', 'Who said what of each initiative, and who holds what position on it.', z.looseObject({ calls: z.array(z.unknown()), positions: z.unknown() }), async (seen, { param }) => {
      const register = await houseState(served)
      return initiativesPage(seen, param('stream'), { actors: addedOf(register), recorded: recordedIn(register) })
    }),
  ]
}
