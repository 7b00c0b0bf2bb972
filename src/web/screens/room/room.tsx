import './room.css'
import { type Layout, layouts, sizes, wallOf, wallThemes } from '#views/wall.ts'
import { type ReactNode, useMemo } from 'react'
import { type BodyView, bodyView, useConference } from '../../conference.ts'
import { useKey } from '../../keys.ts'
import { NotKnownHere } from '../../parts/as-of.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useLine, useNow, useTimed } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { useViceChair } from '../meet/chairing-card.tsx'
import { crumbOf } from '../meet/crumb.ts'
import { usePresidency } from '../meet/presiding.tsx'
import { type Look, useArrangement, useAwake } from './arrangement.ts'
import { CheckInOnWall } from './check-in.tsx'
import { Shown } from './shown.tsx'

/** The screen on the wall: dark unless somebody chose light, large, following by itself. It is given nothing that the chair has not taken. */
export default function Room({ stream, rest }: ScreenProps): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const joining = useConference(stream)
  const { look, body, change } = useArrangement(stream)
  useAwake()
  const conference = joining.status === 'joined' ? joining.conference : null
  const state = conference?.state ?? null
  const taken = useMemo(() => (state === null ? null : wallOf(state)), [state])
  const next = <Choice extends string>(all: readonly Choice[], now: Choice): Choice => all[(all.indexOf(now) + 1) % all.length] ?? now
  if (joining.status === 'joining') return <main id="main"><Busy /></main>
  if (joining.status === 'failed') return <main id="main" className="page"><Broken problem={joining.problem} /></main>
  const view = conference === null || taken === null ? null : bodyView({ ...conference, state: taken, forms: [] }, voice, body ?? rest[0])
  return (
    <main id="main" className={`room ${look.size}-type`}>
      {layouts.map((layout, n) => <LayoutKey key={layout} layout={layout} n={n + 1} change={change} />)}
      <Key keys="S" label={t('room.key.size')} act={() => change({ size: next(sizes, look.size) })} />
      <Key keys="D" label={t('room.key.theme')} act={() => change({ theme: next(wallThemes, look.theme) })} />
      <Key keys="F" label={t('room.key.full')} act={() => void (document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()).catch(() => undefined)} />
      {view === null ? <Empty title={t('meet.unfounded')} /> : <Wall view={view} look={look} />}
    </main>
  )
}

function Key({ keys, label, act }: { readonly keys: string; readonly label: string; readonly act: () => void }): ReactNode {
  useKey(keys, label, act)
  return null
}

function LayoutKey({ layout, n, change }: { readonly layout: Layout; readonly n: number; readonly change: (change: Partial<Look>) => void }): ReactNode {
  const { t } = useVoice()
  return <Key keys={String(n)} label={t('room.key.layout', { name: t(`walls.layout.${layout}`) })} act={() => change({ layout })} />
}

function Wall({ view, look: { layout } }: { readonly view: BodyView; readonly look: Look }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const line = useLine()
  const now = useNow(10_000)
  const timed = useTimed()
  const presidency = usePresidency(view)
  const vice = useViceChair(view)
  return (
    <>
      <header className="room-head">
        <h1 className="said">{t('room.head', { title: view.founding.title, crumb: crumbOf(voice, view) })}</h1>
        {vice === null ? null : <span className="room-label">{t('presidency.wall', { who: vice })}</span>}
        {presidency === null ? null : <span className="room-label">{t('presidency.wall', { who: presidency.presides })}</span>}
        {line === 'lost' ? <span className="line-lost"><span>{t('line.lost')} <NotKnownHere /></span></span> : null}
        {view.founding.exercise ? <span className="band">{t('shell.exercise')}</span> : null}
        <span className="room-time figures" aria-hidden="true">{timed ? voice.time(now) : '–:––'}</span>
      </header>
      <div className="room-body" aria-live="polite"><Shown view={view} layout={layout} /></div>
      <CheckInOnWall view={view} />
    </>
  )
}
