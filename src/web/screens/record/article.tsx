import type { DocumentPage, PageMask } from '#views/dossier/document.ts'
import type { Mark } from '#views/dossier/marks.ts'
import { type MouseEvent, type ReactNode, type RefObject, useMemo, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useVoice } from '../../words.tsx'
import { type Block, blocksOf } from './blocks.ts'
import { Note } from './note.tsx'

/** As much of a greyed passage as is shown before somebody asks for it. */
const shownGreyed = 130

/** The text with what was found in it, a note beside each line it begins in, and furniture greyed. */
export function Article({ page, current, choose, restore, inside }: {
  readonly page: DocumentPage
  readonly current: Mark | null
  readonly choose: (mark: Mark) => void
  /** Null for whoever may not. */
  readonly restore: ((mask: PageMask) => void) | null
  readonly inside: RefObject<HTMLDivElement | null>
}): ReactNode {
  const { t } = useVoice()
  const blocks = useMemo(() => blocksOf(page.text, page.masks, page.marks), [page])
  const groups = useMemo(() => groupsOf(blocks), [blocks])
  const [shown, setShown] = useState(atOnce)
  const at = current?.spans[0]?.[0] ?? 0
  const most = Math.max(shown, at === 0 ? 0 : groups.findLastIndex(([first]) => (first?.span[0] ?? 0) <= at) + beyond)
  const marks = useMemo(() => new Map(page.marks.map((mark) => [mark.id, mark])), [page])
  // The notes beside the text are the controls; pressing the words themselves is the shorter way for a pointer.
  const press = (event: MouseEvent): void => {
    if (getSelection()?.isCollapsed === false) return
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]') : null
    const over = (at?.dataset.marks ?? '').split(' ').flatMap((id) => marks.get(id) ?? [])
    // The narrowest first; pressed again, the next wider one.
    const was = over.findIndex(({ id }) => id === current?.id)
    const next = was > 0 ? over[was - 1] : over.at(-1)
    if (next !== undefined) choose(next)
  }
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the notes beside the text are buttons for the same marks
    <div className="article" ref={inside} onClick={press} lang={page.language ?? undefined}>
      {groups.slice(0, most).map((group) => group.length > mostGreyed ? <GreyedRun key={group[0]?.span[0]} blocks={group} restore={restore} /> : group.map((block) => <BlockOf key={block.span[0]} block={block} page={page} current={current} choose={choose} restore={restore} />))}
      {groups.length <= most ? null : <div><Button onPress={() => setShown(most + atOnce)}>{t('record.text.more', { n: groups.length - most })}</Button></div>}
    </div>
  )
}

/** So many paragraphs of a long text are shown at once, and so many beyond the one that is looked at. */
const atOnce = 400
const beyond = 40

/** More greyed passages in a row than this are folded into one line. */
const mostGreyed = 2

/** Runs of greyed passages, and every other block by itself. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.is === 'greyed' && last?.[0]?.is === 'greyed') last.push(block)
    else groups.push([block])
  }
  return groups
}

/** Greyed passages in a row: what they are, and each of them once somebody asks. */
function GreyedRun({ blocks, restore }: { readonly blocks: readonly Block[]; readonly restore: ((mask: PageMask) => void) | null }): ReactNode {
  const { t, list } = useVoice()
  const [open, setOpen] = useState(false)
  const greyed = blocks.filter((block) => block.is === 'greyed')
  const reasons = [...new Set(greyed.map(({ mask }) => mask.reason))]
  return (
    <div className="greyed-run">
      <p className="greyed-acts"><button type="button" className="opens" aria-expanded={open} onClick={() => setOpen(!open)}><Icon name={open ? 'up' : 'down'} size={12} /> {t('record.greyed', { n: greyed.length })}</button> <span>{list(reasons.map((reason) => t(`record.mask.${reason}`)))}</span></p>
      {open ? greyed.map(({ words, mask, span }) => <Greyed key={span[0]} words={words} mask={mask} restore={restore} />) : null}
    </div>
  )
}

function BlockOf({ block, page, current, choose, restore }: { readonly block: Block; readonly page: Pick<DocumentPage, 'title' | 'published'>; readonly current: Mark | null; readonly choose: (mark: Mark) => void; readonly restore: ((mask: PageMask) => void) | null }): ReactNode {
  if (block.is === 'greyed') return <Greyed words={block.words} mask={block.mask} restore={restore} />
  // The title stands above already; in the text it is shown smaller, and stays.
  const isTitle = block.runs.map(({ words }) => words).join('').trim() === page.title.trim()
  return (
    <div className={`block${isTitle ? ' title-line' : ''}`}>
      <p className="said" dir="auto">
        {block.runs.map(({ span, words, marks }) => marks.length === 0 ? <span key={span[0]} data-at={span[0]}>{words}</span> : (
          <mark key={span[0]} data-at={span[0]} data-marks={marks.map(({ id }) => id).join(' ')} className={`hl ${[...new Set(marks.map(({ kind }) => `is-${kind}`))].join(' ')}${marks.some(({ id }) => id === current?.id) ? ' current' : ''}${marks.every(({ review }) => review.is === 'rejected') ? ' rejected' : ''}`}>{words}</mark>
        ))}
      </p>
      {block.notes.length === 0 ? null : <ul className="notes">{block.notes.map((mark) => <Note key={mark.id} mark={mark} day={page.published.day} current={mark.id === current?.id} choose={choose} />)}</ul>}
    </div>
  )
}

/** Furniture of the page: there, greyed, and restored by a press. */
function Greyed({ words, mask, restore }: { readonly words: string; readonly mask: PageMask; readonly restore: ((mask: PageMask) => void) | null }): ReactNode {
  const { t } = useVoice()
  const [whole, setWhole] = useState(false)
  const long = words.length > shownGreyed
  return (
    <div className="greyed">
      <p className="said" dir="auto">{long && !whole ? `${words.slice(0, words.lastIndexOf(' ', shownGreyed))} …` : words}</p>
      <p className="greyed-acts">
        <span>{t(`record.mask.${mask.reason}`)}{mask.by === 'person' ? ` · ${t('record.mask.by-person')}` : ''}</span>
        {long ? <button type="button" className="opens" aria-expanded={whole} onClick={() => setWhole(!whole)}><Icon name={whole ? 'up' : 'down'} size={12} /> {whole ? t('record.mask.less') : t('record.mask.more', { n: words.length })}</button> : null}
        {restore === null ? null : <button type="button" className="opens strong" onClick={() => restore(mask)}>{t('record.restore')}</button>}
      </p>
    </div>
  )
}
