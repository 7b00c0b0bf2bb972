import { waitingBefore } from '#procedure/owed.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { useLocation } from 'wouter'
import type { BodyView } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { SpeechClock } from '../../parts/clock.tsx'
import { useKey } from '../../keys.ts'
import { useNow, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { useActing } from '../meet/acting.tsx'
import { numbersOf } from '../meet/numbers.ts'
import { usePresidency } from '../meet/presiding.tsx'
import { nextOf } from '../meet/speakers.tsx'

/** Bodies that have a key: Alt and the number of the tile. */
const keyed = 9
const lookEvery = 30_000

/** Every body that meets, side by side. The keys of the floor work on the one that is chosen. */
export function Tiles({ views, current }: { readonly views: readonly BodyView[]; readonly current: string }): ReactNode {
  const { t } = useVoice()
  return <ul className="tiles" aria-label={t('desk.bodies')}>{views.map((view, n) => <Tile key={view.body.id} view={view} n={n + 1} chosen={view.body.id === current} />)}</ul>
}

function Tile({ view, n, chosen }: { readonly view: BodyView; readonly n: number; readonly chosen: boolean }): ReactNode {
  const voice = useVoice()
  const { t, say, number } = voice
  const to = useWay()
  const [, navigate] = useLocation()
  const now = useNow(lookEvery)
  const acting = useActing(view)
  const presidency = usePresidency(view)
  const { body, bodyName, seatName } = view
  const { meeting, floor } = body
  const vote = body.votes.at(-1)
  const numbers = numbersOf(view.state, view.book, body)
  const item = body.agenda.find(({ id }) => id === body.item)
  const needs = waitingBefore(view.state, body.id, now).filter(({ desk }) => desk)
  const next = nextOf(view)
  const presides = presidency?.presides ?? (body.chair === null ? null : seatName(body.chair))
  const desk = to(view.stream, 'desk', body.id)
  useKey(n > keyed ? undefined : `Alt+${n}`, t('desk.choose', { body: bodyName }), () => navigate(desk))
  const state = meeting === null ? t('before.unmet') : meeting.status === 'suspended' ? t('before.suspended') : t('before.meeting', { n: meeting.number })
  return (
    <li className={`tile${chosen ? ' chosen' : ''}`}>
      <div className="row apart">
        <h2><Link href={to(view.stream, 'meet', body.id)}>{bodyName}</Link></h2>
        {needs.length === 0 ? null : <Tag tone="warn">{t('desk.needs', { n: needs.length })}</Tag>}
      </div>
      <p className="quiet">{state}{meeting === null ? null : <> · {t(`choice.${meeting.grade}`)}</>}{presides === null ? null : <> · {t('presidency.wall', { who: presides })}</>}</p>
      {item === undefined ? null : <p className="said tile-item" dir="auto">{say(item.title)}</p>}
      {floor.speaker === null ? null : (
        <div className="row apart tile-speaks"><b>{seatName(floor.speaker.seat)}</b><SpeechClock since={floor.speaker.since} held={floor.speaker.held} limit={floor.speaker.limit} time={floor.speaker.time} size="small" quiet /></div>
      )}
      <dl className="tile-figures">
        <div><dt>{t('list.title')}</dt><dd className="figures">{number(floor.entries.length)}</dd></div>
        <div><dt>{t('numbers.present')}</dt><dd className="figures">{numbers.present === null ? t('numbers.uncounted', { of: numbers.membership }) : t('numbers.of', { n: numbers.present, of: numbers.membership })}</dd></div>
        {numbers.quorum === null ? null : <div><dt>{t('numbers.quorum')}</dt><dd className="figures">{number(numbers.quorum.needed)}{numbers.quorum.met === null ? null : ` · ${t(numbers.quorum.met ? 'numbers.met' : 'numbers.short')}`}</dd></div>}
      </dl>
      {vote === undefined ? null : <p><Tag tone="accent">{t('before.come', { n: Object.keys(vote.cast).length, of: vote.electorate.length })}</Tag> <span className="said">{say(vote.question)}</span></p>}
      {needs.length === 0 ? null : <ul className="tile-needs">{needs.map(({ kind, words }, at) => <li key={`${kind} ${at}`} dir="auto">{say(words)}</li>)}</ul>}
      <div className="row tile-acts">
        {chosen ? null : <ButtonLink href={desk}>{t('desk.open')}</ButtonLink>}
        {next === null ? null : <Button small {...(chosen ? { keys: 'Alt+N', named: t('list.next') } : {})} label={t('desk.next', { body: bodyName })} onPress={() => acting.send(next)}>{t('list.next')}</Button>}
        {acting.can('add-to-list') ? <Button small {...(chosen ? { keys: 'Alt+A', named: t('command.add-to-list') } : {})} label={t('desk.add', { body: bodyName })} onPress={() => acting.act('add-to-list')}>{t('list.add')}</Button> : null}
        {needs.some(({ kind }) => kind === 'sheets' || kind === 'sheets-differ' || kind === 'hands' || kind === 'call' || kind === 'paper') ? <ButtonLink href={to(view.stream, 'meet', body.id)}>{t('desk.enter')}</ButtonLink> : null}
      </div>
      {acting.dialog}
    </li>
  )
}
