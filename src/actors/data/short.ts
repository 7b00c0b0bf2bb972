import type { Actor } from '../actor.ts'

/**
 * Short names: where the United Nations' name of a state carries its form of government or a like addition, the same name without it, in the six languages.
 * Compared with the forms of Unicode CLDR 48 (Unicode License V3), where those are nothing but the United Nations' name shortened. Left as the United Nations has them: names of which the
 * short form is another name (the Holy See, the State of Palestine), or one that its bearer or another state does not accept or that would not tell two apart (the two states of Korea,
 * the two of the Congo). Compared on 2026-11-22.
 */
export const shortNames: { readonly [state: string]: Actor['names'] } = {
  BOL: { ar: 'بوليفيا', zh: '玻利维亚', en: 'Bolivia', fr: 'Bolivie', ru: 'Боливия', es: 'Bolivia' },
  BRN: { ar: 'بروني', zh: '文莱', en: 'Brunei', fr: 'Brunéi', ru: 'Бруней', es: 'Brunei' },
  FSM: { ar: 'ميكرونيزيا', zh: '密克罗尼西亚', en: 'Micronesia', fr: 'Micronésie', ru: 'Микронезия', es: 'Micronesia' },
  IRN: { ar: 'إيران', zh: '伊朗', en: 'Iran', fr: 'Iran', ru: 'Иран', es: 'Irán' },
  LAO: { ar: 'لاوس', zh: '老挝', en: 'Laos', fr: 'Laos', ru: 'Лаос', es: 'Laos' },
  MDA: { ar: 'مولدوفا', zh: '摩尔多瓦', en: 'Moldova', fr: 'Moldova', ru: 'Молдова', es: 'Moldova' },
  NLD: { ar: 'هولندا', zh: '荷兰', en: 'Netherlands', fr: 'Pays-Bas', ru: 'Нидерланды', es: 'Países Bajos' },
  RUS: { ar: 'روسيا', zh: '俄罗斯', en: 'Russia', fr: 'Russie', ru: 'Россия', es: 'Rusia' },
  SYR: { ar: 'سوريا', zh: '叙利亚', en: 'Syria', fr: 'Syrie', ru: 'Сирия', es: 'Siria' },
  TZA: { ar: 'تنزانيا', zh: '坦桑尼亚', en: 'Tanzania', fr: 'Tanzanie', ru: 'Танзания', es: 'Tanzanía' },
  VEN: { ar: 'فنزويلا', zh: '委内瑞拉', en: 'Venezuela', fr: 'Venezuela', ru: 'Венесуэла', es: 'Venezuela' },
}
