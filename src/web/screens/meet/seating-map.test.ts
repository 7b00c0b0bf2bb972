import { describe, expect, test } from 'vitest'
import { abreast, lines } from './seating-map.tsx'

describe('the seating map', () => {
  test('has rows that make the hall about as wide as a screen', () => {
    expect([1, 9, 26, 60, 193].map(abreast)).toEqual([1, 9, 10, 10, 20])
    expect(Math.ceil(193 / abreast(193))).toBe(10)
  })
  test('writes a name on two lines at most, and what does not fit ends in an ellipsis', () => {
    expect(lines('Aldora')).toEqual(['Aldora'])
    expect(lines('Republic of Fennmark')).toEqual(['Republic of', 'Fennmark'])
    expect(lines('United Islands of Greater Marenne and Nordal')).toEqual(['United', 'Islands of G…'])
    expect(lines('Ostmerelandishburg')).toEqual(['Ostmerelandi…'])
  })
})
