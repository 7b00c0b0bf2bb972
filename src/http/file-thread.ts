import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { FileOf } from './file-writer.ts'

// A thread for one file: it is started with the sheet and ends with the bytes. Each writer is read only where it is needed.
parentPort?.postMessage(await written(workerData as FileOf))

async function written(file: FileOf): Promise<Uint8Array> {
  if (file.kind === 'word') return (await import('#exports/word.ts')).word(file.sheet)
  const { fontFolders, pdf } = await import('#exports/pdf.ts')
  const fonts = fontFolders.map(fontFolder)
  return file.kind === 'badges' ? (await import('#exports/badges.ts')).badgesPdf(file.sheet, fonts) : pdf(file.sheet, fonts)
}

/** Where a font lies, by package and folder. */
function fontFolder(path: string): string {
  const [name = '', folder = ''] = path.split('/')
  return join(dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`))), folder)
}
