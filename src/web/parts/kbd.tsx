import type { ReactNode } from 'react'

const signs: { readonly [key: string]: string } = { Enter: '↵', Space: '␣' }

/** A key as it is printed on a keyboard; for eyes only, since the control it stands on names the key to assistive software. */
export function Kbd({ keys }: { readonly keys: string }): ReactNode {
  return <kbd className="kbd" dir="ltr" aria-hidden="true">{keys.split('+').map((key) => signs[key] ?? key).join(' ')}</kbd>
}
