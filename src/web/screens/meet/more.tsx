import type { ReactNode } from 'react'
import { type BodyView, actsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { type Filled, useCommandName } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { actsOfDelegations, lookedFor, placedElsewhere } from './acts-of-delegations.ts'
import { MotionsNow } from './motions-now.tsx'
import { WhyNot } from './why-not.tsx'

/** Everything a delegation may do now; and what it may not, which can be asked for all the same: the answer is the rule. */
export default function More({ view, acting, onClose }: { readonly view: BodyView; readonly acting: Acting; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const name = useCommandName()
  const { body } = view
  const asks: readonly { readonly label: string; readonly command: Filled }[] = [
    ...(acting.can('request-recorded-vote') ? [] : [{ label: name('request-recorded-vote'), command: { type: 'request-recorded-vote', body: body.id } }]),
    ...(acting.can('ask-for-floor') ? [] : [{ label: name('ask-for-floor'), command: { type: 'ask-for-floor', body: body.id, kind: 'statement' } }]),
    ...(acting.can('ask-for-floor', { kind: 'reply' }) ? [] : [{ label: t('more.reply'), command: { type: 'ask-for-floor', body: body.id, kind: 'reply' } }]),
    ...(acting.can('raise-point') ? [] : [{ label: t('meet.point'), command: { type: 'raise-point', body: body.id, about: t('meet.point') } }]),
    ...(acting.can('raise-quorum') ? [] : [{ label: name('raise-quorum'), command: { type: 'raise-quorum', body: body.id } }]),
  ]
  const others = actsOf(view).filter((type) => !placedElsewhere.includes(type) && !lookedFor.some((known) => known === type))
  const open = [...lookedFor.filter((type) => acting.can(type)), ...others]
  const replies = acting.can('ask-for-floor', { kind: 'reply' })
  const explains = acting.can('ask-for-floor', { kind: 'explanation' })
  const go = (run: () => void) => () => { onClose(); run() }
  return (
    <Dialog title={t('more.title')} onClose={onClose}>
      <ul className="more-list">
        {replies ? <li><Button wide large onPress={go(() => acting.act('ask-for-floor', { kind: 'reply' }))}>{t('more.reply')}</Button></li> : null}
        {explains ? <li><Button wide large onPress={go(() => acting.act('ask-for-floor', { kind: 'explanation' }))}>{t('more.explain')}</Button></li> : null}
        {acting.can('request-recorded-vote', { method: 'roll-call' }) ? <li><Button wide large onPress={go(() => acting.act('request-recorded-vote', { method: 'roll-call' }))}>{t('more.roll')}</Button></li> : null}
        {open.map((type) => <li key={type}><Button wide large onPress={go(() => acting.act(type, {}, type === 'ask-for-floor' || type === 'object'))}>{type === 'ask-for-floor' ? t('more.ask') : name(type)}</Button></li>)}
      </ul>
      <MotionsNow view={view} acting={acting} go={go} />
      {asks.length === 0 ? null : (
        <section aria-label={t('more.not')}>
          <h2 className="eyebrow">{t('more.not')}</h2>
          <p className="fine">{t('more.not.words')}</p>
          <ul className="more-list not">{asks.map(({ label, command }) => <li key={label}><Button wide look="quiet" onPress={go(() => acting.send(command))}>{label}</Button></li>)}</ul>
        </section>
      )}
      <WhyNot view={view} types={actsOfDelegations.filter((type) => type !== 'move')} />
    </Dialog>
  )
}
