import type { Named, Relation, Tie } from '../../found.ts'
import type { Span } from '../../span.ts'
import { actingBefore, actorsWithin, matchesIn, namedWithin, printed, speakerOf, timeIn, type Told } from './outside.ts'

const bonds = '(?:relations|ties|relationship|contacts|links)'
const kept = new RegExp(String.raw`\b(?:has|have|had|maintains?|maintained|enjoys?|enjoyed|keeps?|kept|established?|develop(?:s|ed)) (?<name>(?:(?:\p{Ll}[\p{L}-]*|\p{L}+ly),? ){0,4}${bonds}) with (?<to>[^.;]{2,160})`, 'u')
const broken = new RegExp(String.raw`\b(?<name>(?:the )?(?:suspension|severing|severance|rupture|breaking[ -]off|break) of (?:(?:all|its|their|diplomatic|bilateral) )*${bonds}|(?:suspended|severed|broke off|broken off|cut(?: off)?|froze|frozen|downgraded) (?:(?:all|its|their|diplomatic|bilateral) )*${bonds}) (?:with|between) (?<to>[^.;]{2,120})`, 'u')
const resumed = new RegExp(String.raw`\b(?<name>(?:restored|resumed|re-?established|normali[sz]ed|restoration of|resumption of|normali[sz]ation of) (?:(?:all|its|their|full|diplomatic|bilateral) )*${bonds}) (?:with|between) (?<to>[^.;]{2,120})`, 'u')
const view = String.raw`(?:recogni[sz]e[sd]?|consider(?:s|ed)?|designate[sd]?|list(?:s|ed)?|regard(?:s|ed)?|label(?:s|led)?|classif(?:y|ies|ied)|brand(?:s|ed)?|treat(?:s|ed)?)`
const taken = new RegExp(String.raw`(?<name>(?:(?:do|does|did|has|have)(?: not|n['’]t) |never )?${view}) (?<to>(?:the |this |that )?(?!as\b|to be\b)[^.;,“”"—–]{2,50}?) (?<as>(?:as |to be )?(?:an? )?[“"‘']?(?:terrorist|criminal|extremist|occupying|legitimate|sole|foreign)[”"’']?[^.;,—–]{0,60})`, 'u')
const whom = new RegExp(String.raw`(?:—|–|,|\()\s*(?:which|whom|who) (?<who>it|they|he|she|\p{Lu}\p{L}+) (?<name>(?:(?:do|does|did)(?: not|n['’]t) )?${view} (?:as |to be )?(?:an? )?[“"‘']?(?:terrorist|criminal|extremist|occupying|legitimate)[^.;,—–)]{0,60})`, 'u')
const known = new RegExp(String.raw`\b(?<name>(?:(?:do|does|did)(?: not|n['’]t) )?(?:formally |officially |diplomatically )?recogni[sz]e[sd]?) (?<to>(?:the )?\p{Lu}[\p{L}\s’'-]{2,40}?)(?= as (?:an?|the) (?:independent |sovereign )?(?:state|country|government|republic)\b|[.,;]|$)`, 'u')
const since = new RegExp(String.raw`\b(?<name>(?:those|these|their|the) ${bonds} (?:have been|has been|had been|have become|have grown|have|had|were) (?<how>cool|cooled|strained|tense|soured|frosty|worsened|deteriorated)[^.;]{0,60})`, 'u')
const chilled = new RegExp(String.raw`\b(?<name>(?<pair>[Rr]elations|[Tt]ies|[Cc]ontacts) between (?<to>[^.;,]{3,80}?) (?:has|have|had|are|were|was|is|remain(?:s|ed)?|grew|became|turned)(?: (?:been|become|grown))?(?: \p{L}+ly)? (?:cool|cooled|strained|tense|soured|frosty|icy|worsened|deteriorated|frozen|poor|bad)\b)`, 'u')
const unlike = /,? unlike (?<to>[^.;]{2,140})/u

