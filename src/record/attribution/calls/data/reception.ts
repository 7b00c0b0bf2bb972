import { failings, merits } from './stances.ts'

const adverbs = String.raw`(?:\p{L}+ly\s+|outright\s+|at once\s+|within hours\s+|also\s+)*`

/** "backed by", "welcomed by": whoever stands behind the words is for it. */
export const accepting = new RegExp(String.raw`\b(?:backed|supported|endorsed|welcomed|seconded|praised|hailed|approved|accepted|favou?red|embraced|championed)\s+${adverbs}by\b`, 'giu')
export const refusing = new RegExp(String.raw`\b(?:rejected|opposed|dismissed|turned down|rebuffed|spurned|blocked|vetoed|criticised|criticized|denounced|boycotted|shot down|brushed aside|ruled out)\s+${adverbs}by\b`, 'giu')
/** "won the support of", "met with opposition from". */
export const winning = /\b(?:won|wins|drew|draws|gained|received|has|had|have|found|enjoys?|enjoyed|attracted|secured|got|with|despite|amid|over|met (?:with )?)\s+(?:the\s+)?(?:full\s+|strong\s+|broad\s+|public\s+|immediate\s+|stiff\s+|fierce\s+|firm\s+)*(?:support|backing|endorsement|approval|blessing|opposition|criticism|objections?|resistance)\s+(?:of|from)\b/giu
/** "no comment from", "could get no reply from": reported silence. */
export const unheard = /\bno\s+(?:immediate\s+|official\s+|public\s+|direct\s+|prompt\s+|formal\s+)*(?:comment|response|reaction|reply|answer|word)\s+(?:was\s+|were\s+|has been\s+|had been\s+|came\s+|has come\s+)?(?:(?:immediately\s+)?(?:available|received|forthcoming|given|heard|made)\s+)?(?:from|by)\b/giu
export const awaiting = /\b(?:await(?:s|ed|ing)?|waiting for|waited for|without)\s+(?:an?\s+|the\s+|any\s+)?(?:official\s+|formal\s+)?(?:reply|answer|response|word)\s+(?:yet\s+)?(?:from|of)\b/giu
/** "with A, B and C in favour and D opposed". */
export const standing = /\s(?:(?:were|are|was|is|being|all|both)\s+)?(?<how>in favou?r|opposed|against)(?=\s+(?:and|but|while)\b|[.,;]|$)/gu
const thing = String.raw`(?<on>(?:the|such an?|any|this|that|a|an|holding|convening)\s+(?:[\p{L}-]+\s+){0,4}?(?:conference|summit|meeting|talks|negotiations|congress|gathering|round table|session|forum|plan|proposal|idea|initiative|invitation|offer)\b)[^.;:,“”"]{0,40}?`
/** "the conference would be pointless", "such a summit should not be held": whoever says so is against it, or for it. */
/** "the reaction in A was hostile", "A’s answer was lukewarm". */
export const reactions = /\b(?:reactions?|responses?|answer|reply|verdict|mood|reception)\s(?:(?<from>from|in|of)\s(?:the\s)?[^.;:“”"]{2,60}?\s)?(?:was|were|is|has been|had been|remained|came back|sounded)\s(?:\p{L}+ly\s|more\s|rather\s|far\s)?[“"‘']?(?:(?<for>positive|warm|favou?rable|enthusiastic|welcoming|encouraging|yes|supportive|approving|friendly)|(?<against>hostile|negative|furious|angry|dismissive|scathing|harsh|sharp|no\b|scornful|withering|icy)|(?<open>lukewarm|cool|cautious|mixed|guarded|muted|tepid|sceptical|skeptical|non-?committal|evasive|restrained|reserved|chilly|frosty|wary)|(?<none>silence))/giu
/** "From A there was only silence", "Neither A nor B has replied": nothing is reported of those named in the words. */
export const nothing = /\bfrom\s(?<who>[^.;:“”"]{2,80}?),?\s(?:there (?:was|is|has been|came)|came|has come) (?:only |nothing but |no (?:word|answer|reply|response|reaction|comment)|silence|nothing)|\bneither\s(?<who2>[^.;:“”"]{2,80}?)\s(?:has |have |had )?(?:yet |so far |immediately )?(?:replied|responded|answered|reacted|commented|(?:returned|answered) (?:calls|requests)|said (?:whether|if|anything)|made (?:a|any) comment)/giu
export const judged: readonly (readonly [RegExp, 'opposes' | 'supports' | 'undecided'])[] = [
  [new RegExp(String.raw`\b${thing}\s(?:(?:is|was|were|are|would be|will be) (?:\p{L}+ly )?[“"‘']?(?:an? |the )?(?:\p{L}+ )?(?:${failings})\b|(?:should|must|could|can)(?: not|n['’]t| never) (?:be held|take place|go ahead|meet|be convened)|cannot (?:be held|take place|go ahead)|(?:makes?|made|would make) no sense|(?:comes?|came) too (?:early|soon|late)|(?:has|had|have) no (?:chance|future|point|place|prospect))`, 'giu'), 'opposes'],
  [new RegExp(String.raw`\b(?:(?:the (?:time|moment|situation)|conditions?|circumstances)\s(?:is|was|were|are|had|has)(?: not|n['’]t) (?:yet )?(?:ripe|right|come|arrived|met|in place|given)|now (?:is|was)(?: not|n['’]t) the (?:time|moment)|it (?:is|was) (?:far |much )?too (?:early|soon|late)|there (?:is|was|would be) nothing (?:left )?to (?:discuss|talk about|negotiate|settle|mediate)|(?:no (?:need|reason|basis|point|room|place)) (?:for|in|to) (?:such |any |further )?(?:talks|negotiat\p{L}+|dialogue|mediation|discussions?|an? \p{L}+ (?:conference|summit|meeting)|meeting|talking))`, 'giu'), 'opposes'],
  [new RegExp(String.raw`\b${thing}\s(?:is|was|were|are|would be|will be) (?:\p{L}+ly )?[“"‘']?(?:an? |the )?(?:\p{L}+ )?(?:${merits})\b`, 'giu'), 'supports'],
  [new RegExp(String.raw`\b${thing}\s(?:should|must|has to|ought to|needs to|deserves? to) (?:go ahead|be held|take place|be given a chance|be convened|be supported|be taken seriously|succeed|not be missed)`, 'giu'), 'supports'],
  [new RegExp(String.raw`\b${thing}\s(?:is|was|were|are|has been|had been|would be|will be) (?:still |currently |now |carefully )*(?:being )?(?:studied|considered|examined|reviewed|assessed|weighed|discussed|looked at|looked into|read|analysed|analyzed|under (?:study|review|consideration|discussion))\b`, 'giu'), 'undecided'],
  [new RegExp(String.raw`(?<=^|[“"‘']|\b(?:that|said|says|because|called) )(?:it|this|that)(?:\s(?:is|was|would be|will be)|['’]s) (?:\p{L}+ly |not |just |only |nothing but )?[“"‘']?(?:an? |the )?(?:\p{L}+ )?(?:${failings})\b`, 'giu'), 'opposes'],
  [new RegExp(String.raw`(?<=^|[“"‘']|\b(?:that|said|says|because|called) )(?:it|this|that)(?:\s(?:is|was|would be|will be)|['’]s) (?:\p{L}+ly )?[“"‘']?(?:an? |the )?(?:\p{L}+ )?(?:${merits})\b`, 'giu'), 'supports'],
]
/** "so did A and B", "nor has C": the same of others. */
export const likewise = /\b(?:and so|so|as|nor|neither) (?:did|does|do|has|have|had|is|are|was|were|will|would)\b/giu
/** "none of the other members took a position". */
export const nobody = /\b(?<who>(?:none|neither) of (?:the )?(?:\p{L}+ ){0,3}?(?:members|states|countries|delegations|delegates|governments|nations|parties|participants|others|neighbours|sides)|no other (?:state|member|delegation|country|party|government|nation))\s+(?:has |have |had )?(?:yet )?(?:took|taken|gave|given|expressed|offered|voiced|stated|said whether|spoke|commented)\b/giu
/** A verb of stance in its bare form, which the tagger takes for a noun behind a list of names. */
export const basic = /\b(?<how>support|back|oppose|endorse|favou?r|reject|welcome|condemn|resist|dismiss)\s+(?<on>(?:the|an?|this|that|its|his|her|their|such|holding|any|\p{Lu}\p{L}+['’]s?)\s[^.;,:“”"]{2,80}|it\b|them\b)/gu
