import { type ReactNode, Suspense, lazy, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Filled } from '../../parts/filled.ts'
import { Busy } from '../../parts/state.tsx'
import { useVoice } from '../../words.tsx'
import { Choice, TextField } from '../convene/fields.tsx'
import type { Under } from '../rules/rulebook-choice.tsx'

const RulebookChoice = lazy(() => import('../rules/rulebook-choice.tsx'))
const longestTitle = 200

/** Opens a conference from nothing: its title, the rules it sits under, and whether its actors are played. */
export function NewConference({ title, played, busy, onSend, onClose }: { readonly title: string; readonly busy: boolean; /** It is an exercise in any case. */ readonly played: boolean; readonly onSend: (command: Filled) => void; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [name, setName] = useState('')
  const [under, setUnder] = useState<Under>({ rulebook: null, edition: null })
  const [kind, setKind] = useState<'real' | 'exercise' | null>(played ? 'exercise' : null)
  const ready = name.trim() !== '' && under.rulebook !== null && kind !== null
  return (
    <Dialog title={title} onClose={onClose}>
      <TextField label={t('field.title')} value={name} most={longestTitle} onChange={setName} />
      {played ? null : <Choice label={t('field.exercise')} value={kind} onChange={(next) => { setKind(next); setUnder({ ...under, edition: null }) }} options={[{ value: 'real', name: t('choice.open-conference.exercise.false') }, { value: 'exercise', name: t('choice.open-conference.exercise.true') }]} />}
      <Suspense fallback={<Busy />}><RulebookChoice value={under} exercise={kind === 'exercise'} onChange={setUnder} /></Suspense>
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={!ready || busy} onPress={() => onSend({ type: 'open-conference', title: name.trim(), ...under, exercise: kind === 'exercise' })}>{title}</Button></div>
    </Dialog>
  )
}
