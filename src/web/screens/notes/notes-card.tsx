import './notes.css'
import { partyOf, seatIn } from '#channels/party.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { Conference } from '../../conference.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { useWay } from '../../session.tsx'
import { useNotes } from '../../shell/notes.ts'
import { useVoice } from '../../words.tsx'
import { threadsOf } from './correspondents.ts'
import { useName, useWhen } from './thread-names.ts'

/** Threads that stand on the card. */
const most = 3

/** On the floor: what came, from whom, and the way to write; for those who preside, what waits to be passed on. */
export function NotesCard({ conference }: { readonly conference: Conference }): ReactNode {
  const { t } = useVoice()
  const when = useWhen()
  const notes = useNotes(conference.stream)
  const name = useName(conference)
  const way = useWay()
  const mine = partyOf(conference.capacity)
  if (mine === null || notes.status !== 'joined') return null
  // The chair and the secretariat have their own line on this page already.
  const offices = seatIn(mine) === null
  const threads = threadsOf(notes.channels.filter(({ kind }) => kind !== 'line'), mine)
  const waiting = offices ? notes.channels.reduce((sum, line) => sum + line.waiting.length, 0) : 0
  if (offices && threads.length + waiting === 0) return null
  return (
    <Card eyebrow={t('screen.notes')} {...(waiting === 0 ? {} : { aside: <Tag tone="warn">{t('notes.waiting.n', { n: waiting })}</Tag> })}>
      {threads.length === 0 ? offices ? null : <p className="quiet">{t('notes.empty')}</p> : (
        <ul className="threads">
          {threads.slice(0, most).map(({ with: one, latest, unread }) => (
            <li key={one}>
              <Link href={way(conference.stream, 'notes', one)}>
                <span className="row apart"><b><bdi>{name.of(one)}</bdi></b>{latest === null ? null : <span className="fine figures">{when(latest.at)}</span>}</span>
                <span className="row apart thread-line"><span className="thread-latest quiet" dir="auto">{latest?.text}</span>{unread === 0 ? null : <Tag tone="accent">{t('notes.unread', { n: unread })}</Tag>}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className="card-acts">
        {offices ? null : <ButtonLink href={way(conference.stream, 'notes', 'secretariat')}>{t('notes.write.secretariat')}</ButtonLink>}
        <ButtonLink look="quiet" href={way(conference.stream, 'notes')}>{t(waiting === 0 ? 'notes.open' : 'notes.open.waiting')}</ButtonLink>
      </div>
    </Card>
  )
}
