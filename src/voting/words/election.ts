import type { InSix } from '#base/words.ts'
import type { SheetDifference, SheetProblem } from '../ballot.ts'
import type { Elected, Misstep, Reason } from '../election.ts'

/** What the share of an election is taken of, as it follows the share in `words/tally.ts`. */
export const electors = {
  ballots: { en: 'the valid ballots', ar: 'بطاقات الاقتراع الصحيحة', fr: 'des bulletins valables', es: 'de las cédulas válidas', ru: 'числа действительных бюллетеней', zh: '有效票' },
  members: { en: 'all members', ar: 'جميع الأعضاء', fr: 'de tous les membres', es: 'de todos los miembros', ru: 'числа всех членов', zh: '全体成员' },
} as const satisfies { readonly [of: string]: InSix }

export const votesNeededToElect: InSix = {
  en: 'a fixed number of votes', ar: 'عدد محدد من الأصوات', fr: 'nombre fixe de voix', es: 'número fijo de votos', ru: 'установленное число голосов', zh: '固定票数',
}

/** The count as a presiding officer reads it out. */
export const ballotCounted: InSix = {
  en: 'Ballots issued: {issued}; valid: {valid}; blank: {blank}; invalid: {invalid}. Required majority: {needed} ({share}). Votes obtained: {votes}.',
  ar: 'بطاقات الاقتراع الموزعة: {issued}؛ الصحيحة: {valid}؛ البيضاء: {blank}؛ الباطلة: {invalid}. الأغلبية المطلوبة: {needed} ({share}). عدد الأصوات المحصل عليها: {votes}.',
  fr: 'Bulletins distribués\u00A0: {issued}\u00A0; valables\u00A0: {valid}\u00A0; blancs\u00A0: {blank}\u00A0; nuls\u00A0: {invalid}. Majorité requise\u00A0: {needed} ({share}). Voix obtenues\u00A0: {votes}.',
  es: 'Cédulas distribuidas: {issued}; válidas: {valid}; en blanco: {blank}; nulas: {invalid}. Mayoría necesaria: {needed} ({share}). Votos obtenidos: {votes}.',
  ru: 'Выдано бюллетеней: {issued}; действительных: {valid}; незаполненных: {blank}; недействительных: {invalid}. Требуемое большинство: {needed} ({share}). Получено голосов: {votes}.',
  zh: '发出选票：{issued}；有效票：{valid}；空白票：{blank}；无效票：{invalid}。所需多数：{needed}票（{share}）。所得票数：{votes}。',
}

export const nobodyNamed: InSix = { en: 'none', ar: 'لا أحد', fr: 'aucune', es: 'ninguno', ru: 'нет', zh: '无' }

export const votesOf: InSix = { en: '{name} {votes}', ar: '{name} {votes}', fr: '{name} {votes}', es: '{name} {votes}', ru: '{name}\u00A0— {votes}', zh: '{name}{votes}票' }

export const elected: InSix = { en: 'Elected: {names}.', ar: 'انتُخب: {names}.', fr: 'Sont élus\u00A0: {names}.', es: 'Quedan elegidos: {names}.', ru: 'Избраны: {names}.', zh: '当选：{names}。' }
export const electedOne: InSix = { en: 'Elected: {names}.', ar: 'انتُخب: {names}.', fr: 'Est élu\u00A0: {names}.', es: 'Queda elegido: {names}.', ru: 'Избран: {names}.', zh: '当选：{names}。' }

