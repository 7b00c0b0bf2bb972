import '../../parts/field.css'
import { longestNote } from '#channels/state.ts'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'

/** From so many characters left on, they are counted. */
const counted = 200

/** A note being written. Who can read it stands above the first word; Ctrl+Enter sends it. */
export function Composer({ label, reads, text, onText, onSend, rows = 3, focused = false }: { readonly label: string; readonly reads: string; readonly text: string; readonly onText: (change: (text: string) => string) => void; readonly onSend: () => Promise<boolean>; readonly rows?: number; /** Somebody has just asked to write here. */ readonly focused?: boolean }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => { if (focused) field.current?.focus() }, [focused])
  const left = longestNote - text.length
  const go = (): void => {
    if (text.trim() === '' || left < 0 || busy) return
    setBusy(true)
    // What was written on while the note was on its way stays.
    void onSend().then((sent) => { if (sent) onText((now) => (now.startsWith(text) ? now.slice(text.length).trimStart() : now)) }).finally(() => setBusy(false))
  }
  return (
    <form className="field composer" onSubmit={(event) => { event.preventDefault(); go() }}>
      <p className="fine composer-reads" id={`${id}r`}>{reads}</p>
      <label className="unseen" htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} dir="auto" rows={rows} value={text} placeholder={label} aria-describedby={`${id}r ${id}n`} onChange={({ target: { value } }) => onText(() => value)} onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          event.stopPropagation()
          go()
        }
      }} />
      <div className="row apart">
        <span id={`${id}n`} className={left < 0 ? 'fine numbers-short' : 'fine'} aria-live="polite">{left < counted ? t('notes.left', { n: left }) : t('notes.sends')}</span>
        <Button look="first" busy={busy} disabled={text.trim() === '' || left < 0} onPress={go}>{t('notes.send')}</Button>
      </div>
    </form>
  )
}
