import { expect, test } from 'vitest'
import { passage } from '../span.ts'
import { attribute } from './attribute.ts'
import { article, inventedRegister } from './invented.fixture.ts'

const quoted = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister }).statements
  .map(({ kind, confidence, speaker, content }) => [kind, confidence, speaker?.name ?? null, content.map((span) => passage(text, span)).join(' … ')])

test('whole quotations in other languages have the name beside a verb of saying', () => {
  expect(quoted('de', '„Der Fluss gehört allen Anrainern“, sagte Außenministerin Anna Korr am Montag.')).toEqual([['direct', 'stated', 'Anna Korr', 'Der Fluss gehört allen Anrainern']])
  expect(quoted('fr', 'La ministre Anna Korr a déclaré : « Le fleuve appartient à tous les riverains. »')).toEqual([['direct', 'stated', 'Anna Korr', 'Le fleuve appartient à tous les riverains.']])
  expect(quoted('es', '“El río es de todos nosotros”, dijo Anna Korr a la prensa.')).toEqual([['direct', 'stated', 'Anna Korr', 'El río es de todos nosotros']])
  expect(quoted('ru', '«Река принадлежит всем прибрежным государствам», — заявила министр Анна Корр.')).toEqual([['direct', 'stated', 'министр Анна Корр', 'Река принадлежит всем прибрежным государствам']])
  expect(quoted('ar', 'وقالت الوزيرة آنا كور: "النهر ملك لجميع الدول المشاطئة".')).toEqual([['direct', 'stated', 'الوزيرة آنا كور', 'النهر ملك لجميع الدول المشاطئة']])
  expect(quoted('zh', '部长安娜·科尔说：“这条河属于所有沿岸国家。”')).toEqual([['direct', 'stated', '部长安娜·科尔', '这条河属于所有沿岸国家。']])
})

test('one without a name beside it goes on from the one before, or is nobody’s', () => {
  expect(quoted('de', '„Der Fluss gehört allen Anrainern“, sagte Anna Korr. „Er ist für alle da.“').map(([, sure, name]) => [sure, name])).toEqual([['stated', 'Anna Korr'], ['inferred', 'Anna Korr']])
  expect(quoted('fr', '« Le fleuve appartient à tous. » Un silence suivit.').map(([, sure, name]) => [sure, name])).toEqual([['guessed', null]])
})

test('reporting words inside the marks, or between two quotations, part one statement', () => {
  expect(quoted('fr', 'Anna Korr a pris la parole. « Le fleuve est à nous, affirme-t-elle, et nous le garderons. »').map(([kind, , , words]) => [kind, words])).toEqual([['direct', 'Le fleuve est à nous … et nous le garderons.']])
  expect(quoted('ru', '«Река наша,— отметила министр,— но двери открыты».')).toEqual([['direct', 'stated', 'министр', 'Река наша … но двери открыты']])
  expect(quoted('de', '„Das Wasser kam in Minuten“, sagt Anwohner Karl Weiß, „wir hatten keine Chance.“')).toEqual([['direct', 'stated', 'Karl Weiß', 'Das Wasser kam in Minuten … wir hatten keine Chance.']])
})

test('quoted words within a sentence, clauses behind a verb of saying, and sources named without a verb', () => {
  expect(quoted('es', 'El presidente Ivo Marr aseguró que su país «asistirá sin condiciones».')).toEqual([['mixed', 'stated', 'Ivo Marr', 'su país «asistirá sin condiciones»']])
  expect(quoted('ru', 'Представитель МИД Анна Корр назвала инициативу «интересной».')).toEqual([['mixed', 'stated', 'Представитель МИД Анна Корр', 'инициативу «интересной»']])
  expect(quoted('fr', 'Le gouvernement parle de « plus de 400 morts ».')).toEqual([['mixed', 'stated', 'Le gouvernement', 'de « plus de 400 morts »']])
  expect(quoted('fr', 'Selon la Commission, au moins 350 civils ont été tués depuis janvier.')).toEqual([['indirect', 'stated', 'la Commission', 'au moins 350 civils ont été tués depuis janvier']])
  expect(quoted('ru', 'Анна Корр заявила, что страна поддерживает инициативу. «Это давно назрело», — отметила она.')).toEqual([['indirect', 'stated', 'Анна Корр', 'страна поддерживает инициативу'], ['direct', 'inferred', 'Анна Корр', 'Это давно назрело']])
  expect(quoted('de', '„Das ist überfällig“, so Anna Korr.')).toEqual([['direct', 'stated', 'Anna Korr', 'Das ist überfällig']])
})

