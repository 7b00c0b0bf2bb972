import { strToU8, zipSync } from 'fflate'

/** For tests: the bytes of a text in an encoding of one byte a character. */
export function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return Uint8Array.from(Array.from(text), (character) => bytes.get(character) ?? 0x3f)
}

/** For tests: a Word file of these paragraphs, each its words or the XML inside it; further parts by name. */
export function docxOf(paragraphs: readonly string[], parts: { readonly [name: string]: string } = {}): Uint8Array {
  const run = (words: string): string => (words.startsWith('<') ? words : `<w:r><w:t xml:space="preserve">${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`)
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((one) => `<w:p>${run(one)}</w:p>`).join('')}</w:body></w:document>`
  return zipSync(Object.fromEntries(Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts }).map(([name, text]) => [name, strToU8(text)])))
}

/** For tests: a PDF with one page for each text, its content streams compressed as given. */
export function pdfOf(pages: readonly string[], fold: (content: Uint8Array) => Uint8Array, filter = '/FlateDecode'): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const offsets: number[] = []
  let length = 0
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  const object = (number: number, ...content: readonly (string | Uint8Array)[]): void => {
    offsets[number] = length
    put(`${number} 0 obj\n`)
    content.forEach(put)
    put('\nendobj\n')
  }
  put('%PDF-1.4\n')
  object(1, '<< /Type /Catalog /Pages 2 0 R >>')
  object(2, `<< /Type /Pages /Kids [${pages.map((_, n) => `${4 + n * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`)
  object(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  for (const [n, page] of pages.entries()) {
    const lines = page.split('\n').map((line) => line === '' ? 'T*' : `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
    const content = fold(encoder.encode(`BT /F1 12 Tf 14 TL 72 720 Td\n${lines}\nET`))
    object(4 + n * 2, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + n * 2} 0 R >>`)
    object(5 + n * 2, `<< /Length ${content.length} /Filter ${filter} >>\nstream\n`, content, '\nendstream')
  }
  const start = length
  put(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
