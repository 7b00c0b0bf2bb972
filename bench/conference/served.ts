import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const home = join(import.meta.dirname, '../..')

/** A server in a process of its own, as `npm start` starts it. `took`: from its start to the moment it says its address, in milliseconds. */
export type Served = { readonly address: string; readonly took: number; readonly memory: () => number; readonly stop: () => Promise<void> }

export async function serve(folder: string, ...options: readonly string[]): Promise<Served> {
  const start = performance.now()
  const env = { MALLOC_MMAP_THRESHOLD_: '131072', NODE_COMPILE_CACHE: join(home, 'node_modules/.cache/parley'), ...process.env, PARLEY_DATA: folder, PORT: '0', HOST: '127.0.0.1', PARLEY_URL: '', DATABASE_URL: '' }
  const server = spawn(process.execPath, ['--max-semi-space-size=4', join(home, 'src/cli/main.ts'), 'serve', '--json', ...options], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = await once(server.stdout, 'data') as [Buffer]
  const took = performance.now() - start
  const { address } = JSON.parse(line.toString()) as { readonly address: string }
  return {
    address, took,
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
    stop: async () => {
      server.kill('SIGTERM')
      await once(server, 'exit')
    },
  }
}
