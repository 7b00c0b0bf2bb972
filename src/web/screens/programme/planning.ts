import type { Form } from '#base/form.ts'
import type { Planned } from '#views/programme.ts'
import { type Conference, choicesOf } from '../../conference.ts'

/** What the dialog is about: a new sitting, or one that is there. */
export type Planning = { readonly forms: readonly Form[]; readonly planned: Planned | null }

/** The form with which one sitting can be changed or dropped. */
export function formFor({ forms }: Conference, type: 'change-sitting' | 'drop-sitting', { body, sitting }: Planned): Form | undefined {
  return forms.find((form) => form.type === type && choicesOf(form.fields.body).includes(body) && choicesOf(form.fields.sitting).includes(sitting.id))
}
