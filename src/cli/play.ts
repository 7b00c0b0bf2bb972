import { canonical, type Json } from '#base/canonical.ts'
import { Rejected } from '#base/codes.ts'
import type { Capacity, Event } from '#base/event.ts'
import { dayOf } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { CallAnswer, ConferenceCommand } from '#procedure/commands.ts'
import { editionOn } from '#rulebooks/catalogue.ts'
import { standingOf } from '#procedure/elections-state.ts'
import { plenary } from '#procedure/scene.ts'
import { votesNeeded } from '#voting/ballot.ts'
import { explain } from '#procedure/explain.ts'
import { calledIn } from '#procedure/roll-calls.ts'
import { rulingTold } from '#procedure/rulings.ts'
import { pass, perform, type Rehearsal, rehearse } from '#procedure/rehearsal.ts'
import { conference } from '#procedure/decider.ts'
import { script as chairsScript } from '#procedure/script.ts'
import { whyNot } from '#procedure/why-not.ts'
import { languages } from '#base/words.ts'
import { fileAt } from './file.ts'
import type { Command, Io } from './io.ts'
import { optionsOf } from './options.ts'
import { type Expected, playSchema, type Script, scriptOf, type Step } from './play-script.ts'

/** Largest script taken, in bytes. */
const largest = 5_000_000
const minute = 60_000

const help = `parley play SCRIPT.json

Runs a scripted meeting through the engine, without a server, and prints one line of JSON for each event, refusal and ruling:

  {"event": …}     what happened, as it would stand in the journal
  {"refused": {"step", "as", "does", "refusal"}}      the rules said no: by which rule, and what would make it possible
  {"why": {"step", "as", "type", "refusal"}}             why somebody cannot do that now; null where they can
  {"script": {"step", "sentence", "cites"}}            what the chair would say next, in six languages
  {"rejected": {"step", "code", "detail"}}             what is no step or no command; the rest is played
  {"ruling": {"position", "words", "cites"}}          a decision, or a ruling from the chair, with its arithmetic and its rules

A step may say what it expects; the exit code is 1 where something else happened. Examples: docs/examples.

  --schema   prints the JSON Schema of scripts instead (docs/play.schema.json)
  --help     this text
`

/** `parley play`: 0 played as expected, 1 not, or no script, 2 wrong use. */
export const play: Command = async (args, io) => {
  const options = optionsOf(args, io, help, args.includes('--schema') ? 0 : 1, 1, { schema: 'flag' })
  if (typeof options === 'number') return options
  if (options.flags.has('schema')) {
    io.out(`${JSON.stringify(playSchema(), null, 2)}\n`)
    return 0
  }
  return run(await read(options.words[0] ?? ''), io)
}

async function read(path: string): Promise<Script> {
  const bytes = await fileAt(path, largest + 1)
  if (bytes.length > largest) throw new Rejected('too-large', `A script has at most ${largest} bytes.`)
  return scriptOf(new TextDecoder().decode(bytes))
}

