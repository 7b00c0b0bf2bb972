import type { Consultation } from '#procedure/chairing-state.ts'
import type { Body } from '#procedure/state.ts'
import { consultationNames } from '#procedure/words/chairing.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

const reckonEvery = 10_000

/** Consultations that are under way, with who leads them, where, and when it is reported; nothing where there are none. */
export function ConsultationsCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t } = useVoice()
  const consultations = view.body.chairing?.consultations ?? []
  if (consultations.length === 0) return null
  return (
    <Card eyebrow={t('consult.title')}>
      {view.body.meeting?.status === 'suspended' ? <p className="quiet">{t('consult.meanwhile')}</p> : null}
      <ul className="stack consultations">{consultations.map((one) => <li key={one.id}><ConsultationLine view={view} one={one} acting={acting} /></li>)}</ul>
    </Card>
  )
}

function ConsultationLine({ view, one, acting }: { readonly view: BodyView; readonly one: Consultation; readonly acting: Acting | null }): ReactNode {
  const { t, say } = useVoice()
  const facts = useConsultation(view, one)
  return (
    <>
      <b className="begins">{say(consultationNames[one.kind])}</b>{one.about === null ? null : <> · <bdi>{one.about}</bdi></>}
      <div className="consultation-facts">{facts.map((fact, n) => <span key={fact}>{n === 0 ? null : ' · '}<bdi>{fact}</bdi></span>)}</div>
      {acting === null || !acting.can('report-back', { consultations: one.id }) ? null : <div className="row motion-acts"><Button small onPress={() => acting.act('report-back', { consultations: one.id })}>{t('command.report-back')}</Button></div>}
    </>
  )
}

/** The meeting is suspended, and people consult. */
export const isConsulting = ({ meeting, chairing }: Pick<Body, 'meeting' | 'chairing'>): boolean => meeting?.status === 'suspended' && (chairing?.consultations.length ?? 0) > 0

/** The same as lines to read, on the wall and where nothing else is before the body. */
export function ConsultationsNow({ view, large = false }: { readonly view: BodyView; readonly large?: boolean }): ReactNode {
  const { t } = useVoice()
  const consultations = view.body.chairing?.consultations ?? []
  if (!isConsulting(view.body)) return null
  return (
    <div className={large ? 'room-note' : 'before-note'}>
      <p>{t('consult.meanwhile')}</p>
      <ul>{consultations.map((one) => <li key={one.id}><ConsultationLine view={view} one={one} acting={null} /></li>)}</ul>
    </div>
  )
}

/** Who, where and until when, each as words. */
export function useConsultation(view: BodyView, { facilitator, name, room, at }: Consultation): readonly string[] {
  const { t, time, dateTime } = useVoice()
  const now = useNow(reckonEvery)
  const who = [...(facilitator === null ? [] : [view.seatName(facilitator)]), ...(name === null ? [] : [name])].join(', ')
  const soon = at !== null && Math.abs(at - now) < 12 * 3_600_000
  return [
    ...(who === '' ? [] : [t('consult.led', { who })]),
    ...(room === null ? [] : [t('consult.room', { room })]),
    ...(at === null ? [] : [t(at <= now ? 'consult.due' : 'consult.at', { time: soon ? time(at) : dateTime(at) })]),
  ]
}
