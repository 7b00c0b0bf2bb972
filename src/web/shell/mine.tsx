import { languages } from '#base/words.ts'
import { type ReactNode, useId } from 'react'
import { Link } from 'react-aria-components'
import { Icon } from '../parts/icon.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { useCapacity, useCapacities, useSession } from '../session.tsx'
import { type Theme, choose, inContrast, themes, useSettings } from '../settings.ts'
import { signIns, signOut } from '../sign-ins.ts'
import { sounded } from '../sounds.ts'
import { isAlone } from '../wire.ts'
import { useVoice } from '../words.tsx'
import { useCapacityName } from './capacity.ts'
import { initials } from './initials.ts'
import type { Opens } from './top.tsx'

/** Who one is, as what one acts, and how the page looks and speaks, behind the button that shows the name. */
export default function MineMenu({ close, opens: { onPalette, onHelp, onPrint } }: { readonly close: () => void; readonly opens: Opens }): ReactNode {
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
