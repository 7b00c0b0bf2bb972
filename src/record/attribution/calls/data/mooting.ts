import { anyMeeting as any } from './proposals.ts'

// Wordings with which news tells of a meeting that is wanted and not yet held, as regular expression sources. They are tried on a whole sentence.

const stop = String.raw`(?!(?:to|for|that|and|but|with|in|on|at|by|from|after|before|said|says|was|were|is|are|be|been|had|has|have|will|would|if|when|while|as|which|who|whether|regular|annual|monthly|weekly|quarterly|biennial|routine|ordinary|usual|press|news|trading|cabinet|board|rally)\b)`
const word = String.raw`${stop}[\p{L}\p{N}'’.-]+`

/** A meeting with the words before it: "an urgent four-way meeting", "a new round of talks". What is regular is nobody's call. */
export const aMeeting = String.raw`(?<!\p{L})(?:${word}(?:\s+of)?,?\s+){0,6}?(?:${any})s?`

const again = String.raw`(?:\s+(?:again|also|repeatedly|instead|jointly|publicly|formally|once more|immediately|urgently|now|yesterday|today|on \p{Lu}\p{L}+day))?`
const doing = String.raw`(?:(?:the\s+)?(?:early\s+|urgent\s+|immediate\s+|swift\s+|prompt\s+|speedy\s+)?(?:(?:re)?conven|hold|organi[sz]|host|call|stag|arrang|resum|open|start|launch|reviv|schedul|resumption|start|convocation|return)(?:ing|ation)?(?:,\s[^.;,“”"]{3,80},|\s+by\s+[^.;,“”"]{3,60}?)?(?:\s+(?:of|to))?\s+)?`

/** What is done with a meeting that is wanted, from its verb's stem on. */
export const bringAbout = String.raw`(?:hold|convene|organi[sz]e|host|call|stage|arrange|resume|open|start|begin|launch|revive|set up|schedule|initiate|summon|prepare)`
const joining = String.raw`(?:attend|join|take part in|participate in|return to|come (?:back )?to|go to|enter(?: into)?|engage in|agree to|sit down (?:at|for|to)|send \p{L}+(?: \p{L}+)? to|accept|resume|reopen|begin|start)`
export const atTable = String.raw`(?:the (?:negotiating|conference|bargaining|peace) table|one table|the same table)`

/** Behind those who are to be brought to one place. */
export const atOne = String.raw`(?:together\b|(?:to|around|round) (?:the|a|one|the same|its|his|her) (?:\p{L}+ )?table\b|face to face\b)`

/** "called for a conference", "proposes holding talks\": a verb that asks, right before what it asks for. */
export const verbFirst = String.raw`\b(?<verb>(?:call|appeal|press|push|lobby|lobbi|argu|campaign|plead|ask|clamou?r|agitat|press)(?:s|es|e|ed|ing)?${again}\s+for|(?:propos|urg|advocat)(?:e|es|ed|ing)|(?:suggest|request|demand|seek|want|float|moot|recommend|favou?r|initiat)(?:s|e|es|ed|d|ing)?|sought|(?:has |have |had )?plan(?:s|ned)(?=\s+an?\s)|(?:is|are|was|were) planning(?=\s+an?\s)|offer(?:s|ed|ing)?(?=\s+(?:(?:${word})\s+){0,3}(?:talks|negotiations|dialogue|consultations)))${again}\s+(?:that\s+)?${doing}(?<np>${aMeeting})`

/** "suggested X as the place for a meeting". */
export const naming = String.raw`\b(?<verb>(?:suggest|propos)(?:ed|es|s|ing))\s+(?:(?!\bthat\b)[^.;:“”"]){2,90}?\s+as\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?(?:place|venue|site|date|host|seat|setting)\s+(?:for|of)\s+(?<np>(?:an?\s+|the\s+)?${aMeeting})`

