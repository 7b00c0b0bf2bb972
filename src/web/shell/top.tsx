import { languages } from '#base/words.ts'
import { type ReactNode, useId } from 'react'
import { Button, Dialog, DialogTrigger, Link, Popover } from 'react-aria-components'
import { Icon } from '../parts/icon.tsx'
import { NotKnownHere } from '../parts/as-of.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { useCapacity, useCapacities, useLine, useSession, useWaiting, useWay } from '../session.tsx'
import { type Theme, choose, inContrast, themes, useSettings } from '../settings.ts'
import { signIns, signOut } from '../sign-ins.ts'
import { sounded } from '../sounds.ts'
import { isAlone } from '../wire.ts'
import { useVoice } from '../words.tsx'
import { useCapacityName } from './capacity.ts'
import { usePageHead } from './page-head.ts'

/** What the bar opens; `onPrint` where there is something to print. */
type Opens = { readonly onPalette: () => void; readonly onHelp: () => void; readonly onPrint: (() => void) | null }

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
  const voice = useVoice()
  const { t } = voice
  const { place, me } = useSession()
  const [capacity] = useCapacity(place.stream)
  const called = useCapacityName(place.stream)
  const name = me?.person == null ? t('me.nobody') : place.stream === null ? me.name ?? '' : called(capacity)
  return (
    <div className="me">
      <DialogTrigger>
        <Button className="me-button">
          <span className="me-name">{name}</span>
          <span className="unseen">{t('me.menu')}</span>
          <span className="avatar" aria-hidden="true">{initials(name)}</span>
        </Button>
        <Popover placement="bottom end" className="menu">
          <Dialog aria-label={t('me.menu')}>{({ close }) => <Menu close={close} opens={opens} />}</Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  )
}

function Menu({ close, opens: { onPalette, onHelp, onPrint } }: { readonly close: () => void; readonly opens: Opens }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { place, me } = useSession()
  const held = useCapacities(place.stream)
  const [capacity, pick] = useCapacity(place.stream)
  const called = useCapacityName(place.stream)
  const chosen = useSettings()
  const { language, theme } = chosen
  const others = signIns().filter(({ u }) => u !== place.sign)
  const id = useId()
  return (
    <>
      {held.length < 2 ? null : (
        <section aria-labelledby={`${id}c`}>
          <h2 className="eyebrow" id={`${id}c`}>{t('me.acting')}</h2>
          {held.map((each) => <button key={each} type="button" className="menu-item" aria-pressed={each === capacity} onClick={() => { pick(each); close() }}>{called(each)}{each === capacity ? <span className="tick"><Icon name="check" /></span> : null}</button>)}
        </section>
      )}
      <section aria-labelledby={`${id}s`}>
        <h2 className="eyebrow" id={`${id}s`}>{t('me.signins')}</h2>
        {me?.person == null ? null : <span className="menu-item" aria-current="true"><span className="avatar" aria-hidden="true">{initials(me.name ?? '')}</span><span dir="auto">{me.name}</span><span className="tick"><Icon name="check" /></span></span>}
        {others.map(({ u, name }) => <Link key={u} className="menu-item" href={`/u/${u}/`} onPress={close}><span className="avatar" aria-hidden="true">{initials(name)}</span><span dir="auto">{name}</span></Link>)}
        <Link className="menu-item" href="/sign-in" onPress={close}>{t('me.another')}</Link>
        {place.sign === null || isAlone() ? null : <Link className="menu-item" href={`/u/${place.sign}/passkeys`} onPress={close}>{t('passkey.title')}</Link>}
        {place.sign === null ? null : <button type="button" className="menu-item" onClick={() => void signOut(place.sign ?? 0)}>{t('me.out')}</button>}
      </section>
      <section>
        <h2 className="eyebrow">{t('me.language')}</h2>
        <div className="segments languages">{languages.map((each) => <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => choose({ language: each })}>{t(`language.${each}`)}</button>)}</div>
        <h2 className="eyebrow">{t('me.theme')}</h2>
        <div className="segments">{themes.map((each: Theme) => <button key={each} type="button" aria-pressed={each === theme} onClick={() => choose({ theme: each })}>{t(`theme.${each}`)}</button>)}</div>
        <label className="menu-item choice"><input type="checkbox" checked={inContrast(chosen)} onChange={(event) => choose({ contrast: event.target.checked })} /><span>{t('me.contrast')}</span></label>
        <label className="menu-item choice"><input type="checkbox" checked={chosen.sounds} onChange={(event) => { choose({ sounds: event.target.checked }); sounded('turn') }} /><span>{t('me.sounds')}<small>{t('me.sounds.words')}</small></span></label>
      </section>
      <section>
        <button type="button" className="menu-item" onClick={() => { close(); onHelp() }}>{t('help.name')}<span className="tick"><Kbd keys="?" /></span></button>
        {onPrint === null ? null : <button type="button" className="menu-item" onClick={() => { close(); onPrint() }}>{t('print.name')}<span className="tick"><Icon name="print" /></span></button>}
        <button type="button" className="menu-item" onClick={() => { close(); onPalette() }}>{t('palette.name')}<span className="tick"><Kbd keys="Ctrl+K" /></span></button>
      </section>
    </>
  )
}

/** Two letters for a round mark; in scripts without capitals the first two letters of the name. */
function initials(name: string): string {
  const words = name.replace(/[^\p{L}\p{N}\s]/gu, '').split(/\s+/).filter((word) => word !== '')
  const [first = '', second] = words
  return (second === undefined ? first.slice(0, 2) : `${first[0] ?? ''}${second[0] ?? ''}`).toUpperCase()
}
