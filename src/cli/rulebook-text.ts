import { type Language, languages, say, type Words } from '#base/words.ts'
import type { Check } from '#rulebooks/rulebook.ts'
import type { Change, Page, Section } from '#views/rulebook/page.ts'
import { standing } from '#views/rulebook/words/standing.ts'
import { tolds } from '#views/rulebook/words/structure.ts'

/** The marks as the terminal shows them: compared, compared in part, not compared. */
export const signs: { readonly [check in Check]: string } = { verified: '✓', partly: '~', unverified: '?' }

/** Columns of a line of print. */
const width = 92
const bodyIndent = '    '

/** A rulebook's page as readable text. */
export function textOf(page: Page, language: Language): string {
  const to = (words: Words): string => say(words, language)
  const checks = new Map(page.sections.flatMap((section) => (section.kind === 'rules' ? section.rules.map(({ id, check }) => [id, signs[check]] as const) : [])))
  const cited = (rules: readonly string[]): string => (rules.length === 0 ? '' : ` [${rules.map((rule) => `${rule} ${checks.get(rule) ?? ''}`.trim()).join(', ')}]`)
  const changed = (changes: readonly Change[]): readonly string[] => changes.flatMap(({ what, here, was }) => wrapped(`≠ ${to(what)}: ${to(here)} (${to(was)})`, bodyIndent))
  const head = [
    ...wrapped(to(page.title), ''), '='.repeat(Math.min(width, lengthOf(to(page.title)))), '',
    `${page.rulebook} · ${page.edition}`, to(page.inForce.words), ...wrapped(page.source, ''), '',
    ...page.marks.map(({ check, says, rules }) => `  ${signs[check]} ${String(rules).padStart(3)}  ${to(says)}`),
    ...(page.told.rules === 0 ? [] : [`  · ${String(page.told.rules).padStart(3)}  ${to(page.told.says)}`]),
  ]
  const linesOf = (section: Section): readonly string[] => {
    switch (section.kind) {
      case 'lines': return section.lines.flatMap((line) => [
        ...(line.name === null ? [] : wrapped(`${to(line.name)}${cited(line.rules)}`, '  ')), ...wrapped(`${line.says.map(to).join(' ')}${line.name === null ? cited(line.rules) : ''}`, bodyIndent), ...changed(line.changes),
      ])
      case 'changes': return section.changes.flatMap((change) => [...wrapped(`${to(change.what)}${cited(change.rules)}`, '  '), ...wrapped(`${to(change.here)} ≠ ${to(change.was)}`, bodyIndent)])
      case 'table': return section.rows.flatMap((row, n) => [
        ...wrapped(`${n + 1}. ${row.name === null ? '' : to(row.name)}${cited(row.rules)}`, '  '),
        ...row.says.flatMap((cell, column) => wrapped(`${to(section.columns[column] ?? { en: '' })}: ${to(cell)}`, bodyIndent)), ...changed(row.changes),
      ])
      case 'matrix': return section.matrix.standings.flatMap(({ name, may, notes, rules, changes }) => {
        const some = (wanted: boolean): string => section.matrix.rights.filter(({ id }) => may[id] === wanted).map((right) => to(right.name)).join(comma(language))
        return [
          ...wrapped(`${to(name)}${cited(rules)}`, '  '), ...[[standing.may, some(true)] as const, [standing['may-not'], some(false)] as const].flatMap(([which, list]) => (list === '' ? [] : wrapped(`${to(which)}: ${list}`, bodyIndent))),
          ...notes.flatMap((note) => wrapped(to(note), bodyIndent)), ...changed(changes),
        ]
      })
      case 'choices': return section.choices.flatMap(({ name, options, rules, changes }) => [
        ...wrapped(`${to(name)}${cited(rules)}`, '  '), ...options.flatMap(({ says, chosen }) => wrapped(`${chosen ? '(•)' : '( )'} ${to(says)}`, bodyIndent)), ...changed(changes),
      ])
      case 'rules': return section.rules.flatMap(({ id, heading, says, check, told, source }) => [...wrapped(`${signs[check]} ${id}  ${to(heading)}`, '  '), ...wrapped(to(says), bodyIndent), ...(told === undefined ? [] : wrapped(`· ${to(tolds[told])}`, bodyIndent)), ...wrapped(`— ${source}`, bodyIndent), ''])
    }
  }
  const sections = page.sections.flatMap((section) => ['', to(section.name), '-'.repeat(Math.min(width, lengthOf(to(section.name)))), ...(section.lead === null ? [] : wrapped(to(section.lead), '')), ...linesOf(section)])
  return `${[...head, ...sections].join('\n').trimEnd()}\n`
}

/** Whether a language is one of the six. */
export function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name)
}

const comma = (language: Language): string => (language === 'ar' ? '، ' : language === 'zh' ? '、' : ', ')

/** Text in lines of print, the later ones under the first; Chinese, which has no spaces, breaks anywhere. */
function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(pieces)) {
    const next = line === '' ? word : `${line} ${word}`
    if (line !== '' && lengthOf(next) > width - indent.length) {
      lines.push(`${indent}${line}`)
      line = word
    } else line = next
  }
  return line === '' ? lines : [...lines, `${indent}${line}`]
}

function pieces(word: string): readonly string[] {
  const most = 80
  const letters = Array.from(word)
  return letters.length <= most ? [word] : Array.from({ length: Math.ceil(letters.length / most) }, (_, n) => letters.slice(n * most, (n + 1) * most).join(''))
}

/** Letters as they stand in columns; a Chinese one takes two. */
function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : /\p{Mn}/u.test(letter) ? 0 : 1), 0)
}
