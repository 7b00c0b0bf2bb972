import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import { ask } from '../../wire.ts'
import { noPasskeys } from '../passkeys/possible.ts'
import { entered } from './entered.ts'

/** Signs in by a passkey, without code or name: the device says whose it is. Where the page can use none it says why, if that is asked for. */
export function ByPasskey({ wide = false, explains = false }: { readonly wide?: boolean; readonly explains?: boolean }): ReactNode {
  const { t, named } = useVoice()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const not = noPasskeys()
  if (not !== null) return explains && not !== 'alone' ? <p className="fine">{t(`passkey.not.${not}`, { secure: 'https', local: 'localhost' })}</p> : null

  async function enter(): Promise<string> {
    const options = await ask<Parameters<typeof import('../passkeys/device.ts').prove>[0]>('/api/sign-in/passkey/options', {})
    if ('problem' in options) return named(`problem.${options.problem.code}`, options.problem.title)
    const given = await (await import('../passkeys/device.ts')).prove(options.value)
    if ('not' in given) return t(given.not === 'given-up' ? 'passkey.given-up' : 'passkey.unable')
    const answer = await ask<{ readonly u: number; readonly name: string | null }>('/api/sign-in/passkey', { proved: given.answer })
    if ('problem' in answer) return named(`problem.${answer.problem.code}`, answer.problem.title)
    navigate(await entered(answer.value))
    return ''
  }
  const press = (): void => {
    setBusy(true)
    setProblem('')
    void enter().then(setProblem).finally(() => setBusy(false))
  }
  return (
    <div className="by-passkey">
      <Button wide={wide} disabled={busy} onPress={press}>{t('passkey.enter')}</Button>
      <p role="alert" className="sign-in-problem">{problem}</p>
    </div>
  )
}
