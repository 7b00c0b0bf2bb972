import type { StreamId } from '#base/ids.ts'
import { useQuery } from '@tanstack/react-query'
import { useHead, useSession } from '../../session.tsx'
import { type Answer, type Problem, ask } from '../../wire.ts'

export type Paged<Page> = { readonly status: 'busy' } | { readonly status: 'broken'; readonly problem: Problem; readonly again: () => void } | { readonly status: 'there'; readonly page: Page }

/** A page of a dossier, asked for anew when the dossier has moved on; the old one stands until the new one is there. */
export function usePage<Page>(stream: StreamId, path: 'figures' | 'initiatives'): Paged<Page> {
  const { api } = useSession()
  const head = useHead(stream)
  const { data, refetch } = useQuery<Answer<Page>>({
    queryKey: [api, 'dossier', stream, path, head],
    queryFn: () => ask<Page>(`${api}/dossiers/${encodeURIComponent(stream)}/${path}`),
    placeholderData: (before) => before,
  })
  if (data === undefined) return { status: 'busy' }
  return 'value' in data ? { status: 'there', page: data.value } : { status: 'broken', problem: data.problem, again: () => void refetch() }
}
