import type { Event } from '#base/event.ts'
import { type Clerk, of } from '#clerk/clerk.ts'
import { type Log, traceOf } from '#http/log.ts'
import { conference } from '#procedure/decider.ts'
import { plenary } from '#procedure/scene.ts'
import type { Client } from './client.ts'
import { delegations, held } from './data/delegations.ts'

/** How the played delegations vote in a live meeting, in alphabetical order; a hyphen sends nothing. Held seats are passed over. */
const ballot = 'YYYNYYYYYYAYYYNYYYY-YYYNA-'
/** Between two votes of played delegations, in milliseconds, so that the board fills as one in a hall does. */
const pace = 60

type Task = { readonly seat: string; readonly command: { readonly type: string } & { readonly [field: string]: unknown } }

/**
 * The delegations nobody holds act by themselves, as clients of the ordinary commands: they vote when a vote opens, one of them names
 * a candidate for the chair, two ask for the floor when an item opens. They never object.
 */
export function startPlayers({ clerk, log }: { readonly clerk: Clerk; readonly log: Log }, client: Client, { assembly, consultation }: { readonly assembly: string; readonly consultation: string }): void {
  let waiting: Promise<unknown> = Promise.resolve()
  clerk.subscribe(({ stream, events }) => {
    if (stream !== assembly && stream !== consultation) return
    waiting = waiting.then(async () => {
      for (const event of events) for (const task of tasks(event, stream === consultation).filter(({ seat }) => !held.some((one) => one === seat))) await act(stream, task)
    }).catch((error: unknown) => log({ kind: 'defect', code: 'defect', where: stream, trace: traceOf(error) }))
  })

  async function act(stream: string, { seat, command }: Task): Promise<void> {
    const capacity = `delegation:${seat}` as const
    await new Promise((resolve) => setTimeout(resolve, pace))
    const { state } = of(conference, await clerk.state(stream))
    if (!conference.may(state, { person: 'sample', capacity }, 0).some(({ type }) => type === command.type)) return
    // Somebody at a keyboard may have been quicker; then the rules say no and the delegation lets it be.
    await client.command(stream, capacity, command).catch(() => undefined)
  }
}

function tasks({ type, data }: Event, consultative: boolean): readonly Task[] {
  if (type === 'vote-opened') {
    const { vote } = data as { readonly vote: string }
    const choices = { Y: 'yes', N: 'no', A: 'abstain' } as const
    return delegations.flatMap(({ seat }, n) => {
      const letter = ballot[n]
      return letter === 'Y' || letter === 'N' || letter === 'A' ? [{ seat, command: { type: 'cast-vote', body: plenary, vote, choice: choices[letter] } }] : []
    })
  }
  if (!consultative) return []
  if (type === 'step-taken' || type === 'question-decided') return [{ seat: 'dorra', command: { type: 'nominate', body: plenary, candidate: 'hestra' } }]
  if (type === 'item-opened') return ['elvaine', 'fennmark'].map((seat) => ({ seat, command: { type: 'ask-for-floor', body: plenary, kind: 'statement' } }))
  return []
}
