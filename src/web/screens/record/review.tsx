import type { StreamId } from '#base/ids.ts'
import type { Mark } from '#views/dossier/marks.ts'
import { longestRecent, type QueueItem, type ReviewPage } from '#views/dossier/review.ts'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useKey } from '../../keys.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Kbd } from '../../parts/kbd.tsx'
import { Broken, Busy, Empty, Progress } from '../../parts/state.tsx'
import { useSession, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { lastOwn } from './desk.tsx'
import { type Judge, useJudge } from './judge.ts'
import { type Judging, useJudging } from './judging.ts'
import { usePage } from './pages.ts'
import { ReviewContested } from './review-contested.tsx'
import { everything, type Filter, ReviewFilter, reviewPath } from './review-filter.tsx'
import { ReviewMasks } from './review-masks.tsx'
import { ReviewTable } from './review-table.tsx'

const isReading = ({ unread }: ReviewPage): boolean => unread > 0

/** What waits for a person over all documents, most doubtful first: judged by single keys, one or several at once. */
export function Review({ stream }: { readonly stream: StreamId }): ReactNode {
  const { t, number } = useVoice()
  const to = useWay()
  const judge = useJudge(stream)
  const judging = useJudging()
  const [filter, setFilter] = useState<Filter>(everything)
  const whole = usePage<ReviewPage>(stream, 'review', isReading, judging.busy)
  const filtered = usePage<ReviewPage>(stream, reviewPath(filter), isReading, judging.busy)
  if (whole.status === 'busy') return <div className="page"><Busy /></div>
  if (whole.status === 'broken') return <div className="page"><Broken problem={whole.problem} again={whole.again} /></div>
  const { progress, contested, masks, unread } = whole.page
  return (
    <div className="page review-page stack">
      <div className="row apart"><h1>{t('review.title')}</h1><ButtonLink look="quiet" href={to(stream, 'record')}>{t('record.all-documents')}</ButtonLink></div>
      <div className="stack tight"><p>{t('record.progress', { done: number(progress.done), of: number(progress.of) })}</p><Progress done={progress.done} of={progress.of} what={t('review.title')} /></div>
      <ReviewContested stream={stream} items={contested} judge={judge} />
      {unread === 0 ? null : <Busy what={t('search.waiting', { n: unread })} />}
      {progress.of === 0 ? unread > 0 ? null : <Empty title={t('review.empty')}>{t('review.empty.words')}</Empty> : <ReviewFilter filter={filter} page={whole.page} onChange={setFilter} />}
      {filtered.status === 'busy' ? <Busy /> : filtered.status === 'broken' ? <Broken problem={filtered.problem} again={filtered.again} />
        : <Waiting key={reviewPath(filter)} stream={stream} page={filtered.page} judge={judge} judging={judging} />}
      <ReviewMasks stream={stream} masks={masks} judge={judge} />
    </div>
  )
}

function Waiting({ stream, page, judge, judging }: { readonly stream: StreamId; readonly page: ReviewPage; readonly judge: Judge; readonly judging: Judging }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  const { me } = useSession()
  const [, navigate] = useLocation()
  const frame = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [marked, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { run, busy, last } = judging
  // Until the page comes anew, what was judged by it is listed no more; nor is it chosen.
  const [judgedOn, setJudgedOn] = useState<ReviewPage | null>(null)
  const items = useMemo(() => (page === judgedOn ? page.open.filter(({ id }) => !last.includes(id)) : page.open), [page, judgedOn, last])
  const chosen = useMemo(() => new Set(items.flatMap(({ id }) => (marked.has(id) ? [id] : []))), [items, marked])
  const place = Math.min(at, items.length - 1)
  const current = items[place] ?? null
  const acted = useMemo(() => (chosen.size === 0 ? (current === null ? [] : [current]) : items.filter(({ id }) => chosen.has(id))), [chosen, current, items])
  const back = page.recent.filter(({ id, review }) => last.includes(id) && review.is !== 'open' && review.by === me?.person)
  const own = back.length > 0 ? back : [lastOwn(page, me?.person)].filter((item) => item !== null)
  /** The box of the line follows, so that the line is read out and the space bar chooses it. */
  const moved = useRef(false)
  const toRow = (): void => {
    const box = frame.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current?.id ?? '')}"]`)
    box?.focus({ preventScroll: true })
    box?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    toRow()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the row is looked for where one of these is new
  }, [current?.id, items])
  const go = (by: 1 | -1, extend: boolean): void => {
    if (items.length === 0) return
    const next = Math.max(0, Math.min(items.length - 1, place + by))
    if (extend) setChosen(new Set([...chosen, ...[current, items[next]].flatMap((item) => (item == null ? [] : [item.id]))].slice(0, longestRecent)))
    moved.current = true
    setAt(next)
  }
  const toggle = (item: QueueItem): void => {
    setAt(Math.max(0, items.indexOf(item)))
    setChosen(new Set(chosen.has(item.id) ? [...chosen].filter((id) => id !== item.id) : [...chosen, item.id].slice(0, longestRecent)))
  }
  /** The keys act on what is chosen at once: on this button Enter would take the choice back. */
  const chooseAll = (): void => {
    setChosen(chosen.size > 0 ? new Set() : new Set(items.slice(0, longestRecent).map(({ id }) => id)))
    toRow()
  }
  const judged = (act: 'confirm' | 'reject', each: (mark: Mark) => Promise<boolean>): void => {
    if (busy) return
    const marks = acted
    void judging.judge(act, marks, each).then(() => { moved.current = true; setJudgedOn(page); setChosen(new Set()) })
  }
  const keys = judge.reviews && current !== null
  const confirm = (): void => judged('confirm', judge.confirm)
  useKey(keys ? 'J' : undefined, t('record.move.next'), () => go(1, false))
  useKey(keys ? 'K' : undefined, t('record.move.before'), () => go(-1, false))
  useKey(keys ? 'Shift+J' : undefined, t('review.extend.next'), () => go(1, true))
  useKey(keys ? 'Shift+K' : undefined, t('review.extend.before'), () => go(-1, true))
  useKey(keys ? 'Space' : undefined, t('review.chosen'), () => { if (current !== null) toggle(current) })
  useKey(keys && !busy ? 'C' : undefined, t('record.confirm'), confirm)
  const undo = (): void => { if (!busy) void judging.judge('undo', own, ({ review }) => (review.is === 'open' ? Promise.resolve(true) : judge.withdraw(review.review))) }
  useKey(own.length > 0 && judge.reviews ? 'U' : undefined, t('record.undo'), undo)
  if (items.length === 0 && run === null && own.length === 0) return page.progress.of === 0 ? null : <p className="said desk-empty">{page.fitting === 0 && page.progress.done < page.progress.of ? t('review.none-fit') : t('record.queue.done')}</p>
  return (
    <section className="stack" aria-label={t('record.queue')} ref={frame}>
      <div className="review-bar">
        <p className="row fine"><span>{t('review.fitting', { n: page.fitting })}</span>{page.fitting > items.length ? <span>{t('review.shown', { n: items.length })}</span> : null}{chosen.size === 0 ? null : <b>{t('review.chosen.n', { n: chosen.size })}</b>}<span className="grow" />{judge.reviews ? <span className="row keys-move"><Kbd keys="J" /><Kbd keys="K" /><Kbd keys="Space" /></span> : null}</p>
        {!judge.reviews ? <p className="fine">{t('record.reads-only')}</p> : (
          <div className="card-acts">
            <Button look="first" keys="Enter" named={t('record.confirm')} disabled={busy || acted.length === 0} onPress={confirm}>{t('review.confirm', { n: Math.max(1, acted.length) })}</Button>
            <Button keys="X" named={t('record.reject')} disabled={busy || acted.length === 0} onPress={() => judged('reject', judge.reject)}>{t('review.reject', { n: Math.max(1, acted.length) })}</Button>
            <Button keys="E" named={t('record.correct')} disabled={busy || current === null} onPress={() => { if (current !== null) navigate(to(stream, 'record', current.document, current.id, 'correct')) }}>{t('record.correct')}</Button>
            <Button look="quiet" disabled={busy || items.length === 0} onPress={chooseAll}>{chosen.size > 0 ? t('review.choose.none') : t('review.choose.all', { n: Math.min(items.length, longestRecent) })}</Button>
            {own.length === 0 ? null : <Button look="quiet" keys="Ctrl+Z" named={t('record.undo')} disabled={busy} onPress={undo}>{own.length === 1 ? t('record.undo') : t('review.undo', { n: own.length })}</Button>}
          </div>
        )}
        <RunLine run={run} busy={busy} />
      </div>
      {items.length === 0 ? <p className="said desk-empty">{t('record.queue.done')}</p> : <ReviewTable stream={stream} items={items} current={current?.id ?? null} chosen={chosen} onToggle={judge.reviews ? toggle : null} />}
    </section>
  )
}

/** How far several at once have come, and how many were not taken. */
function RunLine({ run, busy }: Pick<Judging, 'run' | 'busy'>): ReactNode {
  const { t } = useVoice()
  if (run === null) return <output className="unseen" />
  return (
    <>
      {busy && run.of > 1 ? <Progress done={run.done + run.refused} of={run.of} what={t(`review.run.${run.act}`, { n: run.done })} /> : null}
      <output className="fine">{busy ? '' : `${t(`review.run.${run.act}`, { n: run.done })}${run.refused === 0 ? '' : ` ${t('review.refused', { n: run.refused })}`}`}</output>
    </>
  )
}
