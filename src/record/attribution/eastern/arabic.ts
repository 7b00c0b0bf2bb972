import type { Span } from '../../span.ts'
import { according, bodies, calling, counts, doings, goingOn, moving, nouns, objects, offices, participles, stops, that, verbs } from './data/arabic.ts'
import { people } from './arabic-people.ts'
import type { Line } from '../lines.ts'
import { type Saying, type Telling, content, loose } from './telling.ts'

const word = String.raw`[\p{L}\p{M}ـ’'-]+`
const edge = String.raw`(?<![\p{L}\p{M}])`
const off = String.raw`(?![\p{L}\p{M}])`
const cue = new RegExp(`${edge}(?<!(?:لم|لا|لن|ولم|ولا|ولن|فلم)\\s)(?<cue>[وف]?(?:سبق أن |كان قد |كانت قد |قد )?(?:${verbs})|[وف]?(?:${participles})|(?:${nouns}))${off}(?<middle>[^.؛:“!؟]{0,190}?)(?:(?:(?<=[\\s،])|[:：]\\s*)(?<that>${that})(?=\\s|“)|(?<colon>[:：]?)\\s*(?=“))`, 'gu')
const told = new RegExp(`^\\s*[،,.]?\\s*(?:هكذا |بهذه الكلمات |بهذه العبارة |بهذه العبارات |بهذه الجملة |بهذا السؤال |كما |بحسب ما |حسب ما |حسبما |وفق ما |وفقا لما |على ما )?(?<cue>[وف]?(?:${verbs}))${off}(?<middle>[^.؛:“!؟]*)`, 'u')
/** "بهذه العبارة افتتح رئيس المجلس الجلسة": who is told of behind a quotation that stands for itself. */
const by_ = /^\s*[.،]?\s*(?:هكذا|بهذه (?:الكلمات|العبارة|العبارات|الجملة|الطريقة)|بهذا (?:السؤال|الكلام)|على هذا النحو|بكلمات كهذه)\s(?<cue>[\p{L}\p{M}]{3,})\s(?<middle>[^.،؛:“!؟]+)/u
/** What calls or accuses somebody by one word in marks. */
const names_ = /(?:^|\s)[وف]?[يت]?(?:وصف|اتهم|نعت|وسم|شبه|شبّه|سمى|سمّى|واصف|متهم|ناعت)(?:ت|وا|ا|اً|ًا|ة)?(?:ه|ها|هم|هما)?(?:\s[^.؛:“]{2,110})?\sب(?:ـ|أنه|أنها|أنهم)\s*$/u
/** A sentence whose verb of saying has a noun for what is said. */
const spoken_ = new RegExp(`^\\s*(?:[^.،“]{3,60}?(?:\\s[-–—]+\\s|/[^/]{2,20}/\\s?[-–—]?\\s?))?(?:كما |وقد |فقد |من جانبه،? |من جهته،? |من جانبها،? |من جهتها،? |بدوره،? )?[وف]?(?:${verbs})${off}(?<middle>[^،.؛:“!؟]{3,90}?)(?:\\s|،[^،.؛:“]{2,70}،\\s)(?:إلى|على|عن|في|من|${objects})(?=[\\s،])`, 'u')
const calls = new RegExp(`${edge}[وف]?(?:${calling})${off}`, 'gu')
const feeling = /^[وف]?(?:أعرب|أبدى|أبدت|أدان|ندّ?د|رحّ?ب|انتقد|استنكر|هاجم|أشاد|أثنى|أثنت|تعهّ?د|توع?د|هدّ?د|شجب|استهجن|رفض|نعت|شبّ?ه|دان|عبّ?ر|طالب|دعا|دعت|حذّ?ر|استغرب)(?:ت|وا)?$/u
const parted = new RegExp(`،\\s*(?=[وف]?(?:${participles})${off}|[وف](?:${verbs})\\s)|،\\s(?:الذي|التي|فيما|بينما|في حين|كما|لكن)\\s(?=(?:${verbs})${off})`, 'gu')
const reporters = /^[وف]?(?:ي[ُ]?ذكر|ي[ُ]?شار|تجدر)$/u
const relative = new RegExp(`\\s(?!ال)\\S+(?:\\s(?!ال)\\S+)?\\s(?:التي |الذي )?(?:${verbs})\\s$`, 'u')
const participle = new RegExp(`^[وف]?(?:${participles})$`, 'u')
const doing_ = new RegExp(`^(?:${doings})`, 'u')
const accusative = new RegExp(`^[وف]?(?:${participles})${off}`, 'u')
const noun = new RegExp(`^(?:${nouns})$`, 'u')
const stop = new RegExp(`(?:^|\\s|،\\s*)(?:${stops})(?=[\\s،]|$)`, 'u')
/** What ends a name only behind its first word: what is denied or spoken of, and to whom it was said ("قالت الهند للسلطات"). */
const object_ = new RegExp(`(?<=\\S)\\s(?=(?:${objects})(?:[\\s،]|$))(?<!(?:^|\\s)(?:${offices})\\s)`, 'u')
const given_ = /(?<=\S)\s(?:لل\p{L}{3,}|لوزارة|لهيئة|لمجلس|لرئيس|لوزير|لنظيره|لأعضاء)(?=[\s،]|$)/u
/** "كما نقلت وكالة … عن المصدر أنه …": another carries what somebody said. */
const carried = new RegExp(`(?:^|\\s)[وف]?(?:كما |قد )?(?:نقل|نقلت|أورد|أوردت)\\s[^“.؛]{2,80}?\\sعن\\s(?<name>[^“.؛]{3,80}?)\\s(?:${that}|${nouns})(?:\\s(?:${that}))?[\\s:،]+`, 'u')
const apposition = new RegExp(`^\\s*،\\s*(?:واسمه |واسمها |ويدعى |وتدعى )?(?<name>${word}(?:\\s${word}){1,3}?)(?=\\s*(?:،|$)|\\s(?:${stops})(?=[\\s،]|$))`, 'u')
/** Where another is spoken of, or another source. */
const contrasting = /،\s*(?:أما|(?:فيما|بينما|في حين)(?!\s(?:ما|لا|لم)\s[يت]?(?:زال|زالت|زل|زالوا|برح)|\s(?:بلغ|بلغت|أصيب|فقد|قتل|جرح|نجا|نقل|ارتفع|ارتفعت)\s)|في المقابل|وفق|بحسب|حسب|نقلا عن|على حد|كما (?:قال|أفاد|ذكر))(?=\s)/u
/** "وتابع: لا يمكن …": words behind a colon without marks are the speaker's own. */
const plainly = new RegExp(`${edge}(?<cue>[وف]?(?:${verbs}))${off}(?<middle>[^.؛:“!؟]{0,150}?)\\s?[:：]\\s*(?=[^“\\s])`, 'u')
const counting = new RegExp(`^\\s*(?:كما |وقد |فقد |في المقابل،? |من جهتها،? |من جانبها،? )?(?<cue>[وف]?(?:${verbs}))${off}(?<middle>[^.؛:“!؟]{0,170}?)(?<=[\\s،])(?<told>(?:(?:إلى|عن|ب)\\s?)?(?:${counts})${off}[^.؛:]*[\\d\u0660-\u0669])`, 'u')
const earlier = new RegExp(`^\\s*[وف]?كان(?:ت|وا)?\\s(?<name>(?!قد\\s)[^،.؛:“]{3,70}?)\\s(?:قد|سبق أن)\\s(?:${verbs}|تحدث(?:ت|وا)?)${off}(?<middle>[^.؛:“!؟]{0,90}?)(?<=[\\s،])(?<told>(?:(?:إلى|عن|ب)\\s?)?(?:${counts})${off}[^.؛:]*[\\d\u0660-\u0669])`, 'u')
const going = new RegExp(`،\\s*(?=[وف](?:${goingOn})(?:ت|وا|تا|ا)?${off}(?!\\sذلك)|(?:كما |و)?(?:${participles})${off}\\s(?:على|إلى|الى|من|عن|ب\\p{L}+|ضرورة|أهمية|رفض|استعداد|دعم))`, 'u')
const body = new RegExp(`^(?:${bodies})$`, 'u')
/** Words for a person that leave open who: whoever spoke last. */
const open = /^(?:سيدة|مرأة|رجل|شاب|شابة|عجوز|مسن|مسنة|أم|أب|جدة|نازح|نازحة|لاجئ|لاجئة|أرملة|ناجي|ناجية|سائق|صياد|مزارع|طبيب|طبيبة|أكاديمي|أكاديمية|اقتصادي|كاتب|كاتبة|محامي|محامية|مواطن|مواطنة|فتاة|فتى|طفل|طفلة|صحفي|صحفية|نائب|مسؤول|مصدر|دبلوماسي|خبير|محلل|باحث|ناشط|قيادي|سياسي|متحدث|ناطق|مبعوث|مسؤولة|خبيرة|باحثة|متحدثة|ناشطة)$/u
const source = new RegExp(`${edge}[وف]?(?:${according})\\s*(?!(?:ال)?(?:مرجعي|قانون|قوانين|قرار|اتفاق|خط[ةط]|مبد|مبادئ|قواعد|معايير|دستور|برنامج|جدول|شروط|أسس|آلي|نظام|أحكام|إجراء|رؤي|صيغ|نموذج|توقيت|طريق|سعر|أسعار|حاج|إمكان|ظروف|نص|بنود|التزام|أولوي|تسلسل|معادل|منطق|ضوابط|تعليمات|أجند)\\p{L}*(?![\\p{L}]))(?<name>${word}(?:\\s${word}){0,8}?)(?=\\s*[،.:]|\\s*$|\\s(?:${stops})${off})`, 'u')
const office = new RegExp(`${edge}(?:${offices})${off}`, 'u')
const anyOffice = new RegExp(`${edge}(?:ال)?(?:${offices})${off}`, 'u')

