import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Card, Figure, Figures } from '../../parts/card.tsx'
import { Button } from '../../parts/button.tsx'
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
    </Card>
  )
}
