import { type ReactNode, useEffect, useRef } from 'react'
import type { BodyView } from '../../conference.ts'
import { useNow } from '../../session.tsx'
import { useSettings } from '../../settings.ts'
import { sounded } from '../../sounds.ts'
import { type Moment, heardBetween, momentOf } from './moment.ts'

const every = 1_000

/** Makes the sounds of a meeting where they were asked for; shows nothing. */
export function Heard({ view }: { readonly view: BodyView }): ReactNode {
  return useSettings().sounds ? <Listening view={view} /> : null
}

function Listening({ view: { body, seat, capacity, book } }: { readonly view: BodyView }): ReactNode {
  const now = useNow(every)
  const before = useRef<Moment | null>(null)
  useEffect(() => {
    const after = momentOf(body, { seat, presides: capacity === 'chair' || capacity === 'vice-chair' }, now, book)
    const [first] = heardBetween(before.current, after)
    before.current = after
    if (first !== undefined) sounded(first)
  }, [body, seat, capacity, book, now])
  return null
}
