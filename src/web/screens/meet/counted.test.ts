import { expect, test } from 'vitest'
import { countedOver } from './counted.ts'

test('whoever enters with the code while somebody counts by hand is there, and who was counted out is not', () => {
  const marks = new Map([['aldora', true], ['belmar', false]])
  expect(countedOver(['belmar'], marks)).toEqual(['aldora'])
  expect(countedOver(['belmar', 'casparia'], marks)).toEqual(['casparia', 'aldora'])
})
