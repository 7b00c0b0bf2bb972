import type { StreamId } from '#base/ids.ts'
import type { DocumentPage } from '#views/dossier/document.ts'
import type { Mark } from '#views/dossier/marks.ts'
import type { QueueItem, ReviewPage } from '#views/dossier/review.ts'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { useKey } from '../../keys.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Kbd } from '../../parts/kbd.tsx'
import { Progress } from '../../parts/state.tsx'
import { useSession, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { Contests } from './contests.tsx'
import type { Judge } from './judge.ts'
import { EntryLinks } from './links.tsx'
import { gistOf, reviewWords } from './note.tsx'
import { NewActor } from './new-actor.tsx'
import { useRecordNames } from './register.ts'
import { slotLines } from './slot-lines.ts'

/** How many of what waits are shown below the card. */
const shownNext = 6

/** What was done last by this person and can be taken back. */
export function lastOwn(review: Pick<ReviewPage, 'recent'> | null, person: string | null | undefined): QueueItem | null {
  return review?.recent.find(({ review: judged }) => judged.is !== 'open' && judged.by === person) ?? null
}

/** The side of the record: how far we are, one card with three keys, what comes next. */
export function Desk({ stream, page, review, mark, words, publishable, next, judge, onDone, onNext, onCorrect, children }: {
  readonly stream: StreamId
  readonly page: DocumentPage
  readonly review: ReviewPage | null
  readonly mark: Mark | null
  /** The words the card's mark rests on. */
  readonly words: readonly string[]
  /** Whether its document is public, so that an entry drawn from it may be published. */
  readonly publishable: boolean
  readonly next: readonly QueueItem[]
  readonly judge: Judge
  /** The mark was judged; go on to the next. */
  readonly onDone: (mark: Mark) => void
  /** Goes to what waits in another document. */
  readonly onNext: () => void
  readonly onCorrect: (mark: Mark) => void
  /** Stands in the card's place, for instance a form. */
  readonly children?: ReactNode
}): ReactNode {
  const { t, number } = useVoice()
  const { me } = useSession()
  const progress = review?.progress
  const last = lastOwn(review, me?.person)
  const undo = last !== null && last.review.is !== 'open' ? last.review.review : null
  const takeBack = (): void => { if (undo !== null && !judge.busy) void judge.withdraw(undo) }
  const [folded, setFolded] = useState(false)
  useKey(undo !== null && judge.reviews ? 'Ctrl+Z' : undefined, t('record.undo'), takeBack)
  return (
    <aside className={`desk${folded ? ' folded' : ''}`} aria-label={t('record.queue')}>
      <div className="row apart"><h2>{t('record.queue')}</h2>{progress === undefined ? null : <span className="row"><span className="quiet figures">{t('record.progress', { done: number(progress.done), of: number(progress.of) })}</span><button type="button" className="fold" aria-expanded={!folded} aria-label={t('record.fold')} onClick={() => setFolded(!folded)}><Icon name={folded ? 'up' : 'down'} /></button></span>}</div>
      {progress === undefined ? null : <Progress done={progress.done} of={progress.of} what={t('record.queue')} />}
      {children ?? (mark === null
        ? <div className="stack tight"><p className="desk-empty said">{progress === undefined || progress.of === 0 ? t('record.queue.nothing') : next.length > 0 ? t('record.queue.done-here') : t('record.queue.done')}</p>{next.length === 0 || !judge.reviews ? null : <div><Button look="first" keys="Enter" named={t('record.queue.go-on')} onPress={onNext}>{t('record.queue.go-on')}</Button></div>}</div>
        : <MarkCard key={mark.id} stream={stream} page={page} mark={mark} words={words} publishable={publishable} judge={judge} onDone={onDone} onCorrect={onCorrect} />)}
      {undo === null || last === null || !judge.reviews ? null : (
        <p className="desk-last fine"><span className="grow">{t('record.last', { did: reviewWords(t, last) })} <bdi className="said">{shortened(last.passage.quotation, 48)}</bdi></span> <Button small look="quiet" keys="U" named={t('record.undo')} disabled={judge.busy} onPress={takeBack}>{t('record.undo')}</Button></p>
      )}
      {next.length === 0 ? null : <Next stream={stream} items={next} />}
    </aside>
  )
}

function MarkCard({ stream, page, mark, words, publishable, judge, onDone, onCorrect }: { readonly stream: StreamId; readonly page: DocumentPage; readonly mark: Mark; readonly words: readonly string[]; readonly publishable: boolean; readonly judge: Judge; readonly onDone: (mark: Mark) => void; readonly onCorrect: (mark: Mark) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const policy = useRecordNames()
  const open = mark.review.is === 'open'
  const confirm = (): void => { if (!judge.busy) void judge.confirm(mark).then((done) => (done ? onDone(mark) : undefined)) }
  const reject = (): void => { if (!judge.busy) void judge.reject(mark).then((done) => (done ? onDone(mark) : undefined)) }
  useKey(open && judge.reviews ? 'C' : undefined, t('record.confirm'), confirm)
  return (
    <section className="mark-card" aria-label={t('record.card')}>
      <p className="row apart"><span className="eyebrow">{t(`record.kind.${mark.kind}`)} · {open ? t(`record.confidence.${mark.confidence}`) : reviewWords(t, mark)}</span>{mark.copies.length === 0 ? null : <Tag>{t('record.copies', { n: mark.copies.length })}</Tag>}</p>
      <blockquote className={`said mark-words is-${mark.kind}`} dir="auto">{words.map((part, at) => <span key={at}>{at === 0 ? '' : ' … '}{shortened(part, 320)}</span>)}</blockquote>
      {mark.reader === undefined ? null : <p><Tag tone="warn">{t('record.second.found', mark.reader)}</Tag></p>}
      <dl className="slots">
        {slotLines(voice, mark, policy).map(({ id, name, values }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{values.map(({ words: said, note }, at) => <span key={at} className="slot-value"><span dir="auto">{said}</span>{note === null ? null : <Tag>{note}</Tag>}</span>)}{mark.differs?.includes(id) === true ? <span className="fine">{t('record.second.differs')}</span> : null}</dd>
          </div>
        ))}
      </dl>
      <NewActor mark={mark} page={page} />
      <Contests mark={mark} judge={judge} />
      {mark.review.is === 'entered' && mark.review.contests.length === 0 ? <EntryLinks key={mark.review.review} stream={stream} entry={mark.review.review} judge={judge} /> : null}
      {judge.keeps && publishable && mark.review.is === 'entered' && !mark.review.published && mark.review.contests.length === 0 ? <div><Button small look="quiet" disabled={judge.busy} onPress={() => void (mark.review.is === 'entered' ? judge.send({ type: 'publish-entry', entry: mark.review.review } as { readonly type: string }) : undefined)}>{t('record.publish')}</Button></div> : null}
      {mark.review.is === 'entered' && mark.review.published ? <p className="fine">{t('record.published-entry')}</p> : null}
      {!judge.reviews ? <p className="fine">{t('record.reads-only')}</p> : (
        <div className="card-acts">
          {open ? <Button look="first" keys="Enter" named={t('record.confirm')} onPress={confirm}>{t('record.confirm')}</Button> : null}
          {mark.review.is === 'rejected' ? null : <Button keys="E" named={t('record.correct')} onPress={() => onCorrect(mark)}>{t('record.correct')}</Button>}
          {open ? <Button keys="X" named={t('record.reject')} onPress={reject}>{t('record.reject')}</Button> : <Button disabled={judge.busy} onPress={() => void (mark.review.is === 'open' ? undefined : judge.withdraw(mark.review.review))}>{t('record.withdraw')}</Button>}
        </div>
      )}
    </section>
  )
}

function Next({ stream, items }: { readonly stream: StreamId; readonly items: readonly QueueItem[] }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const to = useWay()
  return (
    <section aria-label={t('record.next')}>
      <div className="row apart"><h3 className="eyebrow">{t('record.next')}</h3><span className="row fine keys-move"><Link className="fine" href={to(stream, 'record', 'review')}>{t('review.title')}</Link><Kbd keys="J" /><Kbd keys="K" /></span></div>
      <ul className="next">
        {items.slice(0, shownNext).map((item) => (
          <li key={item.id}><Link href={to(stream, 'record', item.document, item.id)}><Tag>{t(`record.kind.${item.kind}`)}</Tag> <span className="grow" dir="auto">{item.kind === 'figure' || item.kind === 'position' ? gistOf(voice, item) : shortened(item.passage.quotation, 76)}</span></Link></li>
        ))}
      </ul>
      {items.length > shownNext ? <p className="fine">{t('record.more', { n: items.length - shownNext })}</p> : null}
    </section>
  )
}

export const shortened = (words: string, most: number): string => {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, Math.max(line.lastIndexOf(' ', most), Math.floor(most * 0.7)))} …`
}
