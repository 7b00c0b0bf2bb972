import type { InSix } from '#base/words.ts'
import type { Motion, Rulebook } from '#rulebooks/rulebook.ts'

/** The id of the motion, or request, for separate votes. Its rules stand in the book's section on division. */
export const division = 'division'

const name: InSix = { en: 'Separate votes', ar: 'التصويت على أجزاء', es: 'Votaciones por separado', fr: 'Votes par division', ru: 'Раздельное голосование', zh: '分部分表决' }

/** The procedural motions of a book, highest precedence first; after those it lists comes the one for separate votes, where it has them. */
export function motionsOf({ motions, division: parts }: Pick<Rulebook, 'motions' | 'division'>): readonly Motion[] {
  if (parts === null || parts.every === true) return motions
  const { on, matter, rules, debate } = parts
  return [...motions, {
    id: division, name, rules, needsSecond: false, debate: on === 'request' ? { kind: 'none' } : debate,
    decides: on === 'request' || matter === null ? { by: 'no-objection' } : { by: 'vote', matter }, effect: 'divide',
  }]
}

export function motionKind(book: Pick<Rulebook, 'motions' | 'division'>, kind: string): Motion | undefined {
  return motionsOf(book).find(({ id }) => id === kind)
}

/** Whether it can come to a vote: not what the chair decides, nor separate votes that are given on request or not at all. */
export function comesToVote({ decides, effect }: Motion): boolean {
  return decides.by !== 'chair' && decides.by !== 'automatic' && (effect !== 'divide' || decides.by === 'vote')
}
