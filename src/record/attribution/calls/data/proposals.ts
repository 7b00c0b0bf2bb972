/** A meeting of delegations, as a regular expression source: what a call for one names. Press conferences are none. */
export const meeting = String.raw`(?<!\b(?:press|news|video|audio|trading|night|training|listening|photo|jam|practice|said the|told the|the same)\s)\b(?:conference|summit|meeting|talks|session|negotiations|forum|congress|gathering|round[- ]?table|dialogue|consultations|round of (?:talks|negotiations|consultations)|(?<=\b(?:new|fresh|further|another|next)\s)round(?!\s+of\s))\b(?!\s+(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|room|hall|calls?|table)\b)`

/** A meeting also where its day follows: "a summit on Monday". */
export const anyMeeting = meeting.replace('on (?:mon|tues|wednes|thurs|fri|satur|sun)day|', '')

/** Doing something to bring a meeting about. */
export const bringing = String.raw`(?:conven(?:e|es|ed|ing)|organi[sz](?:e|es|ed|ing)|hold(?:ing)?|held|host(?:ing)?|call(?:ing)?|arrang(?:e|ing)|launch(?:ing)?|initiat(?:e|ing)|start(?:ing)?|resum(?:e|ing)|stag(?:e|ing)|summon(?:ing)?|set(?:ting)? up|bring(?:ing)? together)`

/** Nouns for a proposal. */
export const proposal = String.raw`(?:proposals?|ideas?|plans?|initiatives?|suggestions?|bids?|calls?|offers?|appeals?|invitations?|requests?|demands?)`

/** Words that make a clause a call for something and no report of it. */
export const wanting = String.raw`(?:only (?:possible )?(?:way|solution|path)|should|must|needs?|necessary|important|essential|time to|have to|has to|ought|could be|propos\w+|ready|willing|want\w*|would like|idea|call\w*|let us|require[sd]?|(?:would|will) (?=host|convene|organi[sz]e))`

/** Verbs by which a speaker asks for a meeting, by lemma. */
export const asks = new Set(['call', 'ask', 'urge', 'invite', 'appeal', 'request', 'encourage', 'propose', 'suggest', 'demand', 'recommend', 'press', 'push', 'float', 'unveil', 'offer', 'present', 'advocate'])

/** Verbs by which a speaker backs what another proposed, by lemma. */
export const backs = new Set(['support', 'back', 'endorse', 'welcome', 'praise', 'hail', 'embrace', 'voice', 'express'])

/** Regions and the like: a meeting "in" one of them says nothing about its place. */
export const regions = /^(?:the\s+)?(?:Middle East|North Africa|West Bank|Gaza|Gaza Strip|Europe|Asia|Africa|Near East|Balkans|Caucasus|South Caucasus|Sahel|Gulf|Levant|Latin America|Security Council|General Assembly|General Agreement|Treasury|White House|Council|Assembly|Parliament|Congress|Commission|Organi[sz]ation|Ministry|Union|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms)\b/u

/** Words of a call for presence, strongest first, with the value they make. */
export const callWords: readonly { readonly call: 'mandatory' | 'difficult without' | 'important' | 'should' | 'would' | 'probably' | 'all of'; readonly words: RegExp }[] = [
  { call: 'mandatory', words: /\b(?:the whole point|not optional|non-negotiable|no optional extra|beyond negotiation|a must|mandatory|obligatory|compulsory|indispensable|must|has to|have to|(?:is|are) required|requires?|on (?:the )?condition|without (?:whom|which))\b/iu },
  { call: 'difficult without', words: /\b(?:difficult|hard|impossible|no (?:solution|progress|settlement)|cannot|meaningless)\b[^.;]{0,40}\bwithout\b/iu },
  { call: 'important', words: /\b(?:important|essential|crucial|vital|necessary|desirable)\b/iu },
  { call: 'should', words: /\b(?:should|ought to)\b/iu },
  { call: 'would', words: /\b(?:would|will|could|may|might)\b/iu },
  { call: 'probably', words: /\b(?:probably|perhaps|possibly)\b/iu },
]
