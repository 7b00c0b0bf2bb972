import type { Named } from '../../found.ts'
import type { Span } from '../../span.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { type Role, type Telling, filled, holds, named } from './telling.ts'
import { interview } from './interview.ts'
import { quotedInTurns, turnsElsewhere } from './turns.ts'
import type { Who } from '../who.ts'

/** Whom an office means among those named before. */
function meant(known: readonly Named[], words: string, role: Role, last: Named | null): Named | undefined {
  const found = known.findLast((one) => one.name !== words && (role.fits === undefined ? holds(one, role.word) : role.fits(one.name)))
  return found ?? (role.any === true && last !== null && last.name !== words && role.suits?.(last.name) !== false ? last : undefined)
}

/** What is said in a text: sentence after sentence, with pronouns, offices and names printed short resolved to whoever was named in full before. */
export function told(all: readonly Line[], scene: Scene, telling: Telling): readonly Draft[] {
  const lines = telling.dialogue === undefined ? all : joined(all, telling.dialogue)
  const known: Named[] = []
  let last: Named | null = null
  let person: Named | null = null
  const drafts: Draft[] = []
  // Whom verbs and pronouns showed to be a woman or a man.
  const sexes = new Map<string, 'f' | 'm'>()
  const labelled = turnsElsewhere(lines, scene, telling)
  const spoken = labelled.size > 0 ? labelled : interview(lines, scene, telling)
  drafts.push(...quotedInTurns(labelled, scene, telling))
  const bare = telling.bare
  const names = bare === undefined ? [] : [...new Set(lines.flatMap((line) => { const plain = filled(line); return telling.people(plain).flatMap((span) => bare(plain.slice(...span)) ?? []) }))]
  for (const line of lines) {
    const plain = filled(line)
    const turn = spoken.get(line)
    if (turn !== undefined) {
      if (turn !== null) drafts.push(turn)
      continue
    }
    const introduced = telling.people(plain).map((span) => named(scene, [line.span[0] + span[0], line.span[0] + span[1]]))
    for (const one of introduced) if (!known.some(({ name }) => name === one.name)) known.push(one)
    const paragraphEnd = lines.findLast((one) => one.paragraph === line.paragraph)?.span[1] ?? line.span[1]
    let found = telling.sayings(line, plain, line.text.slice(line.span[1], paragraphEnd), names)
    // "中方认为…" behind the sentence of a minister is the minister's too, and so are a few words in marks within what goes on.
    const own = found.length === 0 ? line.quotations.every(({ inner: [start, end] }) => end - start <= 12) : found.length === 1 && found[0]?.name != null && found[0].name !== 'same' && telling.side?.(named(scene, found[0].name).name) === true
    const going = !own || line.first || telling.ongoing?.(plain) !== true ? null : drafts.at(-1) ?? null
    const more = going !== null && going.by === 'clause' && going.line === before(lines, line) && (going.content.at(-1)?.[1] ?? 0) >= going.line.span[1] - 2 ? whole(line) : null
    if (more !== null) found = [{ content: [more], name: 'same', cue: null, by: 'clause', sure: 'inferred' }]
    const pointed = found.length === 0 ? telling.back?.(plain) ?? null : null
    if (pointed !== null) {
      const told = before(lines, line)
      // A quotation that stood for itself is whose this sentence says.
      const open_ = told === null || pointed === 'same' ? -1 : drafts.findIndex((one) => one.confidence === 'guessed' && one.line === told)
      const guessed = drafts[open_]
      if (guessed !== undefined && pointed !== 'same') drafts[open_] = { ...guessed, who: { named: named(scene, [line.span[0] + pointed[0], line.span[0] + pointed[1]]), person: null, sure: 'inferred', known: true, pronoun: null, plural: false }, confidence: 'inferred' }
      const free = told === null || drafts.some((one) => one.content.some(([start, end]) => start < told.span[1] && told.span[0] < end)) ? null : told
      const draft = free === null ? null : whole(free)
      if (draft !== null) found = [{ content: [draft], name: pointed === 'same' ? 'same' : [line.span[0] + pointed[0], line.span[0] + pointed[1]], cue: null, by: 'clause', sure: 'inferred' }]
      else found = [{ content: [], name: pointed === 'same' ? 'same' : [line.span[0] + pointed[0], line.span[0] + pointed[1]], cue: null, by: 'clause', sure: 'inferred' }]
    }
    const spokenBefore: Named | null = last
    for (const { content, name, cue, by, sure } of found) {
      let speaker: Named | null = null
      let inferred = false
      const he: Named | null = last !== null && telling.body?.(last.name) === true && telling.singular?.(plain) === true ? person ?? last : last
      // "Её заместитель Ян Корр не торопится: выводов, по его словам, нет": whom the sentence itself begins with.
      const begun = by === 'according' && cue !== null ? introduced.find(({ span }) => span !== null && span[1] < cue[0] && span[0] - line.span[0] < 60) : undefined
      if (name === 'same') [speaker, inferred] = [begun ?? he ?? introduced[0] ?? null, true]
      else if (name !== null) {
        const own = named(scene, name)
        const role = telling.role(own.name)
        if (role === 'same') [speaker, inferred] = [he, true]
        else {
          const full = role === null ? known.findLast((one) => one.name !== own.name && telling.short(own.name, one.name)) : meant([...known, ...(last === null ? [] : [last])], own.name, role, last)
          const known_: Named = full === undefined ? own : { ...full, span: own.span }
          speaker = known_
          inferred = role !== null && full !== undefined
          if (!known.some((one) => one.name === known_.name)) known.push(known_)
        }
      }
      const reached = Math.max(cue?.[1] ?? 0, cue === null ? content[0]?.[1] ?? 0 : 0)
      const sex = telling.sex?.(cue === null ? null : line.text.slice(...cue), /^[»”"]?[^«“„"]{0,60}/u.exec(line.text.slice(reached, reached + 62))?.[0] ?? '') ?? null
      // "وتابعت": not the man who spoke last, but the woman before him.
      if (sex !== null && speaker !== null && name === 'same' && (sexes.get(speaker.name) ?? sex) !== sex) speaker = drafts.findLast(({ who: one }) => one !== null && sexes.get(one.named.name) === sex)?.who?.named ?? speaker
      if (sex !== null && speaker !== null && !sexes.has(speaker.name)) sexes.set(speaker.name, sex)
      const who: Who | null = speaker === null ? null : { named: speaker, person: null, sure: inferred ? 'inferred' : 'stated', known: true, pronoun: null, plural: false }
      if (content.length > 0) drafts.push({ content, who, cue, addressee: null, confidence: who === null ? 'guessed' : sure === 'stated' && inferred ? 'inferred' : sure, line, nested: false, by, verb: null })
      // A source whose report is given is not who "he" is in the next sentence, if somebody is.
      if (speaker !== null && (by !== 'according' || last === null)) last = speaker
      if (last !== null && telling.body?.(last.name) !== true) person = last
    }
    const acting: Named | undefined = introduced[0] ?? known.findLast((one) => telling.begins(plain, one.name))
    if (acting !== undefined && (found.length === 0 || last === null || last === spokenBefore && found.every(({ content }) => content.length === 0))) [last, person] = [acting, acting]
  }
  return drafts
}

