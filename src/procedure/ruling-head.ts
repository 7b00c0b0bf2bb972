import { fill, listed, type Words } from '#base/words.ts'
import type { Ruling } from './ruling-state.ts'
import { nameOf, namesOf } from './scene.ts'
import type { Body, ConferenceState } from './state.ts'
import { draftTitle } from './titles.ts'
import { rulingWords } from './words/rulings.ts'

/** The outcome of a ruling as one sentence, with the words of the chair where there were any. */
export function rulingHead(state: ConferenceState, body: Pick<Body, 'drafts'>, { on, sustained, text }: Ruling): Words {
  const book = state.founding?.rulebook
  const chair = book?.chair ?? { en: 'The chair' }
  if (on === undefined) return fill(rulingWords[sustained === true ? 'sustained' : 'not-sustained'], { chair, text })
  const draft = (id: string): Words => draftTitle({ body }, id)
  switch (on.kind) {
    case 'nature': return fill(rulingWords.nature, { chair, what: draft(on.draft), matter: book?.matters[on.matter]?.name ?? { en: on.matter }, text })
    case 'party': return fill(rulingWords[on.party ? (on.barred === undefined ? 'party' : 'party-barred') : 'no-party'], { chair, who: nameOf(state, on.seat), text })
    case 'objection': return fill(rulingWords[on.founded ? 'founded' : 'unfounded'], { chair, who: nameOf(state, on.by), text })
    case 'no-consensus': return fill(rulingWords['no-consensus'], { chair, what: on.what, who: namesOf(state, on.objectors), text })
    case 'implied-rejection': return fill(rulingWords['implied-rejection'], { chair, number: numberOf(on.amendment), by: numberOf(on.by) })
    case 'contradiction': return fill(rulingWords.contradiction, { chair, what: draft(on.draft), other: draft(on.with) })
    case 'no-amendment': return fill(rulingWords['no-amendment'], { chair, number: numberOf(on.amendment) })
    case 'order': return fill(rulingWords.order, { chair, numbers: listed(on.order.map((id) => ({ en: numberOf(id) })), 'commas') })
    case 'spoilt-vote': return fill(rulingWords['spoilt-vote'], { chair, text })
    case 'no-agreement': return fill(rulingWords[text === '' ? 'no-agreement' : 'no-agreement-because'], { chair, what: draft(on.draft), text })
  }
}

function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1)
}
