import { plainDigits } from '../../calendar.ts'
import { matchesOf } from '../../matches.ts'
import { simplified } from '../eastern/data/chinese.ts'
import { sharesEastern } from './shares-eastern.ts'
import { arabicDuals, arabicWords, chineseUnits, exactness, noCount, noNumber, russianWords, scales } from './data/numerals.ts'

/** A count in a sentence: where its number stands, its value, how exact, and what is counted as printed. */
export type Numeral = { readonly start: number; readonly end: number; readonly value: number; readonly modifier: string | null; readonly what: string }

const round = (value: number): number => Math.round(value * 1_000_000) / 1_000_000

/** The counts of a sentence in Russian, Arabic or Chinese: digits of any script and number words, with scales, shares and ranges; null for other languages. */
export function numerals(sentence: string, language: string | null): readonly Numeral[] | null {
  if (language === 'zh') return withShares(chineseNumerals(plainDigits(sentence)), sharesEastern(simplified(plainDigits(sentence)), language))
  if (language !== 'ru' && language !== 'ar') return null
  const counts = spelled(plainDigits(sentence), language)
  return withShares([...counts, ...scalesAlone(plainDigits(sentence), language).filter(({ start, end }) => !counts.some((one) => one.start < end && start < one.end))].toSorted((a, b) => a.start - b.start), sharesEastern(plainDigits(sentence), language))
}

/** Counts and parts of a whole in the order of the sentence; a part stands before a count that it holds. */
function withShares(counts: readonly Numeral[], shares: readonly Numeral[]): readonly Numeral[] {
  if (shares.length === 0) return counts
  return [...counts.filter((one) => !shares.some(({ start, end }) => start < one.end && one.start < end)), ...shares].toSorted((a, b) => a.start - b.start)
}

const alone: { readonly [language: string]: RegExp } = {
  ru: new RegExp(`(?<![\\p{L}\\p{Nd}])(?<modifier>${exactness['ru'] ?? ''})\\s(?:в\\s|на\\s)?(?<scale>тысячи|тысячу|миллиона?|миллиарда?|триллиона?)\\s(?=(?<what>\\p{Ll}{3,}(?:ов|ев|ей|ий|ек|ок|[^аеиоуыэюяйь\\s]|ц|а|я)(?:\\s\\p{Ll}{4,}){0,2}))`, 'giu'),
  ar: new RegExp(`(?<![\\p{L}\\p{M}\\p{Nd}])(?<modifier>${exactness['ar'] ?? ''})\\s(?<scale>[أا]لف|مليون|مليار)\\s(?!و)(?=(?<what>[\\p{L}\\p{M}]{3,}))`, 'giu'),
}

/** "менее миллиона тонн", «أقل من ألف عالق»: one of a scale, of which the text says how exact it is. */
function scalesAlone(text: string, language: string): readonly Numeral[] {
  const pattern = alone[language]
  return pattern === undefined ? [] : matchesOf(text, pattern).flatMap((match): readonly Numeral[] => {
    const { modifier = '', scale = '', what = '' } = match.groups ?? {}
    const value = scales[language]?.find(([word]) => new RegExp(`^(?:${word})$`, 'iu').test(scale))?.[1]
    const start = match.index + match[0].lastIndexOf(scale)
    return value === undefined || new RegExp(`^(?:${noCount[language] ?? ''})`, 'iu').test(what) ? [] : [{ start, end: start + scale.length, value, modifier, what }]
  })
}

const plainNumber = String.raw`\d{1,3}(?:[.,٬\s\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?`

type Spelling = { readonly pattern: RegExp; readonly words: readonly (readonly [RegExp, number])[]; readonly scales: readonly (readonly [RegExp, number])[] }
const spellings = new Map<string, Spelling>()

