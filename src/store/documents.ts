import type { Json } from '#base/canonical.ts'
import { bytes, insert, json, type Sql, text } from './sql.ts'
import type { DocumentHead, Store } from './store.ts'

/** Imported files: written once, read ever after. */
export function documentRows(sql: Sql): Pick<Store, 'putDocument' | 'document' | 'documents'> {
  const same = async (dossier: string, hash: string): Promise<string | null> => {
    const [row] = await sql.query('select id from document where dossier = $1 and hash = $2', [dossier, hash])
    return row === undefined ? null : text(row, 'id')
  }
  return {
    async putDocument(document) {
      const { bytes: content, text: plain, ...head } = document
      const row = [head.id, head.dossier, head.hash, JSON.stringify(head), JSON.stringify(plain), content]
      const [statement] = insert('document', ['id', 'dossier', 'hash', 'head', 'content', 'bytes'], [row], 'on conflict (dossier, hash) do nothing')
      if (statement !== undefined && await sql.transact([{ ...statement, rows: 1 }])) return { stored: head.id }
      const there = await same(head.dossier, head.hash)
      if (there === null) throw new Error(`document ${head.id} was not stored`)
      return { duplicate: there }
    },
    async document(id) {
      const [row] = await sql.query('select head, content, bytes from document where id = $1', [id])
      if (row === undefined) return null
      const head = json<DocumentHead>(row, 'head')
      return head && { ...head, text: json<string>(row, 'content') ?? '', bytes: bytes(row, 'bytes') }
    },
    async documents(dossier) {
      const rows = await sql.query('select head from document where dossier = $1 order by id', [dossier])
      return rows.flatMap((row) => json<DocumentHead>(row, 'head') ?? [])
    },
  }
}

/** What programs found in documents. */
export function derivedRows(sql: Sql): Pick<Store, 'putDerived' | 'derived' | 'derivedIn'> {
  return {
    async putDerived({ document, reader, version }, value) {
      await sql.transact(insert('derived', ['document', 'reader', 'version', 'value'], [[document, reader, version, JSON.stringify(value)]], 'on conflict (document, reader, version) do update set value = excluded.value'))
    },
    async derived({ document, reader, version }) {
      const [row] = await sql.query('select value from derived where document = $1 and reader = $2 and version = $3', [document, reader, version])
      return row === undefined ? null : json<Json>(row, 'value')
    },
    async derivedIn(dossier, reader, version) {
      const rows = await sql.query('select derived.document, derived.value from document join derived on derived.document = document.id where dossier = $1 and reader = $2 and version = $3 order by document.id', [dossier, reader, version])
      return rows.map((row) => ({ document: text(row, 'document'), value: json<Json>(row, 'value') }))
    },
  }
}
