/** Words that make a name the place where something is counted: before it, behind it; what may stand between a number and those whose people are counted; a place as printed. */
export type PlaceWords = { readonly before: RegExp; readonly behind: RegExp; readonly among: RegExp; readonly place: RegExp }

const never = /(?!)/u
const times = 'понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|январ|феврал|март|апрел|ма[яе]|июн|июл|август|сентябр|октябр|ноябр|декабр'

export const placeWords: { readonly [language: string]: PlaceWords } = {
  de: { before: /(?<!\p{L})(?:in|aus|im|innerhalb|in ganz|nach)\s+(?:der\s+|den\s+|dem\s+)?(?:(?:nord|süd|ost|west)\p{L}*\s+)?$/iu, behind: never, among: /^[^,]{1,40}\s(?:aus|von|der|des)\s(?:der\s|den\s)?$/u, place: /(?<!\p{L})(?:[Ii]n|aus|[Bb]ei|nahe)\s(?:der\s|dem\s)?(?:Stadt|Hauptstadt|Provinz|Region|Ortschaft|Hafenstadt|Gemeinde|Dorf|Grenzstadt)\s(?<name>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)/u },
  fr: { before: /(?<!\p{L})(?:en|au|aux|dans|à travers|à|de|d[’'])\s*(?:l[’']|la\s|le\s|les\s|tout\s|toute\s)*$/iu, behind: never, among: /^[^,]{1,40}\s(?:de|du|des|d[’']|de la|de l[’'])\s?$/u, place: /(?<!\p{L})(?:[àÀ]|près de|[Dd]ans la (?:ville|province|région) d[e’']\s?)\s?(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)/u },
  es: { before: /(?<!\p{L})(?:en|de|desde)\s+(?:el\s+|la\s+|los\s+|todo\s+|toda\s+)*$/iu, behind: never, among: /^[^,]{1,40}\s(?:de|del)\s(?:la\s)?$/u, place: /(?<!\p{L})[Ee]n\s(?:la\s(?:ciudad|provincia|región|localidad)\sde\s)?(?<name>(?!(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto)\b)\p{Lu}[\p{L}]+(?:\s\p{Lu}\p{L}+)?)/u },
  pt: { before: /(?<!\p{L})(?:em|no|na|nos|nas|de|do|da)\s+$/iu, behind: never, among: /^[^,]{1,40}\s(?:de|do|da)\s$/u, place: /(?<!\p{L})[Ee]m\s(?<name>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u },
  it: { before: /(?<!\p{L})(?:in|nel|nella|di|del|della)\s+$/iu, behind: never, among: /^[^,]{1,40}\s(?:di|del|della)\s$/u, place: /(?<!\p{L})[Aa]\s(?<name>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u },
  ru: { before: /(?<!\p{L})(?:в|во|на|по|из)\s+(?:\p{L}+(?:ой|ом|ей|ем|ых|их)\s+)?$/iu, behind: never, among: /^\s?(?:\p{Ll}+\s){0,4}$/u, place: new RegExp(`(?<!\\p{L})(?:[Вв]о?|[Нн]а|[Пп]од|[Оо]коло|[Бб]лиз)\\s(?:\\p{Ll}+(?:ой|ом|ей|ем|ых|их|е|и)\\s){0,2}(?<name>(?!(?:${times}))\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?)`, 'u') },
  ar: { before: /(?<!\p{L})(?:في|داخل|عبر|من|إلى)\s+(?:\p{L}+\s+)?$/u, behind: never, among: /^\s?(?:\p{L}+\s){0,4}$/u, place: /(?<!\p{L})(?:في|ب)\s?(?:مدينة|بلدة|محافظة|قرية|منطقة|إقليم|ولاية|ميناء|مخيم|العاصمة)\s(?<name>[\p{L}\p{M}]+)/u },
  zh: { before: /(?:在|于|從|从|至|赴)$/u, behind: /^(?:境内|境內|全国|全國|南部|北部|东部|東部|西部|中部|首都|各地|边境|邊境|沿海)/u, among: /^[\p{Script=Han}]{0,6}$/u, place: /(?:在|于|於)(?<name>\p{Script=Han}{1,6}?(?:省|市|县|縣|州|镇|鎮|村|地区|地區|半岛|半島|岛|島|港|营地|難民營|难民营))/u },
}