function run(script: Script, io: Io): number {
  let unexpected = 0
  let at: Rehearsal = rehearse(Date.parse(script.begins), script.seed)
  const move = (as: Capacity, does: ConferenceCommand, step: number, expected: Expected | null, place = `step ${step}, ${as} ${does.type}`): void => {
    const before = at.events.length
    const { rehearsal, refusal } = perform(at, does, { person: as, capacity: as }, at.now)
    at = rehearsal
    const events = at.events.slice(before)
    if (refusal !== null) io.out(`${JSON.stringify({ refused: { step, as, does, refusal } })}\n`)
    tell(events, at, io)
    const wrong = expected === null ? (refusal === null || step > 0 ? null : refusal.words.en) : differs(expected, events, refusal, at.state)
    if (wrong !== null) {
      unexpected++
      io.err(`${place}: ${wrong}\n`)
    }
  }
  const call = ({ n, vote, call: letters }: Extract<Step, { readonly call: unknown }>): void => {
    const asked = new Set<string>()
    for (;;) {
      const called = calledIn(at.state.bodies[plenary]?.votes.find(({ id }) => id === vote) ?? null)
      if (called === null) break
      const { seat, again } = called
      const answer = called.again ? (own(letters, seat) ?? 'S').replace('P', '') : own(letters, seat) ?? 'S'
      if (asked.has(`${seat} ${String(again)}`)) break
      asked.add(`${seat} ${String(again)}`)
      move(answer === 'S' ? 'secretariat' : `delegation:${seat}`, { type: 'answer-call', body: plenary, vote, seat, answer: answered(answer), rights: answer.endsWith('R') && !answer.startsWith('P') }, n, null)
    }
    // Whoever was not called answers all the same, and is told why not: no such roll-call, or no delegation of it.
    for (const [seat, letter] of Object.entries(letters)) {
      if (letter !== 'S' && !asked.has(`${seat} false`)) move(`delegation:${seat}`, { type: 'answer-call', body: plenary, vote, seat, answer: answered(letter), rights: false }, n, null)
    }
  }
  const wrong = (place: string, what: string | null): void => {
    if (what === null) return
    unexpected++
    io.err(`${place}: ${what}\n`)
  }
  const ask = ({ n, as, why, body, expect }: Extract<Step, { readonly why: unknown }>): void => {
    const refusal = whyNot(conference, at.state, why, { person: as, capacity: as }, at.now, body)
    io.out(`${JSON.stringify({ why: { step: n, as, type: why, refusal } })}\n`)
    wrong(`step ${n}, ${as} why ${why}`, unanswered(expect, refusal))
  }
  const speak = ({ n, script: expects, body }: Extract<Step, { readonly script: unknown }>): void => {
    const line = chairsScript(at.state, at.now, body)
    io.out(`${JSON.stringify({ script: { step: n, sentence: line?.sentence ?? null, cites: line?.cites ?? [] } })}\n`)
    for (const language of languages) {
      const [given, said] = [expects[language], line?.sentence[language]]
      wrong(`step ${n}, script`, given === undefined || given === said ? null : `expected “${given}”, would say “${said ?? ''}”`)
    }
  }
  move('secretariat', { type: 'found-conference', title: script.title, exercise: true, rulebook: script.rulebook, edition: script.edition ?? editionOn(script.rulebook, dayOf(at.now))?.edition ?? null }, 0, null, 'edition')
  if (at.state.founding === null) return 1
  const { participation } = at.state.founding.rulebook
  for (const { path, value } of script.overrides ?? []) move('secretariat', { type: 'set-rule', path, value: canonical(value as Json) }, 0, null, `overrides, ${path}`)
  for (const { seat, names, role } of script.seats) {
    wrong(`seats, ${seat}`, own(participation, role) === undefined ? `there is no standing “${role}” in these rules, but ${Object.keys(participation).join(', ')}` : null)
    move('secretariat', { type: 'seat-delegation', seat, names: known(names), role }, 0, null, `seats, ${seat}`)
  }
  for (const step of script.steps) {
    if ('wait' in step) {
      const before = at.events.length
      at = pass(at, at.now + step.wait * minute)
      tell(at.events.slice(before), at, io)
    } else if ('detail' in step) {
      unexpected++
      io.out(`${JSON.stringify({ rejected: { step: step.n, code: step.code, detail: step.detail } })}\n`)
      io.err(`step ${step.n}: ${step.code}: ${step.detail}\n`)
    } else if ('why' in step) ask(step)
    else if ('script' in step) speak(step)
    else if ('call' in step) call(step)
    else move(step.as, step.does, step.n, step.expect)
  }
  return unexpected === 0 ? 0 : 1
}

/** Where the engine's answer to "why can I not" is another than the script expects. */
function unanswered(expected: Extract<Step, { readonly why: unknown }>['expect'], refusal: Refusal | null): string | null {
  if (expected === undefined) return null
  if (expected === null) return refusal === null ? null : `expected that it can be done: ${refusal.words.en}`
  return refusal === null ? `expected ${expected.refused}; it can be done` : refusal.refused === expected.refused ? cited(expected.rule, refusal.cites.map(({ rule }) => rule)) : `expected ${expected.refused}, was ${refusal.refused}: ${refusal.words.en}`
}

