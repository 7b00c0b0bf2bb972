import type { Initiative } from '#record/found.ts'
import type { Labelled } from './labelled.ts'
import { type Mark, mark } from './mark.ts'
import { sameName, touches } from './names.ts'

type Label = Labelled['initiatives'][number]
type Value = { readonly name: string; readonly actor?: string; readonly from?: string | null; readonly to?: string | null; readonly call?: string | null }

const slots = ['proposedBy', 'backedBy', 'convener', 'host', 'place', 'level', 'window', 'subject', 'participants'] as const
type SlotName = (typeof slots)[number]

/** How well calls for a meeting were found: an initiative is found where it shares a value with a labelled one; then each slot by its values, windows by their days, participants by the word of the call. */
export function initiativeMarks(report: Labelled, found: readonly Initiative[]): readonly Mark[] {
  const pairs = paired(report.initiatives, found)
  const free = found.filter((one) => !pairs.some((pair) => pair.found === one))
  return [
    ...pairs.map(({ label, found: one }) => mark('initiatives', 'found', one !== null, title(label), 'not found')),
    ...found.map((one) => mark('initiatives', 'precision', !free.includes(one), one.proposedBy.map(({ name }) => name).join(', ') || 'of nobody')),
    ...slots.flatMap((slot) => [...pairs.flatMap(({ label, found: one }) => slotMarks(slot, label, one)), ...free.flatMap((one) => values(one, slot).map((value) => mark(`initiatives: ${slot}`, 'precision', false, value.name, 'no such initiative')))]),
  ]
}

/** The initiatives of a document that no label asks for. */
export function unasked(report: Labelled, found: readonly Initiative[]): readonly Initiative[] {
  const pairs = paired(report.initiatives, found)
  return found.filter((one) => !pairs.some((pair) => pair.found === one))
}

/** Labels and candidates with the most values in common go together, each once. */
function paired(labels: readonly Label[], found: readonly Initiative[]): readonly { readonly label: Label; readonly found: Initiative | null }[] {
  const all = labels.flatMap((label) => found.map((one) => ({ label, one, common: slots.reduce((sum, slot) => sum + values(one, slot).filter((value) => wanted(label, slot).some((text) => same(slot, text, value))).length, 0) })))
  const taken = new Map<Label, Initiative>()
  for (const { label, one, common } of all.toSorted((a, b) => b.common - a.common)) if (common > 0 && !taken.has(label) && ![...taken.values()].includes(one)) taken.set(label, one)
  return labels.map((label) => ({ label, found: taken.get(label) ?? null }))
}

function slotMarks(slot: SlotName, label: Label, found: Initiative | null): readonly Mark[] {
  const of = `initiatives: ${slot}`
  const given = found === null ? [] : values(found, slot)
  const asked = wanted(label, slot)
  const all = [
    ...asked.filter((text) => !text.split('|').includes('null')).map((text) => mark(of, 'found', given.some((value) => same(slot, text, value)), text, given.length > 0 ? `found: ${given.map(({ name }) => name).join('; ')}` : 'nothing')),
    ...given.map((value) => mark(of, 'precision', asked.some((text) => same(slot, text, value)), value.name, asked.length > 0 ? `asked: ${asked.join('; ')}` : 'nothing asked')),
  ]
  if (slot === 'window') return [...all, ...label.window.flatMap(({ words, from, to }) => {
    const one = given.find((value) => same(slot, words, value))
    return one === undefined || from === undefined || from === null ? [] : [mark(of, 'days', one.from === from && one.to === to, words, `${one.from} to ${one.to}, not ${from} to ${to}`)]
  })]
  if (slot === 'participants') return [...all, ...label.participants.flatMap(({ name, call }) => {
    const ones = given.filter((value) => same(slot, name, value))
    return ones.length === 0 ? [] : [mark(of, 'call', ones.some((one) => (call ?? 'null').split('|').includes(one.call ?? 'null')), name, `${ones.map((one) => one.call ?? 'none').join(', ')}, not ${call ?? 'none'}`)]
  })]
  return all
}

const values = (one: Initiative, slot: SlotName): readonly Value[] => one[slot]
const wanted = (label: Label, slot: SlotName): readonly string[] => (slot === 'window' ? label.window.map(({ words }) => words) : slot === 'participants' ? label.participants.map(({ name }) => name) : label[slot])
const same = (slot: SlotName, text: string, value: Value): boolean => (slot === 'window' || slot === 'subject' || slot === 'level' ? text.split('|').some((one) => touches(one, value.name)) : sameName(text, value))
const title = ({ proposedBy, place, window }: Label): string => [...proposedBy, ...place, ...window.map(({ words }) => words)].join(', ')
