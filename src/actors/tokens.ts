/** One word of a text as names are compared: its folded forms, most exact first, and where it stands (UTF-16 units). */
export type Token = {
  /** Without case, diacritics, the Arabic article and case endings of Cyrillic; a run of Han characters gives one token a character. */
  readonly folded: string
  /** For an Arabic word that may begin with "and", "by", "for", "as": the folded form without that letter. */
  readonly bare: string | null
  readonly start: number
  readonly end: number
  /** Whether it begins with a capital, in scripts that have capitals; true in all others. */
  readonly capital: boolean
  /** Whether it is written in capitals throughout and has at least two: "US", "WHO". */
  readonly acronym: boolean
}

// A letter followed by a stop counts as one word with the next ones, so that "U.S." is "US". A possessive ending is no part of the word.
const word = /\d\+\d|\p{Script=Han}|(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ`-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text. Hyphenated words are cut at the hyphen, except that both halves keep their places. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(word)) {
    let at = match.index
    for (const part of match[0].split(/(-)/)) {
      if (part !== '-' && part !== '') {
        const own = part.replace(/['’ʼ`]s$/iu, '')
        // "l’Égypte", "d’Israël", "qu’Ankara": the word behind the elision is what is named.
        const elided = /^(?:[ldLD]|[qQ]u)['’ʼ](?=\p{L})/u.exec(own)?.[0].length ?? 0
        if (own !== '') found.push(token(own.slice(elided), at + elided))
      }
      at += part.length
    }
  }
  return found
}

function token(printed: string, start: number): Token {
  const plain = printed.replaceAll('.', '')
  // Cyrillic й is a letter, not и with a sign, and carries meaning in endings.
  const letters = /\p{Script=Cyrillic}/u.test(plain) ? plain.normalize('NFC').replace(/ё/gu, 'е').replace(/Ё/gu, 'Е') : plain.normalize('NFKD').replace(/[\p{M}ـ'’ʼ`]/gu, '')
  const acronym = /^[\p{Lu}\d]{2,}$/u.test(plain)
  const capital = !/^\p{Ll}/u.test(plain)
  const end = start + printed.length
  if (/\p{Script=Arabic}/u.test(letters)) {
    const whole = arabic(letters)
    return { folded: withoutArticle(whole), bare: /^[وفبلك]\p{L}{2,}/u.test(whole) ? withoutArticle(whole.slice(1)) : null, start, end, capital, acronym: false }
  }
  const lower = letters.toLowerCase()
  return { folded: /^\p{Script=Cyrillic}+$/u.test(lower) && !acronym ? stem(lower) : lower.replaceAll('ß', 'ss'), bare: null, start, end, capital, acronym }
}

/** One writing for letters that are written in several ways: alif with its signs, alif maqsura, ta marbuta; Persian kaf and ya. */
function arabic(letters: string): string {
  return letters.replace(/[أإآٱ]/gu, 'ا').replace(/[ىی]/gu, 'ي').replaceAll('ک', 'ك').replaceAll('ة', 'ه').replace(/ؤ/gu, 'و').replace(/ئ/gu, 'ي')
}

function withoutArticle(letters: string): string {
  const rest = /^(?:[وف]?[بك]?ال|[وف]?لل)(\p{L}{2,})$/u.exec(letters)
  return rest?.[1] ?? letters
}

/** The word without the endings by which Russian nouns and adjectives are declined; short words stay as they are. */
function stem(lower: string): string {
  const cut = lower.replace(/(?:ими|ыми|ого|ему|ому|ых|их|ым|им|ом|ем|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ами|ями|ах|ях|ам|ям|[аеиоуыьэюяй])$/u, '')
  return cut.length >= 4 ? cut : lower
}
