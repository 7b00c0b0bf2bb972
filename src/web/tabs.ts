import { freshKey } from './key.ts'

/** The tabs of one browser, each showing the others something of its own. */
export type Party<One> = {
  /** What this tab holds from now on. */
  readonly show: (mine: readonly One[]) => void
  readonly others: () => readonly One[]
  /** `gone`: a tab went, with whatever it held. */
  readonly watch: (tell: (gone: boolean) => void) => () => void
  /** Asks who else is there; resolves when those who are had time to answer. */
  readonly asked: () => Promise<void>
}

/** For a browser without channels between tabs: each keeps to itself, and the server does what has one key once. */
export const alone: Party<never> & Party<unknown> = { show: () => {}, others: () => [], watch: () => () => {}, asked: async () => {} }

/** What a channel between tabs has to be; a test hands in another one. */
export type Channel = { readonly postMessage: (message: unknown) => void; readonly onMessage: (act: (data: unknown) => void) => void }

export function channelOf(name: string): Channel {
  const opened = new BroadcastChannel(name)
  return { postMessage: (message) => opened.postMessage(message), onMessage: (act) => opened.addEventListener('message', ({ data }) => act(data)) }
}

/** Answers come within this many milliseconds, or nobody is there. */
const answersWithin = 150

type Said<One> = { readonly from: string; readonly says: 'here?' } | { readonly from: string; readonly says: 'mine'; readonly mine: readonly One[] } | { readonly from: string; readonly says: 'gone' }

/** Over a channel of this browser, which pages have over plain http too. Only pages of this origin can speak on it. */
export function openParty<One>(channel: Channel, onLeaving: (tell: () => void) => void = (tell) => addEventListener('pagehide', tell)): Party<One> {
  const me = freshKey()
  const known = new Map<string, readonly One[]>()
  const watching = new Set<(gone: boolean) => void>()
  let mine: readonly One[] = []
  const say = (said: Said<One>): void => channel.postMessage(said)
  channel.onMessage((data) => {
    // The door to this origin's own other tabs; they run this very file.
    const said = data as Said<One>
    if (said.from === me) return
    if (said.says === 'here?') return say({ from: me, says: 'mine', mine })
    if (said.says === 'gone') known.delete(said.from)
    else known.set(said.from, said.mine)
    for (const tell of watching) tell(said.says === 'gone')
  })
  onLeaving(() => say({ from: me, says: 'gone' }))
  say({ from: me, says: 'here?' })
  return {
    show: (next) => {
      mine = next
      say({ from: me, says: 'mine', mine })
    },
    others: () => [...known.values()].flat(),
    watch: (tell) => {
      watching.add(tell)
      return () => watching.delete(tell)
    },
    asked: () => {
      // A tab that was killed says nothing: whoever does not answer now is gone.
      const before = new Map(known)
      say({ from: me, says: 'here?' })
      return new Promise((resolve) => setTimeout(() => {
        for (const [tab, held] of before) if (known.get(tab) === held) known.delete(tab)
        resolve()
      }, answersWithin))
    },
  }
}
