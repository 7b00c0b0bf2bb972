import { describe, expect, test } from 'vitest'
import { languages, type Words } from '#base/words.ts'
import type { Majority, Stance } from '#base/majority.ts'
import { arithmetic, handsArithmetic } from './arithmetic.ts'
import { ballotArithmetic, electedWords, nextWords, sheetsWords } from './ballot-arithmetic.ts'
import { compareSheets } from './ballot.ts'
import { consensus } from './consensus.ts'
import { consensusWords, silenceStartWords, silenceWords, sufficientWords } from './consensus-words.ts'
import { type Election, nextBallot, type Turn } from './election.ts'
import { tallyOfHands } from './hands.ts'
import { silence, silenceStart } from './silence.ts'
import { sufficientConsensus } from './sufficient.ts'
import { type Question, tally } from './tally.ts'
import * as ofConsensus from './words/consensus.ts'
import * as ofElections from './words/election.ts'
import { formed } from './words/forms.ts'
import * as ofTallies from './words/tally.ts'

const simple: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const nine: Majority = { kind: 'count', for: 9 }

function words(yes: number, no: number, majority: Majority, more: Partial<Question> = {}): Words {
  const votes = Object.fromEntries<Stance>([...Array.from({ length: yes }, (_, n) => [`yes ${n}`, 'yes'] as const), ...Array.from({ length: no }, (_, n) => [`no ${n}`, 'no'] as const)])
  const electorate = Object.keys(votes)
  return arithmetic(tally({ votes, electorate, membership: electorate.length, majority, tie: { kind: 'rejected' }, quorumToDecide: null, ...more }), { 'no 0': { en: 'Casparia', ar: 'كاسباريا', ru: 'Каспария' } })
}

