import { expect, test } from 'vitest'
import { chair, draftBefore, meeting, secretariat, type World } from '#procedure/given.ts'
import { recount } from './recount.ts'

const before = draftBefore(meeting('unga', 9), 'other')
const paper = { on: 'draft-1', at: before.rehearsal.now, tellers: ['R. Okafor', 'L. Varga'], source: 'Tally sheet 3' }
const recounted = ({ rehearsal }: World) => recount(rehearsal.events.map((event) => ({ position: event.position, event })))

test('results entered from paper, as figures or by name, are recounted like every other', () => {
  for (const command of [secretariat('enter-paper-result', { ...paper, counts: { yes: 5, no: 3, abstain: 1 } }), chair('enter-paper-result', { ...paper, roll: { aldora: 'yes', belmar: 'no', casparia: 'yes', dorra: 'no', elvaine: 'no' } })]) {
    expect(recounted(before.and(command))).toMatchObject({ recounted: recounted(before).recounted + 1, withheld: 0, differences: [] })
  }
})
