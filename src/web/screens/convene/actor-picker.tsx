import '../../parts/field.css'
import { type ReactNode, useMemo, useState } from 'react'
import { Button as Pressable, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { Icon } from '../../parts/icon.tsx'
import { useVoice } from '../../words.tsx'

type Named = { readonly id: string; readonly name: string }

/** Chooses one of many actors by typing a part of the name. */
export function ActorPicker({ label, options, value, onChange, note }: { readonly label: string; readonly options: readonly Named[]; readonly value: string | null; readonly onChange: (id: string | null) => void; readonly note?: string }): ReactNode {
  const { t, locale } = useVoice()
  const sorted = useMemo(() => options.toSorted((a, b) => a.name.localeCompare(b.name, locale)), [options, locale])
  return (
    <ComboBox className="field" defaultItems={sorted} selectedKey={value} onSelectionChange={(key) => onChange(key === null ? null : String(key))} menuTrigger="focus">
      <Label>{label}</Label>
      <div className="picker">
        <Input className="input" dir="auto" placeholder={t('picker.type')} />
        <Pressable className="picker-open"><Icon name="down" /></Pressable>
      </div>
      {note === undefined ? null : <span className="fine">{note}</span>}
      <Popover className="menu picker-menu"><ListBox className="palette-list" renderEmptyState={() => <p className="quiet picker-none">{t('palette.none')}</p>}>
        {(item: Named) => <ListBoxItem id={item.id} textValue={item.name} className="menu-item"><bdi>{item.name}</bdi></ListBoxItem>}
      </ListBox></Popover>
    </ComboBox>
  )
}

/** Chooses several, one after another; each can be taken off again. */
export function ActorsPicker({ label, options, value, onChange }: { readonly label: string; readonly options: readonly Named[]; readonly value: readonly string[]; readonly onChange: (ids: readonly string[]) => void }): ReactNode {
  const { t } = useVoice()
  const [turn, setTurn] = useState(0)
  const left = useMemo(() => options.filter(({ id }) => !value.includes(id)), [options, value])
  const name = (id: string): string => options.find((one) => one.id === id)?.name ?? id
  return (
    <div className="stack tight">
      <ActorPicker key={turn} label={label} options={left} value={null} onChange={(id) => {
        if (id === null) return
        onChange([...value, id])
        setTurn((n) => n + 1)
      }} />
      {value.length === 0 ? null : (
        <ul className="picked">
          {value.map((id) => <li key={id} className="tag"><bdi>{name(id)}</bdi><button type="button" aria-label={t('picker.remove', { who: name(id) })} onClick={() => onChange(value.filter((one) => one !== id))}><Icon name="close" size={12} /></button></li>)}
        </ul>
      )}
    </div>
  )
}
