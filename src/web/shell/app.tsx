import './shell.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, Suspense, lazy, useEffect, useState } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { Redirect, useLocation, useRouter } from 'wouter'
import { DialogComing, useKey } from '../keys.ts'
import { Busy, Empty } from '../parts/state.tsx'
import { ButtonLink } from '../parts/button.tsx'
import { type Screen, screens } from '../screens.ts'
import { SignIn } from '../screens/sign-in/sign-in.tsx'
import { Start } from '../screens/start/start.tsx'
import { screenSign } from '../screens/room/screen-sign.ts'
import { queries } from '../queries.ts'
import { SessionOf, useSession, useWay } from '../session.tsx'
import { useSettings } from '../settings.ts'
import { Speech, T, locales, useVoice } from '../words.tsx'
import { FirstLook } from './first-look.tsx'
import { useNoteNews, useUnread } from './notes.ts'
import { useNeeded } from './page-head.ts'
import { Rail } from './rail.tsx'
import { Spoken } from './spoken.tsx'
import { Top } from './top.tsx'

const Toasts = lazy(() => import('./toasts.tsx').then(({ Toasts: view }) => ({ default: view })))
const Palette = lazy(() => import('./palette.tsx'))
const Shelf = lazy(() => import('../screens/rules/shelf.tsx'))
const Simulate = lazy(() => import('../screens/simulate/simulate.tsx'))
const Join = lazy(() => import('../screens/join/join.tsx'))
const Passkeys = lazy(() => import('../screens/passkeys/passkeys.tsx'))
const WallDoor = lazy(() => import('../screens/wall-door/wall-door.tsx'))
const Pair = lazy(() => import('../screens/wall-door/pair.tsx'))
const CheckInDoor = lazy(() => import('../screens/check-in/check-in.tsx'))
const PrintPage = lazy(() => import('./print-page.tsx'))
const HelpPage = lazy(() => import('./help-page.tsx'))

/** The whole application: language, routes, one session for the sign-in that the address names. */
export function App(): ReactNode {
  const [path, navigate] = useLocation()
  const router = useRouter()
  const { language } = useSettings()
  const sign = /^\/u\/\d+/.exec(path)?.[0] ?? ''
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={locales[language]}>
        <RouterProvider navigate={navigate} useHref={(href) => router.hrefs(href, router)}>
          <Speech>
            <SessionOf key={sign}><Spoken><Shell /><Suspense><Toasts /></Suspense></Spoken></SessionOf>
          </Speech>
        </RouterProvider>
      </I18nProvider>
    </QueryClientProvider>
  )
}

function Shell(): ReactNode {
  const { t } = useVoice()
  const { place } = useSession()
  const [open, setOpen] = useState<'palette' | 'help' | 'print' | null>(null)
  useKey('Ctrl+K', t('palette.name'), () => setOpen('palette'))
  useKey('?', t('help.name'), () => setOpen('help'))
  const screen = place.stream === null ? undefined : screens.find(({ id, of }) => id === place.screen && place.stream?.startsWith(`${of}-`))
  const bare = screen?.stands === 'bare' || (place.stream === null && place.sign === null && place.screen === 'screen')
  const prints = place.stream?.startsWith('conference-') === true
  const body = <Suspense fallback={place.stream !== null && (screen?.id === 'meet' || screen?.id === 'day') ? <FirstLook streams={[place.stream]} /> : <Busy />}><Body screen={screen} /></Suspense>
  return (
    <>
      <a className="skip" href="#main"><T id="shell.skip" /></a>
      {bare ? body : (
        <div className={`shell${place.stream === null ? ' wide' : ''}`}>
          <Top onPalette={() => setOpen('palette')} onHelp={() => setOpen('help')} onPrint={prints ? () => setOpen('print') : null} />
          {place.stream === null ? null : <Rail />}
          <main id="main" tabIndex={-1}>{body}</main>
        </div>
      )}
      <Suspense fallback={<DialogComing />}>
        {open === 'palette' ? <Palette onClose={() => setOpen(null)} onHelp={() => setOpen('help')} onPrint={prints ? () => setOpen('print') : null} /> : null}
        {open === 'print' && prints && place.stream !== null ? <PrintPage stream={place.stream} onClose={() => setOpen(null)} /> : null}
        {open === 'help' ? <HelpPage screen={screen} onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </>
  )
}

function Body({ screen }: { readonly screen: Screen | undefined }): ReactNode {
  const { place, problem } = useSession()
  const { t } = useVoice()
  const name = screen === undefined ? null : t(screen.name)
  const count = useUnread(place.stream) + useNeeded()
  useNoteNews(place.stream, place.screen === 'notes')
  useEffect(() => {
    const title = name === null ? t('shell.brand') : t('shell.title', { name })
    document.title = count === 0 ? title : t('shell.unread', { n: count, title })
  }, [name, t, count])
  if (place.sign !== null && problem?.code === 'signed-out') return place.screen === 'room' && place.sign === screenSign() ? <Redirect to="/screen" replace /> : <Ended />
  if (place.stream === null && place.screen === 'start') return <Start />
  if (place.stream === null && place.screen === 'sign-in') return <SignIn />
  if (place.stream === null && place.screen === 'simulate') return <Simulate />
  if (place.stream === null && place.screen === 'join') return <Join />
  if (place.stream === null && place.screen === 'screen') return <WallDoor />
  if (place.stream === null && place.screen === 'pair') return <Pair />
  if (place.stream === null && place.screen === 'rules') return <Shelf rest={place.rest} />
  if (place.stream === null && place.sign !== null && place.screen === 'passkeys') return <Passkeys />
  if (place.stream === null && place.screen === 'check-in') return <CheckInDoor rest={place.rest} />
  if (place.stream === null || screen === undefined) return <Nowhere />
  const View = screen.view
  return <View key={`${place.stream} ${screen.id}`} stream={place.stream} rest={place.rest} />
}

/** The code was revoked, or this sign-in ended otherwise: says so, and what became of what was asked. */
function Ended(): ReactNode {
  const { t } = useVoice()
  return <div className="page"><h1>{t('ended.title')}</h1><Empty title={t('ended.words')} act={<ButtonLink look="first" href="/sign-in">{t('signin.enter')}</ButtonLink>} /></div>
}

function Nowhere(): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  return <div className="page"><h1>{t('nowhere.title')}</h1><Empty title={t('nowhere.words')} act={<ButtonLink href={to(null, 'start')}>{t('nowhere.start')}</ButtonLink>} /></div>
}