/** One name among the elected, with the votes and with what settled a tie. */
export const electedBy: { readonly [how in Elected['how']]: InSix } = {
  'majority': { en: '{name} ({votes})', ar: '{name} ({votes})', fr: '{name} ({votes})', es: '{name} ({votes})', ru: '{name} ({votes})', zh: '{name}（{votes}）' },
  'special-ballot': {
    en: '{name} ({votes}; by special ballot)', ar: '{name} ({votes}؛ باقتراع خاص)', fr: '{name} ({votes}\u00A0; par scrutin spécial)', es: '{name} ({votes}; por votación especial)',
    ru: '{name} ({votes}; специальным голосованием)', zh: '{name}（{votes}；经特别投票）',
  },
  'lot': { en: '{name} ({votes}; by lot)', ar: '{name} ({votes}؛ بالقرعة)', fr: '{name} ({votes}\u00A0; par tirage au sort)', es: '{name} ({votes}; por sorteo)', ru: '{name} ({votes}; по жребию)', zh: '{name}（{votes}；经抽签）' },
}

export const reasons: { readonly [reason in Reason]: InSix } = {
  'first': { en: 'No ballot has been taken yet.', ar: 'لم يُجر أي اقتراع بعد.', fr: 'Aucun tour de scrutin n’a encore eu lieu.', es: 'Aún no se ha celebrado ninguna votación.', ru: 'Голосование еще не проводилось.', zh: '尚未进行投票。' },
  'no-majority': {
    en: 'No candidate obtained the required majority.', ar: 'لم يحصل أي مرشح على الأغلبية المطلوبة.', fr: 'Aucun candidat n’a obtenu la majorité requise.', es: 'Ningún candidato obtuvo la mayoría necesaria.',
    ru: 'Ни один кандидат не получил требуемого большинства.', zh: '没有候选人获得所需多数。',
  },
  'places-left': {
    en: 'Not all places have been filled.', ar: 'لم تُشغل جميع المقاعد.', fr: 'Tous les sièges n’ont pas été pourvus.', es: 'No se han cubierto todos los puestos.', ru: 'Заполнены не все места.', zh: '席位尚未全部选满。',
  },
  'restricted-in-vain': {
    en: 'The restricted ballots were inconclusive.', ar: 'لم تسفر الاقتراعات المقيدة عن نتيجة.', fr: 'Les tours de scrutin limités n’ont pas donné de résultat.', es: 'Las votaciones limitadas no dieron resultado decisivo.',
    ru: 'Ограниченные голосования не дали результата.', zh: '限制性投票没有结果。',
  },
  'unrestricted-in-vain': {
    en: 'The unrestricted ballots were inconclusive.', ar: 'لم تسفر الاقتراعات غير المقيدة عن نتيجة.', fr: 'Les tours de scrutin libres n’ont pas donné de résultat.', es: 'Las votaciones no limitadas no dieron resultado decisivo.',
    ru: 'Неограниченные голосования не дали результата.', zh: '非限制性投票没有结果。',
  },
  'too-many': {
    en: 'More candidates than there are places obtained the required majority.', ar: 'حصل على الأغلبية المطلوبة عدد من المرشحين يفوق عدد المقاعد.', fr: 'Les candidats ayant obtenu la majorité requise sont plus nombreux que les sièges.',
    es: 'Obtuvieron la mayoría necesaria más candidatos que puestos por cubrir.', ru: 'Требуемое большинство получило больше кандидатов, чем имеется мест.', zh: '获得所需多数的候选人多于席位。',
  },
  'no-valid-ballots': { en: 'There was no valid ballot.', ar: 'لم توجد أي بطاقة اقتراع صحيحة.', fr: 'Il n’y a eu aucun bulletin valable.', es: 'No hubo ninguna cédula válida.', ru: 'Действительных бюллетеней не было.', zh: '没有有效票。' },
  'tied-for-place': {
    en: 'Candidates have equal votes for the last place.', ar: 'تساوت أصوات مرشحين على المقعد الأخير.', fr: 'Des candidats sont à égalité de voix pour le dernier siège.', es: 'Hay candidatos empatados por el último puesto.',
    ru: 'Кандидаты получили равное число голосов за последнее место.', zh: '候选人在最后席位上得票相等。',
  },
  'tied-for-restricted': {
    en: 'Candidates have equal votes for the last name of the restricted ballot.', ar: 'تساوت أصوات مرشحين على الاسم الأخير في الاقتراع المقيد.', fr: 'Des candidats sont à égalité de voix pour le dernier nom du tour de scrutin limité.',
    es: 'Hay candidatos empatados por el último nombre de la votación limitada.', ru: 'Кандидаты получили равное число голосов за последнее место в ограниченном голосовании.', zh: '候选人在限制性投票的最后名额上得票相等。',
  },
  'equally-divided': { en: 'The votes are equally divided.', ar: 'تعادلت الأصوات.', fr: 'Il y a partage égal des voix.', es: 'Hay empate.', ru: 'Голоса разделились поровну.', zh: '票数相等。' },
  'special-ballot-tied': {
    en: 'The special ballot left the votes equal.', ar: 'ظلت الأصوات متساوية في الاقتراع الخاص.', fr: 'Le scrutin spécial a laissé les voix à égalité.', es: 'La votación especial mantuvo el empate.',
    ru: 'Специальное голосование не устранило равенства голосов.', zh: '特别投票后票数仍相等。',
  },
}

