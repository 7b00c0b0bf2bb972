/** How a tongue says who counts: patterns with the group `giver` (and `last` where the verb stands behind the number), what a giver looks like, and how a count goes on. */
export type Counters = {
  readonly patterns: readonly RegExp[]
  /** What names somebody who counts; what never does. */
  readonly like: RegExp
  readonly unlike: RegExp
  /** The conjunctions that set one count against another. */
  readonly against: RegExp
  /** A giver whose verb is that of the clause before: "la direction 1 200", "die Polizei nur 400"; it ends where the number begins. */
  readonly gap: RegExp
  /** Words between a source and a number with which the number is no longer the source's. */
  readonly apart: RegExp
  /** The opening of a sentence that goes on with the count before it; the mood in which what others say is told. */
  readonly follows: RegExp
  readonly mood: RegExp
  /** A sentence that only says who said the one before. */
  readonly confirms: RegExp
  /** Within somebody's turn of speech: whom the speaker names for what is so. */
  readonly told: readonly RegExp[]
  /** A paper by which the clause behind it tells: "un rapport de l'institut, selon lequel". */
  readonly described: RegExp
  /** From the name of a source to a number that stands in a clause about the source. */
  readonly relative: RegExp
}

const edge = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`
const word = String.raw`[\p{L}\p{N}'’.&/-]+`
/** A subject without commas, from the opening of its clause on. */
const subject = (articles: string, not: string): string => String.raw`${edge}(?<giver>(?!(?:${not})${end})(?:(?:${articles})${end} ?)?\p{L}${word}(?: (?!(?:${not})${end})${word}){0,8}?)(?:,[^,;:.“]{2,70},)?`
/** Whatever stands in a clause, with the marks within numbers. */
const any = String.raw`(?:[^.;:,“]|(?<=\d)[.,](?=\d))`
const gapped = (articles: string, not: string, light: string): RegExp => new RegExp(String.raw`(?:[,;]| (?:et|y|und)) (?<giver>(?:${articles})${end} ?(?!(?:${not})${end})\p{L}${word}(?: (?!(?:${not})${end})\p{L}${word}){0,4}?),?(?: (?:${light})${end})* $`, 'iu')
const opening = String.raw`(?:^\s*|[,–—-]\s|${edge})`
const all = (...sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, 'giu'))

const frPart = 'recensé|dénombré|compté|comptabilisé|décompté|enregistré|estimé|chiffré|évalué|fait état|fait part|établi|relevé|répertorié|calculé|constaté|revu|ramené|porté|abaissé|annoncé|évoqué|avancé|revendiqué|reconnu|admis|parlé|signalé|déploré|documenté|réclamé|demandé|exigé|prévu|tablé|identifié|confirmé|révisé'
const frVerbs = String.raw`recens(?:e|ent|ait|aient)|dénombr(?:e|ent|ait|aient)|comptabilis(?:e|ent|ait|aient)|décompt(?:e|ent|ait)|estim(?:e|ent|ait|aient)|chiffr(?:e|ent|ait|aient)|évalu(?:e|ent|ait|aient)|(?:fait|font|faisait|faisaient) état|parl(?:e|ent|ait|aient)|évoqu(?:e|ent|ait|aient)|avanc(?:e|ent|ait|aient)|revendiqu(?:e|ent|ait|aient)|tabl(?:e|ent|ait|aient)|prévo(?:it|ient|yait|yaient)|anticip(?:e|ent|ait|aient)|déplor(?:e|ent|ait|aient)|signal(?:e|ent|ait|aient)|rapport(?:e|ent|ait|aient)|reconnaî(?:t|ssent)|admet(?:tent|tait)?|situ(?:e|ent|ait|aient)|mis(?:e|ent|ait) sur|s['’]attend(?:ent|ait)? à|réclam(?:e|ent|ait|aient)|annonc(?:e|ent)|continu(?:e|ent) d(?:e |['’])(?:recenser|dénombrer|évoquer|parler|compter|estimer|avancer)|(?:dit|disent|affirme|affirment|assure|assurent) (?:en )?(?:avoir|compter|recenser|dénombrer)|(?:a|ont|avait|avaient) (?:\p{L}+ ){0,3}?(?:${frPart})e?s?`
const frAside = String.raw`(?:,? (?:pour (?:sa|leur) part|de (?:son|leur) côté|quant à (?:elle|lui|eux|elles)|elle|lui|eux|elles|en revanche|au contraire|toutefois|néanmoins|aussi|également),?)?`
const frNot = String.raw`en|au|aux|à|dans|sur|selon|d['’]après|pour|par|depuis|avec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|il|elle|ils|elles|on|nous|vous|je|qui|que|qu['’]\S*|ce|cela|ça|y|ne|n['’]\S*|se|si|et|ou|mais|dont|où|quand|alors|tandis|est|sont|a|ont|était|étaient`

