import { most } from '#participants/fields.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'
import { Choice, TextField } from './fields.tsx'
import { offered, type Preparing } from './preparing.ts'
import { slug } from './slug.ts'

const mostPasted = 20_000

/** One delegation a line; a second column, as a spreadsheet copies it, is its Arabic name. Names that are there twice are taken once. */
export function namesIn(pasted: string): readonly { readonly en: string; readonly ar?: string }[] {
  const seen = new Set<string>()
  return pasted.split(/\r?\n/).flatMap((line) => {
    const [first = '', second = ''] = line.split('\t').map((part) => part.trim().replaceAll(/\s+/g, ' ').slice(0, most.name))
    if (first === '' || seen.has(first)) return []
    seen.add(first)
    return [{ en: first, ...(second === '' ? {} : { ar: second }) }]
  })
}

/** Seats all delegations of a list at once: how a simulation begins. */
export function PasteSeats({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t, say } = useVoice()
  const roles = offered(view, 'seat-delegation', 'role')
  const [pasted, setPasted] = useState('')
  const [role, setRole] = useState<string | null>(roles.includes('member') ? 'member' : null)
  const [done, setDone] = useState<number | null>(null)
  const seated = new Set(view.preparation.seats.map(({ names }) => names.en))
  const names = namesIn(pasted).filter(({ en }) => !seated.has(en))
  const seatThem = async (): Promise<void> => {
    const used = view.preparation.seats.map(({ id }) => id)
    for (const [index, each] of names.entries()) {
      setDone(index)
      const seat = slug(each.en, used)
      if (!await view.send({ type: 'seat-delegation', seat, names: each, role, actor: null })) return setDone(null)
      used.push(seat)
    }
    onClose()
  }
  return (
    <Dialog title={t('seat.paste')} onClose={onClose}>
      <TextField label={t('seat.paste.names')} value={pasted} most={mostPasted} long onChange={setPasted} note={t('seat.paste.note')} />
      <Choice label={t('clause.role')} value={role} onChange={setRole} options={roles.map((each) => { const row = view.book.participation[each]; return { value: each, name: row === undefined ? each : say(row.name) } })} />
      {done === null ? null : <output className="fine">{t('seat.all.done', { n: done, of: names.length })}</output>}
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={done !== null || names.length === 0 || role === null} onPress={() => void seatThem()}>{t('seat.all.do', { n: names.length })}</Button></div>
    </Dialog>
  )
}
