import { own } from '#base/own.ts'
import { membersOf } from '#procedure/scene.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** The roll, name after name with the answers the book knows, until everybody has answered; latecomers stand in it when they come. */
export function RollCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t, say } = useVoice()
  const { attendance } = view.book
  if (attendance === null || !acting.can('answer-roll')) return null
  const members = membersOf(view.state, view.body)
  const open = members.filter(({ id }) => own(view.body.roll, id) === undefined)
  if (open.length === 0) return null
  /** Where the room is seen at a glance, those whose answer was heard are entered first and the others together. */
  const rest = (answer: string): void => { for (const { id } of open) acting.send({ type: 'answer-roll', body: view.body.id, seat: id, answer }) }
  return (
    <Card eyebrow={t('roll.card')} aside={<span className="fine">{t('roll.card.answered', { n: members.length - open.length, of: members.length })}</span>}>
      <ul className="roll">
        {open.map(({ id }) => (
          <li key={id} className="row apart">
            <b>{view.seatName(id)}</b>
            <span className="row">{attendance.answers.map((answer) => <Button key={answer.id} small label={t('act.of', { act: say(answer.name), what: view.seatName(id) })} onPress={() => acting.send({ type: 'answer-roll', body: view.body.id, seat: id, answer: answer.id })}>{say(answer.name)}</Button>)}</span>
          </li>
        ))}
      </ul>
      {open.length < 2 ? null : <div className="row">{attendance.answers.map((answer) => <Button key={answer.id} small onPress={() => rest(answer.id)}>{t('roll.rest', { answer: say(answer.name) })}</Button>)}</div>}
      <Citations rules={attendance.rules} book={view.book} />
    </Card>
  )
}
