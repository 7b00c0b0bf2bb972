import { expect, test } from 'vitest'
import { passage } from '../../span.ts'
import { attribute } from '../attribute.ts'
import { article, inventedRegister } from '../invented.fixture.ts'

const read = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register: inventedRegister })
const told = (language: string, text: string) => read(language, text).statements.map(({ kind, speaker, content }) => [kind, speaker?.name ?? null, content.map((span) => passage(text, span)).join(' … ')])
const counted = (language: string, text: string) => read(language, text).figures.map(({ value, source }) => [value, source?.name ?? null])

test('Russian: a sentence that only says who told the one before, agencies behind it, and reporting words between commas', () => {
  expect(told('ru', 'Мост закроют до осени. Об этом в среду сообщила министр транспорта Вестера Ада Линн. Работы, отметила она, уже начались.')).toEqual([
    ['indirect', 'министр транспорта Вестера Ада Линн', 'Мост закроют до осени'], ['indirect', 'министр транспорта Вестера Ада Линн', 'Работы … уже начались'],
  ])
  expect(told('ru', 'Посол Вестера Клим Марр заявил, что ответ готов, передаёт ТАСС.')).toEqual([['indirect', 'Посол Вестера Клим Марр', 'ответ готов']])
  expect(told('ru', 'Дорога открыта. Об этом сообщает РИА «Новости» со ссылкой на МЧС.').map(([, name]) => name)).toEqual(['МЧС'])
})

test('Russian: offices in other words and cases are whoever bore them, another’s are not; names in marks are no quotations', () => {
  expect(told('ru', 'Министр иностранных дел Вестера Клим Марр вышел к прессе. «Мы готовы», — заявил глава МИД. По словам дипломата, встреча близка. «Мы нет», — сказал глава МИД Тамара.').map(([, name]) => name)).toEqual(['Министр иностранных дел Вестера Клим Марр', 'Министр иностранных дел Вестера Клим Марр', 'глава МИД Тамара'])
  expect(told('ru', 'Партия «Заря» и движение "Новый путь" промолчали.')).toEqual([])
  expect(told('ru', 'Министр связи Ада Линн предложила созвать съезд, выразив готовность принять гостей.').map(([, name, words]) => [name, words])).toEqual([['Министр связи Ада Линн', 'созвать съезд'], ['Министр связи Ада Линн', 'принять гостей']])
})

test('Arabic: words behind a colon without marks, spellings without hamza or with signs, another subject behind a comma', () => {
  expect(told('ar', 'وقال الوزير سامر العجلان: لن نقبل بأقل من ذلك.')).toEqual([['direct', 'الوزير سامر العجلان', 'لن نقبل بأقل من ذلك']])
  expect(told('ar', 'واكد وزير المياه سامر العجلان ان السد آمن، وأوضحت البلدية أن الطريق مغلق.').map(([, name, words]) => [name, words])).toEqual([['وزير المياه سامر العجلان', 'السد آمن'], ['البلدية', 'الطريق مغلق']])
  expect(told('ar', 'وأضاف «العجلان»، خلال لقاء، أن الفحص مستمر. واعترضت المعارضة على الخطة، قائلة إن الوقت ضاق.').map(([, name]) => name)).toEqual(['العجلان', 'المعارضة'])
})

test('figures have whoever counts in their clause for a source, or whoever gave the figure that they break down', () => {
  expect(counted('ru', 'Минздрав оценивает число больных в 640 человек. МЧС сообщало о 33 погибших. Среди них 12 военных.')).toEqual([[640, 'Минздрав'], [33, 'МЧС'], [12, 'МЧС']])
  expect(counted('ar', 'وأعلنت وزارة الصحة ارتفاع الحصيلة إلى 558 قتيلا، أما الجمعية فتقدرهم بنحو 600 قتيل.')).toEqual([[558, 'وزارة الصحة'], [600, 'الجمعية']])
})

