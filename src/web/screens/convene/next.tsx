import { convenerStep, inFormat, invited, replyOf } from '#participants/known.ts'
import type { ReactNode } from 'react'
import { formsOf } from '../../conference.ts'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useSession, useWay } from '../../session.tsx'
import { useActs } from '../../shell/acts.ts'
import { type Voice, useVoice } from '../../words.tsx'
import { type Answer, ask } from '../../wire.ts'
import type { Person } from './delegations.tsx'
import type { Open, OpenIt } from './dialogs.ts'
import { offered, type Preparing } from './preparing.ts'

/** `open`: a dialog of this screen; null: the screen on which the meeting is held. */
type Step = { readonly words: string; readonly open: Open | null }

/** What would be done next, drawn from what is missing and what it turns on; at most this many at once. */
const most = 5

export function Next({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const voice = useVoice()
  const to = useWay()
  const [, navigate] = useLocation()
  const chaired = useChaired(view)
  const steps = view.edits ? stepsOf(view, voice, chaired).slice(0, most) : []
  const go = (what: Open | null): void => (what === null ? navigate(to(view.stream, 'meet')) : open(what))
  useActs(steps.map(({ words, open: what }) => ({ label: words, act: () => go(what) })))
  if (steps.length === 0) return null
  return (
    <Card title={voice.t('next.title')}>
      <ul className="next-list">{steps.map((step) => <li key={step.words}><span>{step.words}</span><Button small label={voice.t('act.of', { act: voice.t('next.open'), what: step.words })} onPress={() => go(step.open)}>{voice.t('next.open')}</Button></li>)}</ul>
    </Card>
  )
}

/** Whether somebody holds the office of the chair and has a code; asked only where a simulation begins. */
function useChaired(view: Preparing): boolean {
  const { api } = useSession()
  const { data } = useQuery({ queryKey: [api, 'people', view.stream, view.position], queryFn: () => ask<{ people: readonly Person[] }>(`${api}/streams/${encodeURIComponent(view.stream)}/people`), enabled: view.edits && isPlain(view) && view.preparation.seats.length > 0 && isUnheld(view), placeholderData: (before: Answer<{ people: readonly Person[] }> | undefined) => before })
  return data !== undefined && 'value' in data && data.value.people.some(({ capacities, hasCode }) => hasCode && capacities.includes('chair'))
}

/** An exercise without a format: it begins with its delegations. */
function isPlain({ founding, preparation: { mandate, clauses } }: Preparing): boolean {
  return founding.exercise && mandate === null && clauses.length === 0
}

function isUnheld({ state }: Preparing): boolean {
  return Object.values(state.bodies).every(({ held, meeting }) => held === 0 && meeting === null)
}

function stepsOf(view: Preparing, { t, list }: Voice, chaired: boolean): readonly Step[] {
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
  const begins = isPlain(view) && preparation.seats.length > 0 && isUnheld(view)
  const agenda = Object.values(view.state.bodies).some((body) => body.agenda.length > 0)
  return [
    ...(isPlain(view) && preparation.seats.length === 0 ? [{ words: t('next.paste'), open: { is: 'paste-seats' } } as const] : []),
    ...(begins && !chaired ? [{ words: t('next.chair'), open: { is: 'person', seat: null } } as const] : []),
    ...(begins ? [{ words: t(agenda ? 'next.meet' : 'next.agenda'), open: null } as const] : []),
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
