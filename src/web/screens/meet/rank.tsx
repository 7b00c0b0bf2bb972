import { nextAmendment, waitingOn } from '#procedure/order.ts'
import { amendmentTitle } from '#procedure/titles.ts'
import { type ReactNode, useState } from 'react'
import { type BodyView, choicesOf, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { moved } from './amended.ts'

/** The chair puts the amendments to one text in their order, the furthest removed in substance first, a place at a time. */
export function Rank({ view, draft, acting }: { readonly view: BodyView; readonly draft: string; readonly acting: Acting }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const ranked = new Set(formsOf(view, 'rank-amendments').flatMap(({ fields }) => choicesOf(fields['on']).map(String)))
  const first = nextAmendment(view, draft)
  // Amendments to an amendment are ranked by themselves, before those to the draft.
  const on = first !== null && first.on !== draft ? first.on : draft
  const waiting = waitingOn(view, on).map(({ id }) => id)
  const [order, setOrder] = useState<readonly string[]>(waiting)
  if (!ranked.has(on) || waiting.length < 2) return null
  return (
    <section className="card plain" aria-label={t('rank.title')}>
      <p className="fine">{t('rank.note')}</p>
      <ol className="amendments">
        {order.map((id, n) => {
          const name = voice.say(amendmentTitle(view, id))
          return (
            <li key={id}>
              <div className="row apart">
                <span>{voice.number(n + 1)}. {name}</span>
                <span className="row">
                  <Button small disabled={n === 0} label={t('rank.up.of', { name })} onPress={() => setOrder(moved(order, n, -1))}>{t('rank.up')}</Button>
                  <Button small disabled={n === order.length - 1} label={t('rank.down.of', { name })} onPress={() => setOrder(moved(order, n, 1))}>{t('rank.down')}</Button>
                </span>
              </div>
            </li>
          )
        })}
      </ol>
      <Button onPress={() => acting.act('rank-amendments', { on, order })}>{t('rank.announce')}</Button>
    </section>
  )
}
