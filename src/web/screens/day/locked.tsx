import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { renew } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ask } from '../../wire.ts'
import { type Told, canTell, isTold, startTelling, stopTelling } from './telling.ts'

/** Notices to this device while it lies locked: asked for by a press and by nothing else, listed, and ended here. Nothing is shown where the host has not switched it on. */
export default function Locked(): ReactNode {
  const { t, language, dateTime } = useVoice()
  const { api } = useSession()
  const [trouble, setTrouble] = useState<'denied' | 'failed' | null>(null)
  const [busy, setBusy] = useState(false)
  const queryKey = [api, 'notices']
  const { data } = useQuery({ queryKey, queryFn: () => ask<Told>(`${api}/notices`) })
  const { data: here } = useQuery({ queryKey: [...queryKey, 'here'], queryFn: () => isTold(api), enabled: canTell() })
  if (data === undefined || 'problem' in data || data.value.key === null) return null
  const { key, devices } = data.value
  const mine = devices.find(({ id }) => id === here?.remembered && here.subscribed)
  const doing = (work: () => Promise<'denied' | 'failed' | null>) => (): void => {
    setBusy(true)
    void work().then(setTrouble).finally(() => {
      setBusy(false)
      void renew({ queryKey })
    })
  }
  const others = devices.filter((device) => device !== mine)
  return (
    <Card eyebrow={t('day.locked')}>
      <p className="fine">{t('day.locked.words')}</p>
      {!canTell() ? <p>{t('day.locked.plain')}</p>
        : mine === undefined ? <div><Button busy={busy} onPress={doing(() => startTelling(api, key, language))}>{t('day.locked.on')}</Button></div>
          : <div className="row"><span>{t('day.locked.told')}</span><Button busy={busy} onPress={doing(() => stopTelling(api, mine.id))}>{t('day.locked.off')}</Button></div>}
      <div aria-live="polite">{trouble === null ? null : <p className="warn">{t(`day.locked.${trouble}`)}</p>}</div>
      {others.length === 0 ? null : (
        <section aria-label={t('day.locked.others')}>
          <h3>{t('day.locked.others')}</h3>
          <ul className="day-bodies">
            {others.map(({ id, at }) => <li key={id}><span>{t('day.locked.since', { at: dateTime(at) })}</span><Button small label={t('day.locked.remove.of', { at: dateTime(at) })} onPress={doing(() => stopTelling(api, id))}>{t('day.locked.remove')}</Button></li>)}
          </ul>
        </section>
      )}
    </Card>
  )
}
