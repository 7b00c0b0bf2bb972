import type { Actor, Mention } from '#actors/actor.ts'
import * as delivered from '#actors/register.ts'
import { delegations } from '#cli/sample/data/delegations.ts'
import type { Register } from '#record/attribution/attribute.ts'
import { overlap } from '#record/span.ts'

/** What belongs to the invented states or comes from them, as English and the languages that borrow from it say it. */
const adjectives: { readonly [seat: string]: readonly string[] } = {
  aldora: ['Aldoran'], belmar: ['Belmarian'], casparia: ['Casparian'], dorra: ['Dorran'], elvaine: ['Elvainian'], fennmark: ['Fennish'], gorland: ['Gorlandish', 'Gorlander'], hestra: ['Hestran'], ilmen: ['Ilmenite'], jorven: ['Jorvenian'],
  kalder: ['Kalderian'], lorne: ['Lornish'], marenne: ['Marennian'], nordal: ['Nordalian'], ostmere: ['Ostmerian'], pellin: ['Pellinese'], quarra: ['Quarran'], rossan: ['Rossanian'], selvia: ['Selvian'], tamar: ['Tamarian'],
  ulmen: ['Ulmenian'], vester: ['Vesterian'], wyria: ['Wyrian'], xanten: ['Xantenian'], yorre: ['Yorrean'], zelland: ['Zellandic'],
}
/** Spellings that reports of the set use beside those of the exercises. */
const further: { readonly [seat: string]: readonly string[] } = {
  aldora: ['Алдора'], casparia: ['Kasparien', 'Casparie'], elvaine: ['Эльвен', 'Элвейн'], fennmark: ['Фенмарк'], gorland: ['戈蘭德'], hestra: ['Гестра'], ilmen: ['伊爾門'], marenne: ['Маренна', '馬倫'], nordal: ['Нордал'], ostmere: ['Остмер'], pellin: ['بلين'], selvia: ['Selvien', 'Selvie', 'سلفيا'],
  belmar: ['Белмар'],
  vester: ['فستر'], wyria: ['Wyrien', 'Wyrie'], xanten: ['Ксантен'], yorre: ['Йорр', 'يور', '約雷'], zelland: ['Зеланд', 'زيلند'],
}

type Word = { readonly id: string; readonly by: Mention['by']; readonly pattern: RegExp }

const words: readonly Word[] = delegations.flatMap(({ seat, names }) => [
  ...[...new Set([...Object.values(names), ...(further[seat] ?? [])])].map((name): Word => ({ id: seat, by: 'name', pattern: written(name) })),
  ...(adjectives[seat] ?? []).map((name): Word => ({ id: seat, by: 'adjective', pattern: new RegExp(String.raw`(?<!\p{L})${name}s?(?!\p{L})`, 'gu') })),
])
const actors = new Map(delegations.map(({ seat, names }): readonly [string, Actor] => [seat, { id: seat, kind: 'state', names, aliases: [], adjectives: [], metonyms: [], of: null, admitted: null }]))

/** A name as running text has it: with the endings of Russian, the genitive of German, Arabic particles before it and its signs left out. */
function written(name: string): RegExp {
  if (/\p{Script=Han}/u.test(name)) return new RegExp(name, 'gu')
  if (/\p{Script=Arabic}/u.test(name)) return new RegExp(String.raw`(?<=(?<!\p{L})[وبلفك]{0,2})${name.replace(/\p{M}/gu, '').replace(/./gu, String.raw`$&\p{M}*`)}(?!\p{L})`, 'gu')
  if (/\p{Script=Cyrillic}/u.test(name)) return new RegExp(String.raw`(?<!\p{L})${name.replace(/[аяеь]$/u, '')}\p{Ll}{0,3}(?!\p{L})`, 'gu')
  return new RegExp(String.raw`(?<!\p{L})${name}(?:s(?=\s\p{L}))?(?!\p{L})`, 'gu')
}

/**
 * The register Parley is delivered with and the invented states of the set besides, as a team adds the actors of its matter. Without them every
 * report would be one about states that the register has never heard of, which news is not.
 */
export const register: Register = {
  actorOf: (id) => actors.get(id) ?? delivered.actorOf(id),
  mentionsIn: (text) => {
    const found: Mention[] = []
    for (const { id, by, pattern } of words) {
      for (const { 0: word, index } of text.matchAll(pattern)) if (!found.some((one) => overlap([one.start, one.end], [index, index + word.length]))) found.push({ id, is: 'state', by, start: index, end: index + word.length })
    }
    const known = delivered.mentionsIn(text).filter((mention) => !found.some((one) => overlap([one.start, one.end], [mention.start, mention.end])))
    return [...found, ...known].toSorted((a, b) => a.start - b.start)
  },
}

/** The actor a whole name stands for; null if it is none of the register's. */
export function actorCalled(name: string): string | null {
  return words.find(({ pattern }) => name.replace(pattern, '') === '')?.id ?? delivered.find(name)?.id ?? null
}
