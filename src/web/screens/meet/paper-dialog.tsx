import type { Field, Form } from '#base/form.ts'
import { fits } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { type ReactNode, useId, useState } from 'react'
import { type BodyView, choicesOf, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FormField } from '../../parts/field.tsx'
import { type Filled, useCommandName } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'

const type = 'enter-paper-result'
const answers: readonly Answer[] = ['yes', 'no', 'abstain']
type Figures = { readonly [answer in Answer]: number }

/** A vote taken by hand at an earlier hour: what was voted on, when, who counted, on what paper, and the figures or every answer. Nothing is sent before it adds up. */
export default function PaperDialog({ view, onClose, onSend }: { readonly view: BodyView; readonly onClose: () => void; readonly onSend: (command: Filled) => void }): ReactNode {
  const { t } = useVoice()
  const name = useCommandName()
  const forms = formsOf(view, type)
  const subjects = [...new Set(forms.flatMap(({ fields }) => choicesOf(fields['on'])))]
  const [on, setOn] = useState<unknown>(subjects.length === 1 ? subjects[0] : undefined)
  const of = forms.filter(({ fields }) => choicesOf(fields['on']).some((one) => one === on))
  const figures = of.find(({ fields }) => isOpen(fields['counts'], 'split'))
  const named = of.find(({ fields }) => fields['roll']?.kind === 'record')
  const [as, setAs] = useState<'counts' | 'roll'>('counts')
  const byName = figures === undefined || as === 'roll'
  const [at, setAt] = useState<unknown>()
  const [tellers, setTellers] = useState<readonly [string, string]>(['', ''])
  const [source, setSource] = useState('')
  const [counts, setCounts] = useState<Figures>({ yes: 0, no: 0, abstain: 0 })
  const [roll, setRoll] = useState<{ readonly [seat: SeatId]: Answer }>({})
  const [twice, setTwice] = useState(false)
  const [countsAgain, setCountsAgain] = useState<Figures>({ yes: 0, no: 0, abstain: 0 })
  const [rollAgain, setRollAgain] = useState<{ readonly [seat: SeatId]: Answer }>({})
  const id = useId()
  const first: Filled = { type, body: view.body.id, on, at, tellers, source, ...(byName ? { roll } : { counts }) }
  // Two sheets that differ are sent too: the rules say where they differ and what is done then.
  const command: Filled = twice ? { ...first, second: byName ? { roll: rollAgain } : { counts: countsAgain } } : first
  const form: Form | undefined = byName ? named : figures
  const ready = form !== undefined && fits(form, first)
  const voters = named?.fields['roll']?.kind === 'record' ? Object.keys(named.fields['roll'].fields) : []
  const sum = byName ? Object.keys(roll).length : counts.yes + counts.no + counts.abstain
  const hour = form?.fields['at']
  return (
    <Dialog title={name(type)} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (ready) onSend(command) }}>
        <p className="quiet">{t('paper.about')}</p>
        <FormField command={type} name="on" field={{ kind: 'choice', of: subjects }} value={on} onChange={setOn} naming={view.naming} />
        {hour === undefined ? null : <FormField command={type} name="at" field={hour} value={at} onChange={setAt} naming={view.naming} />}
        {([0, 1] as const).map((n) => (
          <div key={n} className="field"><label htmlFor={`${id}${n}`}>{t(n === 0 ? 'paper.teller.first' : 'paper.teller.second')}</label>
            <input id={`${id}${n}`} type="text" dir="auto" maxLength={100} autoComplete="off" value={tellers[n]} onChange={(event) => setTellers(n === 0 ? [event.target.value, tellers[1]] : [tellers[0], event.target.value])} /></div>
        ))}
        <div className="field"><label htmlFor={`${id}s`}>{t('field.enter-paper-result.source')}</label>
          <input id={`${id}s`} type="text" dir="auto" maxLength={500} value={source} aria-describedby={`${id}n`} onChange={(event) => setSource(event.target.value)} /><span id={`${id}n`} className="fine">{t('paper.source.note')}</span></div>
        {figures === undefined || named === undefined ? null : (
          <fieldset className="field"><legend>{t('paper.as')}</legend><div className="choices">
            {(['counts', 'roll'] as const).map((one) => <label key={one} className="choice"><input type="radio" name={`${id}as`} checked={as === one} onChange={() => setAs(one)} /><span>{t(`paper.as.${one}`)}</span></label>)}
          </div></fieldset>
        )}
        {form === undefined ? null : byName ? <RollOnPaper view={view} voters={voters} roll={roll} onChange={setRoll} /> : <FiguresOnPaper most={voters.length} counts={counts} onChange={setCounts} />}
        {form === undefined ? null : <label className="choice"><input type="checkbox" checked={twice} onChange={(event) => setTwice(event.target.checked)} /><span>{t('paper.both')}</span></label>}
        {form === undefined || !twice ? null : <fieldset className="field"><legend>{t('paper.teller.second')}</legend>{byName ? <RollOnPaper view={view} voters={voters} roll={rollAgain} onChange={setRollAgain} /> : <FiguresOnPaper most={voters.length} counts={countsAgain} onChange={setCountsAgain} />}</fieldset>}
        {form === undefined ? null : <p aria-live="polite" className={sum > voters.length ? 'vote-told warn' : 'vote-told'}>{t('paper.sum', { n: sum, of: voters.length })}{sum > voters.length ? `. ${t('paper.over')}` : ''}</p>}
        <div className="row end"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={!ready} onPress={() => onSend(command)}>{t('paper.enter')}</Button></div>
      </form>
    </Dialog>
  )
}

const isOpen = (field: Field | undefined, kind: Field['kind']): boolean => field !== undefined && (field.kind === kind || (field.kind === 'optional' && field.of.kind === kind))

function FiguresOnPaper({ most, counts, onChange }: { readonly most: number; readonly counts: Figures; readonly onChange: (counts: Figures) => void }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  return (
    <div className="paper-figures">
      {answers.map((answer) => (
        <div key={answer} className="field"><label htmlFor={id + answer}>{t(`vote.figure.${answer}`)}</label>
          <input id={id + answer} type="number" inputMode="numeric" min={0} max={most} step={1} value={counts[answer]} onChange={(event) => onChange({ ...counts, [answer]: Number(event.target.value) })} /></div>
      ))}
    </div>
  )
}

function RollOnPaper({ view, voters, roll, onChange }: { readonly view: BodyView; readonly voters: readonly SeatId[]; readonly roll: { readonly [seat: SeatId]: Answer }; readonly onChange: (roll: { readonly [seat: SeatId]: Answer }) => void }): ReactNode {
  const { t } = useVoice()
  const answered = (seat: SeatId, answer: string): void => {
    const { [seat]: _before, ...others } = roll
    const given = answers.find((one) => one === answer)
    onChange(given === undefined ? others : { ...others, [seat]: given })
  }
  return (
    <div className="paper-roll">
      {voters.map((seat) => (
        <label key={seat}><span>{view.seatName(seat)}</span>
          <select value={roll[seat] ?? ''} onChange={(event) => answered(seat, event.target.value)}>
            <option value="">{t('paper.none')}</option>
            {answers.map((answer) => <option key={answer} value={answer}>{t(`answer.${answer}`)}</option>)}
          </select>
        </label>
      ))}
    </div>
  )
}
