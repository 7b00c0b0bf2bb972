import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { say } from '#base/words.ts'
import { sharesOf } from './columns.ts'
import { directionOf, type Sheet } from './sheet.ts'
import { labels } from './words/outcome.ts'

/** Source Serif has Latin and Cyrillic letters, the other two Arabic and Chinese ones. */
export const families = ['Source Serif 4', 'Noto Naskh Arabic', 'ZCOOL XiaoWei'] as const
/** Their files, as package and folder; whoever writes a PDF says where these lie. */
export const fontFolders = ['source-serif-4/400Regular', 'source-serif-4/700Bold', 'noto-naskh-arabic/400Regular', 'noto-naskh-arabic/700Bold', 'zcool-xiaowei/400Regular'] as const

/**
 * The template reads the sheet as data, so that nothing in it can be markup, and sets every block by its kind. The exercise line stands at
 * the head of every page, what the sheet says of itself at its foot.
 */
const template = `
#let sheet = json(bytes(sys.inputs.sheet))
#set document(title: sheet.title, author: "Parley")
#set text(font: (${families.map((name) => `"${name}"`).join(', ')}), lang: sheet.language, size: 10.5pt)
#set par(leading: 0.65em, justify: false)
#set page(
  paper: "a4",
  flipped: sheet.wide,
  margin: (x: 20mm, top: 24mm, bottom: 22mm),
  header: if sheet.exercise != none { align(center, text(size: 8.5pt, weight: "bold", sheet.exercise)) },
  footer: context text(size: 8pt, fill: luma(35%))[#sheet.foot #h(1fr) #sheet.page #counter(page).display("1") / #counter(page).final().first()],
)
#show heading: set block(above: 1.4em, below: 0.7em, sticky: true)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 12pt)
#show table.cell.where(y: 0): set text(weight: "bold")
#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt + luma(30%) } else { 0.4pt + luma(70%) }), inset: (x: 4pt, y: 4pt))
#heading(level: 1, sheet.title)
#for each in sheet.blocks {
  if each.kind == "heading" { heading(level: each.level + 1, each.text) }
  if each.kind == "paragraph" { block[#each.text#if each.note != none [ #text(size: 8.5pt, fill: luma(35%), each.note)]] }
  if each.kind == "text" {
    block(width: 100%, inset: (x: 10pt), stroke: if sheet.language == "ar" { (right: 2pt + luma(80%)) } else { (left: 2pt + luma(80%)) }, for line in each.paragraphs { block(text(dir: if line.rtl { rtl } else { ltr }, align(if line.rtl { right } else { left }, line.text))) })
  }
  if each.kind == "table" {
    table(columns: each.widths.map((share) => share * 1fr), ..if each.grid { (stroke: 0.6pt + luma(30%), inset: (x: 5pt, y: 7pt)) } else { (:) }, table.header(..each.head), ..each.rows.flatten())
  }
}
`

/** Letters of the narrowest and the widest column, so that none starves. */
const bounds = [8, 48] as const

let compiler: NodeCompiler | null = null

/** A sheet as a PDF file, tagged, with its fonts in it. Slow the first time (fonts are read), then some milliseconds a page; call it in a thread. `fonts` are the folders of `fontFolders` on this machine. */
export function pdf(sheet: Sheet, fonts: readonly string[]): Uint8Array {
  return compiled(template, asData(sheet), fonts)
}

/** A template with what it reads as data: nothing of it can be markup. */
export function compiled(mainFileContent: string, data: object, fonts: readonly string[]): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [...fonts] }] })
  const bytes = compiler.pdf({ mainFileContent, inputs: { sheet: JSON.stringify(data) } })
  compiler.evictCache(0)
  return new Uint8Array(bytes)
}

/** What the template reads: the sheet with every member there, and what it needs to know of letters and columns. */
function asData(sheet: Sheet): object {
  return {
    language: sheet.language,
    title: sheet.title,
    exercise: sheet.exercise,
    foot: sheet.foot,
    page: say(labels.page, sheet.language),
    wide: sheet.wide === true,
    blocks: sheet.blocks.map((block) => {
      switch (block.kind) {
        case 'heading': return block
        case 'paragraph': return { ...block, note: block.note ?? null }
        case 'text': return { kind: 'text', paragraphs: block.paragraphs.map((text) => ({ text, rtl: runsFromRight(text, sheet) })) }
        case 'table': return { ...block, grid: block.grid === true, widths: sharesOf([block.head, ...block.rows], ...bounds) }
      }
    }),
  }
}

/** Whether the first letter of a text runs from right to left; one without letters follows the sheet. */
function runsFromRight(text: string, sheet: Sheet): boolean {
  const first = /\p{L}/u.exec(text)?.[0]
  return first === undefined ? directionOf(sheet.language) === 'rtl' : /\p{Script=Arabic}/u.test(first)
}
