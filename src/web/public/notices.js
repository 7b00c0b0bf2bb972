// Tells a phone that lies locked on a table what needs its delegation. It serves no page and keeps none: there is nothing in it to grow stale.
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

addEventListener('push', (event) => {
  event.waitUntil(told(event.data))
})

async function told(data) {
  let said
  try {
    said = data.json()
  } catch {
    return
  }
  const { title, body, url, tag, lang } = said
  // Whoever has the page before them sees it there.
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.some((page) => page.visibilityState === 'visible')) return
  await registration.showNotification(String(title), { body: String(body), tag: String(tag), lang: String(lang), dir: lang === 'ar' ? 'rtl' : 'ltr', icon: '/icon.svg', data: { url: String(url) } })
}

addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(opened(new URL(event.notification.data.url, location.origin)))
})

/** Only ever an address of this house; a page that shows it already comes to the front. */
async function opened(url) {
  if (url.origin !== location.origin) return
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  const there = pages.find((page) => page.url === url.href)
  await (there === undefined ? clients.openWindow(url.href) : there.focus())
}
