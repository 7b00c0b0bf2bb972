import type { Span } from '../../span.ts'
import { adverbs, behind, calling, pronouns, roles, simplified, strong } from './data/chinese.ts'
import type { Line } from '../lines.ts'
import { mannered } from './chinese-manner.ts'
import { officeOf } from './chinese-roles.ts'
import { type Saying, type Telling, content, loose } from './telling.ts'

const cue = new RegExp(`(?:${strong})`, 'gu')
const caller = new RegExp(`(?:${calling})`, 'gu')
const opener = /^(?:但是|但|而且|而|并且|且|不过|然而|同时|此外|另外|对此|其中|因此|于是|与此同时|另一方面|据悉|最后|随后|昨[日天]|今[日天]|当[日天]|星期.|周[一二三四五六日]|\d+月\d+日|\d+日|日前|近日|据(?:报道|报导|悉|了解|传)(?:称|，)?|目前|现在|如今|当时|上周|本周|近来|最近|去年|今年|虽然|尽管|即便|反而|另有|还有|更有|像是|例如|比如|就连|有|来自(?=记者))+/u
const stop = new RegExp(`(?:${adverbs})`, 'u')
const manner = /\p{Script=Han}{2}地$/u
/** "新华社巴黎4月17日电", "金十数据5月15日讯": where and when it was filed. */
const dateline = /^\s*(?:[\p{Script=Han}A-Za-z]{2,16}?)(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:专?电|讯)(?=[\s，,“]|[\p{Script=Han}])/u
/** "[20:50]", "18時40分", "10:55｜": the hour of an entry. */
const stamp = /^\s*[[【(（]?\s*(?:\d{1,2}月\d{1,2}日\s*)?\d{1,2}(?:[:：]\d{2}(?::\d{2})?|[时時点點](?:\d{1,2}分)?(?=[\s\]】)）|｜]))\s*[\]】)）]?\s*[|｜—–-]*\s*/u
/** Who told, behind a quotation. */
const behindMarks = new RegExp(`^\\s*[，,]?\\s*(?:[^，。；：！？“]{0,14}(?:日|天|[上中下]午|晚间?|凌晨|清晨|[时時]|[年月周]初|[会事]后)，)?([^，。；：！？“\\s]{1,44}?)(?:${behind})(?:道|说|称)?(?=[。，；！\\s]|$)`, 'u')
/** The verb before a colon, where it is none of those that open a clause. */
const asking = new RegExp(`(?:质问|询问|发问|提问|喊话|${behind})?(?:道|说|称|[问答写喊])?[：:]\\s*$`, 'u')
/** “甲，”某某说，“乙。”: the second part of one quotation. */
const goesOn = new RegExp(`“[，,。]?\\s*[^，。；：！？“]{1,44}?(?:${behind})(?:道|说|称)?[，,：:]\\s*$`, 'u')
/** What a clause begins with that only tells where, when or to what question something was said. */
const circumstance = /^(?:面对|被问|被记者|被媒体|谈到|谈及|提到|提及|评论|出席|针对|接受|参加|当被|是否|受访|应询|会见|就|当(?!局|地|事)|至于|关于|透过|通过|答记者|回答|回应|在接受|主持|发表|致电|通电话)/u
/** Words that go on with the speaker before. */
const links = '但是|但|而|并且|并|且|同时|还|又|也|不过|更|亦|进一步|再次|一再|却|会后|随后|随即|接着|最后|同时也|此外还|另外'
/** Behind the sentence of a speaker: words that only the speaker would go on with. */
/** One's own side in the mouth of whoever speaks. */
const side = /^[中美俄英法德日韩印欧伊以乌巴双各我]方$/u
const ongoing = /^(?:当务之急|解决.{1,14}的(?:关键|根本|唯一)|[^，。；“]{1,12}(?:(?<![回反响适供效相对])应(?!邀|约|询|急|对|用|聘|届|变|有|该)|必须|应当|应该|不应|不容|不能|绝不|有必要|至关重要)|我们|我方|我国|我(?!市|省|县|区)|[中美俄英法德日韩印欧伊以乌巴双各]方(?!面|案|式|法|向)|希望|期待|相信|愿(?!意)|呼吁|必须|应当|应该|应(?!邀|约|询|急)|要(?!求|闻)|任何|绝不|决不|坚决|如果|这不)/u
const office = new RegExp(`(?:${roles})`, 'u')

