import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSpanOf, passage } from '../../span.ts'
import { article, inventedRegister, read, said } from '../invented.fixture.ts'
import { attribute } from '../attribute.ts'

describe('a quotation', () => {
  test('belongs to the name behind it, before it, or on both sides of the verb', () => {
    expect(said('“The river is full,” Belmar’s water minister Olga Lind said.')).toEqual(['direct | stated | Olga Lind BLM | The river is full'])
    expect(said('“The river is full,” said Olga Lind, the water minister of Belmar.')).toEqual(['direct | stated | Olga Lind BLM | The river is full'])
    expect(said('Olga Lind, the water minister, said: “The river is full.”')).toEqual(['direct | stated | Olga Lind - | The river is full.'])
    expect(said('The opposition leader, Maria Petri, replied with one word: “No.”')).toEqual(['direct | stated | Maria Petri - | No.'])
  })
  test('cut by its reporting words is one statement with two spans', () => {
    expect(said('“The river,” Olga Lind said, “is full.”')).toEqual(['direct | stated | Olga Lind - | The river … is full.'])
    expect(said('“I have told them,” said Olga Lind, who arrived on Sunday, “that this is the last time.”')).toEqual(['direct | stated | Olga Lind - | I have told them … that this is the last time.'])
  })
  test('before and behind "adding" are two statements of one speaker', () => {
    expect(said('“The river is full,” Olga Lind said, adding: “We must meet.”')).toEqual(['direct | stated | Olga Lind - | The river is full', 'direct | stated | Olga Lind - | We must meet.'])
    expect(said('“Nobody,” Olga Lind said, “will be left behind,” adding that help was near.')).toEqual(['direct | stated | Olga Lind - | Nobody … will be left behind', 'indirect | stated | Olga Lind - | help was near'])
  })
  test('alone in its sentence has the source before it in the paragraph, as an inference', () => {
    expect(said('“The river is full,” Olga Lind said. “We must meet.”')[1]).toBe('direct | inferred | Olga Lind - | We must meet.')
    expect(said('Ivo Marr was blunt:\n“We have nothing to give.”')).toEqual(['direct | inferred | Ivo Marr - | We have nothing to give.'])
  })
  test('without any source stays out', () => {
    expect(said('The hall was quiet. A banner hung there: nobody read it.\n“We do not want their money at all.”')).toEqual([])
  })
  test('closed by a mark turned the wrong way, or in straight, single and doubled single marks', () => {
    expect(said('“We will come . “ Mr. Hale told the press after a hearing in Elvaine.')).toEqual(['direct | stated | Hale - | We will come'])
    expect(said("Olga Lind said: ``We will come.''")).toEqual(['direct | stated | Olga Lind - | We will come.'])
    expect(said('Ms Lind’s deputy, Pavel Oro, said: ‘We’re not leaving. They’re leaving.’')).toEqual(['direct | stated | Pavel Oro - | We’re not leaving. They’re leaving.'])
  })
  test('behind a long phrase with brackets and appositions keeps its speaker', () => {
    expect(said('“The Commission must act,” panel chairman Rep. Tomas Hale (R-Fennmark), a member of the shore caucus, said.')).toEqual(['direct | stated | Tomas Hale - | The Commission must act'])
  })
  test('in the title is not counted again where the article has it, and a guess where it has not', () => {
    expect(said('“We need to act together,” said Anna Korr.', "'We need to act together' - Korr on the river")).toEqual(['direct | stated | Anna Korr - | We need to act together'])
    expect(said('Anna Korr, minister of Belmar, left.', 'Korr: ‘We will not sign’')).toEqual(['direct | guessed | Anna Korr BLM | We will not sign'])
  })
})

describe('words in quotation marks inside a sentence', () => {
  test('stay with the clause around them', () => {
    expect(said('Anna Korr denounced the “catastrophic” state of the dam.')).toEqual(['mixed | stated | Anna Korr - | the “catastrophic” state of the dam'])
    expect(said('The ministry said it “strongly condemns” the attack and that “those responsible will answer.”')).toEqual(['mixed | stated | ministry - | it “strongly condemns” the attack and that “those responsible will answer.”'])
    expect(said('The summit achieved “too little,” Anna Korr added.')).toEqual(['mixed | stated | Anna Korr - | The summit achieved “too little,”'])
  })
  test('of a view ascribed to somebody are a guess, with the negation in the cue', () => {
    const { statements } = read('Hestra does not consider the Free Shore a “terrorist” group.')
    expect(statements.map(({ confidence, cue }) => [confidence, cue === null ? null : passage('Hestra does not consider the Free Shore a “terrorist” group.', cue)])).toEqual([['guessed', 'does not consider']])
  })
  test('around a name or a formula are no quotation', () => {
    expect(said("Aldora joined the '3+3' platform. The “Desert Shield” exercise began.")).toEqual([])
  })
  test('nested in what another statement reports are a statement of their own', () => {
    expect(said('Ivo Marr stressed that Dorra was bound by decisions that he said “leave no room for doubt”.')).toEqual([
      'mixed | stated | Ivo Marr - | Dorra was bound by decisions that he said “leave no room for doubt”', 'direct | inferred | Ivo Marr - | leave no room for doubt',
    ])
  })
})

