import { startOf } from '#base/instants.ts'
import type { GivenFigure } from '#views/dossier/figures.ts'
import type { ReactNode } from 'react'
import { useVoice } from '../../words.tsx'

const [width, height, top, bottom, edge] = [360, 190, 22, 30, 34]
/** A sign for each source, in the order in which they come; all in one colour, because none is the right one. */
const signs = ['circle', 'square', 'diamond', 'triangle'] as const

/** Figures of one series over time, from nought upwards, a sign for each source. What has no date stands apart at the end. */
export function Chart({ given, sourceName }: { readonly given: readonly GivenFigure[]; readonly sourceName: (one: GivenFigure) => string }): ReactNode {
  const { t, number, day } = useVoice()
  const sources = [...new Set(given.map(sourceName))]
  const dated = given.flatMap(({ asOf }) => (asOf === null ? [] : [startOf(asOf)]))
  const [from, to] = [Math.min(...dated), Math.max(...dated)]
  const most = Math.max(...given.map(({ value }) => value), 1)
  const undated = given.some(({ asOf }) => asOf === null)
  const right = width - edge - (undated ? 60 : 0)
  const x = ({ asOf }: GivenFigure): number => (asOf === null ? width - edge : from === to ? (edge + right) / 2 : edge + ((startOf(asOf) - from) / (to - from)) * (right - edge))
  const y = ({ value }: GivenFigure): number => top + (1 - Math.max(0, value) / most) * (height - top - bottom)
  const points = given.map((one) => ({ one, x: x(one), y: y(one), sign: signs[sources.indexOf(sourceName(one)) % signs.length] ?? 'circle' }))
  const days = [...new Set(given.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])))]
  const shownDays = days.length <= 2 ? days : [days[0] ?? '', days.at(-1) ?? '']
  return (
    <figure className="chart" dir="ltr" aria-label={t('figures.chart')}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <line className="axis" x1={edge - 14} x2={width - 10} y1={height - bottom} y2={height - bottom} />
        <text className="tick" x={edge - 18} y={height - bottom + 4} textAnchor="end">{number(0)}</text>
        {shownDays.map((one) => { const at = points.find(({ one: { asOf } }) => asOf === one); return at === undefined ? null : <text key={one} className="tick" x={Math.min(Math.max(at.x, 52), width - 52)} y={height - 8} textAnchor="middle">{day(one)}</text> })}
        {undated ? <text className="tick" x={width - edge} y={height - 8} textAnchor="middle">{t('figures.no-date')}</text> : null}
        {points.map(({ one, x: px, y: py, sign }, n) => (
          <g key={n}>
            <line className="stem" x1={px} x2={px} y1={py} y2={height - bottom} />
            <Sign sign={sign} x={px} y={py} />
            <text className="value" x={px} y={py - 10} textAnchor="middle">{number(one.value)}</text>
          </g>
        ))}
      </svg>
      {sources.length < 2 ? null : <figcaption>{sources.map((source, n) => <span key={source}><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><Sign sign={signs[n % signs.length] ?? 'circle'} x={7} y={7} /></svg> <span dir="auto">{source}</span></span>)}</figcaption>}
    </figure>
  )
}

function Sign({ sign, x, y }: { readonly sign: (typeof signs)[number]; readonly x: number; readonly y: number }): ReactNode {
  switch (sign) {
    case 'circle': return <circle className="sign" cx={x} cy={y} r={5} />
    case 'square': return <rect className="sign" x={x - 4.5} y={y - 4.5} width={9} height={9} />
    case 'diamond': return <path className="sign" d={`M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`} />
    case 'triangle': return <path className="sign" d={`M${x} ${y - 6}l6 10.5h-12z`} />
  }
}
