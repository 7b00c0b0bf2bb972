import type { Mention } from '#actors/actor.ts'
import type { ActorId } from '#base/ids.ts'
import type { Confidence, Named } from '../found.ts'
import type { Span } from '../span.ts'
import { descriptors, metonyms } from './data/bodies.ts'
import { relations } from './data/people.ts'
import { type Person, type Scene, mentionAt, nameEnd, named, official } from './cast.ts'
import { isPossessive } from './english/cues.ts'
import { type Line, spanOf } from './lines.ts'
import { genderOf, isBody, isBodyWord, isHumanWord, isPlural, isRoleWord, isTitle, placeEnd, roleAt, sameRole } from './roles.ts'
import type { Phrase } from './english/noun-phrase.ts'
import { type Token, isCapital } from './tokens.ts'

/**
 * Whom a phrase names, and how sure that is. `person` where the text introduces one; `known` where it is an actor, a person or a body and not just any
 * noun; `pronoun` the word it was named by, if one; `plural` where several speak; `passing` where somebody was only named, or asked something, and said nothing.
 */
export type Who = { readonly named: Named; readonly person: Person | null; readonly sure: Confidence; readonly known: boolean; readonly pronoun: string | null; readonly plural: boolean; /** Named in a sentence that reports nothing: less likely to be meant by a family name than who spoke. */ readonly acted?: boolean; readonly passing?: 'named' | 'asking' }

/** Who has spoken so far, the last one last. */
export type Spoken = readonly Who[]

const gathered = /^(?:figures|data|numbers|statistics|estimates?|counts?|tall(?:y|ies)|records|surveys?|polls?|stud(?:y|ies)|calculations|projections|results|returns|reports?|analysis)$/

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Reads a noun phrase as the name of somebody who speaks, or is spoken to. */
export function who(line: Line, phrase: Phrase, scene: Scene, spoken: Spoken): Who | null {
  const { tokens } = line
  let { from } = phrase
  const { to } = phrase
  while (from + 1 < to && (/^(?:the|a|an|both|this|that|his|her|its|their|some|only|even|just)$/.test(tokens[from]?.lower ?? '') || !/[\p{L}\p{N}]/u.test(tokens[from]?.text ?? ''))) from += 1
  // "figures from the regional council", "a survey by the League": whose they are.
  const owned = gathered.test(tokens[from]?.lower ?? '') ? from + 1 : gathered.test(tokens[from + 1]?.lower ?? '') ? from + 2 : -1
  const by = owned < 0 ? -1 : /^(?:released|published|compiled|collected|provided|issued|gathered)$/.test(tokens[owned]?.lower ?? '') ? owned + 1 : owned
  if (by > 0 && /^(?:from|by)$/.test(tokens[by]?.lower ?? '') && by + 1 < to) return who(line, { from: by + 1, to, appositive: phrase.appositive }, scene, spoken)
  const span = spanOf(line, phrase.from, to)
  const only = tokens[from]
  if (only === undefined || from >= to) return null
  if (to - from === 1 && /^(?:he|she|they|it|him|them|we|i|her|his|its|their)$/.test(only.lower) && from === phrase.from) return pronoun(line, only, span, scene, spoken)
  const several = together(line, from, to, scene)
  if (several !== undefined) return { named: { name: plain(scene.text.slice(line.tokens[from]?.start ?? 0, span[1])), actor: several, span }, person: null, sure: 'stated', known: true, pronoun: null, plural: true }
  const found = personIn(line, from, to, scene)
  if (found !== null) return person(found, span, line, phrase, scene, spoken)
  // "The opposition leader, NAME, said": the name stands in the apposition.
  const beside = phrase.appositive === null ? null : personIn(line, phrase.appositive[0], phrase.appositive[1], scene)
  // "NAME's doctor": the post behind the last owner is meant.
  // "Baker wrote": a trade that is a family name here.
  const bare = to - from === 1 && isCapital(only) && only.start === phraseStart(line, phrase) ? scene.persons.find(({ name, surname }) => surname === only.text && name.includes(' ')) : undefined
  if (bare !== undefined) return person({ name: only.text, surname: only.text, words: 1, start: from, end: to }, span, line, phrase, scene, spoken)
  const owner = tokens.findLastIndex((_, at) => at > from && at < to - 1 && isPossessive(tokens, at))
  const role = firstRole(tokens, owner > 0 ? owner + 1 : from, to)
  const presented = beside === null || phrase.appositive === null ? null : introduced(line, phrase.appositive, beside)
  if (presented !== null && beside !== null && !(isBody(tokens[to - 1]) && role === null) && personIn(line, from, to, scene) === null && !isPlural(tokens[to - 1]?.lower ?? '')) return person(beside, [span[0], line.tokens[beside.end - 1]?.end ?? span[1]], line, { from: phrase.from, to: phrase.to, appositive: null }, scene, spoken)
  // "The operator, Port & Quay, said": a body by its name.
  const company = phrase.appositive !== null && beside === null && role === null ? bodyName(line, from, to, phrase.appositive, scene) : null
  if (company !== null) return body(line, company[0], company[1], spanOf(line, company[0], company[1]), scene)
  if (role !== null && phrase.appositive !== null && beside !== null && tokens.slice(phrase.appositive[0], beside.start).every((token, at) => isTitle(token) || isCapital(token) || roleAt(tokens, phrase.appositive === null ? 0 : phrase.appositive[0] + at) !== null)) return person(beside, [span[0], line.tokens[beside.end - 1]?.end ?? span[1]], line, { from: phrase.from, to: phrase.to, appositive: null }, scene, spoken)
  if (role !== null && !isBody(tokens[to - 1]) && !isPlural(role.role) && !sitsAfterBody(tokens, from, role.start)) return holder(line, from, to, role.role, span, scene, spoken)
  return body(line, from, to, span, scene)
}

