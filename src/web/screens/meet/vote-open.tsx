import { methodOf } from '#procedure/methods.ts'
import { isHidden } from '#procedure/showing.ts'
import type { Vote } from '#procedure/state.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { VoteBar } from '../../parts/vote.tsx'
import { Marked } from './marked.tsx'
import { VoteSoFar, come, countsSoFar, stanceIn } from './vote-board.tsx'
import { VotePicture } from './vote-picture.tsx'

/** A vote while it is open: what it is marked as, the figures where they are shown, who has voted and how. */
export function VoteOpen({ vote, view, large = false }: { readonly vote: Vote; readonly view: BodyView; readonly large?: boolean }): ReactNode {
  const counts = countsSoFar(vote)
  return (
    <>
      <Marked vote={vote} at={vote.since} book={view.book} />
      <VoteSoFar vote={vote} large={large} bar={false} />
      {methodOf(vote) === 'hands' ? null : <VotePicture state={view.state} body={view.body} seats={vote.calling?.order ?? vote.electorate} stanceOf={(seat) => stanceIn(vote, seat)} seatName={view.seatName} large={large} />}
      {isHidden(vote) ? null : <VoteBar counts={[...counts, { stance: 'absent', n: vote.electorate.length - come(vote) }]} />}
    </>
  )
}
