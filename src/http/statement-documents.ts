import { type Event, digestOf } from '#base/event.ts'
import { dayOf } from '#base/instants.ts'
import { hash } from '#base/hash.ts'
import type { StreamId } from '#base/ids.ts'
import { say } from '#base/words.ts'
import type { Consequence } from '#clerk/clerk.ts'
import type { ConferenceEvents } from '#procedure/events.ts'
import { longestName, longestNote, longestWords } from '#record/commands.ts'
import type { Document, Owed, Store } from '#store/store.ts'
import { documentIdOf } from './reading/desk.ts'

type Delivered = Event<'statement-delivered', ConferenceEvents['statement-delivered']>
type Filed = { readonly document: Document; readonly title: string; readonly language: string; readonly day: string; readonly conference: string; readonly note: string }

/** Whoever brings in what a conference itself says: no person, with a keeper's right to take documents in. */
const clerkOfRecord = { person: 'clock', capacity: 'keeper' } as const

/**
 * The documents of a delivered statement, one a language, the authentic one first. Each says who spoke, for whom, on what occasion and day, and where in
 * which journal it stands. What not everybody could hear goes into no dossier: its team need not have been in the room.
 */
export function documentsOf({ data, audience, ...rest }: Delivered): { readonly dossier: StreamId; readonly documents: readonly Filed[] } | null {
  const { dossier, texts, who, conference, bodyName, meeting, item, behalf, exercise, reading } = data
  if (dossier === null || !audience.includes('public')) return null
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
      document: { id, dossier, hash: hash(bytes), name: `${say(who, 'en')}, ${day}, ${language}`.slice(0, longestName).toWellFormed(), bytes, text: content, about: { pasted: true, kind: 'text', encoding: { name: 'utf-8', basis: 'none' } } },
    }
  })
  return { dossier, documents }
}

/** A delivered statement becomes documents of the dossier its conference came from, and its wordings one story. Keys are made of the event, so nothing comes twice. */
export const statementsIntoDossier: Consequence = {
  of: 'conference',
  type: 'statement-delivered',
  commands: (event) => {
    const filed = documentsOf(event as Delivered)
    if (filed === null) return []
    const { dossier, documents } = filed
    const imports = documents.map(({ document, title, language, day, conference, note }) => ({
      stream: dossier, by: clerkOfRecord,
      command: {
        type: 'import-document', document: document.id, hash: document.hash, textHash: hash(document.text), length: document.text.length, name: document.name, handling: null, obtained: { how: 'conference', note },
        described: { title, outlet: conference.slice(0, longestWords), agency: null, language, medium: 'text', published: day, publishedBasis: 'person' },
      } as { readonly type: string },
    }))
    const story = { stream: dossier, by: clerkOfRecord, command: { type: 'join-story', documents: documents.map(({ document }) => document.id) } as { readonly type: string } }
    return documents.length < 2 ? imports : [...imports, story]
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
