import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '#views/outcome.ts'
import { outcomeJson, outcomePage, outcomeWord } from './outcome.ts'
import { escape } from './page.ts'

const hostile = '<script>alert("1")</script> & \'x\' \u0001 \uD800'
const outcome: Outcome = {
  stream: 'conference-1', title: 'Assembly of 26', exercise: true,
  rulebook: { id: 'unga', edition: 'A/520/Rev.20', title: { en: 'Rules of procedure', ar: 'النظام الداخلي' } },
  began: 1_700_000_000_000, latest: 1_700_003_600_000,
  head: { count: 42, chain: 'ab'.repeat(32) },
  participants: [
    { seat: 'aldora', names: { en: 'Aldora', ar: 'ألدورا' }, role: { en: 'Member', ar: 'عضو' }, credentials: null, chairs: [{ en: 'the Assembly', ar: 'الجمعية' }] },
    { seat: 'belmar', names: { en: hostile }, role: { en: 'Member', ar: 'عضو' }, credentials: { en: 'in order', ar: 'سليمة' }, chairs: [] },
  ],
  minutes: [{
    body: { en: 'the Assembly', ar: 'الجمعية' }, meeting: 1,
    entries: [{ position: 7, at: 1_700_000_100_000, words: { en: `Objection by Belmar: ${hostile}`, ar: `اعتراض من بلمار: ${hostile}` }, cites: [{ rulebook: 'unga', edition: 'A/520/Rev.20', rule: '71' }], decision: null }],
  }],
  decisions: [{
    id: 'decision-1', position: 40, at: 1_700_003_000_000, body: { en: 'the Assembly', ar: 'الجمعية' }, meeting: 1, title: { en: 'Adoption of draft A/L.1', ar: 'اعتماد المشروع A/L.1' },
    how: 'vote', outcome: 'adopted', on: 'draft', words: { en: 'Two thirds of the 2 members present and voting: 2 needed, 2 in favour. Adopted.', ar: 'ثلثا الأعضاء الحاضرين المشتركين في التصويت وعددهم عضوان: المطلوب ٢، والأصوات المؤيدة ٢. اعتُمد.' },
    cites: [{ rulebook: 'unga', edition: 'A/520/Rev.20', rule: '83' }],
    vote: {
      for: 2, against: 0, abstained: 0, notParticipating: 0, absent: 0, suspended: 0, base: 2, needed: 2, method: 'recorded', teller: null, marks: [],
      roll: [{ seat: 'aldora', names: { en: 'Aldora', ar: 'ألدورا' }, stance: 'yes' }, { seat: 'belmar', names: { en: hostile }, stance: 'yes' }],
      intentions: [{ seat: 'belmar', names: { en: 'Belmar', ar: 'بلمار' }, stance: 'abstain' }],
    },
    bound: null, after: [], notes: [],
  }],
  rulings: [{ position: 41, at: 1_700_003_100_000, body: { en: 'the Assembly', ar: 'الجمعية' }, meeting: 1, words: { en: hostile, ar: hostile }, cites: [], corrected: null }],
  texts: [{ kind: 'draft', symbol: 'A/L.1', title: { en: 'A short draft' }, paragraphs: ['The Assembly', hostile, 'تقرر الجمعية'], decision: 'decision-1', position: 12 }],
  rules: [{ rule: '83', name: { en: 'rule 83', ar: 'المادة 83' }, heading: { en: 'Two-thirds majority', ar: 'أغلبية الثلثين' }, says: { en: 'Two thirds decide.', ar: 'يقرر الثلثان.' }, check: 'verified', source: 'Charter' }],
}

/** The parts of a Word file by name: a zip read by its central directory. */
function partsOf(file: Uint8Array): { readonly [name: string]: string } {
  const bytes = Buffer.from(file)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts: { [name: string]: string } = {}
  let at = bytes.readUInt32LE(end + 16)
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [method, size, name, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)]
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + size)
    parts[bytes.toString('utf8', at + 46, at + 46 + name)] = (method === 0 ? packed : inflateRawSync(packed)).toString('utf8')
    at += 46 + name + extra + comment
  }
  return parts
}

describe.each(['en', 'ar'] as const)('the outcome as a page (%s)', (language) => {
  const html = outcomePage(outcome, language)
  test('says that it is an exercise, before everything else', () => {
    expect(html.indexOf('class="exercise"')).toBeGreaterThan(0)
    expect(html.indexOf('class="exercise"')).toBeLessThan(html.indexOf('<h1>'))
    expect(html).toContain(language === 'en' ? 'EXERCISE' : 'تمرين')
    expect(outcomePage({ ...outcome, exercise: false }, language)).not.toContain('class="exercise"')
  })
  test('takes nothing it shows for markup and needs no script', () => {
    expect(html).not.toContain('<script')
    expect(html).toContain(escape(hostile))
    expect(html).not.toMatch(/\b(src|href|on[a-z]+)=/)
  })
  test('shows participants, votes by name with a letter, arithmetic, rules with their check mark and the head of the journal', () => {
    const expected = language === 'en'
      ? ['Aldora', 'Y\u00A0—\u00A0in\u00A0favour', '2 needed, 2 in favour', '>83<', 'verified', 'A/L.1', '>71<', 'A — abstaining', 'The result stands', 'ab'.repeat(32)]
      : ['ألدورا', 'ن\u00A0—\u00A0مؤيد', 'المطلوب ٢، والأصوات المؤيدة ٢', '>٨٣<', 'متحقق منها', 'A/L.1', '>٧١<', 'م — ممتنع', 'ab'.repeat(32)]
    for (const part of expected) expect(html).toContain(part)
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
  })
})

describe.each(['en', 'ar'] as const)('the outcome as a Word file (%s)', (language) => {
  test('has its exercise line in the header of every page and nothing a reader of XML would stumble over', async () => {
    const parts = partsOf(await outcomeWord(outcome, language))
    const document = parts['word/document.xml'] ?? ''
    const header = Object.entries(parts).filter(([name]) => /^word\/header\d*\.xml$/.test(name)).map(([, xml]) => xml).join('')
    expect(header).toContain(language === 'en' ? 'EXERCISE' : 'تمرين')
    expect(document).toContain('<w:headerReference w:type="default"')
    expect(document).not.toContain('<w:titlePg')
    expect(document).toContain('&lt;script&gt;')
    expect(document).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u)
    expect(document).toContain(language === 'en' ? '2 needed, 2 in favour' : 'المطلوب ٢، والأصوات المؤيدة ٢')
    expect(document.includes('<w:bidiVisual/>')).toBe(language === 'ar')
  })
  test('has no such line where the conference is real', async () => {
    const parts = partsOf(await outcomeWord({ ...outcome, exercise: false }, language))
    expect(Object.values(parts).join('')).not.toContain(language === 'en' ? 'EXERCISE' : 'تمرين')
  })
})

describe('the outcome as JSON', () => {
  test('is the value itself and says first whether it is an exercise', () => {
    const json = outcomeJson({ ...outcome, participants: [] })
    expect(json.startsWith('{\n  "exercise": true')).toBe(true)
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ ...outcome, participants: [] })))
  })
})
