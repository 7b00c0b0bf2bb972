import { actors as delivered } from '#actors/register.ts'
import { groups } from '#actors/data/groups.ts'
import { languages, type Language } from '#base/words.ts'
import { actorKinds, type Registered } from '#house/register-state.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'
import { ChoiceInput, TextInput } from './inputs.tsx'
import { idFor, useChoosable, useHouseRegister, useRegisterSend } from './register.ts'

const longest = 200
/** Several names in one line, as they are typed. */
export const several = (line: string): readonly string[] => [...new Set(line.split(/[;；؛\n]/u).map((one) => one.trim().slice(0, longest)).filter((one) => one !== ''))].slice(0, 40)

/** A new actor of the register, or one of the team's corrected. `begins`: what a finding printed, with the source it stands in. */
export function ActorForm({ actor, begins, onClose }: { readonly actor: Registered | null; readonly begins?: { readonly name: string; readonly language: string | null; readonly source: string }; readonly onClose: (id: string | null) => void }): ReactNode {
  const { t } = useVoice()
  const { send } = useRegisterSend()
  const { actors } = useHouseRegister()
  const choosable = useChoosable()
  const printed = languages.find((one) => one === begins?.language) ?? 'en'
  const [names, setNames] = useState<{ readonly [language in Language]?: string }>(actor?.name ?? (begins === undefined ? {} : { [printed]: begins.name }))
  const [kind, setKind] = useState<Registered['kind']>(actor?.kind ?? 'entity')
  const [of, setOf] = useState(actor?.of ?? '')
  const [lists, setLists] = useState({ aliases: (actor?.aliases ?? []).join('; '), adjectives: (actor?.adjectives ?? []).join('; '), metonyms: (actor?.metonyms ?? []).join('; ') })
  const [source, setSource] = useState(actor?.source ?? begins?.source ?? '')
  const [busy, setBusy] = useState(false)
  const given = Object.entries(names).map(([language, name]) => [language, name?.trim() ?? ''] as const).filter(([, name]) => name !== '')
  // The register calls everybody by some name in English; where only another language has one, that stands there too.
  const name = { en: given.find(([language]) => language === 'en')?.[1] ?? given[0]?.[1] ?? '', ...Object.fromEntries(given) }
  const ready = name.en !== '' && source.trim() !== '' && !busy
  const record = async (): Promise<void> => {
    const id = actor?.actor ?? idFor(name.en, new Set([...delivered.map((one) => one.id), ...groups.map((one) => one.id), ...actors.map((one) => one.actor)]))
    const called = { actor: id, name, source: source.trim(), aliases: several(lists.aliases), adjectives: several(lists.adjectives), metonyms: several(lists.metonyms), of: of === '' ? null : of }
    setBusy(true)
    const done = await send((actor === null ? { type: 'register-actor', kind, ...called } : { type: 'correct-actor', ...called }) as { readonly type: string })
    setBusy(false)
    if (done) onClose(id)
  }
  return (
    <Dialog title={t(actor === null ? 'actors.new' : 'actors.correct')} onClose={() => onClose(null)} wide>
      <p className="quiet">{t('actors.new.words')}</p>
      <div className="actor-names">{languages.map((language) => <TextInput key={language} label={t('actors.name-in', { language: t(`language.${language}`) })} value={names[language] ?? ''} most={longest} onChange={(next) => setNames({ ...names, [language]: next })} />)}</div>
      <div className="actor-names">
        {actor === null ? <ChoiceInput label={t('record.slot.kind')} value={kind} of={actorKinds} name={(one) => t(`actors.kind.${one}`)} onChange={setKind} /> : null}
        <ChoiceInput label={t('actors.of')} value={of} of={['', ...choosable.map(({ id }) => id)]} name={(one) => (one === '' ? t('actors.of.none') : choosable.find(({ id }) => id === one)?.name ?? one)} onChange={setOf} />
      </div>
      {(['aliases', 'adjectives', 'metonyms'] as const).map((list) => <TextInput key={list} label={t(`actors.${list}`)} note={t(`actors.${list}.note`)} value={lists[list]} most={4_000} onChange={(next) => setLists({ ...lists, [list]: next })} />)}
      <TextInput label={t('actors.source')} value={source} most={1_000} onChange={setSource} />
      <div className="dialog-foot"><Button onPress={() => onClose(null)}>{t('form.cancel')}</Button><Button look="first" disabled={!ready} onPress={() => void record()}>{t(actor === null ? 'actors.new.send' : 'actors.correct.send')}</Button></div>
    </Dialog>
  )
}
