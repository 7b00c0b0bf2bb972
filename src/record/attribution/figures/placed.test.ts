import { expect, test } from 'vitest'
import { attribute } from '../attribute.ts'
import { article, inventedRegister } from '../invented.fixture.ts'

/** Published on Monday 16 March 2026. */
const figures = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister }).figures.map(({ value, asOf, basis, where }) => [value, asOf, basis, where])

test('a count is as of the day the sentence gives it, in each language', () => {
  expect(figures('de', 'Mit Stand vom Mittwochabend waren 3.200 Häuser zerstört. Am 9. März zählte die Polizei 9.000 Demonstranten.').map(([, day, basis]) => [day, basis])).toEqual([['2026-03-11', 'weekday'], ['2026-03-09', 'printed']])
  expect(figures('fr', 'Au 12 mars, 3 400 personnes avaient été recensées. Fin février, 61 personnes étaient disparues.').map(([, day]) => day)).toEqual(['2026-03-12', '2026-02-28'])
  expect(figures('es', 'Hasta el martes se habían contado 2.340 heridos. A finales de febrero había 410 desaparecidos.').map(([, day]) => day)).toEqual(['2026-03-10', '2026-02-28'])
  expect(figures('ru', 'По состоянию на 10 марта, погибли 145 человек. К утру пятницы вывезли 5600 жителей.').map(([, day]) => day)).toEqual(['2026-03-10', '2026-03-13'])
  expect(figures('ar', 'بلغ عدد القتلى حتى مساء الثلاثاء 132 شخصا.').map(([, day]) => day)).toEqual(['2026-03-10'])
  expect(figures('zh', '截至本月10日，已有145人死亡。上周五有300名示威者走上街头。').map(([, day]) => day)).toEqual(['2026-03-10', '2026-03-13'])
})

test('the day since when a count runs, or after which it was made, is not its day', () => {
  expect(figures('de', 'Seit dem 7. März sind 830 Zivilisten getötet worden.')).toEqual([[830, '2026-03-16', 'publication', null]])
  expect(figures('ru', 'После взрыва 3 марта погибли 17 человек.').map(([, day]) => day)).toEqual(['2026-03-16'])
  expect(figures('ar', 'منذ 7 مارس قتل 540 مدنيا.').map(([, day]) => day)).toEqual(['2026-03-16'])
  expect(figures('zh', '自3月7日以来，已有512名平民丧生。').map(([, day]) => day)).toEqual(['2026-03-16'])
})

test('where, or among whom: what the register knows, else the place as printed', () => {
  expect(figures('fr', 'Au moins 14 personnes sont mortes à Port-Anselme.').map(([, , , where]) => where)).toEqual(['Port-Anselme'])
  expect(figures('de', 'In Dorra starben mindestens 17 Menschen.').map(([, , , where]) => where)).toEqual(['DOR'])
  expect(figures('ru', 'В городе Карсово ранены 19 человек.').map(([, , , where]) => where)).toEqual(['Карсово'])
  expect(figures('ar', 'أصيب 25 شخصا في مدينة كرسو.').map(([, , , where]) => where)).toEqual(['كرسو'])
  expect(figures('zh', '在卡索省有19人受伤。').map(([, , , where]) => where)).toEqual(['卡索省'])
})
