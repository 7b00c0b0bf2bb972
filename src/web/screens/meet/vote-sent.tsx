import { own } from '#base/own.ts'
import type { SeatId } from '#base/ids.ts'
import type { Vote } from '#procedure/state.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { useWaiting } from '../../session.tsx'
import { useVoice } from '../../words.tsx'

/** What became of the vote of one delegation: who of it sent it and when, what it replaced, what still waits for the line, and when the others see it. */
export function VoteSent({ view, vote, seat }: { readonly view: BodyView; readonly vote: Vote; readonly seat: SeatId }): ReactNode {
  const { t, time } = useVoice()
  const waiting = waitingFor(useWaiting(), view, vote)
  const cast = own(vote.cast, seat)
  const sent = own(vote.sent ?? {}, seat)
  const mine = sent?.by === view.by.person
  const who = (person: string): string => {
    const role = own(view.state.preparation.delegations, seat)?.find((one) => one.person === person)?.role
    return role === undefined ? t('votes.colleague') : t(`delegate.${role}`)
  }
  return (
    <div className="vote-told" aria-live="polite">
      {waiting === null ? null : <p className="warn">{t('votes.waiting', { answer: t(`answer.${waiting}`) })}</p>}
      {cast === undefined || sent === undefined ? null : (
        <>
          <p>{mine ? t('votes.sent.you', { at: time(sent.at) }) : t('votes.sent.colleague', { who: who(sent.by), answer: t(`answer.${cast}`), at: time(sent.at) })}</p>
          {sent.before === undefined ? null : <p className="warn">{mine ? t('votes.replaced.you', { answer: t(`answer.${cast}`), who: who(sent.before.by), before: t(`answer.${sent.before.choice}`) }) : t('votes.replaced', { who: who(sent.before.by), before: t(`answer.${sent.before.choice}`) })}</p>}
        </>
      )}
      {vote.final === true ? <p>{t('votes.final')}</p> : null}
      {vote.shown === undefined || vote.revealed === true ? null : <p>{t(vote.shown === 'at-the-lock' && !vote.locking ? 'votes.hidden.lock' : 'votes.hidden.close')}</p>}
    </div>
  )
}

/** The last vote given on this device that has had no answer yet. */
function waitingFor(waiting: ReturnType<typeof useWaiting>, { stream }: Pick<BodyView, 'stream'>, { id }: Vote): Answer | null {
  const found = waiting.findLast(({ stream: of, command }) => of === stream && command.type === 'cast-vote' && 'vote' in command && command.vote === id)?.command
  if (found === undefined || !('choice' in found)) return null
  return found.choice === 'yes' || found.choice === 'no' || found.choice === 'abstain' ? found.choice : null
}
