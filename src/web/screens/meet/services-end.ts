import { minute } from '#base/instants.ts'
import type { BodyView } from '../../conference.ts'
import { useNow } from '../../session.tsx'

const reckonEvery = 20_000

/** The instant at which services end, as this device was told; null where it was not. */
export function useServicesEnd(view: BodyView): number | null {
  const now = useNow(reckonEvery)
  const [h, m] = (kept(`parley.services ${view.stream} ${view.body.id}`) ?? '').split(':').map(Number)
  if (h === undefined || m === undefined || Number.isNaN(h) || Number.isNaN(m)) return null
  const end = new Date(now)
  end.setHours(h, m, 0, 0)
  return end.getTime() < now ? end.getTime() + 24 * 60 * minute : end.getTime()
}

function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
