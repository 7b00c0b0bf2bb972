import { expect, test } from 'vitest'
import { passage } from '../../span.ts'
import { read } from '../invented.fixture.ts'

const figures = (text: string, day: string | null = '2026-03-16') => read(text, day).figures.map(({ span, value, modifier, what, measure, where, source, asOf, basis }) => [passage(text, span), value, modifier, what, measure, where, source?.name ?? null, asOf, basis])

test('a figure has its source from the statement it stands in, each its own', () => {
  expect(figures('At the time of publication, the Belmarian relief office reported that over 4,600 of its people had been killed and 14,245 injured, while the Gorlandish side released a death toll of over 1,400.')).toEqual([
    ['4,600', 4600, 'over', 'people killed', 'killed', 'BLM', 'Belmarian relief office', '2026-03-16', 'publication'],
    ['14,245', 14245, null, 'injured', 'injured', 'BLM', 'Belmarian relief office', '2026-03-16', 'publication'],
    ['1,400', 1400, 'over', 'death toll', 'killed', 'GOR', 'Gorlandish side', '2026-03-16', 'publication'],
  ])
})

test('by whose count a figure is, told before the number', () => {
  expect(figures('The measure affects, by the Council’s count, 62 flights and about 9,000 passengers.').map((figure) => [figure[1], figure[6]])).toEqual([[62, 'Council'], [9000, 'Council']])
})

test('a figure of the writer’s own has no source; words count where people or things are counted', () => {
  expect(figures('Dorra has in recent weeks released three Casparian citizens that it held in a deal.')).toEqual([['three', 3, null, 'Casparian citizens released', 'hostages released', 'CSP', null, '2026-03-16', 'publication']])
})

test('its day is that of the statement', () => {
  expect(figures('On March 10, Hestra said that 19 Hestran citizens had been killed so far.')).toEqual([['19', 19, null, 'Hestran citizens killed', 'killed', 'HES', 'Hestra', '2026-03-10', 'printed']])
  expect(figures('Hestra said on Friday that 19 people died.', null)[0]?.slice(7)).toEqual([null, 'unknown'])
})

test('modifiers, magnitudes, money and shares', () => {
  expect(figures('At least 36,500 people fled, Hestra said. Aid worth $2.5 billion, or about 40 percent of the budget, was sent, according to Elvaine. Police gave a figure of 450.').map((figure) => figure.slice(0, 3))).toEqual([
    ['36,500', 36500, 'At least'], ['$2.5 billion', 2_500_000_000, null], ['40 percent', 40, 'about'], ['450', 450, null],
  ])
})

test('both ends of a range, with what is counted behind it and the magnitude they share', () => {
  expect(figures('Between 12,000 and 15,000 people fled, Hestra said. Elvaine put the damage at 60 to 80 million dollars.').map((figure) => figure.slice(0, 2))).toEqual([['12,000', 12000], ['15,000', 15000], ['60', 60_000_000], ['80 million', 80_000_000]])
})

test('years, days, hours, ages, formulas, numbers of things and the make-up of bodies are no figures', () => {
  expect(figures("The '3+3' platform met at 5:30 p.m. on March 14, 2021, on the 1967 lines, under Resolution 242 and Article 51. The five permanent members, four states and two parties held seven rounds in three days with the 45-year-old mayor, Ivo Marr, 52, since 2008.")).toEqual([])
})

test('parts of a whole, and numbers without a noun of their own where the words say that they count', () => {
  expect(figures('Two thirds of the wells are dry and half the ferries stand idle, Hestra said. Nearly three in five votes went to the league, Elvaine said. The toll rose to 913 on Friday from 878 the day before, Dorra said. Up to 400 refused to leave and a dozen were treated for burns, Dorra said.').map((figure) => figure.slice(0, 3))).toEqual([
    ['Two thirds', 0.666667, null], ['half', 0.5, null], ['three in five', 0.6, 'Nearly'], ['913', 913, null], ['878', 878, null], ['400', 400, 'Up to'], ['a dozen', 12, null],
  ])
})

test('a half of a year, a third country and the two who were named are no figures', () => {
  expect(figures('In the second half of April a third country will join, Dorra said. The two were released in the first quarter. Both of them, aged 30 and 41, came home in a quarter of an hour.')).toEqual([])
})

test('years beside a noun, ages, how many speak, distances and ranks are no figures', () => {
  expect(figures('The court freed a man held since a 1981 murder, when he was 19. Children under five fled, two Dorran diplomats said. The top 10 songs were heard 65 km inside Hestra, the one who fled said.')).toEqual([])
})

test('a figure has its source from whoever counts it, from what it hangs on, from figures of somebody', () => {
  const sources = (text: string) => figures(text).map((figure) => [figure[1], figure[6]])
  expect(sources('The civil protection office of Dorra revised its count of the dead down to 122 from 147.')).toEqual([[122, 'civil protection office of Dorra'], [147, 'civil protection office of Dorra']])
  expect(sources('Cases rose to 913, the health institute said, with 44 deaths.')).toEqual([[913, 'health institute'], [44, 'health institute']])
  expect(sources('At least 43 houses burned, according to figures from the regional council.')).toEqual([[43, 'regional council']])
  expect(sources('The relief league, which runs camps in 17 villages, moved 300 families.')).toEqual([[17, null], [300, null]])
})

