import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type By, type Capacity, type Event, sees } from '#base/event.ts'
import { fits } from '#base/form.ts'
import { teamRoles } from '#base/handling.ts'
import { isRefusal } from '#base/refusal.ts'
import { commands } from '#base/test-filling.ts'
import type { DossierCommand } from './commands.ts'
import { dossier } from './decider.ts'
import type { DossierState } from './state.ts'

const runs = Number(process.env.PARLEY_TEST_RUNS ?? 25)
const as = (capacity: Capacity): By => ({ person: capacity, capacity })
const described = { medium: 'text', publishedBasis: 'unknown' } as const
const imported = (document: string, handling: 'public' | 'internal' | 'confidential' | 'source-protected', hash = document.charCodeAt(0).toString(16).padStart(2, '0').repeat(32)): DossierCommand =>
  ({ type: 'import-document', document, hash, textHash: hash, length: 400, name: `${document}.txt`, handling, obtained: { how: 'file' }, described })
const figure = { kind: 'figure', value: { value: 1400 } } as unknown as { readonly kind: 'figure'; readonly value: never }
const confirmed = (candidate: string, document: string): DossierCommand => ({ type: 'confirm', candidate, ...figure, anchors: [{ document, start: 10, quotation: 'over 1,400' }] })

/** A dossier with its journal; `tell` answers with the refusal's code, or null. */
function desk() {
  let state = dossier.initial
  const journal: Event[] = []
  const tell = (capacity: Capacity, command: DossierCommand): string | null => {
    const outcome = dossier.decide(state, command, { by: as(capacity), now: 0, ids: () => 'id' })
    if (isRefusal(outcome)) return outcome.refused
    for (const happening of outcome) {
      const event = { ...happening, stream: 'dossier-1', position: journal.length + 1, at: journal.length, by: as(capacity), key: 'k', salt: '00' }
      journal.push(event)
      state = dossier.evolve(state, event)
    }
    return null
  }
  const seenBy = (role: (typeof teamRoles)[number] | 'public'): DossierState => journal.filter((event) => sees(role === 'public' ? [] : [`team:${role}`], event.audience)).reduce(dossier.evolve, dossier.initial)
  return { tell, seenBy, journal, get state() { return state } }
}

function started() {
  const it = desk()
  it.tell('keeper', { type: 'start-dossier', title: 'Calls for a conference', handling: 'internal' })
  return it
}

