import type { Answer } from '#rulebooks/rulebook.ts'
import { assemblyRollCalls } from '../bench/roll-calls.ts'

/** One recorded vote of the Assembly: its number, and what each member did. */
export type RollCall = { readonly id: string; readonly votes: { readonly [member: string]: string } }

export const answers: { readonly [letter: string]: Answer } = { Y: 'yes', N: 'no', A: 'abstain' }

const assembly = assemblyRollCalls()
if (assembly === null) process.stdout.write('skipped: a vote replayed from history, because ../shared/data is not at hand\n')

/** The last roll call in which all 193 members stand, as it was recorded; undefined where the data is not at hand. */
export const rollCall = (assembly ?? []).map((text) => JSON.parse(text) as RollCall).findLast(({ votes }) => Object.keys(votes).length === 193 && Object.values(votes).filter((letter) => answers[letter] !== undefined).length > 150)

export const sourceOf = ({ id }: RollCall): string => `Voeten, Strezhnev and Bailey, United Nations General Assembly Voting Data, roll call ${id}`
