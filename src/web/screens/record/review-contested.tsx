import type { StreamId } from '#base/ids.ts'
import type { QueueItem } from '#views/dossier/review.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Tag } from '../../parts/card.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { Contests } from './contests.tsx'
import { shortened } from './desk.tsx'
import type { Judge } from './judge.ts'
import { gistOf, reviewWords } from './note.tsx'

/** Judgements on which reviewers disagree, before everything else: each with what was judged, how, and the ways on. */
export function ReviewContested({ stream, items, judge }: { readonly stream: StreamId; readonly items: readonly QueueItem[]; readonly judge: Judge }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const to = useWay()
  if (items.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="contested">
      <h2 id="contested">{t('review.contested', { n: items.length })}</h2>
      <ul className="stack tight">
        {items.map((item) => (
          <li key={item.id} className="card stack tight">
            <p className="row"><Tag tone="warn">{t('record.contested')}</Tag><Tag>{t(`record.kind.${item.kind}`)}</Tag><span className="fine">{item.review.is === 'rejected' ? t('record.review.rejected') : reviewWords(t, { review: item.review.is === 'entered' ? { ...item.review, contests: [] } : item.review })}</span></p>
            <Link className="said" href={to(stream, 'record', item.document, item.id)}><span dir="auto">{shortened(item.passage.quotation, 240)}</span></Link>
            <p className="fine"><bdi>{gistOf(voice, item)}</bdi> · <bdi>{item.passage.title}</bdi>{item.passage.outlet === null ? null : <> · <bdi>{item.passage.outlet}</bdi></>}</p>
            <Contests mark={item} judge={judge} />
          </li>
        ))}
      </ul>
    </section>
  )
}
