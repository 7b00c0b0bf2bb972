import './statements.css'
import { statementsOf } from '#procedure/statements.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import { Paragraphs } from './statement-text.tsx'

/** The latest statements that were handed in and whose delegation has spoken, newest first; everybody who follows the meeting reads them. */
export function DeliveredCard({ view }: { readonly view: BodyView }): ReactNode {
  const { t, time } = useVoice()
  const delivered = statementsOf(view.body).delivered.toReversed()
  if (delivered.length === 0) return null
  return (
    <Card eyebrow={t('statement.delivered')}>
      {delivered.map((one) => (
        <details key={one.id} className="statement-delivered">
          <summary><b>{view.seatName(one.seat)}</b>{one.behalf === null ? null : <> · <bdi>{t('speech.behalf', { group: one.behalf })}</bdi></>} · <span className="fine">{t(`choice.${one.reading}`)} · {time(one.at)}</span></summary>
          {one.texts.map(({ language, text }, n) => (
            <section key={language} className="statement-text">
              <h3 className="fine">{t(`language.${language}`)} · {t(n === 0 ? 'statement.authentic' : 'statement.rendering')}</h3>
              <Paragraphs text={text} language={language} />
            </section>
          ))}
        </details>
      ))}
    </Card>
  )
}
