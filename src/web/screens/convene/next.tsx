import { convenerStep, inFormat, invited, replyOf } from '#participants/known.ts'
import type { ReactNode } from 'react'
import { formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useActs } from '../../shell/acts.ts'
import { type Voice, useVoice } from '../../words.tsx'
import type { Open, OpenIt } from './dialogs.ts'
import { offered, type Preparing } from './preparing.ts'

type Step = { readonly words: string; readonly open: Open }

/** What would be done next, drawn from what is missing and what it turns on; at most this many at once. */
const most = 5

export function Next({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const voice = useVoice()
  const steps = view.edits ? stepsOf(view, voice).slice(0, most) : []
  useActs(steps.map(({ words, open: what }) => ({ label: words, act: () => open(what) })))
  if (steps.length === 0) return null
  return (
    <Card title={voice.t('next.title')}>
      <ul className="next-list">{steps.map((step) => <li key={step.words}><span>{step.words}</span><Button small label={voice.t('act.of', { act: voice.t('next.open'), what: step.words })} onPress={() => open(step.open)}>{voice.t('next.open')}</Button></li>)}</ul>
    </Card>
  )
}

function stepsOf(view: Preparing, { t, list }: Voice): readonly Step[] {
  const { preparation, board } = view
  const { mandate, clauses } = preparation
  const step = convenerStep(preparation)
  const sent = invited(preparation)
  const uninvited = inFormat(preparation).filter((one) => !sent.includes(one) && replyOf(preparation, one) === null)
  const pivotal = [...new Set((board.turnsOn?.ways ?? []).flatMap(({ replies }) => replies.flatMap(({ of }) => of)))]
  const remind = pivotal.filter((one) => sent.includes(one))
  const seats = offered(view, 'seat-delegation', 'actor')
  const comes = view.founding.exercise ? inFormat(preparation) : board.participants.filter(({ standing }) => standing === 'committed').map(({ id }) => id)
  const seatless = comes.filter((one) => seats.includes(one))
  const firstUnread = clauses.find(({ calls }) => calls.length > 0)
  // A simulation begins with its delegations and with somebody in the chair; the rest can wait or be left.
  const plain = view.founding.exercise && mandate === null && clauses.length === 0
  const unheld = Object.values(view.state.bodies).every(({ held, meeting }) => held === 0 && meeting === null)
  return [
    ...(plain && preparation.seats.length === 0 ? [{ words: t('next.paste'), open: { is: 'paste-seats' } } as const] : []),
    ...(plain && preparation.seats.length > 0 && unheld ? [{ words: t('next.chair'), open: { is: 'person', seat: null } } as const] : []),
    ...(mandate === null ? [{ words: t('next.mandate'), open: { is: 'mandate' } } as const] : []),
    ...(mandate !== null && step === null ? [{ words: t('next.ask', { who: view.nameOf(mandate.convener) }), open: { is: 'ask-convener' } } as const] : []),
    ...(mandate !== null && step?.step === 'asked' ? [{ words: t('next.answer', { who: view.nameOf(mandate.convener) }), open: { is: 'convener-answer' } } as const] : []),
    ...(clauses.length === 0 ? [{ words: t('next.clause'), open: { is: 'clause', clause: null } } as const] : []),
    ...(board.verdict === 'no-format' && clauses.length > 0 ? [{ words: t('next.read'), open: { is: 'clause', clause: (firstUnread ?? clauses[0])?.id ?? null } } as const] : []),
    ...(remind.length > 0 && remind.length <= 4 ? [{ words: t('next.remind', { who: list(remind.map(view.nameOf)) }), open: { is: 'invite', kind: 'reminder', participants: remind } } as const] : []),
    ...(uninvited.length > 0 && formsOf(view, 'record-invitation').length > 0 ? [{ words: t('next.invite', { n: uninvited.length }), open: { is: 'invite', kind: 'invitation', participants: uninvited } } as const] : []),
    ...(seatless.length > 0 ? [{ words: t('next.seat', { n: seatless.length }), open: { is: 'seat-all' } } as const] : []),
    ...(clauses.length > 0 && preparation.published === null ? [{ words: t('next.publish'), open: { is: 'publish' } } as const] : []),
  ]
}