/** "Aldora has called an emergency summit", "will convene a conference": somebody brings it about. */
export const bringing = String.raw`\b(?<verb>(?:has |have |had )?(?:called|summoned|convened)|calls|(?:will|would|is to|are to|plans? to|planned to|intends? to|intended to|announced? (?:plans to|that (?:it|he|she|they) (?:would|will))) (?:host|convene|call|organi[sz]e|hold|stage))\s+(?<np>(?:an?|another|the first)\s+(?!\p{L}+\s+of\b)${aMeeting})`

/** "urged both sides to resume talks", "asked X to convene": somebody else is to bring it about or to come. */
export const addressing = String.raw`\b(?<verb>(?:urg|invit|encourag|implor|challeng|exhort|beseech)(?:e|es|ed|ing)|(?:ask|call|appeal|press|push|plead)(?:s|ed|ing)? for(?=\s+(?:the\s+)?(?:\p{Lu}|both|all)[^.;:“”"]{2,80}\sto\s)|(?:would like|would prefer|would want|ask|want|press|request|beg|plead with|push|call(?:ed|s|ing)? (?:up)?on|appeal(?:ed|s|ing)? to|demand(?:ed|s|ing)? that)(?:s|ed|ing)?)\s+(?:\p{L}+ly\s+)?(?<whom>(?:[“"][^.;:“”"]{2,80}[”"]|[^.;:“”"]{2,140}?))\s+(?:to\s+|should\s+|must\s+|(?=(?:call|convene|hold)\s))(?:\p{L}+ly\s+)?(?:(?<do>${bringAbout})\s+(?<np>${aMeeting}|it\b|one\b)|(?<bid>invite|bring|get|gather|assemble|summon)\s+(?<those>[^.;:“”"]{2,160}?)\s+(?:to (?:attend |join )?(?=${aMeeting})|for (?=${aMeeting})|${atOne})|(?<come>${joining})\s+(?:(?:in|to)\s+)?(?<talks>${aMeeting}|${atTable})|(?<meet>meet|sit down|negotiate|talk)\b(?!\s+(?:(?:his|her|their|its|the)\s+)?(?:target|demand|condition|need|deadline|obligation|cost|requirement|commitment|standard|goal)))`

/** "wants to bring A and B together in C". */
export const uniting = String.raw`\b(?<verb>(?:would like|wants?|wanted|hop(?:es|ed|ing)|seeks?|sought|offer(?:s|ed)|propos(?:es|ed)|plans?|planned|intends?|intended|is trying|is ready|is willing|is prepared|called for|calls for|suggest(?:s|ed))(?: to)?)\s+(?:(?:bring(?:ing)?|get(?:ting)?|seat(?:ing)?|sit(?:ting)?|put(?:ting)?|see(?:ing)?)\s+|(?=[^.;:“”"]{2,120}?\s(?:a?round|at) (?:a|one|the same) (?:\p{L}+ )?table\b))(?<whom>[^.;:“”"]{2,120}?)\s+${atOne}`

/** "invited A and B to talks in C". */
export const inviting = String.raw`\b(?<verb>invit(?:e|es|ed|ing))\s+(?<whom>[^.;:“”"]{2,160}?)\s+(?:to|for)\s+(?<np>(?:attend\s+|join\s+)?${aMeeting})`

/** "a conference proposed by X", "called for in January by X". */
export const passive = String.raw`(?<np>${aMeeting})\b[^.;:“”"]{0,70}?\b(?:proposed|suggested|called for|called|requested|sought|demanded|floated|initiated|tabled|mooted|put forward|advocated|offered|planned)\s+(?:(?!by\b)[\p{L}\p{N}]+\s+){0,4}?by\s+(?<owner>[^.;:,“”"]{2,80})`

/** "a conference that X has proposed": the verb whose subject proposes it. */
export const relative = String.raw`(?<np>${aMeeting})\s*(?:,\s*)?(?:(?:that|which)\s+)?(?:(?!\b(?:to|for|on|in|at|with|by|was|were|is|are|because|be|will|would)\b)[^.;:“”",]){2,50}?\s(?<verb>(?:has |have |had )?(?:proposed|suggested|requested|called for|demanded)|(?:is|are|was|were) (?:proposing|seeking|calling for|pushing for)|(?:wants|calls for|advocates|proposes)(?!\s+to\b))\b`

