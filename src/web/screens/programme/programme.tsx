import '../../parts/field.css'
import './programme.css'
import { type ReactNode, Suspense, lazy, useId, useState } from 'react'
import { type Planned, plannedIn } from '#views/programme.ts'
import { DialogComing } from '../../keys.ts'
import { type Conference, bodyNameIn, formsOf, useConference } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { PaperLine } from '../../parts/paper.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useNow, useSession } from '../../session.tsx'
import { useActs } from '../../shell/acts.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { type Clock, clocks, dayOn, useClock } from './clocks.ts'
import { type Planning, formFor } from './planning.ts'
import { SittingLine } from './sitting-line.tsx'

const PlanDialog = lazy(() => import('./plan-dialog.tsx'))
const reckonEvery = 30_000

/** The programme of a conference: sittings by day, on the clock of the place or the reader's own; the secretariat plans here. */
export default function Programme({ stream }: ScreenProps): ReactNode {
  const { t } = useVoice()
  const joining = useConference(stream)
  useTopBar(t('screen.programme'))
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  if (joining.status === 'unfounded') return <div className="page"><Empty title={t('meet.unfounded')} /></div>
  if (joining.status === 'joining') return <Busy />
  return <Days conference={joining.conference} />
}

function Days({ conference }: { readonly conference: Conference }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const clock = useClock()
  const now = useNow(reckonEvery)
  const [whose, setWhose] = useState<Clock>('place')
  const [body, setBody] = useState('')
  const [planning, setPlanning] = useState<Planning | null>(null)
  const [dropping, setDropping] = useState<Planned | null>(null)
  const all = plannedIn(conference.state)
  const shown = all.filter((one) => body === '' || one.body === body)
  const over = ({ sitting }: Planned): boolean => sitting.end < now && dayOn(whose, sitting.start, sitting.place.zone) < dayOn(whose, now, sitting.place.zone)
  const days = (of: readonly Planned[]): ReactNode => byDay(of, whose).map(([day, sittings]) => (
    <section key={day} className="programme-day" aria-label={clock.day(day)}>
      <h2><span>{clock.day(day)}</span></h2>
      {sittings.map((one) => <SittingLine key={one.sitting.id} conference={conference} planned={one} whose={whose} now={now} onChange={setPlanning} onDrop={setDropping} />)}
      <ul className="no-print"><PaperLine stream={conference.stream} name={t('papers.daily.of', { day: clock.day(day) })} path="daily" query={{ day }} /></ul>
    </section>
  ))
  const plan = formsOf(conference, 'plan-sitting')
  useActs([
    ...(plan.length === 0 ? [] : [{ label: t('command.plan-sitting'), act: () => setPlanning({ forms: plan, planned: null }) }]),
    ...all.flatMap((planned) => {
      const change = formFor(conference, 'change-sitting', planned)
      return change === undefined ? [] : [{ label: t('programme.change.of', { title: planned.sitting.title }), act: () => setPlanning({ forms: [change], planned }) }]
    }),
    ...all.filter((planned) => formFor(conference, 'drop-sitting', planned) !== undefined).map((planned) => ({ label: t('programme.drop.of', { title: planned.sitting.title }), act: () => setDropping(planned) })),
  ])
  const [past, ahead] = [shown.filter(over), shown.filter((one) => !over(one))]
  return (
    <div className="page programme">
      <div className="row apart">
        <h1>{t('screen.programme')}</h1>
        <div className="row no-print">
          {plan.length === 0 ? null : <Button look="first" onPress={() => setPlanning({ forms: plan, planned: null })}>{t('command.plan-sitting')}</Button>}
          {all.length === 0 ? null : <Button look="quiet" onPress={() => print()}>{t('decide.print')}</Button>}
        </div>
      </div>
      {all.length === 0 ? <Empty title={t('programme.empty')}>{t(plan.length === 0 ? 'programme.empty.words' : 'programme.empty.plan')}</Empty> : (
        <>
          <Bar conference={conference} whose={whose} onWhose={setWhose} body={body} onBody={setBody} />
          {ahead.length === 0 ? <p className="quiet">{t('programme.nothing-ahead')}</p> : days(ahead)}
          {past.length === 0 ? null : <details><summary>{t('programme.past', { n: past.length })}</summary><div className="stack">{days(past)}</div></details>}
          <Follow stream={conference.stream} exercise={conference.founding.exercise} />
        </>
      )}
      {dropping === null ? null : (
        <Dialog title={t('programme.drop.of', { title: dropping.sitting.title })} onClose={() => setDropping(null)}>
          <p className="quiet">{t('programme.drop.words')}</p>
          <div className="dialog-foot">
            <Button onPress={() => setDropping(null)}>{t('form.cancel')}</Button>
            <Button look="stop" onPress={() => {
              void conference.send({ type: 'drop-sitting', body: dropping.body, sitting: dropping.sitting.id })
              setDropping(null)
            }}>{t('programme.drop')}</Button>
          </div>
        </Dialog>
      )}
      {planning === null ? null : <Suspense fallback={<DialogComing />}><PlanDialog conference={conference} planning={planning} onClose={() => setPlanning(null)} /></Suspense>}
    </div>
  )
}

function byDay(of: readonly Planned[], whose: Clock): readonly (readonly [string, readonly Planned[]])[] {
  const days = new Map<string, readonly Planned[]>()
  for (const one of of) {
    const day = dayOn(whose, one.sitting.start, one.sitting.place.zone)
    days.set(day, [...days.get(day) ?? [], one])
  }
  return [...days].toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** Which body, and on whose clock. */
function Bar({ conference, whose, onWhose, body, onBody }: { readonly conference: Conference; readonly whose: Clock; readonly onWhose: (clock: Clock) => void; readonly body: string; readonly onBody: (body: string) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const id = useId()
  const bodies = Object.values(conference.state.bodies)
  return (
    <div className="programme-bar no-print">
      {bodies.length < 2 ? null : (
        <div className="field">
          <label htmlFor={`${id}b`}>{t('programme.body')}</label>
          <select id={`${id}b`} value={body} onChange={(event) => onBody(event.target.value)}>
            <option value="">{t('programme.all')}</option>
            {bodies.map((one) => <option key={one.id} value={one.id}>{bodyNameIn(voice, conference.book, one)}</option>)}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}c`}>{t('programme.clock')}</label>
        <select id={`${id}c`} value={whose} onChange={(event) => onWhose(clocks.find((one) => one === event.target.value) ?? 'place')}>
          {clocks.map((one) => <option key={one} value={one}>{t(`programme.clock.${one}`)}</option>)}
        </select>
      </div>
    </div>
  )
}

/** The programme in a calendar of one's own: as a subscription what the public sees, as a file what the reader sees. */
function Follow({ stream, exercise }: { readonly stream: string; readonly exercise: boolean }): ReactNode {
  const { t, language } = useVoice()
  const { api, me } = useSession()
  const path = `streams/${encodeURIComponent(stream)}/programme.ics?language=${language}`
  return (
    <section className="no-print" aria-label={t('programme.follow')}>
      <p className="programme-follow">
        <a className="button" href={`webcal://${location.host}/api/${path}`}>{t('programme.subscribe')}</a>
        <a className="button quiet" href={`${api}/${path}`} download={`${stream}.ics`}>{t('programme.file')}</a>
        <span className="fine">{t(me?.person == null ? 'programme.follow.public' : exercise ? 'programme.follow.words' : 'programme.follow.real')}</span>
      </p>
    </section>
  )
}
