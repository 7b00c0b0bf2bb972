import { type ReactNode, Suspense, lazy } from 'react'
import { DialogComing } from '../keys.ts'

// A window over the page weighs as much as a small screen, and no page begins with one.
const Window = lazy(() => import('./dialog-window.tsx'))

/** A question with its title; `wide` where there is much to read. */
export type Asking = { readonly title: string; readonly children: ReactNode; readonly onClose: () => void; readonly wide?: boolean }

/** A question that wants an answer before anything else. Escape and a press beside it close it; focus returns to where it was. */
export function Dialog(asking: Asking): ReactNode {
  return <Suspense fallback={<DialogComing />}><Window {...asking} /></Suspense>
}
