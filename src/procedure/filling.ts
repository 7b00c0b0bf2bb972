import type { Field, Fields, Form } from '#base/form.ts'
import type { ConferenceCommand } from './commands.ts'

/** Draws a whole number from nought to below a limit. */
export type Draw = (below: number) => number

/** One filling of a form, drawn at random. This is a door: that a filling is a command is what the forms promise, and the tests hold them to it. */
export function filling(form: Form, draw: Draw): ConferenceCommand {
  return { type: form.type, ...fillAll(form.fields, draw) } as unknown as ConferenceCommand
}

function fillAll(fields: Fields, draw: Draw): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fill(field, draw)]))
}

const bounded = (min: number, max: number, draw: Draw): number => [min, max, min + Math.floor((max - min) / 2)][draw(3)] ?? min

function fill(field: Field, draw: Draw): unknown {
  switch (field.kind) {
    case 'choice': return field.of[draw(field.of.length)]
    case 'text': return 'ab'.repeat(field.max).slice(0, draw(8) === 0 ? Math.min(field.max, 2_000) : Math.max(1, field.min))
    case 'integer': return bounded(field.min, field.max, draw)
    case 'amount': return draw(2) === 0 ? bounded(field.min, field.max, draw) : field.min + (field.max - field.min) / 3
    case 'split': return parts(field, draw)
    case 'distinct': return Array.from({ length: field.min }, (_, n) => `ab${n}`)
    case 'day': return draw(2) === 0 ? field.from : field.to
    case 'hash': return '0'.repeat(64)
    case 'fresh': return [...Array(60).keys()].map((n) => `new-${n}`).find((id) => !field.not.includes(id))
    case 'list': return Array.from({ length: draw(6) === 0 ? Math.min(field.max, 5) : Math.max(field.min, draw(3)) }, () => fill(field.of, draw)).slice(0, field.max)
    case 'record': return fillAll(field.fields, draw)
    case 'copied': case 'again': return null
    case 'optional': return draw(2) === 0 || (field.of.kind === 'choice' && field.of.of.length === 0) ? (draw(2) === 0 ? null : undefined) : fill(field.of, draw)
  }
}

function parts({ of, most }: Extract<Field, { readonly kind: 'split' }>, draw: Draw): { readonly [part: string]: number } {
  return Object.entries(of).reduce<{ readonly [part: string]: number }>((all, [part, own]) => ({ ...all, [part]: bounded(0, Math.min(own, most - Object.values(all).reduce((sum, n) => sum + n, 0)), draw) }), {})
}

/** Fixed representatives of a form: every choice, one text, the least number, the shortest list; what may be left out is left out. */
export function representatives({ type, fields }: Form): readonly ConferenceCommand[] {
  const combinations = Object.entries(fields).reduce<readonly { readonly [name: string]: unknown }[]>(
    (all, [name, field]) => all.flatMap((one) => represent(field).map((value) => (value === undefined ? one : { ...one, [name]: value }))), [{}])
  return combinations.map((values) => ({ type, ...values }) as unknown as ConferenceCommand)
}

/** The name itself where it is still free, else with the first number that makes it so. */
function free(name: string, not: readonly string[]): string {
  return not.includes(name) ? Array.from({ length: not.length + 1 }, (_, n) => `${name}-${n + 2}`).find((one) => !not.includes(one)) ?? name : name
}

function represent(field: Field): readonly unknown[] {
  switch (field.kind) {
    case 'choice': return field.of
    case 'text': return ['x'.repeat(Math.max(1, field.min))]
    case 'integer': case 'amount': return [field.min]
    case 'split': return [Object.fromEntries(Object.keys(field.of).map((part) => [part, 0]))]
    case 'distinct': return [Array.from({ length: field.min }, (_, n) => `x${n}`)]
    case 'day': return [field.from]
    case 'hash': return ['0'.repeat(64)]
    case 'fresh': return [free('new', field.not)]
    case 'list': return [Array.from({ length: field.min }, () => represent(field.of)[0])]
    case 'record': return [Object.fromEntries(Object.entries(field.fields).map(([name, of]) => [name, represent(of)[0]]))]
    case 'copied': case 'again': return [null]
    case 'optional': return [undefined]
  }
}
