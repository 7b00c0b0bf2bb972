import './rules.css'
import '../../parts/table.css'
import '../../parts/citation.css'
import '../../parts/field.css'
import { editionWords } from '#rulebooks/editions.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { pageOf } from '#views/rulebook/page.ts'
import { type ReactNode, useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Mark } from '../../parts/citation.tsx'
import { Empty } from '../../parts/state.tsx'
import { useVoice } from '../../words.tsx'
import { useArrival } from './anchors.ts'
import { narrowed, places } from './search.ts'
import { ReadingOf, SectionView } from './section.tsx'

/** A rulebook to be read: contents at the side, every rule with its place, a search that leaves what holds the words. `above` stands under the title. */
export function RulebookPage({ book, above }: { readonly book: Rulebook; readonly above?: ReactNode }): ReactNode {
  const { t, say, number, day } = useVoice()
  const id = useId()
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed)
  const at = useArrival(useCallback(() => setTyped(''), []))
  const page = useMemo(() => pageOf(book), [book])
  const found = useMemo(() => page.sections.map((section) => narrowed(section, sought, say)).filter((section) => section !== null), [page, sought, say])
  const reading = useMemo(() => ({ book, sought, at }), [book, sought, at])
  const { from, until } = page.inForce
  const [wide] = useState(() => matchMedia('(min-width: 861px)').matches)
  return (
    <div className="rulebook">
      <header className="rulebook-head">
        <h1>{say(page.title)}</h1>
        <p className="quiet">{t('rules.edition', { edition: say(editionWords(page.edition)) })} · {t('rules.force', { from: from === null ? '' : day(from), until: until === null ? '' : day(until), which: from === null ? (until === null ? 'always' : 'until') : until === null ? 'since' : 'between' })}</p>
        <p className="fine" dir="auto">{page.source}</p>
        <ul className="rulebook-marks" aria-label={t('rules.marks')}>{page.marks.map(({ check, rules }) => <li key={check}><Mark check={check} /> <span>{t(`check.${check}`)}</span> <b className="figures">{number(rules)}</b></li>)}{page.told.rules === 0 ? null : <li><span>{say(page.told.says)}</span> <b className="figures">{number(page.told.rules)}</b></li>}</ul>
        {above}
      </header>
      <nav className="rulebook-contents" aria-label={t('rules.contents')}>
        <div className="field">
          <label htmlFor={id}>{t('rules.find')}</label>
          <input id={id} type="search" value={typed} maxLength={longestSearch} dir="auto" onChange={(event) => setTyped(event.target.value)} />
          <output className="fine">{sought.trim() === '' ? '' : t('rules.found', { n: found.reduce((sum, section) => sum + places(section), 0) })}</output>
        </div>
        <details open={wide}><summary>{t('rules.contents')}</summary><ol>{found.map((section) => <li key={section.id}><a href={`#${section.id}`}>{say(section.name)}</a></li>)}</ol></details>
        <Button look="quiet" onPress={() => print()}>{t('decide.print')}</Button>
      </nav>
      <ReadingOf value={reading}>
        <div className="rulebook-sections">
          {found.length === 0 ? <Empty title={t('rules.none')} act={<Button onPress={() => setTyped('')}>{t('rules.all')}</Button>} /> : found.map((section) => <SectionView key={section.id} section={section} />)}
        </div>
      </ReadingOf>
    </div>
  )
}

const longestSearch = 80
