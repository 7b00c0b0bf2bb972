import './amend.css'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Card, Figure, Figures } from '../../parts/card.tsx'
import { Button } from '../../parts/button.tsx'
import { Citations } from '../../parts/citation.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { numbersOf } from './numbers.ts'

/** Present, quorum and majorities, as they stand. */
export function NumbersCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t, number } = useVoice()
  const { membership, present, quorum, majorities } = numbersOf(view.state, view.book, view.body)
  const { quorum: stands } = view.body
  return (
    <Card eyebrow={t('numbers.title')} aside={acting !== null && acting.can('record-presence') ? <Button look="quiet" onPress={() => acting.act('record-presence')}>{t('command.record-presence')}</Button> : null}>
      <Figures>
        <Figure name={t('numbers.present')}>{present === null ? t('numbers.uncounted', { of: membership }) : t('numbers.of', { n: present, of: membership })}</Figure>
        {quorum === null ? null : (
          <Figure name={t('numbers.quorum')} {...(stands.is === 'raised' ? { note: t('numbers.raised', { who: view.seatName(stands.by) }) } : stands.is === 'lacking' && quorum.met !== false ? { note: t('numbers.lacking') } : stands.is === 'presumed' && quorum.met === null ? { note: t('numbers.presumed') } : {})}>
            {number(quorum.needed)} {quorum.met === true ? <><Icon name="check" size={20} /><span className="unseen">{t('numbers.met')}</span></> : quorum.met === false ? <small className="numbers-short">{t('numbers.short')}</small> : null}
          </Figure>
        )}
        {majorities.map(({ share, needed }) => <Figure key={`${share.num}/${share.den}`} name={share.num * 2 === share.den ? t('numbers.majority') : t('numbers.share', { share: `${share.num}of${share.den}`, num: share.num, den: share.den })}>{number(needed)}</Figure>)}
      </Figures>
      <Suspended view={view} acting={acting} />
    </Card>
  )
}

/** Members whose vote is suspended, each with its rule; the bureau has the way back beside it. */
function Suspended({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t } = useVoice()
  const members = Object.entries(view.state.suspended)
  if (members.length === 0) return null
  return (
    <section className="suspended" aria-label={t('numbers.suspended')}>
      <h3 className="fine">{t('numbers.suspended')}</h3>
      <ul className="amendments">
        {members.map(([seat, rules]) => (
          <li key={seat}>
            <div className="row apart">
              <span>{view.seatName(seat)} <Citations rules={rules} book={view.book} /></span>
              <span className="row">
                {acting !== null && acting.can('permit-vote', { seat }) ? <Button small label={t('act.of', { act: t('numbers.permit'), what: view.seatName(seat) })} onPress={() => acting.act('permit-vote', { seat })}>{t('numbers.permit')}</Button> : null}
                {acting !== null && acting.can('restore-vote', { seat }) ? <Button small label={t('act.of', { act: t('numbers.restore'), what: view.seatName(seat) })} onPress={() => acting.act('restore-vote', { seat })}>{t('numbers.restore')}</Button> : null}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
