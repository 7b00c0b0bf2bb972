import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, parseAst } from 'vite'
import { languages } from './src/base/words.ts'

/** What the engine says: refusals, the chair's sentences, titles and arithmetic, a thousand sentences in six languages, of which a reader needs one. */
const told = /\/src\/(procedure\/words\/[\w-]+|procedure\/titles|participants\/refusals|voting\/words\/[\w-]+)\.ts$/
const asked = /\/(src\/[\w/-]+)\.ts\?words=(\w+)$/
const late = join(import.meta.dirname, 'src/web/late-words.ts')
/** One of the modules with texts: those of a language lie in one file. */
const first = join(import.meta.dirname, 'src/procedure/words/refusals.ts')

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }
type Found = { readonly start: number; readonly end: number; readonly texts: { readonly [language: string]: string } }

/** The objects of a module that are a text in languages and nothing else. */
function textsIn(code: string): readonly Found[] {
  const found: Found[] = []
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look)
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    const texts = textsOf(node as Node)
    if (texts === null) Object.values(node).forEach(look)
    else found.push({ start: (node as Node).start, end: (node as Node).end, texts })
  }
  look(parseAst(code, { lang: 'ts' }))
  return found
}

function textsOf({ type, properties }: Node): Found['texts'] | null {
  if (type !== 'ObjectExpression' || !Array.isArray(properties) || properties.length < 2) return null
  const pairs = (properties as readonly { readonly key?: { readonly name?: unknown }; readonly value?: { readonly type?: string; readonly value?: unknown } }[]).map(({ key, value }) => [key?.name, value?.type === 'Literal' ? value.value : undefined] as const)
  return pairs.every(([key, value]) => languages.some((language) => language === key) && typeof value === 'string') && pairs.some(([key]) => key === 'en') ? Object.fromEntries(pairs) : null
}

/** In the built screens these texts are fetched in the language of the page, not in all six (`src/web/late-words.ts`). Nothing else of the modules changes. */
export const wordsByLanguage = (): Plugin => ({
  name: 'words-by-language',
  enforce: 'pre',
  apply: 'build',
  load: { filter: { id: asked }, handler(id) {
    const [, file, language = ''] = asked.exec(id) ?? []
    if (file === undefined) return null
    const texts = textsIn(readFileSync(id.replace(/\?.*$/, ''), 'utf8'))
    return { code: `export default ${JSON.stringify(texts.map((one) => one.texts[language] ?? one.texts['en']))}`, moduleType: 'js' }
  } },
  transform: { filter: { id: [told, late] }, handler(code, id) {
    if (id === late) return { code: code.replace("const ahead: Module['from'] = {}", `const ahead: Module['from'] = { ${languages.map((language) => `${language}: () => import(${JSON.stringify(`${first}?words=${language}`)})`).join(', ')} }`), map: null }
    const texts = textsIn(code)
    const loads = languages.map((language) => `${language}: () => import(${JSON.stringify(`${id}?words=${language}`)})`).join(', ')
    let [out, at] = ['', 0]
    texts.forEach(({ start, end }, n) => {
      out += `${code.slice(at, start)}__late(${n})`
      at = end
    })
    return { code: `import { late as __words } from ${JSON.stringify(late)}\nconst __late: (n: number) => any = __words(${texts.length}, { ${loads} })\n${out}${code.slice(at)}`, map: null }
  } },
})
