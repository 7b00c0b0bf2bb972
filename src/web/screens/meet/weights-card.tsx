import { own } from '#base/own.ts'
import type { SeatId } from '#base/ids.ts'
import { testsNow } from '#procedure/sufficiency.ts'
import { entitled } from '#procedure/scene.ts'
import { sufficientConsensus } from '#voting/sufficient.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** What every participant weighs in each test of sufficient consensus, and how much a test asks for. */
export function WeightsCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t, say, number } = useVoice()
  const { sufficient } = view.book.adoption
  const rule = testsNow(view)
  if (sufficient?.kind !== 'tests' || rule?.kind !== 'tests') return null
  const results = sufficientConsensus(rule, []).tests
  const seats = entitled(view, 'object')
  return (
    <Card eyebrow={t('weights.title')} aside={acting?.can('record-weight') === true ? <Button small look="quiet" onPress={() => acting.act('record-weight', {}, true)}>{t('weights.record')}</Button> : undefined}>
      <ul className="amendments">
        {sufficient.tests.map(({ id, name, of }) => {
          const asks = results.find((one) => one.id === id)
          const weighed = seats.flatMap((seat) => { const weight = own(own(view.state.weights, id) ?? {}, seat); return weight === undefined ? [] : [{ seat, weight }] })
          return (
            <li key={id}>
              <div className="row apart"><b>{say(name)}</b><span className="fine figures">{asks === undefined || asks.whole === 0 ? t('weights.none') : t('weights.needed', { needed: asks.needed, of: asks.whole })}</span></div>
              {of === 'participants' ? <p className="fine">{t('weights.each')}</p> : weighed.length === 0 ? null : <dl className="weights">{weighed.map(({ seat, weight }) => <div key={seat}><dt><bdi>{view.seatName(seat)}</bdi></dt><dd className="figures">{number(weight)}</dd></div>)}</dl>}
            </li>
          )
        })}
      </ul>
      <Citations rules={sufficient.rules} book={view.book} />
    </Card>
  )
}

/** How the tests come out with these in support: while the chair still names them. */
export function TestsNow({ view, supports }: { readonly view: BodyView; readonly supports: readonly SeatId[] }): ReactNode {
  const { t, say } = useVoice()
  const { sufficient } = view.book.adoption
  const rule = testsNow(view)
  if (sufficient?.kind !== 'tests' || rule?.kind !== 'tests') return null
  const { tests, outcome } = sufficientConsensus(rule, supports)
  return (
    <section className="weights-now" aria-live="polite" aria-label={t('weights.now')}>
      <p><b>{t(outcome === 'sufficient' ? 'weights.sufficient' : 'weights.insufficient')}</b></p>
      <dl className="weights">
        {tests.map(({ id, support, whole, needed, met }) => (
          <div key={id}>
            <dt>{say(sufficient.tests.find((one) => one.id === id)?.name ?? { en: id })}</dt>
            <dd className="figures">{t('weights.support', { n: support, of: whole, needed })} {met ? <><Icon name="check" size={14} /><span className="unseen">{t('weights.met')}</span></> : <span className="unseen">{t('weights.unmet')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
