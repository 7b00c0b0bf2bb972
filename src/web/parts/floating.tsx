import type { ReactNode, RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'

/** A box beside a button; Escape and a press beside it close it, and focus returns to the button. */
export default function Floating({ anchor, className, boxed, label, end, onClose, children }: { readonly anchor: RefObject<HTMLButtonElement | null>; readonly className: string; readonly boxed: string; readonly label: string; readonly end: boolean; readonly onClose: () => void; readonly children: ReactNode }): ReactNode {
  return (
    <Popover className={className} triggerRef={anchor} placement={end ? 'bottom end' : 'bottom start'} isOpen onOpenChange={(open) => { if (!open) onClose() }}>
      <Dialog className={boxed} aria-label={label}>{children}</Dialog>
    </Popover>
  )
}
