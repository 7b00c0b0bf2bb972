import type { StreamId } from '#base/ids.ts'
import type { DoubtedMask } from '#views/dossier/doubted-masks.ts'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { shortened } from './desk.tsx'
import type { Judge } from './judge.ts'

/** Greyed passages that read like an article: a person brings them back into the text, or greys them for good, in every document that has the line. */
export function ReviewMasks({ stream, masks, judge }: { readonly stream: StreamId; readonly masks: readonly DoubtedMask[]; readonly judge: Judge }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  const [busy, setBusy] = useState(false)
  if (masks.length === 0) return null
  const decide = async ({ document, span, words, reason, copies }: DoubtedMask, restore: boolean): Promise<void> => {
    setBusy(true)
    for (const at of [{ document, start: span[0] }, ...copies]) {
      const passage = { ...at, quotation: words }
      if (!await judge.send(restore ? { type: 'restore-passage', ...passage } : { type: 'mask-passage', ...passage, reason } as { readonly type: string })) break
    }
    setBusy(false)
  }
  return (
    <section className="stack tight" aria-labelledby="doubted-masks">
      <h2 id="doubted-masks">{t('review.masks')}</h2>
      <p className="quiet">{t('review.masks.words')}</p>
      <ul className="stack tight">
        {masks.map((mask) => (
          <li key={`${mask.document} ${mask.span[0]}`} className="card stack tight">
            <p className="row"><Tag>{t(`record.mask.${mask.reason}`)}</Tag><Link className="fine" href={to(stream, 'record', mask.document, `${mask.span[0]}-${mask.span[1]}`)}><bdi>{mask.title}</bdi></Link>{mask.copies.length === 0 ? null : <Tag>{t('review.masks.copies', { n: mask.copies.length })}</Tag>}</p>
            <p className="said" dir="auto">{shortened(mask.words, 400)}</p>
            {!judge.records ? null : <div className="card-acts"><Button small disabled={busy} onPress={() => void decide(mask, true)}>{t('record.restore')}</Button><Button small look="quiet" disabled={busy} onPress={() => void decide(mask, false)}>{t('review.masks.keep')}</Button></div>}
          </li>
        ))}
      </ul>
    </section>
  )
}
