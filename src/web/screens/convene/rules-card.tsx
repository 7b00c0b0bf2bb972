import { editionWords } from '#rulebooks/editions.ts'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Preparing } from './preparing.ts'

/** Under which rules the conference will sit, what it sets otherwise, and the way to set more of it. */
export function RulesCard({ view }: { readonly view: Preparing }): ReactNode {
  const { t, say } = useVoice()
  const to = useWay()
  return (
    <Card title={t('screen.rules')}>
      <p>{say(view.book.title)}</p>
      <p className="fine">{t('rules.edition', { edition: say(editionWords(view.book.edition)) })} · {t('rules.differences', { n: view.book.overrides.length })}</p>
      <div className="card-acts"><ButtonLink href={view.edits ? to(view.stream, 'rules', 'settings') : to(view.stream, 'rules')}>{t(view.edits ? 'rules.part.settings' : 'rules.part.read')}</ButtonLink></div>
    </Card>
  )
}
