import { choicesFor } from '#procedure/methods.ts'
import type { Vote } from '#procedure/state.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { type ReactNode, useRef } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { useKey } from '../../keys.ts'
import { Kbd } from '../../parts/kbd.tsx'
import { VoteLetter } from '../../parts/vote.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { VoteSent } from './vote-sent.tsx'

const keyOf: { readonly [answer in Answer]: string } = { yes: 'L', no: 'J', abstain: 'K' }

/** The vote under the thumb. Nothing is preselected; what was sent is marked and may be changed until the lock. */
export function Votes({ view, vote, cast, acting }: { readonly view: BodyView; readonly vote: Vote; readonly cast: Answer | null; readonly acting: Acting }): ReactNode {
  const { t } = useVoice()
  const group = useRef<HTMLFieldSetElement>(null)
  useKey('Alt+V', t('votes.label'), () => group.current?.querySelector('button')?.focus())
  return (
    <fieldset className="answers" ref={group}>
      <legend className="unseen">{t('votes.label')}</legend>
      {choicesFor(vote, view.seat ?? '').map((answer) => <Choice key={answer} view={view} vote={vote} answer={answer} chosen={cast === answer} acting={acting} />)}
      <VoteSent view={view} vote={vote} seat={view.seat ?? ''} />
    </fieldset>
  )
}

function Choice({ view, vote, answer, chosen, acting }: { readonly view: BodyView; readonly vote: Vote; readonly answer: Answer; readonly chosen: boolean; readonly acting: Acting }): ReactNode {
  const { t } = useVoice()
  const command = commandOf(view, 'cast-vote', { vote: vote.id, choice: answer })
  const cast = (): void => { if (command !== null) acting.send(command) }
  useKey(command === null ? undefined : keyOf[answer], t('votes.key', { answer: t(`answer.${answer}`) }), cast)
  return (
    <button type="button" className={`vote-choice ${answer}${chosen ? ' chosen' : ''}`} aria-pressed={chosen} aria-disabled={command === null} aria-keyshortcuts={keyOf[answer]} onClick={cast}>
      <span>{t(`answer.${answer}`)}</span>
      <span className="row">{chosen ? <span className="vote-chosen">{t('votes.recorded')}</span> : null}<Kbd keys={keyOf[answer]} /><VoteLetter stance={answer} /></span>
    </button>
  )
}
