import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { checkInOf } from '#procedure/check-ins.ts'
import { mostTries } from '#procedure/desk-state.ts'
import { type ReactNode, useId, useState } from 'react'
import { type BodyView, commandOf, formsOf } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** A delegation enters itself with the code from the wall; a camera that read the code brings it along in the address. */
export function CheckIn({ view, seat, acting }: { readonly view: BodyView; readonly seat: SeatId; readonly acting: Acting }): ReactNode {
  const { t, say } = useVoice()
  const id = useId()
  const [code, setCode] = useState(() => /^#check-in-(\d{6})$/.exec(location.hash)?.[1] ?? '')
  const [answer, setAnswer] = useState<string | null>(null)
  const checkIn = checkInOf(view.body)
  if (checkIn === null) return null
  if (checkIn.arrived.includes(seat)) return <output className="fine">{t('checkin.done')}</output>
  if (formsOf(view, 'check-in').length === 0) return (own(checkIn.missed, seat) ?? 0) < mostTries ? null : <Card eyebrow={t('checkin.title')}><p>{t('checkin.to-desk')}</p></Card>
  const answers = view.book.attendance?.answers.filter(({ away }) => away !== true) ?? []
  const missed = own(checkIn.missed, seat) ?? 0
  const command = commandOf(view, 'check-in', { code: code.trim(), ...(answers.length === 0 ? {} : { answer: answer ?? undefined }) })
  return (
    <Card tone="need" eyebrow={t('checkin.title')}>
      <form className="stack tight" onSubmit={(event) => { event.preventDefault(); if (command !== null) { acting.send(command); setCode('') } }}>
        <div className="field">
          <label htmlFor={id}>{t('checkin.code')}</label>
          <input id={id} type="text" inputMode="numeric" dir="ltr" autoComplete="off" maxLength={12} value={code} aria-describedby={`${id}n`} onChange={(event) => setCode(event.target.value)} />
          <output id={`${id}n`} className="fine">{missed === 0 ? t('checkin.where') : t('checkin.missed', { n: mostTries - missed })}</output>
        </div>
        {answers.length === 0 ? null : (
          <fieldset className="field">
            <legend>{t('field.answer')}</legend>
            <div className="choices">{answers.map((one) => <label key={one.id} className="choice"><input type="radio" name={id} checked={answer === one.id} onChange={() => setAnswer(one.id)} /><span>{say(one.name)}</span></label>)}</div>
          </fieldset>
        )}
        <div className="row"><button type="submit" className="button first" disabled={command === null || code.trim() === ''}><span>{t('command.check-in')}</span></button></div>
      </form>
    </Card>
  )
}
