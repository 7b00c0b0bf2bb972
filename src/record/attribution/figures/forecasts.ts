import type { Scene } from '../cast.ts'
import { isFinite } from '../english/phrases.ts'
import { subjectBefore } from '../english/subject.ts'
import type { Line } from '../lines.ts'
import { isBodyWord } from '../roles.ts'
import { type Spoken, type Who, who } from '../who.ts'
import { persons } from './data/counted-things.ts'
import type { Counted } from './numbers.ts'
import type { Draft } from '../said.ts'

/** The statements of a line, and who has spoken up to it. */
export type Told = { readonly here: readonly Draft[]; readonly spoken: Spoken }

/** Verbs by which somebody gives a number for what is to come. */
const foresees = /^(?:expects?|expected|sees|saw|predicts?|predicted|anticipates?|anticipated|foresees?|foresaw|projects|projected|forecasts|targets|targeted|reckons?|reckoned|budgeted|guided|pencil?led|aims|plans|planned|hopes|assumes?|assumed)$/
/** Verbs that move, or leave where it is, a number that is somebody's own ("cut its growth forecast to"). */
const moves = /^(?:rais(?:ed|es|ing)|lift(?:ed|s|ing)|edg(?:ed|es|ing)|nudg(?:ed|es|ing)|increas(?:ed|es|ing)|upped|hik(?:ed|es|ing)|bump(?:ed|s)|cut|cuts|cutting|lower(?:ed|s|ing)|slash(?:ed|es|ing)|trimm(?:ed|ing)|trims|reduc(?:ed|es|ing)|revis(?:ed|es|ing)|kept|keeps|keeping|left|leaves|leaving|maintain(?:ed|s|ing)|held|holds|holding|reiterat(?:ed|es|ing)|set|sets|setting|downgrad(?:ed|es|ing)|upgrad(?:ed|es|ing)|updat(?:ed|es|ing)|put|puts|putting|doubl(?:ed|es|ing)|halv(?:ed|es|ing))$/
const own = /^(?:forecasts?|estimates?|outlook|projections?|predictions?|guidance|targets?|expectations?|view|tally|counts?|tolls?|figures?|goal|assessment|rates?)$/
const bodies = /^(?:group|company|firm|bank|lender|retailer|maker|producer|carrier|airline|operator|insurer|manufacturer|broker|brokerage|fund|agency|chain|giant|exchange|utility|bourse|cartel|thinktank|think-tank|institute|union|charity|economists?|analysts?|ministry|office|bureau|commission|council)$/

/** "The group now expects earnings of 1.1 billion", "the bank trimmed its forecast to 0.8%": whose expectation or estimate a number is. */
export function forecaster(line: Line, { from }: Counted, { here, spoken }: Told, scene: Scene): Who | null {
  const { tokens } = line
  for (let at = from - 1; at > 0 && from - at < 26; at -= 1) {
    const token = tokens[at]
    if (token === undefined || /^(?:[;:—–]|while|whereas|but|although|though)$/.test(token.lower)) return null
    if ((line.quoted[at] ?? -1) !== (line.quoted[from] ?? -1)) return null
    const before = tokens[at - 1]?.lower ?? ''
    if (/^(?:is|are|was|were|be|been|being|the|a|an|its|his|her|their|of|to|than|as)$/.test(before)) continue
    const moved = moves.test(token.lower) && tokens.slice(at + 1, at + 8).some(({ lower }, n) => own.test(lower) && at + 1 + n < from) && tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:its|their|his|her|the|a)$/.test(lower) || /^['’]s?$/.test(lower))
    if (!moved && !(foresees.test(token.lower) && token.pos !== 'NOUN')) continue
    // "had on average pencilled in": the subject stands before the auxiliary.
    const first = tokens.findLastIndex(({ lower }, place) => place < at && at - place < 5 && /^(?:had|has|have)$/.test(lower))
    const phrase = subjectBefore(line, first > 0 ? first : at, scene.mentions)
    const named = phrase === null ? null : who(line, phrase, scene, spoken)
    // "… called it a sink but kept its target at": the one who spoke goes on.
    const same = phrase !== null || !/^(?:and|but|,)$/.test(before) ? undefined : here.findLast(({ cue, who: one }) => one !== null && cue !== null && cue[1] <= token.start)
    if (same?.who != null) return same.who
    if (phrase === null || named === null || tokens.slice(phrase.from, phrase.to).every(({ pos }) => pos === 'DET')) continue
    const head = tokens[phrase.to - 1]
    // What voters expect is what a poll found.
    if (tokens.slice(phrase.from, phrase.to).some(({ lower }) => /^(?:voters?|respondents|americans|people|majority|percent|cent|adults|households|residents)$/.test(lower))) return null
    if (named.known || head?.pos === 'PROPN' || isBodyWord(head?.lower ?? '') || bodies.test(head?.lower ?? '') || persons.test(head?.lower ?? '') || named.pronoun !== null) return named
    if (isFinite(line, at)) return null
  }
  return null
}
