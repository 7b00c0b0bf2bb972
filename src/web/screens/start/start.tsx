import './start.css'
import { type ReactNode, Suspense, lazy } from 'react'
import { Link } from 'react-aria-components'
import { Tag } from '../../parts/card.tsx'
import { Broken, Busy } from '../../parts/state.tsx'
import { screens } from '../../screens.ts'
import { useSession, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ByPasskey } from '../sign-in/by-passkey.tsx'
import { type Door, doors, entrances } from './doors.ts'

const NamesCard = lazy(() => import('./names-card.tsx'))
const HouseActs = lazy(() => import('./house-acts.tsx'))

/** Five doors, each with one thing to do in the first minute; below them, everything this person may open. */
export function Start(): ReactNode {
  const { t } = useVoice()
  const { ready, problem, streams, me } = useSession()
  const to = useWay()
  if (!ready) return <Busy />
  const known = streams.filter(({ kind }) => kind !== 'house')
  return (
    <div className="start">
      <header className="start-head">
        <h1>{t('start.title')}</h1>
        <p className="said">{t('start.words')}</p>
        {me?.person == null ? <ByPasskey /> : null}
      </header>
      {problem === null || problem.status === 401 ? null : <Broken problem={problem} />}
      <ol className="doors">{doors.map((door) => <DoorOf key={door} door={door} />)}</ol>
      {known.length === 0 ? null : (
        <section className="start-streams" aria-label={t('start.open')}>
          <h2 className="eyebrow">{me?.person == null ? t('start.public') : t('start.open')}</h2>
          <ul>
            {known.map((stream) => {
              const screen = screens.find(({ of, stands, seen }) => of === stream.kind && stands !== 'away' && (stands === 'bare') === stream.capacities.includes('room-screen') && (stream.capacities.length === 0 ? ['public' as const] : stream.capacities).some(seen))
              return (
                <li key={stream.id}>
                  {screen === undefined ? <span dir="auto">{stream.title}</span> : <Link href={to(stream.id, screen.id)}><span dir="auto">{stream.title}</span></Link>}
                  <span className="row"><Tag>{t(`kind.${stream.kind}`)}</Tag>{stream.exercise ? <span className="band">{t('shell.exercise')}</span> : null}</span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {me?.offices.some(({ stream, capacity }) => stream === 'house' && capacity === 'secretariat') === true ? <Suspense><NamesCard /></Suspense> : null}
      <p><Link href={to(null, 'rules')}>{t('start.rules')}</Link></p>
    </div>
  )
}

function DoorOf({ door }: { readonly door: Door }): ReactNode {
  const { t } = useVoice()
  const { streams, me } = useSession()
  const to = useWay()
  const open = entrances(door, streams, (screen, kind) => screens.some(({ id, of }) => id === screen && of === kind))
  const signed = me?.person != null
  const houses = me?.offices.some(({ stream, capacity }) => stream === 'house' && (capacity === 'secretariat' || (capacity === 'analyst' && door === 'analyse'))) === true
  return (
    <li className={`door${open.length > 0 ? ' open' : ''}`}>
      <div>
        <h2 className="said">{t(`door.${door}`)}</h2>
        <p className="quiet">{t(`door.${door}.words`)}</p>
      </div>
      <div className="door-way">
        {open.slice(0, 1).map(({ stream, screen }) => (
          <Link key={stream.id} className="button first" href={to(stream.id, screen)}>
            <span>{t(`door.${door}.first`)}{open.length > 1 ? <small dir="auto">{stream.title}</small> : null}</span>
          </Link>
        ))}
        {open.slice(1, 4).map(({ stream, screen }) => <Link key={stream.id} className="door-other" href={to(stream.id, screen)}><bdi>{stream.title}</bdi></Link>)}
        {houses && (door === 'prepare' || door === 'simulate' || door === 'analyse') ? <Suspense><HouseActs door={door} first={open.length === 0} /></Suspense> : open.length > 0 ? null : <Link className={`button${signed ? ' quiet' : ''}`} href="/sign-in"><span>{signed ? t('door.other') : t('door.signin')}</span></Link>}
      </div>
    </li>
  )
}
