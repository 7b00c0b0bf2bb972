import type { Amendment, Text } from '#procedure/amendments-state.ts'
import { division } from '#procedure/kinds.ts'
import type { Draft } from '#procedure/state.ts'
import { amendmentTitle } from '#procedure/titles.ts'
import { type ReactNode, useId, useState } from 'react'
import { type BodyView, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Filled } from '../../parts/filled.ts'
import { useVoice } from '../../words.tsx'
import { paragraphName } from './amend-text.tsx'
import { allows } from './acting.tsx'
import { amended, groupsOf, textOf } from './amended.ts'
import type { Field } from '#base/form.ts'

const mostParts = 6

/** A delegation moves separate votes: each paragraph is left with the rest or put into a part. */
export default function DivideDialog({ view, of, onClose, onSend }: { readonly view: BodyView; readonly of: Draft | Amendment; readonly onClose: () => void; readonly onSend: (command: Filled) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const id = useId()
  const [named, setNamed] = useState<ReadonlyMap<string, number>>(new Map())
  const [tried, setTried] = useState(false)
  const on = 'change' in of ? { amendment: of.id } : { draft: of.id }
  const form = formsOf(view, 'move').find((one) => allows(one, { motion: division, ...on }))
  const open = new Set(leaves(form?.fields['parts']))
  const text = dividedText(view, of)
  const { paragraphs } = amended(text, [])
  const parts = groupsOf(named, text.provisions)
  const numbers = Array.from({ length: Math.min(mostParts, open.size) }, (_, n) => n + 1)
  // Something must be left that is voted on as a whole.
  const whole = parts.some((part) => part.length === open.size)
  const lacking = parts.length === 0 || whole
  return (
    <Dialog title={t('divide.title', { symbol: 'symbol' in of ? of.symbol : voice.say(amendmentTitle(view, of.id)) })} onClose={onClose} wide>
      <form className="stack" noValidate onSubmit={(event) => {
        event.preventDefault()
        if (lacking) setTried(true)
        else onSend({ type: 'move', body: view.body.id, motion: division, ...on, parts })
      }}>
        <p className="quiet">{t('divide.note')}</p>
        <div className="part-lines">
          {paragraphs.filter((one) => open.has(one.id)).map((one) => (
            <div key={one.id} className="part-line">
              <label htmlFor={`${id}${one.id}`}><b>{paragraphName(voice, one)}</b> <bdi className="said">{one.words}</bdi></label>
              <select id={`${id}${one.id}`} value={named.get(one.id) ?? 0} onChange={(event) => {
                const next = new Map(named)
                if (event.target.value === '0') next.delete(one.id)
                else next.set(one.id, Number(event.target.value))
                setNamed(next)
              }}>
                <option value={0}>{t('divide.rest')}</option>
                {numbers.map((n) => <option key={n} value={n}>{t('divide.part', { n })}</option>)}
              </select>
            </div>
          ))}
        </div>
        {tried && lacking ? <p role="alert" className="quiet">{t(whole ? 'divide.whole' : 'divide.lacks')}</p> : null}
        <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><button type="submit" className="button first"><span>{t('divide.move')}</span></button></div>
      </form>
    </Dialog>
  )
}

/** The text whose paragraphs are named: of a draft; of an amendment what it brings in, or the text from which it deletes. */
function dividedText({ body }: BodyView, of: Draft | Amendment): Text {
  if (!('change' in of)) return textOf(of)
  const draft = body.drafts.find(({ id }) => id === of.on)
  if (of.change.kind !== 'delete' && of.change.kind !== 'move') return { paragraphs: of.change.paragraphs, provisions: of.provisions }
  return draft === undefined ? { paragraphs: [], provisions: [] } : textOf(draft)
}

/** The paragraphs that can be named, through the lists of the field. */
function leaves(field: Field | undefined): readonly string[] {
  if (field === undefined) return []
  return field.kind === 'choice' ? field.of.map(String) : field.kind === 'list' || field.kind === 'optional' ? leaves(field.of) : []
}
