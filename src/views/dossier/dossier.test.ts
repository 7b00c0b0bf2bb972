import { describe, expect, test } from 'vitest'
import type { Handling, TeamRole } from '#base/handling.ts'
import { isRefusal } from '#base/refusal.ts'
import type { DossierCommand } from '#record/commands.ts'
import { dossier } from '#record/decider.ts'
import type { EntryKind } from '#record/entry.ts'
import type { Confidence, Figure, Found, Initiative, Position, Statement } from '#record/found.ts'
import type { MaskReason, Reading } from '#record/reading.ts'
import { emptyDossier } from '#record/state.ts'
import { hash } from '#base/hash.ts'
import { titlePage } from './called.ts'
import { coveragePage } from './coverage.ts'
import { aboutPage } from './about.ts'
import { actorsPage } from './actors.ts'
import { documentPage } from './document.ts'
import { documentsPage, storiesPage } from './documents.ts'
import { figuresPage } from './figures.ts'
import { initiativesPage } from './initiatives.ts'
import { linksPage } from './links.ts'
import { marksOf } from './marks.ts'
import { isDoubtful } from './doubted-masks.ts'
import { inItsSentence } from './passage.ts'
import { type ReviewFilter, reviewPage } from './review.ts'
import { type Held, sightOf } from './sight.ts'
import { timelinePage } from './timeline.ts'

const nothing: Found = { statements: [], figures: [], initiatives: [], positions: [], arrangements: [], undertakings: [], instruments: [], relations: [] }
const unsaid: Initiative = { proposedBy: [], backedBy: [], addressedTo: [], convener: [], host: [], place: [], level: [], window: [], subject: [], participants: [], notNamed: [], confidence: 'stated' }

/** A dossier filled by hand: documents with what was found in them, and what people did since. */
function record() {
  const held = new Map<string, Held>()
  let state = emptyDossier
  let position = 0
  const tell = (command: DossierCommand): number => {
    const by = { person: 'keeper', capacity: 'keeper' } as const
    const outcome = dossier.decide(state, command, { by, now: 1_000, ids: () => 'unused' })
    if (isRefusal(outcome)) throw new Error(outcome.words.en)
    for (const event of outcome) {
      position += 1
      state = dossier.evolve(state, { ...event, stream: 'dossier-1', position, at: 1_000 + position, by, key: String(position), salt: '00' })
    }
    return position
  }
  tell({ type: 'start-dossier', title: 'Calls', handling: 'internal' })
  return {
    tell,
    add(id: string, text: string, found: (at: (words: string) => readonly [number, number]) => Partial<Found>, { handling = 'internal' as Handling, story = id, day = '2023-12-13' as string | null, basis = 'printed' as Reading['published']['basis'], occasion = [] as readonly string[] } = {}): void {
      const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
      tell({ type: 'import-document', document: id, hash: hash(`bytes ${id}`), textHash: hash(text), length: text.length, name: `${id}.txt`, handling, obtained: { how: 'file' }, described: { title: `Title ${id}`, medium: 'text', publishedBasis: 'unknown' } })
      const reading: Reading = {
        text, kind: 'text', encoding: { name: 'utf-8', basis: 'utf-8' }, language: 'en', title: null, outlet: { text: `Outlet ${id}`, basis: 'printed', span: null }, agency: null, byline: null, address: null, medium: 'text',
        published: { day, basis, span: null }, masks: text.includes('Donate') ? [{ span: at('Donate to us.'), reason: 'appeal' }] : [], mainText: [[0, text.includes('\n') ? text.indexOf('\n') : text.length]],
      }
      held.set(id, { reading, grouping: { story, occasion }, found: { ...nothing, ...found(at) } })
    },
    sight: (...roles: readonly TeamRole[]) => sightOf(state, held, roles.length === 0 ? ['keeper'] : roles),
    /** Other things are found in a document that is there. */
    find(id: string, found: (at: (words: string) => readonly [number, number]) => Partial<Found>): void {
      const one = held.get(id)
      if (one === undefined) throw new Error(`no document ${id}`)
      held.set(id, { ...one, found: { ...nothing, ...found((words) => [one.reading.text.indexOf(words), one.reading.text.indexOf(words) + words.length]) } })
    },
    merged: (same: { readonly [actor: string]: string }) => sightOf(state, held, ['keeper'], same),
    /** Confirms the first open mark of a kind, as the screen does. */
    confirm(kind: EntryKind): number {
      const mark = reviewPage(sightOf(state, held, ['keeper'])).open.find((one) => one.kind === kind)
      if (mark === undefined) throw new Error(`no open ${kind}`)
      return tell({ type: 'confirm', candidate: mark.id, kind, value: mark.value, anchors: mark.anchors })
    },
  }
}

