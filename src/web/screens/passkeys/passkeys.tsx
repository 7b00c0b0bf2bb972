import './passkeys.css'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import { renew } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import { ask, offline, reach } from '../../wire.ts'
import { TextField } from '../convene/fields.tsx'
import { noPasskeys } from './possible.ts'

type Line = { readonly id: string; readonly name: string; readonly made: number; readonly used: number | null }
/** Letters of a passkey's name, as the server takes them. */
const longestName = 60

/** The passkeys of this account: which devices open it, one more, one less. */
export default function Passkeys(): ReactNode {
  const { t, dateTime } = useVoice()
  const { api, me } = useSession()
  const { data, refetch } = useQuery({ queryKey: [api, 'passkeys'], queryFn: () => ask<{ readonly passkeys: readonly Line[]; readonly most: number }>(`${api}/passkeys`) })
  const [gone, setGone] = useState('')
  if (data === undefined) return <Busy />
  if ('problem' in data) return <div className="page"><h1>{t('passkey.title')}</h1><Broken problem={data.problem} again={() => void refetch()} /></div>
  const { passkeys, most } = data.value
  const changed = (): Promise<void> => renew({ queryKey: [api, 'passkeys'] })
  async function remove({ id, name }: Line): Promise<void> {
    const answer = await reach(`${api}/passkeys/${encodeURIComponent(id)}`, { method: 'DELETE' }).catch(() => null)
    if (answer === null) notice({ kind: 'problem', problem: offline })
    else setGone(t('passkey.removed', { name }))
    await changed()
  }
  return (
    <div className="page passkeys">
      <h1>{t('passkey.title')}</h1>
      <p className="quiet">{t('passkey.words')}</p>
      {passkeys.length === 0 ? <Empty title={t('passkey.none')} /> : (
        <ul className="passkey-list" aria-label={t('passkey.title')}>
          {passkeys.map((one) => (
            <li key={one.id}>
              <span><bdi>{one.name}</bdi> <span className="fine">{t('passkey.made', { at: dateTime(one.made) })} · {one.used === null ? t('passkey.unused') : t('passkey.used', { at: dateTime(one.used) })}</span></span>
              <Button small look="quiet" label={t('act.of', { act: t('passkey.remove'), what: one.name })} onPress={() => void remove(one)}>{t('passkey.remove')}</Button>
            </li>
          ))}
        </ul>
      )}
      <output className="fine">{gone}</output>
      {passkeys.length >= most ? <p className="fine">{t('passkey.most', { n: most })}</p> : <Adding key={passkeys.length} whose={me?.name ?? ''} onAdded={() => { setGone(''); void changed() }} />}
      <p className="fine">{t('passkey.revoked')}</p>
    </div>
  )
}

/** Names the device and asks it to make a passkey. */
function Adding({ whose, onAdded }: { readonly whose: string; readonly onAdded: () => void }): ReactNode {
  const { t, named } = useVoice()
  const { api } = useSession()
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const not = noPasskeys()
  if (not !== null) return <p className="warning">{t(not === 'alone' ? 'passkey.not.browser' : `passkey.not.${not}`, { secure: 'https', local: 'localhost' })}</p>

  async function add(): Promise<string> {
    const options = await ask<Parameters<typeof import('./device.ts').make>[0]>(`${api}/passkeys/options`, {})
    if ('problem' in options) return options.problem.detail ?? named(`problem.${options.problem.code}`, options.problem.title)
    const given = await (await import('./device.ts')).make(options.value)
    if ('not' in given) return t(`passkey.${given.not}`)
    const answer = await ask<Line>(`${api}/passkeys`, { name: name.trim(), made: given.answer })
    if ('problem' in answer) return named(`problem.${answer.problem.code}`, answer.problem.title)
    onAdded()
    return ''
  }
  const press = (): void => {
    if (name.trim() === '' || busy) return
    setBusy(true)
    setProblem('')
    void add().then(setProblem).finally(() => setBusy(false))
  }
  return (
    <form className="stack passkey-new" onSubmit={(event) => { event.preventDefault(); press() }}>
      <TextField label={t('passkey.name')} value={name} most={longestName} onChange={setName} note={t('passkey.name.note', { who: whose })} />
      <div className="row"><Button look="first" disabled={busy || name.trim() === ''} onPress={press}>{t('passkey.add')}</Button></div>
      <p role="alert" className="passkey-problem">{problem}</p>
    </form>
  )
}
