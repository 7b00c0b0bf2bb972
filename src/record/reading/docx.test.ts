import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Rejected } from '#base/codes.ts'
import { readDocument } from './document.ts'
import { readDocx } from './docx.ts'
import { docxOf } from './test-files.ts'

const code = (file: Uint8Array, largest?: number): string => {
  try {
    return readDocx(file, largest).text
  } catch (error) {
    return error instanceof Rejected ? error.code : String(error)
  }
}

test('a Word file is read paragraph by paragraph, with its footnotes at the end', async () => {
  const notes = '<w:footnotes xmlns:w="x"><w:footnote w:type="separator"><w:p><w:r><w:t>no text</w:t></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>As agreed at Quarra.</w:t></w:r></w:p></w:footnote></w:footnotes>'
  const file = docxOf(['Mr. Chair,', 'We support the ferry & its lines.', '<w:r><w:t>First line</w:t><w:br/><w:t>second</w:t><w:tab/><w:t>line</w:t></w:r>', ''], { 'word/footnotes.xml': notes })
  const reading = await readDocument(file, 'statement.docx')
  expect([reading.text, reading.kind]).toEqual(['Mr. Chair,\n\nWe support the ferry & its lines.\n\nFirst line\n\nsecond line\n\nAs agreed at Quarra.', 'docx'])
})

test('tracked changes count as accepted: what was struck out is no text, what was put in is', () => {
  expect(code(docxOf(['<w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>oppose</w:delText></w:r></w:del><w:ins><w:r><w:t>support</w:t></w:r></w:ins><w:r><w:t> it.</w:t></w:r>']))).toBe('We support it.')
})

test('an archive of another kind, a damaged file, one without words and one that unfolds to too much are refused, each with its reason', () => {
  expect(code(zipSync({ 'a.txt': strToU8('words') }))).toBe('binary-file')
  expect(code(docxOf(['Some words']).slice(0, 120))).toBe('binary-file')
  expect(code(docxOf(['']))).toBe('unreadable-file')
  expect(code(docxOf(['a '.repeat(10_000)]), 1_000)).toBe('unreadable-file')
  expect(code(zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>') }))).toBe('unreadable-file')
})
