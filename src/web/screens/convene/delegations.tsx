import { own } from '#base/own.ts'
import { limitedOffices } from '#procedure/accreditation-state.ts'
import { accreditedTo } from '#procedure/accreditation.ts'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { bodyNameIn } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import { useSession, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { type Answer, ask } from '../../wire.ts'
import { CodeDialog, revoke } from './code.tsx'
import type { OpenIt } from './dialogs.ts'
import { offered, type Preparing } from './preparing.ts'

/** Somebody who may sign in, as `access` knows them; null where the name was erased. */
export type Person = { readonly person: string; readonly name: string | null; readonly role: string; readonly capacities: readonly string[]; readonly hasCode: boolean; readonly passkeys: number; readonly devices: number }

/** Seats with their delegations: who is on the list, who has a code, whose credentials are in order. Below them, the offices of the conference. */
export function Delegations({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const { t } = useVoice()
  const { api } = useSession()
  const to = useWay()
  const where = useWhere(view)
  const { seats } = view.preparation
  const [code, setCode] = useState<{ readonly person: string; readonly name: string } | null>(null)
  const { data, refetch } = useQuery({ queryKey: [api, 'people', view.stream, view.position], queryFn: () => ask<{ people: readonly Person[] }>(`${api}/streams/${encodeURIComponent(view.stream)}/people`), enabled: view.edits, placeholderData: (before: Answer<{ people: readonly Person[] }> | undefined) => before })
  const people = data !== undefined && 'value' in data ? data.value.people : []
  const officers = people.filter(({ capacities }) => capacities.every((capacity) => !/^(delegation|observer):/.test(capacity)))
  const more = offered(view, 'seat-delegation', 'role').length > 0
  if (view.edits && data === undefined) return <Busy />
  return (
    <div className="stack">
      {data !== undefined && 'problem' in data ? <Broken problem={data.problem} again={() => void refetch()} /> : null}
      <div className="row apart">
        <h1>{t('delegations.title')}</h1>
        <div className="row">{!view.edits ? null : <><Button onPress={() => open({ is: 'import-people', people })}>{t('import.open')}</Button><ButtonLink href={to(view.stream, 'convene', 'badges')}>{t('badges.open')}</ButtonLink></>}
        {more ? <><Button onPress={() => open({ is: 'seat', actor: null })}>{t('seat.new')}</Button>{view.founding.exercise || seats.length === 0 ? <Button {...(view.preparation.clauses.length === 0 && seats.length === 0 ? { look: 'first' as const } : {})} onPress={() => open({ is: 'paste-seats' })}>{t('seat.paste')}</Button> : null}{view.preparation.clauses.length === 0 ? null : <Button look="first" onPress={() => open({ is: 'seat-all' })}>{t('seat.all')}</Button>}</> : null}</div>
      </div>
      {seats.length === 0 ? <Empty title={t('delegations.none')}>{t('delegations.none.words')}</Empty> : (
        <ul className="seats">
          {seats.map((seat) => <li key={seat.id}><SeatCard view={view} seat={seat.id} people={people} open={open} onCode={setCode} /></li>)}
        </ul>
      )}
      {!view.edits ? null : (
        <Card title={t('officers.title')} aside={<Button small look="quiet" onPress={() => open({ is: 'person', seat: null })}>{t('officers.add')}</Button>}>
          <ul className="plain-list">{officers.map((person) => {
            const office = limitedOffices.find((one) => person.capacities.includes(one))
            const names = person.capacities.map((capacity) => t(`officer.${capacity === 'chair' || capacity === 'vice-chair' || capacity === 'interpreter' || capacity === 'room-screen' || capacity === 'secretariat' ? capacity : 'other'}`))
            const limit = office === undefined ? '' : where(`office:${office}`, person.person)
            return <PersonLine key={person.person} person={person} note={[...names, ...(limit === '' ? [] : [limit])].join(' · ')} edits onCode={setCode} {...(office !== undefined && offered(view, 'accredit-officer', 'bodies').length > 1 ? { onBodies: () => open({ is: 'accredit', whose: { office }, person: person.person, name: person.name ?? t('person.unnamed') }) } : {})} />
          })}</ul>
        </Card>
      )}
      {code === null ? null : <CodeDialog person={code.person} name={code.name} onClose={() => setCode(null)} />}
    </div>
  )
}

/** What somebody is limited to, in words; empty where they are not. */
function useWhere(view: Preparing): (whose: string, person: string) => string {
  const voice = useVoice()
  return (whose, person) => {
    const to = accreditedTo(view.state, whose, person)
    return to === null ? '' : voice.t('accredit.only', { bodies: voice.list(to.flatMap((id) => { const body = own(view.state.bodies, id); return body === undefined ? [] : [bodyNameIn(voice, view.book, body)] })) })
  }
}

function SeatCard({ view, seat: id, people, open, onCode }: { readonly view: Preparing; readonly seat: string; readonly people: readonly Person[]; readonly open: OpenIt; readonly onCode: (code: { person: string; name: string }) => void }): ReactNode {
  const { t, say } = useVoice()
  const where = useWhere(view)
  const seat = view.preparation.seats.find((one) => one.id === id)
  if (seat === undefined) return null
  const role = view.book.participation[seat.role]
  const list = own(view.preparation.delegations, id) ?? []
  const credentials = own(view.preparation.credentials, id)
  const several = view.edits && offered(view, 'accredit-delegate', 'bodies').length > 1
  const papers = credentials === undefined ? t('credentials.record') : t(`credentials.${credentials.finding ?? 'pending'}`)
  return (
    <Card title={say(seat.names)} aside={role === undefined ? undefined : <Tag>{say(role.name)}</Tag>}>
      {list.length === 0 ? <p className="quiet">{t('delegation.empty')}</p> : (
        <ul className="plain-list">{list.map(({ person, role: as }) => {
          const known = people.find((one) => one.person === person) ?? { person, name: null, role: '', capacities: [], hasCode: false, passkeys: 0, devices: 0 }
          return <PersonLine key={person} person={known} note={[t(`delegate.${as}`), where(id, person)].filter((each) => each !== '').join(' · ')} edits={view.edits} onCode={onCode} {...(several ? { onBodies: () => open({ is: 'accredit', whose: { seat: id }, person, name: known.name ?? t('person.unnamed') }) } : {})} />
        })}</ul>
      )}
      {!view.edits ? null : (
        <div className="row seat-acts">
          <Button small onPress={() => open({ is: 'person', seat: id })} label={t('act.of', { act: t('delegation.add'), what: say(seat.names) })}>{t('delegation.add')}</Button>
          <Button small look="quiet" onPress={() => open({ is: 'credentials', seat: id })} label={t('act.of', { act: papers, what: say(seat.names) })}>{papers}</Button>
          <Button small look="quiet" onPress={() => open({ is: 'rename', seat: id })} label={t('act.of', { act: t('seat.rename'), what: say(seat.names) })}>{t('seat.rename')}</Button>
        </div>
      )}
    </Card>
  )
}

function PersonLine({ person, note, edits, onCode, onBodies }: { readonly person: Person; readonly note: string; readonly edits: boolean; readonly onCode: (code: { person: string; name: string }) => void; readonly onBodies?: () => void }): ReactNode {
  const { t } = useVoice()
  const { api } = useSession()
  const name = person.name ?? t('person.unnamed')
  return (
    <li className="row apart person">
      <span><bdi>{name}</bdi> <span className="fine">{note}{edits ? ` · ${t(person.hasCode ? 'person.code' : 'person.no-code')}${person.passkeys === 0 ? '' : ` · ${t('person.passkeys', { n: person.passkeys })}`} · ${t('person.devices', { n: person.devices })}` : ''}</span></span>
      {!edits ? null : (
        <span className="row">
          {onBodies === undefined ? null : <Button small look="quiet" label={t('act.of', { act: t('accredit.open'), what: name })} onPress={onBodies}>{t('accredit.open')}</Button>}
          {person.hasCode || person.passkeys > 0 ? <Button small look="quiet" label={t('act.of', { act: t('code.end'), what: name })} onPress={() => void revoke(api, person.person)}>{t('code.end')}</Button> : null}
          <Button small label={t('act.of', { act: t(person.hasCode ? 'code.renew' : 'code.new'), what: name })} onPress={() => onCode({ person: person.person, name })}>{t(person.hasCode ? 'code.renew' : 'code.new')}</Button>
        </span>
      )}
    </li>
  )
}
