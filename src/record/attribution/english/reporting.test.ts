import { describe, expect, test } from 'vitest'
import { said } from '../invented.fixture.ts'

/** Who said what, without how sure that is: constructions of agency copy and of political news. */
const heard = (text: string): readonly string[] => said(text).map((line) => line.split(' | ').toSpliced(1, 1).join(' | '))

describe('a speaker', () => {
  test('stands before what explains them, with or without a second comma, a day or a list behind', () => {
    expect(heard('Olga Lind, senior fellow at the River Institute said the dam was safe.')).toEqual(['indirect | Olga Lind - | the dam was safe'])
    expect(heard('Olga Lind, head of the Dam Board, DB, which runs the locks, yesterday said the dam was safe.')).toEqual(['indirect | Olga Lind - | the dam was safe'])
    expect(heard('Lind, 56, who has served for a decade, told the paper the dam was safe.')).toEqual(['indirect | Lind - | the dam was safe'])
    expect(heard('Lind, appearing with Hale, Marr and Board Secretary Ivo Petri in the hall, said she would stay.')).toEqual(['indirect | Lind - | she would stay'])
  })
  test('is whom a relative clause belongs to, and not its object', () => {
    expect(heard('A resident who fled the town of Marn said the bridge was gone.')).toEqual(['indirect | resident - | the bridge was gone'])
    expect(heard('The remarks clashed with those of Minister Tom Hale, who said the bridge was open.')).toEqual(['indirect | Tom Hale - | the bridge was open'])
  })
  test('is who is quoted, not the paper that quotes, and a spokesman, not whom he speaks for', () => {
    expect(heard('The Coastline quoted Tom Hale as saying the bridge was open.')).toEqual(['indirect | Tom Hale - | the bridge was open'])
    expect(heard('A spokesman for President Tom Hale said the bridge was open.')).toEqual(['indirect | spokesman for President Tom Hale - | the bridge was open'])
  })
  test('is the whole of a list, and of two of one name the one spoken of last or addressed so', () => {
    expect(heard('Lind, Hale and Moor said in a joint note that they “deeply regret” the delay.')).toEqual(['mixed | Lind, Hale and Moor - | they “deeply regret” the delay'])
    expect(heard('Frank Hale was there. Anna Hale said it was late. “No,” Mrs. Hale said. “Yes,” Mr. Hale said.').slice(1)).toEqual(['direct | Anna Hale - | No', 'direct | Frank Hale - | Yes'])
  })
  test('of words about something stands behind "by"', () => {
    expect(heard('The plan was dismissed as “fantasy” by Tom Hale on Monday, and was hailed by Ida Lind as “a new dawn”.')).toEqual(['direct | Tom Hale - | fantasy', 'direct | Ida Lind - | a new dawn'])
  })
  test('of a participle that begins the sentence stands behind its comma', () => {
    expect(heard('Noting that the river had risen, Tom Hale said it would fall.')).toEqual(['indirect | Tom Hale - | the river had risen', 'indirect | Tom Hale - | it would fall'])
    expect(heard('Tom Hale came late. Asked whether the lock would open, Hale shook his head. “Not this year,” he said.')).toEqual(['direct | Tom Hale - | Not this year'])
  })
  test('is no town, and not whose doctor or lawyer speaks', () => {
    expect(heard('The New York businessman said the lock would open.')).toEqual(['indirect | New York businessman - | the lock would open'])
    expect(heard('Candidate Tom Hale’s doctor said the pulse was even.')).toEqual(['indirect | Candidate Tom Hale’s doctor - | the pulse was even'])
    expect(heard('“The lock will open,” said the Rev. Piet Moor of the river church.')).toEqual(['direct | Piet Moor - | The lock will open'])
  })
  test('acts in the sentence before a quotation alone, or leads in a block without marks', () => {
    expect(heard('Tom Hale, the mayor, stood firm at the gate. “We will not leave this place.”')).toEqual(['direct | Tom Hale - | We will not leave this place.'])
    expect(heard('Tom Hale said it was late. Piet Moor stood firm. “We will not leave this place.” He said the board was wrong.')[1]).toBe('direct | Piet Moor - | We will not leave this place.')
    expect(heard('Tom Hale added:\nThe lock will open when it is mended. Nobody says so, and everybody knows it.')).toEqual(['direct | Tom Hale - | The lock will open when it is mended. Nobody says so, and everybody knows it.'])
  })
  test('is whom the sentence is about, where "he" stands in a later clause of it', () => {
    expect(heard('Tom Hale spoke of tolls. Piet Moor left in May after a quarrel over the tolls, which he said were too high.')[1]).toBe('indirect | Piet Moor - | were too high')
    expect(heard('Tom Hale spoke of tolls. Mr. Moor has long fought them because, he said, “nobody can pay.”')[1]).toBe('direct | Moor - | nobody can pay.')
  })
  test('stands before a clause between commas, and is the sentence’s where a noun like a verb stands between', () => {
    expect(heard('The first witness, former clerk Ana Maro, testified that the safe was open.')[0]).toBe('indirect | Ana Maro - | the safe was open')
    expect(heard('In a letter the chairman, Piet Moor, apologised for what he called a “wholly wrong” reading and said the board would wait.').map((one) => one.split(' | ')[1])).toEqual(['Piet Moor -', 'Piet Moor -'])
    expect(heard('Marn Steel slashed its full-year forecast and said it may close a furnace.')).toEqual(['indirect | Marn Steel - | it may close a furnace'])
    expect(heard('At the school, where the pupils sing, the head teacher, Ana Maro, is careful. “We know nothing of it,” she says.')).toEqual(['direct | Ana Maro - | We know nothing of it'])
    expect(heard('Harold “Sunny” Hale, the mayor, said the road was shut.')).toEqual(['indirect | Harold “Sunny” Hale - | the road was shut'])
  })
  test('meant by "he" or "she" is no place and no firm, and comes from the same paragraph or entry first', () => {
    expect(heard('Tom Hale came to the ferry in Saint Orrin. Saint Orrin lies far out. “It is a long way,” he said.')).toEqual(['direct | Tom Hale - | It is a long way'])
    expect(heard('Ana Maro said it was late.\nA spokesperson for the board said the road was shut. Asked if that would last, she said it would not.').at(-1)).toBe('indirect | spokesperson for the board - | it would not')
    expect(heard('10.15\nAna Maro said it was late.\n10.40\nHere’s the full quote from the minister, Ida Korr:\n“We will not leave this place.”\nShe added that it was cold.\n11.05\n“We waited for an hour there.”').slice(1)).toEqual(['direct | Ida Korr - | We will not leave this place.', 'indirect | Ida Korr - | it was cold'])
  })
  test('acts in a clause of its own, in what is said without a verb before it, or in the sentence before without speaking', () => {
    expect(heard('Tom Hale issued a note after Piet Moor told a hall in Elvaine that tolls were “peanuts”.')).toEqual(['mixed | Piet Moor - | tolls were “peanuts”'])
    expect(heard('Said Ana Maro, who grew up there, “We were all so proud of him.”')).toEqual(['direct | Ana Maro - | We were all so proud of him.'])
    expect(heard('Tom Hale was late. The governor of the bank, whose term ends in June, was more cautious. “Pins hold a lot,” he said.')).toEqual(['direct | governor of the bank - | Pins hold a lot'])
    expect(heard('Ana Maro said it was late. One protester held a placard that read: “Pins hurt”. “My rent has doubled,” she said.').at(-1)).toBe('direct | One protester - | My rent has doubled')
    expect(heard('Olga Lind accused the board of “arithmetic by candlelight” and said a vote would come on Monday, a threat Hale repeated on Friday.').map((one) => one.split(' | ')[1])).toEqual(['Olga Lind -', 'Olga Lind -'])
    expect(heard('Analysts led by Mona Korr wrote that a cut was “a question of when”.')).toEqual(['mixed | Analysts - | a cut was “a question of when”'])
    expect(heard('Top river party donor Sheldon Hale said the lock would open. “It is late,” he said.').map((one) => one.split(' | ')[1])).toEqual(['Sheldon Hale -', 'Sheldon Hale -'])
  })
  test('goes on over a gesture, an epithet and a question of the writer’s', () => {
    expect(heard('Ana Maro opened the hall in May. The inspector came too.\n“He sat about there.” She points. “He called it too long.”').map((one) => one.split(' | ')[1])).toEqual(['Ana Maro -', 'Ana Maro -'])
    expect(heard('Candidate Tom Hale stays away. The Elvaine senator is tired. “We have come a long way,” he said.')).toEqual(['direct | Tom Hale - | We have come a long way'])
    expect(heard('Piet Moor said she was hard. Ana Maro was not there.\nDoes she know that person?\n“The shouting, yes, that was me.” A pause. “I was frightened for years.”').slice(1).map((one) => one.split(' | ')[1])).toEqual(['Ana Maro -', 'Ana Maro -'])
  })
  test('may be something written, which "it" means', () => {
    expect(heard('According to the 84-page indictment, Hale moved money to three firms.')).toEqual(['indirect | 84-page indictment - | Hale moved money to three firms'])
    expect(heard('One of those messages was read aloud. “More gravel is needed before spring,” it said.')).toEqual(['direct | One of those messages - | More gravel is needed before spring'])
  })
  test('named by what they do is meant by "he", as the body of the sentence before is by "it"', () => {
    expect(heard('One analyst said prices would rise. The shore would suffer, he said.')[1]).toBe('indirect | One analyst - | The shore would suffer')
    expect(heard('The press agency Marn Wire was hopeful. It said prices would fall.')).toEqual(['indirect | press agency Marn Wire - | prices would fall'])
  })
})

