import { type Language, say, type Words } from './words.ts'

const arabicIndic = '٠١٢٣٤٥٦٧٨٩'
/** Months as the United Nations writes them in Arabic, in both of their names. */
const months = ['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيه', 'تموز/يوليه', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر']
/** A day in figures, YYYY-MM-DD, that is no part of a symbol or of a longer number. */
const inFigures = /(?<![\p{Script=Latin}\d/.-])(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?![\p{Script=Latin}\d/-])/gu
/** An hour in figures, and any number, that is no part of a symbol (A/L.2, 34/401), of a code or of a day, and does not follow words in Latin letters, which are somebody's own. */
const numbers = /(?<!\p{Script=Latin}\P{L}*)(?<![\d/.-]|\d:)\d+(?::\d{2})?(?![\p{Script=Latin}\d/-]|[.:]\d)/gu

/** A text that has come to be shown in one language. In Arabic its numbers, hours and days are written as documents in Arabic write them; a text that is not there in Arabic stays as it is. */
export function inFiguresOf(words: Words, language: Language): string {
  return language === 'ar' && words.ar !== undefined ? arabicFigures(words.ar) : say(words, language)
}

/** Numbers in Arabic-Indic digits, days with the name of their month; symbols of documents and codes stay as they are. */
export function arabicFigures(text: string): string {
  return text
    .replace(inFigures, (_, year: string, month: string, day: string) => `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`)
    .replace(numbers, (number) => number.replace(/\d/g, (digit) => arabicIndic.charAt(Number(digit))))
}
