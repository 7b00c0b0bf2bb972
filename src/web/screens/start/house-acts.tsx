import { seatOf } from '#base/event.ts'
import { type Form, choice, text } from '#base/form.ts'
import { handlings } from '#base/handling.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { FormDialog } from '../../parts/form.tsx'
import { screens } from '../../screens.ts'
import { queries, useSend, useSession, useWay } from '../../session.tsx'
import { type MessageId, useVoice } from '../../words.tsx'
import { type Answer, type StreamLine, ask } from '../../wire.ts'
import type { Door } from './doors.ts'

type HouseDoor = Exclude<Door, 'preside' | 'represent'>

const longestTitle = 200
const titled = { title: text(1, longestTitle) }
const books = choice(...Object.keys(rulebooks))

/** What the house opens behind a door. The house decides; these are its simplest forms, for a beginning from nothing. */
const opening: { readonly [door in HouseDoor]: { readonly word: MessageId; readonly form: Form } } = {
  prepare: { word: 'start.new.conference', form: { type: 'open-conference', fields: { ...titled, rulebook: books, exercise: choice(false, true) } } },
  simulate: { word: 'start.new.exercise', form: { type: 'open-conference', fields: { ...titled, rulebook: books, exercise: choice(true) } } },
  analyse: { word: 'start.new.dossier', form: { type: 'open-dossier', fields: { ...titled, handling: choice(...handlings) } } },
}

/** For those who run the house: what stands behind a door can be opened here and now. */
export default function HouseActs({ door, first }: { readonly door: HouseDoor; readonly first: boolean }): ReactNode {
  const { t, say } = useVoice()
  const { api, me, streams } = useSession()
  const [, navigate] = useLocation()
  const to = useWay()
  const [asking, setAsking] = useState(false)
  const capacity = me?.offices.find(({ stream, capacity: held }) => stream === 'house' && seatOf(held) === null)?.capacity ?? 'public'
  const send = useSend('house', capacity)
  const { word, form } = opening[door]

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
      <Button look={first ? 'first' : 'plain'} onPress={() => setAsking(true)}>{t(word)}</Button>
      {asking ? <FormDialog form={form} title={t(word)} send={t(word)} onClose={() => setAsking(false)} onSend={(command) => void open(command)} naming={(name, value) => (name === 'rulebook' && typeof value === 'string' && rulebooks[value] !== undefined ? say(rulebooks[value].title) : undefined)} /> : null}
    </>
  )
}
