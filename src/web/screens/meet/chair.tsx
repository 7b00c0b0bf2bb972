import { type ReactNode, Suspense, lazy } from 'react'
import { planning } from '#procedure/programme.ts'
import { type BodyView, actsOf, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useCommandName } from '../../parts/filled.ts'
import { useActs } from '../../shell/acts.ts'
import { useVoice } from '../../words.tsx'
import { DaisCard } from './dais-card.tsx'
import { DebateCard } from './debate-card.tsx'
import { DeliveredCard } from './delivered-card.tsx'
import { NotesCard } from '../notes/notes-card.tsx'
import { type Acting, useActing } from './acting.tsx'
import { Agenda } from './agenda.tsx'
import { Before } from './before.tsx'
import { BlocCard } from './bloc-card.tsx'
import { CredentialsCard } from './credentials-card.tsx'
import { TimedBeside } from './timed.tsx'
import { NumbersCard } from './numbers-card.tsx'
import { Pending } from './pending.tsx'
import { CallingCard } from './calling-card.tsx'
import { ChairingCard } from './chairing-card.tsx'
import { ConsultationsCard } from './consultations-card.tsx'
import { Papers } from './papers.tsx'
import { Presiding } from './presiding.tsx'
import { RollCard } from './roll-card.tsx'
import { ScriptCard } from './script-card.tsx'
import { useServices } from './end-of-day.tsx'
import { Silences, Sittings } from './silences.tsx'
import { Speakers } from './speakers.tsx'
import { nextOf } from './speakers.tsx'
import { stanceIn } from './vote-board.tsx'
import { VotePicture } from './vote-picture.tsx'
import { useKey } from '../../keys.ts'
import { isByDevice } from './result.ts'
import { Texts } from './text-card.tsx'
import { TimeOffer } from './time-offer.tsx'
import { Taking } from './taking.tsx'
import { TellerSheets } from './teller-sheets.tsx'
import { WeightsCard } from './weights-card.tsx'
import { WhyNot } from './why-not.tsx'

const PrivateLine = lazy(() => import('../notes/private-line.tsx'))

/** What stands at its own place on the screen already; everything else `may` allows is listed under "also possible". */
const placed = new Set([
  'undo-call', 'note-call',
  'set-speaking-order', 'move-entry', 'give-floor', 'leave-list', 'add-to-list', 'propose-list-closing', 'reopen-list', 'record-presence', 'rule', 'put-motion', 'decide-motion', 'judge-objection', 'take-up-draft', 'put-draft', 'open-item', 'conclude-item', 'count-hands', 'answer-call', 'enter-sheet', 'put-amendment', 'rank-amendments', 'find-implied', 'rule-out-amendment', 'set-presidency', 'name-presiding', 'cede-chair', 'take-back-chair', 'put-credentials', 'record-weight', 'name-bloc', 'permit-vote', 'restore-vote', 'hand-over-chair', 'take-the-chair', 'resume-chair', 'report-back',
  // What stands on the secretariat's desk.
  'open-check-in', 'close-check-in', 'draw-seating', 'hold-communique', 'release-communique', 'open-press', 'record-question', 'record-answer', 'file-answer', 'end-press', 'drop-proposal', 'record-mention', 'strike-mention', 'add-shift-line', 'settle-shift-line', 'take-over-shift'])
const groups: readonly { readonly id: 'meeting' | 'floor' | 'business' | 'vote' | 'election' | 'other'; readonly types: readonly string[] }[] = [
  { id: 'meeting', types: ['open-meeting', 'resume-meeting', 'suspend-meeting', 'arrange-consultations', 'read-summary', 'close-meeting', 'lay-agenda', 'take-step', 'answer-roll', 'set-up-body', 'note-empty-seat', 'name-initiators', 'ask-for-meeting', 'second-meeting', 'issue-communique', 'settle-correction', 'announce-session'] },
  { id: 'floor', types: ['end-speech', 'call-to-order', 'propose-time-limit', 'propose', 'end-caucus', 'turn-debate', 'announce-list-opening', 'name-rank', 'name-speaking-group', 'set-quota', 'follow-proposal'] },
  { id: 'business', types: ['put-joint-text', 'submit-draft', 'withdraw-question', 'gavel', 'find-no-agreement', 'report-on-efforts', 'start-silence', 'announce-silence', 'class-draft', 'set-debate', 'list-parties', 'declare-party'] },
  { id: 'vote', types: ['open-vote', 'announce-lock', 'close-vote', 'annul-vote', 'mark-replay', 'enter-paper-result', 'correct-ruling', 'let-appeal-fall', 'answer-appeal', 'find-contradiction', 'note-departure', 'divide-draft'] },
  { id: 'election', types: ['call-election', 'open-ballot', 'close-ballot', 'count-ballot', 'draw-lots', 'declare-elected', 'withdraw-candidate', 'annul-ballot', 'end-election'] },
]

