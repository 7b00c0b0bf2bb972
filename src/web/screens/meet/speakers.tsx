import { minute } from '#base/instants.ts'
import { motionKind } from '#procedure/kinds.ts'
import { interventionsOf } from '#procedure/interventions.ts'
import { orderSaid } from '#procedure/list-order.ts'
import { quotaLeft } from '#procedure/quotas.ts'
import { isStatement, orderOf, placeOf, rankOf, sameList, speakingOrder } from '#procedure/speaking-order.ts'
import { depositFor } from '#procedure/statements.ts'
import type { Entry } from '#procedure/state.ts'
import { rankNames } from '#procedure/words/speaking.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { DialogComing } from '../../keys.ts'
import { type BodyView, commandOf } from '../../conference.ts'
import { AsOf } from '../../parts/as-of.tsx'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { Empty } from '../../parts/state.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { Reckoned } from '../../parts/reckoned.tsx'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { seatsOf } from './numbers.ts'
import { PlaceActs } from './place-acts.tsx'
import { speechName } from './speech-name.ts'
import { aboutWhen, listEnds, spoken, spokenInDay } from './times.ts'

const WhyPlace = lazy(() => import('./why-place.tsx'))
const OrderDialog = lazy(() => import('./order-dialog.tsx'))
const reckonEvery = 15_000

