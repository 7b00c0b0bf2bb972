import { languages } from '#base/words.ts'
import { type Arrangement, layouts, sizes, wallThemes } from '#views/wall.ts'
import { type ReactNode, useId } from 'react'
import { useVoice } from '../../words.tsx'

/** What a screen shows and how. A change tells only what was changed. */
export function Arrange({ value, bodies, onChange }: { readonly value: Arrangement; readonly bodies: readonly { readonly id: string; readonly name: string }[]; readonly onChange: (wish: Partial<Arrangement>) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <div className="walls-fields">
      {bodies.length < 2 ? null : <Select label={t('walls.body')} value={value.body} options={bodies.map(({ id, name }) => [id, name] as const)} onChange={(body) => onChange({ body })} />}
      <Select label={t('walls.layout')} value={value.layout} options={layouts.map((each) => [each, t(`walls.layout.${each}`)] as const)} onChange={(layout) => onChange({ layout })} />
      <Select label={t('walls.size')} value={value.size} options={sizes.map((each) => [each, t(`walls.size.${each}`)] as const)} onChange={(size) => onChange({ size })} />
      <Select label={t('me.theme')} value={value.theme} options={wallThemes.map((each) => [each, t(`theme.${each}`)] as const)} onChange={(theme) => onChange({ theme })} />
      <Select label={t('me.language')} value={value.language} options={languages.map((each) => [each, t(`language.${each}`)] as const)} onChange={(language) => onChange({ language })} />
    </div>
  )
}

function Select<Value extends string>({ label, value, options, onChange }: { readonly label: string; readonly value: Value; readonly options: readonly (readonly [Value, string])[]; readonly onChange: (value: Value) => void }): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => {
        const next = options.find(([one]) => one === event.target.value)
        if (next !== undefined) onChange(next[0])
      }}>{options.map(([one, name]) => <option key={one} value={one}>{name}</option>)}</select>
    </div>
  )
}
