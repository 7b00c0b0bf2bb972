import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { type By, type Capacity, type Circle, type Event, sees } from '#base/event.ts'
import { fits } from '#base/form.ts'
import { teamRoles } from '#base/handling.ts'
import { isRefusal } from '#base/refusal.ts'
import { commands } from '#base/test-filling.ts'
import type { DossierCommand } from '../commands.ts'
import { dossier } from '../decider.ts'
import type { Figure } from '../found.ts'
import { type DossierState, emptyDossier } from '../state.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 40)
const as = (capacity: Capacity): By => ({ person: `${capacity}-person`, capacity })

/** Plays commands one after another and keeps every event. */
function play() {
  const history: Event[] = []
  let state = emptyDossier
  const tell = (capacity: Capacity, command: DossierCommand): number | string => {
    const outcome = dossier.decide(state, command, { by: as(capacity), now: 1_000, ids: () => 'unused' })
    if (isRefusal(outcome)) return outcome.refused
    for (const event of outcome) {
      history.push({ ...event, stream: 'dossier-1', position: history.length + 1, at: 1_000 + history.length, by: as(capacity), key: String(history.length), salt: '00' })
      state = dossier.evolve(state, history.at(-1) as Event)
    }
    return history.length
  }
  const view = (circles: readonly Circle[]): DossierState => history.filter((event) => sees(circles, event.audience)).reduce(dossier.evolve, emptyDossier)
  return { tell, state: () => state, view, history }
}

const started = { type: 'start-dossier', title: 'Calls for a conference', handling: 'public' } as const
const document = (id: string, handling: 'public' | 'internal' | 'confidential' | 'source-protected' | null = null): DossierCommand => ({
  type: 'import-document', document: id, hash: id.charCodeAt(0).toString(16).padStart(64, '0'), textHash: 'f'.repeat(64), length: 1_000, name: `${id}.txt`, handling, obtained: { how: 'file' },
  described: { title: 'A page', medium: 'text', published: '2023-12-13', publishedBasis: 'printed' },
})
const figure: Figure = { span: [10, 22], value: 1_200, modifier: 'around', what: 'people killed', measure: 'killed', where: null, source: { name: 'the authorities of Aldora', actor: null, span: null }, asOf: '2023-12-13', basis: 'publication', confidence: 'stated' }
const review = (type: 'confirm' | 'reject', candidate: string, ...documents: readonly string[]): DossierCommand => ({ type, candidate, kind: 'figure', value: figure, anchors: documents.map((one) => ({ document: one, start: 10, quotation: 'around 1,200' })) })

