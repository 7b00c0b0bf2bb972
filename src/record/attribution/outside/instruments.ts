import type { Instrument, InstrumentKind, Named } from '../../found.ts'
import { passage, type Span } from '../../span.ts'
import { onceEach } from './once-each.ts'
import { actorsWithin, matchesIn, printed, saidWithin, speakerOf, type Told } from './outside.ts'

const title = String.raw`(?!(?:Under|In|On|At|By|For|After|Before|Since|With|Of|From|Despite|As|But|And|It|Both|All)\s)(?:\p{Lu}[\p{L}’'-]*(?:\s(?:of|on|for|and|the|in|to)){0,2}\s){1,6}`
const named = new RegExp(String.raw`(?<name>(?<=\p{Ll}\s|[,(—–“"']\s?|^|\b(?:[Tt]he|[Aa]n?)\s)${title}(?<kind>Initiative|Plan|Agreements?|Accords?|Treaty|Convention|Charter|Declaration|Roadmap|Road Map|Protocol|Memorandum|Statute|Act|Compact|Communiqué|Principles|Parameters)\b(?:\s(?:of\s)?\(?(?:19|20|21)\d{2}\)?)?)`, 'u')
/** "the Council adopted a resolution demanding …", "a resolution of the Council": one without a number. */
const adopted = /\b(?:adopted|passed|approved|endorsed) (?:an?|the) (?<name>(?:draft )?(?<kind>resolution|decision)) (?<what>(?:demanding|calling|condemning|urging|asking|that|which|requesting|recognising|recognizing|reaffirming)\b[^.;]{6,160})/iu
const ofOrgan = /\b(?<name>(?<kind>[Rr]esolution|[Dd]ecision) (?:of|by) the (?:\p{Lu}[\p{L}-]+(?: (?:of|for) (?:the )?)?\s?){1,5}(?<=Council|Assembly|League|Union|Committee|Commission|Organi[sz]ation|Congress|Parliament|Court|Board|Conference))/u
const written = /\b[Tt]he (?<what>resolution|decision|plan|text|document|draft|initiative|accord|agreement)(?:,|, which was|, first|, which had been)? (?:drafted|sponsored|authored|written|tabled|proposed|put forward|submitted|introduced) by (?<who>[^.;,]{2,60})/u
const resolved = /(?<name>(?<of>(?:(?:UN|U\.N\.|United Nations|the) )?(?:Security Council|General Assembly|Council|Assembly|Human Rights Council|Arab League|League|summit)(?:['’]s)? )?(?<kind>[Rr]esolutions?|[Dd]ecisions?)(?: (?:no\. ?)?\d{1,5}(?:\/\d{1,4})?(?: ?\(\p{L}+\))?(?: ?\((?:19|20|21)\d{2}\))?(?:(?:,| and) \d{1,5}(?: ?\((?:19|20|21)\d{2}\))?)*)?|[SA]\/RES\/\d+(?:\/\d+)?(?: ?\(\d{4}\))?)/u
const called = /\b(?<name>(?:on \p{Lu}\p{Ll}+day |overwhelmingly |unanimously |has |had |also )*(?:called for|demanded|requested|urged|decided|endorsed|adopted) (?<what>(?!a resolution\b|the resolution\b)[^.;,]{6,200}))/u
const contains = /^(?:, [^,.;]{3,80},)?[,\s]*(?:(?:which|that) )?(?:(?:he|she|they|it|\p{Lu}\p{L}+) (?:said|says|argued|claimed|noted) )?(?<verb>envisag\p{L}+|contain\p{L}*|call(?:s|ed)? for|provid(?:es?|ed) for|demand\p{L}*|stipulat\p{L}+|requir\p{L}+|oblig\p{L}+|guarantee\p{L}*|recogni[sz]\p{L}+|reaffirm\p{L}*|foresees?|foresaw|commits?|bans?|prohibit\p{L}*|establish\p{L}*)/iu

const kinds: readonly (readonly [RegExp, InstrumentKind])[] = [[/resolution|\/RES\//iu, 'resolution'], [/decision/iu, 'decision'], [/Initiative|Plan|Road ?map|Principles|Parameters|Declaration|Communiqué/iu, 'plan'], [/./u, 'agreement']]

/** Resolutions, decisions, plans and agreements a document refers to, each once by its name, with who drafted it and what is said to be in it. */
export function instruments(lines: readonly Told[]): readonly Instrument[] {
  const { found, add } = onceEach(plain)
  for (const told of lines) {
    for (const match of [...matchesIn(told, named), ...matchesIn(told, resolved), ...matchesIn(told, ofOrgan)]) {
      const span = match.spanOf('name')
      if (span === null || /^(?:Mr|Mrs|Ms|Dr)\b/u.test(passage(told.scene.text, span)) || isBareNoun(passage(told.scene.text, span))) continue
      const kind = kinds.find(([words]) => words.test(match.groups['kind'] ?? passage(told.scene.text, span)))?.[1] ?? 'agreement'
      const year = /\(?((?:19|20|21)\d{2})\)?$/u.exec(passage(told.scene.text, span))?.[1]
      add({ span, name: printed(told.scene.text, span), kind, of: bodyIn(told, span), drafter: drafterOf(told, span), dated: year === undefined ? null : { name: year, from: `${year}-01-01`, to: `${year}-12-31` }, says: saysOf(told, span), confidence: 'stated' })
    }
    for (const match of matchesIn(told, adopted)) {
      const span = match.spanOf('name')
      const what = match.spanOf('what')
      if (span === null || what === null) continue
      const [of = null] = told.scene.mentions.filter(({ start, end, is }) => is === 'organisation' && start >= told.line.span[0] && end <= match.span[0]).slice(-1).map(({ start, end, id }): Named => ({ name: told.scene.text.slice(start, end), actor: id, span: [start, end] }))
      const whole: Span = [span[0], what[1]]
      add({ span: whole, name: printed(told.scene.text, whole), kind: /decision/iu.test(match.groups['kind'] ?? '') ? 'decision' : 'resolution', of, drafter: null, dated: null, says: [{ span: saidWithin(told, what), speaker: speakerOf(told, what) }], confidence: 'inferred' })
    }
    for (const match of matchesIn(told, written)) {
      const who = match.spanOf('who')
      const kind = kinds.find(([words]) => words.test(match.groups['what'] ?? ''))?.[1] ?? 'agreement'
      const at = found.findLastIndex((one) => /text|document|draft/iu.test(match.groups['what'] ?? '') || one.kind === kind)
      const before = found[at]
      if (before !== undefined && who !== null) found[at] = { ...before, drafter: before.drafter ?? actorsWithin(told.scene, who)[0] ?? null }
    }
    for (const call of callsOf(told)) add(call)
  }
  return found
}

/** "a decision", "resolutions": no instrument that could be found again. */
const isBareNoun = (name: string): boolean => /^(?:resolutions?|decisions?)$/iu.test(name.trim())
const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '').replace(/['’]s\b/gu, '')

function bodyIn({ scene }: Told, span: Span): Named | null {
  const mention = scene.mentions.find(({ start, end, is, by }) => start < span[1] && end > span[0] && is === 'organisation' && by === 'name')
  return mention === undefined ? null : { name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] }
}

/** "Saudi Arabia as the drafter of the NAME", "NAME, drafted by X". */
function drafterOf(told: Told, [start, end]: Span): Named | null {
  const { scene, line } = told
  const before = /(?<who>[^.;,“”"]{2,60}?),? (?:as|who is|which is|being)? ?(?:the |a |one of the )?(?:drafters?|authors?|initiators?|architects?|sponsors?) of (?:the |its )?$/iu.exec(scene.text.slice(line.span[0], start))
  const first = before?.groups?.['who']
  if (first !== undefined && before !== null) return actorsWithin(scene, [line.span[0] + before.index, line.span[0] + before.index + first.length]).at(-1) ?? null
  const after = /^,? (?:which was |that was |first )?(?:drafted|authored|written|proposed|put forward|initiated|tabled|submitted) by (?:the )?/iu.exec(scene.text.slice(end, line.span[1]))
  return after === null ? null : actorsWithin(scene, [end, end + after[0].length + 60]).find(({ span }) => span !== null && span[0] <= end + after[0].length + 4) ?? null
}

/** What somebody, or the document, says stands in it. */
function saysOf(told: Told, [, end]: Span): Instrument['says'] {
  const { scene, line, drafts } = told
  const rest = scene.text.slice(end, line.span[1])
  const nested = drafts.find(({ content: [first] }) => first !== undefined && first[0] >= end && first[0] - end < 40 && /^[,\s]*(?:which|that)\b[^.;]{0,30}$/iu.test(scene.text.slice(end, first[0]).replace(/[“"‘'«]\s*$/u, '')))
  if (nested !== undefined) return nested.content.map((span) => ({ span, speaker: nested.who?.named ?? null }))
  const found = contains.exec(rest)
  if (found === null) return []
  const from = end + found[0].length - (found.groups?.['verb']?.length ?? 0)
  const stop = /[.;]|, (?:while|but|although)/u.exec(scene.text.slice(from, line.span[1]))?.index ?? line.span[1] - from
  return [{ span: saidWithin(told, [from, from + stop]), speaker: speakerOf(told, [from, from + 1]) }]
}

/** "the UN General Assembly on Tuesday called for …": what an organ asked for, in a sentence that names no resolution. */
function callsOf(told: Told): readonly Instrument[] {
  const { scene, line } = told
  return scene.mentions.filter(({ start, end, is, by, id }) => start >= line.span[0] && end <= line.span[1] && is === 'organisation' && by === 'name' && scene.actorOf(id)?.of != null).flatMap(({ start, end, id }): readonly Instrument[] => {
    const match = called.exec(scene.text.slice(end, line.span[1]))
    const what = match?.groups?.['what']
    if (match === null || what === undefined || match.index > 2) return []
    const at = end + match.index + match[0].length - what.length
    const of: Named = { name: scene.text.slice(start, end), actor: id, span: [start, end] }
    const span: Span = [start, end + match.index + match[0].length]
    return [{ span, name: printed(scene.text, span), kind: 'call', of, drafter: null, dated: null, says: [{ span: [at, span[1]], speaker: of }], confidence: 'inferred' }]
  })
}
