import { addDays, type Day, isDay, startOf } from '#base/instants.ts'
import { calendarLanguages } from './words/calendar.ts'

/** Month (1 to 12) or weekday (0 Sunday to 6 Saturday) by name, folded as `fold` folds; null where languages disagree about a name. */
type Names = ReadonlyMap<string, number | null>

/** Names are compared in small letters, without marks on Latin and Arabic letters, without full stops. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/[\p{Mn}.\u0640\u200c\u200e\u200f]/gu, '').replace(/ı/gu, 'i')
}

/** Every decimal digit as 0 to 9, whatever script it is written in: "٢٣" → "23". Same length for digits of one UTF-16 unit. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => digit.length === 1 ? String(digitOf(digit)) : digit)
}

function digitOf(digit: string): number {
  let zero = digit.charCodeAt(0)
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && digit.charCodeAt(0) - zero < 9) zero -= 1
  return digit.charCodeAt(0) - zero
}

let monthNames: Names | undefined
let weekdayNames: Names | undefined

export function monthOf(word: string): number | null {
  monthNames ??= gather(Array.from({ length: 12 }, (_, month) => startOf(`2023-${String(month + 1).padStart(2, '0')}-15`)), 1, ['long', 'short'], 'month')
  return monthNames.get(fold(word)) ?? null
}

export function weekdayOf(word: string): number | null {
  // 1 January 2023 was a Sunday. Short weekday names ("So", "mar") are words of too many languages.
  weekdayNames ??= gather(Array.from({ length: 7 }, (_, n) => startOf(addDays('2023-01-01', n))), 0, ['long'], 'weekday')
  return weekdayNames.get(fold(word)) ?? null
}

function gather(instants: readonly number[], first: number, widths: readonly ('long' | 'short')[], part: 'month' | 'weekday'): Names {
  const names = new Map<string, number | null>()
  for (const language of calendarLanguages) {
    for (const width of widths) {
      // With a day beside it a month stands in the genitive where a language has one ("октября"), alone in the nominative.
      const formats = [{ [part]: width }, { [part]: width, day: 'numeric' as const }].map((options) => new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }))
      for (const format of formats) {
        for (const [n, at] of instants.entries()) {
          const name = fold(format.formatToParts(at).find(({ type }) => type === part)?.value ?? '')
          if (name.length < (width === 'short' ? 3 : 2) || /^\p{N}/u.test(name)) continue
          const known = names.get(name)
          if (known === undefined) names.set(name, first + n)
          // English comes first and keeps its names ("mar", "listopad" is October in Croatia and November in Poland: no month).
          else if (known !== first + n && language !== 'en' && !english(names, name)) names.set(name, null)
        }
      }
    }
  }
  // "on Wednesday" and "by Tuesday" stand in cases of Russian and Ukrainian that no calendar lists; and some short names of months are everyday words of languages that are read.
  const more: readonly (readonly [string, number | null])[] = part === 'month' ? [['sept', 9], ['jänner', 1], ['feber', 2], ...['des', 'sie', 'mag', 'out'].map((word) => [word, null] as const), ...inMonths] : slavic
  for (const [name, n] of more) names.set(fold(name), n)
  return names
}

const slavic: readonly (readonly [string, number])[] = ([
  [1, 'понедельника понедельнику понедельником'], [2, 'вторника вторнику вторником'], [3, 'среду среды среде середу середи'], [4, 'четверга четвергу четвергом'], [5, "пятницу пятницы пятнице п'ятницю п'ятниці"], [6, 'субботу субботы субботе суботу суботи'], [0, 'воскресенья воскресенью неділю неділі'],
] as const).flatMap(([day, words]) => words.split(' ').map((word) => [word, day] as const))

/** "в июле", "у липні", "к июлю": cases that no calendar lists. */
const inMonths: readonly (readonly [string, number])[] = ['январе январю січні', 'феврале февралю лютому', 'марте марту березні', 'апреле апрелю квітні', 'мае маю травні', 'июне июню червні', 'июле июлю липні', 'августе августу серпні', 'сентябре сентябрю вересні', 'октябре октябрю жовтні', 'ноябре ноябрю листопаді', 'декабре декабрю грудні']
  .flatMap((words, month) => words.split(' ').map((word) => [word, month + 1] as const))

const englishMonths = new Set('january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec'.split(' '))
function english(names: Names, name: string): boolean {
  return englishMonths.has(name) && names.has(name)
}

/** The day, if it exists. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(day) ? day : null
}

/** Last day of a month. */
export function lastOf(year: number, month: number): Day {
  return addDays(month === 12 ? `${String(year + 1).padStart(4, '0')}-01-01` : `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`, -1)
}
