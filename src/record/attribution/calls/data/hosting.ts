import type { HostState } from '../../../found.ts'

/** A role in bringing a meeting about, behind whoever has it: "should play a leading role". */
export const leading = /\b(?:should|must|could|can|would|will|has to|needs to|ought to|to)\s+(?:play\s+[“"‘']?(?=(?:an?|the)\s))?((?:(?<=play\s+[“"‘']?)(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}role)|take the (?:lead|initiative)(?= (?:in|on|by|of)\b)|lead the (?:way|effort)(?= (?:in|on|by|of)\b)|(?:chair|preside over|convene|mediate|facilitate|sponsor|broker|moderate)(?=\s+(?:it|them|the|such|any|this|that|between|in)\b)|(?:send out|issue|send) (?:the |out )?invitations|(?:take|be in) the chair|preside(?=\s*[.,;”"])|(?:be|act as|serve as|remain|become) (?:the |an? )?(?:\p{L}+ )?(?:mediators?|convenors?|conveners?|chair(?:man|woman|person)?|facilitators?|brokers?|moderators?|organi[sz]ers?|sponsors?)\b|(?<=\b(?:should|must|could|has to|needs to|ought to)\s+)(?:convene|chair|sponsor)(?=\s+an?\s))/giu
export const capability = /\b(?:is|was|are|were|be)\s+((?:quite|fully|perfectly|well)?\s*(?:capable of|able to|in a position to|best placed to)\s+(?:such an?\s+\p{L}+|(?:taking|launching|convening|organi[sz]ing|take|launch|convene|organi[sz]e|hold|holding)\s[^.,;”"]{3,60}))/giu

/** A role before whoever has it: "under the auspices of", "chaired by". */
export const presiding = /\b(?:under (?:the )?(?:joint )?(?:auspices|aegis|chairmanship|sponsorship|patronage|umbrella|supervision|leadership|presidency|guidance|direction|mediation|roof|banner) of|(?:to be |be |been )?(?:jointly )?(?:hosted and )?(?:co-)?(?:chaired|convened|mediated|sponsored|facilitated|brokered|moderated|presided over|organi[sz]ed|called|arranged|summoned)(?: and hosted| jointly)? by|(?:the )?(?:conven|re-?conven|organi[sz])(?:ing|ation),? by|with the (?:mediation|facilitation|sponsorship) of|with(?=\s+(?:the\s+)?\p{Lu}[\p{L}\s]{2,40} in the chair)|(?:asked|asks|asking|wants|wanted|called on|calls on|urged|urges|requested|invited)(?=\s+(?:the\s+)?\p{Lu}[^.;,]{2,60}? to (?:(?:send(?: out)?|issue) (?:the |out )?invitations|preside over|take the chair|chair (?:it|the|such|a|them)|convene (?:it|them))))(?: the| an?)?(?=\s)/gu

const making = String.raw`(?:host(?:ing)?|hold(?:ing)?|receive|receiving|welcome|provide|stage|staging|organi[sz]e|be (?:the |a )?(?:host|venue))`
const able = String.raw`(?:willing|ready|prepared|happy|glad|pleased|honou?red|proud|keen|open|able|delighted)`

/** What every word of hosting has in it; most passages have none of it. */
export const hostingHint = /host|venue|door|offer|invit|accept|receiv|welcom|provid|stag|organi|hold/iu

/**
 * Words of hosting and how the host then stands. `side`: `self` where whoever speaks may be meant by "it" or "we", `before` where the host stands before the
 * words, `behind` where behind them.
 */
export const hosting: readonly { readonly words: RegExp; readonly state: HostState; readonly side: 'self' | 'before' | 'behind' }[] = [
  { words: new RegExp(String.raw`\b(?:${able}|offer(?:s|ed|ing)?|propos(?:es|ed|ing)|volunteer(?:s|ed)|willingness|readiness|hop(?:es|ed|ing)|wants?|wanted|would like|eager|bid(?:s|ding)?)[”"’']?(?:\s+(?:again|also|once more|on \p{Lu}\p{L}+day|last \p{L}+|earlier|its \p{L}+|itself))?\s+to\s+(?:co-)?${making}\b`, 'giu'), state: 'offered', side: 'self' },
  { words: /\boffer(?:s|ed|ing)?\s+(?:itself|himself|(?:its|his|her|their|the) (?:\p{L}+\s+){0,3}?(?:capital|city|territory|soil|good offices|palace|headquarters|services)|(?:\p{Lu}[\p{L}’'-]+\s+){1,4}(?:headquarters\s+)?(?:in\s+\p{Lu}\p{L}+\s+)?)[^.;]{0,40}?\b(?:as (?:an?|the) (?:venue|host|site|place|meeting place)|for (?:the|such|any|an?) (?:\p{L}+\s+){0,2}(?:talks|meeting|conference|summit))/giu, state: 'offered', side: 'self' },
  { words: /\b(?:doors? (?:is|are|was|were|stands?|remains?) open|throw(?:s|n)? open (?:its|her|his|their) doors|opened (?:its|her|his|their) doors)\b/giu, state: 'offered', side: 'before' },
  { words: /(?<=['’]s?)\s+(?:[\p{L}-]+\s+){0,2}(?:offers?|bid|readiness|willingness|proposal)\s+to\s+(?:co-)?host\b/giu, state: 'offered', side: 'before' },
  { words: /\b(?:agree[sd]?|accept(?:s|ed)|consent(?:s|ed))\s+to\s+(?:co-)?host(?:ing)?\b/giu, state: 'accepted', side: 'self' },
  { words: /\baccept(?:s|ed|ing)?\s+(?=\p{Lu}[\p{L}\s]{2,30}['’]s? (?:offer|invitation) to host)|\baccept(?:s|ed|ing)?\s+(?:an? |the )?(?:offer|invitation) (?:by|from|of)\b/giu, state: 'accepted', side: 'behind' },
  { words: /\b(?:should|could|might|would)\s+(?:co-)?host\b|\b(?:could|should|might|would)\s+play (?:the )?host\b|\b(?:could|should|might|would)\s+(?:act|serve) as (?:the )?(?:host|venue)\b|\bas (?:the |a )?(?:host|venue)\b|\b(?:as|is) an? (?:possible|likely|potential) (?:host|venue)\b/giu, state: 'proposed', side: 'before' },
  { words: /(?<!\b(?:will be|is to be|are to be|due to be|set to be|being) (?:co-|jointly )?)\b(?:co-|jointly )?hosted by\b|\bwith\s+(?=\p{Lu}[\p{L}\s]{2,30} as (?:the )?host\b)/giu, state: 'proposed', side: 'behind' },
  { words: /\s+host\b(?<=\b(?:propos|suggest)\p{L}*\s+(?:that\s+)?[^.;,]{2,40}\s+host)/giu, state: 'proposed', side: 'before' },
  { words: /\b(?:will (?:co-)?host|will play (?:the )?host|(?:is|was|are) (?:due |set |scheduled )?to (?:co-)?host|(?:is|was|are) (?:co-)?hosting)\b/giu, state: 'fixed', side: 'self' },
  { words: /\b(?:will be|is to be|are to be|due to be|set to be|being)\s+(?:co-|jointly )?hosted by\b|\bat the invitation of\b/giu, state: 'fixed', side: 'behind' },
]
