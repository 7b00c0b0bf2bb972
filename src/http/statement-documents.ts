import { type Event, digestOf } from '#base/event.ts'
import { dayOf } from '#base/instants.ts'
import { hash } from '#base/hash.ts'
import type { Handling } from '#base/handling.ts'
import type { StreamId } from '#base/ids.ts'
import { say } from '#base/words.ts'
import type { Consequence } from '#clerk/clerk.ts'
import type { ConferenceEvents } from '#procedure/events.ts'
import { type Delivered as Spoken, longestName, longestNote, longestWords } from '#record/commands.ts'
import type { Document, Owed, Store } from '#store/store.ts'
import { keptHandling } from '#house/decider.ts'
import { houseStream } from '#house/state.ts'
import { documentIdOf } from './reading/desk.ts'

type Delivered = Event<'statement-delivered', ConferenceEvents['statement-delivered']>
type Filed = { readonly document: Document; readonly title: string; readonly language: string; readonly day: string; readonly conference: string; readonly note: string; readonly delivered: Spoken }

/** Whoever brings in what a conference itself says: no person, with a keeper's right to take documents in. */
const clerkOfRecord = { person: 'clock', capacity: 'keeper' } as const

const clock = { person: 'clock', capacity: 'clock' } as const

/**
 * The documents of a delivered statement, one a language, the authentic one first. Each says who spoke, for whom, on what occasion and day, and where in
 * which journal it stands. What not everybody could hear goes into the conference's own dossier alone, for those who keep it, and is never public by itself.
 */
export function documentsOf({ data, audience, ...rest }: Delivered): { readonly dossier: StreamId; readonly handling: Handling | null; readonly documents: readonly Filed[] } | null {
  const { dossier, texts, who, conference, bodyName, meeting, item, behalf, exercise, reading } = data
  if (dossier === null) return null
  const { stream, position, at } = rest
  const day = dayOf(at)
  const occasion = `${say(bodyName, 'en')}, meeting ${meeting}${item === null ? '' : `, ${say(item.title, 'en')}`}`
  const digest = digestOf({ data, audience, ...rest })
  const authentic = texts[0]?.language ?? 'en'
  const documents = texts.map(({ language, text }, n): Filed => {
    const what = n === 0 ? `authentic in ${language}, ${reading === 'verbatim' ? 'to be read out as it stands' : 'check against delivery'}` : `rendering in ${language} of the text authentic in ${authentic}`
    const speaker = `${say(who, 'en')}${behalf === null ? '' : ` on behalf of ${behalf}`}`
    const title = `${exercise ? 'EXERCISE: ' : ''}Statement by ${speaker}, ${conference}`
    const note = `${conference}: ${occasion}, ${day}. Statement by ${speaker} as delegation, ${what}. Source: ${stream}, event ${position}, ${digest}.`
    // Plain text whatever it looks like; it is read where every document is read, not here where commands are decided.
    const content = [...(exercise ? ['EXERCISE'] : []), `${speaker}, ${conference}: ${occasion}`, day, text, `${stream}, event ${position} (${what})`].join('\n\n').toWellFormed()
    const bytes = new TextEncoder().encode(content)
    const id = documentIdOf(dossier, hash(bytes))
    return {
      title: title.slice(0, longestWords).toWellFormed(), language, day, conference, note: note.slice(0, longestNote).toWellFormed(),
      delivered: { who, ...(behalf === null ? {} : { behalf }), conference: conference.slice(0, longestWords), body: bodyName, meeting, ...(item === null ? {} : { item: item.title }), reading, authentic, language },
      document: { id, dossier, hash: hash(bytes), name: `${say(who, 'en')}, ${day}, ${language}`.slice(0, longestName).toWellFormed(), bytes, text: content, about: { pasted: true, kind: 'text', encoding: { name: 'utf-8', basis: 'none' } } },
    }
  })
  return { dossier, handling: audience.includes('public') ? null : 'confidential', documents }
}

/** A delivered statement becomes documents of the dossier it names, and its wordings one story. Keys are made of the event, so nothing comes twice. */
export const statementsIntoDossier: Consequence = {
  of: 'conference',
  type: 'statement-delivered',
  commands: (event) => {
    const filed = documentsOf(event as Delivered)
    if (filed === null) return []
    const { dossier, handling, documents } = filed
    const imports = documents.map(({ document, title, language, day, conference, note, delivered }) => ({
      stream: dossier, by: clerkOfRecord,
      command: {
        type: 'import-document', document: document.id, hash: document.hash, textHash: hash(document.text), length: document.text.length, name: document.name, handling, obtained: { how: 'conference', note, delivered },
        described: { title, outlet: conference.slice(0, longestWords), agency: null, language, medium: 'text', published: day, publishedBasis: 'person' },
      } as { readonly type: string },
    }))
    const story = { stream: dossier, by: clerkOfRecord, command: { type: 'join-story', documents: documents.map(({ document }) => document.id) } as { readonly type: string } }
    return documents.length < 2 ? imports : [...imports, story]
  },
}

/** A conference begins to keep a dossier of its own: it is there when the first document comes, and kept by whoever is the conference's secretariat. */
export const dossierKept: Consequence = {
  of: 'conference',
  type: 'dossier-kept',
  commands: (event) => {
    const { dossier, title } = event.data as ConferenceEvents['dossier-kept']
    return [
      { stream: houseStream, by: clock, command: { type: 'keep-dossier', conference: event.stream, id: dossier.slice('dossier-'.length), title } as { readonly type: string } },
      { stream: dossier, by: clerkOfRecord, command: { type: 'start-dossier', title, handling: keptHandling } as { readonly type: string } },
    ]
  },
}

/** Before an owed import is sent its bytes are laid down: made again from the event that caused it, so that a restart in between loses nothing. */
export function layDown(store: Store): (owed: Owed) => Promise<void> {
  return async ({ key, command }) => {
    const [, stream = '', position = '', index = ''] = /^(.+):(\d+):(\d+)$/.exec(key) ?? []
    if (command.type !== 'import-document' || !stream.startsWith('conference-')) return
    const [entry] = await store.read(stream, Number(position) - 1, 1)
    const document = entry?.event?.type === 'statement-delivered' ? documentsOf(entry.event as Delivered)?.documents[Number(index)]?.document : undefined
    if (document !== undefined) await store.putDocument(document)
  }
}
