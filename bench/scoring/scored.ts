import { attribute, register as delivered } from '#record/attribution/attribute.ts'
import { readPasted } from '#record/reading/document.ts'
import { figureMarks } from './figures.ts'
import { initiativeMarks } from './initiatives.ts'
import type { Labelled } from './labelled.ts'
import type { Mark } from './mark.ts'
import { outsideMarks } from './outside.ts'
import { pageMarks, trapMarks } from './pages.ts'
import { positionMarks } from './positions.ts'
import { register } from './register.ts'
import { statementMarks } from './statements.ts'

/** Each report is read by itself, so that none lends another anything; with the register as delivered (`alone`) by one that has no invented state. */
export function scored(report: Labelled, alone: boolean): readonly Mark[] {
  const reading = readPasted(report.text)
  const found = attribute(reading, { register: alone ? delivered : register })
  return [...statementMarks(report, found.statements), ...figureMarks(report, found.figures), ...initiativeMarks(report, found.initiatives), ...positionMarks(report, found.positions), ...outsideMarks(report, found), ...pageMarks(report, reading), ...trapMarks(report, found)]
}
