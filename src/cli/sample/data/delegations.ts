import type { InSix } from '#base/words.ts'

/** The 26 delegations of the exercises. Every name is invented; none stands for a state. Seat ids are the names in lower case. */
export const delegations: readonly { readonly seat: string; readonly names: InSix }[] = [
  { seat: 'aldora', names: { en: 'Aldora', ar: 'ألدورا', es: 'Aldora', fr: 'Aldora', ru: 'Альдора', zh: '阿尔多拉' } },
  { seat: 'belmar', names: { en: 'Belmar', ar: 'بلمار', es: 'Belmar', fr: 'Belmar', ru: 'Бельмар', zh: '贝尔马尔' } },
  { seat: 'casparia', names: { en: 'Casparia', ar: 'كاسباريا', es: 'Casparia', fr: 'Casparia', ru: 'Каспария', zh: '卡斯帕里亚' } },
  { seat: 'dorra', names: { en: 'Dorra', ar: 'دورّا', es: 'Dorra', fr: 'Dorra', ru: 'Дорра', zh: '多拉' } },
  { seat: 'elvaine', names: { en: 'Elvaine', ar: 'إلفين', es: 'Elvaine', fr: 'Elvaine', ru: 'Эльвейн', zh: '埃尔韦恩' } },
  { seat: 'fennmark', names: { en: 'Fennmark', ar: 'فنمارك', es: 'Fennmark', fr: 'Fennmark', ru: 'Феннмарк', zh: '芬马克' } },
  { seat: 'gorland', names: { en: 'Gorland', ar: 'غورلاند', es: 'Gorland', fr: 'Gorland', ru: 'Горланд', zh: '戈尔兰' } },
  { seat: 'hestra', names: { en: 'Hestra', ar: 'هسترا', es: 'Hestra', fr: 'Hestra', ru: 'Хестра', zh: '赫斯特拉' } },
  { seat: 'ilmen', names: { en: 'Ilmen', ar: 'إيلمن', es: 'Ilmen', fr: 'Ilmen', ru: 'Ильмен', zh: '伊尔门' } },
  { seat: 'jorven', names: { en: 'Jorven', ar: 'يورفن', es: 'Jorven', fr: 'Jorven', ru: 'Йорвен', zh: '约尔文' } },
  { seat: 'kalder', names: { en: 'Kalder', ar: 'كالدر', es: 'Kalder', fr: 'Kalder', ru: 'Кальдер', zh: '卡尔德' } },
  { seat: 'lorne', names: { en: 'Lorne', ar: 'لورن', es: 'Lorne', fr: 'Lorne', ru: 'Лорн', zh: '洛恩' } },
  { seat: 'marenne', names: { en: 'Marenne', ar: 'مارين', es: 'Marenne', fr: 'Marenne', ru: 'Маренн', zh: '马雷纳' } },
  { seat: 'nordal', names: { en: 'Nordal', ar: 'نوردال', es: 'Nordal', fr: 'Nordal', ru: 'Нордаль', zh: '诺达尔' } },
  { seat: 'ostmere', names: { en: 'Ostmere', ar: 'أوستمير', es: 'Ostmere', fr: 'Ostmere', ru: 'Остмир', zh: '奥斯特米尔' } },
  { seat: 'pellin', names: { en: 'Pellin', ar: 'بيلين', es: 'Pellin', fr: 'Pellin', ru: 'Пеллин', zh: '佩林' } },
  { seat: 'quarra', names: { en: 'Quarra', ar: 'كوارا', es: 'Quarra', fr: 'Quarra', ru: 'Кварра', zh: '夸拉' } },
  { seat: 'rossan', names: { en: 'Rossan', ar: 'روسان', es: 'Rossan', fr: 'Rossan', ru: 'Россан', zh: '罗桑' } },
  { seat: 'selvia', names: { en: 'Selvia', ar: 'سيلفيا', es: 'Selvia', fr: 'Selvia', ru: 'Сельвия', zh: '塞尔维娅' } },
  { seat: 'tamar', names: { en: 'Tamar', ar: 'تامار', es: 'Tamar', fr: 'Tamar', ru: 'Тамар', zh: '塔马尔' } },
  { seat: 'ulmen', names: { en: 'Ulmen', ar: 'أولمن', es: 'Ulmen', fr: 'Ulmen', ru: 'Ульмен', zh: '乌尔门' } },
  { seat: 'vester', names: { en: 'Vester', ar: 'فيستر', es: 'Vester', fr: 'Vester', ru: 'Вестер', zh: '韦斯特' } },
  { seat: 'wyria', names: { en: 'Wyria', ar: 'ويريا', es: 'Wyria', fr: 'Wyria', ru: 'Вирия', zh: '维里亚' } },
  { seat: 'xanten', names: { en: 'Xanten', ar: 'زانتن', es: 'Xanten', fr: 'Xanten', ru: 'Ксантен', zh: '克桑滕' } },
  { seat: 'yorre', names: { en: 'Yorre', ar: 'يوري', es: 'Yorre', fr: 'Yorre', ru: 'Йорре', zh: '约雷' } },
  { seat: 'zelland', names: { en: 'Zelland', ar: 'زيلاند', es: 'Zelland', fr: 'Zelland', ru: 'Зелланд', zh: '泽兰' } },
]

/** The delegations that people at the keyboards hold; the sample plays all the others. */
export const held: readonly ['belmar', 'casparia'] = ['belmar', 'casparia']
