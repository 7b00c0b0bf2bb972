import { keptAs } from './wire.ts'
import type { Kept, Waiting } from './outbox.ts'

const table = 'outbox'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(keptAs(table), 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(table, { keyPath: 'key' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('no database'))
  })
}

async function work<Value>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const opened = await open()
  try {
    return await new Promise((resolve, reject) => {
      const asked = act(opened.transaction(table, mode).objectStore(table))
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('the database refused'))
    })
  } finally {
    opened.close()
  }
}

/** Kept in the browser's database. Where there is none (some private windows), a command waits in memory for as long as the page stands. */
export const keptInBrowser: Kept = {
  all: () => work<Waiting[]>('readonly', (store) => store.getAll()),
  put: async (waiting) => { await work('readwrite', (store) => store.put(waiting)) },
  drop: async (key) => { await work('readwrite', (store) => store.delete(key)) },
}