/** Arabic: the verb comes first and its subject behind it; what was said follows a conjunction, a colon or the mark. Participles go on with it. */
export const arabic: Telling = {
  sayings,
  people,
  counter,
  role: (words) => {
    if (/^(?:هو|هي|هم|أنا|سعادته|سعادتها|معاليه|معاليها|سموه|سموها|فخامته|فخامتها|جلالته|سيادته|سيادتها|دولته|فضيلته|غبطته|نيافته|قداسته)$/u.test(words)) return 'same'
    const plain = words.replace(/\s(?:نفسه|نفسها|المذكور|المذكورة|ذاته|ذاتها)$|(?<=^ال\p{L}+\sال\p{L}+ي[ةه]?)\sلل\p{L}+$/u, '')
    const found = /^(?:ال)(\p{L}+)$/u.exec(plain)?.[1]
    if (found !== undefined) return office.test(found) || body.test(found) || open.test(found) ? { word: found, any: open.test(found) } : null
    // "وزير الخارجية", "المتحدث الرسمي": an office with its field and no name, for whoever was named with it.
    const pieces = plain.split(/\s+/u)
    const bare = pieces.map((one) => one.replace(/^[ولب]?ال/u, ''))
    return pieces.length <= 4 && (office.test(bare[0] ?? '') || body.test(bare[0] ?? '') || open.test(bare[0] ?? '')) && pieces.slice(1).every((one) => /^(?:ال|لل)|^باسم$/u.test(one)) ? { word: bare[0] ?? '', fits: (longer) => longer.split(/\s+/u).length > pieces.length && new RegExp(`(?:^|،\\s)(?:ال)?${bare[0] ?? ''}(?![\\p{L}])`, 'u').test(longer) && bare.every((one) => longer.includes(one)), any: open.test(bare[0] ?? '') && pieces.length === 2 && plain.startsWith('ال') && /ي[ةه]?$/u.test(plain) } : null
  },
  short: (words, longer) => {
    if (words.length < 3 || longer.length <= words.length) return false
    const plain = words.replace(/^[وف](?=ال)/u, '').replace(/[^\p{L}\p{M}\s-]/gu, '')
    return longer.includes(plain) && (longer.endsWith(` ${plain}`) || (plain.includes(' ') && !office.test(plain.replace(/^ال/u, '').split(' ')[0] ?? '') ? longer.includes(` ${plain} `) : new RegExp(`^${word}(?:\\s${word}){0,2}?\\s${plain}(?:\\s*،|\\s(?:ال)?(?:${offices})${off})`, 'u').test(longer)))
  },
  sex: (cue_) => { const verb = /[وف]?([\p{L}\p{M}]+)/u.exec((cue_ ?? '').trim())?.[1]?.replace(/\p{M}/gu, '') ?? ''; return verb === '' ? null : /^ت(?!ابع$|ساءل$|عهد$|وقع$|حدث$|وعد$|مسك$|وصل$|ذكر$|نهد$|هكم$|حسر$|بنى$|منى$)\p{L}{3,}$|\p{L}{2,}ت$|ة$/u.test(verb) && !/^(?:لفت|التفت)$/u.test(verb) ? 'f' : /(?:وا|ون|ا)$/u.test(verb) ? null : 'm' },
  begins: (plain, longer) => {
    const first = /^\s*[وف]?(\p{L}+)/u.exec(plain)?.[1] ?? ''
    const surname = longer.split(/\s+/u).at(-1) ?? ''
    return surname.length > 2 && (first === surname || plain.trimStart().startsWith(`و${surname}`))
  },
}

