import { Fragment, type ReactNode, useState } from 'react'
import { keysNow } from '../keys.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { choose, useSettings } from '../settings.ts'
import { useVoice } from '../words.tsx'

/** The keys that work at this moment, and the switch for single letters. */
export default function KeysPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [keys] = useState(() => [...new Map(keysNow().map((key) => [key.keys, key])).values()].toReversed())
  const { letters } = useSettings()
  return (
    <Dialog title={t('keys.name')} onClose={onClose}>
      <dl className="keys-list">{keys.map(({ keys: each, label }) => <Fragment key={each}><dt><Kbd keys={each} /><span className="unseen">{each}</span></dt><dd>{label}</dd></Fragment>)}</dl>
      <label className="choice"><input type="checkbox" checked={letters} onChange={(event) => choose({ letters: event.target.checked })} /><span>{t('keys.letters')}</span></label>
    </Dialog>
  )
}
