import type { Value } from '#record/entry.ts'
import type { Span } from '#record/span.ts'
import { quotedIn, spansOf } from '#views/dossier/candidate.ts'
import type { Mark } from '#views/dossier/marks.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useKey } from '../../keys.ts'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import { shortened } from './desk.tsx'
import { RegisterList, TextInput } from './inputs.tsx'
import type { Judge } from './judge.ts'
import { FigureFields, PositionFields, StatementFields } from './value-fields.tsx'
import { InitiativeFields } from './initiative-fields.tsx'
import { ArrangementFields, InstrumentFields, RelationFields, UndertakingFields } from './tie-fields.tsx'

/** A form over the fields of a mark. The words it rests on are those selected in the text beside it, once somebody says so. */
export function CorrectForm({ mark, by, text, selected, judge, onClose, onDone }: {
  readonly mark: Mark
  /** What a program found is corrected; what somebody selected is marked. */
  readonly by: 'program' | 'hand'
  readonly text: string
  readonly selected: Span | null
  readonly judge: Judge
  readonly onClose: () => void
  readonly onDone: (mark: Mark) => void
}): ReactNode {
  const { t } = useVoice()
  const [edited, setEdited] = useState(mark)
  const [note, setNote] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => { form.current?.querySelector<HTMLElement>('input, select')?.focus() }, [])
  useKey('Escape', t('form.cancel'), onClose)
  const words = spansOf(edited).map((span) => text.slice(...span))
  const whole = words.length > 0 && isWhole(edited)
  const change = (value: Value): void => setEdited({ ...edited, value } as Mark)
  const rest = (): void => {
    if (selected === null) return
    switch (edited.kind) {
      case 'statement': return change({ ...edited.value, content: [selected] })
      case 'figure': return change({ ...edited.value, span: selected })
      case 'position': return change({ ...edited.value, span: selected })
      case 'arrangement': return change({ ...edited.value, span: selected })
      case 'undertaking': return change({ ...edited.value, span: selected })
      case 'instrument': return change({ ...edited.value, span: selected })
      case 'relation': return change({ ...edited.value, span: selected })
      case 'initiative': return undefined
    }
  }
  const fields = (): ReactNode => {
    switch (edited.kind) {
      case 'statement': return <StatementFields value={edited.value} onChange={change} />
      case 'figure': return <FigureFields value={edited.value} onChange={change} />
      case 'position': return <PositionFields value={edited.value} onChange={change} />
      case 'arrangement': return <ArrangementFields value={edited.value} onChange={change} />
      case 'undertaking': return <UndertakingFields value={edited.value} onChange={change} />
      case 'instrument': return <InstrumentFields value={edited.value} text={text} selected={selected} onChange={change} />
      case 'relation': return <RelationFields value={edited.value} onChange={change} />
      case 'initiative': return <InitiativeFields value={edited.value} text={text} selected={selected} onChange={change} />
    }
  }
  const send = async (): Promise<void> => {
    const done = by === 'hand'
      ? await judge.send({ type: 'mark-by-hand', kind: edited.kind, value: edited.value, anchors: quotedIn(mark.document, text, spansOf(edited)) } as { readonly type: string })
      : await judge.correct({ ...mark, kind: edited.kind } as Mark, edited.value, text, note)
    if (done) onDone(mark)
  }
  return (
    <form ref={form} className="mark-card stack" noValidate aria-label={t('record.correct')} onSubmit={(event) => { event.preventDefault(); if (whole && !judge.busy) void send() }}>
      <p className="eyebrow">{t(`record.kind.${mark.kind}`)} · {t(by === 'hand' ? 'record.way.by-hand' : 'record.correct')}</p>
      <blockquote className={`said mark-words is-${mark.kind}`} dir="auto">{words.map((part) => shortened(part, 200)).join(' … ')}</blockquote>
      {edited.kind === 'initiative' ? null : <div><Button small disabled={selected === null} onPress={rest}>{t(selected === null ? 'record.select-first' : 'record.use-selected')}</Button></div>}
      <RegisterList />
      {fields()}
      {by === 'hand' ? null : <TextInput label={t('record.note')} value={note} most={2_000} onChange={setNote} />}
      <div className="card-acts">
        <button type="submit" className="button first" aria-disabled={!whole || judge.busy}><span>{t(by === 'hand' ? 'record.mark' : 'record.correct.send')}</span></button>
        <Button onPress={onClose}>{t('form.cancel')}</Button>
      </div>
    </form>
  )
}

/** Whether everything that may not be empty is there. */
function isWhole(mark: Mark): boolean {
  switch (mark.kind) {
    case 'statement': return true
    case 'figure': return mark.value.what.trim() !== '' && Number.isFinite(mark.value.value)
    case 'position': return mark.value.name.trim() !== '' && mark.value.on.trim() !== ''
    case 'arrangement': return mark.value.what.trim() !== ''
    case 'undertaking': return mark.value.what.trim() !== '' && mark.value.by.name.trim() !== ''
    case 'instrument': return mark.value.name.trim() !== ''
    case 'relation': return mark.value.of.name.trim() !== '' && mark.value.to.name.trim() !== '' && mark.value.name.trim() !== ''
    case 'initiative': return true
  }
}
