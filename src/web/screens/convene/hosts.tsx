import { hostSteps, holds } from '#participants/attendance.ts'
import { most } from '#participants/fields.ts'
import { type ReactNode, useState } from 'react'
import { formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { ActorPicker } from './actor-picker.tsx'
import { letterWords } from './answers.ts'
import type { OpenIt } from './dialogs.ts'
import { Choice, TextField } from './fields.tsx'
import { LetterFields, letterOf, noLetter } from './letter.tsx'
import { PassageLink } from './passage.tsx'
import { offered, type Preparing } from './preparing.ts'

type Step = (typeof hostSteps)[number]

/** Hosts with each step they took: offered, proposed, accepted, fixed. */
export function Hosts({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const hosts = view.preparation.hosts.filter(({ struck }) => struck === null)
  return (
    <Card eyebrow={t('hosts.title')} aside={formsOf(view, 'record-host').length > 0 ? <Button small look="quiet" onPress={() => open({ is: 'host' })}>{t('hosts.add')}</Button> : undefined}>
      {hosts.length === 0 ? <p className="quiet">{t('hosts.none')}</p> : (
        <ul className="plain-list">
          {hosts.map((entry) => (
            <li key={`${entry.position} ${entry.host} ${entry.step}`}>
              <p className="row"><b><bdi>{view.nameOf(entry.host)}</bdi></b>{entry.place === null ? null : <bdi className="quiet">{entry.place}</bdi>}<Tag tone={entry.step === 'fixed' ? 'accent' : 'plain'}>{entry.by === null ? t(`host.${entry.step}`) : t('host.proposed.by', { who: view.nameOf(entry.by) })}</Tag>
                {view.edits ? <Button small look="quiet" label={t('act.of', { act: t('correct.entry'), what: view.nameOf(entry.host) })} onPress={() => open({ is: 'correct', entry: entry.position, what: view.nameOf(entry.host) })}>{t('correct.entry')}</Button> : null}</p>
              {entry.letter === null ? null : entry.letter.passage === null ? <p className="fine">{letterWords(voice, entry.letter)}</p> : <PassageLink passage={entry.letter.passage}>{letterWords(voice, entry.letter)}</PassageLink>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

export function HostDialog({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const real = !view.founding.exercise
  const [host, setHost] = useState<string | null>(null)
  const [step, setStep] = useState<Step | null>(null)
  const [by, setBy] = useState<string | null>(null)
  const [place, setPlace] = useState('')
  const [draft, setDraft] = useState(noLetter)
  const letter = letterOf(draft)
  const whole = letter !== undefined && (letter !== null || !real)
  const command = host === null || step === null || !whole ? null : { type: 'record-host', host, step, by: step === 'proposed' ? by : null, place: place.trim() === '' ? null : place.trim(), letter }
  const options = offered(view, 'record-host', 'host').map((id) => ({ id, name: view.nameOf(id) }))
  return (
    <ActDialog view={view} type="record-host" command={command} onClose={onClose} lacking={lackingOf([t('host.who'), host !== null], [t('host.step'), step !== null], [t('host.by'), step !== 'proposed' || by !== null], [t('letter.whole'), whole])}>
      <ActorPicker label={t('host.who')} options={options} value={host} onChange={setHost} />
      <Choice label={t('host.step')} value={step} onChange={setStep} options={hostSteps.map((each) => ({ value: each, name: t(`host.${each}`) }))} />
      {step === 'proposed' ? <ActorPicker label={t('host.by')} options={options} value={by} onChange={setBy} /> : null}
      <TextField label={t('host.place')} value={place} most={most.name} onChange={setPlace} />
      <LetterFields value={draft} onChange={setDraft} required={real} sent={false} />
    </ActDialog>
  )
}

/** Facts that conditions turn on: open, or settled one way. */
export function Facts({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const { t } = useVoice()
  const { facts } = view.preparation
  if (facts.length === 0 && !view.edits) return null
  return (
    <Card eyebrow={t('facts.title')} aside={formsOf(view, 'name-fact').length > 0 ? <Button small look="quiet" onPress={() => open({ is: 'fact' })}>{t('facts.add')}</Button> : undefined}>
      {facts.length === 0 ? <p className="quiet">{t('facts.none')}</p> : (
        <ul className="plain-list">
          {facts.map((fact) => (
            <li key={fact.id} className="row"><span className="said grow" dir="auto">{fact.words}</span><Tag tone={holds(fact) === null ? 'plain' : 'accent'}>{t(holds(fact) === null ? 'facts.open' : holds(fact) === true ? 'facts.holds' : 'facts.fails')}</Tag>
              {view.edits ? <Button small look="quiet" label={t('act.of', { act: t('facts.settle'), what: fact.words })} onPress={() => open({ is: 'settle', fact: fact.id })}>{t('facts.settle')}</Button> : null}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}

export function SettleDialog({ view, fact, onClose }: { readonly view: Preparing; readonly fact: string; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const real = !view.founding.exercise
  const [is, setIs] = useState<'yes' | 'no' | null>(null)
  const [draft, setDraft] = useState(noLetter)
  const letter = letterOf(draft)
  const whole = letter !== undefined && (letter !== null || !real)
  const command = is === null || !whole ? null : { type: 'settle-fact', fact, holds: is === 'yes', letter }
  return (
    <ActDialog view={view} type="settle-fact" command={command} onClose={onClose} lacking={lackingOf([t('facts.settle'), is !== null], [t('letter.whole'), whole])} note={view.preparation.facts.find(({ id }) => id === fact)?.words}>
      <Choice label={t('facts.settle')} value={is} onChange={setIs} options={[{ value: 'yes', name: t('facts.holds') }, { value: 'no', name: t('facts.fails') }]} />
      <LetterFields value={draft} onChange={setDraft} required={real} sent={false} />
    </ActDialog>
  )
}
