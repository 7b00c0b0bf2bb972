import '../../parts/table.css'
import type { StreamId } from '#base/ids.ts'
import type { AboutCell, AboutPage } from '#views/dossier/about.ts'
import type { CSSProperties, ReactNode } from 'react'
import { Empty } from '../../parts/state.tsx'
import { useVoice } from '../../words.tsx'
import { useCalled } from '../record/called.ts'
import { Opens } from './opens.tsx'
import { ToRecord } from './to-record.tsx'

/** Who said what about whom: speakers down, those they name across; each number opens the statements. The size of a square repeats its number, nothing more. */
export function About({ stream, page }: { readonly stream: StreamId; readonly page: AboutPage }): ReactNode {
  const { t } = useVoice()
  const called = useCalled()
  const { speakers, spokenOf, cells, unnamed } = page
  if (speakers.length === 0) return <Empty act={<ToRecord stream={stream} />} title={t('about.none')}>{t('about.none.words')}</Empty>
  const most = Math.max(...cells.flat().map(({ statements }) => statements), 1)
  return (
    <div className="stack">
      <p className="quiet">{t('about.note')}{unnamed === 0 ? null : ` ${t('about.unnamed', { n: unnamed })}`}</p>
      <div className="table-frame">
        <table className="table about-table">
          <caption className="unseen">{t('analysis.about')}</caption>
          <thead><tr><th scope="col">{t('about.speaker')}</th>{spokenOf.map(({ actor, name }) => <th key={actor} scope="col"><bdi>{called(actor, name)}</bdi></th>)}</tr></thead>
          <tbody>
            {speakers.map(({ actor, name }, row) => (
              <tr key={actor}>
                <th scope="row"><bdi>{called(actor, name)}</bdi></th>
                {spokenOf.map((other, column) => <td key={other.actor} className="number"><Cell stream={stream} cell={cells[row]?.[column] ?? { statements: 0, passages: [] }} most={most} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Cell({ stream, cell: { statements, passages }, most }: { readonly stream: StreamId; readonly cell: AboutCell; readonly most: number }): ReactNode {
  const { number } = useVoice()
  if (statements === 0) return <span className="fine">–</span>
  const size: CSSProperties & { readonly '--share': string } = { '--share': `${statements / most}` }
  return <span className="about-cell" style={size}><i aria-hidden="true" /><Opens stream={stream} passages={passages}>{number(statements)}</Opens></span>
}
