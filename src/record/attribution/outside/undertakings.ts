import type { Named, Occasion, Undertaking } from '../../found.ts'
import { passage, type Span } from '../../span.ts'
import { actingAt, actorsWithin, matchesIn, printed, saidWithin, speakerOf, timeIn, type Told } from './outside.ts'
import type { Draft } from '../said.ts'
import { publicationBasis } from '../when.ts'

const adverbs = String.raw`(?:\p{L}+ly |also |soon |now |not |never |once again |again )*`
const acts = String.raw`(?!(?:be|have|seem|remain|benefit|mean|need|require|depend|become|take place|include|lead|begin|start|happen|help|not|rather|gain|suffer|lose|face|win|stay|rise|fall|grow|continue to be|probably|likely|like|never|see|say|involve|come|make it|prefer|hope|wish|love|think|believe|expect|understand|argue|guess|bet|imagine|suspect|doubt|admit|know|want|seem|appear|feel|remember|miss|regret|deserve|matter|hate|enjoy)\b)(?!take (?:[“"]|\p{Nd}|years|months|weeks|days|time|long|an?\b|more))\p{Ll}\p{L}+`
/** "vowed to Israel that Washington will …", "pledged to send …". */
const vowed = new RegExp(String.raw`\b(?:vow|pledg|promis|undert|commit|guarante|assur|swor|swear)\p{L}*(?: (?:itself|themselves|himself|herself))?(?: (?:to )?(?<whom>(?:the )?\p{Lu}[\p{L}\s’'-]{2,40}?))?,? (?:that (?<who>[^.;“”"]{2,60}?) (?:will|would|shall) |to (?=${acts}))[“"]?(?<what>${adverbs}${acts}[^.;”"]{0,220})`, 'u')
/** "pledged 40 million to …". */
const given = new RegExp(String.raw`\b(?:pledge[sd]?|promise[sd]?|committed|offered) (?<what>(?:up to |more than |at least |about |another |an additional |a further |some |nearly )*(?:[$€£]\s?)?\p{Nd}[^.;,“”"]{2,160})`, 'u')
/** "would restore aid …": in what somebody said of their own side. */
const would = new RegExp(String.raw`(?<=\b(?<who>[Ww]e|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|I|(?:(?:[Tt]he|[Ii]ts|[Oo]ur|its|our|his|her|their|new) )*(?:government|administration|ministry|country|delegation|authorities|cabinet|army|side|team|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4})) (?:will|would|shall|['’]ll) )(?<what>${adverbs}${acts}(?:(?!,? (?:and|while|but) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} (?:will|would|shall)\b)[^.;”"]){0,220})`, 'u')

