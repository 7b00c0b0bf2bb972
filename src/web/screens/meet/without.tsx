import type { Refusal } from '#base/refusal.ts'
import { notAccredited } from '#procedure/accreditation.ts'
import { sceneOf } from '#procedure/scene.ts'
import type { SeatId } from '#base/ids.ts'
import type { ReactNode } from 'react'
import { type BodyView, reasonAgainst } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { Cites } from '../../parts/citation.tsx'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'

const asksEvery = 15_000

/** Why this person follows this body and does nothing in it for their delegation; null where they act. */
export function outsideOf({ state, body, by }: BodyView): Refusal | null {
  const scene = sceneOf(state, body.id, by, 0)
  return scene === null ? null : notAccredited(scene)
}

/** Something a person cannot do here at all, said before anybody tries: the reason, its rule, and what would allow it. */
export function Without({ view, title, reason }: { readonly view: BodyView; readonly title: string; readonly reason: Refusal }): ReactNode {
  const { t, say } = useVoice()
  return (
    <Card eyebrow={title}>
      <p className="said">{say(reason.words)} <Cites cites={reason.cites} book={view.book} /></p>
      {reason.possible === undefined ? null : <p className="fine">{t('whynot.possible', { what: say(reason.possible) })}</p>}
    </Card>
  )
}

/** A vote goes on in which this delegation has none. */
export function NoVote({ view, seat }: { readonly view: BodyView; readonly seat: SeatId }): ReactNode {
  const { t } = useVoice()
  const now = useNow(asksEvery)
  const vote = view.body.votes.at(-1)
  const voter = vote === undefined || vote.electorate.includes(seat) || Object.hasOwn(vote.blocs ?? {}, seat)
  const reason = voter ? null : reasonAgainst(view, 'cast-vote', now)
  return reason === null ? null : <Without view={view} title={t('without.vote')} reason={reason} />
}
