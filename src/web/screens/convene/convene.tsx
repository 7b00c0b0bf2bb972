import './convene.css'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { Link } from 'react-aria-components'
import { type Conference, useConference } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { ClauseDialog } from './clause-dialog.tsx'
import { Delegations } from './delegations.tsx'
import type { Open } from './dialogs.ts'
import { Exercise, ExerciseDialog } from './exercise.tsx'
import { Facts, HostDialog, Hosts, SettleDialog } from './hosts.tsx'
import { AskConvener, ConvenerAnswer, Mandate, MandateDialog } from './mandate.tsx'
import { Next } from './next.tsx'
import { ParticipantDialog } from './participant.tsx'
import { Participants } from './participants.tsx'
import { Parties, PartyDialog } from './parties.tsx'
import { type Preparing, usePreparing } from './preparing.ts'
import { PublishedFormat } from './published.tsx'
import { InviteDialog, ReplyDialog } from './replies.tsx'
import { RulesCard } from './rules-card.tsx'
import { PasteSeats } from './paste-seats.tsx'
import { CredentialsDialog, PersonDialog, RenameDialog, SeatAll, SeatDialog } from './seats.tsx'
import { CorrectDialog, NameActor, NameFact, PublishDialog } from './short-dialogs.tsx'
import { Turns } from './turns.tsx'
import { Verdict } from './verdict.tsx'

const ImportPeople = lazy(() => import('./import-people.tsx'))
const AccreditDialog = lazy(() => import('./accredit-dialog.tsx'))
const Badges = lazy(() => import('./badges.tsx'))

/** The preparation of a conference: mandate, parties, format, letters, and whether it can be convened; then its delegations. */
export default function Convene({ stream, rest }: ScreenProps): ReactNode {
  const { t } = useVoice()
  const joining = useConference(stream)
  switch (joining.status) {
    case 'joining': return <Busy />
    case 'failed': return <div className="page"><Broken problem={joining.problem} /></div>
    case 'unfounded': return <div className="page"><Empty title={t('meet.unfounded')} /></div>
    case 'joined': return <Prepared conference={joining.conference} part={rest[0] === 'delegations' || rest[0] === 'badges' ? rest[0] : 'format'} />
  }
}

function Prepared({ conference, part }: { readonly conference: Conference; readonly part: 'format' | 'delegations' | 'badges' }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  const view = usePreparing(conference)
  const [open, setOpen] = useState<Open | null>(null)
  useTopBar(part === 'format' ? t('convene.format') : part === 'badges' ? t('badges.title') : t('convene.delegations'))
  if (conference.capacity !== 'secretariat' && conference.capacity !== 'chair' && conference.capacity !== 'vice-chair') return <PublishedFormat view={view} />
  return (
    <div className="convene">
      <nav className="bodies" aria-label={t('convene.parts')}>
        <Link className={`button${part === 'format' ? '' : ' quiet'}`} href={to(view.stream, 'convene')} {...(part === 'format' ? { 'aria-current': 'page' as const } : {})}>{t('convene.format')}</Link>
        <Link className={`button${part === 'delegations' ? '' : ' quiet'}`} href={to(view.stream, 'convene', 'delegations')} {...(part === 'delegations' ? { 'aria-current': 'page' as const } : {})}>{t('convene.delegations')}</Link>
      </nav>
      {part === 'badges' ? <Suspense fallback={<Busy />}><Badges view={view} /></Suspense> : part === 'delegations' ? <Delegations view={view} open={setOpen} /> : (
        <div className="convene-columns">
          <div className="convene-verdict"><Verdict view={view} /></div>
          <div className="stack convene-main">
            <div className="convene-pair">
              <Mandate view={view} open={setOpen} />
              <Parties view={view} open={setOpen} />
            </div>
            <Participants view={view} open={setOpen} />
            <div className="convene-pair">
              <Hosts view={view} open={setOpen} />
              <Facts view={view} open={setOpen} />
            </div>
          </div>
          <aside className="stack convene-side" aria-label={t('convene.aside')}>
            <Turns view={view} open={setOpen} />
            <Next view={view} open={setOpen} />
            {view.preparation.published === null || !view.edits ? null : <Card title={t('published.title')}><p className="quiet">{t('published.since', { position: view.preparation.published.position })}</p><div className="card-acts"><Button small onPress={() => setOpen({ is: 'publish' })}>{t('publish.again')}</Button></div></Card>}
            <RulesCard view={view} />
            <Exercise view={view} open={setOpen} />
          </aside>
        </div>
      )}
      {open === null ? null : <Opened key={JSON.stringify(open)} view={view} open={open} onOpen={setOpen} onClose={() => setOpen(null)} />}
    </div>
  )
}

function Opened({ view, open, onOpen, onClose }: { readonly view: Preparing; readonly open: Open; readonly onOpen: (open: Open) => void; readonly onClose: () => void }): ReactNode {
  switch (open.is) {
    case 'name-actor': return <NameActor view={view} onClose={onClose} />
    case 'mandate': return <MandateDialog view={view} onClose={onClose} />
    case 'ask-convener': return <AskConvener view={view} onClose={onClose} />
    case 'convener-answer': return <ConvenerAnswer view={view} onClose={onClose} />
    case 'party': return <PartyDialog view={view} onClose={onClose} />
    case 'clause': return <ClauseDialog view={view} clause={open.clause} onClose={onClose} />
    case 'participant': return <ParticipantDialog view={view} participant={open.participant} open={onOpen} onClose={onClose} />
    case 'invite': return <InviteDialog view={view} kind={open.kind} participants={open.participants} onClose={onClose} />
    case 'reply': return <ReplyDialog view={view} participant={open.participant} onClose={onClose} />
    case 'host': return <HostDialog view={view} onClose={onClose} />
    case 'fact': return <NameFact view={view} onClose={onClose} />
    case 'settle': return <SettleDialog view={view} fact={open.fact} onClose={onClose} />
    case 'correct': return <CorrectDialog view={view} entry={open.entry} what={open.what} onClose={onClose} />
    case 'publish': return <PublishDialog view={view} onClose={onClose} />
    case 'exercise': return <ExerciseDialog view={view} onClose={onClose} />
    case 'seat': return <SeatDialog view={view} actor={open.actor} onClose={onClose} />
    case 'seat-all': return <SeatAll view={view} onClose={onClose} />
    case 'paste-seats': return <PasteSeats view={view} onClose={onClose} />
    case 'import-people': return <Suspense fallback={<Busy />}><ImportPeople view={view} people={open.people} onClose={onClose} /></Suspense>
    case 'accredit': return <Suspense fallback={<Busy />}><AccreditDialog view={view} whose={open.whose} person={open.person} name={open.name} onClose={onClose} /></Suspense>
    case 'rename': return <RenameDialog view={view} seat={open.seat} onClose={onClose} />
    case 'credentials': return <CredentialsDialog view={view} seat={open.seat} onClose={onClose} />
    case 'person': return <PersonDialog view={view} seat={open.seat} onClose={onClose} />
  }
}