/** What comes next. */
export const nexts = {
  'unrestricted': {
    en: 'Ballot {number} is unrestricted. Places to fill: {places}.', ar: 'الاقتراع رقم {number} غير مقيد. المقاعد المطلوب شغلها: {places}.', fr: 'Le tour de scrutin n°\u00A0{number} est libre. Sièges à pourvoir\u00A0: {places}.',
    es: 'La votación núm. {number} no está limitada. Puestos por cubrir: {places}.', ru: 'Голосование №\u00A0{number} не ограничено. Мест к заполнению: {places}.', zh: '第{number}次投票不受限制。待选席位：{places}。',
  },
  'restricted': {
    en: 'Ballot {number} is restricted to: {names}. Places to fill: {places}.', ar: 'الاقتراع رقم {number} مقيد بالأسماء التالية: {names}. المقاعد المطلوب شغلها: {places}.', fr: 'Le tour de scrutin n°\u00A0{number} est limité à\u00A0: {names}. Sièges à pourvoir\u00A0: {places}.',
    es: 'La votación núm. {number} se limita a: {names}. Puestos por cubrir: {places}.', ru: 'Голосование №\u00A0{number} ограничено кандидатами: {names}. Мест к заполнению: {places}.', zh: '第{number}次投票限于：{names}。待选席位：{places}。',
  },
  'special': {
    en: 'Ballot {number} is a special ballot limited to: {names}. To be chosen: {places}.', ar: 'الاقتراع رقم {number} اقتراع خاص مقصور على: {names}. عدد من يُختارون: {places}.', fr: 'Le tour de scrutin n°\u00A0{number} est un scrutin spécial limité à\u00A0: {names}. À désigner\u00A0: {places}.',
    es: 'La votación núm. {number} es una votación especial limitada a: {names}. Por designar: {places}.', ru: 'Голосование №\u00A0{number}\u00A0— специальное, ограниченное кандидатами: {names}. Подлежит выбору: {places}.', zh: '第{number}次投票为特别投票，限于：{names}。应选出：{places}。',
  },
  'lot': {
    en: 'Lots are drawn among: {names}. To be drawn: {places}.', ar: 'تُجرى القرعة بين: {names}. عدد من يُسحبون: {places}.', fr: 'Il est tiré au sort entre\u00A0: {names}. À tirer\u00A0: {places}.', es: 'Se procede al sorteo entre: {names}. Por sortear: {places}.',
    ru: 'Проводится жеребьевка между: {names}. Подлежит выбору: {places}.', zh: '在以下候选人中抽签：{names}。应抽出：{places}。',
  },
  'done': { en: 'All places are filled.', ar: 'شُغلت جميع المقاعد.', fr: 'Tous les sièges sont pourvus.', es: 'Todos los puestos están cubiertos.', ru: 'Все места заполнены.', zh: '席位已全部选满。' },
  'no-candidates': {
    en: 'No candidate is left. Places vacant: {places}.', ar: 'لم يبق أي مرشح. المقاعد الشاغرة: {places}.', fr: 'Il ne reste aucun candidat. Sièges vacants\u00A0: {places}.', es: 'No queda ningún candidato. Puestos vacantes: {places}.',
    ru: 'Кандидатов не осталось. Незаполненных мест: {places}.', zh: '已无候选人。空缺席位：{places}。',
  },
} as const satisfies { readonly [next: string]: InSix }

