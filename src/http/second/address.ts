import { longestModel } from '#record/second/second.ts'

/** How a second reader is reached, as the operator set it (`PARLEY_READER_URL`, `_MODEL`, `_KEY`). */
export type ReaderSettings = { readonly url: string; readonly model: string; readonly key: string | null }

/** Where a second reader answers. `leaves`: what is sent there leaves this machine; `sealed`: nobody on the way can read it. */
export type ReaderAddress = { readonly endpoint: URL; readonly host: string; readonly leaves: boolean; readonly sealed: boolean }

/** The address of an OpenAI-compatible server (`https://host/v1`); null where it is none, or has a name and password in it. */
export function readerAddress(url: string): ReaderAddress | null {
  if (!URL.canParse(url)) return null
  const base = new URL(url)
  if (!/^https?:$/.test(base.protocol) || base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '') return null
  const endpoint = new URL(`${base.href.replace(/\/+$/, '')}/chat/completions`)
  return { endpoint, host: base.host, leaves: !isThisMachine(base.hostname), sealed: base.protocol === 'https:' }
}

/** Only addresses that cannot leave: the loopback network, and the name that by rule means it (RFC 6761). A name that happens to lead there is another host. */
function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/** What is wrong with the settings, for the operator; null where all is well or nothing is set. */
export function wrongReader({ url, model, key }: { readonly url: string; readonly model: string; readonly key: string }): string | null {
  if (url === '' && model === '' && key === '') return null
  if (url === '' || model === '') return 'A second reader needs both PARLEY_READER_URL and PARLEY_READER_MODEL.'
  if (readerAddress(url) === null) return 'PARLEY_READER_URL is an address that begins with http:// or https://, without name, password or query, such as http://127.0.0.1:11434/v1.'
  if (model.length > longestModel) return `PARLEY_READER_MODEL has up to ${longestModel} characters.`
  return /^[!-~]*$/.test(key) ? null : 'PARLEY_READER_KEY is printable characters without blanks.'
}
