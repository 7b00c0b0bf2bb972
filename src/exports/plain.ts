import type { Sheet } from './sheet.ts'

/** A sheet as plain text, for a message: headings in a line of their own, a dash before each line under them, tables row by row. */
export function plain({ title, exercise, foot, blocks }: Sheet): string {
  let under = false
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        under = true
        return ['', block.text]
      case 'paragraph': return [under ? `- ${block.text}` : block.text]
      case 'text': return block.paragraphs
      case 'table': return [block.head, ...block.rows].map((row) => row.join(' | '))
    }
  })
  return `${[...(exercise === null ? [] : [exercise]), title, ...lines, '', foot].join('\n')}\n`
}
