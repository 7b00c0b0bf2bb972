/** Words before a number that say how exact it is; longest first. */
export const modifiers = ['no fewer than', 'no less than', 'no more than', 'not more than', 'as many as', 'as few as', 'as much as', 'well over', 'well above', 'more than', 'greater than', 'fewer than', 'less than', 'up to', 'at least', 'at most', 'close to', 'an estimated', 'a reported', 'some', 'over', 'above', 'around', 'about', 'nearly', 'almost', 'approximately', 'roughly', 'under', 'below', 'only', 'just', 'exactly', 'estimated', 'circa', 'another', 'a further', 'an additional']

/** Words behind a number that do the same. */
export const afterwords = ['or more', 'or so', 'or fewer', 'or less']

/** Numbers in words. */
export const numerals: { readonly [word: string]: number } = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12,
}
export const magnitudes: { readonly [word: string]: number } = { hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000, trillion: 1_000_000_000_000, bn: 1_000_000_000, m: 1_000_000, mn: 1_000_000, k: 1_000 }

/** Nouns that a number in words may count as a figure; without one of them "four states" or "two sides" is no figure. */
export const counted = `people persons person citizens citizen nationals national civilians civilian hostages hostage captives captive prisoners prisoner detainees soldiers soldier troops servicemen fighters militants gunmen police policemen officers officer
  children child women men woman man boys girls refugees migrants residents villagers workers worker journalists medics doctors passengers crew victims casualties dead deaths injured wounded killed bodies families students patients staff employees
  protesters demonstrators rockets missiles drones strikes attacks tanks trucks lorries vehicles aircraft planes ships boats helicopters houses homes buildings schools hospitals villages dollars euros pounds tonnes tons barrels shells mines votes abstentions arrests
  aid convoys ambulances cases infections Palestinians Israelis Russians Ukrainians Americans Britons Egyptians Syrians Lebanese Iranians`

/** Units of time and the like: numbers of them are no figures of a situation. */
export const uncounted = `year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries time times way ways point points step steps side sides percentage-point o'clock am pm a.m. p.m. round rounds stage stages
  phase phases degree degrees page pages chapter article articles paragraph paragraphs draft drafts seat-year yuan-year decade-old summer summers winter winters`

/** Nouns whose number says how a body is made up, not how a situation stands. */
export const constitutive = 'member members permanent non-permanent power powers party parties state states country countries nation nations republic republics region regions pillar pillars principle principles continent continents language languages permanent-five leaders ministers delegations sessions meetings'

/** A number behind one of these names a thing: Resolution 242, Article 51, Day 3. */
export const numbered = 'resolution resolutions article articles rule rules chapter section paragraph para no number flight highway route phase stage annex item part protocol day level group category law act decree order page figure table point boeing airbus chapter grade channel room area zone block point version'

/** What kind of count a figure is; the first that fits. `of`: words the count or its clause must also hold. */
export const measures: readonly { readonly measure: string; readonly words: RegExp; readonly of?: RegExp }[] = [
  { measure: 'hostages released', words: /\b(?:releas\w+|free[ds]?|freeing|liberat\w+|return\w*|handed over|exchang\w+)\b/i, of: /\b(?:hostages?|captives?|citizens?|nationals?|prisoners?|detainees?|people|women|children|civilians|soldiers)\b/i },
  { measure: 'hostages taken', words: /\bhostages?\b|\b(?:abduct|kidnap|captur|seiz)\w*\b|\btaken captive\b/i },
  { measure: 'killed', words: /\bkill(?:ed|s|ing)?\b|\bdead\b|\bdeaths?\b|\bdied?\b|\bdying\b|\bfatalit\w+|\bslain\b|\bmassacred?\b|\blives\b|\btoll\b/i },
  { measure: 'injured', words: /\binjur\w+|\bwound(?:ed|s|ing)\b|\bhurt\b|\bmaimed\b/i },
  { measure: 'missing', words: /\bmissing\b|\bunaccounted\b/i },
  { measure: 'displaced', words: /\bdisplac\w+|\bfled\b|\bflee\w*|\bevacuat\w+|\brefugees?\b|\bhomeless\b|\buprooted\b/i },
  { measure: 'detained', words: /\barrest\w*|\bdetain\w*|\bimprison\w*|\bjailed\b/i },
  { measure: 'votes in favour', words: /\bin favou?r\b|\bvotes? for\b/i },
  { measure: 'votes against', words: /\bvot\w+ against\b|\bagainst\b/i, of: /\bvot\w+\b/i },
  { measure: 'abstentions', words: /\babst\w+\b/i },
  { measure: 'money', words: /[$€£]|\b(?:dollars|euros|pounds|roubles|rubles)\b/i },
  { measure: 'share', words: /%|\bper ?cent\b|\bpercent\b/i },
  { measure: 'aid', words: /\b(?:trucks?|lorries|tonnes?|tons?|aid)\b/i },
]
