/** Nouns for a meeting of delegations that somebody may call for. Several words joined by a blank. */
export const meetings = `conference|summit|meeting|talks|session|round|negotiations|forum|congress|gathering|peace talks|roundtable|round table|dialogue|consultations|special session|emergency session|peace process talks`

/** Nouns for occasions on which things are said. */
export const occasions = `press conference|news conference|briefing|news briefing|press briefing|interview|meeting|summit|debate|open debate|session|speech|address|statement|talks|conference|forum|hearing|intervention|visit|trip|call|phone call|telephone call|assembly|congress|ceremony|event|gathering|council|rally|post|broadcast|joint appearance|appearance|dinner|reception|inauguration|celebrations|question time`

/** Verbs with which somebody proposes a meeting or asks for one. */
export const proposing = 'propose suggest call urge invite initiate request demand ask seek float advocate recommend plan offer convene organise organize hold host announce'

/** What is done with a meeting in a proposal: the verb between the proposer and the noun. */
export const convening = 'convene organise organize hold host call arrange launch initiate start stage resume open set summon'

/** Verbs with which somebody backs what another proposed. */
export const backing = 'support back endorse welcome second favour favor embrace approve applaud'

/** How high a meeting is to be held. */
export const levels = ['ministerial', 'summit', 'ambassadorial', 'expert', 'technical', 'senior officials', 'heads of state', 'heads of government', 'foreign ministers', 'highest', 'high', 'working', 'leaders']
