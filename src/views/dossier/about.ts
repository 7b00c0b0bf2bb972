import { mentionsIn } from '#actors/register.ts'
import type { Entry } from '#record/entry.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Sight } from './sight.ts'

type Party = { readonly actor: string; readonly name: string }
/** How many confirmed statements of one name another, and the passages. */
export type AboutCell = { readonly statements: number; readonly passages: readonly Passage[] }

/** Speakers down, those they speak of across. What is counted is statements, each once; nothing says whether they are kind. `unnamed`: statements without a speaker of the register. */
export type AboutPage = { readonly speakers: readonly Party[]; readonly spokenOf: readonly Party[]; readonly cells: readonly (readonly AboutCell[])[]; readonly unnamed: number }

/** The most rows and columns shown; those with most statements stay. */
export const mostParties = 40
const mostPassages = 20

/** Who said what about whom: for each two actors the statements of the one that name the other. Renderings of one statement count once. */
export function aboutPage(sight: Sight): AboutPage {
  const statements = sight.entries.flatMap((entry) => (entry.kind === 'statement' ? [entry] : [])).filter((entry) => firstOfRenderings(sight, entry))
  const named = statements.flatMap((entry) => {
    const { speaker } = entry.value
    return speaker?.actor == null ? [] : [{ entry, speaker: { actor: speaker.actor, name: speaker.name }, of: spokenOf(entry).filter(({ actor }) => actor !== speaker.actor) }]
  })
  const speakers = most(named.filter(({ of }) => of.length > 0).map(({ speaker }) => speaker))
  const across = most(named.flatMap(({ of }) => of))
  const cells = speakers.map(({ actor }) => across.map((other): AboutCell => {
    const here = named.filter(({ speaker, of }) => speaker.actor === actor && of.some((one) => one.actor === other.actor))
    return { statements: here.length, passages: here.slice(0, mostPassages).flatMap(({ entry: { anchors: [anchor] } }) => { const passage = anchor === undefined ? null : passageOf(sight, anchor); return passage === null ? [] : [passage] }) }
  }))
  return { speakers, spokenOf: across, cells, unnamed: statements.length - named.length }
}

/** Of the wordings of one statement the first stands for all. */
function firstOfRenderings({ state, entries }: Sight, { entry }: Entry): boolean {
  const group = state.renderings.find((each) => each.includes(entry))
  return group === undefined || group.find((one) => entries.some((other) => other.entry === one)) === entry
}

/** The actors a statement's words name, each once, as printed first. */
function spokenOf({ anchors }: Entry): readonly Party[] {
  const words = anchors[0]?.document === undefined ? '' : anchors.filter(({ document }) => document === anchors[0]?.document).map(({ quotation }) => quotation).join(' ')
  const all = mentionsIn(words).map(({ id, start, end }): Party => ({ actor: id, name: words.slice(start, end) }))
  return all.filter(({ actor }, at) => all.findIndex((one) => one.actor === actor) === at)
}

/** Each party once, those that come most often first, then by name. */
function most(parties: readonly Party[]): readonly Party[] {
  const count = new Map<string, { readonly party: Party; readonly n: number }>()
  for (const party of parties) count.set(party.actor, { party: count.get(party.actor)?.party ?? party, n: (count.get(party.actor)?.n ?? 0) + 1 })
  return [...count.values()].toSorted((one, other) => other.n - one.n || one.party.name.localeCompare(other.party.name)).slice(0, mostParties).map(({ party }) => party)
}
