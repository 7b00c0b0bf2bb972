import { longestReason } from '#channels/state.ts'
import type { StreamId } from '#base/ids.ts'
import { type ReactNode, useId, useState } from 'react'
import type { Conference } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { renew } from '../../queries.ts'
import { useSender, useSession } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { ChannelLine, NoteLine } from '../../wire.ts'
import { useName, useWhen } from './thread-names.ts'

type Waiting = NoteLine & { readonly stream: StreamId }

/** Notes between delegations that wait for the dais, the oldest first: P passes it on as it is, R returns it with a reason. */
export function HeldNotes({ conference, channels }: { readonly conference: Conference; readonly channels: readonly ChannelLine[] }): ReactNode {
  const { t } = useVoice()
  const when = useWhen()
  const { api } = useSession()
  const name = useName(conference)
  const send = useSender(conference.capacity)
  const waiting = channels.flatMap(({ stream, waiting: held }) => held.map((note): Waiting => ({ ...note, stream }))).toSorted((a, b) => a.at - b.at)
  const [returning, setReturning] = useState<string | null>(null)
  const act = (note: Waiting, command: { readonly type: string }): void => {
    void send(note.stream, command).then(() => renew({ queryKey: [api, 'notes'] }))
  }
  if (waiting.length === 0) return null
  return (
    <Card eyebrow={t('notes.waiting')} tone="pending" aside={<span className="fine">{t('notes.waiting.n', { n: waiting.length })}</span>}>
      <ol className="held">
        {waiting.map((note, index) => {
          const id = `${note.stream} ${note.position}`
          return (
            <li key={id}>
              <p className="note-head"><b>{t('notes.from.to', { from: name.ofParty(note.from), to: conference.seatName(note.to ?? '') })}</b> <time className="figures">{when(note.at)}</time></p>
              <p className="note-text said" dir="auto">{note.text}</p>
              {returning === id ? <Reason onCancel={() => setReturning(null)} onReturn={(reason) => { setReturning(null); act(note, { type: 'return-note', note: note.position, reason } as { readonly type: string }) }} /> : (
                <div className="row">
                  <Button look={index === 0 ? 'first' : 'plain'} {...(index === 0 && returning === null ? { keys: 'P', named: t('notes.pass') } : {})} onPress={() => act(note, { type: 'pass-note', note: note.position } as { readonly type: string })}>{t('notes.pass')}</Button>
                  <Button {...(index === 0 && returning === null ? { keys: 'R', named: t('notes.return') } : {})} onPress={() => setReturning(id)}>{t('notes.return')}</Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

function Reason({ onReturn, onCancel }: { readonly onReturn: (reason: string) => void; readonly onCancel: () => void }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <form className="field" onSubmit={(event) => { event.preventDefault(); if (reason.trim() !== '') onReturn(reason.trim()) }}>
      <label htmlFor={id}>{t('notes.reason')}</label>
      <input id={id} dir="auto" maxLength={longestReason} value={reason} ref={(field) => { if (field !== null && document.activeElement !== field && reason === '') field.focus() }} onChange={(event) => setReason(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape') onCancel() }} />
      <div className="row">
        <Button look="first" disabled={reason.trim() === ''} onPress={() => onReturn(reason.trim())}>{t('notes.return')}</Button>
        <Button look="quiet" onPress={onCancel}>{t('form.cancel')}</Button>
      </div>
    </form>
  )
}
