import { type Quotation } from '../quotations.ts'
import { sentences } from '../sentences.ts'
import { type Span } from '../span.ts'
import { type Token, tokens } from './tokens.ts'

/** One sentence made ready for reading: its words, the quotations that stand in it, and for each word which of them it belongs to. */
export type Line = {
  readonly text: string
  readonly span: Span
  readonly tokens: readonly Token[]
  /** Outermost quotations only; names and figures in marks ('3+3') are words like others. */
  readonly quotations: readonly Quotation[]
  /** For each token the place of its quotation in `quotations`, marks included; -1 outside. */
  readonly quoted: readonly number[]
  readonly paragraph: number
  /** Whether it is the first sentence of its paragraph. */
  readonly first: boolean
}

/** "GENEVA, March 3 (Agency) — " before the first sentence: where and by whom it was filed, no part of it. */
const dateline = /^(?:\p{Lu}[\p{Lu}.'’/-]+(?:[\s,]+\p{Lu}[\p{Lu}.'’/-]+){0,4}(?:,\s*(?:(?:le\s)?\d{1,2}\.?\s(?:de\s)?\p{L}+|\p{Lu}\p{L}+(?:\.?\s\d{1,2})?)(?:,?\s(?:de\s)?\d{4})?){0,3}|\p{Lu}\p{L}+(?:[\s/-]\p{Lu}\p{L}+){0,3}(?:,\s*\p{Lu}\p{L}+(?:\.?\s\d{1,2})?){0,3}(?=\s*\())(?:,?\s*\([^)]{2,30}\))?\.?\s*[—–-]{1,2}\s+/u

/** The sentences of a text, paragraph by paragraph. `paragraphs` are the main text; furniture is not among them. */
export function lines(text: string, paragraphs: readonly Span[], language: string): readonly Line[] {
  const all = tokens(text, paragraphs, language)
  return paragraphs.flatMap((paragraph, place) => sentences(text, paragraph, language).map(({ span: whole, quotations }, index) => {
    const span: Span = index === 0 ? [whole[0] + (dateline.exec(text.slice(...whole))?.[0].length ?? 0), whole[1]] : whole
    const nicknames = quotations.filter((quotation) => isNickname(text, quotation))
    const words = (all[place] ?? []).filter((word) => word.start >= span[0] && word.end <= span[1] && !nicknames.some((one) => word.start >= one.span[0] && word.end <= one.span[1]))
    const outer = quotations.filter((quotation) => !quotation.nested && !nicknames.includes(quotation) && !isName(text, quotation, span) && !(language === 'ru' && isRussianName(text, quotation, span)) && !(language === 'ar' && isArabicName(text, quotation, span)))
    const quoted = words.map((word) => outer.findIndex((quotation) => word.start >= quotation.span[0] && word.start < quotation.span[1]))
    return { text, span, tokens: words, quotations: outer, quoted, paragraph: place, first: index === 0 }
  }))
}

/** "Ada “Sunny” Lund", "known as “Tuesday” Pike": part of a name; its words are passed over. */
function isNickname(text: string, { inner, span }: Quotation): boolean {
  const before = /(\p{L}[\p{L}.’'-]*)\s$/u.exec(text.slice(Math.max(0, span[0] - 24), span[0]))?.[1] ?? ''
  return /^(?:\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*)?$/u.test(text.slice(...inner)) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(span[1], span[1] + 3)) && !dayBehind.test(text.slice(span[1], span[1] + 12))
    && (/^(?:as|called|named|nicknamed|is|by)$/.test(before) || /^\p{Lu}\p{Ll}/u.test(before) && !small.test(before))
}

const small = /^(?:In|On|At|The|A|An|His|Her|Their|Its|My|Our|With|From|For|By|Of|To|As|And|But|When|After|Before|While|This|That|These|Those|Is|Was|It|He|She|They|We|I|So|If|Said|Says|Not|No|Yes)$/
const dayBehind = /^\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u

/** Marks around a name, a title or a formula are no quotation: '3+3', the "Desert Shield" exercise. */
function isName(text: string, { inner, span }: Quotation, sentence: Span): boolean {
  const words = text.slice(inner[0], inner[1]).trim()
  // his memoir, "The Long Table", …: the title of a work behind the noun for it.
  if (/^\p{Lu}/u.test(words) && !/[.!?]$/.test(words) && words.split(/\s+/).length <= 8 && /\b(?:book|memoirs?|novel|film|movie|song|album|play|essay|poem|show|series|programme|program|podcast|documentary|painting|hymn|report|musical|opera|painting|exhibition|magazine|study|paper|pamphlet|autobiography|biography),?\s*$/.test(text.slice(sentence[0], span[0])) && words.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word)).every((word) => /^\p{Lu}/u.test(word))) return true
  if (!/[\p{Ll}\p{Lo}]/u.test(words)) return words.length <= 12
  const capitals = words.split(/\s+/).filter((word) => !/^(?:of|the|and|for|in|on|to|a|an)$/.test(word))
  const titled = capitals.length >= 2 && capitals.length <= 6 && capitals.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && !/[.!?]$/.test(words) && (capitals.length >= 3 || !words.endsWith(','))
  return titled && /\p{Ll}\s*$/u.test(text.slice(sentence[0], span[0])) && /^\s+[\p{L}]/u.test(text.slice(span[1], span[1] + 3))
}