const esPart = 'cifrado|estimado|calculado|situado|fijado|elevado|rebajado|reducido|contabilizado|registrado|reportado|reconocido|admitido|hablado|informado|contado|confirmado|documentado|denunciado|verificado|pedido|reclamado|exigido|solicitado|recontado|censado|anunciado|previsto|identificado|constatado|valorado|tasado'
const esVerbs = String.raw`cifr(?:a|ó|an|aron|aba|aban)|estim(?:a|ó|an|aron|aba|aban)|calcul(?:a|ó|an|aron|aba|aban)|sitúan?|situ(?:ó|aron|aba|aban)|elev(?:a|ó|an|aron)|rebaj(?:a|ó|an|aron)|redu(?:ce|jo|cen|jeron)|contabiliz(?:a|ó|an|aron)|registr(?:a|ó|an|aron)|report(?:a|ó|an|aron)|reconoc(?:e|ió|en|ieron|ía)|admit(?:e|ió|en|ieron)|habl(?:a|ó|an|aron|aba) (?:\p{L}+ )?de|inform(?:a|ó|an|aron|aba|ado) (?:\p{L}+ ){0,3}?(?:de|que)|d(?:io|a|an|ieron) cuenta de|prev(?:é|én|ió|eía)|proyect(?:a|ó|an|aron|aba)|pronostic(?:a|ó|an)|document(?:a|ó|an|aron)|verific(?:a|ó|an|aron)|cont(?:ó|aron)|tas(?:a|ó|an)|valor(?:a|ó|an) en|denunci(?:a|ó|an|aron)|confirm(?:a|ó|an|aron)|constat(?:a|ó|an|aron)|pid(?:e|ió|en|ieron)|reclam(?:a|ó|an|aron)|exig(?:e|ió|en|ieron)|(?:ha|han|había|habían|habría) (?:\p{L}+ ){0,2}?(?:${esPart})`
const esAside = String.raw`(?:,? (?:por su parte|a su vez|en cambio|sin embargo|también|solo|sólo|ya|ahora|todavía),?)?`
const esNot = String.raw`en|al|a|ante|sobre|según|para|por|desde|hasta|con|tras|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|él|ella|ellos|ellas|que|quien|quienes|cual|se|no|si|y|e|o|ni|pero|mientras|cuando|donde|cuyo|cuya|lo|le|les|me|nos|es|son|era|fue|está|están|ha|han`

