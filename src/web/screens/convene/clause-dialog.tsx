import { groups } from '#actors/data/groups.ts'
import { countedOn, membersOn, type Recorded } from '#actors/membership.ts'
import { groupOf } from '#actors/register.ts'
import { isDay } from '#base/instants.ts'
import { recordedIn } from '#house/register.ts'
import { most } from '#participants/fields.ts'
import { type Route, routes } from '#participants/format.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import type { Filled } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'
import { useHouseRegister } from '../record/register.ts'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { ActorsPicker } from './actor-picker.tsx'
import { Check, Checks, Choice, DayField, NumberField, TextField } from './fields.tsx'
import { opening } from './passage.tsx'
import { passagesOf } from './passages.ts'
import { mayNow, offered, type Preparing } from './preparing.ts'

/** A clause: who takes part, how many of them, in what role, mandatory or not, alone or through whom, on what calls for presence. */
export function ClauseDialog({ view, clause: id, onClose }: { readonly view: Preparing; readonly clause: string | null; readonly onClose: () => void }): ReactNode {
  const { t, say, day, list } = useVoice()
  const house = useHouseRegister()
  const recorded = recordedIn({ memberships: Object.fromEntries(house.memberships.map((one) => [one.membership, one])), merged: house.merged })
  const added = house.actors.filter(({ actor, kind }) => kind === 'group' && house.merged[actor] === undefined)
  const old = view.preparation.clauses.find((clause) => clause.id === id) ?? null
  const type = old === null ? 'add-clause' : 'change-clause'
  const known = passagesOf(view.preparation)
  const roles = offered(view, type, 'role')
  const [title, setTitle] = useState(old?.title ?? '')
  const [by, setBy] = useState<'actors' | 'group' | null>(old === null ? null : old.group === null ? 'actors' : 'group')
  const [actors, setActors] = useState<readonly string[]>(old?.group === null ? old.of : [])
  const [group, setGroup] = useState<string | null>(old?.group?.id ?? null)
  const [on, setOn] = useState(old?.group?.on ?? '')
  const [part, setPart] = useState<'all' | 'at-least' | null>(old === null ? null : old.atLeast === null ? 'all' : 'at-least')
  const [least, setLeast] = useState<number | null>(old?.atLeast ?? null)
  const [role, setRole] = useState<string | null>(old?.role ?? (roles.length === 1 ? roles[0] ?? null : null))
  const [mandatory, setMandatory] = useState(old?.mandatory ?? false)
  const [route, setRoute] = useState<Route>(old?.route ?? 'itself')
  const [shared, setShared] = useState(old?.shared ?? false)
  const [calls, setCalls] = useState<readonly string[]>(() => known.filter(({ key }) => old?.calls.some(({ passage }) => `${passage.document} ${passage.start} ${passage.end}` === key)).map(({ key }) => key))
  const members = by === 'group' ? membersOf(group, on, recorded) : actors
  // Where the house recorded members that the delivered list has not, or the group is the house's own, the clause names them all.
  const listed = by === 'group' && members.some((one) => !membersOf(group, on, []).includes(one))
  const unnamed = listed ? members.filter((one) => !offered(view, type, 'actors').includes(one)) : []
  const nameThem = async (): Promise<void> => {
    for (const one of unnamed) {
      const own = house.actors.find(({ actor }) => actor === one)
      if (own !== undefined) await view.send({ type: 'name-actor', actor: one, kind: own.kind === 'group' ? 'entity' : own.kind, names: { en: own.name.en, ...(own.name.ar == null ? {} : { ar: own.name.ar }) } })
    }
  }
  const whole = title.trim() !== '' && role !== null && part !== null && (part === 'all' || least !== null) && (by === 'actors' ? actors.length > 0 : by === 'group' && members.length > 0)
  const strength = (key: string) => view.preparation.clauses.flatMap((clause) => clause.calls).find(({ passage }) => `${passage.document} ${passage.start} ${passage.end}` === key)?.strength ?? null
  const command: Filled | null = !whole ? null : {
    type, ...(old === null ? {} : { clause: old.id }), title: title.trim(), actors: by === 'actors' || listed ? members : null, group: by === 'group' && !listed ? group : null, on: by === 'group' && !listed ? on : null,
    atLeast: part === 'all' ? null : least, role, mandatory, route, shared, calls: known.filter(({ key }) => calls.includes(key)).map(({ key, passage }) => ({ strength: strength(key), passage })),
  }
  const remove = old === null ? null : { type: 'remove-clause', clause: old.id }
  const real = !view.founding.exercise
  const lacking = lackingOf([t('clause.title'), title.trim() !== ''], [t('clause.who'), members.length > 0], [t('clause.how-many'), part === 'all' || (part === 'at-least' && least !== null)], [t('clause.role'), role !== null], [t('clause.calls'), !real || !mandatory || calls.length > 0])
  return (
    <ActDialog view={view} type={type} command={command} lacking={lacking} onClose={onClose} wide>
      <TextField label={t('clause.title')} value={title} most={most.title} onChange={setTitle} note={t('clause.title.note')} />
      <Choice label={t('clause.who')} value={by} onChange={setBy} options={[{ value: 'actors', name: t('clause.by.actors') }, { value: 'group', name: t('clause.by.group') }]} />
      {by === 'actors' ? <ActorsPicker label={t('clause.actors')} options={offered(view, type, 'actors').map((each) => ({ id: each, name: view.nameOf(each) }))} value={actors} onChange={setActors} /> : null}
      {by !== 'group' ? null : (
        <>
          <Choice label={t('clause.group')} value={group} onChange={setGroup} options={[...groups.map((each) => ({ value: each.id, name: say(each.names) })), ...added.map(({ actor, name }) => ({ value: actor, name: say(name) }))]} />
          <DayField label={t('clause.on')} value={on} onChange={setOn} note={members.length === 0 ? t('clause.on.note') : t('group.members', { n: members.length, date: day(on) })} />
          {!listed ? null : <p className="fine">{t('clause.recorded')}</p>}
          {unnamed.length === 0 ? null : <p className="row warning"><span className="grow">{t('clause.unnamed', { who: list(unnamed.map((one) => say(house.actors.find(({ actor }) => actor === one)?.name ?? { en: one }))) })}</span><Button small onPress={() => void nameThem()}>{t('participants.name')}</Button></p>}
        </>
      )}
      <div className="side-by-side">
        <Choice label={t('clause.how-many')} value={part} onChange={setPart} options={[{ value: 'all', name: t('clause.all') }, { value: 'at-least', name: t('clause.some') }]} />
        {part === 'at-least' ? <NumberField label={t('clause.least')} value={least} onChange={setLeast} most={most.actors} /> : null}
      </div>
      <Choice label={t('clause.role')} value={role} onChange={setRole} options={roles.map((each) => { const row = view.book.participation[each]; return { value: each, name: row === undefined ? each : say(row.name) } })} />
      <Choice label={t('clause.route')} value={route} onChange={setRoute} options={routes.map((each) => ({ value: each, name: t(`route.${each}`) }))} />
      {known.length === 0 ? null : <Checks label={t('clause.calls')} value={calls} onChange={setCalls} options={known.map(({ key, passage }) => ({ value: key, name: <span className="said" dir="auto">{opening(passage.quotation, 150)}</span> }))} />}
      <div className="choices">
        <Check label={t('clause.mandatory.reading')} checked={mandatory} onChange={setMandatory} />
        <Check label={t('clause.shared.long')} checked={shared} onChange={setShared} />
      </div>
      {mandatory && real && calls.length === 0 ? <p className="warning">{known.length === 0 ? t('clause.needs-call.none') : t('clause.needs-call', { n: known.length })}</p> : null}
      {remove === null || !mayNow(view, remove) ? null : <div><Button look="stop" small onPress={() => void view.send(remove).then((done) => (done ? onClose() : undefined))}>{t('clause.remove')}</Button></div>}
    </ActDialog>
  )
}

function membersOf(id: string | null, on: string, recorded: readonly Recorded[]): readonly string[] {
  const group = id === null ? null : groupOf(id)
  if (id === null || !isDay(on)) return []
  return recorded.length > 0 ? countedOn(id, on, recorded) : group === null ? [] : membersOn(group, on)
}
