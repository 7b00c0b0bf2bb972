import { counted, type Counted } from '#base/counted.ts'
import { fill, type InSix, joined, listed, type Words } from '#base/words.ts'

/** What the chair says in an election. The count itself, who is elected and what comes next is said by `#voting/ballot-arithmetic.ts`. */
export const electionLines = {
  'nominations-invited': {
    en: 'We now proceed to: {what}. Places to fill: {places}. Nominations are invited.', ar: 'ننتقل الآن إلى ما يلي: {what}. المقاعد المطلوب شغلها: {places}. وباب الترشيح مفتوح.',
    es: 'Corresponde ahora proceder a lo siguiente: {what}. Puestos por cubrir: {places}. Se invita a presentar candidaturas.', fr: 'Il va être procédé à\u00A0: {what}. Sièges à pourvoir\u00A0: {places}. J’invite à présenter des candidatures.',
    ru: 'Переходим к следующему: {what}. Мест к заполнению: {places}. Прошу выдвигать кандидатуры.', zh: '现在进行：{what}。待选席位：{places}。请提名候选人。',
  },
  'proceed-to-ballot': {
    en: 'We now proceed, by secret ballot, to: {what}. Places to fill: {places}.', ar: 'ننتقل الآن، بالاقتراع السري، إلى ما يلي: {what}. المقاعد المطلوب شغلها: {places}.',
    es: 'Se procederá ahora, por votación secreta, a lo siguiente: {what}. Puestos por cubrir: {places}.', fr: 'Il va être procédé, au scrutin secret, à\u00A0: {what}. Sièges à pourvoir\u00A0: {places}.',
    ru: 'Переходим к тайному голосованию: {what}. Мест к заполнению: {places}.', zh: '现在以无记名投票方式进行：{what}。待选席位：{places}。',
  },
  'proceed-with-candidates': {
    en: 'We now proceed, by secret ballot, to: {what}. Places to fill: {places}. Candidates: {names}.', ar: 'ننتقل الآن، بالاقتراع السري، إلى ما يلي: {what}. المقاعد المطلوب شغلها: {places}. المرشحون: {names}.',
    es: 'Se procederá ahora, por votación secreta, a lo siguiente: {what}. Puestos por cubrir: {places}. Candidatos: {names}.', fr: 'Il va être procédé, au scrutin secret, à\u00A0: {what}. Sièges à pourvoir\u00A0: {places}. Candidats\u00A0: {names}.',
    ru: 'Переходим к тайному голосованию: {what}. Мест к заполнению: {places}. Кандидаты: {names}.', zh: '现在以无记名投票方式进行：{what}。待选席位：{places}。候选人：{names}。',
  },
  'dispense': {
    en: 'The number of candidates equals the number of places. Unless a delegation asks for a ballot, I shall declare elected: {names}.', ar: 'عدد المرشحين يساوي عدد المقاعد. وما لم يطلب أحد الوفود إجراء اقتراع، سأعلن انتخاب: {names}.',
    es: 'El número de candidatos es igual al de puestos. Si ninguna delegación pide votación, declararé elegidos: {names}.', fr: 'Le nombre de candidats est égal au nombre de sièges. Si aucune délégation ne demande de scrutin, je déclarerai élus\u00A0: {names}.',
    ru: 'Число кандидатов равно числу мест. Если ни одна делегация не попросит провести голосование, я объявлю избранными: {names}.', zh: '候选人数与席位数相等。如无代表团要求投票，我将宣布以下候选人当选：{names}。',
  },
  'balloting': {
    en: 'Ballot under way: {what}. Papers in the box: {number} of {of}. Has every delegation voted? The ballot will now be closed.', ar: 'الاقتراع جار: {what}. البطاقات في الصندوق: {number} من {of}. هل صوتت جميع الوفود؟ سيُقفل الاقتراع الآن.',
    es: 'Votación en curso: {what}. Cédulas en la urna: {number} de {of}. ¿Han votado todas las delegaciones? La votación se cerrará ahora.', fr: 'Scrutin en cours\u00A0: {what}. Bulletins dans l’urne\u00A0: {number} sur {of}. Toutes les délégations ont-elles voté\u00A0? Le scrutin va être clos.',
    ru: 'Идет голосование: {what}. Бюллетеней в урне: {number} из {of}. Все ли делегации проголосовали? Голосование сейчас будет закрыто.', zh: '正在投票：{what}。票箱内选票：{number}/{of}。各代表团都已投票吗？投票即将结束。',
  },
  'balloting-on-paper': {
    en: 'Ballot under way: {what}. Delegations entitled to vote: {of}. Have all papers been collected? The ballot will now be closed, and the tellers will count.', ar: 'الاقتراع جار: {what}. الوفود التي لها حق التصويت: {of}. هل جُمعت جميع البطاقات؟ سيُقفل الاقتراع الآن ويشرع فارزا الأصوات في العد.',
    es: 'Votación en curso: {what}. Delegaciones con derecho de voto: {of}. ¿Se han recogido todas las cédulas? La votación se cerrará ahora y los escrutadores procederán al recuento.', fr: 'Scrutin en cours\u00A0: {what}. Délégations ayant le droit de vote\u00A0: {of}. Tous les bulletins ont-ils été recueillis\u00A0? Le scrutin va être clos et les scrutateurs procéderont au dépouillement.',
    ru: 'Идет голосование: {what}. Делегаций, имеющих право голоса: {of}. Все ли бюллетени собраны? Голосование сейчас будет закрыто, и счетчики приступят к подсчету.', zh: '正在投票：{what}。有表决权的代表团：{of}。选票都已收齐吗？投票即将结束，由计票员计票。',
  },
  'tellers-count': {
    en: 'The tellers are counting. The result will be announced when their two sheets agree.', ar: 'يعدّ فارزا الأصوات البطاقات. وتُعلن النتيجة متى تطابق كشفاهما.', es: 'Los escrutadores están contando. El resultado se anunciará cuando coincidan sus dos hojas.',
    fr: 'Les scrutateurs procèdent au dépouillement. Le résultat sera annoncé lorsque leurs deux feuilles concorderont.', ru: 'Счетчики ведут подсчет. Результат будет объявлен, когда их листы совпадут.', zh: '计票员正在计票。两份计票单一致后即宣布结果。',
  },
  'count-again': {
    en: 'The tellers\' sheets do not agree yet; they count again.', ar: 'لم يتطابق كشفا فارزي الأصوات بعد؛ وهما يعيدان العد.', es: 'Las hojas de los escrutadores no coinciden todavía; se cuenta de nuevo.', fr: 'Les feuilles des scrutateurs ne concordent pas encore\u00A0; ils recomptent.',
    ru: 'Листы счетчиков пока не совпадают; подсчет ведется заново.', zh: '两份计票单尚不一致；重新计票。',
  },
  'ballot-result': {
    en: 'The ballot is closed. I shall now announce the result.', ar: 'أُقفل الاقتراع. وسأعلن الآن النتيجة.', es: 'La votación ha concluido. Anunciaré ahora el resultado.', fr: 'Le scrutin est clos. Je vais maintenant en annoncer le résultat.',
    ru: 'Голосование закрыто. Сейчас я объявлю результат.', zh: '投票结束。我现在宣布结果。',
  },
  'ballot-follows': {
    en: 'We proceed to the ballot.', ar: 'ننتقل إلى الاقتراع.', es: 'Procedemos a la votación.', fr: 'Nous passons au scrutin.', ru: 'Приступаем к голосованию.', zh: '现在进行投票。',
  },
  'lots-follow': {
    en: 'I shall now draw lots.', ar: 'سأجري الآن القرعة.', es: 'Procedo al sorteo.', fr: 'Je vais procéder au tirage au sort.', ru: 'Сейчас я проведу жеребьевку.', zh: '我现在抽签。',
  },
  'election-cannot-go-on': {
    en: 'The election is concluded; places that could not be filled stay vacant.', ar: 'انتهى الانتخاب، وتبقى المقاعد التي لم يتسن شغلها شاغرة.', es: 'Concluye la elección; los puestos que no han podido cubrirse quedan vacantes.', fr: 'L’élection est terminée\u00A0; les sièges qui n’ont pu être pourvus restent vacants.',
    ru: 'Выборы завершены; места, которые не удалось заполнить, остаются вакантными.', zh: '选举结束；未能选满的席位保持空缺。',
  },
} as const satisfies { readonly [line: string]: InSix }

