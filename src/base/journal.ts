import { canonical, type Json } from './canonical.ts'
import { digestOf, type Event } from './event.ts'
import { genesis, type Hash, link } from './hash.ts'
import type { StreamId } from './ids.ts'
import type { Words } from './words.ts'

/** One line of a journal. `event` is null where it is withheld from these readers: its digest stands in its place. */
export type Entry = { readonly position: number; readonly digest: Hash; readonly chain: Hash; readonly event: Event | null }

/** What the first line of a journal file says. `kind` is the part of the stream's id before the first hyphen. */
export type JournalTitle = { readonly stream: StreamId; readonly kind: string; readonly exercise: boolean }

/** A journal file that holds from the first byte to the last. `head` is the value that the outcome prints. */
export type Journal = JournalTitle & { readonly entries: readonly Entry[]; readonly count: number; readonly head: Hash }

/** Why a journal file does not verify, with the number of the line (1 is the first) where it shows. */
export type Broken = { readonly line: number; readonly why: Why; readonly words: Words }

const reasons = {
  'not-text': { en: 'The line is not UTF-8 text.', ar: 'السطر ليس نصا بترميز UTF-8.', es: 'La línea no es texto UTF-8.', fr: 'La ligne n’est pas du texte UTF-8.', ru: 'Строка не является текстом UTF-8.', zh: '该行不是UTF-8文本。' },
  'not-canonical': { en: 'The line is not written in the one form a journal line has.', ar: 'السطر غير مكتوب بالصيغة الوحيدة المقررة لأسطر السجل.', es: 'La línea no está escrita en la única forma que tiene una línea del diario.', fr: 'La ligne n’est pas écrite sous l’unique forme d’une ligne de journal.', ru: 'Строка записана не в той единственной форме, какую имеет строка журнала.', zh: '该行不符合日志行唯一规定的写法。' },
  'not-a-title': { en: 'The file does not begin as a journal begins.', ar: 'لا يبدأ الملف كما يبدأ السجل.', es: 'El archivo no empieza como empieza un diario.', fr: 'Le fichier ne commence pas comme un journal.', ru: 'Файл начинается не так, как журнал.', zh: '该文件的开头不是日志的开头。' },
  'not-a-line': { en: 'The line is neither an event, nor a withheld one, nor the end.', ar: 'ليس السطر حدثا ولا حدثا محجوبا ولا خاتمة السجل.', es: 'La línea no es un suceso, ni uno retenido, ni el final.', fr: 'La ligne n’est ni un événement, ni un événement retenu, ni la fin.', ru: 'Строка — не событие, не скрытое событие и не конец.', zh: '该行既非事件，亦非被隐去的事件，也不是结尾。' },
  'out-of-place': { en: 'The event belongs to another stream or another position.', ar: 'الحدث ينتمي إلى سجل آخر أو إلى موضع آخر.', es: 'El suceso pertenece a otro flujo o a otra posición.', fr: 'L’événement appartient à un autre flux ou à une autre position.', ru: 'Событие относится к другому потоку или другому месту.', zh: '该事件属于另一事件流或另一位置。' },
  'exercise': { en: 'The first line and the first event do not agree whether this is an exercise.', ar: 'لا يتفق السطر الأول والحدث الأول على ما إذا كان هذا تمرينا.', es: 'La primera línea y el primer suceso no concuerdan en si se trata de un ejercicio.', fr: 'La première ligne et le premier événement ne concordent pas sur le fait que ce soit un exercice.', ru: 'Первая строка и первое событие расходятся в том, учебная ли это игра.', zh: '首行与首个事件对是否为演练的说明不一致。' },
  'altered': { en: 'The line was altered, or one before it was: the chain does not hold.', ar: 'عُدِّل هذا السطر أو سطر قبله: السلسلة لا تتصل.', es: 'La línea fue alterada, o lo fue una anterior: la cadena no se sostiene.', fr: 'La ligne a été altérée, ou une autre avant elle\u00a0: la chaîne ne tient pas.', ru: 'Строка изменена, или изменена одна из прежних: цепочка не сходится.', zh: '该行或其前某行已被改动：链条不成立。' },
  'wrong-end': { en: 'The last line gives another count or another head than the events.', ar: 'يذكر السطر الأخير عددا أو رأسا غير ما تدل عليه الأحداث.', es: 'La última línea da otro recuento u otra cabeza que los sucesos.', fr: 'La dernière ligne donne un autre compte ou une autre tête que les événements.', ru: 'Последняя строка дает иное число или иную вершину, чем события.', zh: '末行所载的计数或链首与事件不符。' },
  'nothing-shown': { en: 'The journal shows no event, so nothing in it can be checked.', ar: 'لا يُظهر السجل أي حدث، فلا شيء فيه يمكن التحقق منه.', es: 'El diario no muestra ningún suceso, por lo que nada en él puede comprobarse.', fr: 'Le journal ne montre aucun événement\u00a0; rien ne peut donc y être vérifié.', ru: 'Журнал не показывает ни одного события, проверить в нем нечего.', zh: '该日志未显示任何事件，因此无从核对。' },
  'cut-short': { en: 'The file ends before its last line, or goes on after it.', ar: 'ينتهي الملف قبل سطره الأخير أو يستمر بعده.', es: 'El archivo termina antes de su última línea, o sigue después de ella.', fr: 'Le fichier se termine avant sa dernière ligne, ou se poursuit après elle.', ru: 'Файл кончается до последней строки или продолжается после нее.', zh: '该文件在末行之前结束，或在其后仍有内容。' },
} as const satisfies { readonly [why: string]: Words }
export type Why = keyof typeof reasons

