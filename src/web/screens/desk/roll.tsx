import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { checkInOf } from '#procedure/check-ins.ts'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from '../meet/acting.tsx'
import { useCounted } from '../meet/counted.ts'
import { numbersOf, seatsOf } from '../meet/numbers.ts'
import { found } from './found.ts'

/**
 * Presence by keys: two letters find a delegation, Enter marks it, the arrows walk through the roll, P and A say present and absent. Where the book
 * has a roll every mark is an answer and is sent at once; elsewhere the count is recorded when it is done.
 */
export function RollCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const voice = useVoice()
  const { t, say } = voice
  const id = useId()
  const { body, book, state, seatName } = view
  const seats = seatsOf(state, body)
  const [sought, setSought] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const arrived = checkInOf(body)?.arrived ?? []
  const answers = book.attendance?.answers ?? null
  const { present, begun, mark: count, end } = useCounted(body.presence ?? (answers === null ? arrived : Object.keys(body.roll)))
  const shown = found(seats, sought, seatName)
  const current = shown[Math.min(at, shown.length - 1)]?.id
  const numbers = numbersOf(state, book, { ...body, presence: present })
  const record = commandOf(view, 'record-presence', { present: seats.map((seat) => seat.id).filter((seat) => present.includes(seat)) })
  const leave = acting.can('note-departure')
  const mark = (seat: SeatId, there: boolean): void => {
    if (answers !== null) {
      const answer = answers.find(({ away }) => (away === true) !== there)
      const command = answer === undefined ? null : commandOf(view, 'answer-roll', { seat, answer: answer.id })
      if (command !== null) return acting.send(command)
    }
    count([seat], there)
  }
  const walk = (to: number): void => {
    const next = Math.max(0, Math.min(shown.length - 1, to))
    setAt(next)
    list.current?.querySelectorAll('input')[next]?.focus()
  }
  const inList = (event: KeyboardEvent, index: number): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    // The place of the key, so that an Arabic or Russian keyboard serves too.
    const key = event.code === 'KeyP' ? 'p' : event.code === 'KeyA' ? 'a' : event.key.toLowerCase()
    const seat = shown[index]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); walk(event.key === 'ArrowDown' ? index + 1 : index - 1) }
    else if ((key === 'p' || key === 'a') && seat !== undefined) { event.preventDefault(); mark(seat.id, key === 'p'); walk(index + 1) }
    else if (event.key === 'Escape') { setSought(''); search.current?.focus() }
  }
  const inSearch = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') { event.preventDefault(); walk(0) }
    if (event.key === 'Enter' && current !== undefined && sought !== '') { event.preventDefault(); mark(current, true); setSought(''); setAt(0) }
  }
  return (
    <Card title={t('desk.presence')} aside={<span className="figures" aria-live="polite">{t('presence.count', { n: present.length, of: seats.length })}</span>}>
      <div className="stack tight">
        {numbers.quorum === null || (!begun && body.presence === null) ? null : <p><Tag tone={numbers.quorum.met === true ? 'accent' : 'warn'}>{t(numbers.quorum.met === true ? 'numbers.met' : 'numbers.short')}</Tag> {t('roll.quorum', { n: numbers.present ?? 0, needed: numbers.quorum.needed })}</p>}
        <div className="field">
          <label htmlFor={`${id}s`}>{t('roll.search')}</label>
          <input ref={search} id={`${id}s`} type="search" dir="auto" autoComplete="off" value={sought} aria-describedby={`${id}k`} onChange={(event) => { setSought(event.target.value); setAt(0) }} onKeyDown={inSearch} />
        </div>
        <p id={`${id}k`} className="fine">{t('roll.keys')}</p>
        <ul ref={list} className="roll">
          {shown.map((seat, index) => {
            const there = present.includes(seat.id)
            const answer = answers?.find((one) => one.id === own(body.roll, seat.id))
            return (
              <li key={seat.id}>
                <label className="roll-seat">
                  <input type="checkbox" checked={there} tabIndex={index === Math.min(at, shown.length - 1) ? 0 : -1} aria-describedby={`${id}k`} onFocus={() => setAt(index)} onKeyDown={(event) => inList(event, index)} onChange={(event) => mark(seat.id, event.target.checked)} />
                  <span className="grow">{seatName(seat.id)}</span>
                  {answer === undefined ? null : <Tag>{say(answer.name)}</Tag>}
                  {arrived.includes(seat.id) ? <Tag tone="accent">{t('checkin.by-code')}</Tag> : null}
                </label>
              </li>
            )
          })}
        </ul>
        {shown.length === 0 ? <p className="quiet">{t('roll.none')}</p> : null}
        <div className="row">
          {answers !== null ? null : <Button onPress={() => count(seats.map((seat) => seat.id), true)}>{t('presence.all')}</Button>}
          {answers !== null ? null : <Button onPress={() => count(seats.map((seat) => seat.id), false)}>{t('presence.none')}</Button>}
          {answers !== null || record === null ? null : <Button look="first" keys="Alt+P" named={t('presence.record')} onPress={() => { acting.send(record); end() }}>{t('presence.record')}</Button>}
          {answers === null || !acting.can('answer-roll') ? null : <Button onPress={() => acting.act('answer-roll', {}, true)}>{t('command.answer-roll')}</Button>}
          {leave ? <Button onPress={() => acting.act('note-departure')}>{t('command.note-departure')}</Button> : null}
          {acting.can('note-empty-seat') ? <Button look="quiet" onPress={() => acting.act('note-empty-seat', {}, true)}>{t('command.note-empty-seat')}</Button> : null}
        </div>
      </div>
    </Card>
  )
}
