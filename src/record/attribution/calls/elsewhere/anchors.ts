import type { Confidence, Named } from '../../../found.ts'
import { matchesOf } from '../../../matches.ts'
import type { CallTongue } from './tongue.ts'
import { type Pages, type Sentence, has, placed, saidBy } from './sentence.ts'
import { type Holder, subjectAt } from './subject.ts'

/** A passage that calls for a meeting, or names a proposal of one. Offsets within its sentence: the meeting, what is asked with it, and the verb or noun that asks. */
export type Anchor = {
  readonly sentence: Sentence
  readonly role: 'asks' | 'names' | 'wants' | 'hosts'
  readonly meeting: readonly [number, number]
  readonly object: readonly [number, number]
  readonly cue: readonly [number, number]
  readonly owner: Holder | null
  /** Who is asked to convene. */
  readonly asked: Named | null
  readonly confidence: Confidence
}

type Range = readonly [number, number]
const reach = 150

/** The objects of calls in a sentence: a meeting that is to be held, or a meeting that nothing has spoken of. */
export function objectsIn(text: string, { tongue, bearing, edged, word, pattern: made }: Pages['words'], bare = false): readonly { readonly object: Range; readonly meeting: Range; readonly held: boolean }[] {
  const gap = tongue.edges === 'none' ? '(?!的|了|过)[^，。；：！？]{0,40}?' : String.raw`(?:[^.;:!?؛]{0,70}?[\s-])?`
  const held = made('held', () => new RegExp(`${edged(tongue.holding)}${tongue.edges === 'none' ? '' : String.raw`\s+`}${gap}(?<meeting>${edged(tongue.meeting)})`, 'giu'))
  const turned = tongue.verbLast ? made('turned', () => new RegExp(`(?<meeting>${edged(tongue.meeting)})[^.;:!?]{0,80}?${edged(tongue.holding)}`, 'giu')) : null
  const opened = made('opened', () => tongue.edges === 'none' ? new RegExp(`(?<=${tongue.asks})[^，。；：！？]{0,8}?(?<meeting>${tongue.meeting})`, 'giu') : tongue.edges === 'arabic' ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${tongue.opening})\\s?${tongue.between}{0,2}(?<meeting>(?:${tongue.meeting})(?![\\p{L}\\p{M}]))`, 'giu') : new RegExp(`${edged(tongue.opening)}(?:\\s+|(?<=[’']))${tongue.between}{0,5}(?<meeting>${edged(tongue.meeting)})`, 'giu'))
  const found: { readonly object: Range; readonly meeting: Range; readonly held: boolean }[] = []
  for (const [pattern, is] of [[held, true], [turned, true], [opened, false]] as const) {
    if (pattern === null) continue
    for (const match of matchesOf(text, pattern)) {
      const words = match.groups?.['meeting'] ?? ''
      const at = match.index + (pattern === turned ? 0 : match[0].length - words.length)
      // "à l’initiative d’une conférence", «دعوة لعقد قمة»: what is asked begins behind the proposal.
      const named = tongue.edges === 'none' ? undefined : [...text.slice(match.index, at).matchAll(word(tongue.proposal))].at(-1)
      const object: Range = [match.index + (named === undefined ? 0 : named.index + named[0].length), match.index + match[0].length]
      const front = text.slice(Math.max(0, match.index - 40), match.index)
      const aside = made('aside', () => new RegExp(tongue.edges === 'none' ? `(?:${tongue.aside})$` : `(?<!\\p{L})(?:${tongue.aside})\\s*(?:(?:${tongue.articles})\\s+)?$`, 'iu')).exec(front)?.[0].trim() ?? ''
      // "drängt auf die Einberufung", "الإسراع في عقد": before the holding itself a short preposition belongs to the verb.
      if (aside !== '' && !(is && /^(?:auf|an|in|en|à|во?|на|في)(?:\s|$)/iu.test(aside))) continue
      if (tongue.edges === 'none' && /^(?:上|期间|后|时|闭幕|开幕|室|厅|中(?!国))/u.test(text.slice(object[1]))) continue
      if (!found.some((one) => at < one.meeting[1] && one.meeting[0] < at + words.length)) found.push({ object, meeting: [at, at + words.length], held: is })
    }
  }
  // "Aldora fordert Sondergipfel", "propone cumbre": headings leave out the article.
  const straight = bare && tongue.edges === 'letters' ? made('straight', () => new RegExp(`${edged(tongue.asks)}\\s+${tongue.between}{0,3}(?<meeting>${edged(tongue.meeting)})`, 'giu')) : null
  for (const { 0: whole, index, groups } of straight === null ? [] : text.matchAll(straight)) {
    const own: Range = [index + whole.length - (groups?.['meeting']?.length ?? 0), index + whole.length]
    if (!found.some(({ object }) => object[0] < own[1] && own[0] < object[1])) found.push({ object: own, meeting: own, held: false })
  }
  // "fordert Gespräche", «требует переговоров»: verbs of demanding take their object without an article.
  const demands = bearing.demands
  const demanded = demands === null ? null : made('demanded', () => new RegExp(`${edged(demands)}\\s+(?:(?!(?:${tongue.articles}|${tongue.oblique})\\s)${tongue.adjective}\\s+){0,2}(?<meeting>${edged(tongue.meeting)})(?!\\s+(?:${tongue.not})(?!\\p{L}))`, 'giu'))
  for (const { 0: whole, index, groups } of demanded === null ? [] : matchesOf(text, demanded)) {
    const own: Range = [index + whole.length - (groups?.['meeting']?.length ?? 0), index + whole.length]
    if (!found.some(({ object }) => object[0] < own[1] && own[0] < object[1])) found.push({ object: own, meeting: own, held: false })
  }
  for (const { 0: whole, index } of text.matchAll(word(bearing.gather))) {
    const own: Range = [index, index + whole.length]
    if (!found.some(({ object }) => object[0] < own[1] && own[0] < object[1])) found.push({ object: own, meeting: own, held: true })
  }
  return found.toSorted((a, b) => a.object[0] - b.object[0])
}

/** The calls for a meeting in a sentence. */
export function anchorsIn(pages: Pages, sentence: Sentence, bare = false): readonly Anchor[] {
  const { words } = pages
  const { tongue, word, pattern: made } = words
  const { text } = sentence
  if (!has(words.word(tongue.meeting), text) && !has(words.word(words.bearing.gather), text)) return []
  const asks: readonly Range[] = [...text.matchAll(words.word(tongue.asks))].map(({ 0: word, index }): Range => [index, index + word.length])
  const nouns: readonly Range[] = [...text.matchAll(words.word(tongue.proposal))].map(({ 0: word, index }): Range => [index, index + word.length])
  const found: Anchor[] = []
  for (const { object, meeting, held } of objectsIn(text, words, bare)) {
    const clear = (from: number, to: number): boolean => !/[.;!?؛。；！？]/u.test(text.slice(from, to))
    const before = asks.findLast(([, end]) => end <= object[0] + 1 && object[0] - end < reach && clear(end, object[0]))
    const behind = tongue.verbLast ? asks.find(([start]) => start >= meeting[1] - 1 && start - object[1] < 90 && clear(object[1], start) && !/:/u.test(text.slice(object[1], start))) : undefined
    // "schlug … vor": a participle behind its object belongs to it before a verb of another clause does.
    const ask = before !== undefined && behind !== undefined ? (text.slice(before[1], object[0]).includes(',') && object[0] - before[1] > 60 ? behind : before) : before ?? behind
    const noun = nouns.findLast(([, end]) => end <= object[0] + 1 && object[0] - end < 60 && clear(end, object[0])) ?? (tongue.edges === 'none' ? nouns.find(([start]) => start >= meeting[1] && start - meeting[1] < 4) : undefined)
    const owner = noun === undefined ? undefined : ownerAt(sentence, noun, pages)
    const wish = ask !== undefined && made('wish', () => new RegExp(`^(?:${tongue.wants})$`, 'iu')).test(text.slice(...ask))
    const own = !wish || has(word(tongue.convene), text.slice(Math.min(ask?.[1] ?? 0, object[0]), Math.max(object[1] + 60, ask?.[0] ?? 0)))
    // "stellte sich hinter den Vorschlag X’ für einen Gipfel": the proposal is X’.
    if (noun !== undefined && owner !== undefined && !(ask !== undefined && ask[1] <= noun[0] && text.slice(ask[1], noun[0]).length < 12)) {
      found.push({ sentence, role: 'names', meeting, object, cue: noun, owner, asked: null, confidence: 'stated' })
      continue
    }
    if (ask !== undefined && own && !negated(text, ask, words) && !passive(text, ask, words) && (held || near(text, ask, object, words))) {
      const named = nouns.find(([start, end]) => start >= ask[0] && end <= object[0] + 1 && object[0] - end < 60)
      const subject = answering(pages, sentence, ask) ?? subjectAt(pages, sentence, ask, asks) ?? unlistedAt(pages, sentence, ask)
      const owned = named === undefined ? undefined : ownerAt(sentence, named, pages)
      const hosts = tongue.hosts.some(({ words: source }) => [...text.matchAll(word(source))].some(({ index, 0: whole }) => index <= object[1] && object[0] <= index + whole.length && index + whole.length > ask[0]))
      found.push({ sentence, role: hosts ? 'hosts' : 'asks', meeting, object, cue: ask, owner: owned ?? subject, asked: held ? askedAt(sentence, ask, object, pages) : null, confidence: subject === null ? 'guessed' : subject.sure })
      continue
    }
    if (noun !== undefined) {
      found.push({ sentence, role: 'names', meeting, object, cue: noun, owner: null, asked: null, confidence: 'stated' })
      continue
    }
    const said = saidBy(sentence, placed(sentence, ...meeting))
    // "… необходимо провести. Об этом заявил X."
    const next = pages.sentences[sentence.at + 1]
    const teller = said === null && next !== undefined && made('thus', () => new RegExp(words.bearing.thus, 'iu')).test(next.text) ? next.parties.find(({ governed, collective }) => !governed && !collective) ?? null : null
    const needed = [...text.matchAll(words.word(tongue.needs))].find(({ index, 0: word }) => (index + word.length <= object[0] + 1 ? object[0] - index - word.length < 70 : index - object[1] < 50) && clear(Math.min(index, object[0]), Math.max(index, object[1])))
    if (teller !== null && held && needed !== undefined) found.push({ sentence, role: 'wants', meeting, object, cue: [needed.index, needed.index + needed[0].length], owner: { named: teller.named, collective: false, sure: 'inferred', party: null }, asked: null, confidence: 'inferred' })
    else if (said?.who && held && needed !== undefined && said.by !== 'according') found.push({ sentence, role: 'wants', meeting, object, cue: [needed.index, needed.index + needed[0].length], owner: { named: said.who.named, collective: false, sure: 'inferred', party: null }, asked: null, confidence: 'inferred' })
  }
  return [...found, ...givenIn(pages, sentence, found)]
}

/** "die von X vorgeschlagene Konferenz", "la conférence proposée par X". */
function givenIn({ words }: Pages, sentence: Sentence, found: readonly Anchor[]): readonly Anchor[] {
  return [...sentence.text.matchAll(words.word(words.tongue.given))].flatMap(({ 0: whole, index }): readonly Anchor[] => {
    const [start, end] = [index, index + whole.length]
    const party = sentence.parties.find((one) => one.start >= start && one.end <= end) ?? sentence.parties.find((one) => one.from >= end && one.from - end < 12)
    const meeting = [...whole.matchAll(words.word(words.tongue.meeting))].at(-1)
    if (party === undefined || meeting === undefined || found.some(({ object }) => object[0] < end && start < object[1])) return []
    const at: Range = [start + meeting.index, start + meeting.index + meeting[0].length]
    return [{ sentence, role: 'names', meeting: at, object: [start, end], cue: [start, end], owner: { named: party.named, collective: party.collective, sure: 'stated', party }, asked: null, confidence: 'stated' }]
  })
}

/** "la proposition de X", "Vorschlag Belmars": whose it is, right behind the noun. */
function ownerAt({ parties, base, text }: Sentence, [start, end]: Range, { scene }: Pages): Holder | undefined {
  const party = parties.find(({ owns, from }) => owns && from >= end && from - end < 25)
  if (party === undefined) {
    // "l’initiative française", "die russische Idee", «المبادرة المصرية»: a word for what is of a state.
    const word = scene.mentions.find((one) => one.by === 'adjective' && (one.start >= base + end && one.start - base - end < 3 || one.end <= base + start && base + start - one.end < 2))
    return word === undefined ? undefined : { named: { name: text.slice(word.start - base, word.end - base), actor: word.id, span: [word.start, word.end] }, collective: false, sure: 'stated', party: null }
  }
  return { named: party.named, collective: party.collective, sure: 'stated', party }
}

/** "Vous réclamez une conférence.": what a question says of whom it speaks to is whose answer comes next. */
function answering({ words, sentences }: Pages, sentence: Sentence, ask: Range): Holder | null {
  const { addressed } = words.bearing
  if (addressed === null) return null
  const pattern = words.pattern('addressed', () => new RegExp(`(?:^|[:—–]\\s*|[,：，。]\\s*|؟\\s*)(?:${addressed})`, 'iu'))
  if (!pattern.test(sentence.text.slice(0, ask[1] + 12))) return null
  const asking = sentence.drafts.find(({ who }) => who !== null)?.who?.named.name
  const answer = sentences.slice(sentence.at + 1, sentence.at + 6).flatMap(({ drafts }) => drafts).find(({ who }) => who !== null && who.named.name !== asking)?.who
  return answer ? { named: { ...answer.named, span: null }, collective: false, sure: 'inferred', party: null } : null
}

/** Without a word for holding it, a meeting is asked for only where nothing but its own adjectives, and whoever asks, stands between it and the verb. */
function near(text: string, ask: Range, object: Range, { tongue }: Pages['words']): boolean {
  const between = ask[1] <= object[0] ? text.slice(ask[1], object[0]) : text.slice(object[1], ask[0])
  return between.length < (tongue.verbLast || tongue.edges === 'arabic' ? 90 : 45)
}

function negated(text: string, [start, end]: Range, { tongue }: Pages['words']): boolean {
  const front = text.slice(Math.max(0, start - 14), start)
  const not = new RegExp(tongue.edges === 'none' ? `(?:${tongue.not})$` : `(?<![\\p{L}])(?:${tongue.not})(?:\\s+\\p{L}+)?\\s+$`, 'iu')
  return not.test(front) || tongue.verbLast && new RegExp(`^[^.;,]{0,40}(?<!\\p{L})(?:kein|keine|keinen)(?!\\p{L})`, 'iu').test(text.slice(end))
}

/** "wurde vorgeschlagen", "a été invité": whoever is named there does not ask. */
function passive(text: string, [start, end]: Range, { tongue }: Pages['words']): boolean {
  if (tongue.edges === 'none') return new RegExp(`(?:${tongue.passive})$`, 'u').test(text.slice(0, start))
  const far = tongue.verbLast ? String.raw`[^.;:,]{0,60}` : String.raw`(?:\p{L}+ment\s|\p{L}+mente\s)?`
  return new RegExp(`(?<!\\p{L})(?:${tongue.passive})\\s+${far}$`, 'iu').test(text.slice(Math.max(0, start - 80), start)) || tongue.verbLast && new RegExp(`^\\s+(?:${tongue.passive})(?!\\p{L})`, 'iu').test(text.slice(end))
}

/**
 * Whoever asks and stands in no register, where nothing marks a name: in Arabic the office behind its verb with the name up to the next part of the sentence, in
 * Chinese the words before the verb from the last mark on, where they end or begin with an office or a body.
 */
function unlistedAt({ words, scene }: Pages, { text, base }: Sentence, [start, end]: Range): Holder | null {
  const { tongue, pattern } = words
  if (tongue.edges === 'letters') return null
  const arabic = tongue.edges === 'arabic'
  const found = arabic ? pattern('unlisted', () => new RegExp(`^\\s+(?<who>(?:ال)?${tongue.offices}(?:\\s(?!(?:إلى|يوم|أمس|اليوم|خلال|في|على|عن|أن|عقد|بعقد|لعقد|تنظيم|جمع|إجراء|بإجراء|مساء|صباح|من|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?:\\s|$))[\\p{L}\\p{M}]+){1,6})(?=\\s)`, 'u')).exec(text.slice(end))
    : pattern('unlisted', () => new RegExp(`(?<=^|[，。；：！？、“”「」]|\\p{Nd}日|当天|同日|此前|昨日|日前|周[一二三四五六日])(?<who>(?:(?:调停|东道|邻|轮值主席|斡旋)国[\\p{Script=Han}·]{2,6}|[\\p{Script=Han}·]{2,12}?${tongue.offices}[\\p{Script=Han}·]{0,6}|[\\p{Script=Han}·]{2,12}(?:市长|州长|省长|委员会|理事会|联盟|协会|工会|组织|商会|主教|院长|署长|会长)[\\p{Script=Han}·]{0,5}?))(?:已|就|曾|还|也|再次|同时|随后|当天|则|\\p{Nd}{1,2}日)?$`, 'u')).exec(text.slice(0, start))
  const who = found?.groups?.['who']
  if (found === null || who === undefined || who.length > 60) return null
  const at = arabic ? end + found[0].indexOf(who) : found.index + found[0].indexOf(who)
  return { named: { name: scene.text.slice(base + at, base + at + who.length), actor: null, span: [base + at, base + at + who.length] }, collective: false, sure: 'stated', party: null }
}

/** Who is called on to convene: named right behind a verb that names whom it asks, before what is asked. */
function askedAt({ text, parties, base }: Sentence, ask: Range, object: Range, { words: { tongue, word }, scene }: Pages): Named | null {
  const urging = [...text.slice(Math.max(0, ask[0] - 1)).matchAll(word(tongue.urges))].some(({ index }) => Math.abs(Math.max(0, ask[0] - 1) + index - ask[0]) < 3)
  const convenes = has(word(tongue.convene), text.slice(...object)) || has(word(tongue.convene), text.slice(object[0], object[1] + 50))
  if (!urging || !convenes) return null
  const between = parties.filter(({ from, end }) => from >= ask[1] && end <= object[0] + 2)
  if (between.length === 0) return asPrinted(text, ask, object, tongue, base, scene)
  const [first, second] = between
  // "rief X den Generalsekretär auf": the first behind the verb may be who calls.
  const own = second !== undefined ? second : first
  return own === undefined || own.owns || !(own.named.actor !== null) || (between.length === 1 && !isObject(text, ask, own.from, tongue.edges)) ? null : own.named
}

/** Whoever is asked and stands in no register: the noun phrase between the verb and what is asked, where that is all that stands there. */
function asPrinted(text: string, ask: Range, object: Range, tongue: CallTongue, base: number, scene: Pages['scene']): Named | null {
  const front = text.slice(0, ask[0]).trim()
  const words = text.slice(ask[1], object[0])
  const inner = tongue.edges === 'none' ? words : (words.split(',')[0] ?? words).trimEnd().replace(/\s+(?:auf|à|de|d[’']|a|que)$/iu, '')
  const lead = new RegExp(`^\\s*(?:(?:a|al|an|die|der|den|das|le|la|les|l[’']|el|los|las)(?:\\s+|(?<=[’'])))*`, 'iu').exec(inner)?.[0].length ?? 0
  const name = inner.slice(lead)
  if (tongue.edges === 'arabic' || front.length < 3 || name.length < 4 || name.length > 60 || name.split(/\s+/u).length > 7 || /[,.;:，。]/u.test(name) || !(tongue.edges === 'none' || /\p{Lu}/u.test(name)) || /^(?:für|zu|zur|zum|auf|um|за|к|с|в|на|pour|en|por|sobre|erneut|am|im|lundi|mardi|mercredi|jeudi|vendredi|尽快|立即|在|各方|再次)/u.test(name)) return null
  if (tongue.edges === 'none' && (!/(?:会|盟|署|团|府|院|局|组织|秘书长|主席|总统|总理|国家|国|方|机构)$/u.test(name) || /[在于月日年前]/u.test(name))) return null
  const at = base + ask[1] + lead
  return { name, actor: scene.mentions.find(({ start, end }) => start === at && end <= at + name.length)?.id ?? null, span: [base + ask[1] + lead, base + ask[1] + lead + name.length] }
}

/** Whether whom a verb is followed by is asked and does not ask: it stands right behind, with an article or preposition of an object. */
function isObject(text: string, ask: Range, from: number, edges: string): boolean {
  const front = text.slice(0, ask[0]).trim()
  return edges === 'none' || edges === 'letters' ? /\p{L}{2}/u.test(front) : /^\s*$/u.test(text.slice(ask[1], from)) && front.length > 8
}
