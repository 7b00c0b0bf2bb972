import type { Day } from '#base/instants.ts'
import { fill, type Words } from '#base/words.ts'
import { ruleName } from '#rulebooks/citing.ts'
import { rulesWithBodies } from '#rulebooks/body-kinds.ts'
import type { Check, Rulebook, Rules, Told } from '#rulebooks/rulebook.ts'
import { amendmentLines, divisionLines, floorLines, motionColumns, motionRows, pointLines, proposalLines } from './business.ts'
import { type Change, type Line, type Writing, changesOf, writing } from './line.ts'
import { adoptionLines, electionLines, questionLines, votingLines } from './questions.ts'
import { type Matrix, endingLines, formatLines, matrixOf, openingLines, presidencyLines, quorumLines } from './standings.ts'
import { force, leads, marks, sectionIds, type SectionId, sections, terms, toldOnly } from './words/structure.ts'

export type { Change, Line } from './line.ts'
export type { Matrix } from './standings.ts'
export type { SectionId } from './words/structure.ts'

/** A choice the text leaves open: what may be chosen, and what is. */
export type Choice = { readonly id: string; readonly name: Words; readonly options: readonly { readonly says: Words; readonly chosen: boolean }[]; readonly rules: Rules; readonly changes: readonly Change[] }

/** One rule as it stands at the end of the page, where every citation leads. */
export type RuleOf = { readonly id: string; readonly name: Words; readonly heading: Words; readonly says: Words; readonly check: Check; readonly told?: Told; readonly source: string }

/** A part of the page. What it holds beside its lines depends on what it is about. */
export type Section = { readonly id: SectionId; readonly name: Words; readonly lead: Words | null } & (
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'table'; readonly columns: readonly Words[]; readonly rows: readonly (Line & { readonly id: string })[] }
  | { readonly kind: 'matrix'; readonly matrix: Matrix }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'rules'; readonly rules: readonly RuleOf[] }
)

/** A rulebook to be read: in the terminal, in a browser, on paper. Sections without anything to say are left out. */
export type Page = {
  readonly rulebook: string
  readonly edition: string
  readonly title: Words
  readonly source: string
  readonly inForce: { readonly from: Day | null; readonly until: Day | null; readonly words: Words }
  /** The check marks with how many rules carry each. */
  readonly marks: readonly { readonly check: Check; readonly says: Words; readonly rules: number }[]
  /** How many rules are told only: the engine neither acts nor refuses by them. */
  readonly told: { readonly says: Words; readonly rules: number }
  readonly sections: readonly Section[]
}

/** The page of a book, an edition's or the copy of a conference; a copy tells what it sets otherwise. */
export function pageOf(book: Rulebook): Page {
  const line = writing(book)
  const rules = rulesOf(book)
  return {
    rulebook: book.id, edition: book.edition, title: book.title, source: book.source, inForce: { ...book.inForce, words: forceOf(book.inForce) },
    marks: checks.map((check) => ({ check, says: marks[check], rules: rules.filter((rule) => rule.check === check).length })),
    told: { says: toldOnly, rules: rules.filter((rule) => rule.told !== undefined).length },
    sections: sectionIds.flatMap((id) => {
      const content = contentOf(id, book, line, rules)
      return isEmpty(content) ? [] : [{ id, name: sections[id], lead: leads[id] ?? null, ...content }]
    }),
  }
}

const checks: readonly Check[] = ['verified', 'partly', 'unverified']

type Content = Section extends infer One ? One extends Section ? Omit<One, 'id' | 'name' | 'lead'> : never : never

function contentOf(id: SectionId, book: Rulebook, line: Writing, rules: readonly RuleOf[]): Content {
  const lines = (all: readonly Line[]): Content => ({ kind: 'lines', lines: all })
  switch (id) {
    case 'changes': return { kind: 'changes', changes: changesOf(book) }
    case 'adoption': return lines(adoptionLines(book, line))
    case 'questions': return lines(questionLines(book, line))
    case 'voting': return lines(book.voting === null ? [] : votingLines(book, line))
    case 'quorum': return lines(quorumLines(book, line))
    case 'floor': return lines(floorLines(book, line))
    case 'motions': return { kind: 'table', columns: motionColumns, rows: motionRows(book, line) }
    case 'points': return lines(pointLines(book, line))
    case 'proposals': return lines(proposalLines(book, line))
    case 'amendments': return lines(amendmentLines(book, line))
    case 'division': return lines(divisionLines(book, line))
    case 'elections': return lines(electionLines(book, line))
    case 'participation': return { kind: 'matrix', matrix: matrixOf(book, line) }
    case 'presidency': return lines(presidencyLines(book, line))
    case 'formats': return lines(formatLines(book, line))
    case 'opening': return lines(openingLines(book, line))
    case 'endings': return lines(endingLines(book, line))
    case 'choices': return { kind: 'choices', choices: choicesOf(book, line) }
    case 'glossary': return lines(termsInOrder(book).map(([term, entry]) => line(termName(term), [entry.says], entry.rules)))
    case 'silent': return lines(book.silentOn.map((rule) => line(book.rules[rule]?.heading ?? { en: rule }, [book.rules[rule]?.says ?? null], [rule])))
    case 'rules': return { kind: 'rules', rules }
  }
}

function isEmpty(content: Content): boolean {
  switch (content.kind) {
    case 'lines': return content.lines.length === 0
    case 'changes': return content.changes.length === 0
    case 'table': return content.rows.length === 0
    case 'matrix': return content.matrix.standings.length === 0
    case 'choices': return content.choices.length === 0
    case 'rules': return content.rules.length === 0
  }
}

/** How a term of a glossary is headed; one that has no heading of its own here is its own, with a capital in English. */
export function termName(term: string): Words {
  return terms[term] ?? { en: `${term.charAt(0).toUpperCase()}${term.slice(1)}` }
}

/** The terms of a book in the order in which this page knows them, its own at the end. */
function termsInOrder({ glossary }: Rulebook): readonly (readonly [string, Rulebook['glossary'][string]])[] {
  const place = (term: string): number => (Object.keys(terms).indexOf(term) + known) % known
  return Object.entries(glossary).toSorted(([one], [other]) => place(one) - place(other))
}

const known = Object.keys(terms).length + 1

function choicesOf({ parameters }: Rulebook, line: Writing): readonly Choice[] {
  return Object.entries(parameters).map(([id, { name, value, options, rules }]) => ({
    id, name, rules, changes: line(null, [], [], `parameters.${id}`).changes, options: options.map((option) => ({ says: option.says, chosen: option.value === value })),
  }))
}

function rulesOf(book: Rulebook): readonly RuleOf[] {
  return Object.entries(rulesWithBodies(book)).map(([id, rule]) => ({ id, name: ruleName(book, id), ...rule }))
}

function forceOf({ from, until }: Rulebook['inForce']): Words {
  const words = from === null ? (until === null ? force.always : force.until) : until === null ? force.since : force.between
  return fill(words, { from: from ?? '', until: until ?? '' })
}
