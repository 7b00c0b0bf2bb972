import { type ReactNode, Suspense, lazy } from 'react'
import { Button, Link } from 'react-aria-components'
import { Icon } from '../parts/icon.tsx'
import { Opening } from '../parts/opening.tsx'
import { NotKnownHere } from '../parts/as-of.tsx'
import { useCapacity, useLine, useSession, useWaiting, useWay } from '../session.tsx'
import { useVoice } from '../words.tsx'
import { useCapacityName } from './capacity.ts'
import { initials } from './initials.ts'
import { usePageHead } from './page-head.ts'

// What stands in the menu comes when it is opened.
const MineMenu = lazy(() => import('./mine.tsx'))

/** What the bar opens; `onPrint` where there is something to print. */
export type Opens = { readonly onPalette: () => void; readonly onHelp: () => void; readonly onPrint: (() => void) | null }

/** Brand, where we are, whether it is an exercise, whether the line holds, who I am. */
export function Top(opens: Opens): ReactNode {
  const { t } = useVoice()
  const { place, streams } = useSession()
  const to = useWay()
  const stream = streams.find(({ id }) => id === place.stream)
  const head = usePageHead()
  return (
    <header className={`top${stream === undefined ? '' : ' within'}`}>
      <Link className="brand" href={to(null, 'start')}>{t('shell.brand')}</Link>
      <span className="crumb" title={stream === undefined ? undefined : [stream.title, head.crumb].filter((each) => each !== null).join(' · ')}>{stream === undefined ? null : <><b dir="auto">{stream.title}</b>{head.crumb === null ? null : <><span className="dot"> · </span><span className="more">{head.crumb}</span></>}</>}</span>
      <span className="grow" />
      {stream?.exercise === true ? <span className="band">{t('shell.exercise')}</span> : null}
      {head.aside}
      {opens.onPrint === null ? null : <Button className="top-act wide-only" aria-label={t('print.name')} onPress={opens.onPrint}><Icon name="print" size={18} /></Button>}
      <Button className="top-act" aria-label={t('help.name')} aria-keyshortcuts="?" onPress={opens.onHelp}><Icon name="question" size={18} /></Button>
      <Mine opens={opens} />
      <LineState />
    </header>
  )
}

/** Says so when the connection is gone, and what waits for it. */
function LineState(): ReactNode {
  const { t } = useVoice()
  const line = useLine()
  const waiting = useWaiting().length
  return <output className="line">{waiting === 0 && line !== 'lost' ? null : <span className="line-lost"><span>{waiting > 0 ? t('line.waiting', { n: waiting }) : t('line.lost')} <NotKnownHere /></span></span>}</output>
}

function Mine({ opens }: { readonly opens: Opens }): ReactNode {
  const { t } = useVoice()
  const { place, me } = useSession()
  const [capacity] = useCapacity(place.stream)
  const called = useCapacityName(place.stream)
  const name = me?.person == null ? t('me.nobody') : place.stream === null ? me.name ?? '' : called(capacity)
  const face = (
    <>
      <span className="me-name">{name}</span>
      <span className="unseen">{t('me.menu')}</span>
      <span className="avatar" aria-hidden="true">{initials(name)}</span>
    </>
  )
  return <div className="me"><Opening className="me-button" box="menu" boxed="menu-box" end label={t('me.menu')} shows={face}>{(close) => <Suspense><MineMenu close={close} opens={opens} /></Suspense>}</Opening></div>
}