describe('reported speech', () => {
  test('ends where the next source begins: while, but, a semicolon', () => {
    expect(said('The Fennish side reported 4,600 dead, while Gorland put the toll at 1,400.')).toEqual(['indirect | stated | Fennish side FEN | 4,600 dead', 'indirect | stated | Gorland GOR | the toll at 1,400'])
    expect(said('Aldora called the dam “a crime”; Belmar said it was legal.')).toEqual(['mixed | stated | Aldora ALD | the dam “a crime”', 'indirect | stated | Belmar BLM | it was legal'])
    expect(said('The spokeswoman, who did not give her name, said that nothing was decided, but officials said a date had been set.').map((line) => line.split(' | ').slice(2).join(': '))).toEqual(['spokeswoman -: nothing was decided', 'officials -: a date had been set'])
  })
  test('goes on over a relative clause and around an insertion', () => {
    expect(said('Anna Korr said on Tuesday that the offer, which Aldora had rejected, was still open.')).toEqual(['indirect | stated | Anna Korr - | the offer, which Aldora had rejected, was still open'])
    expect(said('The talks, Anna Korr said, were useful.')).toEqual(['indirect | stated | Anna Korr - | The talks … were useful'])
    expect(said('The report, which the Commission said was “full of errors”, was withdrawn.')).toEqual(['mixed | stated | Commission basin-commission | was “full of errors”'])
  })
  test('begins behind the day on which it was called for, and a list with "including" does not end it', () => {
    expect(said('Aldora called on Wednesday for an international conference on the river.')).toEqual(['indirect | stated | Aldora ALD | an international conference on the river'])
    expect(said('Belmar called on Aldora on Friday to open the locks.')[0]).toBe('indirect | stated | Belmar BLM | to open the locks')
    expect(said('River Watch said last week that at least 61 civilians, including 17 children, were killed in May.')[0]?.split(' | ').at(-1)).toBe('at least 61 civilians, including 17 children, were killed in May')
  })
  test('shares the speaker with coordinated verbs and participles', () => {
    expect(said('Anna Korr, whose country holds the chair, announced a truce and, in a rare rebuke, accused Ivo Marr of “playing with fire”.')).toEqual(['indirect | stated | Anna Korr - | a truce', 'mixed | stated | Anna Korr - | Ivo Marr of “playing with fire”'])
    expect(said('Aldora rejected the plan, saying that it came too late.')).toEqual(['indirect | stated | Aldora ALD | the plan', 'indirect | stated | Aldora ALD | it came too late'])
    expect(said('Dorra has been critical of Hestra, with President Ivo Marr denouncing the “siege”.')).toEqual(['mixed | stated | Ivo Marr - | the “siege”'])
  })
  test('may come before its source, or from a source named without a verb', () => {
    expect(said('It is not clear who fired first, the Dorran army said.')).toEqual(['indirect | stated | Dorran army DOR | It is not clear who fired first'])
    expect(said('According to Belmarian officials, the bridge is closed.')).toEqual(['indirect | stated | Belmarian officials BLM | the bridge is closed'])
    expect(said('The bridge is closed, according to Belmarian officials.')).toEqual(['indirect | stated | Belmarian officials BLM | The bridge is closed'])
    expect(said('“This is not the time,” Fennish Foreign Minister Jon Aske was quoted as saying.')).toEqual(['direct | stated | Jon Aske FEN | This is not the time'])
  })
  test('names whom it is addressed to, for whom it is said, when and where', () => {
    const text = 'Speaking on behalf of the Delta League at a news conference in Elvaine on Friday, Casparian Foreign Minister Anna Korr called on the Basin Commission to convene a conference.'
    const [statement] = read(text).statements
    expect([statement?.addressee?.actor, statement?.onBehalfOf?.actor, statement?.occasion]).toEqual(['basin-commission', 'delta-league', { what: 'a news conference', place: 'Elvaine', date: '2026-03-13', basis: 'weekday' }])
    expect(passage(text, statement?.content[0] ?? [0, 0])).toBe('to convene a conference')
  })
  test('is not what was not said', () => {
    expect(said('Anna Korr did not say when she would leave. She refused to comment. Aldora will announce its decision. The proposed route is long. Half of the 30 promised arrived.')).toEqual([])
  })
})

