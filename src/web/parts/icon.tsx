import type { ReactNode } from 'react'

const paths = {
  check: 'M3.5 8.6 6.6 11.7 12.7 4.6',
  close: 'M4 4 12 12M12 4 4 12',
  enter: 'M13 4v4.2a1.3 1.3 0 0 1-1.3 1.3H3.4M6.2 6.6 3.3 9.5l2.9 2.9',
  space: 'M3 7.5v3.2h10V7.5',
  about: 'M3 6.6c1.7-1.7 3.3-1.3 5 0s3.3 1.7 5 0M3 10.6c1.7-1.7 3.3-1.3 5 0s3.3 1.7 5 0',
  question: 'M5.6 6.2a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.4M8 12.4v.1',
  print: 'M4.5 6V2.8h7V6M4.5 11.2H3V6.6h10v4.6h-1.5M4.8 9.4h6.4v3.8H4.8Z',
  more: 'M3.6 8h.1M8 8h.1M12.4 8h.1',
  up: 'M4 10 8 6l4 4',
  down: 'M4 6l4 4 4-4',
} as const
export type IconName = keyof typeof paths

/** A sign drawn, not written: fonts on a bare machine lack most of them. Always beside words, or on a control that has a label. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={paths[name]} fill="none" stroke="currentColor" strokeWidth={name === 'more' ? 2.4 : 1.7} strokeLinecap="round" strokeLinejoin="round" /></svg>
}
