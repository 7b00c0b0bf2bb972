import type { Json } from '#base/canonical.ts'
import { type ProblemCode, Rejected } from '#base/codes.ts'
import type { Handling } from '#base/handling.ts'
import { type Hash, hash } from '#base/hash.ts'
import type { DocumentId, PersonId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { of } from '#clerk/clerk.ts'
import { dossier as decider } from '#record/decider.ts'
import type { Found } from '#record/found.ts'
import type { Reading } from '#record/reading.ts'
import { answerIn } from '#record/second/answer.ts'
import { besides } from '#record/second/beside.ts'
import { messagesFor, type Part, partsOf } from '#record/second/prompt.ts'
import { type Checked, promptVersion, type ReaderMark, type SecondReading, wholeOf } from '#record/second/second.ts'
import type { Held, Second } from '#views/dossier/sight.ts'
import type { Served } from '../served.ts'
import { type ReaderAddress, readerAddress, type ReaderSettings } from './address.ts'
import { question, usualPatience } from './question.ts'

/** How a document stands with the second reader. `sent`: who asked, when, and where its text went. */
export type Standing = {
  readonly is: 'waiting' | 'reading' | 'read' | 'failed'
  readonly problem: ProblemCode | null
  /** Requests answered so far, of how many. */
  readonly answered: number
  readonly parts: number
  /** Fields the reader gave, and how many of them do not stand in the text and were dropped. */
  readonly offered: number
  readonly dropped: number
  /** The article has other paragraphs now than those that were read, since somebody greyed or restored one. */
  readonly changed: boolean
  readonly sent: Sent | null
}
type Sent = { readonly by: PersonId; readonly at: Instant; readonly host: string }

/** What is kept of a document: how it was read and by whose wish, or that its text was sent and no answer came that could be used. */
type Kept = { readonly inputs: Hash; readonly sent: Sent; readonly reading: SecondReading | null; readonly problem: ProblemCode | null }

/** The second reader, where the operator set one up. */
export type SecondReader = {
  readonly mark: ReaderMark
  readonly address: ReaderAddress
  /** Whether a document with this mark may be sent to it. */
  readonly takes: (handling: Handling) => boolean
  /** Puts documents in the queue; those that wait already stay where they are. Throws `busy` where too many wait. */
  readonly ask: (dossier: StreamId, documents: readonly DocumentId[], by: PersonId) => void
  readonly standing: (dossier: StreamId) => Promise<ReadonlyMap<DocumentId, Standing>>
  /** What it adds to what the first reader found in these documents. */
  readonly beside: (dossier: StreamId, held: ReadonlyMap<DocumentId, Pick<Held, 'reading' | 'found'>>) => Promise<ReadonlyMap<DocumentId, Second>>
  /** Resolves when nothing waits. */
  readonly settled: () => Promise<void>
  /** Sends nothing more and gives up what is under way. */
  readonly close: () => Promise<void>
}

/** Documents that may wait at a time. */
export const mostWaiting = 2_000
/** How often the first reading of a document is waited for, as long as a page waits. */
const mostWaits = 10

export function openSecondReader({ store, clerk, desk, now, log }: Pick<Served, 'store' | 'clerk' | 'desk' | 'now' | 'log'>, settings: ReaderSettings, patience = usualPatience): SecondReader {
  const address = readerAddress(settings.url)
  if (address === null) throw new TypeError('no address of a second reader')
  const mark: ReaderMark = { model: settings.model, prompt: promptVersion }
  const name = `second-reader ${mark.model}`
  const waiting: { readonly dossier: StreamId; readonly document: DocumentId; readonly by: PersonId }[] = []
  /** What is under way, or went wrong since the start without anything having been sent. */
  const moving = new Map<DocumentId, Standing>()
  const stop = new AbortController()
  let working: Promise<void> | null = null
  const takes = (handling: Handling): boolean => !address.leaves || handling === 'public'

  async function work(): Promise<void> {
    for (let next = waiting[0]; next !== undefined && !stop.signal.aborted; next = waiting[0]) {
      const { document, dossier, by } = next
      moving.set(document, { ...unasked, is: 'reading' })
      try {
        await read(dossier, document, by)
        moving.delete(document)
      } catch (error) {
        const problem = error instanceof Rejected ? error.code : 'defect'
        moving.set(document, { ...unasked, is: 'failed', problem })
        log({ kind: problem === 'defect' ? 'defect' : 'rejected', code: problem, where: 'second reader' })
      }
      waiting.shift()
    }
    working = null
  }

  async function read(dossier: StreamId, document: DocumentId, by: PersonId): Promise<void> {
    const { state } = of(decider, await clerk.state(dossier))
    let held = (await desk.held(dossier, state)).get(document)
    for (let again = 0; held === undefined && again < mostWaits && !stop.signal.aborted; again += 1) held = (await desk.held(dossier, state)).get(document)
    // Its first reading cannot be made, or takes very long: there is nothing to send.
    if (held === undefined) throw new Rejected('unreadable-file')
    const { reading, found } = held
    const parts = partsOf(reading)
    if (parts === null) throw new Rejected('too-large')
    const key = { document, reader: name, version: mark.prompt }
    const inputs = inputsOf(reading)
    const before = keptIn(await store.derived(key))
    // Asked again for the same words, a text that was read whole is not sent a second time.
    if (before?.inputs === inputs && before.reading !== null && before.reading.answered === before.reading.parts) return
    const sent: Sent = { by, at: now(), host: address?.host ?? '' }
    const keep = (reading: SecondReading | null, problem: ProblemCode | null): Promise<void> => store.putDerived(key, plain({ inputs, sent, reading, problem }))
    const answers: Checked[] = []
    let problem: ProblemCode | null = null
    for (const part of parts) {
      // Its mark may have been made stricter since it was asked for.
      const handling = of(decider, await clerk.state(dossier)).state.documents[document]?.handling ?? 'source-protected'
      if (!takes(handling)) throw new Rejected('text-stays')
      if (stop.signal.aborted) throw new Rejected('busy')
      // That the text went out is kept before it goes.
      if (part === parts[0]) await keep(before?.reading ?? null, 'reader-unreachable')
      const answer = await answered(reading, found, part)
      if (typeof answer === 'string') problem = answer
      else answers.push(answer)
      moving.set(document, { ...unasked, is: 'reading', answered: answers.length, parts: parts.length, sent })
    }
    const whole = wholeOf(answers, parts.length)
    const better = before?.inputs === inputs && before.reading !== null && before.reading.answered > whole.answered ? before.reading : whole
    await keep(better.answered === 0 && parts.length > 0 ? before?.reading ?? null : better, problem)
  }

  /** One part's answer, or why there is none that could be used; the other parts go on. */
  async function answered(reading: Reading, first: Found, part: Part): Promise<Checked | ProblemCode> {
    if (address === null) return 'reader-unreachable'
    try {
      const answer = answerIn(await question(address, settings, messagesFor(reading, part), stop.signal, patience))
      if (answer === null) return 'reader-wrong'
      // The check knows dates in all languages, which a server that never asks a second reader does without.
      return (await import('#record/second/check.ts')).checked(reading, first, part, answer)
    } catch (error) {
      if (!(error instanceof Rejected)) throw error
      log({ kind: 'rejected', code: error.code, where: 'second reader' })
      return error.code
    }
  }

  const keptOf = async (dossier: StreamId): Promise<ReadonlyMap<DocumentId, Kept>> => new Map((await store.derivedIn(dossier, name, mark.prompt)).flatMap(({ document, value }) => {
    const kept = keptIn(value)
    return kept === null ? [] : [[document, kept] as const]
  }))

  return {
    mark, address, takes,
    ask(dossier, documents, by) {
      const fresh = documents.filter((document) => !waiting.some((one) => one.document === document))
      if (waiting.length + fresh.length > mostWaiting) throw new Rejected('busy', `Up to ${mostWaiting} documents wait for the second reader.`)
      for (const document of fresh) {
        waiting.push({ dossier, document, by })
        moving.set(document, { ...unasked, is: 'waiting' })
      }
      working ??= work()
    },
    async standing(dossier) {
      // What is under way is looked at first: what is kept of it the next moment would otherwise stand as a reading that failed.
      const under = [...moving]
      const kept = await keptOf(dossier)
      const held = kept.size === 0 ? null : await desk.held(dossier, of(decider, await clerk.state(dossier)).state)
      const isChanged = (document: DocumentId, { inputs }: Kept): boolean => { const one = held?.get(document); return one !== undefined && inputsOf(one.reading) !== inputs }
      const now = under.map(([document, is]): readonly [DocumentId, Standing] => [document, { ...is, sent: is.sent ?? kept.get(document)?.sent ?? null }])
      return new Map([...[...kept].map(([document, one]): readonly [DocumentId, Standing] => [document, { ...standingOf(one), changed: isChanged(document, one) }]), ...now])
    },
    async beside(dossier, held) {
      const kept = await keptOf(dossier)
      return new Map([...held].flatMap(([document, { reading, found }]): readonly (readonly [DocumentId, Second])[] => {
        const second = kept.get(document)?.reading ?? null
        return second === null ? [] : [[document, { reader: mark, beside: besides(found, second.found, reading.mainText) }]]
      }))
    },
    settled: async () => { while (working !== null) await working },
    close: async () => {
      stop.abort()
      waiting.length = 0
      await working
    },
  }
}

const unasked: Standing = { is: 'waiting', problem: null, answered: 0, parts: 0, offered: 0, dropped: 0, changed: false, sent: null }

function standingOf({ reading, problem, sent }: Kept): Standing {
  return reading === null ? { ...unasked, is: 'failed', problem, sent } : { is: problem === null || reading.answered > 0 ? 'read' : 'failed', problem, answered: reading.answered, parts: reading.parts, offered: reading.offered, dropped: reading.dropped, changed: false, sent }
}

/** What an answer rests on: the same words of the same article have the same reading. */
function inputsOf({ text, mainText }: Reading): Hash {
  const made = inputs.get(mainText) ?? hash(JSON.stringify([hash(text), mainText]))
  inputs.set(mainText, made)
  return made
}
/** The paragraphs of a document are the same object as long as nobody changes them. */
const inputs = new WeakMap<Reading['mainText'], Hash>()

/** What the store kept is what was put there under the same version. */
const keptIn = (value: Json | null): Kept | null => (value === null ? null : value as unknown as Kept)
const plain = (value: Kept): Json => JSON.parse(JSON.stringify(value)) as Json
