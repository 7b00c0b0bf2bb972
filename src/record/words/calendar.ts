/** Languages whose month and weekday names are read wherever they stand, whatever the language of the page. */
export const calendarLanguages = [
  'en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'be', 'bg', 'sr', 'sr-Latn', 'hr', 'bs', 'sl', 'pl', 'cs', 'sk', 'hu', 'ro', 'el', 'tr', 'az', 'kk', 'uz',
  'ar', 'ar-SY', 'ar-MA', 'ar-TN', 'fa', 'ur', 'he', 'hi', 'bn', 'ta', 'sv', 'da', 'nb', 'fi', 'et', 'lv', 'lt', 'sq', 'mk', 'hy', 'ka', 'id', 'ms', 'sw', 'am', 'vi', 'ca', 'eu',
] as const

/** Words that make a bare date or weekday lie ahead: "will meet on Friday". */
export const ahead = /\b(?:will|would|shall|is to|are to|was to|to be held|to be convened|scheduled|planned|plans|due|next|upcoming|coming|expected|tomorrow|later this)\b|(?:^|\s)(?:aura|auront|tiendra|prévue?s?|prochaine?|wird|werden|geplant|kommenden|nächsten|celebrará|será|prevista?|próximo|próxima|состоится|пройдет|пройдёт|будет|намечен\p{L}*|следующ\p{L}*|سوف|سيعقد|ستعقد|المقبل|المقبلة|القادم|القادمة)(?=$|\s|[.,;:])/iu

/** The future as a language makes it of its verbs, and its words for what is planned. */
export const aheadIn: { readonly [language: string]: RegExp | undefined } = {
  fr: /(?<!\p{L})(?!(?:sera|fera|aura|ira|opéra|caméra|coléra|et cætera|extra|infra|contra)(?!\p{L}))\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront|oira|ura|uront)(?!\p{L})|(?<!\p{L})(?:sera|seront|fera|feront|doit|devrait|devraient|à venir|au plus tard)(?!\p{L})/iu,
  es: /(?<!\p{L})\p{L}{2,}(?:rá|rán|remos)(?!\p{L})|(?<!\p{L})(?:prevé|prevén|previsto|a más tardar|prevista)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:künftig\p{L}*|spätestens|ansteht|anstehend\p{L}*|angesetzt|vorgesehen|bevorsteh\p{L}+)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:будут|предсто\p{L}+|планиру\p{L}+|намерен\p{L}*|начн[её]тся|начнутся|запланирован\p{L}*|ожида\p{L}+|предстоящ\p{L}+|собира[ею]тся|должн[аоы]?|не позднее|завершится|откроется|соберутся|встретятся)(?!\p{L})/iu,
  ar: /(?<!\p{L})و?(?:س[يتن]\p{L}{2,}|سوف|لن|من المقرر|المزمع|المقررة?|يعتزم|تعتزم|ينتظر|يتوقع|من المتوقع|المرتقبة?)(?!\p{L})/u,
  zh: /[将將拟擬]|预计|預計|计划|計劃|即将|打算/u,
}