const would = String.raw`(?:should|must|ought to|needs? to|has to|have to|could|might)`
/** "a conference should be held", "there must be talks", "it was time to convene", "a summit is needed". */
export const wishing = [
  String.raw`(?<np>${aMeeting})\b(?:,? (?:to be |co-)?(?:sponsored|convened|chaired|organi[sz]ed|hosted|mediated|bringing|involving|with|under|between|among|attended)\b[^.;:“”"]{0,180}?|[^.;:“”"]{0,90}?)\b${would}\s+(?:(?!not\b|never\b|n['’]t)\p{L}+\s+)?(?:be\s+(?:held|convened|called|organi[sz]ed|arranged|resumed|opened|set up|staged|scheduled)|take place|convene|go ahead|open|begin|start|resume|meet|gather|sit)\b`,
  String.raw`\b(?:there\s+(?:should|must|has to|needs? to|ought to|would have to)\s+be|(?:a |the |urgent |pressing |no other way but )?(?:need|necessity|urgency|importance|time)\s+(?:for|of|to\s+${bringAbout})|let(?:\s+us|['’]s)\s+${bringAbout}|(?:should|must|ought to|needs? to|has to|have to)\s+(?:\p{L}+ly\s+)?(?:${bringAbout}|(?:take (?:the|an?) (?:\p{L}+ )?(?:lead|initiative|step)(?: (?:in|on|by|of|towards?))?|lead (?:the way|efforts?)(?: (?:in|on|by|of|towards?))|act|move|help(?: to)?|work (?:on|to|towards)|begin by|start by|agree to|use its (?:\p{L}+ )?to) (?:${bringAbout}|(?:hold|conven|organi[sz]|host|call|arrang|resum|launch|reviv|stag|prepar)ing))|would\s+(?:like|welcome|prefer|favou?r)(?:\s+to\s+(?:see|have|${bringAbout}))?|hop(?:es?|ed|ing)\s+(?:for|to\s+${bringAbout})|(?:wants?|wanted|wish(?:es|ed)?|keen|eager|seeks?|sought)\s+to\s+${bringAbout})\s+(?<np>${aMeeting})`,
  String.raw`(?<np>${aMeeting})\b[^.;:“”"]{0,80}?\b(?:is|was|are|were|would be)\s+(?:\p{L}+ly\s+)?(?:needed|necessary|essential|vital|useful|required|indispensable|overdue|urgent|planned|envisaged|foreseen|being prepared|in preparation|in the works|the (?:only|best) (?:way|solution|path|means|hope))\b`,
  String.raw`\bwhat (?:we|they|the \p{L}+|is|was|\p{Lu}\p{L}+) (?:need(?:s|ed)?|want(?:s|ed)?|require[sd]?)\b[^.;:“”"]{0,30}?\b(?:is|was)\s+(?<np>${aMeeting})`,
  String.raw`\b(?:only|nothing but|nothing short of)\s+(?<np>${aMeeting})\b[^.;:“”"]{0,80}?\b(?:could|can|would|will)\s+(?:end|solve|settle|resolve|stop|break|bring|restore|help|prevent|save|avert|defuse|produce|decide|calm|answer|clear)\b`,
  String.raw`\b(?:only (?:way|solution|path|hope)[^.;:“”"]{0,60}?\b(?:is|was|lay in|lies in))\s+(?:through\s+)?(?<np>${aMeeting})`,
]

