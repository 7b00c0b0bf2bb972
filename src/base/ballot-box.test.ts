import { expect, test } from 'vitest'
import { boxed, withoutSecrets } from './ballot-box.ts'
import type { NewEvent } from './event.ts'

const voted: NewEvent = { type: 'voted', v: 1, audience: ['public'], data: {} }
const cast = { type: 'cast', ballot: 'ballot-1', choices: ['aldora'] }
const secret = { cast: ['choices'] }

test('a command without its secret is everything else of it, and commands without one stay whole', () => {
  expect(withoutSecrets(cast, secret)).toEqual({ type: 'cast', ballot: 'ballot-1' })
  expect(withoutSecrets({ ...cast, type: 'other' }, secret)).toEqual({ ...cast, type: 'other' })
  expect([withoutSecrets(cast), withoutSecrets({ type: 'toString', choices: 1 }, secret)]).toEqual([cast, { type: 'toString', choices: 1 }])
})

test('a decision is events alone, or events with what is done to the boxes', () => {
  const paper = { box: 'ballot-1', paper: ['aldora'] }
  expect(boxed([voted], cast, undefined)).toEqual({ events: [voted], papers: [], empties: [] })
  expect(boxed({ events: [voted], papers: [paper] }, cast, secret)).toEqual({ events: [voted], papers: [paper], empties: [] })
  expect(boxed({ events: [voted], empties: ['ballot-1'] }, { type: 'count' }, undefined)).toEqual({ events: [voted], papers: [], empties: ['ballot-1'] })
})

test('a paper whose secret is not named, or a box touched without an event, is a defect', () => {
  const papers = [{ box: 'ballot-1', paper: ['aldora'] }]
  for (const named of [undefined, {}, { count: [] }]) expect(() => boxed({ events: [voted], papers }, cast, named)).toThrow('secret')
  expect(() => boxed({ events: [], papers }, cast, secret)).toThrow('without an event')
  expect(() => boxed({ events: [], empties: ['ballot-1'] }, { type: 'count' }, secret)).toThrow('without an event')
})
