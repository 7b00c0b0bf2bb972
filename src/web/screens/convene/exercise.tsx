import { formatOf } from '#participants/format-shape.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useSession, useWay } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import type { OpenIt } from './dialogs.ts'
import { Choice, TextField } from './fields.tsx'
import { openConference } from './open-conference.ts'
import type { Preparing } from './preparing.ts'

const longestTitle = 200

/** The door from preparation to rehearsal: the same format, played by the people at the keyboards. */
export function Exercise({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const { t } = useVoice()
  if (!view.edits || (view.preparation.mandate === null && view.preparation.clauses.length === 0)) return null
  return (
    <Card title={t('exercise.title')}>
      <p className="quiet">{t('exercise.words')}</p>
      <div className="card-acts"><Button onPress={() => open({ is: 'exercise' })}>{t('exercise.run')}</Button></div>
    </Card>
  )
}

export function ExerciseDialog({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const { api } = useSession()
  const to = useWay()
  const [, navigate] = useLocation()
  const [title, setTitle] = useState(() => t('exercise.of', { title: view.founding.title }).slice(0, longestTitle))
  const [rulebook, setRulebook] = useState<string | null>(view.book.id in rulebooks ? view.book.id : null)
  const [busy, setBusy] = useState(false)
  const ready = title.trim() !== '' && rulebook !== null
  const run = async (): Promise<void> => {
    if (rulebook === null) return
    setBusy(true)
    const answer = await openConference(api, { title: title.trim(), rulebook, exercise: true, from: { stream: view.stream, position: view.position }, initiative: null, format: formatOf(view.preparation) })
    setBusy(false)
    if ('problem' in answer) return notice(answer.problem.refusal === undefined ? { kind: 'problem', problem: answer.problem } : { kind: 'refusal', refusal: answer.problem.refusal })
    onClose()
    if (answer.value !== '') navigate(to(answer.value, 'convene'))
  }
  return (
    <Dialog title={t('exercise.run')} onClose={onClose}>
      <p className="quiet">{t('exercise.note')}</p>
      <TextField label={t('exercise.name')} value={title} most={longestTitle} onChange={setTitle} />
      <RulebookChoice value={rulebook} onChange={setRulebook} />
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={busy || !ready} onPress={() => void run()}>{t('exercise.run')}</Button></div>
    </Dialog>
  )
}

/** Under which rules a conference sits. */
export function RulebookChoice({ value, onChange }: { readonly value: string | null; readonly onChange: (rulebook: string) => void }): ReactNode {
  const { t, say } = useVoice()
  return <Choice label={t('exercise.rules')} value={value} onChange={onChange} options={Object.values(rulebooks).map((book) => ({ value: book.id, name: say(book.title) }))} />
}
