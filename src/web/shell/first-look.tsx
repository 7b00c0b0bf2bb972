import type { Capacity } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import type { BodyLook, FirstLook as Look } from '#views/first-look.ts'
import { useQueries } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { wordsAhead } from '../late-words.ts'
import { Button } from '../parts/button.tsx'
import { Needs } from '../parts/needs.tsx'
import { Busy } from '../parts/state.tsx'
import { renew } from '../queries.ts'
import { useSender, useSession, useWay } from '../session.tsx'
import { useVoice } from '../words.tsx'
import { ask, askEarly } from '../wire.ts'

/**
 * What stands before us, shown while the programs and the whole state of a conference are still on their way: on a poor line these take seconds, and
 * a vote that is open should not. What cannot wait, the vote and a place on the list, can be done here; the rest follows, and the page says so.
 */
export function FirstLook({ streams }: { readonly streams: readonly StreamId[] }): ReactNode {
  const { t, say, time, list } = useVoice()
  const { api } = useSession()
  const to = useWay()
  // The whole state comes beside the programs that fold it, not after them.
  useEffect(() => askForState(api, streams))
  const answers = useQueries({ queries: streams.map((stream) => ({ queryKey: [api, 'first-look', stream], queryFn: () => ask<Look>(`${api}/streams/${encodeURIComponent(stream)}/first-look`) })) })
  const looks = answers.flatMap(({ data }, index) => (data !== undefined && 'value' in data ? [{ stream: streams[index] ?? '', look: data.value }] : []))
  const [first] = looks
  if (first === undefined) return <Busy />
  const several = looks.length > 1
  const sits = looks.some(({ look }) => look.seat !== null)
  const bodies = t(sits ? 'day.bodies' : 'meet.bodies')
  const lines = looks.flatMap(({ stream, look }) => look.needs.map((told) => {
    const body = look.bodies.find(({ id }) => id === told.body)
    return { told, stream, body: body === undefined ? told.body : say(body.name), where: several ? look.title : null, about: null, href: to(stream, 'meet', told.body) }
  }))
  return (
    <div className="page stack first-look">
      <h1 dir="auto">{several ? t('screen.day') : first.look.title}</h1>
      {!sits ? null : <section aria-label={t('day.needs')}><h2 className="eyebrow">{t('day.needs')}</h2><Needs lines={lines} /></section>}
      <section aria-label={bodies}>
        <h2 className="eyebrow">{bodies}</h2>
        <ul className="day-bodies">
          {looks.flatMap(({ stream, look }) => look.bodies.map(({ id, name, meeting, item, speaker, next, vote, acts }) => (
            <li key={`${stream} ${id}`}>
              <span><b><bdi>{say(name)}</bdi></b>{item === null ? null : <> <span className="quiet"><bdi>{say(item)}</bdi></span></>}</span>
              <span className="fine">{meeting === null ? t('day.body.closed') : t(`day.body.${meeting.status}`, { n: meeting.number })}</span>
              {speaker === null && next.length === 0 ? null : <span>{speaker === null ? null : t('look.speaks', { who: say(speaker.name), time: time(speaker.since) })} {next.length === 0 ? null : <span className="quiet">{t('look.next', { who: list(next.map(say)) })}</span>}</span>}
              {acts.length === 0 && vote === null ? null : <Acts stream={stream} capacity={`delegation:${look.seat ?? ''}`} body={{ vote, acts }} />}
            </li>
          )))}
        </ul>
      </section>
      <Busy what={t('look.rest')} />
    </div>
  )
}

const asked = new Set<string>()
/** The state of what is looked at, and the words of the engine. Once a stream for as long as the tab stands: whoever comes back to it joins it without a first look. */
function askForState(api: string, streams: readonly StreamId[]): void {
  wordsAhead()
  for (const stream of streams) {
    const address = `${api}/streams/${encodeURIComponent(stream)}/snapshot`
    if (!asked.has(address)) askEarly(address)
    asked.add(address)
  }
}

/** The open vote with its choices, and a place on the list: commands like any other, which the server decides. */
function Acts({ stream, capacity, body: { vote, acts } }: { readonly stream: StreamId; readonly capacity: Capacity; readonly body: Pick<BodyLook, 'vote' | 'acts'> }): ReactNode {
  const { t, say } = useVoice()
  const { api } = useSession()
  const send = useSender(capacity)
  const [busy, setBusy] = useState(false)
  const doing = (act: BodyLook['acts'][number]) => async (): Promise<void> => {
    setBusy(true)
    await send(stream, act)
    await renew({ queryKey: [api, 'first-look', stream] })
    setBusy(false)
  }
  return (
    <div className="stack tight look-acts">
      {vote === null ? null : <p className="said">{say(vote.question)}</p>}
      {vote?.cast == null ? null : <output>{t('need.voted', { choice: t(`answer.${vote.cast}`) })}</output>}
      <div className="row">
        {acts.map((act) => (act.type === 'cast-vote'
          ? <Button key={act.choice} large busy={busy} pressed={vote?.cast === act.choice} onPress={() => void doing(act)()}>{t(`answer.${act.choice}`)}</Button>
          : <Button key={act.type} large busy={busy} onPress={() => void doing(act)()}>{t('thumb.ask')}</Button>))}
      </div>
    </div>
  )
}
