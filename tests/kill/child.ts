// The process that is killed: a clerk on the embedded store, under eight who send one command after the other. Whatever was
// answered is said on standard output at once, so that a kill cannot take the word back.
// Arguments: the folder, then for each of the eight the number of their first command that was not answered yet, then how many
// commands each sends at most.
import { randomBytes, randomInt } from 'node:crypto'
import { writeSync } from 'node:fs'
import { ballotDeciders } from '#clerk/ballot.fixture.ts'
import { openClerk } from '#clerk/clerk.ts'
import { consequences, deciders } from '#clerk/list.fixture.ts'
import { openSqlite } from '#store/sqlite.ts'

const [folder = '', starts = '', most = '0'] = process.argv.slice(2)
const store = await openSqlite(folder)
const clerk = openClerk({ store, deciders: { ...deciders, ...ballotDeciders }, consequences, now: Date.now, ids: () => randomBytes(8).toString('hex'), draw: (below) => randomInt(below), salt: () => randomBytes(16).toString('hex'), build: 'kill' })

/** Every seventh command is a secret ballot, and now and then one counts what lies in the box. */
function actOf(who: number, n: number): readonly [string, { readonly type: string; readonly [field: string]: string }] {
  if (n % 40 === 39) return ['ballot', { type: 'count', box: 'box' }]
  if (n % 7 === 3) return ['ballot', { type: 'cast', box: 'box', voter: `${who}:${n}`, paper: `paper of ${who}:${n}` }]
  return ['house', n % 5 === 0 ? { type: 'found', stream: `list-${who}` } : { type: 'note', to: 'public' }]
}

await Promise.all(starts.split(',').map(async (start, who) => {
  for (let n = Number(start); n < Number(start) + Number(most); n += 1) {
    const [stream, command] = actOf(who, n)
    const answer = await clerk.submit(stream, command, { by: { person: `person-${who}`, capacity: 'chair' }, key: `${who}:${n}`, seen: 0 })
    if ('accepted' in answer) writeSync(1, `${who} ${n} ${answer.accepted.from} ${answer.accepted.to} ${stream}\n`)
  }
}))
await clerk.settled()
await clerk.stop()
await store.close()
