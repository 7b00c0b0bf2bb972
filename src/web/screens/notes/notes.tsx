import './notes.css'
import { seatOf } from '#base/event.ts'
import { partyOf } from '#channels/party.ts'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'react-aria-components'
import { useLocation } from 'wouter'
import { type Conference, useConference } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { useNotes } from '../../shell/notes.ts'
import { useTopBar } from '../../shell/page-head.ts'
import type { ChannelLine } from '../../wire.ts'
import { useVoice } from '../../words.tsx'
import { type Correspondent, correspondents, isCorrespondent, threadsOf } from './correspondents.ts'
import { HeldNotes } from './held-notes.tsx'
import { NotesSetting } from './notes-setting.tsx'
import { Thread } from './thread.tsx'
import { useName, useWhen } from './thread-names.ts'

/** Notes: with whom there are some, what stands between us and one of them, and for those who preside what waits to be passed on. */
export default function NotesScreen({ stream, rest }: ScreenProps): ReactNode {
  const { t } = useVoice()
  const joining = useConference(stream)
  const notes = useNotes(stream)
  useTopBar(t('screen.notes'))
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  if (joining.status === 'unfounded') return <div className="page"><Empty title={t('meet.unfounded')} /></div>
  if (joining.status === 'joining') return <Busy />
  if (partyOf(joining.conference.capacity) === null) return <div className="page"><h1>{t('screen.notes')}</h1><Empty title={t('notes.not-yours')} /></div>
  if (notes.status === 'failed') return <div className="page"><h1>{t('screen.notes')}</h1><Broken problem={notes.problem} /></div>
  if (notes.status === 'joining') return <Busy />
  return <Desk conference={joining.conference} channels={notes.channels} chosen={isCorrespondent(rest[0]) ? rest[0] : null} />
}

function Desk({ conference, channels, chosen }: { readonly conference: Conference; readonly channels: readonly ChannelLine[]; readonly chosen: Correspondent | null }): ReactNode {
  const { t } = useVoice()
  const presides = seatOf(conference.capacity) === null
  const held = presides && channels.some(({ waiting }) => waiting.length > 0) ? <HeldNotes conference={conference} channels={channels} /> : null
  return (
    <div className={`notes-page${chosen !== null ? ' within' : held !== null ? ' holding' : ''}`}>
      <h1 className="unseen">{t('screen.notes')}</h1>
      <div className="stack notes-side">
        <Threads conference={conference} channels={channels} chosen={chosen} />
        {chosen === null ? null : held}
        <NotesSetting conference={conference} />
      </div>
      {chosen === null && held !== null ? held : chosen === null ? <div className="notes-none"><Empty title={t('notes.choose')}><p>{t('notes.choose.note')}</p></Empty></div> : <Thread key={chosen} conference={conference} to={chosen} lines={channels} />}
    </div>
  )
}

function Threads({ conference, channels, chosen }: { readonly conference: Conference; readonly channels: readonly ChannelLine[]; readonly chosen: Correspondent | null }): ReactNode {
  const { t, number } = useVoice()
  const when = useWhen()
  const name = useName(conference)
  const way = useWay()
  const mine = partyOf(conference.capacity)
  const threads = mine === null ? [] : threadsOf(channels, mine)
  return (
    <Card eyebrow={t('screen.notes')}>
      {threads.length === 0 ? <p className="quiet">{t('notes.empty')}</p> : (
        <ul className="threads">
          {threads.map(({ with: one, latest, unread }) => (
            <li key={one}>
              <Link href={way(conference.stream, 'notes', one)} {...(one === chosen ? { 'aria-current': 'true' as const } : {})}>
                <span className="row apart"><b><bdi>{name.of(one)}</bdi></b>{latest === null ? null : <span className="fine figures">{when(latest.at)}</span>}</span>
                <span className="row apart thread-line"><span className="thread-latest quiet" dir="auto">{latest?.text}</span>{unread === 0 ? null : <><span className="badge figures" aria-hidden="true">{number(unread)}</span><span className="unseen">{t('notes.unread', { n: unread })}</span></>}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Begin conference={conference} />
    </Card>
  )
}

/** Chooses whom to write to. Nothing is sent, and nobody is told, before the first note. */
function Begin({ conference }: { readonly conference: Conference }): ReactNode {
  const { t } = useVoice()
  const name = useName(conference)
  const way = useWay()
  const [, navigate] = useLocation()
  const id = useId()
  const [to, setTo] = useState<string>('')
  const all = correspondents(conference)
  return (
    <form className="field notes-begin" onSubmit={(event) => { event.preventDefault(); if (to !== '') navigate(way(conference.stream, 'notes', to)) }}>
      <label htmlFor={id}>{t('notes.write')}</label>
      <div className="row">
        <select id={id} value={to} onChange={(event) => setTo(event.target.value)}>
          <option value="">{t('field.choose')}</option>
          {all.map((one) => <option key={one} value={one}>{name.of(one)}</option>)}
        </select>
        <Button disabled={to === ''} onPress={() => navigate(way(conference.stream, 'notes', to))}>{t('notes.begin')}</Button>
      </div>
    </form>
  )
}