test('papers and stations that carry the words, offices whose state fits, names of four signs, and verbs of a clause of their own', () => {
  expect(told('ru', 'Посол Вестера Клим Марр приехал. «Мы готовы к встрече», — отметил вестерский представитель. «Цены выросли на рынках», — говорится в сообщении банка.').map(([, name]) => name)).toEqual(['Посол Вестера Клим Марр', 'сообщении банка'])
  expect(told('ar', 'قال سامح العجلان، وزير المياه، إن السد آمن. ونوه "العجلان" خلال لقاء إلى أن الفحص مستمر، حسب ما نقلت صحيفة «الميناء».').map(([, name]) => name)).toEqual(['سامح العجلان، وزير المياه', 'سامح العجلان، وزير المياه'])
  expect(told('zh', '邻国日前扬言关闭大坝，统一部表示，今天照常联络。统一部部长林若水斯28日说，局势平静。').map(([, name, words]) => [name, words])).toEqual([['邻国', '关闭大坝'], ['统一部', '今天照常联络'], ['统一部部长林若水斯', '局势平静']])
})

test('Chinese: somebody else named behind a comma answers, verbs that are none, words behind a colon, where it was filed, and sentences that only the speaker would go on with', () => {
  expect(told('zh', '部长林若水要求邻国遵守协议，发言人纪云则于8日，在记者会上回应，立场没有改变。').map(([, name, words]) => [name, words])).toEqual([['部长林若水', '邻国遵守协议'], ['发言人纪云', '立场没有改变']])
  expect(told('zh', '海湾社金港4月17日电（记者 李木）外交部今天表示，会继续沟通，不认为这是警讯。我们希望各方克制。').map(([, name, words]) => [name, words])).toEqual([['外交部', '会继续沟通，不认为这是警讯'], ['外交部', '我们希望各方克制']])
  expect(told('zh', '记者会上，一位记者提问：大坝会不会关闭？')).toEqual([['direct', '一位记者', '大坝会不会关闭？']])
  expect(counted('zh', '据救灾局通报，风灾造成23人死亡。其中5人是渔民。数千人受困。')).toEqual([[23, '救灾局'], [5, '救灾局']])
})

test('Chinese: a quotation by itself is whose hands, face or answer the next sentence tells of; parts of one quotation; offices with a surname; sources that stay unnamed', () => {
  expect(told('zh', '港口昨日复航。“水价必须涨。”水务公司经理庞德海态度坚决。“路通了，心才能通。”说这话的是镇长罗桂芳。“请给我们三天时间。”这是市长陈启明对居民的请求。').map(([, name]) => name)).toEqual(['水务公司经理庞德海', '镇长罗桂芳', '市长陈启明'])
  expect(told('zh', '署长何敬之通报，已有人获救。“数字还会变，”何敬之说，“请大家不要相信名单。”').map(([kind, name, words]) => [kind, name, words])).toEqual([['indirect', '署长何敬之', '已有人获救'], ['direct', '署长何敬之', '数字还会变， … 请大家不要相信名单。']])
  expect(told('zh', '外交部长纪昭会见外长艾蒂安·杜邦。纪外长表示，两国是邻居。杜邦外长说：“邻居也要走动。”这位外交官告诉北岸社，会谈很长。').map(([, name]) => name)).toEqual(['外交部长纪昭', '外长艾蒂安·杜邦', '外长艾蒂安·杜邦'])
  expect(told('zh', '渔业部一名不愿透露姓名的官员说，船已经返港。在野党立委何秀蘭則痛批，「選後就漲，大家等著看」。').map(([, name]) => name)).toEqual(['渔业部一名不愿透露姓名的官员', '在野党立委何秀蘭'])
})

