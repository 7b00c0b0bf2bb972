import { plenary } from '#procedure/scene.ts'
import { shiftOf } from '#procedure/shifts.ts'
import type { ReactNode } from 'react'
import type { Conference } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { useNow, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ShiftWaiting } from './shift.tsx'

const minute = 60_000

/** The note for the next shift as a page for the printer. */
export default function ShiftPage({ conference }: { readonly conference: Conference }): ReactNode {
  const { t, dateTime } = useVoice()
  const to = useWay()
  const now = useNow(minute)
  const body = conference.state.bodies[plenary]
  const lines = body === undefined ? [] : shiftOf(body).lines
  return (
    <div className="page">
      <div className="row no-print"><ButtonLink href={to(conference.stream, 'desk')}>{t('desk.back')}</ButtonLink><Button look="first" onPress={() => print()}>{t('decide.print')}</Button></div>
      <h1>{t('shift.title')}</h1>
      <p className="quiet"><bdi>{conference.founding.title}</bdi> · {dateTime(now)}</p>
      <ShiftWaiting conference={conference} />
      {lines.length === 0 ? null : <section className="stack tight"><h2>{t('shift.lines')}</h2><ul className="shift-lines">{lines.map(({ id, text, at }) => <li key={id} dir="auto">{text} <span className="fine">{dateTime(at)}</span></li>)}</ul></section>}
    </div>
  )
}
