import { open } from 'node:fs/promises'
import { Rejected } from '#base/codes.ts'

/** The first bytes of a file somebody named, or all of them; `not-found` where there is none, `unreadable-file` where it cannot be read. */
export async function fileAt(path: string, most?: number): Promise<Uint8Array> {
  try {
    const file = await open(path)
    try {
      if (most === undefined) return await file.readFile()
      const { buffer, bytesRead } = await file.read(new Uint8Array(most), 0, most, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? new Rejected('not-found', `There is no file at ${path}.`)
      : new Rejected('unreadable-file', `${path} cannot be read${error instanceof Error ? `: ${error.message}` : ''}.`)
  }
}
