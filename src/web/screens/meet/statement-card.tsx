import './statements.css'
import type { SeatId } from '#base/ids.ts'
import { statementsOf } from '#procedure/statements.ts'
import type { Deposit } from '#procedure/statements-state.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { DialogComing } from '../../keys.ts'
import { type BodyView, choicesOf, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { speechName } from './speech-name.ts'

const StatementDialog = lazy(() => import('./statement-dialog.tsx'))

/** A delegation's own texts that wait until it speaks: for what, who has them, and the way to hand in, replace and withdraw. */
export function StatementCard({ view, seat, acting }: { readonly view: BodyView; readonly seat: SeatId; readonly acting: Acting }): ReactNode {
  const voice = useVoice()
  const { t, time, list, say } = voice
  const [asked, setAsked] = useState<Deposit | 'new' | null>(null)
  const { body } = view
  const mine = statementsOf(body).deposits.filter((one) => one.seat === seat)
  const places = formsOf(view, 'deposit-statement').flatMap(({ fields }) => choicesOf(fields.on).map(String))
  if (mine.length === 0 && places.length === 0) return null
  const nameOf = (on: string): string => {
    const entry = body.floor.entries.find(({ id }) => id === on)
    const item = body.agenda.find(({ id }) => id === on)
    return entry !== undefined ? t('statement.for.place', { what: speechName(voice, body, entry) }) : item === undefined ? '' : t('statement.for.item', { title: say(item.title) })
  }
  return (
    <Card eyebrow={t('statement.title')}>
      {mine.length === 0 ? <p className="quiet">{t('statement.none')}</p> : (
        <ul className="plain-list stack tight">
          {mine.map((one) => (
            <li key={one.id} className="place-own">
              <p><b>{nameOf(one.entry !== null && body.floor.entries.some(({ id }) => id === one.entry) ? one.entry : one.item ?? '')}</b> <Tag tone="accent">{t(`choice.${one.reading}`)}</Tag></p>
              <p className="fine">{t('statement.state', { time: time(one.at), languages: list(one.texts.map(({ language }) => t(`language.${language}`))) })}</p>
              <div className="row">
                {acting.can('replace-statement', { statement: one.id }) ? <Button small onPress={() => setAsked(one)}>{t('statement.replace')}</Button> : null}
                {acting.can('withdraw-statement', { statement: one.id }) ? <Button small look="quiet" onPress={() => acting.act('withdraw-statement', { statement: one.id })}>{t('statement.withdraw')}</Button> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      {places.length === 0 ? null : <div className="card-acts"><Button small onPress={() => setAsked('new')}>{t('statement.hand-in')}</Button></div>}
      {asked === null ? null : <Suspense fallback={<DialogComing />}><StatementDialog stream={view.stream} places={places.map((id) => ({ id, name: nameOf(id) }))} before={asked === 'new' ? null : asked} onClose={() => setAsked(null)} onSend={(command) => { setAsked(null); acting.send({ body: body.id, ...command }) }} /></Suspense>}
    </Card>
  )
}
