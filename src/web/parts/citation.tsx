import './citation.css'
import type { Citation as Cited } from '#base/refusal.ts'
import { editionWords } from '#rulebooks/editions.ts'
import type { Check, Rulebook } from '#rulebooks/rulebook.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import { Opening } from './opening.tsx'
import { type Voice, useVoice } from '../words.tsx'
import { useSession, useWay } from '../session.tsx'

const signs: { readonly [check in Check]: IconName } = { verified: 'check', partly: 'about', unverified: 'question' }

/** How firmly a rule's wording was compared, as a sign; say it in words beside it. */
export function Mark({ check }: { readonly check: Check }): ReactNode {
  return <span className={`check ${check}`}><Icon name={signs[check]} size={13} /></span>
}

/** "Rule 83"; a practice or another text by its heading. */
export function ruleName({ t, say, number: digits }: Voice, rule: string, book: Rulebook | null): string {
  const number = (id: string): string => digits(Number(id))
  const heading = book?.rules[rule]?.heading
  return /^\d+$/.test(rule) ? t('rule.one', { rule: number(rule) }) : heading === undefined ? t('rule.practice') : say(heading)
}

/** "Rules 83 and 86": for sentences and print, where nothing opens. */
export function rulesName(voice: Voice, rules: readonly string[], book: Rulebook | null): string {
  const all = [...new Set(rules)]
  const numbered = all.filter((rule) => /^\d+$/.test(rule))
  const others = all.filter((rule) => !numbered.includes(rule)).map((rule) => ruleName(voice, rule, book))
  return [...(numbered.length === 0 ? [] : [voice.t('rule.many', { n: numbered.length, rules: voice.list(numbered.map((rule) => voice.number(Number(rule)))) })]), ...others].join(' · ')
}

/** A rule that opens: its sense in the reader's language, how firmly its wording was checked, and where it stands. The mark ✓ says that it was compared with the official text. */
export function Citation({ rule, book, edition }: { readonly rule: string; readonly book: Rulebook | null; readonly edition?: string }): ReactNode {
  const voice = useVoice()
  const to = useBookWay()
  const entry = book?.rules[rule]
  const name = ruleName(voice, rule, book)
  if (entry === undefined) return <span className="citation">{name}</span>
  return (
    <Opening className="citation opens" label={name} shows={<>{name}<Mark check={entry.check} /><span className="unseen">{voice.t(`check.${entry.check}`)}</span></>}>
      {() => (
        <>
          <p className="eyebrow">{name} · {book === null ? '' : voice.say(book.title)}</p>
          {name === voice.say(entry.heading) ? null : <p><b>{voice.say(entry.heading)}</b></p>}
          <p className="said">{voice.say(entry.says)}</p>
          <p className="fine"><Mark check={entry.check} /> {voice.t(`check.${entry.check}`)}</p>
          <p className="fine" dir="auto">{entry.source}{edition === undefined ? '' : ` · ${voice.say(editionWords(edition))}`}</p>
          {book === null ? null : <p><Link href={`${to(book)}#${encodeURIComponent(`rule-${rule}`)}`}>{voice.t('rules.open')}</Link></p>}
        </>
      )}
    </Opening>
  )
}

/** The rules something rests on, each opening. */
export function Citations({ rules, book }: { readonly rules: readonly string[]; readonly book: Rulebook | null }): ReactNode {
  return <span className="citations">{rules.map((rule) => <Citation key={rule} rule={rule} book={book} />)}</span>
}

/** The rules of a refusal or decision, which name their book themselves. */
export function Cites({ cites, book }: { readonly cites: readonly Cited[]; readonly book: Rulebook | null }): ReactNode {
  return <Citations rules={cites.map(({ rule }) => rule)} book={book} />
}

/** Where the whole book is read: within a conference its own copy, otherwise the edition on the shelf. */
function useBookWay(): (book: Rulebook) => string {
  const { place: { stream } } = useSession()
  const to = useWay()
  return (book) => (stream?.startsWith('conference-') === true ? to(stream, 'rules') : to(null, 'rules', book.id, book.edition))
}
