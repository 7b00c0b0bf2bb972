import '../../parts/field.css'
import './statements.css'
import type { StreamId } from '#base/ids.ts'
import { type Language, languages } from '#base/words.ts'
import { type Deposit, longestStatement, mostRenderings, type Reading, readings, type Rendering } from '#procedure/statements-state.ts'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Filled } from '../../parts/filled.ts'
import { useVoice } from '../../words.tsx'
import { StatementFile } from './statement-file.tsx'

/** Hands a statement in or replaces it. Who can read it stands above the first word. */
export default function StatementDialog({ stream, places, before, onSend, onClose }: { readonly stream: StreamId; readonly places: readonly { readonly id: string; readonly name: string }[]; readonly before: Deposit | null; readonly onSend: (command: Filled) => void; readonly onClose: () => void }): ReactNode {
  const { t, language } = useVoice()
  const id = useId()
  const [on, setOn] = useState(places[0]?.id ?? '')
  const [reading, setReading] = useState<Reading>(before?.reading ?? 'check')
  const [texts, setTexts] = useState<readonly Rendering[]>(before?.texts ?? [{ language, text: '' }])
  const [reads, setReads] = useState(0)
  const free = languages.filter((one) => texts.every(({ language }) => language !== one))
  const ready = reads === 0 && texts.every(({ text }) => text.trim() !== '' && text.length <= longestStatement)
  /** A file may take a moment to read, and what was written meanwhile stays. */
  const change = (n: number, to: Partial<Rendering>): void => setTexts((now) => now.map((one, at) => (at === n ? { ...one, ...to } : one)))
  const go = (): void => {
    const [first, ...also] = texts
    if (!ready || first === undefined) return
    onSend({ ...(before === null ? { type: 'deposit-statement', on } : { type: 'replace-statement', statement: before.id }), language: first.language, text: first.text, also, reading })
  }
  return (
    <Dialog wide title={t(before === null ? 'command.deposit-statement' : 'command.replace-statement')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); go() }}>
        <p className="quiet">{t('statement.readers')}</p>
        {before !== null || places.length < 2 ? null : (
          <div className="field">
            <label htmlFor={`${id}on`}>{t('statement.for')}</label>
            <select id={`${id}on`} value={on} onChange={(event) => setOn(event.target.value)}>{places.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}</select>
          </div>
        )}
        <fieldset className="field-group">
          <legend>{t('field.reading')}</legend>
          <div className="row">{readings.map((one) => <label key={one} className="row"><input type="radio" name={`${id}reading`} value={one} checked={reading === one} onChange={() => setReading(one)} /> {t(`choice.${one}`)}</label>)}</div>
        </fieldset>
        {texts.map((one, n) => (
          <Words key={n} stream={stream} onBusy={(busy) => setReads((n) => n + (busy ? 1 : -1))} rendering={one} first={n === 0} free={free} onChange={(to) => change(n, to)} onRemove={n === 0 || reads > 0 ? null : () => setTexts((now) => now.filter((_, at) => at !== n))} />
        ))}
        {texts.length > mostRenderings || free[0] === undefined ? null : <div><Button small look="quiet" onPress={() => setTexts((now) => [...now, { language: free[0] ?? 'en', text: '' }])}>{t('statement.also')}</Button></div>}
        <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={!ready} onPress={go}>{t(before === null ? 'statement.confirm' : 'statement.confirm.replace')}</Button></div>
      </form>
    </Dialog>
  )
}

/** One wording, pasted or read from a file. */
function Words({ stream, rendering, first, free, onChange, onBusy, onRemove }: { readonly stream: StreamId; readonly rendering: Rendering; readonly first: boolean; readonly free: readonly Language[]; readonly onChange: (to: Partial<Rendering>) => void; readonly onBusy: (busy: boolean) => void; readonly onRemove: (() => void) | null }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  const { language, text } = rendering
  return (
    <div className="statement-words stack tight">
      <div className="field">
        <label htmlFor={`${id}l`}>{t(first ? 'statement.language' : 'statement.also.language')}</label>
        <select id={`${id}l`} value={language} onChange={(event) => onChange({ language: languages.find((one) => one === event.target.value) ?? language })}>
          {languages.filter((one) => one === language || free.includes(one)).map((one) => <option key={one} value={one}>{t(`language.${one}`)}</option>)}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}t`}>{t(first ? 'statement.text' : 'statement.also.text')}</label>
        <textarea id={`${id}t`} dir="auto" lang={language} rows={first ? 8 : 5} value={text} aria-describedby={`${id}n`} onChange={(event) => onChange({ text: event.target.value })} />
        <span id={`${id}n`} className={text.length > longestStatement ? 'fine numbers-short' : 'fine'}>{t('statement.length', { n: text.length, most: longestStatement })}</span>
      </div>
      <StatementFile stream={stream} onBusy={onBusy} onWords={(found) => onChange({ text: found.text, ...(found.language !== null && free.includes(found.language) ? { language: found.language } : {}) })} />
      {onRemove === null ? null : <div><Button small look="quiet" onPress={onRemove}>{t('statement.also.remove')}</Button></div>}
    </div>
  )
}