describe('a dossier', () => {
  test('is started once, and takes nothing before', () => {
    const { tell, state } = play()
    expect(tell('keeper', document('a'))).toBe('not-now')
    expect(tell('keeper', started)).toBe(1)
    expect(tell('keeper', started)).toBe('already-done')
    expect(state().title).toBe('Calls for a conference')
  })
  test('has the same bytes once, and marks a document as the dossier is marked unless told otherwise', () => {
    const { tell, state } = play()
    tell('keeper', started)
    tell('analyst', document('a'))
    tell('analyst', document('b', 'confidential'))
    expect(tell('analyst', { ...document('a'), document: 'c' } as DossierCommand)).toBe('already-done')
    expect(Object.values(state().documents).map(({ handling }) => handling)).toEqual(['public', 'confidential'])
    expect(tell('reviewer', document('d'))).toBe('not-entitled')
  })
  test('counts a candidate only when a person has confirmed it, once, with the words it rests on', () => {
    const { tell, state } = play()
    tell('keeper', started)
    tell('keeper', document('a'))
    expect(Object.keys(state().entries)).toEqual([])
    expect(tell('reviewer', review('confirm', 'f-1', 'a'))).toBe(3)
    expect(state().entries[3]).toMatchObject({ kind: 'figure', way: 'confirmed', value: { value: 1_200 }, anchors: [{ document: 'a', hash: 'f'.repeat(64), span: [10, 22], quotation: 'around 1,200' }] })
    expect(tell('analyst', review('confirm', 'f-1', 'a'))).toBe('already-done')
    expect(tell('reader', review('confirm', 'f-2', 'a'))).toBe('not-entitled')
    expect(tell('analyst', { ...review('confirm', 'f-2', 'a'), kind: 'position' } as DossierCommand)).toBe('invalid')
  })
  test('takes shares and parts of a whole as they are, and no number without end', () => {
    const { tell, state } = play()
    tell('keeper', started)
    tell('keeper', document('a'))
    const share = (candidate: string, value: number): DossierCommand => ({ ...review('confirm', candidate, 'a'), value: { ...figure, value } }) as DossierCommand
    expect(tell('reviewer', share('f-1', 34.2))).toBe(3)
    expect(tell('reviewer', share('f-2', 0.666667))).toBe(4)
    expect(state().entries[3]).toMatchObject({ value: { value: 34.2 } })
    expect(tell('reviewer', share('f-3', 10 ** 13))).toBe('invalid')
  })
  test('opens a candidate again when its review is withdrawn, and names what is corrected', () => {
    const { tell, state, history } = play()
    tell('keeper', started)
    tell('keeper', document('a'))
    tell('analyst', review('reject', 'f-1', 'a'))
    expect(tell('analyst', { type: 'withdraw-review', review: 3 })).toBe(4)
    expect(history[3]?.data).toMatchObject({ review: 3, corrects: 3 })
    expect(tell('analyst', review('confirm', 'f-1', 'a'))).toBe(5)
    tell('analyst', { type: 'amend-entry', entry: 5, kind: 'figure', value: { ...figure, value: 1_400 }, anchors: [{ document: 'a', start: 10, quotation: 'around 1,400' }] })
    expect(state().entries[5]).toMatchObject({ entry: 5, revision: 6, way: 'corrected', value: { value: 1_400 } })
    expect(history[5]?.data).toMatchObject({ corrects: 5 })
    expect(tell('analyst', { type: 'withdraw-review', review: 5 })).toBe(7)
    expect([state().entries, state().reviews['f-1']]).toEqual([{}, []])
  })
  test('leaves a review contested where a second reviewer disagrees, until they take it back or the keeper ends it', () => {
    const { tell, state, view } = play()
    tell('keeper', started)
    tell('keeper', document('a'))
    tell('analyst', review('confirm', 'f-1', 'a'))
    expect(tell('analyst', { type: 'contest-review', review: 3 })).toBe('not-entitled')
    expect(tell('reviewer', { type: 'contest-review', review: 3, note: 'The source says 1,400.' })).toBe(4)
    expect(tell('reviewer', { type: 'contest-review', review: 3 })).toBe('already-done')
    expect([state().entries[3]?.contests, tell('keeper', { type: 'publish-entry', entry: 3 })]).toEqual([[{ contest: 4, by: 'reviewer-person', at: 1_003, note: 'The source says 1,400.' }], 'not-in-force'])
    expect(tell('analyst', { type: 'settle-contest', review: 3, contest: 4 })).toBe('not-entitled')
    expect(tell('keeper', { type: 'settle-contest', review: 3, contest: 5 })).toBe('no-such-thing')
    tell('reviewer', { type: 'settle-contest', review: 3, contest: 4 })
    expect([state().entries[3]?.contests, tell('keeper', { type: 'publish-entry', entry: 3 })]).toEqual([[], 6])
    tell('reviewer', { type: 'contest-review', review: 3 })
    expect(view(['public']).entries[3]?.contests).toMatchObject([{ by: 'reviewer-person' }])
    // A corrected entry is a new reading, on which nobody has disagreed yet.
    tell('analyst', { type: 'amend-entry', entry: 3, kind: 'figure', value: { ...figure, value: 1_400 }, anchors: [{ document: 'a', start: 10, quotation: 'around 1,400' }] })
    expect(state().entries[3]?.contests).toBeUndefined()
  })
  test('shows what is drawn from several documents to those only who may read the strictest', () => {
    const { tell, state, view } = play()
    tell('keeper', started)
    tell('keeper', document('a'))
    tell('keeper', document('b', 'source-protected'))
    tell('keeper', review('confirm', 'f-1', 'a', 'b'))
    expect(Object.keys(view(['team:reviewer']).documents)).toEqual(['a'])
    expect(view(['team:reviewer']).entries).toEqual({})
    expect(tell('reviewer', review('confirm', 'f-2', 'b'))).toBe('no-such-thing')
    tell('keeper', { type: 'set-handling', document: 'b', handling: 'confidential' })
    expect(view(['team:reviewer']).entries).toEqual(state().entries)
    expect(view(['team:reader']).entries).toEqual({})
  })
  test('publishes only what rests on public documents, with all that everybody may then see', () => {
    const { tell, view } = play()
    tell('keeper', started)
    tell('keeper', document('a', 'internal'))
    tell('keeper', review('confirm', 'f-1', 'a'))
    expect(tell('keeper', { type: 'publish-entry', entry: 3 })).toBe('not-in-force')
    tell('keeper', { type: 'set-handling', document: 'a', handling: 'public' })
    expect(view(['public']).entries).toEqual({})
    expect(tell('analyst', { type: 'publish-entry', entry: 3 })).toBe('not-entitled')
    tell('keeper', { type: 'publish-entry', entry: 3 })
    expect(view(['public']).entries[3]).toMatchObject({ value: { value: 1_200 }, anchors: [{ quotation: 'around 1,200' }] })
    expect(tell('keeper', { type: 'publish-entry', entry: 3 })).toBe('already-done')
    tell('keeper', { type: 'withdraw-review', review: 3 })
    expect(view(['public']).entries).toEqual({})
  })
  test('says of statements which are one, which wording is authentic, and what answers what, to those who may read both', () => {
    const { tell, state, view } = play()
    const statement = { content: [[10, 22]], kind: 'indirect', speaker: null, addressee: null, onBehalfOf: null, occasion: null, cue: null, confidence: 'stated' } as const
    const said = (document: string): DossierCommand => ({ type: 'mark-by-hand', kind: 'statement', value: statement, anchors: [{ document, start: 10, quotation: 'around 1,200' }] })
    tell('keeper', started)
    tell('keeper', document('a', 'internal'))
    tell('keeper', document('b', 'source-protected'))
    tell('keeper', review('confirm', 'f-1', 'a'))
    for (const each of ['a', 'a', 'b']) tell('keeper', said(each))
    expect(tell('analyst', { type: 'set-translates', entry: 6, of: 5 })).toBe(8)
    expect(tell('analyst', { type: 'set-authentic', entry: 5, authentic: true })).toBe(9)
    tell('analyst', { type: 'set-authentic', entry: 6, authentic: true })
    expect([state().renderings, state().authentic, state().translations]).toEqual([[[6, 5]], [6], { 6: 5 }])
    // What would go round in a circle gives way.
    tell('analyst', { type: 'set-translates', entry: 5, of: 6 })
    expect(state().translations).toEqual({ 5: 6 })
    expect([tell('reviewer', { type: 'set-authentic', entry: 4, authentic: true }), tell('reviewer', { type: 'link-answer', entry: 4, to: 5, way: 'denies' })]).toEqual(['invalid', 'invalid'])
    expect([tell('reviewer', { type: 'link-answer', entry: 5, to: 7, way: 'denies' }), tell('reader', { type: 'link-answer', entry: 5, to: 4, way: 'denies' })]).toEqual(['no-such-thing', 'not-entitled'])
    tell('analyst', { type: 'link-answer', entry: 7, to: 4, way: 'denies' })
    expect([state().answers, view(['team:reviewer']).answers]).toMatchObject([[{ entry: 7, to: 4, way: 'denies' }], []])
    tell('keeper', { type: 'set-handling', document: 'b', handling: 'internal' })
    expect(view(['team:reviewer']).answers).toEqual(state().answers)
    tell('analyst', { type: 'unlink-answer', entry: 7, to: 4 })
    expect(state().answers).toEqual([])
  })
  test('tells those who may read a document only now what rests on it beside another, stricter one, and what was taken back while it was closed to them is gone', () => {
    const { tell, state, view } = play()
    tell('keeper', started)
    for (const [id, handling] of [['a', 'internal'], ['b', 'source-protected'], ['c', 'confidential']] as const) tell('keeper', document(id, handling))
    tell('keeper', review('confirm', 'f-1', 'a', 'b'))
    tell('keeper', review('reject', 'f-2', 'b', 'c'))
    tell('keeper', { type: 'set-handling', document: 'b', handling: 'public' })
    const known = (role: 'reader' | 'reviewer') => { const { entries, rejections } = view([`team:${role}`]); return [Object.keys(entries), Object.keys(rejections)] }
    expect([known('reader'), known('reviewer')]).toEqual([[['5'], []], [['5'], ['6']]])
    tell('keeper', { type: 'set-handling', document: 'b', handling: 'source-protected' })
    for (const one of [5, 6]) tell('analyst', { type: 'withdraw-review', review: one })
    tell('keeper', { type: 'set-handling', document: 'b', handling: 'internal' })
    expect([known('reader'), known('reviewer'), Object.keys(state().entries)]).toEqual([[[], []], [[], []], []])
  })
  test('keeps what an entry said before, also where a document it rests on now is opened to more', () => {
    const { tell, state, view } = play()
    tell('keeper', started)
    for (const [id, handling] of [['a', 'confidential'], ['b', 'source-protected']] as const) tell('keeper', document(id, handling))
    tell('keeper', review('confirm', 'f-1', 'b'))
    tell('keeper', { ...review('confirm', 'f-1', 'a'), type: 'amend-entry', entry: 4 } as DossierCommand)
    tell('keeper', { type: 'set-handling', document: 'a', handling: 'internal' })
    expect(state().entries[4]?.before).toMatchObject([{ anchors: [{ document: 'b' }], way: 'confirmed' }])
    expect([view(['team:keeper']).entries[4], view(['team:reader']).entries[4]?.before]).toEqual([state().entries[4], undefined])
  })
  test('takes both reviews of one candidate over from an export, and none of what was judged here', () => {
    const { tell, state } = play()
    tell('keeper', started)
    tell('keeper', document('a'))
    const over = (candidate: string): DossierCommand => ({ ...review('confirm', candidate, 'a'), type: 'take-over-entry', way: 'confirmed', from: { by: 'ana', at: 5, published: false }, contests: [] }) as DossierCommand
    expect([tell('keeper', over('f-1')), tell('keeper', over('f-1')), tell('analyst', review('confirm', 'f-1', 'a'))]).toEqual([3, 4, 'already-done'])
    tell('analyst', review('confirm', 'f-2', 'a'))
    expect([tell('keeper', over('f-2')), state().reviews]).toEqual(['already-done', { 'f-1': [3, 4], 'f-2': [5] }])
  })
  test('tells an entry that is taken over to those who may read it, and its earlier values to those who may read what they rest on', () => {
    const { tell, state, view } = play()
    tell('keeper', started)
    for (const [id, handling] of [['a', 'internal'], ['b', 'source-protected']] as const) tell('keeper', document(id, handling))
    const said = (id: string) => [{ document: id, start: 10, quotation: 'around 1,200' }]
    const earlier = (id: string) => ({ value: figure, anchors: said(id), way: 'confirmed', by: 'ana', at: 4, note: null }) as const
    tell('keeper', { type: 'take-over-entry', candidate: 'f-1', way: 'corrected', kind: 'figure', value: figure, anchors: said('a'), from: { by: 'ana', at: 5, published: false }, contests: [], before: [earlier('a'), earlier('b')] })
    const known = (one: DossierState) => Object.values(one.entries).map(({ entry, before = [] }) => [entry, before.map(({ anchors: [anchor] }) => anchor?.document)])
    expect([known(state()), known(view(['team:keeper'])), known(view(['team:reader']))]).toEqual([[[4, ['a', 'b']]], [[4, ['a', 'b']]], [[4, ['a']]]])
  })
  test('is renamed by its keeper', () => {
    const { tell, state } = play()
    tell('keeper', started)
    expect([tell('analyst', { type: 'rename-dossier', title: 'Another' }), tell('keeper', { type: 'rename-dossier', title: 'Another' }), state().title]).toEqual(['not-entitled', 2, 'Another'])
  })
  test('joins documents into a story and sets one apart again', () => {
    const { tell, state } = play()
    tell('keeper', started)
    for (const id of ['a', 'b', 'c']) tell('keeper', document(id))
    tell('analyst', { type: 'join-story', documents: ['a', 'b'] })
    tell('analyst', { type: 'join-story', documents: ['b', 'c'] })
    expect(state().joined).toEqual([['a', 'b', 'c']])
    tell('analyst', { type: 'split-story', document: 'b' })
    expect([state().joined, state().apart]).toEqual([[['a', 'c']], ['b']])
  })
  test('restores a greyed passage and greys one by hand, the later act over the earlier', () => {
    const { tell, state } = play()
    tell('keeper', started)
    tell('keeper', document('a'))
    tell('analyst', { type: 'mask-passage', document: 'a', start: 5, quotation: 'Read also', reason: 'related' })
    tell('analyst', { type: 'restore-passage', document: 'a', start: 0, quotation: 'Well. Read also: more' })
    expect([state().documents['a']?.masked, state().documents['a']?.restored]).toEqual([[], [[0, 21]]])
  })
})

