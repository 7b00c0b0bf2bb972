import { own } from '#base/own.ts'
import { accreditedTo } from '#procedure/accreditation.ts'
import { membersOf } from '#procedure/scene.ts'
import { type ReactNode, useState } from 'react'
import { bodyNameIn } from '../../conference.ts'
import { useVoice } from '../../words.tsx'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { Check, Choice } from './fields.tsx'
import type { Preparing } from './preparing.ts'

/** The bodies in which a delegation sits, with their names. */
export function useBodiesOf(view: Preparing, seat: string): readonly { readonly id: string; readonly name: string }[] {
  const voice = useVoice()
  return Object.values(view.state.bodies).filter((body) => membersOf(view.state, body).some(({ id }) => id === seat)).map((body) => ({ id: body.id, name: bodyNameIn(voice, view.book, body) }))
}

/** In which bodies a person acts for their delegation: wherever it sits, or in those that are named. */
export default function AccreditDialog({ view, seat, person, name, onClose }: { readonly view: Preparing; readonly seat: string; readonly person: string; readonly name: string; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const all = useBodiesOf(view, seat)
  const now = accreditedTo(view.state, seat, person)
  const [where, setWhere] = useState<'all' | 'some'>(now === null ? 'all' : 'some')
  const [bodies, setBodies] = useState<readonly string[]>(now ?? [])
  const listed = own(view.preparation.delegations, seat)?.some((one) => one.person === person) === true
  const command = where === 'all' ? { type: 'accredit-delegate', seat, person, bodies: null } : { type: 'accredit-delegate', seat, person, bodies: all.map(({ id }) => id).filter((id) => bodies.includes(id)) }
  return (
    <ActDialog view={view} type="accredit-delegate" title={t('accredit.title', { who: name })} command={listed ? command : null} lacking={lackingOf([t('accredit.bodies'), where === 'all' || bodies.length > 0])} onClose={onClose} note={t('accredit.note')}>
      <Choice label={t('accredit.where')} value={where} onChange={setWhere} options={[{ value: 'all', name: t('accredit.all') }, { value: 'some', name: t('accredit.some') }]} />
      {where === 'all' ? null : (
        <fieldset className="field">
          <legend>{t('accredit.bodies')}</legend>
          <div className="choices">{all.map((body) => <Check key={body.id} label={<bdi>{body.name}</bdi>} checked={bodies.includes(body.id)} onChange={(on) => setBodies([...bodies.filter((one) => one !== body.id), ...(on ? [body.id] : [])])} />)}</div>
        </fieldset>
      )}
    </ActDialog>
  )
}