describe('a result in six languages', () => {
  test('two thirds', () => expect(words(18, 8, twoThirds)).toEqual({
    en: 'Two thirds of the 26 members present and voting: 18 needed, 18 in favour. Adopted.',
    ar: 'ثلثا الأعضاء الحاضرين المشتركين في التصويت وعددهم 26 عضوا: المطلوب 18، والأصوات المؤيدة 18. اعتُمد.',
    fr: 'Deux tiers des 26 membres présents et votants\u00A0: 18 voix requises, 18 pour. Adopté.',
    es: 'Dos tercios de los 26 miembros presentes y votantes: se requieren 18 votos, 18 a favor. Aprobado.',
    ru: 'Две трети из 26 присутствующих и участвующих в голосовании членов: требуется 18 голосов, «за»\u00A0— 18. Принято.',
    zh: '出席并参加表决的26个成员的三分之二：需要18票，赞成18票。通过。',
  }))
  test('one member, one vote', () => expect(words(1, 0, simple)).toMatchObject({
    fr: 'Majorité du seul membre présent et votant\u00A0: 1 voix requise, 1 pour. Adopté.',
    es: 'Mayoría del único miembro presente y votante: se requiere 1 voto, 1 a favor. Aprobado.',
    ru: 'Большинство из 1 присутствующего и участвующего в голосовании члена: требуется 1 голос, «за»\u00A0— 1. Принято.',
    zh: '出席并参加表决的1个成员的过半数：需要1票，赞成1票。通过。',
  }))
  test('21 members take the Russian singular, 22 the form of two', () => {
    expect(words(21, 0, simple).ru).toBe('Большинство из 21 присутствующего и участвующего в голосовании члена: требуется 11 голосов, «за»\u00A0— 21. Принято.')
    expect(words(22, 0, { ...simple, of: 'membership' }).ru).toBe('Большинство из 22 членов органа: требуется 12 голосов, «за»\u00A0— 22. Принято.')
    expect(words(3, 1, { kind: 'count', for: 22 }).ru).toContain('требуется 22 голоса')
  })
  test('a veto names who stood in the way', () => {
    const concurrence = { concurrence: { members: ['no 0'], blockedBy: 'against' } } as const
    expect(words(9, 1, nine, concurrence)).toMatchObject({
      en: 'Votes in favour: 9 needed, 9 in favour; against, where concurrence is required: Casparia. Not adopted.',
      fr: 'Voix pour\u00A0: 9 voix requises, 9 pour\u00A0; contre, parmi les membres dont l’accord est requis\u00A0: Casparia. Non adopté.',
      ru: 'Голоса «за»: требуется 9 голосов, «за»\u00A0— 9; «против» из числа членов, чье согласие требуется: Каспария. Не принято.',
    })
    expect(words(8, 1, nine, concurrence)).toMatchObject({ en: 'Votes in favour: 9 needed, 8 in favour. Not adopted.', zh: '赞成票：需要9票，赞成8票。未通过。' })
  })
  test('whom it binds, who took no part, and whose vote was not counted as sent', () => {
    expect(words(3, 2, simple, { binds: 'those-in-favour' }).en).toBe('A majority of the 5 members present and voting: 3 needed, 3 in favour. Adopted. Binding only on those that accepted it: yes 0, yes 1, yes 2.')
    expect(words(3, 1, simple, { exclusion: { members: ['no 0'], shareOf: 'the-others' } })).toMatchObject({
      en: 'A majority of the 3 members present and voting: 2 needed, 3 in favour. Adopted. One member whom the matter concerns took no part.',
      ar: 'أغلبية الأعضاء الحاضرين المشتركين في التصويت وعددهم 3 أعضاء: المطلوب 2، والأصوات المؤيدة 3. اعتُمد. لم يشترك عضو واحد تعنيه المسألة.',
    })
    expect(words(3, 1, simple, { mustAbstain: ['no 0'] }).en).toBe('A majority of the 3 members present and voting: 2 needed, 3 in favour. Adopted. Bound to abstain, and counted as abstaining: Casparia.')
    expect(words(3, 1, simple, { suspension: { members: ['no 0'], countForQuorum: true } }).ru).toContain('Не имеют права голоса и не учтены: Каспария.')
  })
  test('a show of hands, or why it was not counted', () => {
    const asked: Question = { electorate: ['Aldora', 'Belmar', 'Casparia'], membership: 3, majority: simple, tie: { kind: 'rejected' }, quorumToDecide: null }
    expect(handsArithmetic(tallyOfHands(asked, { for: 2, against: 1, abstained: 0 })).en).toBe('A majority of the 3 members present and voting: 2 needed, 2 in favour. Adopted.')
    expect(handsArithmetic(tallyOfHands(asked, { for: 2, against: 2, abstained: 0 })).en).toBe('Hands counted: 4. Members entitled to vote: 3. The count is to be taken again.')
    expect(handsArithmetic(tallyOfHands(asked, { for: -1, against: 2, abstained: 0 })).en).toBe('A count is a whole number from nought up.')
    expect(handsArithmetic(tallyOfHands({ ...asked, binds: 'those-in-favour' }, { for: 2, against: 1, abstained: 0 })).en).toBe('The decision binds those that accept it: it is counted by name, not by a show of hands.')
  })
})

