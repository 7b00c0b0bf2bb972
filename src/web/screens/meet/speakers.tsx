import { motionKind } from '#procedure/kinds.ts'
import type { Entry } from '#procedure/state.ts'
import { type ReactNode } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Empty } from '../../parts/state.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { seatsOf } from './numbers.ts'
import { speechName } from './speech-name.ts'
import { aboutWhen, spoken } from './times.ts'

const reckonEvery = 15_000

/** Who waits for the floor: used time, about when; for the chair with the floor to give. */
export function Speakers({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const voice = useVoice()
  const { t, clock, time, number } = voice
  const now = useNow(reckonEvery)
  const { body, book, seatName } = view
  const { floor } = body
  const times = aboutWhen(body, now)
  const seats = seatsOf(view.state, body)
  const observer = (seat: string): string | null => {
    const role = seats.find(({ id }) => id === seat)?.role
    const standing = role === undefined || role === 'member' ? undefined : book.participation[role]
    return standing === undefined ? null : voice.say(standing.name)
  }
  const listState = floor.closesAt !== null && floor.list === 'open' ? t('list.closes', { time: time(floor.closesAt) }) : t(`list.${floor.list}`)
  const next = acting === null ? null : nextOf(view)
  const columns: readonly Column<Entry>[] = [
    { id: 'n', head: t('list.place'), narrow: true, cell: (_, index) => <span className="figures quiet">{number(index + 1)}</span> },
    { id: 'who', head: t('list.delegation'), names: true, cell: ({ seat }) => <>{seatName(seat)} {observer(seat) === null ? null : <Tag>{observer(seat)}</Tag>}</> },
    { id: 'kind', head: t('list.kind'), cell: (entry) => <>{kindOf(entry)}{entry.reports === undefined ? null : ` · ${t(`choice.${entry.reports}`)}`}{entry.about === null ? null : <> · <bdi className="quiet">{entry.about}</bdi></>}</> },
    { id: 'used', head: t('list.used'), number: true, spare: true, cell: ({ seat }) => clock(spoken(body, seat, now)) },
    { id: 'about', head: t('list.about'), number: true, cell: ({ id }) => time(times.get(id) ?? now) },
    ...(acting === null ? [] : [{
      id: 'acts', head: t('list.acts'), number: true, narrow: true, silent: true, cell: (entry: Entry) => {
        const give = commandOf(view, 'give-floor', { entry: entry.id })
        const strike = commandOf(view, 'leave-list', { entry: entry.id })
        return (
          <span className="row speakers-acts">
            {give === null ? null : <Button small label={t('list.give.to', { who: seatName(entry.seat) })} onPress={() => acting.send(give)}>{t('list.give')}</Button>}
            {strike === null ? null : <Button small look="quiet" label={t('list.strike.of', { who: seatName(entry.seat) })} onPress={() => acting.send(strike)}>{t('list.strike')}</Button>}
          </span>
        )
      },
    }]),
  ]
  function kindOf(entry: Entry): string {
    const motion = body.motions.find(({ id }) => id === entry.motion)
    const kind = motion === undefined ? undefined : motionKind(book, motion.kind)
    const called = speechName(voice, body, entry)
    return kind === undefined ? called : t('list.on', { what: called, motion: voice.say(kind.name) })
  }
  return (
    <Card title={t('list.title')} aside={acting === null ? <span className="fine">{listState} · {t('list.entries', { n: floor.entries.length })}</span> : (
      <>
        {next === null ? null : <Button keys="Alt+N" named={t('list.next')} onPress={() => acting.send(next)}>{t('list.next')}</Button>}
        {acting.can('add-to-list') ? <Button keys="Alt+A" named={t('command.add-to-list')} onPress={() => acting.act('add-to-list')}>{t('list.add')}</Button> : null}
        {acting.can('propose-list-closing') ? <Button onPress={() => acting.act('propose-list-closing', {}, true)}>{t('list.close')}</Button> : null}
        {acting.can('reopen-list') ? <Button onPress={() => acting.act('reopen-list')}>{t('command.reopen-list')}</Button> : null}
      </>
    )}>
      {acting === null ? null : <p className="fine speakers-state">{listState} · {t('list.entries', { n: floor.entries.length })}</p>}
      <Table caption={t('list.title')} columns={columns} rows={floor.entries} id={({ id }) => id} empty={<Empty title={t('list.empty')} />} />
    </Card>
  )
}

/** The command that gives the floor to whoever is next, or null. */
export function nextOf(view: BodyView): ReturnType<typeof commandOf> {
  for (const { id } of view.body.floor.entries) {
    const give = commandOf(view, 'give-floor', { entry: id })
    if (give !== null) return give
  }
  return null
}
