import { minute, second } from '#base/instants.ts'
import { sidesNow } from '#procedure/precedence.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { SpeechClock } from '../../parts/clock.tsx'
import { useVoice } from '../../words.tsx'

/** A caucus or a set debate on a draft, while it runs: what it is called, on what, from when, and how long in milliseconds. */
export type Timed = { readonly name: string; readonly on: string | null; readonly note: string | null; readonly since: number; readonly time: number; readonly rules: readonly string[] }

export function useTimed({ body, book }: BodyView): Timed | null {
  const { t, clock, say } = useVoice()
  const { caucus } = body
  if (caucus !== null) {
    const kind = book.motions.find(({ effect }) => effect === (caucus.kind === 'consultation' ? 'consultation' : `${caucus.kind}-caucus`))
    return {
      name: kind === undefined ? t('timed.caucus') : say(kind.name), on: caucus.topic, note: caucus.each === null ? null : t('timed.each', { time: clock(caucus.each * second) }),
      since: caucus.since, time: caucus.until - caucus.since, rules: kind?.rules ?? book.floor.caucuses?.rules ?? [],
    }
  }
  const sides = sidesNow(body)
  if (sides === null || sides.at === 'over' || sides.until === null) return null
  const draft = body.drafts.find(({ id }) => id === sides.draft)
  return { name: t(`timed.${sides.at}`), on: draft === undefined ? null : draft.symbol, note: null, since: sides.until - sides.minutes * minute, time: sides.minutes * minute, rules: book.floor.sides?.rules ?? [] }
}

/** The whole time of a caucus or of one part of a debate: large where nobody has the floor, a strip beside a speaker. */
export function TimedCard({ view, large = false }: { readonly view: BodyView; readonly large?: boolean }): ReactNode {
  const timed = useTimed(view)
  if (timed === null) return null
  const { name, on, note, since, time, rules } = timed
  if (!large) {
    return (
      <Card eyebrow={name}>
        {on === null ? null : <p className="said"><bdi>{on}</bdi></p>}
        <SpeechClock since={since} limit={null} time={time} size="small" note={note} quiet />
      </Card>
    )
  }
  return (
    <section className="card before speaks" aria-label={name}>
      <div>
        <h2 className="eyebrow">{name}</h2>
        {on === null ? null : <p className="before-what said"><bdi>{on}</bdi></p>}
        <p className="fine"><Citations rules={rules.slice(0, 2)} book={view.book} /></p>
      </div>
      <SpeechClock since={since} limit={null} time={time} note={note} />
    </section>
  )
}

/** Where the one large thing is something else, the time that runs with it. */
export function TimedBeside({ view }: { readonly view: BodyView }): ReactNode {
  const { votes, question, floor, point, caucus } = view.body
  const large = caucus !== null && votes.length === 0 && question === null && floor.speaker === null && (point === null || point.status === 'ruled')
  return large ? null : <TimedCard view={view} />
}
