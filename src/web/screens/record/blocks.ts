import type { PageMask } from '#views/dossier/document.ts'
import type { Mark } from '#views/dossier/marks.ts'
import { overlap, type Span } from '#record/span.ts'

/** A run of words under the same marks; `marks` from the widest to the narrowest. */
export type Run = { readonly span: Span; readonly words: string; readonly marks: readonly Mark[] }
/** A paragraph of the text, or a passage that is greyed. `notes` are the marks that begin in it. */
export type Block = { readonly is: 'words'; readonly span: Span; readonly runs: readonly Run[]; readonly notes: readonly Mark[] } | { readonly is: 'greyed'; readonly span: Span; readonly words: string; readonly mask: PageMask }

/** A text as it is shown: paragraph by paragraph, furniture apart, words cut where marks begin and end. Nothing of the text is left out but blank lines. */
export function blocksOf(text: string, masks: readonly PageMask[], marks: readonly Mark[]): readonly Block[] {
  const blocks: Block[] = []
  let at = 0
  const words = (to: number): void => {
    for (const line of text.slice(at, to).matchAll(/[^\n\r]+/g)) {
      const span = trimmedSpan(text, at + line.index, at + line.index + line[0].length)
      if (span !== null) blocks.push({ is: 'words', span, runs: runsOf(text, span, marks), notes: marks.filter(({ spans: [first] }) => first !== undefined && first[0] >= span[0] && first[0] < span[1]) })
    }
  }
  for (const mask of masks.filter(({ restored }) => !restored)) {
    const [start, end] = mask.span
    if (start < at) continue
    words(start)
    const shown = trimmedSpan(text, start, end)
    if (shown !== null) blocks.push({ is: 'greyed', span: shown, words: text.slice(...shown), mask })
    at = end
  }
  words(text.length)
  return blocks
}

function trimmedSpan(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end)
  const inner = words.trim()
  if (inner === '') return null
  const from = start + words.indexOf(inner)
  return [from, from + inner.length]
}

function runsOf(text: string, block: Span, marks: readonly Mark[]): readonly Run[] {
  const here = marks.flatMap((mark) => mark.spans.filter((span) => overlap(span, block)).map((span) => ({ mark, span })))
  const cuts = [...new Set([block[0], block[1], ...here.flatMap(({ span }) => span)])].filter((cut) => cut >= block[0] && cut <= block[1]).toSorted((a, b) => a - b)
  return cuts.slice(1).map((end, n): Run => {
    const span: Span = [cuts[n] ?? 0, end]
    const over = here.filter((one) => overlap(one.span, span)).toSorted((a, b) => (b.span[1] - b.span[0]) - (a.span[1] - a.span[0]))
    return { span, words: text.slice(...span), marks: over.map(({ mark }) => mark).filter((mark, at, all) => all.indexOf(mark) === at) }
  })
}

/** The place of what is selected on the page within the text: each run carries its first offset. Null where nothing of the text is selected. */
export function selectedSpan(within: HTMLElement | null, text: string): Span | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || within === null) return null
  const range = selection.getRangeAt(0)
  const runs = [...within.querySelectorAll<HTMLElement>('[data-at]')].filter((run) => range.intersectsNode(run))
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return null
  const inside = (run: HTMLElement, node: Node, offset: number): number | null => (node.nodeType === Node.TEXT_NODE && run.contains(node) ? Number(run.dataset.at) + offset : null)
  const start = inside(first, range.startContainer, range.startOffset) ?? Number(first.dataset.at)
  const end = inside(last, range.endContainer, range.endOffset) ?? Number(last.dataset.at) + (last.textContent?.length ?? 0)
  return start < end ? trimmedSpan(text, start, end) : null
}
