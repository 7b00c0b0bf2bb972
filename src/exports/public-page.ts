import { inFiguresOf } from '#base/figures.ts'
import { type Instant, iso } from '#base/instants.ts'
import { fill, type Language, languages, listed, type Words } from '#base/words.ts'
import { editionWords } from '#rulebooks/editions.ts'
import { clockIn, dayIn } from '#views/clock.ts'
import type { Decided, Deciding, PublicBoard, PublicBody } from '#views/public-board.ts'
import { capital, dayInWords } from './days.ts'
import { escape } from './page.ts'
import { publicStyle } from './public-style.ts'
import { directionOf } from './sheet.ts'
import { called, kinds, labels, outcomes, ways } from './words/public-page.ts'
import { kinds as sittings } from './words/daily.ts'

/** Where the pages stand, for their links. */
export type Place = { readonly language: Language; /** Shown inside another site's page. */ readonly embedded: boolean }

/** The faces that Parley ships, after everything there is to read: a bare machine draws Arabic and Chinese too. */
const faces = '<link rel="stylesheet" href="/faces.css">\n'

/** Seconds after which a browser without scripts asks again. */
const asksAgain = 15

/** A text in the reader's language; where it is not there in it, in English and marked as such. Nothing in it is ever read as markup. */
function said(words: Words, language: Language): string {
  const text = escape(inFiguresOf(words, language))
  return words[language] === undefined && language !== 'en' ? `<bdi lang="en" dir="ltr">${text}</bdi>` : `<bdi>${text}</bdi>`
}
const own = (text: string): string => `<bdi>${escape(text)}</bdi>`

/** A conference for the public: what is being decided, by whom, since when. It is whole without scripts; `/public.js` only keeps it fresh. */
export function publicPage(board: PublicBoard, place: Place): string {
  const { language, embedded } = place
  const w = (words: Words): string => said(words, language)
  const address = `/${embedded ? 'embed' : 'public'}/${encodeURIComponent(board.stream)}`
  return frame({ title: board.title, place, at: address, stream: board.stream }, `
<header>${embedded ? '' : `<nav><a href="/public?lang=${language}">${w(labels.all)}</a></nav>`}
<h1>${own(board.title)}</h1>${board.exercise ? `<p class="band">${w(labels.exercise)}</p>` : ''}</header>
${board.bodies.map((body) => bodyOf(board, body, language)).join('\n')}
<footer>${embedded ? `<p><a href="/public/${encodeURIComponent(board.stream)}?lang=${language}" target="_blank" rel="noopener">${w(labels.whole)}</a></p>` : `
<p><a href="/api/streams/${encodeURIComponent(board.stream)}/outcome?language=${language}">${w(labels.record)}</a> · <a href="/${encodeURIComponent(board.stream)}/meet">${w(labels.follow)}</a></p>`}
<p>${w(fill(labels.under, { title: board.rulebook.title, edition: editionWords(board.rulebook.edition) }))} ${w(fill(labels.zone, { zone: board.zone }))}</p></footer>`)
}

/** Everything that is open to the public, the latest opened first. */
export function publicList(list: readonly { readonly stream: string; readonly title: string; readonly exercise: boolean }[], place: Place): string {
  const w = (words: Words): string => said(words, place.language)
  return frame({ title: inFiguresOf(labels.list, place.language), place, at: '/public', stream: null }, `
<header><h1>${w(labels.list)}</h1></header>
${list.length === 0 ? `<p class="quiet">${w(labels.nothing)}</p>` : `<ul class="list">${list.map(({ stream, title, exercise }) => `<li><a href="/public/${encodeURIComponent(stream)}?lang=${place.language}">${own(title)}</a>${exercise ? ` <span class="band">${w(labels.exercise)}</span>` : ''}</li>`).join('')}</ul>`}`)
}

/** What stands at every address where nothing is public, whether or not there is something. */
export function publicMissing(place: Place): string {
  const w = (words: Words): string => said(words, place.language)
  return frame({ title: inFiguresOf(labels.missing, place.language), place, at: null, stream: null }, `\n<header>${place.embedded ? '' : `<nav><a href="/public?lang=${place.language}">${w(labels.all)}</a></nav>`}<h1>${w(labels.missing)}</h1></header>`)
}

