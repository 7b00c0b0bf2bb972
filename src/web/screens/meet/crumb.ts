import type { BodyView } from '../../conference.ts'
import type { Voice } from '../../words.tsx'

/** "Meeting 3 · Sharing rule"; of a body beside the plenary with its name. */
export function crumbOf(voice: Voice, { body, bodyName }: BodyView): string {
  const item = body.agenda.find(({ id }) => id === body.item)
  const meeting = body.meeting === null ? bodyName : body.id === 'plenary' ? voice.t('before.meeting', { n: body.meeting.number }) : voice.t('meet.crumb', { body: bodyName, n: body.meeting.number })
  return item === undefined ? meeting : voice.t('meet.crumb.item', { meeting, item: voice.say(item.title) })
}
