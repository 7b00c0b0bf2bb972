import '../../parts/table.css'
import type { Words } from '#base/words.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { Change, Choice, Line, Matrix, RuleOf, Section } from '#views/rulebook/page.ts'
import { tolds } from '#views/rulebook/words/structure.ts'
import { type ReactNode, createContext, use } from 'react'
import { Mark, ruleName } from '../../parts/citation.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useVoice } from '../../words.tsx'
import { ruleHash, ruleId } from './anchors.ts'

/** What the page is of, what is sought on it, and the place the address points at. */
export type Reading = { readonly book: Rulebook; readonly sought: string; readonly at: string | null }
export const ReadingOf = createContext<Reading | null>(null)

function useReading(): Reading {
  const reading = use(ReadingOf)
  if (reading === null) throw new Error('a section stands on the page of a rulebook')
  return reading
}

export function SectionView({ section }: { readonly section: Section }): ReactNode {
  const { say } = useVoice()
  return (
    <section id={section.id} className={`rulebook-section ${section.kind}`} aria-labelledby={`${section.id}-name`}>
      <h2 id={`${section.id}-name`} className="said">{say(section.name)}</h2>
      {section.lead === null ? null : <p className="quiet">{say(section.lead)}</p>}
      <Content section={section} />
    </section>
  )
}

function Content({ section }: { readonly section: Section }): ReactNode {
  switch (section.kind) {
    case 'lines': return <dl className="rulebook-lines">{section.lines.map((line, n) => <LineView key={n} line={line} />)}</dl>
    case 'changes': return <dl className="rulebook-lines">{section.changes.map((change) => <div key={change.path} className="rulebook-line differing"><dt><Said words={change.what} /> <Cited rules={change.rules} /></dt><dd><Differing change={change} /></dd></div>)}</dl>
    case 'table': return <Motions columns={section.columns} rows={section.rows} />
    case 'matrix': return <Rights matrix={section.matrix} />
    case 'choices': return <dl className="rulebook-lines">{section.choices.map((choice) => <ChoiceView key={choice.id} choice={choice} />)}</dl>
    case 'rules': return <ol className="rulebook-rules">{section.rules.map((rule) => <RuleView key={rule.id} rule={rule} />)}</ol>
  }
}

function LineView({ line: { name, says, rules, changes } }: { readonly line: Line }): ReactNode {
  return (
    <div className={`rulebook-line${changes.length > 0 ? ' differing' : ''}`}>
      {name === null ? null : <dt><Said words={name} /></dt>}
      <dd>
        {says.length === 0 ? null : <p className="said">{says.map((words, n) => <span key={n}><Said words={words} /> </span>)}</p>}
        {changes.map((change) => <Differing key={change.path} change={change} named />)}
        <Cited rules={rules} />
      </dd>
    </div>
  )
}

/** A value of this conference beside that of the edition. */
function Differing({ change: { what, here, was }, named = false }: { readonly change: Change; readonly named?: boolean }): ReactNode {
  const { t, say } = useVoice()
  return (
    <p className="differs">
      {named ? <span className="unseen">{say(what)}: </span> : null}
      <span><b>{t('rules.here')}</b> <Said words={here} /></span> <span className="quiet"><b>{t('rules.was')}</b> <Said words={was} /></span>
    </p>
  )
}

function ChoiceView({ choice: { name, options, rules, changes } }: { readonly choice: Choice }): ReactNode {
  const { t } = useVoice()
  return (
    <div className={`rulebook-line${changes.length > 0 ? ' differing' : ''}`}>
      <dt><Said words={name} /></dt>
      <dd>
        <ul className="rulebook-options">{options.map(({ says, chosen }, n) => <li key={n} className={chosen ? 'chosen' : ''}><span className="sign">{chosen ? <Icon name="check" size={14} /> : null}</span><span className="said"><Said words={says} />{chosen ? <span className="unseen"> ({t('rules.chosen')})</span> : null}</span></li>)}</ul>
        <Cited rules={rules} />
      </dd>
    </div>
  )
}

