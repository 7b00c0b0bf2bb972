import type { Delivered } from '#record/commands.ts'
import type { ReactNode } from 'react'
import { Tag } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import { languageName } from './language-name.ts'

/** A statement handed in and delivered in a conference: whether this wording is authentic, who made it, where. */
export function DeliveredNote({ delivered, day }: { readonly delivered: Delivered; readonly day: string | null }): ReactNode {
  const voice = useVoice()
  const { t, say } = voice
  const { who, behalf, conference, body, meeting, item, reading, authentic, language } = delivered
  return (
    <div className="stack tight delivered-note">
      <p className="row chips">
        <Tag tone="accent">{authentic === language ? t('record.delivered.authentic', { language: languageName(voice, authentic) }) : t('record.delivered.rendering', { language: languageName(voice, authentic) })}</Tag>
        <Tag>{t(`choice.${reading}`)}</Tag>
      </p>
      <p>{behalf == null ? t('record.delivered.by', { who: say(who) }) : t('record.delivered.by.behalf', { who: say(who), behalf })}</p>
      <p className="fine">{[conference, t('record.delivered.meeting', { body: say(body), n: meeting }), ...(item == null ? [] : [say(item)]), ...(day === null ? [] : [voice.day(day)])].map((part, n) => <span key={n}>{n === 0 ? '' : ' · '}<bdi>{part}</bdi></span>)}</p>
    </div>
  )
}
