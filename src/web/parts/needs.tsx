import './needs.css'
import type { Told } from '#views/need-told.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { useVoice } from '../words.tsx'
import { needWords } from './need-told.ts'
import { Empty } from './state.tsx'

/** `where` names the conference, where several are on the page. */
export type NeedLine = { readonly told: Told; readonly body: string; readonly where: string | null; readonly about: number | null; readonly href: string; readonly stream: string }

/** What needs us now, the most urgent first, each a tap from where it is done. */
export function Needs({ lines }: { readonly lines: readonly NeedLine[] }): ReactNode {
  const voice = useVoice()
  const { t, dateTime } = voice
  if (lines.length === 0) return <Empty title={t('day.nothing')}>{t('day.nothing.words')}</Empty>
  return (
    <ul className="day-needs">
      {lines.map(({ told, body, where, about, href, stream }) => {
        const { head, note } = needWords(voice, told, body, about)
        return (
          <li key={`${stream} ${told.key}`}>
            <Link className="day-need" href={href}>
              <b>{head}</b>
              {note === null ? null : <span className="said" dir="auto">{note}</span>}
              <span className="fine"><bdi>{body}</bdi>{where === null ? null : <> · <bdi>{where}</bdi></>}{told.until === null ? null : <> · {t('day.until', { at: dateTime(told.until) })}</>}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
