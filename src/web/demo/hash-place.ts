import { useSyncExternalStore } from 'react'

/** The place stands behind the #, because a plain file server knows one page and may hand it out under any path. */
let last = '/'
const watching = new Set<() => void>()
const tell = (): void => { for (const each of watching) each() }

/** `#rule-5` points at something on the page that is open, and leads nowhere else. */
function read(): string {
  if (location.hash.startsWith('#/')) last = location.hash.slice(1).split(/[?#]/)[0] ?? '/'
  return last
}

function watch(each: () => void): () => void {
  if (watching.size === 0) addEventListener('hashchange', tell)
  if (watching.size === 0) addEventListener('popstate', tell)
  watching.add(each)
  return () => void watching.delete(each)
}

export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`)
  scrollTo(0, 0)
  tell()
}

/** Where wouter looks for the place and how it goes to another. */
export const useHashPlace = Object.assign((): [string, typeof go] => [useSyncExternalStore(watch, read), go], { hrefs: (href: string): string => (href.startsWith('/') ? `#${href}` : href) })
