import { type ReactNode, useEffect } from 'react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Citation } from '../parts/citation.tsx'
import { bookOf } from './books.ts'
import { useVoice } from '../words.tsx'
import { type Shown, putAway, useNotices } from './notices.ts'

const readingTime = 14_000
const wordTime = 4_000

/** Refusals with rule, reason and what would make it possible; problems with their code. Read out at once, put away by a press or after a while. */
export function Toasts(): ReactNode {
  const notices = useNotices()
  const { t } = useVoice()
  return <section className="toasts" aria-label={t('toast.region')} aria-live="assertive" aria-relevant="additions">{notices.map((each) => <Toast key={each.id} notice={each} />)}</section>
}

function Toast({ notice }: { readonly notice: Shown }): ReactNode {
  const voice = useVoice()
  const { t, named, say } = voice
  const { id, kind } = notice
  useEffect(() => {
    const timer = setTimeout(() => putAway(id), kind === 'word' ? wordTime : readingTime)
    return () => clearTimeout(timer)
  }, [id, kind])
  const close = <Button look="quiet" label={t('toast.close')} onPress={() => putAway(id)}><Icon name="close" /></Button>
  switch (notice.kind) {
    case 'word': return <div className="toast"><div className="toast-head"><span className="said">{notice.text}</span>{close}</div></div>
    case 'problem': return (
      <div className="toast problem">
        <div className="toast-head"><b>{named(`problem.${notice.problem.code}`, notice.problem.title)}</b>{close}</div>
        {notice.problem.detail === undefined || notice.problem.detail === notice.problem.title ? null : <p className="quiet" dir="auto">{notice.problem.detail}</p>}
        <p className="fine">{t('state.code', { code: notice.problem.code })}</p>
      </div>
    )
    case 'refusal': {
      const { refusal } = notice
      const cites = [...new Map(refusal.cites.map((cite) => [`${cite.rulebook} ${cite.rule}`, cite])).values()]
      return (
        <div className="toast refusal">
          <div className="toast-head"><span className="eyebrow">{t(`refused.${refusal.refused}`)}</span>{close}</div>
          <p className="said">{say(refusal.words)}</p>
          {refusal.possible === undefined ? null : <p className="quiet">{say(refusal.possible)}</p>}
          {cites.length === 0 ? null : <p className="citations">{cites.map((cite) => ({ cite, book: bookOf(cite) })).map(({ cite, book }) => <Citation key={cite.rule} rule={cite.rule} book={book} />)}</p>}
        </div>
      )
    }
  }
}
