import './interpreters.css'
import { callsOf } from '#procedure/dais-calls.ts'
import { speakingOrder } from '#procedure/speaking-order.ts'
import { depositFor, statementsOf } from '#procedure/statements.ts'
import { daisCalls, type Reading, type Rendering } from '#procedure/statements-state.ts'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { type BodyView, type Conference, bodyNameIn, bodyView, useConference } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { SpeechClock } from '../../parts/clock.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { useActs } from '../../shell/acts.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { type Voice, useVoice } from '../../words.tsx'
import { type Acting, useActing } from '../meet/acting.tsx'
import { crumbOf } from '../meet/crumb.ts'
import { DaisCard } from '../meet/dais-card.tsx'
import { speechName } from '../meet/speech-name.ts'
import { Paragraphs } from '../meet/statement-text.tsx'

/** Speakers ahead whose texts are laid out. */
const ahead = 3
/** Sizes of a text, from the smallest; the stylesheet says how large each is. */
const largest = 3

/** For the booth and the record: who speaks, who is next and with which text in which languages, and a word to the dais. */
export default function Interpreters({ stream, rest }: ScreenProps): ReactNode {
  const voice = useVoice()
  const joining = useConference(stream)
  if (joining.status === 'joining') return <Busy />
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  const view = joining.status === 'unfounded' ? null : bodyView(joining.conference, voice, rest[0])
  if (joining.status === 'unfounded' || view === null) return <div className="page"><Empty title={voice.t('meet.unfounded')} /></div>
  return (
    <>
      <Bodies conference={joining.conference} current={view.body.id} />
      <Booth key={view.body.id} view={view} crumb={crumbOf(voice, view)} />
    </>
  )
}

/** Where several bodies sit, a way from one booth to the other. */
function Bodies({ conference, current }: { readonly conference: Conference; readonly current: string }): ReactNode {
  const voice = useVoice()
  const to = useWay()
  const bodies = Object.values(conference.state.bodies)
  if (bodies.length < 2) return null
  return <nav className="bodies" aria-label={voice.t('meet.bodies')}>{bodies.map((body) => <Link key={body.id} className={`button${body.id === current ? '' : ' quiet'}`} href={to(conference.stream, 'interpreters', body.id)} {...(body.id === current ? { 'aria-current': 'page' as const } : {})}>{bodyNameIn(voice, conference.book, body)}</Link>)}</nav>
}

