import type { Span } from '../../span.ts'
import { comers, listEnd } from './data/delegations.ts'
import type { Scene } from '../cast.ts'

/** One of a list of those who are to come: the register's mention that names it, or null for words of its own ("the salt workers", "CableNet"). */
export type Comer = { readonly span: Span; readonly name: string; readonly registered: boolean }

const joint = /\s*(?:,\s*(?:and|or|as well as|along with|together with|plus|including)?|\s(?:and|or|as well as|along with|together with|plus|including|with)(?=\s)|—|–|:)\s*/giu
const lead = /^(?:(?:all|both|of|the|an?|other|its|their|his|her|also|even|every|each|from|representatives|delegates|delegations|envoys|officials|leaders|ministers|heads|foreign|prime|senior|of|perhaps|possibly|probably|not|only|but|least|at)\s+)+/iu

/** The items of a list that begins at a place, as far as it goes on: names the register knows, names it does not, and words for who comes. */
export function comersIn(scene: Scene, from: number, end: number): readonly Comer[] {
  const whole = scene.text.slice(from, end)
  const stop = /[.;!?“”"()]|\s[—–-]\s|\n|\s(?:for|on|at|in|by) (?:early |late |next |this )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/u.exec(whole.replace(/U\.S\.|U\.N\.|U\.K\./g, (one) => '_'.repeat(one.length)))?.index ?? whole.length
  const words = whole.slice(0, stop)
  const found: Comer[] = []
  let at = 0
  for (const { 0: mark, index } of [...words.matchAll(joint), { 0: '', index: words.length }]) {
    const item = words.slice(at, index)
    const one = itemOf(scene, from + at, item)
    if (item.trim() !== '') {
      if (one === null) break
      found.push(one.comer)
      if (one.ends) break
    }
    at = index + mark.length
  }
  return found
}

function itemOf(scene: Scene, start: number, item: string): { readonly comer: Comer; readonly ends: boolean } | null {
  const skipped = lead.exec(item.trimStart())?.[0].length ?? 0
  const begin = item.length - item.trimStart().length
  const parts = [...item.slice(begin).matchAll(/[^\s]+/gu)]
  let last = 0
  for (const { 0: word, index } of parts) {
    if (index >= skipped && listEnd.test(word)) break
    last = index + word.length
  }
  const text = item.slice(begin, begin + last).replace(/[,'’]+$/u, '')
  const ends = begin + last < item.trimEnd().length
  const from = start + begin
  const mention = scene.mentions.find((one) => one.start >= from && one.end <= from + text.length && one.by !== 'adjective')
  if (mention !== undefined) return { comer: { span: [mention.start, mention.end], name: scene.text.slice(mention.start, mention.end), registered: true }, ends }
  // The head keeps the words it stands with: "representatives of the salt workers".
  const bare = text.replace(/^(?:(?:all|both|of|the|an?|other|its|their|his|her|also|even|every|each|from|perhaps|possibly|probably)\s+)+/iu, '')
  const head = bare.split(/\s+(?:of|from|for)\s+/u)
  const named = /^(?:\p{Lu}[\p{L}\p{N}’'&.-]*)(?:\s+(?:(?:of|for|the|and)\s+)*\p{Lu}[\p{L}\p{N}’'&.-]*){0,5}$/u.test(bare) && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|He|She|It|They|We|I|This|That|There|Both|All|Each|Neither|None|Others|Most|Many|Some|Those|These|Such|If|But|And)\b/u.test(bare)
  const lastWord = (word: string | undefined): string => word?.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
  const people = /(?:[^aeiou]ers|tors|ists|smen|wives|dwellers)$/u.test(lastWord(head[0])) && !/^(?:others|matters|orders|numbers|papers|borders|waters|letters|quarters|answers|offers|powers|summers|winters|centres|centers|corners|chapters|factors|sectors|visitors|lists)$/u.test(lastWord(head[0]))
  const common = (people || head.some((part) => comers.has(lastWord(part)))) && bare.split(/\s+/u).length <= 8
  // "the industry federation CableNet": the name behind what it is.
  const tail = /^((?:\p{Ll}+\s+){1,3})(\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s\p{Lu}[\p{L}\p{N}’'&.-]*){0,3})$/u.exec(bare)
  if (tail?.[2] !== undefined && comers.has(lastWord(tail[1]?.trim()))) {
    const place = from + text.length - tail[2].length
    return { comer: { span: [place, place + tail[2].length], name: tail[2], registered: false }, ends }
  }
  // "a summit of the Amber Group won support": the name ends where its capitals do.
  const run = common ? null : /^((?:\p{Lu}[\p{L}\p{N}’'&.-]*)(?:\s+(?:(?:of|for|the)\s+){0,2}\p{Lu}[\p{L}\p{N}’'&.-]*){1,5})\s+\p{Ll}/u.exec(bare)?.[1] ?? null
  if (run !== null && !scene.persons.some(({ name }) => name === run)) {
    const place = from + text.length - bare.length
    return { comer: { span: [place, place + run.length], name: run, registered: false }, ends: true }
  }
  const adjective = scene.mentions.some((one) => one.start >= from && one.end <= from + text.length && one.by === 'adjective')
  if (bare === '' || /\b(?:participation|presence|attendance|talks|conference|meeting|summit|support|help)\b/iu.test(bare) || !(named || common) || (adjective && !common)) return null
  const at = from + text.length - bare.length
  return { comer: { span: [at, at + bare.length], name: bare, registered: false }, ends }
}

/** How an unregistered comer is asked for: countries, or a body. */
export function formOf(name: string): 'countries-of' | 'organisation' {
  return /\b(?:states|countries|nations|governments|members|neighbou?rs|powers)\b/iu.test(name) ? 'countries-of' : 'organisation'
}
