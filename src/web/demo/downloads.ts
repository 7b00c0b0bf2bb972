import { notice } from '../shell/notices.ts'
import type { Carrier, Problem } from '../wire.ts'

/** Files that a server would hand out (page, Word, JSON, journal) are made here when their link is pressed, and saved by the browser. */
export function catchDownloads({ fetch }: Carrier): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null
    const address = link?.getAttribute('href')?.replace(/^#/, '') ?? ''
    if (link === null || !/^\/(u\/\d+\/)?api\//.test(address)) return
    event.preventDefault()
    event.stopPropagation()
    void save(fetch, address, link.getAttribute('download') ?? 'parley')
  }, true)
}

export async function save(fetch: Carrier['fetch'], address: string, name: string): Promise<void> {
  const answer = await fetch(address, {})
  if (!answer.ok) return notice({ kind: 'problem', problem: { ...(await answer.json() as Problem), status: answer.status } })
  const file = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = file
  link.download = name
  link.click()
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(file), 60_000)
}
