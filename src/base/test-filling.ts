import fc from 'fast-check'
import { addDays, startOf, day as ofDay } from './instants.ts'
import { type Field, fills, type Form } from './form.ts'

/** For tests: arbitrary fillings of a field. Each fills it; texts are long and short, in several scripts, with names every object inherits. */
export function fillings(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'choice': return fc.constantFrom(...field.of)
    case 'text': {
      const words = ['a', 'constructor', '__proto__', '<b>', 'العربية', '中文', 'delegation:x'].filter((word) => fills(field, word))
      const any = fc.string({ unit: 'grapheme', minLength: field.min, maxLength: Math.min(field.max, field.min + 8) }).filter((value) => fills(field, value))
      return words.length === 0 ? any : fc.oneof(fc.constantFrom(...words), any)
    }
    case 'integer': return fc.integer({ min: field.min, max: field.max })
    case 'amount': return fc.double({ min: field.min, max: field.max, noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))
    case 'split': return fc.record(Object.fromEntries(Object.entries(field.of).map(([part, most]) => [part, fc.integer({ min: 0, max: most })]))).filter((value) => fills(field, value))
    case 'distinct': return fc.integer({ min: field.min, max: Math.min(field.max, field.min + 2) }).map((n) => Array.from({ length: n }, (_, at) => `teller ${at + 1}`))
    case 'day': return fc.integer({ min: 0, max: (startOf(field.to) - startOf(field.from)) / ofDay }).map((n) => addDays(field.from, n))
    case 'hash': return fc.integer({ min: 0, max: 255 }).map((n) => n.toString(16).padStart(2, '0').repeat(32)).filter((hash) => fills(field, hash))
    case 'fresh': return fc.integer({ min: 1, max: 999 }).map((n) => `new-${n}`).filter((id) => !field.not.includes(id))
    case 'list': return fc.array(fillings(field.of), { minLength: field.min, maxLength: Math.min(field.max, field.min + 3) })
    case 'record': return fc.record(Object.fromEntries(Object.entries(field.fields).map(([name, of]) => [name, fillings(of)])))
    case 'copied': return fc.constantFrom(null, {}, { words: 'copied' }, [1, 'two'])
    // What it repeats is drawn beside it and not known here: it is left out, which it always may be.
    case 'again': return fc.constant(null)
    case 'optional': {
      const { of } = field
      const none = fc.constantFrom(undefined, null)
      return of.kind === 'choice' && of.of.length === 0 ? none : fc.oneof(none, fillings(of))
    }
  }
}

/** For tests: arbitrary commands that fit a form. */
export function commands(form: Form): fc.Arbitrary<{ readonly type: string }> {
  return fillings({ kind: 'record', fields: form.fields }).map((fields) => ({ ...(fields as object), type: form.type }))
}