const phraseStart = (line: Line, phrase: Phrase): number => line.tokens[phrase.from]?.start ?? -1

/** ", a night baker called NAME", ", hydrologist NAME": an apposition that gives a person's name, with nothing but what they are before it. */
function introduced(line: Line, [from]: readonly [number, number], { start }: Found): true | null {
  const before = line.tokens.slice(from, start)
  return before.every((token) => isTitle(token) || isCapital(token) || ['NOUN', 'ADJ', 'DET', 'PROPN', 'NUM'].includes(token.pos) || /^(?:called|named|-|former|retired|then)$/.test(token.lower)) && !before.some(isBody) ? true : null
}

/** The words of an apposition that name a body, where what it stands beside is a common noun with an article ("the operator", "the airline"). */
function bodyName(line: Line, from: number, to: number, [start, end]: readonly [number, number], scene: Scene): readonly [number, number] | null {
  const common = /^(?:the|its|their)$/.test(line.tokens[from - 1]?.lower ?? '') && line.tokens.slice(from, to).every((token) => !isCapital(token))
  const words = line.tokens.slice(start, end)
  return common && words.length <= 6 && isCapital(words[0]) && words.every((token) => isCapital(token) || /^(?:&|and|of|the|for|-)$/.test(token.lower)) && actorIn(line, from, to, scene) === null ? [start, end] : null
}

/**
 * "France and Germany", "NAME and NAME": several who speak together have one actor only where both are of it. Undefined where the phrase
 * names one alone.
 */
function together(line: Line, from: number, to: number, scene: Scene): ActorId | null | undefined {
  const and = line.tokens.findIndex((token, at) => at > from && at < to - 1 && token.pos === 'CCONJ' && mentionAt(scene.mentions, token) === null)
  if (and < 0) return undefined
  const left = partOf(line, from, and, scene)
  const right = partOf(line, and + 1, to, scene)
  return left === null || right === null ? undefined : left === right ? left : null
}

function partOf(line: Line, from: number, to: number, scene: Scene): ActorId | null {
  const known = actorIn(line, from, to, scene) ?? personIn(line, from, to, scene)?.name ?? null
  const words = line.tokens.slice(from, to).filter(({ lower }) => !/^(?:both|the)$/.test(lower))
  // "Mr. Hale and Mr. Lind": names the text has not introduced.
  return known ?? (words.length > 0 && words.length < 4 && words.every(isCapital) && !isTitle(words.at(-1)) && !words.some((word) => isRoleWord(word.lower)) ? words.map(({ text }) => text).join(' ') : null)
}

