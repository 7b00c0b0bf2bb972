// Everything `npm test` runs once the screens are built: types, lint and fences beside the tests, since tests in a browser leave the processor idle for much of their time.
import { spawn } from 'node:child_process'

/** Runs one command to its end with its output in one piece, so that two do not mix; says whether it went well. */
function run(command: string, words: readonly string[], kept: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', kept ? 'pipe' : 'inherit', kept ? 'pipe' : 'inherit'], shell: process.platform === 'win32' })
    const said: Uint8Array[] = []
    child.stdout?.on('data', (part: Uint8Array) => { said.push(part) })
    child.stderr?.on('data', (part: Uint8Array) => { said.push(part) })
    child.on('close', (code) => {
      if (kept) process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

const [checked, tested] = await Promise.all([run('npm', ['run', '-s', 'check'], true), run('vitest', ['run'], false)])
if (!checked) console.error('The checks of types, lint and fences found something; it stands above.')
process.exitCode = checked && tested ? 0 : 1
