/**
 * States as German has them, where it has them otherwise than the six languages of the register: names are those of Unicode CLDR 48 (Unicode License V3) with short forms in use; "Island" is left
 * out, since other languages write that word for something else. The stem of the word for what belongs to a state is bent by its endings ("russisch", "russischer"). Usage, not a statement.
 */
export const germanNames: { readonly [state: string]: string } = {
  ARE: 'Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Emirate', ARM: 'Armenien', ATG: 'Antigua und Barbuda', ALB: 'Albanien', ARG: 'Argentinien', AUT: 'Österreich', AUS: 'Australien', AZE: 'Aserbaidschan', BIH: 'Bosnien und Herzegowina|Bosnien-Herzegowina', BGD: 'Bangladesch', BEL: 'Belgien',
  BGR: 'Bulgarien', BLR: 'Belarus|Weißrussland', BOL: 'Bolivien', BRA: 'Brasilien', CAN: 'Kanada', COD: 'Kongo-Kinshasa|Demokratische Republik Kongo|Demokratischen Republik Kongo', CAF: 'Zentralafrikanische Republik|Zentralafrikanischen Republik', CHE: 'Schweiz', CIV: 'Elfenbeinküste', CMR: 'Kamerun', COL: 'Kolumbien',
  SRB: 'Serbien', CUB: 'Kuba', CYP: 'Zypern', CZE: 'Tschechien', DEU: 'Deutschland|Bundesregierung', DNK: 'Dänemark', DJI: 'Dschibuti', DOM: 'Dominikanische Republik', DZA: 'Algerien', EST: 'Estland', EGY: 'Ägypten', ESP: 'Spanien', ETH: 'Äthiopien', FIN: 'Finnland', FJI: 'Fidschi', FRA: 'Frankreich', GAB: 'Gabun',
  GBR: 'Vereinigtes Königreich|Großbritannien', GEO: 'Georgien', GNQ: 'Äquatorialguinea', GRC: 'Griechenland', HRV: 'Kroatien', HUN: 'Ungarn', IDN: 'Indonesien', IRL: 'Irland', IRQ: 'Irak', IND: 'Indien', ITA: 'Italien', JAM: 'Jamaika', JOR: 'Jordanien', KEN: 'Kenia', KGZ: 'Kirgisistan', KHM: 'Kambodscha',
  COM: 'Komoren', PRK: 'Nordkorea', KOR: 'Südkorea', KAZ: 'Kasachstan', LBN: 'Libanon', LBY: 'Libyen', LTU: 'Litauen', LUX: 'Luxemburg', LVA: 'Lettland', MAR: 'Marokko', MDA: 'Republik Moldau|Moldawien|Moldau', MDG: 'Madagaskar', MKD: 'Nordmazedonien', MNG: 'Mongolei', MRT: 'Mauretanien', MDV: 'Malediven', MEX: 'Mexiko',
  MOZ: 'Mosambik', NLD: 'Niederlande|Niederlanden', NOR: 'Norwegen', NZL: 'Neuseeland', PNG: 'Papua-Neuguinea', PHL: 'Philippinen', POL: 'Polen', QAT: 'Katar', ZWE: 'Simbabwe', ROU: 'Rumänien', RUS: 'Russland|Rußland', RWA: 'Ruanda', SAU: 'Saudi-Arabien', SLB: 'Salomonen', SYC: 'Seychellen', SWE: 'Schweden', SVN: 'Slowenien',
  SVK: 'Slowakei', SSD: 'Südsudan', SYR: 'Syrien', TCD: 'Tschad', TJK: 'Tadschikistan', TUN: 'Tunesien', TUR: 'Türkei', TTO: 'Trinidad und Tobago', TZA: 'Tansania', UKR: 'Ukraine', USA: 'Vereinigte Staaten|Vereinigten Staaten', UZB: 'Usbekistan', YEM: 'Jemen', ZAF: 'Südafrika', ZMB: 'Sambia', PSE: 'Palästina|Palästinenser|Palästinensern',
}

export const germanStems: { readonly [state: string]: string } = {
  AFG: 'afghanisch', ALB: 'albanisch', ARG: 'argentinisch', AUT: 'österreichisch', AUS: 'australisch', ARE: 'emiratisch', ARM: 'armenisch', AZE: 'aserbaidschanisch', BEL: 'belgisch', BGR: 'bulgarisch', BLR: 'belarussisch|belarusisch', BRA: 'brasilianisch', CAN: 'kanadisch', CHE: 'schweizer|schweizerisch', CHL: 'chilenisch', CHN: 'chinesisch', COL: 'kolumbianisch',
  CUB: 'kubanisch', CYP: 'zyprisch|zypriotisch', CZE: 'tschechisch', DEU: 'deutsch', DNK: 'dänisch', DZA: 'algerisch', EGY: 'ägyptisch', ESP: 'spanisch', EST: 'estnisch', ETH: 'äthiopisch', FIN: 'finnisch', FRA: 'französisch', GBR: 'britisch', GEO: 'georgisch', GRC: 'griechisch', HRV: 'kroatisch', HUN: 'ungarisch', IDN: 'indonesisch', IND: 'indisch',
  IRL: 'irisch', IRN: 'iranisch', IRQ: 'irakisch', ISR: 'israelisch', ITA: 'italienisch', JOR: 'jordanisch', JPN: 'japanisch', KAZ: 'kasachisch', KEN: 'kenianisch', KOR: 'südkoreanisch', KWT: 'kuwaitisch', LBN: 'libanesisch', LBY: 'libysch', LTU: 'litauisch', LVA: 'lettisch', MAR: 'marokkanisch', MDA: 'moldauisch', MEX: 'mexikanisch', MLI: 'malisch', NGA: 'nigerianisch',
  NLD: 'niederländisch', NOR: 'norwegisch', NZL: 'neuseeländisch', PAK: 'pakistanisch', PER: 'peruanisch', POL: 'polnisch', PRK: 'nordkoreanisch', PRT: 'portugiesisch', PSE: 'palästinensisch', QAT: 'katarisch', ROU: 'rumänisch', RUS: 'russisch', SAU: 'saudisch|saudi-arabisch|saudiarabisch', SDN: 'sudanesisch', SEN: 'senegalesisch', SRB: 'serbisch', SVK: 'slowakisch', SVN: 'slowenisch',
  SWE: 'schwedisch', SYR: 'syrisch', TUN: 'tunesisch', TUR: 'türkisch', UKR: 'ukrainisch', USA: 'amerikanisch|us-amerikanisch', VEN: 'venezolanisch', VNM: 'vietnamesisch', YEM: 'jemenitisch', ZAF: 'südafrikanisch',
}

