import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from '#exports/sheet.ts'
import type { FileKind } from './file-writer.ts'

// A thread for one file: it is started with the sheet and ends with the bytes. Each writer is read only where it is needed.
const { kind, sheet } = workerData as { readonly kind: FileKind; readonly sheet: Sheet }
parentPort?.postMessage(kind === 'word' ? await (await import('#exports/word.ts')).word(sheet) : await inPdf())

async function inPdf(): Promise<Uint8Array> {
  const { fontFolders, pdf } = await import('#exports/pdf.ts')
  return pdf(sheet, fontFolders.map(fontFolder))
}

/** Where a font lies, by package and folder. */
function fontFolder(path: string): string {
  const [name = '', folder = ''] = path.split('/')
  return join(dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`))), folder)
}
