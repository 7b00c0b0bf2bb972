import type { ActorId } from '#base/ids.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'
import { several } from './actor-form.tsx'
import { ChoiceInput, DayInput, TextInput } from './inputs.tsx'
import { useChoosable, useGroups, useHouseRegister, useRegisterSend } from './register.ts'

export type TermKind = 'holder' | 'membership' | 'merge'

/** Who held a post and when, of which group it was a member and when, or whom an actor of the team's turned out to be. Each names its source. */
export function ActorTerm({ actor, kind, onClose }: { readonly actor: ActorId; readonly kind: TermKind; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const { send } = useRegisterSend()
  const groups = useGroups()
  const { merged } = useHouseRegister()
  const others = useChoosable().filter(({ id }) => id !== actor && merged[id] === undefined)
  const from = kind === 'merge' ? others : groups
  const [other, setOther] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState('')
  const [aliases, setAliases] = useState('')
  const [days, setDays] = useState<{ readonly from: string | null; readonly to: string | null }>({ from: null, to: null })
  const [source, setSource] = useState('')
  const ready = source.trim() !== '' && (kind === 'holder' ? name.trim() !== '' : other !== '')
  const command = (): { readonly type: string } => {
    const term = { ...days, source: source.trim() }
    switch (kind) {
      case 'holder': return { type: 'name-holder', of: actor, name: name.trim(), role: role.trim() === '' ? null : role.trim(), aliases: several(aliases), ...term } as { readonly type: string }
      case 'membership': return { type: 'record-membership', actor, group: other, ...term } as { readonly type: string }
      case 'merge': return { type: 'merge-actors', actor, into: other, source: source.trim() } as { readonly type: string }
    }
  }
  return (
    <Dialog title={t(`actors.${kind}.title`)} onClose={onClose}>
      {kind === 'merge' ? <p className="quiet">{t('actors.merge.words')}</p> : null}
      {kind === 'holder' ? <><TextInput label={t('actors.holder.name')} value={name} most={200} onChange={setName} /><TextInput label={t('actors.aliases')} note={t('actors.holder.aliases.note')} value={aliases} most={4_000} onChange={setAliases} /><TextInput label={t('actors.holder.role')} note={t('actors.holder.role.note')} value={role} most={200} onChange={setRole} /></>
        : <ChoiceInput label={t(kind === 'merge' ? 'actors.merge.into' : 'actors.membership.group')} value={other} of={['', ...from.map(({ id }) => id)]} name={(one) => from.find(({ id }) => id === one)?.name ?? t('actors.choose')} onChange={setOther} />}
      {kind === 'merge' ? null : <div className="actor-names"><DayInput label={t('record.slot.from')} value={days.from} onChange={(day) => setDays({ ...days, from: day })} /><DayInput label={t('record.slot.until')} value={days.to} onChange={(day) => setDays({ ...days, to: day })} /></div>}
      <TextInput label={t('actors.source')} value={source} most={1_000} onChange={setSource} />
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={!ready} onPress={() => void send(command()).then((done) => { if (done) onClose() })}>{t(`actors.${kind}.send`)}</Button></div>
    </Dialog>
  )
}