/** The same names in the genitive, which stands before a noun or behind one ("Belgiens Vorschlag"). */
export const germanGenitives: { readonly [state: string]: string } = {
  ALB: 'Albaniens', ARG: 'Argentiniens', AUT: 'Österreichs', AUS: 'Australiens', AZE: 'Aserbaidschans', BIH: 'Bosnien-Herzegowinas', BGD: 'Bangladeschs', BEL: 'Belgiens', BGR: 'Bulgariens', BLR: 'Weißrusslands', BOL: 'Boliviens', BRA: 'Brasiliens', CAN: 'Kanadas', COD: 'Kongo-Kinshasas',
  CMR: 'Kameruns', COL: 'Kolumbiens', SRB: 'Serbiens', CUB: 'Kubas', CYP: 'Zyperns', CZE: 'Tschechiens', DEU: 'Deutschlands', DJI: 'Dschibutis', DZA: 'Algeriens', EST: 'Estlands', EGY: 'Ägyptens', ESP: 'Spaniens', ETH: 'Äthiopiens', FIN: 'Finnlands',
  FJI: 'Fidschis', FRA: 'Frankreichs', GAB: 'Gabuns', GBR: 'Großbritanniens', GEO: 'Georgiens', GNQ: 'Äquatorialguineas', GRC: 'Griechenlands', HRV: 'Kroatiens', HUN: 'Ungarns', IDN: 'Indonesiens', IRL: 'Irlands', IRQ: 'Iraks', IND: 'Indiens', ITA: 'Italiens',
  JAM: 'Jamaikas', JOR: 'Jordaniens', KEN: 'Kenias', KGZ: 'Kirgisistans', KHM: 'Kambodschas', PRK: 'Nordkoreas', KOR: 'Südkoreas', KAZ: 'Kasachstans', LBN: 'Libanons', LUX: 'Luxemburgs', LVA: 'Lettlands', MAR: 'Marokkos', MDA: 'Moldawiens|Moldaus', MDG: 'Madagaskars',
  MKD: 'Nordmazedoniens', MRT: 'Mauretaniens', MEX: 'Mexikos', MOZ: 'Mosambiks', NOR: 'Norwegens', NZL: 'Neuseelands', PNG: 'Papua-Neuguineas', POL: 'Polens', QAT: 'Katars', ROU: 'Rumäniens', RUS: 'Russlands|Rußlands', RWA: 'Ruandas', SAU: 'Saudi-Arabiens', SWE: 'Schwedens',
  SVN: 'Sloweniens', SSD: 'Südsudans', SYR: 'Syriens', TCD: 'Tschads', TJK: 'Tadschikistans', TUN: 'Tunesiens', TZA: 'Tansanias', UZB: 'Usbekistans', YEM: 'Jemens', ZAF: 'Südafrikas', ZMB: 'Sambias', PSE: 'Palästinas', ISR: 'Israels', IRN: 'Irans',
  CHN: 'Chinas', JPN: 'Japans', PAK: 'Pakistans', AFG: 'Afghanistans', VNM: 'Vietnams', PRT: 'Portugals', SDN: 'Sudans', MLI: 'Malis', NER: 'Nigers', NGA: 'Nigerias', GHA: 'Ghanas', SEN: 'Senegals', SOM: 'Somalias', UGA: 'Ugandas',
  KWT: 'Kuwaits', OMN: 'Omans', BHR: 'Bahrains', NPL: 'Nepals', MMR: 'Myanmars', THA: 'Thailands', PER: 'Perus', ECU: 'Ecuadors', VEN: 'Venezuelas', PAN: 'Panamas', NIC: 'Nicaraguas', GTM: 'Guatemalas', MYS: 'Malaysias', LBR: 'Liberias',
  ERI: 'Eritreas', NAM: 'Namibias', AGO: 'Angolas', MNE: 'Montenegros', DNK: 'Dänemarks', ARM: 'Armeniens',
}

/** Places and houses that German writers use for a government, in their German form. Usage, not a statement. */
export const germanMetonyms: { readonly [state: string]: string } = {
  RUS: 'Moskau|Kreml|Kremls', CHN: 'Peking|Pekings', UKR: 'Kiew|Kiews|Kyjiw', IRN: 'Teheran|Teherans', EGY: 'Kairo|Kairos', POL: 'Warschau|Warschaus', SYR: 'Damaskus', SAU: 'Riad|Riads', IND: 'Neu-Delhi', JPN: 'Tokio|Tokios', USA: 'Weiße Haus|Weißen Haus|Weißen Hauses|Weisse Haus|Weissen Haus', GRC: 'Athen', SRB: 'Belgrad', ROU: 'Bukarest', CZE: 'Prag', IRQ: 'Bagdad',
}
