/** Length of the UTF-8 sequence that begins at a byte; 0 where none does. Overlong forms, halves of pairs and what lies beyond Unicode are none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  for (let n = 1; n < length; n += 1) if (((bytes[at + n] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  const wrong = (first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f) || (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)
  return wrong ? 0 : length
}

/** How many whole sequences of UTF-8 beyond ASCII there are in bytes, and how many bytes that belong to none. */
export function sequences(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length > 1) whole += 1
    if (length === 0) broken += 1
    at += length || 1
  }
  return { whole, broken }
}

/** Code page that the stray bytes of a UTF-8 text most likely are from: the Windows one of the script it is written in. */
export function besideUtf8(bytes: Uint8Array): string {
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, 20_000))
  const count = (script: RegExp): number => sample.match(script)?.length ?? 0
  const latin = count(/\p{Script=Latin}/gu)
  const pages = [[count(/\p{Script=Cyrillic}/gu), 'windows-1251'], [count(/\p{Script=Arabic}/gu), 'windows-1256'], [count(/\p{Script=Hebrew}/gu), 'windows-1255'], [count(/\p{Script=Greek}/gu), 'windows-1253']] as const
  return pages.find(([letters]) => letters > latin)?.[1] ?? 'windows-1252'
}

/** The text of bytes that are UTF-8 but for some of another encoding of one byte a character: each byte that belongs to no sequence is read by that encoding. */
export function mixedText(bytes: Uint8Array, other: string): string {
  const utf8 = new TextDecoder('utf-8')
  const beside = new TextDecoder(other)
  const parts: string[] = []
  let from = 0
  let at = 0
  while (at < bytes.length) {
    const length = lengthAt(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    let end = at + 1
    while (end < bytes.length && lengthAt(bytes, end) === 0) end += 1
    parts.push(utf8.decode(bytes.subarray(from, at)), beside.decode(bytes.subarray(at, end)))
    at = end
    from = end
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return parts.join('')
}
