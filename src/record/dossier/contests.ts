import type { By, Circle } from '#base/event.ts'
import { own } from '#base/own.ts'
import type { Contest, Entry, Rejection } from '../entry.ts'
import type { DossierState } from '../state.ts'
import { no } from './refusals.ts'
import { audienceOf, keeps, mayReadAll } from './rights.ts'
import { event, type Of, type Outcome, team } from './telling.ts'

/** The entry or rejection that a review made, where this capacity may read what it rests on. */
export function reviewFor(state: DossierState, by: By, review: number): Entry | Rejection | null {
  const found = own(state.entries, String(review)) ?? own(state.rejections, String(review))
  return found !== undefined && mayReadAll(state, by, found.anchors) ? found : null
}

/** Whom a change of a review is told to: what everybody was shown is contested before everybody. */
function toldTo(state: DossierState, one: Entry | Rejection): readonly Circle[] {
  return 'published' in one && one.published !== null ? ['public', ...team] : audienceOf(state, one.anchors)
}

export function contested(state: DossierState, by: By, { review, note = null }: Of<'contest-review'>): Outcome {
  const found = reviewFor(state, by, review)
  if (found === null) return no('noReview')
  if (found.by === by.person) return no('ownReview')
  return found.contests?.some((one) => one.by === by.person) === true ? no('contestedAlready') : [event('review-contested', toldTo(state, found), { review, note })]
}

/** Whoever raised a disagreement takes it back; the keeper ends it. */
export const maySettle = (by: By, contest: Contest): boolean => contest.by === by.person || keeps(by)

export function contestSettled(state: DossierState, by: By, { review, contest, note = null }: Of<'settle-contest'>): Outcome {
  const found = reviewFor(state, by, review)
  const one = found?.contests?.find((each) => each.contest === contest)
  if (found === null || one === undefined) return no('noContest')
  return maySettle(by, one) ? [event('contest-settled', toldTo(state, found), { review, contest, note })] : no('notContester')
}
