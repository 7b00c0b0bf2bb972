/** Words for posts and roles a person holds; the person's name follows or the role stands for them. Lower case; several words joined by blanks. */
export const roles = `president|vice president|prime minister|deputy prime minister|minister|foreign minister|defence minister|defense minister|interior minister|chancellor|premier|secretary of state|secretary-general
  secretary general|under-secretary-general|assistant secretary|deputy secretary|secretary|ambassador|permanent representative|deputy permanent representative|representative|special representative|envoy|special envoy
  negotiator|chief negotiator|mediator|facilitator|coordinator|special coordinator|spokesman|spokeswoman|spokesperson|chief|head|leader|supreme leader|chairman|chairwoman|chairperson|chair|speaker|king|queen|prince|crown prince|princess|emir
  sultan|sheikh|pope|patriarch|general|colonel|admiral|commander|major|captain|lieutenant|brigadier|senator|congressman|congresswoman|lawmaker|deputy|governor|mayor|judge|justice|prosecutor|lawyer|attorney
  director|deputy director|director general|director-general|adviser|advisor|national security adviser|national security advisor|aide|official|diplomat|delegate|commissioner|high commissioner|high representative|rapporteur|special rapporteur
  analyst|expert|professor|researcher|fellow|economist|historian|activist|journalist|correspondent|editor|author|candidate|nominee|founder|executive|manager|doctor|minister of foreign affairs|minister of defence|minister of state
  dictator|ruler|monarch|warlord|strongman|negotiators|officials|diplomats|ministers|leaders|lawmakers|senators|ambassadors|experts|analysts|critics|activists|observers|residents|witnesses|rescuers|opponents|supporters|historians|lawyers|spokespeople
  diplomacy chief|diplomat chief|head of diplomacy|top diplomat|chief of staff|counterpart|predecessor|successor|veteran|retiree|member|witness|neighbour|neighbor|survivor|resident|farmer|worker|nurse|teacher|student
  sister|brother|mother|father|wife|husband|widow|widower|daughter|son|uncle|aunt|grandmother|grandfather|cousin|niece|nephew|friend|plaintiff|defendant|landlord|tenant|pensioner|volunteer|organiser|organizer|campaigner|coach|captain
  scientist|geologist|hydrologist|biologist|seismologist|volcanologist|epidemiologist|virologist|meteorologist|climatologist|oceanographer|physicist|sociologist|engineer|surgeon|physician|midwife|paramedic|pharmacist|psychologist
  baker|butcher|fisherman|fisher|shopkeeper|trader|grocer|driver|pilot|sailor|skipper|docker|miner|mechanic|electrician|carpenter|cook|chef|waiter|barber|priest|bishop|archbishop|cardinal|imam|rabbi|monk|nun|vicar|pastor
  writer|novelist|poet|artist|actor|actress|singer|musician|composer|conductor|curator|librarian|archivist|photographer|filmmaker|columnist|reporter|broadcaster|presenter|banker|treasurer|auditor|inspector|detective|constable|sergeant
  ombudsman|ombudswoman|mediators|rector|dean|lecturer|academic|scholar|theologian|philosopher|consultant|broker|investor|entrepreneur|manufacturer|owner|co-owner|co-founder|chairman of the board|chief executive|chief executive officer|finance minister|health minister|trade minister|justice minister|transport minister|environment minister|energy minister|education minister|agriculture minister|economy minister|culture minister|state secretary|undersecretary|first secretary|chargé d'affaires|consul|consul general|attaché|legate|nuncio|whip|backbencher|member of parliament|councillor|alderman|sheriff|marshal|ranger|warden|keeper|firefighter|fire chief|police chief|army chief|attorney general|solicitor general|chief justice|first lady|strategist|pollster|rival|frontrunner|front-runner|businessman|businesswoman|billionaire|tycoon|mogul|pundit|lobbyist|whistleblower|protester|demonstrator|voter|supporter|customer|host|anchor|moderator|commentator|opponent|insider|chief of police|party leader|opposition leader|majority leader|minority leader|campaign manager|campaign chairman|running mate
  donor|backer|designer|architect|programmer|technician|supervisor|foreman|dispatcher|navigator|helmsman|boatman|ferryman|lifeguard|coastguard|paratrooper|soldier|corporal|recruit|cadet
  veterinarian|vet|dentist|nurse practitioner|carer|caretaker|cleaner|janitor|receptionist|cashier|clerk|accountant|actuary|trustee|registrar|notary|bailiff|juror|magistrate|barrister|solicitor|litigator|investigator|prosecutor general|coroner|pathologist
  tutor|instructor|trainer|principal|headteacher|head teacher|headmaster|headmistress|schoolteacher|undergraduate|graduate|trainee|apprentice|intern|dropout|alumnus|alumna
  shepherd|herder|rancher|winemaker|brewer|beekeeper|gardener|forester|logger|hunter|trapper|vendor|stallholder|hawker|seamstress|tailor|weaver|potter|blacksmith|welder|plumber|roofer|bricklayer|painter|joiner|surveyor|machinist|steelworker|dockworker|shipbuilder|longshoreman|stevedore
  commuter|passenger|motorist|cyclist|pedestrian|traveller|traveler|tourist|visitor|migrant|refugee|asylum seeker|evacuee|settler|villager|islander|townsman|householder|homeowner|shareholder|bondholder|saver|taxpayer|ratepayer|consumer|shopper|bystander|onlooker|eyewitness|caller|patient|parent|guardian|godfather|orphan|teenager
  chairman of the committee|vice chairman|vice-chairman|deputy chairman|deputy director|deputy minister|deputy foreign minister|deputy mayor|lieutenant governor|governor general|president-elect|prime minister-designate|general secretary|secretary of defence|secretary of defense|treasury secretary|press secretary|home secretary|foreign secretary|cabinet secretary|permanent secretary|party chairman|party secretary|group leader|floor leader|caucus leader|union leader|rebel leader|militia leader|clan elder|elder|tribal leader|chieftain
  chief financial officer|chief operating officer|chief economist|chief scientist|chief inspector|chief constable|chief prosecutor|chief of mission|head of mission|head of delegation|head of state|head of government|country director|regional director|managing director|executive director|executive secretary|board member|portfolio manager|fund manager|trader|harbour master|harbormaster|harbourmaster|lockkeeper|lighthouse keeper|stationmaster|superintendent|commandant|commissar|quartermaster|adjutant|aide-de-camp|bodyguard|chauffeur|interpreter|translator|stenographer|speechwriter|secretary of the board`

