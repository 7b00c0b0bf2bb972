import './simulate.css'
import { type RollLine, isTaken, rollIn } from '#actors/roll.ts'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/state.tsx'
import { useNames } from '../../names.ts'
import { renew } from '../../queries.ts'
import { useSession, useWay } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { type MessageId, useVoice } from '../../words.tsx'
import { TextField } from '../convene/fields.tsx'
import { foundCommittee } from './found.ts'
import { type Template, templates } from './templates.ts'

const mostPasted = 20_000
const longestTitle = 200
const longestAgenda = 2_000
/** Why a line of the list was not taken. */
const why: { readonly [is in Exclude<RollLine['is'], 'known' | 'kept'>]: MessageId } = { twice: 'simulate.twice', 'too-long': 'simulate.too-long', 'too-many': 'simulate.too-many', 'no-name': 'simulate.no-name' }

/** A committee in two minutes: which rules, what about, who; then one address for every phone. */
export default function Simulate(): ReactNode {
  const { t, say } = useVoice()
  const { api, me } = useSession()
  const [, navigate] = useLocation()
  const to = useWay()
  const [template, setTemplate] = useState<Template | undefined>(templates[0])
  const [title, setTitle] = useState<string | null>(null)
  const [agenda, setAgenda] = useState<string | null>(null)
  const [pasted, setPasted] = useState('')
  const [done, setDone] = useState<number | null>(null)
  const policy = useNames()
  const reading = useDeferredValue(pasted)
  const roll = useMemo(() => rollIn(reading, policy), [reading, policy])
  if (me?.offices.some(({ stream, capacity }) => stream === 'house' && capacity === 'secretariat') !== true) return <div className="page"><Empty title={t('simulate.signed-out')} /></div>
  if (template === undefined) return null
  const called = title ?? t(template.title)
  const about = agenda ?? template.agenda.map((each) => t(each)).join('\n')
  const items = about.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const taken = roll.filter(isTaken)
  const left = roll.filter((line) => !isTaken(line))
  const open = async (): Promise<void> => {
    setDone(0)
    const { stream, problem } = await foundCommittee(api, { template, title: called.trim(), agenda: items, roll: taken }, setDone)
    setDone(null)
    await renew()
    if (problem !== null) notice(problem.refusal === undefined ? { kind: 'problem', problem } : { kind: 'refusal', refusal: problem.refusal })
    if (stream !== null) navigate(to(stream, 'joining'))
  }
  return (
    <div className="page simulate stack">
      <header><h1>{t('simulate.title')}</h1><p className="quiet">{t('simulate.words')}</p></header>
      <section className="simulate-kinds" aria-label={t('simulate.kind')}>
        {templates.map((each) => <button key={each.id} type="button" aria-pressed={each === template} onClick={() => setTemplate(each)}><b>{t(each.title)}</b><span className="quiet">{t(each.says)}</span></button>)}
      </section>
      <div className="simulate-two">
        <Card eyebrow={t('simulate.what')}>
          <div className="stack agenda">
            <TextField label={t('field.title')} value={called} most={longestTitle} onChange={setTitle} />
            <TextField label={t('simulate.agenda')} value={about} most={longestAgenda} long onChange={setAgenda} note={t('simulate.agenda.note')} />
          </div>
        </Card>
        <Card eyebrow={t('simulate.who')}>
          <TextField label={t('simulate.names')} value={pasted} most={mostPasted} long onChange={setPasted} note={template.permanents ? t('simulate.names.council') : t('simulate.names.note')} />
        </Card>
      </div>
      {roll.length === 0 ? null : (
        <Card eyebrow={t('simulate.roll', { n: taken.length })}>
          <ul className="simulate-roll">
            {taken.map((line) => <li key={line.line}><bdi>{say(line.names)}</bdi>{line.is === 'kept' ? <span className="fine"> · {t('simulate.kept')}</span> : null}</li>)}
            {left.map((line) => <li key={line.line} className="not-taken"><bdi>{line.given.slice(0, 60)}</bdi> · {t('simulate.line', { n: line.line, why: t(why[line.is === 'known' || line.is === 'kept' ? 'twice' : line.is]) })}</li>)}
          </ul>
        </Card>
      )}
      <div className="row">
        <Button look="first" large disabled={done !== null || taken.length === 0 || called.trim() === '' || items.length === 0} onPress={() => void open()}>{t('simulate.open', { n: taken.length })}</Button>
        {done === null ? null : <output className="fine">{t('seat.all.done', { n: done, of: taken.length })}</output>}
      </div>
    </div>
  )
}
