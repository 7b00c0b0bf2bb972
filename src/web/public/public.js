// Keeps the public page fresh: it is whole without this. It asks for the page again when something happened that the public may see, else now and then; what has not changed is answered with 304.
(() => {
  const least = 2_000
  const slow = 30_000
  let timer = 0
  let last = 0
  let source = null

  async function refresh() {
    last = Date.now()
    try {
      const answer = await fetch(location.href, { cache: 'no-cache', credentials: 'omit' })
      if (answer.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
        const shown = document.querySelector('main')
        if (fresh !== null && shown !== null) merge(shown, fresh)
      }
    } catch {
      // No connection: what stands here stays, and it is asked again. A page that was framed without an origin may not ask at all.
      if (self.origin === 'null') return void setTimeout(() => location.reload(), slow)
    }
    soon(slow)
  }
  /** Changes only what has changed, so that focus, selection and what a screen reader has begun to say stay. */
  function merge(shown, fresh) {
    if (shown.isEqualNode(fresh)) return
    const attributes = (node) => [...node.attributes].filter(({ name }) => name !== 'open').map(({ name, value }) => `${name}=${value}`).join()
    const [before, after] = [[...shown.childNodes], [...fresh.childNodes]]
    if (shown.nodeType !== 1 || shown.nodeName !== fresh.nodeName || before.length !== after.length || attributes(shown) !== attributes(fresh)) shown.replaceWith(document.adoptNode(fresh))
    else before.forEach((node, n) => merge(node, after[n]))
  }
  function soon(ms) {
    clearTimeout(timer)
    if (!document.hidden) timer = setTimeout(() => void refresh(), ms)
  }
  /** Not all at once, and not for every vote of a hall. */
  const happened = () => soon(Math.max(0, last + least - Date.now()) + Math.random() * 500)

  async function follow() {
    const stream = document.querySelector('main')?.dataset.stream
    if (stream === undefined || source !== null || document.hidden) return
    try {
      const { position } = await (await fetch(`/api/streams/${encodeURIComponent(stream)}/events?after=999999999`, { credentials: 'omit' })).json()
      source = new EventSource(`/api/live?streams=${encodeURIComponent(stream)}:${position}`)
      source.addEventListener('events', happened)
      source.addEventListener('open', happened)
    } catch {
      // Without the live stream it is asked for now and then.
    }
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      clearTimeout(timer)
      source?.close()
      source = null
    } else {
      void refresh()
      void follow()
    }
  })
  soon(slow)
  void follow()
})()
