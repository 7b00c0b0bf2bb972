import { type ChosenNames, type NameList, type NamedOtherwise, nameLists, nameOf, namePolicies, policyOf, usualNames } from '#actors/policy.ts'
import { actors } from '#actors/register.ts'
import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Filled } from '../../parts/filled.ts'
import { renew } from '../../queries.ts'
import { useSend, useSession } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ActorPicker } from '../convene/actor-picker.tsx'
import { Choice, TextField } from '../convene/fields.tsx'

const longestName = 200
const longestSource = 1_000

/** For the house's secretariat: how states and organisations are called on every screen and paper. */
export default function NamesCard(): ReactNode {
  const { t, say } = useVoice()
  const { me } = useSession()
  const [open, setOpen] = useState(false)
  const chosen = me?.names ?? usualNames
  const { otherwise } = chosen
  const [plain, policy] = [namePolicies[chosen.list], policyOf(chosen)]
  return (
    <Card eyebrow={t('names.title')} aside={<Button look="quiet" onPress={() => setOpen(true)}>{t('names.choose')}</Button>}>
      <p className="quiet">{say(plain.says)}</p>
      {otherwise.length === 0 ? null : <ul className="plain-list">{otherwise.map(({ actor, source }) => <li key={actor}><b dir="auto">{say(nameOf(actor, policy))}</b> <span className="fine"><bdi>{say(nameOf(actor, plain))}</bdi> · <bdi>{source}</bdi></span></li>)}</ul>}
      {open ? <NamesDialog chosen={chosen} onClose={() => setOpen(false)} /> : null}
    </Card>
  )
}

function NamesDialog({ chosen, onClose }: { readonly chosen: ChosenNames; readonly onClose: () => void }): ReactNode {
  const { t, say } = useVoice()
  const send = useSend('house', 'secretariat')
  const [list, setList] = useState<NameList>(chosen.list)
  const [otherwise, setOtherwise] = useState<readonly NamedOtherwise[]>(chosen.otherwise)
  const policy = namePolicies[list]
  const options = useMemo(() => actors.filter(({ id }) => !otherwise.some(({ actor }) => actor === id)).map(({ id }) => ({ id, name: say(nameOf(id, policy)) })), [otherwise, policy, say])
  const examples = actors.map(({ id }) => id).filter((id) => id in namePolicies.short.names).slice(0, 4)

  async function choose(): Promise<void> {
    const command: Filled = { type: 'choose-names', list, otherwise }
    if (!await send(command)) return
    onClose()
    await renew()
  }

  return (
    <Dialog title={t('names.title')} onClose={onClose} wide>
      <p className="quiet">{t('names.words')}</p>
      <Choice label={t('names.list')} value={list} onChange={setList} options={nameLists.map((each) => ({ value: each, name: t(`names.list.${each}`) }))} />
      <p className="fine">{say(policy.says)} {t('names.examples', { examples: examples.map((id) => say(nameOf(id, policy))).join(' · ') })}</p>
      {otherwise.length === 0 ? null : (
        <ul className="plain-list">{otherwise.map((one) => (
          <li key={one.actor} className="row"><span className="grow"><b dir="auto">{say({ ...nameOf(one.actor, policy), ...one.name })}</b> <span className="fine"><bdi>{one.source}</bdi></span></span><Button small look="quiet" label={t('names.take-off', { who: say(nameOf(one.actor, policy)) })} onPress={() => setOtherwise(otherwise.filter((each) => each !== one))}>{t('names.off')}</Button></li>
        ))}</ul>
      )}
      <Other key={otherwise.length} options={options} onAdd={(one) => setOtherwise([...otherwise, one])} />
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" onPress={() => void choose()}>{t('names.use')}</Button></div>
    </Dialog>
  )
}

/** One more name of the host's own: whose, what, and what it rests on. */
function Other({ options, onAdd }: { readonly options: readonly { readonly id: string; readonly name: string }[]; readonly onAdd: (one: NamedOtherwise) => void }): ReactNode {
  const { t, language } = useVoice()
  const [actor, setActor] = useState<string | null>(null)
  const [en, setEn] = useState('')
  const [own, setOwn] = useState('')
  const [source, setSource] = useState('')
  const ready = actor !== null && en.trim() !== '' && source.trim() !== ''
  return (
    <details className="stack tight">
      <summary>{t('names.other')}</summary>
      <ActorPicker label={t('names.who')} options={options} value={actor} onChange={setActor} />
      <TextField label={t('names.en')} value={en} onChange={setEn} most={longestName} />
      {language === 'en' ? null : <TextField label={t('names.own')} value={own} onChange={setOwn} most={longestName} />}
      <TextField label={t('names.source')} value={source} onChange={setSource} most={longestSource} note={t('names.source.note')} />
      <div><Button disabled={!ready} onPress={() => { if (actor !== null && ready) onAdd({ actor, name: { en: en.trim(), ...(own.trim() === '' ? {} : { [language]: own.trim() }) }, source: source.trim() }) }}>{t('names.add')}</Button></div>
    </details>
  )
}
