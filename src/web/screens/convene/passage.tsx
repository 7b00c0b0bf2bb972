import '../analysis/opens.css'
import type { Passage } from '#participants/basis.ts'
import { type ReactNode, useState } from 'react'
import { ButtonLink } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { screens } from '../../screens.ts'
import { useSession, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'

/** Words that open the sentence of the record they rest on. */
export function PassageLink({ passage, children, label }: { readonly passage: Passage; readonly children: ReactNode; readonly label?: string }): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="opens-passage" onClick={() => setOpen(true)} {...(label === undefined ? {} : { 'aria-label': label })}>{children}</button>
      {open ? <PassageDialog passage={passage} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** The sentence as it was copied, and the way to the document, for whoever may open that dossier. */
function PassageDialog({ passage, onClose }: { readonly passage: Passage; readonly onClose: () => void }): ReactNode {
  const { t, number } = useVoice()
  const { streams } = useSession()
  const to = useWay()
  const dossier = streams.find(({ id }) => id === passage.dossier)
  const reads = dossier !== undefined && screens.some(({ id, of }) => id === 'record' && of === 'dossier')
  return (
    <Dialog title={t('passage.title')} onClose={onClose}>
      <blockquote className="said passage-words" dir="auto">{passage.quotation}</blockquote>
      <p className="fine">
        {dossier === undefined ? t('passage.elsewhere') : <span dir="auto">{dossier.title}</span>}
        {' · '}{t('passage.place', { from: number(passage.start), to: number(passage.end) })}
      </p>
      {reads ? <div className="dialog-foot"><ButtonLink look="first" href={to(passage.dossier, 'record', passage.document, `${passage.start}-${passage.end}`)}>{t('passage.open')}</ButtonLink></div> : null}
    </Dialog>
  )
}

/** The first words of a sentence, for a link. */
export function opening(quotation: string, most = 70): string {
  return quotation.length <= most ? quotation : `${quotation.slice(0, quotation.lastIndexOf(' ', most) > 20 ? quotation.lastIndexOf(' ', most) : most)} …`
}
