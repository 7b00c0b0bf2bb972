import type { Language } from '#base/words.ts'
import type { Instant } from '#base/instants.ts'
import { ask, keptAs, reach } from '../../wire.ts'

/** What the server keeps of our devices; `key` is null where the host tells nobody. */
export type Told = { readonly key: string | null; readonly devices: readonly { readonly id: string; readonly at: Instant; readonly language: Language }[] }

/** The worker has a scope of its own in which no page lies: it carries notices and answers no request. */
const worker = '/notices.js'
const scope = '/notices/'
const place = (api: string): string => keptAs(`told ${api}`)

/** Whether this browser can be told at all: over https (or on the machine itself), and with a push service. */
export const canTell = (): boolean => isSecureContext && 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis

/** Whether this browser is subscribed, and as which device of a sign-in it was taken in. */
export async function isTold(api: string): Promise<{ readonly subscribed: boolean; readonly remembered: string | null }> {
  const registration = await navigator.serviceWorker.getRegistration(scope)
  const subscription = Notification.permission === 'granted' ? await registration?.pushManager.getSubscription() ?? null : null
  return { subscribed: subscription !== null, remembered: localStorage.getItem(place(api)) }
}

/** Asks the person, then the browser, then the server. Begins with a press on a button and never by itself. */
export async function startTelling(api: string, key: string, language: Language): Promise<'denied' | 'failed' | null> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  try {
    const registration = await navigator.serviceWorker.register(worker, { scope })
    const { endpoint, keys } = (await subscribed(registration, key)).toJSON()
    const answer = await ask<{ readonly id: string }>(`${api}/notices`, { endpoint, p256dh: keys?.['p256dh'], auth: keys?.['auth'], language })
    if ('problem' in answer) return 'failed'
    localStorage.setItem(place(api), answer.value.id)
    return null
  } catch {
    return 'failed'
  }
}

/** A subscription under another key is of a host that was set up anew: it is given up for one under this host's key. */
async function subscribed(registration: ServiceWorkerRegistration, key: string): Promise<PushSubscription> {
  await running(registration)
  const options: PushSubscriptionOptionsInit = { userVisibleOnly: true, applicationServerKey: key }
  try {
    return await registration.pushManager.subscribe(options)
  } catch (error) {
    const before = await registration.pushManager.getSubscription()
    if (before === null) throw error
    await before.unsubscribe()
    return registration.pushManager.subscribe(options)
  }
}

/** Resolves when the worker runs: a browser subscribes for no other. */
function running({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting
  if (active !== null || coming === null) return Promise.resolve()
  return new Promise((resolve) => coming.addEventListener('statechange', () => { if (coming.state === 'activated') resolve() }))
}

export async function stopTelling(api: string, device: string): Promise<'failed' | null> {
  const answer = await reach(`${api}/notices/${encodeURIComponent(device)}`, { method: 'DELETE' }).catch(() => null)
  if (localStorage.getItem(place(api)) === device) localStorage.removeItem(place(api))
  return answer?.ok === true || answer?.status === 404 ? null : 'failed'
}
