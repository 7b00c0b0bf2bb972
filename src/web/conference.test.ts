import type { Form } from '#base/form.ts'
import { choice, integer, list, optional, text } from '#base/form.ts'
import { conference as engine } from '#procedure/decider.ts'
import { belmar, chair, meeting } from '#procedure/given.ts'
import { describe, expect, test } from 'vitest'
import { commandOf, formsOf } from './conference.ts'
import { blank, isOpen, missing } from './parts/field.tsx'
import { filled } from './parts/form.tsx'

const now = 0
const chairs = (world: ReturnType<typeof meeting>) => ({ forms: engine.may(world.state, { person: 'p', capacity: 'chair' }, now) })

describe('a button made of a form', () => {
  test('does at once what leaves nothing to say', () => {
    const world = meeting('unga', 5).and(belmar('ask-for-floor', { kind: 'statement' }))
    expect(commandOf(chairs(world), 'give-floor', { entry: 'entry-1' })).toEqual({ type: 'give-floor', body: 'plenary', entry: 'entry-1' })
    const speaking = world.and(chair('give-floor', { entry: 'entry-1' }))
    expect(commandOf(chairs(speaking), 'end-speech')).toEqual({ type: 'end-speech', body: 'plenary' })
  })

  test('asks first where there is a choice, also where leaving it empty would be accepted', () => {
    const view = chairs(meeting('unga', 5))
    expect(formsOf(view, 'record-presence')).toHaveLength(1)
    expect(commandOf(view, 'record-presence')).toBeNull()
    expect(commandOf(view, 'record-presence', { present: ['aldora'] })).toMatchObject({ present: ['aldora'] })
  })

  test('is nothing where the act is not open, or not with these values', () => {
    const view = chairs(meeting('unga', 5))
    expect(commandOf(view, 'gavel')).toBeNull()
    expect(commandOf(view, 'give-floor', { entry: 'entry-9' })).toBeNull()
  })
})

describe('a form', () => {
  const form: Form = { type: 'do', fields: { body: choice('plenary'), how: choice('a', 'b'), why: optional(text(1, 10)), minutes: integer(1, 5), who: list(choice('x', 'y'), 0, 2) } }

  test('fills in what has one answer and preselects nothing else', () => {
    expect(filled(form)).toEqual({ type: 'do', body: 'plenary', how: undefined, why: undefined, minutes: undefined, who: [] })
    expect(missing(form.fields, { body: 'plenary', who: [] })).toEqual(['how', 'minutes'])
  })

  test('hides what a person has nothing to say about', () => {
    expect(Object.entries(form.fields).filter(([, field]) => isOpen(field)).map(([name]) => name)).toEqual(['how', 'why', 'minutes', 'who'])
    expect(blank(choice(true))).toBe(true)
  })
})
