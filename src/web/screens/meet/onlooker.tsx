import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { stanceIn } from './vote-board.tsx'
import { VotePicture } from './vote-picture.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import { useWay } from '../../session.tsx'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { Agenda } from './agenda.tsx'
import { Before } from './before.tsx'
import { CallingCard } from './calling-card.tsx'
import { ChairingCard } from './chairing-card.tsx'
import { ConsultationsCard } from './consultations-card.tsx'
import { CredentialsCard } from './credentials-card.tsx'
import { TimedBeside } from './timed.tsx'
import { NumbersCard } from './numbers-card.tsx'
import { Pending } from './pending.tsx'
import { Presiding } from './presiding.tsx'
import { Silences, Sittings } from './silences.tsx'
import { Texts } from './text-card.tsx'
import { DebateCard } from './debate-card.tsx'
import { DeliveredCard } from './delivered-card.tsx'
import { Speakers } from './speakers.tsx'

/** The meeting for those who follow it: everything that may be seen, nothing that is done. */
export function Onlooker({ view, crumb, note }: { readonly view: BodyView; readonly crumb: string; readonly note: ReactNode }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  useTopBar(crumb)
  const vote = view.body.votes.at(-1)
  return (
    <div className="meet">
      <div className="stack">
        <h1 className="unseen">{t('screen.meet')}</h1>
        {note}
        <Before view={view} />
        <TimedBeside view={view} />
        {vote === undefined ? null : <Card eyebrow={t('vote.board')}><VotePicture state={view.state} body={view.body} seats={vote.electorate} stanceOf={(seat) => stanceIn(vote, seat)} seatName={view.seatName} /></Card>}
        <Texts view={view} acting={null} />
        <Speakers view={view} acting={null} />
        <DebateCard view={view} acting={null} />
        <DeliveredCard view={view} />
      </div>
      <div className="stack">
        <Pending view={view} acting={null} />
        <Agenda view={view} acting={null} />
        <NumbersCard view={view} acting={null} />
        <CredentialsCard view={view} acting={null} />
        <ChairingCard view={view} acting={null} />
        <ConsultationsCard view={view} acting={null} />
        <Presiding view={view} acting={null} />
        <CallingCard view={view} acting={null} />
        <Silences view={view} />
        <Sittings view={view} />
        <div><ButtonLink href={to(view.stream, 'room')}>{t('screen.room')}</ButtonLink></div>
      </div>
    </div>
  )
}
