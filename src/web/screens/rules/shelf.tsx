import './rules.css'
import { own } from '#base/own.ts'
import { editionWords } from '#rulebooks/editions.ts'
import { bookOf, editions } from '#rulebooks/catalogue.ts'
import { summaryOf } from '#views/rulebook/summary.ts'
import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-aria-components'
import { Empty } from '../../parts/state.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { RulebookPage } from './page-view.tsx'

/** The rulebooks Parley carries, for everybody: the shelf, or one edition opened from it. */
export default function Shelf({ rest: [id, edition] }: { readonly rest: readonly string[] }): ReactNode {
  const { t, say } = useVoice()
  const to = useWay()
  const book = id === undefined ? undefined : bookOf(id, edition ?? null)
  const name = book === undefined ? t('rules.shelf') : say(book.title)
  useEffect(() => {
    document.title = t('shell.title', { name })
  }, [name, t])
  if (id === undefined) return <AllBooks />
  if (book === undefined) return <div className="page"><h1>{t('rules.shelf')}</h1><Empty title={t(own(editions, id) === undefined ? 'rules.unknown' : 'rules.no-edition')} act={<ButtonLink href={to(null, 'rules')}>{t('rules.to-shelf')}</ButtonLink>} /></div>
  const others = (own(editions, id) ?? []).filter((one) => one.edition !== book.edition)
  return (
    <RulebookPage key={`${book.id} ${book.edition}`} book={book} above={(
      <p className="row no-print">
        <Link href={to(null, 'rules')}>{t('rules.to-shelf')}</Link>
        {others.map((one) => <Link key={one.edition} href={to(null, 'rules', one.id, one.edition)}>{t('rules.edition', { edition: say(editionWords(one.edition)) })}</Link>)}
      </p>
    )} />
  )
}

function AllBooks(): ReactNode {
  const { t, say } = useVoice()
  const to = useWay()
  return (
    <div className="page rules-shelf">
      <header><h1>{t('rules.shelf')}</h1><p className="said quiet">{t('rules.shelf.words')}</p></header>
      <ul>
        {Object.values(editions).map((all) => {
          const book = all.at(-1) ?? all[0]
          const rules = Object.values(book.rules)
          return (
            <li key={book.id}>
              <h2 className="said"><Link href={to(null, 'rules', book.id)}>{say(book.title)}</Link></h2>
              <p>{say(summaryOf(book))}</p>
              <p className="fine">{t('rules.count', { n: rules.length, verified: rules.filter(({ check }) => check === 'verified').length })}</p>
              <p className="row fine">{all.map((one) => <Link key={one.edition} href={to(null, 'rules', one.id, one.edition)}>{t('rules.edition', { edition: say(editionWords(one.edition)) })}</Link>)}</p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
