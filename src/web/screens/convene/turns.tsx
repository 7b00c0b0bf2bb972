import type { Turn, TurnsOn } from '#analysis/pivotal.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { type Voice, useVoice } from '../../words.tsx'
import { literalWords, standOf } from './answers.ts'
import type { OpenIt } from './dialogs.ts'
import type { Preparing } from './preparing.ts'

const fewWays = 2
const fewNames = 4

/** What it turns on, who waits for whom, and why it cannot be. */
export function Turns({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { turnsOn, waiting, exclusion } = view.board
  return (
    <>
      {turnsOn === null ? null : <TurnsOnCard view={view} turnsOn={turnsOn} />}
      {waiting === null ? <Card title={t('waiting.title')}><p className="quiet">{t('waiting.unasked')}</p></Card> : waiting.map(({ together, follow }) => (
        <Card key={together.join()} title={t('waiting.title')}>
          <p className="said">{together.length === 1 ? t('waiting.one', { who: named(view, voice, together) }) : t('waiting.together', { who: named(view, voice, together), n: together.length })}</p>
          {follow.length === 0 ? null : <p className="quiet">{t('waiting.follow', { who: named(view, voice, follow) })}</p>}
        </Card>
      ))}
      {exclusion === null ? null : (
        <Card title={t('why.title')}>
          <p className="quiet">{t(exclusion.smallest ? 'why.smallest' : 'why.minimal', { n: exclusion.statements.length })}</p>
          <ul className="why-list said">
            {exclusion.statements.map(({ kind, id }) => (
              <li key={`${kind} ${id}`}>
                {kind === 'reply' ? <button type="button" className="link" onClick={() => open({ is: 'participant', participant: id })}>{t('why.reply', { who: view.nameOf(id), answer: standOf(view, voice, id).words })}</button>
                  : kind === 'fact' ? literalWords(view, voice, id, view.board.exclusion !== null && view.preparation.facts.some((fact) => fact.id === id && fact.settled.findLast(({ struck }) => struck === null)?.holds === true))
                    : <button type="button" className="link" onClick={() => open({ is: 'clause', clause: id })}>{t('why.clause', { clause: view.preparation.clauses.find((clause) => clause.id === id)?.title ?? id })}</button>}
              </li>
            ))}
          </ul>
          {fallen(view).length === 0 ? null : <p className="quiet">{t('why.falls', { who: named(view, voice, fallen(view)) })}</p>}
        </Card>
      )}
    </>
  )
}

/** What every way needs, then how many more each clause lacks; the ways one by one only when asked, or where there are few. */
function TurnsOnCard({ view, turnsOn: { ways, complete } }: { readonly view: Preparing; readonly turnsOn: TurnsOn }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const [all, setAll] = useState(ways.length <= fewWays)
  const common = inAll(ways)
  const sure = common.replies.flatMap(({ any, of }) => (any === of.length ? of : []))
  const lacks = view.board.clauses.flatMap(({ id, needed, onRecord }) => {
    const clause = view.preparation.clauses.find((one) => one.id === id)
    const more = needed - onRecord - (clause?.of.filter((one) => sure.includes(one)).length ?? 0)
    return clause === undefined || more <= 0 ? [] : [{ clause, more }]
  })
  return (
    <Card title={t('turns.title')}>
      {ways.length < 2 || isEmpty(common) ? null : <p className="said">{t('turns.always', { what: wayWords(view, voice, common) })}</p>}
      {all ? null : (
        <ul className="said turn-list">{lacks.map(({ clause, more }) => <li key={clause.id}>{t('turns.lacks', { n: more, clause: clause.title })}</li>)}</ul>
      )}
      {!all ? <Button small look="quiet" onPress={() => setAll(true)}>{t('turns.more', { n: ways.length })}</Button> : (
        <ul className="said turn-list">{ways.map((way, index) => <li key={index}>{index > 0 ? <span className="quiet">{t('turns.or')} </span> : null}{wayWords(view, voice, ways.length < 2 ? way : without(way, common))}</li>)}</ul>
      )}
      <p className="fine">{!complete ? t('turns.incomplete') : all ? t('turns.met') : t('turns.once')}</p>
    </Card>
  )
}

const named = (view: Preparing, voice: Voice, ids: readonly string[]): string => voice.list(ids.map(view.nameOf))

/** Those whose condition can no longer be met in any attendance. */
const fallen = ({ board }: Preparing): readonly string[] => board.participants.filter(({ standing, could }) => standing === 'conditional' && !could).map(({ id }) => id)

const none: Turn = { replies: [], facts: [] }
const isEmpty = ({ replies, facts }: Turn): boolean => replies.length === 0 && facts.length === 0
const has = (list: readonly unknown[], one: unknown): boolean => list.some((other) => JSON.stringify(other) === JSON.stringify(one))

/** What every way needs alike, said once. */
function inAll(ways: readonly Turn[]): Turn {
  const [first = none, ...rest] = ways
  return { replies: first.replies.filter((one) => rest.every(({ replies }) => has(replies, one))), facts: first.facts.filter((one) => rest.every(({ facts }) => has(facts, one))) }
}

const without = (way: Turn, common: Turn): Turn => ({ replies: way.replies.filter((one) => !has(common.replies, one)), facts: way.facts.filter((one) => !has(common.facts, one)) })

/** "Dorra"; "any 3 of 19, of those meant by …"; "that it holds: …". */
function wayWords(view: Preparing, voice: Voice, { replies, facts }: Turn): string {
  const { t } = voice
  const parts = [
    ...replies.map(({ any, of }) => (any === of.length ? named(view, voice, of) : of.length <= fewNames ? t('turns.any', { n: any, of: of.length, who: named(view, voice, of) }) : t('turns.any.meant', { n: any, of: of.length, clauses: clausesOf(view, voice, of[0] ?? '') }))),
    ...facts.map(({ id, holds }) => literalWords(view, voice, id, holds)),
  ]
  const count = replies.reduce((sum, { any }) => sum + any, 0)
  return count === 0 ? t('turns.facts', { what: voice.list(parts) }) : t('turns.replies', { n: count, who: voice.list(parts) })
}

/** The mandatory clauses that are about somebody, by their titles. */
const clausesOf = ({ preparation }: Preparing, voice: Voice, participant: string): string =>
  voice.list(preparation.clauses.filter(({ mandatory, of }) => mandatory && of.includes(participant)).map(({ title }) => voice.t('quoted', { words: title })))
