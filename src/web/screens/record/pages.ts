import type { StreamId } from '#base/ids.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useHead, useSession } from '../../session.tsx'
import { type Answer, type Problem, ask } from '../../wire.ts'

export type Paged<Page> = { readonly status: 'busy' } | { readonly status: 'broken'; readonly problem: Problem; readonly again: () => void } | { readonly status: 'there'; readonly page: Page; readonly position: number | null }

/** How often a page is asked for whose documents are still being read, in milliseconds. */
const every = 2_500

/** How long a page is kept that nobody looks at, in milliseconds: each import makes a new one, and that of ten thousand documents is three megabytes. */
const keptFor = 10_000

/**
 * A page of a dossier, asked for again whenever the dossier's position moves; the old one stays until the new one is there. It is asked for once at a
 * time: what moves meanwhile, as where a folder is taken in, is in the next. While it is `unfinished` it is asked for every so often; while it is held
 * `still`, because much moves at once, not at all.
 */
export function usePage<Page>(stream: StreamId, path: string, unfinished: (page: Page) => boolean = () => false, still = false): Paged<Page> {
  const { api } = useSession()
  const head = useHead(stream)
  const [held, hold] = useState(head)
  const asked = useQuery<Answer<Page>>({
    queryKey: [api, stream, path, held],
    queryFn: () => ask<Page>(`${api}/dossiers/${stream}/${path}`),
    refetchInterval: ({ state: { data } }) => (data !== undefined && 'value' in data && unfinished(data.value) ? every : false),
    gcTime: keptFor,
    placeholderData: (before, query) => (query?.queryKey[2] === path ? keepPreviousData(before) : undefined),
  })
  if (!still && !asked.isFetching && held !== head) hold(head)
  if (asked.data === undefined) return { status: 'busy' }
  return 'value' in asked.data ? { status: 'there', page: asked.data.value, position: held } : { status: 'broken', problem: asked.data.problem, again: () => void asked.refetch() }
}
