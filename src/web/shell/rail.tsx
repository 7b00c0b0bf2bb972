import type { StreamId } from '#base/ids.ts'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-aria-components'
import { type Screen, screens } from '../screens.ts'
import { useSession, useWay } from '../session.tsx'
import { useVoice } from '../words.tsx'
import { useUnread } from './notes.ts'

const lastOf = new Map<string, StreamId>()

/** The seven names of the way through the house, as far as they work and this person has something to do on them. */
export function Rail(): ReactNode {
  const { t } = useVoice()
  const { place, streams, api } = useSession()
  const to = useWay()
  const here = place.stream
  useEffect(() => {
    if (here !== null) lastOf.set(`${api} ${here.split('-')[0] ?? ''}`, here)
  }, [api, here])
  const nav = useRef<HTMLElement>(null)
  // On a phone the rail is a strip that scrolls: the page one is on is in sight.
  useEffect(() => {
    const strip = nav.current
    if (strip !== null && strip.scrollWidth > strip.clientWidth) strip.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [here, place.screen, streams])
  /** The stream a screen would open: this one, else the last of its kind, else the only one there is. */
  const streamFor = (of: Screen['of']): StreamId | null => {
    if (here?.startsWith(`${of}-`) === true) return here
    const open = streams.filter(({ kind }) => kind === of)
    const last = lastOf.get(`${api} ${of}`)
    return open.find(({ id }) => id === last)?.id ?? (open.length === 1 ? open[0]?.id ?? null : null)
  }
  const items = (stands: 'way' | 'side'): ReactNode[] => screens.flatMap((screen) => {
    const stream = screen.stands === stands ? streamFor(screen.of) : null
    if (stream === null || (stands === 'side' && stream !== here)) return []
    const line = streams.find(({ id }) => id === stream)
    if (screen.played === true && line?.exercise !== true) return []
    const held = line?.capacities ?? []
    if (!(held.length === 0 ? ['public' as const] : held).some(screen.seen)) return []
    const current = stream === here && place.screen === screen.id
    return [<li key={`${screen.of} ${screen.id}`}><Link href={to(stream, screen.id)} {...(current ? { 'aria-current': 'page' as const } : {})}>{t(screen.name)}{screen.id === 'notes' ? <Unread stream={stream} /> : null}</Link></li>]
  })
  const [way, side] = [items('way'), items('side')]
  return (
    <nav className="rail" ref={nav} aria-label={t('rail.name')}>
      <div>
        <ul>{way}</ul>
        {way.length > 0 && side.length > 0 ? <hr /> : null}
        <ul>{side}</ul>
      </div>
    </nav>
  )
}

/** How many notes nobody of us has read. */
function Unread({ stream }: { readonly stream: StreamId }): ReactNode {
  const { t, number } = useVoice()
  const n = useUnread(stream)
  return n === 0 ? null : <><span className="badge figures" aria-hidden="true">{number(n)}</span><span className="unseen">{t('notes.unread', { n })}</span></>
}
