/** Words for halves and quarters of a year, with the first month and the number of months; `YEAR` is a year or a word for one, before or behind them. */
export const partsOfYear: readonly (readonly [first: number, months: number, words: string])[] = [
  [1, 6, "first half|first six months|first semester|premier semestre|première moitié|ersten? (?:halbjahr(?:es)?|jahreshälfte)|primer semestre|primera mitad|primo semestre|prim[ao] (?:metà|metade)|primeiro semestre|перв(?:ом|ого|ое) полугоди[ияею]|перв(?:ой|ая|ую) половин[аеуы]|النصف الأول|上半年|ilk yarısı?(?:nda)?"],
  [7, 6, "second half|last six months|second semester|(?:second|deuxième) semestre|seconde moitié|zweiten? (?:halbjahr(?:es)?|jahreshälfte)|segundo semestre|segunda mitad|secondo semestre|seconda metà|segunda metade|втор(?:ом|ого|ое) полугоди[ияею]|втор(?:ой|ая|ую) половин[аеуы]|النصف الثاني|下半年|ikinci yarısı?(?:nda)?"],
  ...([['first|1st', 'premier', 'ersten?', 'primer', 'primo', 'primeiro', 'перв(?:ом|ого|ый)', 'الأول', '一'], ['second|2nd', 'deuxième|second', 'zweiten?', 'segundo', 'secondo', 'segundo', 'втор(?:ом|ого|ой)', 'الثاني', '二'], ['third|3rd', 'troisième', 'dritten?', 'tercer', 'terzo', 'terceiro', 'треть(?:ем|его)|третий', 'الثالث', '三'], ['fourth|last|4th', 'quatrième|dernier', 'vierten?|letzten?', 'cuarto|último', 'quarto|ultimo', 'quarto|último', 'четв[её]рт(?:ом|ого|ый)', 'الرابع', '四']] as const)
    .map(([en, fr, de, es, it, pt, ru, ar, zh], n): readonly [number, number, string] => [1 + 3 * n, 3, `(?:${en})[ -]quarter|(?:${fr}) trimestre|(?:${de}) (?:quartal|vierteljahr)s?|(?:${es}) trimestre|(?:${it}) trimestre|(?:${pt}) trimestre|(?:${ru}) квартал[ае]?|الربع ${ar}|第?${zh}季度`]),
]

/** Words for a part of a year that are sure to be one where no year stands beside them; a half may be that of a match. */
export const sureParts = /(?<!last )quarter|trimestre|quartal|vierteljahr|semest|halbjahr|jahreshälfte|полугоди|квартал|الربع|季度|半年/iu

/** The months of a year from its first: "the first nine months of 2025", «за девять месяцев 2025 года»; COUNT and YEAR stand for a number and a year. */
export const cumulative = String.raw`(?<!\p{L})(?:first\s+|(?:за|в)\s+(?:первые\s+)?|(?:les\s+)?premiers\s+|les\s+|ersten\s+|primeros\s+|primi\s+|الأشهر\s+(?:ال)?)COUNT\s+(?:premiers\s+)?(?:months|mois|monaten?|meses|mesi|месяц(?:а|ев)|الأولى)\s*(?:of\s+(?:the\s+year\s+)?|de\s+(?:l[’'](?:année|an)\s+)?|des\s+(?:jahres\s+)?|von\s+|del\s+(?:año\s+)?|من\s+(?:عام\s+|سنة\s+|العام(?!\s)|)?)?(?:YEAR)(?!\p{L}|\p{Nd})`

