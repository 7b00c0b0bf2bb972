import './decide.css'
import { own } from '#base/own.ts'
import { outcomeSaid } from '#procedure/agreement.ts'
import { methodOf } from '#procedure/methods.ts'
import { rulingTold } from '#procedure/rulings.ts'
import type { Decision } from '#procedure/state.ts'
import { type ReactNode, useId, useState } from 'react'
import { type Conference, bodyNameIn, useConference } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Citations, Cites } from '../../parts/citation.tsx'
import { Told } from '../../parts/term.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import { VoteBar, VoteLetter } from '../../parts/vote.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { ElectedTable } from '../meet/election.tsx'
import { SilenceLine } from '../meet/silences.tsx'
import { resultOfDecision } from '../meet/result.ts'
import { Marked } from '../meet/marked.tsx'
import { VoteFigures } from '../meet/vote-board.tsx'
import { VotePicture } from '../meet/vote-picture.tsx'
import { VoteFiles } from './vote-files.tsx'

/** Every decision taken, newest first; each opens its arithmetic, the votes by name and its rules. Printed, all of them are open. */
export default function Decide({ stream }: ScreenProps): ReactNode {
  const { t } = useVoice()
  const joining = useConference(stream)
  useTopBar(t('screen.decide'))
  if (joining.status === 'joining') return <Busy />
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  if (joining.status === 'unfounded') return <div className="page"><Empty title={t('meet.unfounded')} /></div>
  const { conference } = joining
  const decisions = conference.state.decisions.toReversed()
  return (
    <div className="page decide">
      <header className="row apart">
        <div>
          <h1>{t('decide.title')}</h1>
          <p className="quiet">{t('decide.words', { n: decisions.length })}</p>
        </div>
        {decisions.length === 0 ? null : <Button onPress={() => print()}>{t('decide.print')}</Button>}
      </header>
      <Running conference={conference} />
      {decisions.length === 0 ? <Empty title={t('decide.empty')} /> : <ol className="decisions">{decisions.map((decision) => <li key={decision.id}><DecisionOf conference={conference} decision={decision} /></li>)}</ol>}
      <Rulings conference={conference} />
    </div>
  )
}

/** Decisions that are being taken by silence, with the hour at which each expires. */
function Running({ conference }: { readonly conference: Conference }): ReactNode {
  const { t } = useVoice()
  const running = Object.values(conference.state.bodies).flatMap(({ silences }) => silences.filter(({ status }) => status === 'running'))
  return running.length === 0 ? null : <section className="stack" aria-label={t('silence.title')}><h2>{t('silence.title')}</h2>{running.map((silence) => <SilenceLine key={silence.id} conference={conference} silence={silence} />)}</section>
}

/** What came of the amendments to a draft and of its parts, in the order in which they were put. */
function Papers({ conference, decision }: { readonly conference: Conference; readonly decision: Decision }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const papers = decision.on.kind === 'draft' ? conference.state.decisions.filter(({ of, body, position }) => of !== undefined && of === decision.on.id && body === decision.body && position <= decision.position) : []
  if (papers.length === 0) return null
  return (
    <section aria-label={t('decide.papers')}>
      <h3>{t('decide.papers')}</h3>
      <ol className="decision-notes">
        {papers.map((paper) => <li key={paper.id}><b>{voice.say(paper.title)}</b> · {t(`outcome.${outcomeSaid(paper.on.kind, paper.outcome)}`)}<p className="fine">{voice.say(resultOfDecision(conference, paper).sentence)}</p></li>)}
      </ol>
    </section>
  )
}

/** Reservations, interpretative statements and dissociations that go with a decision, in their words where those are still at hand. */
function Registered({ conference, decision }: { readonly conference: Conference; readonly decision: Decision }): ReactNode {
  const { t } = useVoice()
  const { notes = [] } = decision
  if (notes.length === 0) return null
  return (
    <section aria-label={t('decide.registered')}>
      <h3>{t('decide.registered')}</h3>
      <ul className="decision-notes">
        {notes.map(({ seat, kind, text, position }) => <li key={position}><b>{t(`note.${kind}`, { who: conference.seatName(seat) })}</b><p className="said" dir="auto">{text ?? t('decide.journal.note', { position })}</p></li>)}
      </ul>
    </section>
  )
}

