import { counted, vote } from '#base/counted.ts'
import type { Majority, Share } from '#base/majority.ts'
import { fill, type Words } from '#base/words.ts'
import { shareOf } from './arithmetic.ts'
import { bases, inFavour, members, thirdAndFourth } from './words/majorities.ts'

/** What a majority is, before any vote: "Two thirds of the members present and voting", "9 votes in favour". */
export function majorityInWords(majority: Majority): Words {
  return majority.kind === 'count' ? fill(inFavour, { votes: counted(majority.for, vote), n: majority.for }) : shareOf(majority, bases[majority.of])
}

/** A share of the membership, as quorums have it: "One third of the members", "A majority of the members". */
export function shareInWords({ num, den, strict }: Share): Words {
  const known = !strict && (num * 3 === den ? thirdAndFourth[3] : num * 4 === den && thirdAndFourth[4])
  return known ? fill(known, { base: members }) : shareOf({ kind: 'fraction', of: 'membership', num, den, strict, minFor: 0 }, members)
}
