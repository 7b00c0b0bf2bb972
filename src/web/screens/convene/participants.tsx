import '../../parts/table.css'
import type { Clause } from '#participants/format.ts'
import { suspendedOn, uncertainOn } from '#actors/membership.ts'
import { groupOf } from '#actors/register.ts'
import { type ReactNode, useState } from 'react'
import { formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Empty } from '../../parts/state.tsx'
import { useVoice } from '../../words.tsx'
import { letterWords, standOf } from './answers.ts'
import type { OpenIt } from './dialogs.ts'
import { PassageLink, opening } from './passage.tsx'
import type { Preparing } from './preparing.ts'

/** Above so many members a clause shows one line that opens. */
const longList = 8

/** One line of a clause; null is the line of a whole group. */
type Line = string | null

/** Who takes part, in the source's words: every clause with its calls for presence, every participant with its answer and what that rests on. */
export function Participants({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const [opened, setOpened] = useState<readonly string[]>([])
  const { clauses } = view.preparation
  const adds = formsOf(view, 'add-clause').length > 0
  const linesOf = (clause: Clause): readonly Line[] => {
    if (clause.of.length <= longList) return clause.of
    const members = clause.of.toSorted((a, b) => view.nameOf(a).localeCompare(view.nameOf(b), voice.locale))
    return [null, ...(opened.includes(clause.id) ? members : members.filter((participant) => standOf(view, voice, participant).sign !== 'silent'))]
  }
  const toggle = (id: string): void => setOpened(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id])
  return (
    <section className="stack tight" aria-label={t('participants.title')}>
      <div className="row apart"><h2 className="eyebrow">{t('participants.title')}</h2>{adds ? <div className="row"><Button small look="quiet" onPress={() => open({ is: 'name-actor' })}>{t('participants.name')}</Button>{clauses.length === 0 ? null : <Button small onPress={() => open({ is: 'clause', clause: null })}>{t('participants.add')}</Button>}</div> : null}</div>
      {clauses.length === 0 ? <Empty title={t('participants.none')} act={adds ? <Button look="first" onPress={() => open({ is: 'clause', clause: null })}>{t('participants.add')}</Button> : undefined}>{t('participants.none.words')}</Empty> : (
        <div className="table-frame">
          <table className="table format-table">
            <caption className="unseen">{t('participants.title')}</caption>
            <thead><tr><th scope="col">{t('participants.clause')}</th><th scope="col">{t('participants.who')}</th><th scope="col">{t('participants.reply')}</th><th scope="col" className="spare">{t('participants.rests')}</th></tr></thead>
            {clauses.map((clause) => {
              const lines = linesOf(clause)
              return (
                <tbody key={clause.id}>
                  {lines.map((participant, index) => (
                    <tr key={participant ?? 'group'}>
                      {index === 0 ? <th scope="rowgroup" rowSpan={lines.length}><ClauseCell view={view} clause={clause} open={open} /></th> : null}
                      <td>{participant === null ? <GroupCell view={view} clause={clause} opened={opened.includes(clause.id)} onToggle={() => toggle(clause.id)} /> : <Who view={view} clause={clause} participant={participant} open={open} />}</td>
                      <td>{participant === null ? <GroupCount view={view} clause={clause} /> : <Stands view={view} participant={participant} />}</td>
                      <td className="spare">{participant === null ? null : <Rests view={view} participant={participant} />}</td>
                    </tr>
                  ))}
                </tbody>
              )
            })}
          </table>
        </div>
      )}
    </section>
  )
}

function Who({ view, clause, participant, open }: { readonly view: Preparing; readonly clause: Clause; readonly participant: string; readonly open: OpenIt }): ReactNode {
  const { t } = useVoice()
  return <><button type="button" className="link who" onClick={() => open({ is: 'participant', participant })}><bdi>{view.nameOf(participant)}</bdi></button>{clause.route === 'itself' ? null : <span className="fine"> {t(`route.${clause.route}.note`)}</span>}</>
}

