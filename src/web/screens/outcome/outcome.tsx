import './outcome.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { editionWords } from '#rulebooks/editions.ts'
import { dayOf } from '#base/instants.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { provisionsOf } from '#text/provisions.ts'
import { outcomeSaid } from '#procedure/agreement.ts'
import type { Entry, Outcome as Came, Ruled, Sitting, Taken, Text } from '#views/outcome.ts'
import { useConference } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { Told } from '../../parts/term.tsx'
import { PaperLine } from '../../parts/paper.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useSession } from '../../session.tsx'
import { useTopBar } from '../../shell/page-head.ts'
import { ask } from '../../wire.ts'
import { useVoice } from '../../words.tsx'

/** What a conference came to: who took part, what was said and decided, the texts; and the same as a page, a Word file, JSON and the journal itself. */
export default function Outcome({ stream }: ScreenProps): ReactNode {
  const { t, language } = useVoice()
  const { api } = useSession()
  const joining = useConference(stream)
  useTopBar(t('screen.outcome'))
  const base = `${api}/streams/${encodeURIComponent(stream)}`
  const position = joining.status === 'joined' ? joining.conference.position : null
  const { data, refetch } = useQuery({ queryKey: [api, 'outcome', stream, position], queryFn: () => ask<Came>(`${base}/outcome.json`), placeholderData: (before) => before, enabled: position !== null })
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  if (joining.status === 'unfounded') return <div className="page"><Empty title={t('meet.unfounded')} /></div>
  if (joining.status === 'joining' || data === undefined) return <Busy />
  if ('problem' in data) return <div className="page"><Broken problem={data.problem} again={() => void refetch()} /></div>
  const { book } = joining.conference
  const came = data.value
  return (
    <div className="page outcome">
      <Heading came={came} />
      <nav className="outcome-files" aria-label={t('outcome.files')}>
        <ButtonLink href={`${base}/outcome?language=${language}`} download={`${stream}.html`}>{t('outcome.page')}</ButtonLink>
        <ButtonLink href={`${base}/outcome.docx?language=${language}`} download={`${stream}.docx`}>{t('outcome.word')}</ButtonLink>
        <ButtonLink href={`${base}/outcome.pdf?language=${language}`} download={`${stream}.pdf`}>{t('paper.pdf')}</ButtonLink>
        <ButtonLink href={`${base}/outcome.json`} download={`${stream}.json`}>{t('outcome.json')}</ButtonLink>
        <ButtonLink href={`${base}/journal`} download={`${stream}.ndjson`}>{t('outcome.journal')}</ButtonLink>
        <Button look="quiet" onPress={() => print()}>{t('decide.print')}</Button>
      </nav>
      <ul className="no-print outcome-papers" aria-label={t('papers.title')}>
        <PaperLine stream={stream} name={t('papers.daily')} path="daily" query={{ day: dayOf(came.latest) }} />
        <PaperLine stream={stream} name={t('papers.participants')} path="participants" />
      </ul>
      <Decisions taken={came.decisions} book={book} />
      <Rulings rulings={came.rulings} book={book} />
      {came.texts.length === 0 ? null : <section aria-labelledby="outcome-texts"><h2 id="outcome-texts">{t('outcome.texts')}</h2>{came.texts.map((text) => <TextOf key={text.position} text={text} />)}</section>}
      <Participants came={came} />
      <section aria-labelledby="outcome-minutes">
        <h2 id="outcome-minutes">{t('outcome.minutes')}</h2>
        {came.minutes.length === 0 ? <p className="quiet">{t('outcome.nothing')}</p> : came.minutes.map((sitting, n) => <SittingOf key={n} sitting={sitting} book={book} last={n === came.minutes.length - 1} />)}
      </section>
    </div>
  )
}

function Heading({ came }: { readonly came: Came }): ReactNode {
  const { t, say, dateTime } = useVoice()
  return (
    <header>
      <p className="eyebrow">{t('outcome.eyebrow')}</p>
      <h1>{came.title}</h1>
      <p className="quiet">{t('outcome.period', { book: say(came.rulebook.title), edition: say(editionWords(came.rulebook.edition)), from: dateTime(came.began), to: dateTime(came.latest) })}</p>
      {came.exercise ? <p className="outcome-exercise">{t('outcome.exercise')}</p> : null}
      <p className="outcome-head"><span>{t('outcome.head', { n: came.head.count })}</span> <bdi dir="ltr">{came.head.chain}</bdi></p>
    </header>
  )
}

