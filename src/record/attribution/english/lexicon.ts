import { type Tier, emptyVerbs, inverting, irregular, reporting } from './data/verbs.ts'

/** A reporting verb with what may follow it. `frames` as in the data; `particle` the small word that belongs to it ("on", "for"). */
export type Verb = { readonly lemma: string; readonly tier: Tier; readonly frames: string; readonly particle: string | null; readonly objects: ReadonlySet<string> | null; readonly inverts: boolean }

/** The shape of one written form. `past` stands for the past tense and the past participle alike where they are written alike. */
export type Form = 'base' | 'third' | 'ing' | 'past'

export type Written = { readonly verb: Verb; readonly form: Form }

const vowel = /[aeiou]/

/** The four written forms of an English verb; exceptions come from the data. */
export function inflected(lemma: string): readonly { readonly text: string; readonly form: Form }[] {
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma) || ['commit', 'rebut', 'refer', 'admit', 'concur', 'confer', 'permit'].includes(lemma) ? lemma + lemma.slice(-1) : lemma
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : lemma.endsWith('y') && !vowel.test(lemma.slice(-2, -1)) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
  const ing = lemma.endsWith('ee') ? `${lemma}ing` : lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`
  const past = irregular[lemma]?.split(' ') ?? [lemma.endsWith('e') ? `${lemma}d` : lemma.endsWith('y') && !vowel.test(lemma.slice(-2, -1)) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`]
  // "labelled" and "labeled" alike.
  const british = /[^aeiou][aeiou]l$/.test(lemma) && lemma.length > 4 ? [{ text: `${lemma}led`, form: 'past' as const }, { text: `${lemma}ling`, form: 'ing' as const }] : []
  return [...british, { text: lemma, form: 'base' }, { text: third, form: 'third' }, { text: ing, form: 'ing' }, ...past.map((text) => ({ text, form: 'past' as const }))]
}

function lexicon(): ReadonlyMap<string, readonly Written[]> {
  const forms = new Map<string, Written[]>()
  const inverts = new Set(inverting.split(' '))
  for (const tier of ['says', 'acts', 'thinks'] as const) {
    for (const entry of reporting[tier].split(/\s+/)) {
      const [name = '', frames = ''] = entry.split(':')
      const [lemma = '', ...particles] = name.split('-')
      const objects = emptyVerbs[name]
      const verb: Verb = { lemma, tier, frames, particle: particles.length > 0 ? particles.join(' ') : null, objects: objects === undefined || objects === '' ? null : new Set(objects.split(' ')), inverts: inverts.has(name) }
      for (const { text, form } of inflected(lemma)) {
        const known = forms.get(text) ?? []
        // Verbs with a particle are tried first: "called on" before "called".
        if (verb.particle === null) known.push({ verb, form })
        else known.unshift({ verb, form })
        forms.set(text, known)
      }
    }
  }
  return forms
}

const forms = lexicon()

/** The reporting verbs a written word may be a form of, those with a particle first. */
export function written(word: string): readonly Written[] {
  return forms.get(word) ?? []
}
