import type { ConferenceEvent, ConferenceEvents } from '#procedure/events.ts'
import { compareSheets, countPapers } from '#voting/ballot.ts'
import { type Election, nextBallot, type Turn } from '#voting/election.ts'
import type { Difference } from './recount.ts'

type OfType<Type extends ConferenceEvent['type']> = Extract<ConferenceEvent, { readonly type: Type }>
type Read = OfType<'election-called' | 'candidate-named' | 'candidate-withdrawn' | 'ballot-opened' | 'ballot-cast' | 'ballot-counted' | 'lots-drawn'>
type Held = { readonly position: number; election: Election; readonly history: Turn[] }

/** Elections of a journal counted again: every ballot from its papers or its tellers' sheets, and from the ballots and lots whom they elected. */
export type ElectionRecount = {
  readonly read: (position: number, event: Read) => readonly Difference[]
  /** Where an election began; the beginning of the journal where that was not shown. */
  readonly began: (election: string) => number
  /** What differs in whom it elected; null where it cannot be told. */
  readonly ended: (position: number, event: OfType<'election-ended'>) => readonly Difference[] | null
}

export function recountElections(): ElectionRecount {
  const held = new Map<string, Held>()
  const opened = new Map<string, ConferenceEvents['ballot-opened']>()
  const voted = new Map<string, number>()

  function read(position: number, event: Read): readonly Difference[] {
    switch (event.type) {
      case 'election-called': {
        const { election, places, candidates, ineligible, membership, rule } = event.data
        held.set(election, { position, election: { places, candidates, ineligible, membership, rule }, history: [] })
        return []
      }
      case 'candidate-named': return standing(event.data.election, (candidates) => [...new Set([...candidates, event.data.candidate])])
      case 'candidate-withdrawn': {
        const { election, candidate: name } = event.data
        const history = held.get(election)?.history ?? []
        if (history.length === 0) return standing(election, (candidates) => candidates.filter((one) => one !== name))
        history.push({ kind: 'withdrawn', name })
        return []
      }
      case 'ballot-opened': opened.set(event.data.ballot, event.data); return []
      case 'ballot-cast': voted.set(event.data.ballot, (voted.get(event.data.ballot) ?? 0) + 1); return []
      case 'lots-drawn': held.get(event.data.election)?.history.push({ kind: 'lot', drawn: event.data.drawn }); return []
      case 'ballot-counted': {
        held.get(event.data.election)?.history.push({ kind: 'ballot', count: event.data.count })
        return counted(position, event.data)
      }
    }
  }

  function standing(id: string, change: (candidates: readonly string[]) => readonly string[]): readonly Difference[] {
    const one = held.get(id)
    if (one !== undefined) one.election = { ...one.election, candidates: change(one.election.candidates ?? []) }
    return []
  }

  function counted(position: number, { ballot, count, papers, sheets }: ConferenceEvents['ballot-counted']): readonly Difference[] {
    const paper = opened.get(ballot)
    if (paper === undefined) return []
    const told = (of: string, recorded: unknown, recounted: unknown): readonly Difference[] =>
      JSON.stringify(recorded) === JSON.stringify(recounted) ? [] : [{ position, decision: ballot, of, recorded: JSON.stringify(recorded), recounted: JSON.stringify(recounted) }]
    if (papers !== null) return [...told('count', count, countPapers(paper, papers, papers.length)), ...told('papers in the box', papers.length, voted.get(ballot) ?? 0)]
    if (sheets === null) return told('count', count, null)
    const again = compareSheets(paper, sheets[0].count, sheets[1].count, paper.electorate.length)
    return told('count', count, again.kind === 'agreed' ? again.count : null)
  }

  return {
    read,
    began: (election) => held.get(election)?.position ?? 0,
    ended: (position, { data: { election, decision } }) => {
      const one = held.get(election)
      if (one === undefined) return null
      const recorded = decision.election?.elected.map(({ name }) => name).join(', ') ?? ''
      const names = decision.how === 'without-a-ballot' ? one.election.candidates ?? [] : nextBallot(one.election, one.history).elected.map(({ name }) => name)
      return names.join(', ') === recorded ? [] : [{ position, decision: decision.id, of: 'elected', recorded, recounted: names.join(', ') }]
    },
  }
}
