import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { labelled, ofHalf } from './scoring/labelled.ts'
import { lines } from './scoring/mark.ts'
import { scored } from './scoring/scored.ts'

/** Scores the reader of press pages on the labelled set: `npm run score -- [--only en,fr] [--form transcript] [--class figures] [--misses] [--files odd|even] [--in FOLDER] [--delivered]`: with `--files` the misses of the other half stay unseen, so that it can serve as a check; `--in` reads another folder laid out like the set. */
const { values: { only, form, class: asked, misses, files, in: from, delivered: alone } } = parseArgs({ options: { only: { type: 'string' }, form: { type: 'string' }, class: { type: 'string' }, misses: { type: 'boolean', default: false }, files: { type: 'string' }, in: { type: 'string' }, delivered: { type: 'boolean', default: false } } })

if (files !== undefined && files !== 'odd' && files !== 'even') throw new Error(`--files is odd or even, not ${files}`)
const reports = labelled(only?.split(','), from === undefined ? undefined : pathToFileURL(`${from}/`)).filter((report) => form === undefined || form.split(',').includes(report.form))
const marks = reports.flatMap((report) => scored(report, alone).filter(({ of }) => asked === undefined || of.startsWith(asked)).map((one) => ({ ...one, report })))
const languages = [...new Set(reports.map(({ language }) => language))]
for (const language of languages.length > 1 ? [...languages, null] : languages) {
  const here = marks.filter(({ report }) => language === null || report.language === language)
  console.log(`\n${language ?? 'all languages'} (${reports.filter((report) => language === null || report.language === language).length} reports)`)
  for (const line of lines(here)) console.log(`  ${line}`)
}
if (misses) {
  console.log('\nmisses and false ones')
  for (const { report, of, measure, words, note } of marks.filter(({ right, all, report }) => right < all && (files === undefined || ofHalf(report.file, files)))) console.log(`  ${report.file}  ${of}, ${measure}: ${words.replace(/\s+/g, ' ')}${note === undefined ? '' : `  [${note}]`}`)
}
