import { expect, test } from 'vitest'
import { holds } from './narrow.tsx'

test('a list is narrowed to what holds every word, whatever its case, marks and order', () => {
  expect(holds('', ['Aldora'])).toBe(true)
  expect(holds('  ', [null])).toBe(true)
  expect(holds('COTE lys', ['Lys de la Côte', null])).toBe(true)
  expect(holds('cote belmar', ['Lys de la Côte'])).toBe(false)
  expect(holds('belmar', ['Aldora', undefined, 'Envoy of Belmar'])).toBe(true)
  expect(holds('امم', ['الأمم المتحدة'])).toBe(true)
  expect(holds('会议', ['国际会议'])).toBe(true)
})
