import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { addressOf, placeOf } from '../place.ts'
import { screens } from '../screens.ts'
import { signIns } from '../sign-ins.ts'
import { Speech, useVoice } from '../words.tsx'
import { reach } from '../wire.ts'
import { save } from './downloads.ts'

/** The strip below every screen of the demo: that it is one, who one is, and how to keep what was done. */
export function Bar(): ReactNode {
  return <Speech><Strip /></Speech>
}

/** Screens that everybody has of a conference; anything else of it begins with the meeting. */
const everybodys = ['meet', 'decide', 'outcome', 'rules', 'journal']

function Strip(): ReactNode {
  const { t } = useVoice()
  const [path, go] = useLocation()
  const [open, setOpen] = useState(false)
  const place = placeOf(path)
  const { sign, stream } = place
  const become = (u: number | null, name: string): void => {
    const screen = name === 'Room screen' ? 'room' : everybodys.find((each) => each === place.screen) ?? 'meet'
    if (stream === null || stream.startsWith('dossier-')) return go(addressOf({ ...place, sign: u, ...(u === null || stream === null ? { stream: null, screen: 'start', rest: [] } : {}) }))
    go(addressOf({ sign: u, stream, screen: screens.some(({ id }) => id === screen) ? screen : 'meet', rest: [] }))
  }
  const api = sign === null ? '/api' : `/u/${sign}/api`
  return (
    <aside className="demo-bar" aria-label={t('demo.name')}>
      <p><b>{t('demo.name')}</b> <span className="demo-words">{t('demo.words')}</span></p>
      <fieldset className="demo-people"><legend className="unseen">{t('demo.as')}</legend>
        {signIns().map(({ u, name }) => <button key={u} type="button" aria-pressed={u === sign} onClick={() => become(u, name)}>{name}</button>)}
        <button type="button" aria-pressed={sign === null} onClick={() => become(null, '')}>{t('demo.public')}</button>
      </fieldset>
      <Button look="quiet" onPress={() => setOpen(true)}>{t('demo.keep')}</Button>
      {!open ? null : (
        <Dialog title={t('demo.keep')} onClose={() => setOpen(false)}>
          <p>{t('demo.keep.words')}</p>
          {stream === null ? <p className="quiet">{t('demo.keep.where')}</p> : null}
          <div className="dialog-foot">
            <Button onPress={() => location.reload()}>{t('demo.anew')}</Button>
            <Button look="first" disabled={stream === null} onPress={() => void save(reach, `${api}/streams/${stream ?? ''}/journal`, `${stream ?? 'parley'}.ndjson`)}>{t('demo.download')}</Button>
          </div>
        </Dialog>
      )}
    </aside>
  )
}
