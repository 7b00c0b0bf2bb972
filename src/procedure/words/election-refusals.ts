import type { Sentence } from './refusals.ts'

/** Refusals about elections and their ballots. None says anything of what is on a paper. */
export const electionRefusals = {
  'no-elections': {
    code: 'no-such-act',
    words: { en: 'These rules provide for no elections by ballot.', ar: 'لا تنص هذه القواعد على انتخابات بالاقتراع.', es: 'Este reglamento no prevé elecciones por cédulas de votación.', fr: 'Ce règlement ne prévoit pas d’élections au scrutin.', ru: 'Эти правила не предусматривают выборов бюллетенями.', zh: '本规则没有投票选举的规定。' },
  },
  'no-such-election': {
    code: 'no-such-thing',
    words: { en: 'These rules name no election of this kind.', ar: 'لا تذكر هذه القواعد انتخابا من هذا النوع.', es: 'Este reglamento no menciona ninguna elección de este tipo.', fr: 'Ce règlement ne mentionne pas d’élection de ce type.', ru: 'Эти правила не называют выборов такого рода.', zh: '本规则没有列出这类选举。' },
  },
  'places-are-fixed': {
    code: 'invalid',
    words: { en: 'In this election the number of places is {places}.', ar: 'عدد المقاعد في هذا الانتخاب هو {places}.', es: 'En esta elección el número de puestos es {places}.', fr: 'Dans cette élection, le nombre de sièges est de {places}.', ru: 'На этих выборах число мест: {places}.', zh: '本次选举的席位数为{places}个。' },
  },
  'persons-stand': {
    code: 'invalid',
    words: { en: 'In this election persons stand, and they are entered by name.', ar: 'المرشحون في هذا الانتخاب أشخاص تُدوَّن أسماؤهم.', es: 'En esta elección se presentan personas, que se anotan por su nombre.', fr: 'Dans cette élection, ce sont des personnes qui se présentent\u00a0; elles sont inscrites par leur nom.', ru: 'На этих выборах выдвигаются лица, и вносят их по именам.', zh: '本次选举的候选人为个人，应录入姓名。' },
  },
  'not-eligible': {
    code: 'not-entitled',
    words: { en: 'Whoever is named here cannot stand in this election, or stands already.', ar: 'لا يجوز لمن سُمّي هنا أن يترشح في هذا الانتخاب أو أنه مرشح بالفعل.', es: 'Alguien de los nombrados no puede presentarse a esta elección, o ya se presenta.', fr: 'Parmi ceux qui sont nommés, quelqu’un ne peut se présenter à cette élection, ou s’y présente déjà.', ru: 'Кто-либо из названных не может баллотироваться на этих выборах или уже баллотируется.', zh: '所列者不能参加本次选举，或已是候选人。' },
  },
  'no-election-open': {
    code: 'not-now',
    words: { en: 'No election is under way.', ar: 'لا يجري أي انتخاب.', es: 'No hay ninguna elección en curso.', fr: 'Aucune élection n’est en cours.', ru: 'Выборы не проводятся.', zh: '目前没有进行选举。' },
    possible: { en: '{chair} calls an election.', ar: 'يدعو {chair} إلى إجراء انتخاب.', es: 'La elección la convoca {chair}.', fr: 'C’est {chair} qui annonce une élection.', ru: 'Выборы объявляет {chair}.', zh: '由{chair}宣布举行选举。' },
  },
  'election-open': {
    code: 'not-now',
    words: { en: 'An election is under way: {what}.', ar: 'يجري انتخاب: {what}.', es: 'Hay una elección en curso: {what}.', fr: 'Une élection est en cours\u00a0: {what}.', ru: 'Проводятся выборы: {what}.', zh: '正在进行选举：{what}。' },
    possible: { en: 'Another is called when this one has ended.', ar: 'يُدعى إلى انتخاب آخر بعد انتهاء هذا الانتخاب.', es: 'La siguiente se convoca cuando haya terminado esta.', fr: 'Une autre est annoncée lorsque celle-ci a pris fin.', ru: 'Другие объявляют, когда эти закончатся.', zh: '本次选举结束后再举行另一选举。' },
  },
  'election-unbroken': {
    code: 'out-of-order',
    words: { en: 'The meeting goes on, ballot after ballot, until the places are filled: {what}.', ar: 'تستمر الجلسة، اقتراعا بعد اقتراع، حتى تُشغل المقاعد: {what}.', es: 'La sesión continúa, votación tras votación, hasta que se cubran los puestos: {what}.', fr: 'La séance se poursuit, tour après tour, jusqu’à ce que les sièges soient pourvus\u00a0: {what}.', ru: 'Заседание продолжается, тур за туром, пока места не заполнены: {what}.', zh: '会议持续进行，逐轮投票，直至席位填满：{what}。' },
    possible: { en: 'When the places are filled.', ar: 'بعد شغل المقاعد.', es: 'Cuando se hayan cubierto los puestos.', fr: 'Lorsque les sièges seront pourvus.', ru: 'Когда места будут заполнены.', zh: '席位填满后。' },
  },
  'election-over': {
    code: 'no-such-thing',
    words: { en: 'This election is not the one under way.', ar: 'ليس هذا هو الانتخاب الجاري.', es: 'Esta no es la elección en curso.', fr: 'Cette élection n’est pas celle qui est en cours.', ru: 'Это не те выборы, которые проводятся.', zh: '这不是正在进行的选举。' },
  },
  'no-nominations': {
    code: 'no-such-act',
    words: { en: 'There are no nominations: any eligible member may be voted for.', ar: 'لا تُقدَّم ترشيحات؛ ويجوز التصويت لأي عضو تتوافر فيه الأهلية.', es: 'No hay candidaturas: puede votarse por cualquier miembro elegible.', fr: 'Il n’y a pas de candidatures\u00a0: on peut voter pour tout membre éligible.', ru: 'Кандидатуры не выдвигаются: голосовать можно за любого члена, имеющего право быть избранным.', zh: '没有提名：可投票选举任何合格成员。' },
  },
  'ballots-begun': {
    code: 'too-late',
    words: { en: 'The first ballot has been opened. Whom the following ballots are on is told by the counts.', ar: 'بدأ الاقتراع الأول، ونتائج الفرز هي التي تحدد من يشملهم الاقتراع التالي.', es: 'Se ha abierto la primera votación. Los recuentos determinan sobre quién versan las siguientes.', fr: 'Le premier tour de scrutin est ouvert. Les décomptes disent sur qui portent les tours suivants.', ru: 'Первый тур открыт. На ком проводятся следующие, определяют подсчеты.', zh: '第一轮投票已经开始。以后各轮的候选人由计票结果决定。' },
  },
  'not-your-candidate': {
    code: 'not-entitled',
    words: { en: 'Only the candidate, or {chair} or the secretariat for the candidate, withdraws a candidacy.', ar: 'لا يسحب الترشيح إلا المرشح نفسه، أو {chair} أو الأمانة نيابة عنه.', es: 'Solo retira una candidatura quien la presenta para sí, o por su cuenta {chair} o la secretaría.', fr: 'Seul le candidat retire une candidature, ou {chair} ou le secrétariat pour lui.', ru: 'Кандидатуру снимает только сам кандидат либо за него {chair} или секретариат.', zh: '只有候选人本身，或代其行事的{chair}或秘书处，可以撤回候选资格。' },
  },
  'ballot-required': {
    code: 'out-of-order',
    words: { en: 'This election is held by secret ballot, however many stand.', ar: 'يُجرى هذا الانتخاب بالاقتراع السري أيا كان عدد المرشحين.', es: 'Esta elección se celebra por votación secreta, cualquiera que sea el número de candidaturas.', fr: 'Cette élection a lieu au scrutin secret, quel que soit le nombre de candidats.', ru: 'Эти выборы проводятся тайным голосованием, сколько бы ни было кандидатов.', zh: '不论候选人多少，本次选举均以无记名投票进行。' },
    possible: { en: 'When {chair} opens the ballot.', ar: 'عند فتح باب الاقتراع.', es: 'Cuando {chair} abra la votación.', fr: 'Lorsque {chair} ouvrira le scrutin.', ru: 'Когда {chair} откроет голосование.', zh: '{chair}宣布开始投票时。' },
  },
  'ballot-asked-for': {
    code: 'already-done',
    words: { en: 'A ballot has been asked for: {who}.', ar: 'طُلب إجراء اقتراع: {who}.', es: 'Se ha pedido votación secreta: {who}.', fr: 'Un scrutin a été demandé\u00a0: {who}.', ru: 'Запрошено голосование бюллетенями: {who}.', zh: '已有人要求投票：{who}。' },
    possible: { en: '{chair} opens the ballot.', ar: 'يفتح {chair} باب الاقتراع.', es: 'La votación la abre {chair}.', fr: 'C’est {chair} qui ouvre le scrutin.', ru: 'Голосование открывает {chair}.', zh: '由{chair}宣布开始投票。' },
  },
  'not-as-many-candidates': {
    code: 'not-in-force',
    words: { en: 'Candidates: {candidates}; places: {places}. The ballot is dispensed with only where they are equal in number.', ar: 'المرشحون: {candidates}؛ المقاعد: {places}. ولا يُستغنى عن الاقتراع إلا إذا تساوى العددان.', es: 'Candidaturas: {candidates}; puestos: {places}. Solo se prescinde de la votación cuando ambos números son iguales.', fr: 'Candidats\u00a0: {candidates}\u00a0; sièges\u00a0: {places}. On ne se dispense du scrutin que lorsque les deux nombres sont égaux.', ru: 'Кандидатов: {candidates}; мест: {places}. Без голосования обходятся, только если числа равны.', zh: '候选人：{candidates}；席位：{places}。只有两者数目相等时才免除投票。' },
    possible: { en: 'When candidates equal places; otherwise by ballot.', ar: 'عند تساوي عدد المرشحين وعدد المقاعد؛ وإلا فبالاقتراع.', es: 'Cuando haya tantas candidaturas como puestos; si no, por votación.', fr: 'Lorsque les candidats sont aussi nombreux que les sièges\u00a0; sinon, au scrutin.', ru: 'Когда кандидатов столько же, сколько мест; иначе — голосованием.', zh: '候选人与席位数目相等时；否则进行投票。' },
  },
  'places-left': {
    code: 'not-in-force',
    words: { en: 'Places still to be filled: {places}. The election goes on.', ar: 'المقاعد المتبقية: {places}. ويستمر الانتخاب.', es: 'Puestos por cubrir: {places}. La elección continúa.', fr: 'Sièges restant à pourvoir\u00a0: {places}. L’élection se poursuit.', ru: 'Незаполненных мест: {places}. Выборы продолжаются.', zh: '尚待填补的席位：{places}。选举继续进行。' },
    possible: { en: 'It ends when all places are filled, or when nobody is left to be voted for.', ar: 'ينتهي عند شغل جميع المقاعد أو إذا لم يبق من يُصوَّت له.', es: 'Termina cuando se cubren todos los puestos o cuando no queda nadie por quien votar.', fr: 'Elle prend fin lorsque tous les sièges sont pourvus ou qu’il ne reste personne pour qui voter.', ru: 'Они заканчиваются, когда заполнены все места или голосовать больше не за кого.', zh: '所有席位填满，或已无人可选时结束。' },
  },
  'nobody-stands': {
    code: 'not-now',
    words: { en: 'Nobody stands yet.', ar: 'لا مرشح بعد.', es: 'Todavía no se presenta nadie.', fr: 'Personne ne se présente encore.', ru: 'Кандидатов пока нет.', zh: '尚无候选人。' },
    possible: { en: 'A delegation nominates a candidate.', ar: 'يسمّي أحد الوفود مرشحا.', es: 'Una delegación propone una candidatura.', fr: 'Une délégation présente une candidature.', ru: 'Делегация выдвигает кандидата.', zh: '由代表团提名候选人。' },
  },
  'nobody-left': {
    code: 'not-now',
    words: { en: 'Nobody is left to be voted for.', ar: 'لم يبق من يُصوَّت له.', es: 'No queda nadie por quien votar.', fr: 'Il ne reste personne pour qui voter.', ru: 'Голосовать больше не за кого.', zh: '已无人可选。' },
    possible: { en: '{chair} ends the election, and the places stay vacant.', ar: 'ينهي {chair} الانتخاب وتبقى المقاعد شاغرة.', es: 'Pone fin a la elección {chair}, y los puestos quedan vacantes.', fr: 'L’élection est close ({chair}), et les sièges restent vacants.', ru: 'Выборы завершает {chair}, и места остаются вакантными.', zh: '由{chair}结束选举，席位空缺。' },
  },
  'lots-first': {
    code: 'not-now',
    words: { en: 'Candidates are equal, and {chair} draws lots.', ar: 'تعادل مرشحون، ويجري {chair} القرعة.', es: 'Hay empate entre candidatos y se procede a un sorteo ({chair}).', fr: 'Des candidats sont à égalité, et il est procédé à un tirage au sort ({chair}).', ru: 'Кандидаты набрали поровну; жребий бросает {chair}.', zh: '候选人票数相等，由{chair}抽签。' },
    possible: { en: 'When {chair} has drawn the lots.', ar: 'بعد أن تُجرى القرعة.', es: 'Cuando {chair} haya efectuado el sorteo.', fr: 'Lorsque {chair} aura procédé au tirage au sort.', ru: 'Когда {chair} бросит жребий.', zh: '{chair}抽签后。' },
  },
  'nothing-to-draw': {
    code: 'not-now',
    words: { en: 'Nothing is to be decided by lot.', ar: 'لا شيء يُبت فيه بالقرعة.', es: 'No hay nada que decidir por sorteo.', fr: 'Il n’y a rien à décider par tirage au sort.', ru: 'Жребием решать нечего.', zh: '没有需要抽签决定的事项。' },
    possible: { en: 'Lots are drawn where the rules ask for it after equal votes.', ar: 'تُجرى القرعة عند تعادل الأصوات متى نصت القواعد على ذلك.', es: 'Se sortea cuando el reglamento lo exige tras un empate.', fr: 'On tire au sort là où le règlement le demande après un partage égal.', ru: 'Жребий бросают, где правила требуют этого при равенстве голосов.', zh: '票数相等且规则要求时抽签。' },
  },
  'ballot-under-way': {
    code: 'not-now',
    words: { en: 'A ballot is under way and is not interrupted, except on how it is conducted: {what}.', ar: 'يجري اقتراع، ولا يُقاطَع إلا بشأن طريقة إجرائه: {what}.', es: 'Hay una votación por cédulas en curso y no se interrumpe salvo por la forma en que se efectúa: {what}.', fr: 'Un scrutin est en cours et n’est interrompu que sur la manière dont il s’effectue\u00a0: {what}.', ru: 'Идет голосование бюллетенями; его прерывают только по порядку проведения: {what}.', zh: '正在投票，除涉及投票方式外不得打断：{what}。' },
    possible: { en: 'When the ballot has been counted; a point of order on its conduct may be raised now.', ar: 'بعد فرز الاقتراع؛ وتجوز الآن إثارة نقطة نظام بشأن طريقة إجرائه.', es: 'Cuando se haya hecho el escrutinio; ya ahora puede plantearse una cuestión de orden sobre la forma en que se efectúa.', fr: 'Lorsque le scrutin aura été dépouillé\u00a0; une motion d’ordre sur sa conduite peut être présentée dès maintenant.', ru: 'Когда бюллетени подсчитаны; вопрос по порядку проведения можно поднять сейчас.', zh: '计票后；现在可就投票方式提出程序问题。' },
  },
  'no-open-ballot': {
    code: 'no-such-thing',
    words: { en: 'This ballot is not open.', ar: 'هذا الاقتراع غير مفتوح.', es: 'Esta votación no está abierta.', fr: 'Ce scrutin n’est pas ouvert.', ru: 'Это голосование не открыто.', zh: '该轮投票未在进行。' },
  },
  'ballot-is-closed': {
    code: 'too-late',
    words: { en: 'This ballot is closed.', ar: 'أُقفل هذا الاقتراع.', es: 'Esta votación está cerrada.', fr: 'Ce scrutin est clos.', ru: 'Это голосование закрыто.', zh: '该轮投票已经结束。' },
  },
  'ballot-cast': {
    code: 'already-done',
    words: { en: 'The ballot of this delegation lies in the box: {who}. It can be neither taken out nor replaced.', ar: 'أودعت بطاقة هذا الوفد في الصندوق: {who}. ولا يمكن سحبها ولا استبدالها.', es: 'La cédula de esta delegación está en la urna: {who}. No puede retirarse ni sustituirse.', fr: 'Le bulletin de cette délégation est dans l’urne\u00a0: {who}. Il ne peut être ni retiré ni remplacé.', ru: 'Бюллетень этой делегации в урне: {who}. Его нельзя ни вынуть, ни заменить.', zh: '该代表团的选票已在票箱中：{who}。不能取出，也不能替换。' },
  },
  'by-paper': {
    code: 'not-now',
    words: { en: 'This ballot is taken on paper, in the room.', ar: 'يُجرى هذا الاقتراع بالبطاقات الورقية في القاعة.', es: 'Esta votación se hace en papel, en la sala.', fr: 'Ce scrutin a lieu sur papier, dans la salle.', ru: 'Это голосование проводится на бумаге, в зале.', zh: '该轮投票在会场以纸质选票进行。' },
    possible: { en: 'On the paper handed out in the room.', ar: 'على الورقة الموزعة في القاعة.', es: 'Con la cédula que se reparte en la sala.', fr: 'Sur le bulletin distribué dans la salle.', ru: 'На бюллетене, розданном в зале.', zh: '使用会场分发的选票。' },
  },
  'paper-does-not-fit': {
    code: 'invalid',
    words: { en: 'This paper does not fit the ballot. Names at most: {places}; only those who may be voted for in it.', ar: 'هذه البطاقة لا تناسب الاقتراع. عدد الأسماء الأقصى: {places}؛ ولا تُذكر إلا أسماء من يجوز التصويت لهم فيه.', es: 'Esta cédula no corresponde a la votación. Número máximo de nombres: {places}; solo los de quienes pueden recibir votos en ella.', fr: 'Ce bulletin ne convient pas à ce scrutin. Nombre maximal de noms\u00a0: {places}\u00a0; uniquement ceux pour qui on peut y voter.', ru: 'Этот бюллетень не подходит к голосованию. Имен не более: {places}; только те, за кого в нем можно голосовать.', zh: '该选票不符合本轮投票。姓名至多{places}个；只能填写本轮可选者。' },
  },
  'close-ballot-first': {
    code: 'not-now',
    words: { en: 'Papers may still be handed in.', ar: 'لا يزال إيداع البطاقات ممكنا.', es: 'Todavía pueden entregarse cédulas.', fr: 'Des bulletins peuvent encore être déposés.', ru: 'Бюллетени еще можно сдавать.', zh: '仍可投交选票。' },
    possible: { en: '{chair} closes the ballot first.', ar: 'يقفل {chair} الاقتراع أولا.', es: 'Antes {chair} cierra la votación.', fr: 'D’abord {chair} clôt le scrutin.', ru: 'Сначала {chair} закрывает голосование.', zh: '须先由{chair}结束投票。' },
  },
  'counted-from-the-box': {
    code: 'not-now',
    words: { en: 'An electronic ballot is counted from its box and has no tellers.', ar: 'يُفرز الاقتراع الإلكتروني من صندوقه وليس له فارزو أصوات.', es: 'Una votación electrónica se escruta desde su urna y no tiene escrutadores.', fr: 'Un scrutin électronique est dépouillé à partir de son urne et n’a pas de scrutateurs.', ru: 'Электронное голосование подсчитывают из его урны, счетчиков у него нет.', zh: '电子投票由票箱计票，没有计票人。' },
    possible: { en: 'When {chair} counts the box.', ar: 'عند فرز ما في الصندوق.', es: 'Cuando {chair} haga el escrutinio de la urna.', fr: 'Lorsque {chair} dépouillera l’urne.', ru: 'Когда {chair} подсчитает содержимое урны.', zh: '{chair}清点票箱时。' },
  },
  'sheets-first': {
    code: 'not-now',
    words: { en: 'The sheets of two tellers that agree to the last figure are needed first.', ar: 'يلزم أولا كشفان من فارزي الأصوات متطابقان في كل رقم.', es: 'Primero hacen falta las hojas de dos escrutadores que coincidan hasta la última cifra.', fr: 'Il faut d’abord les feuilles de deux scrutateurs, concordant jusqu’au dernier chiffre.', ru: 'Сначала нужны листы двух счетчиков, совпадающие до последней цифры.', zh: '须先有两名计票人完全一致的计票表。' },
    possible: { en: 'The secretariat enters both sheets; where they differ, one is counted and entered again.', ar: 'تُدخل الأمانة الكشفين؛ فإذا اختلفا أُعيد العد وأُدخل أحدهما من جديد.', es: 'La secretaría anota ambas hojas; si difieren, se cuenta de nuevo y se vuelve a anotar una.', fr: 'Le secrétariat saisit les deux feuilles\u00a0; si elles diffèrent, on recompte et l’une est saisie de nouveau.', ru: 'Секретариат вносит оба листа; если они расходятся, пересчитывают и один вносят снова.', zh: '由秘书处录入两份计票表；不一致时重新计算并重新录入其中一份。' },
  },
  'sheets-agree': {
    code: 'already-done',
    words: { en: 'The two tellers agree.', ar: 'اتفق فارزا الأصوات.', es: 'Los dos escrutadores coinciden.', fr: 'Les deux scrutateurs concordent.', ru: 'Данные обоих счетчиков совпадают.', zh: '两名计票人的结果一致。' },
    possible: { en: '{chair} announces the result.', ar: 'يعلن {chair} النتيجة.', es: 'El resultado lo anuncia {chair}.', fr: 'C’est {chair} qui proclame le résultat.', ru: 'Результат объявляет {chair}.', zh: '由{chair}宣布结果。' },
  },
  'another-teller': {
    code: 'not-entitled',
    words: { en: 'The tellers of this ballot are {one} and {other}.', ar: 'فارزا الأصوات في هذا الاقتراع هما {one} و{other}.', es: 'Los escrutadores de esta votación son {one} y {other}.', fr: 'Les scrutateurs de ce scrutin sont {one} et {other}.', ru: 'Счетчики этого голосования: {one} и {other}.', zh: '本轮投票的计票人是{one}和{other}。' },
  },
  'not-on-the-ballot': {
    code: 'invalid',
    words: { en: 'The sheet names somebody who cannot be voted for in this ballot, or a figure is out of bounds.', ar: 'يذكر الكشف من لا يجوز التصويت له في هذا الاقتراع أو رقما خارج الحدود.', es: 'La hoja indica a alguien que no puede recibir votos en esta votación, o una cifra fuera de los límites.', fr: 'La feuille indique quelqu’un pour qui on ne peut voter à ce scrutin, ou un chiffre hors limites.', ru: 'В листе назван тот, за кого в этом голосовании голосовать нельзя, или число вне пределов.', zh: '计票表列有本轮不能当选者，或数字超出范围。' },
  },
  'no-explanations-of-ballots': {
    code: 'out-of-order',
    words: { en: 'A vote by secret ballot is not explained.', ar: 'لا يُعلَّل التصويت بالاقتراع السري.', es: 'El voto emitido en votación secreta no se explica.', fr: 'Un vote au scrutin secret ne s’explique pas.', ru: 'Тайное голосование не объясняют.', zh: '无记名投票不作解释。' },
  },
} as const satisfies { readonly [key: string]: Sentence }