/** The pattern of a language's numbers, made once. */
function spelling(language: string): Spelling {
  const known = spellings.get(language)
  if (known !== undefined) return known
  const words = language === 'ru' ? russianWords : [...arabicDuals, ...arabicWords]
  const big = scales[language] ?? []
  const one = `(?:${words.map(([word]) => word).join('|')})`
  const scale = `(?:${big.map(([word]) => word).join('|')})`
  const thousand = language === 'ar' ? `(?:(?:(?:${arabicWords.slice(1, 9).map(([word]) => word).join('|')})\\s[آا]لاف|[أا]لف(?:ا|اً|ًا|ان|ين|ي)?)\\sو(?=(?:${one})(?!\\p{L})))?` : ''
  const run = `${thousand}(?:${one}(?:\\s${language === 'ar' ? 'و?' : ''}${one}(?!\\p{L}))*)`
  const pattern = new RegExp(`(?<![\\p{L}\\p{Nd}.,:/№–-])(?<joined>[بفلو]?ـ(?=(?:${exactness[language] ?? ''})))?(?:(?<lead>[وف]?[بلك]??)(?=(?:${exactness[language] ?? ''})))?(?:(?<modifier>(?:${exactness[language] ?? ''})\\s?)(?<joint>(?:в|на)\\s)?)?(?<prefix>[بوفل]{0,2})(?<first>${plainNumber}|${run}(?!\\p{L}))(?:\\s?(?<second>[–−-]|до|и|و|إلى)\\s?(?<upper>${plainNumber}))?(?![\\d:/])(?:(?<percent>\\s?%|\\s?٪|\\sпроцент\\p{L}*|\\s(?:في|ب)المئة|\\sبالمئة|\\sبالمائة|\\sفي المئة|\\sفي المائة)|\\s(?<scale>${scale})(?!\\p{L}))?`, 'giu')
  const made: Spelling = { pattern, words: words.map(([word, value]) => [new RegExp(`^(?:${word})$`, 'iu'), value]), scales: big.map(([word, value]) => [new RegExp(`^(?:${word})$`, 'iu'), value]) }
  spellings.set(language, made)
  return made
}

function spelled(printed: string, language: string): readonly Numeral[] {
  // "(12) شخصا": the brackets are none of the number's; offsets stay.
  const text = printed.replace(/\((\d+)\)/gu, ' $1 ')
  const { pattern, words, scales: big } = spelling(language)
  const not = new RegExp(`(?:^|[\\s«"(])(?:${noNumber[language] ?? ''})\\s*$`, 'iu')
  const noun = new RegExp(`^\\s{1,2}(?!${noCount[language] ?? ''})(?<what>\\p{Ll}[\\p{L}-]*(?:\\s\\p{Ll}[\\p{L}-]*){0,3}|\\p{Lo}[\\p{L}\\p{M}]*(?:\\s[\\p{L}\\p{M}]+){0,3})`, 'iu')
  return [...text.matchAll(pattern)].flatMap((match): readonly Numeral[] => {
    const { joined = '', lead = '', joint = '', modifier: exact, first = '', second, upper, percent, scale } = match.groups ?? {}
    const at = match.index + joined.length + lead.length + (exact?.length ?? 0) + joint.length + (match.groups?.['prefix']?.length ?? 0)
    const inDigits = /^\d/u.test(first)
    const ranged = upper !== undefined && (second !== 'и' && second !== 'و' || /между|بين/u.test(exact ?? ''))
    const behind = text.slice(match.index + match[0].length)
    // "от 300 до 400" is no "more than"; "39 على الأقل" has its modifier behind it.
    const late = language === 'ar' ? /^\s(?:\p{L}+\s)?(?<late>على الأقل|على الأكثر|تقريبا[ً]?)(?!\p{L})/u.exec(behind)?.groups?.['late'] : undefined
    const modifier = ranged && /^от\s?$/iu.test(exact ?? '') ? undefined : exact ?? late
    const counted = noun.exec(behind)?.groups?.['what']
    const factor = scale === undefined ? 1 : big.find(([word]) => word.test(scale))?.[1] ?? 1
    const great = /^(?:(?<count>\p{L}+)\s)?(?<thousand>[أآا]ل(?:ف|اف)\p{L}*|[أا]لف)\sو/u.exec(first)
    const value = inDigits ? number(first) : (great === null ? 0 : 1000 * (/^[أا]لف(?:ان|ين|ي|ا)$/u.test(great.groups?.['thousand'] ?? '') ? 2 : words.find(([one]) => one.test(great.groups?.['count'] ?? ''))?.[1] ?? 1)) + first.slice(great?.[0].length ?? 0).split(/\s+و?/u).reduce((sum, word) => sum + (words.find(([one]) => one.test(word.replace(/^و(?=\p{L}{3})/u, '')))?.[1] ?? words.find(([one]) => one.test(word))?.[1] ?? 0), 0)
    if (not.test(text.slice(0, match.index)) || value === 0 || (upper !== undefined && !ranged && counted === undefined)) return []
    // A number word alone is a count only where it is large or with its scale; "two parties" is none.
    // "…, 27 из них пострадали", "153 — находятся в больницах", «ارتفع إلى 354»: a number whose noun stands before it.
    const bare = counted === undefined || late !== undefined ? elliptic(text.slice(0, match.index), behind, language, inDigits, modifier !== undefined) : null
    if (percent === undefined && scale === undefined && ((counted === undefined && bare === null) || (!inDigits && value < 10 && bare === null && !(value > 1 && (lives[language]?.test(counted ?? '') ?? false))))) return []
    if (percent === undefined && scale === undefined && inDigits && /^(?:19|20)\d\d$/u.test(first) && !/^(?:человек|люд|тонн|شخص|قتيل|طن)/u.test(counted ?? '')) return []
    const what = percent !== undefined ? `${percent.trim()} ${counted ?? ''}`.trim() : late === undefined ? counted ?? bare ?? '' : (bare ?? counted ?? '').replace(/\s(?:على الأقل|على الأكثر|تقريبا[ً]?)$/u, '')
    const start = at
    const result: Numeral = { start, end: match.index + match[0].length, value: round(value * factor), modifier: modifier?.trim() ?? null, what }
    return ranged ? [result, { ...result, value: round(number(upper) * factor) }] : [result]
  })
}

