import './election.css'
import { candidateName } from '#procedure/electing.ts'
import type { Ballot, Election } from '#procedure/elections-state.ts'
import { type ReactNode, useState } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** The secret paper of one delegation: as many names as there are places or fewer. What was marked stays in this page until it is sent, and is forgotten then. */
export function BallotPaper({ view, election, ballot, acting }: { readonly view: BodyView; readonly election: Election; readonly ballot: Ballot; readonly acting: Acting }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const [names, setNames] = useState<readonly string[]>([])
  const command = commandOf(view, 'cast-ballot', { ballot: ballot.id, names })
  const mark = (name: string): void => setNames((before) => (before.includes(name) ? before.filter((one) => one !== name) : ballot.places === 1 ? [name] : [...before, name]))
  return (
    <form className="stack" onSubmit={(event) => {
      event.preventDefault()
      if (command === null) return
      acting.send(command)
      setNames([])
    }}>
      <fieldset className="ballot-paper">
        <legend>{t('ballot.paper.title')}</legend>
        <p className="fine" aria-live="polite">{t('ballot.paper.chosen', { n: names.length, of: ballot.places })}</p>
        <div className="names">
          {ballot.names.map((name) => (
            <label key={name} className="choice">
              <input type="checkbox" checked={names.includes(name)} disabled={ballot.places > 1 && !names.includes(name) && names.length >= ballot.places} onChange={() => mark(name)} />
              <span>{voice.say(candidateName(view.state, election, name))}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="fine">{t('ballot.paper.secret')} {t('ballot.paper.final')}</p>
      <Button look={names.length === 0 ? 'plain' : 'first'} large wide disabled={command === null || acting.busy} onPress={() => {
        if (command === null) return
        acting.send(command)
        setNames([])
      }}>{names.length === 0 ? t('ballot.paper.blank') : t('ballot.paper.cast')}</Button>
    </form>
  )
}
