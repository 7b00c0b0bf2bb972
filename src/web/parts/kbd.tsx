import { Fragment, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A key as it is printed on a keyboard; for eyes only, since the control it stands on names the key to assistive software. */
export function Kbd({ keys }: { readonly keys: string }): ReactNode {
  return (
    <kbd className="kbd" dir="ltr" aria-hidden="true">
      {keys.split('+').map((key, index) => <Fragment key={key}>{index === 0 ? null : ' '}{key === 'Enter' ? <Icon name="enter" size={12} /> : key === 'Space' ? <Icon name="space" size={12} /> : key}</Fragment>)}
    </kbd>
  )
}
