/** Words for halves and quarters of a year, with the first month and the number of months; `YEAR` is a year or a word for one, before or behind them. */
export const partsOfYear: readonly (readonly [first: number, months: number, words: string])[] = [
  [1, 6, "first half|first six months|first semester|premier semestre|première moitié|ersten? (?:halbjahr(?:es)?|jahreshälfte)|primer semestre|primera mitad|primo semestre|prim[ao] (?:metà|metade)|primeiro semestre|перв(?:ом|ого|ое) полугоди[ияею]|перв(?:ой|ая|ую) половин[аеуы]|النصف الأول|上半年|ilk yarısı?(?:nda)?"],
  [7, 6, "second half|last six months|second semester|(?:second|deuxième) semestre|seconde moitié|zweiten? (?:halbjahr(?:es)?|jahreshälfte)|segundo semestre|segunda mitad|secondo semestre|seconda metà|segunda metade|втор(?:ом|ого|ое) полугоди[ияею]|втор(?:ой|ая|ую) половин[аеуы]|النصف الثاني|下半年|ikinci yarısı?(?:nda)?"],
  ...([['first|1st', 'premier', 'ersten?', 'primer', 'primo', 'primeiro', 'перв(?:ом|ого|ый)', 'الأول', '一'], ['second|2nd', 'deuxième|second', 'zweiten?', 'segundo', 'secondo', 'segundo', 'втор(?:ом|ого|ой)', 'الثاني', '二'], ['third|3rd', 'troisième', 'dritten?', 'tercer', 'terzo', 'terceiro', 'треть(?:ем|его)|третий', 'الثالث', '三'], ['fourth|last|4th', 'quatrième|dernier', 'vierten?|letzten?', 'cuarto|último', 'quarto|ultimo', 'quarto|último', 'четв[её]рт(?:ом|ого|ый)', 'الرابع', '四']] as const)
    .map(([en, fr, de, es, it, pt, ru, ar, zh], n): readonly [number, number, string] => [1 + 3 * n, 3, `(?:${en}) quarter|(?:${fr}) trimestre|(?:${de}) (?:quartal|vierteljahr)s?|(?:${es}) trimestre|(?:${it}) trimestre|(?:${pt}) trimestre|(?:${ru}) квартал[ае]?|الربع ${ar}|第?${zh}季度`]),
]

/** Numbers of days, weeks and months in words, in the languages Parley reads, in the forms in which they stand before a noun. */
export const counts: readonly (readonly [n: number, words: string])[] = [
  [1, "an?|one|une?|einem?r?|un[ao]?|um|одного|واحد"], [2, 'two|deux|zwei|dos|due|dois|duas|двух|два|两|二|iki'], [3, 'three|trois|drei|tres|tre|três|тр[её]х|три|ثلاثة|ثلاث|三|üç'], [4, 'four|quatre|vier|cuatro|quattro|quatro|четыр[её]х|أربعة|四|dört'],
  [5, 'five|cinq|fünf|cinco|cinque|пяти|пять|خمسة|五|beş'], [6, 'six|sechs|seis|sei|шести|ستة|六|altı'], [7, 'seven|sept|sieben|siete|sette|sete|семи|سبعة|七|yedi'], [8, 'eight|huit|acht|ocho|otto|oito|восьми|八'], [9, 'nine|neuf|neun|nueve|nove|девяти|九'], [10, 'ten|dix|zehn|diez|dieci|dez|десяти|десять|عشرة|十|on'],
  [12, 'twelve|douze|zwölf|doce|dodici|doze|двенадцати'], [14, 'fourteen|quatorze|vierzehn|catorce|quattordici|четырнадцати'], [15, 'fifteen|quinze|fünfzehn|quince|quindici|пятнадцати|十五'], [20, 'twenty|vingt|zwanzig|veinte|venti|vinte|двадцати|二十'], [30, 'thirty|trente|dreißig|treinta|trenta|trinta|тридцати|三十'],
]

/** Before a number of days: not later than so many from publication. */
export const withinBefore = String.raw`within(?: the (?:next|coming))?|in the (?:next|coming)|over the (?:next|coming)|dans les|d[’']ici|sous|en moins de|innerhalb(?: von| der nächsten)?|binnen|in den (?:nächsten|kommenden)|en un plazo de|en los próximos|dentro de(?: los próximos)?|entro|nei prossimi|no prazo de|nos próximos|dentro de|в течение(?: ближайших)?|в ближайшие|в срок до|خلال|في غضون`
export const unitsOfTime: readonly (readonly [days: number, words: string])[] = [
  [1, 'days?|jours?|tagen?|días?|giorni|dias?|дней|дня|أيام|يوم(?:ا|ًا|اً)?|天|日|gün'], [7, 'weeks?|semaines?|wochen?|semanas?|settiman[ae]|недель|недели|أسابيع|周|星期|hafta'], [30, 'months?|mois|monaten?|meses|mesi|месяцев|месяца|أشهر|شهور|个?月|ay'],
]