test('Arabic: who is told of behind a quotation, whose paper it is in, one word somebody is called by, fields of an office behind “but”, and a woman before the man who spoke last', () => {
  expect(told('ar', '"لسنا في حرب مع أحد". بهذه العبارة افتتح رئيس المجلس سامي الراوي الجلسة. وأصدرت الوزارة بيانا جاء فيه أن "الحدود ستبقى مفتوحة دائما".').map(([, name]) => name)).toEqual(['رئيس المجلس سامي الراوي', 'الوزارة'])
  expect(told('ar', 'وصف الوزير سامر العجلان الخطة بـ«المسرحية». غير أن سلفه في المنصب مازن كور يرى أن الوقت ضاق.').map(([kind, name]) => [kind, name])).toEqual([['mixed', 'الوزير سامر العجلان'], ['indirect', 'سلفه في المنصب مازن كور']])
  expect(told('ar', 'جلست أم نضال أمام خيمتها. «قالوا لنا أسبوع»، تقول المرأة بصوت خافت. وقال المنسق سامي بلان: «نطرق كل خيمة». وأضافت: «لم يأت أحد».').map(([, name]) => name)).toEqual(['أم نضال', 'المنسق سامي بلان', 'أم نضال'])
  expect(told('ar', 'قال الوزير سامر العجلان في اتصال مع «النهار» إن السد آمن. وتعد "حرب السدود"، كما تسميها الصحف، أطول نزاع.').map(([, , words]) => words)).toEqual(['السد آمن'])
})

test('Russian: who is told of behind a quotation, a name between commas, “one of them”, hands and faces for verbs of saying, other words for an office, and whom the questions address', () => {
  expect(told('ru', '«Мы требуем одного — правды». С такими словами обратилась к судьям вдова капитана Нина Корр. Другой замминистра, Кира Линн, добавила, что мост закрыт. «Зерно сгниёт», — говорит один из них, Павел Гринь.').map(([, name]) => name)).toEqual(['вдова капитана Нина Корр', 'Кира Линн', 'Павел Гринь'])
  expect(told('ru', 'Тренер сборной Карл Марр был краток: «Проиграли заслуженно». «Пусть строят дальше», — машет рукой Вера Линн, торгующая у вокзала. Адвокат Илья Корр сообщил: «Мы подадим жалобу». «Приговор слаб и поспешен», — пояснил защитник.').map(([, name]) => name)).toEqual(['Тренер сборной Карл Марр', 'Вера Линн', 'Адвокат Илья Корр', 'Адвокат Илья Корр'])
  expect(told('ru', 'Секретарь совета Клим Марр сообщил агентству, что граница закрыта. «Откроем, когда будет безопасно», — пообещал собеседник агентства.').map(([, name]) => name)).toEqual(['Секретарь совета Клим Марр', 'Секретарь совета Клим Марр'])
  expect(told('ru', 'Юлиан Верба — о переговорах.\n— Господин Верба, это провал?\n— Нет, это пауза.\n— А что дальше?\n— Дальше встреча.\n— Когда?\n— Весной.').map(([, name]) => name)).toEqual(['Юлиан Верба', 'Юлиан Верба', 'Юлиан Верба'])
})

test('Russian: the answers of an interview whose turns a dash opens; whose words a paper carries; subjects before a gerund, an adjunct, and behind an agency', () => {
  expect(told('ru', 'Глава комитета Вестера Ада Линн — о мосте.\n— Мост закрыт?\n— Да, до осени.\n— А деньги?\n— Денег хватит.\n— Кто платит?\n— Мы.').map(([, name, words]) => [name, words])).toEqual([['Глава комитета Вестера Ада Линн', 'Да, до осени.'], ['Глава комитета Вестера Ада Линн', 'Денег хватит.'], ['Глава комитета Вестера Ада Линн', 'Мы.']])
  expect(told('ru', 'Министр связи Ада Линн приехала. «Мы готовы работать и дальше», — приводит слова министра газета «Маяк».').map(([, name]) => name)).toEqual(['Министр связи Ада Линн'])
  expect(told('ru', 'Посол Вестера Клим Марр, выступая перед депутатами, призвал соседей сесть за стол. Мост закрыт, рассказала NEWS.XY представитель мэрии Ада Линн.').map(([, name]) => name)).toEqual(['Посол Вестера Клим Марр', 'представитель мэрии Ада Линн'])
  expect(told('ru', 'Источник сказал, что катеров три и что «уходить они не собираются».').map(([kind, , words]) => [kind, words])).toEqual([['indirect', 'катеров три'], ['direct', 'уходить они не собираются']])
  expect(told('ru', '"Билетами занималась "Заря", и нет доказательств, - заявил посол Клим Марр. - "Заря" ни при чём".').map(([, name, words]) => [name, words])).toEqual([['посол Клим Марр', 'Билетами занималась "Заря", и нет доказательств … "Заря" ни при чём']])
})

