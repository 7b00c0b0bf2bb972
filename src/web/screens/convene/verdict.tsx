import type { ReactNode } from 'react'
import { useVoice } from '../../words.tsx'
import type { Preparing } from './preparing.ts'

/** Two answers side by side: on the record, where whoever has not replied stays out, and possible, where they are free. */
export function Verdict({ view }: { readonly view: Preparing }): ReactNode {
  const { t, number, list } = useVoice()
  const { verdict, opposed, turnsOn } = view.board
  const only = turnsOn?.ways.length === 1 ? turnsOn.ways[0] : undefined
  const single = only?.facts.length === 0 && only.replies.every(({ any, of }) => any === of.length) ? only.replies.flatMap(({ of }) => of) : []
  if (verdict === 'no-format' || verdict === 'too-many') {
    return (
      <section className="stack tight" aria-label={t('convene.question')}>
        <h1 className="eyebrow">{t('convene.question')}</h1>
        <p className="card said no-format">{verdict === 'too-many' ? t('verdict.too-many', { found: number(opposed.found), limit: number(opposed.limit) }) : t(view.preparation.clauses.length === 0 ? 'verdict.empty' : 'verdict.unread')}</p>
      </section>
    )
  }
  const note = verdict === 'possible' && single.length > 0 && single.length <= 3 ? t('verdict.possible.turns', { who: list(single.map(view.nameOf)) }) : t(`verdict.possible.${verdict}`)
  return (
    <section className="stack tight" aria-label={t('convene.question')}>
      <h1 className="eyebrow">{t('convene.question')}</h1>
      <div className="verdicts">
        <article className="card" aria-label={t('verdict.record')}>
          <p>{t('verdict.record')}</p>
          <p className="verdict-word said">{t(verdict === 'on-the-record' ? 'verdict.yes' : verdict === 'possible' ? 'verdict.not-yet' : 'verdict.no')}</p>
          <p className="fine">{t('verdict.record.note')}</p>
        </article>
        <article className="card" aria-label={t('verdict.possible')}>
          <p>{t('verdict.possible')}</p>
          <p className="verdict-word said">{t(verdict === 'not-convenable' ? 'verdict.no' : 'verdict.yes')}</p>
          <p className="fine">{note}</p>
        </article>
      </div>
    </section>
  )
}
