import './citation.css'
import type { Citation as Cited } from '#base/refusal.ts'
import type { Check, Rulebook } from '#rulebooks/rulebook.ts'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { type Voice, useVoice } from '../words.tsx'

const signs: { readonly [check in Check]: string } = { verified: '✓', partly: '≈', unverified: '?' }

/** "Rule 83", or "Practice" where the rulebook follows a practice without a number. */
export function ruleName({ t }: Voice, rule: string): string {
  const colon = rule.indexOf(':')
  return colon < 0 ? t('rule.one', { rule }) : t('rule.practice')
}

/** "Rules 83 and 86": for sentences and print, where nothing opens. */
export function rulesName(voice: Voice, rules: readonly string[]): string {
  const numbered = rules.filter((rule) => !rule.includes(':'))
  const practice = rules.length > numbered.length ? [voice.t('rule.practice')] : []
  if (numbered.length === 0) return practice[0] ?? ''
  return voice.list([voice.t('rule.many', { n: numbered.length, rules: voice.list(numbered) }), ...practice])
}

/** A rule that opens: its sense in the reader's language, how firmly its wording was checked, and where it stands. The mark ✓ says that it was compared with the official text. */
export function Citation({ rule, book, edition }: { readonly rule: string; readonly book: Rulebook | null; readonly edition?: string }): ReactNode {
  const voice = useVoice()
  const entry = book?.rules[rule]
  const name = ruleName(voice, rule)
  if (entry === undefined) return <span className="citation">{name}</span>
  return (
    <DialogTrigger>
      <Button className="citation opens">{name}<span className={`check ${entry.check}`} aria-hidden="true">{signs[entry.check]}</span><span className="unseen">{voice.t(`check.${entry.check}`)}</span></Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="popover-box" aria-label={name}>
          <p className="eyebrow">{name} · {book === null ? '' : voice.say(book.title)}</p>
          <p><b>{voice.say(entry.heading)}</b></p>
          <p className="said">{voice.say(entry.says)}</p>
          <p className="fine"><span className={`check ${entry.check}`} aria-hidden="true">{signs[entry.check]}</span> {voice.t(`check.${entry.check}`)}</p>
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