test('Arabic: asides between dashes, offices in construct, titles of honour, verbs whose object ends the name, and what only the reporter recalls', () => {
  expect(told('ar', 'قالت الوزيرة هالة كور -التي انتخبت في سبتمبر- إن السد آمن. وأكد الوسيط سامي بلان تأييد بلاده للخطة. وقال: "سنشارك جميعا في العمل".').map(([, name]) => name)).toEqual(['الوزيرة هالة كور', 'الوسيط سامي بلان'])
  expect(told('ar', 'استقبل سعادة السيد سامي بلان وزير المياه وفدا أمس. وجدد سعادته دعوة فستر إلى اجتماع، مؤكدا أن الباب "لا يزال مفتوحا".').map(([, name]) => name)).toEqual(['سعادة السيد سامي بلان وزير المياه'])
  expect(told('ar', 'قالت فستر للسلطات المحلية إن الجسر مغلق. ودعا الاتحاد إلى تحقيق، واصفا السفن بأنها "توابيت عائمة".').map(([kind, name]) => [kind, name])).toEqual([['indirect', 'فستر'], ['mixed', 'الاتحاد']])
  expect(told('ar', 'يذكر أن السد بني قبل عقدين.')).toEqual([])
})

test('Chinese: names the text introduces part from what surrounds them, another answers behind a closed quotation, and the words of one’s own side are the speaker’s', () => {
  expect(told('zh', '港務局長林若水質詢主委晏知秋時，晏知秋數度困惑，急忙說「我不是部長」。林若水這時才驚訝地說，「我認錯人了，抱歉。」').map(([, name, words]) => [name, words])).toEqual([['主委晏知秋', '我不是部長'], ['港務局長林若水', '我認錯人了，抱歉。']])
  expect(told('zh', '部长林若水表示，局势平静。中方认为，关键是对话。').map(([, name]) => name)).toEqual(['部长林若水', '部长林若水'])
  expect(told('zh', '部长林若水指出，会议在春天举行。“各国领导人应当亲自出席这次会议。”').map(([kind, , words]) => [kind, words])).toEqual([['indirect', '会议在春天举行'], ['direct', '各国领导人应当亲自出席这次会议。']])
})

test('a turn that a dash opens is one over its sentences; a name that is like a preposition, a doctor’s stop and a feeling with its words in marks; labels in small texts', () => {
  expect(told('ru', '— Мост закрыт. Ждать осталось недолго, — заявила министр Ада Линн в программе «Утро».').map(([, name, words]) => [name, words])).toEqual([['министр Ада Линн', 'Мост закрыт. Ждать осталось недолго']])
  expect(told('ru', 'Тиханов назвал дело трудным. «Время у нас ещё есть», — отметил он.').map(([, name]) => name)).toEqual(['Тиханов'])
  expect(told('ar', 'قال الدكتور حسن علي عباس إن السد آمن. وأكدت رئيسة الوزراء، د. هالة كور، أن الجسر مفتوح.').map(([, name]) => name)).toEqual(['الدكتور حسن علي عباس', 'رئيسة الوزراء، د. هالة كور'])
  expect(told('ar', 'أعربت الوزيرة، هالة كور، عن "حزنها العميق" أمس. وقال للإذاعة إن الفحص مستمر.').map(([kind, name, words]) => [kind, name, words])).toEqual([['mixed', 'الوزيرة، هالة كور', 'عن "حزنها العميق"'], ['indirect', 'الوزيرة، هالة كور', 'الفحص مستمر']])
  expect(told('zh', '有记者提问：大坝会不会关闭？\n林若水：今天不会关闭。').map(([, name, words]) => [name, words])).toEqual([['有记者提问', '大坝会不会关闭？'], ['林若水', '今天不会关闭。']])
  expect(told('zh', '对于部长林若水质疑，议员纪云怒轰「胡说八道」。').map(([, name, words]) => [name, words])).toEqual([['议员纪云', '胡说八道']])
})