/** Chinese: the subject stands before the verb of saying, what was said behind it up to the next verb of the same speaker or the end of the sentence. */
export const chinese: Telling = {
  sayings: (line, filled, after, names) => sayings(line, simplified(filled).replace(dateline, (words) => ' '.repeat(words.length)), simplified(after), names),
  bare: (words) => new RegExp(`(?:${roles})(?<own>[\\p{Script=Han}·‧•・．-]{2,})$`, 'u').exec(simplified(words))?.groups?.['own'] ?? null,
  side: (words) => side.test(simplified(words)),
  body: (words) => /(?:媒体|社|报|部|局|署|委员会|政府|公司|机构|法院|警方|军方|议会|通讯社|网|电视台|中心|组织|厅|院|声明|报道|报告|方面|当局)$/u.test(simplified(words)),
  singular: (plain) => /(?:^|[，。“；\s])(?:但|而|同时|此外，?|对此，?)?[他她](?!们)/u.test(simplified(plain)),
  people: (plain) => people(simplified(plain)),
  ongoing: (plain) => ongoing.test(simplified(plain)),
  role: (words) => {
    const simple = simplified(words).replace(/(?:先生|女士|阁下)$/u, '')
    if (new RegExp(`^(?:${pronouns})$`, 'u').test(simple)) return 'same'
    return officeOf(simple)
  },
  begins: (plain, longer) => simplified(plain).startsWith(simplified(longer.slice(-3))) || simplified(plain).startsWith(simplified(longer.slice(-2))),
  short: (words_, longer) => {
    const words = words_.replace(/(?:女士|先生|小姐|博士|阁下|閣下)$/u, '')
    const own = words.replace(/[^\p{Script=Han}·‧•・．-]/gu, '')
    return words.length === 1 ? new RegExp(`(?:${roles})${simplified(words)}[\\p{Script=Han}]{1,2}$`, 'u').test(simplified(longer)) : words.length < longer.length && (longer.endsWith(words) || (own.length >= 2 && new RegExp(`[·‧•・．-]${own}`, 'u').test(longer)))
  },
}

type Clause = { readonly start: number; readonly end: number }
type Cue = { readonly at: number; readonly end: number; readonly clause: number; readonly subject: Span | 'same'; readonly splits: boolean; readonly begins: number; readonly quotedOnly: boolean }

