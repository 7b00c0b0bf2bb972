import { keptAs } from '../../wire.ts'

const place = (): string => keptAs('screen')

/** The sign-in with which this browser is a screen in the hall, if it is one. */
export function screenSign(): number | null {
  try {
    const kept = Number(localStorage.getItem(place()))
    return Number.isInteger(kept) && kept > 0 ? kept : null
  } catch {
    return null
  }
}

export function keepScreenSign(u: number | null): void {
  try {
    if (u === null) localStorage.removeItem(place())
    else localStorage.setItem(place(), String(u))
  } catch { /* then it is connected anew after a reload */ }
}
