import type { Mention } from '#actors/actor.ts'
import { groupOf } from '#actors/register.ts'
import { membersOn } from '#actors/membership.ts'
import type { Day } from '#base/instants.ts'
import type { Call, CalledFor, Named, Slot } from '../../found.ts'
import { matchesOf } from '../../matches.ts'
import type { Span } from '../../span.ts'
import { callWords, meeting } from './data/proposals.ts'
import type { Scene } from '../cast.ts'
import { comersIn, formOf } from './described.ts'

/** A stretch of what somebody said, with who said it (null: the document itself; `acting` is then whose act the sentence tells). */
export type Passage = { readonly span: Span; readonly speaker: Named | null; readonly acting?: Named | null }

const verbs = String.raw`(?:should|must|would|could|will|may|might|ought to|needs? to|has to|have to)`
/** "A and B must take part": the list stands before its verb. */
const behindList = new RegExp(String.raw`\b(?=(?:the )?[A-Z][^.;]{2,160}?\b(?:${verbs}) (?:take part|participate|attend|be (?:present|invited|represented|included|involved|at the table)|come|sit)\b)`, 'gu')

/** Whose session it is takes part in it anyway. */
const organs = /\b(?:Council|Assembly|Parliament|Committee|Commission|Board|Congress|Organi[sz]ation|Union|League|Group|Forum|Cabinet|Bundestag|Duma|Knesset|Senate|Secretariat)\b/iu

const presence = /\bparticipation (?:of|by|from)\b|\bpresence of\b|\battendance of\b|\binvolvement of\b/giu

