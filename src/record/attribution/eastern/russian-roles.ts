import { bodyWord, office, personal } from './russian-subject.ts'
import type { Role } from './telling.ts'

/** Offices that stand for one another when the same person is meant: "глава МИД" and "министр иностранных дел". */
const alike: readonly RegExp[] = [/(?<!\p{L})(?:глав|гендиректор|генеральн\p{L}+ директор|руководител|министр|шеф|начальник|вице-премьер|премьер|директор|президент|председател|губернатор|мэр|лидер)/iu, /(?<!\p{L})(?:представител|пресс-секретар|спикер)/iu, /(?<!\p{L})(?:адвокат|защитник|юрист|поверенн)/iu, /(?<!\p{L})(?:врач|медик|доктор|хирург|главврач|терапевт|фельдшер)/iu, /(?<!\p{L})(?:журналист|корреспондент|репорт[её]р|обозревател)/iu, /(?<!\p{L})(?:тренер|наставник)/iu, /(?<!\p{L})(?:уч[её]н|профессор|исследовател|академик|доцент|эксперт|аналитик|политолог|экономист|историк|социолог|эколог|биолог|специалист)/iu, /(?<!\p{L})(?:генерал|полковник|офицер|командир|командующ|военачальник|военн|адмирал|начальник)/iu, /(?<!\p{L})(?:предпринимател|бизнесмен|владел|хозяин|хозяйк|основател)/iu, /(?<!\p{L})(?:депутат|экс-депутат|парламентари|законодател|сенатор|член)/iu, /(?<!\p{L})(?:посол|посл|постпред|дипломат|посланник)/iu]
/** Words for a person that leave the office open: whoever spoke last is meant. */
const open = /^(?:сам\p{L}?\s|эт\p{L}+\s|\p{L}+(?:ск|цк)(?:ий|ая|ого|ой|ому|им)\s)?(?:дипломат|политик|эксперт|аналитик|чиновник|специалист|политолог|экономист|парламентари|законодател|депутат|экс-\p{L}+|уч[её]н|сенатор|генерал|военачальник|юрист|адвокат|врач|профессор|историк|социолог|женщин|мужчин|девушк|парен|юнош|старик|старушк|пенсионер|горожан|сельчан|рыбак|фермер|водител|студент|хозя|мать|отец|вдов|матер|учительниц|тренер|капитан|полковник|офицер|адмирал|собеседни|правозащитник|активист|бизнесмен)\p{L}{0,3}(?:\s(?:агентства|издания|газеты|редакции|телеканала|канала|журналистов|корреспондента|радио)(?:\s[«'"][^»'"]+[»'"])?|\s\p{Lu}{2,})?$|^(?:глав|руководител|лидер|представител|спикер|официальн)\p{L}*\s(?:\p{Ll}+(?:ск|цк)\p{L}+\s)?(?:ведомств|регион|государств|республик|правительств|кра[яй]|област|дипломати|компани|парти|организаци|город|комитет|МИД|Кремл|Белого дома|Госдеп|Минобороны|министерств|внешнеполитическ|оборонн|военн)\p{L}*/iu
/** Adjectives of states that are not begun like their names. */
const adjectives = new Map([['амери', 'сша|америк'], ['немец', 'герман|фрг'], ['брита', 'британ|англи'], ['росси', 'росси|рф'], ['китай', 'кита|кнр'], ['европ', 'ес|европ']])
const national = /^\p{L}+(?:ск|цк)(?:ий|ая|ого|ой|ому|им)\s(?:представител|переговорщик|посланник|лидер|министр|военачальник|премьер|канцлер|президент|глав|посол|постпред|делегат|спикер|чиновни)\p{L}{0,3}$/iu
const short = new Map([['мид', 'иностранн|мид'], ['мида', 'иностранн|мид'], ['рф', 'росси|рф'], ['сша', 'америк|сша'], ['оон', 'оон|объедин'], ['ес', 'европ|ес'], ['кремля', 'кремл|президента р|российского лидера|президента'], ['минобороны', 'оборон'], ['минздрава', 'здрав'], ['кнр', 'кита|кнр'], ['фрг', 'германи|фрг']])

/** What an office, a post or a general word says of the person it means; null for names and for what is no person. */
export function roleOf(words: string): Role | null {
  const plain = words.trim()
  // "Собеседник агентства": whoever told the agency before.
  if (/^собеседни(?:к|ца)(?:\s(?:агентства|издания|газеты|редакции|телеканала|канала|радио|портала|ТАСС|РИА Новости|\p{Lu}\p{L}+)(?:\s[«'"][^»'"]+[»'"])?)?$/iu.test(plain)) return { word: plain, fits: (name) => name.toLowerCase().startsWith('собеседни') && name.length > plain.length, any: true }
  if (personal.test(plain)) return null
  if (/^(?:в\s)?(?:ведомств|министерств|пресс-служб|агентств|посольств|организаци|компани)\p{L}*$/iu.test(plain)) return { word: '', fits: (name) => !personal.test(name) && (bodyWord.test(name) || /\p{Lu}{2,}/u.test(name)) && name.length > plain.length, any: false }
  const found = office.exec(plain)
  const stem = found?.groups?.['stem']?.toLowerCase()
  if (found === null || stem === undefined || found.index > 30 || /^(?:источник|собеседник|жител|очевид)/u.test(stem) || plain.split(/\s+/u).length > 7) return null
  const proper = [...plain.slice(found.index + found[0].length).matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]*/gu)].map(([one]) => new RegExp(short.get(one.toLowerCase()) ?? one.toLowerCase().slice(0, Math.max(3, one.length - 3)), 'iu'))
  const kin = alike.find((one) => one.test(found[0]))
  // "Дежурный дипломат", "независимый эксперт": another than whoever was named without that word.
  const foreign = [...plain.slice(0, found.index).matchAll(/\p{L}+/gu)].map(([one]) => one.toLowerCase()).filter((one) => !/^(?:сам|эт|тот|та$|официальн|бывш|экс|\p{L}+(?:ск|цк)\p{L}{2,3}$)/u.test(one)).map((one) => one.slice(0, 5))
  const own = new RegExp(`(?<!\\p{L})${stem}`, 'iu')
  const alone = plain.split(/\s+/u).length === 1
  const fits = (name: string): boolean => personal.test(name) && foreign.every((one) => name.toLowerCase().includes(one)) && proper.every((one) => one.test(name)) && (own.test(name) || (kin?.test(name) === true && (!alone || kin !== alike[0])))
  const places = proper.length > 0 && /\s\p{Lu}\p{Ll}/u.test(plain)
  // "Американский представитель": of a state that the description of whoever spoke last names, or that it leaves open.
  const nation = /^(\p{L}+)(?:ск|цк)\p{L}{2,3}\s/iu.exec(plain)?.[1]?.toLowerCase().slice(0, 5)
  const of = nation === undefined ? null : new RegExp(adjectives.get(nation) ?? nation, 'iu')
  const minister = /^министр\p{L}{0,3}$/iu.test(plain)
  return { word: stem, fits, any: minister || open.test(plain) || national.test(plain), suits: (name) => (of !== null && !of.test(name) && office.test(name) ? false : minister ? /министр|МИД|Мин\p{Ll}+|ведомств/iu.test(name) : proper.every((one) => one.test(name)) || (!places && !office.test(name))) }
}
