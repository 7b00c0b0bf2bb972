import { Rejected } from '#base/codes.ts'
import type { BadgeSheet } from '#exports/badges.ts'
import type { Sheet } from '#exports/sheet.ts'

/** What a sheet can become in the thread; a page is made on the spot. */
export type FileKind = 'word' | 'pdf'
/** What a thread is started with. */
export type FileOf = { readonly kind: FileKind; readonly sheet: Sheet } | { readonly kind: 'badges'; readonly sheet: BadgeSheet }

/** Files that wait to be written; one is written at a time. The largest conference takes some seconds. */
export const mostWaiting = 16

export type Written = Uint8Array<ArrayBuffer>

/** Writes sheets as files in a thread of its own, so that no vote waits for one. Files are kept as long as what they were made of is: `of` names it, `as` the rest. */
export function openFileWriter(): (of: object, as: string, made: () => FileOf) => Promise<Written> {
  const written = new WeakMap<object, Map<string, Promise<Written>>>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return (of, as, made) => {
    const files = written.get(of) ?? new Map<string, Promise<Written>>()
    written.set(of, files)
    const known = files.get(as)
    if (known !== undefined) return known
    if (waiting >= mostWaiting) return Promise.reject(new Rejected('busy'))
    waiting += 1
    const file = last.then(() => write(made())).finally(() => { waiting -= 1 })
    last = file.catch(() => files.delete(as))
    files.set(as, file)
    return file
  }
}

/** A server writes in a thread; in a browser tab, where there is none of this kind and nobody who waits, the file is written on the spot. */
async function write(file: FileOf): Promise<Written> {
  if ('process' in globalThis) return (await import('./file-by-thread.ts')).writeByThread(file)
  if (file.kind !== 'word') throw new Rejected('not-found', 'In this tab no PDF can be made. The page prints, and the browser saves it as a PDF.')
  return (await import('#exports/word.ts')).word(file.sheet)
}