export const missteps: { readonly [problem in Misstep['problem']]: InSix } = {
  'wrong-kind': {
    en: 'Step {at} does not follow from the ballots before it.', ar: 'الخطوة {at} لا تترتب على الاقتراعات السابقة.', fr: 'L’étape {at} ne découle pas des tours précédents.', es: 'El paso {at} no se deriva de las votaciones anteriores.',
    ru: 'Шаг {at} не вытекает из предыдущих голосований.', zh: '第{at}步与此前的投票不相符。',
  },
  'not-on-the-ballot': {
    en: 'Step {at} counts votes for a name that is not on the ballot.', ar: 'الخطوة {at} تحصي أصواتا لاسم غير وارد في الاقتراع.', fr: 'L’étape {at} compte des voix pour un nom qui ne figure pas au scrutin.', es: 'El paso {at} cuenta votos a favor de un nombre que no figura en la votación.',
    ru: 'На шаге {at} учтены голоса за имя, не включенное в голосование.', zh: '第{at}步计入了不在此次投票之列者的票。',
  },
  'wrong-names-drawn': {
    en: 'Step {at} draws other names than those the lot is among.', ar: 'الخطوة {at} تسحب أسماء غير التي تجري القرعة بينها.', fr: 'L’étape {at} tire au sort d’autres noms que ceux qui sont en jeu.', es: 'El paso {at} sortea nombres distintos de los que entran en el sorteo.',
    ru: 'На шаге {at} вытянуты имена, не участвующие в жеребьевке.', zh: '第{at}步抽出了不在抽签之列者。',
  },
}

/** What a line of a counting sheet is about. */
export const sheetLines: { readonly [line in Extract<SheetDifference['of'], string>]: InSix } = {
  issued: { en: 'ballots issued', ar: 'البطاقات الموزعة', fr: 'bulletins distribués', es: 'cédulas distribuidas', ru: 'выдано бюллетеней', zh: '发出选票' },
  valid: { en: 'valid', ar: 'الصحيحة', fr: 'valables', es: 'válidas', ru: 'действительных', zh: '有效票' },
  blank: { en: 'blank', ar: 'البيضاء', fr: 'blancs', es: 'en blanco', ru: 'незаполненных', zh: '空白票' },
  invalid: { en: 'invalid', ar: 'الباطلة', fr: 'nuls', es: 'nulas', ru: 'недействительных', zh: '无效票' },
}

export const sheetsAgree: InSix = {
  en: 'The tellers\' sheets agree.', ar: 'كشفا فارزي الأصوات متطابقان.', fr: 'Les feuilles des scrutateurs concordent.', es: 'Las hojas de los escrutadores coinciden.', ru: 'Листы счетчиков совпадают.', zh: '计票员的计票单一致。',
}
export const sheetsDiffer: InSix = {
  en: 'The tellers\' sheets differ: {differences}.', ar: 'يختلف كشفا فارزي الأصوات: {differences}.', fr: 'Les feuilles des scrutateurs diffèrent\u00A0: {differences}.', es: 'Las hojas de los escrutadores difieren: {differences}.',
  ru: 'Листы счетчиков расходятся: {differences}.', zh: '计票员的计票单不一致：{differences}。',
}
export const sheetDifference: InSix = {
  en: '{what} {one} and {other}', ar: '{what} {one} و{other}', fr: '{what} {one} et {other}', es: '{what} {one} y {other}', ru: '{what}\u00A0— {one} и {other}', zh: '{what}{one}与{other}',
}

