import type { AnswerWay } from '../entry.ts'

/** Verbs by which one says that it denies, repeats, welcomes or answers what another said, in the languages that are read. */
export const answeringVerbs: { readonly [way in Exclude<AnswerWay, 'none'>]: RegExp } = {
  denies: /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebuff(?:s|ed)?|disput(?:es?|ed|ing)|rejet(?:te|tent|é|èrent)|dément(?:i|ent)?|a nié|rechaz(?:a|ó|aron)|desmint(?:ió|ieron)|desmiente|neg[oó]|wies\b[^.]{0,80}\bzurück|dementiert(?:e|en)?|bestritt(?:en)?|respingeu|negou|rejeitou|ha respinto|ha smentito)(?!\p{L})|(?<!\p{L})(?:отверг(?:ла|ли)?|опроверг(?:ла|ли|ает)?|отрица(?:ет|л|ла|ли)|отклонил[аи]?)(?!\p{L})|(?<!\p{L})و?(?:نفى|نفت|رفض|رفضت|ينفي|تنفي|يرفض|ترفض)(?!\p{L})|否认|拒绝|驳斥/iu,
  welcomes: /\b(?:welcom(?:es?|ed|ing)|hail(?:s|ed)|applaud(?:s|ed)|a salué|ont salué|salue(?:nt)?|se félicite|acog(?:ió|ieron|e) con|celebr(?:a|ó)|saludó|begrüßt(?:e|en)?|saudou|ha accolto con favore)(?!\p{L})|(?<!\p{L})приветств(?:ует|уют|овал|овала|овали)(?!\p{L})|(?<!\p{L})و?(?:رحب|رحبت|يرحب|ترحب)(?!\p{L})|欢迎/iu,
  repeats: /\b(?:repeat(?:s|ed|ing)?|reiterat(?:es?|ed|ing)|restat(?:es?|ed|ing)|reaffirm(?:s|ed|ing)?|a réitéré|réitère|a réaffirmé|reiter(?:a|ó)|reafirm(?:a|ó)|wiederholt(?:e|en)?|bekräftigt(?:e|en)?|reiterou|ha ribadito)(?!\p{L})|(?<!\p{L})(?:повторил[аи]?|подтвердил[аи]?)(?!\p{L})|(?<!\p{L})و?(?:كرر|كررت|جدد|جددت|أكد مجددا|أكدت مجددا)(?!\p{L})|重申/iu,
  answers: /\b(?:respond(?:s|ed|ing)?|repl(?:y|ies|ied)|in response|in reply|retort(?:s|ed)?|a répondu|en réponse|respondió|en respuesta|antwortete|erwiderte|respondeu|ha risposto)(?!\p{L})|(?<!\p{L})(?:ответил[аи]?|в ответ)(?!\p{L})|(?<!\p{L})و?(?:ردا على|رد على|ردت على|أجاب)(?!\p{L})|回应|答复/iu,
}
