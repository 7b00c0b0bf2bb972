import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import { type RecordedVote, recordedVote } from '#views/recorded-vote.ts'
import type { Outcome } from '#views/outcome.ts'
import { always, packed } from './answers.ts'
import { outcomesKept } from './outcome.ts'
import { paperRoutes } from './papers.ts'
import { type Asked, route, type Route } from './route.ts'
import type { Served } from './served.ts'

const path = '/streams/:stream/decisions/:decision/vote'
const says = 'One vote of a conference with its arithmetic, the answers by name where they were recorded, and its rules.'

/** A vote as a paper of its own, as the asker may see it: page, Word, PDF, and for other programs CSV and JSON. */
export function recordedVotes(served: Served): readonly Route[] {
  const made = outcomesKept(served)
  const kept = new WeakMap<Outcome, Map<string, RecordedVote | null>>()

  async function asked(asks: Asked<unknown, unknown>): Promise<RecordedVote> {
    const outcome = await made(asks)
    const votes = kept.get(outcome) ?? new Map<string, RecordedVote | null>()
    kept.set(outcome, votes)
    const decision = asks.param('decision')
    const vote = votes.get(decision) ?? recordedVote(outcome, decision)
    if (vote === null) throw new Rejected('not-found', 'There is no such vote here.')
    votes.set(decision, vote)
    return vote
  }

  const nameOf = ({ stream, taken }: RecordedVote): string => `${stream}-${taken.id}`

  return [
    ...paperRoutes(path, says, async (asks) => {
      const of = await asked(asks)
      const { voteSheet } = await import('#exports/vote-sheet.ts')
      return { of, name: nameOf(of), sheet: (language) => voteSheet(of, language) }
    }),
    route({
      method: 'GET',
      path: `${path}.csv`,
      says: `${says} One row a delegation; \`bom=1\` puts a byte order mark first.`,
      query: z.object({ bom: z.enum(['0', '1']).default('0') }),
      answers: { status: 200, says: 'A table in UTF-8.', media: 'text/csv' },
      handle: async (asks) => {
        const vote = await asked(asks)
        const { voteCsv } = await import('#exports/vote-csv.ts')
        return new Response(voteCsv(vote, asks.query.bom === '1'), { headers: { ...always, 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${nameOf(vote)}.csv"` } })
      },
    }),
    route({
      method: 'GET',
      path: `${path}.json`,
      says: `${says} In all languages it has.`,
      answers: { status: 200, says: 'The vote as a value.', json: z.looseObject({ exercise: z.boolean(), stream: z.string(), taken: z.looseObject({ id: z.string() }) }) },
      handle: async (asks) => {
        const { exercise, ...rest } = await asked(asks)
        return packed(asks.c.req.header('accept-encoding'), `${JSON.stringify({ exercise, ...rest }, null, 2)}\n`, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      },
    }),
  ]
}
