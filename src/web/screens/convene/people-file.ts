import { type NamesPolicy, unitedNations } from '#actors/policy.ts'
import { rollIn } from '#actors/roll.ts'
import type { Words } from '#base/words.ts'
import { delegationRoles } from '#participants/seat.ts'
import { most } from '#participants/fields.ts'
import { longestGroup, mostGroups } from '#procedure/speaking-state.ts'
import Papa from 'papaparse'
import { roleWords } from './role-words.ts'
import { slug } from './slug.ts'

/** Rows one file may have, and its characters. */
export const mostRows = 2_000
export const mostCharacters = 1_000_000

export type Role = (typeof delegationRoles)[number]
type Column = 'delegation' | 'name' | 'role' | 'bodies' | 'standing' | 'region'
/** A body of the conference; `members` null where everybody with a seat sits in it. */
export type Sits = { readonly id: string; readonly names: Words; readonly members: readonly string[] | null }
/** `role` is the standing of one that has a seat. */
export type Seat = { readonly id: string; readonly names: Words; readonly role?: string }
/** A standing of the rulebook; `open` where a further seat of it can be given. */
export type Standing = { readonly id: string; readonly names: Words; readonly open: boolean }
/** What the conference knows that a file may speak of. `regions`: those named before the plenary, with their seats. */
export type Known = { readonly policy?: NamesPolicy; readonly sits?: readonly Sits[]; readonly standings?: readonly Standing[]; readonly regions?: { readonly [name: string]: readonly string[] } }
/** What is wrong with a row, where, and which values would be right. `line` counts lines of the file from 1. */
export type Fault = { readonly line: number; readonly column: Column | null; readonly wrong: 'no-columns' | 'missing' | 'too-long' | 'unknown-role' | 'unknown-body' | 'unknown-standing' | 'other' | 'twice' | 'there-already' | 'seated' | 'too-many-regions' | 'too-many' | 'quotes'; readonly given: string; readonly right: readonly string[] }
/**
 * A row to be written. `fresh`: its delegation has no seat yet and is seated first. `name`: null for a row of the delegation alone. `bodies`: those the person
 * acts in; null for wherever it sits. `standing` and `region` are the delegation's, from whichever of its rows; null where none says them.
 */
export type Row = { readonly line: number; readonly seat: Seat; readonly fresh: boolean; readonly name: string | null; readonly role: Role; readonly bodies: readonly string[] | null; readonly standing: string | null; readonly region: string | null }
export type Read = { readonly rows: readonly Row[]; readonly faults: readonly Fault[] }

/** How the columns may be called, in the six languages. */
const heads: { readonly [column in Column]: readonly string[] } = {
  delegation: ['delegation', 'country', 'state', 'الوفد', 'وفد', 'الدولة', 'délégation', 'pays', 'delegación', 'país', 'делегация', 'страна', '代表团', '国家'],
  name: ['name', 'person', 'الاسم', 'اسم', 'nom', 'nombre', 'имя', 'фамилия', '姓名', '名字'],
  role: ['role', 'function', 'الصفة', 'صفة', 'fonction', 'rôle', 'función', 'cargo', 'роль', 'должность', '职务', '身份'],
  bodies: ['bodies', 'body', 'accreditation', 'الهيئات', 'الهيئة', 'organes', 'organe', 'accréditation', 'órganos', 'órgano', 'acreditación', 'органы', 'орган', '机构'],
  standing: ['standing', 'status', 'participation', 'role of the delegation', 'المركز', 'مركز الوفد', 'صفة الوفد', 'الوضع', 'statut', 'qualité', 'statut de la délégation', 'condición', 'calidad', 'estatus', 'condición de la delegación', 'статус', 'статус делегации', 'качество', '地位', '资格', '代表团地位'],
  region: ['region', 'regional group', 'المنطقة', 'منطقة', 'المجموعة الإقليمية', 'région', 'groupe régional', 'región', 'grupo regional', 'регион', 'региональная группа', '区域', '地区', '区域集团', '区域组'],
}
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('en')

