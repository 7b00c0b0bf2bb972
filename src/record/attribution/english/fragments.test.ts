import { describe, expect, test } from 'vitest'
import { said } from '../invented.fixture.ts'

/** Who said what, without how sure that is: sentences that quote a word or two. */
const heard = (text: string): readonly string[] => said(text).map((line) => line.split(' | ').toSpliced(1, 1).join(' | '))

describe('quoted words in a sentence of the writer’s own', () => {
  test('are of whoever attacks, paints, refers or points with them', () => {
    expect(heard('Tom Hale has been pounding the mayor as a “con artist”.')).toEqual(['mixed | Tom Hale - | the mayor as a “con artist”'])
    expect(heard('Tom Hale painted Lind as a banker who looked down on the town.')).toEqual(['indirect | Tom Hale - | Lind as a banker who looked down on the town'])
    expect(heard('Tom Hale referred to the council as a “sinking ship”.')).toEqual(['mixed | Tom Hale - | the council as a “sinking ship”'])
    expect(heard('Tom Hale pointed to “grave faults” in the lock.')).toEqual(['mixed | Tom Hale - | “grave faults” in the lock'])
    expect(heard('Tom Hale has often used the phrase “harbour tax” in his talks.')).toEqual(['mixed | Tom Hale - | the phrase “harbour tax” in his talks'])
    expect(heard('Tom Hale rejected as “unworkable” a plan to close the lock.')).toEqual(['mixed | Tom Hale - | “unworkable” a plan to close the lock'])
  })
  test('are not where nothing is called anything by them', () => {
    expect(heard('Tom Hale cast a “protest vote” on Monday. He used a “secret” tunnel.')).toEqual([])
    expect(heard('Tom Hale pointed to the lock. The boat is known as the “grey lady”.')).toEqual([])
  })
  test('may be the verb of what is said, or stand behind an object', () => {
    expect(heard('Tom Hale said the words “lump” the good with the bad.')).toEqual(['mixed | Tom Hale - | the words “lump” the good with the bad'])
    expect(heard('Tom Hale found the remarks “disgusting”.')).toEqual(['mixed | Tom Hale - | the remarks “disgusting”'])
    expect(heard('Tom Hale asked both sides for “calm and restraint”.')).toEqual(['direct | Tom Hale - | calm and restraint'])
  })
  test('stand in a participle between commas, behind "having", "by" or "not hesitate to"', () => {
    expect(heard('Tom Hale, calling the plan a “reckless gamble,” left the room.')).toEqual(['mixed | Tom Hale - | the plan a “reckless gamble,”'])
    expect(heard('Having once called the plan a “gamble,” Tom Hale changed his mind.')).toEqual(['mixed | Tom Hale - | the plan a “gamble,”'])
    expect(heard('Tom Hale responded by calling the remarks “disgusting”.')).toEqual(['mixed | Tom Hale - | the remarks “disgusting”'])
    expect(heard('Tom Hale did not hesitate to call the remarks “disgusting”.')).toEqual(['mixed | Tom Hale - | the remarks “disgusting”'])
    expect(heard('“No,” Tom Hale said, going on to say that the town had spent “hundreds of years” at sea.')[1]).toBe('mixed | Tom Hale - | the town had spent “hundreds of years” at sea')
  })
  test('are of whom a passive names, also where it has no verb of being', () => {
    expect(heard('The council, dubbed a “sinking ship” by Tom Hale, met on Monday.')).toEqual(['mixed | Tom Hale - | a “sinking ship”'])
    expect(heard('The money was criticised as “too little” by Tom Hale but welcomed as “a start” by Ida Lind.')).toEqual(['direct | Tom Hale - | too little', 'direct | Ida Lind - | a start'])
    expect(heard('The council was told by Tom Hale that the lock was safe.')).toEqual(['indirect | Tom Hale - | the lock was safe'])
  })
  test('stand behind a participle with an adverb, and an assessment finds what it says', () => {
    expect(heard('It was the line of a woman once described by Tom Hale as “a civic hazard”.')).toEqual(['direct | Tom Hale - | a civic hazard'])
    expect(heard('An assessment of the lock found that it was safe.')).toEqual(['indirect | assessment of the lock - | it was safe'])
  })
  test('may be somebody’s view without a verb of saying; a mere state of mind says nothing', () => {
    expect(heard('To Tom Hale, the pilot was “a hero”.')).toEqual(['mixed | Tom Hale - | the pilot was “a hero”'])
    expect(heard('Tom Hale is adamant that the lock is safe.')).toEqual(['indirect | Tom Hale - | the lock is safe'])
    expect(heard('Tom Hale is confident that the lock is safe.')).toEqual([])
  })
  test('end where the relative clause or the writer’s remark does', () => {
    expect(heard('The law, which Tom Hale has called “a step backwards,” passed on Monday.')).toEqual(['direct | Tom Hale - | a step backwards'])
    expect(heard('Tom Hale said he would go, a move that surprised the council.')).toEqual(['indirect | Tom Hale - | he would go'])
    expect(heard('The plan, said Tom Hale, is “a bad idea”.')).toEqual(['mixed | Tom Hale - | The plan … is “a bad idea”'])
    expect(heard('The board met 95 captains, most of whom said the lock was safe.')).toEqual(['indirect | 95 captains - | the lock was safe'])
  })
  test('within what others report keep who said them', () => {
    expect(heard('Dorra will meet Hestra to save what its mayor, Tom Hale, called “a lifeline” of the coast, two envoys said.').some((line) => line.includes('Tom Hale - | “a lifeline”'))).toBe(true)
    expect(heard('Tom Hale left the talks last week citing “grave delays”.')).toEqual(['direct | Tom Hale - | grave delays'])
    expect(heard('Anna Lind would say only that the letter was being “read with care”.')).toEqual(['mixed | Anna Lind - | the letter was being “read with care”'])
    expect(heard('Ivo Petri said it was late. In a note the chairman, Tom Hale, apologised for what he called a “poor” report.')[1]).toBe('mixed | Tom Hale - | a “poor” report')
    expect(heard('An objection, voiced most sharply by Tom Hale, is that the envoys are “a payroll”.')).toEqual(['mixed | Tom Hale - | the envoys are “a payroll”'])
  })
  test('may be a sentence’s predicate that goes on from its paragraph’s speaker', () => {
    expect(heard('Tom Hale said it was late. The plan was “a farce”.')[1]).toBe('mixed | Tom Hale - | The plan was “a farce”.')
    expect(heard('Nobody spoke. The plan was “a farce”.')).toEqual([])
  })
})

