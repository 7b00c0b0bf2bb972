import './debate-card.css'
import { own } from '#base/own.ts'
import { followedIn } from '#procedure/mentions.ts'
import { type FollowedProposal, type Mention, mentionOf } from '#procedure/mentions-state.ts'
import type { ReactNode } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { seatsOf } from './numbers.ts'

const mentions = ['spoke-to-it', 'spoke-without-mentioning', 'did-not-speak'] as const satisfies readonly Mention[]

/**
 * Who spoke to each proposal the debate is followed for, who spoke without mentioning it and who did not speak. Silence is shown as silence: it says
 * nothing of a view, and every delegation has the same line. The secretariat records from here what was said.
 */
export function DebateCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t } = useVoice()
  const followed = followedIn(view.body)
  const may = acting?.can('follow-proposal') === true
  if (followed.length === 0) return null
  return (
    <Card title={t('debate.title')} aside={may ? <Button small onPress={() => acting.act('follow-proposal')}>{t('command.follow-proposal')}</Button> : undefined}>
      {followed.map((proposal) => <Followed key={proposal.id} view={view} proposal={proposal} acting={acting} />)}
      <p className="fine">{t('debate.note')}</p>
    </Card>
  )
}

function Followed({ view, proposal, acting }: { readonly view: BodyView; readonly proposal: FollowedProposal; readonly acting: Acting | null }): ReactNode {
  const { t, number } = useVoice()
  const { id, title, source } = proposal
  const seats = seatsOf(view.state, view.body).map((seat) => seat.id)
  const drop = acting === null ? null : commandOf(view, 'drop-proposal', { proposal: id })
  return (
    <section className="debate" aria-label={title}>
      <div className="row apart">
        <h3 dir="auto">{title}</h3>
        {drop === null ? null : <Button small look="quiet" label={t('act.of', { act: t('command.drop-proposal'), what: title })} onPress={() => acting?.send(drop)}>{t('command.drop-proposal')}</Button>}
      </div>
      {source === null ? null : <p className="fine"><bdi>{source}</bdi></p>}
      <dl className="debate-groups">
        {mentions.map((mention) => {
          const here = seats.filter((seat) => mentionOf(proposal, seat) === mention)
          return (
            <div key={mention} className={`debate-group ${mention}`}>
              <dt><span>{t(`debate.${mention}`)}</span> <b className="figures">{number(here.length)}</b></dt>
              <dd><ul>{here.map((seat) => <Spoke key={seat} view={view} proposal={proposal} seat={seat} mention={mention} acting={acting} />)}</ul></dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** One delegation, with the words in which it spoke to the proposal, and for the secretariat the way to record or strike it. */
function Spoke({ view, proposal: { id, title, to }, seat, mention, acting }: { readonly view: BodyView; readonly proposal: FollowedProposal; readonly seat: string; readonly mention: Mention; readonly acting: Acting | null }): ReactNode {
  const { t } = useVoice()
  const who = view.seatName(seat)
  const words = own(to, seat)?.words ?? null
  const strike = acting === null || mention !== 'spoke-to-it' ? null : commandOf(view, 'strike-mention', { proposal: id, seat })
  const records = mention === 'spoke-without-mentioning' && acting?.can('record-mention', { proposal: id, seat }) === true
  return (
    <li>
      <bdi>{who}</bdi>
      {view.body.emptySeats.some((one) => one.seat === seat) ? <> <Tag>{t('debate.empty')}</Tag></> : null}
      {words === null ? null : <q className="fine" dir="auto">{words}</q>}
      {records ? <Button small look="quiet" label={t('debate.record.of', { who, title })} onPress={() => acting?.act('record-mention', { proposal: id, seat }, true)}>{t('debate.record')}</Button> : null}
      {strike === null ? null : <Button small look="quiet" label={t('debate.strike.of', { who, title })} onPress={() => acting?.send(strike)}>{t('debate.strike')}</Button>}
    </li>
  )
}
