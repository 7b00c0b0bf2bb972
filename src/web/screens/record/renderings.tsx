import type { StreamId } from '#base/ids.ts'
import type { DocumentPage, Rendering } from '#views/dossier/document.ts'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Judge } from './judge.ts'
import { languageName } from './language-name.ts'
import { basisWords } from './slot-lines.ts'

/** Other documents of the story with what they word differently, and documents that may report the same occasion, which a person decides. */
export function Renderings({ stream, page, judge }: { readonly stream: StreamId; readonly page: DocumentPage; readonly judge: Judge }): ReactNode {
  const { t } = useVoice()
  if (page.renderings.length === 0) return null
  return (
    <section className="renderings" aria-label={t('record.renderings')}>
      <h2 className="eyebrow">{t('record.renderings')}</h2>
      <ul>{page.renderings.map((rendering) => <RenderingOf key={rendering.document} stream={stream} page={page} rendering={rendering} judge={judge} />)}</ul>
    </section>
  )
}

function RenderingOf({ stream, page, rendering, judge }: { readonly stream: StreamId; readonly page: DocumentPage; readonly rendering: Rendering; readonly judge: Judge }): ReactNode {
  const voice = useVoice()
  const { t, day } = voice
  const to = useWay()
  const [open, setOpen] = useState(false)
  const { title, outlet, published, language, relation, difference } = rendering
  const { shared, pieces } = difference
  const alike = relation === 'story' && shared >= 98
  return (
    <li className="stack tight">
      <p className="row"><Link className="said" href={to(stream, 'record', rendering.document)}><span dir="auto">{title}</span></Link></p>
      <p className="row fine">
        <Tag tone={relation === 'story' ? 'accent' : 'plain'}>{t(`record.relation.${relation}`)}</Tag>
        {outlet === null ? null : <span dir="auto">{outlet.text}</span>}
        <span>{published.day === null ? t('record.undated') : `${day(published.day)}, ${basisWords(voice, published.basis)}`}</span>
        {language === null || language === page.language ? null : <span>{languageName(voice, language)}</span>}
        {language !== null && page.language !== null && language !== page.language || (shared === 0 && pieces === null) ? null : <span className="figures">{alike ? t('record.same-words') : t('record.shared', { n: shared })}</span>}
      </p>
      <p className="row">
        {pieces === null || alike ? null : <Button small look="quiet" pressed={open} onPress={() => setOpen(!open)}>{t(open ? 'record.differences.hide' : 'record.differences')}</Button>}
        {!judge.records ? null : relation === 'story'
          ? <Button small look="quiet" disabled={judge.busy} onPress={() => void judge.send({ type: 'split-story', document: rendering.document } as { readonly type: string })}>{t('record.split')}</Button>
          : <Button small look="quiet" disabled={judge.busy} onPress={() => void judge.send({ type: 'join-story', documents: [page.document, rendering.document] } as { readonly type: string })}>{t('record.join')}</Button>}
      </p>
      {!open || pieces === null ? null : (
        <div className="difference said" dir="auto">
          {pieces.map((piece, at) => piece.is === 'same' ? <span key={at} className="same">{piece.words}</span>
            : piece.is === 'here' ? <del key={at}><span className="unseen">{t('record.only-here')} </span>{piece.words}</del> : <ins key={at}><span className="unseen">{t('record.only-there')} </span>{piece.words}</ins>)}
          <p className="fine difference-key"><del>{t('record.only-here')}</del> <ins>{t('record.only-there')}</ins></p>
        </div>
      )}
    </li>
  )
}