/** Numbers of days, weeks and months in words, in the languages Parley reads, in the forms in which they stand before a noun. */
export const counts: readonly (readonly [n: number, words: string])[] = [
  [1, "an?|one|une?|eine[mr]?|un[ao]?|um|одного|одну|один|واحد"], [2, 'two|deux|zwei|dos|due|dois|duas|двух|два|две|两|二|iki'], [3, 'three|trois|drei|tres|tre|três|тр[её]х|три|ثلاثة|ثلاث|三|üç'], [4, 'four|quatre|vier|cuatro|quattro|quatro|четыр[её]х|четыре|أربعة|أربع|四|dört'],
  [5, 'five|cinq|fünf|cinco|cinque|пяти|пять|خمسة|خمس|五|beş'], [6, 'six|sechs|seis|sei|шести|шесть|ستة|ست|六|altı'], [7, 'seven|sept|sieben|siete|sette|sete|семи|семь|سبعة|سبع|七|yedi'], [8, 'eight|huit|acht|ocho|otto|oito|восьми|восемь|ثمانية|ثماني|八'], [9, 'nine|neuf|neun|nueve|nove|девяти|девять|تسعة|تسع|九'], [10, 'ten|dix|zehn|diez|dieci|dez|десяти|десять|عشرة|عشر|十|on'],
  [11, 'eleven|onze|elf|once|undici|одиннадцати|одиннадцать|十一'], [12, 'twelve|douze|zwölf|doce|dodici|doze|двенадцати|двенадцать|十二'], [14, 'fourteen|quatorze|vierzehn|catorce|quattordici|четырнадцати'], [15, 'fifteen|quinze|fünfzehn|quince|quindici|пятнадцати|十五'], [20, 'twenty|vingt|zwanzig|veinte|venti|vinte|двадцати|عشرين|二十'], [30, 'thirty|trente|dreißig|treinta|trenta|trinta|тридцати|ثلاثين|三十'], [90, 'ninety|neunzig|noventa|девяноста|تسعين'],
]

/** Before a number of days: not later than so many from publication. */
export const withinBefore = String.raw`within(?: the (?:next|coming))?|in the (?:next|coming)|over the (?:next|coming)|dans les(?: prochaine?s)?|d[’']ici|sous|en moins de|innerhalb(?: von| der nächsten)?|binnen|in den (?:nächsten|kommenden)|en un plazo de|en l[oa]s próxim[oa]s|dentro de(?: los próximos)?|entro|nei prossimi|no prazo de|nos próximos|в течение(?: ближайших)?|в ближайшие|в срок до|خلال|في غضون`
/** Units of time in the forms that stand behind a number; months and years are those of the calendar. */
export const unitsOfTime: readonly (readonly [unit: 'day' | 'week' | 'month' | 'year', words: string])[] = [
  ['day', 'days?|jours?|tag(?:en?)?|días?|giorni|dias?|дней|дня|день|أيام|يوم(?:ا|ًا|اً)?|天|日|gün'], ['week', 'weeks?|semaines?|wochen?|semanas?|settiman[ae]|недел(?:ь|и|ю)|أسابيع|أسبوع(?:ا|ًا|اً)?|周|星期|hafta'], ['month', 'months?|mois|monat(?:en?)?|mes(?:es)?|mes[ei]|месяц(?:ев|а)?|أشهر|شهور|شهر(?:ا|ًا|اً)?|个?月|ay'], ['year', 'years?|ans?|années?|jahr(?:en?)?|años?|anni|anos|лет|года?|سنوات|أعوام|عام(?:ا|ًا|اً)|سنة|年'],
]

/** Days, weeks or months to come without a number: how many is not said. */
export const coming = String.raw`(?:in|over|during|within)\s+the\s+(?:coming|next)(?:\s+(?:few|several|couple\s+of))?\s+(?:hours|days|weeks|months|years)|in\s+the\s+(?:hours|days|weeks|months|years)\s+(?:ahead|to\s+come)|dans\s+les\s+(?:tout\s+)?(?:prochaine?s|quelques)\s+(?:heures|jours|semaines|mois|années)|dans\s+les\s+(?:heures|jours|semaines|mois|années)\s+(?:à\s+venir|qui\s+viennent)|ces\s+prochaine?s\s+(?:heures|jours|semaines|mois)|in\s+den\s+(?:nächsten|kommenden)(?:\s+(?:paar|wenigen))?\s+(?:stunden|tagen|wochen|monaten|jahren)|en\s+l[oa]s\s+próxim[oa]s\s+(?:horas|días|semanas|meses|años)|в\s+(?:самое\s+|самые\s+)?ближайш(?:ие|ее)\s+(?:часы|дни|недели|месяцы|годы|время)|в\s+течение\s+ближайших\s+(?:часов|дней|недель|месяцев)|(?:في|خلال)\s+(?:غضون\s+)?(?:الساعات|الأيام|الأسابيع|الأشهر|الشهور|السنوات)(?:\s+القليلة)?\s+(?:المقبلة|القادمة)|(?:未来|今后|接下来)(?:几|数)(?:天|日|周|个?月|年)|近日内|近期内`
/** Days past without a number, up to publication. */
export const recent = String.raw`(?:in|over|during)\s+(?:recent|the\s+(?:past|last)\s+(?:few|several|couple\s+of))\s+(?:days|weeks|months|years)|(?:ces|au\s+cours\s+des)\s+dern(?:iers|ières)\s+(?:jours|semaines|mois|années)|in\s+den\s+(?:vergangenen|letzten)(?:\s+(?:paar|wenigen))?\s+(?:tagen|wochen|monaten|jahren)|en\s+l[oa]s\s+últim[oa]s\s+(?:días|semanas|meses|años)|(?:в|за)\s+последние\s+(?:дни|недели|месяцы|годы)|(?:في|خلال)\s+(?:الأيام|الأسابيع|الأشهر|السنوات)(?:\s+القليلة)?\s+(?:الماضية|الأخيرة)|(?:最近|近|过去)几(?:天|日|周|个?月|年)`
/** Before a number of days up to publication. */
export const pastBefore = String.raw`(?:in|over|during|within)\s+the\s+(?:past|last|previous)|(?:au\s+cours\s+)?(?:des|ces|les)|in\s+den\s+(?:vergangenen|letzten)|en\s+l[oa]s\s+últim[oa]s|за\s+(?:последн\p{L}+|минувш\p{L}+|прошедш\p{L}+)|(?:过去|最近)`
/** Behind a number of days before publication: "two weeks ago"; the languages that say it before the number have `agoBefore`. */
export const agoBehind = 'ago|назад'
export const agoBefore = String.raw`il\s+y\s+a|vor|hace|قبل`
/** Arabic has its own words for two, and the noun alone for one. */
export const arabicTwos: readonly (readonly [unit: 'day' | 'week' | 'month' | 'year', many: number, words: string])[] = [['day', 2, 'يومين'], ['week', 2, 'أسبوعين'], ['month', 2, 'شهرين'], ['year', 2, 'عامين|سنتين'], ['day', 1, 'يوم'], ['week', 1, 'أسبوع'], ['month', 1, 'شهر'], ['year', 1, 'عام|سنة']]

