/** Words before a number that say how exact it is; longest first. */
export const modifiers = ['slightly more than', 'slightly fewer than', 'slightly less than', 'a little more than', 'a little less than', 'a little over', 'a little under', 'slightly over', 'slightly under', 'just under', 'just over', 'just above', 'just below', 'just about', 'just short of', 'short of', 'well under', 'well below', 'upwards of', 'upward of', 'in excess of', 'as high as', 'as low as', 'a minimum of', 'a maximum of', 'at the very least', 'not quite', 'virtually', 'fully', 'a mere', 'barely', 'hardly', 'easily', 'perhaps', 'possibly', 'probably', 'between', 'no fewer than', 'no less than', 'no more than', 'not more than', 'as many as', 'as few as', 'as much as', 'well over', 'well above', 'more than', 'greater than', 'fewer than', 'less than', 'up to', 'at least', 'at most', 'close to', 'an estimated', 'a reported', 'some', 'over', 'above', 'around', 'about', 'nearly', 'almost', 'approximately', 'roughly', 'under', 'below', 'only', 'just', 'exactly', 'estimated', 'circa']

/** Words behind a number that do the same. */
export const afterwords = ['or more', 'or so', 'or fewer', 'or less']

/** Numbers in words. */
export const numerals: { readonly [word: string]: number } = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12,
}
export const magnitudes: { readonly [word: string]: number } = { hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000, trillion: 1_000_000_000_000, bn: 1_000_000_000, tn: 1_000_000_000_000, m: 1_000_000, mn: 1_000_000, mln: 1_000_000, bln: 1_000_000_000, b: 1_000_000_000, k: 1_000, lakh: 100_000, lakhs: 100_000, crore: 10_000_000, crores: 10_000_000 }

/** Nouns that a number in words may count as a figure; without one of them "four states" or "two sides" is no figure. */
export const counted = `people persons person citizens citizen nationals national civilians civilian hostages hostage captives captive prisoners prisoner detainees soldiers soldier troops servicemen fighters militants gunmen police policemen officers officer
  children child women men woman man boys girls refugees migrants residents villagers workers worker journalists medics doctors passengers crew victims casualties dead deaths injured wounded killed bodies families students patients staff employees
  protesters demonstrators rockets missiles drones strikes attacks tanks trucks lorries vehicles aircraft planes ships boats helicopters houses homes buildings schools hospitals villages dollars euros pounds tonnes tons barrels shells mines votes abstentions arrests
  aid convoys ambulances cases infections Palestinians Israelis Russians Ukrainians Americans Britons Egyptians Syrians Lebanese Iranians
  conscripts conscript recruits reservists guards guard marines sailors crewmen airmen peacekeepers observers monitors servicewomen infants babies toddlers teenagers pensioners pupils teachers nurses paramedics firefighters rescuers volunteers farmers fishermen miners dockers drivers pilots tourists pilgrims visitors
  households homes flats apartments dwellings shelters tents camps clinics wards beds wells bridges roads trains buses cars lorries tankers vessels ferries trawlers jets planes shells rounds bombs explosions blasts incidents violations clashes breaches shots fires arrests charges complaints
  doses vaccines patients fatalities survivors drownings seats ballots voters signatures jobs posts employees companies firms shops cattle sheep goats animals hectares acres kilometres kilometers miles litres liters gallons crowns marks francs dinars lira roubles rubles rupees yen yuan shekels
  inmates suspects defendants witnesses lawyers lawmakers candidates offenders demonstrators strikers applicants claimants evacuees returnees exiles deserters corpses graves tonnes bags boxes crates parcels rifles weapons warheads cables pipelines stations turbines wagons containers carriages
  warships destroyers frigates minesweepers submarines tankers jets warplanes bombers airliners helicopters gunboats captains pitmen strikers steelworkers carriers teenagers rebels guerrillas insurgents terrorists extremists commandos paratroopers recruits settlers Iraqis Afghans Britons Chinese Japanese Germans
  schoolchildren schoolgirls schoolboys newborns relatives mourners worshippers commuters motorists cyclists pedestrians athletes diplomats envoys ambassadors legislators deputies senators councillors judges prosecutors activists campaigners dissidents opponents supporters members backers subscribers customers passengers
  kg kilograms tonnes barrels bpd gallons megawatts gigawatts flights sorties raids airstrikes salvos mortars grenades bullets howitzers launchers interceptors batteries bases outposts checkpoints crossings tunnels ports airports refineries factories plants mines pits reactors wells churches mosques temples embassies towns cities
  doses jabs ventilators kits tents blankets meals rations deliveries shipments consignments planeloads truckloads shiploads applications petitions contracts licences licenses visas permits asylum-seekers newcomers arrivals departures births suicides murders homicides rapes robberies kidnappings abductions executions
  counts indictments lawsuits megabytes millimetres millimeters inches quakes aftershocks earthquakes tremors wildfires floods landslides storms outbreaks accidents crashes collisions districts provinces counties municipalities constituencies neighbourhoods neighborhoods settlements polling`

