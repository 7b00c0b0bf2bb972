import './desk.css'
import { plenary } from '#procedure/scene.ts'
import { type ReactNode, Suspense, lazy } from 'react'
import { type BodyView, bodyView, useConference } from '../../conference.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { useCommandName } from '../../parts/filled.ts'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { useActs } from '../../shell/acts.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { useActing } from '../meet/acting.tsx'
import { CheckInCard } from './check-in.tsx'
import { CommuniqueCard } from './communiques.tsx'
import { PapersCard } from './papers.tsx'
import { PressCard, pressTypes } from './press.tsx'
import { RollCard } from './roll.tsx'
import { SeatingCard } from './seating.tsx'
import { ShiftCard } from './shift.tsx'
import { Tiles } from './tiles.tsx'

const Plates = lazy(() => import('./plates.tsx'))
const ShiftPage = lazy(() => import('./shift-page.tsx'))

/** The secretariat's desk: every body at a glance, and for the one chosen what the desk does there. The second name in the address opens a page for the printer. */
export default function Desk({ stream, rest }: ScreenProps): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const to = useWay()
  const joining = useConference(stream)
  useTopBar(t('screen.desk'))
  if (joining.status === 'joining') return <Busy />
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  const view = joining.status === 'unfounded' ? null : bodyView(joining.conference, voice, rest[0])
  if (joining.status === 'unfounded' || view === null) return <div className="page"><Empty title={t('meet.unfounded')} /></div>
  const { conference } = joining
  if (conference.capacity !== 'secretariat') return <div className="page"><h1>{t('screen.desk')}</h1><Empty title={t('desk.others')} act={<ButtonLink href={to(stream, 'meet')}>{t('screen.meet')}</ButtonLink>} /></div>
  if (rest[1] === 'plates' || rest[1] === 'plan') return <Suspense fallback={<Busy />}><Plates view={view} what={rest[1]} /></Suspense>
  if (rest[1] === 'shift') return <Suspense fallback={<Busy />}><ShiftPage conference={conference} /></Suspense>
  const views = Object.keys(conference.state.bodies).toSorted((one, other) => Number(other === plenary) - Number(one === plenary)).flatMap((id) => bodyView(conference, voice, id) ?? [])
  return (
    <div className="page desk">
      <h1>{t('screen.desk')}</h1>
      <Tiles views={views} current={view.body.id} />
      <OfBody key={view.body.id} view={view} />
      <ShiftCard conference={conference} />
    </div>
  )
}

function OfBody({ view }: { readonly view: BodyView }): ReactNode {
  const { t } = useVoice()
  const name = useCommandName()
  const acting = useActing(view)
  useActs([...new Set(view.forms.map(({ type }) => type))].filter((type) => !pressTypes.has(type)).map((type) => ({ label: name(type), act: () => acting.act(type) })))
  return (
    <section className="stack" aria-label={t('desk.of', { body: view.bodyName })}>
      <h2 className="desk-of">{view.bodyName}</h2>
      <div className="desk-cards">
        <div className="stack">
          <RollCard view={view} acting={acting} />
          <PressCard view={view} />
        </div>
        <div className="stack">
          <CheckInCard view={view} acting={acting} />
          <SeatingCard view={view} />
          <CommuniqueCard view={view} acting={acting} />
          <PapersCard view={view} />
        </div>
      </div>
      {acting.dialog}
    </section>
  )
}
