import { type ReactNode, Suspense, lazy, useRef, useState } from 'react'
import { Button } from 'react-aria-components'

const Floating = lazy(() => import('./floating.tsx'))

/** A button that opens a box beside it; what stands in the box is fetched and made when it is opened first. */
export function Opening({ className, shows, label, box = 'popover', boxed = 'popover-box', end = false, children }: {
  readonly className: string
  /** What the button shows. */
  readonly shows: ReactNode
  /** What the box is called for those who do not see it. */
  readonly label: string
  readonly box?: string
  readonly boxed?: string
  /** At the end of the button's line, not at its beginning. */
  readonly end?: boolean
  readonly children: (close: () => void) => ReactNode
}): ReactNode {
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button ref={anchor} className={className} aria-haspopup="dialog" aria-expanded={open} onPress={() => setOpen(true)}>{shows}</Button>
      {open ? <Suspense><Floating anchor={anchor} className={box} boxed={boxed} label={label} end={end} onClose={close}>{children(close)}</Floating></Suspense> : null}
    </>
  )
}
