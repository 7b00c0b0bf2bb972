import './meet.css'
import { type ReactNode, Suspense, lazy } from 'react'
import { Link } from 'react-aria-components'
import { type Conference, bodyNameIn, bodyView, useConference } from '../../conference.ts'
import { Broken, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { FirstLook } from '../../shell/first-look.tsx'
import { useVoice } from '../../words.tsx'
import { crumbOf } from './crumb.ts'
import { Delegate } from './delegate.tsx'
import { Heard } from './heard.tsx'
import { Onlooker } from './onlooker.tsx'

/** The console and all its sentences are not sent to those who do not preside. */
const Chair = lazy(() => import('./chair.tsx').then(({ Chair: view }) => ({ default: view })))
import { Without, outsideOf } from './without.tsx'

/** The meeting, as each capacity needs it: the chair presides, the secretariat assists, a delegation takes part, everybody else follows. */
export default function Meet({ stream, rest }: ScreenProps): ReactNode {
  const voice = useVoice()
  const joining = useConference(stream)
  if (joining.status === 'joining') return <FirstLook streams={[stream]} />
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  const view = joining.status === 'unfounded' ? null : bodyView(joining.conference, voice, rest[0])
  if (joining.status === 'unfounded' || view === null) return <div className="page"><Empty title={voice.t('meet.unfounded')} /></div>
  const crumb = crumbOf(voice, view)
  const outside = outsideOf(view)
  return (
    <>
      <Bodies conference={joining.conference} current={view.body.id} />
      <Heard key={`${view.body.id} heard`} view={view} />
      {outside === null && (view.capacity === 'chair' || view.capacity === 'vice-chair' || view.capacity === 'secretariat') ? <Suspense fallback={<FirstLook streams={[stream]} />}><Chair key={view.body.id} view={view} crumb={crumb} /></Suspense>
        : view.seat !== null && outside === null ? <Delegate key={view.body.id} view={view} seat={view.seat} crumb={crumb} />
          : <Onlooker view={view} crumb={crumb} note={outside === null ? null : <Without view={view} title={voice.t('without.body')} reason={outside} />} />}
    </>
  )
}

/** Where several bodies sit, a way from one to the other. */
function Bodies({ conference, current }: { readonly conference: Conference; readonly current: string }): ReactNode {
  const voice = useVoice()
  const to = useWay()
  const bodies = Object.values(conference.state.bodies)
  if (bodies.length < 2) return null
  return <nav className="bodies" aria-label={voice.t('meet.bodies')}>{bodies.map((body) => <Link key={body.id} className={`button${body.id === current ? '' : ' quiet'}`} href={to(conference.stream, 'meet', body.id)} {...(body.id === current ? { 'aria-current': 'page' as const } : {})}>{bodyNameIn(voice, conference.book, body)}</Link>)}</nav>
}
