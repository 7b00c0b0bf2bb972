import { expect, test } from 'vitest'
import en from '../../words/en.json' with { type: 'json' }
import { speechName } from './speech-name.ts'

const t = (id: keyof typeof en): string => en[id]
const called = (kind: 'statement' | 'for' | 'against', motion: string | null, point: string | null): string =>
  speechName({ t }, { point: point === null ? null : { id: point, kind: 'order', by: 'belmar', about: '', status: 'appealed', sustained: false, ruling: '', appealBy: 'casparia' } }, { kind, motion })

test('who speaks for or against says of what: a motion, the draft, or overruling the chair', () => {
  expect([called('for', 'motion-1', null), called('against', null, null), called('for', 'point-1', 'point-1'), called('statement', null, null)])
    .toEqual(['in favour of the motion', 'against the draft', 'in favour of overruling the ruling', 'statement'])
})