describe('what was said', () => {
  test('begins behind the statement, the place or the insertion it was said in', () => {
    expect(heard('Tom Hale said in a statement Belmar would weigh measures.')).toEqual(['indirect | Tom Hale - | Belmar would weigh measures'])
    expect(heard('Tom Hale told reporters in Elvaine the talks had failed.')).toEqual(['indirect | Tom Hale - | the talks had failed'])
    expect(heard('Tom Hale reiterated, as he did two weeks ago in Elvaine, that the talks had failed.')).toEqual(['indirect | Tom Hale - | the talks had failed'])
    expect(heard("Tom Hale said this year's budget would shrink.")).toEqual(["indirect | Tom Hale - | this year's budget would shrink"])
    expect(heard('Tom Hale said that on Thursday the envoys would meet.')).toEqual(['indirect | Tom Hale - | on Thursday the envoys would meet'])
  })
  test('begins behind those addressed, also where they have a clause of their own', () => {
    expect(heard('But, Lind told the mayors who gathered in the town of Marn, “no one should doubt our word.”')).toEqual(['direct | Lind - | no one should doubt our word.'])
    expect(heard('Tom Hale told the sailors, who had waited for hours, “The lock will open.”')).toEqual(['direct | Tom Hale - | The lock will open.'])
    expect(heard('Anna Lind was late. She further announced that the board was keeping the toll.')).toEqual(['indirect | Anna Lind - | the board was keeping the toll'])
  })
  test('begins behind "against", with an address before it; a noun in the plural of calls says nothing', () => {
    expect(heard('Tom Hale warned the board in his weekly radio talk against passing the bill.')).toEqual(['indirect | Tom Hale - | passing the bill'])
    expect(heard('The plan is a reply to overseas calls for reform of the lock.')).toEqual([])
    expect(heard('Tom Hale was there. Hale labelled the tax “a money machine”.')).toEqual(['mixed | Tom Hale - | the tax “a money machine”'])
  })
  test('goes on behind the insertion with a gerund; stands before "per" and behind a report released last year', () => {
    expect(heard('Though the first change was smooth, Tom Hale said, replacing Lind would be harder.')).toEqual(['indirect | Tom Hale - | Though the first change was smooth … replacing Lind would be harder'])
    expect(heard('It is forbidden to vote “by proxy or by post,” per the rules of the Delta League.')).toEqual(['mixed | rules of the Delta League delta-league | It is forbidden to vote “by proxy or by post,”'])
    expect(heard('A Board report released last year found that the lock was sound.')).toEqual(['indirect | Board report - | the lock was sound'])
    expect(heard('Two senators sent a letter to the board.\n“The lock is full of holes,” they wrote.')).toEqual(['direct | Two senators - | The lock is full of holes'])
  })
  test('ends where the speaker goes on to do something', () => {
    expect(heard('The budget would shrink, Tom Hale said, but refused to say more.')).toEqual(['indirect | Tom Hale - | The budget would shrink'])
    expect(heard('Tom Hale replied, “No,” smiled and walked away.')).toEqual(['direct | Tom Hale - | No'])
    expect(heard('“We are trying to stay another year,” Tom Hale said, his voice trailing off as he shook his head.')).toEqual(['direct | Tom Hale - | We are trying to stay another year'])
    expect(heard('“We would be glad to pursue it, Hale said.')).toEqual(['direct | Hale - | We would be glad to pursue it'])
  })
  test('is parted between two who speak in one sentence, and not where two are named within it', () => {
    expect(heard('After Dorra said in March that the lock would open, Tom Hale said it was too early.')).toEqual(['indirect | Dorra DOR | the lock would open', 'indirect | Tom Hale - | it was too early'])
    expect(heard('Tom Hale said the company and the union agreed on a contract.')).toEqual(['indirect | Tom Hale - | the company and the union agreed on a contract'])
    expect(heard('The problem, according to Tom Hale, is not the river.')).toEqual(['indirect | Tom Hale - | The problem … is not the river'])
  })
  test('goes on behind the reporting words in marks, or is quoted between sentences of one speaker', () => {
    expect(heard('The bank “got its money,” Tom Hale said, and still “sat in on the talks.”')).toEqual(['mixed | Tom Hale - | The bank “got its money,” … sat in on the talks.'])
    expect(heard('The policy “is as likely to do harm as to do good in the end.” It “tells the market that it must take risks again,” Tom Hale said.')[0]).toBe('mixed | Tom Hale - | The policy “is as likely to do harm as to do good in the end.”')
  })
  test('stands behind "as somebody put it" and "took to the press to"', () => {
    expect(heard('As Tom Hale put it in a note on Friday, the bank is “a house of cards”.')).toEqual(['mixed | Tom Hale - | the bank is “a house of cards”'])
    expect(heard('Tom Hale took to the press to accuse the board of being “duped” again.')).toEqual(['mixed | Tom Hale - | the board of being “duped” again'])
  })
  test('is none where a word for it only goes on or begins', () => {
    expect(heard('As all the world watched the vote, Belmar continues to grow.')).toEqual([])
    expect(heard('In a letter to the “river community,” Tom Hale said the lock would open.')).toEqual(['indirect | Tom Hale - | the lock would open'])
  })
  test('may be what somebody or something is called, also without quotation marks', () => {
    expect(heard('Dorra described the vote as unfair.')).toEqual(['indirect | Dorra DOR | the vote as unfair'])
    expect(heard('Dorra called the vote a farce.')).toEqual(['indirect | Dorra DOR | the vote a farce'])
    expect(heard('Dorra accused Hestra of breaking the truce.')).toEqual(['indirect | Dorra DOR | Hestra of breaking the truce'])
    expect(heard('Dorra called a meeting. Tom Hale called the harbour a week later.')).toEqual([])
  })
})

describe('a noun for what was said', () => {
  test('belongs to its owner, to whom it comes from, or to who made it', () => {
    expect(heard('Tom Hale’s conclusion that the river would rise was not shared on the coast.')).toEqual(['indirect | Tom Hale - | the river would rise'])
    expect(heard('The vote took place despite warnings from Tom Hale that the river would rise.')).toEqual(['indirect | Tom Hale - | the river would rise'])
    expect(heard('Tom Hale tried to make the case that the river would rise.')).toEqual(['indirect | Tom Hale - | the river would rise'])
  })
  test('belongs to whom "his" means, and words somebody is blamed for are theirs', () => {
    expect(heard('Tom Hale was fined. His claim that the river would rise was not believed.')).toEqual(['indirect | Tom Hale - | the river would rise'])
    expect(heard('Ida Lind criticised Tom Hale for saying that the lock was “a fraud”.').some((line) => line.endsWith('Tom Hale - | the lock was “a fraud”'))).toBe(true)
    expect(heard('Tom Hale has been called a charlatan by fellow physicians.')).toEqual(['indirect | fellow physicians - | a charlatan'])
  })
  test('of nobody is nobody’s', () => {
    expect(heard('There were claims that the river would rise.')).toEqual([])
  })
})