const deVerbs = String.raw`bezifferte?n?|beziffert|schätz(?:t|te|ten|en)|veranschlag(?:t|te|ten|en)|taxier(?:t|te|ten|en)|rechne(?:t|te|ten|n)(?= [^.;:]{0,60}?${edge}mit )|k(?:ommt|am|amen|ommen)(?= (?:\p{L}+ ){0,4}?auf )|spr(?:icht|ach|achen|echen)(?= (?:\p{L}+ ){0,4}?von )|zähl(?:te|ten)|verzeichne(?:t|te|ten|n)|registrier(?:t|te|ten|en)|melde(?:t|te|ten|n)|nenn(?:t|en)|nannten?|prognostizier(?:t|te|ten|en)|erwarte(?:t|te|ten|n)|dokumentier(?:t|te|ten|en)|korrigier(?:t|te|ten|en)|beklag(?:t|te|ten|en)|forder(?:t|te|ten|n)|verlang(?:t|te|ten|en)|geh(?:t|en)(?= (?:\p{L}+ ){0,4}?von )|ging(?:en)?(?= (?:\p{L}+ ){0,4}?von )|(?:weist|wies|weisen|wiesen)(?= ${any}{0,80} aus${end})|(?:gibt|gab|geben|gaben)(?= ${any}{0,80}${edge}(?:mit|an)${end})|(?:hat|hatte|haben|hatten)(?= ${any}{0,140}${edge}(?:beziffert|geschätzt|gezählt|registriert|gemeldet|genannt|angegeben|veranschlagt|verzeichnet|dokumentiert|erfasst|ermittelt|errechnet|gerechnet|gesprochen|festgestellt|korrigiert|ausgewiesen|gefordert|verlangt)${end})`
const deNot = String.raw`in|im|am|an|bei|beim|mit|nach|laut|seit|bis|zum|zur|für|auf|aus|durch|gegen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|gestern|heute|er|sie|es|man|wir|ich|wer|was|sich|nicht|und|oder|aber|wie|dass|während|wobei|denen|dort|hier|dabei|davon|damit|wird|werden|wurde|wurden|ist|sind|war|waren|hat|hatte|haben|hatten`
const deLast = String.raw`sprach|sprachen|spricht|sprechen|rechnet|rechnete|rechneten|beziffert|bezifferte|schätzt|schätzte|kommt|kam|ausgeht|ausging|ausgehen|zählte|zählten|meldet|meldete|meldeten|nannte|nannten|angibt|angab|angaben|registrierte|verzeichnete|registriert hat|gezählt hat(?:te)?|gezählt haben`
const deObject = String.raw`(?:die|den|das|ihre|ihren|seine|seinen|ihr|sein|auf|mit|von|\d\S*|rund|etwa|knapp|gut|mindestens|bislang|bisher|zuletzt|noch|nur|sogar|am|im|inzwischen|zunächst|dagegen|hingegen|mehr|über|insgesamt|bereits)`

const reports = String.raw`rapport|étude|enquête|sondage|expertise|informe|estudio|encuesta|sondeo|balance|recuento|autopsia`

