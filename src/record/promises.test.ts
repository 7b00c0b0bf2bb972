import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { isRefusal } from '#base/refusal.ts'
import { attribute } from './attribution/attribute.ts'
import type { DossierCommand } from './commands.ts'
import { dossier } from './decider.ts'
import { maskedText } from './reading.ts'
import { readPage } from './reading/page.ts'
import { isSpanOf, overlap, type Span } from './span.ts'
import { emptyDossier } from './state.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 25)

test('masking never moves an offset, and every anchor of what is found cuts the same words from the page and from what is left of it', () => {
  const line = fc.constantFrom('Home', 'Menu', 'Sign in', 'Share', 'We use cookies to improve this site. Accept all.', 'Also read: “Nobody will come,” says the envoy', 'Our newsletter is free: sign up today and support us.', 'Photo: Ministry of Belmar', 'By A. Reporter', '14 March 2031', 'Advertisement', '😀 5', 'Aldora asks for a conference',
    '“The river is full,” said Olga Lind, the foreign minister of Aldora.', 'According to the ministry of Belmar, 1,200 people were killed near Quarra on Friday.', 'Aldora called for a conference with all five states in the spring, and Belmar supported the proposal.', 'He said: “We will go\u00a0there.” \u201cNot without us\u201d, she answered, adding that the talks had failed.')
  fc.assert(fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, border) => {
    const reading = readPage(lines.join(border), 'text', { name: 'utf-8', basis: 'none' })
    const left = maskedText(reading)
    expect(left).toHaveLength(reading.text.length)
    const { statements, figures, initiatives, positions } = attribute(reading)
    const spans: readonly Span[] = [...statements.flatMap(({ content }) => content), ...figures.map(({ span }) => span), ...positions.map(({ span }) => span), ...initiatives.flatMap(({ proposedBy, participants }) => [...proposedBy, ...participants].map(({ span }) => span))]
    const title = reading.title?.span ?? null
    for (const span of spans) {
      expect(isSpanOf(reading.text, span)).toBe(true)
      expect(left.slice(...span)).toBe(reading.text.slice(...span))
      expect(reading.mainText.some((paragraph) => paragraph[0] <= span[0] && span[1] <= paragraph[1]) || (title !== null && overlap(title, span))).toBe(true)
    }
  }), { numRuns: runs })
})

test('importing twice changes nothing', () => {
  const document = (id: number, again: boolean): DossierCommand => ({
    type: 'import-document', document: `d${again ? 'again' : ''}${id}`, hash: String(id).padStart(64, '0'), textHash: 'f'.repeat(64), length: 10, name: `${id}.txt`, handling: null, obtained: { how: 'file' },
    described: { title: null, medium: 'text', published: null, publishedBasis: 'unknown' },
  })
  const all = (commands: readonly DossierCommand[]) => commands.reduce((state, command, n) => {
    const outcome = dossier.decide(state, command, { by: { person: 'p', capacity: 'keeper' }, now: n, ids: () => 'unused' })
    return isRefusal(outcome) ? state : outcome.reduce((now, event): typeof state => dossier.evolve(now, { ...event, stream: 'dossier-1', position: Object.keys(now.documents).length + 1, at: 0, by: { person: 'p', capacity: 'keeper' }, key: String(n), salt: '00' } satisfies Event), state)
  }, emptyDossier)
  const start: DossierCommand = { type: 'start-dossier', title: 'Calls', handling: 'public' }
  fc.assert(fc.property(fc.array(fc.nat(8), { maxLength: 8 }), fc.array(fc.tuple(fc.nat(8), fc.boolean()), { maxLength: 8 }), (first, then) => {
    const before = [start, ...first.map((id) => document(id, false))]
    const repeats = then.filter(([id]) => first.includes(id)).map(([id, other]) => document(id, other))
    expect(all([...before, ...repeats])).toEqual(all(before))
  }), { numRuns: runs })
})
