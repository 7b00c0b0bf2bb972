import './statements.css'
import { callsOf } from '#procedure/dais-calls.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** What interpreters and record-keepers ask, on the bureau's screens; read out quietly, gone when somebody has seen to it. */
export function DaisCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t, time } = useVoice()
  const calls = callsOf(view.body)
  const shown = calls.length === 0 ? null : (
    <Card eyebrow={t('dais.title')} tone="pending">
      <ul className="dais-calls">
        {calls.map(({ id, kind, at }) => (
          <li key={id}>
            <span><b>{t(`choice.${kind}`)}</b> <span className="fine figures">{time(at)}</span></span>
            {acting.can('note-call', { call: id }) ? <Button small label={t('dais.seen.of', { what: t(`choice.${kind}`) })} onPress={() => acting.act('note-call', { call: id })}>{t('dais.seen')}</Button> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
  return <div aria-live="polite" className={shown === null ? 'unseen' : ''}>{shown}</div>
}
