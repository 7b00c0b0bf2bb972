import { type Language, say, type Words } from '#base/words.ts'
import type { Order, ParticipantsList } from '#views/participants-list.ts'
import { comma, titled } from './days.ts'
import { heading, orWords, paragraph, type Sheet } from './sheet.ts'
import { labels, roles } from './words/daily.ts'
import { labels as common } from './words/outcome.ts'

/** The list of participants in one language, by standing; with the people of each delegation where the reader may see who they are. */
export function participantsSheet(list: ParticipantsList, language: Language, order: Order, foot: string): Sheet {
  const w = (words: Words): string => say(words, language)
  return {
    language,
    title: titled(w(labels.participants), list.title, language),
    exercise: list.exercise ? w(common.exercise) : null,
    foot,
    blocks: [
      paragraph(w(order === 'protocol' ? labels.protocol : labels.order)),
      ...(list.groups.length === 0 ? [paragraph(w(labels.nobody))] : list.groups.flatMap(({ role, delegations }) => [
        heading(1, `${w(role)} (${delegations.length})`),
        orWords(
          [w(common.number), w(labels.delegation), ...(list.named ? [w(labels.people)] : []), w(labels.credentials)],
          delegations.map(({ names, people, credentials }, n) => [
            String(n + 1), w(names),
            ...(list.named ? [people.map((one) => `${one.name ?? w(labels.erased)} (${w(roles[one.role])})`).join(comma(language)) || '—'] : []),
            credentials === null ? '—' : w(credentials),
          ]),
          w(labels.nobody)),
      ])),
    ],
  }
}
