import { apiOf, ask, goHome, isAlone, keptAs } from './wire.ts'

/** The sign-ins this browser knows of, so that one can go from one to the other. The cookies themselves are out of a page's reach; this is only the list of names. */
export type SignedIn = { readonly u: number; readonly name: string }

const place = (): string => keptAs('sign-ins')
let inMemory: readonly SignedIn[] = []

export function signIns(): readonly SignedIn[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place()) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each): each is SignedIn => typeof each === 'object' && each !== null && 'u' in each && typeof each.u === 'number' && 'name' in each && typeof each.name === 'string') : []
  } catch {
    return inMemory
  }
}

function keep(list: readonly SignedIn[]): void {
  inMemory = list
  try {
    localStorage.setItem(place(), JSON.stringify(list))
  } catch {
    // for this visit only
  }
}

/** How often each number was signed in on this page. */
const times = new Map<number, number>()
export const signedInTimes = (u: number): number => times.get(u) ?? 0

export function remember(one: SignedIn): void {
  times.set(one.u, signedInTimes(one.u) + 1)
  keep([...signIns().filter(({ u }) => u !== one.u), one].toSorted((a, b) => a.u - b.u))
}

export function forget(u: number): void {
  keep(signIns().filter((each) => each.u !== u))
}

/** Forgets a sign-in of which it was asked whether it goes on; one that has begun since under the same number goes on. */
export function forgetEnded(u: number, asked: number): void {
  if (signedInTimes(u) === asked) forget(u)
}

/** A sign-in that is ended in one tab is ended in all: each leaves its pages by a fresh load. */
export function watchSignOuts(): void {
  if (typeof addEventListener !== 'function' || isAlone()) return
  addEventListener('storage', ({ key }) => {
    const here = /^\/u\/(\d+)\//.exec(location.pathname)?.[1]
    if (key === place() && here !== undefined && !signIns().some(({ u }) => u === Number(here))) goHome()
  })
}

/** Ends a sign-in here and on the server, and leaves its pages by a fresh load, so that nothing of it stays in memory. */
export async function signOut(u: number): Promise<void> {
  await ask(`${apiOf(u)}/sign-out`, {})
  forget(u)
  goHome()
}
