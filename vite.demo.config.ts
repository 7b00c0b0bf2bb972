import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The whole of Parley as files for any file server, under any path, also over plain http: see `src/web/demo/`. */
export default defineConfig({
  root: 'src/web/demo',
  base: './',
  publicDir: '../public',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: '../../../dist/demo', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4_000 },
})