function Booth({ view, crumb }: { readonly view: BodyView; readonly crumb: string }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const acting = useActing(view)
  const [size, setSize] = useState(1)
  const { body, book } = view
  useTopBar(crumb)
  useActs([
    ...daisCalls.filter((call) => acting.can('call-dais', { call })).map((call) => ({ label: t('act.of', { act: t('command.call-dais'), what: t(`choice.${call}`) }), act: () => acting.act('call-dais', { call }) })),
    ...callsOf(body).filter(({ id }) => acting.can('note-call', { call: id })).map(({ id, kind }) => ({ label: t('dais.seen.of', { what: t(`choice.${kind}`) }), act: () => acting.act('note-call', { call: id }) })),
  ])
  const { speaker } = body.floor
  const next = speakingOrder(body.floor, book.floor).slice(0, ahead)
  const given = speaker === null ? undefined : statementsOf(body).delivered.findLast(({ entry }) => entry === speaker.entry)
  return (
    <div className="booth" data-size={size}>
      <h1 className="unseen">{t('screen.interpreters')}</h1>
      <div className="stack">
        <section className="card booth-floor" aria-label={t('interp.floor')}>
          <div>
            <h2 className="eyebrow">{t('interp.floor')}</h2>
            {speaker === null ? <p className="quiet">{t('interp.nobody')}</p> : (
              <>
                <p className="before-who">{view.seatName(speaker.seat)}</p>
                <p className="quiet">{speechName(voice, body, speaker)}{speaker.behalf === undefined ? null : <> · <bdi>{t('speech.behalf', { group: speaker.behalf })}</bdi></>}</p>
                {given === undefined ? <p className="fine">{t('interp.no-text')}</p> : <Marks voice={voice} reading={given.reading} texts={given.texts} />}
              </>
            )}
          </div>
          {speaker === null ? null : <SpeechClock since={speaker.since} held={speaker.held} limit={speaker.limit} time={speaker.time} />}
        </section>
        {given === undefined ? null : <Card title={t('interp.text-of', { who: view.seatName(given.seat) })}><Texts texts={given.texts} /></Card>}
        <Card title={t('interp.next')}>
          {next.length === 0 ? <Empty title={t('interp.none')} /> : (
            <ol className="booth-next">
              {next.map((entry, n) => {
                const deposit = depositFor(body, entry)
                const who = view.seatName(entry.seat)
                return (
                  <li key={entry.id}>
                    <p><span className="fine figures">{t('interp.place', { n: n + 1 })}</span> <b className="booth-who">{who}</b> <span className="quiet">{speechName(voice, body, entry)}{entry.behalf === undefined ? null : <> · <bdi>{t('speech.behalf', { group: entry.behalf })}</bdi></>}</span></p>
                    {deposit === null ? <p className="fine">{t('interp.no-text')}</p> : (
                      <>
                        <Marks voice={voice} reading={deposit.reading} texts={deposit.texts} />
                        <details open={n === 0 && given === undefined}><summary>{t('interp.text-of', { who })}</summary><Texts texts={deposit.texts} /></details>
                      </>
                    )}
                  </li>
                )
              })}
            </ol>
          )}
        </Card>
      </div>
      <div className="stack">
        {view.capacity === 'interpreter' ? <Calling view={view} acting={acting} /> : <DaisCard view={view} acting={acting} />}
        <Card eyebrow={t('interp.size')}>
          <div className="row">
            <Button small disabled={size === 0} onPress={() => setSize(size - 1)}>{t('interp.smaller')}</Button>
            <Button small disabled={size === largest} onPress={() => setSize(size + 1)}>{t('interp.larger')}</Button>
          </div>
        </Card>
      </div>
      {acting.dialog}
    </div>
  )
}

function Marks({ voice: { t, list }, reading, texts }: { readonly voice: Voice; readonly reading: Reading; readonly texts: readonly Rendering[] }): ReactNode {
  return <p className="row"><Tag tone="accent">{t(`choice.${reading}`)}</Tag> <span className="quiet">{t('interp.languages', { languages: list(texts.map(({ language }) => t(`language.${language}`))) })}</span></p>
}

/** The authentic text first; a rendering is chosen by its language. */
function Texts({ texts }: { readonly texts: readonly Rendering[] }): ReactNode {
  const { t } = useVoice()
  const [chosen, setChosen] = useState(0)
  const shown = texts[chosen] ?? texts[0]
  if (shown === undefined) return null
  return (
    <div className="booth-text">
      {texts.length < 2 ? <p className="fine">{t(`language.${shown.language}`)} · {t('statement.authentic')}</p> : (
        <div className="row">{texts.map(({ language }, n) => <button key={language} type="button" className={`button small${n === chosen ? '' : ' quiet'}`} aria-pressed={n === chosen} onClick={() => setChosen(n)}><span>{t(`language.${language}`)} · {t(n === 0 ? 'statement.authentic' : 'statement.rendering')}</span></button>)}</div>
      )}
      <Paragraphs text={shown.text} language={shown.language} />
    </div>
  )
}

function Calling({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t, time } = useVoice()
  const calls = callsOf(view.body)
  return (
    <Card eyebrow={t('interp.call')}>
      <div className="booth-calls">
        {daisCalls.map((kind) => {
          const called = calls.find((one) => one.kind === kind)
          return (
            <div key={kind}>
              <Button wide disabled={!acting.can('call-dais', { call: kind })} onPress={() => acting.act('call-dais', { call: kind })}>{t(`choice.${kind}`)}</Button>
              {called === undefined ? null : <p className="fine">{t('interp.waiting', { time: time(called.at) })}</p>}
            </div>
          )
        })}
      </div>
      <p className="fine">{t('interp.note')}</p>
    </Card>
  )
}