/** The presiding officer's screen; the secretariat sees the same with the acts that are its own. */
export function Chair({ view, crumb }: { readonly view: BodyView; readonly crumb: string }): ReactNode {
  const { t } = useVoice()
  const name = useCommandName()
  const acting = useActing(view)
  const vote = view.body.votes.at(-1)
  const { election } = view.body
  const services = useServices(view, crumb)
  const end = commandOf(view, 'end-speech')
  const next = nextOf(view)
  const timer = end ?? next
  useKey(timer === null ? undefined : 'Space', end === null ? t('list.next') : name('end-speech'), () => { if (timer !== null) acting.send(timer) })
  useActs([...new Set(view.forms.map(({ type }) => type))].map((type) => ({ label: name(type), act: () => acting.act(type) })))
  return (
    <div className="meet chairs">
      <div className="stack">
        <h1 className="unseen">{t('screen.meet')}</h1>
        <Before view={view} />
        <TimedBeside view={view} />
        <ScriptCard view={view} acting={acting} />
        <RollCard view={view} acting={acting} />
        {election?.ballot?.method === 'paper' && election.ballot.status === 'closed' ? <TellerSheets key={election.ballot.id} view={view} election={election} ballot={election.ballot} acting={acting} /> : null}
        {vote === undefined ? null : <Taking view={view} vote={vote} acting={acting} />}
        {vote === undefined || !isByDevice(vote) ? null : <Card eyebrow={t('vote.board')}><VotePicture state={view.state} body={view.body} seats={vote.electorate} stanceOf={(seat) => stanceIn(vote, seat)} seatName={view.seatName} /></Card>}
        <div className="chair-texts"><Texts view={view} acting={acting} /></div>
        {vote !== undefined && view.body.floor.entries.length === 0 ? null : <div className="chair-list stack"><TimeOffer view={view} acting={acting} /><Speakers view={view} acting={acting} /></div>}
        <DebateCard view={view} acting={acting} />
      </div>
      <div className="stack">
        <DaisCard view={view} acting={acting} />
        <div className="chair-pending"><Pending view={view} acting={acting} /></div>
        <Silences view={view} />
        <CredentialsCard view={view} acting={acting} />
        <NumbersCard view={view} acting={acting} />
        <Suspense><PrivateLine conference={view} /></Suspense>
        <NotesCard conference={view} />
        <WeightsCard view={view} acting={acting} />
        <BlocCard view={view} acting={acting} />
        <ConsultationsCard view={view} acting={acting} />
        <ChairingCard view={view} acting={acting} />
        <Presiding view={view} acting={acting} />
        <CallingCard view={view} acting={acting} />
        <Sittings view={view} />
        <Agenda view={view} acting={acting} />
        <DeliveredCard view={view} />
        <Papers view={view} />
        <Also view={view} acting={acting} />
      </div>
      {services}
      {acting.dialog}
    </div>
  )
}

/** Every other act open now, by what it concerns. */
function Also({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t } = useVoice()
  const name = useCommandName()
  const open = new Set(view.forms.map(({ type }) => type).filter((type) => !placed.has(type) && !planning.has(type)))
  const known = groups.flatMap(({ types }) => types)
  const other = { id: 'other', types: actsOf(view).filter((type) => open.has(type) && !known.includes(type)) } as const
  const shown = [...groups.map((group) => ({ ...group, types: group.types.filter((type) => open.has(type)) })), other].filter(({ types }) => types.length > 0)
  return (
    <Card eyebrow={t('also.title')}>
      {shown.map(({ id, types }) => (
        <div key={id} className="also-group">
          <h3>{t(`also.${id}`)}</h3>
          <div className="also">{types.map((type) => <Button key={type} onPress={() => (type === 'lay-agenda' ? acting.act(type, { items: view.body.agenda.map(({ title }) => title.en) }, true) : acting.act(type, {}, type === 'note-empty-seat' || (type === 'open-meeting' && view.book.series !== null)))}>{name(type)}</Button>)}</div>
        </div>
      ))}
      <WhyNot view={view} types={[...known, ...placed, ...planning]} />
    </Card>
  )
}
