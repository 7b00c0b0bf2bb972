import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Case, Row } from './case.ts'

/**
 * `npm run bench [NAME …]`: every measurement of this folder, with machine and commit; a figure that is missed is printed as missed.
 * A file here that exports `cases` takes part. Results are kept under bench/results/, one file a day and commit.
 */
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const dirty = execFileSync('git', ['status', '--porcelain', '--', 'src', 'bench', ':!bench/results'], { encoding: 'utf8' }).trim() === '' ? '' : ' with uncommitted changes'
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
const wanted = process.argv.slice(2)
/** The file that this process measures, where another asked it to. */
const alone = process.env.PARLEY_BENCH_FILE

/** Whether a figure keeps its target ("under 300 ms", "over 100 a second"); null where there is none. */
function met({ figure, target }: Row): boolean | null {
  const [, sign, bound] = /^(under|over) ([\d,.]+)/.exec(target ?? '') ?? []
  const limit = Number(bound?.replaceAll(',', ''))
  return sign === undefined ? null : sign === 'under' ? figure < limit : figure > limit
}

const lines: string[] = []
const print = (line: string): void => {
  lines.push(line)
  process.stdout.write(`${line}\n`)
}

if (alone === undefined) {
  print(`commit ${commit}${dirty}`)
  print(`machine ${machine}`)
}
for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts')).toSorted()) {
  if (file === 'main.ts' || (alone !== undefined && alone !== file) || (wanted.length > 0 && !wanted.includes(file.slice(0, -3)))) continue
  if (alone === undefined) {
    // Each in a process of its own: nothing is measured beside what another left in memory.
    print(execFileSync(process.execPath, [import.meta.filename], { env: { ...process.env, PARLEY_BENCH_FILE: file }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 24 }).trimEnd())
    continue
  }
  const { cases } = (await import(join(import.meta.dirname, file))) as { readonly cases?: readonly Case[] }
  for (const { name, run } of cases ?? []) {
    print(`\n${name}`)
    for (const row of await run()) {
      const kept = met(row)
      const verdict = row.target === undefined ? '' : kept === null ? `   (to reach: ${row.target})` : `   (to reach: ${row.target}; ${kept ? 'reached' : 'MISSED'})`
      print(`  ${row.what}: ${Number(row.figure.toFixed(row.figure < 10 ? 2 : 0)).toLocaleString('en')} ${row.unit}${verdict}`)
    }
  }
}

if (alone === undefined && wanted.length === 0) {
  const results = join(import.meta.dirname, 'results')
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, `${new Date().toISOString().slice(0, 10)}-${commit}.txt`), `${lines.join('\n')}\n`)
}
process.exit(0)
