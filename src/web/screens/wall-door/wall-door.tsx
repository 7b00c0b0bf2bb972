import './wall-door.css'
import { type ReactNode, Suspense, lazy, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { Broken, Busy } from '../../parts/state.tsx'
import { addressOf } from '../../place.ts'
import { queries } from '../../queries.ts'
import { remember } from '../../sign-ins.ts'
import { useVoice } from '../../words.tsx'
import { type Problem, apiOf, ask } from '../../wire.ts'
import { useAwake } from '../room/arrangement.ts'
import { keepScreenSign, screenSign } from '../room/screen-sign.ts'

const Qr = lazy(async () => ({ default: (await import('../../parts/qr.tsx')).Qr }))

type Shown = { readonly code: string; readonly secret: string; readonly until: number }
const asksEvery = 2_000
const triesAgain = 8_000

/** Where a screen that was connected is to go; null where it is none any more. As long as nobody can say, it asks on. */
async function wayOf(u: number, gone: () => boolean): Promise<string | null> {
  for (;;) {
    const answer = await ask<{ readonly stream: string; readonly body: string }>(`${apiOf(u)}/room-screen`)
    if ('value' in answer) return addressOf({ sign: u, stream: answer.value.stream, screen: 'room', rest: [answer.value.body] })
    if (gone() || (answer.problem.status > 0 && answer.problem.status < 500 && answer.problem.status !== 429)) return null
    await new Promise((resolve) => { setTimeout(resolve, asksEvery) })
  }
}

/** What the machine in the hall opens: a code for the secretariat. Connected, it goes to the meeting by itself; taken down, it is here again. */
export default function WallDoor(): ReactNode {
  const { t, time } = useVoice()
  const [, navigate] = useLocation()
  const [shown, setShown] = useState<Shown | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useAwake()
  useEffect(() => {
    let timer = 0
    let gone = false
    const later = (act: () => Promise<void>, ms: number): void => { if (!gone) timer = window.setTimeout(() => void act(), ms) }
    async function begin(): Promise<void> {
      const known = screenSign()
      const way = known === null ? null : await wayOf(known, () => gone)
      if (gone) return
      if (way !== null) return navigate(way, { replace: true })
      const answer = await ask<Shown>('/api/room-screens', {})
      if (gone) return
      if ('problem' in answer) {
        setProblem(answer.problem)
        return later(begin, triesAgain)
      }
      setProblem(null)
      setShown(answer.value)
      later(() => look(answer.value), asksEvery)
    }
    async function look(mine: Shown): Promise<void> {
      const answer = await ask<{ readonly u: number | null; readonly name?: string | null }>('/api/room-screens/waiting', { code: mine.code, secret: mine.secret })
      if (gone) return
      // Its time is over: another code. Without a line it asks on.
      if ('problem' in answer) return answer.problem.code === 'wrong-code' ? begin() : later(() => look(mine), asksEvery)
      const { u, name } = answer.value
      if (u === null) return later(() => look(mine), asksEvery)
      remember({ u, name: name ?? '' })
      keepScreenSign(u)
      queries.removeQueries({ queryKey: [apiOf(u)] })
      const way = await wayOf(u, () => gone)
      if (!gone) navigate(way ?? '/', { replace: true })
    }
    void begin()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [navigate])
  if (problem !== null) return <main id="main" className="page"><Broken problem={problem} /></main>
  if (shown === null) return <main id="main"><Busy /></main>
  const code = shown.code.replace(/^screen-/, '')
  const address = `${location.origin}/pair#${code}`
  return (
    <main id="main" className="wall-door" data-theme="dark">
      <Suspense><Qr text={address} label={t('door.qr', { address })} /></Suspense>
      <div>
        <h1>{t('door.title')}</h1>
        <p className="wall-door-code" dir="ltr"><output>{code}</output></p>
        <p>{t('door.words')}</p>
        <p className="quiet">{t('door.until', { time: time(shown.until) })}</p>
      </div>
    </main>
  )
}
