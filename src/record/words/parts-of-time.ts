/** A part of a month or year as words name it: thirds by feel (early, mid, late), halves, weeks of seven days from the first, decades of days. */
export const partsOfTime = ['early', 'mid', 'late', 'first-half', 'second-half', 'week-1', 'week-2', 'week-3', 'week-4', 'week-last', 'third-1', 'third-2', 'third-3'] as const
export type PartOfTime = (typeof partsOfTime)[number]

const nth = {
  en: ['first|opening', 'second', 'third', 'fourth', 'last|final|closing'], fr: ['premi(?:ère|er)', 'deuxième|seconde', 'troisième', 'quatrième', 'dernière'], de: ['erste[nrs]?', 'zweite[nrs]?', 'dritte[nrs]?', 'vierte[nrs]?', 'letzte[nrs]?'],
  es: ['primera', 'segunda', 'tercera', 'cuarta', 'última'], it: ['prima', 'seconda', 'terza', 'quarta', 'ultima'], pt: ['primeira', 'segunda', 'terceira', 'quarta', 'última'], ru: ['перв(?:ая|ой|ую)', 'втор(?:ая|ой|ую)', 'трет(?:ья|ьей|ью)', 'четв[её]рт(?:ая|ой|ую)', 'последн(?:яя|ей|юю)'], ar: ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الأخير'],
} as const
const week = (n: 0 | 1 | 2 | 3 | 4): string => `(?:${nth.en[n]}) week|(?:${nth.fr[n]}) semaine|(?:${nth.de[n]}) woche|(?:${nth.es[n]}|${nth.pt[n]}) semana|(?:${nth.it[n]}) settimana|(?:${nth.ru[n]}) недел[яюеи]|الأسبوع ${nth.ar[n]}`
const decade = (n: 0 | 1 | 2): string => `(?:${nth.en[n]}) ten days|(?:${nth.de[n]}) (?:drittel|dekade)|(?:${nth.fr[n]}) décade|(?:${nth.ru[n]}) декад[аеуы]|الثلث ${nth.ar[n]}`

/** Words before a month or year that narrow it to a part. */
export const beforeWords: readonly (readonly [part: PartOfTime, words: string])[] = [
  ['week-1', week(0)], ['week-2', week(1)], ['week-3', week(2)], ['week-4', week(3)], ['week-last', week(4)],
  ['third-1', decade(0)], ['third-2', decade(1)], ['third-3', `${decade(2)}|последн(?:яя|ей|юю) декад[аеуы]|الثلث الأخير`],
  ['first-half', 'first (?:half|fortnight)|première (?:moitié|quinzaine)|ersten? hälfte|primera (?:mitad|quincena)|prima metà|primeira (?:metade|quinzena)|перв(?:ая|ой|ую) половин[аеуы]|النصف الأول'],
  ['second-half', '(?:second|latter) half|second fortnight|(?:seconde|deuxième) (?:moitié|quinzaine)|zweiten? hälfte|segunda (?:mitad|quincena)|seconda metà|segunda (?:metade|quinzena)|втор(?:ая|ой|ую) половин[аеуы]|النصف الثاني'],
  ['early', 'early|beginning|start|opening (?:days|weeks)|first days|début|(?:tout )?premiers jours|anfang|beginn|principios|comienzos|inicios|primeros días|inizio|início|начал[аоеу]|первы[ех] (?:дни|дней|числах|числа)|أوائل|مطلع|بداية|بدايات|مستهل|الأيام الأولى'],
  ['mid', 'mid|middle|mi|milieu|mitte|mediados|metà|meados|середин[аеуы]|منتصف|أواسط|وسط'],
  ['late', 'late|end|close|last days|closing days|fin|derniers jours|ende|abschluss|finales|fines|final|últimos días|fine|кон(?:ец|ца|це|цу|цом)|последни[ех] (?:дни|дней|числах|числа)|أواخر|نهاية|نهايات|آخر|الأيام الأخيرة'],
]

/** The month or year of which a part is named, without its name: that of publication. */
export const bareYear = "year|année|an|jahr(?:es)?|año|anno|ano|года?|году|العام|السنة"
export const bareMonth = 'month|mois|monat[se]?|mes|mese|mês|месяца?|месяце|الشهر'

/** Nouns that hold part and year or month in one word: "year-end", "Jahresende", "Monatsmitte". */
export const joined: readonly (readonly [part: PartOfTime, of: 'year' | 'month', words: string])[] = [
  ['late', 'year', "year[- ]?end|jahresende|jahreswechsel"], ['early', 'year', 'jahresbeginn|jahresanfang'], ['mid', 'year', 'mid-?year|jahresmitte'], ['late', 'month', 'month[- ]?end|monatsende'], ['early', 'month', 'monatsbeginn|monatsanfang'], ['mid', 'month', 'monatsmitte'],
]

/** "Juniwoche", "Oktoberhälfte": a month in one word with the noun of its part, behind the number of the part. */
export const germanParts: readonly (readonly [part: PartOfTime, words: string])[] = [
  ...([0, 1, 2, 3] as const).map((n): readonly [PartOfTime, string] => [(['week-1', 'week-2', 'week-3', 'week-4'] as const)[n], nth.de[n]]), ['week-last', nth.de[4]],
]

/** Before a word: no letter, save an Arabic one that is written together with what follows ("and", "in", "to"). */
export const opening = String.raw`(?<!\p{L}(?<!(?<!\p{L})[وفبل]))`

/** Words before a day or window that make it the latest one: "by June", «до конца года», « d'ici la fin ». */
export const untilWords = /(?<!\p{L}(?<!(?<!\p{L})[وفل]))(?:by|no later than|not later than|before|until|till|avant|d[’']ici(?: à)?|jusqu[’'](?:à|en|au)|bis(?: zum| zur| spätestens)?|vor|spätestens|antes de(?:l)?|hasta(?: el)?|para|entro(?: il| la)?|prima della?|até(?: o| ao)?|до|к|не позднее|قبل|حتى|بحلول|في موعد أقصاه)\s*(?:the\s*|la\s*|le\s*|el\s*|den\s*|dem\s*)?$/iu

/** What behind a month or year number joins it to a year: "March last year", "mars de l'année dernière", «марте прошлого года», «مارس من العام الماضي». */
export const ofYear = String.raw`(?:\s+|,\s*)(?:of\s+|in\s+|de\s+|des\s+|del\s+|di\s+|من\s+)?`

/** Behind a month or day: the latest before publication, and the next after it. */
export const lastBehind = /^\s*(?:derni(?:er|ère)|pasado|último|scorso|passad[oa]|الماضي|المنصرم|الفائت)(?!\p{L})/iu
export const nextBehind = /^\s*(?:prochaine?|próxim[oa]|que viene|entrante|prossimo|المقبل|القادم)(?!\p{L})/iu
export const lastAhead = /(?<!\p{L})(?:last|past|letzten|vergangenen|pasado|últim[oa]|прошл(?:ого|ом|ый))\s+$/iu
export const nextAhead = /(?<!\p{L})(?:next|coming|nächsten|kommenden|próximo|будущ(?:ем|его)|следующ(?:ем|его))\s+$/iu
