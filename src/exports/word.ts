import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { say } from '#base/words.ts'
import { sharesOf } from './columns.ts'
import { type Block, directionOf, type Sheet } from './sheet.ts'
import { labels } from './words/outcome.ts'

/** A sheet as a Word file (Office Open XML), with its exercise line in the header of every page; Arabic runs right to left. */
export async function word(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const rtl = directionOf(sheet.language) === 'rtl'
  const document = new Document({
    creator: 'Parley',
    lastModifiedBy: 'Parley',
    title: clean(sheet.title),
    ...(sheet.exercise === null ? {} : { subject: clean(sheet.exercise) }),
    styles: { default: { document: { run: { font: rtl ? 'Noto Naskh Arabic' : 'Source Serif 4', size: 22 } } } },
    sections: [{
      headers: {
        default: new Header({
          children: sheet.exercise === null ? [] : [new Paragraph({ bidirectional: rtl, alignment: AlignmentType.CENTER, children: [run(sheet.exercise, rtl, { bold: true, size: 18 })] })],
        }),
      },
      footers: {
        default: new Footer({
          children: [new Paragraph({
            bidirectional: rtl,
            children: [run(`${sheet.foot} · ${say(labels.page, sheet.language)} `, rtl, { size: 16 }), new TextRun({ children: [PageNumber.CURRENT], size: 16, rightToLeft: rtl })],
          })],
        }),
      },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, bidirectional: rtl, children: [run(sheet.title, rtl)] }),
        ...sheet.blocks.flatMap((block) => blockOf(block, rtl)),
      ],
    }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const
const none = { style: BorderStyle.NONE } as const

function blockOf(block: Block, rtl: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: headings[block.level], bidirectional: rtl, keepNext: true, children: [run(block.text, rtl)] })]
    case 'paragraph': return [new Paragraph({
      bidirectional: rtl, spacing: { after: 80 },
      children: [run(block.text, rtl), ...(block.note === undefined ? [] : [run(`  ${block.note}`, rtl, { size: 16, color: '595F69' })])],
    })]
    case 'text': return block.paragraphs.map((text) => new Paragraph({
      bidirectional: isArabic(text), indent: { start: 400 }, spacing: { after: 120 }, children: [run(text, isArabic(text))],
    }))
    case 'table': return [table(block, rtl), new Paragraph({ children: [] })]
  }
}

function table({ head, rows, grid }: Extract<Block, { readonly kind: 'table' }>, rtl: boolean): Table {
  const widths = widthsOf([head, ...rows])
  const cell = (text: string, column: number, bold: boolean): TableCell => new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 80, right: 80 }, children: [new Paragraph({ bidirectional: rtl, children: [run(text, rtl, { bold, size: 19 })] })],
  })
  return new Table({
    visuallyRightToLeft: rtl,
    width: { size: textWidth, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, insideHorizontal: rule, ...(grid === true ? { left: rule, right: rule, insideVertical: rule } : { left: none, right: none, insideVertical: none }) },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, n) => cell(text, n, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, n) => cell(text, n, false)) })),
    ],
  })
}

/** Width of the text on an A4 page between margins of an inch, in twentieths of a point. */
const textWidth = 9_026

/** Columns in twentieths of a point. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const shares = sharesOf(rows, 8, 60)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((textWidth * share) / whole))
}

function run(text: string, rtl: boolean, look: { readonly bold?: boolean; readonly size?: number; readonly color?: string } = {}): TextRun {
  return new TextRun({ text: clean(text), rightToLeft: rtl, ...look })
}

/** XML 1.0 has no form for most control characters; a file with one in it does not open. */
function clean(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '').toWellFormed()
}

/** Whether the first letter that has a direction runs from right to left. */
function isArabic(text: string): boolean {
  return /^\P{L}*\p{Script=Arabic}/u.test(text)
}