describe('a quotation that goes on from the sentence', () => {
  test('is one statement with the clause before it, and not where the writer’s own words stand there', () => {
    expect(heard('There was no need of a meeting, Tom Hale said, “as long as the lock is open”.')).toEqual(['mixed | Tom Hale - | There was no need of a meeting … as long as the lock is open'])
    expect(heard('The lock, Tom Hale told the board, “is open to all”.')).toEqual(['mixed | Tom Hale - | The lock … is open to all'])
    expect(heard('It cannot, said its lawyer, Ida Lind, because its statute knows “neither men nor money”.')).toEqual(['mixed | Ida Lind - | It cannot … because its statute knows “neither men nor money”'])
    expect(heard('Asked about the lock, Tom Hale said, “it is open”.')).toEqual(['direct | Tom Hale - | it is open'])
  })
  test('or stands alone over a signature is whose name that is', () => {
    expect(heard('“It was a shock to all of us.” – Tom Hale, mayor of Marn')).toEqual(['direct | Tom Hale - | It was a shock to all of us.'])
    expect(heard('“It was a shock to all of us,” a resident who gave only her first name, Ida, told the Shore.')).toEqual(['direct | resident - | It was a shock to all of us'])
  })
  test('ends where the relative clause does, or where one stands beside a phrase', () => {
    expect(heard('Dorra, which halted the boats last month citing “grave faults”, was quick to answer.')).toEqual(['direct | Dorra DOR | grave faults'])
    expect(heard('Dorra backed the call, its mayor describing it as “overdue by a winter”.').some((line) => line.endsWith('| it as “overdue by a winter”'))).toBe(true)
    expect(heard('In his memoir, “The Long Table”, Tom Hale wrote that the lock was old.')).toEqual(['indirect | Tom Hale - | the lock was old'])
  })
})

