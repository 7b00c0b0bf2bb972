import type { Span } from '../../span.ts'
import { offices, stops, that, verbs } from './data/arabic.ts'

const word = String.raw`[\p{L}\p{M}ـ’'-]+`
const edge = String.raw`(?<![\p{L}\p{M}])`
const off = String.raw`(?![\p{L}\p{M}])`
const stop = new RegExp(`(?:^|\\s|،\\s*)(?:${stops})(?=[\\s،]|$)`, 'u')
const borne = new RegExp(`${edge}[ولب]?(?:ال)?(?:${offices})${off}`, 'u')

/** "وزير الداخلية ماتيو بيلاني": an office with its field and the two words of a name. */
const titled = new RegExp(`${edge}[ولب]?(?<all>(?:${offices})(?:\\s(?:ال|لل)${word}){1,4}\\s(?<name>(?!ال|لل|بال|كال|فال|وال)${word}\\s(?!لل|بال|وال|ول)${word}))(?=[\\s،.:]|$)`, 'gu')
/** Words that are no name behind an office: nouns of doings, plurals, adverbs. */
const unnamed = /(?:^|\s)(?:\p{L}*(?:ات|اً|ًا|ية|ته|تها|هم|ها|نا)|ت\p{L}{2}[يا]\p{L}|[يتسن]\p{L}{2,4}|است\p{L}+|ان\p{L}{2}ا\p{L})(?=\s|$)/u

/** "المتحدث باسم وزارة الخارجية إسماعيل بلاني،": the two words of a name behind the last word of the body, where the name certainly ends. */
const spokesman = new RegExp(`${edge}[ولب]?(?<all>(?:ال)?(?:${offices})(?:\\s${word}){1,6}?\\sال${word}\\s(?<name>(?!ال|لل|بال|فال|وال)${word}\\s(?!لل|بال|وال|ول)${word}))(?=\\s*[،.:]|\\s(?:${stops}|${that})(?=[\\s،.]|$)|\\sال\\p{L}+\\s(?:ب\\p{L}|إلى\\s|على\\s|عن\\s|مسؤولية\\s)|\\s*$)`, 'gu')

/** "سعادة السيد سامي بلان وزير المياه": a title of honour, the name, and the office behind it. */
const excellency = new RegExp(`(?<![\\p{L}])[ولب]?(?<all>(?:سعادة|معالي|فخامة|دولة|سمو|جلالة|سيادة)\\s(?:(?:السيد|السيدة|الدكتور|الدكتورة|الشيخ|الشيخة|الأمير|الأميرة|المهندس|الأستاذ|السفير|الملك|اللواء|الفريق)\\s){0,2}(?<name>${word}\\s${word})(?:\\s(?:بن|بنت|آل)\\s${word})*(?:،?\\s(?:ال)?(?:${offices})${off}(?:\\s(?:خارجية|دفاع|داخلية|مالية|وزراء|مجلس)\\s${word})?(?:\\s(?:ال|لل|ل|باسم\\s)${word}){0,5})?)(?=[\\s،.]|$)`, 'gu')

const behindName = new RegExp(`(?:^|\\s)[وف]?(?:كان |كانت )?(?:${verbs})\\s(?<all>(?:ال${word}\\s)?(?<name>${word}\\s${word}(?:\\s${word}){0,2}?)،\\s(?:ال)?(?:${offices})${off}[^،.؛:“]{0,70}?)(?=،)`, 'gu')

/** People who are told of by their age, their trade or their kin behind their name. */
const resident = new RegExp(`(?<=(?:^|[\\s،])[\\p{L}\\p{M}]{3,}\\s)(?<all>(?<name>(?!ال|أن\\s|إن\\s)${word}\\s${word}))(?=،\\s(?:وه[وي]\\s(?:أرملة?|أم|أب|رب|ربة|مزارع|مزارعة|صياد|سائق|معلم|معلمة|طالب|طالبة|تاجر|تاجرة|عامل|عاملة|موظف|موظفة|متقاعد|متقاعدة|نازح|نازحة|لاجئ|لاجئة|ناج|ناجية|جد|جدة|طبيب|طبيبة|ممرض|ممرضة|بائع|بائعة|صاحب|صاحبة|راعي?|فلاح|فلاحة|شاب|شابة|رجل|امرأة|سيدة|والد|والدة|شقيق|شقيقة|خباز|نجار|بحار|مهندس|مهندسة|محام|محامية|جار|جارة|أحد|إحدى)(?![\\p{L}])|البالغة?\\s(?:من العمر|[\\d])|(?:ال)?(?:ستيني|سبعيني|خمسيني|أربعيني|ثلاثيني|عشريني|ثمانيني)ة?)|\\s\\(\\s*[\\d]{2}\\s(?:عام|سنة))`, 'gu')

