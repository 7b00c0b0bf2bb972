import { printedDates } from '../printed-dates.ts'
import { credit } from '../words/furniture.ts'
import { agencies } from '../words/outlets.ts'
import { type Block, ends, isListed, length } from './blocks.ts'
import { type Mark, marking, type Page, type Rule, same, tellingWords } from './furniture.ts'

/** "By NAME" and its kin, at the beginning of a short line. */
const byline = /^(?:[Bb][Yy]|[Pp][Aa][Rr]|[Vv][Oo][Nn]|[Pp][Oo][Rr]|[Dd]i|[Dd]a|DI|DA|[Аа]втор|[Тт]екст|[Оо]т|بقلم|كتب|作者|记者|文)[\s:：]\s*(?:(?!\p{Ll})\p{L}|(?:la|le|l[’']|les|notre|unser\p{L}*|unserem|nuestr\p{L}+|our|the|staff|al|de|van|von|bin|redacci\p{L}+|redazione|reda\p{L}+)(?!\p{L}))/u
const dated = /(?:published|updated|posted|last modified|publié|mis à jour|veröffentlicht|aktualisiert|stand|publicado|actualizado|pubblicato|aggiornato|atualizado|опубликовано|обновлено|نشر|آخر تحديث|تاريخ|发布|更新|日[电電讯訊]|yayınlan|güncellen)/iu

/** "From our correspondent in CITY," before a first sentence, and who spoke with whom, with or without the day. */
const correspondent = /^(?:(?:[Aa]vec|[Dd]e) (?:notre|nos) (?:correspondante?s?|envoyée?s?)|[Vv]on unser(?:e[mnr]?) (?:Korrespondent|Reporter)\p{L}*|[Dd]e nuestr[oa]s? (?:corresponsal(?:es)?|enviad[oa]s?)|[Ff]rom our (?:own )?(?:correspondent|reporter)s?|[Оо]т наш(?:его|их) корреспондент\p{L}*)(?!\p{L})[^.!?]*,?$|^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}(?:im Gespräch mit|in conversation with|en entretien avec|en conversación con|в беседе с)(?: \p{Lu}[\p{L}.’'-]+){2,4}(?!\p{L})/u

export function isByline({ words, prose }: Block): boolean {
  return !prose && !ends(words.replace(/\.$/, '')) && length(words) <= 14 && (byline.test(words) || correspondent.test(words))
}

/** "CITY - AGENCY", "AGENCY / OUTLET": a short line one part of which is the name of an agency. */
function isSigned({ words, prose }: Block): boolean {
  return !prose && length(words) <= 8 && words.split(/\s[-–—|/]\s|[/|()]/u).some((part) => agencies.some(([, printed]) => part.trim().replace(printed, '') === ''))
}

/** A line that is there to give a date: a date and little else. */
export function isDateline({ words, prose }: Block): boolean {
  if ((prose && length(words) > 16) || length(words) > 20) return false
  const date = printedDates(words, null).find(({ year }) => year !== null)
  if (date === undefined) return false
  const rest = words.slice(0, date.span[0]) + words.slice(date.span[1])
  // "Published on 16 September 2031 at 6 a.m., changed at 11.42."
  if (prose && dated.test(words.slice(0, date.span[0]))) return length(words) <= 16
  if (prose) return length(rest.replace(/\p{Nd}{1,2}[:.]\p{Nd}{2}|[ap]\.\s?m\./giu, ' ')) <= 2
  return length(rest) <= 4 || dated.test(rest) || correspondent.test(words) || /\p{Nd}{1,2}[:.]\p{Nd}{2}/u.test(rest)
}

/**
 * Where the article's own text begins: at the first running text after the title, the dates, bylines, captions and credits
 * that stand together at the top. A line or two of running text among them (the standfirst) does not end the head.
 */
function headEnd({ blocks, marks }: Page): number {
  let end = blocks.findIndex((block, index) => block.prose && marks[index] === null)
  if (end === -1) return blocks.length
  let running = 0
  for (let index = 0; index < Math.min(blocks.length, 16) && running < 3; index += 1) {
    const block = blocks[index] as Block
    const mark = marks[index]
    if (block.prose && mark === null) running += 1
    if (index > end && (isByline(block) || (isDateline(block) && mark === null) || mark === 'credit' || mark === 'caption' || (mark === 'repeated-title' && !block.prose))) {
      const next = blocks.findIndex((other, at) => at > index && other.prose && marks[at] === null)
      end = next === -1 ? index + 1 : next
    }
  }
  return end
}

/** Finds the title and sorts what stands around the article: dates and bylines, captions, lines of the page. */
export function head(titleHint: string | null): Rule {
  return (page) => {
    const end = headEnd(page)
    const last = page.blocks.findLastIndex((block, index) => block.prose && page.marks[index] === null)
    const titled = withTitle(page, last === -1 ? Math.min(end, 3) : end, titleHint)
    if (last === -1) return marking((block) => isByline(block) || isDateline(block) ? 'head' : null)(titled)
    const title = titled.marks.indexOf('title')
    const sorted = marking((block, index) => {
      if (isByline(block) || isDateline(block) || isSigned(block)) return 'head'
      if (index >= end || block.prose) return null
      if (length(block.words) <= 14 && printedDates(block.words, false).some(({ year }) => year !== null)) return 'head'
      if (title === -1 || index < title || length(block.words) <= 2) return index === title - 1 && /^[«“"„].{12,}[»”"“]$/u.test(block.words) ? null : 'interface'
      // What an agency says first of all it has to tell stands in points under its title.
      if (isPoint(block) && [index - 1, index + 1].some((near) => isPoint(page.blocks[near]))) return null
      // "The spokesman made the following statement:"
      if (/[:：]$/u.test(block.words) && length(block.words) >= 6) return null
      // Unpunctuated words right under the title are its second line, not a caption.
      const isBelow = index === title + 1 || (index === title + 2 && length(block.words) >= leastStandfirst && !pictured.test(block.words))
      return isBelow && length(block.words) >= 6 && !ends(block.words) && (index + 1 === end || page.blocks.slice(index + 1, end).some((other) => isByline(other) || isDateline(other))) ? null : 'caption'
    })(titled)
    const signed = profiles(sorted)
    const under = page.blocks.flatMap((block, index) => index - 1 > last && isText(block) && isHeading(sorted, index - 1) ? [index] : [])
    return marking((block, index) => signed.has(index) ? 'head' : under.length >= 2 && under.includes(index) ? 'related' : index > last && !isText(block) && !((ends(block.words) || (isListed(block.words) && !isMenu(page.blocks, index))) && follows(sorted, index, last)) ? beside(sorted, index) : null)(sorted)
  }
}

const isPoint = (block: Block | undefined): boolean => block !== undefined && /^[*•▪·–-]\s/u.test(block.words) && length(block.words) >= 4

/** So many words under a title and its second line are what the article is about. */
const leastStandfirst = 12
/** A line that names where its picture is from. */
const pictured = /©|[(（][^()（）]*[)）]\s*$|\p{L}\s?\/\s?\p{Lu}[\p{L} ]+$/u

/** Marks the title, its truncated twin before it, and its repetitions. */
function withTitle(page: Page, end: number, hint: string | null): Page {
  const fits = (block: Block, index: number): boolean => (page.marks[index] === null || page.marks[index] === 'repeated-title') && !block.prose && !isByline(block) && !isDateline(block)
    && !credit.test(block.words) && !/^https?:\/\//u.test(block.words) && length(block.words) >= 3 && length(block.words) <= 40
  const hinted = hint === null ? -1 : page.blocks.findIndex((block, index) => page.marks[index] !== 'script' && same(block.words) === same(hint))
  let title = hinted !== -1 ? hinted : page.blocks.findIndex((block, index) => index < end && page.marks[index] === null && fits(block, index))
  // What the page's own data call it is not printed: no other line is its title.
  if (title === -1 || (hinted === -1 && hint !== null && !alike((page.blocks[title] as Block).words, hint))) return page
  if (hinted === -1) title = about(page, afterFurniture(page, title, end, fits), end, fits)
  const cut = same((page.blocks[title] as Block).words)
  // A title cut off after some words, as browsers' tabs and link previews have it, before the title itself.
  const longer = page.blocks.findIndex((block, index) => index > title && index < end && fits(block, index) && same(block.words).startsWith(cut) && same(block.words) !== cut)
  const twin = longer === -1 ? -1 : title
  if (longer !== -1) title = longer
  const words = same((page.blocks[title] as Block).words)
  return { ...page, marks: page.marks.map((mark, index): Mark => {
    if (index === title) return 'title'
    if (index === twin) return 'repeated-title'
    return !(page.blocks[index] as Block).prose && mark !== 'script' && same((page.blocks[index] as Block).words) === words ? 'repeated-title' : mark
  }) }
}

/** Who wrote it, told once more under the article: one of the last paragraphs that begins with a whole name of the byline, or, behind furniture, with a part of one. */
function profiles({ blocks, marks }: Page): ReadonlySet<number> {
  const writers = blocks.flatMap((block, at) => (isByline(block) ? block.words.replace(byline, (found) => found.slice(-1)) : isSigning(blocks, at) ? block.words : '').match(/\p{Lu}[\p{L}.’'-]+(?: (?:d[aeiu]s? |v[ao]n |bin |al-)?\p{Lu}[\p{L}.’'-]+)*/gu) ?? [])
  const names = new Set(writers.flatMap((name) => name.toLowerCase().match(/[\p{L}’'-]{3,}/gu) ?? []))
  const isName = (at: number): boolean => [...blocks[at]?.words.match(/\p{L}[\p{L}’'-]+/gu) ?? ['']].every((word) => names.has(word.toLowerCase()))
  const text = blocks.flatMap(({ prose }, at) => prose && marks[at] === null ? [at] : [])
  const isProfile = (at: number): boolean => {
    const words = blocks[at]?.words ?? ''
    if (at <= 2 || length(words) > longestProfile) return false
    if (at === text.at(-1) && text.length > 3 && biography.test(words)) return true
    if (writers.some((name) => name.includes(' ') && words.startsWith(`${name} `)) && text.indexOf(at) >= 3) return true
    return text.indexOf(at) >= text.length - 2 && (marks[at - 1] !== null || isName(at - 1)) && names.has(/^\p{Lu}[\p{L}’'-]+/u.exec(words)?.[0].toLowerCase() ?? '')
  }
  // "About the author" may stand above.
  const above = (at: number): readonly number[] => {
    const block = blocks[at - 1]
    return block !== undefined && marks[at - 1] === null && !block.prose && !ends(block.words) && length(block.words) <= 4 ? [at - 1, at] : [at]
  }
  return new Set(text.slice(-4).filter(isProfile).flatMap((at) => isName(at - 1) ? [at - 1, at] : above(at)))
}
const longestProfile = 80
/** "NAME is an associate editor of …", under an article whoever wrote it. */
const biography = /^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}(?:(?:is|works|writes|reports|covers)\s(?:[^.!?"“]{0,60}\s)?(?:editor|reporter|correspondent|columnist|writer|contributor|fellow|journalist|politics|affairs)|(?:ist|arbeitet|schreibt|berichtet)\s(?:[^.!?"„]{0,60}\s)?(?:Redakteur|Korrespondent|Autor|Journalist|Reporter)|est\s(?:[^.!?«"]{0,40}\s)?(?:journaliste|correspondante?|rédac|chroniqueu|reporter)|es\s(?:[^.!?«"]{0,40}\s)?(?:redactor|periodista|corresponsal|columnista))/u

/** A name alone above a page's date is whose article it is. */
function isSigning(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1]
  return next !== undefined && /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+$/u.test(blocks[at]?.words ?? '') && isDateline(next)
}

/** The name of an office and nothing else, as it stands above the number, the day and the title of what it releases; what a ministry "denies" is a title. */
const letterhead = /^(?:(?:The )?(?:Office|Ministry|Department|Government|Embassy|Secretariat|Presidency|Cabinet|Mission)|Minist[eè]re|Ministerio|(?:Bundes|Staats|Landes|Außen|Innen)?[Mm]inisterium|Présidence|Presidencia|Gouvernement|Gobierno|Ambassade|Embajada|Botschaft|Secrétariat|Secretar[ií]a|Sekretariat|Staatskanzlei)(?:(?:\s[–—-])?\s(?:of|the|and|for|to|at|in|du|de|del|des|et|à|la|las|los|le|les|y|e|für|und|der|die|das|von|zu|[Pp]resse|[Pp]rensa|[Pp]ress|[dl]['’]\p{Lu}[\p{L}-]*|\p{Lu}[\p{L}-]*),?)*$|^(?:Министерство|Правительство|Администрация|Посольство|Секретариат|Канцелярия)(?:\s(?!\p{L}*(?:ет|ит|ют|ал|ила|ил|ало|али)(?!\p{L}))[\p{L}-]+){1,7}$|^(?:وزارة|رئاسة|حكومة|سفارة|أمانة|الأمانة)(?:\s[\p{L}]+){1,4}$|^\p{Script=Han}{2,16}(?:部|外交部|办公室|辦公室|办公厅|秘书处|秘書處|大使馆|大使館|新闻司|新聞司)$/u

/** Another line above the text, where it shares words with the text and the one chosen does not. */
function about({ blocks, marks }: Page, chosen: number, end: number, fits: (block: Block, index: number) => boolean): number {
  const text = new Set(blocks.filter(({ prose }, at) => prose && marks[at] === null).slice(0, 6).flatMap(({ words }) => [...tellingWords(words)]))
  const shared = (at: number): number => [...tellingWords(blocks[at]?.words ?? '')].filter((word) => text.has(word)).length
  const words = blocks[chosen]?.words ?? ''
  // The name of a house above a headline: in capitals, with the section behind a mark, or with the section on a line between.
  const headline = blocks.findIndex((block, at) => at > chosen && at < end && marks[at] === null && fits(block, at) && length(block.words) >= 6 && !/^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u.test(block.words) && shared(at) >= Math.max(2, shared(chosen)))
  const isHouse = (/\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words)) || (length(words) <= 6 && (/[|›»>]|^【/u.test(words) || (chosen === 0 && blocks.slice(1, Math.max(1, headline)).some((block) => length(block.words) <= 4 && !isByline(block) && !isDateline(block)))))
  if (isHouse && headline !== -1) return headline
  const released = letterhead.test(words) ? blocks.findIndex((block, at) => at > chosen && at < end && marks[at] === null && fits(block, at) && length(block.words) >= 4 && blocks.slice(chosen + 1, at).some(isDateline)) : -1
  if (released !== -1) return released
  if (shared(chosen) > 0) return chosen
  const better = blocks.findIndex((block, at) => at < end && marks[at] === null && fits(block, at) && !letterhead.test(block.words) && shared(at) >= 2)
  return better === -1 ? chosen : better
}

/** Whether two titles share most of their words. */
function alike(words: string, other: string): boolean {
  const [these, those] = [words, other].map((one) => new Set(one.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [])) as [Set<string>, Set<string>]
  return [...these].filter((word) => those.has(word)).length * 2 >= Math.min(these.size, those.size)
}

/**
 * The title among lines that could be one. Above a page's byline and date it is the first line after the last piece of furniture, where the page's menus and
 * buttons end; and where nothing but the name of the paper stands above the date it is the line below.
 */
function afterFurniture({ blocks, marks }: Page, first: number, end: number, fits: (block: Block, index: number) => boolean): number {
  const date = blocks.findIndex((block, index) => index > first && index < end && (isByline(block) || isDateline(block)))
  if (date === -1) return first
  const furniture = marks.findLastIndex((mark, index) => index < date && mark !== null && mark !== 'repeated-title')
  const next = blocks.findIndex((block, index) => index > Math.max(first - 1, furniture) && index < date && marks[index] === null && fits(block, index))
  const title = furniture > first && next !== -1 ? next : first
  const words = blocks[title]?.words ?? ''
  const isName = title === 0 && length(words) <= 4 && words.split(' ').every((word) => /^(?:\p{Lu}|of$|the$|and$|de$)/u.test(word))
  const below = blocks.findIndex((block, index) => index > date && index < end && marks[index] === null && fits(block, index) && length(block.words) >= 4)
  return isName && below !== -1 ? below : title
}

/** A line that could be a headline: headlines each with a short sentence behind an article are of other articles. */
function isHeading({ blocks, marks }: Page, index: number): boolean {
  const block = blocks[index]
  return block !== undefined && [null, 'related'].includes(marks[index] ?? null) && !block.prose && !ends(block.words) && !isListed(block.words) && length(block.words) >= 3
}

/** A short sentence that stands behind furniture is text all the same. */
function isText({ words }: Block): boolean {
  return ends(words) && length(words) >= 5
}

/** Behind an article, three and more items of few words in a row that no sentence announces are a menu. */
function isMenu(blocks: readonly Block[], index: number): boolean {
  const isItem = (at: number): boolean => { const block = blocks[at]; return block !== undefined && !block.prose && isListed(block.words) && !ends(block.words) && length(block.words) <= 4 }
  let [start, end] = [index, index]
  while (isItem(start - 1)) start -= 1
  while (isItem(end + 1)) end += 1
  return isItem(index) && end - start >= 2 && !/[:：]$/u.test(blocks[start - 1]?.words ?? ':')
}

/** A short last sentence still belongs to the article where nothing but text stands between. */
function follows({ marks }: Page, index: number, last: number): boolean {
  return marks.slice(last + 1, index).every((mark) => mark === null)
}

/** Short lines after the article: beside a date they belong to it, long ones are headlines of others, the rest is the page's. */
function beside({ blocks, marks }: Page, index: number): Mark {
  const near = [index - 1, index + 1].some((at) => marks[at] === 'head' && isDateline(blocks[at] as Block))
  return near ? 'head' : length(blocks[index]?.words ?? '') >= 5 && !/:\/\//u.test(blocks[index]?.words ?? '') ? 'related' : 'interface'
}
