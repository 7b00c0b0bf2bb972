import { type Block, directionOf, type Sheet } from './sheet.ts'

/** A sheet as one HTML page that needs no script, no other file and no network. In print its exercise line is the head of one long table, which browsers repeat on every page. */
export function page(sheet: Sheet): string {
  const { language, title, exercise, foot, blocks } = sheet
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${exercise === null ? '' : `<p class="exercise" role="note"><strong>${escape(exercise)}</strong></p>\n`}<main>
<h1><bdi>${escape(title)}</bdi></h1>
${blocks.map((block) => blockOf(block)).join('\n')}
</main>
<footer>${escape(foot)}</footer>
</body>
</html>
`
}

/** Text as text: nothing in it is ever read as markup, in an element or in a quoted attribute. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level + 1}><bdi>${escape(block.text)}</bdi></h${block.level + 1}>`
    case 'paragraph': return `<p><bdi>${escape(block.text)}</bdi>${block.note === undefined ? '' : ` <small><bdi>${escape(block.note)}</bdi></small>`}</p>`
    case 'text': return `<blockquote>${block.paragraphs.map((text) => `<p dir="auto">${escape(text)}</p>`).join('')}</blockquote>`
    case 'table': return `<div class="wide" tabindex="0"><table${block.grid === true ? ' class="grid"' : ''}><thead><tr>${block.head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead><tbody>${
      block.rows.map((row) => `<tr>${row.map((cell) => `<td><bdi>${escape(cell)}</bdi></td>`).join('')}</tr>`).join('')}</tbody></table></div>`
  }
}

const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fbfaf7; --line: #c9c5ba; --quiet: #595f69; --mark: #7a4a00; --band: #fff1d6 }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e7e1; --paper: #16181b; --line: #45484d; --quiet: #a9adb5; --mark: #ffd58a; --band: #33270f } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.6 "Source Serif 4", "Noto Naskh Arabic", Georgia, "Times New Roman", serif }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.9rem; line-height: 1.25 } h2 { margin-block-start: 2.2rem; border-block-end: 1px solid var(--line) } h3 { margin-block-start: 1.6rem }
small { color: var(--quiet); font-size: 0.8rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
.exercise { margin: 0; padding: 0.6rem 1.5rem; background: var(--band); color: var(--mark); text-align: center; border-block-end: 2px solid currentColor; position: sticky; inset-block-start: 0 }
.wide { overflow-x: auto }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.6rem; border-block-end: 1px solid var(--line) }
.grid th, .grid td { border: 1px solid var(--quiet) } .grid td { block-size: 2.2rem; min-inline-size: 3.2rem }
blockquote { margin-inline: 0; padding-inline: 1rem; border-inline-start: 3px solid var(--line) }
footer { max-width: 60rem; margin: 0 auto; padding: 1.5rem; color: var(--quiet); font-size: 0.8rem; overflow-wrap: anywhere }
@page { margin: 22mm 18mm }
@media print {
  :root { --ink: #000; --paper: #fff; --line: #999; --quiet: #333; --mark: #000; --band: #fff }
  body { display: table; inline-size: 100%; font-size: 10.5pt; line-height: 1.45 } p { margin-block: 0.4em } .exercise { display: table-header-group; break-inside: avoid; font-size: 9pt }
  main, footer { display: table-row-group; max-width: none; padding: 0 }
  tr, blockquote { break-inside: avoid } h2, h3 { break-after: avoid } thead { display: table-header-group }
}`