/** Persons with their offices: "سفير بلين لدى غورلاند، أنور زهدي،", "الوسيط إدريس الطحان". */
export function people(plain: string): readonly Span[] {
  // Most patterns need an office, which few sentences have.
  const held = borne.test(plain)
  const joined = !held || !plain.includes('،') ? [] : [...plain.matchAll(new RegExp(`${edge}[ولب]?(?<all>(?:ال)?(?:${offices})${off}(?:\\s${word}){0,6}،\\s(?<name>${word}(?:\\s${word}){1,2}))(?=\\s*،|\\s*$|\\.)`, 'gu'))]
  const plainOnes = !held ? [] : [...plain.matchAll(new RegExp(`${edge}[ولب]?(?<all>(?:ال)(?:${offices})${off}(?:\\sال${word})?\\s(?<name>(?!ال(?:${offices}))${word}\\s${word}))(?=[\\s،.:]|$)`, 'gu'))]
  const construct = !held ? [] : [...plain.matchAll(titled), ...plain.matchAll(spokesman)].filter(({ groups }) => !unnamed.test(groups?.['name'] ?? '') || /\sباسم\s/u.test(groups?.['all'] ?? ''))
  const honoured = /(?:سعادة|معالي|فخامة|دولة|سمو|جلالة|سيادة)\s/u.test(plain) ? [...plain.matchAll(excellency)] : []
  // "قال سامح العجلان، وزير المياه، إن": the office behind the name.
  const behind = held && plain.includes('،') ? [...plain.matchAll(behindName)] : []
  // "جلست أم يزن، وهي أرملة في الخمسين": somebody without an office, with what they are.
  const plainly_ = /،\s(?:وه[وي]\s|ال(?:بالغ|ست|سبع|خمس|أربع|ثلاث|عشر|ثمان))|\(/u.test(plain) ? [...plain.matchAll(resident)] : []
  const kunya = !/\s(?:أم|أبو|الحاجة?|العجوز|الأرملة|الجدة|العمة?|الخالة)\s/u.test(plain) ? [] : [...plain.matchAll(/(?<=(?:^|[\s،])[وف]?[يت][\p{L}\p{M}]{2,}\s|(?:^|[\s،])[وف]?[\p{L}\p{M}]{2,}ت\s)(?<all>(?<name>(?:أم|أبو|الحاج|الحاجة|العجوز|الأرملة|الجدة|العم|العمة|الخالة)\s(?!ال|لا\s|لم\s|لن\s|أن\s|في\s)[\p{L}\p{M}]{2,}(?:\s(?!ال)[\p{L}\p{M}]{3,}(?=\s\())?))(?=[\s،.])/gu)]
  return [...kunya, ...joined, ...plainOnes, ...construct, ...honoured, ...behind, ...plainly_].flatMap(({ 0: whole, index, groups }): readonly Span[] => {
    const all = groups?.['all']?.trimEnd() ?? ''
    const name = groups?.['name'] ?? ''
    // "الأمين العام لجامعة الدول": the body of the office is no name.
    if (/^(?:لل|ل\p{L}{3,}\sال|ل(?:جمهوري|دول|مملك|حكوم|وزار|منظم|هيئ|جامع|رابط|لجن|بعث|شرك|مؤسس|حرك|مفوضي|وكال|مدين|محافظ|ولاي|منطق)ة\s|ل(?:مجلس|اتحاد|حزب|قوات|جيش|مكتب|شؤون|شئون|إقليم|صندوق|بنك|برنامج)\s|باسم\s|ب\p{L}{3,}\sال)/u.test(name) || /(?:^|\s)ل(?:شؤون|شئون|حقوق|مكافحة|مجلس|وزارة|منظمة|رئيس|وزير)(?:\s|$)/u.test(name) || /\sلل\p{L}/u.test(name) || stop.test(` ${name}`) || new RegExp(`(?:^|\\s)(?:${that})(?:\\s|$)`, 'u').test(name) || new RegExp(`${edge}[وف]?(?:${verbs})${off}`, 'u').test(name)) return []
    return [[index + whole.indexOf(all), index + whole.indexOf(all) + all.length]]
  }).toSorted((a, b) => a[0] - b[0])
}
