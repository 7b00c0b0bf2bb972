import './notes.css'
import { channel } from '#channels/decider.ts'
import { isRead } from '#channels/state.ts'
import type { StreamId } from '#base/ids.ts'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import type { Conference } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useFolded, useWay } from '../../session.tsx'
import { useNotes } from '../../shell/notes.ts'
import { useVoice } from '../../words.tsx'
import { Composer } from './composer.tsx'
import { useRead } from './reading.ts'
import { useName, useWhen } from './thread-names.ts'
import { useDraft, useWrite } from './writing.ts'

/** The bureau's own line: on the chair's console the secretary's latest word and a reply, on the secretariat's one line to whoever presides. */
export default function PrivateLine({ conference }: { readonly conference: Conference }): ReactNode {
  const { t } = useVoice()
  const when = useWhen()
  const { stream, capacity } = conference
  const way = useWay()
  const name = useName(conference)
  const notes = useNotes(stream)
  const [opened, setOpened] = useState<StreamId | null>(null)
  const [replying, setReplying] = useState(false)
  const other = capacity === 'secretariat' ? 'chair' : 'secretariat'
  const line = notes.status === 'joined' ? notes.channels.find(({ kind }) => kind === 'line')?.stream ?? opened : opened
  const folded = useFolded(line, channel)
  const state = folded.status === 'joined' ? folded.state : null
  useRead(line, state, capacity)
  const [text, setText] = useDraft(stream, `line ${other}`)
  const write = useWrite(stream, capacity)
  const theirs = state?.notes.findLast(({ from }) => from === other)
  const ours = state?.notes.findLast(({ from }) => from !== other)
  const answered = theirs !== undefined && ours !== undefined && ours.position > theirs.position
  return (
    <Card eyebrow={t(other === 'secretariat' ? 'line.from' : 'line.to')} aside={line === null ? undefined : <Link className="fine" href={way(stream, 'notes', other)}>{t('line.all')}</Link>}>
      <div aria-live="polite" className="stack tight">
        {theirs === undefined ? null : <div><p className="note-text" dir="auto">{theirs.text}</p><p className="fine figures"><bdi>{name.ofParty(other)}</bdi> · {when(theirs.at)}</p></div>}
        {ours === undefined || (theirs !== undefined && !answered) || state === null ? null : <div className="line-ours"><p className="note-text quiet" dir="auto">{ours.text}</p><p className="fine">{isRead(state, ours) ? t('notes.read') : t('notes.sent')} · {when(ours.at)}</p></div>}
      </div>
      {other === 'secretariat' && !replying ? <div className="card-acts"><Button small onPress={() => setReplying(true)}>{t('line.answer')}</Button></div> : <Composer focused={replying} label={t(other === 'secretariat' ? 'line.reply' : 'line.write')} reads={name.readers(other, false)} rows={1} text={text} onText={setText} onSend={async () => {
        const into = await write({ into: line, to: other, text: text.trim() })
        if (into !== null) {
          setOpened(into)
          setReplying(false)
        }
        return into !== null
      }} />}
    </Card>
  )
}
