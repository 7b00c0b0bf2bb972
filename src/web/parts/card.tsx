import './card.css'
import type { ReactNode } from 'react'

/** A sheet on the paper: one thing, with a small heading that says what it is. */
export function Card({ children, eyebrow, title, aside, tone, level = 2, plain = false }: {
  readonly children: ReactNode
  readonly eyebrow?: string
  readonly title?: string
  /** What stands at the end of the heading's line. */
  readonly aside?: ReactNode
  /** `need` waits for the reader; `pending` waits for the body. */
  readonly tone?: 'need' | 'pending'
  readonly level?: 2 | 3
  readonly plain?: boolean
}): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3'
  const heading = title ?? eyebrow
  return (
    <section className={`card${tone === undefined ? '' : ` ${tone}`}${plain ? ' plain' : ''}`} {...(heading === undefined ? {} : { 'aria-label': heading })}>
      {heading === undefined && aside === undefined ? null : (
        <div className="row apart card-head">
          {heading === undefined ? <span /> : <Heading className={title === undefined ? 'eyebrow' : ''}>{heading}</Heading>}
          {aside === undefined ? null : <div className="row">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** A short word about something: a state, a kind, a mark. `accent` for what concerns the reader. */
export function Tag({ children, tone = 'plain' }: { readonly children: ReactNode; readonly tone?: 'plain' | 'accent' | 'warn' }): ReactNode {
  return <span className={`tag ${tone}`}>{children}</span>
}

/** A figure with its name, as in the table of majorities as they stand. */
export function Figure({ name, children, note }: { readonly name: string; readonly children: ReactNode; readonly note?: string }): ReactNode {
  return <div className="figure"><dt>{name}</dt><dd className="figures">{children}{note === undefined ? null : <small>{note}</small>}</dd></div>
}

/** Figures side by side. */
export function Figures({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className="figures-grid">{children}</dl>
}
