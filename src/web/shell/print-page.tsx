import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import type { StreamId } from '#base/ids.ts'
import { bodyNameIn, bodyView, useConference } from '../conference.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Broken, Busy, Empty } from '../parts/state.tsx'
import { HandPapers } from '../screens/meet/papers.tsx'
import { useSession, useWay } from '../session.tsx'
import { useVoice } from '../words.tsx'

/** What can be printed of a conference at any moment, from every one of its screens. */
export default function PrintPage({ stream, onClose }: { readonly stream: StreamId; readonly onClose: () => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { place } = useSession()
  const to = useWay()
  const joining = useConference(stream)
  const [wanted, setWanted] = useState<string | undefined>(place.rest[0])
  const view = joining.status === 'joined' ? bodyView(joining.conference, voice, wanted) : null
  const bodies = joining.status === 'joined' ? Object.values(joining.conference.state.bodies) : []
  return (
    <Dialog title={t('print.name')} onClose={onClose} wide>
      {joining.status === 'joining' ? <Busy /> : joining.status === 'failed' ? <Broken problem={joining.problem} /> : view === null ? <Empty title={t('meet.unfounded')} /> : (
        <div className="stack">
          <p className="quiet">{t('print.words')}</p>
          {bodies.length < 2 ? null : <div className="row">{bodies.map((body) => <button key={body.id} type="button" className={`button${body.id === view.body.id ? '' : ' quiet'}`} aria-pressed={body.id === view.body.id} onClick={() => setWanted(body.id)}>{bodyNameIn(voice, view.book, body)}</button>)}</div>}
          <HandPapers key={view.body.id} view={view} />
          <p className="row"><Link href={to(stream, 'programme')} onPress={onClose}>{t('screen.programme')}</Link><Link href={to(stream, 'outcome')} onPress={onClose}>{t('screen.outcome')}</Link></p>
        </div>
      )}
    </Dialog>
  )
}
