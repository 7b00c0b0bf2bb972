import { type Span, overlap } from '../../span.ts'
import { bare } from '../english/content.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { turns } from '../transcript.ts'
import { type Reader, cuesOf } from './cues.ts'
import { western, whoIs } from './names.ts'
import { acting, actor, leadingIn, saidHere, teller, topic } from './sentence.ts'
import { trim } from './span.ts'
import { asks, namedIn } from './pronouns.ts'
import { subjectOf } from './subject.ts'
import { behindColon, inSubjunctive } from './subjunctive.ts'
import { headed, voiceIn, wordsOfWhom } from './told-of.ts'
import { type Grammar, unbracketed, wordsOf } from './words.ts'
import type { Who } from '../who.ts'

/**
 * What is said in German, French and Spanish: quotations with the verb before, behind or between them, also inside the marks; clauses behind a verb of saying with its
 * conjunction, in the German subjunctive, or with the verb behind or between; calls and quoted words within a sentence; "according to"; dialogue behind dashes. Speakers are
 * named beside the verb, or by an office or a pronoun of somebody the story has named; a quotation alone goes on from the one before it, or waits for a person.
 */
export function quotedWestern(given: readonly Line[], grammar: Grammar, scene: Scene): readonly Draft[] {
  const lines = given.map((line) => (line.quotations.some((quotation) => isMedium(line, quotation.span, quotation.inner)) ? { ...line, quotations: line.quotations.filter(({ span, inner }) => !isMedium(line, span, inner)) } : line))
  const sentences = lines.map((line, at) => unbracketed(wordsOf(line, line.span)).filter(({ text }) => line === given[at] || !/^[„“”"«»‹›]$/.test(text)))
  const cast = western(sentences, grammar, scene)
  const transcript = turns(lines, scene)
  const focus: Who[] = []
  const read: { readonly line: Line; readonly drafts: Draft[]; readonly alone: readonly Draft[]; readonly acts: Who | null }[] = []
  for (const [place, line] of lines.entries()) {
    const turn = transcript.get(line)
    if (turn !== undefined) {
      read.push({ line, drafts: turn === null ? [] : [turn], alone: [], acts: null })
      continue
    }
    const reader: Reader = { words: sentences[place] ?? [], grammar, scene, cast }
    const found = saidHere(line, reader, focus)
    const before = read.at(-1)
    const backward = toldBack(reader, focus)
    if (backward !== null) {
      // Its own object is only when and where.
      found.splice(0, found.length, ...found.filter(({ by, who }) => by !== 'clause' || who?.named.name !== backward.named.name || who.pronoun !== null))
      focus.push(backward)
      // "Das sagte X": the sentences before that nobody else says.
      for (let at = read.length - 1; at >= 0 && read[at]?.line.paragraph === line.paragraph; at -= 1) {
        const one = read[at]
        if (one === undefined || one.drafts.some(({ who }) => who !== null)) break
        if (one.drafts.length === 0 && at === read.length - 1) {
          const span = trim(one.line, unbracketed(wordsOf(one.line, one.line.span)), 0, sentences[place - 1]?.length ?? 0)
          if (span !== null) read[at] = { ...one, drafts: [{ content: [span], who: backward, cue: null, addressee: null, confidence: 'inferred', line: one.line, nested: false, by: 'clause', verb: null }] }
          break
        }
        read[at] = { ...one, drafts: one.drafts.map((draft): Draft => ({ ...draft, who: { ...backward, named: { ...backward.named, span: null } }, confidence: 'inferred' })) }
      }
    }
    if (found.length === 0 && backward === null && grammar.language === 'de') {
      const near = before !== undefined && before.line.paragraph === line.paragraph
      const reported = inSubjunctive(line, reader.words, (near ? before.drafts.at(-1)?.who : null) ?? lastOf(focus), near && before.drafts.some((one) => one.by === 'clause' || one.content.some((span) => !one.line.quotations.some(({ span: whole }) => whole[0] <= span[0] && whole[1] >= span[1]))), teller(reader, focus))
      if (reported !== null) found.push(reported)
    }
    if (grammar.language === 'de') found.push(...behindColon(line, reader.words, found, lastOf(focus)))
    const spoken = before?.drafts.at(-1)
    if (found.length === 0 && spoken?.by === 'transcript' && spoken.cue !== null && before?.line.paragraph === line.paragraph) {
      const rest = trim(line, reader.words, 0, reader.words.length)
      if (rest !== null) found.push({ ...spoken, content: [[rest[0], line.span[1]]], line, confidence: 'inferred' })
    }
    const claimed = found.flatMap(({ content }) => content)
    const alone = line.quotations.filter(({ nested, span }) => !nested && !claimed.some((one) => overlap(one, span))).flatMap((quotation): readonly Draft[] => {
      const content = bare(line.text, quotation.span, line.quotations)
      const leading = leadingIn(reader, quotation.span[0], focus)
      if (content === null || leading === null && !standsAlone(line, grammar, quotation.span, line.text.slice(...content))) return []
      if (leading !== null) {
        focus.push(leading)
        return [{ content: [content], who: leading, cue: null, addressee: null, confidence: 'inferred', line, nested: false, by: 'quotation', verb: null }]
      }
      // "« … » Le maire, NAME, ne cache pas son émotion.": whoever the words behind the opening quotation are about.
      const told = line.first && found.length === 0 && quotation.span[0] === line.span[0] && /[.!?…]$/u.test(line.text.slice(...content).trim() + line.text.slice(content[1], quotation.span[1]).replace(/[\s»”“"]/gu, '')) ? wordsOfWhom(reader, focus) ?? actor(reader, focus, 14) : null
      if (told !== null) return [{ content: [content], who: { ...told, sure: 'inferred', named: { ...told.named, span: null } }, cue: null, addressee: null, confidence: 'inferred', line, nested: false, by: 'quotation', verb: null }]
      const who = found.findLast((one) => one.who !== null && (one.content.at(-1)?.[1] ?? 0) <= quotation.span[0])?.who ?? lastOf(focus)
      const near = before !== undefined && before.line.paragraph === line.paragraph
      return [{ content: [content], who: who === null ? null : { ...who, named: { ...who.named, span: null } }, cue: null, addressee: null, confidence: who === null || !near ? 'guessed' : 'inferred', line, nested: false, by: 'quotation', verb: null }]
    })
    const voice = voiceIn(reader, focus)
    const acts = voice ?? wordsOfWhom(reader, focus) ?? (found.length > 0 ? null : (grammar.language === 'es' && reader.words[0]?.lower === 'a' ? topic(reader, focus, line.first) : null) ?? actor(reader, focus, 14) ?? acting(reader, focus) ?? topic(reader, focus, line.first) ?? headed(reader, focus))
    const speaking = found.flatMap(({ who, cue }) => (who === null ? [] : asking(line, cue) ? [{ ...who, passing: 'asking' as const }] : [who]))
    focus.push(...namedIn(reader).filter(({ named }) => named.name !== acts?.named.name && !speaking.some((one) => one.named.name === named.name)))
    if (acts !== null && voice === null) focus.push(acts)
    focus.push(...speaking)
    // "Gorland, por boca de su portavoz NAME, dijo …, mientras que OTHER recordó …": the other spoke last.
    if (voice !== null && !(speaking.some(({ named }) => named.name === voice.named.name) && speaking.at(-1)?.named.name !== voice.named.name)) focus.push(voice)
    read.push({ line, drafts: [...found, ...alone], alone, acts })
  }
  return lookAhead(read).flatMap(({ drafts }) => drafts.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)))
}

/** "… lui a demandé si", "preguntó por …": a question, whose answer is another's. */
const asking = (line: Line, cue: Span | null): boolean => cue !== null && asks.test(line.text.slice(...cue).toLowerCase().split(/\s+/).at(-1) ?? '')

/** Whoever spoke or acted last. */
const lastOf = (focus: readonly Who[]): Who | null => focus.findLast(({ passing }) => passing !== 'named') ?? null

/** Marks around the name of a paper or a broadcaster, or half of a word: »der „Bild“«, »al diario "El Faro"«. */
function isMedium(line: Line, span: Span, inner: Span): boolean {
  // "in den ARD-„Tagesthemen“", "„Spiegel“-Gespräch": half of a word.
  if (/\p{L}[-‑]$/u.test(line.text.slice(span[0] - 2, span[0])) || /^[-‑]\p{L}/u.test(line.text.slice(span[1], span[1] + 2))) return true
  const words = line.text.slice(...inner).trim()
  // "venció el «sí»": what stood on the ballot.
  if (/^(?:sí|si|no|oui|non|ja|nein)$/i.test(words) && /\p{L}\s$/u.test(line.text.slice(span[0] - 2, span[0]))) return true
  return media.test(words) && words.split(/\s+/).length < 5
}

const media = /^(?:(?:der|die|das|den|dem|le|la|les|el) )?(?:Bild|Spiegel|Welt|Zeit|Focus|Stern|taz|Presse|Standard|Kurier|Handelsblatt|Tagesspiegel|Monde|Figaro|Parisien|Point|Express|Obs|Échos|Echos|Libération|Humanité|Croix|País|Mundo|Vanguardia|Nación|Universal|Tiempo|Espectador|Mercurio|Comercio|Times|Guardian|Post|Journal)(?: am Sonntag)?$|(?:[Zz]eitung|[Nn]achrichten|[Rr]undschau|[Aa]nzeiger|[Tt]agblatt|[Ww]ochenblatt|[Pp]resse|[Kk]urier|[Mm]agazin|[Nn]etzwerk|[Pp]ost|[Aa]llgemeinen?|[Mm]orgenpost|[Aa]bendblatt|[Jj]ournal|Times|Post|Journal|Tribune|Herald|Daily|Gazette|News)$/u

/** "Das sagte X am Montag.", "Así lo aseguró X.", "C’est ce qu’a déclaré X.": whose words the sentences before are. */
function toldBack(reader: Reader, focus: readonly Who[]): Who | null {
  const { words, grammar, scene, cast } = reader
  const opening = words.slice(0, 4).map(({ lower }) => lower).join(' ').replace(/[’']\s?/g, '’')
  if (!/^(?:das|dies|así lo|c’est ce|ainsi l’a)(?!\p{L})/u.test(opening)) return null
  // "Das Defizit bezifferte NAME auf …": an article.
  if (words[0]?.lower === 'das' && words[1]?.capital === true) return null
  const cue = cuesOf(reader).find(({ from, says }) => says && from < 6)
  const subject = cue === undefined ? undefined : subjectOf(reader, cue)
  return subject === undefined || subject.from < (cue?.from ?? 0) ? null : whoIs(words, subject, grammar, scene, cast, focus)
}

/** A paragraph that opens with a quotation alone has the speaker its next sentence names. */
function lookAhead(read: readonly { readonly line: Line; readonly drafts: readonly Draft[]; readonly alone: readonly Draft[]; readonly acts: Who | null }[]): readonly { readonly drafts: readonly Draft[] }[] {
  return read.map((one, place) => {
    const next = read[place + 1]
    const who = one.line.first && next !== undefined && next.line.paragraph === one.line.paragraph ? next.drafts.find((draft) => !next.alone.includes(draft))?.who ?? (next.drafts.length === 0 && one.drafts.every((draft) => one.alone.includes(draft)) ? next.acts : null) : null
    if (who === null || one.alone.length === 0) return one
    return { drafts: one.drafts.map((draft): Draft => (one.alone.includes(draft) ? { ...draft, who: { ...who, named: { ...who.named, span: null } }, confidence: 'inferred' } : draft)) }
  })
}

/** Whether a quotation that nothing reports is somebody's words: a sentence of its own, or one that a colon or comma leads in; not a name, a title or a "so-called". */
function standsAlone(line: Line, grammar: Grammar, span: Span, words: string): boolean {
  if (isWhole(line, span) || span[0] === line.span[0] && /[.!?…]$/u.test(words + line.text.slice(span[1] - 4, span[1]).replace(/[^.!?…]/gu, '')) && /^\s+\p{Lu}/u.test(line.text.slice(span[1], span[1] + 4)) && words.split(/\s+/).length > 1) return true
  const before = /(\S+)\s*$/u.exec(line.text.slice(line.span[0], span[0]))?.[1] ?? ''
  const count = words.split(/\s+/).length
  if (count < 4 || grammar.called(before.toLowerCase())) return false
  return before === '' || /[:,.!?…—–]$/u.test(before) || count >= 7 || /[.!?…]$/u.test(words)
}

const isWhole = (line: Line, [start, end]: Span): boolean => !/[\p{L}\p{N}]/u.test(line.text.slice(line.span[0], start) + line.text.slice(end, line.span[1]))
