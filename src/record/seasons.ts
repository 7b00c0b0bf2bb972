import { type Day } from '#base/instants.ts'
import { lastOf } from './calendar.ts'
import { matchesOf } from './matches.ts'
import type { Window } from './windows.ts'
import { nearPeriods, seasons } from './words/calendar.ts'

const names = seasons.map(([, pattern]) => `(${pattern})`).join('|')
const years = nearPeriods.filter(([unit]) => unit === 'year')
const year = String.raw`(?:\s+(?:of\s+|de\s+(?:l['’])?|des\s+(?:jahres\s+)?|del\s+(?:año\s+)?|عام\s+|من\s+)?(?:(?<year>\p{Nd}{4})(?:\s?[-–/]\s?(?<second>\p{Nd}{4}|\p{Nd}{2})(?!\p{Nd}))?(?:\s?г(?:ода?|одов|г)\.?)?|${years.map(([, , words], n) => `(?<near${n}>${words})`).join('|')}))?`
const leading = String.raw`(?<lead>(?:in (?:the )?|over the |during the |since the |this |next |last |coming |past |the |by (?:the )?|early |late |au |en |cet |cette |l[’']|à l[’']|im |in diesem |(?:im )?(?:vergangenen|letzten|kommenden|nächsten) |est[ea] |el |la |en (?:la |el )|эт(?:ой|им) |прошл(?:ой|ым) |будущ(?:ей|им) |في |مع |هذا |خلال )?)`
const aSeason = new RegExp(`(?<!\\p{L}|\\p{L}[’'])${leading}(?:${names})(?:\\s*(?:or|and|ou|et|oder|und|o|y|или|и|أو|/)\\s*(?:the |au |en |im )?(?:${names}))?(?:\\s+(?:(?<last>dernier|dernière|passé|pasado|pasada|الماضي)|(?<next>prochain|prochaine|próximo|próxima|que viene|المقبل|القادم)))?${year}(?!\\p{L}|\\p{Nd})`, 'giu')
/** Words that are seasons only with a year or a word before them that says so: to fall, «весны», "yaz". */
const doubtful = /\bfall\b|yaz|estate|été|spring/iu
const hint = /spring|summer|autumn|fall|winter|printemps|été|automne|hiver|früh|sommer|herbst|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|весн|лет|осен|зим|ربيع|صيف|خريف|شتاء|春|夏|秋|冬|bahar|yaz|kış/iu

/**
 * Seasons of the northern half of the earth, three months each: with their year ("spring 2024", "the winter of 2023-24", a winter ending in the year after), else the one
 * running or the next in the direction the passage looks. A winter that runs at publication is the one meant by "this winter" though it began in the year before.
 */
export function* seasonsIn(plain: string, published: Day | null, forward: boolean): Iterable<Window> {
  if (!hint.test(plain)) return
  for (const match of matchesOf(plain, aSeason)) {
    const firsts = match.slice(2, 10).flatMap((value, index) => value === undefined ? [] : [seasons[index % 4]?.[0] ?? 3])
    const { year: given, second, lead = '', last, next } = match.groups ?? {}
    const by = years.find((_, n) => match.groups?.[`near${n}`] !== undefined)?.[1]
    const [of, end] = [firsts[0] ?? 3, (firsts.at(-1) ?? firsts[0] ?? 3) + 2]
    const word = lead.trim().toLowerCase()
    if (given === undefined && by === undefined && word === '' && last === undefined && next === undefined && !/^(?:весной|летом|осенью|зимой)/iu.test(match[0])) continue
    if (doubtful.test(match[0]) && given === undefined && by === undefined && !/^(?:in the|this|next|last|over the|during the|since the|cet|l[’']|à l[’']|en|coming|past)$/u.test(word) && last === undefined && next === undefined) continue
    const around = published === null ? null : Number(published.slice(0, 4))
    const start = given !== undefined ? Number(given) : around === null ? null : by !== undefined ? around + by : around + shift(of, end, published ?? '', {
      last: last !== undefined || /^(?:last|past|.*(?:vergangenen|letzten)|прошл.*)$/u.test(word), next: next !== undefined || /^(?:next|coming|.*(?:kommenden|nächsten)|будущ.*)$/u.test(word), this: /^(?:this|cet|cette|in diesem|est[ea]|эт.*|هذا)$/u.test(word), forward,
    })
    const at = match.index
    const length = match[0].trimEnd().length
    if (start === null) { yield { at, length, from: null, to: null, basis: 'unknown' }; continue }
    const two = second === undefined ? 0 : 1
    const from = `${start}-${String(of).padStart(2, '0')}-01`
    yield { at, length, from, to: end > 12 ? lastOf(start + 1, end - 12) : lastOf(start + (end < of ? 1 : 0) + (two === 1 && end <= 12 && of < 12 ? 1 : 0), end > 12 ? end - 12 : end), basis: given === undefined ? 'publication' : 'printed' }
  }
}

/** By how many years a season begins before or after the year of publication. */
function shift(of: number, end: number, published: Day, says: { readonly last: boolean; readonly next: boolean; readonly this: boolean; readonly forward: boolean }): number {
  const now = Number(published.slice(5, 7))
  // In January and February the winter that runs began in the year before.
  const running = end > 12 && now <= end - 12 ? -1 : 0
  const begun = of <= now
  const ended = end <= 12 && end < now
  if (says.last) return running !== 0 ? -1 : ended ? 0 : -1
  if (says.next) return begun ? 1 : 0
  if (says.this) return end > 12 && now <= 5 ? -1 : 0
  if (says.forward) return running !== 0 ? running : ended ? 1 : 0
  return running !== 0 ? running : begun ? 0 : -1
}
