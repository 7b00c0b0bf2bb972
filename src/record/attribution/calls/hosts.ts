import type { Mention } from '#actors/actor.ts'
import type { HostState, Initiative } from '../../found.ts'
import { matchesOf } from '../../matches.ts'
import type { Span } from '../../span.ts'
import { capability, hosting, hostingHint, leading, presiding } from './data/hosting.ts'
import type { Scene } from '../cast.ts'
import type { Passage } from './participants.ts'

type Values<Name extends keyof Initiative> = Initiative[Name]

/** "should play a leading role", "is capable of such an initiative", "under the auspices of", "chaired by": who would convene, in what role. */
export function convenersIn({ span, speaker }: Passage, scene: Scene): Values<'convener'> {
  const text = scene.text.slice(...span)
  const roles = [leading, capability].flatMap((pattern) => matchesOf(text, pattern).flatMap(({ 0: whole, 1: role = '', index }) => {
    const subject = scene.mentions.findLast((mention) => mention.start >= span[0] && mention.end <= span[0] + index && scene.text.slice(mention.end, span[0] + index).length < 40)
    const at = span[0] + index + whole.lastIndexOf(role)
    // A body the register does not know, by its name right before the words.
    const body = /(?:\bthe\s+)?((?:\p{Lu}[\p{L}’'-]*\s+(?:(?:of|for|and)\s+(?:the\s+)?)?){1,5})$/u.exec(scene.text.slice(span[0], span[0] + index))?.[1]?.trim()
    if ((subject === undefined || scene.actorOf(subject.id) === null || scene.text.slice(subject.end, span[0] + index).trim() !== '') && body !== undefined && body.includes(' ') && !scene.mentions.some((mention) => mention.end <= span[0] + index && span[0] + index - mention.start < body.length + 8) && !scene.persons.some(({ surname }) => body.endsWith(surname))) return [{ actor: body, name: body, role: role.trim(), answer: null, span: [at - (scene.text.slice(0, at).length - scene.text.slice(0, at).lastIndexOf(body)), at + role.length] as const, speaker }]
    if (subject === undefined || scene.actorOf(subject.id) === null) return []
    return [{ actor: subject.id, name: scene.text.slice(subject.start, subject.end), role: role.trim(), answer: null, span: [subject.start, at + role.length] as const, speaker }]
  }))
  const behind = matchesOf(text, presiding).flatMap(({ 0: role, index }) => listed(scene, span[0] + index + role.length, span[1]).map((named) => ({
    actor: named.actor, name: named.name, role: /^with\b/u.test(role) && !/\sof\b/u.test(role) ? 'in the chair' : role.trim().replace(/\s+(?:the|an?)$/iu, ''), answer: null, span: [span[0] + index, named.span[1]] as const, speaker,
  })))
  return [...roles, ...behind]
}

/** "willing to host", "agreed to host", "be hosted by A and B": who would be host, and how that stands. */
export function hostsIn({ span, speaker, acting }: Passage, scene: Scene): Values<'host'> {
  const text = scene.text.slice(...span)
  if (!hostingHint.test(text)) return []
  return hosting.flatMap(({ words, state, side }) => matchesOf(text, words).flatMap(({ 0: whole, index }): Values<'host'> => {
    const at = span[0] + index
    const end = at + whole.length
    if (side === 'behind') return listed(scene, end, span[1]).map((named) => ({ actor: named.actor, name: named.name, state, span: [at, named.span[1]] as const, speaker }))
    const named = scene.mentions.findLast((mention) => mention.start >= span[0] && mention.end <= at && at - mention.end < 60 && isActing(scene, mention, span[0]))
    // "it would be willing": the speaker's own side.
    const close = own.test(scene.text.slice(Math.max(span[0], at - 60), at))
    const bare = named === undefined && /^(?:it|we|i|he|she|they|its|our|(?:his|her|my) (?:country|government|nation))\b/iu.test(text.trim())
    const voice = speaker ?? acting ?? null
    const relative = side === 'before' && named === undefined && /\b(?:which|who|it|he|she)\s+$/iu.test(scene.text.slice(Math.max(span[0], at - 8), at))
    const self = relative ? voice : side === 'self' && (close || bare || (named === undefined && index < 4) || (named === undefined && speaker === null)) && voice !== null ? voice : null
    const actor = self === null ? named?.id ?? null : self.actor ?? self.name
    if (actor === null) return printedPlace(scene, at, end, state, span, speaker)
    // "Both A and B have offered": each for itself.
    const pair = self === null && named !== undefined ? scene.mentions.find((mention) => mention.end < named.start && named.start - mention.end < 10 && mention.start >= span[0] && /^\s*(?:and|,)\s*(?:the\s+)?$/u.test(scene.text.slice(mention.end, named.start))) : undefined
    // The side that spoke, in the words the text used for it last ("Moscow … adding it would be willing").
    const spoken = self === null ? undefined : scene.mentions.findLast((mention) => mention.id === self.actor && mention.end <= at && at - mention.end < 300 && mention.by !== 'adjective')
    const name = self === null && named !== undefined ? scene.text.slice(named.start, named.end) : spoken !== undefined ? scene.text.slice(spoken.start, spoken.end) : self?.name ?? actor
    return [...(pair === undefined ? [] : [{ actor: pair.id, name: scene.text.slice(pair.start, pair.end), state, span: [pair.start, end] as const, speaker }]), { actor, name, state, span: [self === null && named !== undefined ? Math.min(named.start, at) : at, end] as const, speaker }]
  }))
}

const own = /\b(?:it|we|i|he|she|they|(?:his|her|its|our|their|my) (?:own )?(?:country|government|nation|state|capital|city|kingdom|republic))\s+(?:[\p{L}'’“"‘]+\s+){0,4}[“"‘']?$/iu

/** "Geneva could host it": a place, as printed. */
function printedPlace(scene: Scene, at: number, end: number, state: HostState, span: Span, speaker: Passage['speaker']): Values<'host'> {
  const place = /((?:\p{Lu}[\p{L}’'-]+\s)+)$/u.exec(scene.text.slice(Math.max(span[0], at - 40), at))
  const printed = place?.[1]?.trim()
  // A venue is a place and no host.
  return printed === undefined || /\bvenue\b/iu.test(scene.text.slice(at, end)) || /^(?:The|A|An|It|He|She|They|We|This|That|Such|But|And|If|Who|Which)$/u.test(printed) ? [] : [{ actor: printed, name: printed, state, span: [at - (place?.[0].length ?? 0), end] as const, speaker }]
}

/** Whether a mention can be whose act it is: nothing of its sentence's other parts. */
function isActing(scene: Scene, mention: Mention, start: number): boolean {
  return mention.by !== 'adjective' && !/\b(?:with|from|to|against|in|between|than|of)\s+(?:the\s+)?$/iu.test(scene.text.slice(Math.max(start, mention.start - 16), mention.start)) || mention.by === 'adjective' && /^\s+(?:government|authorities|side|president|leader|king|foreign minister|prime minister|officials?)\b/iu.test(scene.text.slice(mention.end, mention.end + 24))
}

/** Those named right behind a place, each for itself: "A and B", "the head of the Union, NAME", or a body the register does not know. */
export function listed(scene: Scene, from: number, end: number): readonly { readonly actor: string; readonly name: string; readonly span: Span }[] {
  const found: { readonly actor: string; readonly name: string; readonly span: Span }[] = []
  let at = from
  for (const mention of scene.mentions) {
    if (mention.start < from || mention.end > end || mention.is === 'group') continue
    const between = scene.text.slice(at, mention.start)
    if (!(found.length === 0 ? /^\s*(?:the\s+)?(?:(?:\p{L}+[\s-]){0,4}(?:of|from)\s+(?:the\s+)?)?$/iu : /^\s*(?:,|and|,\s*and|or|as well as|with)\s*(?:of |from |by )?(?:the\s+)?$/iu).test(between)) break
    found.push({ actor: mention.id, name: scene.text.slice(mention.start, mention.end), span: [mention.start, mention.end] })
    at = mention.end
  }
  if (found.length > 0) return found
  // "former president NAME": the person behind words for a post.
  const person = scene.persons.find(({ name }) => /^\s*(?:the\s+)?(?:\p{L}+[\s-]){1,4}$/u.test(scene.text.slice(from, Math.max(from, scene.text.slice(from, Math.min(end, from + 80)).indexOf(name) + from))))
  if (person !== undefined) {
    const at = scene.text.indexOf(person.name, from)
    return [{ actor: person.posts.find(({ actor }) => actor !== null)?.actor ?? person.name, name: person.name, span: [at, at + person.name.length] }]
  }
  const name = /^\s*(?:the\s+)?(?:(?:opposition|ruling|main|small|neighbouring|centre-left|centre-right|right-wing|left-wing|governing|largest|conservative|liberal|powerful|influential|umbrella)\s+){0,2}((?:\p{Lu}[\p{L}’'&.-]*)(?:\s+(?:(?:of the|for the|of|for|the|and)\s+)?\p{Lu}[\p{L}’'&.-]*){0,5}|(?:\p{Ll}+[\s-]){0,2}(?:secretary-general|chairman|chairwoman|president|prime minister|foreign minister|mediator|envoy|mediators|king)\b)/u.exec(scene.text.slice(from, end))
  const printed = name?.[1]
  if (name === null || printed === undefined) return []
  const start = from + name[0].length - printed.length
  return [{ actor: printed, name: printed, span: [start, start + printed.length] }]
}