describe('who is meant', () => {
  test('a petition, a forecast cut, a message read: the phrase a sentence opens with, and "it" behind something written', () => {
    expect(heard('A petition handed to the council in May, signed by all the farmers, argues that the lock is safe.')).toEqual(['indirect | petition - | the lock is safe'])
    expect(heard('Marn Steel slashed its full-year forecast on Monday and said it would close the mill.')).toEqual(['indirect | Marn Steel - | it would close the mill'])
    expect(heard('In return, the indictment alleges, he received a boat.')).toEqual(['indirect | indictment - | In return … he received a boat'])
    expect(heard('One of those messages was shown in court. “Send more gravel,” it said.')).toEqual(['direct | One of those messages - | Send more gravel'])
  })
  test('a name is no street, and a first witness is who is named behind it', () => {
    expect(heard('The first witness, former clerk Lucille Brandt, testified that the lock was safe.')).toEqual(['indirect | Lucille Brandt - | the lock was safe'])
    expect(heard('The boat to Saint Orrin was late. The mayor, Tom Hale, was there. “It is cold,” he said.')).toEqual(['direct | Tom Hale - | It is cold'])
  })
  test('whom the last sentence of a paragraph introduces speaks next; a paper with an article is no person, and "it" is no candidate', () => {
    expect(heard('Nobody sang for Ida Lind, which is something that troubles Ivo Petri, president of the boatmen.\n“No one sings for her,” he said.')).toEqual(['direct | Ivo Petri - | No one sings for her'])
    expect(heard('The Charlotte Shore found that one house in four was empty.')).toEqual(['indirect | Charlotte Shore - | one house in four was empty'])
    expect(heard('The board said the lock was late. The leading candidate said it would open. The toll, it says, will fall.')[2]).toContain('board')
  })
  test('nobody has said what only "if" supposes, nor welcomed guests by words', () => {
    expect(heard('If Belmar’s plan rejected the mothers, the coast would suffer.')).toEqual([])
    expect(heard('Tom Hale welcomed several hundred guests at the gate.')).toEqual([])
    expect(heard('Some 40 men held up signs reading “Where is our pier?” Union leader Tom Hale said members had lost half of it.')).toEqual(['indirect | Tom Hale - | members had lost half of it'])
    expect(heard('“This is a big year, sailors!” Hale’s niece, state Del. Marcia Price (D-Marn), shouted to the crowd.')).toEqual(['direct | Hale’s niece - | This is a big year, sailors!'])
  })
})

