import type { StreamId } from '#base/ids.ts'
import { confidences } from '#record/found.ts'
import { weight } from '#views/dossier/candidate.ts'
import type { DocumentPage, PageMask } from '#views/dossier/document.ts'
import type { Mark } from '#views/dossier/marks.ts'
import type { QueueItem, ReviewPage } from '#views/dossier/review.ts'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useKey } from '../../keys.ts'
import { Broken, Busy } from '../../parts/state.tsx'
import { useWay } from '../../session.tsx'
import { useActs } from '../../shell/acts.ts'
import { useVoice } from '../../words.tsx'
import { Article } from './article.tsx'
import { CorrectForm } from './correct.tsx'
import { Desk } from './desk.tsx'
import { DocumentHead } from './head.tsx'
import { blankOf, type MarkingKind } from './blank.ts'
import { useJudge } from './judge.ts'
import { usePage } from './pages.ts'
import { Renderings } from './renderings.tsx'
import { SecondReader } from './second-reader.tsx'
import { Selection, useSelection } from './selection.tsx'

/** What is most doubtful first, as the queue has it. */
const byDoubt = (a: Mark, b: Mark): number => confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) || weight[a.kind] - weight[b.kind]

/** One document with its marks, and the desk beside it. `at`: the mark or the place (`120-164`) it was opened for; `correct`: to be corrected at once. */
export function DocumentView({ stream, document, at, correct = false }: { readonly stream: StreamId; readonly document: string; readonly at: string | null; readonly correct?: boolean }): ReactNode {
  const paged = usePage<DocumentPage>(stream, `documents/${encodeURIComponent(document)}`, ({ read }) => !read)
  const review = usePage<ReviewPage>(stream, 'review', ({ unread }) => unread > 0)
  if (paged.status === 'busy') return <div className="page"><Busy /></div>
  if (paged.status === 'broken') return <div className="page"><Broken problem={paged.problem} again={paged.again} /></div>
  return <Opened key={document} stream={stream} page={paged.page} review={review.status === 'there' ? review.page : null} at={at} correct={correct} />
}

