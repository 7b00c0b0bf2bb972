import type { Words } from '#base/words.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { callingTold } from './calling.ts'
import { credentialsTold } from './credentials-time.ts'
import { recordsTold } from './records.ts'
import type { Scene } from './scene.ts'
import { sessionTold } from './sessions.ts'

/** What is told between meetings: what calls for the next, what is owed from the last, what is due before a session, whose credentials came late. */
export function betweenMeetings(scene: Scene): readonly { readonly words: Words; readonly rules: Rules }[] {
  return [...callingTold(scene), ...recordsTold(scene), ...sessionTold(scene), ...credentialsTold(scene)]
}
