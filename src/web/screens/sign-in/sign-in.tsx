import '../../parts/field.css'
import './sign-in.css'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { Link } from 'react-aria-components'
import { useLocation } from 'wouter'
import { signIns, forgetEnded, signedInTimes } from '../../sign-ins.ts'
import { useVoice } from '../../words.tsx'
import { behindHash } from '../../place.ts'
import { type Me, type Problem, apiOf, ask } from '../../wire.ts'
import { ByPasskey } from './by-passkey.tsx'
import { entered } from './entered.ts'

/** Sign in by code. A code in the address stands behind the #, which browsers never send; several sign-ins live side by side. */
export function SignIn(): ReactNode {
  const { t, named } = useVoice()
  const [, navigate] = useLocation()
  const id = useId()
  const [code, setCode] = useState(behindHash)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const [known, setKnown] = useState(signIns)

  useEffect(() => {
    if (behindHash() !== '') history.replaceState(history.state, '', location.pathname)
    // Sign-ins that ended elsewhere fall off the list.
    void Promise.all(signIns().map(async ({ u }) => {
      const times = signedInTimes(u)
      const answer = await ask<Me>(`${apiOf(u)}/me`)
      if ('problem' in answer ? answer.problem.status === 401 : answer.value.person === null) forgetEnded(u, times)
    })).then(() => setKnown(signIns()))
  }, [])

  async function enter(): Promise<void> {
    if (code.trim() === '' || busy) return
    // A committee's shared code is no sign-in of anybody yet: it opens the page where one picks a delegation.
    if (/^\s*join-/i.test(code)) return navigate(`/join#${code.trim()}`)
    setBusy(true)
    setProblem(null)
    const answer = await ask<{ readonly u: number; readonly name: string | null }>('/api/sign-in', { code: code.trim() })
    setBusy(false)
    if ('problem' in answer) return setProblem(answer.problem)
    navigate(await entered(answer.value))
  }

  return (
    <div className="sign-in">
      <form className="sign-in-box" onSubmit={(event) => { event.preventDefault(); void enter() }}>
        <h1>{t('signin.title')}</h1>
        <p className="quiet">{t('signin.words')}</p>
        <div className="field">
          <label htmlFor={id}>{t('signin.code')}</label>
          <input id={id} className="sign-in-code" dir="ltr" value={code} onChange={(event) => setCode(event.target.value)} autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} autoCorrect="off" aria-invalid={problem !== null} aria-describedby={`${id}p`} />
        </div>
        <p id={`${id}p`} role="alert" className="sign-in-problem">{problem === null ? '' : named(`problem.${problem.code}`, problem.title)}</p>
        <button type="submit" className="button first large wide" aria-disabled={busy || code.trim() === ''}><span>{t('signin.enter')}</span></button>
        <ByPasskey wide explains />
        {known.length === 0 ? null : (
          <section className="sign-in-known" aria-label={t('signin.known')}>
            <h2 className="eyebrow">{t('signin.known')}</h2>
            <ul>{known.map(({ u, name }) => <li key={u}><Link href={`/u/${u}/`}>{name === '' ? t('signin.number', { n: u }) : name}</Link></li>)}</ul>
          </section>
        )}
      </form>
    </div>
  )
}
