/** A kind of committee to begin with: its rules, what of them is set otherwise, and an agenda to put one's own in the place of. */
type Kind = {
  readonly id: 'committee' | 'council' | 'thimun' | 'german'
  readonly rulebook: string
  /** Values of the rulebook, as the command `set-rule` takes them. */
  readonly sets: readonly { readonly path: string; readonly value: string }[]
  /** Members the rules make permanent: the five of the register, or those marked with a star. */
  readonly permanents: boolean
  /** Ids of messages; whoever shows them has them checked against the catalogues. */
  readonly title: string
  readonly says: string
  readonly agenda: readonly string[]
}

export const templates = [
  { id: 'committee', rulebook: 'mun-una', sets: [], permanents: false, title: 'simulate.committee', says: 'simulate.committee.says', agenda: ['simulate.agenda.water', 'simulate.agenda.floods'] },
  { id: 'council', rulebook: 'mun-una', sets: [{ path: 'parameters.scSimulation.value', value: 'true' }], permanents: true, title: 'simulate.council', says: 'simulate.council.says', agenda: ['simulate.agenda.ceasefire'] },
  { id: 'thimun', rulebook: 'mun-thimun', sets: [], permanents: false, title: 'simulate.thimun', says: 'simulate.thimun.says', agenda: ['simulate.agenda.water', 'simulate.agenda.floods'] },
  { id: 'german', rulebook: 'mun-german', sets: [], permanents: false, title: 'simulate.german', says: 'simulate.german.says', agenda: ['simulate.agenda.water', 'simulate.agenda.floods'] },
] as const satisfies readonly Kind[]

export type Template = (typeof templates)[number]
