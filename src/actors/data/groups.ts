import type { Group, Membership } from '../actor.ts'

type Since = readonly [actor: string, from: string | null, to?: string]

/** Writes a membership; a date given as a year or a month begins on its first day and says how exact it is. */
function member([actor, from, to]: Since): Membership {
  const precision = from === null || from.length === 10 ? 'day' : from.length === 7 ? 'month' : 'year'
  return { actor, from: from === null ? null : `${from}-01-01`.slice(0, 10), to: to === undefined ? null : `${to}-01-01`.slice(0, 10), precision }
}

const since = (members: readonly Since[]): readonly Membership[] => members.map(member)

/**
 * Groups with dated membership. The lists of members are those printed in the sources named with each; days of joining that the sources do not print
 * are given as years. A suspended member stays a member and is not among those who take part; the day of readmission is the first on which it does again.
 */
export const groups: readonly Group[] = [
  {
    id: 'p5', founded: '1945-10-24', precision: 'day',
    names: { ar: 'الأعضاء الدائمون في مجلس الأمن', zh: '安全理事会常任理事国', en: 'Permanent members of the Security Council', fr: 'Membres permanents du Conseil de sécurité', ru: 'Постоянные члены Совета Безопасности', es: 'Miembros permanentes del Consejo de Seguridad' },
    aliases: ['P5', 'five permanent members', 'permanent members', 'permanent five', 'five permanent members of the Security Council', 'five permanent members of the UN Security Council', 'permanent members of the UN Security Council', 'five permanent UN Security Council members', 'permanent UN Security Council members', 'الأعضاء الخمسة الدائمون', 'الدول الخمس دائمة العضوية', '五个常任理事国', '五常', 'cinq membres permanents', 'cinco miembros permanentes', 'пять постоянных членов', 'пяти постоянных членов', 'постоянных членов Совета Безопасности', 'постоянных членов Совета Безопасности ООН', 'пяти постоянных членов Совета Безопасности', 'пяти постоянных членов Совета Безопасности ООН', 'пять постоянных членов Совета Безопасности ООН', 'пятерка постоянных членов', 'fünf ständige Mitglieder', 'fünf ständigen Mitglieder', 'fünf ständigen Mitgliedern', 'fünf ständigen Mitglieder des UN-Sicherheitsrats', 'fünf ständigen Mitgliedern des UN-Sicherheitsrats', 'cinq membres permanents du Conseil de sécurité', 'cinco miembros permanentes del Consejo de Seguridad', 'الدول الخمس دائمة العضوية في مجلس الأمن', '安理会五个常任理事国', '安理会五常', '安理会常任理事国'],
    members: since([['CHN', null], ['FRA', null], ['RUS', null], ['GBR', null], ['USA', null]]), suspended: [], invited: [],
    source: 'Charter of the United Nations, Article 23', checked: '2026-11-21',
    note: { en: 'A predecessor stands under its successor: China’s seat by General Assembly resolution 2758 (XXVI) of 25 October 1971, the seat of the Union of Soviet Socialist Republics continued by the Russian Federation from 24 December 1991.', ar: 'يُدرج السلف تحت خلفه: مقعد الصين بموجب قرار الجمعية العامة 2758 (د-26) المؤرخ 25 تشرين الأول/أكتوبر 1971، ومقعد اتحاد الجمهوريات الاشتراكية السوفياتية الذي واصل الاتحاد الروسي شغله اعتبارا من 24 كانون الأول/ديسمبر 1991.' },
  },
  {
    id: 'quartet', founded: '2002-04-10', precision: 'day',
    names: { ar: 'المجموعة الرباعية للشرق الأوسط', zh: '中东问题四方', en: 'Middle East Quartet', fr: 'Quatuor pour le Moyen-Orient', ru: 'Ближневосточная «четверка»', es: 'Cuarteto para el Oriente Medio' },
    aliases: ['Quartet', 'diplomatic quartet', 'Middle East diplomatic quartet', 'Quartet on the Middle East', 'Middle East diplomatic Quartet', 'اللجنة الرباعية', 'الرباعية الدولية', 'المجموعة الرباعية', '中东四方', 'Quatuor', 'Cuarteto', 'квартет', 'Ближневосточный квартет', '«квартет» международных посредников'],
    members: since([['un', null], ['USA', null], ['eu', null], ['RUS', null]]), suspended: [], invited: [],
    source: 'un.org/unispal, UN partners, the Quartet; auswaertiges-amt.de (established in Madrid, April 2002)', checked: '2026-11-21',
    note: { en: 'Two of the four members are organisations.', ar: 'عضوان من الأعضاء الأربعة منظمتان.' },
  },
  {
    id: 'arab-league', founded: '1945-03-22', precision: 'day',
    names: { ar: 'الدول الأعضاء في جامعة الدول العربية', zh: '阿拉伯国家联盟成员国', en: 'Members of the League of Arab States', fr: 'Membres de la Ligue des États arabes', ru: 'Члены Лиги арабских государств', es: 'Miembros de la Liga de los Estados Árabes' },
    aliases: ['Arab Group', 'Arab League members', 'Arab League states', 'المجموعة العربية', 'Арабская группа', 'Groupe arabe', 'Grupo Árabe'],
    members: since([['EGY', null], ['IRQ', null], ['JOR', null], ['LBN', null], ['SAU', null], ['SYR', null], ['YEM', '1945-05-05'], ['LBY', '1953-03-28'], ['SDN', '1956-01-19'], ['MAR', '1958-10-01'], ['TUN', '1958-10-01'], ['KWT', '1961-07-20'], ['DZA', '1962-08-16'], ['BHR', '1971-09-11'], ['QAT', '1971-09-11'], ['OMN', '1971-09-29'], ['ARE', '1971-12-06'], ['MRT', '1973-11-26'], ['SOM', '1974-02-14'], ['PSE', '1976-09-09'], ['DJI', '1977-09-04'], ['COM', '1993-11-20']]),
    suspended: since([['EGY', '1979-03', '1989-05'], ['LBY', '2011-02-22', '2011-08-27'], ['SYR', '2011-11', '2023-05-07']]), invited: [],
    source: 'League of Arab States, 22 members; days of admission and suspensions as in en.wikipedia.org/wiki/Member_states_of_the_Arab_League', checked: '2026-11-21', note: null,
  },
  {
    id: 'oic', founded: '1969-09-25', precision: 'day',
    names: { ar: 'الدول الأعضاء في منظمة التعاون الإسلامي', zh: '伊斯兰合作组织成员国', en: 'Members of the Organization of Islamic Cooperation', fr: 'Membres de l’Organisation de la coopération islamique', ru: 'Члены Организации исламского сотрудничества', es: 'Miembros de la Organización de Cooperación Islámica' },
    aliases: [],
    members: since([...['JOR', 'AFG', 'IDN', 'IRN', 'PAK', 'SDN', 'TUR', 'DZA', 'SEN', 'SAU', 'TCD', 'TUN', 'SOM', 'GIN', 'PSE', 'KWT', 'LBN', 'LBY', 'MLI', 'MYS', 'EGY', 'MAR', 'MRT', 'NER', 'YEM'].map((actor): Since => [actor, '1969']),
      ['ARE', '1972'], ['BHR', '1972'], ['SYR', '1972'], ['SLE', '1972'], ['OMN', '1972'], ['QAT', '1972'], ['UGA', '1974'], ['BFA', '1974'], ['BGD', '1974'], ['GAB', '1974'], ['GMB', '1974'], ['GNB', '1974'], ['CMR', '1974'], ['IRQ', '1975'], ['COM', '1976'], ['MDV', '1976'], ['DJI', '1978'],
      ['BEN', '1983'], ['BRN', '1984'], ['NGA', '1986'], ['AZE', '1992'], ['ALB', '1992'], ['TJK', '1992'], ['TKM', '1992'], ['KGZ', '1992'], ['MOZ', '1994'], ['KAZ', '1995'], ['UZB', '1996'], ['SUR', '1996'], ['TGO', '1997'], ['GUY', '1998'], ['CIV', '2001']]),
    suspended: since([['EGY', '1979', '1984'], ['AFG', '1980', '1989'], ['SYR', '2012-08', '2025-03']]), invited: [],
    source: 'State Information Service of Egypt, page on the Organization of Islamic Cooperation: 57 members with years of joining; other lists differ by a year or two. Suspension of the Syrian Arab Republic: fourth extraordinary summit, August 2012, and WAM, 8 March 2025; years of the other two from histories of the organization', checked: '2026-11-21', note: null,
  },
  {
    id: 'gcc', founded: '1981-05-25', precision: 'day',
    names: { ar: 'الدول الأعضاء في مجلس التعاون لدول الخليج العربية', zh: '海湾阿拉伯国家合作委员会成员国', en: 'Members of the Gulf Cooperation Council', fr: 'Membres du Conseil de coopération du Golfe', ru: 'Члены Совета сотрудничества арабских государств Залива', es: 'Miembros del Consejo de Cooperación del Golfo' },
    aliases: ['GCC members', 'GCC states', 'GCC countries'],
    members: since([['ARE', null], ['BHR', null], ['KWT', null], ['OMN', null], ['QAT', null], ['SAU', null]]), suspended: [], invited: [],
    source: 'Charter of the Cooperation Council for the Arab States of the Gulf, six members', checked: '2026-11-21', note: null,
  },
  {
    id: 'eu', founded: '1958-01-01', precision: 'day',
    names: { ar: 'الدول الأعضاء في الاتحاد الأوروبي', zh: '欧洲联盟成员国', en: 'Member States of the European Union', fr: 'États membres de l’Union européenne', ru: 'Государства — члены Европейского союза', es: 'Estados miembros de la Unión Europea' },
    aliases: ['EU member states', 'EU members', 'EU countries', 'EU27', 'Twenty-seven'],
    members: since([['BEL', null], ['DEU', null], ['FRA', null], ['ITA', null], ['LUX', null], ['NLD', null], ['DNK', '1973-01-01'], ['IRL', '1973-01-01'], ['GBR', '1973-01-01', '2020-02-01'], ['GRC', '1981-01-01'], ['ESP', '1986-01-01'], ['PRT', '1986-01-01'], ['AUT', '1995-01-01'], ['FIN', '1995-01-01'], ['SWE', '1995-01-01'],
      ['CYP', '2004-05-01'], ['CZE', '2004-05-01'], ['EST', '2004-05-01'], ['HUN', '2004-05-01'], ['LVA', '2004-05-01'], ['LTU', '2004-05-01'], ['MLT', '2004-05-01'], ['POL', '2004-05-01'], ['SVK', '2004-05-01'], ['SVN', '2004-05-01'], ['BGR', '2007-01-01'], ['ROU', '2007-01-01'], ['HRV', '2013-07-01']]),
    suspended: [], invited: [],
    source: 'european-union.europa.eu, country profiles with day of accession; the United Kingdom left at the end of 31 January 2020', checked: '2026-11-21',
    note: { en: 'Until 1 November 1993 the European Communities.', ar: 'حتى 1 تشرين الثاني/نوفمبر 1993: الجماعات الأوروبية.' },
  },
  {
    id: 'three-plus-three', founded: '2021-12-10', precision: 'day',
    names: { ar: 'المنصة الإقليمية التشاورية «3+3»', zh: '“3+3”地区磋商平台', en: '3+3 Consultative Regional Platform', fr: 'Plateforme consultative régionale « 3+3 »', ru: 'Консультативная региональная платформа «3+3»', es: 'Plataforma Consultiva Regional «3+3»' },
    aliases: ['3+3', '3+3 platform', '3+3 format', 'формат «3+3»', 'منصة 3+3'],
    members: since([['ARM', null], ['AZE', null], ['IRN', null], ['RUS', null], ['TUR', null]]), suspended: [], invited: since([['GEO', null]]),
    source: 'tass.com/world/1695745 (October 2023); caliber.az (October 2024); karabakhspace.commonspace.eu (December 2021)', checked: '2026-11-21',
    note: { en: 'Georgia is invited and has not taken part in the meetings of December 2021, October 2023 and October 2024.', ar: 'دُعيت جورجيا ولم تشارك في اجتماعات كانون الأول/ديسمبر 2021 وتشرين الأول/أكتوبر 2023 وتشرين الأول/أكتوبر 2024.' },
  },
]
