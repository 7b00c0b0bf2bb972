import type { ReactNode } from 'react'
import { callingOf, meetsBy } from '#procedure/calling.ts'
import type { BodyView } from '../../conference.ts'
import { Card, Figure, Figures } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'

/** Between meetings: by which day the next is due, who asked for it, and whether a communiqué on the last is owed. */
export function CallingCard({ view }: { readonly view: BodyView }): ReactNode {
  const { t, day } = useVoice()
  const { asked, communique } = callingOf(view.body)
  const by = meetsBy(view)
  if (view.body.meeting !== null || (asked.length === 0 && communique === null && by === null)) return null
  return (
    <Card eyebrow={t('calling.title')}>
      {by === null && asked.length === 0 ? null : <Figures>
        {by === null ? null : <Figure name={t('calling.by')}><bdi>{day(by.day)}</bdi></Figure>}
        {asked.length === 0 ? null : <Figure name={t('calling.asked')}><bdi>{asked.map((one) => (one.by === null ? t('calling.secretariat') : view.seatName(one.by))).join(' · ')}</bdi></Figure>}
      </Figures>}
      {communique === null ? null : <p>{t('calling.communique', { n: communique.meeting })}</p>}
      <Citations rules={[...new Set([...(by?.rules ?? []), ...asked.flatMap(({ rules }) => rules), ...(communique?.rules ?? [])])]} book={view.book} />
    </Card>
  )
}
