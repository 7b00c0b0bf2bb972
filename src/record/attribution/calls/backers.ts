import type { Initiative, Position } from '../../found.ts'
import type { Scene } from '../cast.ts'

/** Verbs of backing, and support that was won; "voiced its support" is a view and no more. */
const backing = /\b(?:back(?:s|ed|ing)?|supports?(?! (?:for|of|from)\b)|supported|supporting|(?<=\b(?:won|has|had|gained|received|with) (?:the )?)support of|endors\p{L}+|second(?:s|ed)|favou?r(?:s|ed)?|in favou?r|behind|champion\p{L}*|embrac\p{L}+|blessing)\b/iu

/** Whoever is said to back or support a call backs it; who only welcomes or accepts it holds a position and is no backer. */
export function withBackers(calls: readonly Initiative[], held: readonly Position[], scene: Scene): readonly Initiative[] {
  return calls.map((call, place) => {
    const known = [...call.proposedBy, ...call.backedBy].map(({ actor }) => actor)
    const more = held.filter(({ initiative, value, collective, actor, span }, at) => initiative === place && value === 'supports' && !collective && !known.includes(actor) && backing.test(scene.text.slice(...span)) && held.findIndex((other) => other.actor === actor && other.initiative === place && other.value === 'supports' && backing.test(scene.text.slice(...other.span))) === at)
    return more.length === 0 ? call : { ...call, backedBy: [...call.backedBy, ...more.map(({ actor, name, span, speaker }) => ({ actor, name, span, speaker }))] }
  })
}
