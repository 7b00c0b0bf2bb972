import { own } from '#base/own.ts'
import type { Decision } from '#procedure/state.ts'
import { arithmetic } from '#voting/arithmetic.ts'
import type { Conference } from '../../conference.ts'
import type { Voice } from '../../words.tsx'

/** How a decision came about, as a sentence: the arithmetic of a vote, or that nobody objected. Its rules are shown beside it. */
export function sentenceOf(voice: Voice, { state }: Pick<Conference, 'state'>, { how, outcome, vote }: Decision): string {
  if (vote !== null) return voice.say(arithmetic({ outcome, ...vote }, Object.fromEntries(state.preparation.seats.map(({ id, names }) => [id, names]))))
  switch (how) {
    case 'without-objection': return voice.t(outcome === 'adopted' ? 'decided.unopposed' : 'decided.opposed')
    case 'chair': return voice.t('decided.chair')
    case 'vote': return voice.t(`outcome.${outcome}`)
  }
}

/** Every stance of a recorded vote in the order of the seats; null where names were not recorded or stand in the journal only. */
export function rollOf({ state }: Pick<Conference, 'state'>, { vote }: Decision): readonly { readonly seat: string; readonly stance: NonNullable<NonNullable<Decision['vote']>['roll']>[string] }[] | null {
  const roll = vote?.roll ?? null
  if (roll === null) return null
  const seats = [...new Set([...state.preparation.seats.map(({ id }) => id), ...Object.keys(roll)])]
  return seats.flatMap((seat) => {
    const stance = own(roll, seat)
    return stance === undefined ? [] : [{ seat, stance }]
  })
}
