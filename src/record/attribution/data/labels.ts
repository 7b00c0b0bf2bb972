/** Borders of words in every script. */
const all = (words: string): RegExp => new RegExp(`^(?:${words})s?$`, 'iu')

/** Labels of whoever asks, in English, French, German, Spanish, Italian, Portuguese, Russian, Arabic, Chinese and Turkish. */
export const asking = all(String.raw`Q|QUESTION(?:ER)?|REPORTER|JOURNALIST|PRESS|QUESTION DE LA PRESSE|JOURNALISTE|FRAGE|JOURNALIST(?:IN)?|P|PREGUNTA|PERIODISTA|D|DOMANDA|GIORNALISTA|PERGUNTA|JORNALISTA|В|ВОПРОС|ЖУРНАЛИСТ(?:КА)?|КОРРЕСПОНДЕНТ|ГОЛОС С МЕСТА|س|سؤال|السؤال|صحفي|صحفية|صحافي|صحافية|الصحفي|مراسل|مراسلة|问|問|提问|.{0,16}(?:记者|記者)|SORU|GAZETECİ|MUHABİR`)
/** Labels of whoever leads the meeting with the press. */
export const leading = all(String.raw`MODERATOR(?:IN)?|MODERADORA?|MODERATEUR|MODÉRAT(?:EUR|RICE)|MODERATORE|ВЕДУЩ(?:ИЙ|АЯ)|МОДЕРАТОР|مدير الجلسة|مديرة الجلسة|المقدم|主持人|MODERATÖR`)
/** Labels of whoever answers. */
export const answering = all(String.raw`A|ANSWER|RÉPONSE|R|ANTWORT|RESPUESTA|RISPOSTA|RESPOSTA|О|ОТВЕТ|ج|جواب|الجواب|答|回答|CEVAP|YANIT`)
/** "PREGUNTA. ", "R. ", "Q – ": a stop or a dash is enough behind a label of question or answer, where the text goes back and forth between both. */
export const briefly = /^(\p{L}{1,12})(?:\s?\.\s+|\s+[–—-]\s+)(?=\S)/u
/** Whether a text goes back and forth between such labels: an initial alone is none. */
export const alternate = (labels: readonly string[]): boolean => [asking, answering].every((kind) => labels.filter((one) => kind.test(one)).length >= 2)
/** Labels that name nobody. */
export const nobody = /^(?:SOURCE|PHOTO|NOTE|UPDATE|UPDATED|BREAKING|WATCH|READ|READ MORE|EDITOR|RELATED|CAPTION|VIDEO|IMAGE|TAGS?|TOPICS?|LIVE|EXPLAINER|ANALYSIS|OPINION|FACT ?BOX|TIMELINE|CREDIT|CONTACT|SUBJECT|DATE|FROM|TO|RE|FOTO|BILD|QUELLE|FUENTE|FONTE|ФОТО|ИСТОЧНИК|صورة|المصدر|图片|来源|KAYNAK)S?$/iu
/** What an editor says of an interview under its last turn. */
export const edited = /(?:this|the|our) (?:interview|conversation|transcript) (?:has been|was|is) (?:lightly )?(?:edited|condensed|shortened|translated)|(?:das|dieses) (?:interview|gespräch) (?:wurde|führte)|(?:cet|l[’'])\s?(?:entretien|interview) a été|(?:la|esta) (?:entrevista|conversación) (?:ha sido|fue)|интервью (?:сокращено|отредактировано)|(?:本|此)次?(?:采访|访谈)(?:经|已)/iu
/** Words of address before a name. */
export const honorific = /^(?:(?:M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Herr|Frau|Hr|Fr|Sr|Sra|D|Dª|Don|Doña|Sig|Signora|Bay|Bayan|Г-н|Г-жа|г-н|г-жа|Sayın|السيد|السيدة|الدكتور|الدكتورة|MR|MRS|MS|DR|SRA?|MME)\b\.?(?!\p{L})\s*|(?:M|MM|Mme|Г-н|Г-жа|السيد|السيدة|الدكتور|الدكتورة)\.?\s+)+/u
/** A post behind which the name of its holder stands. */
export const roleWord = /(?:minister|president|secretary|chancellor|spokes(?:man|woman|person)|ambassador|envoy|ministre|présidente?|porte-parole|Ministerin|Präsident(?:in)?|Kanzler(?:in)?|Sprecher(?:in)?|ministr[oa]|president[ae]|portavoz|portavoce|porta-voz|министр\p{L}*|президент\p{L}*|представител\p{L}*|وزيرة?|رئيسة?|متحدثة?|bakanı?|sözcüsü)(?!\p{L})/iu
/** Words of greeting with which a question begins, up to the stop or comma behind them. */
export const greetings = /^(?:thank you|thanks|many thanks|hi|hello|hey|good (?:morning|afternoon|evening|day)|yes|yeah|sorry|okay|ok|well|madam|sir|merci|bonjour|bonsoir|oui|gracias|hola|buenos días|buenas tardes|buenas noches|sí|danke|vielen dank|guten (?:tag|morgen|abend)|hallo|ja|спасибо|здравствуйте|добрый (?:день|вечер)|доброе утро|да)(?!\p{L})[^.?!,\n]{0,40}?(?:,\s+(?:Mr|Mrs|Ms|Madam|Minister|Ministers|President|Ambassador|Secretary|Chancellor|Sir|everyone|everybody)(?!\p{L})[^.?!,\n]{0,30})?[.,!—–-]\s+/iu
/** How somebody who asks presents themselves. */
export const presenting = /^(?:I[’']m|I am|my name is|my name[’']s|this is|it[’']s|je suis|je m[’']appelle|soy|me llamo|ich bin|mein name ist|меня зовут)\s+/iu
/** How whoever leads calls the next to ask. */
export const calling = /^[^.?!]{0,60}?(?:question|questions|goes|go|turn|over|start|begin|next(?: up)?|first|last|from|have|now)(?:\s(?:is|comes|goes))?(?:\s(?:to|from|with|by)|[,:–—])\s+/iu
