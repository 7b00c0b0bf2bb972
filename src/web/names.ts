import { type NamesPolicy, policyOf } from '#actors/policy.ts'
import { useMemo } from 'react'
import { useSession } from './session.tsx'

/** How states and organisations are called in this house, as its host chose: for pages outside a conference, which has the choice in its own journal. For screens that are fetched when opened, since the register comes with it. */
export function useNames(): NamesPolicy {
  const names = useSession().me?.names
  return useMemo(() => policyOf(names), [names])
}