/** Roles that name one person at a time for a state or body, so that "the foreign minister" may be looked up. */
export const equalRoles: readonly (readonly string[])[] = [
  ['foreign minister', 'minister of foreign affairs', 'diplomacy chief', 'diplomat chief', 'head of diplomacy', 'top diplomat', 'chief diplomat', 'secretary of state'],
  ['secretary-general', 'secretary general', 'chief'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['adviser', 'advisor'], ['defence minister', 'defense minister'], ['national security adviser', 'national security advisor'],
  ['ambassador', 'permanent representative', 'envoy'],
  ['prime minister', 'premier'],
]

/** Words for one human being that are no post. Lower case. */
export const humans = `man woman boy girl teenager youth child baby adult person somebody someone gentleman lady guy fellow stranger local native newcomer outsider user reader listener viewer fan follower believer worshipper sceptic skeptic critic
  youngster pensioner grandparent grandson granddaughter son-in-law daughter-in-law mother-in-law father-in-law brother-in-law sister-in-law stepfather stepmother stepson stepdaughter twin sibling spouse partner fiance fiancé fiancee fiancée bride groom
  boyfriend girlfriend roommate housemate flatmate classmate colleague co-worker coworker companion ally foe suspect victim convict prisoner inmate detainee captive hostage gunman attacker assailant thief fugitive deserter defector dissident exile
  democrat republican conservative liberal socialist communist nationalist populist liberal-democrat tory independent hardliner moderate reformer loyalist separatist unionist royalist federalist centrist leftist rightist
  star champion athlete player striker goalkeeper defender midfielder captain referee umpire boxer sprinter swimmer skier jockey golfer runner rider racer winner loser laureate prodigy genius hero heroine celebrity legend great idol model dancer ballerina
  incumbent challenger contender hopeful newcomer freshman appointee designate stalwart heavyweight outlier maverick firebrand dissenter abstainer signatory proponent advocate defender apologist detractor sponsor co-sponsor`

/** Posts and words that tell whom somebody is near to, not for whom they speak. */
export const relations = `friend supporter critic opponent ally rival foe enemy fan admirer follower backer donor sister brother mother father wife husband widow widower daughter son uncle aunt cousin niece nephew grandmother grandfather neighbour neighbor counterpart predecessor successor survivor
  resident native veteran biographer historian student tourist visitor migrant refugee businessman businesswoman billionaire tycoon mogul investor trader author writer journalist correspondent reporter columnist photographer filmmaker singer actor actress poet artist novelist musician`

/** Forms of address before a surname. */
export const titles = 'mr mrs ms miss dr prof professor sir dame lord lady sen rep gov gen col lt maj capt sgt adm cmdr hon rev st president judge justice sheikh king queen prince princess pope'

/** Parts of a name written small, or glued to it. */
export const particles = 'al el bin ben ibn abu de del della di da dos du la le van von der den ter ten bint ould al- zu zur'

/** Words that say what gender a pronoun of this person has. */
export const feminine = 'mrs ms miss queen princess spokeswoman chairwoman congresswoman lady dame sister mother woman madam wife widow daughter aunt grandmother niece actress nun midwife ombudswoman'
export const masculine = 'mr sir king prince spokesman chairman congressman lord brother father emir sultan sheikh pope husband widower son uncle grandfather nephew monk priest bishop archbishop cardinal imam fisherman'
