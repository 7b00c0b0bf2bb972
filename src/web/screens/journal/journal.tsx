import './journal.css'
import { type Capacity, seatOf } from '#base/event.ts'
import type { Words } from '#base/words.ts'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useHead, useSession } from '../../session.tsx'
import { useCapacityName } from '../../shell/capacity.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { type Answer, offline, reach } from '../../wire.ts'
import { type JournalLine, readJournal } from './journal-file.ts'

const page = 200

/** The journal as this reader may see it: positions, times, who, digest and chain; as a file, and checked in this browser. */
export default function Journal({ stream }: ScreenProps): ReactNode {
  const voice = useVoice()
  const { t, named, dateTime, number } = voice
  const { api } = useSession()
  const office = useCapacityName(stream)
  const head = useHead(stream)
  const [open, setOpen] = useState<number | null>(null)
  const [pages, setPages] = useState(1)
  useTopBar(t('screen.journal'))
  const address = `${api}/streams/${encodeURIComponent(stream)}/journal`
  const { data, refetch } = useQuery({ queryKey: [api, 'journal', stream, head], queryFn: () => fetchText(address), placeholderData: (before) => before })
  if (data === undefined) return <Busy />
  if ('problem' in data) return <div className="page"><Broken problem={data.problem} again={() => void refetch()} /></div>
  const journal = readJournal(data.value)
  const seats = seatNames(journal.lines)
  const called = (capacity: Capacity): string => {
    const seat = seatOf(capacity)
    const words = seat === null ? undefined : seats.get(seat)
    return words === undefined ? office(capacity) : voice.say(words)
  }
  const newest = journal.lines.toReversed()
  const shown = newest.slice(0, pages * page)
  const short = (digest: string): string => `${digest.slice(0, 8)}…${digest.slice(-4)}`
  return (
    <div className="page journal">
      <header className="row apart">
        <div>
          <h1>{t('screen.journal')}</h1>
          <p className="quiet">{t('journal.words', { n: journal.lines.length })}</p>
        </div>
        <ButtonLink href={address} download={`${stream}.ndjson`}>{t('journal.download')}</ButtonLink>
      </header>
      <section className={`journal-verdict${journal.broken === null ? '' : ' broken'}`} aria-live="polite">
        <p className="said">{journal.broken === null ? t('journal.whole') : t(`journal.broken.${journal.broken.why}`, { position: journal.broken.position })}</p>
        <p className="fine">{t('journal.checked', { n: journal.lines.length, withheld: journal.lines.filter(({ event }) => event === null).length })}</p>
        {journal.head === null ? null : <p className="journal-hash"><span className="unseen">{t('journal.head')}</span><bdi dir="ltr">{journal.head}</bdi></p>}
      </section>
      {journal.lines.length === 0 ? <Empty title={t('journal.empty')} /> : (
        <Table<JournalLine> caption={t('screen.journal')} rows={shown} id={({ position }) => String(position)} columns={[
          { id: 'position', head: t('journal.position'), number: true, narrow: true, cell: ({ position }) => number(position) },
          { id: 'at', head: t('journal.at'), narrow: true, cell: ({ event }) => (event === null ? null : <time className="figures" dateTime={new Date(event.at).toISOString()}>{dateTime(event.at)}</time>) },
          {
            id: 'type', head: t('journal.what'), cell: ({ event, position }) => event === null
              ? <span className="quiet">{t('journal.withheld')}</span>
              : (
                <>
                  <button type="button" className="journal-type" aria-expanded={open === position} onClick={() => setOpen(open === position ? null : position)}>{named(`event.${event.type}`, event.type)}</button>
                  {open === position ? <pre className="journal-data" dir="ltr">{JSON.stringify({ type: event.type, v: event.v, data: event.data, audience: event.audience, key: event.key, salt: event.salt }, null, 2)}</pre> : null}
                </>
              ),
          },
          { id: 'by', head: t('journal.by'), cell: ({ event }) => (event === null ? null : called(event.by.capacity)) },
          { id: 'digest', head: t('journal.digest'), narrow: true, cell: ({ digest }) => <code dir="ltr" title={digest}>{short(digest)}</code> },
          { id: 'chain', head: t('journal.chain'), narrow: true, cell: ({ chain }) => <code dir="ltr" title={chain}>{short(chain)}</code> },
        ]} />
      )}
      {shown.length < newest.length ? <Button onPress={() => setPages(pages + 1)}>{t('journal.more', { n: Math.min(page, newest.length - shown.length) })}</Button> : null}
    </div>
  )
}

/** How seats are called, from the entries that seated them: the page needs nothing but the journal. */
function seatNames(lines: readonly JournalLine[]): ReadonlyMap<string, Words> {
  return new Map(lines.flatMap(({ event }): readonly (readonly [string, Words])[] => {
    const data: unknown = event?.data
    if (event?.type !== 'delegation-seated' && event?.type !== 'delegation-renamed') return []
    return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' && 'names' in data && isWords(data.names) ? [[data.id, data.names]] : []
  }))
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string'

async function fetchText(address: string): Promise<Answer<string>> {
  try {
    const response = await reach(address, { cache: 'no-store' })
    if (response.ok) return { value: await response.text() }
    return { problem: { code: 'unreadable', title: response.statusText, ...await response.json(), status: response.status } }
  } catch {
    return { problem: offline }
  }
}
