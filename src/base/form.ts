import { type Day, isDay } from './instants.ts'
import { canonical, type Json } from './canonical.ts'

/**
 * A form says what somebody may do now: a command type, with choices or bounds for each of its fields.
 * Screens draw their buttons from forms; `fits` is the other half of the promise that `may` and `decide` agree.
 */
export type Field =
  | { readonly kind: 'choice'; readonly of: readonly (string | number | boolean)[] }
  | { readonly kind: 'text'; readonly min: number; readonly max: number }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'amount'; readonly min: number; readonly max: number } // any finite number, with a part behind the point too
  | { readonly kind: 'split'; readonly of: { readonly [part: string]: number }; readonly most: number } // whole numbers, each from nought to its own most, together no more than `most`
  | { readonly kind: 'day'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'hash' }
  | { readonly kind: 'fresh'; readonly not: readonly string[] }
  | { readonly kind: 'list'; readonly of: Field; readonly min: number; readonly max: number }
  | { readonly kind: 'distinct'; readonly min: number; readonly max: number; readonly each: number } // short texts, none of them twice: letter case and blanks make no difference
  | { readonly kind: 'record'; readonly fields: Fields }
  | { readonly kind: 'copied'; readonly max: number } // a value taken over from another stream as it stands there; UTF-16 units of its canonical JSON
  | { readonly kind: 'again'; readonly same: readonly string[]; readonly other: readonly string[]; readonly each: number } // fields beside it once more, as a second person has them: some alike, some short texts that differ
  | { readonly kind: 'optional'; readonly of: Field } // may be left out or be null; both mean the same

export type Fields = { readonly [name: string]: Field }
export type Form = { readonly type: string; readonly fields: Fields }

export const choice = (...of: readonly (string | number | boolean)[]): Field => ({ kind: 'choice', of })
export const text = (min: number, max: number): Field => ({ kind: 'text', min, max })
export const integer = (min: number, max: number): Field => ({ kind: 'integer', min, max })
/** A number that need not be whole: 34.2 per cent, two thirds. */
export const amount = (min: number, max: number): Field => ({ kind: 'amount', min, max })
/** An instant of any time; one before 1970, in a meeting of the past, is below nought. */
export const instant: Field = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
export const split = (of: { readonly [part: string]: number }, most: number): Field => ({ kind: 'split', of, most })
/** So many texts of at most `each` UTF-16 units, all different. */
export const distinct = (min: number, max: number, each: number): Field => ({ kind: 'distinct', min, max, each })
/** A day that exists, from and to inclusive. */
export const day = (from: Day = '0001-01-01', to: Day = '9999-12-31'): Field => ({ kind: 'day', from, to })
/** 64 lower-case hexadecimal digits. */
export const hashed: Field = { kind: 'hash' }
/** A new id that a person chooses: a lower-case letter, then up to 39 letters, digits or single hyphens, and none of those in use. */
export const fresh = (not: readonly string[]): Field => ({ kind: 'fresh', not })
export const list = (of: Field, min: number, max: number): Field => ({ kind: 'list', of, min, max })
export const record = (fields: Fields): Field => ({ kind: 'record', fields })
export const copied = (max: number): Field => ({ kind: 'copied', max })
/** An object that has the fields `same` of the object it stands in with the same values, and the fields `other` with other texts of at most `each` UTF-16 units. */
export const again = (same: readonly string[], other: readonly string[] = [], each = 0): Field => ({ kind: 'again', same, other, each })
export const optional = (of: Field): Field => ({ kind: 'optional', of })

/** Whether a value fills a field. Lengths count UTF-16 units; `beside` is what the other fields hold. */
export function fills(field: Field, value: unknown, beside: Record<string, unknown> = {}): boolean {
  switch (field.kind) {
    case 'choice': return field.of.includes(value as string)
    case 'text': return typeof value === 'string' && value.isWellFormed() && value.length >= field.min && value.length <= field.max
    case 'integer': return Number.isSafeInteger(value) && (value as number) >= field.min && (value as number) <= field.max
    case 'amount': return Number.isFinite(value) && (value as number) >= field.min && (value as number) <= field.max
    case 'split': return isObject(value) && divides(field, value)
    case 'distinct': return Array.isArray(value) && value.length >= field.min && value.length <= field.max && value.every((one) => fills(text(1, field.each), one) && (one as string).trim() !== '') && new Set(value.map((one: string) => one.trim().toLowerCase())).size === value.length
    case 'day': return typeof value === 'string' && isDay(value) && value >= field.from && value <= field.to
    case 'hash': return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
    case 'fresh': return typeof value === 'string' && value.length <= 40 && /^[a-z](-?[a-z0-9])*$/.test(value) && !field.not.includes(value)
    case 'list': return Array.isArray(value) && value.length >= field.min && value.length <= field.max && value.every((item) => fills(field.of, item))
    case 'record': return isObject(value) && fillsAll(field.fields, value)
    case 'copied': return weighs(value) <= field.max
    case 'again': return isObject(value) && repeats(field, value, beside)
    case 'optional': return value === undefined || value === null || fills(field.of, value, beside)
  }
}

/** Whether a command fits a form: the same type, every field filled, nothing beyond. */
export function fits(form: Form, command: { readonly type: string }): boolean {
  const { type, ...fields } = command
  return type === form.type && fillsAll(form.fields, fields)
}

/** UTF-16 units of the canonical JSON of a value; infinite where it has none. */
function weighs(value: unknown): number {
  try {
    return value === undefined ? Infinity : canonical(value as Json).length
  } catch {
    return Infinity
  }
}

function divides({ of, most }: Extract<Field, { readonly kind: 'split' }>, value: Record<string, unknown>): boolean {
  const parts = Object.entries(of)
  const numbers = parts.map(([part, own]) => (fills(integer(0, own), value[part]) ? value[part] as number : NaN))
  return Object.keys(value).every((name) => Object.hasOwn(of, name)) && numbers.reduce((sum, n) => sum + n, 0) <= most
}

function repeats({ same, other, each }: Extract<Field, { readonly kind: 'again' }>, value: Record<string, unknown>, beside: Record<string, unknown>): boolean {
  return Object.keys(value).every((name) => value[name] == null || same.includes(name) || other.includes(name))
    && same.every((name) => alike(value[name], beside[name])) && other.every((name) => fills(distinct(2, 2, each), [beside[name], value[name]]))
}

/** Whether two values say the same; what is null is left out. */
export function alike(one: unknown, other: unknown): boolean {
  const said = (value: unknown): string | undefined => JSON.stringify(value, (_, each: unknown) => (isObject(each) ? Object.fromEntries(Object.entries(each).filter(([, of]) => of != null).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each))
  return one != null && said(one) === said(other)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fillsAll(fields: Fields, values: Record<string, unknown>): boolean {
  const known = Object.keys(fields)
  return Object.keys(values).every((name) => values[name] === undefined || known.includes(name)) && known.every((name) => fills(fields[name] as Field, values[name], values))
}

/** Whether every field can be filled at all: a choice of nothing cannot. A form that cannot be filled is none. */
export function isFillable(fields: Fields): boolean {
  return Object.values(fields).every(canBeFilled)
}

function canBeFilled(field: Field): boolean {
  switch (field.kind) {
    case 'choice': return field.of.length > 0
    case 'integer': case 'amount': return field.min <= field.max
    case 'list': return field.min === 0 || canBeFilled(field.of)
    case 'record': return isFillable(field.fields)
    case 'text': case 'day': case 'hash': case 'fresh': case 'copied': case 'optional': case 'split': case 'distinct': case 'again': return true
  }
}
