import { parseArgs } from 'node:util'
import { attribute, register as delivered } from '#record/attribution/attribute.ts'
import { readPasted } from '#record/reading/document.ts'
import { figureMarks } from './scoring/figures.ts'
import { initiativeMarks } from './scoring/initiatives.ts'
import { type Labelled, labelled } from './scoring/labelled.ts'
import { lines, type Mark } from './scoring/mark.ts'
import { outsideMarks } from './scoring/outside.ts'
import { pageMarks, trapMarks } from './scoring/pages.ts'
import { positionMarks } from './scoring/positions.ts'
import { register } from './scoring/register.ts'
import { statementMarks } from './scoring/statements.ts'

/** Scores the reader of press pages on the labelled set: `npm run score -- [--only en,fr] [--form transcript] [--class figures] [--misses] [--delivered]`. */
const { values: { only, form, class: asked, misses, delivered: alone } } = parseArgs({ options: { only: { type: 'string' }, form: { type: 'string' }, class: { type: 'string' }, misses: { type: 'boolean', default: false }, delivered: { type: 'boolean', default: false } } })

const reports = labelled(only?.split(',')).filter((report) => form === undefined || form.split(',').includes(report.form))
const marks = reports.flatMap((report) => scored(report).filter(({ of }) => asked === undefined || of.startsWith(asked)).map((one) => ({ ...one, report })))
const languages = [...new Set(reports.map(({ language }) => language))]
for (const language of languages.length > 1 ? [...languages, null] : languages) {
  const here = marks.filter(({ report }) => language === null || report.language === language)
  console.log(`\n${language ?? 'all languages'} (${reports.filter((report) => language === null || report.language === language).length} reports)`)
  for (const line of lines(here)) console.log(`  ${line}`)
}
if (misses) {
  console.log('\nmisses and false ones')
  for (const { report, of, measure, words, note } of marks.filter(({ right, all }) => right < all)) console.log(`  ${report.file}  ${of}, ${measure}: ${words.replace(/\s+/g, ' ')}${note === undefined ? '' : `  [${note}]`}`)
}

/** Each report is read by itself, so that none lends another anything; with `--delivered` by a register that has no invented state. */
function scored(report: Labelled): readonly Mark[] {
  const reading = readPasted(report.text)
  const found = attribute(reading, { register: alone ? delivered : register })
  return [...statementMarks(report, found.statements), ...figureMarks(report, found.figures), ...initiativeMarks(report, found.initiatives), ...positionMarks(report, found.positions), ...outsideMarks(report, found), ...pageMarks(report, reading), ...trapMarks(report, found)]
}