const declared: InSix = {
  en: 'Elected without a ballot: {names}.', ar: 'انتُخب دون اقتراع: {names}.', es: 'Quedan elegidos sin votación: {names}.', fr: 'Sont élus sans scrutin\u00A0: {names}.', ru: 'Избраны без голосования: {names}.', zh: '未经投票当选：{names}。',
}
const nobody: InSix = { en: 'Nobody was elected.', ar: 'لم يُنتخب أحد.', es: 'No se ha elegido a nadie.', fr: 'Personne n’a été élu.', ru: 'Никто не избран.', zh: '无人当选。' }
const vacant: InSix = { en: 'Vacant: {places}.', ar: 'الشاغر: {places}.', es: 'Vacantes: {places}.', fr: 'Vacants\u00A0: {places}.', ru: 'Вакантно: {places}.', zh: '空缺：{places}。' }
const places: Counted = {
  en: { one: 'place', other: 'places' }, ar: { zero: 'لا مقاعد', one: 'مقعد واحد', two: 'مقعدان', few: 'مقاعد', many: 'مقعدا', other: 'مقعد' },
  es: { one: 'puesto', other: 'puestos' }, fr: { one: 'siège', other: 'sièges' }, ru: { one: 'место', few: 'места', many: 'мест' }, zh: { other: '个席位' },
}

/** Who was elected (`told` by ballots; without one their names), and the places that stay vacant. */
export function unfilled(told: Words | null, names: readonly Words[], left: number): Words {
  const elected = told ?? (names.length === 0 ? nobody : fill(declared, { names: listed(names, 'commas') }))
  return left > 0 ? joined(elected, fill(vacant, { places: counted(left, places) })) : elected
}
