import type { PresidingOffice } from './chairing-state.ts'
import type { Body } from './state.ts'

/** The office whose word leads the body now: the chair, but while a vice-chair presides. */
export function presidingOffice({ chairing }: Pick<Body, 'chairing'>): PresidingOffice {
  return chairing?.acting == null ? 'chair' : 'vice-chair'
}