/** Who waits for the floor, in the order in which they will be called: for whom, used time, about when, why there; for the chair with the floor to give and the places to change. */
export function Speakers({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const voice = useVoice()
  const { t, clock, time, number } = voice
  const now = useNow(reckonEvery)
  const [why, setWhy] = useState<string | null>(null)
  const [ordering, setOrdering] = useState(false)
  const { body, book, seatName } = view
  const { floor } = body
  const rows = speakingOrder(floor, book.floor)
  const times = aboutWhen(body, now, book)
  const seats = seatsOf(view.state, body)
  const observer = (seat: string): string | null => {
    const role = seats.find(({ id }) => id === seat)?.role
    const standing = role === undefined || role === 'member' ? undefined : book.participation[role]
    return standing === undefined ? null : voice.say(standing.name)
  }
  const opensAt = floor.speaking?.opensAt
  const hours = [...(opensAt === undefined ? [] : [t('list.opens', { time: time(opensAt) })]), ...(floor.closesAt !== null && floor.list === 'open' ? [t('list.closes', { time: time(floor.closesAt) })] : [])]
  const listState = hours.length > 0 ? hours.join(' · ') : t(`list.${floor.list}`)
  const next = acting === null ? null : nextOf(view)
  const by = orderOf(floor, book.floor)
  const ordered = orderSaid(view)
  const ending = listEnds(body, now, book)
  const minutes = (ms: number): number => Math.ceil(ms / minute)
  const ends = ending.speakers === 0 ? null
    : ending.pace === null || ending.endsAtPace === null ? t('list.ends', { limits: minutes(ending.limits), until: time(ending.endsAtLimits) })
      : t('list.ends.pace', { limits: minutes(ending.limits), until: time(ending.endsAtLimits), pace: minutes(ending.pace), paced: time(ending.endsAtPace) })
  const set = floor.speaking?.order
  const columns: readonly Column<Entry>[] = [
    { id: 'n', head: t('list.place'), narrow: true, cell: (entry, index) => <button type="button" className="place-why figures" aria-label={t('place.why.of', { n: index + 1, who: seatName(entry.seat) })} title={t('place.why')} onClick={() => setWhy(entry.id)}>{number(index + 1)}</button> },
    { id: 'who', head: t('list.delegation'), names: true, cell: (entry) => (
      <>
        {seatName(entry.seat)} {observer(entry.seat) === null ? null : <Tag>{observer(entry.seat)}</Tag>}
        {entry.behalf === undefined ? null : <span className="place-behalf"><bdi>{t('speech.behalf', { group: entry.behalf })}</bdi></span>}
        {depositFor(body, entry) === null ? null : <span className="place-behalf">{t('statement.with')}</span>}
      </>
    ) },
    { id: 'kind', head: t('list.kind'), cell: (entry) => <>{kindOf(entry)}{rankSaid(entry)}{entry.reports === undefined ? null : ` · ${t(`choice.${entry.reports}`)}`}{entry.about === null ? null : <> · <bdi className="quiet">{entry.about}</bdi></>}</> },
    { id: 'used', head: t('list.used'), number: true, spare: true, cell: ({ seat }) => <Reckoned>{clock(spoken(body, seat, now))}{todayOf(seat)}{leftOf(seat)}</Reckoned> },
    { id: 'about', head: t('list.about'), number: true, cell: ({ id }) => <Reckoned>{time(times.get(id) ?? now)}</Reckoned> },
    ...(acting === null ? [] : [{
      id: 'acts', head: t('list.acts'), number: true, narrow: true, silent: true, cell: (entry: Entry) => {
        const give = commandOf(view, 'give-floor', { entry: entry.id })
        const strike = commandOf(view, 'leave-list', { entry: entry.id })
        return (
          <span className="row speakers-acts">
            <PlaceActs view={view} acting={acting} entry={entry} waiting={isStatement(entry) ? sameList(floor, book.floor, entry) : []} />
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
  function rankSaid(entry: Entry): string | null {
    const rank = isStatement(entry) ? rankOf(floor, { ...placeOf(entry), seat: entry.seat, rank: entry.rank ?? null }) : 'other'
    return rank === 'other' ? null : ` · ${voice.say(rankNames[rank])}`
  }
  function todayOf(seat: string): ReactNode {
    const today = spokenInDay(body, seat, now)
    return today <= spoken(body, seat, now) + 500 ? null : <span className="place-more">{t('list.today', { time: clock(today) })}</span>
  }
  function leftOf(seat: string): ReactNode {
    const left = quotaLeft(floor, seat, now)
    const number = interventionsOf(floor, seat)
    return left === null && number === null ? null : (
      <>
        {left === null ? null : <span className="place-more">{t('quota.left', { time: clock(left.left) })}</span>}
        {number === null ? null : <span className="place-more">{t('interventions.made', { made: number.made, most: number.most })}</span>}
      </>
    )
  }
  return (
    <Card title={t('list.title')} aside={acting === null ? <span className="fine">{listState} · {t('list.entries', { n: floor.entries.length })}</span> : (
      <>
        {next === null ? null : <Button keys="Alt+N" named={t('list.next')} onPress={() => acting.send(next)}>{t('list.next')}</Button>}
        {acting.can('add-to-list') ? <Button keys="Alt+A" named={t('command.add-to-list')} onPress={() => acting.act('add-to-list')}>{t('list.add')}</Button> : null}
        {acting.can('set-speaking-order') ? <Button onPress={() => setOrdering(true)}>{t('list.order')}</Button> : null}
        {acting.can('propose-list-closing') ? <Button onPress={() => acting.act('propose-list-closing', {}, true)}>{t('list.close')}</Button> : null}
        {acting.can('reopen-list') ? <Button onPress={() => acting.act('reopen-list')}>{t('command.reopen-list')}</Button> : null}
      </>
    )}>
      <AsOf />
      {acting === null ? null : <p className="fine speakers-state">{listState} · {t('list.entries', { n: floor.entries.length })}{ends === null ? null : <> · <Reckoned>{ends}</Reckoned></>}</p>}
      {ordered.by.length === 1 && by[0] === 'request' ? null : <p className="fine said">{t('order.said', { order: voice.list(ordered.by.map(voice.say)) })}{set?.basis == null ? null : <> · <bdi>{set.basis}</bdi></>} <Citations rules={ordered.rules} book={book} /></p>}
      <div className="speakers-list"><Table caption={t('list.title')} columns={columns} rows={rows} id={({ id }) => id} empty={<Empty title={t('list.empty')} />} /></div>
      {why === null ? null : <Suspense fallback={<DialogComing />}><WhyPlace view={view} entry={why} onClose={() => setWhy(null)} /></Suspense>}
      {!ordering || acting === null ? null : <Suspense fallback={<DialogComing />}><OrderDialog view={view} onClose={() => setOrdering(false)} onSend={(command) => { setOrdering(false); acting.send(command) }} /></Suspense>}
    </Card>
  )
}

/** The command that gives the floor to whoever is next, or null. */
export function nextOf(view: BodyView): ReturnType<typeof commandOf> {
  for (const { id } of speakingOrder(view.body.floor, view.book.floor)) {
    const give = commandOf(view, 'give-floor', { entry: id })
    if (give !== null) return give
  }
  return null
}
