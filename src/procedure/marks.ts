import { dayOf, type Instant, iso } from '#base/instants.ts'
import { fill, type Words } from '#base/words.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { Marks } from './methods.ts'
import { markWords } from './words/marks.ts'

/** What must stand beside a result: that it was entered from paper, by whom and of which hour; that it replays another vote. `at` is when it was entered; hours are UTC. */
export function marksTold({ paper, replays }: Marks, at: Instant, { chair }: Pick<Rulebook, 'chair'>): readonly Words[] {
  return [
    ...(replays === undefined ? [] : [replays.day === null ? fill(markWords.undated, { source: replays.source }) : fill(markWords.replay, { day: replays.day, source: replays.source })]),
    ...(paper === undefined ? [] : [fill(markWords.paper, { by: paper.by === 'secretariat' ? markWords.secretariat : chair, entered: hourOf(at), at: hourOf(paper.at), tellers: paper.tellers.join(', '), source: paper.source })]),
  ]
}

function hourOf(at: Instant): string {
  return `\u200E${dayOf(at)} ${iso(at).slice(11, 16)} UTC\u200E`
}