test('votes, bare numbers and parts with their whole are counts; lengths, attributes and halves of years are none', () => {
  expect(figures('Parliament voted 120-14, with six abstentions, to stay. The bill fell by 58 votes to 61. Of the 14 members of the panel, nine backed it, three opposed it and two abstained.').map((figure) => figure[1])).toEqual([120, 14, 6, 58, 61, 14, 9, 3, 2])
  expect(figures('The blast left 11 dead and 33 hospitalised, four of them in danger, 40 miles off the coast. The union counted 80,000 strikers, the company fewer than 9,000. It took on a 46,000 tonne tanker in the 6 1/2-year-old war.').map((figure) => figure[1])).toEqual([11, 33, 4, 80_000, 9_000])
  expect(figures('The League won 57 seats, the Greens 44 and the Union 37. A quarter of a million people have crossed. Aid of $10m, or thirty five percent, went by 34 lorries.').map((figure) => figure[1])).toEqual([57, 44, 37, 250_000, 10_000_000, 35, 34])
})

test('a clause of its own, a gap, a poll and a claim each have their source', () => {
  const sources = (text: string) => figures(text).map((figure) => [figure[1], figure[6]])
  expect(sources('The strike shut 13 ports, the dockers of Aldmouth said, but the transport ministry said only five were affected.')).toEqual([[13, 'dockers of Aldmouth'], [5, 'transport ministry']])
  expect(sources('The union counted 80,000 strikers, the company fewer than 9,000.')).toEqual([[80_000, 'union'], [9_000, 'company']])
  expect(sources('A Larch poll for state radio gave the League 38 percent, the Greens 21 percent. Only 14 percent said they were content.')).toEqual([[38, 'Larch poll'], [21, 'Larch poll'], [14, 'Larch poll']])
  expect(sources('The war has killed 15,000 people, by the count of the Dorran Observatory.')).toEqual([[15_000, 'Dorran Observatory']])
  expect(sources('Dorra accuses Hestra of holding 900 civilians.')).toEqual([[900, 'Dorra']])
})

test('points of a hundred, parts of one per cent, whom a number stands for, and a row that begins in digits; a year is no end of a range', () => {
  expect(figures('The rate rose by 0.2 percentage points to 4.1 percent, Dorra said. It led the poll by 7 points. Less than half of 1 percent of them fled. Nearly eight of 10 voters agreed.').map((figure) => [figure[0], figure[1], figure[4]])).toEqual([
    ['0.2 percentage points', 0.2, null], ['4.1 percent', 4.1, 'share'], ['7 points', 7, null], ['half of 1 percent', 0.5, 'share'], ['eight of 10', 0.8, null],
  ])
  expect(figures('I have 312 who need a boat, Dorra said. It took in 14 bakers, six smiths and four weavers. He denied 17 counts of fraud. Aid is 15 percent over the limit of 10,000. Hestra cut its forecast for 2032 to 0.8 percent.').map((figure) => figure[1])).toEqual([312, 14, 6, 4, 17, 15, 10_000, 0.8])
})

test('a headline keeps its figure where the text has another; a number it only rounds or repeats is the text’s', () => {
  const text = 'The toll rose to 913 on Thursday, Dorra said, with 44 deaths.'
  const headed = (title: string) => read(text, '2026-03-16', title).figures.map(({ value }) => value)
  expect(headed('Toll passes 900')).toEqual([913, 44])
  expect(headed('Fever kills 44')).toEqual([913, 44])
  expect(headed('Fever kills 61')).toEqual([61, 913, 44])
})

test('a forecast, an estimate, a poll named before and a finding each are somebody’s', () => {
  const sources = (text: string) => figures(text).map((figure) => [figure[1], figure[6]])
  expect(sources('The Selvian group now expects earnings of 1.1 billion crowns. The central bank trimmed its growth forecast to 0.8% from 1.1%.')).toEqual([[1_100_000_000, 'Selvian group'], [0.8, 'central bank'], [1.1, 'central bank']])
  expect(sources('Tallis Bank called it "a sink" but kept its target price at 55 crowns.')).toEqual([[55, 'Tallis Bank']])
  expect(sources('The Greens lead, according to a new Larch Institute poll. Among likely voters, 46 percent would choose them and 44 percent would back the League. Only 52 percent agreed.')).toEqual([[46, 'Larch Institute poll'], [44, 'Larch Institute poll'], [52, 'Larch Institute poll']])
  expect(sources('The Aldmouth Observer found that 1 in 4 residents lived in need, up from 1 in 10.')).toEqual([[0.25, 'Aldmouth Observer'], [0.1, 'Aldmouth Observer']])
  expect(sources('Dorra said 126 people were hurt. An earlier count of 53 dead was withdrawn, it added. Its exports rose by 12 percent, it said, not by the 40 percent that Hestra claims.')).toEqual([[126, 'Dorra'], [53, 'Dorra'], [12, 'Dorra'], [40, 'Hestra']])
  expect(sources('"No one will pay," said Mark Thane, head of risk at Fell & Orrin, who put the cost at 60 crowns a tonne.')).toEqual([[60, 'Mark Thane']])
})

test('a figure is as of the day the sentence gives it; a count that began on a day is not of that day', () => {
  const days = (text: string) => figures(text).map((figure) => [figure[1], figure[7], figure[8]])
  expect(days('As of March 9, 8,412 cases and 97 deaths had been recorded, Elvaine said on Thursday.')).toEqual([[8_412, '2026-03-09', 'printed'], [97, '2026-03-09', 'printed']])
  expect(days('Cases rose to 913 on Thursday from 878 the day before. Some 1,200 trucks have crossed since March 7.')).toEqual([[913, '2026-03-12', 'weekday'], [878, '2026-03-11', 'same-day'], [1_200, '2026-03-16', 'publication']])
  expect(days('Unemployment hit 11.2 percent in January, up from 10.8 percent in 2024. By the end of February 310,000 people had fled.')).toEqual([[11.2, '2026-01-31', 'printed'], [10.8, '2024-12-31', 'printed'], [310_000, '2026-02-28', 'printed']])
})