/** Sign and words of an answer: never colour alone. */
export function Stands({ view, participant }: { readonly view: Preparing; readonly participant: string }): ReactNode {
  const voice = useVoice()
  const { sign, words } = standOf(view, voice, participant)
  const hosts = view.preparation.hosts.some(({ host, step, struck }) => struck === null && step === 'offered' && host === participant)
  return <span className="stands"><i className={`sign ${sign}`} aria-hidden="true" /><b>{hosts ? voice.t('reply.hosts', { words }) : words}</b></span>
}

function Rests({ view, participant }: { readonly view: Preparing; readonly participant: string }): ReactNode {
  const voice = useVoice()
  const { letter } = standOf(view, voice, participant)
  if (letter === null) return view.founding.exercise || standOf(view, voice, participant).sign === 'silent' ? null : <span className="fine">{voice.t('rests.none')}</span>
  return letter.passage === null
    ? <span className="fine">{letterWords(voice, letter)}</span>
    : <PassageLink passage={letter.passage}>{voice.t('rests.said', { words: opening(letter.passage.quotation, 40), date: voice.day(letter.date) })}</PassageLink>
}

function ClauseCell({ view, clause, open }: { readonly view: Preparing; readonly clause: Clause; readonly open: OpenIt }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const role = view.book.participation[clause.role]
  return (
    <div className="clause-cell">
      <p dir="auto">{clause.title}</p>
      <p className="row clause-tags">
        {clause.mandatory ? <Tag tone="accent">{t('clause.mandatory')}</Tag> : <Tag>{t('clause.optional')}</Tag>}
        {clause.of.length === 1 ? null : <Tag>{clause.atLeast === null ? t('clause.all') : t('clause.at-least', { n: clause.atLeast })}</Tag>}
        {role === undefined ? null : <Tag>{voice.say(role.name)}</Tag>}
        {clause.shared ? <Tag>{t('clause.shared')}</Tag> : null}
      </p>
      {clause.calls.length === 0 ? null : (
        <ul className="calls">
          {clause.calls.map(({ strength, passage }) => <li key={`${passage.document} ${passage.start}`}><PassageLink passage={passage} label={t('call.opens', { call: t(`call.${strength ?? 'none'}`), words: opening(passage.quotation, 60) })}>{t('quoted', { words: t(`call.${strength ?? 'none'}`) })}</PassageLink></li>)}
        </ul>
      )}
      {view.edits ? <Button small look="quiet" label={t('act.of', { act: t('clause.edit'), what: clause.title })} onPress={() => open({ is: 'clause', clause: clause.id })}>{t('clause.edit')}</Button> : null}
    </div>
  )
}

/** A group as one line: how many members on which day, and a way to open them. */
function GroupCell({ view, clause, opened, onToggle }: { readonly view: Preparing; readonly clause: Clause; readonly opened: boolean; readonly onToggle: () => void }): ReactNode {
  const { t, day, list } = useVoice()
  const group = clause.group === null ? null : groupOf(clause.group.id)
  const on = clause.group?.on ?? ''
  const left = group === null ? [] : suspendedOn(group, on)
  const unsure = group === null ? [] : uncertainOn(group, on)
  return (
    <div className="stack tight">
      <button type="button" className="link who" aria-expanded={opened} onClick={onToggle}>{clause.group === null ? t('group.listed', { n: clause.of.length }) : t('group.members', { n: clause.of.length, date: day(on) })}</button>
      {left.length === 0 ? null : <span className="fine">{t('group.suspended', { who: list(left.map(view.nameOf)) })}</span>}
      {unsure.length === 0 ? null : <span className="fine">{t('group.uncertain', { who: list(unsure.map(view.nameOf)) })}</span>}
    </div>
  )
}

function GroupCount({ view, clause }: { readonly view: Preparing; readonly clause: Clause }): ReactNode {
  const { t } = useVoice()
  const standing = view.board.clauses.find(({ id }) => id === clause.id)
  const needed = clause.atLeast ?? clause.of.length
  const comes = standing?.onRecord ?? clause.of.filter((one) => view.board.participants.some(({ id, comes: there }) => id === one && there)).length
  return <span className="stands"><i className={`sign ${comes >= needed ? 'accepts' : 'silent'}`} aria-hidden="true" /><b>{t('group.count', { n: comes, needed })}</b></span>
}
