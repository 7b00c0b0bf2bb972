import type { SeatId } from '#base/ids.ts'
import type { ReactNode } from 'react'
import { useVoice } from '../../words.tsx'
import type { Shown } from './vote-board.tsx'

/** Units of the drawing a place is wide and high, and the strip in front for the podium. */
const wide = 100
const high = 52
const front = 34
/** Letters of a name that fit into a place, on one line. */
const fitting = 13

/** How many sit in a row, so that the hall is about as wide as a screen. */
export function abreast(seats: number): number {
  return seats <= 12 ? Math.max(1, seats) : seats <= 60 ? 10 : 20
}

/** A name on at most two lines. What does not fit ends in an ellipsis; the table and the list have it whole. */
export function lines(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(' ').reduce<readonly string[]>((all, word) => {
    const last = all.at(-1)
    return last !== undefined && `${last} ${word}`.length <= fitting ? [...all.slice(0, -1), `${last} ${word}`] : [...all, word]
  }, [])
  const second = rest.join(' ')
  return [short(first), ...(second === '' ? [] : [short(second)])]
}

function short(text: string): string {
  return text.length <= fitting ? text : `${text.slice(0, fitting - 1)}…`
}

/** The hall with the podium at the top: seats row by row from the front, each with its name, its letter and the colour of its vote. */
export function SeatingMap({ seats, stanceOf, seatName }: Shown): ReactNode {
  const { t } = useVoice()
  const columns = abreast(seats.length)
  const rows = Math.ceil(seats.length / columns)
  return (
    <figure className="seating" aria-label={t('board.map.label')}>
      <svg className="seating-map" viewBox={`0 0 ${columns * wide} ${front + rows * high}`} aria-hidden="true">
        <rect className="podium" x={columns * wide * 0.38} y={2} width={columns * wide * 0.24} height={front - 12} rx={5} />
        <text className="podium-name" x={columns * wide / 2} y={front - 16} fontSize={13}>{t('board.podium')}</text>
        {seats.map((seat, n) => <Place key={seat} seat={seat} name={seatName(seat)} stance={stanceOf(seat)} x={(n % columns) * wide} y={front + Math.floor(n / columns) * high} />)}
      </svg>
      <ul className="unseen">{seats.map((seat) => <li key={seat}>{t('paper.answer', { who: seatName(seat), answer: t(`vote.${stanceOf(seat) ?? 'none'}`) })}</li>)}</ul>
    </figure>
  )
}

function Place({ seat, name, stance, x, y }: { readonly seat: SeatId; readonly name: string; readonly stance: ReturnType<Shown['stanceOf']>; readonly x: number; readonly y: number }): ReactNode {
  const { t } = useVoice()
  const is = stance ?? 'none'
  return (
    <g className={is} data-seat={seat}>
      <title>{`${name}: ${t(`vote.${is}`)}`}</title>
      <rect className="seat" x={x + 2} y={y + 2} width={wide - 4} height={high - 4} rx={5} />
      <text className="letter" x={x + wide / 2} y={y + 23}>{is === 'received' ? '✓' : t(`vote.letter.${is}`)}</text>
      {lines(name).map((line, n) => <text key={n} className="name" x={x + wide / 2} y={y + 36 + n * 12}>{line}</text>)}
    </g>
  )
}
