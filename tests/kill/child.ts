// The process that is killed: a clerk on the embedded store, under eight who send one command after the other. Whatever was
// answered is said on standard output at once, so that a kill cannot take the word back.
// Arguments: the folder, then for each of the eight the number of their first command that was not answered yet, then how many
// commands each sends at most.
import { randomBytes, randomInt } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openClerk } from '#clerk/clerk.ts'
import { consequences, deciders } from '#clerk/list.fixture.ts'
import { openSqlite } from '#store/sqlite.ts'

const [folder = '', starts = '', most = '0'] = process.argv.slice(2)
const store = await openSqlite(folder)
const clerk = openClerk({ store, deciders, consequences, now: Date.now, ids: () => randomBytes(8).toString('hex'), draw: (below) => randomInt(below), salt: () => randomBytes(16).toString('hex'), build: 'kill' })

await Promise.all(starts.split(',').map(async (start, who) => {
  for (let n = Number(start); n < Number(start) + Number(most); n += 1) {
    const command = n % 5 === 0 ? { type: 'found', stream: `list-${who}` } : { type: 'note', to: 'public' }
    const answer = await clerk.submit('house', command, { by: { person: `person-${who}`, capacity: 'chair' }, key: `${who}:${n}`, seen: 0 })
    if ('accepted' in answer) writeSync(1, `${who} ${n} ${answer.accepted.from} ${answer.accepted.to}\n`)
  }
}))
await clerk.settled()
await clerk.stop()
await store.close()
