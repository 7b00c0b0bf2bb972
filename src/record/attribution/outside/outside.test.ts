import { describe, expect, test } from 'vitest'
import type { Named } from '../../found.ts'
import { article, inventedRegister } from '../invented.fixture.ts'
import { attribute } from '../attribute.ts'

const who = (one: Named | null): string => (one === null ? '-' : `${one.name} ${one.actor ?? ''}`.trim())
const found = (text: string) => ({ text, ...attribute(article(text), { register: inventedRegister }) })
const arranged = (text: string): readonly string[] => found(text).arrangements.map(({ state, what, between, announcedBy }) => `${state} | ${what} | ${between.map(({ actor }) => actor).join(' ')} | ${who(announcedBy)}`)
const undertaken = (text: string): readonly string[] => found(text).undertakings.map(({ by, what, towards, due }) => `${who(by)} | ${what} | ${who(towards)} | ${due?.to ?? '-'}`)
const related = (text: string): readonly string[] => found(text).relations.map(({ of, tie, to, when }) => `${of.actor ?? of.name} ${tie} ${to.actor ?? to.name}${when === null ? '' : ` ${when.name}`}`)
const referred = (text: string): readonly string[] => {
  const { text: whole, instruments } = found(text)
  return instruments.map(({ kind, name, drafter, says }) => `${kind} | ${name} | ${who(drafter)} | ${says.map(({ span, speaker }) => `${whole.slice(...span)} — ${who(speaker)}`).join(' / ')}`)
}

