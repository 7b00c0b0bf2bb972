import { dayOf, type Instant } from '#base/instants.ts'
import { heldOf } from '#procedure/communiques.ts'
import { statementsOf } from '#procedure/statements.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Empty } from '../../parts/state.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { useNow, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { HandPapers } from '../meet/papers.tsx'

type Paper = { readonly id: string; readonly symbol: string; readonly title: string; readonly state: string; readonly at: Instant; readonly screen: 'meet' | 'desk' }

const lookEvery = 60_000

/** As much of a text as says which it is. */
const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text)

/** The documents before a body, the newest first: drafts, amendments, statements handed in and delivered, communiqués that wait and that were issued; below them what is printed at any moment. */
export function PapersCard({ view }: { readonly view: BodyView }): ReactNode {
  const { t, say, time, dateTime } = useVoice()
  const to = useWay()
  const now = useNow(lookEvery)
  const { body, seatName } = view
  const today = dayOf(now)
  const { deposits: waiting, delivered } = statementsOf(body)
  const papers: readonly Paper[] = [
    ...body.drafts.map(({ id, symbol, title, status, at }): Paper => ({ id, symbol, title, state: t(`draft.${status}`), at, screen: 'meet' })),
    ...body.amendments.map(({ id, on, sponsors, at }): Paper => ({ id, symbol: t('papers.amendment', { n: Number(id.slice(id.lastIndexOf('-') + 1)) }), title: `${body.drafts.find((draft) => draft.id === on)?.symbol ?? on} · ${sponsors.map(seatName).join(', ')}`, state: t('draft.submitted'), at, screen: 'meet' })),
    ...waiting.map(({ id, seat, at }): Paper => ({ id, symbol: t('papers.statement', { who: seatName(seat) }), title: '', state: t('papers.statement.waits'), at, screen: 'meet' })),
    ...delivered.map(({ id, seat, at, item }): Paper => ({ id: `delivered ${id}`, symbol: t('papers.statement', { who: seatName(seat) }), title: item === null ? '' : say(item.title), state: t('papers.statement.delivered'), at, screen: 'meet' })),
    ...(body.desk?.issued ?? []).map(({ meeting, text, at }): Paper => ({ id: `issued ${meeting}`, symbol: t('communique.of', { n: meeting }), title: shortened(text), state: t('papers.communique.issued'), at, screen: 'desk' })),
    ...heldOf(body).map(({ id, meeting, release }): Paper => ({ id, symbol: t('communique.of', { n: meeting }), title: '', state: release === null ? t('communique.held') : t('communique.at', { at: dateTime(release) }), at: now, screen: 'desk' })),
  ].toSorted((one, other) => other.at - one.at)
  const columns: readonly Column<Paper>[] = [
    { id: 'symbol', head: t('papers.symbol'), names: true, cell: ({ symbol, screen }) => <Link href={to(view.stream, screen, body.id)}><bdi>{symbol}</bdi></Link> },
    { id: 'title', head: t('papers.name'), cell: ({ title }) => <span dir="auto">{title}</span> },
    { id: 'state', head: t('papers.state'), cell: ({ state }) => <Tag>{state}</Tag> },
    { id: 'at', head: t('papers.at'), number: true, cell: ({ at }) => (dayOf(at) === today ? time(at) : dateTime(at)) },
  ]
  return (
    <Card title={t('desk.papers')} aside={papers.length === 0 ? null : <Button look="quiet" onPress={() => print()}>{t('decide.print')}</Button>}>
      <Table caption={t('desk.papers')} columns={columns} rows={papers} id={({ id }) => id} empty={<Empty title={t('papers.none')} />} />
      <p className="fine">{t('papers.print')}</p>
      <HandPapers view={view} />
    </Card>
  )
}
