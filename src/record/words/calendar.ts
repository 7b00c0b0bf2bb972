/** Languages whose month and weekday names are read wherever they stand, whatever the language of the page. */
export const calendarLanguages = [
  'en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'be', 'bg', 'sr', 'sr-Latn', 'hr', 'bs', 'sl', 'pl', 'cs', 'sk', 'hu', 'ro', 'el', 'tr', 'az', 'kk', 'uz',
  'ar', 'ar-SY', 'ar-MA', 'ar-TN', 'fa', 'ur', 'he', 'hi', 'bn', 'ta', 'sv', 'da', 'nb', 'fi', 'et', 'lv', 'lt', 'sq', 'mk', 'hy', 'ka', 'id', 'ms', 'sw', 'am', 'vi', 'ca', 'eu',
] as const

/** Words that make a bare date or weekday lie ahead: "will meet on Friday". */
export const ahead = /\b(?:will|would|shall|is to|are to|was to|to be held|to be convened|scheduled|planned|plans|due|next|upcoming|coming|expected|tomorrow|later this)\b|(?:^|\s)(?:aura|auront|tiendra|prévue?s?|prochaine?|wird|werden|geplant|kommenden|nächsten|celebrará|será|prevista?|próximo|próxima|состоится|пройдет|пройдёт|будет|намечен\p{L}*|следующ\p{L}*|سوف|سيعقد|ستعقد|المقبل|المقبلة|القادم|القادمة)(?=$|\s|[.,;:])/iu

/** Words before a day or month that widen or narrow it. */
export const parts = {
  early: /\b(?:early|beginning of|start of|début|anfang|principios de|inizio|início de|в начале|начале|أوائل|مطلع)\s*$/iu,
  mid: /\b(?:mid-?|middle of|mi-|mitte|mediados de|metà|meados de|в середине|середине|منتصف)\s*$/iu,
  late: /\b(?:late|end of|fin|ende|finales de|fine|final de|в конце|конце|أواخر|نهاية)\s*$/iu,
  firstHalf: /\b(?:first half of|première moitié|ersten hälfte|primera mitad de|prima metà|первой половине|النصف الأول من)\s*$/iu,
  secondHalf: /\b(?:second half of|seconde moitié|zweiten hälfte|segunda mitad de|seconda metà|второй половине|النصف الثاني من)\s*$/iu,
  until: /\b(?:by|no later than|not later than|before|until|till|avant|bis|antes de|до|не позднее|قبل|حتى)\s*(?:the\s*)?$/iu,
} as const

