import './citation.css'
import type { Citation as Cited } from '#base/refusal.ts'
import type { Check, Rulebook } from '#rulebooks/rulebook.ts'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import { type Voice, useVoice } from '../words.tsx'

const signs: { readonly [check in Check]: IconName } = { verified: 'check', partly: 'about', unverified: 'question' }

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
  const entry = book?.rules[rule]
  const name = ruleName(voice, rule, book)
  if (entry === undefined) return <span className="citation">{name}</span>
  return (
    <DialogTrigger>
      <Button className="citation opens">{name}<span className={`check ${entry.check}`}><Icon name={signs[entry.check]} size={13} /></span><span className="unseen">{voice.t(`check.${entry.check}`)}</span></Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="popover-box" aria-label={name}>
          <p className="eyebrow">{name} · {book === null ? '' : voice.say(book.title)}</p>
          {name === voice.say(entry.heading) ? null : <p><b>{voice.say(entry.heading)}</b></p>}
          <p className="said">{voice.say(entry.says)}</p>
          <p className="fine"><span className={`check ${entry.check}`}><Icon name={signs[entry.check]} size={13} /></span> {voice.t(`check.${entry.check}`)}</p>
          <p className="fine" dir="auto">{entry.source}{edition === undefined ? '' : ` · ${edition}`}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
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