test('whatever is played: every filling of a form is accepted, what fits no form is refused, and every role may do the same by what it sees as by everything', () => {
  const roles: readonly Capacity[] = [...teamRoles, 'public']
  const steps = fc.array(fc.record({ role: fc.nat(), form: fc.nat(), seed: fc.integer() }), { minLength: 5, maxLength: 25 })
  fc.assert(fc.property(steps, (chosen) => {
    const { tell, state, view } = play()
    tell('keeper', started)
    let hash = 0
    for (const { role, form, seed } of chosen) {
      const capacity = roles[role % roles.length] as Capacity
      const by = as(capacity)
      const forms = dossier.may(state(), by, 0)
      const seen = view(capacity === 'public' ? ['public'] : ['public', `team:${capacity}` as Circle])
      if (seen.started !== null) expect(dossier.may(seen, by, 0)).toEqual(forms)
      if (forms.length === 0) continue
      // Imports come first and often, so that there is something to work on.
      const one = forms[form % 3 === 0 ? 0 : form % forms.length]
      if (one === undefined) continue
      const [filled] = fc.sample(commands(one), { numRuns: 1, seed })
      const command = (one.type === 'import-document' ? { ...filled, hash: String(hash += 1).padStart(64, '0') } : filled) as DossierCommand
      expect(fits({ type: one.type, fields: dossier.commands[command.type] }, command)).toBe(true)
      expect([command, tell(capacity, command)]).toEqual([command, expect.any(Number)])
    }
    for (const capacity of roles) {
      for (const command of [document('z'), review('confirm', 'f-9', 'z'), { type: 'publish-entry', entry: 2 }, { type: 'split-story', document: 'new-1' }] as const) {
        const fit = dossier.may(state(), as(capacity), 0).some((form) => fits(form, command))
        expect([capacity, command.type, isRefusal(dossier.decide(state(), command, { by: as(capacity), now: 0, ids: () => '' }))]).toEqual([capacity, command.type, !fit])
      }
    }
  }), { numRuns: runs })
})
