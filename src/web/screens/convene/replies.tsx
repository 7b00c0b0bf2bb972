import type { ActorId } from '#base/ids.ts'
import type { Condition } from '#participants/attendance.ts'
import { most } from '#participants/fields.ts'
import { type ReactNode, useState } from 'react'
import type { Filled } from '../../parts/form.tsx'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { ActorPicker } from './actor-picker.tsx'
import { conditionWords, literalWords } from './answers.ts'
import { Checks, Choice, TextField } from './fields.tsx'
import { LetterFields, letterOf, noLetter } from './letter.tsx'
import { mayNow, offered, type Preparing } from './preparing.ts'

const kinds = ['accepts', 'on-condition', 'regrets', 'withdraws'] as const

/** What a participant answered, by its own letter. */
export function ReplyDialog({ view, participant, onClose }: { readonly view: Preparing; readonly participant: ActorId; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const real = !view.founding.exercise
  const [answer, setAnswer] = useState<(typeof kinds)[number] | null>(null)
  const [reason, setReason] = useState('')
  const [through, setThrough] = useState<string | null>(null)
  const [condition, setCondition] = useState<Condition>([])
  const [draft, setDraft] = useState(noLetter)
  const letter = letterOf(draft)
  const whole = letter !== undefined && (letter !== null || !real)
  const comes = answer === 'accepts' || answer === 'on-condition'
  const members = view.preparation.clauses.some(({ of, route }) => of.includes(participant) && (route === 'either' || route === 'mandated-member')) ? offered(view, 'record-reply', 'through') : []
  const command: Filled | null = answer === null || !whole ? null : {
    type: 'record-reply', participant, answer, letter, through: comes ? through : null, reason: comes || reason.trim() === '' ? null : reason.trim(), condition: answer === 'on-condition' ? condition : null,
  }
  const options = kinds.filter((kind) => kind !== 'withdraws' || mayNow(view, { type: 'record-reply', participant, answer: 'withdraws', letter: real ? { kind: 'letter', by: '-', date: '2000-01-01', reference: '-' } : null }))
  return (
    <ActDialog view={view} type="record-reply" title={t('reply.of', { who: view.nameOf(participant) })} command={command} onClose={onClose}
      lacking={lackingOf([t('reply.answer'), answer !== null], [t('reply.condition'), answer !== 'on-condition' || condition.length > 0], [t('letter.whole'), whole])}>
      <Choice label={t('reply.answer')} value={answer} onChange={setAnswer} options={options.map((kind) => ({ value: kind, name: t(`reply.choice.${kind}`) }))} />
      {answer === 'on-condition' ? <ConditionFields view={view} participant={participant} value={condition} onChange={setCondition} /> : null}
      {comes && members.length > 0 ? <ActorPicker label={t('reply.through.label')} note={t('reply.through.note')} options={members.map((id) => ({ id, name: view.nameOf(id) }))} value={through} onChange={setThrough} /> : null}
      {answer === 'regrets' || answer === 'withdraws' ? <TextField label={t('reply.reason')} value={reason} most={most.reason} long onChange={setReason} /> : null}
      <LetterFields value={draft} onChange={setDraft} required={real} sent={false} />
    </ActDialog>
  )
}

/** A condition as alternatives, each a list of who comes, who stays away, and what holds. */
function ConditionFields({ view, participant, value, onChange }: { readonly view: Preparing; readonly participant: ActorId; readonly value: Condition; readonly onChange: (value: Condition) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const [turn, setTurn] = useState(0)
  const [holds, setHolds] = useState<'yes' | 'no'>('yes')
  const others = offered(view, 'record-reply', 'participant').filter((id) => id !== participant)
  const options = [...view.preparation.facts.map(({ id, words }) => ({ id, name: words })), ...[...new Set([...others, ...view.preparation.cast.map(({ id }) => id)])].filter((id) => id !== participant).map((id) => ({ id, name: view.nameOf(id) }))]
  const last = value.at(-1) ?? []
  const add = (about: string | null): void => {
    if (about === null) return
    onChange([...value.slice(0, -1), [...last.filter((one) => one.about !== about), { about, holds: holds === 'yes' }]])
    setTurn((n) => n + 1)
  }
  return (
    <fieldset className="field-group">
      <legend>{t('reply.condition')}</legend>
      {value.length === 0 ? <p className="fine">{t('condition.none')}</p> : <p className="said">{conditionWords(view, voice, value)}</p>}
      <Choice label={t('condition.what')} value={holds} onChange={setHolds} options={[{ value: 'yes', name: t('condition.yes') }, { value: 'no', name: t('condition.no') }]} />
      <ActorPicker key={turn} label={t('condition.about')} note={t('condition.about.note')} options={options} value={null} onChange={add} />
      <ul className="picked">{value.flatMap((all, row) => all.map(({ about, holds: is }) => <li key={`${row} ${about}`} className="tag"><bdi>{literalWords(view, voice, about, is)}</bdi></li>))}</ul>
      <div className="row">
        {last.length > 0 && value.length < most.alternatives ? <Button small onPress={() => onChange([...value, []])}>{t('condition.or')}</Button> : null}
        {value.length > 0 ? <Button small look="quiet" onPress={() => onChange([])}>{t('condition.clear')}</Button> : null}
      </div>
    </fieldset>
  )
}

/** A letter of invitation, or a reminder, recorded as sent. */
export function InviteDialog({ view, kind, participants, onClose }: { readonly view: Preparing; readonly kind: 'invitation' | 'reminder'; readonly participants: readonly ActorId[]; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [chosen, setChosen] = useState(participants)
  const [draft, setDraft] = useState(noLetter)
  const letter = letterOf(draft)
  const open = offered(view, 'record-invitation', 'participants').filter((id) => mayNow(view, { type: 'record-invitation', kind, participants: [id], letter: { kind: 'letter', by: '-', date: '2000-01-01', reference: '-' } }))
  const command = letter == null || chosen.length === 0 ? null : { type: 'record-invitation', kind, participants: chosen, letter }
  return (
    <ActDialog view={view} type="record-invitation" title={t(`invite.${kind}`)} note={t('invite.note')} command={command} lacking={lackingOf([t('invite.to'), chosen.length > 0], [t('letter.whole'), letter != null])} onClose={onClose}>
      <Checks label={t('invite.to')} value={chosen} onChange={setChosen} options={open.map((id) => ({ value: id, name: <bdi>{view.nameOf(id)}</bdi> }))} />
      <LetterFields value={draft} onChange={setDraft} required sent />
    </ActDialog>
  )
}
