import { formatOf } from '#participants/format-shape.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Busy } from '../../parts/state.tsx'
import { useSession, useWay } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import type { Under } from '../rules/rulebook-choice.tsx'
import type { OpenIt } from './dialogs.ts'
import { TextField } from './fields.tsx'
import { openConference } from './open-conference.ts'
import type { Preparing } from './preparing.ts'

const RulebookChoice = lazy(() => import('../rules/rulebook-choice.tsx'))
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
  const [under, setUnder] = useState<Under>({ rulebook: view.book.id, edition: null })
  const [busy, setBusy] = useState(false)
  const ready = title.trim() !== '' && under.rulebook !== null
  const run = async (): Promise<void> => {
    const { rulebook, edition } = under
    if (rulebook === null) return
    setBusy(true)
    const answer = await openConference(api, { title: title.trim(), rulebook, edition, exercise: true, from: { stream: view.stream, position: view.position }, initiative: null, format: formatOf(view.preparation) })
    setBusy(false)
    if ('problem' in answer) return notice(answer.problem.refusal === undefined ? { kind: 'problem', problem: answer.problem } : { kind: 'refusal', refusal: answer.problem.refusal })
    onClose()
    if (answer.value !== '') navigate(to(answer.value, 'convene'))
  }
  return (
    <Dialog title={t('exercise.run')} onClose={onClose}>
      <p className="quiet">{t('exercise.note')}</p>
      <TextField label={t('exercise.name')} value={title} most={longestTitle} onChange={setTitle} />
      <Suspense fallback={<Busy />}><RulebookChoice value={under} exercise onChange={setUnder} /></Suspense>
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={busy || !ready} onPress={() => void run()}>{t('exercise.run')}</Button></div>
    </Dialog>
  )
}
