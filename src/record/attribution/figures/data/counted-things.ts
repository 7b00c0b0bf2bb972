/** Nouns in the plural that name ideas, parts of speech and the like: small numbers of them are how a text is built, not how a situation stands. */
export const abstract = `sides parties states countries nations leaders ministers governments powers partners allies neighbours neighbors rivals brothers sisters friends others things ways issues matters questions answers reasons factors options choices proposals conditions demands points aspects areas
  elements topics themes subjects problems challenges goals aims targets objectives principles pillars priorities steps measures moves kinds types sorts forms parts halves sectors stages phases rounds series sets pairs talks meetings sessions visits trips speeches statements letters
  papers pages chapters articles words sentences terms times days weeks months years minutes hours seconds decades centuries generations members chairmen presidents premiers kings queens capitals continents regions languages religions cultures systems models versions levels degrees
  characters contenders finalists superpowers options scenarios lessons rules laws acts bodies organs chambers houses wings fronts corners quarters borders orders numbers figures players runners respects cents winners losers teams legs hands eyes`

/** Nouns for people by what they do or are, by their endings. */
export const persons = /(?:(?:er|or|ist|ant|ent|ee|ian|ean|ese|ic|man|ite|ard|ier|eer|aire|ate|ive|ect|ial|ual|mate)s|(?:wo)?men|people|children|police|staff|personnel|captains|frigates|destroyers|minesweepers|warships|gunboats|ports|airports|mines|pits|refineries|factories|plants|reactors|hospitals|churches|mosques|temples|embassies|towns|cities|villages|islands|camps|checkpoints|posts|bases|barracks)$/

/** What became of those who are counted, where it stands for them: "33 hospitalised". */
export const fates = /^(?:dead|injured|wounded|hurt|missing|killed|hospitali[sz]ed|homeless|displaced|detained|arrested|trapped|stranded|unaccounted|rescued|evacuated|infected|abstaining|abstained|against|aboard)$/

/** Units of length, weight and the like, as printed. */
export const measured = /^(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|foot|ft|yards?|inch(?:es)?|cm|mm|kilos?|kg|kilograms?|grams?|tonnes?|tons?|litres?|liters?|gallons?|barrels?|hectares?|acres?|degrees?|knots|nautical)$/
