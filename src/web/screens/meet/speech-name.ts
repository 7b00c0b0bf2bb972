import type { Body, Entry, Speaker } from '#procedure/state.ts'
import type { Voice } from '../../words.tsx'

/** What a speech is called: for or against a motion, the draft in a debate by sides, or the overruling of the chair. */
export function speechName({ t }: Pick<Voice, 't'>, { point }: Pick<Body, 'point'>, { kind, motion }: Pick<Speaker | Entry, 'kind' | 'motion'>): string {
  if (kind !== 'for' && kind !== 'against') return t(`speech.${kind}`)
  if (motion === null) return t(`speech.${kind}.draft`)
  return t(motion === point?.id ? `speech.${kind}.appeal` : `speech.${kind}`)
}
