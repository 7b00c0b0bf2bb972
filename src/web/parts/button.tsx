import './button.css'
import type { ReactNode } from 'react'
import { Button as Pressable, Link as Anchor } from 'react-aria-components'
import { useKey } from '../keys.ts'
import { Kbd } from './kbd.tsx'

type Look = 'plain' | 'first' | 'quiet' | 'stop' | 'on-script'

type ButtonProps = {
  readonly children: ReactNode
  readonly onPress: () => void
  /** `first` for the one act that is next, `stop` for what ends something; everything else stays plain. */
  readonly look?: Look
  readonly large?: boolean
  readonly wide?: boolean
  /** For an act beside a line of a list. */
  readonly small?: boolean
  /** A key that does the same, for instance `Alt+N`; bound while the button stands, and shown on it. */
  readonly keys?: string
  /** How the act is called on the page of keys; needed with `keys`. */
  readonly named?: string
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly label?: string
  readonly pressed?: boolean
}

/** Something that is done. It always stands for one act that `may` allows; what is not possible has no button. */
export function Button({ children, onPress, look = 'plain', large = false, wide = false, small = false, keys, named, disabled = false, busy = false, label, pressed }: ButtonProps): ReactNode {
  const idle = !disabled && !busy
  useKey(idle ? keys : undefined, named ?? label ?? (typeof children === 'string' ? children : ''), onPress)
  return (
    <Pressable
      className={`button ${look}${large ? ' large' : ''}${wide ? ' wide' : ''}${small ? ' small' : ''}`}
      onPress={onPress}
      isDisabled={disabled}
      isPending={busy}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys.replace('Ctrl', 'Control') })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      <span>{children}</span>
      {keys === undefined ? null : <Kbd keys={keys} />}
    </Pressable>
  )
}

/** A way to another page that looks like a button. */
export function ButtonLink({ children, href, look = 'plain', large = false, download }: { readonly children: ReactNode; readonly href: string; readonly look?: Look; readonly large?: boolean; readonly download?: string }): ReactNode {
  return <Anchor className={`button ${look}${large ? ' large' : ''}`} href={href} {...(download === undefined ? {} : { download })}><span>{children}</span></Anchor>
}
