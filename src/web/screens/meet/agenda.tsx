import type { ReactNode } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** The agenda with the item before the body; for the chair each item with what can be done about it. */
export function Agenda({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { agenda, item: current } = view.body
  if (agenda.length === 0) return null
  return (
    <Card eyebrow={agenda.some(({ status }) => status === 'provisional') ? t('agenda.provisional') : t('agenda.title')}>
      <ol className="agenda">
        {agenda.map((item) => {
          const open = acting === null ? null : commandOf(view, 'open-item', { item: item.id })
          const conclude = acting === null ? null : commandOf(view, 'conclude-item', { item: item.id })
          return (
            <li key={item.id} className={item.id === current ? 'current' : item.status === 'concluded' ? 'done' : ''} {...(item.id === current ? { 'aria-current': 'true' as const } : {})}>
              <span className="grow"><bdi>{voice.say(item.title)}</bdi></span>
              {item.status === 'provisional' || item.status === 'waiting' ? null : <Tag tone={item.id === current ? 'accent' : 'plain'}>{t(item.debate === 'closed' && item.status === 'open' ? 'agenda.debate.closed' : `agenda.${item.status}`)}</Tag>}
              {open === null ? null : <Button small onPress={() => acting?.send(open)} label={t('agenda.open.item', { item: voice.say(item.title) })}>{t('agenda.take')}</Button>}
              {conclude === null ? null : <Button small onPress={() => acting?.send(conclude)} label={t('agenda.conclude.item', { item: voice.say(item.title) })}>{t('agenda.conclude')}</Button>}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
