import '../../parts/table.css'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Share, Statistics } from '#views/statistics.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useHead, useSession } from '../../session.tsx'
import { useSettings } from '../../settings.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { ask } from '../../wire.ts'

const counts = ['speeches', 'spoken', 'yields', 'points', 'motions', 'carried', 'votes', 'drafts', 'amendments'] as const
type Column = (typeof counts)[number] | 'names'

/** Who had the floor how often and how long, and who asked for what: counts of acts, in the order one chooses, and never a score. */
export default function TimeUsed({ stream }: ScreenProps): ReactNode {
  const { t, say, clock, number } = useVoice()
  const { api } = useSession()
  const { language } = useSettings()
  const head = useHead(stream)
  const [by, setBy] = useState<{ readonly column: Column; readonly down: boolean }>({ column: 'names', down: false })
  useTopBar(t('screen.time'))
  const address = `${api}/streams/${encodeURIComponent(stream)}/statistics`
  const { data, refetch } = useQuery({ queryKey: [api, 'statistics', stream, head], queryFn: () => ask<Statistics>(address), placeholderData: (before) => before })
  if (data === undefined) return <Busy />
  if ('problem' in data) return <div className="page"><Broken problem={data.problem} again={() => void refetch()} /></div>
  const { shares } = data.value
  const value = (share: Share, column: Column): string | number => (column === 'names' ? say(share.names) : share[column])
  const sorted = shares.toSorted((one, other) => {
    const [a, b] = [value(one, by.column), value(other, by.column)]
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), language)
    return by.down ? -order : order
  })
  const heading = (column: Column): ReactNode => (
    <th key={column} scope="col" className={column === 'names' ? '' : 'number'} aria-sort={by.column === column ? (by.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sorts" onClick={() => setBy({ column, down: by.column === column ? !by.down : column !== 'names' })}>{t(`time.${column}`)}{by.column === column ? <> <Icon name={by.down ? 'down' : 'up'} size={12} /></> : null}</button>
    </th>
  )
  return (
    <div className="page stack">
      <header className="row apart">
        <div><h1>{t('screen.time')}</h1><p className="quiet">{t('time.words')}</p></div>
        <ButtonLink href={`${address}.csv?language=${language}`} download={`${stream}-time.csv`}>{t('time.csv')}</ButtonLink>
      </header>
      {shares.length === 0 ? <Empty title={t('time.empty')} /> : (
        <div className="table-frame">
          <table className="table">
            <caption className="unseen">{t('screen.time')}</caption>
            <thead><tr>{heading('names')}{counts.map(heading)}</tr></thead>
            <tbody>
              {sorted.map((share) => (
                <tr key={share.seat}>
                  <th scope="row"><bdi>{say(share.names)}</bdi></th>
                  {counts.map((column) => <td key={column} className="number figures">{column === 'spoken' ? clock(share.spoken) : number(share[column])}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
