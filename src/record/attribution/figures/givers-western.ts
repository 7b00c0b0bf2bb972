import type { Figure } from '../../found.ts'
import { overlap } from '../../span.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'
import { named } from '../eastern/telling.ts'

const fr = String.raw`(?:(?:bilan|chiffres?|données|décompte|estimations?|statistiques?)(?: \p{L}+){0,3}? qu(?:e |['’])(?:vient de |viennent de |a |ont )?(?:\p{L}+ ){0,2}?(?:publi|diffus|communiqu|fourni|transm|donn)\p{L}*(?: \p{L}+di)? (?=l[ea]s? |l['’])|(?:bilan|chiffres?|données|décompte|estimations?|statistiques?|comptage|recensement|total|relevés?)(?: \p{L}+){0,4},? (?:\p{L}+ment )?(?:établi|fourni|publié|communiqué|diffusé|donné|dressé|transmis|compilé|collecté|recueilli|avancé)e?s?(?: \p{L}+)? par )`
const es = String.raw`(?:(?:balance|cifras?|datos|recuento|estimaci(?:ón|ones)|estadísticas?|cómputo|conteo|informe)(?: \p{L}+){0,3}? que (?:\p{L}+ ){0,4}?(?:ofreci|difundi|public|facilit|proporcion|entreg|emiti|divulg|elabor|recopil|maneja|dio|dieron|present)(?:ó|aron|eron|an|ado)?(?: a conocer)?(?: (?:ayer|hoy|este \p{L}+))? |(?:balance|cifras?|datos|recuento|estimaci(?:ón|ones)|estadísticas?|cómputo|total|conteo)(?: \p{L}+){0,4},? (?:ofrecid|difundid|publicad|facilitad|proporcionad|entregad|emitid|divulgad|elaborad|recopilad|realizad|hech|dad)[oa]s?(?: \p{L}+)? por )`
const de = String.raw`(?:[Nn]ach|[Ll]aut) (?:\p{Ll}+ )?(?<own>\p{Lu}\p{Ll}*-?angaben)|(?<=\bvon )(?:der |dem |den )?(?<giver>\p{Lu}[^,.;:]{2,50}?) (?:veröffentlichten?|vorgelegten?|genannten?|mitgeteilten?|herausgegebenen?|erhobenen?) (?:\p{Ll}+ )?(?:Zahlen|Bilanz|Angaben|Daten|Statistiken?|Schätzung(?:en)?|Zählung)(?!\p{L})`
/** The giver ends at a stop, or where the verb of the sentence begins. */
const giver = String.raw`(?<giver>(?:(?!\s(?:est|sont|a|ont|était|étaient|fait|font|faisait|faisaient|s’|s'|se|es|son|ha|han|era|eran|eleva|cifra|sitúa|y|et|que|qui|quien)(?!\p{L})|[,.;:(«“"]|\s\d|\s\p{L}{2,}(?:ent|ait|ó)(?!\p{L})).){3,70})`
const given: { readonly [language: string]: RegExp } = { fr: new RegExp(fr + giver, 'iu'), es: new RegExp(es + giver, 'iu'), de: new RegExp(de, 'u') }

/** A participle with its agent, without which no sentence is looked at any nearer. */
const hints = /(?:[Nn]ach|[Ll]aut) (?:\p{Ll}+ )?\p{Lu}[\p{Ll}-]*angaben|(?:datos|cifras?|balance|estadísticas?|chiffres|données|bilan|décompte|informe)(?: \p{L}+){0,3} qu[e’']|(?:[éiu]e?s?|[oa]s?)(?: \p{L}+)? p(?:ar|or) |ten? (?:\p{Ll}+ )?(?:Zahlen|Bilanz|Angaben|Daten|Statistik|Schätzung|Zählung)/u

/** Figures that are nobody's or of a bare count, as those of whoever drew that count up: "le bilan, établi par la protection civile, est de 45 morts". */
export function givenBy(figures: readonly Figure[], lines: readonly Line[], scene: Scene, language: string): readonly Figure[] {
  const pattern = given[language]
  if (pattern === undefined) return figures
  const apt = lines.filter(({ text, span }) => hints.test(text.slice(...span)))
  return apt.length === 0 ? figures : figures.map((figure) => {
    const line = apt.find(({ span }) => span[0] <= figure.span[0] && figure.span[1] <= span[1])
    const found = line === undefined || figure.source?.actor != null ? null : pattern.exec(line.text.slice(...line.span))
    const name = (found?.groups?.['giver'] ?? found?.groups?.['own'])?.trim()
    if (line === undefined || found === null || name === undefined) return figure
    // "Les chiffres publiés" that tell are those of their giver; any other source stays.
    const told = [line.span[0] + found.index, line.span[0] + found.index + found[0].length] as const
    if (figure.source !== null && (figure.source.span === null || !overlap(figure.source.span, told) || figure.source.name.includes(name))) return figure
    const start = line.span[0] + found.index + found[0].indexOf(name)
    // Of several numbers in a sentence only those of the count's own part of it.
    const between = line.text.slice(Math.min(start, figure.span[0]), Math.max(start, figure.span[0]))
    return /[;:«»“”]|(?<!\p{L})(?:mais|alors|tandis|pero|mientras|aber|während)(?!\p{L})/u.test(between) ? figure : { ...figure, source: named(scene, [start, start + name.length]), confidence: 'inferred' }
  })
}
