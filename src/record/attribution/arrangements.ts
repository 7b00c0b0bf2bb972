import type { Arrangement, ArrangementState, Named, Occasion } from '../found.ts'
import type { Span } from '../span.ts'
import { actingBefore, actorsWithin, matchesIn, printed, saidWithin, speakerOf, type Told } from './outside.ts'
import type { Draft } from './said.ts'
import { publicationBasis } from './when.ts'

const deal = String.raw`(?:deal|agreement|accord|pact|arrangement|truce|ceasefire|cease-fire|understanding|memorandum of understanding|swap|exchange)`
const kind = String.raw`(?:\p{Ll}[\p{L}-]*[\s-]+){0,4}`
/** "reached a deal to …", "had led to an agreement on …": said to be agreed. */
const agreed = new RegExp(String.raw`\b(?:led to|reached|struck|signed|concluded|clinched|brokered|sealed|finali[sz]ed|announced|hammered out|agreed(?: on| to)?|under) (?<what>(?:an?|the|another|a new) ${kind}${deal}\b(?! (?:conference|summit|talks|meeting))[^.;“”"]{0,200})`, 'iu')
/** "released three … in a deal outside of …": done. */
const done = new RegExp(String.raw`\b(?<verb>released|freed|handed over|returned|exchanged|delivered|opened|reopened|evacuated|withdrew|lifted|restored|resumed)\b[^.;]{0,120}?(?<what>\b(?:in|under|as part of|following) (?:an?|the) ${kind}${deal}\b[^.;,“”"]{0,100})`, 'iu')
/** "Aldora and Belmar have agreed to reopen the crossing". */
const both = /\b(?:have |had |has |also |both )*agreed (?<what>to (?!(?:disagree|differ)\b)[^.;“”"]{6,200})/iu
const force = new RegExp(String.raw`\b(?:the|an?|this|that) (?<what>${kind}${deal}\b[^.;,]{0,60}?) (?:came|comes|entered|enters|has come|went) into (?:force|effect)\b|\b(?:the|an?|this|that) (?<held>${kind}${deal}\b[^.;,]{0,60}?) (?:took effect|is in force|is holding|has held|holds)\b`, 'iu')
const denied = new RegExp(String.raw`\b(?:denied|denies|rejected) (?:reports of |that |the existence of |having (?:reached|signed) )?(?<what>(?:an?|any|such an?|the) ${kind}${deal}\b[^.;]{0,100})|\b(?<none>no ${kind}${deal} (?:has been|had been|was|is|were) (?:yet )?(?:reached|signed|agreed|struck|concluded|made)[^.;]{0,60})`, 'iu')

/** What the document says was agreed or done between actors outside the conference, each once, as printed. A call for a truce is none. */
export function arrangements(lines: readonly Told[], occasions: ReadonlyMap<Draft, Occasion | null>): readonly Arrangement[] {
  return lines.flatMap((told) => {
    const found: Arrangement[] = []
    const take = (state: ArrangementState, pattern: RegExp, whole: boolean): void => {
      for (const match of matchesIn(told, pattern)) {
        const named = match.spanOf('what') ?? match.spanOf('held') ?? match.spanOf('none')
        if (named === null || found.some(({ span }) => span[0] < match.span[1] && match.span[0] < span[1]) || !isReport(told, match.span[0])) continue
        const words = saidWithin(told, named)
        const subject = actingBefore(told, match.span[0])
        const span: Span = [whole && subject?.span != null ? subject.span[0] : match.span[0], words[1]]
        const between = partiesOf(told, match.span[0], words, subject)
        if (state === 'announced' && pattern === both && between.length < 2) continue
        const draft = told.drafts.find((one) => one.content.some(([start, end]) => start <= words[0] && end >= words[0]))
        const day = draft === undefined ? null : occasions.get(draft) ?? null
        found.push({
          span, what: printed(told.scene.text, whole ? span : words), between, announcedBy: speakerOf(told, words), state,
          date: day?.date ?? told.clock.published, basis: day !== null && day.date !== null ? day.basis : publicationBasis(told.clock), confidence: between.length === 0 ? 'guessed' : 'stated',
        })
      }
    }
    take('denied', denied, false)
    take('carried-out', done, true)
    take('in-force', force, false)
    take('announced', agreed, false)
    take('announced', both, true)
    return found
  })
}

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
  const all = [...near, ...(listed.length >= 2 ? listed : [...(subject === null ? [] : [subject]), ...beside, ...(outside === null ? listed : [])])]
  return all.filter((one, place) => one.actor !== null && all.findIndex(({ actor }) => actor === one.actor) === place && (one.span?.[0] ?? 0) >= line.span[0])
}