function sayings(line: Line, plain: string, after: string, names: readonly string[]): readonly Saying[] {
  const base = line.span[0]
  plain = plain.replace(stamp, (words) => ' '.repeat(words.length))
  const clauses: readonly Clause[] = [...plain.matchAll(/[^，；：。！？,;:!?“]*(?:“+[^，；：。！？,;:!?“]*)*/gu)].filter(({ 0: words }) => words !== '').map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
  const found: Saying[] = []
  const source = according(plain, clauses)
  const cues = cuesIn(plain, clauses, names).filter((one) => source === null || (source.report && one.subject !== 'same' && one.at > source.from))
  if (source !== null && cues.length === 0) {
    const span = content(line, [base + source.from, line.span[1]])
    if (span !== null) found.push({ content: [span], name: source.name === 'same' ? 'same' : [base + source.name[0], base + source.name[1]], cue: null, by: 'according', sure: 'stated' })
  }
  let covered = 0
  for (const [place, one] of cues.entries()) {
    if (one.at < covered) continue
    const next = cues.slice(place + 1).find(({ splits, clause }) => splits && clause > one.clause)
    const to = next === undefined ? plain.length : clauses[Math.max(next.begins, one.clause + 1)]?.start ?? plain.length
    // "直言反对：“…”": what tells how it was said stands before the colon.
    const from = /^[^，；。：！？“]{1,8}[：:](?=“)|^(?:说|道|称|指(?!责|控|出))?[，,：:]?\s*/u.exec(plain.slice(one.end))?.[0].length ?? 0
    const rest = plain.slice(one.end + from, to)
    // `说：“A。”B` ends with the quotation; "称赞这一建议“…”" with the clause.
    const whole = /^“+/u.exec(rest)
    // "X指出，A。“B。”": a sentence in marks behind the stop is one of its own.
    const apart = /。(?=“)/u.exec(rest)
    const stopAt = whole !== null && /[：:]\s*$/u.test(plain.slice(0, one.end + from)) ? quotationEnd(line, base + one.end + from) - base : to
    const short = one.quotedOnly && whole === null ? one.end + (/^[^，；。]*/u.exec(plain.slice(one.end))?.[0].length ?? 0) : stopAt
    const span = content(line, [base + one.end + from, base + Math.min(to, short, apart === null || whole !== null ? to : one.end + from + apart.index)])
    if (span === null && one.subject !== 'same' && /[：:]\s*$/u.test(plain)) found.push({ content: [], name: [base + one.subject[0], base + one.subject[1]], cue: null, by: 'clause', sure: 'inferred' })
    if (span === null || span[1] - span[0] < 2 || (one.quotedOnly && !plain.slice(one.end, short).includes('“'))) continue
    covered = span[1] - base
    // "质疑官方数字，称…": a thing, and what was said of it comes next.
    if (span[1] - span[0] < 7 && /^(?:质疑|批评|指责|否认|反驳|回应)$/u.test(plain.slice(one.at, one.end)) && next !== undefined && next.clause === one.clause + 1) continue
    // "…说，A，“B”": a sentence in marks behind a comma is quoted for itself.
    const own_ = whole !== null ? undefined : line.quotations.find(({ span: [a, b], inner, nested }) => !nested && a > span[0] + 4 && b >= span[1] && b <= span[1] + 2 && inner[1] - inner[0] > 6 && /[，,]\s*$/u.test(plain.slice(0, a - base)))
    const ahead_ = own_ === undefined ? null : content(line, [span[0], own_.span[0]])
    const apart_ = own_ === undefined ? null : content(line, own_.span)
    if (ahead_ !== null && apart_ !== null) {
      const who = one.subject === 'same' ? 'same' : [base + one.subject[0], base + one.subject[1]] as const
      found.push({ content: [ahead_], name: who, cue: [base + one.at, base + one.end], by: 'clause', sure: 'stated' }, { content: [apart_], name: who, cue: null, by: 'quotation', sure: 'stated' })
      continue
    }
    found.push({ content: [span], name: one.subject === 'same' ? 'same' : [base + one.subject[0], base + one.subject[1]], cue: [base + one.at, base + one.end], by: whole === null ? 'clause' : 'quotation', sure: 'stated' })
  }
  const said = found.length > 0 ? null : /^(?<front>[^“：:。！？]{2,60}?)(?:提问道?|问道?|追问道?|回答(?:说|道)?|答(?:道|称)?|表示|强调|指出|写道|说|称|坦言|补充道?)\s*[：:]\s*(?=[^“\s])/u.exec(plain)
  const own = said === null ? null : content(line, [base + said[0].length, line.span[1]])
  if (said !== null && own !== null && own[1] - own[0] > 6) {
    const front = said.groups?.['front'] ?? ''
    const clause = front.slice(front.lastIndexOf('，') + 1)
    const first = subject(clause, names)
    const earlier = first === 'same' ? firstSubject(plain, clauses.filter(({ end }) => end < front.length), names) : null
    found.push({ content: [own], name: first === 'same' ? (earlier === null ? 'same' : [base + earlier[0], base + earlier[1]]) : shifted(first, base + front.length - clause.length), cue: [base + front.length, base + said[0].length], by: 'transcript', sure: 'stated' })
  }
  // "…倒塌或受损，镇政府称。": who said it stands behind it.
  const late = found.length > 0 || source !== null || !/[称说示出露报]。?\s*$/u.test(plain) ? null : /^(?<what>[^“：]{8,}?)，(?<name>[^，。：“]{2,16}?)(?:称|说|表示|指出|透露|通报|介绍说)。?\s*$/u.exec(plain)
  const lateName = late?.groups?.['name']
  const lateOwn = late === null ? null : content(line, [base, base + (late.groups?.['what'] ?? '').length])
  const lateWho = lateName === undefined ? 'same' : subject(lateName, names)
  if (late !== null && lateName !== undefined && lateOwn !== null && (lateWho !== 'same' || new RegExp(`^(?:${pronouns})$`, 'u').test(lateName))) {
    const at = base + (late.groups?.['what'] ?? '').length + 1
    found.push({ content: [lateOwn], name: shifted(lateWho, at), cue: null, by: 'clause', sure: 'stated' })
  }
  for (const { span, inner } of loose(line, found)) {
    const words = content(line, span)
    if (words === null) continue
    const before = plain.slice(0, span[0] - base)
    const tail = span[1] >= line.span[1] ? after : `${plain.slice(span[1] - base)}`
    const colon = /([^，；。：！？“]*)(?:，[^，；。：！？“]{0,12})?[：:]\s*$/u.exec(before)
    const told = /^\s*这[便就也正]?是/u.test(tail) ? null : behindMarks.exec(tail)
    const alone = told === null && found.length === 0 && span[1] >= line.span[1] && before.trim() === '' && /[。！？…]$/u.test(line.text.slice(...inner)) ? mannered(after, names) ?? opened(after, names) : null
    const apart = before.replace(/[“\s]/gu, '') === '' || /[，。：；！？,:;!?]\s*“*\s*$/u.test(before)
    const noun = /(?<who>[^，；。：！？“]{1,30}?)的(?:回应|回答|答复|说法|解释|评价|评论|看法|反应|原话|结论|感受|口号|口头禅|座右铭|诉求|要求|警告)(?:则|也|只|就|都)?[是为](?:这样的)?[：:，]?\s*$/u.exec(before)
    const answers = noun?.groups?.['who']
    if (noun !== null && answers !== undefined) found.push({ content: [words], name: shifted(subject(answers), base + noun.index), cue: null, by: 'quotation', sure: 'stated' })
    else if (goesOn.test(before) && found.at(-1)?.by === 'quotation' && found.at(-1)?.content.length === 1 && (found.at(-1)?.content[0]?.[1] ?? 0) < span[0]) { const one = found.at(-1); if (one !== undefined) found[found.length - 1] = { ...one, content: [...one.content, words] } }
    else if (alone !== null) found.push({ content: [words], name: shifted(alone, line.span[1]), cue: null, by: 'quotation', sure: 'inferred' })
    else if (told !== null && apart && !(span[1] >= line.span[1] ? /[：:]\s*$/u : /[问说道称答写喊][：:]\s*$/u).test(before)) {
      const at = (span[1] >= line.span[1] ? line.span[1] : span[1]) + told[0].indexOf(told[1] ?? '')
      found.push({ content: [words], name: shifted(subject(told[1] ?? '', names), at), cue: null, by: 'quotation', sure: 'stated' })
    } else if (colon !== null) {
      const last = before.slice(before.search(/[^，；。：！？“]*[：:]\s*$/u))
      const pronoun = /^(?:[而但]|随后|接着|最后|同时)?(?:他|她|其)(?![们的])/u.test(last)
      const cited = /(?:援引|引述|引用|转述|转引)(?<who>[^“，：]{2,26}?)(?:的(?:话|说法|原话))(?:[称说道写]|指出|表示)?[：:]\s*$/u.exec(last)?.groups?.['who']
      if (cited !== undefined) { found.push({ content: [words], name: shifted(subject(cited, names), base + before.length - last.length + last.indexOf(cited)), cue: null, by: 'quotation', sure: 'stated' }); continue }
      const nearest = pronoun ? 'same' : subject(last.replace(asking, ''), names)
      const first = pronoun ? 'same' : nearest === 'same' || !new RegExp(`(?:${strong}|说|道|问|答|写|喊|称)`, 'u').test(last) ? shifted(subject(colon[1] ?? '', names), colon.index) : shifted(nearest, before.length - last.length)
      found.push({ content: [words], name: shifted(first, base), cue: null, by: 'quotation', sure: 'inferred' })
    } else if (inner[1] - inner[0] >= 4 && before.endsWith('“') && found.length > 0) found.push({ content: [words], name: found.at(-1)?.name ?? 'same', cue: null, by: 'quotation', sure: 'inferred' })
    else if (inner[1] - inner[0] >= 8 && /[。！？]\s*$/u.test(before)) found.push({ content: [words], name: found.at(-1)?.name ?? 'same', cue: null, by: 'quotation', sure: 'guessed' })
    else if (inner[1] - inner[0] >= 8 && /^\s*$/u.test(before.replace(/[“\s]/gu, '')) ) found.push({ content: [words], name: 'same', cue: null, by: 'quotation', sure: 'guessed' })
  }
  return found.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

const shifted = (span: Span | 'same', by: number): Span | 'same' => (span === 'same' ? span : [span[0] + by, span[1] + by])
const quotationEnd = (line: Line, at: number): number => line.quotations.find(({ span }) => span[0] === at)?.span[1] ?? line.span[1]

/** Who the sentence behind a quotation begins with: an office with its name, or a known name. */
function opened(after: string, names: readonly string[]): Span | null {
  const blank = /^\s*/u.exec(after)?.[0].length ?? 0
  const words = /^[^。！？“]*/u.exec(after.slice(blank))?.[0] ?? ''
  const one = headed(words, names) ?? people(words).find(([start]) => start === 0) ?? null
  return one === null || words.slice(one[1]) === '' ? null : [one[0] + blank, one[1] + blank]
}

/** The verbs of saying of a sentence, each with its subject: in its own clause, or in an earlier one of the sentence. */
function cuesIn(plain: string, clauses: readonly Clause[], names: readonly string[]): readonly Cue[] {
  const found: Cue[] = []
  for (const [place, { start, end }] of clauses.entries()) {
    const words = plain.slice(start, end)
    const head = words.indexOf('“') < 0 ? words : words.slice(0, words.indexOf('“'))
    const strongOne = [...head.matchAll(cue)].find(({ index, 0: verb }) => verbHere(head, index, verb))
    const one = strongOne ?? (words.includes('“') || /^[，,：:]\s*“/u.test(plain.slice(end)) ? [...head.matchAll(caller)].at(-1) : undefined) ?? asserts(plain, place, head) ?? (/^指(?!责|挥|数|导|标|定|控|向|的|出)/u.exec(head) ?? undefined)
    if (one === undefined) continue
    const front = head.slice(0, one.index)
    const cited = /(?:援引|引述|引用|转述|转引)(?<name>[^“]{2,24}?)(?:的(?:话|说法)|在[^，]{0,12}|当天|\d+日)?$/u.exec(front)?.groups?.['name']
    const named = cited === undefined ? 'same' : subject(cited)
    const own: Span | 'same' = cited === undefined ? subject(front, names) : named === 'same' ? 'same' : shifted(named, front.lastIndexOf(cited))
    const link = new RegExp(`^(?:${links}|则)`, 'u').test(front)
    const bareFront = front.replace(new RegExp(`^(?:${links})+`, 'u'), '')
    const empty = bareFront === '' || own === 'same'
    const since = found.at(-1)?.clause ?? -1
    // "X要求…，发言人Y在记者会上回应": somebody named since the verb before, unless a link goes on with whoever spoke.
    // "X说“…”，对此Y皱眉，并问“…”": behind a closed quotation somebody else may act.
    const closed = clauses.slice(since + 1, place).findIndex((one) => plain.charAt(one.start - 2) === '“')
    const other = empty && closed >= 0 ? known(plain, clauses, since + 1 + closed, place, names) : null
    const fresh = other ?? (!empty || link || found.length === 0 ? null : person(plain, clauses, Math.max(since + 1, place - 1), place))
    const earlier = empty ? firstSubject(plain, clauses.slice(0, place), names) : null
    // "…，统一部表示，…": a verb at the end of its clause with a subject of its own speaks for itself.
    const itself = !empty && /^(?:表示|说|指出|称|强调|回应|认为|说道|透露|坦言|宣布)$/u.test(one[0]) && one.index + one[0].length === head.length
    const contrast = /(?:则|却)/u.test(front.slice(-6)) || /^(?:而|但)/u.test(front)
    found.push({
      at: start + one.index, end: start + one.index + one[0].length, clause: place, splits: empty || link || contrast || itself || /[；;]\s*$/u.test(plain.slice(0, start)), begins: fresh?.clause ?? place,
      subject: fresh !== null ? fresh.span : empty ? (found.findLast(({ splits }, at) => splits || at === 0) ?? found.at(-1))?.subject ?? earlier ?? 'same' : shifted(own, start), quotedOnly: strongOne === undefined && one[0] !== '指',
    })
  }
  return found
}

/** "马克龙指战争破坏了和平": the short word for "said that" behind a name at the head of the sentence. */
function asserts(plain: string, place: number, head: string): RegExpExecArray | null {
  const found = /(?<=^[^“]{2,16})(?<![手戒食拇中小名所专特])指(?!责|挥|数|导|标|定|控|向|的|出|示|引|望|令|点|派|南|甲|明|认|称|日|战)/u.exec(head)
  if (found === null || place > 0 || /[的了在]/u.test(head.slice(0, found.index))) return null
  return found.index <= 4 || people(`${head.slice(0, found.index)}说`).some(([, end]) => end === found.index) ? found : null
}

/** Whether a verb is one here, and no part of a noun ("…的要求", "表示欢迎"). */
function verbHere(head: string, index: number, verb: string): boolean {
  const front = head.slice(0, index)
  const rest = head.slice(index + verb.length)
  if (/(?:不|未|没有?|无法|拒绝|尚未|不愿|不便|不肯|不想|不愿意|不予|未予|不敢|避免|难以)$/u.test(front) && !/^(?:否认|说)$/u.test(verb)) return false
  if (verb === '要求' && /^(?:匿名|不具名|不公开|不透露|不愿|保密|隐去|不署名|化名)/u.test(rest)) return false
  if (verb === '透露' && /^(?:姓名|身份|名字|真名|全名|更多|细节|具体)/u.test(rest)) return false
  // "据报道", "据报道称": nobody is named.
  if (/(?<![数证依根占凭收])据$/u.test(front) && /^(?:报道|介绍|通报|称|说|透露|估计)$/u.test(verb) || /据(?:报道|报导|传)$/u.test(front) && verb === '称') return false
  if (/^(?:但|而)?(?:既然|如果|若(?!干)|假如|即使|就算|要是)/u.test(front) && /^(?:说|称|认为|表示|要求)$/u.test(verb)) return false
  if (/^(?:对于|针对|关于|面对|至于|就(?=\p{Script=Han}{3}))/u.test(front) && /^(?:质疑|批评|指责|要求|呼吁|指控|建议|主张|提议|警告|声称|宣称)$/u.test(verb)) return false
  if (/^(?:要求|呼吁|敦促|建议|批评|指责)$/u.test(verb) && (/(?:通过|关于|有关|对于)$/u.test(front) || /的(?:决议|草案|提案|议案|动议|请愿|呼声|来信|信函|联名信)/u.test(rest))) return false
  if (/^(?:担忧|相信|坚信|抱怨|感叹|估计|反驳)$/u.test(verb) && /(?:感到|深感|表示|表达|十分|非常|引起|引发|令人|的)$/u.test(front)) return false
  if (/[的有无一这该项出种被之]$/u.test(front) && !/^(?:说|称)$/u.test(verb) && !(front.endsWith('之') && people(`${front}说`).some(([, end]) => end === front.length))) return false
  if (verb === '表示' && /^(?:热烈|深切|强烈|由衷|衷心|谨慎)?(?:欢迎|怀疑|感谢|支持|反对|遗憾|关切|满意|谴责|哀悼|慰问|祝贺|同情|赞赏|理解|不满|抗议|敬意|愤慨|担忧|乐观|肯定)/u.test(rest) && rest.length < 11) return false
  if (/^(?:建议|提议|要求|批评|指责|呼吁|警告|承诺|报道)$/u.test(verb) && (/(?:对|就|将|把|以|等|项|拒绝|接受|回应|支持)$/u.test(front) || /^(?:表示|得到|获|是|作出|提出)/u.test(rest))) return false
  if (/^(?:报道|介绍|要求|批评|指责|质疑|呼吁|建议|声明|判断|估计|抱怨|担忧|补充|解释|保证|通报|提议|承诺|警告)$/u.test(verb) && (/^(?:了|的|书|会|稿|信|员|和|与|、|过|着|中|里|说|称|是|包括|得)/u.test(rest) || (front === '' && !/^(?:要求|批评|指责|呼吁|警告|承诺|建议|否认|保证)$/u.test(verb)))) return false
  // "建议已提交议会": a noun at the head of its clause.
  if (front === '' && /^(?:建议|要求|承诺|警告|批评|指责|呼吁|报道|声明)$/u.test(verb) && /^(?:已|将|被|获|得到|遭|未(?!来)|尚|仍|引发|引起|来自|没有)/u.test(rest)) return false
  if (verb === '说' && /^(?:这话|出|到底|白了|穿了)/u.test(rest)) return false
  return !/^(?:的|之|了(?!解)|书)/u.test(rest)
}

/** The person named first in some clauses, at the head of one. */
function person(plain: string, clauses: readonly Clause[], from: number, to: number): { readonly span: Span; readonly clause: number } | null {
  for (const [place, { start, end }] of clauses.entries()) {
    if (place < from || place >= to) continue
    const one = people(plain.slice(start, end))[0]
    if (one !== undefined && one[0] <= 1) return { span: [start + one[0], start + one[1]], clause: place }
  }
  return null
}

/** Somebody known by name at the head of one of some clauses ("对此林若水皱眉"). */
function known(plain: string, clauses: readonly Clause[], from: number, to: number, names: readonly string[]): { readonly span: Span; readonly clause: number } | null {
  const found = clauses.slice(from, to).flatMap(({ start, end }, at) => {
    const one = headed(plain.slice(start, end), names)
    return one === null ? [] : [{ span: [start + one[0], start + one[1]] as const, clause: from + at }]
  })
  return found.at(-1) ?? null
}

/** The known name a clause begins with. */
function headed(words: string, names: readonly string[]): Span | null {
  const lead = /^(?:对此|随后|此时|这时|而|但|不过|只见|于是|同时)?/u.exec(words)?.[0].length ?? 0
  const one = names.find((name) => words.startsWith(name, lead) && !/^[的等和与及、]/u.test(words.slice(lead + name.length)))
  return one === undefined ? null : [lead, lead + one.length]
}

function firstSubject(plain: string, before: readonly Clause[], names: readonly string[]): Span | null {
  for (const { start, end } of before.toReversed()) {
    const words = plain.slice(start, end)
    const own = headed(words, names)
    if (own !== null) return [start + own[0], start + own[1]]
    const person = people(words)[0]
    if (person !== undefined) return [start + person[0], start + person[1]]
  }
  for (const { start, end } of before) {
    const acts = /^[^，]{2,20}?(?=发布|公布|举行|召开|会见|出席|抵达|访问|主持|发表|通过|签署|致函|致信)/u.exec(plain.slice(start, end))?.[0]
    const found = subject(acts ?? plain.slice(start, end))
    if (found !== 'same' && found[1] - found[0] <= 14 && found[1] < end - start) return [start + found[0], start + found[1]]
  }
  return null
}

/** The name in what stands before a verb: without connectives at its beginning and adverbs at its end. */
function subject(front: string, names: readonly string[] = []): Span | 'same' {
  const lead = opener.exec(front)?.[0].length ?? 0
  let words = front.slice(lead)
  const head = headed(words, names)
  // "住在白塔镇的石X": a name behind what tells of the person.
  const living = /^(?:家住|住|在|来自|从|曾|正|刚|目睹|经营|带着|失去|年近|年过|现年|今年|\d)[^，“]*的(?=(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+)$)/u.exec(words)?.[0].length ?? 0
  if (living > 0 && !office.test(words.slice(living)) && !stop.test(words.slice(living))) return [lead + living, lead + words.length]
  // One sign more is of a longer name (拉夫罗夫 beside 拉夫罗).
  // "X不满Y称": the one next to the verb speaks.
  const near = head === null ? undefined : names.find((name) => words.length > head[1] + name.length && words.endsWith(name))
  if (near !== undefined) return [lead + words.length - near.length, lead + words.length]
  if (head !== null && (words.length - head[1] !== 1 || stop.test(words.slice(head[1])))) return [lead + head[0], lead + head[1]]
  // "在电台担任球评的前国脚X": the place belongs to what tells of the person.
  const related = /^在[^，]{2,24}的(?=[^的，]{3,24}$)/u.exec(words)?.[0].length ?? 0
  const caused = /^(?:也|更|还|都|再度|再次)?(?:让|令|使)(?=\p{Script=Han}{2,})|^.{1,12}(?:让|令|使)(?=\p{Script=Han}{2,6}$)/u.exec(words)?.[0].length ?? 0
  if (related > 0 && office.test(words.slice(related)) || caused > 0) {
    const own = subject(words.slice(Math.max(related, caused)))
    return shifted(own, lead + Math.max(related, caused))
  }
  // "一名不愿透露姓名的官员", "接近谈判的知情人士": what tells of the source belongs to it.
  const unnamed = /^[^，“]{0,8}?(?:不愿|不便|不想|不肯|要求|拒绝|希望|接近|熟悉|了解|参与|知晓)[^，“]{1,14}的(?=[^，“的]{2,14}$)/u.exec(words)
  if (unnamed !== null && office.test(words.slice(unnamed[0].length)) && !stop.test(words.slice(unnamed[0].length))) return [lead, lead + words.length]
  // "刚刚从灾区返回的协调员本·卡利姆": what would end the name tells of who bears it.
  const borne = words.length > 5 && stop.test(words) && office.test(words) ? people(`${words}说`).find(([, end]) => end === words.length) : undefined
  if (borne !== undefined && !/^(?:在(?![野任])|据)/u.test(words) && !/[对向跟与和同由给]$/u.test(words.slice(0, borne[0])) && !/^[对向跟与和同由给]/u.test(words.slice(borne[0]))) return [lead + borne[0], lead + words.length]
  if (/^在(?![野任押逃])/u.test(words) || circumstance.test(words)) return 'same'
  words = words.replace(manner, '')
  // "行政院发言人方又宁今日": a sign of a known name behind an office is no adverb.
  const within = names.find((one) => words.indexOf(one) > 1 && office.test(words.slice(Math.max(0, words.indexOf(one) - 6), words.indexOf(one))))
  const least = within === undefined ? 0 : words.indexOf(within)
  const cut = [...words.matchAll(new RegExp(stop, 'gu'))].find(({ index }) => index > 0 && (within === undefined || index < least || index >= least + within.length))?.index ?? (stop.exec(words)?.index === 0 ? 0 : words.length)
  const name = words.slice(0, cut).replace(/[\s“]+$/u, '')
  const blank = /^[\s“]*/u.exec(name)?.[0].length ?? 0
  const rest = name.slice(blank).replace(/(?<=信|函|声明|报告|文件|公报|文告|书|稿)中$/u, '')
  if (rest === '' || new RegExp(`^(?:${pronouns}|(?:${adverbs}|${links})+)$`, 'u').test(rest) || rest.length > 30) return 'same'
  return [lead + blank, lead + blank + rest.length]
}

/** "据X介绍，", "依据X的调查，", "在X看来，": a source without a verb, and where what it tells begins. */
function according(plain: string, clauses: readonly Clause[]): { readonly name: Span | 'same'; readonly from: number; readonly report: boolean } | null {
  for (const [place, { start, end }] of clauses.entries()) {
    const words = plain.slice(start, end)
    const found = /^\s*(?<cue>(?:另|又|而)?(?:据|依据|根据|按照|按|综合)(?:此前|早前|先前|最新|初步)?)(?<name>[^“]{1,40}?)(?:(?:上|本|这)(?:月|周|星期)|近日|日前|最近|昨[天日]|今[天日]|去年|今年|\d+月|\d+日)*(?:发布|公布|提供|披露|发表|出具)?(?:的)?(?:最新|初步)?(?:年报|年度报告|白皮书|公报|普查|民调|公告|公示|通告|财报|简报|测定|监测|资料|记录|预测|推算|核算|清点|普查|介绍|透露|报道|统计|所说|称|说|消息|估计|估算|数据|调查|报告|公布|通报|表示|讲述|说法|转述|测算|分析|声明|回忆)(?:显示)?$/u.exec(words) ?? /^(?<cue>在)(?<name>[^“]{1,16})看来$/u.exec(words)
    const name = found?.groups?.['name']
    if (found === null || name === undefined || clauses[place + 1] === undefined || /^(?:报道|报导|消息|统计|了解|悉|介绍|传|此)$/u.test(name)) continue
    const at = start + found[0].indexOf(name, found.groups?.['cue']?.length ?? 1)
    return { name: new RegExp(`^(?:${pronouns})(?:本人|自己)?$`, 'u').test(name) ? 'same' : [at, at + name.length], from: end + 1, report: /(?:报道|消息|声明|报告|公报|通报)$/u.test(words) }
  }
  return null
}

/** Persons named with their office: "外交部发言人纪舒澜", "总统伊万·马尔". */
function people(plain: string): readonly Span[] {
  const verbs = new RegExp(`^(?:${strong}|${adverbs}|${calling}|主持|转交|通电话|通话|会谈|指|抵|乘|访|会见|举行|参加|离开|返回|以|和|与|及|等|将|要|是|为|到|被|把|的|之|由|从|说|这样|如此|这么|当天|昨|今(?!朝|生)|本(?=周|月|人)|告诉|致|谈|回|答|问|称|指|走|坐|站|笑|叹|摇|点头|心情|身|难|介绍|总结|概括|补充|解释|宣|呼|提|拒|同意|支持)`, 'u')
  // "省卫生厅的一名官员给出…": somebody without a name at the head of the sentence.
  const nameless = /^\s*(?:另外?|还有)?(?<who>[\p{Script=Han}]{0,12}?的?(?:一|另一|两|多|几)[名位](?:[^，。：“]{0,14}的)?[\p{Script=Han}]{0,4}?(?:官员|外交官|人士|消息人士|知情人士|专家|学者|负责人|居民|村民|目击者|志愿者|议员|律师|工程师|船员|渔民|司机))(?=\p{Script=Han}{2})/u.exec(plain)
  const one = nameless?.groups?.['who'] === undefined ? [] : [[nameless[0].length - nameless.groups['who'].length, nameless[0].length] as const]
  const borne = [...plain.matchAll(new RegExp(`[\\p{Script=Han}·]{0,14}?(?:${roles})(?=[\\p{Script=Han}])`, 'gu'))].flatMap(({ 0: title, index }): readonly Span[] => {
    const rest = plain.slice(index + title.length)
    const run_ = /^\p{Script=Han}{1,6}(?:[·‧•・．-]\p{Script=Han}{1,6})+/u.exec(rest)?.[0]
    // "卡里姆·索托则在…": the last part of a foreign name ends before a verb or an adverb.
    const part = run_ === undefined ? 0 : run_.search(/[^·‧•・．-]*$/u)
    const over = run_ === undefined ? -1 : [2, 3, 4, 5].map((at) => part + at).find((at) => at < run_.length && verbs.test(rest.slice(at))) ?? -1
    const dotted = over < 0 ? run_ : run_?.slice(0, over)
    if (office.test(rest.slice(0, 3)) || verbs.test(rest)) return []
    // A name of four signs or more is one only where it certainly ends: at a stop, a number, or a verb.
    const long = /^\p{Script=Han}{4,6}(?=[^\p{Script=Han}]|$)/u.exec(rest)?.[0] ?? [4, 5, 6].map((size) => rest.slice(0, size)).find((one) => /^\p{Script=Han}+$/u.test(one) && verbs.test(rest.slice(one.length)))
    // The last sign of a name before a verb is no conjunction (铃木宪和).
    const inside = long !== undefined && [2, 3].some((at) => verbs.test(long.slice(at)) && !/^[和与及以之为]$/u.test(long.slice(at)))
    const run = long !== undefined && !inside ? long : /^\p{Script=Han}{2,3}/u.exec(rest)?.[0] ?? ''
    const name = dotted ?? (run.length === 3 && verbs.test(rest.slice(2)) && !(/[之和]$/u.test(run) && verbs.test(rest.slice(3))) ? run.slice(0, 2) : run)
    if (name === '') return []
    const own = subject(title.replace(/^(?:与|和(?!平)|及|同(?!济|仁)|向|由|被|就|透过|通过|到访的|来访的)/u, (words) => ' '.repeat(words.length)))
    // "被记者提问议长X", "2023年11月22日外交部发言人": what stands before the office and is none of it.
    const off = /^(?:以下[是为]|这是|.*(?:专访|采访|提问|询问|追问|质询|应约同|应约与|会见|会晤|接见|邀请|陪同|批评|指责|包括|以及|对于|关于|任命|前往|问及|援引|引述|转述|针对)|[日月年号](?:就|对|向|由|与|透过|通过)?(?=\p{Script=Han}{2}))/u.exec(title)?.[0].length ?? 0
    const from = off > 0 && (off > 2 || /[\d]\s*$/u.test(plain.slice(0, index)) || !/^[日月年号]/u.test(title)) ? off : own === 'same' ? 0 : own[0]
    return [[index + from, index + title.length + name.length]]
  })
  return [...one, ...borne]
}
