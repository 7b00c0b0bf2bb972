import '../convene/convene.css'
import './analysis.css'
import type { CoveragePage } from '#views/dossier/coverage.ts'
import type { FiguresPage } from '#views/dossier/figures.ts'
import type { InitiativesPage } from '#views/dossier/initiatives.ts'
import type { OutsidePage } from '#views/dossier/outside.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Broken, Busy } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useWay } from '../../session.tsx'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { Calls } from './calls.tsx'
import { Coverage } from './coverage.tsx'
import { Figures } from './figures.tsx'
import { usePage } from '../record/pages.ts'
import { Outside } from './outside.tsx'
import { Positions } from './positions.tsx'
import { DossierTitle } from '../record/title.tsx'

const parts = ['calls', 'positions', 'figures', 'coverage', 'outside'] as const
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
      {part === 'figures' ? <FiguresOf stream={stream} /> : part === 'outside' ? <OutsideOf stream={stream} /> : part === 'coverage' ? <CoverageOf stream={stream} /> : <InitiativesOf stream={stream} part={part} />}
    </div>
  )
}

function InitiativesOf({ stream, part }: { readonly stream: string; readonly part: Exclude<Part, 'figures' | 'outside' | 'coverage'> }): ReactNode {
  const paged = usePage<InitiativesPage>(stream, 'initiatives')
  if (paged.status === 'busy') return <Busy />
  if (paged.status === 'broken') return <Broken problem={paged.problem} again={paged.again} />
  return part === 'calls' ? <Calls stream={stream} page={paged.page} /> : <Positions stream={stream} page={paged.page} />
}

function FiguresOf({ stream }: { readonly stream: string }): ReactNode {
  const paged = usePage<FiguresPage>(stream, 'figures')
  if (paged.status === 'busy') return <Busy />
  if (paged.status === 'broken') return <Broken problem={paged.problem} again={paged.again} />
  return <Figures stream={stream} page={paged.page} />
}

function OutsideOf({ stream }: { readonly stream: string }): ReactNode {
  const paged = usePage<OutsidePage>(stream, 'outside')
  if (paged.status === 'busy') return <Busy />
  if (paged.status === 'broken') return <Broken problem={paged.problem} again={paged.again} />
  return <Outside stream={stream} page={paged.page} />
}

function CoverageOf({ stream }: { readonly stream: string }): ReactNode {
  const paged = usePage<CoveragePage>(stream, 'coverage')
  if (paged.status === 'busy') return <Busy />
  if (paged.status === 'broken') return <Broken problem={paged.problem} again={paged.again} />
  return <Coverage stream={stream} page={paged.page} />
}
