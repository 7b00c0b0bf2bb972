import './vote-board.css'
import type { Stance } from '#base/majority.ts'
import type { SeatId } from '#base/ids.ts'
import { sentBy, votedInstead } from '#procedure/bloc-votes.ts'
import { isHidden } from '#procedure/showing.ts'
import type { Vote } from '#procedure/state.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import type { CSSProperties, ReactNode } from 'react'
import { AsOf } from '../../parts/as-of.tsx'
import { VoteBar, VoteLetter } from '../../parts/vote.tsx'
import { useVoice } from '../../words.tsx'

/** What a layout of votes is made of. */
export type Shown = { readonly seats: readonly SeatId[]; readonly stanceOf: (seat: SeatId) => Stance | 'received' | null; readonly seatName: (seat: SeatId) => string; readonly large?: boolean }

/** Every vote beside its delegation, in the order of the seats; what has not come has a dot, never a colour alone. */
export function VoteBoard({ seats, stanceOf, seatName, large = false }: Shown): ReactNode {
  const { t } = useVoice()
  const columns = seats.length > 60 ? 10 : seats.length > 16 ? 6 : seats.length > 9 ? 4 : 3
  const sizes: CSSProperties & { readonly [name: `--${string}`]: number } = { '--rows': Math.ceil(seats.length / columns), '--columns': columns }
  return (
    <ul style={large ? sizes : {}} className={`vote-board${large ? ' large' : ''}${seats.length > 60 ? ' crowded' : ''}`} aria-label={t('vote.board')}>
      {seats.map((seat) => {
        const stance = stanceOf(seat)
        return <li key={seat} className={stance === 'absent' || stance === 'suspended' ? 'away' : ''}><span>{seatName(seat)}</span><VoteLetter stance={stance} /></li>
      })}
    </ul>
  )
}

export type Counted = { readonly stance: Stance; readonly n: number }

/** The counts of a vote: while it is open of what has come so far, afterwards of the roll. */
export const countsSoFar = (vote: Vote): readonly Counted[] => {
  const { hands } = vote
  const answers = vote.electorate.map((seat) => sentBy(vote, seat))
  return (['yes', 'no', 'abstain'] as const).map((stance) => ({ stance, n: hands?.counts[stance] ?? (typeof vote.revealed === 'object' ? vote.revealed[stance] : undefined) ?? answers.filter((answer) => answer === stance).length }))
}

/** The three figures a room waits for, each with its word; the others where they are not nought. */
export function VoteFigures({ counts, large = false }: { readonly counts: readonly Counted[]; readonly large?: boolean }): ReactNode {
  const { number, t } = useVoice()
  return (
    <>
    <AsOf />
    <dl className={`vote-figures${large ? ' large' : ''}`}>
      {counts.filter(({ stance, n }) => n > 0 || stance === 'yes' || stance === 'no' || stance === 'abstain').map(({ stance, n }) => <div key={stance} className={stance}><dd className="figures">{number(n)}</dd><dt>{t(`vote.figure.${stance}`)}</dt></div>)}
    </dl>
    </>
  )
}

/** What may be shown of a vote that came: how it was cast where names are recorded, else only that it came. */
export const stanceIn = (vote: Vote, seat: SeatId): Answer | 'received' | null => {
  const answer = sentBy(vote, seat)
  if (isHidden(vote)) return answer !== undefined || vote.received?.includes(seat) === true || votedInstead(vote, seat) !== null ? 'received' : null
  return answer === undefined ? null : vote.recorded ? answer : 'received'
}

/** How many have voted so far, by machine, hand or voice. */
export const come = (vote: Vote): number => (isHidden(vote) ? vote.electorate.filter((seat) => stanceIn(vote, seat) !== null).length : countsSoFar(vote).reduce((sum, { n }) => sum + n, 0))

/** The count as it stands; where how each has voted is not shown yet, it is not counted before the eyes of the room either. */
export function VoteSoFar({ vote, large = false, bar = true }: { readonly vote: Vote; readonly large?: boolean; readonly bar?: boolean }): ReactNode {
  const { t } = useVoice()
  if (isHidden(vote) && typeof vote.revealed !== 'object') return <p className={large ? 'room-note' : 'vote-told'}>{t('votes.come', { n: come(vote), of: vote.electorate.length })} · {t(vote.shown === 'at-the-lock' && vote.recorded ? 'votes.hidden.lock' : 'votes.hidden.close')}</p>
  const counts = countsSoFar(vote)
  return <><VoteFigures counts={counts} large={large} />{bar ? <VoteBar counts={[...counts, { stance: 'absent', n: vote.electorate.length - counts.reduce((sum, { n }) => sum + n, 0) }]} /> : null}</>
}
