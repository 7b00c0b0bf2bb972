import { scrypt } from 'node:crypto'
import type { Stretch } from './code.ts'

/** 16 MiB and some 40 ms a check on a small machine; the four threads of the pool bound the memory. */
const cost = { N: 16_384, r: 8, p: 1 }

/** A secret made hard to guess back (scrypt), off the main thread. */
export const scrypted: Stretch = (secret, salt) => new Promise((resolve, reject) => {
  scrypt(secret, salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error)))
})