export const sheetProblems: { readonly [problem in SheetProblem['problem']]: InSix } = {
  'not-a-number': {
    en: 'A count is a whole number from nought up.', ar: 'العدد المحصى عدد صحيح لا يقل عن الصفر.', fr: 'Un décompte est un nombre entier positif ou nul.', es: 'Un recuento es un número entero no negativo.',
    ru: 'Результат подсчета\u00A0— целое неотрицательное число.', zh: '计数须为非负整数。',
  },
  'more-than-issued': {
    en: 'Ballots handed in: {handedIn}; issued: {issued}.', ar: 'البطاقات المودعة: {handedIn}؛ الموزعة: {issued}.', fr: 'Bulletins déposés\u00A0: {handedIn}\u00A0; distribués\u00A0: {issued}.', es: 'Cédulas depositadas: {handedIn}; distribuidas: {issued}.',
    ru: 'Подано бюллетеней: {handedIn}; выдано: {issued}.', zh: '收回选票：{handedIn}；发出选票：{issued}。',
  },
  'more-than-valid': {
    en: 'Votes for {candidate}: {votes}; valid ballots: {valid}.', ar: 'الأصوات لصالح {candidate}: {votes}؛ البطاقات الصحيحة: {valid}.', fr: 'Voix pour {candidate}\u00A0: {votes}\u00A0; bulletins valables\u00A0: {valid}.',
    es: 'Votos a favor de {candidate}: {votes}; cédulas válidas: {valid}.', ru: 'Голосов за {candidate}: {votes}; действительных бюллетеней: {valid}.', zh: '{candidate}得票：{votes}；有效票：{valid}。',
  },
  'more-votes-than-papers-hold': {
    en: 'Votes in all: {votes}; the valid ballots hold at most {most}.', ar: 'مجموع الأصوات: {votes}؛ وأقصى ما تحمله البطاقات الصحيحة {most}.', fr: 'Total des voix\u00A0: {votes}\u00A0; les bulletins valables en portent au plus {most}.',
    es: 'Total de votos: {votes}; las cédulas válidas contienen como máximo {most}.', ru: 'Всего голосов: {votes}; действительные бюллетени содержат не более {most}.', zh: '总票数：{votes}；有效票最多可载{most}。',
  },
  'fewer-votes-than-valid': {
    en: 'Votes in all: {votes}; valid ballots, each with a name: {valid}.', ar: 'مجموع الأصوات: {votes}؛ البطاقات الصحيحة، وفي كل منها اسم: {valid}.', fr: 'Total des voix\u00A0: {votes}\u00A0; bulletins valables, portant chacun un nom\u00A0: {valid}.',
    es: 'Total de votos: {votes}; cédulas válidas, cada una con un nombre: {valid}.', ru: 'Всего голосов: {votes}; действительных бюллетеней, каждый с именем: {valid}.', zh: '总票数：{votes}；每张均有姓名的有效票：{valid}。',
  },
  'not-on-the-ballot': {
    en: '{candidate} is not on the ballot.', ar: '{candidate} غير وارد في الاقتراع.', fr: '{candidate} ne figure pas au scrutin.', es: '{candidate} no figura en la votación.', ru: '{candidate} не участвует в голосовании.', zh: '{candidate}不在此次投票之列。',
  },
  'more-issued-than-electors': {
    en: 'Ballots issued: {issued}; delegations with a vote: {electors}.', ar: 'البطاقات الموزعة: {issued}؛ الوفود التي لها حق التصويت: {electors}.', fr: 'Bulletins distribués\u00A0: {issued}\u00A0; délégations ayant le droit de vote\u00A0: {electors}.',
    es: 'Cédulas distribuidas: {issued}; delegaciones con derecho de voto: {electors}.', ru: 'Выдано бюллетеней: {issued}; делегаций с правом голоса: {electors}.', zh: '发出选票：{issued}；有表决权的代表团：{electors}。',
  },
}
