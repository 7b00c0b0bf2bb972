import type { Anchor } from './anchors.ts'
import { meeting, proposal } from './data/proposals.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'
import type { Named } from '../../found.ts'

/** The anchors of one meeting, and the sentences that speak of it. */
export type Gathered = { readonly anchors: readonly Anchor[]; readonly lines: readonly Line[] }

const key = (named: Named): string => named.actor ?? named.name
const back = new RegExp(String.raw`\b(?:the|such an?|such|that|this|these|those|any|its|his|her|their)\s+(?:(?:proposed|planned|same|peace|\p{Lu}\p{L}+)\s+){0,2}(?:${meeting}|\bevent\b|\boccasion\b|\b${proposal}\b(?!\s+(?:for|of|to)\b))|\b(?:it|them)\s+to\s+(?:be|take)\b`, 'iu')
const aMeeting = new RegExp(meeting, 'iu')
const fresh = new RegExp(String.raw`\b(?:an?|another|new|fresh)\s+(?:[\p{L}-]+\s+){0,5}(?:${meeting})`, 'iu')

/** Whether a place speaks of a meeting that was named before: "the conference", "such a meeting"; a bare "talks" does not. */
export function refersBack(words: string): boolean {
  return back.test(words) && !fresh.test(words)
}

/** Whom an anchor has for its side: whose call it is, who backs it, who speaks. */
export function peopleOf({ owner, backer, draft, role }: Anchor): readonly string[] {
  return [owner, backer, role === 'names' && owner !== null ? null : draft?.who?.named ?? null].flatMap((named) => (named === null ? [] : [key(named)]))
}

/**
 * Anchors of one meeting together: same speaker or side, one backs what the other proposes, or the words refer back to the meeting before. A call by somebody
 * else in words of its own is another initiative.
 */
export function gathered(all: readonly Anchor[], lines: readonly Line[], scene: Scene): readonly Gathered[] {
  const groups: Anchor[][] = []
  const anchors = all.toSorted((a, b) => a.span[0] - b.span[0])
  const firm = anchors.filter(({ role }) => role !== 'wants' && role !== 'hosts')
  for (const anchor of firm) {
    const known = groups.find((group) => group.some((one) => peopleOf(one).some((name) => peopleOf(anchor).includes(name))))
    const before = groups.findLast((group) => (group[0]?.span[0] ?? 0) < anchor.span[0])
    const words = scene.text.slice(...anchor.span)
    const body = anchor.owner?.span == null ? undefined : groups.find((group) => group.some((one) => one.owner !== null && one.owner.actor === null && isOf(scene.text.slice(Math.max(0, (anchor.owner?.span?.[0] ?? 0) - 30), anchor.owner?.span?.[1] ?? 0), one.owner.name)))
    if (known !== undefined || body !== undefined) (known ?? body)?.push(anchor)
    // "also called for a conference", "joined A in calling for": it backs what another has called for.
    else if (before !== undefined && anchor.owner !== null && also.test(scene.text.slice(Math.max(anchor.span[0] - 60, 0), anchor.span[1]).split(/[.;]\s/u).at(-1) ?? '')) before.push({ ...anchor, role: 'backs', backer: anchor.owner, owner: null })
    // "several delegates pressed for a conference": whoever is named then is one of them.
    else if (before !== undefined && before.every(({ owner, draft }) => { const whose = owner ?? draft?.who?.named ?? null; return whose !== null && whose.actor === null && unnamed.test(whose.name) })) before.push(anchor)
    else if (before !== undefined && refersBack(words)) before.push(anchor.role === 'asks' ? { ...anchor, role: 'wants' } : anchor)
    else if (anchor.role !== 'names' || spoken(anchor, scene)) groups.push([anchor])
  }
  for (const anchor of anchors.filter(({ role }) => role === 'wants' || role === 'hosts')) {
    const known = groups.find((group) => group.some((one) => peopleOf(one).some((name) => peopleOf(anchor).includes(name))))
    const before = groups.findLast((group) => (group[0]?.span[0] ?? 0) < anchor.span[0])
    if (known !== undefined) known.push(anchor)
    // An offer to host told before the call itself, as a page told backwards has it.
    else if (before === undefined && groups.length === 1 && /\b(?:host|venue)/iu.test(scene.text.slice(...anchor.span)) && !fresh.test(scene.text.slice(...anchor.span))) groups[0]?.push({ ...anchor, role: 'hosts' })
    else if (before !== undefined && (anchor.role === 'hosts' || refersBack(scene.text.slice(...anchor.span)))) before.push(anchor)
    else if ((anchor.owner !== null || anchor.draft?.who) && spoken(anchor, scene)) groups.push([anchor])
  }
  return groups.map((group) => ({ anchors: group, lines: groups.length === 1 ? lines : linesOf(group, groups, lines) }))
}

/** Whether a meeting is named in the words, or right before them where they only say "the plan" or "it". */
const spoken = ({ span: [start, end] }: Anchor, scene: Scene): boolean => aMeeting.test(scene.text.slice(start, end)) || aMeeting.test(scene.text.slice(Math.max(0, start - 300), start))

/** "the Union's president, NAME" speaks for the body named before whose name ends so. */
const isOf = (phrase: string, body: string): boolean => new RegExp(String.raw`\b${body.split(' ').at(-1)?.replace(/[^\p{L}]/gu, '') ?? '-'}['’]s?\s`, 'u').test(phrase)

/** Several whom nobody names. */
export const unnamed = /^(?:the )?(?:several|many|some|most|other|a number of|various|numerous|two|three|four|five|\p{Nd}+)\s(?:\p{L}+\s){0,3}?\p{L}+s$/iu

const also = /\b(?:(?<!speaking )also(?! (?:on|in|for) )|too|likewise|joined|echoed|echoing|joining|seconded|similarly)\b/iu

/** Of several meetings each has the sentences of its anchors and those behind them, up to where another is spoken of. */
function linesOf(group: readonly Anchor[], groups: readonly (readonly Anchor[])[], lines: readonly Line[]): readonly Line[] {
  const holds = (line: Line, one: readonly Anchor[]): boolean => one.some(({ span }) => span[0] >= line.span[0] && span[0] < line.span[1])
  let mine = false
  return lines.filter((line) => {
    if (holds(line, group)) return (mine = true)
    if (groups.some((other) => other !== group && holds(line, other))) mine = false
    return mine
  })
}
