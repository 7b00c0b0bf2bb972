import react from '@vitejs/plugin-react'
import { type Plugin, defineConfig } from 'vite'

/** The page names what its first, small script is about to ask for, so that a slow line carries both at once. */
const ahead = (entry: string): Plugin => ({
  name: 'ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
      const wanted = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(entry) === true).flatMap(({ fileName, imports }) => [fileName, ...imports])
      const styles = chunks.filter(({ fileName }) => wanted.includes(fileName)).flatMap(({ viteMetadata }) => [...viteMetadata?.importedCss ?? []])
      const linked = (rel: string, files: readonly string[]) => [...new Set(files)].filter((file) => !html.includes(file)).map((file) => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' as const }))
      return [...linked('modulepreload', wanted), ...linked('stylesheet', styles)]
    },
  },
})

export default defineConfig({
  root: 'src/web',
  plugins: [react(), ahead('/begin.tsx')],
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2023', sourcemap: true, chunkSizeWarningLimit: 900 },
})