describe('quoted words that no verb of the sentence reports', () => {
  test('are of whose saying a noun before them is, and nobody’s behind a noun for a thing', () => {
    expect(heard('Tom Hale’s promise to rebuild “every last pier” has not been kept.')).toEqual(['mixed | Tom Hale - | to rebuild “every last pier”'])
    expect(heard('Tom Hale’s description of the deal as “wholly unfair” angered the union.')).toEqual(['mixed | Tom Hale - | the deal as “wholly unfair”'])
    expect(heard('Tom Hale hit back, saddling the mayor with the nickname “Sleepy Ida”.')).toEqual(['direct | Tom Hale - | Sleepy Ida'])
    expect(heard('Tom Hale’s message was clear: The lock “is not for sale”.')).toEqual(['mixed | Tom Hale - | The lock “is not for sale”'])
    expect(heard('Tom Hale’s boat, “Sea Wind”, left the lock. Tom Hale’s book, “The Long Table”, is out. The council’s “open door” policy has failed.')).toEqual([])
  })
  test('are their subject’s where they are a predicate of speaking or of how somebody is', () => {
    expect(heard('Tom Hale “strongly condemned” the closure of the lock.')).toEqual(['mixed | Tom Hale - | “strongly condemned” the closure of the lock'])
    expect(heard('Tom Hale is “deeply concerned” about the lock.')).toEqual(['mixed | Tom Hale - | “deeply concerned” about the lock'])
    expect(heard('The board is “open” on Mondays.')).toEqual([])
  })
  test('stand beside "in NAME’s words", behind what is told of somebody, and "it" may be what the sentence is about', () => {
    expect(heard('The deal is, in the words of Tom Hale, “a gift” to the banks.')).toEqual(['mixed | Tom Hale - | The deal is … “a gift” to the banks'])
    expect(heard('The deal, in Tom Hale’s words, is “a gift” to the banks.')).toEqual(['mixed | Tom Hale - | The deal … is “a gift” to the banks'])
    expect(heard('Tom Hale accused Ivo Petri, who was born in Marn, of “grand theft”.')).toEqual(['mixed | Tom Hale - | Ivo Petri, who was born in Marn, of “grand theft”'])
    expect(heard('The truth, Tom Hale said then, was that the lock had failed.')).toEqual(['indirect | Tom Hale - | The truth … was that the lock had failed'])
    expect(heard('The council was “deeply alarmed” by the news, it said in a statement.')).toEqual(['mixed | council - | The council was “deeply alarmed” by the news'])
    expect(heard('Tom Hale went so far as to call the mayor “unfit” for office.')).toEqual(['mixed | Tom Hale - | the mayor “unfit” for office'])
  })
  test('keep their speaker where a relative of the same name is told of', () => {
    expect(heard('Tom Hale said it was late. The paper printed a photograph of Ivo Hale. His brother Ivo Hale sat in the hall on Monday.\n“It is late,” Hale said.').at(-1)).toBe('direct | Tom Hale - | It is late')
  })
})

describe('whose words', () => {
  test('are those of whoever did several things in a row, or emerged saying them', () => {
    expect(heard('Tom Hale suggested the mayor was late, called her “third-rate” and left the hall.')).toEqual(['indirect | Tom Hale - | the mayor was late', 'mixed | Tom Hale - | her “third-rate”'])
    expect(heard('Tom Hale met the board. He emerged saying it would stay “for the foreseeable future”.')).toEqual(['mixed | Tom Hale - | it would stay “for the foreseeable future”'])
    expect(heard('The board was told of comments Tom Hale made in 2006 saying he “sort of hopes” the lock would fail.')).toEqual(['mixed | Tom Hale - | he “sort of hopes” the lock would fail'])
    expect(heard('All the experts I interviewed said the lock was safe.')).toEqual(['indirect | All the experts - | the lock was safe'])
    expect(heard('Prime Minister Theresa May said this week that the lock was safe.')).toEqual(['indirect | Theresa May - | the lock was safe'])
  })
  test('go on behind a conjunction, and in a clause joined to what was said', () => {
    expect(heard('“I do not think so,” Tom Hale said. But “the lock is stronger with the mayor’s blessing. It helps.”')).toEqual(['direct | Tom Hale - | I do not think so', 'direct | Tom Hale - | the lock is stronger with the mayor’s blessing. It helps.'])
    expect(heard('The board should meet, Tom Hale said, and the council, which has no boat, “has to be in the room.”')[0]).toContain('has to be in the room.')
  })
})

describe('nouns and names', () => {
  test('her remark is of whom the sentence is about, and a claim of who made it', () => {
    expect(heard('Ivo Petri spoke on Monday. Ida Lind, a pilot, fanned a dispute over her remark that “there is a special place for boats”.').at(-1)).toBe('direct | Ida Lind - | there is a special place for boats')
    expect(heard('Tom Hale is standing by an accusation he made in May that the mayor lied to him.')).toEqual(['indirect | Tom Hale - | the mayor lied to him'])
  })
  test('a trade behind a given name is a family name, and groups may note', () => {
    expect(heard('The counsel, James Baker, said the lock was “safe”. Baker said it was old.')).toEqual(['mixed | James Baker - | the lock was “safe”', 'indirect | James Baker - | it was old'])
    expect(heard('River advocacy groups note that the lock is old.')).toEqual(['indirect | River advocacy groups - | the lock is old'])
  })
})
