import { type ReactNode, useId, useState } from 'react'
import { inEnglishOrder } from '#procedure/alphabetical.ts'
import { membersOf } from '#procedure/scene.ts'
import type { BodyView } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { PaperLine } from '../../parts/paper.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { Link } from 'react-aria-components'

/** What can be printed at any moment, so that the meeting can go on by hand. */
export function Papers({ view }: { readonly view: BodyView }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  return <Card eyebrow={t('papers.title')} aside={<Link className="fine" href={to(view.stream, 'programme')}>{t('papers.programme')}</Link>}><HandPapers view={view} /></Card>
}

/** The papers themselves: the list, the agenda, a blank tally sheet, the Journal of the day, the participants. */
export function HandPapers({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const id = useId()
  const [from, setFrom] = useState('')
  const { stream, body } = view
  const before = (paper: string): string => `bodies/${encodeURIComponent(body.id)}/${paper}`
  const drawn = body.votes.at(-1)?.calling === undefined
  return (
    <>
      <ul>
        <PaperLine stream={stream} name={t('papers.speakers')} path={before('speakers')} />
        <PaperLine stream={stream} name={t('papers.agenda')} path={before('agenda')} />
        <PaperLine stream={stream} name={t('papers.tally')} path={before('tally')} query={from === '' ? {} : { from }} />
        <PaperLine stream={stream} name={t('papers.daily')} path="daily" />
        <PaperLine stream={stream} name={t('papers.participants')} path="participants" />
      </ul>
      {drawn && view.book.voting?.methods.rollCall != null ? (
        <div className="field papers-drawn no-print">
          <label htmlFor={id}>{t('papers.drawn')}</label>
          <select id={id} value={from} onChange={(event) => setFrom(event.target.value)}>
            <option value="">{t('papers.drawn.none')}</option>
            {inEnglishOrder(membersOf(view.state, body)).map((seat) => <option key={seat.id} value={seat.id}>{voice.say(seat.names)}</option>)}
          </select>
        </div>
      ) : null}
    </>
  )
}