/** The actor of a phrase: the register's longest name in it, its descriptor, or the state it is of. */
export function actorIn(line: Line, from: number, to: number, scene: Scene): ActorId | null {
  const [start, end] = spanOf(line, from, to)
  const words = scene.text.slice(start, end)
  const described = descriptors.find((one) => one.words.test(words))
  if (described !== undefined) return scene.actorOf(described.body) !== null ? described.body : described.of
  const inside = scene.mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.is !== 'group')
  // The head may stand last ("the militant group Hamas"), unless it hangs on a preposition ("embassy in Israel").
  const last = inside.at(-1)
  const lastAt = last === undefined ? -1 : line.tokens.findIndex((token) => token.start >= last.start)
  const hangs = line.tokens.slice(from, Math.max(from, lastAt)).some((token) => token.pos === 'ADP')
  // "the embassy in Israel" is of nobody named; "the government in Damascus" is of Damascus.
  const seated = firstRole(line.tokens, from, to) === null && isBody(line.tokens[to - 1]) === false && inside.length === 1 && line.tokens.slice(from, lastAt).some((token) => /^(?:government|authorities|officials|leadership|regime)$/.test(token.lower)) ? inside[0] : undefined
  // "Greenpeace Russia": a longer name that ends in a state's.
  const longer = last?.is === 'state' && lastAt > from && isUnknownCapital(line.tokens[lastAt - 1], scene)
  if (longer && inside.length === 1 && last?.end === end) return null
  const chosen = last !== undefined && last.end === end && last.by === 'name' && !hangs ? last : inside.find((mention) => !afterPreposition(line, from, mention)) ?? seated
  if (chosen !== undefined) return voice(chosen.id, scene)
  const metonym = Object.entries(metonyms).find(([place]) => words.toLowerCase() === place || words.toLowerCase() === `the ${place}`)
  return metonym?.[1] ?? null
}

function isUnknownCapital(token: Token | undefined, scene: Scene): boolean {
  return token !== undefined && isCapital(token) && !isBody(token) && !isTitle(token) && mentionAt(scene.mentions, token) === null
}

/** An organ of a state speaks with the state's voice; its printed name stays. */
function voice(id: ActorId, scene: Scene): ActorId {
  const actor = scene.actorOf(id)
  return actor?.kind === 'entity' && actor.of !== null && scene.actorOf(actor.of)?.kind === 'state' ? actor.of : id
}

/** "ambassador to Egypt", "envoy for Syria", "minister in Cairo": not the actor whose voice it is. */
function afterPreposition(line: Line, from: number, mention: Mention): boolean {
  const at = line.tokens.findIndex((token) => token.start >= mention.start)
  for (let place = at - 1; place >= from; place -= 1) {
    const token = line.tokens[place]
    if (token?.pos === 'ADP' || token?.lower === 'to') return !(token.lower === 'of' || (token.lower === 'for' && (line.tokens[place - 1]?.lower ?? '').startsWith('spokes')))
    if (token?.pos !== 'DET' && token?.pos !== 'ADJ' && token?.pos !== 'PROPN' && token?.pos !== 'NOUN') return false
  }
  return false
}

const near = new Set(relations.split(/\s+/))

/** The posts that stand in a phrase, with the actor they are of. */
export function postsIn(scene: Scene): (line: Line, from: number, to: number) => readonly { readonly role: string; readonly actor: ActorId | null }[] {
  return (line, from, to) => {
    const role = firstRole(line.tokens, from, to)
    // "a close friend of the prime minister of X" speaks for nobody else.
    return role === null ? [] : [{ role: role.role, actor: near.has(role.role) && line.tokens[role.end]?.lower === 'of' ? null : actorIn(line, from, to, scene) }]
  }
}

/** The first post in a phrase; the main one of "deputy director of the department". */
function firstRole(tokens: readonly Token[], from: number, to: number): { readonly role: string; readonly start: number; readonly end: number } | null {
  for (let at = from; at < to; at += 1) {
    const role = roleAt(tokens, at)
    if (role !== null && role.end <= to) return { role: role.role, start: at, end: role.end }
  }
  return null
}

