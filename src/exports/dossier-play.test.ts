import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Circle } from '#base/event.ts'
import type { Form } from '#base/form.ts'
import { type Handling, mayRead, type TeamRole, teamRoles } from '#base/handling.ts'
import { fillings } from '#base/test-filling.ts'
import type { DossierCommand, Said } from '#record/commands.ts'
import { dossier } from '#record/decider.ts'
import type { Found } from '#record/found.ts'
import type { DossierState } from '#record/state.ts'
import { aboutPage } from '#views/dossier/about.ts'
import { actorsPage } from '#views/dossier/actors.ts'
import { answersPage } from '#views/dossier/answers.ts'
import { titlePage } from '#views/dossier/called.ts'
import { coveragePage } from '#views/dossier/coverage.ts'
import { documentPage } from '#views/dossier/document.ts'
import { documentsPage, storiesPage } from '#views/dossier/documents.ts'
import { figuresPage } from '#views/dossier/figures.ts'
import { initiativesPage } from '#views/dossier/initiatives.ts'
import { linksPage } from '#views/dossier/links.ts'
import { marksOf, onceEach } from '#views/dossier/marks.ts'
import { outsidePage } from '#views/dossier/outside.ts'
import { reviewPage } from '#views/dossier/review.ts'
import { searchPage } from '#views/dossier/search.ts'
import type { Held, Sight } from '#views/dossier/sight.ts'
import { timelinePage } from '#views/dossier/timeline.ts'
import { dossierCsv } from './dossier-csv.ts'
import { exportedDossier } from './dossier-json.ts'
import { dossierSheet } from './dossier-sheet.ts'
import { imported, type Pages, played, type Played, statement, takenOver } from './test-dossier.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 12)

/** Each page has a word that stands in no other, so that whatever shows it shows that page; two of them print one dispatch. */
const secret: { readonly [id: string]: string } = { a: 'MARSHLAND', b: 'ORCHARD', c: 'QUARRY', d: 'LANTERN' }
const dispatch = 'The minister said the river rose again. 12 people died.'
const texts = Object.fromEntries(Object.entries(secret).map(([id, word]) => [id, `${dispatch} ${word} was closed.`]))
const handlingOf: { readonly [id: string]: Handling } = { a: 'public', b: 'internal', c: 'confidential', d: 'source-protected' }
const at = (words: string): readonly [number, number] => [dispatch.indexOf(words), dispatch.indexOf(words) + words.length]
const found: Found = {
  statements: [{ ...statement, content: [at('the river rose again')] }],
  figures: [{ span: at('12'), value: 12, modifier: null, what: 'people died', measure: 'killed', where: null, source: null, asOf: null, basis: 'unknown', confidence: 'stated' }],
  initiatives: [], positions: [], arrangements: [], undertakings: [], instruments: [], relations: [],
}
const held = Object.fromEntries(Object.entries(texts).map(([id, text]): [string, Held] => [id, {
  reading: { text, kind: 'text', encoding: { name: 'utf-8', basis: 'utf-8' }, language: 'en', title: null, outlet: null, agency: null, byline: null, address: null, medium: 'text', published: { day: '2023-12-13', basis: 'printed', span: null }, masks: [], mainText: [[0, text.length]] },
  grouping: { story: id === 'd' ? 'd' : 'a', occasion: ['a', 'd'] }, found,
}]))
const pages: Pages = { texts, held }

type Member = { readonly person: string; readonly capacity: TeamRole }
const team: readonly Member[] = (['keeper', 'analyst', 'reviewer', 'reviewer', 'reader'] as const).map((capacity, n) => ({ person: `${capacity}-${n}`, capacity }))
const steps = fc.array(fc.record({ who: fc.nat(), form: fc.nat(), seed: fc.integer() }), { minLength: 8, maxLength: 30 })

/** A command that fits a form: its passages stand in the text they name, and a judgement is often of what the program found. */
function filled({ type, fields }: Form, sight: Sight, seed: number): DossierCommand {
  const [values] = fc.sample(fillings({ kind: 'record', fields }), { numRuns: 1, seed })
  const command = { ...(values as object), type } as DossierCommand
  const anchored = (said: Said, n: number): Said => {
    const text = texts[said.document] ?? ''
    const start = Math.abs(seed + n * 7) % (text.length - 1)
    return { ...said, start, quotation: text.slice(start, start + 1 + Math.abs(seed) % 40) }
  }
  switch (command.type) {
    case 'restore-passage': case 'mask-passage': return { ...command, ...anchored(command, 0) }
    case 'confirm': case 'correct': case 'reject': {
      const open = onceEach(marksOf(sight)).filter(({ review }) => review.is === 'open')
      const mark = open[Math.abs(seed) % (open.length + 1)]
      if (mark !== undefined) return { type: command.type, candidate: mark.id, kind: mark.kind, value: mark.value, anchors: mark.anchors }
      return { ...command, anchors: command.anchors.map(anchored) }
    }
    case 'mark-by-hand': case 'amend-entry': return { ...command, anchors: command.anchors.map(anchored) }
    default: return command
  }
}