/** Bytes as text: by their mark, UTF-16 also without one, else UTF-8. Null where it is none of these. */
export function textOf(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  const zeros = (from: number): number => bytes.subarray(0, 400).filter((byte, at) => byte === 0 && at % 2 === from).length
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : zeros(1) > 2 ? 'utf-16le' : zeros(0) > 2 ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A list as a spreadsheet hands it out, the file to begin with. */
export const sample = '\uFEFFdelegation,name,role,bodies,standing,region\r\nAldora,Amina Example,head of delegation,,member,North\r\nBelmar,"Example, Luis",adviser,,member,South\r\nCasparia,,,,member,South\r\n'

/** Reads a list of people with the seats and people there are already; nothing is written by this. Every row that is not taken says why. */
export function peopleIn(text: string, seats: readonly Seat[], people: readonly { readonly seat: string; readonly name: string }[], { policy = unitedNations, sits = [], standings = [], regions = {} }: Known = {}): Read {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').slice(0, mostCharacters), { delimitersToGuess: [',', ';', '\t'], skipEmptyLines: false })
  const faults: Fault[] = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => ({ line: (row ?? 0) + 1, column: null, wrong: 'quotes', given: '', right: [] }))
  let line = 1
  const lines = data.map((cells) => {
    const at = line
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
    return { line: at, cells }
  }).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [first, ...body] = lines
  const at = (column: Column): number => first?.cells.findIndex((cell) => heads[column].includes(plain(cell))) ?? -1
  const [delegation, name, role, where, standing, region] = [at('delegation'), at('name'), at('role'), at('bodies'), at('standing'), at('region')]
  if (first === undefined || delegation < 0) return { rows: [], faults: [...faults, { line: first?.line ?? 1, column: null, wrong: 'no-columns', given: first?.cells.join(' | ').slice(0, 100) ?? '', right: ['delegation', 'name', 'role', 'standing', 'region'] }] }

  const rows: Row[] = []
  const fresh: Seat[] = []
  const seen = new Set(people.map((each) => `${each.seat} ${plain(each.name)}`))
  const inFile = new Set<string>()
  const standingOf = new Map(seats.flatMap(({ id, role: has }) => (has === undefined ? [] : [[id, has] as const])))
  const regionOf = new Map(Object.entries(regions).flatMap(([called, of]) => of.map((id) => [id, called] as const)))
  const regionsThere = new Set(Object.keys(regions))
  const called = (names: Words, given: string): boolean => Object.values(names).some((each) => plain(each) === plain(given))
  for (const { line: on, cells } of body) {
    const cell = (index: number): string => (index < 0 ? '' : cells[index] ?? '').replaceAll(/\s+/g, ' ').trim()
    const fault = (column: Column | null, wrong: Fault['wrong'], given: string, right: readonly string[] = []): void => void faults.push({ line: on, column, wrong, given: given.slice(0, 100), right })
    const [whose, who, as, having, from] = [cell(delegation), cell(name), cell(role), cell(standing), cell(region)]
    if (rows.length >= mostRows) {
      fault(null, 'too-many', '', [String(mostRows)])
      break
    }
    if (whose === '') { fault('delegation', 'missing', ''); continue }
    if (who === '' && (as !== '' || cell(where) !== '')) { fault('name', 'missing', ''); continue }
    if (whose.length > most.name || who.length > most.name) { fault(whose.length > most.name ? 'delegation' : 'name', 'too-long', whose.length > most.name ? whose : who, [String(most.name)]); continue }
    const known = as === '' ? 'representative' : delegationRoles.find((each) => each === plain(as) || Object.values(roleWords[each] ?? {}).some((word) => plain(word) === plain(as)))
    if (known === undefined) { fault('role', 'unknown-role', as, delegationRoles); continue }
    const [entry] = rollIn(whose, policy)
    const names = entry?.names ?? { en: whose }
    const same = (seat: Seat): boolean => called(seat.names, whose) || (entry?.is === 'known' && called(seat.names, names.en)) || seat.id === whose
    const seat = seats.find(same) ?? fresh.find(same)
    const of = seat ?? { id: slug(names.en, [...seats, ...fresh].map(({ id }) => id)), names }
    const has = standingOf.get(of.id)
    const wants = having === '' ? undefined : standings.find(({ id, names: words }) => id === plain(having) || called(words, having))
    if (having !== '' && (wants === undefined || (has === undefined && !wants.open))) { fault('standing', 'unknown-standing', having, standings.filter(({ open }) => open).map(({ id }) => id)); continue }
    if (wants !== undefined && has !== undefined && has !== wants.id) { fault('standing', 'other', having, [has]); continue }
    const lies = regionOf.get(of.id)
    if (from.length > longestGroup) { fault('region', 'too-long', from, [String(longestGroup)]); continue }
    if (from !== '' && lies !== undefined && lies !== from) { fault('region', 'other', from, [lies]); continue }
    if (from !== '' && !regionsThere.has(from) && regionsThere.size >= mostGroups) { fault('region', 'too-many-regions', from, [String(mostGroups)]); continue }
    // A row that says something new of its delegation is taken for that alone, also where its person is there already.
    const says = (wants !== undefined && has === undefined) || (from !== '' && lies === undefined)
    const key = `${of.id} ${plain(who)}`
    if (who !== '' && inFile.has(key)) { fault('name', 'twice', who); continue }
    const there = who !== '' && seen.has(key)
    if (there && !says) { fault('name', 'there-already', who); continue }
    if (who === '' && seat !== undefined && !says) { fault('delegation', 'seated', whose); continue }
    // Several bodies in one cell are cut by what does not cut the file: a bar, a line, or a semicolon.
    const wanted = (where < 0 ? '' : cells[where] ?? '').split(/[|;\n]/).map((one) => one.replaceAll(/\s+/g, ' ').trim()).filter((one) => one !== '')
    const open = sits.filter(({ members }) => members === null || members.includes(of.id))
    const bodies = wanted.map((one) => open.find((body) => body.id === one || called(body.names, one))?.id)
    const unknown = wanted.find((_, n) => bodies[n] === undefined)
    if (unknown !== undefined) { fault('bodies', 'unknown-body', unknown, open.map(({ names: words, id }) => words.en === '' ? id : words.en)); continue }
    if (who !== '') inFile.add(key)
    if (wants !== undefined) standingOf.set(of.id, wants.id)
    if (from !== '') { regionOf.set(of.id, from); regionsThere.add(from) }
    rows.push({ line: on, seat: of, fresh: seat === undefined, name: who === '' || there ? null : who, role: known, standing: null, region: null, bodies: wanted.length === 0 || there ? null : [...new Set(bodies.filter((body) => body !== undefined))] })
    if (seat === undefined) fresh.push(of)
  }
  return { rows: rows.map((row) => ({ ...row, standing: standingOf.get(row.seat.id) ?? null, region: regionOf.get(row.seat.id) ?? null })), faults: faults.toSorted((a, b) => a.line - b.line) }
}
