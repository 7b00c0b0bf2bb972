import type { ActorId } from '#base/ids.ts'
import { invited } from '#participants/known.ts'
import type { ReactNode } from 'react'
import { formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'
import { conditionWords, letterWords } from './answers.ts'
import type { OpenIt } from './dialogs.ts'
import { Stands } from './participants.tsx'
import { offered, type Preparing } from './preparing.ts'

/** One participant: in which clauses it stands, every letter sent and received, and what can be done next. */
export function ParticipantDialog({ view, participant, open, onClose }: { readonly view: Preparing; readonly participant: ActorId; readonly open: OpenIt; readonly onClose: () => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { preparation } = view
  const sent = preparation.invitations.filter(({ participants }) => participants.includes(participant)).map((entry) => ({ entry, words: t(`invite.${entry.kind}.sent`), letter: entry.letter, reason: null }))
  const received = preparation.replies.filter((reply) => reply.participant === participant).map((entry) => ({
    entry, letter: entry.letter, words: entry.answer.kind === 'on-condition' ? conditionWords(view, voice, entry.answer.condition) : t(`reply.${entry.answer.kind}`), reason: 'reason' in entry.answer ? entry.answer.reason : null,
  }))
  const history = [...sent, ...received].toSorted((a, b) => a.entry.position - b.entry.position)
  const waits = view.board.participants.find(({ id }) => id === participant)?.waitsFor ?? []
  const replies = formsOf(view, 'record-reply').length > 0
  const seats = offered(view, 'seat-delegation', 'actor').includes(participant)
  return (
    <Dialog title={view.nameOf(participant)} onClose={onClose} wide>
      <p><Stands view={view} participant={participant} /></p>
      {waits.length === 0 ? null : <p className="quiet">{t('participant.waits', { who: voice.list(waits.map((id) => preparation.facts.find((fact) => fact.id === id)?.words ?? view.nameOf(id))) })}</p>}
      <ul className="plain-list">{preparation.clauses.filter(({ of }) => of.includes(participant)).map((clause) => <li key={clause.id} className="row"><span dir="auto">{clause.title}</span>{clause.mandatory ? <Tag tone="accent">{t('clause.mandatory')}</Tag> : null}</li>)}</ul>
      <section aria-label={t('participant.letters')}>
        <h2 className="eyebrow">{t('participant.letters')}</h2>
        {history.length === 0 ? <p className="quiet">{t('participant.no-letters')}</p> : (
          <ol className="letters">
            {history.map(({ entry, words, letter, reason }) => (
              <li key={entry.position} className={entry.struck === null ? '' : 'struck'}>
                <p className="row"><b>{words}</b>{entry.struck === null ? null : <Tag tone="warn">{t('correct.struck')}</Tag>}</p>
                {reason === null ? null : <p className="said" dir="auto">{reason}</p>}
                {letter === null ? <p className="fine">{t('rests.played')}</p> : <p className="fine">{letterWords(voice, letter)} · <bdi>{letter.by}</bdi></p>}
                {letter?.text == null ? null : <p className="said letter-text" dir="auto">{letter.text}</p>}
                {view.edits && entry.struck === null ? <Button small look="quiet" label={t('act.of', { act: t('correct.entry'), what: words })} onPress={() => open({ is: 'correct', entry: entry.position, what: words })}>{t('correct.entry')}</Button> : null}
              </li>
            ))}
          </ol>
        )}
      </section>
      <div className="dialog-foot">
        {!replies ? null : invited(preparation).includes(participant)
          ? <Button onPress={() => open({ is: 'invite', kind: 'reminder', participants: [participant] })}>{t('invite.reminder')}</Button>
          : <Button onPress={() => open({ is: 'invite', kind: 'invitation', participants: [participant] })}>{t('invite.invitation')}</Button>}
        {seats ? <Button onPress={() => open({ is: 'seat', actor: participant })}>{t('seat.one')}</Button> : null}
        {replies ? <Button look="first" onPress={() => open({ is: 'reply', participant })}>{t('reply.record')}</Button> : null}
      </div>
    </Dialog>
  )
}