const triggers: readonly RegExp[] = [
  presence,
  new RegExp(String.raw`\b(?:${verbs}\s+)?(?:also\s+)?(?:includ(?:e|es|ed|ing)|involv(?:e|es|ed|ing)|bring(?:s|ing)? (?:together|in)|bring(?:s|ing)?(?=\s[^.;,“”"]{3,90}\s(?:together\b|face to face\b|(?:to|around|round) (?:the|a|one|the same) (?:\p{L}+ )?table\b))|compris(?:e|es|ing)|gather(?:ing)?|be attended by|unite|invit(?:e|es|ed|ing))\b`, 'giu'),
  // "a conference on X with …"; a war, a deal or ties "between A and B" call nobody to a meeting.
  new RegExp(String.raw`\b(?:${meeting})\s+(?:(?!\b(?:to|that|which|war|conflict|with)\b)[^.;,]){0,60}?\bwith\b|\b(?:${meeting})\s+(?:\w+\s+){0,2}?(?:between|among|of)\b`, 'giu'),
  /(?<=[,—–]\s|\band\s)with(?=\s+[^.;“”"]{3,110}\s(?:sitting|taking part|participating|attending|present|represented|included|invited|at the (?:same |negotiating )?table|around (?:the|one) table|in the room|as (?:an? |the )?(?:full )?(?:participant|observer|mediator|guest|guarantor|witness|participants|observers|mediators|guests|guarantors))\b)/giu,
  /\bwithout(?! (?:whom|which|delay|preconditions|further))\b/giu,
  /\bparticipants\b[^.;]{0,20}?(?::|—|–|\bare\b|\bwould be\b)/giu,
  behindList,
]

/** Whether a passage speaks of who takes part in a meeting at all. */
export function concernsPresence(text: string): boolean {
  return aMeeting.test(text) || /\b(?:difficult|hard|impossible|pointless|meaningless|nothing|no (?:deal|solution|settlement))\b[^.;]{0,60}\bwithout\b|\bwithout\b[^.;]{0,90}\b(?:no|hard|difficult|impossible|cannot|can(?:not|['’]t)|pointless|meaningless|nothing)\b|\b(?:must|should|has to|have to|ought to) be (?:there|present|at the table)\b/iu.test(text) || /\b(?:participants?|participat\w+|invit\w+|format|such an? (?:event|gathering|initiative|platform)|attend\w*|take part|taking part|at (?:the|one) table)\b/iu.test(text)
}

/** Who is to take part, as one passage asks for it, each with the words that make the call. */
export function participantsIn({ span, speaker }: Passage, scene: Scene, day: Day | null): readonly Slot<CalledFor>[] {
  const [start, end] = span
  const text = scene.text.slice(start, end)
  const found: Slot<CalledFor>[] = []
  for (const trigger of triggers) {
    for (const { 0: words, index } of matchesOf(text, trigger)) {
      const from = start + index + words.length
      const list = listAfter(scene, from, end)
      // "the participation of A was mandatory": the call stands behind the names.
      const items = comersIn(scene, from, end)
      const last = Math.max(list.at(-1)?.end ?? from, items.at(-1)?.span[1] ?? from)
      const called = trigger === behindList || (trigger === presence && /^[\s,]*(?:\([^)]*\)\s*|(?:which|who|whose)\s[^,.;]{3,90},\s*)?(?:is|was|would be|will be|were|are|remains?|as)\b/u.test(scene.text.slice(last, end))) ? callBehind(scene.text, last, end) : null
      const call = called?.call ? called : callAround(scene.text, start, start + index, from, list[0]?.start ?? from)
      // "without A and B there will be no settlement"
      const vain = /^without/iu.test(words) ? noneWithout(scene.text, last, end) ?? vainBefore(text, start, index) : null
      const how = vain ?? call
      const organ = /\b(?:session|meeting)s?\s+(?:\w+\s+){0,2}?of$/iu.test(words)
      const others = items.filter(({ registered, name }) => !registered && !(organ && organs.test(name))).map(({ span: place, name }): Slot<CalledFor> => ({ actor: name, name, as: formOf(name), via: null, ...(how.call === 'all of' && !/\ball\b/iu.test(scene.text.slice(Math.max(from, place[0] - 12), place[0])) ? { call: null, callSpan: null } : { call: how.call, callSpan: how.span }), span: place, speaker }))
      for (const one of [...read(scene, organ ? list.filter((mention) => !organs.test(scene.text.slice(mention.start, mention.end))) : list, from, how, speaker, day), ...(trigger === behindList || /^without/iu.test(words) ? [] : others)]) {
        const before = found.findIndex((other) => other.actor === one.actor && other.as === one.as && other.via === one.via)
        if (before < 0) found.push(one)
        else if (found[before]?.call === null && one.call !== null) found[before] = one
      }
    }
  }
  for (const one of comingIn({ span, speaker }, scene, day)) {
    const before = found.findIndex((other) => other.actor === one.actor && other.as === one.as && other.via === one.via)
    if (before < 0) found.push(one)
    else if (found[before]?.call === null && one.call !== null) found[before] = one
  }
  return found
}

/** Whoever the words name that say whom a call is made to: each is wanted at the meeting. */
export function wantedIn([start, end]: Span, scene: Scene, speaker: Named | null): readonly Slot<CalledFor>[] {
  const none: Called = { call: null, span: null }
  const named = read(scene, scene.mentions.filter((mention) => mention.start >= start && mention.end <= end && (isNoun(scene.text, mention) || mention.by !== 'adjective')), start, none, speaker, null)
  return [...named, ...comersIn(scene, start, end).filter(({ registered, name }) => !registered && (named.length === 0 || /^\p{Lu}/u.test(name))).map(({ span, name }): Slot<CalledFor> => ({ actor: name, name, as: formOf(name), via: null, call: null, callSpan: null, span, speaker }))]
}

const subjunctive = /\b(?<how>essential|important|vital|crucial|necessary|imperative|indispensable|desirable)[”"’']? (?:that|for)\s+(?<list>[^.;:“”"]{2,120}?)\s+(?:(?:to |should )?(?:take part|participate|attend|be (?:present|invited|represented|included|involved|at the table)|join|come))\b/giu
const coming = new RegExp(String.raw`\b[“”"]?(?<call>should|must|would|could|will|may|might|ought to|needs? to|has to|have to|had to|(?:is|are|was|were) to)[“”"]?\s+(?:also |all |both |each |then |therefore |too )*(?:take part|participate|attend|be (?:present|invited|represented|included|involved|seated|there|at the (?:negotiating )?table)|have (?:an? |its |their )?(?:seat|place|say|voice)\b|be in (?:the room|it)\b|be part of|be brought in|be heard|get a (?:seat|place)|be given a (?:seat|place)|sit (?:down )?(?:at|around)|come\b|join (?:the|such|any)|send (?:someone|one|two|three|four|five|six|ten|\p{Nd}+|somebody|an? |its |their |delegates|delegations|representatives|envoys|ministers|negotiators))`, 'giu')

/** "both leaders must attend", "the five permanent members and the neighbours should take part", "Quarra should be there, and so should Rossan": the list stands before its verb. */
function comingIn({ span: [start, end], speaker }: Passage, scene: Scene, day: Day | null): readonly Slot<CalledFor>[] {
  const text = scene.text.slice(start, end)
  const wished = matchesOf(text, subjunctive).flatMap(({ 0: words, index, groups }) => {
    const from = start + index + words.indexOf(groups?.['list'] ?? '')
    const to = from + (groups?.['list']?.length ?? 0)
    return wantedIn([from, to], scene, speaker).map((one): Slot<CalledFor> => ({ ...one, call: 'important', callSpan: [start + index, start + index + (groups?.['how']?.length ?? 0)] }))
  })
  return [...wished, ...wantedOf(text, start, speaker, scene), ...told(text, start, speaker, scene, day)]
}

/** "Quarra's participation was indispensable": whose presence, and how much it is wanted. */
const possessed = /['’]s?\s+(?:\p{L}+\s)?(?:participation|presence|attendance|involvement)\s+(?:(?:in|at)\s[^.;,“”"]{2,40}?\s)?(?:is|was|would be|will be|remains?|remained)\s+(?:\p{L}+ly\s)?["“]?(?<how>mandatory|indispensable|essential|vital|crucial|important|necessary|imperative|required|obligatory|key|decisive|desirable|a (?:condition|must|necessity|precondition))/giu

function wantedOf(text: string, start: number, speaker: Named | null, scene: Scene): readonly Slot<CalledFor>[] {
  return matchesOf(text, possessed).flatMap(({ 0: words, index, groups }) => {
    const at = start + index
    const how = groups?.['how'] ?? ''
    const span: Span = [at + words.length - how.length, at + words.length]
    const last = scene.mentions.findLast((mention) => mention.end <= at && at - mention.end < 2 && mention.start >= start)
    const pair = last === undefined ? undefined : scene.mentions.find((mention) => mention.end < last.start && mention.start >= start && /^\s*(?:and|,)\s*(?:the\s+)?$/u.test(scene.text.slice(mention.end, last.start)))
    const called: Called = { call: /^(?:mandatory|indispensable|imperative|required|obligatory|a )/iu.test(how) ? 'mandatory' : 'important', span }
    return last === undefined ? [] : read(scene, pair === undefined ? [last] : [pair, last], at, called, speaker, null)
  })
}

function told(text: string, start: number, speaker: Named | null, scene: Scene, day: Day | null): readonly Slot<CalledFor>[] {
  return matchesOf(text, coming).flatMap(({ 0: words, index, groups }) => {
    const before = text.slice(0, index)
    const clause = before.search(/[^.;:!?“”"—–]*$/u)
    // "A and B, he said, should each send": whoever says it stands between.
    const said = /,\s(?:[\p{L}.’'-]+\s){1,4}(?:said|says|added|adds|insisted|stressed|argued|noted|suggested|continued),\s*$/u.exec(before.slice(clause))
    const opening = said !== null ? 0 : /^.*\b(?:that|if|whether|and that|said|says|added|because|but|while|when|where|who|which)\s+/iu.exec(before.slice(clause))?.[0].length ?? 0
    const from = start + clause + opening
    const span: Span = [start + index, start + index + (groups?.['call']?.length ?? 0)]
    const wanted = groups?.['call']?.toLowerCase() ?? ''
    const call: Called = { call: /^(?:must|ought to|needs?|ha[sd]|have)/u.test(wanted) ? (wanted.startsWith('ought') ? 'should' : 'mandatory') : wanted === 'should' ? 'should' : 'would', span }
    const to = start + (said === null ? index : clause + said.index)
    const list = scene.mentions.filter((mention) => mention.start >= from && mention.end <= to && isNoun(scene.text, mention))
    if (/\b(?:not|n['’]t|never)\b/u.test(before.slice(clause + opening))) return []
    const others = comersIn(scene, from, to).filter(({ registered, name }) => !registered && !/^(?:government|authorities|officials|ministers|minister|president|leader|talks|meeting|conference|summit)$/iu.test(name))
    const so = /^[^.;]{0,80}?\band so (?:should|must|would|ought)\s+([^.;,]{3,80})/iu.exec(text.slice(index + words.length))
    const more = so === null ? [] : scene.mentions.filter((mention) => mention.start >= start + index + words.length && mention.end <= start + index + words.length + so[0].length && mention.by !== 'adjective')
    return [...read(scene, [...list, ...more], from, call, speaker, day), ...others.map(({ span: place, name }): Slot<CalledFor> => ({ actor: name, name, as: formOf(name), via: null, call: call.call, callSpan: call.span, span: place, speaker }))]
  })
}

/** "without A there will be no settlement", "without B it would be hard to …": what cannot be had without them. */
function noneWithout(text: string, from: number, end: number): Called | null {
  const found = /^[^.;]{0,40}?\b(there (?:will|would|can|could) be no|(?:will|would|can|could)(?: not|n['’]t)|cannot|(?:hard|difficult|impossible|pointless|meaningless|useless|no (?:solution|settlement|deal|peace|progress|agreement|point)))\b/iu.exec(text.slice(from, end))
  return found === null ? null : { call: 'difficult without', span: [from + found[0].length - (found[1]?.length ?? 0), from + found[0].length] }
}

const vainly = /\b(?:no (?:\p{L}+ )?(?:solution|progress|settlement|point|sense|use|talks|meeting|conference|summit|negotiations|deal|peace|agreement|dialogue|future|way|chance|hope|end|breakthrough|ceasefire|truce)|pointless|useless|futile|worthless|meaningless|empty|hollow|difficult|hard|impossible|unthinkable|inconceivable|cannot|can['’]t|make no sense|makes no sense|unacceptable)\b[^.;]{0,60}$/iu

/** "there can be no talks without A": the same before the words. */
function vainBefore(text: string, start: number, at: number): Called | null {
  const found = vainly.exec(text.slice(Math.max(0, at - 90), at).split(/[.;]/u).at(-1) ?? '')
  return found === null ? null : { call: 'difficult without', span: [start + at - found[0].length, start + at + 'without'.length] }
}

/** The actors named one after another behind a trigger, up to where the list ends. */
function listAfter(scene: Scene, from: number, end: number): readonly Mention[] {
  const list: Mention[] = []
  let at = from
  for (const mention of scene.mentions) {
    if (mention.start < from || mention.end > end) continue
    const between = scene.text.slice(at, mention.start)
    if (!joins(between, list.length === 0)) break
    if (!isNoun(scene.text, mention)) {
      // "the Arab states—A, B and C": the list itself follows.
      if (list.length === 0 && mention.by === 'adjective') break
      continue
    }
    list.push(mention)
    at = mention.end
  }
  return list
}

const aMeeting = new RegExp(meeting, 'iu')

/** Whether words between two names keep a list together: marks, "and", articles, abbreviations in brackets, words for their number or kind. */
function joins(between: string, first: boolean): boolean {
  const words = between.replace(/\([^)]*\)/g, ' ').toLowerCase()
  if (aMeeting.test(words)) return false
  if (words.length > (first ? 110 : 130) || /[.;!?“”"]/.test(words.replace(/u\.s\.|u\.k\./g, ''))) return false
  const rest = words.replace(/[^\p{L}\p{N}\s-]/gu, ' ').split(/\s+/).filter((word) => word !== '' && !linking.has(word))
  return rest.length <= (first ? 2 : 1)
}

const linking = new Set(`the a an and or as well also along with plus both all of from to in at its their other others including namely such representatives representative delegates delegations envoys officials ministers leaders heads countries country
  states state nations members member permanent five four three two six seven eight ten each every so-called so called which who is are comprised composed made up consisting four-party mediators mediator parties party sides side including neighbouring neighboring regional key major arab gulf
  middle east diplomatic international group groups organisations organizations bodies like foreign possibly probably perhaps mandatory full equal direct active wide broad participation not only but`.split(/\s+/))

/** Whether a mention stands for the actor itself: a name, or a plural of its people; an adjective before a noun does not. */
function isNoun(text: string, mention: Mention): boolean {
  const after = text.slice(mention.end, mention.end + 24)
  // "Russian and Ukrainian leaders" are asked for as their states.
  if (mention.by === 'adjective' && /^\s+(?:and \p{Lu}\p{L}+ )?(?:leaders?|presidents?|delegations?|officials|representatives?|negotiators?|sides?|ministers?|delegates|envoys|authorities|governments?)\b/u.test(after + text.slice(mention.end + 24, mention.end + 44))) return true
  if (mention.by === 'adjective') return /s$/i.test(text.slice(mention.start, mention.end)) && !/^\s+\p{Ll}{3,}/u.test(after.replace(/^\s+(?:and|or|as|in|at|to|by|with|should|must|would|could|will|along)\b/, ''))
  // "four Arab states—A, B": a heading for the list that follows.
  if (mention.is === 'group' || /^(?:arab|gulf) (?:states|countries)$/i.test(text.slice(mention.start, mention.end))) return !(/^\s*[—–:-]/.test(after) && /\b(?:two|three|four|five|six|seven|eight|\d+)\s+$/i.test(text.slice(Math.max(0, mention.start - 12), mention.start)))
  return !/^(?:['’]s?\b)\s+\p{L}/u.test(after)
}

type Called = { readonly call: Call | null; readonly span: Span | null }

/** The words that call for the presence, in the clause before the list. */
function callAround(text: string, start: number, trigger: number, from: number, first: number): Called {
  const clauseFrom = Math.max(start, text.slice(start, trigger).search(/[^.;:!?]*$/) + start)
  const whole = text.slice(clauseFrom, first)
  const near = text.slice(Math.max(clauseFrom, trigger - 30), first)
  const all = /\ball\b(?:\s+(?:of\s+(?:the\s+)?)?(?:two|three|four|five|six|seven|eight|nine|ten)\b)?/iu.exec(text.slice(from, first + 12))
  for (const { call, words } of callWords) {
    if (call === 'all of') continue
    const scope = call === 'mandatory' || call === 'should' || call === 'would' ? near : whole
    const found = words.exec(scope)
    if (found === null) continue
    if ((call === 'important' || call === 'probably') && !/\binvit|\bparticipat|\binclud|\binvolv|\bpresence|\battend|\bbring/iu.test(whole)) continue
    const at = first - scope.length + found.index
    return { call, span: [at, at + found[0].length] }
  }
  if (all !== null) return { call: 'all of', span: [from + all.index, from + all.index + all[0].trimEnd().length] }
  return { call: null, span: null }
}

/** "A and B must take part": the call stands behind the list, before the next full stop. */
function callBehind(text: string, from: number, end: number): Called {
  const behind = text.slice(from, Math.min(end, from + 60)).split(/[.;]/)[0] ?? ''
  for (const { call, words } of callWords) {
    const found = words.exec(behind)
    if (found !== null) return { call, span: [from + found.index, from + found.index + found[0].length] }
  }
  return { call: null, span: null }
}

function read(scene: Scene, list: readonly Mention[], from: number, { call, span: callSpan }: Called, speaker: Named | null, day: Day | null): readonly Slot<CalledFor>[] {
  const result: Slot<CalledFor>[] = []
  let open: { readonly id: string; readonly members: readonly string[] } | null = null
  let countries = false
  let at = from
  for (const mention of list) {
    const before = scene.text.slice(at, mention.start)
    const prefix = /\b(?:countries|states|nations|members|member states|governments)\s+(?:from|of|in|belonging to)\s+(?:the\s+)?$/iu.test(before)
    if (prefix) countries = true
    else if (/\b(?:representatives?|delegates|officials|envoys)\s+(?:from|of)\s+(?:the\s+)?$/iu.test(before)) countries = false
    at = mention.end
    const name = scene.text.slice(mention.start, mention.end)
    const make = (actor: string, as: CalledFor['as'], via: string | null, place: Span, label: string): Slot<CalledFor> => ({ actor, name: label, as, via, call, callSpan, span: place, speaker })
    const group = groupOf(mention.id)
    const members: readonly string[] = group === null ? [] : membersOn(group, day ?? '2024-01-01')
    if (group !== null && scene.actorOf(group.id) === null) {
      // A group that is no organisation is asked for as its members, each through it; those the passage names itself keep their own words.
      const all = /\ball\b/iu.test(before) && call === null
      for (const actor of members) result.push({ ...make(actor, kindOf(scene, actor), group.id, [mention.start, mention.end], scene.actorOf(actor)?.names.en ?? actor), ...(all ? { call: 'all of' as const } : {}) })
      open = { id: group.id, members }
    } else if (open?.members.includes(mention.id) === true) {
      const place = result.findIndex((one) => one.actor === mention.id && one.via === open?.id)
      const known = result[place]
      if (known !== undefined) result[place] = { ...known, span: [mention.start, mention.end], name }
    } else {
      open = null
      const as = mention.is === 'group' || (countries && scene.actorOf(mention.id)?.kind === 'organisation') ? 'countries-of' : kindOf(scene, mention.id)
      result.push(make(mention.id, as, null, [mention.start, mention.end], name))
    }
  }
  return result
}

function kindOf(scene: Scene, actor: string): CalledFor['as'] {
  const kind = scene.actorOf(actor)?.kind
  return kind === 'organisation' || kind === 'office' ? 'organisation' : 'state'
}