test('Arabic clauses behind the conjunction, and sources named without a verb', () => {
  expect(quoted('ar', 'وقالت الوزيرة آنا كور إن المؤتمر سيعقد في الربيع.')).toEqual([['indirect', 'stated', 'الوزيرة آنا كور', 'المؤتمر سيعقد في الربيع']])
  expect(quoted('ar', 'قالت آنا كور إن المؤتمر سيعقد. وأضافت أن بلادها تستضيف اللاجئين.')[1]).toEqual(['indirect', 'inferred', 'آنا كور', 'بلادها تستضيف اللاجئين'])
  expect(quoted('ar', 'وبحسب وزارة الصحة، قُتل 23 شخصا على الأقل.')).toEqual([['indirect', 'stated', 'وزارة الصحة', 'قُتل 23 شخصا على الأقل']])
})

test('figures in other languages: digits with what they count, their modifier and whoever’s statement they stand in', () => {
  const counted = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister }).figures.map(({ value, modifier, what, measure, source }) => [value, modifier, what, measure, source?.name ?? null])
  expect(counted('fr', 'Selon la Commission, au moins 350 civils ont été tués depuis janvier 2025.')).toEqual([[350, 'au moins', 'civils tués', 'killed', 'la Commission']])
  expect(counted('ru', 'По данным комиссии, погибли не менее 13 тысяч человек.')).toEqual([[13_000, 'не менее', 'человек', 'killed', 'комиссии']])
  expect(counted('es', 'Unas 90.000 personas cruzaron la frontera, un 20% más que en 2024.')).toEqual([[90_000, 'Unas', 'personas', null, null], [20, null, 'más', null, null]])
  expect(counted('de', 'Es wurden mehr als 1,5 Millionen Menschen vertrieben.').map(([value]) => value)).toEqual([1_500_000])
  expect(counted('ar', 'قُتل 23 شخصا وتستضيف البلاد 1.3 مليون لاجئ.').map(([value]) => value)).toEqual([23, 1_300_000])
})

test('whose a figure is in German, French and Spanish: who counts in its clause, the source of the sentence before, or whom the next names', () => {
  const sources = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister }).figures.map(({ value, source }) => [value, source?.name ?? null])
  expect(sources('de', 'Es starben 44 Menschen, so die Behörde in Karsow. Rund 5.600 Menschen seien verletzt worden. Im Hafen liegen 40 Schiffe.')).toEqual([[44, 'die Behörde'], [5600, 'die Behörde'], [40, null]])
  expect(sources('de', 'Während die Polizei von 12.000 Teilnehmern sprach, zählten die Veranstalter 40.000.')).toEqual([[12_000, 'die Polizei'], [40_000, 'die Veranstalter']])
  expect(sources('de', 'Den Verlust bezifferte Korr auf 2,6 Millionen Euro. Zwei Menschen kamen um. Das teilte die Polizei mit.')).toEqual([[2_600_000, 'Korr'], [2, 'die Polizei']])
  expect(sources('fr', 'Les gardes-côtes ont fait état de 14 morts, quand l’armateur parle, lui, de 11 marins tués.')).toEqual([[14, 'Les gardes-côtes'], [11, 'l’armateur']])
  expect(sources('fr', 'Le syndicat revendique 8 000 grévistes, la direction 1 200. Le budget prévoit 40 millions d’euros.')).toEqual([[8000, 'Le syndicat'], [1200, 'la direction'], [40_000_000, null]])
  expect(sources('fr', 'Au moins 17 civils ont été tués. Ce bilan a été confirmé par la préfecture de Loren.')).toEqual([[17, 'la préfecture de Loren']])
  expect(sources('es', 'La patronal cifró en 1.200 millones las pérdidas, mientras que el Gobierno las sitúa en 700 millones.')).toEqual([[1_200_000_000, 'La patronal'], [700_000_000, 'el Gobierno']])
  expect(sources('es', 'Quedan, según la Liga, 60.000 minas; catorce personas murieron en marzo. La ciudad tiene 30.000 habitantes.')).toEqual([[60_000, 'la Liga'], [14, null], [30_000, null]])
})