/** Everything that is shown of a dossier, the analysis apart, which stands on what is confirmed and on nothing else. */
const analysisOf = (sight: Sight) => [figuresPage(sight), timelinePage(sight), initiativesPage(sight, 'dossier-1'), answersPage(sight), coveragePage(sight), actorsPage(sight, () => false), ...sight.judged.map(({ entry }) => linksPage(sight, entry))]
const othersOf = (sight: Sight) => [
  aboutPage(sight), titlePage(sight), documentsPage(sight), storiesPage(sight), outsidePage(sight), reviewPage(sight), searchPage(sight, null, { kind: 'statement' }, { more: 0, waiting: 0 }),
  ...sight.seen.map(({ document: { document } }) => documentPage(sight, document, texts[document] ?? '')), dossierSheet(sight, 'en'), dossierCsv(sight),
]

/** The entries that a page names. */
function entriesIn(page: unknown, name = ''): readonly number[] {
  if (typeof page === 'number') return name === 'entry' || name === 'entries of' ? [page] : []
  if (Array.isArray(page)) return page.flatMap((one) => entriesIn(one, `${name} of`))
  return typeof page === 'object' && page !== null ? Object.entries(page).flatMap(([inner, one]) => entriesIn(one, inner)) : []
}

function look(it: Played): void {
  for (const role of teamRoles) {
    const sight = it.sight(role)
    const counted = new Set(sight.entries.map(({ entry }) => entry))
    const analysis = analysisOf(sight)
    expect(entriesIn(analysis).filter((entry) => !counted.has(entry)), `${role} is told of what does not count`).toEqual([])
    const all = JSON.stringify([analysis, othersOf(sight), exportedDossier(sight, it.texts(role))])
    for (const [id, word] of Object.entries(secret)) {
      const mark = it.state().documents[id]?.handling
      if (mark !== undefined && !mayRead(role, mark)) expect(all.includes(word), `${role} is shown ${id}, ${mark}`).toBe(false)
    }
  }
}

/** A dossier as it stands: no contests are no contests, and a candidate without a review is open. */
const standing = ({ reviews, ...state }: DossierState): unknown => ({
  ...JSON.parse(JSON.stringify(state, (name, value: unknown) => (name === 'contests' && Array.isArray(value) && value.length === 0 ? undefined : value))) as object,
  reviews: Object.fromEntries(Object.entries(reviews).filter(([, those]) => those.length > 0)),
})

test('whatever a team does, what is shown counts only what is confirmed, nobody is shown what they may not read, what is taken back is as if it had not been, and the file is the dossier', () => {
  fc.assert(fc.property(steps, (chosen) => {
    const it = played(pages)
    for (const [id, handling] of Object.entries(handlingOf)) it.tell(imported(pages, id, { how: 'file' }, handling))
    for (const { who, form, seed } of chosen) {
      const { person, capacity } = team[who % team.length] ?? expect.unreachable()
      const by = { person, capacity }
      const forms = dossier.may(it.state(), by, 0).filter(({ type }) => type !== 'import-document' && !type.startsWith('take-over'))
      expect(dossier.may(it.view([`team:${capacity}` satisfies Circle]), by, 0).filter(({ type }) => type !== 'import-document' && !type.startsWith('take-over'))).toEqual(forms)
      const one = forms[form % Math.max(1, forms.length)]
      if (one === undefined) continue
      const command = filled(one, it.sight(capacity), seed)
      const before = it.state()
      const position = it.tell(command, person, capacity)
      expect(position, `${capacity} ${JSON.stringify(command)}`).not.toBeNull()
      if (position !== null && it.state() !== before && seed % 2 === 0) {
        if (command.type === 'confirm' || command.type === 'correct' || command.type === 'reject' || command.type === 'mark-by-hand') it.tell({ type: 'withdraw-review', review: position }, person, capacity)
        else if (command.type === 'contest-review') it.tell({ type: 'settle-contest', review: command.review, contest: position }, person, capacity)
        else continue
        expect(standing(it.state()), `${command.type} taken back`).toEqual(standing(before))
      }
    }
    look(it)
    for (const role of ['keeper', 'reader'] as const) {
      const first = exportedDossier(it.sight(role), it.texts(role))
      const there = takenOver(pages, first)
      expect(exportedDossier(there.sight(), there.texts())).toEqual(first)
    }
  }), { numRuns: runs, endOnFailure: true })
})