function Opened({ stream, page, review, at, correct }: { readonly stream: StreamId; readonly page: DocumentPage; readonly review: ReviewPage | null; readonly at: string | null; readonly correct: boolean }): ReactNode {
  const { t } = useVoice()
  const judge = useJudge(stream)
  const to = useWay()
  const [, navigate] = useLocation()
  const inside = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string | null>(() => markAt(page.marks, at))
  const [form, setForm] = useState<{ readonly mark: Mark; readonly by: 'program' | 'hand' } | null>(() => {
    const mark = correct && judge.reviews ? page.marks.find(({ id }) => id === at) : undefined
    return mark === undefined || mark.review.is === 'rejected' ? null : { mark, by: 'program' }
  })
  const [selected, clear] = useSelection(inside, page.text)
  const open = useMemo(() => page.marks.filter(({ review: judged }) => judged.is === 'open').toSorted(byDoubt), [page])
  const current = page.marks.find(({ id }) => id === chosen) ?? open[0] ?? null
  const elsewhere = useMemo(() => (review?.open ?? []).filter((item) => item.document !== page.document && !item.copies.includes(page.document)), [review, page])
  const next = useMemo(() => [...open.filter(({ id }) => id !== current?.id).flatMap((mark) => itemOf(review, page, mark)), ...elsewhere], [open, current, review, page, elsewhere])

  useEffect(() => {
    const opened = markAt(page.marks, at)
    if (opened !== null) setChosen(opened)
    // Only where it was opened for something else; the page itself comes anew after every act.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [at])
  useEffect(() => {
    const place = at !== null && /^\d+-\d+$/.test(at) ? Number(at.split('-')[0]) : null
    const shown = current === null ? null : inside.current?.querySelector('.hl.current')
    const target = shown ?? (place === null ? null : [...inside.current?.querySelectorAll<HTMLElement>('[data-at]') ?? []].findLast((run) => Number(run.dataset.at) <= place))
    if (target != null && (chosen !== null || place !== null)) target.scrollIntoView({ block: 'center' })
  }, [current?.id, at, chosen, current])

  const choose = (mark: Mark): void => { setForm(null); clear(); setChosen(mark.id) }
  const step = (by: 1 | -1): void => {
    if (page.marks.length === 0 || form !== null) return
    const was = page.marks.findIndex(({ id }) => id === current?.id)
    const mark = page.marks[(was + by + page.marks.length) % page.marks.length]
    if (mark !== undefined) choose(mark)
  }
  useKey(form === null ? 'J' : undefined, t('record.move.next'), () => step(1))
  useKey(form === null ? 'K' : undefined, t('record.move.before'), () => step(-1))
  const onNext = (): void => {
    const [other] = elsewhere
    if (other !== undefined) navigate(to(stream, 'record', other.document, other.id))
  }
  const onDone = (mark: Mark): void => {
    setForm(null)
    clear()
    const rest = open.filter(({ id }) => id !== mark.id)
    if (rest[0] !== undefined) return setChosen(rest[0].id)
    if (elsewhere.length > 0) onNext()
    else setChosen(null)
  }
  const restore = (mask: PageMask): void => void judge.send({ type: 'restore-passage', document: page.document, start: mask.span[0], quotation: page.text.slice(...mask.span) } as { readonly type: string })
  const byHand = (kind: MarkingKind): void => {
    if (selected === null) return
    setForm({ by: 'hand', mark: { ...blankOf(kind, selected, page), id: '', document: page.document, spans: [selected], confidence: 'stated', anchors: [], review: { is: 'open' }, copies: [], instead: null } })
  }
  useActs(useMemo(() => [{ label: t('record.all-documents'), act: () => navigate(to(stream, 'record')) }], [t, navigate, to, stream]))

  return (
    <div className="record">
      <div className="reading">
        <DocumentHead stream={stream} page={page} judge={judge} />
        {judge.records ? <SecondReader key={page.document} stream={stream} document={page.document} handling={page.handling} /> : null}
        {page.read ? null : <p className="card">{t('record.unread')}</p>}
        <Article page={page} current={form?.mark ?? current} choose={choose} restore={judge.records ? restore : null} inside={inside} />
        <Renderings stream={stream} page={page} judge={judge} />
      </div>
      <Desk stream={stream} page={page} review={review} mark={current} words={(current?.spans ?? []).map((span) => page.text.slice(...span))} publishable={page.handling === 'public'} next={next} judge={judge} onDone={onDone} onNext={onNext} onCorrect={(mark) => setForm({ mark, by: 'program' })}>
        {form !== null ? <CorrectForm key={`${form.mark.id} ${form.mark.kind}`} mark={form.mark} by={form.by} text={page.text} selected={selected} judge={judge} onClose={() => { setForm(null); clear() }} onDone={onDone} />
          : selected !== null && judge.records ? <Selection words={page.text.slice(...selected)} mark={byHand} clear={clear} grey={() => void judge.send({ type: 'mask-passage', document: page.document, start: selected[0], quotation: page.text.slice(...selected), reason: 'interface' } as { readonly type: string }).then(clear)} /> : undefined}
      </Desk>
    </div>
  )
}

/** A mark's line in the queue: the server's where it has one. */
function itemOf(review: ReviewPage | null, page: DocumentPage, mark: Mark): readonly QueueItem[] {
  const known = review?.open.find(({ id }) => id === mark.id || id === mark.instead?.candidate)
  return known === undefined ? [] : [{ ...known, id: mark.id, document: page.document }]
}

function markAt(marks: readonly Mark[], at: string | null): string | null {
  if (at === null) return null
  const place = /^(\d+)-(\d+)$/.exec(at)
  if (place === null) return marks.find(({ id }) => id === at)?.id ?? null
  const [start, end] = [Number(place[1]), Number(place[2])]
  const over = marks.filter(({ spans }) => spans.some(([from, to]) => from < end && start < to))
  return over.toSorted((a, b) => distance(a, start, end) - distance(b, start, end))[0]?.id ?? null
}

const distance = ({ spans }: Mark, start: number, end: number): number => Math.min(...spans.map(([from, to]) => Math.abs(from - start) + Math.abs(to - end)))
