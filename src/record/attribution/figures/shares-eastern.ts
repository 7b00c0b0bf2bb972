import type { Numeral } from './numerals.ts'
import { exactness } from './data/numerals.ts'

/** Parts of a whole by their words in Russian, each with its value; behind "две" or "три" as many of them. */
const russianParts: readonly (readonly [words: string, value: number])[] = [
  ['половин(?:а|у|ы|е|ой)', 1 / 2], ['трет(?:ь|и|ью|ей)', 1 / 3], ['четверт(?:ь|и|ью|ей)', 1 / 4], ['пят(?:ая|ую|ой|ых)(?:\\sчаст(?:ь|и))?', 1 / 5], ['шест(?:ая|ую|ой|ых)(?:\\sчаст(?:ь|и))?', 1 / 6], ['седьм(?:ая|ую|ой|ых)(?:\\sчаст(?:ь|и))?', 1 / 7],
  ['восьм(?:ая|ую|ой|ых)(?:\\sчаст(?:ь|и))?', 1 / 8], ['девят(?:ая|ую|ой|ых)(?:\\sчаст(?:ь|и))?', 1 / 9], ['десят(?:ая|ую|ой|ых)(?:\\sчаст(?:ь|и))?', 1 / 10], ['сот(?:ая|ую|ой|ых)(?:\\sчаст(?:ь|и))?', 1 / 100],
]
const ordinals: readonly (readonly [words: string, value: number])[] = [['втор', 2], ['трет', 3], ['четв[её]рт', 4], ['пят', 5], ['шест', 6], ['седьм', 7], ['восьм', 8], ['девят', 9], ['десят', 10], ['двадцат', 20], ['сот', 100]]
const counts: readonly (readonly [words: string, value: number])[] = [['одн(?:а|у|ой)', 1], ['две|двух|двум', 2], ['три|тр[её]х|тр[её]м', 3], ['четыре|четыр[её]х', 4], ['пять|пяти', 5], ['семь|семи', 7], ['девять|девяти', 9]]
const russianTimes = 'дня|ночи|года|лет|века|столетия|месяца|недели|часа|суток|пути|сезона|матча|тайма|игры|срока|десятилетия|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|финала|первого|второго|третьего|четвёртого|четвертого|пятого|шестого|седьмого|восьмого|девятого|десятого|одиннадцатого|двенадцатого'
const russian = new RegExp(`(?<![\\p{L}\\p{Nd}-])(?<modifier>(?:${exactness['ru'] ?? ''})\\s)?(?:(?:на|в)\\s)?(?<number>(?:(?<count>${counts.map(([words]) => words).join('|')})\\s)?(?<part>${russianParts.map(([words]) => words).join('|')})|кажд(?:ый|ая|ое|ого|ому|ую|ой)\\s(?<nth>${ordinals.map(([words]) => words).join('|')})(?:ый|ий|ой|ая|ья|ое|ье|ого|его|ьего|ому|ьему|ую|ью|ей|ьей)|пол(?<half>миллиона|миллиарда|тысячи|сотни|дюжины))(?!\\p{L})(?!\\s(?:${russianTimes})(?!\\p{L}))`, 'giu')
const halves: { readonly [word: string]: number } = { миллиона: 5e5, миллиарда: 5e8, тысячи: 500, сотни: 50, дюжины: 6 }