/** Words for days beside the day of publication, and how many days they lie from it. */
export const nearDays: readonly (readonly [days: number, pattern: RegExp])[] = [
  [-2, /(?<!\p{L})(?:the day before yesterday|avant-hier|vorgestern|anteayer|antier|l[’']altro ieri|anteontem|позавчера|أول(?: من)? أمس|前天|前日)(?!\p{L})/giu],
  [2, /(?<!\p{L})(?:the day after tomorrow|après-demain|übermorgen|pasado mañana|dopodomani|depois de amanhã|послезавтра|بعد غد|后天|後天)(?!\p{L})/giu],
  [0, /(?<!\p{L}|نفس |ذلك |ذات )(?:today|this (?:morning|afternoon|evening)|tonight|aujourd[’']hui|ce (?:matin|soir)|cet après-midi|heute|hoy(?! en día)|esta (?:mañana|tarde|noche)|oggi|hoje|сегодня|сьогодні|اليوم(?!\s+(?:نفسه|ذاته|السابق|التالي|الموالي|ال\p{L}{2,8}(?!\p{L})|من|ل|إلى))|今天|今日|bugün)(?!\p{L})/giu],
  [-1, /(?<!\p{L})(?:yesterday|last night|hier|gestern|ayer|anoche|ieri|ontem|вчера|вчора|أمس|昨天|昨日|昨晚|dün)(?!\p{L})/giu],
  [1, /(?<!\p{L})(?:tomorrow|demain|morgen|mañana|domani|amanhã|завтра|غدا|غداً|明天|明日|yarın)(?!\p{L})/giu],
]

/** Words that name a day in one language and something else in another ("hier" is here in German), or elsewhere in their own ("am Morgen", "por la mañana"). */
export const noDays: { readonly [word: string]: { readonly languages: readonly string[]; readonly behind: RegExp } } = {
  hier: { languages: ['de', 'nl', 'da', 'sv', 'nb'], behind: /(?!)/u },
  morgen: { languages: [], behind: /(?<!\p{L})(?:am|heute|gestern|jeden|diesen|guten|vom|bis zum|an diesem|frühen|späten|nächsten|zum|\p{L}+tag)\s$/iu },
  mañana: { languages: [], behind: /(?<!\p{L})(?:la|esta|una|cada|toda la|media|misma|de|ayer|por)\s$/iu },
  demain: { languages: [], behind: /(?<!\p{L})(?:de|lendemain)\s$/iu },
}

/** The day named last, the day before it and the day after it. */
export const namedDays: readonly (readonly [days: number, pattern: RegExp])[] = [
  [0, /(?<!\p{L})(?:(?:on |earlier )?(?:the |that )same day|le même jour|am (?:selben|gleichen) tag|el mismo día|lo stesso giorno|no mesmo dia|в тот же день|того же дня|في اليوم (?:نفسه|ذاته)|في (?:نفس|ذات) اليوم|aynı gün)(?!\p{L})|(?:同一天|当天|當天|当日|當日|同日)/giu],
  [-1, /(?<!\p{L})(?:(?:on )?the (?:previous|preceding) day|the day before|a day earlier|la veille|am vortag|el día anterior|накануне|في اليوم السابق)(?!\p{L})|(?:前一天|前一日)/giu],
  [1, /(?<!\p{L})(?:(?:on )?the (?:next|following) day|a day later|le lendemain|am (?:nächsten|folgenden) tag|al día siguiente|на следующий день|في اليوم التالي)(?!\p{L})|(?:翌日|次日|第二天)/giu],
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
  ['year', 0, "this year|the current year|cette année|dieses jahr(?:es)?|in diesem jahr|(?:laufenden|heurigen) jahr(?:es)?|este año|presente año|quest[’']anno|este ano|(?:этого|текущего|нынешнего) года|в (?:этом|текущем|нынешнем) году|هذا العام|العام الجاري|العام الحالي|هذه السنة|السنة الجارية|今年|bu yıl"],
  ['year', 1, "next year|the coming year|l[’']an(?:née)? prochaine?|nächste[sn] jahr(?:es)?|kommende[sn] jahr(?:es)?|(?:el )?próximo año|(?:el )?año que viene|(?:el )?año próximo|l[’']anno prossimo|no próximo ano|(?:следующего|будущего) года|в (?:следующем|будущем) году|العام المقبل|العام القادم|السنة المقبلة|السنة القادمة|明年|gelecek yıl"],
  ['year', -1, "last year|l[’']an(?:née)? dernière?|(?:letzte|vergangene|vorige)[sn] jahr(?:es)?|vorjahr(?:es)?|(?:el )?año pasado|(?:el )?pasado año|l[’']anno scorso|no ano passado|(?:прошлого|минувшего|прошедшего) года|в (?:прошлом|минувшем) году|العام الماضي|العام المنصرم|السنة الماضية|去年|geçen yıl"],
  ['month', 0, 'this month|ce mois-ci|in diesem monat|(?:dieses|laufenden) monats|este mes|presente mes|questo mese|(?:этого|текущего) месяца|в (?:этом|текущем) месяце|هذا الشهر|الشهر الجاري|الشهر الحالي|本月|bu ay'],
  ['month', 1, 'next month|le mois prochain|(?:nächsten|kommenden) monat[se]?|(?:el )?próximo mes|(?:el )?mes que viene|(?:el )?mes próximo|il mese prossimo|следующего месяца|в (?:следующем|будущем) месяце|الشهر المقبل|الشهر القادم|下个?月|gelecek ay'],
  ['month', -1, 'last month|le mois dernier|(?:letzten|vergangenen|vorigen) monat[se]?|(?:el )?mes pasado|(?:el )?pasado mes|il mese scorso|прошлого месяца|в (?:прошлом|минувшем) месяце|الشهر الماضي|الشهر المنصرم|上个?月|geçen ay'],
  ['week', 0, 'this week|cette semaine|diese woche|in dieser woche|esta semana|questa settimana|на этой неделе|هذا الأسبوع|本周|bu hafta'],
  ['week', 1, 'next week|la semaine prochaine|nächste woche|kommende woche|la próxima semana|la prossima settimana|на следующей неделе|الأسبوع المقبل|下周|gelecek hafta'],
  ['week', -1, 'last week|la semaine dernière|letzte woche|vergangene woche|la semana pasada|la settimana scorsa|на (?:прошлой|минувшей|прошедшей) неделе|(?:прошлую|минувшую|прошедшую) неделю|الأسبوع الماضي|الأسبوع المنصرم|上周|geçen hafta'],
]

/** Words before a weekday that move it. */
export const lastBefore = /(?:last|past|previous|letzten|vergangenen|pasado|scorso|passad[oa]|прошл(?:ый|ую|ое)|в прошл(?:ый|ую|ое))\s*$/iu
export const nextBefore = /(?:next|coming|this coming|nächsten|kommenden|próximo|prossimo|próxim[oa]|следующ(?:ий|ую|ее))\s*$/iu
export const lastAfter = /^\s*(?:dernière?|pasado|scorso|passad[oa]|الماضي|الماضية)(?!\p{L})/iu
export const nextAfter = /^\s*(?:prochaine?|que viene|prossimo|المقبل|المقبلة|القادم|القادمة)(?!\p{L})/iu
