/** A client of a running Parley: it sends what any browser sends, through the same doors. */
export type Client = {
  readonly get: (path: string) => Promise<unknown>
  readonly post: (path: string, body: unknown) => Promise<{ readonly [name: string]: unknown }>
  /** Sends a command and answers with what it became. A refusal or a problem is thrown with its words. */
  readonly command: (stream: string, capacity: string, command: { readonly type: string }) => Promise<{ readonly from: number; readonly to: number; readonly opened?: string }>
}

type Problem = { readonly code?: string; readonly detail?: string; readonly title?: string; readonly refusal?: { readonly words: { readonly en: string } } }

/** How a client's requests get to Parley: over the network, or straight to its door in the same tab. */
export type Carries = (path: string, init: { readonly method: string; readonly headers: { readonly [name: string]: string }; readonly body?: string }) => Promise<Response>

/** A client whose requests go below `base`, each with these headers. */
export function client(base: string, headers: { readonly [name: string]: string }, carries: Carries = fetch): Client {
  let sent = 0
  const run = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
  const ask = async (path: string, init: { readonly method: string; readonly body?: string }): Promise<{ readonly [name: string]: unknown }> => {
    const answer = await carries(`${base}${path}`, { ...init, headers: { ...headers, 'content-type': 'application/json' } })
    const body = answer.status === 204 ? {} : ((await answer.json()) as { readonly [name: string]: unknown })
    if (answer.ok) return body
    const { code, detail, title, refusal } = body as Problem
    throw new Error(`${path}: ${refusal?.words.en ?? detail ?? title ?? ''} (${code ?? answer.status})`)
  }
  return {
    get: (path) => ask(path, { method: 'GET' }),
    post: (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) }),
    command: async (stream, capacity, command) => {
      sent += 1
      const answer = await ask(`/streams/${stream}/commands`, { method: 'POST', body: JSON.stringify({ command, seen: 0, key: `sample-${run}-${sent}`, capacity }) })
      return answer as { readonly from: number; readonly to: number; readonly opened?: string }
    },
  }
}

/** The operator of this machine, by the token of the running server. */
export const operatorClient = (address: string, token: string): Client => client(`${address}/api`, { authorization: `Bearer ${token}` })

/** Signs in with a code. */
export async function signedIn(address: string, code: string): Promise<Client> {
  const answer = await fetch(`${address}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) })
  if (!answer.ok) throw new Error(`The sample could not sign in (${answer.status}).`)
  const { u } = (await answer.json()) as { readonly u: number }
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
  return client(`${address}/u/${u}/api`, { cookie })
}
