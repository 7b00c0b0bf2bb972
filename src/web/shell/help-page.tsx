import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { keysNow } from '../keys.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { Busy } from '../parts/state.tsx'
import type { Screen } from '../screens.ts'
import { useCapacity, useSession } from '../session.tsx'
import { choose, useSettings } from '../settings.ts'
import { useVoice } from '../words.tsx'
import { type Help, type Topic, helpIn, manual, topicOf } from './help.ts'

const pages: Readonly<Record<string, string>> = import.meta.glob(['../../../docs/{record,convening,procedure,journal,threats}.md', '../../../docs/concepts/*.md'], { query: '?url&no-inline', import: 'default', eager: true })

/** What this page is for, what one can do on it, the keys that work at this moment, and where more is told. */
export default function HelpPage({ screen, onClose }: { readonly screen: Screen | undefined; readonly onClose: () => void }): ReactNode {
  const { t, language } = useVoice()
  const { place } = useSession()
  const [capacity] = useCapacity(place.stream)
  const [help, setHelp] = useState<Help | null>(null)
  useEffect(() => {
    let wanted = true
    void helpIn(language).then((found) => wanted && setHelp(found))
    return () => { wanted = false }
  }, [language])
  const title = screen === undefined ? t('help.name') : t('help.of', { screen: t(screen.name) })
  return (
    <Dialog title={title} onClose={onClose} wide>
      {help === null ? <Busy /> : <Told help={help} topic={topicOf(place.screen, capacity, help)} />}
      <Keys />
    </Dialog>
  )
}

function Told({ help, topic }: { readonly help: Help; readonly topic: Topic }): ReactNode {
  const { t } = useVoice()
  const [purpose, ...can] = help[topic]
  const page = manual[topic] === undefined ? undefined : pages[`../../../docs/${manual[topic]}`]
  return (
    <section className="stack tight" aria-label={t('help.about')}>
      <p className="help-for said">{purpose}</p>
      <ul className="help-can">{can.map((each) => <li key={each}>{each}</li>)}</ul>
      {page === undefined ? null : <p><a href={page} target="_blank" rel="noopener">{t('help.more')}</a></p>}
    </section>
  )
}

/** The keys that work at this moment, and the switch for single letters. */
function Keys(): ReactNode {
  const { t } = useVoice()
  const [keys] = useState(() => [...new Map(keysNow().map((key) => [key.keys, key])).values()].filter(({ label }) => label !== '').toReversed())
  const { letters } = useSettings()
  return (
    <section className="stack tight" aria-label={t('keys.name')}>
      <h2 className="eyebrow">{t('keys.name')}</h2>
      <dl className="keys-list">{keys.map(({ keys: each, label }) => <Fragment key={each}><dt><Kbd keys={each} /><span className="unseen">{each}</span></dt><dd>{label}</dd></Fragment>)}</dl>
      <label className="choice"><input type="checkbox" checked={letters} onChange={(event) => choose({ letters: event.target.checked })} /><span>{t('keys.letters')}</span></label>
    </section>
  )
}