describe('a speaker', () => {
  test('behind a pronoun is whoever spoke last, by the pronoun’s gender, and inferred', () => {
    expect(said('Anna Korr said the door was open. Ivo Marr, the army chief, said it was shut. She said he was wrong.')[2]).toBe('indirect | inferred | Anna Korr - | he was wrong')
  })
  test('is also who denied what the sentence before said', () => {
    expect(said('Olga Lind said the gate was shut. The ministry of Belmar denied this. “The gate is open,” it said.').at(-1)).toMatch(/^direct \| \w+ \| ministry of Belmar/)
  })
  test('behind a role is the person who holds it, in this text or in another of the story', () => {
    expect(said('The foreign minister said the door was open. Casparian Foreign Minister Anna Korr left on Sunday.')[0]).toBe('indirect | inferred | Anna Korr CSP | the door was open')
    const alone = article('The Casparian foreign minister said the door was open.')
    const story = [article('Casparian Foreign Minister Anna Korr left on Sunday.')]
    expect(attribute(alone, { register: inventedRegister, story }).statements.map(({ speaker, confidence }) => [speaker?.name, speaker?.actor, confidence])).toEqual([['Anna Korr', 'CSP', 'inferred']])
  })
  test('keeps the descriptor the source chose, with the actor whose voice it is', () => {
    expect(said('The Belmarian relief office said 12 people died. Castle Hill said it was sorry.').map((line) => line.split(' | ')[2])).toEqual(['Belmarian relief office BLM', 'Castle Hill BLM'])
  })
  test('may be several together, who then have no one actor', () => {
    expect(said('Both Aldora and Belmar condemned the attack.')).toEqual(['indirect | stated | Aldora and Belmar - | the attack'])
  })
  test('in a transcript is the label in capitals; a question is whoever’s asks it', () => {
    expect(said('MARR: Well, we will come when we are asked.\nQUESTION: When would that be?\nMARR: In May, I think. Not before.')).toEqual(['direct | stated | Marr - | Well, we will come when we are asked.', 'direct | stated | QUESTION - | When would that be?', 'direct | stated | Marr - | In May, I think. Not before.'])
  })
})

test('every span lies in the text, and the same text gives the same answer', () => {
  const text = 'GENEVA, March 3 (Agency) - “The river is full,” said Olga Lind. According to Hestra, 12 people died; Gorland, which “knows nothing”, denied it.'
  const once = read(text)
  expect(once).toEqual(read(text))
  for (const { content, cue, speaker } of once.statements) for (const span of [...content, ...(cue === null ? [] : [cue]), ...(speaker?.span ? [speaker.span] : [])]) expect(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length).toBe(true)
})

test('in any text at all nothing breaks, and every span is a part of it', () => {
  const part = fc.constantFrom('“', '”', '"', "'", '. ', ', ', '; ', ' — ', '(', ')', ':', '\n', 'Anna Korr ', 'said ', 'says ', 'that ', 'according to ', 'Belmar ', 'called on ', 'the Basin Commission ', 'to convene ', 'a conference ', 'with ', 'all five ', 'and ', 'while ', 'who ', 'which ', 'he ', 'She ', '1,200 ', 'people ', 'killed ', 'on Friday ', 'adding ', 'as ', 'supported ', 'the proposal ', 'if ', '’s ', 'MARR: ', '😀 ', 'did not ', 'offer an opinion ', 'in May ')
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 40 }).map((parts) => parts.join('')), (text) => {
    const { statements, figures, initiatives, positions } = read(text)
    const spans = [...statements.flatMap(({ content, cue, speaker, addressee }) => [...content, cue, speaker?.span ?? null, addressee?.span ?? null]), ...figures.map(({ span }) => span), ...positions.map(({ span }) => span),
      ...initiatives.flatMap((one) => [one.proposedBy, one.backedBy, one.convener, one.host, one.place, one.window, one.subject, one.participants, one.notNamed].flatMap((slot) => slot.map(({ span }) => span)))]
    expect(spans.every((span) => span === null || isSpanOf(text, span))).toBe(true)
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 200) })
})

test('a quotation whose source is the owner of a noun for it', () => {
  expect(said('“Boil the water and stay indoors,” was the advice of the Dorran mayor, Ivo Marr, on Friday. “Too late by a year,” was Aldora’s verdict.')).toEqual([
    'direct | inferred | Ivo Marr DOR | Boil the water and stay indoors', 'direct | inferred | Aldora ALD | Too late by a year',
  ])
})

test('whoever an apposition names is whom the pronoun behind it means', () => {
  expect(said('The plaintiff, a night baker called Sanna Holm, wept in the hall. “I would do it again,” she said.')).toEqual(['direct | inferred | Sanna Holm - | I would do it again'])
  expect(said('At the ferry landing Marit Osk held a cat under her coat. “I left the door open,” she said.')).toEqual(['direct | inferred | Marit Osk - | I left the door open'])
})

test('a person named after the post is its holder; a clause parted by where it was said is one statement', () => {
  expect(said('Aldora’s foreign minister on Friday called for calm.\n“We are ready,” Ilse Varan told reporters.')[1]).toBe('direct | stated | Ilse Varan ALD | We are ready')
  expect(said('The bridge is shut, Dorra said in a note to drivers, and nine of its piers are cracked.')).toEqual(['indirect | stated | Dorra DOR | The bridge is shut … nine of its piers are cracked'])
  expect(said('“They are on a train somewhere,” a visibly tired Ivo Marr shrugged.')).toEqual(['direct | stated | Ivo Marr - | They are on a train somewhere'])
})
