import './script-card.css'
import { fits } from '#base/form.ts'
import type { Language } from '#base/words.ts'
import { presidingOffice } from '#procedure/presiding-office.ts'
import { script } from '#procedure/script.ts'
import { type ReactNode, useEffect, useState } from 'react'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Cites } from '../../parts/citation.tsx'
import { useCommandName } from '../../parts/filled.ts'
import { useNow } from '../../session.tsx'
import { useSettings } from '../../settings.ts'
import { sayIn, useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { quoted, ScriptLanguage } from './script-language.tsx'

const asksEvery = 5_000
/** Where the sentence alone is not enough, the act that goes with it and wants words or a count first. */
function wordedAct({ body }: BodyView): 'rule' | 'record-presence' | 'decide-motion' | 'lay-agenda' | 'read-summary' | null {
  if (body.meeting === null || body.quorum.is === 'raised') return 'record-presence'
  if (body.point?.status === 'raised') return 'rule'
  if (body.motions.length > 0) return 'decide-motion'
  if (body.agenda.length === 0) return 'lay-agenda'
  return body.item === null ? 'read-summary' : null
}

/** The sentence to say next, with its one key. It is read out loud, so it is the largest text after the clock. */
export function ScriptCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t, named, language } = useVoice()
  const presides = useSettings().presides ?? language
  const name = useCommandName()
  const now = useNow(asksEvery)
  const line = script(view.state, now, view.body.id)
  if (line === null) return null
  const { command } = line
  const spoken: Language = line.sentence[presides] === undefined ? 'en' : presides
  const mine = command !== null && view.forms.some((form) => fits(form, command))
  if (command !== null && !mine) return null // somebody else presides
  if (command === null && view.capacity !== presidingOffice(view.body) && !acting.can('take-step')) return null
  const worded = command === null ? wordedAct(view) : null
  const more = worded !== null && acting.can(worded) ? worded : null
  const type = command?.type ?? more
  const label = type === null ? null : named(`script.act.${type}`, name(type))
  return (
    <section className="script" aria-label={t('script.next')}>
      <div>
        <div className="script-head">
          <h2 className="eyebrow">{t('script.next')}</h2>
          <ScriptLanguage value={presides} />
        </div>
        <p className="said" lang={spoken} dir={spoken === 'ar' ? 'rtl' : 'ltr'}>{quoted(sayIn(line.sentence, spoken), spoken)}</p>
        {spoken === language || line.under[spoken] === undefined ? null : <p className="script-under" lang={spoken} dir={spoken === 'ar' ? 'rtl' : 'ltr'}>{sayIn(line.under, spoken)}</p>}
        <Cites cites={line.cites} book={view.book} />
      </div>
      {label === null ? null : <ScriptKey key={JSON.stringify(command ?? line.sentence)} label={label} busy={acting.busy} onPress={() => { if (command !== null) acting.send(command); else if (more !== null) acting.act(more) }} />}
    </section>
  )
}

/** Milliseconds in which a new sentence cannot be passed over: a key pressed twice must not take two steps. */
const reading = 600

function ScriptKey({ label, busy, onPress }: { readonly label: string; readonly busy: boolean; readonly onPress: () => void }): ReactNode {
  const [fresh, setFresh] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setFresh(false), reading)
    return () => clearTimeout(timer)
  }, [])
  return <div className="script-key" data-fresh={fresh || busy}><Button look="on-script" large keys="Enter" named={label} busy={busy} onPress={() => { if (!fresh) onPress() }}>{label}</Button></div>
}
