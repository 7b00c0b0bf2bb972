import { presidingOffice } from '#procedure/presiding-office.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** How a vice-chair is called who presides now; null while the chair does. */
export function useViceChair(view: BodyView): string | null {
  const voice = useVoice()
  if (presidingOffice(view.body) === 'chair') return null
  const name = view.book.presidency.acting?.name
  return name === undefined ? voice.t('chairing.vice') : voice.say(name)
}

/** Who of the bureau presides, and the ways to change it: hand over, take the chair, preside again. A delegation sees it only while a vice-chair presides. */
export function ChairingCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t, time, say } = useVoice()
  const vice = useViceChair(view)
  const led = view.body.chairing?.acting ?? null
  const { capacity } = view
  const officer = capacity === 'chair' || capacity === 'vice-chair'
  if (led === null && !officer) return null
  const can = (type: string): boolean => acting !== null && acting.can(type)
  return (
    <Card eyebrow={t('chairing.title')}>
      <p><b className="begins">{capacity === presidingOffice(view.body) ? t('chairing.you') : t('chairing.presides', { who: vice ?? say(view.book.chair) })}</b></p>
      {led === null ? null : <p className="fine">{led.gone === null ? t('chairing.handed') : t(`chairing.gone.${led.gone}`)} · {t('chairing.since', { time: time(led.since) })} · {led.rules.length === 0 ? t('chairing.no-rule') : <Citations rules={led.rules} book={view.book} />}</p>}
      {capacity === 'vice-chair' && led === null ? <p className="quiet">{t('chairing.follows')}</p> : null}
      {capacity === 'chair' && led !== null ? <p className="quiet">{t('chairing.led')}</p> : null}
      {acting === null ? null : (
        <div className="also">
          {can('take-the-chair') ? <Button onPress={() => acting.act('take-the-chair')}>{t('command.take-the-chair')}</Button> : null}
          {can('resume-chair') ? <Button look="first" onPress={() => acting.act('resume-chair')}>{t('command.resume-chair')}</Button> : null}
          {can('hand-over-chair') ? <Button onPress={() => acting.act('hand-over-chair')}>{t('command.hand-over-chair')}</Button> : null}
        </div>
      )}
    </Card>
  )
}
