import { encode } from 'uqr'
import type { Language } from '#base/words.ts'
import { compiled, families } from './pdf.ts'

/** One badge: the conference, the delegation in one or two languages, who, as what, and the code with the address it opens. */
export type Badge = { readonly title: string; readonly delegation: readonly string[]; readonly name: string; readonly role: readonly string[]; readonly code: string; readonly address: string }
/** Badges to be printed and cut. */
export type BadgeSheet = { readonly language: Language; readonly title: string; readonly badges: readonly Badge[] }

/** Eight to a page; neighbours share a dashed line, along which they are cut. What does not fit on a card is cut off. */
const template = `
#let sheet = json(bytes(sys.inputs.sheet))
#set document(title: sheet.title, author: "Parley")
#set text(font: (${families.map((name) => `"${name}"`).join(', ')}), lang: sheet.language, size: 9pt)
#set par(leading: 0.5em, justify: false)
#set page(paper: "a4", margin: (x: 10mm, y: 12mm))
#let card(each) = block(width: 95mm, height: 68mm, clip: true, inset: 4mm, stroke: (paint: luma(50%), thickness: 0.5pt, dash: "dashed"), align(center, {
  text(size: 7.5pt, fill: luma(30%), each.title)
  for line in each.delegation { block(above: 2mm, below: 0mm, text(size: 14pt, weight: "bold", line)) }
  block(above: 3mm, below: 2mm, text(size: 12pt, each.name))
  each.role.join("  ·  ")
  v(1fr)
  image(bytes(each.qr), format: "svg", width: 24mm, alt: each.code)
  block(above: 1.5mm, text(size: 10.5pt, weight: "bold", dir: ltr, each.code))
}))
#grid(columns: (95mm, 95mm), ..sheet.badges.map(card))
`

/** Badges as a PDF file. Call it in a thread; `fonts` are the folders of `fontFolders` on this machine. */
export function badgesPdf({ language, title, badges }: BadgeSheet, fonts: readonly string[]): Uint8Array {
  return compiled(template, { language, title, badges: badges.map(({ address, ...badge }) => ({ ...badge, qr: picture(address) })) }, fonts)
}

/** An address as a QR code: nothing of it but black squares is in the picture. */
function picture(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}