export const counters: { readonly [language: string]: Counters } = {
  fr: {
    patterns: all(String.raw`${opening}${subject(String.raw`le|la|les|un|une|des|ses|son|sa|leurs?|l['’]`, frNot)}${frAside}(?: (?:le |la |l['’]|ne |n['’]|se |s['’]|a |ont )[^.;:,“]{2,40},? (?:et|puis|bien qu['’]))? (?:(?:en compt(?:e|ent|ait|aient))${end}|(?:(?:en|le|la|les|y|l['’]|n['’]en|ne|lui) ?)?(?:${frVerbs}))${end}`,
      String.raw`${edge}(?:a été|ont été|été) (?:[^.;:,“]{0,60}? )?par (?<giver>(?:l['’]|le |la |les |un |une )[^,.;:“]{3,60}?)(?=[,.]|$)(?<last>)`),
    like: new RegExp(String.raw`\p{L} ?.*\p{Lu}|^\p{Lu}{2,}|${edge}(?:autorit|polic|gendarm|syndicat|intersyndical|préfectur|ministèr|ministr|gouvernement|parquet|procureur|pompiers|secours|sauveteur|protection|armée|militaires|gardes|association|ong${end}|comité|commission|conseil|union|fédération|agence|organisation|organisateurs|observatoire|institut|office|bureau|hôpita|médecin|soignant|témoin|expert|analyst|économist|opposition|rebelles|groupe|entreprise|compagnie|direction|armateur|assureur|équipes|banque|collectif|mairie|municipalité|région|canton|zone de police|responsable|porte-parole|président|directeur|directrice|maire|élus|avocat|défense|enquêteurs|humanitaires|ligue|patronat|cellule|service|tribunal|cour|état-major|${reports})`, 'u'),
    unlike: new RegExp(String.raw`^(?:(?:le|la|les|un|une|l['’]) ?)?(?:bilan|nombre|total|chiffre|attaque|séisme|guerre|conflit|pays|ville|région est|texte|loi|projet|budget|coût|montant|ce|cette)${end}`, 'iu'),
    against: new RegExp(String.raw`,? ${edge}(?:tandis qu(?:e |['’])|alors qu(?:e |['’])|quand |mais |là où |contre )| [–—] `, 'giu'),
    gap: gapped(String.raw`le|la|les|l['’]`, frNot, 'de|d’|à|seulement|seuls|elle|lui|eux|elles|plus|près|environ|quelque|moins|au|autour'),
    apart: /(?<!\p{L})(?:mais|alors qu|tandis qu|quand|cependant|toutefois|en revanche|or|pourtant)(?!\p{L})|“/iu,
    follows: /^\s*(?:Parmi (?:eux|elles|les (?:victimes|morts|blessés|tués|disparus))|Dont|(?:Au moins |Quelque |Près d['’]|Environ |Plus d['’]|Plus de )?[\p{L}\d\s]{1,24} autres (?:personnes|civils|blessés|victimes|soldats)|D['’]autres|S['’]y ajoutent|À cela s['’]ajoutent|Il y aurait)(?!\p{L})/u,
    mood: /(?<!\p{L})(?:seraient|serait|auraient|aurait)(?!\p{L})/u,
    confirms: /^\s*(?:C['’]est (?:du moins )?ce qu['’](?:a|ont|indique|indiquent|affirme|affirment|annonce|rapporte|révèle)(?: \p{L}+é)? |Ce(?:s|tte)? (?:bilan|chiffres?|estimation|information|données) (?:a|ont) été (?:\p{L}+e?s? )?par )(?<giver>(?:l['’]|le |la |les |un |une )?[^,.;:“]{3,70}?)(?=[,.]|$| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans|à))/u,
    told: all(String.raw`${opening}${subject(String.raw`le|la|les|un|une|des|l['’]`, frNot)} (?:di(?:t|sent|sait|saient)|affirm(?:e|ent|ait)|assur(?:e|ent|ait)|préten(?:d|dent|dait)|indiqu(?:e|ent|ait)|expliqu(?:e|ent)|soutien(?:t|nent)|parl(?:e|ent|ait) de|donn(?:e|ent|ait)|(?:a|ont) (?:dit|affirmé|assuré|indiqué|annoncé|déclaré|parlé))${end}`,
      String.raw`${edge}(?:selon|d['’]après) (?<giver>(?:l['’]|le |la |les |un |une )?[^,.;:“]{3,60}?)(?=,)`),
    described: new RegExp(String.raw`${edge}(?<giver>(?:(?:un|une|le|la|les|des|ce|cette|ces|son|sa|leur) |l['’])(?:\p{L}+ )?(?:rapports?|études?|enquêtes?|documents?|notes?|bilans?|bulletins?|communiqués?|sondages?|textes?|projet|données|relevés?|estimations?|décompte|inventaire|mémo|mémorandum|lettre|résumé|audit|expertise)${end}[^,.;:“]{0,80}?),? (?:selon|d['’]après) (?:lequel|laquelle|lesquels|lesquelles)${end}[^.;:“]*$`, 'giu'),
    relative: new RegExp(String.raw`^(?:\s(?:\p{Lu}\S*|\d+|de|du|des|la|le|les))*,\s(?:qui|que|qu['’]\S+|dont|où|(?:\p{L}+ )?(?:lequel|laquelle|lesquels|lesquelles|auquel|duquel))(?!\p{L})(?![^;:]*${edge}(?:${frVerbs}|dit|disent|affirme|indique|précise|ajoute)${end})[^,;:]*$`, 'u'),
  },
  es: {
    patterns: all(String.raw`${opening}${subject('el|la|los|las|un|una|unos|unas|su|sus', esNot)}${esAside}(?: (?:lo|la|los|las|no|se|ha|han) [^.;:,“]{2,40},? (?:y|e|si bien))? (?:(?:lo|la|los|las|le|les|nos) )?(?:${esVerbs})${end}`,
      String.raw`${edge}(?:cifrad|estimad|situad|fijad|elevad|confirmad|contabilizad)[oa]s? (?:[^.;:,“]{0,60}? )?por (?<giver>(?:el |la |los |las |un |una )[^,.;:“]{3,60}?)(?=[,.]|$)(?<last>)`),
    like: new RegExp(String.raw`\p{L} ?.*\p{Lu}|^\p{Lu}{2,}|${edge}(?:autoridad|polic|guardia|bombero|fiscal|ministeri|ministr|gobiern|ejecutivo|ejército|militares|sindicat|patronal|cofradías|asociaci|ong${end}|comit|comisi|consej|uni[óo]n|federaci|agencia|organiza|observatori|institut|oficina|hospital|médic|testigo|expert|analista|economist|oposici|rebelde|empresa|compañía|naviera|aseguradora|equipos|banco|colectivo|ayuntamiento|consistorio|alcald|municip|junta|portavoz|vocer|president|director|abogad|defensa|investigador|humanitari|liga|servicio|tribunal|corte|protección civil|secretaría|dependencia|entidad|organismo|fuentes|juez|jueza|cancillería|gobernador|rescatistas|socorristas|${reports})`, 'u'),
    unlike: new RegExp(String.raw`^(?:(?:el|la|los|las|un|una) )?(?:balance de|cifra|número|total|ataque|terremoto|sismo|guerra|conflicto|país|ciudad|texto|ley|proyecto|presupuesto|coste|costo|monto|incendio|temporal|esto|eso|ello)${end}`, 'iu'),
    against: new RegExp(String.raw`,? ${edge}(?:mientras(?: que)? |en tanto(?: que)? |pero |aunque |frente a |cuando )| [–—] `, 'giu'),
    gap: gapped('el|la|los|las', esNot, 'de|en|a|solo|sólo|apenas|más|unos|unas|cerca|menos|casi|al'),
    apart: /(?<!\p{L})(?:pero|mientras|aunque|sin embargo|no obstante|en cambio|en tanto)(?!\p{L})|“/iu,
    follows: /^\s*(?:(?:Unos|Unas|Al menos|Cerca de|Más de|Casi|Además,?|También)?\s?(?:[Oo]tr[oa]s)\s|Entre (?:ellos|ellas|los (?:muertos|fallecidos|heridos)|las víctimas)|De (?:ellos|ellas|estos|estas)|A (?:ellos|ellas|estos|estas|esta cifra) se (?:suman|añaden|agregan)|Habría)(?!\p{L})/u,
    mood: /(?<!\p{L})(?:serían|sería|habrían|habría|estarían|estaría)(?!\p{L})/u,
    confirms: /^\s*(?:Así (?:lo|se lo) (?:ha |han )?(?:inform|confirm|asegur|anunci|indic|señal|coment|detall|explic|afirm|declar|comunic|report|precis|d)(?:ó|aron|ado|ijo|ijeron|icho|io a conocer)|(?:Esta|La|Dicha) (?:cifra|información) (?:la |fue |ha sido )?(?:confirm|facilit|difund|divulg|ofrec|proporcion)(?:ada por|ida por|ó|ió)|Lo (?:confirmó|informó|anunció)) (?<giver>(?:el |la |los |las |un |una )?[^,.;:“]{3,70}?)(?=[,.]|$| (?:este|esta|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|en|a|ayer|hoy))/u,
    told: all(String.raw`${opening}${subject('el|la|los|las|un|una|unos|unas', esNot)} (?:(?:nos|me|les) )?(?:di(?:ce|cen|jo|jeron)|afirm(?:a|an|ó|aron)|asegur(?:a|an|ó|aron)|sostien(?:e|en)|sostuv(?:o|ieron)|señal(?:a|an|ó|aron)|indic(?:a|an|ó|aron)|explic(?:a|an|ó|aron)|d(?:a|an|io|ieron)|maneja|(?:ha|han) (?:dicho|afirmado|asegurado|señalado|indicado|comunicado|dado))${end}`,
      String.raw`${edge}(?:según|de acuerdo con) (?<giver>(?:el |la |los |las |un |una )?[^,.;:“]{3,60}?)(?=,)`),
    described: new RegExp(String.raw`${edge}(?<giver>(?:un|una|el|la|los|las|unos|unas|este|esta|ese|esa|su) (?:\p{L}+ )?(?:informes?|estudios?|encuestas?|sondeos?|documentos?|notas?|balances?|boletín|boletines|comunicados?|textos?|borrador|datos|estimación|estimaciones|recuento|inventario|memorando|carta|resumen|auditoría|dictamen)${end}[^,.;:“]{0,80}?),? (?:según|de acuerdo con) (?:el|la|los|las) cual(?:es)?${end}[^.;:“]*$`, 'giu'),
    relative: new RegExp(String.raw`^(?:\s(?:\p{Lu}\S*|\d+|de|del|la|las|los|el))*,\s(?:que|quien|quienes|cuy[oa]s?|donde|(?:\p{L}+ )?(?:el|la|los|las) (?:que|cual|cuales))(?!\p{L})(?![^;:]*${edge}(?:${esVerbs}|dice|dicen|afirma|asegura|indica|precisa|añade)${end})[^,;:]*$`, 'u'),
  },
  de: {
    patterns: all(String.raw`${opening}${subject('der|die|das|ein|eine|ihre|seine|mehrere', deNot)} (?:${deVerbs})${end}`,
      String.raw`${edge}(?:${deVerbs}) (?<giver>(?:(?:der|die|das|ein|eine|ihre|seine) )?(?!(?:${deNot}|${deObject})${end})\p{L}${word}(?: (?!(?:${deNot}|${deObject})${end})${word}){0,7}?)(?=,? ${deObject}${end})`,
      String.raw`${edge}(?:während|wohingegen|wie|dass|wenn|nachdem) (?<giver>(?:(?:der|die|das|ein|eine) )?\p{Lu}${word}(?: (?!${deObject}${end})${word}){0,7}?) (?:\p{L}+ ){0,5}?(?:von|auf|mit) ${any}{1,60} (?<last>(?:${deLast}))${end}`),
    like: new RegExp(String.raw`${edge}\p{L}*(?:[Mm]inisterium|[Mm]inister|[Rr]egierung|[Bb]ehörden?|[Aa]mt|[Pp]olizei|[Ff]euerwehr|[Gg]ewerkschaft|[Vv]erband|[Vv]erein|[Kk]omitee|[Kk]ommission|[Rr]at|[Uu]nion|[Bb]ank|[Aa]gentur|[Oo]rganisation|[Oo]rganisationen|[Hh]ilfswerk|[Ii]nstitut|[Uu]niversität|[Ff]achhochschule|[Aa]rmee|[Mm]ilitär|[Aa]rmeeführung|[Ss]taatsanwaltschaft|[Kk]linik|[Ss]pital|[Kk]rankenhaus|[Ää]rzte|[Hh]elfer|[Zz]eugen|[Ee]xperten|[Öö]konom|[Öö]konomin|[Öö]konomen|[Oo]pposition|[Rr]ebellen|[Kk]onzern|[Uu]nternehmen|[Rr]eederei|[Vv]ersicherer|[Vv]ersicherung|[Ss]tiftung|[Ss]precher|[Ss]precherin|[Pp]räsident|[Pp]räsidentin|[Cc]hef|[Cc]hefin|[Ll]eiter|[Ll]eiterin|[Vv]eranstalter|[Bb]ündnis|[Aa]llianz|[Ss]tadt|[Ss]tadtverwaltung|[Kk]anton|[Ll]iga|[Bb]eobachtungsstelle|[Rr]ettungsdienst|[Zz]ivilschutz|[Bb]ergrettung|[Bb]ergwacht|[Bb]und|[Kk]ammer|[Dd]irektion|[Gg]ericht|[Dd]ienst|[Vv]erwaltung|[Rr]echnungshof|[Kk]reuz|[Vv]ereinte[nr]? Nationen|UN|UNO|\p{L}*(?:[Bb]ericht|[Ss]tudie|[Gg]utachten|[Aa]nalyse|[Uu]ntersuchung|[Uu]mfrage|[Ee]rhebung|[Ss]tatistik|[Pp]rognose|[Ss]chätzung|[Aa]uswertung))${end}|^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)?$`, 'u'),
    unlike: new RegExp(String.raw`^(?:(?:der|die|das|ein|eine) )?(?:\p{L}*zahl|bilanz|schaden|krieg|angriff|beben|sturm|land|gesetz|kosten|menschen|opfer|toten|defizit|haushalt|verlust|zug|schiff|flugzeug|viele|einige|dies|das|der|die|experten nicht)$`, 'iu'),
    against: new RegExp(String.raw`,? ${edge}(?=während |wohingegen )|, (?=(?:zählten?|sprach(?:en)?|spricht|sprechen|bezifferte?n?|beziffert|nannten?|meldeten?|schätz(?:t|te|ten|en)|kam(?:en)?|kommt|kommen|ging(?:en)?|geht|gehen|rechne(?:t|te|ten|n)) )| [–—] |,? (?:aber|doch|jedoch|hingegen) `, 'giu'),
    gap: gapped('der|die|das', deNot, 'von|auf|mit|nur|lediglich|will|wollen|bloß|rund|etwa|mehr|als|knapp|über|sogar|dagegen|hingegen|gar|mindestens'),
    apart: /(?<!\p{L})(?:aber|doch|jedoch|während|hingegen|dagegen|allerdings|wohingegen|indes)(?!\p{L})|“/iu,
    follows: /^\s*(?:Davon|Darunter|Unter (?:ihnen|den (?:Toten|Opfern|Verletzten))|Weitere|Dazu k(?:ommen|ämen)|Hinzu k(?:ommen|ämen)|Zudem seien|Dabei seien|(?:Rund|Etwa|Mindestens|Mehr als|Fast|Knapp|Über)? ?\d[\d.]* weitere|Demnach|Danach|Den Angaben zufolge)(?!\p{L})/u,
    mood: /(?<!\p{L})(?:sei|seien|habe|hätten|würden|werde|könnten|gebe|müssten|befänden|säßen|lägen|liege)(?!\p{L})/u,
    confirms: /^\s*(?:Das|Dies) (?:bestätigten?|teilten?|berichteten?|meldeten?|gab|gaben|sagten?|erklärten?|ergab|ergaben) (?<giver>(?:(?:der|die|das|ein|eine) )?[^,.;:“]{3,80}?)(?=[,.]| (?:mit|bekannt|an|am|auf|der Redaktion|der Nachrichtenagentur|in|gegenüber|mitteilte)(?!\p{L}))/u,
    told: all(String.raw`${opening}${subject('der|die|das|ein|eine', deNot)} (?:sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|behaupte(?:t|te|ten|n)|mein(?:t|te|ten|en)|berichte(?:t|te|ten|n)|versicher(?:t|te|ten|n)|red(?:et|ete|eten|en) von|teil(?:t|te|ten|en)|(?:hat|haben) (?:[^.;:,“]{0,60} )?(?:gesagt|erklärt|behauptet|berichtet|mitgeteilt|gezählt|gemeldet))${end}`,
      String.raw`${edge}(?:laut|nach Angaben (?:von|des|der)|nach (?:den )?Zahlen (?:von|des|der)) (?<giver>(?:(?:dem|der|den) )?\p{Lu}[^,.;:“]{3,60}?) (?:sind|waren|seien|haben|hatten|hat|ist|war|liegt|lag|sitzen|leben|gibt|gab)${end}`),
    described: new RegExp(String.raw`${edge}(?<giver>(?:der|die|das|den|dem|ein|eine|einen|einem|einer) (?:\p{Ll}+ )?(?:\p{L}*[Bb]ericht|\p{L}*[Ss]tudie|\p{L}*[Gg]utachten|\p{L}*[Uu]mfrage|\p{L}*[Ee]rhebung|\p{L}*[Ss]tatistik|[Dd]okument|[Pp]apier|\p{L}*[Ee]ntwurf|[Ss]chreiben|[Bb]rief|[Vv]ermerk|\p{L}*[Bb]ilanz|\p{L}*[Aa]nalyse|[Aa]uswertung|\p{L}*[Ss]chätzung|\p{L}*[Zz]ählung)${end}[^,.;:“]{0,80}?), (?:(?:dem|der|denen|der) zufolge|demzufolge|wonach|nach (?:dem|der)|laut (?:dem|der|dessen|deren))${end}[^.;:“]*$`, 'gu'),
    relative: new RegExp(String.raw`^(?:\s(?:\p{Lu}\S*|\d+|der|des|von|für))*,\s(?:(?:\p{Ll}+ )?(?:der|die|das|dem|den|deren|dessen|denen|welche[rsmn]?))(?!\p{L})(?![^;:]*${edge}(?:${deVerbs}|sagt|sagte|erklärte|angibt|angab|nennt|nannte|zählt|beziffert|schätzt|spricht|ausgeht)${end})[^,;:]*$`, 'u'),
  },
}
