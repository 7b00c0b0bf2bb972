import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const brotli = promisify(brotliCompress)
/** What a first visit to a meeting loads, by the modules its files begin with; catalogues and refusals of all languages are among them. */
const entries = [/\/src\/web\/(main|begin)\.tsx$/, /\/src\/web\/index\.html$/, /\/src\/web\/screens\/(meet\/(meet|chair)|day\/day)\.tsx$/, /\/src\/web\/words\/\w\w\.json$/]
const byName = /^assets\/(refusals-\w\w|words)-/
/** Smaller files gain less than the head of an answer. */
const worthIt = 2_000

/**
 * Lays beside the files that everybody is sent first their most compressed form, made once with the build: it takes seconds, a tenth less goes over a slow line,
 * and the server has nothing to compress when a hall opens the page at once. Left out where the build is for tests (`--mode unpressed`).
 */
export const pressed = (): Plugin => {
  let wanted = true
  return {
    name: 'pressed',
    apply: 'build',
    configResolved: ({ mode }) => { wanted = mode === 'production' },
    async writeBundle({ dir = '' }, bundle) {
      if (!wanted) return
      const chunks = new Map(Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
      const files = new Set<string>()
      const take = (name: string): void => {
        const chunk = chunks.get(name)
        if (chunk === undefined || files.has(name)) return
        files.add(name)
        for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
        chunk.imports.forEach(take)
      }
      for (const { fileName, facadeModuleId } of chunks.values()) if (byName.test(fileName) || entries.some((entry) => entry.test(facadeModuleId ?? ''))) take(fileName)
      await Promise.all([...files].map(async (name) => {
        const bytes = await readFile(join(dir, name))
        if (bytes.length < worthIt) return
        await writeFile(join(dir, `${name}.br`), await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
      }))
    },
  }
}
