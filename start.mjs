#!/usr/bin/env node
// The one door for people: installs what is missing, finds a Node that runs TypeScript, builds the screens, starts Parley.
// Plain JavaScript that runs on Node 18 and later. `npm start` and the command `parley` both come through here.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const home = dirname(fileURLToPath(import.meta.url))
const windows = process.platform === 'win32'
const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** Newest modification below a folder, in milliseconds; decides whether the screens must be built again. */
function newest(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return time(path)
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function run(command, args, shell = false) {
  const done = spawnSync(command, args, { cwd: home, stdio: ['ignore', 2, 2], shell })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

function install() {
  if (time(join(home, 'node_modules/.package-lock.json')) >= time(join(home, 'package-lock.json'))) return
  process.stderr.write('Parley: installing what is missing …\n')
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], windows)
}

/** The first Node of version 24 or later: this one, the one npm brought, or the one on the path. */
function modernNode() {
  const brought = join(home, 'node_modules/.bin', windows ? 'node.cmd' : 'node')
  for (const node of [process.execPath, brought, 'node']) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8', shell: windows && node === brought }).stdout ?? ''
    if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= 24) return node
  }
  process.stderr.write('Parley needs Node 24 or later and found none. See https://nodejs.org\n')
  process.exit(1)
}

function build(node) {
  const screens = time(join(home, 'dist/web/index.html'))
  if (screens > 0 && screens >= Math.max(newest(join(home, 'src')), time(join(home, 'vite.config.ts')))) return
  process.stderr.write('Parley: building the screens …\n')
  run(node, [join(home, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'])
}

const args = process.argv.slice(2)
install()
if (args[0] === '--install') process.exit(0)
const node = modernNode()
const command = args.length > 0 ? args : ['serve', '--sample']
if (command[0] === 'serve') build(node)

// The channel tells the child when this process is gone, however it went; signals are passed on for an orderly end.
// A small young generation, and memory that is given back when a code was checked (16 MiB each). What was compiled is kept, so that the compiler of TypeScript,
// 15 MB, is not loaded; where there is nothing kept yet, or something changed, all a server starts with is compiled once before.
const kept = join(home, 'node_modules/.cache/parley')
const env = { MALLOC_MMAP_THRESHOLD_: '131072', NODE_COMPILE_CACHE: kept, ...process.env }
const flags = ['--max-semi-space-size=4']
if (command[0] === 'serve' && time(kept) < newest(join(home, 'src'))) {
  const first = ['cli/main.ts', 'cli/serve.ts', 'access/stretch.ts', 'http/files.ts'].map((file) => pathToFileURL(join(home, 'src', file)).href)
  spawnSync(node, [...flags, '--input-type=module', '--eval', first.map((file) => `import ${JSON.stringify(file)}`).join('\n')], { env, stdio: 'ignore' })
  if (existsSync(kept)) utimesSync(kept, new Date(), new Date())
}
const child = spawn(node, [...flags, join(home, 'src/cli/main.ts'), ...command], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
