import { open } from 'node:fs/promises'
import { Rejected } from '#base/codes.ts'
import { largestFile } from '#record/reading/limits.ts'

/** The bytes of a document somebody named. One that is too large is refused before a byte of it is read. */
export async function documentAt(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      if (size > largestFile) throw new Rejected('too-large', `The file has ${Math.ceil(size / 1024 / 1024)} MB; Parley reads files of up to ${largestFile / 1024 / 1024} MB.`)
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof Rejected) throw error
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? new Rejected('not-found', 'There is no such file.')
      : new Rejected('unreadable-file', `The file cannot be read${error instanceof Error ? `: ${error.message}` : ''}.`)
  }
}

/** A file's own trouble, which the other files do not share; everything else is thrown on. */
export function trouble(error: unknown): Rejected {
  if (!(error instanceof Rejected) || error.code === 'busy' || error.code === 'disk-full') throw error
  return error
}