/** Nouns of people that even a small number word counts ("трое детей", «خمسة قتلى»). */
const lives: { readonly [language: string]: RegExp } = {
  ru: /^(?:мирн\p{L}+ |нов\p{L}+ )?(?:случа|человек|люд|дет|погибш|раненн?|пострадавш|пропавш|жертв|солдат|военнослужащ|полицейск|женщин|мужчин|тел(?!\p{L}{3})|ребён|ребен|граждан|задержанн|заложник|убит|несовершеннолетн|подростк|журналист|сотрудник|спасател|турист|пассажир|моряк|рыбак|боевик|террорист|водител|медик|врач|учител|шахт[её]р|рабоч|пленн|мигрант|бежен|подозреваем|нападавш|школьник|студент|активист|демонстрант|протестующ|пилот|л[её]тчик|охранник|прохож|член|фермер|доброволец|добровольц)/iu,
  ar: /^(?:أشخاص|قتلى|جرحى|مدنيين|أطفال|جنود|نساء|ضحايا|مصابين|مفقودين|شهداء|صحفيين|صحافيين|رجال|أفراد|عمال|مواطنين|أسرى|رهائن|عناصر|مسعفين|جثث|آخرين|آخرون|أخرى|طلاب|لاجئين|نازحين|محتجزين|معتقلين|قاصرين|رضع|سائحين|سياح|مسلحين|مهاجرين|ركاب|بحارة|مستوطنين|ناشطين|متظاهرين|موظفين|ضباط|صيادين|مزارعين|حجاج|مرضى|أطباء|معلمين|سجناء|مشتبه|أجانب|غواصين|مسافرين|مدنيا|مراسلين|مصورين|نواب|قضاة|\p{L}+يين(?!\p{L}))/u,
}

