import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { type Filled, useCommandName } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'
import { mayNow, type Preparing } from './preparing.ts'

/**
 * A form of this screen's own: it builds one command from what was entered and sends it when it is one that may be given. `lacking` names
 * what is still to be filled in.
 */
export function ActDialog({ view, type, title, note, children, command, lacking, send, onClose, wide = false }: {
  readonly view: Preparing
  readonly type: string
  readonly title?: string
  readonly note?: ReactNode
  readonly children: ReactNode
  readonly command: Filled | null
  readonly lacking: readonly string[]
  readonly send?: string
  readonly onClose: () => void
  readonly wide?: boolean
}): ReactNode {
  const { t, list } = useVoice()
  const name = useCommandName()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const ready = lacking.length === 0 && command !== null && mayNow(view, command)
  return (
    <Dialog title={title ?? name(type)} onClose={onClose} wide={wide}>
      {note === undefined ? null : <div className="quiet">{note}</div>}
      <form className="stack" noValidate onSubmit={(event) => {
        event.preventDefault()
        if (busy) return
        if (!ready) return setTried(true)
        setBusy(true)
        void view.send(command).then((accepted) => (accepted ? onClose() : undefined)).finally(() => setBusy(false))
      }}>
        {children}
        {tried && !ready ? <p role="alert" className="warning">{lacking.length > 0 ? t('form.missing', { fields: list(lacking) }) : t('convene.misfit')}</p> : null}
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <button type="submit" className="button first" aria-disabled={busy}><span>{send ?? name(type)}</span></button>
        </div>
      </form>
    </Dialog>
  )
}

/** The names of what is missing, from pairs of a name and whether it is there. */
export const lackingOf = (...parts: readonly (readonly [name: string, there: boolean])[]): readonly string[] => parts.flatMap(([name, there]) => (there ? [] : [name]))
