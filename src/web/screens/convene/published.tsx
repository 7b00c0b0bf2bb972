import type { ReactNode } from 'react'
import { Card, Tag } from '../../parts/card.tsx'
import { Empty } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { useVoice } from '../../words.tsx'
import type { Preparing } from './preparing.ts'

/** What the secretariat published of the format: for everybody outside the bureau. */
export function PublishedFormat({ view }: { readonly view: Preparing }): ReactNode {
  const { t, say, list } = useVoice()
  const { published } = view.preparation
  if (published === null) return <div className="page"><Empty title={t('published.none')} /></div>
  const nameOf = (id: string): string => { const cast = published.cast.find((one) => one.id === id); return cast === undefined ? view.nameOf(id) : say(cast.names) }
  const { answers } = published
  return (
    <div className="page">
      <h1>{t('published.title')}</h1>
      {published.convener === null ? null : (
        <Card eyebrow={t('mandate.title')}>
          {published.subject === null ? null : <p className="said mandate-subject" dir="auto">{published.subject}</p>}
          <p className="row"><bdi>{nameOf(published.convener.actor)}</bdi><Tag>{t(`convener.${published.convener.step ?? 'unasked'}`)}</Tag></p>
        </Card>
      )}
      {published.parties.length === 0 ? null : <Card eyebrow={t('parties.title')}><ul className="plain-list">{published.parties.map(({ actor, named }) => <li key={actor} className="row"><b><bdi>{nameOf(actor)}</bdi></b><Tag>{t(named ? 'parties.named' : 'parties.not-named')}</Tag></li>)}</ul></Card>}
      <Table caption={t('participants.title')} rows={published.clauses} id={({ id }) => id} columns={[
        { id: 'clause', head: t('participants.clause'), names: true, cell: ({ title }) => <span dir="auto">{title}</span> },
        { id: 'who', head: t('participants.who'), cell: ({ of }) => list(of.map((id) => { const answer = answers?.[id]; return answer === undefined ? nameOf(id) : t('published.answer', { who: nameOf(id), answer: t(`reply.${answer}`) }) })) },
        { id: 'how', head: t('clause.how-many'), cell: ({ atLeast, mandatory }) => <>{atLeast === null ? t('clause.all') : t('clause.at-least', { n: atLeast })}{mandatory ? <> · {t('clause.mandatory')}</> : null}</> },
      ]} />
    </div>
  )
}
