import { dayOf, minute } from '#base/instants.ts'
import { callingOf, meetsBy } from '#procedure/calling.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Figure, Figures } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

const acts = ['ask-for-meeting', 'issue-communique'] as const

/** Between meetings: by which day the next is due or was due, who asked for it, and whether a communiqué on the last is owed. */
export function CallingCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t, day, list } = useVoice()
  const now = useNow(minute)
  const { asked, communique } = callingOf(view.body)
  const by = meetsBy(view)
  if (view.body.meeting !== null || (asked.length === 0 && communique === null && by === null)) return null
  const able = acting === null ? [] : acts.filter((type) => acting.can(type))
  return (
    <Card eyebrow={t('calling.title')}>
      <div className="stack">
        {by === null ? null : <Figures><Figure name={t('calling.by')} {...(dayOf(now) > by.day ? { note: t('calling.overdue') } : {})}><bdi>{day(by.day)}</bdi></Figure></Figures>}
        {asked.length === 0 ? null : <p>{t('calling.asked', { who: list(asked.map((one) => (one.by === null ? t('calling.secretariat') : view.seatName(one.by)))) })}</p>}
        {communique === null ? null : <p>{t('calling.communique', { n: communique.meeting })}</p>}
        <Citations rules={[...new Set([...(by?.rules ?? []), ...asked.flatMap(({ rules }) => rules), ...(communique?.rules ?? [])])]} book={view.book} />
        {able.length === 0 || acting === null ? null : <div className="also">{able.map((type) => <Button key={type} small onPress={() => acting.act(type)}>{t(`command.${type}`)}</Button>)}</div>}
      </div>
    </Card>
  )
}
