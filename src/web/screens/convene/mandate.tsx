import { convenerStep } from '#participants/known.ts'
import { most } from '#participants/fields.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Empty } from '../../parts/state.tsx'
import { useVoice } from '../../words.tsx'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { ActorPicker } from './actor-picker.tsx'
import { letterWords } from './answers.ts'
import type { OpenIt } from './dialogs.ts'
import { Choice, Checks, TextField } from './fields.tsx'
import { LetterFields, letterOf, noLetter } from './letter.tsx'
import { PassageLink, opening } from './passage.tsx'
import { passagesOf } from './passages.ts'
import { offered, type Preparing } from './preparing.ts'

/** Who convenes, to do what, on what text; whether the convener was asked, and what it answered. */
export function Mandate({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { mandate } = view.preparation
  const step = convenerStep(view.preparation)
  if (mandate === null) return <Card eyebrow={t('mandate.title')}><Empty title={t('mandate.none')} act={view.edits ? <Button look="first" onPress={() => open({ is: 'mandate' })}>{t('mandate.write')}</Button> : undefined} /></Card>
  return (
    <Card eyebrow={t('mandate.title')} aside={view.edits ? <Button small look="quiet" onPress={() => open({ is: 'mandate' })}>{t('mandate.rewrite')}</Button> : undefined}>
      <p className="said mandate-subject" dir="auto">{mandate.subject === '' ? t('mandate.unnamed') : mandate.subject}</p>
      <dl className="facts-list">
        <div><dt>{t('mandate.convener')}</dt><dd><bdi>{view.nameOf(mandate.convener)}</bdi> <Tag tone={step?.step === 'accepted' ? 'accent' : step?.step === 'declined' ? 'warn' : 'plain'}>{t(`convener.${step?.step ?? 'unasked'}`)}</Tag>{step?.letter == null ? null : <span className="fine"> {letterWords(voice, step.letter)}</span>}</dd></div>
        <div><dt>{t('mandate.basis')}</dt><dd>{mandate.basis.length === 0 ? <span className="quiet">{t('mandate.basis.none')}</span> : <ul>{mandate.basis.map((passage) => <li key={`${passage.document} ${passage.start}`}><PassageLink passage={passage}>{t('quoted', { words: opening(passage.quotation) })}</PassageLink></li>)}</ul>}</dd></div>
      </dl>
      {!view.edits ? null : (
        <div className="row">
          <Button small onPress={() => open({ is: 'ask-convener' })}>{t(step === null ? 'convener.ask' : 'convener.again')}</Button>
          {step === null ? null : <Button small onPress={() => open({ is: 'convener-answer' })}>{t('convener.answer')}</Button>}
          {step === null ? null : <Button small look="quiet" label={t('act.of', { act: t('correct.entry'), what: t(`convener.${step.step}`) })} onPress={() => open({ is: 'correct', entry: step.position, what: t(`convener.${step.step}`) })}>{t('correct.entry')}</Button>}
        </div>
      )}
    </Card>
  )
}

export function MandateDialog({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const { mandate } = view.preparation
  const passages = passagesOf(view.preparation)
  const [convener, setConvener] = useState<string | null>(mandate?.convener ?? null)
  const [subject, setSubject] = useState(mandate?.subject ?? '')
  const [basis, setBasis] = useState<readonly string[]>(() => passages.filter(({ passage }) => mandate?.basis.some((one) => JSON.stringify(one) === JSON.stringify(passage))).map(({ key }) => key))
  const options = offered(view, 'write-mandate', 'convener').map((id) => ({ id, name: view.nameOf(id) }))
  const command = convener === null || subject.trim() === '' ? null : { type: 'write-mandate', convener, subject: subject.trim(), basis: passages.filter(({ key }) => basis.includes(key)).map(({ passage }) => passage) }
  return (
    <ActDialog view={view} type="write-mandate" command={command} lacking={lackingOf([t('mandate.convener'), convener !== null], [t('mandate.subject'), subject.trim() !== ''])} onClose={onClose}>
      <ActorPicker label={t('mandate.convener')} options={options} value={convener} onChange={setConvener} />
      <TextField label={t('mandate.subject')} value={subject} most={most.subject} long onChange={setSubject} />
      {passages.length === 0 ? null : <Checks label={t('mandate.basis')} value={basis} onChange={setBasis} options={passages.map(({ key, passage }) => ({ value: key, name: <span className="said" dir="auto">{opening(passage.quotation, 140)}</span> }))} />}
    </ActDialog>
  )
}

export function AskConvener({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [draft, setDraft] = useState(noLetter)
  const letter = letterOf(draft)
  const command = letter == null ? null : { type: 'ask-convener', letter }
  return (
    <ActDialog view={view} type="ask-convener" command={command} lacking={lackingOf([t('letter.whole'), letter != null])} onClose={onClose} note={t('convener.ask.note', { who: view.nameOf(view.preparation.mandate?.convener ?? '') })}>
      <LetterFields value={draft} onChange={setDraft} required sent />
    </ActDialog>
  )
}

export function ConvenerAnswer({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [draft, setDraft] = useState(noLetter)
  const [answer, setAnswer] = useState<'accepted' | 'declined' | null>(null)
  const real = !view.founding.exercise
  const letter = letterOf(draft)
  const whole = letter !== undefined && (letter !== null || !real)
  const command = answer === null || !whole ? null : { type: 'record-convener-answer', answer, letter }
  return (
    <ActDialog view={view} type="record-convener-answer" command={command} lacking={lackingOf([t('convener.answer.label'), answer !== null], [t('letter.whole'), whole])} onClose={onClose}>
      <Choice label={t('convener.answer.label')} value={answer} onChange={setAnswer} options={[{ value: 'accepted', name: t('convener.accepted') }, { value: 'declined', name: t('convener.declined') }]} />
      <LetterFields value={draft} onChange={setDraft} required={real} sent={false} />
    </ActDialog>
  )
}