/** The sentence before one, where both stand in a paragraph or the one opens its paragraph. */
function before(lines: readonly Line[], line: Line): Line | null {
  const at = lines.indexOf(line)
  const one = lines[at - 1]
  return one !== undefined && line.paragraph - one.paragraph <= 1 ? one : null
}

/** A whole sentence as what somebody told, without the stop at its end. */
function whole({ text, span: [start, end] }: Line): Span | null {
  const words = text.slice(start, end).replace(/[\s.…。]+$/u, '')
  return words.length > 5 ? [start, start + words.length] : null
}

/** The lines with the paragraphs that are one turn of speech in one. */
function joined(lines: readonly Line[], dialogue: (words: string) => boolean): readonly Line[] {
  return lines.flatMap((line): readonly Line[] => {
    const own = lines.filter(({ paragraph }) => paragraph === line.paragraph)
    const [first, last] = [own[0], own.at(-1)]
    if (own.length < 2 || first === undefined || last === undefined || !dialogue(line.text.slice(first.span[0], last.span[1]))) return [line]
    return line === first ? [{ ...first, span: [first.span[0], last.span[1]], tokens: own.flatMap(({ tokens }) => tokens), quotations: own.flatMap(({ quotations }) => quotations), quoted: own.flatMap(({ quoted }) => quoted) }] : []
  })
}