describe('an election in words', () => {
  const of: Election = { places: 1, candidates: null, membership: 60, rule: { majority: twoThirds, restriction: { leaders: 2, times: 2, series: 3 }, tie: { means: 'lot' }, tooMany: 'most-votes' } }
  const count = { issued: 60, valid: 59, blank: 1, invalid: 0, votes: { Aldora: 30, Belmar: 19, Casparia: 10 } }
  test('is read out as it was counted', () => {
    expect(ballotArithmetic(count, { majority: twoThirds, membership: 60 })).toMatchObject({
      en: 'Ballots issued: 60; valid: 59; blank: 1; invalid: 0. Required majority: 40 (two thirds of the valid ballots). Votes obtained: Aldora 30, Belmar 19, Casparia 10.',
      ru: 'Выдано бюллетеней: 60; действительных: 59; незаполненных: 1; недействительных: 0. Требуемое большинство: 40 (две трети из числа действительных бюллетеней). Получено голосов: Aldora\u00A0— 30, Belmar\u00A0— 19, Casparia\u00A0— 10.',
      zh: '发出选票：60；有效票：59；空白票：1；无效票：0。所需多数：40票（有效票的三分之二）。所得票数：Aldora30票、Belmar19票、Casparia10票。',
    })
    expect(ballotArithmetic({ ...count, valid: 0, votes: {} }, { majority: { ...simple, of: 'membership' }, membership: 60 }).en).toContain('Required majority: 31 (a majority of all members). Votes obtained: none.')
  })
  test('says what comes next, and why', () => {
    const first: Turn = { kind: 'ballot', count }
    const told = (...history: readonly Turn[]): string => {
      const { next, left } = nextBallot(of, history)
      return nextWords(next, left).en
    }
    expect(told()).toBe('Ballot 1 is unrestricted. Places to fill: 1.')
    expect(told(first)).toBe('No candidate obtained the required majority. Ballot 2 is restricted to: Aldora, Belmar. Places to fill: 1.')
    expect(told({ kind: 'ballot', count: { ...count, votes: { Aldora: 29, Belmar: 15, Casparia: 15 } } })).toBe('Candidates have equal votes for the last name of the restricted ballot. Lots are drawn among: Belmar, Casparia. To be drawn: 1.')
    expect(told({ kind: 'lot', drawn: ['Aldora'] })).toBe('Step 1 does not follow from the ballots before it.')
    expect(told({ kind: 'ballot', count: { ...count, votes: { Aldora: 40, Belmar: 19 } } })).toBe('All places are filled.')
  })
  test('names those elected, with what settled a tie', () => {
    const elected = { name: 'Aldora', votes: 41, needed: 40, ballot: 1, how: 'majority' } as const
    expect(electedWords([])).toBeNull()
    expect(electedWords([elected])).toMatchObject({ en: 'Elected: Aldora (41).', fr: 'Est élu\u00A0: Aldora (41).' })
    expect(electedWords([elected, { ...elected, name: 'Belmar', how: 'lot' }])).toMatchObject({ en: 'Elected: Aldora (41), Belmar (41; by lot).', es: 'Quedan elegidos: Aldora (41), Belmar (41; por sorteo).' })
  })
  test('says where two sheets differ, or what cannot be', () => {
    const paper = { places: 1, among: ['Aldora', 'Belmar', 'Casparia'] }
    expect(sheetsWords(compareSheets(paper, count, count, 60)).en).toBe('The tellers\' sheets agree.')
    expect(sheetsWords(compareSheets(paper, count, { ...count, blank: 0, votes: { ...count.votes, Aldora: 31 } }, 60)).en).toBe('The tellers\' sheets differ: blank 1 and 0; Aldora 30 and 31.')
    const wrong = { ...count, votes: { Aldora: 60 } }
    expect(sheetsWords(compareSheets(paper, wrong, wrong, 60)).en).toBe('Votes for Aldora: 60; valid ballots: 59. Votes in all: 60; the valid ballots hold at most 59.')
  })
})

