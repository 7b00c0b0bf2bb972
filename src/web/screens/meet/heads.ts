import type { SeatId } from '#base/ids.ts'
import { useQuery } from '@tanstack/react-query'
import type { BodyView } from '../../conference.ts'
import { useSession } from '../../session.tsx'
import { ask } from '../../wire.ts'

type Heads = { readonly heads: readonly { readonly seat: SeatId; readonly name: string }[] }

/** The name of whoever leads a delegation, for the bureau; null for everybody else, and where it is not known. */
export function useHead({ stream, capacity, state }: Pick<BodyView, 'stream' | 'capacity' | 'state'>, seat: SeatId): string | null {
  const { api } = useSession()
  const listed = Object.values(state.preparation.delegations).reduce((sum, people) => sum + people.length, 0)
  const { data } = useQuery({ queryKey: [api, 'heads', stream, listed], queryFn: () => ask<Heads>(`${api}/streams/${encodeURIComponent(stream)}/heads`), enabled: capacity === 'chair' || capacity === 'vice-chair' || capacity === 'secretariat' })
  return data !== undefined && 'value' in data ? data.value.heads.find((one) => one.seat === seat)?.name ?? null : null
}
