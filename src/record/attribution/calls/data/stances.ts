/** Verbs of a stance by lemma, in classes. Their object is what the stance is on. */
export const stances: { readonly [value in 'supports' | 'opposes' | 'undecided']: string } = {
  supports: 'support back endorse welcome favour favor approve embrace champion applaud uphold accept call-for advocate hail commend salute second agree-to consent-to',
  opposes: 'oppose reject condemn denounce block veto resist rebuff dismiss rule-out decry object-to turn-down spurn shun boycott scorn vote-against warn-against balk-at criticise criticize',
  undecided: 'study consider weigh examine review assess',
}

/** "voiced its support for", "expressed opposition to": a verb, a noun and what it is on. */
export const stanceNouns: { readonly [noun: string]: 'supports' | 'opposes' | 'undecided' } = {
  support: 'supports', backing: 'supports', endorsement: 'supports', approval: 'supports', solidarity: 'supports', opposition: 'opposes', objection: 'opposes', objections: 'opposes', rejection: 'opposes', reservations: 'undecided', doubts: 'undecided',
}
export const carrying = 'voice express give announce declare reiterate reaffirm repeat restate signal offer raise pledge confirm convey state lend'

/** Saying nothing, reported as such: reported silence is a value of its own and never a view. */
export const unanswered = String.raw`(?:has|have|had|did)(?: not|n['’]t) (?:yet |immediately |publicly |so far |at once )?(?:respond(?:ed)?|repl(?:y|ied)|react(?:ed)?|answer(?:ed)?)(?: to)?|(?:has|have|had)(?: not|n['’]t) (?:yet |immediately |publicly |so far )?commented(?: on)?|did(?: not|n['’]t) (?:immediately|at once) comment|(?:has|have|had) yet to (?:comment|respond|reply|react|answer)(?: on| to)?|(?:has|have|had)? ?(?:made|gave|given|offered) no (?:\p{L}+ )?(?:comment|reply|response|answer|reaction)|could(?: not|n['’]t) (?:immediately )?be reached|did(?: not|n['’]t) (?:immediately )?(?:return|answer|respond to) (?:\p{L}+ ){0,3}?(?:calls|requests?|messages|questions|e-?mails)|(?:has|have|had) (?:so far )?said nothing(?: about| on)?`

/** Coming, if something is so. */
export const ifComing = String.raw`(?:(?:made|makes|make|tied|ties|tie|linked|links) (?:its|his|her|their) (?:support|participation|attendance|presence|approval|agreement|consent|acceptance|backing)(?: conditional| dependent)? (?:on|upon|to)\b)|(?:(?:would|will|could|can|might|may) (?:\p{L}+ )?(?:consider|attend|come|take part|participate|join|go|talk|negotiate|meet|return|agree|support|accept|sit)\b[^.;,]{0,50}? only (?=if\b|when\b|once\b|after\b|on\b))|(?:(?:would|will)(?: not|n['’]t) (?:attend|come|take part|participate|join|go|talk|negotiate|meet|return|agree|sign|sit)\b(?=[^.;]*\b(?:until|unless|before|while|as long as|so long as)\b))|(?:(?:would|will|could|can|might|may)(?: only)? (?:attend|come|take part|participate|join|go|sit|sign|agree|support|back|accept|consider|be there|send \p{L}+|welcome)|(?:is|are|was|were|would be|stands?|stood) (?:only )?(?:ready|willing|prepared|open) to (?:attend|come|take part|participate|join|go|talk|sit|sign|support|back|accept|meet))\b(?=[^.;]*\b(?:if|unless|provided|providing|on condition|only when|as long as|so long as)\b)`

