import { type Place, placesOf } from '#procedure/seating.ts'
import { type ReactNode, useMemo } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { useActing } from '../meet/acting.tsx'
import { planOf } from './plan.ts'

/** Letters a name on the plan may have before it is cut; the table beside has it whole. */
const mostLetters = 14

/** The order in which delegations sit, how it was found, and the plan of the room. */
export function SeatingCard({ view: plain }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const to = useWay()
  const view = useMemo<BodyView>(() => ({ ...plain, naming: (name, value) => (name === 'alphabet' ? voice.named(`language.${String(value)}`, String(value)) : plain.naming(name, value)) }), [plain, voice])
  const acting = useActing(view)
  const places = placesOf(view.state, view.body)
  if (places.length === 0) return null
  return (
    <Card title={t('seating.title')} aside={acting.can('draw-seating') ? <Button onPress={() => acting.act('draw-seating', {}, true)}>{t('command.draw-seating')}</Button> : null}>
      <div className="stack tight">
        <p>{useSeatingSaid(view)}</p>
        <details>
          <summary>{t('seating.plan')}</summary>
          <SeatingPlan view={view} places={places} />
        </details>
        <div className="row">
          <ButtonLink href={to(view.stream, 'desk', view.body.id, 'plan')}>{t('seating.print')}</ButtonLink>
          <ButtonLink href={to(view.stream, 'desk', view.body.id, 'plates')}>{t('plates.title')}</ButtonLink>
        </div>
      </div>
      {acting.dialog}
    </Card>
  )
}

/** How the order was found, as a sentence. */
export function useSeatingSaid({ body, seatName }: BodyView): string {
  const { t, named } = useVoice()
  const seating = body.desk?.seating
  if (seating === undefined) return t('seating.undrawn')
  if (seating.by === 'protocol' || seating.first === null) return t('seating.protocol')
  const values = { who: seatName(seating.first), letter: seating.letter ?? '', language: named(`language.${seating.alphabet}`, seating.alphabet) }
  return t(seating.by === 'letter' ? 'seating.letter' : 'seating.name', values)
}

/** The plan as a drawing, with the same places as a table beside it. */
export function SeatingPlan({ view, places }: { readonly view: BodyView; readonly places: readonly Place[] }): ReactNode {
  const voice = useVoice()
  const { t, number } = voice
  const { book, seatName, body } = view
  const plan = planOf(body.desk?.seating?.shape ?? 'rows', places.length)
  const short = (name: string): string => (name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name)
  const columns: readonly Column<Place>[] = [
    { id: 'n', head: t('list.place'), number: true, narrow: true, cell: (_, index) => number(index + 1) },
    { id: 'who', head: t('list.delegation'), names: true, cell: ({ seat, member }) => <>{seatName(seat)} {member ? null : <Tag>{t('seating.observer')}</Tag>}</> },
    { id: 'empty', head: t('seating.state'), cell: ({ empty }) => (empty === null ? '' : <>{t('seating.empty')}{empty.reason === null ? null : <> · <bdi className="quiet">{empty.reason}</bdi></>}{empty.source === null ? null : <span className="fine seating-source">{t('press.recording', { where: empty.source })}</span>}</>) },
  ]
  return (
    <div className="seating">
      <svg className="seating-plan" viewBox={`0 0 ${plan.width} ${plan.height}`} aria-hidden="true">
        {plan.table === null ? null : <path className="seating-table" d={plan.table} />}
        <g transform={`translate(${plan.chair.x} ${plan.chair.y})`}><rect className="seating-chair" x={-62} y={-20} width={124} height={40} rx={6} /><text>{short(voice.say(book.chair))}</text></g>
        {places.map(({ seat, member, empty }, n) => {
          const spot = plan.spots[n]
          return spot === undefined ? null : (
            <g key={seat} transform={`translate(${spot.x} ${spot.y})`} className={`seating-place${member ? '' : ' observer'}${empty === null ? '' : ' empty'}`}>
              <rect x={-50} y={-24} width={100} height={48} rx={5} />
              <text y={-6} className="seating-n">{number(n + 1)}</text>
              <text y={12}>{short(seatName(seat))}</text>
            </g>
          )
        })}
      </svg>
      <Table caption={t('seating.title')} columns={columns} rows={places} id={({ seat }) => seat} />
    </div>
  )
}