const figureAt = (span: readonly [number, number], value: number, source: string, more: Partial<Figure> = {}): Figure => ({
  span, value, modifier: null, what: 'people killed', measure: 'killed', where: 'Aldora', source: { name: source, actor: null, span: null }, asOf: '2023-12-13', basis: 'publication', confidence: 'stated', ...more,
})
const statementAt = (span: readonly [number, number], confidence: Confidence = 'stated'): Statement => ({ content: [span], kind: 'indirect', speaker: { name: 'the minister of Belmar', actor: 'belmar', span: null }, addressee: null, onBehalfOf: null, occasion: null, cue: null, confidence })

const flood = 'The relief office said 1,200 people were killed. The minister said that the river rose again.'

describe('the pages of a dossier', () => {
  test('hold nothing of a document beyond the reader’s handling: no line, no count, no group, no borrowed day', () => {
    const it = record()
    it.add('open', flood, (at) => ({ figures: [figureAt(at('1,200'), 1_200, 'the relief office')] }), { story: 's1', basis: 'story' })
    it.add('shut', `${flood} More.`, (at) => ({ figures: [figureAt(at('1,200'), 1_200, 'the relief office')], statements: [statementAt(at('the river rose again'))] }), { handling: 'source-protected', story: 's1' })
    it.add('other', 'Nobody said anything of this.', () => ({}), { story: 's2', occasion: ['s1'] })
    const [all, few] = [documentsPage(it.sight('keeper')), documentsPage(it.sight('reviewer'))]
    expect(all.documents.map(({ document, story, published }) => [document, story.size, published.day])).toEqual([['open', 2, '2023-12-13'], ['shut', 2, '2023-12-13'], ['other', 1, '2023-12-13']])
    expect(few.documents.map(({ document, story, published }) => [document, story.size, published])).toEqual([['open', 1, { day: null, basis: 'unknown' }], ['other', 1, { day: '2023-12-13', basis: 'printed' }]])
    expect([all.progress.of, few.progress.of]).toEqual([2, 1])
    expect(documentPage(it.sight('reviewer'), 'shut', '')).toBeNull()
    expect(JSON.stringify([storiesPage(it.sight('reviewer')), reviewPage(it.sight('reviewer')), documentPage(it.sight('reviewer'), 'open', flood)])).not.toContain('shut')
    it.confirm('figure')
    it.confirm('statement')
    expect(figuresPage(it.sight('reviewer')).series).toHaveLength(1)
    it.tell({ type: 'set-handling', document: 'open', handling: 'source-protected' })
    expect(figuresPage(it.sight('reviewer'))).toEqual({ series: [], waiting: 0 })
    expect(figuresPage(it.sight('analyst')).series).toHaveLength(1)
  })

  test('ask for the same words in copies of one dispatch once, and one review does for all', () => {
    const it = record()
    it.add('first', flood, (at) => ({ statements: [statementAt(at('the river rose again'))] }), { story: 's1' })
    it.add('copy', `${flood}\nDonate to us.`, (at) => ({ statements: [statementAt(at('the river rose again'))] }), { story: 's1' })
    expect(reviewPage(it.sight()).open.map(({ document, copies, anchors }) => [document, copies, anchors.map((one) => one.document)])).toEqual([['first', ['copy'], ['first', 'copy']]])
    const entry = it.confirm('statement')
    const page = documentPage(it.sight(), 'copy', `${flood}\nDonate to us.`)
    expect(page?.marks.map(({ review, instead }) => [review.is, instead?.document])).toEqual([['entered', 'first']])
    expect(page?.masks).toMatchObject([{ reason: 'appeal', by: 'program', restored: false }])
    expect(page?.renderings.map(({ document, relation, difference }) => [document, relation, difference.shared])).toEqual([['first', 'story', 100]])
    expect(reviewPage(it.sight())).toMatchObject({ progress: { done: 1, of: 1 }, open: [], recent: [{ document: 'first' }] })
    it.tell({ type: 'withdraw-review', review: entry })
    expect(reviewPage(it.sight()).open).toHaveLength(1)
    it.tell({ type: 'split-story', document: 'copy' })
    expect(reviewPage(it.sight()).open).toHaveLength(2)
  })

  test('an entry from a copy is handled as mildly as its words may be', () => {
    const it = record()
    it.add('strict', flood, (at) => ({ statements: [statementAt(at('the river rose again'))] }), { story: 's1', handling: 'confidential' })
    it.add('mild', `${flood} `, (at) => ({ statements: [statementAt(at('the river rose again'))] }), { story: 's1', handling: 'public' })
    expect(marksOf(it.sight()).get('strict')).toMatchObject([{ instead: { document: 'mild', anchors: [{ document: 'mild' }] } }])
    it.confirm('statement')
    expect(it.sight('reader').entries).toHaveLength(1)
  })

  test('put the most doubtful first, and what most rests on it before the rest', () => {
    const it = record()
    it.add('a', flood, (at) => ({
      figures: [figureAt(at('1,200'), 1_200, 'the relief office')],
      statements: [statementAt(at('the river rose again'), 'guessed'), statementAt(at('1,200 people were killed'), 'inferred')],
      initiatives: [{ ...unsaid, confidence: 'inferred', proposedBy: [{ actor: 'belmar', name: 'Belmar', span: at('The minister'), speaker: null }] }],
    }))
    expect(reviewPage(it.sight()).open.map(({ kind, confidence }) => `${kind} ${confidence}`)).toEqual(['statement guessed', 'initiative inferred', 'statement inferred', 'figure stated'])
    expect(reviewPage(it.sight()).open[0]?.passage).toMatchObject({ quotation: 'the river rose again', sentence: { words: 'The minister said that the river rose again.' } })
    expect(inItsSentence({ span: [132, 134], sentence: { span: [100, 140], words: 'The talks were to be held soon, he said.' } })).toEqual(['The talks were to be held soon, ', 'he', ' said.'])
  })

  test('leave a reviewer what fits their choice, count it, and ask about greyed lines that read like an article', () => {
    const it = record()
    it.add('a', `${flood}\nDonate to us.`, (at) => ({ figures: [figureAt(at('1,200'), 1_200, 'the relief office')], statements: [statementAt(at('the river rose again'), 'guessed')] }))
    it.add('b', 'Nobody else was asked. The minister said that the bridge had held.', (at) => ({ statements: [statementAt(at('the bridge had held'))] }))
    const fitting = (filter: ReviewFilter) => { const { open, fitting: n } = reviewPage(it.sight(), filter); return [n, ...open.map(({ document, kind }) => `${document} ${kind}`)] }
    expect(fitting({ kind: 'statement' })).toEqual([2, 'a statement', 'b statement'])
    expect(fitting({ kind: 'statement', confidence: 'stated' })).toEqual([1, 'b statement'])
    expect(fitting({ speaker: 'relief' })).toEqual([1, 'a figure'])
    expect(fitting({ outlet: 'Outlet b', language: 'en' })).toEqual([1, 'b statement'])
    expect(fitting({ language: 'fr' })).toEqual([0])
    expect(reviewPage(it.sight(), { language: 'fr' })).toMatchObject({ progress: { of: 3 }, outlets: ['Outlet a', 'Outlet b'], languages: ['en'], masks: [] })
    expect([['“We will not go there again,” she said.', 'related'], ['Donate to us.', 'appeal'], ['The envoy left the room before the others had come back from their long walk.', 'caption'], ['The envoy left the room before the others had come back from their long walk.', 'script'], ['“外长说明天可以谈”', 'related']].map(([words = '', reason]) => isDoubtful(words, reason as MaskReason))).toEqual([true, false, true, false, true])
  })

  test('ask nobody twice: what was rejected, corrected or marked by hand stays so where the reader finds it with other edges', () => {
    const it = record()
    it.add('a', flood, (at) => ({ figures: [figureAt(at('1,200'), 1_200, 'the relief office')], statements: [statementAt(at('the river rose again')), statementAt(at('1,200 people were killed'))] }))
    const open = () => reviewPage(it.sight()).open
    for (const [mark, type] of [[open().find(({ kind }) => kind === 'figure'), 'reject'], [open().find(({ kind }) => kind === 'statement'), 'correct']] as const) if (mark !== undefined) it.tell({ type, candidate: mark.id, kind: mark.kind, value: mark.value, anchors: mark.anchors } as DossierCommand)
    it.tell({ type: 'mark-by-hand', kind: 'statement', value: statementAt([36, 48]), anchors: [{ document: 'a', start: flood.indexOf('The minister said'), quotation: 'The minister said that the river rose again' }] })
    it.find('a', (at) => ({ figures: [figureAt(at('1,200 people'), 1_200, 'relief office')], statements: [statementAt(at('that the river rose again')), statementAt(at('1,200 people were'))] }))
    expect([open(), marksOf(it.sight()).get('a')?.map(({ kind, review }) => `${kind} ${review.is}`)]).toEqual([[], ['figure rejected', 'statement entered', 'statement entered']])
  })
  test('name everybody as the register has them or as printed; an actor merged into another counts as that one, and a review stays where only the actor is known better', () => {
    const it = record()
    const stance = (at: (words: string) => readonly [number, number], actor: string): Position => ({ actor, name: 'the Basin Office', collective: false, on: 'the call', initiative: null, value: 'supports', span: at('backed the call'), speaker: null, date: null, basis: 'unknown', confidence: 'stated' })
    const text = 'On Friday the Basin Office backed the call.'
    it.add('a', text, (at) => ({ positions: [stance(at, 'the basin office')] }))
    it.confirm('position')
    const known = (actor: string): boolean => actor === 'basin-office' || actor === 'un'
    expect(actorsPage(it.sight(), known).mentioned.map(({ actor, printed, entries, waiting }) => [actor, printed, entries, waiting])).toEqual([[null, ['the Basin Office'], 1, 0]])
    // The register grew: the same passage is found with an id now.
    it.find('a', (at) => ({ positions: [stance(at, 'basin-office')] }))
    expect(reviewPage(it.sight())).toMatchObject({ progress: { done: 1, of: 1 }, open: [] })
    it.find('a', (at) => ({ positions: [stance(at, 'basin-office'), { ...stance(at, 'basin-office'), span: at('On Friday') }] }))
    expect(reviewPage(it.sight('keeper')).open.map(({ value }) => 'actor' in value && value.actor)).toEqual(['basin-office'])
    expect(reviewPage(it.merged({ 'basin-office': 'un' })).open.map(({ value }) => 'actor' in value && [value.actor, value.name])).toEqual([['un', 'the Basin Office']])
    expect(actorsPage(it.merged({ 'basin-office': 'un' }), known).mentioned.find(({ actor }) => actor === 'un')).toMatchObject({ printed: ['the Basin Office'], waiting: 1 })
  })

  test('keep figures of different sources side by side, each opening its sentence, and never put losses of different sides together', () => {
    const it = record()
    it.add('a', 'The relief office said 1,200 people were killed. The League said 1,400 people were killed. In Casparia 18,000 were killed. Elsewhere 7 people were killed.', (at) => ({ figures: [
      figureAt(at('1,200'), 1_200, 'the relief office'), figureAt(at('1,400'), 1_400, 'the League'), figureAt(at('18,000'), 18_000, 'the League', { where: 'Casparia' }), figureAt(at('7'), 7, 'the League', { where: null, what: 'people killed elsewhere' }),
    ] }))
    expect(figuresPage(it.sight())).toEqual({ series: [], waiting: 4 })
    for (let n = 0; n < 4; n += 1) it.confirm('figure')
    const { series, waiting } = figuresPage(it.sight())
    expect(waiting).toBe(0)
    expect(series.map(({ where, given }) => [where, given.map(({ value }) => value)])).toEqual([['Aldora', [1_400, 1_200]], ['Casparia', [18_000]], [null, [7]]])
    expect(series[0]?.given.map(({ rests }) => rests[0]?.passage.sentence.words)).toEqual(['The League said 1,400 people were killed.', 'The relief office said 1,200 people were killed.'])
  })

  test('say who said what of an initiative, rendering beside rendering, with silence as silence and a collective as itself', () => {
    const it = record()
    const one = 'Belmar called on the Basin Commission to convene Casparia and Dorra, with the Commission in a leading role. Most other states did not offer an opinion.'
    const other = 'Belmar asked the Basin Commission to convene; the participation of Casparia would be mandatory and the Commission would have the key role.'
    const slot = (at: (words: string) => readonly [number, number], words: string, actor: string, name = words) => ({ actor, name, span: at(words), speaker: null })
    const asked = (at: (words: string) => readonly [number, number], words: string, call: 'mandatory' | null) => ({ ...slot(at, words, words.toLowerCase()), as: 'state' as const, via: null, call, callSpan: null })
    it.add('one', one, (at) => ({
      initiatives: [{ ...unsaid, proposedBy: [slot(at, 'Belmar', 'belmar')], convener: [{ ...slot(at, 'a leading role', 'commission', 'the Commission'), role: 'a leading role', answer: null }], participants: [asked(at, 'Casparia', null), asked(at, 'Dorra', null)] }],
      positions: [{ actor: 'most other states', name: 'Most other states', collective: true, on: 'the call', initiative: 0, value: 'no-opinion', span: at('did not offer an opinion'), speaker: null, date: null, basis: 'unknown', confidence: 'stated' } satisfies Position],
    }), { story: 's1', handling: 'public' })
    it.add('two', other, (at) => ({
      initiatives: [{ ...unsaid, proposedBy: [slot(at, 'Belmar', 'belmar')], convener: [{ ...slot(at, 'the key role', 'commission', 'the Commission'), role: 'the key role', answer: null }], participants: [asked(at, 'Casparia', 'mandatory')] }],
    }), { story: 's2', day: '2023-12-14', handling: 'public' })
    it.confirm('initiative')
    it.confirm('initiative')
    it.confirm('position')
    const page = initiativesPage(it.sight(), 'dossier-1')
    expect(page.calls).toHaveLength(1)
    const [call] = page.calls
    expect(call?.renderings.map(({ outlet }) => outlet)).toEqual(['Outlet one', 'Outlet two'])
    expect(call?.slots.find((each) => each.slot === 'convener')?.values.map(({ actor, said }) => [actor, said.map(({ more }) => more.role)])).toEqual([['commission', ['a leading role', 'the key role']]])
    expect(call?.slots.find((each) => each.slot === 'participants')?.values.map(({ actor, said }) => [actor, said.map(({ more }) => more.call)])).toEqual([['casparia', [null, 'mandatory']], ['dorra', [null]]])
    expect(page.positions.rows.map(({ actor, collective, cells: [cell] }) => [actor, collective, cell?.value])).toEqual([
      ['belmar', false, 'proposes'], ['casparia', false, 'nothing-on-record'], ['dorra', false, 'nothing-on-record'], ['most other states', true, 'no-opinion'],
    ])
    expect(call?.leaves?.copied).toMatchObject({ dossier: 'dossier-1', hash: hash(one) })
    expect(call?.leaves?.format.clauses.map(({ title, mandatory, calls }) => [title, mandatory, calls.length])).toEqual([['Casparia', false, 2], ['Dorra', false, 1]])
    expect(Object.values(page.rests).map(({ quotation }) => quotation)).toContain('did not offer an opinion')
    // Nothing of an internal document leaves the dossier: not its call for presence, and in the end no format at all.
    it.tell({ type: 'set-handling', document: 'two', handling: 'internal' })
    expect(initiativesPage(it.sight(), 'dossier-1').calls[0]?.leaves?.format.clauses.map(({ calls }) => calls.map(({ strength }) => strength))).toEqual([[null], [null]])
    it.tell({ type: 'set-handling', document: 'one', handling: 'internal' })
    expect(initiativesPage(it.sight(), 'dossier-1').calls[0]?.leaves).toBeNull()
  })

  test('tell who carried a statement, in which words and what was left out, by wire text and not by page', () => {
    const it = record()
    const full = 'The minister said that the river rose again in the north.'
    const short = 'The minister said that the river rose again.'
    const speaks = (at: (words: string) => readonly [number, number], words: string) => ({ statements: [statementAt(at(words))] })
    it.add('one', full, (at) => speaks(at, 'the river rose again in the north'), { story: 's1' })
    it.add('copy', `${full} `, (at) => speaks(at, 'the river rose again in the north'), { story: 's1' })
    it.add('two', short, (at) => speaks(at, 'the river rose again'), { story: 's2' })
    it.add('three', 'The minister spoke of something else.', () => ({}), { story: 's3', occasion: ['s1'] })
    it.add('four', 'Another matter.', () => ({}), { story: 's4' })
    const [long, brief] = [it.confirm('statement'), it.confirm('statement')]
    expect(coveragePage(it.sight()).rows.map(({ entries, dispatches, pages }) => [entries, dispatches, pages])).toEqual([[[long], 1, 2], [[brief], 1, 1]])
    expect(linksPage(it.sight(), long)).toMatchObject({ renderings: [], alike: [{ entry: brief, outlet: 'Outlet two' }] })
    it.tell({ type: 'link-renderings', entries: [long, brief] })
    it.tell({ type: 'set-authentic', entry: long, authentic: true })
    const page = coveragePage(it.sight())
    expect(page.outlets.map(({ name }) => name)).toEqual(['Outlet copy', 'Outlet four', 'Outlet one', 'Outlet three', 'Outlet two'])
    expect(page.rows.map(({ entries, dispatches, pages, cells }) => [entries, dispatches, pages, cells.map(({ wordings, without }) => [wordings.map(({ words, leftOut, authentic }) => [words, leftOut, authentic]), without])])).toEqual([[[long, brief], 2, 3, [
      [[['the river rose again in the north', [], 'marked']], []], [[], []], [[['the river rose again in the north', null, 'marked']], []], [[], ['three']], [[['the river rose again', ['in the north'], null]], []],
    ]]])
    // Of renderings one is authentic at most; what translates another is a rendering of it.
    it.tell({ type: 'set-authentic', entry: brief, authentic: true })
    it.tell({ type: 'set-translates', entry: brief, of: long })
    expect(linksPage(it.sight(), long)).toMatchObject({ entry: { authentic: null }, renderings: [{ entry: brief, authentic: 'marked', translates: long }] })
    it.tell({ type: 'unlink-rendering', entry: brief })
    expect(linksPage(it.sight(), brief)).toMatchObject({ entry: { authentic: 'marked', translates: null }, renderings: [] })
  })

  test('propose what answers what from the words that say so, and count it when a person says so', () => {
    const it = record()
    const text = 'Casparia said that Belmar stopped the convoy. Belmar rejected the claim of Casparia, saying that no convoy was stopped.'
    const said = (at: (words: string) => readonly [number, number], words: string, name: string): Statement => ({ ...statementAt(at(words)), speaker: { name, actor: name.toLowerCase(), span: at(name) } })
    it.add('a', text, (at) => ({ statements: [said(at, 'Belmar stopped the convoy', 'Casparia'), said(at, 'no convoy was stopped', 'Belmar')] }))
    const [claim, denial] = [it.confirm('statement'), it.confirm('statement')]
    const { proposed, answers } = coveragePage(it.sight())
    expect([answers, proposed.map(({ way, from, to, cue }) => [way, from.entry, to.entry, cue?.quotation])]).toEqual([[], [['denies', denial, claim, 'rejected']]])
    it.tell({ type: 'link-answer', entry: denial, to: claim, way: 'none' })
    expect(coveragePage(it.sight())).toMatchObject({ answers: [], proposed: [] })
    it.tell({ type: 'link-answer', entry: denial, to: claim, way: 'denies' })
    expect(linksPage(it.sight(), claim)?.answeredBy.map(({ way, from: { speaker, words } }) => [way, speaker?.name, words])).toEqual([['denies', 'Belmar', 'no convoy was stopped']])
    it.tell({ type: 'withdraw-review', review: claim })
    expect(coveragePage(it.sight())).toMatchObject({ answers: [], proposed: [] })
  })

  test('an answer is proposed to what it points back to or whose side it names, never to a number or to what stands in the same words', () => {
    const it = record()
    const by = (span: readonly [number, number], name: string, at: readonly [number, number]): Statement => ({ ...statementAt(span), speaker: { name, actor: null, span: at } })
    it.add('a', 'The relief office warned of a catastrophe; the army of Belmar rejected that description.', (at) => ({ statements: [by(at('of a catastrophe'), 'relief office', at('relief office')), by(at('that description'), 'army of Belmar', at('army of Belmar'))] }), { day: '2024-03-11' })
    it.add('b', 'The minister of Aldora, Elin Sand, said that the crossing at Port Lenn must open. The relief office of Aldora said that 41,000 people were displaced.', (at) => ({
      statements: [by(at('the crossing at Port Lenn must open'), 'Elin Sand', at('Elin Sand'))], figures: [figureAt(at('41,000'), 41_000, 'relief office of Aldora')],
    }), { day: '2024-03-12' })
    it.add('c', 'Olaf Brenn rejected the claim of Aldora, saying that the crossing at Port Lenn was never closed. Mira Holt welcomed the announcement.', (at) => ({
      statements: [by(at('the crossing at Port Lenn was never closed'), 'Olaf Brenn', at('Olaf Brenn')), by(at('the announcement'), 'Mira Holt', at('Mira Holt'))],
      positions: [{ actor: 'Mira Holt', name: 'Mira Holt', collective: false, on: 'the announcement', initiative: null, value: 'supports', span: at('Mira Holt welcomed the announcement'), speaker: null, date: null, basis: 'unknown', confidence: 'stated' }],
    }), { day: '2024-03-13' })
    for (const kind of ['statement', 'statement', 'statement', 'statement', 'statement', 'figure', 'position'] as const) it.confirm(kind)
    expect(coveragePage(it.sight()).proposed.map(({ way, from, to }) => `${from.speaker?.name} ${way} ${to.speaker?.name}: ${to.words}`)).toEqual(['army of Belmar denies relief office: of a catastrophe', 'Olaf Brenn denies Elin Sand: the crossing at Port Lenn must open'])
  })

  test('the title is the team’s, beside what each source calls the situation', () => {
    const it = record()
    const text = 'Belmar asked for a conference on the flood in the Basin.'
    it.add('a', text, (at) => ({ initiatives: [{ ...unsaid, subject: [{ name: 'the flood in the Basin', span: at('the flood in the Basin'), speaker: { name: 'Belmar', actor: 'belmar', span: null } }] }] }))
    expect(titlePage(it.sight())).toMatchObject({ title: 'Calls', called: [] })
    it.confirm('initiative')
    it.tell({ type: 'rename-dossier', title: 'The Basin' })
    expect(titlePage(it.sight())).toMatchObject({ title: 'The Basin', called: [{ name: 'the flood in the Basin', said: [{ speaker: { name: 'Belmar' }, outlet: 'Outlet a', passage: { quotation: 'the flood in the Basin' } }] }] })
    const aim = 'Dorra asked for talks to end the flood, and Casparia for a solution to the flood. Belmar wants one that would look for a lasting end of it.'
    const subject = (words: string, at: (words: string) => readonly [number, number]): Initiative['subject'][number] => ({ name: words, span: [at(`to ${words}`)[0] + 3, at(`to ${words}`)[1]], speaker: null })
    it.add('b', aim, (at) => ({ initiatives: [{ ...unsaid, subject: [subject('end the flood', at), subject('the flood', at), { ...subject('the flood', at), name: 'look for a lasting end of it', span: at('look for a lasting end of it') }] }] }))
    it.confirm('initiative')
    expect(titlePage(it.sight()).called.map(({ name }) => name)).toEqual(['the flood in the Basin', 'the flood'])
  })

  test('figures that differ come first; money and shares of one thing are two series, whoever they are of', () => {
    const it = record()
    const unplaced = { where: null, what: 'repairs' } as const
    it.add('a', 'Repairs cost 1,400 and a quarter, 1,200 and 1,300 people.', (at) => ({ figures: [
      figureAt(at('1,400'), 1_400, 'the relief office', { ...unplaced, measure: 'money' }), figureAt(at('a quarter'), 0.25, 'the relief office', { ...unplaced, measure: 'share' }),
      figureAt(at('1,200'), 1_200, 'the relief office'), figureAt(at('1,300'), 1_300, 'the mayor'),
    ] }))
    for (let n = 0; n < 4; n += 1) it.confirm('figure')
    expect(figuresPage(it.sight()).series.map(({ measure, given }) => [measure, given.map(({ value }) => value)])).toEqual([['killed', [1_300, 1_200]], ['money', [1_400]], ['share', [0.25]]])
  })

  test('stands in time by the day it was said, by that of its document where nothing says so; and by who names whom', () => {
    const it = record()
    const spoken = (speaker: string, actor: string, span: readonly [number, number], date: string | null): Statement => ({ content: [span], kind: 'indirect', speaker: { name: speaker, actor, span: null }, addressee: null, onBehalfOf: null, occasion: date === null ? null : { what: null, place: null, date, basis: 'weekday' }, cue: null, confidence: 'stated' })
    it.add('a', 'Egypt should host talks with Jordan.', (at) => ({ statements: [spoken('the minister', 'FRA', at('Egypt should host talks with Jordan'), '2023-12-11')] }))
    it.add('b', 'France was wrong.', (at) => ({ statements: [spoken('an envoy', 'EGY', at('France was wrong'), null)], figures: [figureAt(at('France'), 3, 'the envoy', { asOf: null, basis: 'unknown' })] }))
    it.add('c', 'Nobody is named here.', (at) => ({ statements: [{ ...spoken('x', 'EGY', at('Nobody is named here'), null), speaker: null }] }), { day: null, basis: 'unknown' })
    it.confirm('statement')
    it.confirm('statement')
    it.confirm('statement')
    it.confirm('figure')
    const { moments, undated } = timelinePage(it.sight())
    expect([moments.map(({ kind, from, to, basis, who }) => [kind, from, to, basis, who?.name]), undated]).toEqual([[
      ['statement', '2023-12-11', '2023-12-11', 'weekday', 'the minister'], ['statement', '2023-12-13', '2023-12-13', 'document', 'an envoy'], ['figure', '2023-12-13', '2023-12-13', 'document', 'the envoy'],
    ], 1])
    const { speakers, spokenOf, cells, unnamed } = aboutPage(it.sight())
    expect([speakers.map(({ actor }) => actor), spokenOf.map(({ actor }) => actor), cells.map((row) => row.map(({ statements, passages }) => [statements, passages.length])), unnamed]).toEqual([
      ['EGY', 'FRA'], ['EGY', 'FRA', 'JOR'], [[[0, 0], [1, 1], [0, 0]], [[1, 1], [0, 0], [1, 1]]], 1,
    ])
  })
})
