import './taking.css'
import type { Refusal } from '#base/refusal.ts'
import { type ReactNode, useState } from 'react'
import { type BodyView, reasonAgainst } from '../../conference.ts'
import { Cites } from '../../parts/citation.tsx'
import { useCommandName } from '../../parts/filled.ts'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'

const asksEvery = 15_000

/** Acts that are not possible now, each with the reason, its rules and what would allow it: the answer the engine would give to whoever tried. */
export function WhyNot({ view, types }: { readonly view: BodyView; readonly types: readonly string[] }): ReactNode {
  const { t } = useVoice()
  const name = useCommandName()
  const [open, setOpen] = useState(false)
  const able = new Set(view.forms.map(({ type }) => type))
  const shut = [...new Set(types)].filter((type) => !able.has(type))
  if (shut.length === 0) return null
  return (
    <details className="why-not" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('whynot.title', { n: shut.length })}</summary>
      {open ? <ReasonsAgainst view={view} asked={shut.map((type) => ({ name: name(type), type }))} /> : null}
    </details>
  )
}

/** Something that cannot be done now: how it is called, the command, and what of it is known. */
type Asked = { readonly name: string; readonly type: string; readonly given?: { readonly [field: string]: string } }

/** What has the same reason under the same rules stands together. */
export function ReasonsAgainst({ view, asked }: { readonly view: BodyView; readonly asked: readonly Asked[] }): ReactNode {
  const voice = useVoice()
  const now = useNow(asksEvery)
  const reasons = new Map<string, { readonly names: string[]; readonly reason: Refusal }>()
  for (const { name, type, given } of asked) {
    const reason = reasonAgainst(view, type, now, given)
    if (reason === null) continue
    // The same words under another rule are another reason.
    const key = [reason.words.en, ...reason.cites.map(({ rule }) => rule)].join('\n')
    const known = reasons.get(key)
    if (known === undefined) reasons.set(key, { names: [name], reason })
    else known.names.push(name)
  }
  return (
    <dl>
      {[...reasons].map(([key, { names, reason }]) => (
        <div key={key}>
          <dt>{voice.list(names)}</dt>
          <dd className="said">{voice.say(reason.words)} <Cites cites={reason.cites} book={view.book} /></dd>
          {reason.possible === undefined ? null : <dd className="fine">{voice.t('whynot.possible', { what: voice.say(reason.possible) })}</dd>}
        </div>
      ))}
    </dl>
  )
}
