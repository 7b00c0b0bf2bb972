import type { Arrangement, ArrangementState, Named, Occasion } from '../../found.ts'
import type { Span } from '../../span.ts'
import { actingBefore, actorsWithin, matchesIn, printed, saidWithin, speakerOf, type Told } from './outside.ts'
import type { Draft } from '../said.ts'
import { publicationBasis } from '../when.ts'

const deal = String.raw`(?:deal|agreement|accord|pact|arrangement|truce|ceasefire|cease-fire|understanding|memorandum of understanding|swap|exchange)`
const kind = String.raw`(?:\p{Ll}[\p{L}-]*[\s-]+){0,4}`
/** "reached a deal to …", "had led to an agreement on …": said to be agreed. */
const agreed = new RegExp(String.raw`\b(?:led to|reached|struck|signed|concluded|clinched|brokered|sealed|finali[sz]ed|announced|hammered out|agreed(?: on| to)?|under) (?<what>(?:an?|the|another|a new) ${kind}${deal}\b(?! (?:conference|summit|talks|meeting))[^.;“”"]{0,200})`, 'iu')
/** "released three … in a deal outside of …": done. */
const done = new RegExp(String.raw`\b(?<verb>released|freed|handed over|returned|exchanged|delivered|opened|reopened|evacuated|withdrew|lifted|restored|resumed)\b[^.;]{0,120}?(?<what>\b(?:(?:in|under|as part of|following) (?:an?|the) ${kind}${deal}\b|in exchange for\b)[^.;,“”"]{0,100})`, 'iu')
/** "A deal to … was signed on Monday". */
const made = new RegExp(String.raw`\b(?<what>(?:[Aa]n?|[Tt]he|[Aa]nother|[Aa] new) ${kind}${deal}\b(?! (?:conference|summit|talks|meeting))[^.;“”"]{0,140}?) (?:was|were|has been|have been|had been) (?:\p{L}+ly )?(?:announced|signed|reached|struck|concluded|agreed|sealed|brokered|clinched)\b(?: (?:on \p{Lu}\p{L}+|in \p{Lu}\p{L}+|late \p{L}+ \p{Lu}\p{L}+))?(?: by (?<by>[^.;,]{2,60}))?`, 'u')
/** "exchanged 12 prisoners". */
const swapped = /\b(?:exchanged|swapped) (?<what>(?:(?:\p{Nd}[\p{Nd},.]*|\p{L}+) ){0,4}?(?:prisoners|captives|detainees|hostages|bodies|remains|soldiers|fishermen|ambassadors|envoys)\b[^.;,]{0,80})/iu
/** "Aldora and Belmar have agreed to reopen the crossing". */
const both = /\b(?:have |had |has |also |both )*agreed (?<what>to (?!(?:disagree|differ)\b)[^.;“”"]{6,200})/iu
const force = new RegExp(String.raw`\b(?:the|an?|this|that) (?<what>${kind}${deal}\b[^.;,]{0,60}?) (?:came|comes|entered|enters|has come|went) into (?:force|effect)\b|\b(?:the|an?|this|that) (?<held>${kind}${deal}\b[^.;,]{0,60}?) (?:took effect|is in force|is holding|has held|holds)\b`, 'iu')
const denied = new RegExp(String.raw`\b(?:denied|denies|rejected) (?:reports of |that |the existence of |having (?:reached|signed) )?(?<what>(?:an?|any|such an?|the) ${kind}${deal}\b[^.;]{0,100})|\bthere (?:is|was|were|has been|had been) (?<not>no (?:such )?${kind}${deal}\b[^.;]{0,60})|\b(?<none>no ${kind}${deal} (?:has been|had been|was|is|were) (?:yet )?(?:reached|signed|agreed|struck|concluded|made)[^.;]{0,60})`, 'iu')

/** What the document says was agreed or done between actors outside the conference, each once, as printed. A call for a truce is none. */
export function arrangements(lines: readonly Told[], occasions: ReadonlyMap<Draft, Occasion | null>): readonly Arrangement[] {
  let last: readonly Named[] = []
  return lines.flatMap((told) => {
    const found: Arrangement[] = []
    const take = (state: ArrangementState, pattern: RegExp, whole: boolean): void => {
      for (const match of matchesIn(told, pattern)) {
        const named = match.spanOf('what') ?? match.spanOf('held') ?? match.spanOf('none') ?? match.spanOf('not')
        if (named === null || found.some(({ span }) => span[0] < match.span[1] && match.span[0] < span[1]) || !isReport(told, match.span[0])) continue
        const words = saidWithin(told, named)
        const subject = actingBefore(told, match.span[0])
        const span: Span = [whole && subject?.span != null ? subject.span[0] : match.span[0], words[1]]
        const between = partiesOf(told, match.span[0], words, subject)
        // "the two sides agreed": those of the arrangement before, where one is told.
        const sides = between.length < 2 && (bothSides.test(told.scene.text.slice(told.line.span[0], match.span[0])) || (pattern === made && between.length === 0) || ((state === 'in-force' || state === 'denied') && between.length === 0 && /^(?:the|that|this|such)\b/iu.test(told.scene.text.slice(...match.span))))
        // "agreed to supply Belmar with grain": between whoever agreed and whom the words name.
        const other = pattern === both && between.length === 1 ? actorsWithin(told.scene, words).filter(({ actor, span: at }) => actor !== between[0]?.actor && at !== null && !/\b(?:in|at|from)\s+$/iu.test(told.scene.text.slice(at[0] - 6, at[0]))) : []
        if (state === 'announced' && pattern === both && between.length + other.length < 2 && !sides) continue
        const by = match.spanOf('by')
        const announcer = by === null ? speakerOf(told, words) : actorsWithin(told.scene, by)[0] ?? { name: printed(told.scene.text, by), actor: null, span: by }
        const draft = told.drafts.find((one) => one.content.some(([start, end]) => start <= words[0] && end >= words[0]))
        const day = draft === undefined ? null : occasions.get(draft) ?? null
        found.push({
          span, what: printed(told.scene.text, whole ? span : words), between: sides ? (pattern === made && last.length < 2 ? actorsWithin(told.scene, told.line.span).slice(0, 2) : state === 'in-force' || state === 'denied' ? last : pairBefore(told, last)) : [...between, ...other], announcedBy: pattern === both && announcer?.span != null && announcer.span[0] < match.span[0] && announcer.span[1] > match.span[0] - 12 && subject !== null && announcer.actor === subject.actor ? null : announcer, state,
          date: day?.date ?? told.clock.published, basis: day !== null && day.date !== null ? day.basis : publicationBasis(told.clock), confidence: sides ? 'inferred' : between.length === 0 ? 'guessed' : 'stated',
        })
        const parties = found.at(-1)?.between ?? []
        if (parties.length >= 2) last = parties
      }
    }
    take('denied', denied, false)
    take('carried-out', done, true)
    take('carried-out', swapped, true)
    take('in-force', force, false)
    take('announced', made, true)
    take('announced', agreed, false)
    take('announced', both, true)
    return found
  })
}

/** The parties of the arrangement told before, else the two that the sentence before names. */
function pairBefore({ scene, line }: Told, last: readonly Named[]): readonly Named[] {
  if (last.length >= 2) return last
  const before = actorsWithin(scene, [Math.max(0, line.span[0] - 300), line.span[0]]).filter(({ actor }) => actor !== null && scene.actorOf(actor)?.kind === 'state')
  const distinct = before.filter(({ actor }, at) => before.findIndex((other) => other.actor === actor) === at)
  return distinct.length === 2 ? distinct : []
}

const bothSides = /\b(?:the (?:two|three|four|warring)|both|all) (?:sides|parties|countries|governments|states|neighbou?rs|armies|nations|capitals|leaders|presidents|ministers|delegations)\b[^.;]*$/iu

/** What is asked for, hoped for or not yet so is no arrangement. */
function isReport({ words, line }: Told, at: number): boolean {
  const before = words.slice(Math.max(0, at - line.span[0] - 60), at - line.span[0])
  return !/\b(?:would|could|should|might|may|must|will|if|until|unless|to be|hop(?:e|es|ed|ing)|urged?|call(?:s|ed|ing)? (?:for|on)|want(?:s|ed)?|need(?:s|ed)?|to|not|never|failed to)\s+(?:\p{L}+\s+){0,2}$/iu.test(before)
}

/** Between whom: those named with "between", "with", else whoever acts and whoever is named beside it; those outside an agreement are no parties to it. */
function partiesOf(told: Told, at: number, words: Span, subject: Named | null): readonly Named[] {
  const { scene, line } = told
  const [named] = matchesIn(told, /\b(?:between|talks with|negotiations with|agreement with|deal with|accord with|pact with) (?<who>[^.;,]{3,80})/iu)
  const inside = named?.spanOf('who') ?? null
  const outside = /\b(?:outside(?: of)?|not part of|no part of|apart from|separate(?:ly)? from|independent(?:ly)? of)\s/iu.exec(scene.text.slice(...words))
  const listed = inside === null ? [] : actorsWithin(scene, inside)
  const beside = subject?.span == null ? [] : actorsWithin(scene, [subject.span[0], at]).filter(({ span }) => span !== null && /^(?:,|\s|and|both|the)*$/iu.test(scene.text.slice(subject.span?.[1] ?? 0, span[0])))
  const near = subject === null && listed.length === 0 ? actorsWithin(scene, [line.span[0], words[1]]) : []
  // "freed 42 Casparian soldiers in exchange for": those whose people were exchanged.
  const exchanged = !/\b(?:exchange|swap)\b/iu.test(scene.text.slice(at, words[1])) ? [] : scene.mentions.filter((mention) => mention.by === 'adjective' && mention.start >= at && mention.end <= words[1]).map((mention): Named => ({ name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] }))
  const all = [...near, ...(listed.length >= 2 ? listed : [...(subject === null ? [] : [subject]), ...beside, ...(outside === null ? listed : [])]), ...exchanged]
  // Whoever brokered it is no party to it.
  return all.filter((one, place) => one.actor !== null && !(one.span !== null && /\b(?:brokered|mediated|facilitated|hosted|guaranteed|overseen|monitored) by (?:the )?$/iu.test(scene.text.slice(Math.max(0, one.span[0] - 30), one.span[0]))) && all.findIndex(({ actor }) => actor === one.actor) === place && (one.span?.[0] ?? 0) >= line.span[0])
}
