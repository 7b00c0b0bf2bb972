import './state.css'
import type { ReactNode } from 'react'
import { T, useVoice } from '../words.tsx'
import type { Problem } from '../wire.ts'
import { Button, ButtonLink } from './button.tsx'

/** Nothing here yet: says what to do first. */
export function Empty({ title, children, act }: { readonly title: string; readonly children?: ReactNode; readonly act?: ReactNode }): ReactNode {
  return <div className="state"><p className="state-title said">{title}</p>{children === undefined ? null : <div className="quiet">{children}</div>}{act}</div>
}

/** Something is on its way. Shown only after a moment, so that quick answers do not flicker. */
export function Busy({ what }: { readonly what?: string }): ReactNode {
  const { t } = useVoice()
  return <output className="state busy"><span className="pulse" aria-hidden="true" /><span className="quiet">{what ?? t('state.busy')}</span></output>
}

/** It did not come: what happened, its code for whoever looks after the server, and a way on. */
export function Broken({ problem, again }: { readonly problem: Problem; readonly again?: () => void }): ReactNode {
  const { named, t } = useVoice()
  return (
    <div className="state" role="alert">
      <p className="state-title said">{named(`problem.${problem.code}`, problem.title)}</p>
      {problem.detail === undefined || problem.detail === problem.title ? null : <p className="quiet" dir="auto">{problem.detail}</p>}
      <p className="fine"><T id="state.code" values={{ code: problem.code }} /></p>
      {problem.code === 'signed-out' ? <ButtonLink look="first" href="/sign-in">{t('signin.enter')}</ButtonLink> : null}
      {again === undefined ? null : <Button onPress={again}>{t('state.again')}</Button>}
    </div>
  )
}

/** How far long work has come; it can be left and goes on. */
export function Progress({ done, of, what }: { readonly done: number; readonly of: number; readonly what: string }): ReactNode {
  return <progress className="progress" value={done} max={Math.max(of, 1)} aria-label={what} />
}
