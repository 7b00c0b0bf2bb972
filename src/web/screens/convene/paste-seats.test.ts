import { expect, test } from 'vitest'
import { namesIn } from './paste-seats.tsx'

test('a pasted list is one delegation a line, with its Arabic name in a second column, each once and without empty lines', () => {
  expect(namesIn('Aldora\tألدورا\r\n\r\n  Belmar  \nAldora\nRiver   Watch\t')).toEqual([{ en: 'Aldora', ar: 'ألدورا' }, { en: 'Belmar' }, { en: 'River Watch' }])
})