/** What a number without a noun behind it counts: "из них", or the count that the words before it name. */
function elliptic(before: string, behind: string, language: string, inDigits: boolean, exact: boolean): string | null {
  const ends = language === 'ru' ? /^\s*(?:[.,;»!?]|$)|^\s(?:и|а|но)\s(?:что|\p{Ll})/u.test(behind) : /^\s*(?:[.،؛]|$|منذ|حتى|خلال|فيما|بينما|منهم|بينهم|شخص|على الأقل|على الأكثر|تقريبا)/u.test(behind)
  if (language === 'ru') {
    const from = /^\s(?<what>из (?:них|которых|этого числа))/u.exec(behind)?.groups?.['what'] ?? (inDigits ? /^\s[—–]\s(?<what>\p{Ll}+)/u.exec(behind)?.groups?.['what'] : undefined)
    if (from !== undefined || !ends) return from ?? null
    const grown = /(?<what>(?:число|количество|численность)\s\p{L}+(?:\s\p{L}+){0,3}?)\s(?:\p{L}+\s){0,4}?(?:достигл|вырос|возросл|увеличил|составил|составля|снизил|превысил|превыша)\p{L}*\s(?:до\s)?$/iu.exec(before)?.groups?.['what']
    // "катеров там три", "госпитализированы 43": the noun, or what befell them, before the number.
    const turned = /(?<=(?:^|\s))(?<what>\p{Ll}{2,}(?:ов|ев|[её]в|ей|ий|[еоёь][кнцлв]|ц|н|к|р|т|д|ж|ш|б|г|м|п|л|в))\s(?:(?:там|тут|здесь|у них|у нас|было|стало|оказалось|осталось|всего|теперь|сейчас|сегодня|уже|только|лишь|пока|будет|насчитывается|зафиксировано|зарегистрировано|набралось|прибыло|пришло|погибло)\s){1,3}$/u.exec(before)?.groups?.['what']
    const befell = /(?<!\p{L})(?<what>(?:погиб|пострада|выжи|умер|пропа|скончал|заболе|уцеле)(?:ли|ло|ись|ось|и)|(?:ранен|госпитализирован|эвакуирован|задержан|арестован|спас[её]н|убит|найден|доставлен|сбит|уничтожен|поврежд[её]н|разрушен|осужд[её]н|освобожд[её]н|выписан|перехвачен|обследован|проверен|опрошен|изъят|отменен|отмен[её]н|закрыт)[ыо])\s(?:(?:уже|ещ[её]|всего|только|лишь)\s)?$/iu.exec(before)?.groups?.['what']
    if (turned !== undefined || befell !== undefined) return turned ?? befell ?? null
    // "Тяжёлых одиннадцать": those who came to harm, and how many.
    const harmed = /(?:^|[\s«“"])(?<what>(?:тяж[её]л|л[её]гк|ранен|погибш|убит|умерш|пострадавш|пропавш|задержанн|арестованн|госпитализированн|спас[её]нн|эвакуированн|больн|заражённ|заболевш|выживш|пленн|освобожд[её]нн)(?:ых|их))\s(?:[—–]\s)?$/iu.exec(before)?.groups?.['what']
    if (harmed !== undefined) return harmed
    const insists = /(?:настаива\p{L}+ на|говор\p{L}+ о|сообща\p{L}+ о|сообщил\p{L}* о)\s$/u.test(before) && !inDigits ? '' : undefined
    return grown ?? insists ?? (exact ? /(?<what>\p{Ll}{3,}(?:ов|ев|ей|ий))(?=[\s,])[^.;]{0,60}$/u.exec(before)?.groups?.['what'] ?? null : null)
  }
  // "14 من أفراد الطاقم", "مقتل 6 وإصابة 39".
  const among = /^\sمن\s(?<what>(?:أفراد|عناصر|ضباط|أعضاء|جنود|موظفي|عمال|طلاب|سكان|رجال|ركاب|قوات)\s\p{L}+|ال\p{L}+(?:ين|ات|ال))/u.exec(behind)?.groups?.['what']
  if (among !== undefined && inDigits) return among
  const told = /(?<what>عدد \p{L}+|حصيلة(?: \p{L}+)?|الحصيلة|إجمالي \p{L}+|مجموع \p{L}+)(?:[^.؛:،]{0,50})\s(?:إلى|بلغ|بلغت|بلغا|عند|هو|وصل إلى)\s$/u.exec(before) ?? (exact ? /(?<what>عدد \p{L}+|حصيلة(?: \p{L}+)?|الحصيلة)[^.؛:،]{0,40}$/u.exec(before) : null)
  const done = inDigits ? /(?<![\p{L}])و?(?<what>مقتل|إصابة|جرح|اعتقال|توقيف|إجلاء|نزوح|فقدان|إنقاذ|احتجاز|سقوط|وفاة|مصرع|استشهاد|اختطاف)\s$/u.exec(before) : null
  return ends && inDigits ? (told ?? done)?.groups?.['what'] ?? null : null
}

function number(digits: string): number {
  return Number(/^\d{1,3}(?:[.,٬\s\u00a0\u202f]\d{3})+$/u.test(digits) ? digits.replace(/\D/gu, '') : digits.replace(/[,٫]/u, '.'))
}

const han = '零〇一二三四五六七八九十百千万亿两'
const sign = new Map('零一二三四五六七八九'.split('').map((one, value): readonly [string, number] => [one, value]))
const ones = new Map<string, number>([...sign, ['〇', 0], ['两', 2]])
const units = new Map<string, number>([['十', 10], ['百', 100], ['千', 1000]])
const number_ = `\\d+(?:\\.\\d+)?亿零?\\d+(?:\\.\\d+)?万|(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)[十百千万亿]*|[${han}]+(?:点[零〇一二三四五六七八九]+)?`
const chinesePattern = new RegExp(`(?<modifier>${exactness['zh'] ?? ''})?(?:百分之(?<share>${number_})|(?<![\\d./:第${han}])(?<first>${number_})(?:(?:至|到|[–—~～-])(?<upper>${number_}))?(?<more>多|余|几)?(?<scale>万|亿)?(?:(?<percent>%|％|个百分点)|(?<tenth>成(?!立|为|员|功|果|本|都|就|长|分|年|熟|交|了))|(?<unit>${chineseUnits})|(?=\\p{Script=Han})))(?<after>以上|左右|上下)?`, 'gu')

/** The value of a Chinese number: digits with a scale behind them, or signs. */
function chineseValue(words: string): number {
  const both = /^(?<great>[\d.]+)亿零?(?<rest>[\d.]+)万$/u.exec(words)?.groups
  if (both !== undefined) return Number(both['great']) * 1e8 + Number(both['rest']) * 1e4
  const mixed = /^(?<digits>[\d,.]+)(?<scale>[十百千万亿]*)$/u.exec(words)
  if (mixed !== null) return Number((mixed.groups?.['digits'] ?? '').replaceAll(',', '')) * (mixed.groups?.['scale'] ?? '').split('').reduce<number>((product, one) => product * (units.get(one) ?? (one === '万' ? 1e4 : 1e8)), 1)
  const [whole = words, part] = words.split('点')
  if (part !== undefined) return chineseValue(whole) + Number(`0.${part.split('').map((one) => ones.get(one) ?? 0).join('')}`)
  let [total, section, digit] = [0, 0, 0]
  for (const one of words) {
    const unit = units.get(one)
    if (ones.has(one)) digit = ones.get(one) ?? 0
    else if (unit !== undefined) [section, digit] = [section + (digit === 0 ? 1 : digit) * unit, 0]
    else if (one === '万') [total, section, digit] = [total + (section + digit === 0 ? 1 : section + digit) * 1e4, 0, 0]
    else [total, section, digit] = [(total + section + digit) * 1e8, 0, 0]
  }
  return total + section + digit
}

function chineseNumerals(sentence: string): readonly Numeral[] {
  const text = simplified(sentence)
  return [...text.matchAll(chinesePattern)].flatMap((match): readonly Numeral[] => {
    const { modifier, share, first, upper, more, scale, percent, tenth, unit, after } = match.groups ?? {}
    const start = match.index + (modifier?.length ?? 0)
    const behind = /^[^，。；：！？、“”（(\s]{0,10}/u.exec(sentence.slice(match.index + match[0].length))?.[0] ?? ''
    const how = modifier === undefined ? more ?? after ?? null : sentence.slice(match.index, start)
    if (share !== undefined) return [{ start, end: match.index + match[0].length, value: round(chineseValue(share)), modifier: how, what: `% ${behind}` }]
    if (first === undefined) return []
    const big = scale === undefined ? 1 : scale === '万' ? 1e4 : 1e8
    const scaled = scale !== undefined || /[万亿]$/u.test(first)
    const signs = !/^\d/u.test(first)
    const value = chineseValue(first) * big
    if (percent === undefined && tenth === undefined && unit === undefined && !scaled) return []
    if (percent === undefined && tenth === undefined && unit === undefined && /^[年月日]/u.test(behind)) return []
    if (signs && tenth === undefined && percent === undefined && value < 10 && !(value > 1 && (/^(?:人|名)/u.test(unit ?? '') && /死|伤|遇难|丧生|失踪|被捕|获释|身亡|患病|住院|失联/u.test(behind) || unit !== undefined && unit !== '个' && /(?:其中有?|中有|共有?|仅有?|只有|至少有?|另有|尚有|还有)$/u.test(text.slice(0, match.index))))) return []
    // "数千人", "成百": no number.
    if (signs && /^[十百千万亿]+$/u.test(first) && (unit === undefined || /[数几上成]$/u.test(text.slice(0, match.index)))) return []
    if (signs && value === 0 || (tenth !== undefined && value > 10)) return []
    const factor = tenth === undefined ? 1 : 0.1
    const end = match.index + match[0].length
    const what = `${percent ?? tenth ?? unit ?? ''}${behind}`
    const one: Numeral = { start, end, value: round(value * factor), modifier: how, what }
    return upper === undefined ? [one] : [one, { ...one, value: round(chineseValue(upper) * big * factor) }]
  })
}
