import type { Words } from '#base/words.ts'

/** The 26 delegations of the exercises. Every name is invented; none stands for a state. Seat ids are the names in lower case. */
export const delegations: readonly { readonly seat: string; readonly names: Words }[] = [
  { seat: 'aldora', names: { en: 'Aldora', ar: 'ألدورا' } },
  { seat: 'belmar', names: { en: 'Belmar', ar: 'بلمار' } },
  { seat: 'casparia', names: { en: 'Casparia', ar: 'كاسباريا' } },
  { seat: 'dorra', names: { en: 'Dorra', ar: 'دورّا' } },
  { seat: 'elvaine', names: { en: 'Elvaine', ar: 'إلفين' } },
  { seat: 'fennmark', names: { en: 'Fennmark', ar: 'فنمارك' } },
  { seat: 'gorland', names: { en: 'Gorland', ar: 'غورلاند' } },
  { seat: 'hestra', names: { en: 'Hestra', ar: 'هسترا' } },
  { seat: 'ilmen', names: { en: 'Ilmen', ar: 'إيلمن' } },
  { seat: 'jorven', names: { en: 'Jorven', ar: 'يورفن' } },
  { seat: 'kalder', names: { en: 'Kalder', ar: 'كالدر' } },
  { seat: 'lorne', names: { en: 'Lorne', ar: 'لورن' } },
  { seat: 'marenne', names: { en: 'Marenne', ar: 'مارين' } },
  { seat: 'nordal', names: { en: 'Nordal', ar: 'نوردال' } },
  { seat: 'ostmere', names: { en: 'Ostmere', ar: 'أوستمير' } },
  { seat: 'pellin', names: { en: 'Pellin', ar: 'بيلين' } },
  { seat: 'quarra', names: { en: 'Quarra', ar: 'كوارا' } },
  { seat: 'rossan', names: { en: 'Rossan', ar: 'روسان' } },
  { seat: 'selvia', names: { en: 'Selvia', ar: 'سيلفيا' } },
  { seat: 'tamar', names: { en: 'Tamar', ar: 'تامار' } },
  { seat: 'ulmen', names: { en: 'Ulmen', ar: 'أولمن' } },
  { seat: 'vester', names: { en: 'Vester', ar: 'فيستر' } },
  { seat: 'wyria', names: { en: 'Wyria', ar: 'ويريا' } },
  { seat: 'xanten', names: { en: 'Xanten', ar: 'زانتن' } },
  { seat: 'yorre', names: { en: 'Yorre', ar: 'يوري' } },
  { seat: 'zelland', names: { en: 'Zelland', ar: 'زيلاند' } },
]

/** The delegations that people at the keyboards hold; the sample plays all the others. */
export const held: readonly ['belmar', 'casparia'] = ['belmar', 'casparia']