test('whose a figure is where another than the speaker counts, and numbers that lean on the one before', () => {
  const sources = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister }).figures.map(({ value, source }) => [value, source?.name ?? null])
  expect(sources('es', 'El martes se publicó un informe del Observatorio de Dorra, según el cual hay 64 buques en el golfo.')).toEqual([[64, 'un informe del Observatorio de Dorra']])
  expect(sources('es', 'El precio cayó a 14 pesos, según la Cooperativa de Belmar, que agrupa a unas 800 familias.')).toEqual([[14, 'la Cooperativa de Belmar'], [800, null]])
  expect(sources('fr', 'Cent navires attendent, selon la Commission des détroits, qui chiffre les pertes à 12 millions d’euros.').at(-1)).toEqual([12_000_000, 'la Commission des détroits'])
  expect(sources('de', 'Laut einer am Mittag veröffentlichten Umfrage des Instituts Karsow wünschen sich 58 Prozent der Befragten eine Neuwahl.')).toEqual([[58, 'Umfrage des Instituts Karsow']])
  expect(sources('es', 'De los 23 detenidos en Belmar, 9 siguen en prisión.').map(([value]) => value)).toEqual([23, 9])
  expect(sources('de', '71 Abgeordnete stimmten nach Angaben des Präsidiums gegen den Antrag, 64 für ihn.').map(([value]) => value)).toEqual([71, 64])
  expect(sources('ru', 'Погибли, по уточнённым данным МЧС Хестры, четыре человека. Министерство транспорта Дорры приводит иную цифру — менее миллиона тонн.')).toEqual([[4, 'МЧС Хестры'], [1_000_000, 'Министерство транспорта Дорры']])
  expect(sources('ar', 'قالت بعثة المراقبة إن عدد النازحين بلغ 64 ألف شخص. وترفع بلدية السدرة الرقم إلى أكثر من 80 ألفا.').at(-1)).toEqual([80_000, 'بلدية السدرة'])
  expect(sources('zh', '矿业监察局周三把铁坳矿难的死亡人数由23人下修为19人。')).toEqual([[23, '矿业监察局'], [19, '矿业监察局']])
})

test('German, French and Spanish: numbers that are dialled are no figures, a number a verb gives needs no noun, a year’s sum is one', () => {
  const values = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister }).figures.map(({ value, modifier }) => [value, modifier])
  expect([values('es', 'Denuncias al 800 455 21 00.'), values('de', 'Hinweise unter 0512 / 88 40 17.'), values('fr', 'Appelez le 01 44 22 33 11.')]).toEqual([[], [], []])
  expect(values('es', 'Se pierden unos 9.000 millones al año. La cifra rebasa las 50 mil.')).toEqual([[9_000_000_000, 'unos'], [50_000, 'rebasa']])
  expect(values('fr', 'Ils sont vingt-sept, dont un enfant. Septante-deux arrestations ont eu lieu.').map(([value]) => value)).toEqual([27, 72])
})

