/** What figures need in German, French and Spanish, all over small letters. */
export type Counting = {
  /** Number words below a hundred and the hundreds, and what collective nouns of number are worth ("douzaine"). */
  readonly numerals: { readonly [word: string]: number }
  readonly magnitudes: { readonly [word: string]: number }
  /** Words that say how exact a number is, before it. */
  readonly modifiers: readonly string[]
  readonly percent: string
  readonly rangeWords: string
  /** "neuf dockers sur dix", "una de cada cinco", "zwei von drei". */
  readonly outOf: string
  /** Beginnings of nouns that are counted. */
  readonly nouns: string
  /** Units of time, parts of a page and makings of a body, whose numbers are no figures; what a number names behind it. */
  readonly uncounted: string
  readonly numbered: string
  readonly months: string
}

const zehner = { zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 }
const einer = { ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 }

export const counting: { readonly [language: string]: Counting } = {
  de: {
    numerals: {
      zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, hundert: 100, einhundert: 100, eineinhalb: 1.5, anderthalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, ...zehner,
      ...Object.fromEntries(Object.entries(einer).flatMap(([one, value]) => Object.entries(zehner).map(([ten, more]) => [`${one}und${ten}`, value + more]))), ...Object.fromEntries(Object.entries(einer).map(([one, value]) => [`${one}hundert`, value * 100])),
    },
    magnitudes: { tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9, dutzend: 12, dutzende: 12, billionen: 1e12 },
    modifiers: ['mindestens', 'mehr als', 'rund', 'etwa', 'fast', 'knapp', 'über', 'bis zu', 'weniger als', 'ungefähr', 'annähernd', 'gut', 'circa', 'ca', 'höchstens', 'nahezu', 'beinahe', 'wenigstens', 'zirka', 'an die', 'schätzungsweise', 'unter', 'nicht weniger als', 'maximal', 'mehr als die', 'fast die', 'rund die', 'etwa die', 'knapp die', 'gut die', 'über die', 'weniger als die', 'nahezu die', 'ungefähr die', 'beinahe die'], percent: '%|prozent', rangeWords: 'bis|und|oder|gegen', outOf: 'von',
    nouns: 'mensch|person|zivilist|tote|todesopfer|opfer|verletzt|vermisst|soldat|kind|frau|männer|flüchtling|vertrieben|geisel|gefangen|einwohner|bewohner|demonstrant|polizist|migrant|stimme|enthaltung|gegenstimme|tonne|euro|dollar|kronen|taler|häuser|haus|schule|schiff|boot|lastwagen|bergleute|kumpel|arbeiter|seeleute|fischer|leiche|festnahme|familie|haushalt|höfe|raketen|drohne|hektar|liter|wahllokal|betrieb|patient|schüler|student|kämpfer|angehörige|helfer|fahrzeug|container|stimmberechtigte|teilnehmer|anhänger|gebäude|wohnung|posten|hubschrauber|flugzeug|brücke|zelt|panzer|einsatzkräfte|rettungskräfte|feuerwehr',
    uncounted: String.raw`jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|sekunden?|uhr|jahrzehnte?n?|mal|grad|seiten?|punkten?|artikeln?|kapiteln?|staaten|ländern?|mitgliedern?|mitglieder|parteien|runden?|phasen?|stufen?|ministern?|minister|delegationen|sitzungen|verhandlungstagen?|sprachen|schritten?|schritte|säulen|meter|kilometern?|kilometer|prinzipien|optionen`, numbered: 'artikel|art|paragraf|paragraph|absatz|kapitel|resolution|nummer|nr|seite|jahr|jahre|jahren|punkt|raum|gleis|linie|platz|tag|zimmer|anlage|protokoll|ziffer',
    months: 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  },
  fr: {
    numerals: {
      deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, 'soixante-dix': 70, 'quatre-vingts': 80, 'quatre-vingt': 80, 'quatre-vingt-dix': 90, nonante: 90, cent: 100, cents: 100, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000,
      ...Object.fromEntries(Object.entries({ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, nonante: 90 }).flatMap(([ten, value]) => Object.entries({ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 }).map(([one, more]) => [`${ten}-${one}`, value + more]))), ...Object.fromEntries(['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'].map((one, more) => [`quatre-vingt-${one}`, 81 + more])),
      ...Object.fromEntries(['douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'].map((one, more) => [`soixante-${one}`, 72 + more])),
    },
    magnitudes: { cent: 100, cents: 100, mille: 1e3, dizaines: 10, douzaines: 12, centaines: 100, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    modifiers: ['au moins', 'plus de', 'plus d’', 'près de', 'près d’', 'environ', 'quelque', 'quelques', 'moins de', 'moins d’', 'jusqu’à', 'presque', 'au minimum', 'pas moins de', 'à peine', 'à peu près', 'autour de', 'au plus', 'un peu plus de', 'un peu moins de', 'une', 'plus du', 'plus de la', 'plus des', 'moins du', 'moins de la', 'moins des', 'près du', 'près de la', 'près des', 'environ la', 'environ les', 'quasiment', 'un peu plus du', 'un peu plus de la', 'au total', 'au maximum', 'approximativement'], percent: '%|pour cent', rangeWords: 'à|et|ou|contre', outOf: 'sur',
    nouns: 'personne|civil|mort|bless|disparu|tué|victime|soldat|militaire|enfant|femme|homme|réfugié|déplacé|otage|prisonnier|habitant|manifestant|policier|migrant|électeur|voix|abstention|tonne|euro|dollar|livre|franc|couronne|maison|école|camion|navire|bateau|famille|foyer|docker|travailleur|ouvrier|pêcheur|marin|corps|arrestation|missile|drone|hectare|litre|bureau|patient|élève|étudiant|combattant|sinistré|rescapé|véhicule|câble|poste|participant|gréviste|logement|immeuble|bulletin|détenu|otages|ressortissant|équipage|grévistes|sauveteur|secouriste|lits?$|exploitation|ponts?$|hélicoptère|avions?$|tentes?$|pompier|passager',
    uncounted: 'an|ans|année|années|mois|semaine|semaines|jour|jours|heure|heures|minute|minutes|seconde|secondes|décennie|décennies|siècles?|fois|degrés|pages?|points?|articles?|chapitres?|états|pays|membres|parties|partis|tours|phases|étapes|ministres|délégations|séances|langues|volets|piliers|mètres|kilomètres|km|options|reprises|camps|côtés', numbered: 'article|articles|résolution|numéro|n°|page|alinéa|paragraphe|chapitre|loi|année|point|salle|annexe|protocole|route|quai|ligne|étape|jour',
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  },
  es: {
    numerals: {
      dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, quincena: 15, cincuentena: 50, centena: 100, ochocientos: 800, novecientos: 900, decena: 10, setecientas: 700, ochocientas: 800, novecientas: 900, docena: 12, veintena: 20, treintena: 30, centenar: 100, millar: 1000,
    },
    magnitudes: { mil: 1e3, decenas: 10, docenas: 12, centenares: 100, miles: 1e3, millón: 1e6, millones: 1e6, millardos: 1e9, billones: 1e12 },
    modifiers: ['al menos', 'más de', 'cerca de', 'unos', 'unas', 'alrededor de', 'casi', 'menos de', 'hasta', 'aproximadamente', 'por lo menos', 'en torno a', 'en torno al', 'apenas', 'como mínimo', 'cuando menos', 'no menos de', 'poco más de', 'poco menos de', 'una', 'un', 'más de la', 'más del', 'más de las', 'menos de la', 'menos de las', 'cerca de la', 'cerca de las', 'casi la', 'casi las', 'alrededor de la', 'como máximo', 'cerca del', 'alrededor del', 'casi el', 'casi un', 'el'], percent: '%|por ciento', rangeWords: 'a|y|o|contra', outOf: 'de cada',
    nouns: 'persona|civil|muert|fallecid|herid|lesionad|desaparecid|víctima|soldado|militar|niñ|mujer|hombre|refugiad|desplazad|rehen|rehén|prisioner|habitante|manifestante|policía|migrante|voto|abstenci|tonelada|euro|dólar|peso|real|reales|escudo|corona|casa|vivienda|escuela|barco|buque|familia|hogar|trabajador|pescador|marinero|cuerpo|cadáver|detenid|arrest|misil|dron|hectárea|litro|camion|mesa|paciente|alumno|estudiante|combatiente|damnificad|vehículo|mina|edificio|papeleta|papeletas|electores|elector|ciudadan|vecin|brigadista|rescatista|cooperante|puesto|hospital|helicóptero|avi[oó]n(?:es)?$|puentes?$|carpas?$|bombero|pasajero|efectivos',
    uncounted: 'año|años|mes|meses|semana|semanas|día|días|hora|horas|minuto|minutos|segundos?|década|décadas|siglos?|veces|grados|páginas?|puntos?|artículos?|capítulos?|estados|países|miembros|partes|partidos|rondas?|fases|etapas|ministros|delegaciones|sesiones|lenguas|pilares|metros|kilómetros|km|opciones|bandos|lados', numbered: 'artículo|artículos|resolución|número|n°|nº|página|párrafo|capítulo|ley|año|punto|sala|anexo|protocolo|ruta|línea|etapa|día|campaña',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
  },
}
