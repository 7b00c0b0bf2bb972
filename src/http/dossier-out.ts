import type { DocumentId } from '#base/ids.ts'
import type { Told } from '#exports/dossier-actors.ts'
import type { Store } from '#store/store.ts'
import type { Sight } from '#views/dossier/sight.ts'

/**
 * The file of a dossier, in parts: first all that was made of its documents, then the documents themselves, one at a time, so that as much is in memory as
 * the largest of them takes beside the texts.
 */
export async function* exportParts(store: Pick<Store, 'document'>, sight: Sight, register: Told): AsyncGenerator<string, void> {
  const { exportedDossier } = await import('#exports/dossier-json.ts')
  const texts = new Map<DocumentId, string>()
  for (const { document: { document }, held } of sight.seen) {
    const text = held?.reading.text ?? (await store.document(document))?.text
    if (text !== undefined) texts.set(document, text)
  }
  const { documents, ...rest } = exportedDossier(sight, texts, register)
  yield `${JSON.stringify(rest, null, 1).slice(0, -2)},\n "documents": [`
  for (const [n, one] of documents.entries()) {
    const stored = await store.document(sight.seen[n]?.document.document ?? '')
    if (stored === null) continue
    const pasted = typeof stored.about === 'object' && stored.about !== null && 'pasted' in stored.about && stored.about['pasted'] === true
    yield `${n === 0 ? '' : ','}\n  ${JSON.stringify({ ...one, pasted, bytes: base64(stored.bytes), text: stored.text })}`
  }
  yield '\n ]\n}\n'
}

/** Bytes in letters, in pieces that a call can take. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(pieces.join(''))
}
