import './opens.css'
import type { StreamId } from '#base/ids.ts'
import { inItsSentence, type Passage } from '#views/dossier/passage.ts'
import { type ReactNode, useState } from 'react'
import { ButtonLink } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { screens } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'

/** Words that open the sentences they rest on; plain words where they rest on none. */
export function Opens({ stream, passages, children, label }: { readonly stream: StreamId; readonly passages: readonly Passage[]; readonly children: ReactNode; readonly label?: string }): ReactNode {
  const [open, setOpen] = useState(false)
  if (passages.length === 0) return <span>{children}</span>
  return (
    <>
      <button type="button" className="opens-passage" onClick={() => setOpen(true)} {...(label === undefined ? {} : { 'aria-label': label })}>{children}</button>
      {open ? <Sentences stream={stream} passages={passages} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Sentences({ stream, passages, onClose }: { readonly stream: StreamId; readonly passages: readonly Passage[]; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  return (
    <Dialog title={t('passage.rests', { n: passages.length })} onClose={onClose} wide>
      <ul className="sentences">{passages.map((passage) => <li key={`${passage.document} ${passage.span[0]}`}><Sentence stream={stream} passage={passage} /></li>)}</ul>
    </Dialog>
  )
}

function Sentence({ stream, passage }: { readonly stream: StreamId; readonly passage: Passage }): ReactNode {
  const { t, day } = useVoice()
  const to = useWay()
  const { document, title, outlet, published, span } = passage
  const [before, words, behind] = inItsSentence(passage)
  const parts = [outlet, published.day === null ? null : day(published.day)].filter((part) => part !== null)
  return (
    <>
      <blockquote className="said passage-words" dir="auto">{before}<mark>{words}</mark>{behind}</blockquote>
      <p className="fine"><bdi>{title}</bdi>{parts.map((part) => <span key={part}> · <bdi>{part}</bdi></span>)}</p>
      {screens.some(({ id, of }) => id === 'record' && of === 'dossier') ? <ButtonLink look="quiet" href={to(stream, 'record', document, `${span[0]}-${span[1]}`)}>{t('passage.open')}</ButtonLink> : null}
    </>
  )
}
