import '../convene/convene.css'
import './analysis.css'
import type { AboutPage } from '#views/dossier/about.ts'
import type { CoveragePage } from '#views/dossier/coverage.ts'
import type { FiguresPage } from '#views/dossier/figures.ts'
import type { InitiativesPage } from '#views/dossier/initiatives.ts'
import type { OutsidePage } from '#views/dossier/outside.ts'
import type { TimelinePage } from '#views/dossier/timeline.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Broken, Busy } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { About } from './about.tsx'
import { Calls } from './calls.tsx'
import { Coverage } from './coverage.tsx'
import { Figures } from './figures.tsx'
import { usePage } from '../record/pages.ts'
import { Outside } from './outside.tsx'
import { Positions } from './positions.tsx'
import { Timeline } from './timeline.tsx'
import { DossierTitle } from '../record/title.tsx'

const parts = ['calls', 'positions', 'figures', 'coverage', 'outside', 'timeline', 'about'] as const
type Part = (typeof parts)[number]

/** What people confirmed, read: who calls for what, who holds what of it, and figures by source and date. Nothing unconfirmed counts here. */
export default function Analysis({ stream, rest }: ScreenProps): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  const part = parts.find((one) => one === rest[0]) ?? 'calls'
  useTopBar(t(`analysis.${part}`))
  return (
    <div className="page analysis">
      <h1>{t('screen.analysis')}</h1>
      <DossierTitle stream={stream} />
      <nav className="bodies" aria-label={t('analysis.parts')}>{parts.map((one) => <Link key={one} className={`button${one === part ? '' : ' quiet'}`} href={to(stream, 'analysis', one)} {...(one === part ? { 'aria-current': 'page' as const } : {})}>{t(`analysis.${one}`)}</Link>)}</nav>
      <PartOf stream={stream} part={part} />
    </div>
  )
}

function InitiativesOf({ stream, part }: { readonly stream: string; readonly part: 'calls' | 'positions' }): ReactNode {
  return <Paged<InitiativesPage> stream={stream} path="initiatives">{(page) => (part === 'calls' ? <Calls stream={stream} page={page} /> : <Positions stream={stream} page={page} />)}</Paged>
}

/** Each part comes from a page of its own. */
function PartOf({ stream, part }: { readonly stream: string; readonly part: Part }): ReactNode {
  switch (part) {
    case 'calls': case 'positions': return <InitiativesOf stream={stream} part={part} />
    case 'figures': return <Paged<FiguresPage> stream={stream} path="figures">{(page) => <Figures stream={stream} page={page} />}</Paged>
    case 'outside': return <Paged<OutsidePage> stream={stream} path="outside">{(page) => <Outside stream={stream} page={page} />}</Paged>
    case 'coverage': return <Paged<CoveragePage> stream={stream} path="coverage">{(page) => <Coverage stream={stream} page={page} />}</Paged>
    case 'timeline': return <Paged<TimelinePage> stream={stream} path="timeline">{(page) => <Timeline stream={stream} page={page} />}</Paged>
    case 'about': return <Paged<AboutPage> stream={stream} path="about">{(page) => <About stream={stream} page={page} />}</Paged>
  }
}

function Paged<Page>({ stream, path, children }: { readonly stream: string; readonly path: string; readonly children: (page: Page) => ReactNode }): ReactNode {
  const paged = usePage<Page>(stream, path)
  if (paged.status === 'busy') return <Busy />
  if (paged.status === 'broken') return <Broken problem={paged.problem} again={paged.again} />
  return children(paged.page)
}