/** The lines of a journal file, each with its line end. A journal file is canonical JSON, one value a line. */
export const titleLine = ({ stream, kind, exercise }: JournalTitle): string => `${canonical({ parley: 1, stream, kind, exercise })}\n`
export const entryLine = ({ position, digest, chain, event }: Entry): string =>
  `${canonical(event === null ? { chain, withheld: { position, digest } } : { chain, event: event as unknown as Json })}\n`
export const endLine = (count: number, head: Hash): string => `${canonical({ count, head })}\n`

/** Whether the first event of a stream says that what follows is an exercise. */
export function saysExercise(first: Event | null): boolean {
  return first !== null && isObject(first.data) && first.data['exercise'] === true
}

/**
 * Reads a journal file and checks it byte for byte: every line has the one canonical form, every event stands in its place, every
 * chain value follows from the line before, the last line gives the count and the head. One altered byte anywhere is found.
 */
export function readJournal(file: Uint8Array): Journal | Broken {
  const entries: Entry[] = []
  let title: JournalTitle | null = null
  let line = 0
  for (const bytes of linesOf(file)) {
    line += 1
    const broken = (why: Why): Broken => ({ line, why, words: reasons[why] })
    if (bytes === null) return broken('cut-short')
    const value = valueOf(bytes)
    if (typeof value === 'string') return broken(value)
    if (title === null) {
      title = titleOf(value)
      if (title === null) return broken('not-a-title')
      continue
    }
    if (hasOnly(value, 'count', 'head')) {
      const chain = entries.at(-1)?.chain ?? genesis
      if (value['count'] !== entries.length || value['head'] !== chain) return broken('wrong-end')
      if (entries.every(({ event }) => event === null)) return broken('nothing-shown')
      return line === lineCount(file) ? { ...title, entries, count: entries.length, head: chain } : { ...broken('cut-short'), line: line + 1 }
    }
    const entry = entryOf(title, entries.at(-1), value)
    if (typeof entry === 'string') return broken(entry)
    entries.push(entry)
  }
  return { line: line + 1, why: 'cut-short', words: reasons['cut-short'] }
}

export function isBroken(read: Journal | Broken): read is Broken {
  return 'why' in read
}

const lineEnd = 10

/** The lines without their ends; null for what follows the last line end. */
function* linesOf(file: Uint8Array): Generator<Uint8Array | null> {
  for (let start = 0; start < file.length;) {
    const end = file.indexOf(lineEnd, start)
    yield end < 0 ? null : file.subarray(start, end)
    start = end < 0 ? file.length : end + 1
  }
}

function lineCount(file: Uint8Array): number {
  let lines = 0
  for (const _line of linesOf(file)) lines += 1
  return lines
}

type Members = { readonly [name: string]: Json | undefined }

function valueOf(bytes: Uint8Array): Members | 'not-text' | 'not-canonical' {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return 'not-text'
  }
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && canonical(value) === text ? value : 'not-canonical'
  } catch {
    return 'not-canonical'
  }
}

function titleOf(value: Members): JournalTitle | null {
  const { parley, stream, kind, exercise } = value
  if (!hasOnly(value, 'parley', 'stream', 'kind', 'exercise') || parley !== 1) return null
  if (typeof stream !== 'string' || typeof kind !== 'string' || typeof exercise !== 'boolean') return null
  return kind === stream.split('-')[0] ? { stream, kind, exercise } : null
}

function entryOf(title: JournalTitle, before: Entry | undefined, value: Members): Entry | Why {
  const position = (before?.position ?? 0) + 1
  const { chain } = value
  const event = hasOnly(value, 'chain', 'event') && isEvent(value['event']) ? value['event'] : null
  const digest = event === null ? withheldDigest(value, position) : digestOf(event)
  if (typeof chain !== 'string' || digest === null) return 'not-a-line'
  if (event !== null && (event.stream !== title.stream || event.position !== position)) return 'out-of-place'
  if (event !== null && position === 1 && saysExercise(event) !== title.exercise) return 'exercise'
  return chain === link(before?.chain ?? genesis, position, digest) ? { position, digest, chain, event } : 'altered'
}

function withheldDigest(value: Members, position: number): Hash | null {
  const withheld = hasOnly(value, 'chain', 'withheld') ? value['withheld'] : undefined
  if (!isObject(withheld) || !hasOnly(withheld, 'position', 'digest') || withheld['position'] !== position) return null
  const { digest } = withheld
  return typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) ? digest : null
}

function isEvent(value: unknown): value is Event {
  if (!isObject(value) || !hasOnly(value, 'stream', 'position', 'at', 'type', 'v', 'by', 'key', 'audience', 'data', 'salt')) return false
  const { stream, position, at, type, v, by, key, audience, salt } = value
  return [stream, type, key].every((one) => typeof one === 'string') && [position, at, v].every(Number.isSafeInteger)
    && isObject(by) && hasOnly(by, 'person', 'capacity') && typeof by['person'] === 'string' && typeof by['capacity'] === 'string'
    && Array.isArray(audience) && audience.every((circle) => typeof circle === 'string')
    && typeof salt === 'string' && /^[0-9a-f]{32}$/.test(salt)
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasOnly(value: Members, ...names: readonly string[]): boolean {
  return Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name))
}
