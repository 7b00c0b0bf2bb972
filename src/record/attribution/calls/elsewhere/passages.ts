import type { Named } from '../../../found.ts'
import { type Anchor, objectsIn } from './anchors.ts'
import { type Pages, type Sentence, has, saidBy } from './sentence.ts'

/** A stretch of a sentence that speaks of one call's meeting: offsets within the sentence, and whether the call itself stands in it. */
export type Stretch = { readonly sentence: Sentence; readonly from: number; readonly to: number; readonly own: boolean
  /** Where the verb that asks ends; null where none does. */
  readonly cue: number | null }

/** Who says what stands there. */
export const speakerAt = ({ sentence }: Stretch, from: number, to: number): Named | null => saidBy(sentence, [sentence.base + from, sentence.base + to])?.who?.named ?? null

/** Where a document speaks of the meeting a group of anchors calls for: the calls themselves, and later sentences on who should come, where and when, as long as no other call stands nearer. */
export function stretchesOf(pages: Pages, group: readonly Anchor[], all: readonly Anchor[]): readonly Stretch[] {
  const { tongue, word } = pages.words
  const own = group.map((anchor): Stretch => ({ sentence: anchor.sentence, from: Math.min(anchor.cue[0], anchor.object[0]), to: endOf(pages, anchor, all), own: true, cue: anchor.role === 'names' ? null : anchor.cue[1] }))
  const first = Math.min(...group.map(({ sentence }) => sentence.at))
  const main = all[0] !== undefined && group.includes(all[0])
  const sides = new Set(group.flatMap(({ owner }) => (owner === null ? [] : [owner.named.actor ?? owner.named.name])))
  const later = pages.sentences.filter((sentence) => sentence.at > first && sentence.at - first < 40 && !group.some((anchor) => anchor.sentence === sentence)).flatMap((sentence): readonly Stretch[] => {
    if (all.some((anchor) => anchor.sentence === sentence && anchor.role !== 'names')) return []
    const paragraph = all.findLast((anchor) => anchor.sentence.at < sentence.at && anchor.sentence.line.paragraph === sentence.line.paragraph)
    const theirs = sentence.drafts.some(({ who }) => who !== null && sides.has(who.named.actor ?? who.named.name))
    if (!(paragraph !== undefined ? group.includes(paragraph) : main || theirs)) return []
    // "wollen zu einem Krisengipfel zusammenkommen": a meeting that nothing has spoken of is another one.
    if (objectsIn(sentence.text, pages.words).some(({ held, object }) => !held && /^(?:zu\s+|à\s+|a\s+)?(?:eine?[nrsm]?|une?|una)\s/iu.test(sentence.text.slice(...object)) && !/solch|tel(?:le)?\s|tal\s/iu.test(sentence.text.slice(...object)))) return []
    const speaks = has(word(tongue.meeting), sentence.text) || has(word(tongue.attend), sentence.text) || has(word(tongue.holding), sentence.text) && sentence.at - first < 4
    // "Ohne die Bergleute wird es schwer": said right behind a call it is of its meeting.
    if (sentence.at - first < 3 && tongue.calls.some(({ value, words }) => value === 'difficult without' && has(word(words), sentence.text))) return [{ sentence, from: 0, to: sentence.text.length, own: false, cue: null }]
    const ahead = has(word(tongue.modal), sentence.text) || pages.words.bearing.convening.some((source) => has(word(source), sentence.text)) || has(word(tongue.convened.replace('WHO', '')), sentence.text) || [...tongue.hosts, ...tongue.calls.filter(({ value }) => value === 'difficult without')].some(({ words }) => has(word(words), sentence.text))
    return speaks && ahead || tongue.hosts.some(({ words }) => has(word(words), sentence.text)) ? [{ sentence, from: 0, to: sentence.text.length, own: false, cue: null }] : []
  })
  return [...own, ...later]
}

/** A call goes on to the end of its sentence, or to where the next one of the sentence begins. */
function endOf(pages: Pages, anchor: Anchor, all: readonly Anchor[]): number {
  const next = all.find((other) => other !== anchor && other.sentence === anchor.sentence && Math.min(other.cue[0], other.object[0]) > anchor.object[1])
  return next === undefined ? anchor.sentence.text.length : Math.min(next.cue[0], next.object[0])
}
