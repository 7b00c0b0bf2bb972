import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What only a server reads, when it is asked (files by thread, the screens' own files, scrypt, passkeys): left out of the tab, where nobody asks for it. */
const servers = /\/src\/(http\/(file-by-thread|files)|access\/(stretch|passkey-proof))\.ts$/

/** The whole of Parley as files for any file server, under any path, also over plain http: see `src/web/demo/`. */
export default defineConfig({
  root: 'src/web/demo',
  base: './',
  publicDir: '../public',
  plugins: [react(), { name: 'left-out', enforce: 'pre', load: (id) => (servers.test(id) ? 'export {}' : null) }],
  worker: { format: 'es' },
  build: { outDir: '../../../dist/demo', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4_000 },
})
