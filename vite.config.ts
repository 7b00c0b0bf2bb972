import react from '@vitejs/plugin-react'
import { type Plugin, defineConfig } from 'vite'
import { languages } from './src/base/words.ts'
import { pressed } from './vite.pressed.ts'
import { wordsByLanguage } from './vite.words.ts'

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

/** The faces under one name that stays, for the pages that are made without scripts. */
const faces = (): Plugin => ({
  name: 'faces',
  generateBundle(_, bundle) {
    const all = Object.values(bundle).flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).filter((css) => css.includes('@font-face'))
    this.emitFile({ type: 'asset', fileName: 'faces.css', source: all.flatMap((css) => css.match(/@font-face\s*\{[^}]*\}/g) ?? []).join('\n') })
  },
})

export default defineConfig({
  root: 'src/web',
  plugins: [react(), ahead('/begin.tsx'), faces(), wordsByLanguage(), pressed()],
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2023', sourcemap: true, chunkSizeWarningLimit: 900, rolldownOptions: { output: { codeSplitting: { groups: languages.map((language) => ({ name: `refusals-${language}`, test: new RegExp(`\\?words=${language}$`) })) } } } },
})
