/** Verbs of a stance by lemma, in classes. Their object is what the stance is on. */
export const stances: { readonly [value in 'supports' | 'opposes' | 'undecided']: string } = {
  supports: 'support back endorse welcome favour favor approve embrace champion applaud uphold accept call-for advocate',
  opposes: 'oppose reject condemn denounce block veto resist rebuff dismiss rule-out decry',
  undecided: 'study consider weigh examine review assess',
}

/** "voiced its support for", "expressed opposition to": a verb, a noun and what it is on. */
export const stanceNouns: { readonly [noun: string]: 'supports' | 'opposes' | 'undecided' } = {
  support: 'supports', backing: 'supports', endorsement: 'supports', approval: 'supports', solidarity: 'supports', opposition: 'opposes', objection: 'opposes', objections: 'opposes', rejection: 'opposes', reservations: 'undecided', doubts: 'undecided',
}
export const carrying = 'voice express give announce declare reiterate reaffirm repeat restate signal offer raise pledge confirm convey state lend'

/** Saying nothing, reported as such: reported silence is a value of its own and never a view. */
export const unanswered = String.raw`(?:has|have|had|did)(?: not|n['’]t) (?:yet |immediately )?(?:respond(?:ed)?|repl(?:y|ied)|react(?:ed)?|answer(?:ed)?)(?: to)?|(?:has|have|had) yet to (?:comment|respond|reply|react|answer)(?: on| to)?`

/** Coming, if something is so. */
export const ifComing = String.raw`(?:would|will|could)(?: only)? (?:attend|come|take part|participate|join|send \p{L}+)\b(?=[^.;]*\b(?:if|unless|provided|on condition|only when)\b)`

/** Not having made up one's mind, reported as such. */
export const undecided = String.raw`(?:has|have|had)(?: not|n['’]t) (?:yet )?decided|(?:has|have|had) yet to decide|(?:is|are|was|were|remains?|remained) (?:still |as yet )?undecided`

export const silences = [
  String.raw`(?:did|do|does|has|have|had|would)(?: not|n['’]t) (?:yet )?(?:offer|give|express|voice|state|share|provide|take) (?:an?|any|their|its) (?:\p{L}+ )?(?:opinions?|views?|positions?|comments?|stance|sides?)`,
  String.raw`(?:did|do|does|has|have|had)(?: not|n['’]t) (?:yet )?(?:comment(?:ed)?|take|taken) (?:on|sides|a position)`,
  String.raw`(?:offered|gave|expressed|voiced|took|had) no (?:\p{L}+ )?(?:opinions?|views?|positions?|comments?|stance|sides?)`,
  String.raw`(?:declined|refused) to (?:comment|take a position|give an opinion|say)`,
  String.raw`(?:remained|stayed|kept|were|was) silent`,
]

/** Things a stance may be on: a call for a meeting, or an option of an issue. A rejected claim is none. */
export const issues = String.raw`proposals?|ideas?|initiatives?|plans?|conferences?|summits?|meetings?|talks|negotiations|dialogue|formats?|solutions?|settlement|ceasefires?|cease-fires?|truces?|pauses?|agreements?|deals?|accords?|drafts?|resolutions?|roadmap|road map|creation|establishment|recognition|statehood|membership|admission|withdrawal|peace process|mission|deployment|sanctions|embargo|annexation|settlements|platform|quartet|mediation|intervention|partition|referendum|elections?|treaty|convention|amendments?|bid|appeals?|calls?|framework|corridors?|no-fly zone|status quo|independence|autonomy|sovereignty|return`

/** Words that make a stance depend on something. */
export const conditions = /\b(?:if|provided|unless|only (?:if|when|after)|on (?:the )?condition|as long as|so long as|subject to)\b/iu

/** Words for several actors at once whom nobody names. */
export const manyWords = 'most many some several other others few all both numerous various certain majority number dozens two three four five six seven eight nine ten'
export const manyNouns = 'nations states countries participants members delegations delegates governments speakers parties ambassadors representatives leaders capitals powers allies envoys ministers others diplomats'