/** Not having made up one's mind, reported as such. */
export const undecided = String.raw`took note of|(?:would|will|must|had to|have to|needed to|wanted to|(?:is|are|was|were) still) consult(?:ing)?\b|(?:is|are|was|were) consulting|(?:is|are|was|were|remain(?:s|ed)) (?:\p{L}+ly |still )?(?:cautious|wary|sceptical|skeptical|lukewarm|reluctant|in two minds|unsure|unconvinced|ambivalent) (?:about|of|on|over|towards?)|(?:has|have|had) (?:serious |grave |some |many |its |strong )?(?:doubts|reservations|misgivings) (?:about|over|on)|(?:is|are|was|were|remain(?:s|ed)) (?:still )?(?:non-?committal|hesitant)|reserved (?:its|his|her|their) (?:position|judge?ment|answer)|(?:needs?|needed|wants?|wanted|asked for) (?:more )?time(?: to (?:study|consider|reflect|decide|consult)\b)?|(?:would|will) (?:first )?(?:study|consider|examine|review|weigh|look at|think about)(?! (?:\p{L}+ing|\p{L}+ \p{L}+ing)[^.;]*\bif\b)(?= (?:it|the|this|that|any)\b)|made no commitment|(?:made|gave) no promise|(?:has|have|had)(?: not|n['’]t) (?:yet )?decided|(?:has|have|had) yet to (?:decide|make up (?:its|his|her|their) minds?)|(?:has|have|had)(?: not|n['’]t) (?:yet )?made up (?:its|his|her|their) minds?|(?:is|are|was|were|remains?|remained) (?:still |as yet )?undecided`

/** Being for something or against it, and coming or staying away, in other words than a verb of stance. */
export const failings = 'premature|pointless|unacceptable|unnecessary|unhelpful|useless|dangerous|unrealistic|meaningless|misguided|harmful|absurd|a mistake|a waste of time|a non-starter|out of the question|a trap|a distraction|dead'
export const merits = 'useful|helpful|constructive|timely|sensible|welcome|positive|reasonable|overdue|a step forward|a good idea|a step in the right direction|the right step|an important step|a chance|worth trying'
export const leanings: readonly { readonly value: 'supports' | 'opposes'; readonly words: string }[] = [
  { value: 'opposes', words: String.raw`(?:called|calls|described|describes|branded|termed|labelled|considers?|considered|finds|found) (?=(?:it|them|(?:the|this|that|such|any|\p{Lu}\p{L}+['’]s?)\s[^.;“”"]{2,60}?) (?:as )?[“"‘']?(?:${failings})\b)` },
  { value: 'supports', words: String.raw`(?:called|calls|described|describes|considers?|considered|finds|found) (?=(?:it|them|(?:the|this|that|such|any|\p{Lu}\p{L}+['’]s?)\s[^.;“”"]{2,60}?) (?:as )?[“"‘']?(?:${merits})\b)` },
  { value: 'supports', words: String.raw`(?:is|are|was|were) (?:all )?for (?=it\b|the (?:idea|plan|proposal|conference|summit|meeting|talks)\b)|(?:said|says|say) yes to|(?:spoke|voted|argued|came out) for (?=it\b|the\b|such\b)` },
  { value: 'opposes', words: String.raw`(?:spoke|speaks|came out|comes out|argued|argues|voted|cautioned|advised|protested) against|(?:said|says|say) (?:a (?:firm|flat|clear) )?no to|(?:would|will)(?: not|n['’]t) hear of` },
  { value: 'opposes', words: String.raw`(?:wants?|wanted) no part (?:of|in)|(?:will|would) have nothing to do with` },
  { value: 'supports', words: String.raw`(?:sees?|saw|found) (?:some |great |much )?(?:merit|sense|value|advantages?) in` },
  { value: 'supports', words: String.raw`(?<=\b(?:it|we|he|she|they) )(?:will|would) (?:attend|take part in|participate in|come to|send (?:an?|its|his|her|their) (?:\p{L}+ )?(?:delegation|representative|minister|envoy) to)(?![^.;]*\b(?:if|unless|provided|only|until|condition|as long as|so long as)\b)` },
  { value: 'opposes', words: String.raw`(?:has |have |had )?(?:refused|refuses|declined|declines) (?:to (?:attend|come|take part|participate|join|talk|negotiate|meet|sit)|(?:an?|the|its|his|her|their|any) (?:invitation|offer))` },
  { value: 'opposes', words: String.raw`there (?:is|was) (?:no (?:need|point|reason|use) (?:for|in|to)|no sense in|no question of)` },
  { value: 'supports', words: String.raw`(?:has |have |had )?(?:accepted|agreed to) (?:an? |the |its |his |her |their |\p{Lu}\p{L}+['’]s? )?(?:invitation|offer)|(?:has |have |had )?(?:agreed|confirmed (?:that )?(?:it|he|she|they) (?:would|will)|is ready|are ready|was ready|were ready|is prepared|was prepared|were prepared|are prepared|is willing|was willing|were willing|are willing|expressed (?:its |his |her |their )?readiness) (?:to )?(?:attend|take part in|participate in|join|come to|send \p{L}+(?: \p{L}+)? to)` },
  { value: 'opposes', words: String.raw`(?:is|are|was|were|remains?|remained|stands?|stood) (?:\p{L}+ly |deeply |flatly )?(?:opposed to|against)` },
  { value: 'supports', words: String.raw`(?:is|are|was|were|came out|comes out|spoke|speaks) (?:\p{L}+ly )?in favou?r of|(?:threw|throws?|thrown|put|puts) (?:its|his|her|their) (?:full )?weight behind` },
  { value: 'opposes', words: String.raw`(?:will|would)(?: not|n['’]t) (?:attend|come to|take part in|participate in|join|sit down (?:at|with)|go to|send (?:a|its|any) \p{L}+ to)|(?:would|will) stay away from|(?:saw|sees|see) no (?:need|point|reason|use|sense) (?:for|in|to)|(?:would|will) (?:boycott|not be a party to)` },
]