/** "officials of the ministry" is a role; "the ministry's leaders" too; "the party of the president" is a body. */
function sitsAfterBody(tokens: readonly Token[], from: number, role: number): boolean {
  const body = tokens.findIndex((token, at) => at >= from && at < role && isBody(token))
  return body >= 0 && !isPossessive(tokens, body + 1) && tokens.slice(body, role).some((token) => token.lower === 'of' || token.lower === 'for')
}

/** Those who speak or act for somebody else, whom their phrase names. */
const deputies = /^(?:spokes(?:man|woman|person|people|men|women)|aides?|advis[eo]rs?|lawyers?|attorneys?|counsel|secretary|assistants?|deput(?:y|ies)|representatives?|friends?|allies|ally|supporters?|critics?|opponents?|member|members|sons?|daughters?|wife|husband|widow|brother|sister|father|mother|cousin|successor|predecessor|biographer|envoys?|campaign|office|surrogates?|delegates?|staffers?|associates?|confidants?)$/

type Found = { readonly name: string; readonly surname: string; readonly words: number; readonly start: number; readonly end: number }

function personIn(line: Line, from: number, to: number, scene: Scene): Found | null {
  const { tokens } = line
  let best: Found | null = null
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === '(') break
    const end = nameEnd(tokens, at, to, scene.mentions)
    if (end === at) { at = Math.max(at, placeEnd(tokens, at) - 1); continue }
    // A name whose possessive goes on ("Abbas' aides") names somebody else.
    if (!isPossessive(tokens, end) || end >= to - 1) best = { ...named(line, at, end), start: at, end }
    else best = null
    at = end - 1
    // "Sen. NAME of Ohio"
    if (best !== null && /^(?:of|from)$/.test(tokens[end]?.lower ?? '')) break
  }
  if (best === null) return null
  // "The Charlotte Observer": no person has an article before two names.
  if (tokens[best.start - 1]?.lower === 'the' && best.words >= 2 && official(best.name) === null && !scene.persons.some(({ name, posts }) => name === best.name && posts.length > 0)) return null
  const titled = isTitle(tokens[best.start - 1])
  const hangs = /^(?:of|for|at|in|the|on|by|from)$/.test(tokens[best.start - 1]?.lower ?? '') && best.start > from
  const before = firstRole(tokens, from, best.start)
  // "a spokesman for Prime Minister NAME", "an aide to President NAME": not NAME.
  const first = tokens.slice(from, best.start).findIndex(({ lower, pos }) => pos === 'ADP' && /^(?:for|to|of)$/.test(lower))
  if (before !== null && first >= 0 && before.end <= from + first && deputies.test(tokens[from + first - 1]?.lower ?? '')) return null
  const role = before === null || hangs || isPlural(before.role) ? null : before
  const cast = scene.persons.find((one) => one.surname === best.surname || one.name === best.name || (best.words === 1 && one.name.startsWith(`${best.name} `)))
  // "NAME aides", "NAME Foundation": not NAME; "NAME of the Council": NAME.
  const behind = tokens.slice(best.end, to)
  const hanging = behind.findIndex((token) => token.pos === 'ADP')
  const headed = behind.slice(0, hanging < 0 ? behind.length : hanging).some((token) => isBody(token) || roleAt([token], 0) !== null)
  if (headed || !titled && scene.things?.has(best.name)) return null
  // "party donor NAME": what stands right before the name says what they are.
  const beside = tokens[best.start - 1]
  const bodied = !(beside?.pos === 'NOUN' && isHumanWord(beside.lower)) && tokens.slice(from, best.start).some(isBody)
  if (titled || (role !== null && !(bodied && role.start > best.start)) || official(best.name) !== null || (cast !== undefined && !bodied && !hangs) || (best.words >= 2 && !bodied && !hangs)) return best
  return null
}

