import type { RollLine } from '#actors/roll.ts'
import { houseStream } from '#house/state.ts'
import { freshKey } from '../../key.ts'
import { type Answer, type Me, ask } from '../../wire.ts'
import { slug } from '../convene/slug.ts'
import { openConference } from '../convene/open-conference.ts'
import type { Template } from './templates.ts'

/** The committee as it was filled in; names taken only from lines that can be taken. */
export type Plan = { readonly template: Template; readonly title: string; readonly agenda: readonly string[]; readonly roll: readonly RollLine[] }

/** The five that the register knows as permanent members; a list of invented names marks its own with a star. */
const five = ['CHN', 'FRA', 'RUS', 'GBR', 'USA']

/**
 * Opens a committee by the ordinary commands, one after the other: the exercise, who presides, what of the rules is set, the agenda, the seats.
 * Tells after each seat how many stand. Where a step is refused the committee stands as far as it came, and its address is told.
 */
export async function foundCommittee(api: string, { template, title, agenda, roll }: Plan, told: (done: number) => void): Promise<{ readonly stream: string | null; readonly problem: Extract<Answer<unknown>, { readonly problem: unknown }>['problem'] | null }> {
  const opened = await openConference(api, { title, rulebook: template.rulebook, edition: null, exercise: true, from: null, initiative: null, format: null })
  if ('problem' in opened) return { stream: null, problem: opened.problem }
  const stream = opened.value
  const send = (to: string, command: { readonly type: string; readonly [field: string]: unknown }): Promise<Answer<unknown>> => ask(`${api}/streams/${to}/commands`, { command, seen: 0, key: freshKey(), capacity: 'secretariat' })
  const me = await ask<Me>(`${api}/me`)
  const person = 'value' in me ? me.value.person : null
  const used: string[] = []
  const steps: readonly (() => Promise<Answer<unknown>>)[] = [
    ...['secretariat', 'chair'].map((capacity) => () => send(houseStream, { type: 'give-office', person, stream, capacity })),
    ...template.sets.map(({ path, value }) => () => send(stream, { type: 'set-rule', path, value })),
    () => send(stream, { type: 'lay-agenda', body: 'plenary', items: agenda }),
    ...roll.map(({ names, actor, starred }, at) => async () => {
      const seat = slug(names.en, used)
      used.push(seat)
      const role = template.permanents && (starred || (actor !== null && five.includes(actor))) ? 'permanent' : 'member'
      const answer = await send(stream, { type: 'seat-delegation', seat, names, role, actor: null })
      told(at + 1)
      return answer
    }),
  ]
  for (const step of steps) {
    const answer = await step()
    // What I already am is no obstacle.
    if ('problem' in answer && answer.problem.refusal?.refused !== 'already-done') return { stream, problem: answer.problem }
  }
  return { stream, problem: null }
}