test('figures: a modifier with its preposition or behind the number, what the words before it count, numbers of two scales', () => {
  const values = (language: string, text: string) => read(language, text).figures.map(({ value, modifier, what }) => [value, modifier, what])
  expect(values('ru', 'Число погибших выросло до 33. Потери оценены примерно в 40 млн крон.')).toEqual([[33, null, 'Число погибших'], [40_000_000, 'примерно', 'крон']])
  expect(values('ar', 'وأسفر الهجوم عن إصابة 39 على الأقل. ونجا 14 من أفراد الطاقم.')).toEqual([[39, 'على الأقل', 'إصابة'], [14, null, 'أفراد الطاقم']])
  expect(values('zh', '拖欠约3亿2000万元电费，去年停电41次。').map(([value, modifier]) => [value, modifier])).toEqual([[320_000_000, '约'], [41, null]])
})

test('an interview without marks has its answers from whoever it introduces; names in marks, demands and particles joined to a mark', () => {
  expect(told('ar', 'مقابلة مع وزير المياه في فستر، سامي كور، قبل المؤتمر.\nهل السد آمن؟\nنعم، فحصناه هذا العام.\nومتى ينتهي العمل؟\nفي الخريف.\nوماذا عن الكلفة؟\nلن نطلب أكثر.').map(([, name, words]) => [name, words])).toEqual([['وزير المياه في فستر، سامي كور', 'نعم، فحصناه هذا العام.'], ['وزير المياه في فستر، سامي كور', 'في الخريف.'], ['وزير المياه في فستر، سامي كور', 'لن نطلب أكثر.']])
  expect(told('ar', 'أعلن المبعوث الأممي "سامي كور" في جلسة أمس أن الهدنة باقية. وقال "كور": إن "الخطر" قائم و"الوقت ينفد سريعا".').map(([kind]) => kind)).toEqual(['indirect', 'mixed'])
  expect(told('ru', 'Министр Ада Линн осудила захват судна и призвала освободить экипаж. Посол Клим Марр заявлял, что мост закрыт.').map(([, name, words]) => [name, words])).toEqual([['Министр Ада Линн', 'освободить экипаж'], ['Посол Клим Марр', 'мост закрыт']])
  expect(told('zh', '記者問：「大壩會關閉嗎？」部長林若水回答說，「今天不會關閉。」林則稱「明天再說」。').map(([, name, words]) => [name, words])).toEqual([['記者', '大壩會關閉嗎？'], ['部長林若水', '今天不會關閉。'], ['部長林若水', '明天再說']])
})

test('names with a body’s belonging or a number in marks; a source before the day; nobody is named by “it is reported”', () => {
  expect(told('ar', 'أعلنت المنظمة الدولية للإغاثة أن الطريق مفتوح. نزح أكثر من 134 ألف شخص، بحسب ما أفادت هيئة الموانئ الخميس، بعد معارك طويلة في الشمال.').map(([, name, words]) => [name, words])).toEqual([['المنظمة الدولية للإغاثة', 'الطريق مفتوح'], ['هيئة الموانئ', 'نزح أكثر من 134 ألف شخص']])
  expect(told('ru', 'Мост закрыт до осени, напоминает телеканал «Волна 24».').map(([, name]) => name)).toEqual(['телеканал «Волна 24»'])
  expect(told('zh', '港务局发布公告称，航道关闭。据报道称，桥还开着。').map(([, name, words]) => [name, words])).toEqual([['港务局', '航道关闭']])
})