test('Russian reporting words stand between dashes, behind the clause, or in a gerund; an office or a short name is whoever bore it', () => {
  expect(quoted('ru', 'Посол Вестера Клим Марр вышел к прессе. «Мы читали ноту, — рассказал посол. — Она нам нравится», — сказал он, добавив, что ответ готов.')).toEqual([['direct', 'inferred', 'Посол Вестера Клим Марр', 'Мы читали ноту … Она нам нравится'], ['indirect', 'inferred', 'Посол Вестера Клим Марр', 'ответ готов']])
  expect(quoted('ru', 'По данным комиссии, мост закрыт.')).toEqual([['indirect', 'stated', 'комиссии', 'мост закрыт']])
  expect(quoted('ru', 'Мост откроют к осени, сообщила мэр Ада Линн. Линн подчеркнула, что денег хватит.').map(([, , name, words]) => [name, words])).toEqual([['мэр Ада Линн', 'Мост откроют к осени'], ['мэр Ада Линн', 'денег хватит']])
})

test('Arabic: a long subject with the name behind a comma, a participle of the same speaker, a source that another cites', () => {
  expect(quoted('ar', 'وأكدت وكيلة وزارة المياه، هالة كور، أن السد آمن، مشيرة إلى أن الفحص مستمر.').map(([, , name, words]) => [name, words])).toEqual([['وكيلة وزارة المياه، هالة كور', 'السد آمن'], ['وكيلة وزارة المياه، هالة كور', 'الفحص مستمر']])
  expect(quoted('ar', 'ونقلت الإذاعة عن صياد مسن قوله: "البحر لا يكذب على أحد".').map(([, , name]) => name)).toEqual(['صياد مسن'])
})

test('Chinese: clauses without marks go on to the next verb, sources stand behind 据, and offices are known from the name', () => {
  expect(quoted('zh', '外交部发言人林若水表示，双方已达成共识，并强调会谈“坦诚”。')).toEqual([['indirect', 'stated', '外交部发言人林若水', '双方已达成共识'], ['mixed', 'stated', '外交部发言人林若水', '会谈“坦诚”']])
  expect(quoted('zh', '大使晏知秋抵达。“我是来开灯的，不是来关门的。”这位大使说。据她介绍，任期没有期限。').map(([, , name, words]) => [name, words])).toEqual([['大使晏知秋', '我是来开灯的，不是来关门的。'], ['大使晏知秋', '任期没有期限']])
})

test('questions and answers: what follows a label belongs to it, remarks in brackets to nobody', () => {
  expect(quoted('zh', '发言人纪云主持记者会\n记者：大坝会关吗？\n纪云：今天不会。\n明天再说。\n记者：谢谢。\n（记者会结束）').map(([kind, , name, words]) => [kind, name, words])).toEqual([['direct', '记者', '大坝会关吗？'], ['direct', '发言人纪云', '今天不会。 … 明天再说。'], ['direct', '记者', '谢谢。']])
})

test('numbers in words, in the digits of other scripts and with scales, and none of dates, articles and hours', () => {
  const values = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister }).figures.map(({ value, modifier }) => [value, modifier])
  expect(values('ru', '12 марта 2024 года в 18:30 по статье 5 вернулись около ста пятидесяти семей и от 300 до 400 тысяч рабочих.')).toEqual([[150, 'около'], [300_000, null], [400_000, null]])
  expect(values('ar', 'نزح ثلاثة آلاف شخص ودمر مئتا منزل بينها ٣٫٢ ملايين حجر في الساعة ١١ من عام ٢٠٣٠.')).toEqual([[3000, null], [200, null], [3_200_000, null]])
  expect(values('zh', '2024年3月5日，至少有23人死亡，超过三万五千人流离失所，百分之十二点五的房屋受损。')).toEqual([[23, '至少有'], [35_000, '超过'], [12.5, null]])
})