/** What actors say they will do, in words that promise or in a statement about their own side; one for each verb joined by "and". */
export function undertakings(lines: readonly Told[], occasions: ReadonlyMap<Draft, Occasion | null>): readonly Undertaking[] {
  return lines.flatMap((told) => {
    const { scene, clock, drafts } = told
    const found: Undertaking[] = []
    const isVerb = ([start]: Span): boolean => told.line.tokens.find((token) => token.start >= start && token.pos !== 'ADV' && token.lower !== 'not')?.pos === 'VERB'
    const add = (what: Span, by: Named, towards: Named | null, said: Draft | null, sure: Undertaking['confidence'], sum = false, modal = false): void => {
      const day = said === null ? null : occasions.get(said) ?? null
      for (const span of sum ? [what] : partsOf(told, saidWithin(told, what))) {
        if ((!sum && !(modal && span[0] === what[0]) && !isVerb(span)) || found.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) continue
        found.push({ span, what: printed(scene.text, span), by, towards, due: timeIn(told, span), speaker: said?.who?.named ?? speakerOf(told, span), date: day?.date ?? clock.published, basis: day !== null && day.date !== null ? day.basis : publicationBasis(clock), confidence: sure })
      }
    }
    for (const match of matchesIn(told, vowed)) {
      const what = match.spanOf('what')
      const named = match.spanOf('who')
      const [whose] = named === null ? [] : actorsWithin(scene, named)
      const by = whose ?? actingAt(told, match.span[0]) ?? drafts.find(({ cue }) => cue !== null && cue[0] >= match.span[0] - 2 && cue[1] <= match.span[1])?.who?.named ?? null
      const whom = match.spanOf('whom')
      if (what !== null && by !== null && !isDoubted(told, match.span[0])) add(what, by, whom === null ? null : actorsWithin(scene, whom)[0] ?? null, drafts.find(({ cue }) => cue !== null && cue[0] >= match.span[0] - 2 && cue[0] <= match.span[0] + 2) ?? null, 'stated')
    }
    for (const match of matchesIn(told, given)) {
      const what = match.spanOf('what')
      const by = actingAt(told, match.span[0])
      if (what !== null && by !== null && !isDoubted(told, match.span[0])) add(what, by, actorsWithin(scene, what).at(-1) ?? null, null, 'stated', true)
    }
    for (const match of matchesIn(told, would)) {
      const what = match.spanOf('what')
      const who = match.spanOf('who')
      const draft = what === null ? undefined : drafts.find((one) => one.content.some(([start, end]) => start <= what[0] && end >= what[0]))
      const speaker = draft?.who?.named ?? null
      // "Under the deal Aldora will withdraw …": what it is to do by what was agreed.
      const [bound] = what === null || who === null || !/\b[Uu]nder (?:the|its|this|that|an?) (?:\p{L}+ ){0,3}?(?:deal|agreement|accord|pact|terms|arrangement|truce|ceasefire|memorandum|understanding)\b/u.test(told.words) ? [] : actorsWithin(scene, who)
      if (what !== null && bound !== undefined && (speaker === null || bound.actor !== speaker.actor)) {
        add(what, bound, null, draft ?? null, 'inferred', false, true)
        continue
      }
      if (what === null || who === null || draft === undefined || speaker === null || isIf(told, match.span[0])) continue
      const [named] = actorsWithin(scene, who)
      const word = passage(scene.text, who)
      const own = /^(?:we|i|he|she|it|they)$/iu.test(word)
      // "diplomats said it would": of something else.
      if (named === undefined && speaker.actor === null && /\b(?:diplomats|officials|sources?|analysts|experts|observers|traders|residents|witnesses|economists)\b/iu.test(speaker.name)) continue
      // What a speaker says of another is a forecast or a demand; only of its own side is it an undertaking.
      if (named !== undefined ? named.actor !== speaker.actor : !own && !/\b(?:our|its|his|her|their|new|government|administration|ministry|side|delegation)\b/u.test(word)) continue
      add(what, named ?? (own ? speaker : { name: printed(scene.text, who), actor: speaker.actor, span: who }), null, draft, named !== undefined || /^(?:we|I)$/iu.test(word) ? 'stated' : 'inferred', false, true)
    }
    return found
  })
}

/** "restore aid … and re-establish its mission …, and noted that …": each verb its own. */
function partsOf({ scene, line }: Told, [start, end]: Span): readonly Span[] {
  const words = scene.text.slice(start, end)
  const stop = /,? and (?:noted|said|added|stressed|told|urged|called|that|which|one that)\b|, (?:which|but|while|although|though|noting|saying|adding)\b|\s+(?:because|although|but)\b/iu.exec(words)
  const kept = words.slice(0, stop?.index ?? words.length)
  const joint = [...kept.matchAll(/,? and (?=\p{Ll})/gu)].find(({ 0: and, index }) => line.tokens.find((token) => token.start >= start + index + and.length)?.pos === 'VERB')
  if (joint === undefined) return [[start, start + kept.trimEnd().length]]
  return [[start, start + joint.index], [start + joint.index + joint[0].length, start + kept.trimEnd().length]]
}

const isDoubted = ({ words, line }: Told, at: number): boolean => /\b(?:not|never|refused to|declined to|should|must|urged? \p{L}+ to|to)\s+$/iu.test(words.slice(Math.max(0, at - line.span[0] - 30), at - line.span[0]))
const isIf = ({ words, line }: Told, at: number): boolean => /\b(?:if|unless|whether|were|provided)\b[^,.;]*$/iu.test(words.slice(0, at - line.span[0]))
