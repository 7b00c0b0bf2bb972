import './vote-picture.css'
import type { SeatId } from '#base/ids.ts'
import { seatingOrder } from '#procedure/seating.ts'
import { regionOf } from '#procedure/speaking-order.ts'
import type { Body, ConferenceState } from '#procedure/state.ts'
import { type CSSProperties, type ReactNode, useId, useSyncExternalStore } from 'react'
import { Table } from '../../parts/table.tsx'
import { VoteLetter } from '../../parts/vote.tsx'
import { useVoice } from '../../words.tsx'
import { SeatingMap } from './seating-map.tsx'
import { type Shown, VoteBoard } from './vote-board.tsx'

/** How votes are laid out: names in the order of the vote, the hall, the regions the conference has named, a table. */
export const pictures = ['names', 'map', 'regions', 'table'] as const
export type Picture = (typeof pictures)[number]

const place = 'parley.board'
const watching = new Set<() => void>()
let chosen: Picture = kept()

function kept(): Picture {
  try {
    const found = localStorage.getItem(place)
    return pictures.find((one) => one === found) ?? 'names'
  } catch {
    return 'names' // a browser that keeps nothing still works, for this visit
  }
}

function choose(next: Picture): void {
  chosen = next
  try {
    localStorage.setItem(place, next)
  } catch { /* it then holds for this visit */ }
  for (const tell of watching) tell()
}

const watch = (tell: () => void): (() => void) => {
  watching.add(tell)
  return () => watching.delete(tell)
}

/** The votes of a body in the layout this device has chosen, with the switch beside it. */
export function VotePicture({ state, body, ...shown }: Shown & { readonly state: ConferenceState; readonly body: Body | undefined }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  const picture = useSyncExternalStore(watch, () => chosen)
  const { seats, stanceOf, seatName, large = false } = shown
  return (
    <div className={`vote-picture${large ? ' large' : ''}`}>
      <fieldset className="picture-switch">
        <legend className="unseen">{t('board.view')}</legend>
        {pictures.map((one) => <label key={one}><input type="radio" name={id} checked={one === picture} onChange={() => choose(one)} /><span>{t(`board.${one}`)}</span></label>)}
      </fieldset>
      {picture === 'names' ? <VoteBoard {...shown} /> : null}
      {picture === 'map' ? <SeatingMap {...shown} seats={seated(state, body, seats)} /> : null}
      {picture === 'regions' ? <Regions {...shown} seats={seated(state, body, seats)} body={body} /> : null}
      {picture === 'table' ? <Table caption={t('vote.board')} rows={seated(state, body, seats)} id={(seat) => seat} columns={[
        { id: 'name', head: t('board.delegation'), names: true, cell: seatName },
        { id: 'vote', head: t('board.vote'), narrow: true, cell: (seat) => <VoteLetter stance={stanceOf(seat)} /> },
      ]} /> : null}
    </div>
  )
}

/** Those of the vote in the order in which they sit; who has no place now comes last. */
function seated(state: ConferenceState, body: Body | undefined, seats: readonly SeatId[]): readonly SeatId[] {
  const order = body === undefined ? [] : seatingOrder(state, body).filter((seat) => seats.includes(seat))
  return [...order, ...seats.filter((seat) => !order.includes(seat))]
}

/** Each region the conference has named, with its figures; delegations of none stand together. */
function Regions({ seats, stanceOf, seatName, body, large = false }: Shown & { readonly body: Body | undefined }): ReactNode {
  const { t, number } = useVoice()
  const groups = new Map<string, SeatId[]>()
  for (const seat of seats) {
    const region = (body === undefined ? null : regionOf(body.floor, seat)) ?? ''
    groups.set(region, [...groups.get(region) ?? [], seat])
  }
  const named = [...groups].toSorted(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1))
  const sizes: CSSProperties & { readonly [name: `--${string}`]: number } = { '--rows': Math.ceil((seats.length + named.length * 2) / 8) }
  return (
    <div className="board-regions" style={large ? sizes : {}}>
      {named.map(([region, all]) => (
        <section key={region} aria-label={region === '' ? t('board.group.none') : region}>
          <h3><bdi>{region === '' ? t('board.group.none') : region}</bdi> <span className="figures">{(['yes', 'no', 'abstain'] as const).map((stance) => <span key={stance} className={stance}><span aria-hidden="true">{t(`vote.letter.${stance}`)}</span><span className="unseen">{t(`vote.figure.${stance}`)}</span> {number(all.filter((seat) => stanceOf(seat) === stance).length)}</span>)}</span></h3>
          <ul>{all.map((seat) => <li key={seat}><span>{seatName(seat)}</span><VoteLetter stance={stanceOf(seat)} /></li>)}</ul>
        </section>
      ))}
    </div>
  )
}
