import { seatOf } from '#base/event.ts'
import { type Form, choice, text } from '#base/form.ts'
import { handlings } from '#base/handling.ts'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { type Filled, FormDialog } from '../../parts/form.tsx'
import { screens } from '../../screens.ts'
import { useSession, useWay } from '../../session.tsx'
import { type MessageId, useVoice } from '../../words.tsx'
import { notice } from '../../shell/notices.ts'
import { openInHouse } from '../convene/in-house.ts'
import type { Door } from './doors.ts'
import { NewConference } from './new-conference.tsx'

type HouseDoor = Exclude<Door, 'preside' | 'represent'>

const longestTitle = 200

/** What the house opens behind a door. */
const opening: { readonly [door in HouseDoor]: MessageId } = { prepare: 'start.new.conference', simulate: 'start.new.exercise', analyse: 'start.new.dossier' }

/** The house decides; this is its simplest form, for a beginning from nothing. */
const dossier: Form = { type: 'open-dossier', fields: { title: text(1, longestTitle), handling: choice(...handlings) } }

/** For those who run the house: what stands behind a door can be opened here and now. */
export default function HouseActs({ door, first }: { readonly door: HouseDoor; readonly first: boolean }): ReactNode {
  const { t } = useVoice()
  const { api, me } = useSession()
  const [, navigate] = useLocation()
  const to = useWay()
  const [asking, setAsking] = useState(false)
  const capacity = me?.offices.find(({ stream, capacity: held }) => stream === 'house' && seatOf(held) === null)?.capacity ?? 'public'
  const [busy, setBusy] = useState(false)
  const word = opening[door]

  async function open(command: Filled): Promise<void> {
    setBusy(true)
    const answer = await openInHouse(api, command, capacity)
    setBusy(false)
    if ('problem' in answer) return notice(answer.problem.refusal === undefined ? { kind: 'problem', problem: answer.problem } : { kind: 'refusal', refusal: answer.problem.refusal })
    setAsking(false)
    const screen = screens.find(({ of, stands }) => answer.value.startsWith(`${of}-`) && stands === 'way')
    if (screen !== undefined) navigate(to(answer.value, screen.id))
  }

  return (
    <>
      {door === 'simulate' ? <ButtonLink look={first ? 'first' : 'plain'} href={to(null, 'simulate')}>{t('simulate.title')}</ButtonLink> : null}
      <Button look={door === 'simulate' ? 'quiet' : first ? 'first' : 'plain'} onPress={() => setAsking(true)}>{t(word)}</Button>
      {!asking ? null : door === 'analyse'
        ? <FormDialog form={dossier} title={t(word)} send={t(word)} busy={busy} onClose={() => setAsking(false)} onSend={(command) => void open(command)} />
        : <NewConference title={t(word)} played={door === 'simulate'} busy={busy} onClose={() => setAsking(false)} onSend={(command) => void open(command)} />}
    </>
  )
}
