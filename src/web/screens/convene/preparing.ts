import { convenability, type Convenability } from '#analysis/convenability.ts'
import { conveningOf } from '#analysis/convening.ts'
import { fits, type Form } from '#base/form.ts'
import type { ActorId } from '#base/ids.ts'
import { nameIn } from '#participants/known.ts'
import type { Preparation } from '#participants/state.ts'
import { useMemo } from 'react'
import { type Conference, choicesOf, formsOf } from '../../conference.ts'
import type { Filled } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'

/** A conference in preparation as this person may see it: its format, whether it can be convened, and what may be done about it. */
export type Preparing = Conference & {
  readonly preparation: Preparation
  readonly board: Convenability
  readonly nameOf: (actor: ActorId) => string
  /** Whether this person prepares it; others read. */
  readonly edits: boolean
}

export function usePreparing(conference: Conference): Preparing {
  const { say } = useVoice()
  const { preparation } = conference.state
  const board = useMemo(() => convenability(conveningOf(preparation)), [preparation])
  return useMemo(() => ({
    ...conference, preparation, board,
    nameOf: (actor) => say(nameIn(preparation, actor)),
    edits: formsOf(conference, 'write-mandate').length > 0,
  }), [conference, preparation, board, say])
}

/** Whether a command is one that may be given now. */
export const mayNow = (view: Preparing, command: Filled): boolean => view.forms.some((form: Form) => fits(form, command))

/** The ids a form lets choose from in one field, over all forms of a type. */
export function offered(view: Preparing, type: string, field: string): readonly string[] {
  return [...new Set(formsOf(view, type).flatMap(({ fields }) => {
    return choicesOf(fields[field]).filter((value) => typeof value === 'string')
  }))]
}
