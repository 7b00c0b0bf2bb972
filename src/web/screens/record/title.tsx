import '../../parts/field.css'
import type { StreamId } from '#base/ids.ts'
import { longestTitle } from '#record/commands.ts'
import type { TitlePage } from '#views/dossier/called.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'
import { Opens } from '../analysis/opens.tsx'
import { TextInput } from './inputs.tsx'
import { useJudge } from './judge.ts'
import { usePage } from './pages.ts'

/** The team's title of the dossier, beside what each source calls the situation: in its own words, attributed, opening its passage. */
export function DossierTitle({ stream }: { readonly stream: StreamId }): ReactNode {
  const { t } = useVoice()
  const judge = useJudge(stream)
  const paged = usePage<TitlePage>(stream, 'title')
  const [renaming, setRenaming] = useState(false)
  if (paged.status !== 'there') return null
  const { title, called: names } = paged.page
  return (
    <div className="stack tight dossier-title">
      <p className="row"><span><span className="fine">{t('title.team')}</span> <bdi>{title}</bdi></span>{judge.keeps ? <Button small look="quiet" onPress={() => setRenaming(true)}>{t('title.rename')}</Button> : null}</p>
      {names.length === 0 ? null : (
        <p className="fine">{t('title.called')} {names.map(({ name, said }, n) => (
          <span key={name}>{n === 0 ? '' : ' · '}<Opens stream={stream} passages={said.map(({ passage }) => passage)}><bdi className="said">{t('quoted', { words: name })}</bdi></Opens> <span>({whose(said, t('record.own-voice'))})</span></span>
        ))}</p>
      )}
      {renaming ? <Rename title={title} onClose={() => setRenaming(false)} send={(to) => judge.send({ type: 'rename-dossier', title: to } as { readonly type: string })} /> : null}
    </div>
  )
}

/** Who calls it so: the speaker, or the outlet where the document says so itself. */
function whose(said: TitlePage['called'][number]['said'], own: string): string {
  return [...new Set(said.map(({ speaker, outlet }) => (speaker?.name ?? outlet ?? own)))].slice(0, 4).join(', ')
}

function Rename({ title, onClose, send }: { readonly title: string; readonly onClose: () => void; readonly send: (title: string) => Promise<boolean> }): ReactNode {
  const { t } = useVoice()
  const [to, setTo] = useState(title)
  return (
    <Dialog title={t('title.rename')} onClose={onClose}>
      <p className="quiet">{t('title.note')}</p>
      <TextInput label={t('title.label')} value={to} most={longestTitle} onChange={setTo} />
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={to.trim() === '' || to.trim() === title} onPress={() => void send(to.trim()).then((done) => (done ? onClose() : undefined))}>{t('title.send')}</Button></div>
    </Dialog>
  )
}
