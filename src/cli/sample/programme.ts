import { day, hour, type Instant, minute } from '#base/instants.ts'
import type { ProgrammeCommand } from '#procedure/programme-commands.ts'
import { type Line, plenary, secretariat } from './scene.ts'

type Planned = readonly [daysOn: number, from: number, minutes: number, kind: Extract<ProgrammeCommand, { readonly type: 'plan-sitting' }>['kind'], title: string, room: string]

/** What the two conferences plan, from the afternoon of tomorrow on: far enough ahead that nothing of it is at hand when somebody first looks. `from` in minutes of the day, UTC. */
const planned: { readonly [conference in 'assembly' | 'consultation']: readonly Planned[] } = {
  assembly: [
    [1, 15 * 60, 180, 'meeting', 'Early warning of floods', 'Hall of the Basin'],
    [2, 10 * 60, 180, 'meeting', 'Gauges of the upper reaches', 'Hall of the Basin'],
    [2, 13 * 60 + 15, 75, 'consultation', 'Wording on the share of dry years', 'Room 3'],
    [2, 15 * 60, 180, 'meeting', 'Seat of the ferry authority', 'Hall of the Basin'],
    [3, 10 * 60, 150, 'meeting', 'Report of the basin commission; closing', 'Hall of the Basin'],
    [3, 13 * 60, 45, 'press-conference', 'The President on the decisions of the session', 'Press room'],
  ],
  consultation: [
    [1, 15 * 60, 150, 'meeting', 'How the river states tell each other of floods', 'Room 1'],
    [2, 10 * 60, 150, 'meeting', 'What a standing meeting of the basin could be for', 'Room 1'],
    [2, 13 * 60, 60, 'event', 'Lunch given by the host', 'Terrace'],
  ],
}

/** The lines that plan them, counted from the day on which the sample is laid. */
export function programme(conference: keyof typeof planned, now: Instant): readonly Line[] {
  const today = Math.floor(now / day) * day
  return planned[conference].map(([daysOn, from, minutes, kind, title, room]) => secretariat({
    type: 'plan-sitting', body: plenary, grade: 'public', kind, title, room, start: today + daysOn * day + from * minute, minutes, services: kind === 'meeting' ? minutes + hour / minute / 2 : null, zone: 'UTC', languages: kind === 'meeting' ? ['ar', 'zh', 'en', 'fr', 'ru', 'es'] : ['en', 'ar'],
  }))
}
