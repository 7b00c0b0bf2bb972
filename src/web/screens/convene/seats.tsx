import { fills, fresh } from '#base/form.ts'
import { own } from '#base/own.ts'
import { inFormat, nameIn, replyOf } from '#participants/known.ts'
import { most } from '#participants/fields.ts'
import { delegationRoles, findings, issuers } from '#participants/seat.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Filled } from '../../parts/form.tsx'
import { renew } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import { ask } from '../../wire.ts'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { ActorPicker } from './actor-picker.tsx'
import { CodeDialog } from './code.tsx'
import { Choice, Checks, TextField } from './fields.tsx'
import { LetterFields, letterOf, noLetter } from './letter.tsx'
import { mayNow, offered, type Preparing } from './preparing.ts'
import { slug } from './slug.ts'

const seatIds = ({ preparation }: Preparing): readonly string[] => preparation.seats.map(({ id }) => id)

/** The command that seats a participant under its own name. */
function seating(view: Preparing, actor: string, role: string, used: readonly string[]): Filled {
  const names = nameIn(view.preparation, actor)
  return { type: 'seat-delegation', seat: slug(/^[A-Z]{3}$/.test(actor) ? actor : names.en, used), names, role, actor }
}

/** One delegation: a participant of the format, or a name given here. */
export function SeatDialog({ view, actor: given, onClose }: { readonly view: Preparing; readonly actor: string | null; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [actor, setActor] = useState(given)
  const [en, setEn] = useState('')
  const [ar, setAr] = useState('')
  const [role, setRole] = useState<string | null>(view.preparation.clauses.find(({ of }) => given !== null && of.includes(given))?.role ?? null)
  const options = offered(view, 'seat-delegation', 'actor').map((id) => ({ id, name: view.nameOf(id) }))
  const id = slug(en, seatIds(view))
  const command: Filled | null = role === null ? null : actor !== null ? seating(view, actor, role, seatIds(view))
    : en.trim() === '' || !fills(fresh(seatIds(view)), id) ? null : { type: 'seat-delegation', seat: id, names: { en: en.trim(), ...(ar.trim() === '' ? {} : { ar: ar.trim() }) }, role, actor: null }
  return (
    <ActDialog view={view} type="seat-delegation" command={command} lacking={lackingOf([t('seat.who'), actor !== null || en.trim() !== ''], [t('clause.role'), role !== null])} onClose={onClose}>
      <ActorPicker label={t('seat.participant')} options={options} value={actor} onChange={setActor} />
      {actor !== null ? null : <div className="side-by-side"><TextField label={t('actor.en')} value={en} most={most.name} onChange={setEn} /><TextField label={t('actor.ar')} value={ar} most={most.name} onChange={setAr} /></div>}
      <RoleChoice view={view} value={role} onChange={setRole} />
    </ActDialog>
  )
}

function RoleChoice({ view, value, onChange }: { readonly view: Preparing; readonly value: string | null; readonly onChange: (role: string) => void }): ReactNode {
  const { t, say } = useVoice()
  return <Choice label={t('clause.role')} value={value} onChange={onChange} options={offered(view, 'seat-delegation', 'role').map((each) => { const row = view.book.participation[each]; return { value: each, name: row === undefined ? each : say(row.name) } })} />
}

/** Several participants of the format at once, each in the role its clause gives it. */
export function SeatAll({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const open = inFormat(view.preparation).filter((id) => offered(view, 'seat-delegation', 'actor').includes(id))
  const [chosen, setChosen] = useState<readonly string[]>(() => open.filter((id) => replyOf(view.preparation, id)?.answer.kind === 'accepts'))
  const [done, setDone] = useState<number | null>(null)
  const seatThem = async (): Promise<void> => {
    const used = [...seatIds(view)]
    for (const [index, actor] of chosen.entries()) {
      setDone(index)
      const command = seating(view, actor, view.preparation.clauses.find(({ of }) => of.includes(actor))?.role ?? '', used)
      if (!await view.send(command)) return setDone(null)
      used.push(String(command.seat))
    }
    onClose()
  }
  return (
    <Dialog title={t('seat.all')} onClose={onClose}>
      <p className="quiet">{t(view.founding.exercise ? 'seat.all.exercise' : 'seat.all.words')}</p>
      {open.length === 0 ? <p>{t('seat.all.none')}</p> : <Checks label={t('seat.who')} value={chosen} onChange={setChosen} options={open.map((id) => ({ value: id, name: <bdi>{view.nameOf(id)}</bdi> }))} />}
      {done === null ? null : <output className="fine">{t('seat.all.done', { n: done, of: chosen.length })}</output>}
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={done !== null || chosen.length === 0} onPress={() => void seatThem()}>{t('seat.all.do', { n: chosen.length })}</Button></div>
    </Dialog>
  )
}

export function RenameDialog({ view, seat, onClose }: { readonly view: Preparing; readonly seat: string; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const names = view.preparation.seats.find(({ id }) => id === seat)?.names
  const [en, setEn] = useState(names?.en ?? '')
  const [ar, setAr] = useState(names?.ar ?? '')
  const command = en.trim() === '' ? null : { type: 'rename-delegation', seat, names: { ...names, en: en.trim(), ar: ar.trim() === '' ? null : ar.trim() } }
  return (
    <ActDialog view={view} type="rename-delegation" command={command} lacking={lackingOf([t('actor.en'), en.trim() !== ''])} onClose={onClose}>
      <TextField label={t('actor.en')} value={en} most={most.name} onChange={setEn} />
      <TextField label={t('actor.ar')} value={ar} most={most.name} onChange={setAr} />
    </ActDialog>
  )
}

/** Credentials as they came; once they are recorded, what was found of them. */
export function CredentialsDialog({ view, seat, onClose }: { readonly view: Preparing; readonly seat: string; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const real = !view.founding.exercise
  const recorded = own(view.preparation.credentials, seat)
  const [issuedBy, setIssuedBy] = useState<(typeof issuers)[number] | null>(null)
  const [form, setForm] = useState<'original' | 'copy' | 'communication' | null>(null)
  const [finding, setFinding] = useState<(typeof findings)[number] | null>(null)
  const [draft, setDraft] = useState(noLetter)
  const letter = letterOf(draft)
  const whole = letter !== undefined && (letter !== null || !real)
  if (recorded !== undefined) {
    return (
      <ActDialog view={view} type="report-on-credentials" command={finding === null ? null : { type: 'report-on-credentials', seat, finding }} lacking={lackingOf([t('credentials.finding'), finding !== null])} onClose={onClose} note={t('credentials.recorded', { by: t(`issuer.${recorded.issuedBy}`), form: t(`credentials.${recorded.form}`) })}>
        <Choice label={t('credentials.finding')} value={finding} onChange={setFinding} options={findings.map((each) => ({ value: each, name: t(`credentials.${each}`) }))} />
      </ActDialog>
    )
  }
  return (
    <ActDialog view={view} type="record-credentials" command={issuedBy === null || form === null || !whole ? null : { type: 'record-credentials', seat, issuedBy, form, letter }} onClose={onClose}
      lacking={lackingOf([t('credentials.by'), issuedBy !== null], [t('credentials.form'), form !== null], [t('letter.whole'), whole])}>
      <Choice label={t('credentials.by')} value={issuedBy} onChange={setIssuedBy} options={issuers.map((each) => ({ value: each, name: t(`issuer.${each}`) }))} />
      <Choice label={t('credentials.form')} value={form} onChange={setForm} options={(['original', 'copy', 'communication'] as const).map((each) => ({ value: each, name: t(`credentials.${each}`) }))} />
      <LetterFields value={draft} onChange={setDraft} required={real} sent={false} />
    </ActDialog>
  )
}

const officers = ['chair', 'vice-chair', 'interpreter', 'room-screen', 'secretariat'] as const

/** A person of a delegation's list, or of an office. The name is kept outside the journal and can be erased. */
export function PersonDialog({ view, seat, onClose }: { readonly view: Preparing; readonly seat: string | null; readonly onClose: () => void }): ReactNode {
  const { t, say } = useVoice()
  const { api } = useSession()
  const [name, setName] = useState('')
  const [role, setRole] = useState<(typeof delegationRoles)[number] | null>(null)
  const [office, setOffice] = useState<(typeof officers)[number] | null>(null)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [given, setGiven] = useState<string | null>(null)
  const seated = view.preparation.seats.find(({ id }) => id === seat)
  const roles = delegationRoles.filter((each) => seat === null || mayNow(view, { type: 'list-delegate', seat, person: 'somebody', role: each }))
  const ready = name.trim() !== '' && (seat === null ? office !== null : role !== null)
  const admit = async (): Promise<void> => {
    if (!ready) return setTried(true)
    setBusy(true)
    const answer = await ask<{ person: string }>(`${api}/people`, { stream: view.stream, name: name.trim(), ...(seat === null ? { capacity: office, role: '' } : { seat, role, capacity: 'delegation' }) })
    setBusy(false)
    if ('problem' in answer) return notice(answer.problem.refusal === undefined ? { kind: 'problem', problem: answer.problem } : { kind: 'refusal', refusal: answer.problem.refusal })
    await renew({ queryKey: [api, 'people'] })
    // Whoever holds an office signs in with a code, so that comes next.
    if (seat === null) setGiven(answer.value.person)
    else onClose()
  }
  if (given !== null) return <CodeDialog person={given} name={name.trim()} onClose={onClose} />
  return (
    <Dialog title={seated === undefined ? t('officers.add') : t('act.of', { act: t('delegation.add'), what: say(seated.names) })} onClose={onClose}>
      <p className="quiet">{t('person.note')}</p>
      <form className="stack" noValidate onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void admit()
      }}>
        <TextField label={t('person.name')} value={name} most={most.name} onChange={setName} />
        {seat === null ? <Choice label={t('person.office')} value={office} onChange={setOffice} options={officers.map((each) => ({ value: each, name: t(`officer.${each}`) }))} />
          : <Choice label={t('person.role')} value={role} onChange={setRole} options={roles.map((each) => ({ value: each, name: t(`delegate.${each}`) }))} />}
        {tried && !ready ? <p role="alert" className="warning">{t('convene.misfit')}</p> : null}
        <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><button type="submit" className="button first" aria-disabled={busy}><span>{t('person.add')}</span></button></div>
      </form>
    </Dialog>
  )
}
