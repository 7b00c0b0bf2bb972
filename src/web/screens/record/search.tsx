import { entryKinds } from '#record/entry.ts'
import type { StreamId } from '#base/ids.ts'
import type { Span } from '#record/span.ts'
import type { FoundDocument, FoundPassage, SearchPage } from '#views/dossier/search.ts'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { Tag } from '../../parts/card.tsx'
import { Broken, Busy } from '../../parts/state.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ChoiceInput, DayInput, RegisterList, registerList, TextInput } from './inputs.tsx'
import { usePage } from './pages.ts'

type Query = { readonly words: string; readonly speaker: string; readonly outlet: string; readonly from: string | null; readonly to: string | null; readonly kind: (typeof entryKinds)[number] | 'all' }
const nothing: Query = { words: '', speaker: '', outlet: '', from: null, to: null, kind: 'all' }
const most = 300

/** Search over everything in the record: words of the texts, whoever speaks, outlet, days and kind of finding; each hit opens its passage. */
export function Search({ stream, words }: { readonly stream: StreamId; readonly words: string }): ReactNode {
  const { t } = useVoice()
  const [query, setQuery] = useState<Query>({ ...nothing, words })
  const [asked, setAsked] = useState(query)
  const path = pathOf(asked)
  const send = (event: FormEvent): void => { event.preventDefault(); setAsked(query) }
  const set = (part: Partial<Query>): void => setQuery({ ...query, ...part })
  return (
    <div className="page search-page stack">
      <h1>{t('search.title')}</h1>
      <search><form className="stack tight" onSubmit={send}>
        <TextInput label={t('search.words')} note={t('search.words.note')} value={query.words} most={most} onChange={(next) => set({ words: next })} />
        <div className="pair"><TextInput label={t('search.speaker')} value={query.speaker} most={most} list={registerList} onChange={(speaker) => set({ speaker })} /><TextInput label={t('record.outlet')} value={query.outlet} most={most} onChange={(outlet) => set({ outlet })} /></div>
        <div className="pair"><DayInput label={t('record.slot.from')} value={query.from} onChange={(from) => set({ from })} /><DayInput label={t('record.slot.until')} value={query.to} onChange={(to) => set({ to })} /></div>
        <ChoiceInput label={t('search.kind')} value={query.kind} of={['all', ...entryKinds]} name={(one) => (one === 'all' ? t('search.kind.all') : t(`record.kind.${one}`))} onChange={(kind) => set({ kind })} />
        <RegisterList />
        <div className="row"><button type="submit" className="button first"><span>{t('search.send')}</span></button></div>
      </form></search>
      {path === null ? <p className="quiet">{t('search.first')}</p> : <Results key={path} stream={stream} path={path} />}
    </div>
  )
}

/** Null where nothing is asked for. */
function pathOf({ words, speaker, outlet, from, to, kind }: Query): string | null {
  const parts = Object.entries({ words: words.trim(), speaker: speaker.trim(), outlet: outlet.trim(), from: from ?? '', to: to ?? '', kind: kind === 'all' ? '' : kind }).filter(([, value]) => value !== '')
  return parts.length === 0 ? null : `search?${parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

function Results({ stream, path }: { readonly stream: StreamId; readonly path: string }): ReactNode {
  const { t } = useVoice()
  const paged = usePage<SearchPage>(stream, path, ({ waiting }) => waiting > 0)
  if (paged.status === 'busy') return <Busy />
  if (paged.status === 'broken') return <Broken problem={paged.problem} again={paged.again} />
  const { found, documents, more, waiting } = paged.page
  return (
    <section className="stack" aria-label={t('search.results')}>
      <output className="quiet">{t('search.found', { n: documents })}{more === 0 ? null : ` ${t('search.more', { n: more })}`}{waiting === 0 ? null : ` ${t('search.waiting', { n: waiting })}`}</output>
      {documents === 0 ? <p>{t('search.none')}</p> : <ul className="found-documents stack">{found.map((one) => <li key={one.document}><Found stream={stream} one={one} /></li>)}</ul>}
      {documents > found.length ? <p className="fine">{t('search.shown', { n: found.length })}</p> : null}
    </section>
  )
}

function Found({ stream, one }: { readonly stream: StreamId; readonly one: FoundDocument }): ReactNode {
  const { t, day } = useVoice()
  const to = useWay()
  return (
    <article className="card stack tight">
      <h2 className="found-title"><Link href={to(stream, 'record', one.document)}><bdi>{one.title}</bdi></Link></h2>
      <p className="fine">{one.outlet === null ? t('record.no-outlet') : <bdi>{one.outlet.text}</bdi>} · {one.published.day === null ? t('record.undated') : day(one.published.day)}</p>
      <ul className="stack tight">{one.passages.map((each) => <li key={each.passage.span[0]}><PassageFound stream={stream} found={each} /></li>)}</ul>
      {one.further === 0 ? null : <p className="fine">{t('search.further', { n: one.further })}</p>}
    </article>
  )
}

function PassageFound({ stream, found: { passage: { document, span, sentence }, places, greyed, marks } }: { readonly stream: StreamId; readonly found: FoundPassage }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  return (
    <>
      <blockquote className="said passage-words" dir="auto"><Link className="found-passage" href={to(stream, 'record', document, marks[0]?.id ?? `${span[0]}-${span[1]}`)}>{highlighted(sentence.words, sentence.span, places)}</Link></blockquote>
      {greyed || marks.length > 0 ? <p className="row">{greyed ? <Tag tone="warn">{t('search.greyed')}</Tag> : null}{[...new Set(marks.map(({ kind }) => kind))].map((kind) => <Tag key={kind}>{t(`record.kind.${kind}`)}</Tag>)}</p> : null}
    </>
  )
}

/** The words of a sentence with what was sought marked in it. */
function highlighted(words: string, [start]: Span, places: readonly Span[]): readonly ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const [from, to] of places) {
    const [first, last] = [Math.max(at, from - start), Math.min(words.length, to - start)]
    if (last <= first) continue
    parts.push(words.slice(at, first), <mark key={from}>{words.slice(first, last)}</mark>)
    at = last
  }
  return [...parts, words.slice(at)]
}