const arabicParts: readonly (readonly [words: string, value: number])[] = [['ثلاثة\\sأرباع', 3 / 4], ['أربعة\\sأخماس', 4 / 5], ['ثلاثة\\sأخماس', 3 / 5], ['خ[ُ]مسي', 2 / 5], ['ثلثا|ثلثي|ثلثين|ثلثان', 2 / 3], ['نصف', 1 / 2], ['ثلث', 1 / 3], ['ربع', 1 / 4], ['خُمس', 1 / 5], ['عُشر', 1 / 10]]
const arabicTimes = '(?:ال)?(?:ساعة|يوم|شهر|عام|سنة|قرن|دقيقة|نهار|ليل|ليلة|أسبوع|سنوي|سنوية|شهرية|نهائي|نهائية|موسم|شوط|قطر|ولاية|سنوات|ساعات)'
const arabic = new RegExp(`(?<![\\p{L}\\p{M}\\p{Nd}])(?:[وفبل]{0,2}(?=\\p{L}{3}))?(?<modifier>(?:${exactness['ar'] ?? ''})\\s)?(?:[بل](?=\\p{L}{3}))?(?<number>${arabicParts.map(([words]) => words).join('|')})(?:\\s(?<scale>مليون|مليار)(?!\\p{L}))?(?=\\s\\p{L})(?!\\s${arabicTimes}(?!\\p{L}))`, 'gu')
/** What a part is told of where nothing else says that it is counted. */
const arabicWholes = /^\s(?:ال\p{L}*(?:ات|ين|ون|ان)|(?:ال)?(?:سكان|عدد|إجمالي|مجموع|قيمة|حجم|ميزانية|إنتاج|صادرات|واردات|أعضاء|أصوات|مقاعد|دخل|مبلغ|كمية|محصول|محاصيل|ناتج|أطفال|أسر|عائلات|ضحايا|قتلى|جرحى|منازل|مباني|مباني|مدارس|تمويل|سعر|أسعار|أراضي|مساحة|نازحين|ناخبين|شعب|أهالي|عمال|قرى|بلدات|تجارة|استهلاك|احتياجات)\p{L}{0,3}|ما)(?!\p{L})/u
/** "صياديها الثمانية عشر": people whose number stands behind them with the article. */
const people = 'صيادي|جنود|رهائن|أسرى|محتجزي|معتقلي|موقوفي|عمال|بحارة|ركاب|قتلى|جرحى|ضحايا|طلاب|أطفال|مواطني|سجناء|مختطفي|مخطوفي|مفقودي|صحفيي|صحافيي|موظفي|أفراد|مرضى|مصابي|طياري|شرطيي|مهاجري|لاجئي|متهمي|ناجي|مسعفي|متظاهري|مهندسي'
const after = new RegExp(`(?<![\\p{L}\\p{M}])[وفبلك]?(?<what>(?:ال)?(?:${people})\\p{L}{0,3})\\s(?<number>ال(?<one>ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة)(?:\\s(?<teen>عشر))?|ال(?:أحد|اثني|اثنا)\\sعشر)(?!\\p{L})`, 'gu')
const arabicOnes = 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ')

const sign = '一二三四五六七八九'
const chinese = new RegExp(`(?<modifier>${exactness['zh'] ?? ''})?(?:(?<whole>[${sign}十]{1,2}|\\d{1,2})分之(?<share>[${sign}]|\\d{1,2})|(?<![另前后上下])(?<half>一半|半数)(?!会员国)|(?<yuan>[${sign}十两]{1,3})块(?<tenth>[${sign}])(?![十百千万])(?:毛|角)?)(?<after>以上|左右|上下|多)?`, 'gu')
const signs = (words: string): number => /^\d/u.test(words) ? Number(words) : words === '十' ? 10 : words.startsWith('十') ? 10 + signs(words.slice(1)) : words.endsWith('十') ? signs(words.slice(0, -1)) * 10 : words === '两' ? 2 : words.includes('十') ? signs(words.charAt(0)) * 10 + signs(words.slice(-1)) : sign.indexOf(words) + 1

const round = (value: number): number => Math.round(value * 10_000) / 10_000
const nounBehind = (text: string, at: number): string => /^\s(?<what>[\p{L}\p{M}-]+(?:\s[\p{L}\p{M}-]+){0,2})/u.exec(text.slice(at))?.groups?.['what'] ?? ''

/** The parts of a whole that a sentence in Russian, Arabic or Chinese tells in words ("почти четверть", «نحو ثلث سكان», 四分之三): between none and one, or of a million. */
export function sharesEastern(text: string, language: string): readonly Numeral[] {
  if (language === 'ru') return /полов|трет|четверт|четвёрт|част|ых(?!\p{L})|кажд|пол(?:мил|тыс|сот|дюж)/iu.test(text) ? russianShares(text) : []
  if (language === 'ar') return arabicShares(text)
  return /分之|半|块/u.test(text) ? chineseShares(text) : []
}