function person(found: Found, span: Span, line: Line, phrase: Phrase, scene: Scene, spoken: Spoken): Who {
  const entry = namesake(found, line, scene, spoken) ?? scene.persons.find((one) => one.surname === found.surname && (found.words === 1 || one.name === found.name)) ?? scene.persons.find((one) => one.name === found.name || one.surname === found.surname)
    // "Wang said": where the family name comes first.
    ?? (found.words === 1 ? scene.persons.find((one) => one.name.startsWith(`${found.name} `)) : undefined)
  const posted = firstRole(line.tokens, phrase.from, found.start) === null && !line.tokens.slice(phrase.from, found.start).some((token) => mentionAt(scene.mentions, token) !== null) ? null : actorIn(line, phrase.from, found.start, scene)
    const actor = posted ?? entry?.posts.find((post) => post.actor !== null)?.actor ?? official(entry?.name ?? found.name)?.actor ?? null
  return { named: { name: entry !== undefined && found.words === 1 ? entry.name : found.name, actor, span }, person: entry ?? null, sure: 'stated', known: true, pronoun: null, plural: line.tokens.slice(phrase.from, found.start).some((token) => token.pos === 'CCONJ') }
}

/** Of several of one family name: the one whose form of address fits, who spoke last or who was named last. Null where there is one. */
function namesake(found: Found, line: Line, scene: Scene, spoken: Spoken): Person | null {
  const all = found.words > 1 ? [] : scene.persons.filter((one) => one.surname === found.surname)
  const address = genderOf(line.tokens[found.start - 1]?.text ?? '')
  const suits = all.filter(({ gender }) => address === null || gender === null || gender === address)
  if (all.length < 2) return null
  // "Ted NAME said … His father, Rafael NAME, was born in … NAME said": who spoke by that name before, unless the other acted in this paragraph.
  const start = scene.text.lastIndexOf('\n', (line.tokens[found.start]?.start ?? 1) - 1)
  const heard = spoken.filter((one) => one.person !== null && suits.includes(one.person))
  const last = (heard.findLast(({ acted, named: { span } }) => acted !== true || (span?.[0] ?? -1) > start) ?? heard.at(-1))?.person
  return last ?? suits.findLast(({ at }) => at < (line.tokens[found.start]?.start ?? 0)) ?? suits[0] ?? null
}

/** A pronoun: whoever spoke last and may be meant by it. */
function pronoun(line: Line, token: Token, span: Span, scene: Scene, spoken: Spoken): Who | null {
  const word = token.lower === 'him' || token.lower === 'his' ? 'he' : token.lower === 'them' || token.lower === 'their' ? 'they' : token.lower === 'its' ? 'it' : token.lower === 'her' ? 'she' : token.lower
  const sex = word === 'he' ? 'm' : 'f'
  const fits = (one: Who): boolean => {
    if (word === 'he' || word === 'she') {
      const gender = one.person === null ? one.named.name.split(/[\s,]+/).map(genderOf).find((given) => given !== null) ?? null : one.person.gender
      return (one.person !== null || isOne(one) || (!one.plural && one.known && nameLike(one, scene))) && (gender === null || gender === sex)
    }
    if (word === 'they') return one.plural || (one.person === null && one.pronoun !== 'he' && one.pronoun !== 'she')
    return one.person === null && !one.plural && !isOne(one)
  }
  if (word === 'we' || word === 'i') return null
  const contradicts = (one: Who): boolean => (word === 'he' || word === 'she') && spoken.some((other) => (one.person === null ? other.named.name === one.named.name : other.person === one.person) && other.pronoun !== null && other.pronoun !== word && (other.pronoun === 'he' || other.pronoun === 'she'))
  const latest = spoken.findLast((one) => fits(one) && !contradicts(one)) ?? null
  // "she" after somebody of unknown gender in an earlier paragraph: a woman who spoke before is the likelier one.
  const near = latest !== null && latest.named.span !== null && !scene.text.slice(latest.named.span[1], span[0]).includes('\n')
  const woman = word === 'she' && !near && latest?.person?.gender !== 'f' ? spoken.slice(-3).findLast((one) => one.person?.gender === 'f') : undefined
  // "NAME testified about NAME's office. She said he told her …": somebody of that gender named in the paragraph comes before who spoke in another.
  const here = near || woman !== undefined || word !== 'he' && word !== 'she' || latest?.person?.gender === sex && latest.named.span === null ? null : lately(line, sex, scene, contradicts)
  if (here !== null) return { ...here, named: { ...here.named, span }, pronoun: word }
  // Somebody without a name is seldom meant beyond their paragraph where a name of that gender has spoken.
  const lasting = !near && latest !== null && latest.person === null && (word === 'he' || word === 'she') ? spoken.slice(-8).findLast((one) => one.person?.gender === sex) : undefined
  const last = woman ?? lasting ?? latest
  if (last !== null) return { ...last, named: { ...last.named, span }, sure: word === 'it' || word === 'they' ? 'guessed' : 'inferred', known: true, pronoun: word }
  // Nobody has spoken yet: the person named last before it.
  if (word === 'he' || word === 'she') {
    const named = scene.persons.filter((one) => one.at < span[0] && (one.gender === null || one.gender === sex)).toSorted((a, b) => a.at - b.at)
    const before = named.findLast((one) => one.gender === sex) ?? named.at(-1)
    const alone = scene.persons.filter((one) => one.at >= 0 && one.at < span[0]).length === 1
    if (before !== undefined) return { named: { name: before.name, actor: before.posts.find((post) => post.actor !== null)?.actor ?? official(before.name)?.actor ?? null, span }, person: before, sure: alone ? 'inferred' : 'guessed', known: true, pronoun: word, plural: false }
  }
  return null
}

