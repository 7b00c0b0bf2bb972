import { callingOf } from '#procedure/calling.ts'
import { heldOf } from '#procedure/communiques.ts'
import type { ReactNode } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from '../meet/acting.tsx'

/** What is told of a private meeting: owed, waiting for its hour, held back. Until the hour the body and the bureau read it. */
export function CommuniqueCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t, dateTime } = useVoice()
  const { communique } = callingOf(view.body)
  const held = heldOf(view.body)
  if (communique === null && held.length === 0) return null
  return (
    <Card title={t('communique.title')} {...(communique === null ? {} : { tone: 'pending' as const })}>
      <div className="stack">
        {communique === null ? null : (
          <div className="stack tight">
            <p>{t('calling.communique', { n: communique.meeting })}</p>
            <Citations rules={communique.rules} book={view.book} />
            {acting.can('issue-communique') ? <div className="row"><Button look="first" onPress={() => acting.act('issue-communique', {}, true)}>{t('command.issue-communique')}</Button></div> : null}
          </div>
        )}
        {held.map(({ id, meeting, text, release }) => {
          const now = commandOf(view, 'release-communique', { communique: id })
          const back = release === null ? null : commandOf(view, 'hold-communique', { communique: id })
          return (
            <div key={id} className="stack tight held">
              <p><b>{t('communique.of', { n: meeting })}</b> <Tag tone={release === null ? 'warn' : 'plain'}>{release === null ? t('communique.held') : t('communique.at', { at: dateTime(release) })}</Tag></p>
              <p className="said held-text" dir="auto">{text}</p>
              <div className="row">
                {now === null ? null : <Button onPress={() => acting.send(now)}>{t('communique.now')}</Button>}
                {back === null ? null : <Button onPress={() => acting.send(back)}>{t('command.hold-communique')}</Button>}
                {acting.can('hold-communique') ? <Button look="quiet" onPress={() => acting.act('hold-communique', { communique: id }, true)}>{t('communique.hour')}</Button> : null}
              </div>
            </div>
          )
        })}
      </div>
    </Card>
  )
}
