import { insert, type Sql, type Statement, text } from './sql.ts'
import type { Store } from './store.ts'

/** The word after every word that begins so, in the order of code points: its last character's successor. */
function past(beginning: string): string | null {
  const characters = Array.from(beginning)
  const last = characters.pop()?.codePointAt(0)
  return last === undefined || last === 0x10ffff ? null : characters.join('') + String.fromCodePoint(last === 0xd7ff ? 0xe000 : last + 1)
}

/** The words of documents, for search. */
export function wordRows(sql: Sql): Pick<Store, 'putWords' | 'worded' | 'documentsWith'> {
  return {
    async putWords({ dossier, document, version }, terms) {
      const statements: readonly Statement[] = [
        { sql: 'delete from word where dossier = $1 and document = $2', values: [dossier, document] },
        ...insert('word', ['dossier', 'term', 'document'], [...new Set(terms)].map((term) => [dossier, term, document])),
        ...insert('worded', ['document', 'dossier', 'version'], [[document, dossier, version]], 'on conflict (document) do update set version = excluded.version'),
      ]
      await sql.transact(statements)
    },
    async worded(dossier, version) {
      const rows = await sql.query('select document from worded where dossier = $1 and version = $2 order by document', [dossier, version])
      return rows.map((row) => text(row, 'document'))
    },
    async documentsWith(dossier, { beginnings, whole }) {
      let left: ReadonlySet<string> | null = null
      for (const [term, to] of [...whole.map((term) => [term, null] as const), ...beginnings.map((term) => [term, past(term)] as const)]) {
        const exact = whole.includes(term) && to === null
        const rows = exact || to === null
          ? await sql.query('select document from word where dossier = $1 and term = $2', [dossier, term])
          : await sql.query('select distinct document from word where dossier = $1 and term >= $2 and term < $3', [dossier, term, to])
        const here = rows.map((row) => text(row, 'document'))
        left = new Set(left === null ? here : here.filter((one) => left?.has(one)))
        if (left.size === 0) return []
      }
      return [...left ?? []].toSorted((one, other) => (one < other ? -1 : 1))
    },
  }
}
