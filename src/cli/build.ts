import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, '..')

/** Names this build by what its code is, screens and tests left out: folds kept by another build are not used. */
export function buildName(): string {
  const digest = createHash('sha256')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  for (const file of files.filter((name) => /\.[jt]s$/.test(name) && !/^web\/|\.test\.ts$/.test(name)).toSorted()) {
    digest.update(file).update(readFileSync(join(source, file)))
  }
  return digest.digest('hex').slice(0, 16)
}