function sayings(line: Line, plain: string, after: string): readonly Saying[] {
  const base = line.span[0]
  const found: Saying[] = []
  // "على وصف النتيجة بأنها …" has the noun, not the verb.
  // "يذكر أن …", "يشار إلى أن …" are the reporter's own.
  const cues = [...plain.matchAll(cue)].flatMap((one) => nearest(plain, one)).filter(({ index, 0: whole, groups }) => whole.length <= 215 && !/(?:قبل|بعد|دون|بدون|منذ|لمجرد|بمجرد|بدل|عوض|شرط|بشرط)\s$/u.test(groups?.['middle'] ?? '') && !(reporters.test(groups?.['cue'] ?? '') && (groups?.['middle'] ?? '').trim() === '') && !/(?:^|\s)(?:على|في|عن|من|إلى|بعد|قبل|منذ|خلال)\s$/u.test(plain.slice(0, index)))
  let first: Span | 'same' | null = null
  for (const [place, match] of cues.entries()) {
    const verb = match.groups?.['cue'] ?? ''
    const middle = match.groups?.['middle'] ?? ''
    const conjunction = match.groups?.['that']
    // "نفى الوزير تقارير أفادت بأنه …": the verb next to the conjunction is another's.
    const inner = conjunction === undefined ? null : relative.exec(middle)
    if (inner !== null) {
      const denies = shift(nameIn(middle.slice(0, inner.index)), base + match.index + verb.length)
      if (denies !== 'same') found.push({ content: [], name: denies, cue: null, by: 'clause', sure: 'inferred' })
      continue
    }
    const from = match.index + match[0].length
    // What was said goes on to the next verb behind a comma, or to the end of the sentence.
    const next = cues.slice(place + 1).find(({ index, groups }) => /[،؛]\s*$/u.test(plain.slice(0, index)) && (participle.test(groups?.['cue'] ?? '') || groups?.['cue']?.startsWith('و') === true))
    const contrast = contrasting.exec(plain.slice(from))
    const further = going.exec(plain.slice(from))
    const to = Math.min(next?.index ?? plain.length, contrast === null ? plain.length : from + contrast.index, further === null ? plain.length : from + further.index)
    const quote = line.quotations.find(({ span }) => span[0] === base + from)
    const described = conjunction !== undefined && /^[وف]?(?:واصف|وصف|معتبر|اعتبر|اتهم|متهم)/u.test(verb) && plain.slice(from, to).includes('“')
    // "إنها “متفائلة”": the pronoun is of what was said, so the marks hold a part.
    const suffixed = /^(?:بأن|إن|أن|إنّ|أنّ|بأنّ)(?:ه|ها|هم|هما|هن)$/u.test(conjunction ?? '') && plain.charAt(from) === ' ' || /(?:ه|ها|هم|هما|هن)$/u.test(conjunction ?? '') && /^\s*“/u.test(plain.slice(from))
    const start = described && participle.test(verb) ? match.index + verb.length : suffixed && /^\s*“+[^“]{0,2}\s*$/u.test(plain.slice(from, to)) ? from - (conjunction ?? '').replace(/^(?:إلى|على|عن|من|في)\s/u, '').length : from
    // "أعربت الوزيرة عن “قلقها”": behind a verb that takes an object the words before the mark belong to what was said.
    const object = feeling.test(verb) && conjunction === undefined && quote !== undefined && match.groups?.['colon'] === '' ? nameIn(middle) : 'same'
    const objectAt = object === 'same' || middle.slice(object[1]).replace(/[\s،]/gu, '') === '' ? null : base + match.index + verb.length + object[1]
    // "توقع إعلان النتائج “…”": what is foreseen or proposed belongs to it.
    const doneAt = doing_.test(middle.trimStart()) ? base + match.index + verb.length : null
    const span = content(line, quote !== undefined && conjunction === undefined ? [objectAt ?? doneAt ?? quote.span[0], quote.span[1]] : [doneAt ?? base + start, base + to])
    // "تذكر الوزارة بما نص عليه إعلان السدرة: “…”": the paper speaks.
    const laid = /\s(?:نص|نصت|ينص|تنص|ورد|وردت|جاء|جاءت)\s(?:عليه|عليها|فيه|في)\s(?<paper>[^،“:]{3,60}?)\s*$/u.exec(match.groups?.['colon'] === ':' ? middle : '')?.groups?.['paper']
    if (span === null || found.some((one) => one.content.some(([a, b]) => a <= span[0] && span[0] < b))) continue
    if (quote !== undefined && conjunction === undefined && match.groups?.['colon'] === '' && quote.inner[1] - quote.inner[0] < 12 && middle.trim().split(/\s+/u).length > 2) continue
    const cited = /ن[\u064b-\u0652]?(?:ق|س)[\u064b-\u0652]?[لب](?:ت|وا)?\s(?:.*?\s)?(?:عن|إلى)\s(?<name>[^“]+?)\s*$/u.exec(plain.slice(0, match.index))?.groups?.['name']
    const name: Span | 'same' = laid !== undefined ? shift([middle.lastIndexOf(laid), middle.lastIndexOf(laid) + laid.length], base + match.index + verb.length) : noun.test(verb) && cited !== undefined ? shift(nameIn(cited), base + plain.lastIndexOf(cited, match.index)) : participle.test(verb) || noun.test(verb) ? first ?? ahead(plain, match.index, base) : shift(nameIn(middle), base + match.index + verb.length)
    // "…، ودعا الدول إلى أن": behind another verb the noun is whom the call goes to.
    const calls = place > 0 || /،\s*$/u.test(plain.slice(0, match.index)) ? /^[وف](?:دعا|دعت|حث|حثت|طالب|طالبت|ناشد|ناشدت|حض|حضت)$/u.test(verb) : false
    const asked = /^[وف]?(?:دعا|دعت|حث|حثت|طالب|طالبت|ناشد|ناشدت|حض|حضت)$/u.test(verb) && /^\s*(?:ال(?:أطراف|دول|قوى|سلطات|جانبين|طرفين|جميع|مجتمع|أمم|قادة|شركاء|مانحين|فصائل|مواطنين|سكان)|جميع|كل|كافة|سائر)(?!\p{L})/u.test(middle)
    const front: Span | 'same' = asked ? first ?? 'same' : calls ? first ?? acting(plain, match.index, base) : name === 'same' ? ahead(plain, match.index, base) : name
    const who: Span | 'same' = front === 'same' && found.length === 0 ? acting(plain, match.index, base) : front
    first = who === 'same' ? first ?? who : who
    // "إن فرقه تعمل، وإن “الطرق مقطوعة”": the second clause is a quotation for itself.
    const again = /(?<=\S{3,})(?:\s*،)?\s*و(?:إلى |على )?(?:ب?أن|إن|ب?أنّ|إنّ)\s(?=“{8})/u.exec(plain.slice(span[0] - base, span[1] - base))
    const second = again === null ? undefined : line.quotations.find(({ span: [a, b] }) => a === span[0] + again.index + again[0].length && b >= span[1] - 1)
    const [ahead_, own] = again === null || second === undefined ? [null, null] : [content(line, [span[0], span[0] + again.index]), content(line, second.span)]
    if (ahead_ !== null && own !== null) found.push({ content: [ahead_], name: who, cue: [base + match.index, base + match.index + verb.length], by: 'clause', sure: 'stated' }, { content: [own], name: who, cue: null, by: 'quotation', sure: 'stated' })
    else found.push({ content: [span], name: who, cue: [base + match.index, base + match.index + verb.length], by: quote === undefined ? 'clause' : 'quotation', sure: 'stated' })
  }
  const other = found.length > 0 ? null : carried.exec(plain)
  const whose = other?.groups?.['name']
  const told__ = other === null ? null : content(line, [base + other.index + other[0].length, line.span[1]])
  if (other !== null && whose !== undefined && told__ !== null && told__[1] - told__[0] > 8) {
    const at = base + other.index + other[0].lastIndexOf(`${whose} `)
    found.push({ content: [told__], name: shift(nameIn(whose), at), cue: [base + other.index, at], by: 'clause', sure: 'stated' })
  }
  // Behind what was found so far: "وأشار إلى أن …، وقال: …".
  const reached = Math.max(0, ...found.flatMap(({ content: spans }) => spans.map(([, end]) => end - base)))
  const onward = found.length === 0 ? plainly.exec(plain) : /^\s*،\s*[وف]/u.test(plain.slice(reached)) ? plainly.exec(' '.repeat(reached) + plain.slice(reached)) : null
  const colon = onward === null || (found.length > 0 && onward.index > reached + 4) ? null : onward
  const open_ = found.length > 0 ? null : new RegExp(`${edge}(?<cue>[وف]?(?:${verbs}))${off}(?<middle>[^.؛:“!؟]{0,120}?)\\s?[:：]\\s*$`, 'u').exec(plain)
  if (open_ !== null) {
    const at = open_.index + (open_.groups?.['cue']?.length ?? 0)
    found.push({ content: [], name: shift(nameIn(open_.groups?.['middle'] ?? ''), base + at), cue: null, by: 'clause', sure: 'inferred' })
  }
  const behindColon = colon === null ? null : content(line, [base + colon.index + colon[0].length, line.span[1]])
  if (colon !== null && behindColon !== null && behindColon[1] - behindColon[0] > 8) {
    const at = colon.index + (colon.groups?.['cue']?.length ?? 0)
    found.push({ content: [behindColon], name: shift(nameIn(colon.groups?.['middle'] ?? ''), base + at), cue: [base + colon.index, base + at], by: 'transcript', sure: 'stated' })
  }
  const counted_ = found.length > 0 ? null : counting.exec(plain)
  const told_ = reporters.test(counted_?.groups?.['cue'] ?? '') ? null : counted_
  if (told_ !== null) {
    const at = told_.index + told_[0].indexOf(told_.groups?.['cue'] ?? '') + (told_.groups?.['cue']?.length ?? 0)
    const start = told_.index + told_[0].length - (told_.groups?.['told']?.length ?? 0)
    const until = /،\s*(?:أما|في حين|في المقابل)(?=\s)/u.exec(plain.slice(start))
    const whole = content(line, [base + start, until === null ? line.span[1] : base + start + until.index])
    if (whole !== null) found.push({ content: [whole], name: shift(nameIn(told_.groups?.['middle'] ?? ''), base + at), cue: [base + at - (told_.groups?.['cue']?.length ?? 0), base + at], by: 'clause', sure: 'stated' })
  }
  // "وكان ناشطون قد تحدثوا عن إصابة 10": the subject stands between the two verbs.
  const had = found.length > 0 ? null : earlier.exec(plain)
  const whom = had?.groups?.['name']
  if (had !== null && whom !== undefined) {
    const start = had.index + had[0].length - (had.groups?.['told']?.length ?? 0)
    const whole = content(line, [base + start, line.span[1]])
    const at = base + had.index + had[0].indexOf(whom)
    if (whole !== null) found.push({ content: [whole], name: [at, at + whom.length], cue: null, by: 'clause', sure: 'stated' })
  }
  const from = source.exec(plain)
  const sourceName = from?.groups?.['name']
  if (found.length === 0 && from !== null && sourceName !== undefined) {
    // "تقرير لمركز الدراسات": the body whose report it is.
    const paper = /^(?:ال)?(?:تقرير|دراسة|بيانات|إحصاء|إحصاءات|إحصائية|إحصائيات|تقديرات|أرقام|استطلاع|مسح|بيان|تقييم|مصادر|سجلات)\s(?:[\p{L}\p{M}]+\s){0,2}?ل(?=(?!ل)[\p{L}\p{M}]{4,}\s)/u.exec(sourceName)?.[0].length ?? 0
    // "وفقا للوكالة": the second ل is the article's.
    const doubled = sourceName.startsWith('ل') && plain.charAt(from.index + from[0].lastIndexOf(sourceName) - 1) === 'ل' ? 1 : 0
    const at = base + from.index + from[0].lastIndexOf(sourceName) + doubled
    const rest = from.index + from[0].length
    const adjunct = from.index > 0 && /^\s*(?:،?\s*(?:اليوم |أمس |يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?!\p{L}))|^\s*،\s*(?:بعد|عقب|إثر|منذ|وسط|نتيجة|جراء|حيث|خلال|إذ|وذلك)\s/u.test(plain.slice(rest))
    // "غادرت العبارة الميناء، وعلى متنها، بحسب الوزارة، 286 راكبا": an aside within the last clause.
    const clauseAt = plain.slice(0, from.index).replace(/،\s*$/u, '').lastIndexOf('،') + 1
    const aside = !adjunct && from.index > 40 && clauseAt > 0 && from.index - clauseAt < 30 && /،\s*$/u.test(plain.slice(0, from.index)) && /^\s*،\s*(?!و|ف(?:يما|ي حين)|بينما|في حين)\S/u.test(plain.slice(rest))
    const leading = !adjunct && from.index < 60 && plain.slice(rest).trim().length > 12 && (from.index === 0 || !/،\s*$/u.test(plain.slice(0, from.index)) || plain.slice(rest).trim().length > from.index)
    const contrast = /،\s*(?:أما|فيما|بينما|في حين)(?=\s)/u.exec(plain.slice(rest))
    const span = content(line, aside ? [base + clauseAt, contrast === null ? line.span[1] : base + rest + contrast.index] : leading ? [base + rest, contrast === null ? line.span[1] : base + rest + contrast.index] : [base, base + from.index])
    if (span !== null && span[1] - span[0] > 10) found.push({ content: [span], name: [at + paper, at + sourceName.trimEnd().length - doubled], cue: [base + from.index, at], by: 'according', sure: 'stated' })
  }
  // "أسفر الحريق عن مقتل 23، بحسب الوزارة، فيما تقول النقابة إن …": the source of what stands before another's words.
  const began = Math.min(...found.flatMap(({ content: spans, cue: at }) => [at?.[0] ?? spans[0]?.[0] ?? line.span[1]])) - base
  const ahead_ = found.length === 0 || began < 30 ? null : source.exec(plain.slice(0, began))
  const first_ = ahead_?.groups?.['name']
  if (ahead_ !== null && first_ !== undefined && ahead_.index > 20 && /،\s*(?:فيما|بينما|في حين)/u.test(plain.slice(ahead_.index + ahead_[0].length, began + 1))) {
    const at = base + ahead_.index + ahead_[0].lastIndexOf(first_)
    const span = content(line, [base, base + ahead_.index])
    if (span !== null) found.push({ content: [span], name: [at, at + first_.trimEnd().length], cue: [base + ahead_.index, at], by: 'according', sure: 'stated' })
  }
  // "نقل مصدر … عن الأمين العام “…”".
  const cited = /(?:^|\s)[وف]?(?:قد )?(?:نقل|نقلت)\s[^“]{2,70}?\sعن\s(?<name>[^“،]{3,50}?)\s(?=“)/u.exec(plain)
  const letter = /(?:^|\s)[وف]?(?:جاء|ورد) في (?<name>[^“:]{2,60}?)\s*(?:[:：]\s*(?=“)|،?\s(?:أن|بأن)\s)/u.exec(plain)
  // "أصدرت الخارجية بيانا جاء فيه أن “…”": whose paper it is stands before.
  const within = !/\sفيها?[\s:]/u.test(plain) ? null : /(?:^|\s)[وف]?(?:جاء|ورد|قال|قالت|أكد|أكدت|أعلن|أعلنت)\s(?:فيه|فيها)\s*(?:[:：]\s*(?=“)|،?\s(?:أن|بأن|إن)\s)/u.exec(plain)
  for (const quotation of loose(line, found)) {
    const words = content(line, quotation.span)
    if (words === null) continue
    const before = plain.slice(0, quotation.span[0] - base)
    const ended = quotation.span[1] >= line.span[1] || plain.slice(quotation.span[1] - base).trim().replace(/[.،]/gu, '') === ''
    const tail = ended ? after : plain.slice(quotation.span[1] - base)
    const behind = told.exec(tail)
    const way = behind !== null || !ended || before.trim() !== '' ? null : by_.exec(tail)
    const verb = behind?.groups?.['cue']
    const long = quotation.inner[1] - quotation.inner[0] > 20
    const written = letter?.groups?.['name']
    const by = cited?.groups?.['name']
    if (way !== null) {
      const all = way.groups?.['middle'] ?? ''
      const at = line.span[1] + way[0].length - all.length
      const middle = all.replace(/\s(?:ال(?:جلسة|اجتماع|مؤتمر|لقاء|حديث|ندوة|حوار|مقابلة|موقف|وضع|مشهد|أزمة|قرار|كلمة|مناقشة|حفل)|(?:كلمت|حديث|خطاب|مداخلت|شهادت|تعليق|موقف|رسالت|مشاعر)(?:ه|ها|هم))(?!\p{L}).*$/u, '')
      found.push({ content: [words], name: shift(people(middle)[0] ?? nameIn(middle), at), cue: null, by: 'quotation', sure: 'inferred' })
    } else if (within !== null && before.trimEnd().endsWith(within[0].trim())) found.push({ content: [words], name: acting(plain, within.index, base), cue: null, by: 'quotation', sure: 'stated' })
    else if (cited !== null && by !== undefined && quotation.span[0] - base === cited.index + cited[0].length) found.push({ content: [words], name: [base + cited.index + cited[0].lastIndexOf(by), base + cited.index + cited[0].lastIndexOf(by) + by.length], cue: null, by: 'quotation', sure: 'stated' })
    else if (letter !== null && written !== undefined && before.trimEnd().endsWith(letter[0].trim())) found.push({ content: [words], name: [base + letter.index + letter[0].indexOf(written), base + letter.index + letter[0].indexOf(written) + written.length], cue: null, by: 'quotation', sure: 'stated' })
    else if (behind !== null && verb !== undefined && (ended ? /^\s*[،,]?\s*$/u.test(before.replace(/“/gu, '')) : true)) {
      const at = (ended ? line.span[1] : quotation.span[1]) + behind[0].indexOf(verb) + verb.length
      found.push({ content: [words], name: shift(nameIn(behind.groups?.['middle'] ?? ''), at), cue: [at - verb.length, at], by: 'quotation', sure: 'stated' })
    } else if (/[:：]\s*$/u.test(before)) {
      const lead = /([^.،؛:“]*)[:：]\s*$/u.exec(before)
      const name = nameIn(lead?.[1] ?? '')
      const short = (lead?.[1] ?? '').trim().split(/\s+/u).length <= 6
      found.push({ content: [words], name: short && lead !== null ? shift(name, base + lead.index) : 'same', cue: null, by: 'quotation', sure: 'inferred' })
    } else if (quotation.inner[1] - quotation.inner[0] > 4 && (/\s/u.test(line.text.slice(...quotation.inner).trim()) || names_.test(before)) && /[\p{L}ـ]\s*$/u.test(before)) {
      const one = [...before.matchAll(calls)].at(-1)
      const between = one === undefined ? '' : before.slice(one.index + one[0].length)
      if (one === undefined || between.length > 130 || /[.؛:“]|،\s*(?:و|ف|ثم|لكن|فيما|بينما)/u.test(between)) continue
      const goes = /ا[ً\u064b]?$|ة[ً]?$|ًا$/u.test(one[0]) && /^[وف]?(?:واصف|معرب|منتقد|مندد|مرحب|متهم|رافض|محذر|مطالب|داعي|معتبر|مشيد|متعهد|مستنكر|نافي|مبدي)/u.test(one[0])
      const name = goes ? 'same' : nameIn(between)
      const at = base + one.index + one[0].length
      const words_ = content(line, [at + (name === 'same' ? 0 : name[1]), quotation.span[1]])
      if (words_ !== null) found.push({ content: [words_], name: name === 'same' ? (goes ? null : ahead_of(plain, one.index, base)) ?? found.at(-1)?.name ?? acting(plain, one.index, base) : shift(name, at), cue: [base + one.index, at], by: 'clause', sure: 'stated' })
    } else if ((long || quotation.inner[1] - quotation.inner[0] > 7 && plain.replace(/[“\s.،]/gu, '') === '') && before.trim() === '') found.push({ content: [words], name: 'same', cue: null, by: 'quotation', sure: 'guessed' })
  }
  // "وأشار مدير المركز سامي كور إلى وجود …", "وتعهدت كور بوضع حد …": what is told in a noun; who spoke is who speaks on.
  const spoke = found.length > 0 || line.quotations.length > 0 ? null : spoken_.exec(plain)
  const spoken = spoke === null ? 'same' : nameIn(spoke.groups?.['middle'] ?? '')
  if (spoke !== null && spoken !== 'same' && spoken[1] - spoken[0] > 3) found.push({ content: [], name: shift(spoken, base + spoke[0].indexOf(spoke.groups?.['middle'] ?? '', 2)), cue: null, by: 'clause', sure: 'inferred' })
  return found.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

type Cue = { readonly index: number; readonly 0: string; readonly groups?: { readonly [name: string]: string | undefined } | undefined }

/** "دعا الاتحاد إلى تحقيق، واصفا الأسطول بأنه …": of two verbs before one conjunction the later, where a comma parts them, is whose it is. */
function nearest(plain: string, one: Cue): readonly Cue[] {
  const middle = one.groups?.['middle'] ?? ''
  const verb = one.groups?.['cue'] ?? ''
  const later = [...middle.matchAll(parted)].at(-1)
  if (later === undefined) return [one]
  const at = one.index + verb.length + later.index + later[0].length
  cue.lastIndex = at
  const own = cue.exec(plain)
  cue.lastIndex = 0
  return own !== null && own.index === at ? [own] : [one]
}

const shift = (span: Span | 'same', by: number): Span | 'same' => (span === 'same' ? span : [span[0] + by, span[1] + by])

/** Who is named behind a verb: up to a preposition or a day; with the name that a comma joins to an office. */
function nameIn(words: string): Span | 'same' {
  const lead = /^[\s،]*(?:(?:من جانبه|من جهته|من جهتها|من جانبها|بدوره|بدورها|أيضا|أيضاً|أيضًا|كذلك)[\s،]+)?/u.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead)
  const comma = /\s*،/u.exec(rest)?.index ?? rest.length
  const ends = stop.exec(rest)
  // "المسؤول الإيراني تعرض 3 قرى": a stop that opens no field of the office ends the name at once.
  const firm = ends !== null && !/^(?:في|لدى|عن|على|من|إلى|الى)$/u.test(ends[0].trim()) ? ends.index : null
  const digits = /\s(?=[\d٠-٩])|\s{6,}/u.exec(rest)?.index ?? rest.length
  const cut = Math.min(firm ?? officeEnd(rest.slice(0, comma)) ?? ends?.index ?? rest.length, comma, digits)
  const object = object_.exec(rest)?.index ?? cut
  const given = given_.exec(rest)
  const to = given !== null && given.index < cut && !anyOffice.test(rest.slice(0, given.index)) && !/(?:^|\s)(?:ال)?(?:منظمة|هيئة|لجنة|وكالة|مؤسسة|بعثة|مفوضية|صندوق|مركز|معهد|اتحاد|مجلس|جمعية|شركة|بنك|إدارة|مديرية|مكتب|تابعة?)(?!\p{L})/u.test(rest.slice(0, given.index)) ? given.index : cut
  const honour = /^(?:سعادت|معالي|سمو|فخامت|جلالت|سيادت|دولت|فضيلت)(?:ه|ها)(?!\p{L})/u.exec(rest)?.[0].length ?? cut
  const full = rest.slice(0, Math.min(cut, object, to, honour)).trimEnd()
  // "رئيسة الوزراء سهاد الكندوري حال الطوارئ": a surname with the article ends the name before what follows without one.
  const surname = new RegExp(`^(?:${offices})(?:\\s(?:ال|لل)${word}){1,3}\\s(?!ال|لل|بال)${word}\\sال${word}(?=\\s(?!ال|بن\\s|آل\\s)${word})`, 'u').exec(full)?.[0]
  // "الوزير سامر العجلان الخطة": and so does one before an object with the article.
  const name = surname ?? new RegExp(`^ال(?:${offices})\\s(?!ال)${word}\\sال${word}(?=\\sال)`, 'u').exec(full)?.[0] ?? full
  if (name === '' || /^لل\p{L}|^ل\s?ـ|^ل["'“«]/u.test(name) || new RegExp(`^(?:${stops}|${that})$`, 'u').test(name) || doing_.test(name) || name.split(/\s+/u).length > 12) return 'same'
  const joined = Math.min(object, to, honour, digits) < Math.min(cut, comma) || rest.slice(name.length, comma).trim().split(/\s+/u).length > 6 ? null : apposition.exec(rest.slice(comma))
  const proper = joined?.groups?.['name']
  const end = joined !== null && proper !== undefined && !stop.test(proper) && !accusative.test(proper) && !new RegExp(`${edge}[وف]?(?:${verbs})${off}`, 'u').test(proper) ? comma + joined[0].trimEnd().length : name.length
  return [lead, lead + end]
}

/** Who is told of by another: colleague, predecessor, son. */
const kin = /^(?:زميل|زميلت|سلف|خلف|نظير|نظيرت|نائب|نائبت|شقيق|شقيقت|ابن|ابنت|والد|والدت|زوج|زوجت|جار|جارت|مساعد|مساعدت|مستشار|مستشارت|محامي|رفيق|رفيقت|صديق|صديقت|شريك|شريكت|رئيس|رئيست|مدير|مديرت|أخ|أخت|أم|أب|جد|جدت|عم|خال)(?:ه|ها|هم|هما|ي|نا)$/u

/** Where an office with its own field ends ("الباحث في شؤون الجبل رامي ..."): behind the two words of the name; null where no name follows the field. */
function officeEnd(words: string): number | null {
  const first = /^(?:ال)?\p{L}+/u.exec(words)?.[0] ?? ''
  const field = /\s(?:في|لدى|عن|على|من|إلى|الى)\s(?!مؤتمر|بيان|تصريح|كلم|خطاب|مقابل|حديث|رسال|تغريد|جلس|اجتماع|ختام|وقت|لقاء|منشور|مستهل|حوار|اتصال|تقرير|شهاد|هذا|هذه|ذلك|إطار|أعقاب|ال(?:مؤتمر|بيان|جلس|اجتماع))/u.exec(words)
  if (field === null || !office.test(first.replace(/^ال/u, '')) && !kin.test(first)) return null
  const rest = words.slice(field.index + field[0].length)
  const end = stop.exec(rest)?.index ?? rest.length
  const name = /\s(?:(?!ال)\p{L}+|عبد\sال\p{L}+)\s\p{L}+$/u.exec(rest.slice(0, end).trimEnd())
  return name === null ? null : field.index + field[0].length + rest.slice(0, end).trimEnd().length
}

/** The subject before a verb that has none behind it: "أما المدير عادل الطرزي فيرى", "وزهدي، وهو …, سبق أن صرح", "الوزير يقول". */
function ahead(plain: string, verbAt: number, base: number): Span | 'same' {
  const clause = plain.slice(0, verbAt)
  const but = /(?:^|[،؛]\s*)[وف]?أما\s+(?<name>[^،“]+?)(?:،\s(?:الذي|التي|الذين|وهو|وهي)[^،“]*،|،)?\s*(?:ف\p{L}+)?\s*$/u.exec(clause)?.groups?.['name']
  if (but !== undefined) return [base + clause.lastIndexOf(but), base + clause.lastIndexOf(but) + but.length]
  // "وكان وزير الري حسان البرقاوي قد أكد رفض …، واصفا": the subject stands between the two verbs.
  const had = /^\s*[وف]?كان(?:ت|وا)?\s(?<name>(?!قد\s)[^،.؛:“]{3,70}?)\sقد\s/u.exec(clause)?.groups?.['name']
  if (had !== undefined) { const own = nameIn(had); if (own !== 'same') return shift(own, base + clause.indexOf(had)) }
  // "نائبها عدنان كور كان أكثر تحديدا، إذ توقع": whom the clause before tells of.
  const was = /^\s*و?(?<name>[\p{L}\p{M}]{3,}(?:\s[\p{L}\p{M}]+){1,4}?)\s(?:كان|كانت|بدا|بدت|ظل|ظلت|يبدو|تبدو)\s[^،؛“]{3,60}،\s(?:إذ|حيث|فقد|وقد)\s*$/u.exec(clause)?.groups?.['name']
  if (was !== undefined && !stop.test(was)) return [base + clause.indexOf(was), base + clause.indexOf(was) + was.length]
  // "… لمى الشاغوري، التي قالت": whom a relative clause tells of.
  const whom = /(?:^|\s)(?<name>(?!ال)[\p{L}\p{M}]+\s[\p{L}\p{M}]+)،\s(?:الذي|التي)(?:\s(?:سبق أن|قد|كان|كانت))?\s*$/u.exec(clause)
  if (whom?.groups?.['name'] !== undefined && !stop.test(` ${whom.groups['name']}`)) { const at = clause.lastIndexOf(whom.groups['name']); return [base + at, base + at + whom.groups['name'].length] }
  const yet = /(?:^|\s)(?:لكن|ولكن|إلا أن|غير أن|بيد أن|فيما|بينما)\s(?<name>(?!ال)[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,5}?|ال[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,4})(?:،\s(?:الذي|التي|الذين|وهو|وهي)[^،“]{3,80}،)?\s*$/u.exec(clause)?.groups?.['name']
  // "غير أن سلفه في المنصب مازن الشريف يرى": the field belongs to the office.
  const fielded = yet === undefined ? /(?:^|\s)(?:لكن|ولكن|إلا أن|غير أن|بيد أن|فيما|بينما)\s(?<name>[\p{L}\p{M}]+(?:\sال[\p{L}\p{M}]+){0,2}\s(?:في|لدى|باسم)\s[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){1,5})\s*$/u.exec(clause)?.groups?.['name'] : yet
  if (fielded !== undefined && officeEnd(fielded) === fielded.length) return [base + clause.lastIndexOf(fielded), base + clause.lastIndexOf(fielded) + fielded.length]
  if (yet !== undefined && !stop.test(yet)) return [base + clause.lastIndexOf(yet), base + clause.lastIndexOf(yet) + yet.length]
  const lead = /^\s*(?:و(?=\p{L}+،\sوه[وي]\s)|[وف]?(?:كان|كانت|كانوا)\s)?/u.exec(clause)?.[0].length ?? 0
  const past = /كان/u.test(clause.slice(0, lead))
  const first = /^(?<name>[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,9}?)(?:\s*،\s[^،]{3,60}،|\s*،)?\s*(?:قد\s*)?$/u.exec(clause.slice(lead))?.groups?.['name']?.trimEnd()
  return first === undefined || first.length < 3 || (stop.test(first) && !past) || (!past && first.split(/\s+/u).length > 6) || new RegExp(`^[وف]?(?:${verbs}|لكن|لكنه|لكنها|كما|ثم|إذ|قد|كان|كانت|هذا|وعن)${off}`, 'u').test(first) ? 'same' : [base + lead, base + lead + first.length]
}

/** Who stands before a verb, if anybody. */
function ahead_of(plain: string, verbAt: number, base: number): Span | null {
  const one = ahead(plain, verbAt, base)
  return one === 'same' ? null : one
}

/** "أما الجمعية فتقدرهم بنحو 390 ألفا", "أحصى المرصد 12 قتيلا": whoever counts in the clause before a number. */
function counter(plain: string, numberAt: number): Span | null {
  const before = plain.slice(0, numberAt)
  const from = Math.max(before.lastIndexOf('؛'), before.lastIndexOf('. '), 0)
  const clause = before.slice(from)
  const but = /[وف]?أما\s(?<name>[^،“]{3,60}?)\sف[يت]?(?:قد[ّ]?ر|ضع|حص|تحدث|تحد[ّ]?ث|ذكر|قول|شير|عترف|تكلم|تكل[ّ]?م|وث[ّ]?ق|سج[ّ]?ل)[\p{L}\p{M}]*/u.exec(clause)?.groups?.['name']
  if (but !== undefined) return [from + clause.lastIndexOf(but), from + clause.lastIndexOf(but) + but.length]
  const talks = /(?:^|[:،؛]\s*)ف?(?<name>ال[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,3}?)\s(?:[يت](?:تحدث|تحدثون|قد[ّ]?ر|قد[ّ]?رهم|قد[ّ]?رها|تكلم|حصي|ؤكد|قول|شير|ذكر|صر|ضع|رجح))(?:ون|ان)?\s(?:عن|إلى|على|ب|العدد|عدد|أن|إن)/u.exec(clause)
  const talker = talks?.groups?.['name']
  if (talks !== null && talker !== undefined && !stop.test(talker)) return [from + talks.index + talks[0].indexOf(talker), from + talks.index + talks[0].indexOf(talker) + talker.length]
  // "وترفع البلدية الرقم إلى 80 ألفا", "بعدما كانت اللجنة قد أعلنت 59": whoever moves a count, or had given another.
  const moved = [...clause.matchAll(moving)].at(-1)
  const mover = moved?.groups?.['name'] ?? moved?.groups?.['before']
  if (moved !== undefined && mover !== undefined && numberAt - from - moved.index < 140) return [from + moved.index + moved[0].indexOf(mover), from + moved.index + moved[0].indexOf(mover) + mover.length]
  // "آخر إحصاء للجمعية، المؤرخ في …، يتحدث عن 400 نازح".
  const tally = /^\s*(?:آخر\s|أحدث\s)?(?:إحصاء|تقرير|دراسة|بيانات|إحصاءات|حصيلة|تقديرات|أرقام)\s(?:[\p{L}\p{M}]+\s){0,2}?ل(?<name>(?!ل)[\p{L}\p{M}]{4,}(?:\s[\p{L}\p{M}]+){0,4}?)(?:،[^،]{3,50}،)?\s[يت](?:تحدث|شير|ظهر|قدر|بين|ذكر|كشف|فيد)/u.exec(clause)
  const tallied = tally?.groups?.['name']
  if (tally !== null && tallied !== undefined) return [from + tally.index + tally[0].indexOf(tallied), from + tally.index + tally[0].indexOf(tallied) + tallied.length]
  const verb = [...clause.matchAll(/(?<![\p{L}\p{M}])[وف]?(?:قد )?(?:قد[ّ]?ر|أحصى|أحص|سج[ّ]?ل|وث[ّ]?ق|أعلن|أورد|رصد|ذكر|أفاد|[يت](?:قد[ّ]?ر|حصي|وث[ّ]?ق|سج[ّ]?ل|رصد))(?:ت|وا)?(?=\s)/gu)].at(-1)
  const name = verb === undefined ? 'same' : nameIn(clause.slice(verb.index + verb[0].length))
  if (verb === undefined || name === 'same' || numberAt - from - verb.index > 140) return null
  return [from + verb.index + verb[0].length + name[0], from + verb.index + verb[0].length + name[1]]
}

/** The subject of the sentence's own verb, where a verb of saying further on has none: "اعترضت المعارضة على …، قائلة إن". */
function acting(plain: string, verbAt: number, base: number): Span | 'same' {
  const first = /^\s*(?:كما |وقد |فقد |(?:في المقابل|في غضون ذلك|من (?:جانب|جهت|ناحيت)(?:ه|ها|هم)|بدور(?:ه|ها|هم)|إلى ذلك|في السياق نفسه|كذلك|أيضا)،? )?(?!(?:في|وفي|على|من|ومن|عن|بعد|وبعد|قبل|مع|خلال|منذ|هذا|ال|وال|إن|لا|ولا|لم|ولم|كان|وكان|أما|وأما|حول|وحول|بحسب|وفق)(?![\p{L}]))(?!و?ال)(?<verb>[\p{L}\p{M}]{3,})\s/u.exec(plain)
  const verb = (first?.groups?.['verb'] ?? '').replace(/\p{M}/gu, '')
  if (first === null || first[0].length >= verbAt || !/^[وف]?(?:[يت]\p{L}{2,}|\p{L}{2,}ت|\p{L}{3,5}|است\p{L}+|ا\p{L}ت\p{L}+)$/u.test(verb)) return 'same'
  const name = nameIn(plain.slice(first[0].length, verbAt))
  if (name === 'same' || !(/^(?:ال|\p{L}+\sال)/u.test(plain.slice(first[0].length + name[0])) || office.test(plain.slice(first[0].length + name[0], first[0].length + name[1])))) return 'same'
  // "ثمنت المبعوثة الخاصة جهود …": an office with its adjectives ends before what it was done to.
  const held = plain.slice(first[0].length + name[0], first[0].length + name[1])
  const bare = new RegExp(`^ال(?:${offices})(?:\\sال${word})*(?=\\s(?!ال)${word}\\s)`, 'u').exec(held)?.[0]
  return shift(bare === undefined ? name : [name[0], name[0] + bare.length], base + first[0].length)
}
