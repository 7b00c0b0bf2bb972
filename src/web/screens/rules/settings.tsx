import './rules.css'
import '../../parts/field.css'
import { canonical } from '#base/canonical.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Words } from '#base/words.ts'
import { ruleActs } from '#procedure/rules.ts'

import { editionWords } from '#rulebooks/editions.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { type Group, type Setting, groups, settingsOf } from '#rulebooks/settings.ts'
import { mattersInOrder } from '#views/rulebook/questions.ts'
import { standingsInOrder } from '#views/rulebook/standings.ts'
import { kindOf, settingName, valueInWords } from '#views/rulebook/setting.ts'
import { groups as groupNames } from '#views/rulebook/words/settings.ts'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { type Conference, choicesOf, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { Empty } from '../../parts/state.tsx'
import { useVoice } from '../../words.tsx'
import { folded } from './search.ts'

/** The values of a conference's rulebook, each with its rule and what the edition has. They are set before the first meeting; from then on they are read. */
export default function Settings({ conference, above }: { readonly conference: Conference; readonly above: ReactNode }): ReactNode {
  const voice = useVoice()
  const { t, say } = voice
  const { book } = conference
  const id = useId()
  const [typed, setTyped] = useState('')
  const [differing, setDiffering] = useState(false)
  const all = useMemo(() => inOrder(book), [book])
  const settable = useMemo(() => new Set(formsOf(conference, 'set-rule').flatMap(({ fields }) => choicesOf(fields['path']))), [conference])
  const reason = settable.size > 0 ? null : whyNot(conference, all[0])
  const changed = new Map(book.overrides.map(({ path, was }) => [path, was]))
  const wanted = folded(typed)
  const shown = all.filter((setting) => (!differing || changed.has(setting.path)) && (wanted === '' || folded([say(settingName(setting)), say(groupNames[setting.group]), say(valueInWords(book, setting, setting.value)), ...setting.rules].join(' ')).includes(wanted)))
  return (
    <div className="rulebook-settings page">
      <header className="rulebook-head">
        <h1>{say(book.title)}</h1>
        <p className="quiet">{t('rules.edition', { edition: say(editionWords(book.edition)) })} · {t('rules.differences', { n: changed.size })}</p>
        {above}
      </header>
      {reason === null ? <p className="quiet">{t('rules.settings.words')}</p> : <div className="rulebook-locked"><p className="said">{say(reason.words)}</p>{reason.possible === undefined ? null : <p className="quiet">{say(reason.possible)}</p>}<Citations rules={reason.cites.map(({ rule }) => rule)} book={book} /></div>}
      <div className="rulebook-filter">
        <div className="field grow"><label htmlFor={id}>{t('rules.find.setting')}</label><input id={id} type="search" value={typed} maxLength={80} dir="auto" onChange={(event) => setTyped(event.target.value)} /></div>
        <Button pressed={differing} onPress={() => setDiffering(!differing)}>{t('rules.only')}</Button>
      </div>
      {shown.length === 0 ? <Empty title={t(differing && changed.size === 0 ? 'rules.same' : 'rules.none')} act={<Button onPress={() => { setTyped(''); setDiffering(false) }}>{t('rules.all')}</Button>} /> : groups.map((group) => {
        const own = shown.filter((setting) => setting.group === group)
        return own.length === 0 ? null : <GroupOf key={group} group={group} settings={own} conference={conference} settable={settable} changed={changed} />
      })}
    </div>
  )
}

function GroupOf({ group, settings, ...rest }: { readonly group: Group; readonly settings: readonly Setting[]; readonly conference: Conference; readonly settable: ReadonlySet<unknown>; readonly changed: ReadonlyMap<string, Setting['value']> }): ReactNode {
  const { say } = useVoice()
  const id = useId()
  const things = group === 'parameters' ? [null] : [...new Map(settings.map(({ of }) => [of?.en ?? '', of])).values()]
  return (
    <section className="rulebook-group" aria-labelledby={id}>
      <h2 id={id} className="said">{say(groupNames[group])}</h2>
      {things.map((thing) => <Thing key={thing?.en ?? ''} thing={thing} settings={thing === null && group === 'parameters' ? settings : settings.filter(({ of }) => of?.en === thing?.en)} {...rest} />)}
    </section>
  )
}

/** What several settings belong to: a motion, a kind of question, a standing. */
function Thing({ thing, settings, conference, settable, changed }: { readonly thing: Words | null; readonly settings: readonly Setting[]; readonly conference: Conference; readonly settable: ReadonlySet<unknown>; readonly changed: ReadonlyMap<string, Setting['value']> }): ReactNode {
  const { say } = useVoice()
  return (
    <div className="rulebook-thing">
      {thing === null ? null : <h3>{say(thing)}</h3>}
      <ul className={settings.every(isYesNo) ? 'switches' : ''}>{settings.map((setting) => <SettingOf key={setting.path} setting={setting} conference={conference} free={settable.has(setting.path)} was={changed.get(setting.path)} />)}</ul>
      {settings[0] === undefined || thing === null ? null : <Citations rules={[...new Set(settings.flatMap(({ rules }) => rules))]} book={conference.book} />}
    </div>
  )
}

function SettingOf({ setting, conference, free, was }: { readonly setting: Setting; readonly conference: Conference; readonly free: boolean; readonly was: Setting['value'] | undefined }): ReactNode {
  const { t, say } = useVoice()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const { book, send } = conference
  const set = async (value: string): Promise<void> => {
    setBusy(true)
    await send({ type: 'set-rule', path: setting.path, value })
    setBusy(false)
  }
  const now = canonical(setting.value)
  const sign = isYesNo(setting)
  const follows = setting.kind === 'parameter' ? [] : settledBy(book, setting.path)
  const name = say(kindOf(setting))
  return (
    <li className={`rulebook-setting${sign ? ' switch' : ''}${was === undefined ? '' : ' differing'}`}>
      {sign ? <input id={id} type="checkbox" checked={setting.value === true} disabled={busy || !free} onChange={() => void set(setting.value === true ? 'false' : 'true')} /> : null}
      {free || sign ? <label htmlFor={id}>{name}</label> : <b>{name}</b>}
      {sign ? null : !free ? <p className="said">{say(valueInWords(book, setting, setting.value))}</p> : (
        <select id={id} className="input" value={now} disabled={busy} onChange={(event) => void set(event.target.value)}>{setting.choices.map((value) => <option key={canonical(value)} value={canonical(value)}>{say(valueInWords(book, setting, value))}</option>)}</select>
      )}
      {setting.of === null || setting.kind === 'parameter' ? <Citations rules={setting.rules} book={book} /> : null}
      {was === undefined ? null : (
        <p className="differs row"><span><b>{t('rules.was')}</b> {say(valueInWords(book, setting, was))}</span>{free ? <Button small label={t('rules.back.of', { name })} disabled={busy} onPress={() => void set(canonical(was))}>{t('rules.back')}</Button> : null}</p>
      )}
      {follows.map(({ parameter }) => <p key={parameter} className="fine"><Tag>{t('rules.follows', { name: say(book.parameters[parameter]?.name ?? { en: parameter }) })}</Tag></p>)}
    </li>
  )
}

/** Standings and kinds of question in the order of the page. */
function inOrder(book: Rulebook): readonly Setting[] {
  const places = new Map([...standingsInOrder(book).map(([id]) => `participation.${id}`), ...mattersInOrder(book).map(([id]) => `matters.${id}`)].map((path, n) => [path, n]))
  const place = ({ path }: Setting): number => places.get(path.split('.').slice(0, 2).join('.')) ?? -1
  return settingsOf(book).toSorted((one, other) => (one.group === other.group ? place(one) - place(other) : 0))
}

const isYesNo = ({ kind, choices }: Setting): boolean => kind !== 'parameter' && choices.length === 2 && choices.every((value) => typeof value === 'boolean')

/** Why nothing can be set now, in the words in which the engine refuses it. */
function whyNot({ state, by }: Conference, setting: Setting | undefined): Refusal | null {
  const outcome = ruleActs['set-rule'].decide(state, { type: 'set-rule', path: setting?.path ?? '', value: canonical(setting?.value ?? null) }, { by, now: 0, ids: () => '', draw: () => 0, papers: () => [] })
  return 'refused' in outcome ? outcome : null
}