function Decisions({ taken, book }: { readonly taken: readonly Taken[]; readonly book: Rulebook }): ReactNode {
  const { t, say } = useVoice()
  return (
    <section aria-labelledby="outcome-decisions">
      <h2 id="outcome-decisions">{t('outcome.decisions', { n: taken.length })}</h2>
      {taken.length === 0 ? <p className="quiet">{t('decide.empty')}</p> : (
        <ol className="outcome-decided">
          {taken.map((decision) => (
            <li key={decision.id}>
              <div className="row apart"><h3 className="said">{say(decision.title)}</h3><strong className={`decision-outcome said ${decision.vote === null ? 'plain' : decision.outcome}`}>{t(`outcome.${outcomeSaid(decision.on, decision.outcome)}`)}</strong></div>
              <p className="said quiet"><Told book={book}>{say(decision.words)}</Told></p>
              <With taken={decision} book={book} />
              <Citations rules={decision.cites.map(({ rule }) => rule)} book={book} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** How it was taken, what follows and whom it binds, and the notes registered with it. */
function With({ taken: { vote, after, bound, notes }, book }: { readonly taken: Taken; readonly book: Rulebook }): ReactNode {
  const { t, say } = useVoice()
  return (
    <>
      {vote === null ? null : <p className="fine">{t(`method.${vote.method}`)}{vote.teller === null || vote.teller === '' ? null : ` · ${t('outcome.teller', { who: vote.teller })}`}</p>}
      {after.map((words, n) => <p key={n} className="said quiet"><Told book={book}>{say(words)}</Told></p>)}
      {bound === null ? null : <p className="fine">{bound === 'all' ? t('outcome.binds.all') : t('outcome.binds.those', { names: bound.map(say).join(', ') })}</p>}
      {notes.map(({ kind, names, text }, n) => <p key={n} className="said"><b>{t(`note.${kind}`, { who: say(names) })}</b> {text}</p>)}
    </>
  )
}

function Rulings({ rulings, book }: { readonly rulings: readonly Ruled[]; readonly book: Rulebook }): ReactNode {
  const { t, say } = useVoice()
  if (rulings.length === 0) return null
  return (
    <section aria-labelledby="outcome-rulings">
      <h2 id="outcome-rulings">{t('outcome.rulings', { n: rulings.length })}</h2>
      <ol className="outcome-decided">
        {rulings.map(({ position, words, cites }) => <li key={position}><p className="said"><Told book={book}>{say(words)}</Told></p><Citations rules={cites.map(({ rule }) => rule)} book={book} /></li>)}
      </ol>
    </section>
  )
}

function TextOf({ text }: { readonly text: Text }): ReactNode {
  const { t, say, number } = useVoice()
  return (
    <article className="outcome-text">
      <p className="eyebrow">{t(`outcome.text.${text.kind}`)}{text.symbol === null ? '' : ` · ${text.symbol}`}</p>
      <h3 className="said">{say(text.title)}</h3>
      {provisionsOf(text.paragraphs).map(({ id, number: n, words }) => <p key={id} className="said" dir="auto">{n === null ? null : <span className="outcome-number">{number(n)}. </span>}{words}</p>)}
    </article>
  )
}

function Participants({ came }: { readonly came: Came }): ReactNode {
  const { t, say } = useVoice()
  return (
    <section aria-labelledby="outcome-participants">
      <h2 id="outcome-participants">{t('outcome.participants', { n: came.participants.length })}</h2>
      <Table caption={t('outcome.participants', { n: came.participants.length })} rows={came.participants} id={({ seat }) => seat} empty={<p className="quiet">{t('outcome.nobody')}</p>} columns={[
        { id: 'name', head: t('outcome.delegation'), names: true, cell: ({ names, chairs }) => <>{say(names)}{chairs.length === 0 ? null : <> <Tag tone="accent">{t('outcome.chair')}</Tag></>}</> },
        { id: 'role', head: t('outcome.role'), cell: ({ role }) => say(role) },
        ...(came.participants.every(({ credentials }) => credentials === null) ? [] : [{ id: 'credentials', head: t('outcome.credentials'), cell: ({ credentials }: Came['participants'][number]) => (credentials === null ? <span className="quiet">{t('outcome.unreported')}</span> : say(credentials)) }]),
      ]} />
    </section>
  )
}

function SittingOf({ sitting, book, last }: { readonly sitting: Sitting; readonly book: Rulebook; readonly last: boolean }): ReactNode {
  const { t, say } = useVoice()
  return (
    <details className="outcome-sitting" open={last}>
      <summary>{sitting.meeting === null ? t('outcome.outside', { body: say(sitting.body) }) : t('outcome.sitting', { body: say(sitting.body), n: sitting.meeting })}</summary>
      <ol>{sitting.entries.map((entry) => <EntryOf key={entry.position} entry={entry} book={book} />)}</ol>
    </details>
  )
}

function EntryOf({ entry, book }: { readonly entry: Entry; readonly book: Rulebook }): ReactNode {
  const { say, time, number } = useVoice()
  return (
    <li className={entry.decision === null ? '' : 'deciding'}>
      <span className="figures fine">{number(entry.position)}</span>
      <time className="figures fine" dateTime={new Date(entry.at).toISOString()}>{time(entry.at)}</time>
      <span className="said">{say(entry.words)} {entry.cites.length === 0 ? null : <Citations rules={entry.cites.map(({ rule }) => rule)} book={book} />}</span>
    </li>
  )
}
