import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { attribute } from '#record/attribution/attribute.ts'
import { readDocument } from '#record/reading/document.ts'
import { partsOf } from '#record/reading/parts.ts'
import { docxOf, pdfOf } from '#record/reading/test-files.ts'
import { fingerprint } from '#record/stories.ts'
import { openDoor } from '../src/cli/door.ts'
import { openParley } from '../src/cli/parley.ts'
import type { Case, Row } from './case.ts'
import { shapes } from './pages/shapes.ts'
import { labelled } from './scoring/labelled.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): string => text.replace(/[^\x20-\x7e\n]/gu, ' ')

/** The labelled reports as files of every kind, each with a line of its own, so that none is a copy of another. */
function files(kind: string, count: number): readonly File[] {
  const reports = labelled()
  return Array.from({ length: count }, (_, n) => {
    const report = reports[n % reports.length]
    const text = `${report?.text ?? ''}\n\nEdition ${kind} ${n}.`
    const [title = '', ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '')
    const shape = shapes[n % shapes.length]
    switch (kind) {
      case 'text': return { name: `${n}.txt`, bytes: utf8(text) }
      case 'html': return { name: `${n}.html`, bytes: utf8(shape?.page({ title, author: 'Lena Marr', day: '2031-03-14', paragraphs }) ?? '') }
      case 'pdf': return { name: `${n}.pdf`, bytes: pdfOf([latin(text).replace(/.{1,80}(?:\s|$)/gu, '$&\n')], deflateSync) }
      case 'docx': return { name: `${n}.docx`, bytes: docxOf([title, ...paragraphs]) }
      case 'eml': return { name: `${n}.eml`, bytes: utf8(`From: Press Office <press@aldora.example>\r\nSubject: ${encodeURIComponent(title).slice(0, 60)}\r\nDate: Wed, 13 Dec 2023 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`) }
      case 'feed': return { name: `${n}.xml`, bytes: utf8(`<rss version="2.0"><channel><title>The Aurora</title><item><title>Edition ${n}</title><description><![CDATA[${paragraphs.map((words) => `<p>${words}</p>`).join('')}]]></description></item></channel></rss>`) }
      default: return { name: `${n}.jsonl`, bytes: utf8(JSON.stringify({ title, text, date: '2031-03-14' })) }
    }
  })
}

const kinds = ['text', 'html', 'pdf', 'docx', 'eml', 'feed', 'json'] as const

const byKind: Case = {
  name: 'documents read by kind: bytes to masks, then all steps to candidates',
  async run(): Promise<readonly Row[]> {
    const rows: Row[] = []
    for (const kind of kinds) {
      const all = files(kind, 68)
      for (const { name, bytes } of all.slice(0, 5)) await readDocument(bytes, name)
      const start = performance.now()
      const readings = []
      for (const file of all) for (const { name, bytes } of await partsOf(file.bytes, file.name)) readings.push(await readDocument(bytes, name))
      const read = performance.now()
      for (const reading of readings) { fingerprint(reading); attribute(reading) }
      const done = performance.now()
      rows.push({ what: `${kind}, read`, figure: readings.length / ((read - start) / 1_000), unit: 'a second' }, { what: `${kind}, all steps`, figure: readings.length / ((done - start) / 1_000), unit: 'a second' })
    }
    return rows
  },
}

const folder: Case = {
  name: 'a folder of 300 documents of seven kinds in seven languages, into a running server',
  async run(): Promise<readonly Row[]> {
    const place = { folder: join(mkdtempSync(join(tmpdir(), 'parley-bench-')), 'data') }
    const parley = await openParley({ place, host: '127.0.0.1', port: 0, settings: { url: null, proxies: 0 }, log: () => undefined })
    try {
      const door = await openDoor(place)
      const dossier = await door.open('Folder', 'internal')
      const start = performance.now()
      let taken = 0
      for (const { name, bytes } of kinds.flatMap((kind) => files(kind, 43)).slice(0, 300)) taken += (await door.take(dossier, { name, bytes, handling: null, note: null })).filter((one) => 'document' in one).length
      const seconds = (performance.now() - start) / 1_000
      await door.close()
      return [{ what: `${taken} documents taken and read`, figure: seconds, unit: 's', target: 'under 60 s' }]
    } finally {
      await parley.close()
      rmSync(join(place.folder, '..'), { recursive: true, force: true })
    }
  },
}

export const cases: readonly Case[] = [byKind, folder]
