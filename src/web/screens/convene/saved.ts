import { type Problem, offline, reach } from '../../wire.ts'

/** The browser has taken hold of a file by then, in milliseconds. */
const longEnough = 60_000

/** Asks the server for a file made of what is handed over, and lets the browser save it. The problem where there is one. */
export async function saved(address: string, name: string, body: object): Promise<Problem | null> {
  const answer = await reach(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(() => null)
  if (answer === null) return offline
  if (!answer.ok) return { code: 'unreadable', title: answer.statusText, ...await answer.json().catch(() => ({})), status: answer.status }
  const file = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = file
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(file), longEnough)
  return null
}
