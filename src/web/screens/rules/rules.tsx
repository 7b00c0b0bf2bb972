import { type ReactNode, Suspense, lazy } from 'react'
import { Link } from 'react-aria-components'
import { type Conference, useConference } from '../../conference.ts'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { RulebookPage } from './page-view.tsx'

const Settings = lazy(() => import('./settings.tsx'))

/** The rules of one conference, from its own copy: to be read by everybody, and set by the secretariat before the first meeting. */
export default function Rules({ stream, rest }: ScreenProps): ReactNode {
  const { t } = useVoice()
  const joining = useConference(stream)
  useTopBar(t('screen.rules'))
  switch (joining.status) {
    case 'joining': return <Busy />
    case 'failed': return <div className="page"><Broken problem={joining.problem} /></div>
    case 'unfounded': return <div className="page"><Empty title={t('meet.unfounded')} /></div>
    case 'joined': return rest[0] === 'settings' && joining.conference.capacity === 'secretariat'
      ? <Suspense fallback={<Busy />}><Settings conference={joining.conference} above={<Parts conference={joining.conference} part="settings" />} /></Suspense>
      : <RulebookPage book={joining.conference.book} above={<Parts conference={joining.conference} part="read" />} />
  }
}

function Parts({ conference: { stream, capacity }, part }: { readonly conference: Conference; readonly part: 'read' | 'settings' }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  if (capacity !== 'secretariat') return null
  const link = (which: typeof part, href: string): ReactNode => <Link className={`button${part === which ? '' : ' quiet'}`} href={href} {...(part === which ? { 'aria-current': 'page' as const } : {})}>{t(`rules.part.${which}`)}</Link>
  return <nav className="bodies row" aria-label={t('rules.parts')}>{link('read', to(stream, 'rules'))}{link('settings', to(stream, 'rules', 'settings'))}</nav>
}
