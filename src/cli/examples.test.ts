import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ParticipantsEvent } from '#participants/events.ts'
import type { ConferenceEvent } from '#procedure/events.ts'
import { editions } from '#rulebooks/catalogue.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { play } from './play.ts'

const folder = join(import.meta.dirname, '../../docs/examples')
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))

const edition = ({ id, edition: name }: Pick<Rulebook, 'id' | 'edition'>): string => `${id}, ${name}`

/** What the scripts of an edition have done, by what the edition offers: "motion close-debate", "option coolingOff 48-hours". */
const done = new Map<string, Set<string>>()

/** A number to be chosen (names under a draft) is one option, whichever number it is: nothing but the number differs. */
const option = (parameter: string, value: unknown): string => `option ${parameter} ${typeof value === 'number' && value > 0 ? 'a number' : String(value)}`

type Played = ConferenceEvent | ParticipantsEvent

/** What a book offers that a meeting can do, choose or be: each must occur in a script. */
function offered(book: Rulebook): readonly string[] {
  const { hands = null, recorded = null, rollCall = null } = book.voting?.methods ?? {}
  return [...new Set([
    ...book.motions.map(({ id }) => `motion ${id}`),
    ...Object.entries(book.parameters).flatMap(([name, { options }]) => options.map(({ value }) => option(name, value))),
    ...Object.keys(book.matters).map((matter) => `matter ${matter}`),
    ...(hands === null ? [] : ['method hands']), ...(recorded === null ? [] : ['method recorded']), ...(rollCall === null ? [] : ['method roll-call']),
    ...(book.elections?.kinds ?? []).map(({ id }) => `election ${id}`),
    ...book.formats.map(({ id }) => `format ${id}`),
    ...(book.bodies ?? []).map(({ id }) => `body ${id}`),
    ...Object.keys(book.participation).map((role) => `standing ${role}`),
    ...book.pointOfOrder.kinds.map(({ id }) => `point ${id}`),
    ...book.opening.map(({ id }) => `step ${id}`),
    ...(book.adoption.notes?.kinds ?? []).map((kind) => `note ${kind}`),
    ...(book.attendance?.answers ?? []).map(({ id }) => `roll ${id}`),
    ...(book.floor.yields?.to ?? []).map((to) => `yield ${to}`),
    ...(book.silence?.brokenBy ?? []).map((by) => `silence ${by}`),
    ...book.endings.map(({ id }) => id).filter((id) => id !== 'none').map((id) => `ending ${id}`),
  ])]
}

/** What happened in a meeting, in the same words. A motion and a kind of question count when they were decided. */
function happened(events: readonly Played[], book: Rulebook): readonly string[] {
  const kinds = new Map<string | null, string>()
  const matters = new Map<string | null, string | null>()
  const chosen = new Map(Object.entries(book.parameters).map(([name, { value }]) => [name, value as unknown]))
  const told = events.flatMap((event): readonly string[] => {
    switch (event.type) {
      case 'rule-set': {
        const [, name] = /^parameters\.(.+)\.value$/.exec(event.data.path) ?? []
        if (name !== undefined) chosen.set(name, event.data.value)
        return []
      }
      case 'delegation-seated': return [`standing ${event.data.role}`]
      case 'motion-moved': kinds.set(event.data.motion, event.data.kind); return []
      case 'draft-submitted': case 'draft-classed': case 'draft-reclassed': matters.set(event.data.draft, event.data.matter); return []
      case 'vote-opened': matters.set(event.data.vote, event.data.matter); return [`method ${event.data.method}`]
      case 'vote-closed': return [`matter ${matters.get(event.data.vote)}`, ...decided(event.data.decision.on)]
      case 'question-decided': case 'motion-decided': case 'silence-concluded': return decided(event.data.decision.on)
      case 'election-called': return [`election ${event.data.kind}`]
      case 'meeting-opened': return [`format ${event.data.format}`]
      case 'body-set-up': return [`body ${event.data.kind}`]
      case 'point-raised': return [`point ${event.data.kind ?? 'order'}`]
      case 'step-taken': return [`step ${event.data.step}`]
      case 'note-registered': return [`note ${event.data.kind}`]
      case 'roll-answered': return [`roll ${event.data.answer}`]
      case 'time-yielded': return [`yield ${event.data.to}`]
      case 'silence-answered': return [`silence ${event.data.answer}`]
      case 'summary-read': return ['ending chairs-summary']
      default: return []
    }
  })
  function decided({ kind, id }: { readonly kind: string; readonly id: string | null }): readonly string[] {
    switch (kind) {
      case 'motion': return [`motion ${kinds.get(id)}`]
      case 'proposal': return [`motion ${id}`]
      case 'draft': return [`matter ${matters.get(id)}`]
      case 'joint-text': return ['ending joint-text']
      default: return []
    }
  }
  return [...told, ...[...chosen].map(([name, value]) => option(name, value))]
}

/** Steps that were refused and do not say that they are: `parley play` goes on after them, so that a script would be quiet about a meeting that went another way. */
const unforeseen: string[] = []

type Script = { readonly steps: readonly { readonly expect?: { readonly refused?: string } }[] }
type Line = { readonly event?: Played; readonly refused?: { readonly step: number; readonly as: string; readonly refusal: { readonly words: { readonly en: string } } } }

beforeAll(async () => {
  for (const file of examples) {
    const events: Played[] = []
    const { steps } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Script
    const out = (text: string): void => {
      const { event, refused } = JSON.parse(text) as Line
      if (event !== undefined) events.push(event)
      if (refused !== undefined && steps[refused.step - 1]?.expect?.refused === undefined) unforeseen.push(`${file}, step ${refused.step}, ${refused.as}: ${refused.refusal.words.en}`)
    }
    await play([join(folder, file)], { lines: (async function* () {})(), out, err: () => undefined, env: {} })
    const [first] = events
    if (first?.type !== 'conference-founded') throw new TypeError(`${file} founds no conference.`)
    const { rulebook } = first.data
    const name = edition(rulebook)
    done.set(name, new Set([...done.get(name) ?? [], ...happened(events, rulebook)]))
  }
})

describe('The scripts in docs/examples', () => {
  test.each(Object.values(editions).flat().map((book) => [edition(book), book] as const))('leave nothing of %s untried', (name, book) => {
    expect(offered(book).filter((one) => !done.get(name)?.has(one))).toEqual([])
  })

  test('have no step that is refused without saying so', () => expect(unforeseen).toEqual([]))
})
