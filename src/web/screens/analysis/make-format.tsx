import type { Json } from '#base/canonical.ts'
import { houseStream } from '#house/state.ts'
import type { Call } from '#views/dossier/initiatives.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Busy } from '../../parts/state.tsx'
import { useCapacities, useSession, useWay } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import { TextField } from '../convene/fields.tsx'
import { openConference } from '../convene/open-conference.ts'
import type { Under } from '../rules/rulebook-choice.tsx'

const RulebookChoice = lazy(() => import('../rules/rulebook-choice.tsx'))

/** The rulebook a format is made under unless another is chosen: consultations, where nothing is voted on. */
const usual = 'consultative'
const longestTitle = 200

/** From a confirmed initiative one click makes a format; under other rules or another title with one more. For the house's secretariat. */
export function MakeFormat({ call }: { readonly call: Call }): ReactNode {
  const { t } = useVoice()
  const { api } = useSession()
  const to = useWay()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [title, setTitle] = useState(() => t('format.of', { subject: call.subject ?? t('calls.unnamed') }).slice(0, longestTitle))
  const [under, setUnder] = useState<Under>({ rulebook: usual, edition: null })
  if (!useCapacities(houseStream).includes('secretariat')) return null
  const { leaves } = call
  if (leaves === null) return <span className="fine">{t('format.internal')}</span>
  const make = async (): Promise<void> => {
    setBusy(true)
    const value: Json = JSON.parse(JSON.stringify(leaves.copied.value))
    const answer = await openConference(api, { title: title.trim(), rulebook: under.rulebook ?? usual, edition: under.edition, exercise: false, from: null, initiative: { ...leaves.copied, value }, format: leaves.format })
    setBusy(false)
    if ('problem' in answer) return notice(answer.problem.refusal === undefined ? { kind: 'problem', problem: answer.problem } : { kind: 'refusal', refusal: answer.problem.refusal })
    if (answer.value !== '') navigate(to(answer.value, 'convene'))
  }
  return (
    <>
      <Button small look="quiet" onPress={() => setAsking(true)}>{t('format.other')}</Button>
      <Button small look="first" disabled={busy} onPress={() => void make()}>{t('format.make')}</Button>
      {!asking ? null : (
        <Dialog title={t('format.make')} onClose={() => setAsking(false)}>
          <p className="quiet">{t('format.words')}</p>
          <TextField label={t('exercise.name')} value={title} most={longestTitle} onChange={setTitle} />
          <Suspense fallback={<Busy />}><RulebookChoice value={under} exercise={false} onChange={setUnder} /></Suspense>
          <div className="dialog-foot"><Button onPress={() => setAsking(false)}>{t('form.cancel')}</Button><Button look="first" disabled={busy || title.trim() === ''} onPress={() => void make()}>{t('format.make')}</Button></div>
        </Dialog>
      )}
    </>
  )
}