/** An answer of a roll-call by its letter. */
function answered(letters: string): CallAnswer {
  switch (letters.charAt(0)) {
    case 'Y': return 'yes'
    case 'N': return 'no'
    case 'A': return 'abstain'
    case 'P': return 'pass'
    default: return 'silent'
  }
}

/** Without the languages that were left out. */
function known(names: Script['seats'][number]['names']): { readonly en: string } {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined)) as { readonly en: string }
}

function tell(events: readonly Event[], { state }: Rehearsal, io: Io): void {
  for (const event of events) {
    io.out(`${JSON.stringify({ event })}\n`)
    const ruling = rulingOf(event, state)
    if (ruling !== null) io.out(`${JSON.stringify({ ruling: { position: event.position, ...ruling } })}\n`)
  }
}

type Told = { readonly words: unknown; readonly cites: unknown }

function rulingOf(event: Event, state: Rehearsal['state']): Told | null {
  const data = event.data as { readonly decision?: { readonly id: string } | string; readonly point?: string; readonly ruling?: string }
  if (typeof data.decision === 'object') return explain(state, data.decision.id)
  // A result read otherwise after the vote is told with the decision it names.
  if (typeof data.decision === 'string') return explain(state, data.decision)
  // A correction is told with the ruling it names, other rulings by their point or their place.
  const named = data.ruling ?? (event.type === 'point-raised' ? null : data.point) ?? `ruling-${event.position}`
  return Object.values(state.bodies).map((body) => rulingTold(state, body, named)).find((told) => told !== null) ?? null
}

/** What is otherwise than the script expects; null where nothing is. */
function differs(expected: Expected, events: readonly Event[], refusal: Refusal | null, state: Rehearsal['state']): string | null {
  if ('refused' in expected) {
    if (refusal === null) return `expected a refusal, ${expected.refused}; happened: ${events.map(({ type }) => type).join(', ')}`
    if (refusal.refused !== expected.refused) return `expected ${expected.refused}, was refused as ${refusal.refused}: ${refusal.words.en}`
    return cited(expected.rule, refusal.cites.map(({ rule }) => rule))
  }
  if (refusal !== null) return `was refused: ${refusal.words.en}`
  if ('events' in expected) {
    const happened = events.map(({ type }) => type)
    return happened.join() === expected.events.join() ? null : `expected ${expected.events.join(', ')}; happened: ${happened.join(', ')}`
  }
  const election = 'elected' in expected ? electionDiffers(expected, state) : null
  if (election !== null) return election
  const decision = events.map(({ data }) => own(data as { readonly [name: string]: unknown }, 'decision') as { readonly outcome: string; readonly rules: readonly string[] } | undefined).find((one) => one !== undefined)
  if ('elected' in expected) return cited(expected.rule, decision?.rules ?? [])
  if (decision?.outcome !== expected.outcome) return `expected the outcome ${expected.outcome}, was ${decision?.outcome ?? 'no decision'}`
  return cited(expected.rule, decision.rules)
}

function electionDiffers({ elected, needed, next, among }: Extract<Expected, { readonly elected: unknown }>, { bodies }: Rehearsal['state']): string | null {
  const election = bodies[plenary]?.election ?? null
  if (election === null) return 'expected an election, there is none'
  const so = standingOf(election)
  const last = election.history.findLast((turn) => turn.kind === 'ballot')
  const is = {
    elected: so.elected.map(({ name }) => name).join(), needed: last === undefined ? null : votesNeeded(election.rule.majority, last.count.valid, election.membership),
    next: so.next.kind === 'ballot' ? so.next.sort : so.next.kind, among: 'among' in so.next ? (so.next.among ?? []).join() : '',
  }
  const wanted = { elected: elected.join(), needed: needed ?? is.needed, next: next ?? is.next, among: among?.join() ?? is.among }
  return JSON.stringify(is) === JSON.stringify(wanted) ? null : `expected ${JSON.stringify(wanted)}, was ${JSON.stringify(is)}`
}

function cited(rule: string | undefined, rules: readonly string[]): string | null {
  return rule === undefined || rules.includes(rule) ? null : `expected rule ${rule} to be cited; cited: ${rules.join(', ')}`
}