function frame({ title, place: { language, embedded }, at, stream }: { readonly title: string; readonly place: Place; readonly at: string | null; readonly stream: string | null }, body: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"${embedded ? ' class="embedded"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${at === null ? '' : `<noscript><meta http-equiv="refresh" content="${asksAgain}"></noscript>\n`}<style>${publicStyle}</style>${at === null ? '' : '\n<script src="/public.js" defer></script>'}
</head>
<body>
<main${stream === null ? '' : ` data-stream="${escape(stream)}"`}>${body}
</main>
${at === null || embedded ? '' : `<nav class="languages" aria-label="${escape(inFiguresOf(labels.languages, language))}">${languages.map((one) => `<a href="${at}?lang=${one}" lang="${one}" hreflang="${one}"${one === language ? ' aria-current="true"' : ''}>${called[one]}</a>`).join(' ')}</nav>\n`}${faces}</body>
</html>
`
}

function bodyOf(board: PublicBoard, body: PublicBody, language: Language): string {
  const w = (words: Words): string => said(words, language)
  const time = (at: Instant): string => hourOf(at, board.zone, language)
  const { meeting, floor, text, next } = body
  const state = meeting === null ? w(labels.unmet) : meeting.status === 'closed' ? w(labels.private)
    : `${w(fill(labels.meeting, { n: meeting.number }))}${meeting.status === 'suspended' ? ` (${w(labels.suspended)})` : ''} · ${w(labels.since)} ${time(meeting.since)}`
  return `<section class="body">
<h2>${w(capitals(body.name))}</h2>
<p class="quiet">${state}${body.item === null || meeting === null ? '' : ` · ${w(body.item)}`}</p>
<h3>${w(labels.deciding)}</h3>
<div aria-live="polite">${body.deciding.length === 0 ? `<p>${w(labels.idle)}</p>` : body.deciding.map((one) => decidingOf(one, body, time, language)).join('\n')}</div>
${floor === null ? '' : `<p class="floor"><span>${w(labels.floor)}</span> <strong>${w(floor.who)}</strong>${floor.behalf === null ? '' : ` ${w(fill(labels.behalf, { group: floor.behalf }))}`} <small>${w(labels.since)} ${time(floor.since)}</small></p>`}
<h3>${w(labels.decided)}</h3>
${body.decided.length === 0 ? `<p>${w(labels.undecided)}</p>` : `<ol class="decided" reversed>${body.decided.map((one) => decidedOf(one, time, language)).join('')}</ol>`}
${next === null ? '' : `<h3>${w(labels.next)}</h3>\n<p>${w(sittings[next.kind])}: ${own(next.title)} · ${time(next.start)}–<time datetime="${iso(next.end)}">${own(clockIn(next.end, board.zone))}</time> · ${own(next.room)}</p>`}
${text === null ? '' : `<details open><summary>${w(labels.text)}</summary>
<article><h3>${text.symbol === null ? '' : `${own(text.symbol)} — `}${own(text.title)}</h3>${text.by.length === 0 ? '' : `<p class="quiet">${w(fill(labels.by, { names: listed(text.by, 'commas') }))}</p>`}
${text.provisions.map(({ number, words }) => `<p dir="auto">${number === null ? '' : `<b>${own(inFiguresOf({ en: String(number), ar: String(number) }, language))}.</b> `}${escape(words)}</p>`).join('\n')}</article></details>`}
</section>`
}

/** A name of a body as it begins a line. */
function capitals(words: Words): Words {
  return { en: capital(words.en), ...Object.fromEntries(languages.flatMap((language) => (words[language] === undefined ? [] : [[language, capital(words[language])]]))) }
}

/** What, who decides, whose proposal, since when, how, and what has come of it so far. */
function decidingOf({ kind, what, by, entitled, since, until, method, objection, so, rules }: Deciding, body: PublicBody, time: (at: Instant) => string, language: Language): string {
  const w = (words: Words): string => said(words, language)
  const lines: readonly (readonly [Words, string | null])[] = [
    [labels.who, entitled === null ? w(capitals(body.name)) : w(fill(labels.entitled, { body: capitals(body.name), n: entitled }))],
    [labels.proposed, by.length === 0 ? null : w(listed(by, 'commas'))],
    [labels.since, since === null ? null : time(since)],
    [labels.until, until === null ? null : time(until)],
    [labels.how, method === null ? null : w(ways[method])],
    [labels.soFar, so === null ? null : so.counts === null ? w(fill(labels.received, { n: so.received, of: entitled ?? so.received })) : w(fill(labels.counts, so.counts))],
    [labels.objection, objection === null ? null : w(objection)],
  ]
  return `<div class="deciding ${kind}"><p class="kind">${w(kinds[kind])}</p><p class="what">${w(what)}</p>
<dl>${lines.map(([label, value]) => (value === null ? '' : `<div><dt>${w(label)}</dt><dd>${value}</dd></div>`)).join('')}</dl>${rules.en === '' ? '' : `<p class="rules">${w(rules)}</p>`}</div>`
}

function decidedOf({ at, what, outcome, words, rules, counts }: Decided, time: (at: Instant) => string, language: Language): string {
  const w = (words: Words): string => said(words, language)
  return `<li><p><strong class="${outcome}">${w(outcomes[outcome])}</strong> ${w(what)}</p><p>${w(words)} <span class="rules">${w(rules)}</span></p><p class="quiet">${counts === null ? '' : `${w(fill(labels.counts, counts))} · `}${time(at)}</p></li>`
}

/** "14:05, Tuesday 17 March 2026", for programs too. */
function hourOf(at: Instant, zone: string, language: Language): string {
  const clock = inFiguresOf({ en: clockIn(at, zone), ar: clockIn(at, zone) }, language)
  const day = inFiguresOf({ en: dayInWords(dayIn(at, zone), language), ar: dayInWords(dayIn(at, zone), language) }, language)
  return `<time datetime="${iso(at)}">${own(clock)} <small>${own(day)}</small></time>`
}
