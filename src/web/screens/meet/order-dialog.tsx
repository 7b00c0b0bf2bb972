import '../../parts/field.css'
import { type OrderBy, orders } from '#rulebooks/business.ts'
import { listOrder } from '#procedure/list-order.ts'
import { orderNames } from '#procedure/words/speaking.ts'
import { type ReactNode, useState } from 'react'
import type { BodyView } from '../../conference.ts'
import { formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Citations } from '../../parts/citation.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Filled } from '../../parts/filled.ts'
import { useVoice } from '../../words.tsx'

const longestBasis = 300

/** The order of the list: by what first, by what among those it does not tell apart, and what that rests on. */
export default function OrderDialog({ view, onClose, onSend }: { readonly view: BodyView; readonly onClose: () => void; readonly onSend: (command: Filled) => void }): ReactNode {
  const { t, say } = useVoice()
  const set = view.body.floor.speaking?.order
  const [first, setFirst] = useState<OrderBy>(set?.by[0] ?? 'request')
  const [then, setThen] = useState<OrderBy>(set?.by[1] ?? 'request')
  const [basis, setBasis] = useState(set?.basis ?? '')
  const [tried, setTried] = useState(false)
  const needed = formsOf(view, 'set-speaking-order').some(({ fields }) => fields['basis']?.kind === 'text') && first !== 'request'
  const order: readonly OrderBy[] = first === 'request' ? [] : then === 'request' || then === first ? [first] : [first, then]
  const send = (): void => {
    if (needed && basis.trim() === '') setTried(true)
    else onSend({ type: 'set-speaking-order', body: view.body.id, order: [...order], basis: basis.trim() === '' ? (formsOf(view, 'set-speaking-order').some(({ fields }) => fields['basis']?.kind === 'text') ? t('order.as-asked') : null) : basis.trim() })
  }
  return (
    <Dialog title={t('order.title')} onClose={onClose}>
      <p className="quiet">{t('order.note')} <Citations rules={listOrder(view)?.rules ?? view.book.floor.rules} book={view.book} /></p>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
        <fieldset className="field">
          <legend>{t('order.first')}</legend>
          <div className="choices column">
            {orders.map((by) => (
              <label key={by} className="choice">
                <input type="radio" name="order-first" checked={first === by} onChange={() => setFirst(by)} />
                <span>{say(orderNames[by])}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {first === 'request' ? null : (
          <div className="field">
            <label htmlFor="order-then">{t('order.then')}</label>
            <select id="order-then" value={then} onChange={(event) => setThen(orders.find((by) => by === event.target.value) ?? 'request')}>
              {orders.filter((by) => by !== first).map((by) => <option key={by} value={by}>{say(orderNames[by])}</option>)}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="order-basis">{needed ? t('order.basis') : t('field.optional', { label: t('order.basis') })}</label>
          <input id="order-basis" type="text" dir="auto" maxLength={longestBasis} value={basis} onChange={(event) => setBasis(event.target.value)} />
          <span className="fine">{t('order.basis.note')}</span>
        </div>
        {tried && needed && basis.trim() === '' ? <p role="alert" className="quiet">{t('form.missing', { fields: t('order.basis') })}</p> : null}
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <button type="submit" className="button first"><span>{t('command.set-speaking-order')}</span></button>
        </div>
      </form>
    </Dialog>
  )
}