/** Units of time and the like: numbers of them are no figures of a situation. */
export const uncounted = `year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries time times way ways point points step steps side sides percentage-point o'clock am pm a.m. p.m. round rounds stage stages
  phase phases degree degrees page pages chapter article articles paragraph paragraphs draft drafts seat-year yuan-year decade-old summer summers winter winters`

/** Nouns whose number says how a body is made up, not how a situation stands. */
export const constitutive = 'member members permanent non-permanent power powers party parties state states country countries nation nations republic republics region regions pillar pillars principle principles continent continents language languages permanent-five leaders ministers delegations sessions meetings'

/** A number behind one of these names a thing: Resolution 242, Article 51, Day 3. */
export const numbered = 'resolution resolutions article articles rule rules chapter section paragraph para no number flight highway route phase stage annex item part protocol day level group category law act decree order page figure table point boeing airbus chapter grade channel room area zone block point version top'

/** What kind of count a figure is; the first that fits. `of`: words the count or its clause must also hold. */
/** Words that say that a number beside them, without a noun of its own, is a count: it rose to it, was put at it, stands at it. */
export const levelling = /^(?:ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|gr[eo]w(?:s|n|ing)?|jump(?:s|ed)?|soar(?:s|ed)?|surg(?:e|es|ed)|plung(?:e|es|ed)|slip(?:s|ped)?|dip(?:s|ped)?|shr[aiu]nk|revis(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut|stands?|stood|reach(?:es|ed|ing)?|hit|top(?:s|ped)?|pass(?:es|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?|total(?:s|led|ed|ling)?|number(?:s|ed)?|puts?|putting|g[ai]ves?|given|estimat(?:e|es|ed)|count(?:s|ed)?|tall(?:y|ies)|tolls?|figures?|down|up|against|compared|scor(?:e|es|ed)|poll(?:s|ed|ing)?)$/

/** Whoever does one of these to a number is its source: "put the toll at", "revised its count to", "recorded". */
export const counting = /^(?:gave|gives?|given|puts?|putting|revis(?:e|es|ed)|rais(?:e|es|ed)|lower(?:s|ed)?|count(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|estimat(?:e|es|ed)|reckons?|reckoned|show(?:s|ed|n)?|publish(?:es|ed)?|releas(?:e|es|ed)|report(?:s|ed)?|tall(?:y|ies|ied)|project(?:s|ed)?|forecasts?|documented|documents|logged|list(?:s|ed)|confirm(?:s|ed)?|corrected|updated|calculat(?:es|ed)|verified|cuts?|trimmed|upgraded|downgraded)$/

export const measures: readonly { readonly measure: string; readonly words: RegExp; readonly of?: RegExp }[] = [
  { measure: 'hostages released', words: /\b(?:releas\w+|free[ds]?|freeing|liberat\w+|return\w*|handed over|exchang\w+)\b/i, of: /\b(?:hostages?|captives?|citizens?|nationals?|prisoners?|detainees?|people|women|children|civilians|soldiers)\b/i },
  { measure: 'hostages taken', words: /\bhostages?\b|\b(?:abduct|kidnap)\w*\b|\btaken captive\b/i },
  { measure: 'hostages taken', words: /\b(?:captured|seized)\b/i, of: /\b(?:citizens?|nationals?|people|women|children|civilians|soldiers|men|crew|sailors)\b/i },
  { measure: 'killed or injured', words: /\bkill(?:ed|ing) (?:or|and) (?:wounded|injured|wounding|injuring)\b|\bcasualties\b/i },
  { measure: 'killed', words: /\bkill(?:ed|s|ing)?\b|\bdead\b|\bdeaths?\b|\bdied?\b|\bdying\b|\bfatalit\w+|\bslain\b|\bmassacred?\b|\blives\b|\btoll\b/i },
  { measure: 'injured', words: /\binjur\w+|\bwound(?:ed|s|ing)\b|\bhurt\b|\bmaimed\b/i },
  { measure: 'missing', words: /\bmissing\b|\bunaccounted\b/i },
  { measure: 'displaced', words: /\bdisplac\w+|\bfled\b|\bflee(?:s|ing)?\b|\bevacuat\w+|\brefugees?\b|\bhomeless\b|\buprooted\b/i },
  { measure: 'detained', words: /\barrest\w*|\bdetain\w*|\bimprison\w*|\bjailed\b/i },
  { measure: 'votes in favour', words: /\b(?:voted|votes?|members|deputies|lawmakers|states|countries) (?:\w+ )?in favou?r\b|\bvotes? (?:for|in favou?r)\b/i },
  { measure: 'votes against', words: /\bvot\w+ against\b|\bagainst\b/i, of: /\bvot\w+\b/i },
  { measure: 'abstentions', words: /\babst\w+\b/i },
  { measure: 'money', words: /[$€£]|\b(?:dollars|euros|pounds|roubles|rubles)\b/i },
  { measure: 'share', words: /%|\bper ?cent\b|\bpercent\b/i },
  { measure: 'aid', words: /\b(?:trucks|lorries|truckloads|tonnes|tons|aid|parcels|shipments)\b/i, of: /\b(?:aid|relief|humanitarian|food|flour|supplies|fuel|medicine|medical|water|wheat|rice|grain)\b/i },
]
