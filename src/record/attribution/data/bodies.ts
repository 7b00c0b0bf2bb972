/** Nouns that head the name of a body or of a group of people which speaks: "the Israeli military", "rescue services". */
export const bodies = `government|headquarters|administration|ministry|department|office|agency|authority|authorities|council|assembly|parliament|senate|congress|committee|commission|court|tribunal|army|military|forces|force|navy|police|party|movement|group|groups
  militia|side|sides|union|league|organisation|organization|cooperation|nations|bank|fund|association|federation|foundation|institute|centre|center|company|network|watch|international|delegation|mission|embassy|consulate|secretariat|presidency|cabinet|kremlin
  palace|leadership|services|service|officials|media|newspaper|agencies|alliance|coalition|bloc|quartet|bureau|directorate|command|board|panel|house|front|brigade|brigades|corps|front|wing|bureau|team|relief|programme|program|summit|conference
  state|states|country|countries|kingdom|republic|capital|people|residents|witnesses|rescuers|medics|doctors|activists|observers|analysts|experts|diplomats|sources|source|spokespeople|lawmakers|critics|opponents|negotiators|leaders|ministers|members|nations|parties|rebels|fighters|protesters`

/**
 * Bodies that several descriptors name. `body` is looked up in the register and used if it is there; the state or entity of `of` stands in
 * otherwise. The printed descriptor stays the name, so that a reader sees which word the source chose.
 */
export const descriptors: readonly { readonly words: RegExp; readonly body: string; readonly of: string }[] = [
  { words: /\b(?:hamas[- ](?:run|controlled|led)|gaza(?:n|['’]s)?|palestinian)\s+(?:territory['’]s\s+)?(?:health\s+(?:ministry|authorities|officials)|ministry\s+of\s+health)|\b(?:health\s+ministry|ministry\s+of\s+health)\s+(?:in|of)\s+(?:the\s+)?(?:hamas[- ](?:run|controlled)\s+)?gaza|\bhealth\s+(?:authorities|officials)\s+in\s+(?:the\s+)?(?:hamas[- ](?:run|controlled)\s+)?gaza/iu, body: 'gaza-health-ministry', of: 'PSE' },
]

/** Parliaments and ministries that the register does not list among a state's metonyms. The usage is the writers'; a person confirms. */
export const metonyms: { readonly [place: string]: string } = { 'knesset': 'ISR', 'duma': 'RUS', 'state duma': 'RUS', 'bundestag': 'DEU', 'state department': 'USA', 'foreign office': 'GBR', 'congress': 'USA' }
