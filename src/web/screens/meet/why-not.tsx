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
  const [open, setOpen] = useState(false)
  const able = new Set(view.forms.map(({ type }) => type))
  const shut = [...new Set(types)].filter((type) => !able.has(type))
  if (shut.length === 0) return null
  return (
    <details className="why-not" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('whynot.title', { n: shut.length })}</summary>
      {open ? <Reasons view={view} types={shut} /> : null}
    </details>
  )
}

/** Acts that have the same reason stand together. */
function Reasons({ view, types }: { readonly view: BodyView; readonly types: readonly string[] }): ReactNode {
  const voice = useVoice()
  const name = useCommandName()
  const now = useNow(asksEvery)
  const reasons = new Map<string, { readonly names: string[]; readonly reason: Refusal }>()
  for (const type of types) {
    const reason = reasonAgainst(view, type, now)
    if (reason === null) continue
    const known = reasons.get(reason.words.en)
    if (known === undefined) reasons.set(reason.words.en, { names: [name(type)], reason })
    else known.names.push(name(type))
  }
  return (
    <dl>
      {[...reasons.values()].map(({ names, reason }) => (
        <div key={reason.words.en}>
          <dt>{voice.list(names)}</dt>
          <dd className="said">{voice.say(reason.words)} <Cites cites={reason.cites} book={view.book} /></dd>
          {reason.possible === undefined ? null : <dd className="fine">{voice.t('whynot.possible', { what: voice.say(reason.possible) })}</dd>}
        </div>
      ))}
    </dl>
  )
}