/** Ties, suspended ties, contacts, recognition and designations as the document prints them, between each two actors it names. */
export function relations(lines: readonly Told[]): readonly Relation[] {
  const found: Relation[] = []
  let spoken: Named | null = null
  for (const told of lines) {
    const { scene, line } = told
    const again = /^(?:It|They)\b/u.test(told.words)
    const add = (at: number, to: readonly Named[], tie: Tie, name: string, span: Span, of: Named | null, sure: Relation['confidence']): void => {
      for (const other of to) {
        if (of === null || (other.actor ?? other.name) === (of.actor ?? of.name) || found.some((one) => one.of.actor === of.actor && one.to.actor === other.actor && one.to.name === other.name && one.tie === tie)) continue
        found.push({ span, of, to: other, tie, name, when: timeIn(told, [at, line.span[1]]), speaker: speakerOf(told, [at, at + 1]), confidence: sure })
      }
    }
    const acting = (at: number): Named | null => (again ? spoken : null) ?? actingBefore(told, at)
    for (const [pattern, tie] of [[kept, null], [broken, 'suspended'], [resumed, 'resumed']] as const) {
      for (const match of matchesIn(told, pattern)) {
        const to = match.spanOf('to')
        const name = match.spanOf('name')
        if (to === null || name === null) continue
        const words = printed(scene.text, name)
        if (/^no\b/iu.test(words)) continue
        const named = withoutAsides(scene.text, to).flatMap((part) => actorsWithin(scene, part))
        const of = acting(match.span[0])
        add(match.span[0], tie === null ? named : named.slice(0, 2), tie ?? (/\bworking\b|contacts/iu.test(words) ? 'working' : 'relations'), words, [of?.span?.[0] !== undefined && of.span[0] >= line.span[0] && of.span[0] < match.span[0] ? of.span[0] : match.span[0], named.at(-1)?.span?.[1] ?? match.span[1]], of, again ? 'inferred' : 'stated')
      }
    }
    for (const match of matchesIn(told, taken)) {
      const to = match.spanOf('to')
      const as = match.spanOf('as')
      const of = acting(match.span[0])
      if (to === null || as === null) continue
      // "the group": whoever the sentence named last.
      const named = namedWithin(scene, to)[0] ?? actorsWithin(scene, [line.span[0], to[0]]).findLast(({ actor }) => actor !== of?.actor) ?? null
      const refused = isRefused(match.groups['name'] ?? '')
      const span: Span = [of?.span != null && of.span[0] >= line.span[0] ? of.span[0] : match.span[0], as[1]]
      const name = `${match.groups['name'] ?? ''} ${printed(scene.text, to)} ${printed(scene.text, as)}`.trim()
      add(match.span[0], named === null ? [] : [named], refused ? 'no-designation' : 'designation', name, span, of, actorsWithin(scene, to).length > 0 ? 'stated' : 'inferred')
      // "unlike X and Y": they do what it does not.
      const [others] = matchesIn(told, unlike)
      const list = others?.spanOf('to') ?? null
      if (list !== null && named !== null && others !== undefined) for (const other of actorsWithin(scene, list)) add(match.span[0], [named], refused ? 'designation' : 'no-designation', printed(scene.text, others.span), others.span, other, 'inferred')
    }
    for (const match of matchesIn(told, whom)) {
      const named = actorsWithin(scene, [line.span[0], match.span[0]]).at(-1)
      const of = acting(match.span[0])
      const name = match.spanOf('name')
      if (name !== null && named !== undefined) add(match.span[0], [named], isRefused(match.groups['name'] ?? '') ? 'no-designation' : 'designation', printed(scene.text, name), name, of, 'inferred')
    }
    for (const match of matchesIn(told, known)) {
      const to = match.spanOf('to')
      if (to !== null) add(match.span[0], namedWithin(scene, to).slice(0, 1), isRefused(match.groups['name'] ?? '') ? 'no-recognition' : 'recognition', printed(scene.text, match.span), match.span, acting(match.span[0]), 'stated')
    }
    // "relations between A and B have been strained", "recalled its ambassador to A".
    for (const match of matchesIn(told, chilled)) {
      const to = match.spanOf('to')
      const name = match.spanOf('name')
      const named = to === null ? [] : actorsWithin(scene, to)
      const pair = match.groups['pair'] !== undefined
      if (name !== null) add(match.span[0], pair ? named.slice(1, 2) : named.slice(0, 1), 'cooled', printed(scene.text, name), match.span, pair ? named[0] ?? null : acting(match.span[0]), 'inferred')
    }
    for (const match of matchesIn(told, since)) {
      const last = found.findLast(({ span }) => span[0] >= line.span[0])
      const name = match.spanOf('name')
      if (last !== undefined && name !== null) add(match.span[0], [last.to], 'cooled', printed(scene.text, name), name, last.of, 'inferred')
    }
    if (!again) spoken = actingBefore(told, line.span[1]) ?? spoken
  }
  return found
}

const isRefused = (words: string): boolean => /\bnot\b|n['’]t\b|\bnever\b/iu.test(words)

/** "both A — which … — and B, where …": the names without what stands between dashes, and none behind a relative clause. */
function withoutAsides(text: string, [start, end]: Span): readonly Span[] {
  const words = text.slice(start, end)
  const stop = /(?<!,[^]*), and\s|\sand\s(?=(?:does|do|did|has|have|is|was|were|are|also|not|had|will|would|maintain|kept|keeps)\b)|,\s(?:unlike|where|which|who|although|while|but|amid|as|since)\b|\s(?:in|amid|since|following|after|despite|at)\s/u.exec(words)
  // What stops the list may stand within an aside, and then stops nothing.
  const limit = /[—–][^—–]*[—–]/u.test(words) ? end : start + (stop?.index ?? words.length)
  const parts: Span[] = []
  let from = start
  for (const { 0: aside, index } of words.matchAll(/[—–][^—–]*[—–]/gu)) {
    parts.push([from, start + index])
    from = start + index + aside.length
  }
  return [...parts, [from, limit] as const].filter(([first, last]) => last > first)
}