/** The latest rulings from the chair, newest first, each with the facts it had before it. */
function Rulings({ conference }: { readonly conference: Conference }): ReactNode {
  const voice = useVoice()
  const { t, dateTime } = voice
  const rulings = Object.values(conference.state.bodies).flatMap((body) => body.rulings.map((ruling) => ({ body, ruling }))).toSorted((one, other) => other.ruling.position - one.ruling.position)
  if (rulings.length === 0) return null
  return (
    <section className="stack" aria-label={t('decide.rulings')}>
      <h2>{t('decide.rulings')}</h2>
      <ol className="decisions">
        {rulings.map(({ body, ruling }) => {
          const told = rulingTold(conference.state, body, ruling.point)
          return told === null ? null : (
            <li key={`${body.id} ${ruling.point}`}>
              <article className="decision">
                <p className="fine">{t(ruling.sustained === null ? 'decide.ruling.own' : 'decide.ruling', { body: bodyNameIn(voice, conference.book, body), who: conference.seatName(ruling.by), at: dateTime(ruling.at) })}</p>
                {ruling.about === '' ? null : <p className="said" dir="auto">{t('script.quoted', { words: ruling.about })}</p>}
                <p className="decision-sum said">{voice.say(told.words)}</p>
                <Cites cites={told.cites} book={conference.book} />
              </article>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function DecisionOf({ conference, decision }: { readonly conference: Conference; readonly decision: Decision }): ReactNode {
  const voice = useVoice()
  const { t, dateTime } = voice
  const id = useId()
  const [open, setOpen] = useState(false)
  const body = own(conference.state.bodies, decision.body)
  const { vote } = decision
  return (
    <article className={`decision${open ? ' open' : ''}`} aria-labelledby={id}>
      <p className="fine">{t('decide.when', { body: body === undefined ? decision.body : bodyNameIn(voice, conference.book, body), n: decision.meeting, at: dateTime(decision.at) })}</p>
      <div className="decision-head">
        <h2 id={id} className="said">{voice.say(decision.title)}</h2>
        <span className={`decision-outcome said ${vote === null ? 'plain' : decision.outcome}`}>{t(`outcome.${outcomeSaid(decision.on.kind, decision.outcome)}`)}</span>
      </div>
      <Marked vote={vote} at={decision.at} book={conference.book} />
      <p className="decision-sum said"><Told book={conference.book}>{voice.say(resultOfDecision(conference, decision).sentence)}</Told></p>
      {decision.election === undefined ? null : <ElectedTable result={decision.election} />}
      <Papers conference={conference} decision={decision} />
      <Registered conference={conference} decision={decision} />
      <div className="row apart">
        <Citations rules={[...decision.rules, ...(decision.sequel?.rules ?? [])]} book={conference.book} />
        {vote === null ? null : <button type="button" className="button quiet" aria-expanded={open} aria-controls={`${id}v`} onClick={() => setOpen(!open)}><span>{open ? t('decide.close') : t('decide.open')}</span></button>}
      </div>
      {vote === null ? null : <VoteFiles stream={conference.stream} decision={decision.id} />}
      {vote === null ? null : <div id={`${id}v`} className="decision-votes"><VotesOf conference={conference} decision={decision} /></div>}
    </article>
  )
}

function VotesOf({ conference, decision }: { readonly conference: Conference; readonly decision: Decision }): ReactNode {
  const voice = useVoice()
  const { t, number } = voice
  const { vote } = decision
  if (vote === null) return null
  const { roll, counts } = resultOfDecision(conference, decision)
  if (counts === null) return null
  const matter = own(conference.book.matters, vote.matter)
  const notes = Object.entries(vote.notes)
  return (
    <div className="stack">
      <VoteFigures counts={counts} />
      <VoteBar counts={counts} />
      <dl className="decision-numbers">
        {matter === undefined ? null : <div><dt>{t('decide.matter')}</dt><dd>{voice.say(matter.name)}</dd></div>}
        <div><dt>{t('decide.method')}</dt><dd>{t(`method.${methodOf(vote)}`)}{vote.teller === undefined ? null : <> · {t('decide.teller', { who: vote.teller })}</>}</dd></div>
        <div><dt>{t('decide.base')}</dt><dd className="figures">{number(vote.base)}</dd></div>
        <div><dt>{t('decide.needed')}</dt><dd className="figures">{number(vote.needed)}</dd></div>
        <div><dt>{t('decide.present')}</dt><dd className="figures">{t('numbers.of', { n: vote.present, of: vote.membership })}</dd></div>
        {vote.vetoedBy.length === 0 ? null : <div><dt>{t('decide.withheld')}</dt><dd>{vote.vetoedBy.map(conference.seatName).join(' · ')}</dd></div>}
        {vote.quorum === null ? null : <div><dt>{t('numbers.quorum')}</dt><dd className="figures">{number(vote.quorum)}</dd></div>}
      </dl>
      {roll === null ? <p className="quiet">{vote.recorded ? t('decide.journal', { position: decision.position }) : t('decide.unrecorded')}</p>
        : <VotePicture state={conference.state} body={own(conference.state.bodies, decision.body)} seats={roll.map(({ seat }) => seat)} stanceOf={(seat) => roll.find((each) => each.seat === seat)?.stance ?? null} seatName={conference.seatName} />}
      {notes.length === 0 ? null : (
        <section aria-label={t('decide.notes')}>
          <h3>{t('decide.notes')}</h3>
          <ul className="decision-notes">{notes.map(([seat, answer]) => <li key={seat} className="row"><VoteLetter stance={answer} /> {t('decide.note', { who: conference.seatName(seat), answer: t(`vote.${answer}`) })}</li>)}</ul>
        </section>
      )}
    </div>
  )
}
