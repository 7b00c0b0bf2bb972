import type { Named } from '../found.ts'
import type { Scene } from './cast.ts'
import type { Line } from './lines.ts'
import type { Draft } from './said.ts'
import { type Telling, filled, holds, named } from './telling.ts'
import { turnsElsewhere } from './turns-elsewhere.ts'
import type { Who } from './who.ts'

/** What is said in a text: sentence after sentence, with pronouns, offices and names printed short resolved to whoever was named in full before. */
export function told(lines: readonly Line[], scene: Scene, telling: Telling): readonly Draft[] {
  const known: Named[] = []
  let last: Named | null = null
  const drafts: Draft[] = []
  const spoken = turnsElsewhere(lines, scene, telling)
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
    const found = telling.sayings(line, plain, line.text.slice(line.span[1], paragraphEnd))
    const spokenBefore: Named | null = last
    for (const { content, name, cue, by, sure } of found) {
      let speaker: Named | null = null
      let inferred = false
      if (name === 'same') [speaker, inferred] = [last ?? introduced[0] ?? null, true]
      else if (name !== null) {
        const own = named(scene, name)
        const role = telling.role(own.name)
        if (role === 'same') [speaker, inferred] = [last, true]
        else {
          const full = role === null ? known.findLast((one) => one.name !== own.name && telling.short(own.name, one.name)) : [...known, ...(last === null ? [] : [last])].findLast((one) => one.name !== own.name && holds(one, role.word))
          const known_: Named = full === undefined ? own : { ...full, span: own.span }
          speaker = known_
          inferred = role !== null && full !== undefined
          if (!known.some((one) => one.name === known_.name)) known.push(known_)
        }
      }
      const who: Who | null = speaker === null ? null : { named: speaker, person: null, sure: inferred ? 'inferred' : 'stated', known: true, pronoun: null, plural: false }
      drafts.push({ content, who, cue, addressee: null, confidence: who === null ? 'guessed' : sure === 'stated' && inferred ? 'inferred' : sure, line, nested: false, by, verb: null })
      // A source whose report is given is not who "he" is in the next sentence, if somebody is.
      if (speaker !== null && (by !== 'according' || last === null)) last = speaker
    }
    const acting: Named | undefined = introduced[0] ?? known.findLast((one) => telling.begins(plain, one.name))
    if (acting !== undefined && (found.length === 0 || last === null || last === spokenBefore && found.every(({ content }) => content.length === 0))) last = acting
  }
  return drafts
}
