import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { attachmentsOf } from './mail.ts'
import { partsOf } from './parts.ts'
import { encoded, pdfOf } from './test-files.ts'
import { deflateSync } from 'node:zlib'

const english = 'The foreign minister of Aldora said on Wednesday that “a conference is needed” and that Belmar should take part in it.'
const head = ['From: =?utf-8?q?Press_Office_of_=C3=84ldora?= <press@aldora.example>', 'To: desk@aurora.example', 'Subject: =?utf-8?b?QSBjb25mZXJlbmNlIG9uIFF1YXJyYQ==?=', 'Date: Wed, 13 Dec 2023 23:43:00 -0500', 'Message-ID: <1@aldora.example>', 'MIME-Version: 1.0']
const mail = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode([...head, ...lines].join('\r\n'))
const main = ({ text, mainText }: Awaited<ReturnType<typeof readDocument>>): readonly string[] => mainText.map((span) => text.slice(...span))
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n')

describe('a message', () => {
  test('has its subject for a title, its sender for an author and the day on which it was written, where it was written', async () => {
    const { kind, title, byline, published, text } = await readDocument(mail('Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', english.replace(/“/u, '=E2=80=9C').replace(/”/u, '=E2=80=9D').replace('Wednesday that', 'Wednes=\r\nday that')), 'note.eml')
    expect([kind, title?.text, byline?.text, published.day]).toEqual(['eml', 'A conference on Quarra', 'Press Office of Äldora', '2023-12-13'])
    expect(text).toBe(`A conference on Quarra\n\n${english}`)
  })
  test('is read in its own encoding, also as markup only, and nothing of the markup is left', async () => {
    const russian = 'Министр Альдоры заявил в среду, что нужна конференция, и что Белмар должен в ней участвовать.'
    const bytes = Buffer.concat([mail('Content-Type: text/html; charset=koi8-r', 'Content-Transfer-Encoding: 8bit', '', ''), encoded(`<p>${russian}</p><script>alert(1)</script>`, 'koi8-r')])
    const reading = await readDocument(bytes, 'note.eml')
    expect([main(reading), reading.language]).toEqual([[russian], 'ru'])
    expect(reading.text).not.toMatch(/<|alert/u)
  })
  test('masks what it quotes of others, its signature and the names of what is attached', async () => {
    const reading = await readDocument(mail('Content-Type: text/plain', '', english, '', 'On Tuesday the desk wrote:', '> Will there be a conference, and will Belmar be there when it meets?', '', '-- ', 'Press Office, 1 Harbour Street'), 'note.eml')
    expect(main(reading)).toEqual([english])
    expect(reading.masks.length).toBeGreaterThan(1)
  })
  test('has attachments that are documents of their own, and others that are named only', async () => {
    const parts = (disposition: string, type: string, content: string): readonly string[] => ['--b', `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', `Content-Disposition: attachment; filename="${disposition}"`, '', content]
    const bytes = mail('Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain', '', english, ...parts('talks.pdf', 'application/pdf', base64(pdfOf([english], deflateSync))), ...parts('map.png', 'image/png', 'iVBORw0KGgo='), ...parts('bad.pdf', 'application/pdf', base64(new TextEncoder().encode('%PDF-1.4 nothing'))), '--b', 'Content-Type: message/rfc822', '', 'From: a@b.example', 'Subject: Older', 'Date: 12 Dec 2023 10:00:00 +0000', '', 'Casparia gave no answer to the proposal.', '--b--')
    expect((await readDocument(bytes, 'note.eml')).text).toContain('[Attachment: map.png]')
    const found = await partsOf(bytes, 'note.eml')
    expect(found.map(({ name }) => name)).toEqual(['note.eml', 'note.eml attachment talks.pdf', 'note.eml attachment bad.pdf', 'note.eml attachment 4.eml'])
    const codes = await Promise.all(found.map((part) => readDocument(part.bytes, part.name).then(({ kind }) => kind, (error: { readonly code: string }) => error.code)))
    expect(codes).toEqual(['eml', 'pdf', 'unreadable-file', 'eml'])
  })
  test('that is a saved page is read as the page it is', async () => {
    const page = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://aurora.example/talks', 'Subject: Talks', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '', '--b', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', '', `<html><head><title>Talks</title></head><body><nav>Home</nav><article><p>${english.replace(/[“”]/gu, '"')}</p></article></body></html>`, '--b--'].join('\r\n')
    const reading = await readDocument(new TextEncoder().encode(page), 'talks.mhtml')
    expect([reading.address?.text, main(reading)]).toEqual(['https://aurora.example/talks', [english.replace(/[“”]/gu, '"')]])
  })
  test('nested beyond all measure, with endless headers or cut off, is answered', async () => {
    const deep = mail(...Array.from({ length: 300 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`), '')
    const long = mail(`X: ${'a'.repeat(600_000)}`, '', english)
    const cut = mail('Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain', '', english)
    const answers = await Promise.all([deep, long, cut].map((bytes) => readDocument(bytes, 'a.eml').then(() => 'read', (error: { readonly code: string }) => error.code)))
    expect(answers).toEqual(['unreadable-file', 'unreadable-file', 'read'])
    expect(await attachmentsOf(cut)).toEqual([])
  })
})
