import type { ReactNode } from 'react'
import type { BodyView, Conference } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'

/** Silence procedures of a body, each with its end in the clock of the place; those that run, and those no meeting has been told of. */
export function Silences({ view }: { readonly view: BodyView }): ReactNode {
  const { t } = useVoice()
  const shown = view.body.silences.filter(({ status, announcedAt }) => status === 'running' || (status === 'adopted' && announcedAt === null))
  if (shown.length === 0) return null
  return <Card eyebrow={t('silence.title')}><div className="stack">{shown.map((silence) => <SilenceLine key={silence.id} conference={view} silence={silence} />)}</div></Card>
}

export function SilenceLine({ conference, silence }: { readonly conference: Conference; readonly silence: BodyView['body']['silences'][number] }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { title, expires, zone, status, agreed } = silence
  return (
    <div className="motion">
      <b className="said">{voice.say(title)}</b> · {t(`silence.${status}`)}
      <p>{t('silence.expires', { at: voice.dateTimeIn(expires, zone), zone })}</p>
      {agreed.length === 0 ? null : <p className="fine">{t('silence.agreed', { who: voice.list(agreed.map(conference.seatName)) })}</p>}
      <p className="fine"><Citations rules={conference.book.silence?.rules ?? []} book={conference.book} /></p>
    </div>
  )
}

/** Who initiated a series, who hosts this meeting of it, and which seats stay empty, with the reason as it was given. */
export function Sittings({ view }: { readonly view: BodyView }): ReactNode {
  const { t, list } = useVoice()
  const { meeting, emptySeats, initiators = [] } = view.body
  if (initiators.length === 0 && emptySeats.length === 0 && (meeting === null || meeting.host === null)) return null
  return (
    <Card eyebrow={t('sitting.title')}>
      {meeting === null || meeting.host === null ? null : <p>{t('sitting.host', { n: meeting.number, who: view.seatName(meeting.host) })}</p>}
      {initiators.length === 0 ? null : <p>{t('sitting.initiators', { who: list(initiators.map(view.seatName)) })}</p>}
      {emptySeats.length === 0 ? null : (
        <ul className="stack">
          {emptySeats.map(({ seat, reason, source }) => (
            <li key={seat} className="said" dir="auto">
              {reason === null ? t('sitting.empty', { who: view.seatName(seat) }) : source === null ? t('sitting.reason', { who: view.seatName(seat), reason }) : t('sitting.source', { who: view.seatName(seat), reason, source })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
