import { type ReactNode, useId, useState } from 'react'
import { fits } from '#base/form.ts'
import { minute } from '#base/instants.ts'
import { languages } from '#base/words.ts'
import { zones } from '#base/zones.ts'
import { sittingKinds } from '#procedure/programme-state.ts'
import { grades } from '#procedure/state.ts'
import { clockIn, dayIn, instantIn } from '#views/clock.ts'
import { plannedIn } from '#views/programme.ts'
import { type Conference, bodyNameIn, choicesOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'
import { languageName } from '../record/language-name.ts'
import { Checks, Choice, DayField, TextField } from '../convene/fields.tsx'
import { myZone } from './clocks.ts'
import type { Planning } from './planning.ts'

const longestTitle = 200
const longestRoom = 120
const dayLong = 24 * 60

/** Plans a sitting, or changes one; hours are said on the clock of the place. */
export default function PlanDialog({ conference, planning, onClose }: { readonly conference: Conference; readonly planning: Planning; readonly onClose: () => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { planned, forms } = planning
  const known = planned?.sitting
  const latest = plannedIn(conference.state).at(-1)?.sitting
  const bodies = Object.values(conference.state.bodies).filter(({ id }) => forms.some(({ fields }) => choicesOf(fields.body).includes(id)))
  const [body, setBody] = useState(planned?.body ?? bodies[0]?.id ?? '')
  const [kind, setKind] = useState(known?.kind ?? 'meeting')
  const [grade, setGrade] = useState(known?.grade ?? bodies[0]?.grade ?? 'public')
  const [title, setTitle] = useState(known?.title ?? '')
  const [zone, setZone] = useState<string>(known?.place.zone ?? latest?.place.zone ?? zones.find((one) => one === myZone()) ?? 'UTC')
  const clock = (at: number | null | undefined): string => (at == null ? '' : clockIn(at, zone))
  const [day, setDay] = useState(known === undefined ? '' : dayIn(known.start, zone))
  const [from, setFrom] = useState(clock(known?.start))
  const [until, setUntil] = useState(clock(known?.end))
  const [services, setServices] = useState(clock(known?.services))
  const [room, setRoom] = useState(known?.place.room ?? latest?.place.room ?? '')
  const [spoken, setSpoken] = useState<readonly string[]>(known?.languages ?? latest?.languages ?? [])
  const start = instantIn(day, from, zone)
  /** Minutes from the beginning to an hour; one that is not after it is the next day's. */
  const after = (hour: string): number | null => {
    const at = instantIn(day, hour, zone)
    return start === null || at === null ? null : Math.round((at - start) / minute) + (at <= start ? dayLong : 0)
  }
  const said = { kind, title: title.trim(), start, minutes: after(until), ...(services === '' ? {} : { services: after(services) }), room: room.trim(), zone, languages: languages.filter((one) => spoken.includes(one)) }
  const command = known === undefined ? { type: 'plan-sitting', body, grade, ...said } : { type: 'change-sitting', body, sitting: known.id, ...said }
  const ready = forms.some((form) => fits(form, command))
  const complete = said.title !== '' && start !== null && said.minutes !== null && said.room !== ''
  const name = t(known === undefined ? 'command.plan-sitting' : 'command.change-sitting')
  return (
    <Dialog title={name} onClose={onClose} wide>
      <form className="stack" noValidate onSubmit={(event) => {
        event.preventDefault()
        if (ready) void conference.send(command).then((accepted) => { if (accepted) onClose() })
      }}>
        {known !== undefined || bodies.length < 2 ? null : <Choice label={t('programme.body')} value={body} onChange={(next) => { setBody(next); setGrade(conference.state.bodies[next]?.grade ?? grade) }} options={bodies.map((one) => ({ value: one.id, name: bodyNameIn(voice, conference.book, one) }))} />}
        <Choice label={t('programme.kind')} value={kind} onChange={setKind} options={sittingKinds.map((one) => ({ value: one, name: t(`programme.kind.${one}`) }))} />
        {known !== undefined ? null : <Choice label={t('programme.grade')} value={grade} onChange={setGrade} options={grades.map((one) => ({ value: one, name: t(`programme.grade.${one}`) }))} />}
        <TextField label={t('programme.title')} value={title} most={longestTitle} onChange={setTitle} />
        <div className="programme-two">
          <DayField label={t('programme.day')} value={day} onChange={setDay} />
          <HourField label={t('programme.from')} value={from} onChange={setFrom} />
          <HourField label={t('programme.until')} value={until} onChange={setUntil} />
          <HourField label={t('programme.services.until')} value={services} onChange={setServices} />
        </div>
        <div className="programme-two">
          <TextField label={t('programme.room')} value={room} most={longestRoom} onChange={setRoom} />
          <ZoneField value={zone} onChange={setZone} />
        </div>
        <Checks label={t('programme.languages')} options={languages.map((one) => ({ value: one, name: languageName(voice, one) }))} value={spoken} onChange={setSpoken} />
        {complete && !ready ? <p role="alert" className="quiet">{t('programme.unfit')}</p> : null}
        <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><button type="submit" className="button first" aria-disabled={!ready}><span>{name}</span></button></div>
      </form>
    </Dialog>
  )
}

function HourField({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  const id = useId()
  return <div className="field"><label htmlFor={id}>{label}</label><input id={id} type="time" value={value} onChange={(event) => onChange(event.target.value)} /></div>
}

function ZoneField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{t('programme.zone')}</label>
      <select id={id} dir="ltr" value={value} onChange={(event) => onChange(event.target.value)}>{zones.map((one) => <option key={one} value={one}>{one}</option>)}</select>
    </div>
  )
}