describe('arrangements', () => {
  test('are found as announced, in force, carried out and denied, with those between whom they stand', () => {
    expect(arranged('Aldora and Belmar have agreed to reopen the northern crossing by 1 May, the Aldoran foreign minister, Elin Sand, said on Monday.')).toEqual(['announced | Aldora and Belmar have agreed to reopen the northern crossing by 1 May | ALD BLM | Elin Sand ALD'])
    expect(arranged('Elvaine reached a preliminary agreement with Fennmark on the exchange of prisoners, officials in Gorland said.')).toEqual(['announced | a preliminary agreement with Fennmark on the exchange of prisoners | ELV FEN | officials'])
    expect(arranged('The truce came into force at midnight, according to the Basin Commission.')).toEqual(['in-force | truce |  | Basin Commission basin-commission'])
    expect(arranged('Dorra has this month freed two Hestran nurses in a deal outside of agreements with Gorland.')).toEqual(['carried-out | Dorra has this month freed two Hestran nurses in a deal outside of agreements with Gorland | DOR | -'])
    expect(arranged('Dorra freed two nurses under an arrangement that was not part of the agreements with Gorland.').map((line) => line.split(' | ')[2])).toEqual(['DOR'])
    expect(arranged('The ministry of Casparia denied that any agreement had been signed with Dorra.')).toEqual(['denied | any agreement had been signed with Dorra | CSP DOR | ministry of Casparia CSP'])
    expect(arranged('No agreement has been reached between Dorra and Elvaine.')).toEqual(['denied | No agreement has been reached between Dorra and Elvaine | DOR ELV | -'])
  })
  test('are also told in the passive, as an exchange, of two sides, and as denied', () => {
    expect(arranged('A deal to share the pilots was signed on Monday by Elvaine and Dorra. The deal took effect at once. There was no such deal, the Hestran army said.').map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual(['announced | A deal to share the pilots | ELV DOR', 'in-force | deal | ELV DOR', 'denied | no such deal | '])
    expect(arranged('Aldora freed 12 Belmarian sailors in exchange for nine of its own. The two sides also agreed to reopen the bridge.').map((line) => line.split(' | ')[2])).toEqual(['ALD BLM', 'ALD BLM'])
    expect(arranged('Fennmark agreed to supply Gorland with grain, officials said.').map((line) => line.split(' | ')[2])).toEqual(['FEN GOR'])
  })
  test('are none where they are only asked for, hoped for or needed', () => {
    expect(arranged('Casparia called for a truce. Belmar hopes to reach a deal with Aldora. The sides should sign an agreement before the winter.')).toEqual([])
  })
})

describe('undertakings', () => {
  test('are what an actor vows, pledges, or says of its own side, one for each verb, with whom they are made to and by when', () => {
    expect(undertaken('Elin Sand, the foreign minister of Aldora, promised that Aldora would send observers within ten days.')).toEqual(['Aldora ALD | send observers within ten days | - | 2026-03-26'])
    expect(undertaken('“We will restore the grain quota and reopen our consulate in Hestra,” said Elin Sand, the foreign minister of Aldora.')).toEqual(['Elin Sand ALD | restore the grain quota | - | -', 'Elin Sand ALD | reopen our consulate in Hestra | - | -'])
    expect(undertaken('Aldora pledged 40 million crowns to the Delta League.')).toEqual(['Aldora ALD | 40 million crowns to the Delta League | Delta League delta-league | -'])
  })
  test('have each their own doer, and follow from what was agreed', () => {
    expect(undertaken('Aldora pledged 40 million crowns, and Fennmark promised to send two ships.').map((line) => line.split(' | ')[0])).toEqual(['Fennmark FEN', 'Aldora ALD'])
    expect(undertaken('Under the agreement Hestra will pay for the bridge and Dorra will lift its ban.').map((line) => line.split(' | ').slice(0, 2).join(': '))).toEqual(['Hestra HES: pay for the bridge', 'Dorra DOR: lift its ban'])
  })
  test('are none where one speaks of another, of what should be, or of a hope', () => {
    expect(undertaken('Elin Sand, the foreign minister of Aldora, said that Belmar would restore the quota. Belmar should restore it, she said. Belmar committed to peace.')).toEqual([])
  })
})

describe('instruments', () => {
  test('stand under their name with their drafter, and beside them what somebody says they contain', () => {
    expect(referred("Security Council resolution 9999 (2031) calls for the withdrawal of both armies, Belmar's envoy said.")).toEqual(["resolution | Security Council resolution 9999 (2031) | - | calls for the withdrawal of both armies — Belmar's envoy BLM"])
    expect(referred('The Shared Waters Plan, drafted by Casparia, provides for a joint board.')).toEqual(['plan | The Shared Waters Plan | Casparia CSP | provides for a joint board — -'])
    expect(referred('It is important to invite Dorra as the drafter of the Shared Waters Plan, Elin Sand of Aldora said. The Shared Waters Plan is five years old.')).toEqual(['plan | Shared Waters Plan | Dorra DOR | '])
  })
  test('without a number keep their words, their organ and who drafted them', () => {
    expect(found('The Basin Commission adopted a resolution demanding an end to the fishing. The resolution, drafted by Dorra, was welcomed.').instruments.map(({ kind, name, of, drafter }) => [kind, name, of?.actor, drafter?.actor])).toEqual([['resolution', 'resolution demanding an end to the fishing', 'basin-commission', 'DOR']])
  })
  test('are none without a name', () => expect(referred('The council took a decision. Resolutions were adopted, and a plan was made.')).toEqual([]))
})

describe('relations', () => {
  test('are ties kept, suspended and resumed, recognition and designation, each between two actors and in the words of the source', () => {
    expect(related('Aldora severed diplomatic ties with Belmar in 2029. Casparia does not recognise Dorra as a state. Fennmark designates the Free Shore a terrorist organisation.')).toEqual(['ALD suspended BLM 2029', 'CSP no-recognition DOR', 'FEN designation free-shore'])
    expect(related('Relations between Aldora and Belmar have been strained. Casparia has no diplomatic relations with Dorra. Elvaine designated the Northern Front as a terrorist organisation.')).toEqual(['ELV designation Northern Front', 'ALD cooled BLM'].toReversed())
    expect(related('Gorland resumed diplomatic relations with Hestra last year, and Belmar hopes for a deal.')).toEqual(['GOR resumed HES last year'])
    expect(related('Aldora has working relations with both the Free Shore — which it does not consider a terrorist organisation — and Belmar.')).toEqual(['ALD working free-shore', 'ALD working BLM', 'ALD no-designation free-shore'])
    expect(related('Aldora keeps friendly ties with the Free Shore and does not regard the group as a “terrorist” organisation, unlike Belmar and Casparia. It also maintained good relations with Dorra, although those relations have been cool since the war.')).toEqual([
      'ALD relations free-shore', 'ALD no-designation free-shore', 'BLM designation free-shore', 'CSP designation free-shore', 'ALD relations DOR', 'ALD cooled DOR',
    ])
  })
})