describe('consensus and silence in words', () => {
  const asked = { blockedBy: 'formal-objection', entitled: ['Aldora', 'Belmar'], present: ['Aldora', 'Belmar'], objections: [] } as const
  const objection = { by: 'Belmar', formal: true, inMeeting: true, beforeGavel: true }
  test('says who objected, whose objection did not count, and what is attached', () => {
    expect(consensusWords(consensus(asked)).en).toBe('Nobody objected. Adopted by consensus.')
    expect(consensusWords(consensus({ ...asked, objections: [objection] })).en).toBe('There is no consensus. Objected: Belmar.')
    expect(consensusWords(consensus({ ...asked, objections: [{ ...objection, beforeGavel: false }], attitudes: { Aldora: 'reservation' } })).en).toBe('No objection stands in the way. Adopted by consensus. Objected after the gavel: Belmar. Reservation: Aldora.')
  })
  test('says that the president\'s judgement is discretionary', () => {
    expect(consensusWords(consensus({ ...asked, blockedBy: 'presidents-judgement', objections: [objection], judgement: 'consensus' })).en)
      .toBe('The presiding officer judged that there is consensus; this is at the presiding officer\'s discretion. Adopted. Objections recorded: Belmar.')
  })
  test('says sufficient consensus test by test', () => {
    const rule = { kind: 'tests', tests: [{ id: 'parties', share: { num: 1, den: 2, strict: true }, weights: { Oak: 1, Elm: 1, Ash: 1 } }] } as const
    expect(sufficientWords(sufficientConsensus(rule, ['Oak', 'Elm']), { parties: { en: 'Participating parties' } }).en).toBe('Participating parties: 2 of 3 needed, 2 in support: met. There is sufficient consensus.')
    expect(sufficientWords(sufficientConsensus({ kind: 'chair-declares' }, [], { sufficient: true, reason: 'The talks can go on.' })).en).toBe('There is sufficient consensus. Declared by the chair, at the chair\'s discretion. Reason: The talks can go on.')
  })
  test('says where a silence procedure stands', () => {
    const under = { rule: { starts: 'at-meeting', leastHours: 0, brokenBy: ['objection'] }, openedAt: 0, expiresAt: 100, entitled: ['Aldora', 'Belmar'] } as const
    expect(silenceWords(silence(under, [], 99)).en).toBe('The silence procedure is running; nothing is adopted before it expires.')
    expect(silenceWords(silence(under, [{ by: 'Belmar', kind: 'objection', at: 50 }], 60)).en).toBe('Silence was broken before the expiry by: Belmar. Not adopted.')
    expect(silenceWords(silence(under, [{ by: 'Belmar', kind: 'objection', at: 100 }], 100)).en).toBe('Silence was not broken before the expiry. Adopted. Received at or after the expiry, too late: Belmar.')
    expect(silenceStartWords(silenceStart(under, ['Aldora'])).en).toBe('The silence procedure does not start. Objected: Aldora.')
  })
})

describe('the words', () => {
  /** Every text of a value with six languages, wherever it stands; forms of a number count for each language as one. */
  function texts(value: unknown, path: string): readonly (readonly [string, { readonly [language: string]: readonly string[] }])[] {
    if (typeof value !== 'object' || value === null) return []
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
    if (!('en' in value)) return entries.flatMap(([name, inner]) => texts(inner, `${path}.${name}`))
    return [[path, Object.fromEntries(entries.map(([language, text]) => [language, typeof text === 'object' && text !== null ? Object.values(text).map(String) : [String(text)]]))]]
  }
  const all = [...texts(ofTallies, 'tally'), ...texts(ofElections, 'election'), ...texts(ofConsensus, 'consensus')]
  const slots = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).filter((slot) => slot !== 'n' && slot !== 'votes' && slot !== 'needed').toSorted()

  test('are there in all six languages, with the same slots', () => {
    expect(all.length).toBeGreaterThan(80)
    for (const [path, said] of all) {
      expect([path, Object.keys(said).toSorted()]).toEqual([path, [...languages].toSorted()])
      for (const [language, forms] of Object.entries(said)) {
        for (const form of forms) {
          expect(form.trim(), `${path} ${language}`).not.toBe('')
          expect([path, language, slots(form)]).toEqual([path, language, slots(said['en']?.[0] ?? '')])
        }
      }
    }
  })
  test('take the number\'s form: Russian by the last digits, French with nought in the singular', () => {
    expect([0, 1, 2, 11, 21, 22, 25].map((n) => formed(n, ofTallies.votesNeeded).ru)).toEqual(['требуется 0 голосов', 'требуется 1 голос', 'требуется 2 голоса', 'требуется 11 голосов', 'требуется 21 голос', 'требуется 22 голоса', 'требуется 25 голосов'])
    expect([0, 1, 2].map((n) => formed(n, ofTallies.votesNeeded).fr)).toEqual(['0 voix requise', '1 voix requise', '2 voix requises'])
    expect([1, 2, 5, 11].map((n) => formed(n, ofTallies.excluded).ar)).toEqual(['لم يشترك عضو واحد تعنيه المسألة.', 'لم يشترك عضوان تعنيهما المسألة.', 'لم يشترك 5 أعضاء تعنيهم المسألة.', 'لم يشترك 11 عضوا تعنيهم المسألة.'])
  })
})