/** Whom the sentences before this one in its paragraph name last of those whose gender is known to be that of the pronoun. */
function lately(line: Line, sex: 'f' | 'm', scene: Scene, contradicts: (one: Who) => boolean): Who | null {
  const start = scene.text.lastIndexOf('\n', line.span[0] - 1) + 1
  const before = scene.text.slice(start, line.span[0])
  const named = scene.persons.filter(({ gender, surname }) => gender === sex && before.includes(surname)).toSorted((a, b) => before.lastIndexOf(b.surname) - before.lastIndexOf(a.surname))
  const who = named.map((one): Who => ({ named: { name: one.name, actor: one.posts.find((post) => post.actor !== null)?.actor ?? official(one.name)?.actor ?? null, span: null }, person: one, sure: 'inferred', known: true, pronoun: null, plural: false }))
  return who.find((one) => !contradicts(one)) ?? null
}

/** A name that is no body's and no state's: somebody, if only by a surname. */
export const nameLike = (one: Who, scene: Scene): boolean => one.named.actor === null && scene.things?.has(one.named.name) !== true && !/^\p{Lu}{2,}$/u.test(one.named.name) && /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}$/u.test(one.named.name) && !one.named.name.split(' ').some((word) => isBodyWord(word))

/** Somebody named by what they are ("her neighbour", "a spokesperson"). */
export const isOne = (one: Who): boolean => one.person === null && !one.plural && roleLike(one) && !firms.test(one.named.name)

/** Words for one who does something that stand for a firm or a state as well. */
const firms = /(?:^|\s)(?:operator|broker|manufacturer|owner|co-owner|investor|insurer|host|trader|grocer|brewer|producer|developer|publisher|dealer|rival|customer|supporter|opponent|sponsor|backer|signatory|member|advocate|contender|consumer|vendor|designer|builder|ally|foe|player|independent|defender|representative|counterpart|chair|tenant|plaintiff|defendant)(?:\s(?:of|for|in|at)\s.*)?$/i

const roleLike = (one: Who): boolean => isHumanWord(one.named.name.split(/,|\s(?:of|for|at|in|from|with|on|to)\s/)[0]?.split(' ').at(-1) ?? '') || /(?:source|aide|minister|president|ambassador|spokes\w+|secretary|envoy|official|diplomat|chief|leader|director|chairman|commissioner|general|adviser)$/i.test(one.named.name)