/** Words for days beside the day of publication, and how many days they lie from it. */
export const nearDays: readonly (readonly [days: number, pattern: RegExp])[] = [
  [0, /(?<!\p{L})(?:today|this (?:morning|afternoon|evening)|tonight|aujourd[’']hui|heute|hoy|oggi|hoje|сегодня|сьогодні|اليوم|今天|今日|bugün)(?!\p{L})/giu],
  [-1, /(?<!\p{L})(?:yesterday|last night|hier|gestern|ayer|ieri|ontem|вчера|вчора|أمس|昨天|昨日|dün)(?!\p{L})/giu],
  [1, /(?<!\p{L})(?:tomorrow|demain|morgen|mañana|domani|amanhã|завтра|غدا|غداً|明天|yarın)(?!\p{L})/giu],
]

/** The day named last, the day before it and the day after it. */
export const namedDays: readonly (readonly [days: number, pattern: RegExp])[] = [
  [0, /(?<!\p{L})(?:(?:on |earlier )?(?:the |that )same day|le même jour|am (?:selben|gleichen) tag|el mismo día|lo stesso giorno|no mesmo dia|в тот же день|того же дня|في اليوم نفسه|في نفس اليوم|同一天|aynı gün)(?!\p{L})/giu],
  [-1, /(?<!\p{L})(?:(?:on )?the (?:previous|preceding) day|the day before|a day earlier|la veille|am vortag|el día anterior|накануне|في اليوم السابق|前一天)(?!\p{L})/giu],
  [1, /(?<!\p{L})(?:(?:on )?the (?:next|following) day|a day later|le lendemain|am (?:nächsten|folgenden) tag|al día siguiente|на следующий день|في اليوم التالي|翌日)(?!\p{L})/giu],
]

export const atPublication = /(?<!\p{L})(?:(?:at|by) the time of (?:publication|publishing|writing)|as of (?:publication|this writing)|au moment de la publication|zum zeitpunkt der veröffentlichung|al momento de (?:la )?publicación|на момент публикации|وقت النشر|截至发稿)(?!\p{L})/giu

/** First month of a season of the northern half of the earth; a season is three months. */
export const seasons: readonly (readonly [first: number, pattern: string])[] = [
  [3, 'spring|springtime|printemps|frühjahr|frühling|primavera|весной|весну|весны|ربيع|الربيع|春(?:季|天)|ilkbahar'],
  [6, 'summer|été|sommer|verano|estate|verão|летом|лето|лета|صيف|الصيف|夏(?:季|天)|yaz'],
  [9, 'autumn|fall|automne|herbst|otoño|autunno|outono|осенью|осень|осени|خريف|الخريف|秋(?:季|天)|sonbahar'],
  [12, 'winter|hiver|winter|invierno|inverno|зимой|зиму|зимы|شتاء|الشتاء|冬(?:季|天)|kış'],
]

/** Years, months and weeks beside the one of publication. */
export const nearPeriods: readonly (readonly [unit: 'week' | 'month' | 'year', by: number, pattern: string])[] = [
  ['year', 0, "this year|the current year|cette année|dieses jahr(?:es)?|in diesem jahr|este año|quest[’']anno|este ano|этого года|в этом году|هذا العام|العام الجاري|今年|bu yıl"],
  ['year', 1, "next year|the coming year|l[’']an(?:née)? prochaine?|nächstes jahr|kommenden jahr(?:es)?|el próximo año|el año que viene|l[’']anno prossimo|no próximo ano|следующего года|в следующем году|العام المقبل|العام القادم|明年|gelecek yıl"],
  ['year', -1, "last year|l[’']an(?:née)? dernière?|letztes jahr|vergangenen jahr(?:es)?|el año pasado|l[’']anno scorso|no ano passado|прошлого года|в прошлом году|العام الماضي|去年|geçen yıl"],
  ['month', 0, 'this month|ce mois-ci|in diesem monat|este mes|questo mese|этого месяца|в этом месяце|هذا الشهر|الشهر الجاري|本月|bu ay'],
  ['month', 1, 'next month|le mois prochain|nächsten monat|kommenden monat|el próximo mes|il mese prossimo|в следующем месяце|الشهر المقبل|下个?月|gelecek ay'],
  ['month', -1, 'last month|le mois dernier|letzten monat|vergangenen monat|el mes pasado|il mese scorso|в прошлом месяце|الشهر الماضي|上个?月|geçen ay'],
  ['week', 0, 'this week|cette semaine|diese woche|in dieser woche|esta semana|questa settimana|на этой неделе|هذا الأسبوع|本周|bu hafta'],
  ['week', 1, 'next week|la semaine prochaine|nächste woche|kommende woche|la próxima semana|la prossima settimana|на следующей неделе|الأسبوع المقبل|下周|gelecek hafta'],
  ['week', -1, 'last week|la semaine dernière|letzte woche|vergangene woche|la semana pasada|la settimana scorsa|на (?:прошлой|минувшей|прошедшей) неделе|(?:прошлую|минувшую|прошедшую) неделю|الأسبوع الماضي|上周|geçen hafta'],
]

/** Words before a weekday that move it. */
export const lastBefore = /(?:last|past|previous|letzten|vergangenen|pasado|scorso|passad[oa]|прошл(?:ый|ую|ое)|в прошл(?:ый|ую|ое))\s*$/iu
export const nextBefore = /(?:next|coming|this coming|nächsten|kommenden|próximo|prossimo|próxim[oa]|следующ(?:ий|ую|ее))\s*$/iu
export const lastAfter = /^\s*(?:dernière?|pasado|scorso|passad[oa]|الماضي|الماضية)(?!\p{L})/iu
export const nextAfter = /^\s*(?:prochaine?|que viene|prossimo|المقبل|المقبلة|القادم|القادمة)(?!\p{L})/iu
