import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('every cell is quoted, quotation marks and line ends stay inside their cell, and rows end as RFC 4180 says', () => {
  expect(csv([['Lake “of” Aldora', 'a "quoted" word', 'two\nlines', 12]])).toBe('"Lake “of” Aldora","a ""quoted"" word","two\nlines","12"\r\n')
})

test.for(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1'])('a cell that a spreadsheet would take for a formula is text: %j', (cell) => {
  expect(csv([[cell]])).toBe(`"'${cell.replaceAll('"', '""')}"\r\n`)
})

test('a byte order mark stands first only where it was asked for', () => {
  expect([csv([['a']]).charCodeAt(0), csv([['a']], true).charCodeAt(0)]).toEqual([34, 0xfeff])
})
