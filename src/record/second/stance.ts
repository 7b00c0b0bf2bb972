import { find } from '#actors/register.ts'
import { stanceNouns, stances } from '../attribution/calls/data/stances.ts'
import { inflected } from '../attribution/english/lexicon.ts'
import type { Position } from '../found.ts'
import { within } from '../span.ts'
import type { StanceAnswer } from './answer.ts'
import { type Checking, fieldOf, passageOf, sureness } from './checking.ts'
import { named } from './named.ts'
import { actorOf } from './names.ts'

type Stance = 'supports' | 'opposes' | 'undecided'
const forms: ReadonlyMap<string, Stance> = new Map([
  ...(['supports', 'opposes'] as const).flatMap((value) => stances[value].split(' ').filter((lemma) => !lemma.includes('-')).flatMap((lemma) => inflected(lemma).map(({ text }) => [text, value] as const))),
  ...Object.entries(stanceNouns),
])
/** Words that turn a stance round or leave it open: what such a sentence holds is for a person to say. */
const turning = /\b(?:not|never|no|neither|nor|refus\w+|declin\w+|without|if|unless|would|could|may|might)\b|n['’]t\b/iu

/** A stance whose actor, object and word of support or opposition stand in one sentence that does not turn it round. What it is, our own list of words says. */
export function stance(checking: Checking, one: StanceAnswer): Position | null {
  const { page: { text }, names } = checking
  const span = passageOf(checking, one.words)
  if (span === null) return null
  const [actor, word, on] = [one.actor, one.stance, one.on].map((words) => fieldOf(checking, words, span))
  const value = word == null ? undefined : forms.get(text.slice(...word).toLowerCase())
  if (actor == null || on == null || word == null || value === undefined || ![actor, word, on].every((part) => within(part, span)) || turning.test(text.slice(...span))) return null
  const name = text.slice(...actor).replaceAll(/\s+/g, ' ')
  const id = actorOf(names, name) ?? find(name)?.id ?? null
  return {
    actor: id ?? name, name, collective: id === null && /s$|^(?:most|many|some|several|other)\b/iu.test(name), on: text.slice(...on).replaceAll(/\s+/g, ' '), initiative: null, value, span,
    speaker: named(checking, one.speaker, span), date: null, basis: 'unknown', confidence: sureness(checking, actor, span),
  }
}