/** Russian names and titles of a few words begin with a capital within a sentence, where quoted words do not: РИА «Новости», организация "Прорыв". */
function isRussianName(text: string, { inner, span }: Quotation, sentence: Span): boolean {
  const words = text.slice(inner[0], inner[1]).trim()
  const before = text.slice(sentence[0], span[0])
  const named = /^[\p{Lu}\p{N}]/u.test(words) && !/[.!?…,]$/u.test(words) && words.split(/\s+/u).length <= 5
  return named && (before.trim() === '' ? words.split(/\s+/u).length <= 3 && /^\s+\p{Ll}/u.test(text.slice(span[1], span[1] + 3)) : /[\p{L})]\s*$|[»"”],?\s(?:и\s)?$/u.test(before))
}

/** Arabic has no capitals: a few words in marks behind the noun of a paper, a group or the like are its name, and so is a word between a verb of saying and a comma («شكري»). */
function isArabicName(text: string, { inner, span }: Quotation, sentence: Span): boolean {
  const words = text.slice(inner[0], inner[1]).trim().split(/\s+/u).length
  const before = text.slice(sentence[0], span[0])
  // "وصفها بـ«المسرحية»", "اتهمها بـ«الاختباء»": what somebody is called or accused of is quoted, however short.
  if (/(?:^|\s)[وف]?(?:ي|ت)?(?:وصف|اتهم|نعت|وسم|شب[ّ]?ه|هدد|هدّد|ندد|ندّد|طالب|سم[ّ]?ى|رد|واصف|متهم|ناعت|مطالب|مهدد|مندد|اكتفى|اكتفت|تعه[ّ]?د|توع[ّ]?د|وعد|أشاد|رح[ّ]?ب)(?:ت|وا|ا|اً|ًا|ة)?(?:ه|ها|هم|هما)?(?:\s[^.؛:“”"«»]{2,110})?\sبـ\s*$/u.test(before)) return false
  if (words <= 3 && /(?:اتصال|حديث|مقابلة|لقاء|حوار|تصريح|تصريحات)\s(?:هاتفي(?:ة)?\s|خاص(?:ة)?\s|صحفي(?:ة)?\s)?(?:مع|إلى|لـ?)\s*$/u.test(before)) return true
  if (words <= 4 && /(?:لـ|بـ|للـ|عبر|مدينة|بلدة|قرية|محافظة|ولاية|منطقة|مخيم|مطار|ميناء|معبر|إذاعة|لإذاعة|لصحيفة|لقناة|لموقع|تلفزيون|راديو|فضائية|ببرنامج|لبرنامج|الإعلامية|الإعلامي|الفنان|الفنانة|الكاتب|الكاتبة|الصحفي|الصحفية|الصحافي|الشيخ|الدكتور|الدكتورة|السفير|النائب|القناة|صحيفة|الصحيفة|أنباء|الأنباء|للأنباء|الإخبارية|الإخباري|جريدة|مجلة|قناة|شبكة|وكالة|موقع|منصة|سؤال|حركة|تنظيم|حزب|شركة|منظمة|جماعة|عملية|مؤسسة|كتاب|كتائب|فيلم|برنامج|مبادرة|حملة|تحالف|جبهة|جمعية|سفينة|باخرة|الباخرة|ناقلة|فندق|مستشفى|مركز|معهد|نادي|ائتلاف|لواء|تطبيق|بحسب|وفق|وفقا ل|حسب|نقلا عن)\s*$/u.test(before)) return true
  const after = text.slice(span[1], span[1] + 8)
  const words_ = text.slice(inner[0], inner[1]).trim()
  if (words >= 2 && words <= 5 && !/[،.:؛!؟]/u.test(words_) && /(?:^|\s)[وف]?(?:قال|أكد|أعلن|أضاف|أوضح|ذكر|صرح|كشف|حذر)ت?\s(?:ال)?(?:وزير|رئيس|مبعوث|سفير|أمين|متحدث|ناطق|قائد|ممثل|منسق|مدير|نائب|مندوب|وكيل)\p{L}?(?:\s\p{L}+){0,5}\s*$/u.test(before) && /^\s*(?:،|(?:في|خلال|اليوم|أمس|أن|إن|عقب|أمام|بأن)\s)/u.test(after)) return true
  if (words <= 4 && /(?:^|\s)[وف]?(?:قال|أكد|أضاف|أوضح|تابع|ذكر|صرح)ت?\s*$/u.test(before) && /^\s*[:：]\s*(?:إن|أن)\s/u.test(after)) return true
  return words <= 2 && /(?:^|\s)[وف]?\s?(?:قال|أكد|أضاف|أوضح|أشار|تابع|ذكر|لفت|شدد|صرح|كشف|أعلن|أعرب|نو[ّ]?ه|عب[ّ]?ر|بي[ّ]?ن|رد|عل[ّ]?ق|طالب|دعا|حذ[ّ]?ر|استطرد|أردف|اختتم|اعتبر|رأى|زاد|واصل|كتب|أفاد)ت?\s*$/u.test(before) && /^\s*(?:،|(?:أن|إن|خلال|في|على|إلى|عن|بأن|لقاء|للـ?|أنه|أنها|إنه|إنها)\s)/u.test(text.slice(span[1], span[1] + 8))
}

/** The token that starts at or after an offset. */
export function tokenAt(line: Line, offset: number): number {
  const found = line.tokens.findIndex((token) => token.end > offset)
  return found < 0 ? line.tokens.length : found
}

/** The span from one token to another (exclusive); both must exist. */
export function spanOf(line: Line, from: number, to: number): Span {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  return [first?.start ?? line.span[0], last?.end ?? line.span[1]]
}