function Motions({ columns, rows }: { readonly columns: readonly Words[]; readonly rows: readonly (Line & { readonly id: string })[] }): ReactNode {
  const { t, say, number } = useVoice()
  return (
    <div className="table-frame">
      <table className="table stacking">
        <caption className="unseen">{t('rules.motions')}</caption>
        <thead><tr><th scope="col">{t('rules.motion')}</th>{columns.map((column) => <th key={column.en} scope="col">{say(column)}</th>)}<th scope="col">{t('rules.rule')}</th></tr></thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={row.id} className={row.changes.length > 0 ? 'differing' : ''}>
              <th scope="row"><span className="figures quiet">{number(n + 1)}</span> {row.name === null ? null : <Said words={row.name} />}{row.changes.map((change) => <Differing key={change.path} change={change} named />)}</th>
              {row.says.map((cell, column) => <td key={column} data-head={say(columns[column] ?? { en: '' })}><Said words={cell} /></td>)}
              <td><Cited rules={row.rules} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Rights({ matrix: { standings, rights } }: { readonly matrix: Matrix }): ReactNode {
  const { t, say } = useVoice()
  return (
    <div className="table-frame">
      <table className="table matrix">
        <caption className="unseen">{t('rules.matrix')}</caption>
        <thead><tr><th scope="col"><span className="unseen">{t('rules.right')}</span></th>{standings.map(({ id, name, rules }) => <th key={id} scope="col"><span>{say(name)}</span> <Cited rules={rules} /></th>)}</tr></thead>
        <tbody>
          {rights.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row"><Said words={name} /></th>
              {standings.map((standing) => {
                const differs = standing.changes.find(({ path }) => path.endsWith(`.${id}`))
                return <td key={standing.id} className={differs === undefined ? '' : 'differing'}>{standing.may[id] ? <Icon name="check" /> : <span aria-hidden="true">–</span>}<span className="unseen">{t(standing.may[id] ? 'rules.may' : 'rules.may-not')}{differs === undefined ? '' : ` (${t('rules.was')} ${say(differs.was)})`}</span></td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {standings.filter(({ notes }) => notes.length > 0).map(({ id, name, notes }) => <p key={id} className="quiet"><b>{say(name)}</b>: {notes.map(say).join(' ')}</p>)}
    </div>
  )
}

function RuleView({ rule }: { readonly rule: RuleOf }): ReactNode {
  const voice = useVoice()
  const { book, at } = useReading()
  const name = ruleName(voice, rule.id, book)
  return (
    <li id={ruleId(rule.id)} className={`rulebook-rule${at === ruleId(rule.id) ? ' sought' : ''}`}>
      <h3><a href={ruleHash(rule.id)} className="rule-number">{name}</a>{name === voice.say(rule.heading) ? null : <> <Said words={rule.heading} /></>}</h3>
      <p className="said"><Said words={rule.says} /></p>
      {rule.told === undefined ? null : <p className="quiet"><Said words={tolds[rule.told]} /></p>}
      <p className="fine"><Mark check={rule.check} /> {voice.t(`check.${rule.check}`)} · <bdi dir="auto">{rule.source}</bdi></p>
    </li>
  )
}

/** The rules a line rests on; each leads to where it stands below. */
function Cited({ rules }: { readonly rules: readonly string[] }): ReactNode {
  const voice = useVoice()
  const { book } = useReading()
  if (rules.length === 0) return null
  return (
    <span className="citations">
      {rules.map((rule) => {
        const check = book.rules[rule]?.check
        return <a key={rule} className="citation opens" href={ruleHash(rule)}>{ruleName(voice, rule, book)}{check === undefined ? null : <><Mark check={check} /><span className="unseen">{voice.t(`check.${check}`)}</span></>}</a>
      })}
    </span>
  )
}

/** A text of the book, with what is sought marked in it. */
function Said({ words }: { readonly words: Words }): ReactNode {
  const { say } = useVoice()
  const { sought } = useReading()
  const text = say(words)
  const wanted = sought.trim().toLocaleLowerCase()
  if (wanted === '') return text
  const parts: ReactNode[] = []
  let from = 0
  for (let at = text.toLocaleLowerCase().indexOf(wanted); at >= 0; at = text.toLocaleLowerCase().indexOf(wanted, from)) {
    parts.push(text.slice(from, at), <mark key={at}>{text.slice(at, at + wanted.length)}</mark>)
    from = at + wanted.length
  }
  return <>{parts}{text.slice(from)}</>
}
