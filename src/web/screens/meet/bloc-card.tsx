import { own } from '#base/own.ts'
import type { ReactNode } from 'react'
import { seatsOf } from './numbers.ts'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** Organisations that may vote for their members, each with the members named; a vote of one side shuts out the other. */
export function BlocCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t, list } = useVoice()
  const organisations = seatsOf(view.state, view.body).flatMap(({ id, role }) => { const rules = own(view.book.participation, role)?.votesForMembers?.rules; return rules === undefined ? [] : [{ id, rules }] })
  if (organisations.length === 0) return null
  return (
    <Card eyebrow={t('bloc.title')}>
      <ul className="amendments">
        {organisations.map(({ id }) => {
          const members = own(view.state.blocs, id) ?? []
          const who = view.seatName(id)
          return (
            <li key={id}>
              <div className="row apart">
                <b><bdi>{who}</bdi></b>
                {acting?.can('name-bloc', { seat: id }) === true ? <Button small label={t('act.of', { act: t('bloc.name'), what: who })} onPress={() => acting.act('name-bloc', { seat: id, members }, true)}>{t('bloc.name')}</Button> : null}
              </div>
              <p className="quiet">{members.length === 0 ? t('bloc.none') : t('bloc.votes', { who: list(members.map(view.seatName)), n: members.length })}</p>
            </li>
          )
        })}
      </ul>
      <Citations rules={[...new Set(organisations.flatMap(({ rules }) => rules))]} book={view.book} />
    </Card>
  )
}
