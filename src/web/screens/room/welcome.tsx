import { dayIn } from '#views/clock.ts'
import { plannedIn } from '#views/programme.ts'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, lazy } from 'react'
import { type BodyView, bodyNameIn } from '../../conference.ts'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { type StreamLine, ask, isAlone } from '../../wire.ts'
import { useClock } from '../programme/clocks.ts'

const Qr = lazy(async () => ({ default: (await import('../../parts/qr.tsx')).Qr }))
const sittingsNamed = 5

/** Before a meeting and between two: what is held here, which bodies meet, what is planned next, and where everybody can follow. */
export function WelcomeOnWall({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t, say } = voice
  const clock = useClock()
  const now = useNow(60_000)
  const bodies = Object.values(view.state.bodies)
  const next = plannedIn(view.state).filter(({ sitting }) => sitting.status === 'planned' && sitting.meeting === null && sitting.end > now).slice(0, sittingsNamed)
  // Of a conference nobody may know of, no address hangs in the hall.
  const { data } = useQuery({ queryKey: ['/api', 'streams'], queryFn: () => ask<{ readonly streams: readonly StreamLine[] }>('/api/streams'), refetchInterval: 60_000 })
  const open = !isAlone() && data !== undefined && 'value' in data && data.value.streams.some(({ id }) => id === view.stream)
  const address = `${location.origin}/public/${encodeURIComponent(view.stream)}`
  return (
    <div className="room-welcome">
      <div className="room-welcome-what">
        <p className="room-label">{say(view.book.title)}</p>
        <p className="room-who">{view.founding.title}</p>
        <ul className="room-bodies">
          {bodies.map((body) => {
            const { meeting } = body
            return <li key={body.id}><b>{bodyNameIn(voice, view.book, body)}</b> <span>{meeting === null ? t('before.unmet') : meeting.status === 'suspended' ? t('before.suspended') : t('before.meeting', { n: meeting.number })}</span></li>
          })}
        </ul>
        {next.length === 0 ? null : (
          <>
            <p className="room-label">{t('room.sittings')}</p>
            <ul className="room-sittings">
              {next.map(({ body, name, sitting }) => <li key={sitting.id}><span className="figures">{clock.hour(sitting.start, sitting.place.zone)}</span><span><bdi>{sitting.title}</bdi> <small>{dayIn(sitting.start, sitting.place.zone) === dayIn(now, sitting.place.zone) ? null : <>{clock.day(dayIn(sitting.start, sitting.place.zone))} · </>}{body === 'plenary' ? say(view.book.body) : say(name)} · <bdi>{sitting.place.room}</bdi></small></span></li>)}
            </ul>
          </>
        )}
      </div>
      {open ? <figure className="room-follow"><Suspense><Qr text={address} label={t('room.follow.qr', { address })} /></Suspense><figcaption>{t('room.follow')}<small dir="ltr">{`${location.host}/public`}</small></figcaption></figure> : null}
    </div>
  )
}
