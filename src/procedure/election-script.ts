import { listed, type Words } from '#base/words.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { ConferenceCommand } from './commands.ts'
import { candidateName, comingIn, electedInPrivate, votersOf } from './electing.ts'
import { mayDispense } from './elections.ts'
import type { Ballot, Election } from './elections-state.ts'
import { debateDone } from './precedence.ts'
import type { Scene } from './scene.ts'
import { agreed } from './tellers.ts'
import type { LineKey } from './words/script.ts'

type Said = { readonly say: LineKey; readonly slots?: { readonly [slot: string]: Words | string | number }; readonly rules: Rules; readonly command: ConferenceCommand | null }

/** While a ballot is open or being counted, nothing else is before the body. */
export function ballotLine({ body }: Scene): Said | null {
  const { election } = body
  const ballot = election?.ballot ?? null
  if (election === null || ballot === null) return null
  const slots = { what: election.title, number: ballot.voted.length, of: ballot.electorate.length }
  const { rules } = election
  if (ballot.status === 'open') return { say: ballot.method === 'paper' ? 'balloting-on-paper' : 'balloting', slots, rules, command: { type: 'close-ballot', body: body.id, ballot: ballot.id } }
  if (ballot.method === 'electronic' || agreed(ballot) !== null) return { say: 'ballot-result', rules, command: { type: 'count-ballot', body: body.id, ballot: ballot.id } }
  return { say: differs(ballot) ? 'count-again' : 'tellers-count', rules, command: null }
}

function differs({ tellers }: Ballot): boolean {
  return tellers.are === 'both' && tellers.compared.kind !== 'agreed'
}

/** Between ballots: nominations, the ballot that comes next, lots, or the end. */
export function electionLine(scene: Scene): Said | null {
  const { body, book } = scene
  const { election } = body
  if (election === null || election.ended || election.ballot !== null) return null
  const next = comingIn(scene, election)
  const { rules } = election
  const slots = { what: election.title, places: election.places }
  switch (next.kind) {
    case 'ballot': {
      // Where everybody's vote is suspended the election waits, and for its private meeting where it has one.
      if (votersOf(scene).length === 0 || electedInPrivate(scene, election.kind) !== null) return null
      // Nominating speeches come first: whoever asked is called.
      if (book.elections?.nominations === 'with-speech' && debateDone(scene) !== null) return null
      const open: ConferenceCommand = { type: 'open-ballot', body: body.id, election: election.id, method: 'paper' }
      if (election.history.length > 0) return { say: 'ballot-follows', rules, command: open }
      if (mayDispense(scene, election)) return { say: 'dispense', slots: { names: standing(scene, election) }, rules: book.elections?.dispense?.rules ?? rules, command: { type: 'declare-elected', body: body.id, election: election.id } }
      if (election.candidates === null) return { say: 'proceed-to-ballot', slots, rules, command: open }
      return { say: 'proceed-with-candidates', slots: { ...slots, names: standing(scene, election) }, rules, command: open }
    }
    case 'lot': return { say: 'lots-follow', rules: book.elections?.tie.rules ?? rules, command: { type: 'draw-lots', body: body.id, election: election.id } }
    case 'no-candidates': return election.history.length === 0 ? { say: 'nominations-invited', slots, rules, command: null } : { say: 'election-cannot-go-on', rules, command: { type: 'end-election', body: body.id, election: election.id } }
    case 'done': case 'out-of-turn': return null
  }
}

function standing({ state }: Scene, election: Election): Words {
  return listed((election.candidates ?? []).map((name) => candidateName(state, election, name)), 'commas')
}

/** What was announced last in an election that goes on, until it does. */
export function latestOf({ body }: Scene): Words | null {
  const { election, motions, question, point, votes } = body
  return election === null || election.ended || election.ballot !== null || motions.length > 0 || question !== null || point !== null || votes.length > 0 ? null : election.said
}
