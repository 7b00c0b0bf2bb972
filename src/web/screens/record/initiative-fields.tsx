import { calls, hostStates, type Initiative, participantForms } from '#record/found.ts'
import type { Span } from '#record/span.ts'
import { type SlotName, slots } from '#views/dossier/candidate.ts'
import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import { ChoiceInput, registerList, TextInput } from './inputs.tsx'
import { actorNamed } from './register.ts'
import { callWords } from './slot-lines.ts'

type Item = Initiative[SlotName][number]

/** The slots of an initiative: each value can be renamed or taken out; what is selected in the text becomes another value of a slot. */
export function InitiativeFields({ value, text, selected, onChange }: { readonly value: Initiative; readonly text: string; readonly selected: Span | null; readonly onChange: (value: Initiative) => void }): ReactNode {
  const { t } = useVoice()
  const set = (slot: SlotName, items: readonly Item[]): void => onChange({ ...value, [slot]: items })
  const add = (slot: SlotName): void => {
    if (selected === null) return
    const name = text.slice(...selected).replaceAll(/\s+/g, ' ').trim().slice(0, 400)
    set(slot, [...value[slot], blankItem(slot, name, selected)])
  }
  return (
    <>
      {slots.map((slot) => (
        <fieldset key={slot} className="field-group">
          <legend>{t(`record.slot.${slot}`)}</legend>
          {value[slot].map((item: Item, at) => (
            <div key={at} className="stack tight slot-item">
              <div className="field-item"><TextInput label={t('record.slot.name')} value={item.name} most={400} list={registerList} onChange={(name) => set(slot, value[slot].with(at, renamed(item, name) as never))} /><Button small look="quiet" onPress={() => set(slot, value[slot].toSpliced(at, 1))}>{t('field.remove')}</Button></div>
              <More item={item} onChange={(next) => set(slot, value[slot].with(at, next as never))} />
            </div>
          ))}
          <div><Button small look="quiet" disabled={selected === null} onPress={() => add(slot)}>{t(selected === null ? 'record.select-first' : 'record.add-selected')}</Button></div>
        </fieldset>
      ))}
    </>
  )
}

function More({ item, onChange }: { readonly item: Item; readonly onChange: (item: Item) => void }): ReactNode {
  const { t } = useVoice()
  if ('role' in item) return <div className="pair"><TextInput label={t('record.slot.role')} value={item.role ?? ''} most={400} onChange={(role) => onChange({ ...item, role: role.trim() === '' ? null : role })} /><TextInput label={t('record.slot.answer')} value={item.answer ?? ''} most={400} onChange={(answer) => onChange({ ...item, answer: answer.trim() === '' ? null : answer })} /></div>
  if ('state' in item) return <ChoiceInput label={t('record.slot.state')} value={item.state} of={hostStates} name={(one) => t(`record.host.${one}`)} onChange={(state) => onChange({ ...item, state })} />
  if ('call' in item) {
    return (
      <div className="pair">
        <ChoiceInput label={t('record.slot.call')} value={item.call ?? 'none'} of={['none', ...calls]} name={(one) => callWords(t, one) ?? t('record.call.none')} onChange={(call) => onChange({ ...item, call: call === 'none' ? null : call })} />
        <ChoiceInput label={t('record.slot.as')} value={item.as} of={participantForms} name={(one) => t(`record.as.${one}`)} onChange={(as) => onChange({ ...item, as })} />
      </div>
    )
  }
  return null
}

const renamed = (item: Item, name: string): Item => ('actor' in item ? { ...item, name, actor: actorNamed(name) ?? (name.trim() === '' ? item.actor : name) } : { ...item, name })

function blankItem(slot: SlotName, name: string, span: Span): Item {
  const words = { name, span, speaker: null }
  const somebody = { ...words, actor: actorNamed(name) ?? name }
  switch (slot) {
    case 'place': case 'level': case 'subject': return words
    case 'window': return { ...words, from: null, to: null }
    case 'convener': return { ...somebody, role: null, answer: null }
    case 'host': return { ...somebody, state: 'proposed' }
    case 'participants': return { ...somebody, as: 'state', via: null, call: null, callSpan: null }
    default: return somebody
  }
}
