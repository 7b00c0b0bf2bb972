import { placesOf } from '#procedure/seating.ts'
import { type Language, languages, say } from '#base/words.ts'
import { type ReactNode, useState } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { SeatingPlan, useSeatingSaid } from './seating.tsx'

/** Letters of a name that fit the width of a sheet at the largest size; a longer name is set smaller in proportion, to a limit. */
const fits = 11
const [largest, smallest] = [68, 24]

/** Points in which a name fills a plate: as large as its longest word and its whole length let it be. */
export function sizeOf(name: string): number {
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => word.length), Math.ceil(name.length / 2))
  return Math.max(smallest, Math.min(largest, Math.floor((largest * fits) / Math.max(longest, 1))))
}

/** For the printer: the seating plan, or a nameplate a sheet, to be folded: the name on both sides, in two languages. The empty seat has its plate too. */
export default function Plates({ view, what }: { readonly view: BodyView; readonly what: 'plates' | 'plan' }): ReactNode {
  const { t, named } = useVoice()
  const to = useWay()
  const [first, setFirst] = useState<Language>('en')
  const [second, setSecond] = useState<Language | ''>('ar')
  const places = placesOf(view.state, view.body)
  const said = useSeatingSaid(view)
  const choose = (label: string, value: string, onChange: (value: string) => void, none: boolean): ReactNode => (
    <label className="plates-choice">{label} <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>{none ? <option value="">{t('field.none')}</option> : null}{languages.map((language) => <option key={language} value={language}>{named(`language.${language}`, language)}</option>)}</select></label>
  )
  const head = (
    <div className="stack no-print">
      <h1>{what === 'plan' ? t('seating.title') : t('plates.title')}</h1>
      <div className="row">
        <ButtonLink href={to(view.stream, 'desk', view.body.id)}>{t('desk.back')}</ButtonLink>
        <Button look="first" onPress={() => print()}>{t('decide.print')}</Button>
        {what === 'plan' ? null : <>{choose(t('plates.first'), first, (value) => setFirst(languages.find((one) => one === value) ?? 'en'), false)}{choose(t('plates.second'), second, (value) => setSecond(languages.find((one) => one === value) ?? ''), true)}</>}
      </div>
      {what === 'plan' ? null : <p className="quiet">{t('plates.words')}</p>}
    </div>
  )
  if (what === 'plan') return <div className="page">{head}<h2>{view.bodyName}</h2><p>{said}</p><SeatingPlan view={view} places={places} /></div>
  return (
    <div className="page plates">
      {head}
      {places.map(({ seat }) => {
        const names = view.state.preparation.seats.find(({ id }) => id === seat)?.names
        if (names === undefined) return null
        const under = second !== '' && second !== first ? names[second] : undefined
        const side = (turned: boolean): ReactNode => (
          <div className={`plate-side${turned ? ' turned' : ''}`} {...(turned ? { 'aria-hidden': true } : {})}>
            <p className="plate-name" lang={first} dir="auto" style={{ fontSize: `${sizeOf(say(names, first))}pt` }}>{say(names, first)}</p>
            {under === undefined ? null : <p className="plate-under" lang={second} dir="auto" style={{ fontSize: `${Math.round(sizeOf(under) * 0.6)}pt` }}>{under}</p>}
          </div>
        )
        return <section key={seat} className="plate" aria-label={view.seatName(seat)}>{side(true)}{side(false)}</section>
      })}
    </div>
  )
}
