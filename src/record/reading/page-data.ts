import type { Medium } from '../reading.ts'
import type { Metadata } from './page.ts'
import { dayIn } from './publication.ts'

/** What a page's own data say of it: JSON-LD first, then meta tags, `time` and `lang`. */
export function metadataOf(document: Document): Metadata {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content')?.trim()
        if (content) return content
      }
    }
    return null
  }
  const linked = linkedData(document)
  const headings = [...document.querySelectorAll('h1')].map((one) => one.textContent?.replace(/\s+/gu, ' ').trim() ?? '').filter((one) => one.split(' ').length > 2)
  const time = document.querySelector('time[itemprop="datePublished"][datetime], article time[datetime], time[pubdate][datetime], time[datetime]')?.getAttribute('datetime') ?? null
  const stamp = linked.published ?? meta('article:published_time', 'datePublished', 'parsely-pub-date', 'dc.date', 'DC.date.issued', 'dcterms.created', 'pubdate', 'publishdate', 'date') ?? time
  return {
    title: headings.length === 1 ? headings[0] ?? null : linked.title ?? meta('og:title', 'twitter:title') ?? (document.querySelector('title')?.textContent?.split(/\s[|–—-]\s/u)[0]?.trim() || null),
    outlet: meta('og:site_name', 'application-name') ?? linked.outlet,
    byline: linked.author ?? meta('author', 'article:author', 'byl', 'dc.creator'),
    address: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    language: linked.language ?? (document.documentElement?.getAttribute('lang') || null) ?? meta('language', 'og:locale'),
    published: dayIn(stamp),
    medium: linked.medium ?? (meta('og:type')?.startsWith('video') === true ? 'video' : null),
    agency: linked.source,
    article: null,
  }
}

type Linked = { readonly source: string | null; readonly title: string | null; readonly published: string | null; readonly outlet: string | null; readonly author: string | null; readonly language: string | null; readonly medium: Medium | null }
type Data = { readonly [name: string]: unknown }

/** The article (or video, or gallery) that the page's JSON-LD describes. Broken JSON is passed over. */
function linkedData(document: Document): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const one of nodes(json(script.textContent ?? ''))) {
      const kind = [one['@type']].flat().join(' ')
      if (!/Article|Report|BlogPosting|LiveBlog|VideoObject|ImageGallery|MediaGallery/u.test(kind)) continue
      return {
        source: named(one['sourceOrganization']) ?? basis(one['isBasedOn']),
        title: words(one['headline']) ?? words(one['name']), published: words(one['datePublished']) ?? words(one['uploadDate']), outlet: named(one['publisher']), author: named(one['author']), language: words(one['inLanguage']),
        medium: /Video/u.test(kind) ? 'video' : /Gallery/u.test(kind) ? 'photo' : 'text',
      }
    }
  }
  return { source: null, title: null, published: null, outlet: null, author: null, language: null, medium: null }
}

function json(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nodes(value: unknown): readonly Data[] {
  if (Array.isArray(value)) return value.flatMap(nodes)
  return isData(value) ? [value, ...nodes(value['@graph'])] : []
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Who published what an article is based on ("isBasedOn"): its publisher, its author, or else what it is called. */
function basis(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(basis).find((name) => name !== null) ?? null
  return isData(value) ? named(value['publisher']) ?? named(value['author']) ?? words(value['name']) : null
}

function named(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(named).filter((name) => name !== null).join(', ') || null
  return isData(value) ? words(value['name']) : words(value)
}
