import { seatOf } from '#base/event.ts'
import { type Form, choice, text } from '#base/form.ts'
import { handlings } from '#base/handling.ts'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { FormDialog } from '../../parts/form.tsx'
import { screens } from '../../screens.ts'
import { queries, useSend, useSession, useWay } from '../../session.tsx'
import { type MessageId, useVoice } from '../../words.tsx'
import { type Answer, type StreamLine, ask } from '../../wire.ts'
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
  const { api, me, streams } = useSession()
  const [, navigate] = useLocation()
  const to = useWay()
  const [asking, setAsking] = useState(false)
  const capacity = me?.offices.find(({ stream, capacity: held }) => stream === 'house' && seatOf(held) === null)?.capacity ?? 'public'
  const send = useSend('house', capacity)
  const word = opening[door]

  async function open(command: { readonly type: string }): Promise<void> {
    if (!await send(command)) return
    setAsking(false)
    await queries.invalidateQueries()
    const now: Answer<{ readonly streams: readonly StreamLine[] }> = await ask(`${api}/streams`)
    const opened = 'value' in now ? now.value.streams.find(({ id }) => !streams.some((known) => known.id === id)) : undefined
    const screen = screens.find(({ of, stands }) => of === opened?.kind && stands === 'way')
    if (opened !== undefined && screen !== undefined) navigate(to(opened.id, screen.id))
  }

  return (
    <>
      {door === 'simulate' ? <ButtonLink look={first ? 'first' : 'plain'} href={to(null, 'simulate')}>{t('simulate.title')}</ButtonLink> : null}
      <Button look={door === 'simulate' ? 'quiet' : first ? 'first' : 'plain'} onPress={() => setAsking(true)}>{t(word)}</Button>
      {!asking ? null : door === 'analyse'
        ? <FormDialog form={dossier} title={t(word)} send={t(word)} onClose={() => setAsking(false)} onSend={(command) => void open(command)} />
        : <NewConference title={t(word)} played={door === 'simulate'} onClose={() => setAsking(false)} onSend={(command) => void open(command)} />}
    </>
  )
}
