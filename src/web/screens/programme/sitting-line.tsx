import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { Planned } from '#views/programme.ts'
import { type Conference, bodyNameIn } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { languageName } from '../record/language-name.ts'
import { type Clock, useClock, zoneOf } from './clocks.ts'
import { formFor, type Planning } from './planning.ts'

/** One sitting of the programme: when, what, where, with what interpretation; whether it is under way, was held or is cancelled. */
export function SittingLine({ conference, planned, whose, now, onChange, onDrop }: { readonly conference: Conference; readonly planned: Planned; readonly whose: Clock; readonly now: number; readonly onChange: (planning: Planning) => void; readonly onDrop: (planned: Planned) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const clock = useClock()
  const to = useWay()
  const { sitting } = planned
  const { kind, title, start, end, services, place, languages, status, grade, meeting } = sitting
  const body = conference.state.bodies[planned.body]
  const zone = zoneOf(whose, place.zone)
  const open = meeting !== null && body?.meeting?.number === meeting
  const change = formFor(conference, 'change-sitting', planned)
  const drop = formFor(conference, 'drop-sitting', planned)
  const interpreted = voice.list(languages.map((one) => languageName(voice, one)))
  const running = open || (meeting === null && kind !== 'meeting' && status === 'planned' && start <= now && now < end)
  return (
    <article className={`sitting${status === 'dropped' ? ' dropped' : ''}${running ? ' now' : ''}`} aria-label={title}>
      <p className="sitting-hours figures">
        <span>{t('programme.hours', { from: clock.hour(start, zone), to: clock.hour(end, zone) })}</span>
        <small><bdi dir="ltr">{zone}</bdi></small>
      </p>
      <div>
        <h3 className="sitting-title" dir="auto">{title}</h3>
        <p className="quiet sitting-what">
          {body === undefined ? voice.say(planned.name) : bodyNameIn(voice, conference.book, body)} · {t(`programme.kind.${kind}`)}{' '}
          {grade === 'public' ? null : <Tag>{t(`programme.grade.${grade}`)}</Tag>}{' '}
          {status === 'dropped' ? <Tag tone="warn">{t('programme.dropped')}</Tag> : running ? <Tag tone="accent">{t('programme.now')}</Tag> : null}
        </p>
        <p className="fine"><bdi>{place.room}</bdi>{languages.length === 0 ? null : <> · {t('programme.interpreted', { languages: interpreted })}</>}{services === null ? null : <> · {t('programme.services', { at: clock.hour(services, zone) })}</>}</p>
        {meeting === null ? null : <p className="fine"><Link href={to(conference.stream, 'meet', planned.body)}>{t(open ? 'programme.open' : 'programme.held', { n: meeting })}</Link></p>}
      </div>
      {change === undefined && drop === undefined ? <span /> : (
        <div className="sitting-acts">
          {change === undefined ? null : <Button small onPress={() => onChange({ forms: [change], planned })} label={t('programme.change.of', { title })}>{t('programme.change')}</Button>}
          {drop === undefined ? null : <Button small look="quiet" onPress={() => onDrop(planned)} label={t('programme.drop.of', { title })}>{t('programme.drop')}</Button>}
        </div>
      )}
    </article>
  )
}