/** "renewed its call for talks", "made a proposal for a conference": whoever does so. */
export const nominal = String.raw`\b(?<verb>(?:ma[dk]e|issue|renew|withdrew|withdraw|drop(?:ped)?|repeat|repeat|reiterate|launch|put forward|puts forward|present|table|submit|float|raise|voice|reaffirm|restate|step(?:ped)? up|push|press|maintain|announce|outline|unveil|join(?:ed)? (?:in )?)(?:s|d|ed|ing)?)\s+(?:(?:an?|its|his|her|their|the|fresh|new|urgent|public|formal|joint|earlier|own|international|global|other|\p{L}+['’]s?)\s+){1,4}(?:calls?|proposals?|appeals?|suggestions?|ideas?|demands?|requests?|plans?|bids?|initiatives?|offers?)(?:\s+(?:next|last|this)\s+\p{L}+|\s+on\s+\p{L}+day)?\s+(?:for|of|to\s+${bringAbout})\s+(?:[^.;:“”"]{0,50}?\band\s+(?:for\s+)?)?(?:an?\s+|the\s+)?(?:(?:hold|conven|organi[sz]|host)ing\s+)?(?<np>(?:an?\s+)?${aMeeting})`

/** "put forward the plan", "first made the proposal": whose it is, where the meeting was named before. */
export const authored = String.raw`\b(?<verb>(?:put|puts) forward|tabled|presented|launched|floated|initiated|came up with|first (?:made|proposed|suggested|raised)|drew up|unveiled|submitted|authored)\s+(?:the|this|that)\s+(?:original\s+|same\s+|peace\s+)?(?:plan|proposal|idea|initiative|offer|suggestion|call)\b`

/** "wants it to be held in May". */
export const wantedSo = String.raw`\b(?<verb>wants?|wanted|would like|would prefer|prefers|insist(?:s|ed) on|expects?|expected)\s+(?:it|the (?:conference|summit|meeting|talks|session|forum|gathering|round table|event))\s+(?:to be (?:held|convened|organi[sz]ed|chaired|hosted)|to (?:take place|open|start|begin|meet)|held|being held)\b`

/** "is ready to host a summit", "offered on Monday to host further talks". */
export const offering = String.raw`\b(?<verb>(?:(?:is|are|was|were|be|stands?|stood|remains?|remained) )?(?:ready|willing|prepared|happy|glad|pleased|open|honou?red|able)|offer(?:s|ed|ing)?|volunteer(?:s|ed|ing)?)(?:\s+(?:also|again|on \p{Lu}\p{L}+day|last \p{L}+|once more|earlier))?\s+to\s+(?:co-)?(?:host|organi[sz]e|hold|convene|stage|facilitate|mediate|broker|chair|moderate|sponsor)\s+(?<np>(?:an?\s+|the\s+|such\s+|any\s+|further\s+)?${aMeeting})`

/** "offered its capital for a peace conference". */
export const lending = String.raw`\b(?<verb>offer(?:s|ed|ing)?|lent|lend(?:s|ing)?|ma[dk]e available)\s+(?:its|his|her|their|the)\s+(?:\p{L}+\s+){0,2}?(?:capital|city|territory|soil|island|palace|premises|headquarters|good offices|services|territory)\b[^.;:“”"]{0,40}?\s(?:for|as (?:the |a )?(?:venue|host|site) (?:for|of)|to host)\s+(?<np>${aMeeting})`

/** "proposing that the seven states gather in X", "suggested A and B sit at one table": a meeting without the word. */
export const gathering = String.raw`\b(?<verb>(?:propos|suggest|demand)(?:e|es|ed|s|ing))${again}\s+(?:that\s+)?(?<whom>(?:(?!\b(?:when|after|before|as|while|if|at|to|which|who|plan|proposal)\b)[^.;:“”"]){2,120}?)\s+(?:should\s+|could\s+)?(?:gather|meet|come together|convene|sit (?:down )?(?:at|around) (?:one|a|the|the same) table|sit down)\b`

/** What was held or is over: no call. */
export const over = String.raw`\b(?:ended|concluded|closed|took place|was held|were held|had been held|broke up|adjourned|collapsed|broke down|failed|wrapped up|(?<!\b(?:be|being|it|conference|meeting|summit|talks) )held (?:on|in|last|earlier|at)|that (?:ended|took place))\b`
