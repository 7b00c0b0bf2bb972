import type { Answer } from '../entry.ts'
import type { Links } from '../state.ts'
import { linkedBy, parted, type Sayings, sayingsAmong } from './linkings.ts'

/** One group of these and of every group that holds one of them. */
export function together<Member>(groups: readonly (readonly Member[])[], members: readonly Member[]): readonly (readonly Member[])[] {
  const touched = groups.filter((group) => group.some((member) => members.includes(member)))
  return [...groups.filter((group) => !touched.includes(group)), [...new Set([...touched.flat(), ...members])]]
}

/** The groups without this member; a group of one is none. */
export function apart<Member>(groups: readonly (readonly Member[])[], member: Member): readonly (readonly Member[])[] {
  return groups.map((group) => group.filter((other) => other !== member)).filter((group) => group.length > 1)
}

/** Entries that are wordings of one statement. Where two of them were authentic, the one marked last stays so. */
export function linked({ renderings, authentic }: Pick<Links, 'renderings' | 'authentic'>, entries: readonly number[]): Pick<Links, 'renderings' | 'authentic'> {
  const groups = together(renderings, entries)
  return { renderings: groups, authentic: authentic.filter((entry, at) => !authentic.slice(at + 1).some((later) => groups.some((group) => group.includes(entry) && group.includes(later)))) }
}

/** The entries marked authentic after this one was, or no longer is: of one group at most one. */
export function authenticSet({ renderings, authentic }: Links, { entry, authentic: is }: { readonly entry: number; readonly authentic: boolean }): readonly number[] {
  const group = renderings.find((one) => one.includes(entry)) ?? [entry]
  return is ? [...authentic.filter((other) => !group.includes(other)), entry] : authentic.filter((other) => other !== entry)
}

/** A rendering with the one it translates, which are renderings of one statement. What would go round in a circle gives way to what is said last. */
export function translated(links: Links, { entry, of }: { readonly entry: number; readonly of: number | null }): Pick<Links, 'renderings' | 'authentic' | 'translations'> {
  const { [String(entry)]: _, ...others } = links.translations
  if (of === null) return { renderings: links.renderings, authentic: links.authentic, translations: others }
  const back: number[] = []
  for (let at: number | undefined = of; at !== undefined && !back.includes(at); at = others[String(at)]) back.push(at)
  const round = back.includes(entry)
  return { ...linked(links, [entry, of]), translations: { ...(round ? Object.fromEntries(Object.entries(others).filter(([one]) => Number(one) !== of)) : others), [entry]: of } }
}

/** One way between two entries: what is said last. */
export function answered({ answers }: Links, answer: Answer): readonly Answer[] {
  return [...answers.filter(({ entry, to }) => entry !== answer.entry || to !== answer.to), answer]
}

/** What is left of the links where an entry is none any more; `as a rendering`: it stays, as a statement by itself. */
export function withoutEntry({ renderings, authentic, translations, answers, linkings, authenticBy, translatedBy }: Links, gone: number, how: 'altogether' | 'as a rendering' = 'altogether'): Links {
  return {
    linkings: parted(linkings, gone), authenticBy, translatedBy,
    renderings: apart(renderings, gone),
    translations: Object.fromEntries(Object.entries(translations).filter(([entry, of]) => Number(entry) !== gone && of !== gone)),
    authentic: how === 'altogether' ? authentic.filter((entry) => entry !== gone) : authentic,
    answers: how === 'altogether' ? answers.filter(({ entry, to }) => entry !== gone && to !== gone) : answers,
  }
}

/** The links between entries that all stand in this set. */
export function linksAmong({ renderings, authentic, translations, answers, ...sayings }: Links, entries: ReadonlySet<number>): Links {
  return {
    ...sayingsAmong(sayings, entries),
    renderings: renderings.map((group) => group.filter((entry) => entries.has(entry))).filter((group) => group.length > 1),
    authentic: authentic.filter((entry) => entries.has(entry)),
    translations: Object.fromEntries(Object.entries(translations).filter(([entry, of]) => entries.has(Number(entry)) && entries.has(of))),
    answers: answers.filter(({ entry, to }) => entries.has(entry) && entries.has(to)),
  }
}

/** Links with those that somebody may see only now. */
export function merged(links: Links, opened: Omit<Links, keyof Sayings> & Partial<Sayings>): Links {
  const renderings = opened.renderings.reduce(together, links.renderings)
  return {
    renderings,
    authentic: [...links.authentic.filter((entry) => !opened.authentic.includes(entry)), ...opened.authentic],
    translations: { ...links.translations, ...opened.translations },
    linkings: (opened.linkings ?? []).reduce((linkings: Links['linkings'], one) => linkedBy(linkings, one.entries, one), links.linkings),
    authenticBy: { ...links.authenticBy, ...opened.authenticBy }, translatedBy: { ...links.translatedBy, ...opened.translatedBy },
    answers: opened.answers.reduce((answers: readonly Answer[], answer) => answered({ ...links, answers }, answer), links.answers),
  }
}