test('a second clause that is a quotation stands for itself, papers and sites tell, and who is told of by a trade is who speaks', () => {
  expect(told('zh', '外交部发言人林若水说，桥梁已经恢复通行，“往后每天都会有两班渡轮”。').map(([kind, , words]) => [kind, words])).toEqual([['indirect', '桥梁已经恢复通行'], ['direct', '往后每天都会有两班渡轮']])
  expect(told('zh', '“那天夜里谁也没有睡着。”住在西坝镇的石若兰说。').map(([, name]) => name)).toEqual(['石若兰'])
  expect(told('ar', 'وقال وزير المياه سامر العجلان إن السد آمن، وإن «الطريق إلى الوادي لن يغلق أبدا».').map(([kind, , words]) => [kind, words])).toEqual([['indirect', 'السد آمن'], ['direct', 'الطريق إلى الوادي لن يغلق أبدا']])
  expect(told('ru', 'В отчёте палаты, опубликованном вчера, сказано, что мост «построен с опозданием». На заводе утверждают, что сроки выдержаны.').map(([kind, name]) => [kind, name])).toEqual([['mixed', 'отчёте палаты'], ['indirect', 'заводе']])
  expect(told('ru', '«Мы давно уже привыкли», — шутит рыбак Клим Марр.').map(([, name]) => name)).toEqual(['рыбак Клим Марр'])
})

test('parts of a whole in words, numbers behind their noun, and thousands before a hundred', () => {
  const values = (language: string, text: string) => counted(language, text).map(([value]) => value)
  expect(values('ru', 'Сгорела почти четверть складов. Уехал каждый десятый житель. Катеров там было три. Во второй половине дня стало тихо.')).toEqual([0.25, 0.1, 3])
  expect(values('ar', 'نزح نحو ثلث سكان الوادي. وتوقفت نحو ألف ومئتي مزرعة. وبدأ نصف النهائي أمس.')).toEqual([0.3333, 1200])
  expect(values('zh', '约有四分之三的房屋倒塌。概率约为六成。')).toEqual([0.75, 0.6])
})

test('who is named by two names and does something is who speaks on; initials end nothing; what is foreseen is no subject, and the paper that lays it down speaks', () => {
  expect(told('ru', 'Канцлер Мара Линд открыла встречу. Рихард Корр взял слово третьим. По его словам, денег в казне больше нет. Накануне Корр молчал. «Двери открыты», — подчеркнул министр А. Грим.').map(([, name]) => name)).toEqual(['Рихард Корр', 'министр А. Грим'])
  expect(told('ru', 'Министр Ева Строк молчит. Её заместитель Ян Кот не торопится: комиссия, по его словам, ещё не начала работу. Ранены, по уточнённым данным МЧС, четыре человека.').map(([, name]) => name)).toEqual(['заместитель Ян Кот', 'МЧС'])
  expect(told('ar', 'قالت رئيسة لجنة المياه في سلفيا سوسن كور إن السد آمن. نائبها عدنان بلان كان أكثر تحديدا، إذ توقع إعلان النتائج "بين الأربعاء والخميس". "لا وقت لدينا الآن"، كتبت كور على صفحتها، داعية الأحزاب كافة إلى لقاء. وتذكر الوزارة بما نص عليه إعلان السدرة: "لا يغلق معبر".').map(([, name]) => name)).toEqual(['رئيسة لجنة المياه في سلفيا سوسن كور', 'نائبها عدنان بلان', 'رئيسة لجنة المياه في سلفيا سوسن كور', 'إعلان السدرة'])
})

test('Chinese: words that an answer puts openly into another’s mouth are that one’s as well, and what the paper tells behind the last answer is none of it', () => {
  const briefing = '晨光报记者：邻国总统昨天说，我方“必须参加”。发言人有何评论？\n\n林若水：我们注意到有关报道。边防部队司令有一句话，他说：“河水不认国界，救人也不认。”\n\n晨光报记者：是否拒绝参加？\n\n林若水：我没有这么说，请不要替我下结论。\n\n记者会在19时结束。会后，林若水表示，副外长下周出访。'
  expect(told('zh', briefing).filter(([, , words]) => /^(?:我方“必须|河水|我没有|副外长)/u.test(words ?? '')).map(([, name, words]) => [name, words])).toEqual([['邻国总统', '我方“必须参加”'], ['边防部队司令', '河水不认国界，救人也不认。'], ['林若水', '我没有这么说，请不要替我下结论。'], ['林若水', '副外长下周出访']])
})
