import { own } from '#base/own.ts'
import type { SeatId } from '#base/ids.ts'
import type { ReactNode } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** Delegations whose credentials were objected to: by whom and why, what was decided, and what that means for their rights. The chair puts the decision from here, either way. */
export function CredentialsCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t } = useVoice()
  const seats = Object.keys(view.state.credentials)
  if (seats.length === 0) return null
  return (
    <Card eyebrow={t('papers.credentials')}>
      <ul className="amendments">{seats.map((seat) => <Papers key={seat} view={view} seat={seat} acting={acting} />)}</ul>
    </Card>
  )
}

function Papers({ view, seat, acting }: { readonly view: BodyView; readonly seat: SeatId; readonly acting: Acting | null }): ReactNode {
  const { t } = useVoice()
  const is = own(view.state.credentials, seat)
  if (is === undefined) return null
  const who = view.seatName(seat)
  const objection = own(view.state.credentialsObjections ?? {}, seat)
  const rules = view.book.credentials
  const put = acting === null ? [] : [true, false].flatMap((accept) => {
    const command = commandOf(view, 'put-credentials', { seat, accept })
    return command === null ? [] : [{ accept, command }]
  })
  return (
    <li>
      <div className="row apart"><b><bdi>{who}</bdi></b><Tag tone={is === 'rejected' ? 'warn' : is === 'objected' ? 'accent' : 'plain'}>{t(`papers.${is}`)}</Tag></div>
      {objection === undefined ? null : (
        <p className="fine">
          {objection.by === null ? t('papers.by.report') : t('papers.by', { who: view.seatName(objection.by) })}
          {objection.reason === null || objection.reason === '' ? null : <>{' '}<bdi className="said">{t('script.quoted', { words: objection.reason })}</bdi></>}
        </p>
      )}
      <p className="quiet">{t(`papers.means.${is}`)}</p>
      <Citations rules={is === 'objected' ? rules?.provisional ?? [] : rules?.decision ?? []} book={view.book} />
      {put.length === 0 ? null : (
        <div className="row motion-acts">
          {put.map(({ accept, command }) => <Button key={String(accept)} small label={t('act.of', { act: t(accept ? 'papers.accept' : 'papers.reject'), what: who })} onPress={() => acting?.send(command)}>{t(accept ? 'papers.accept' : 'papers.reject')}</Button>)}
        </div>
      )}
    </li>
  )
}
