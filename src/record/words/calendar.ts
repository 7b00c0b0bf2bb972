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
