import { day, hour, type Instant, minute } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { Said, Told } from './need-told.ts'
import { noticeWords } from './words/notices.ts'

/** What a locked phone is told of: what waits for somebody who may be out of the room. Who speaks, or hears a ruling, is in it. */
const worthTelling = ['vote', 'ballot', 'waiting', 'offer', 'silence', 'closing', 'consultations', 'invited', 'check-in', 'admission'] as const satisfies readonly Said['is'][]
/** A deadline is told of again when it is this near. */
export const lastCall = 15 * minute

/**
 * A word for a phone that lies locked on a table, where anybody may read it: that something of a kind needs us in a body, and nothing of what it is
 * about. `tag`: a later notice of the same tag takes the place of the earlier. `lasts`: for how long it is worth delivering, in milliseconds.
 */
export type Notice = { readonly tag: string; readonly title: Words; readonly body: string; readonly urgent: boolean; readonly lasts: number }

const isWorth = ({ said }: Told): boolean => worthTelling.some((is) => is === said.is)
/** A deadline that is near has a key of its own. */
const keysOf = ({ key, until }: Told, now: Instant): readonly string[] => (until !== null && until - now <= lastCall ? [key, `${key} last`] : [key])

/**
 * What to tell of now, and what is then known: of the needs that stand, those that were not told yet. `known` holds only what still stands, so it never
 * grows beyond it.
 */
export function noticesOf(needs: readonly Told[], known: ReadonlySet<string>, now: Instant): { readonly notices: readonly Notice[]; readonly known: ReadonlySet<string> } {
  const telling = needs.filter(isWorth)
  return {
    notices: telling.flatMap((told) => {
      const fresh = keysOf(told, now).filter((key) => !known.has(key))
      return fresh.length === 0 ? [] : [noticeOf(told, now)]
    }),
    known: new Set(telling.flatMap((told) => keysOf(told, now))),
  }
}

function noticeOf({ key, body, until, said }: Told, now: Instant): Notice {
  const near = until !== null && until - now <= lastCall
  const pressing = said.is === 'vote' || said.is === 'ballot' || said.is === 'waiting' || said.is === 'check-in'
  const title = near && !pressing ? noticeWords['last-call'] : said.is === 'waiting' ? noticeWords[said.place === 1 ? 'next' : 'waiting'] : noticeWords[worthTelling.find((is) => is === said.is) ?? 'waiting']
  return { tag: key, title, body, urgent: near || pressing, lasts: pressing ? 10 * minute : until === null ? hour : Math.min(day, Math.max(minute, until - now)) }
}
