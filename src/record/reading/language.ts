import detector from 'eld/medium'

const enough = 12
const most = 4_000

/** ISO 639-1 code of the language a text is written in; null where it is too short or no language. */
export function languageOf(text: string): string | null {
  const sample = text.length > most ? text.slice(0, most) : text
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < enough) return null
  const { language } = detector.detect(sample)
  return language === '' ? null : language
}
