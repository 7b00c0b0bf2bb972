import './taking.css'
import { motionsOf } from '#procedure/kinds.ts'
import type { ReactNode } from 'react'
import { type BodyView, choicesOf, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { ReasonsAgainst } from './why-not.tsx'

/** The procedural motions of the book, the highest precedence first: those one may move now, each a tap away, and why not the others. */
export function MotionsNow({ view, acting, go }: { readonly view: BodyView; readonly acting: Acting; readonly go: (run: () => void) => () => void }): ReactNode {
  const { t, say } = useVoice()
  const kinds = motionsOf(view.book)
  const movable = new Set(formsOf(view, 'move').flatMap(({ fields }) => choicesOf(fields['motion'])))
  const shut = kinds.filter(({ id }) => !movable.has(id))
  if (kinds.length === 0) return null
  return (
    <section aria-label={t('more.motions')}>
      <h2 className="eyebrow">{t('more.motions')}</h2>
      <ul className="more-list">
        {kinds.filter(({ id }) => movable.has(id)).map(({ id, name }) => <li key={id}><Button wide large onPress={go(() => acting.act('move', { motion: id }, true))}>{say(name)}</Button></li>)}
      </ul>
      {shut.length === 0 ? null : (
        <details className="why-not">
          <summary>{t('more.motions.not', { n: shut.length })}</summary>
          <ReasonsAgainst view={view} asked={shut.map(({ id, name }) => ({ name: say(name), type: 'move', given: { motion: id } }))} />
        </details>
      )}
    </section>
  )
}