export const silences = [
  String.raw`said nothing (?:about|on|of)|(?:took|gave|expressed|voiced) neither side`,
  String.raw`(?:would|did|does|do|could|can)(?: not|n['’]t) say (?:whether|if|how|when)|(?:gave|gives|given) no (?:indication|hint|sign) (?:of |as to )?(?:whether|if)|(?:declined|refused) to (?:be drawn|say whether|commit|take sides)|(?:abstained|refrained) from (?:comment(?:ing)?|taking (?:a position|sides))|(?:had|has|have|there was) no (?:immediate |official )?comment|(?:kept|keeps) (?:its|his|her|their) (?:own )?counsel`,
  String.raw`(?:did|do|does|has|have|had|would)(?: not|n['’]t) (?:yet )?(?:offer|give|express|voice|state|share|provide|take) (?:an?|any|their|its) (?:\p{L}+ )?(?:opinions?|views?|positions?|comments?|stance|sides?)`,
  String.raw`(?:did|do|does|has|have|had)(?: not|n['’]t) (?:yet )?(?:comment(?:ed)?|take|taken) (?:on|sides|a position)`,
  String.raw`(?:offered|gave|expressed|voiced|took|had) no (?:\p{L}+ )?(?:opinions?|views?|positions?|comments?|stance|sides?)`,
  String.raw`(?:declined|refused) to (?:comment|take a position|give an opinion|say)`,
  String.raw`(?:remained|stayed|kept|were|was) silent`,
]

/** Things a stance may be on: a call for a meeting, or an option of an issue. A rejected claim is none. */
export const issues = String.raw`texts?|gatherings?|offers?|sessions?|forums?|round tables?|roundtables?|consultations|motions?|invitations?|schemes?|packages?|pacts?|requests?|terms|projects?|blueprints?|venues?|congress|assembly|proposals?|ideas?|initiatives?|plans?|conferences?|summits?|meetings?|talks|negotiations|dialogue|formats?|solutions?|settlement|ceasefires?|cease-fires?|truces?|pauses?|agreements?|deals?|accords?|drafts?|resolutions?|roadmap|road map|creation|establishment|recognition|statehood|membership|admission|withdrawal|peace process|mission|deployment|sanctions|embargo|annexation|settlements|platform|quartet|mediation|intervention|partition|referendum|elections?|treaty|convention|amendments?|bid|appeals?|calls?|framework|corridors?|no-fly zone|status quo|independence|autonomy|sovereignty|(?<!\bin )return`

/** Words that make a stance depend on something. */
export const conditions = /\b(?:if|provided|unless|only (?:if|when|after)|on (?:the )?condition|as long as|so long as|subject to)\b/iu

/** Words for several actors at once whom nobody names. */
export const manyWords = 'most remaining rest many some several other others few all both numerous various certain majority number dozens two three four five six seven eight nine ten'
export const manyNouns = 'nations states countries participants members delegations delegates governments speakers parties ambassadors representatives leaders capitals powers allies envoys ministers others diplomats'