function russianShares(text: string): readonly Numeral[] {
  return [...text.matchAll(russian)].flatMap(({ 0: whole, index, groups = {} }): readonly Numeral[] => {
    const { modifier, number = '', count, part, nth, half } = groups
    const end = index + whole.length
    const behind = text.slice(end)
    const before = text.slice(0, index)
    const find = (list: readonly (readonly [string, number])[], word: string): number => list.find(([words]) => new RegExp(`^(?:${words})`, 'iu').test(word))?.[1] ?? 0
    const many = count === undefined ? 1 : find(counts, count)
    const value = half !== undefined ? halves[half.toLowerCase()] ?? 0 : nth !== undefined ? 1 / find(ordinals, nth) : part === undefined ? 0 : many * find(russianParts, part)
    if (value === 0) return []
    // "Пятая колонна", "в третьей опоре": an ordinal is a part only with "часть" or behind a count.
    if (part !== undefined && /(?:ая|ую|ой|ых)$/iu.test(part) && !/част/iu.test(part) && (count === undefined || !part.toLowerCase().endsWith('ых')) && !/^половиной$/iu.test(part)) return []
    if (part !== undefined && count === undefined && /^(?:трети|четверти|третей|четвертей)$/iu.test(part) && modifier === undefined) return []
    if (part !== undefined && /(?:перв|втор|последн|друг|обе|о(?:бе|боих)|мо|сво|прекрасн|дальн|ближн|верхн|нижн|лев|прав|северн|южн|западн|восточн)\p{L}*\s$/iu.test(before)) return []
    // "Два с половиной": a number and a half.
    if (/^половиной$/iu.test(part ?? '')) return []
    if (nth !== undefined && /^\s(?:год|день|раз|час|месяц|недел|матч|ход|вечер|шаг)/u.test(behind)) return []
    // With its whole behind it, with "more than" before it, or at the end of what grew "by a third".
    if (part !== undefined && modifier === undefined && !/^\s(?:(?:из|от|всех|всего|всей|населения|этой|этих|тех|их|его|её)(?!\p{L})|\p{Ll}+(?:ов|ев|ей|ий|ых|их|ого|его|ой|ы|и|а|я|н|к|т|р|д|ц|л|ш|ж|в)(?!\p{L}))/u.test(behind) && !/(?:^|\s)на\s/u.test(whole)) return []
    const start = end - number.length
    return [{ start, end, value: half === undefined ? round(value) : value, modifier: modifier?.trim() ?? null, what: nounBehind(text, end) }]
  })
}

function arabicShares(text: string): readonly Numeral[] {
  const parts = /نصف|ثلث|ربع|أخماس|مس|عُشر/u.test(text) ? [...text.matchAll(arabic)] : []
  const articled = text.includes(' ال') ? [...text.matchAll(after)] : []
  return [
    ...parts.flatMap(({ 0: whole, index, groups = {} }): readonly Numeral[] => {
      const { modifier, number = '', scale } = groups
      const value = arabicParts.find(([words]) => new RegExp(`^(?:${words})$`, 'u').test(number))?.[1] ?? 0
      const end = index + whole.length
      // "الثاني ونصف": a number and a half.
      if (scale === undefined && modifier === undefined && !arabicWholes.test(text.slice(end))) return []
      if (value === 0 || (scale === undefined && /^\s(?:على|في|من\s(?:نهائي)|إلى|عن)\s?/u.test(text.slice(end)) && modifier === undefined) || whole.startsWith('و') && modifier === undefined) return []
      const start = end - number.length - (scale === undefined ? 0 : scale.length + 1)
      return [{ start, end, value: scale === undefined ? round(value) : value * (scale === 'مليون' ? 1e6 : 1e9), modifier: modifier?.trim() ?? null, what: nounBehind(text, end) }]
    }),
    ...articled.map(({ 0: whole, index, groups = {} }): Numeral => {
      const { what = '', number = '', one, teen } = groups
      const end = index + whole.length
      const value = one === undefined ? (number.includes('أحد') ? 11 : 12) : arabicOnes.indexOf(one) + 3 + (teen === undefined ? 0 : 10)
      return { start: end - number.length, end, value, modifier: null, what }
    }),
  ]
}

function chineseShares(text: string): readonly Numeral[] {
  return [...text.matchAll(chinese)].flatMap(({ 0: words, index, groups = {} }): readonly Numeral[] => {
    const { modifier, whole, share, half, yuan, tenth, after: late } = groups
    const start = index + (modifier?.length ?? 0)
    const end = index + words.length
    const behind = /^[^，。；：！？、“”（(\s]{0,10}/u.exec(text.slice(end))?.[0] ?? ''
    const value = yuan !== undefined && tenth !== undefined ? signs(yuan) + signs(tenth) / 10 : half !== undefined ? 0.5 : whole === undefined || share === undefined ? 0 : signs(share) / signs(whole)
    if (value === 0 || (whole !== undefined && value >= 1)) return []
    return [{ start, end, value: round(value), modifier: modifier ?? late ?? null, what: yuan === undefined ? behind : '元' }]
  })
}
