import type { Field } from '#base/form.ts'
import type { Change, Text } from '#procedure/amendments-state.ts'
import { broughtIn } from '#procedure/changes.ts'
import { type ReactNode, useId, useState } from 'react'
import { type BodyView, choicesOf, formsOf, thingName } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Filled } from '../../parts/filled.ts'
import { useVoice } from '../../words.tsx'
import { paragraphName } from './amend-text.tsx'
import { amended, paragraphsIn, textOf } from './amended.ts'

const kinds = ['add', 'replace', 'delete', 'move'] as const

/** A delegation submits an amendment: what it changes, how, which paragraphs, and the words. */
export default function AmendDialog({ view, on: given, onClose, onSend }: { readonly view: BodyView; readonly on: string | null; readonly onClose: () => void; readonly onSend: (command: Filled) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const id = useId()
  const forms = formsOf(view, 'submit-amendment')
  const open = [...new Set(forms.flatMap(({ fields }) => choicesOf(fields['on']).map(String)))]
  const [on, setOn] = useState(given !== null && open.includes(given) ? given : open[0] ?? '')
  const [kind, setKind] = useState<Change['kind'] | null>(null)
  const [after, setAfter] = useState('')
  const [named, setNamed] = useState<readonly string[]>([])
  const [written, setWritten] = useState('')
  const [sponsors, setSponsors] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const text = textNamed(view, on)
  const { paragraphs } = amended(text, [])
  const opened = paragraphs[0]?.kind === 'opening'
  const allowed = kinds.filter((one) => one !== 'move' || (forms.some(({ fields }) => choicesOf(fields['on']).map(String).includes(on) && isMove(fields['change'])))).filter((one) => (one !== 'delete' && one !== 'move') || paragraphs.filter((each) => each.kind !== 'opening').length > 1)
  const others = [...new Set(forms.flatMap(({ fields }) => choicesOf(fields['sponsors']).map(String)))]
  const words = paragraphsIn(written)
  const lacking = kind === null ? t('amend.lacks.kind') : kind !== 'add' && named.length === 0 ? t('amend.lacks.paragraph') : (kind === 'add' || kind === 'move') && opened && after === '' ? t('amend.lacks.place') : kind !== 'delete' && kind !== 'move' && words.length === 0 ? t('amend.lacks.words') : null
  const toggle = (list: readonly string[], one: string): readonly string[] => (list.includes(one) ? list.filter((each) => each !== one) : [...list, one])
  const change = kind === 'add' ? { kind, ...(after === '' ? {} : { after }), paragraphs: words } : kind === 'replace' ? { kind, provisions: named, paragraphs: words } : kind === 'move' ? { kind, ...(after === '' ? {} : { after }), provisions: named } : { kind, provisions: named }
  return (
    <Dialog title={t('command.submit-amendment')} onClose={onClose} wide>
      <form className="stack" noValidate onSubmit={(event) => {
        event.preventDefault()
        if (lacking === null) onSend({ type: 'submit-amendment', body: view.body.id, on, change, sponsors })
        else setTried(true)
      }}>
        {open.length < 2 ? <p className="quiet">{thingName(voice, view.state, view.book, view.seatName, on)}</p> : (
          <div className="field">
            <label htmlFor={`${id}on`}>{t('amend.on')}</label>
            <select id={`${id}on`} value={on} onChange={(event) => { setOn(event.target.value); setNamed([]); setAfter('') }}>{open.map((one) => <option key={one} value={one}>{thingName(voice, view.state, view.book, view.seatName, one) ?? one}</option>)}</select>
          </div>
        )}
        <fieldset className="field">
          <legend>{t('amend.kind')}</legend>
          <div className="choices">{allowed.map((one) => <label key={one} className="choice"><input type="radio" name={`${id}kind`} checked={kind === one} onChange={() => setKind(one)} /><span>{t(`amend.do.${one}`)}</span></label>)}</div>
        </fieldset>
        {kind === 'add' || kind === 'move' ? (
          <div className="field">
            <label htmlFor={`${id}after`}>{t('amend.after')}</label>
            <select id={`${id}after`} value={after} onChange={(event) => setAfter(event.target.value)}>
              <option value="">{opened ? t('field.choose') : t('amend.first')}</option>
              {paragraphs.map((one) => <option key={one.id} value={one.id}>{t('amend.paragraph', { name: paragraphName(voice, one), words: short(one.words) })}</option>)}
            </select>
          </div>
        ) : null}
        {kind === null || kind === 'add' ? null : (
          <fieldset className="field">
            <legend>{t('amend.which')}</legend>
            <div className="choices column">
              {paragraphs.filter((one) => one.kind !== 'opening').map((one) => <label key={one.id} className="choice paragraph-choice"><input type="checkbox" checked={named.includes(one.id)} onChange={() => setNamed(toggle(named, one.id))} /><b>{paragraphName(voice, one)}</b><span className="said" dir="auto">{one.words}</span></label>)}
            </div>
          </fieldset>
        )}
        {kind === null || kind === 'delete' || kind === 'move' ? null : (
          <div className="field">
            <label htmlFor={`${id}words`}>{t('amend.words')}</label>
            <textarea id={`${id}words`} rows={5} dir="auto" value={written} onChange={(event) => setWritten(event.target.value)} aria-describedby={`${id}note`} />
            <p id={`${id}note`} className="fine">{t('amend.words.note', { n: words.length })}</p>
          </div>
        )}
        {others.length === 0 ? null : (
          <details>
            <summary>{t('amend.sponsors', { n: sponsors.length })}</summary>
            <div className="choices many">{others.map((one) => <label key={one} className="choice"><input type="checkbox" checked={sponsors.includes(one)} onChange={() => setSponsors(toggle(sponsors, one))} /><span>{view.seatName(one)}</span></label>)}</div>
          </details>
        )}
        {tried && lacking !== null ? <p role="alert" className="quiet">{lacking}</p> : null}
        <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><button type="submit" className="button first"><span>{t('command.submit-amendment')}</span></button></div>
      </form>
    </Dialog>
  )
}

/** The text of a draft, or what an amendment would bring in. */
function textNamed({ body }: BodyView, on: string): Text {
  const draft = body.drafts.find(({ id }) => id === on)
  if (draft !== undefined) return textOf(draft)
  const amendment = body.amendments.find(({ id }) => id === on)
  return amendment === undefined ? { paragraphs: [], provisions: [] } : { paragraphs: broughtIn(amendment.change), provisions: amendment.provisions }
}

/** Whether a form of an amendment is one that puts paragraphs into another order. */
function isMove(field: Field | undefined): boolean {
  return field?.kind === 'record' && choicesOf(field.fields['kind']).includes('move')
}

const shown = 60
const short = (words: string): string => (words.length > shown ? `${words.slice(0, shown).trimEnd()} …` : words)
