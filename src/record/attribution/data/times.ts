/** Words that name a day, a month or a stretch of time and stand about a clause without being its subject. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
export const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
export const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']
export const stretches = 'week weeks month months year years day days night morning evening afternoon hour hours weekend today yesterday tonight tomorrow spring summer autumn fall winter time decade'
/** Words before them that make them one phrase: "last week", "late on Tuesday". */
export const openers = 'last this next past previous late early earlier later recent same following the that each every over a few two three several many'