describe('a dossier', () => {
  test('takes the same bytes once', () => {
    const it = started()
    expect(it.tell('analyst', imported('alpha', 'public'))).toBeNull()
    expect(it.tell('analyst', imported('beta', 'public', '61'.repeat(32)))).toBe('already-done')
  })
  test('lets a reader read and nothing more', () => {
    const it = started()
    expect(it.tell('reader', imported('alpha', 'public'))).toBe('not-entitled')
    expect(it.tell('public', confirmed('f-1', 'alpha'))).toBe('not-entitled')
    expect(dossier.may(it.state, as('reader'), 0)).toEqual([])
  })
  test('counts a candidate only when a person confirms it, and no more when the review is taken back', () => {
    const it = started()
    it.tell('analyst', imported('alpha', 'public'))
    expect(Object.keys(it.state.entries)).toEqual([])
    expect(it.tell('reviewer', confirmed('f-1', 'alpha'))).toBeNull()
    expect(it.tell('analyst', confirmed('f-1', 'alpha'))).toBe('already-done')
    expect(it.state.entries['3']?.anchors[0]).toEqual({ document: 'alpha', hash: '61'.repeat(32), span: [10, 20], quotation: 'over 1,400' })
    expect(it.tell('analyst', { type: 'withdraw-review', review: 3 })).toBeNull()
    expect([it.state.entries, it.state.reviews]).toEqual([{}, {}])
    expect(it.tell('analyst', confirmed('f-1', 'alpha'))).toBeNull()
  })
  test('keeps the value before an amendment in its journal', () => {
    const it = started()
    it.tell('analyst', imported('alpha', 'public'))
    it.tell('analyst', confirmed('f-1', 'alpha'))
    it.tell('analyst', { type: 'amend-entry', entry: 3, ...figure, value: { value: 1200 } as never, anchors: [{ document: 'alpha', start: 0, quotation: '1,200' }] })
    expect(it.state.entries['3']).toMatchObject({ revision: 4, value: { value: 1200 } })
    expect(it.journal[3]).toMatchObject({ type: 'entry-amended', data: { entry: 3, corrects: 3 } })
    expect(it.tell('analyst', { type: 'amend-entry', entry: 3, kind: 'position', value: {} as never, anchors: [{ document: 'alpha', start: 0, quotation: 'x' }] })).toBe('invalid')
  })
  test('publishes only what rests on public documents alone', () => {
    const it = started()
    it.tell('analyst', imported('alpha', 'internal'))
    it.tell('analyst', confirmed('f-1', 'alpha'))
    expect(it.tell('keeper', { type: 'publish-entry', entry: 3 })).toBe('not-in-force')
    it.tell('keeper', { type: 'set-handling', document: 'alpha', handling: 'public' })
    expect(it.tell('keeper', { type: 'publish-entry', entry: 3 })).toBeNull()
    expect(Object.keys(it.seenBy('public').entries)).toEqual(['3'])
    expect(it.seenBy('public').documents).toEqual({})
  })
  test('shows a reader nothing drawn from a confidential document, until its mark is milder', () => {
    const it = started()
    it.tell('analyst', imported('alpha', 'confidential'))
    it.tell('analyst', confirmed('f-1', 'alpha'))
    expect(it.seenBy('reader')).toMatchObject({ documents: {}, entries: {}, reviews: {} })
    it.tell('keeper', { type: 'set-handling', document: 'alpha', handling: 'internal' })
    expect(Object.keys(it.seenBy('reader').entries)).toEqual(['3'])
  })
  test('groups wordings and documents, and takes them apart again', () => {
    const it = started()
    for (const document of ['alpha', 'beta', 'gamma']) it.tell('analyst', imported(document, 'public'))
    it.tell('analyst', { type: 'join-story', documents: ['alpha', 'beta'] })
    it.tell('analyst', { type: 'join-story', documents: ['beta', 'gamma'] })
    expect(it.state.joined).toEqual([['alpha', 'beta', 'gamma']])
    it.tell('analyst', { type: 'split-story', document: 'alpha' })
    expect([it.state.joined, it.state.apart]).toEqual([[['beta', 'gamma']], ['alpha']])
  })
})

describe('under random play', () => {
  const step = fc.record({ role: fc.constantFrom(...teamRoles), pick: fc.nat(), seed: fc.nat() })
  test('every filling of a form is accepted, every accepted command fits one, and what each role sees offers what everything offers', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const it = started()
      let last: DossierCommand | null = null
      for (const { role, pick, seed } of steps) {
        const forms = dossier.may(it.state, as(role), 0)
        const form = forms[pick % Math.max(1, forms.length)]
        if (form !== undefined) {
          const command = fc.sample(commands(form), { numRuns: 1, seed })[0] as DossierCommand
          expect(it.tell(role, command), JSON.stringify(command)).toBeNull()
          last = command
        }
        for (const other of [...teamRoles, 'public'] as const) {
          const all = dossier.may(it.state, as(other), 0)
          expect(dossier.may(it.seenBy(other), as(other), 0)).toEqual(all)
          if (last !== null) {
            const accepted = !isRefusal(dossier.decide(it.state, last, { by: as(other), now: 0, ids: () => 'id' }))
            const replayed: DossierCommand = last
            expect(accepted, `${other} ${JSON.stringify(last)}`).toBe(all.some((known) => fits(known, replayed)))
          }
        }
      }
    }), { numRuns: runs })
  })
})