/** The rest of the week, month or year of publication, and what of it is past. */
export const laterIn = String.raw`later\s+(?:this|in\s+the)\s+(?<u0>week|month|year)|(?:plus\s+tard|dans\s+le\s+courant)\s+(?:cette\s+|dans\s+l[’']|de\s+l[’']|ce\s+|du\s+)(?<u1>semaine|mois|année)|(?:später|noch)\s+in\s+diese[mr]\s+(?<u2>woche|monat|jahr)|más\s+(?:adelante|tarde)\s+est[ea]\s+(?<u3>semana|mes|año)|(?:позднее|позже)\s+(?:в|на)\s+эт(?:ом|ой)\s+(?<u4>неделе|месяце|году)|في\s+وقت\s+لاحق\s+من\s+هذا\s+(?<u5>الأسبوع|الشهر|العام)|(?<u6>今年|本月|本周)晚些时候`
export const earlierIn = String.raw`earlier\s+(?:this|in\s+the)\s+(?<u0>week|month|year)|plus\s+tôt\s+(?:cette\s+|dans\s+l[’']|ce\s+)(?<u1>semaine|mois|année)|früher\s+in\s+diese[mr]\s+(?<u2>woche|monat|jahr)|a\s+principios\s+de\s+est[ea]\s+(?<u3>semana)|ранее\s+(?:в|на)\s+эт(?:ом|ой)\s+(?<u4>неделе|месяце|году)|في\s+وقت\s+سابق\s+من\s+هذا\s+(?<u5>الأسبوع|الشهر|العام)|(?<u6>今年|本月|本周)(?:早些时候|以来|早前)`

/** A Saturday with its Sunday; `last` and `next` where words say which. */
export const weekends = String.raw`(?:(?:at|over|on|during|for)\s+the|(?<last0>last|past)|this|(?<next0>next|coming))\s+weekend(?!['’-])|(?:ce|le)\s+week-end(?:\s+(?:(?<last1>dernier|passé)|(?<next1>prochain)))?|am\s+(?:(?<last2>vergangenen|letzten)\s+|(?<next2>kommenden|nächsten)\s+)?wochenende|(?:el|este)\s+(?:(?<last3>pasado)\s+|(?<next3>próximo)\s+)?fin\s+de\s+semana(?:\s+(?<last4>pasado))?|в\s+(?:(?<last5>прошлые|минувшие|прошедшие)\s+|(?<next5>ближайшие|предстоящие|следующие)\s+|эти\s+)?выходные|عطلة\s+نهاية\s+الأسبوع(?:\s+(?:(?<last6>الماضي|الماضية)|(?<next6>المقبل|المقبلة|القادمة)))?|(?:(?<last7>上)|(?<next7>下)|本)?周末`