/** A role without a name: the person who holds it in this text, else the words themselves. */
function holder(line: Line, from: number, to: number, role: string, span: Span, scene: Scene, spoken: Spoken): Who {
  const actor = actorIn(line, from, to, scene)
  const owner = /^(?:his|her|their|its)$/.test(line.tokens[from - 1]?.lower ?? '')
  if (owner && actor === null) {
    // "his spokesperson": nobody the text names elsewhere; it speaks for whoever "his" is.
    const master = scene.persons.filter((one) => scene.text.slice(line.span[0], span[0]).includes(one.surname)).at(-1)
    const side = master?.posts.find((post) => post.actor !== null)?.actor ?? spoken.at(-1)?.named.actor ?? null
    return { named: { name: plain(scene.text.slice(...span)), actor: side, span }, person: null, sure: 'guessed', known: true, pronoun: null, plural: false }
  }
  const definite = /^the$/.test(line.tokens[from - 1]?.lower ?? '') || isCapital(line.tokens[from]) || actor !== null
  // "Pellin's foreign minister" is nobody whom the text gives to another.
  const mark = line.tokens.findIndex((_, at) => at > from && at < to && isPossessive(line.tokens, at))
  const held = mark > 0 && actor === null && isCapital(line.tokens[mark - 1]) ? line.tokens[mark - 1]?.text ?? null : null
  const suits = (one: Person): boolean => (held === null || !one.name.includes(' ') || scene.text.split(one.name).some((before) => before.slice(-90).includes(held))) && one.posts.some((post) => sameRole(post.role, role) && (actor === null || post.actor === null || post.actor === actor))
  const indefinite = /^(?:a|an|another|one|some)$/.test(line.tokens[from - 1]?.lower ?? '')
  const last = spoken.findLast((one) => one.person !== null && suits(one.person))?.person
  const exact = scene.persons.filter((one) => one.posts.some((post) => post.role === role && post.actor === actor && actor !== null))
  const before = scene.persons.filter((one) => suits(one))
  const generic = /^(?:official|diplomat|minister|president|leader|envoy|spokesman|spokeswoman|chief)$/.test(role) ? spoken.findLast((one) => one.person !== null && actor !== null && one.named.actor === actor && role === 'diplomat')?.person : undefined
  const holds = definite && !indefinite ? last ?? exact[0] ?? (before.length === 1 ? before[0] : before.findLast((one) => one.at < line.span[0])) ?? generic : undefined
  const printed = plain(scene.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0))
  if (holds === undefined || holds === null) return { named: { name: printed, actor, span }, person: null, sure: actor === null ? 'inferred' : 'stated', known: true, pronoun: null, plural: false }
  return { named: { name: holds.name, actor: actor ?? holds.posts.find((post) => post.actor !== null)?.actor ?? official(holds.name)?.actor ?? null, span }, person: holds, sure: 'inferred', known: true, pronoun: null, plural: false }
}

/** The noun a phrase is about: the last before what hangs on it. */
function headOf(part: readonly Token[]): Token | undefined {
  const hangs = part.findIndex(({ pos }) => pos === 'ADP')
  return part.slice(0, hangs < 0 ? part.length : hangs).findLast(({ pos }) => pos === 'NOUN')
}

function body(line: Line, from: number, to: number, span: Span, scene: Scene): Who {
  const { tokens } = line
  const printed = plain(scene.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)).replace(/\s*\([^)]*\)$/u, '')
  // "NAME's office" speaks for NAME's side.
  const master = /[’']/.test(printed) ? scene.persons.find(({ surname }) => printed.includes(`${surname}’`) || printed.includes(`${surname}'`)) : undefined
  const actor = actorIn(line, from, to, scene) ?? master?.posts.find((post) => post.actor !== null)?.actor ?? null
  const part = tokens.slice(from, to)
  // "the flood control and relief office": one body, whatever its name joins.
  const one = /^(?:the|its)$/.test(tokens[from - 1]?.lower ?? '') && isBody(tokens[to - 1]) && (!isPlural(tokens[to - 1]?.lower ?? '') || tokens[to - 1]?.lower === 'headquarters') && !part.some(({ lower }) => lower === 'the')
  const plural = !one && (part.some(({ pos, text }) => pos === 'CCONJ' && text !== '&') || isPlural(headOf(part)?.lower ?? '') || isPlural(firstRole(tokens, from, to)?.role ?? ''))
  const known = actor !== null || part.some((token) => isBody(token) || isCapital(token)) || firstRole(tokens, from, to) !== null
  return { named: { name: printed, actor, span }, person: null, sure: 'stated', known, pronoun: null, plural }
}
