import { isRead, type ChannelState, type Note } from '#channels/state.ts'
import type { ReactNode } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { Tag } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import { useWhen } from './thread-names.ts'

/** One note, with what became of it: with the dais, returned and why, sent, read. */
export function Bubble({ note, state, mine, who }: { readonly note: Note; readonly state: ChannelState; readonly mine: boolean; readonly who: string }): ReactNode {
  const { t, dateTime } = useVoice()
  const when = useWhen()
  const at = note.written ?? note.at
  return (
    <li className={`note${mine ? ' mine' : ''} ${note.status}`}>
      <p className="note-head"><b><bdi>{who}</bdi></b> <time dateTime={new Date(at).toISOString()} title={dateTime(at)} className="figures">{when(at)}</time></p>
      <p className="note-text said" dir="auto">{note.text}</p>
      {note.written === null ? null : <p className="fine">{t('notes.passed.on', { time: when(note.at) })}</p>}
      {note.status === 'held' ? <p><Tag tone="warn">{t('notes.held')}</Tag></p> : null}
      {note.status === 'returned' ? <div className="note-returned"><Tag tone="warn">{t('notes.returned')}</Tag><span dir="auto">{note.reason}</span></div> : null}
      {mine && note.status === 'sent' && note.written === null ? <p className="fine note-mark"><Icon name="check" size={12} />{isRead(state, note) ? t('notes.read') : t('notes.sent')}</p> : null}
    </li>
  )
}

/** A note that has not reached the server: it stands here and goes when the line is back. */
export function Unsent({ text, who }: { readonly text: string; readonly who: string }): ReactNode {
  const { t } = useVoice()
  return <li className="note mine unsent"><p className="note-head"><b><bdi>{who}</bdi></b></p><p className="note-text said" dir="auto">{text}</p><p><Tag tone="warn">{t('notes.unsent')}</Tag></p></li>
}
