import type { LimitedOffice } from '#procedure/accreditation-state.ts'
import { accreditedTo } from '#procedure/accreditation.ts'
import { membersOf } from '#procedure/scene.ts'
import { type ReactNode, useState } from 'react'
import { bodyNameIn } from '../../conference.ts'
import { useVoice } from '../../words.tsx'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { Check, Choice } from './fields.tsx'
import type { Preparing } from './preparing.ts'

/** In which bodies a person acts for their delegation, or presides: wherever that may be, or in those that are named. */
export default function AccreditDialog({ view, whose, person, name, onClose }: { readonly view: Preparing; readonly whose: { readonly seat: string } | { readonly office: LimitedOffice }; readonly person: string; readonly name: string; readonly onClose: () => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const seat = 'seat' in whose ? whose.seat : null
  const all = Object.values(view.state.bodies).filter((body) => seat === null || membersOf(view.state, body).some(({ id }) => id === seat)).map((body) => ({ id: body.id, name: bodyNameIn(voice, view.book, body) }))
  const now = accreditedTo(view.state, 'seat' in whose ? whose.seat : `office:${whose.office}`, person)
  const [where, setWhere] = useState<'all' | 'some'>(now === null ? 'all' : 'some')
  const [bodies, setBodies] = useState<readonly string[]>(now ?? [])
  const type = seat === null ? 'accredit-officer' : 'accredit-delegate'
  const command = { type, ...whose, person, bodies: where === 'all' ? null : all.map(({ id }) => id).filter((id) => bodies.includes(id)) }
  return (
    <ActDialog view={view} type={type} title={t(seat === null ? 'accredit.title.office' : 'accredit.title', { who: name })} command={command} lacking={lackingOf([t('accredit.bodies'), where === 'all' || bodies.length > 0])} onClose={onClose} note={t(seat === null ? 'accredit.note.office' : 'accredit.note')}>
      <Choice label={t('accredit.where')} value={where} onChange={setWhere} options={[{ value: 'all', name: t(seat === null ? 'accredit.all.office' : 'accredit.all') }, { value: 'some', name: t('accredit.some') }]} />
      {where === 'all' ? null : (
        <fieldset className="field">
          <legend>{t('accredit.bodies')}</legend>
          <div className="choices">{all.map((body) => <Check key={body.id} label={<bdi>{body.name}</bdi>} checked={bodies.includes(body.id)} onChange={(on) => setBodies([...bodies.filter((one) => one !== body.id), ...(on ? [body.id] : [])])} />)}</div>
        </fieldset>
      )}
    </ActDialog>
  )
}
