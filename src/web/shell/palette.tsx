import { languages } from '#base/words.ts'
import { type ReactNode, useMemo, useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components'
import { useLocation } from 'wouter'
import { keysNow } from '../keys.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { screens } from '../screens.ts'
import { useSession, useWay } from '../session.tsx'
import { choose, useSettings } from '../settings.ts'
import { useVoice } from '../words.tsx'
import { actsNow } from './acts.ts'

type Entry = { readonly id: string; readonly label: string; readonly keys?: string; readonly act: () => void }

/** Everything that can be done or opened from here, found by typing. */
export default function Palette({ onClose, onHelp, onPrint }: { readonly onClose: () => void; readonly onHelp: () => void; readonly onPrint: (() => void) | null }): ReactNode {
  const { t } = useVoice()
  const { place, streams } = useSession()
  const to = useWay()
  const [, navigate] = useLocation()
  const { language } = useSettings()
  const { contains } = useFilter({ sensitivity: 'base' })
  const [acts] = useState(() => [...actsNow(), ...keysNow().filter(({ label, keys }) => label !== '' && keys !== 'Ctrl+K' && keys !== '?')])
  const entries = useMemo<readonly Entry[]>(() => {
    const seen = new Set<string>()
    const here = acts.filter(({ label }) => !seen.has(label) && seen.add(label)).map((act, index) => ({ ...act, id: `act ${index}` }))
    const pages = streams.flatMap((stream) => screens.filter(({ of, seen: shown, stands }) => of === stream.kind && stands !== 'away' && (stream.capacities.length === 0 ? ['public' as const] : stream.capacities).some(shown))
      .map((screen) => ({ id: `${stream.id} ${screen.id}`, label: stream.id === place.stream ? t(screen.name) : t('palette.of', { screen: t(screen.name), title: stream.title }), act: () => navigate(to(stream.id, screen.id)) })))
    return [
      ...here,
      ...pages,
      { id: 'start', label: t('screen.start'), act: () => navigate(to(null, 'start')) },
      ...languages.filter((each) => each !== language).map((each) => ({ id: `language ${each}`, label: t(`language.${each}`), act: () => choose({ language: each }) })),
      ...(onPrint === null ? [] : [{ id: 'print', label: t('print.name'), act: onPrint }]),
      { id: 'help', label: t('help.name'), keys: '?', act: onHelp },
    ]
  }, [acts, streams, place.stream, t, to, navigate, language, onHelp, onPrint])
  return (
    <Dialog title={t('palette.name')} onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField className="palette-find" aria-label={t('palette.find')}>
          <Input className="input" placeholder={t('palette.find')} ref={(field) => field?.focus()} />
        </SearchField>
        <ListBox className="palette-list" aria-label={t('palette.name')} items={entries} renderEmptyState={() => <p className="quiet">{t('palette.none')}</p>} onAction={(id) => {
          onClose()
          entries.find((entry) => entry.id === id)?.act()
        }}>
          {(entry) => <ListBoxItem className="menu-item" id={entry.id} textValue={entry.label}><span>{entry.label}</span>{entry.keys === undefined ? null : <Kbd keys={entry.keys} />}</ListBoxItem>}
        </ListBox>
      </Autocomplete>
    </Dialog>
  )
}
