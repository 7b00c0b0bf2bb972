import type { ActorId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Words } from '#base/words.ts'
import { shortNames } from './data/short.ts'
import { actorOf, actors, groupOf } from './register.ts'

/** The lists of names a host may choose from. */
export const nameLists = ['united-nations', 'short'] as const
export type NameList = (typeof nameLists)[number]

/** One actor called otherwise than the list does, with what the host rests that on ("as the delegation asks, note of 3 May"). Languages left out stay as in the list. */
export type NamedOtherwise = { readonly actor: ActorId; readonly name: Words; readonly source: string }

/** What a host chose: a list, and names of its own before it. It is data; every screen and paper resolves a name through `policyOf` and `nameOf`. */
export type ChosenNames = { readonly list: NameList; readonly otherwise: readonly NamedOtherwise[] }

/**
 * How actors are called and shown in one dossier or conference. A policy is data: it says where its names come from and may name any actor
 * otherwise than the register does. Flags are off unless a policy turns them on.
 */
export type NamesPolicy = { readonly id: string; readonly says: Words; readonly names: { readonly [actor: ActorId]: Words }; readonly flags: boolean }

/** The default: the names of the United Nations, no flags. */
export const unitedNations: NamesPolicy = {
  id: 'united-nations',
  says: {
    en: 'Names as in the roll calls and documents of the United Nations; no flags.', ar: 'الأسماء كما ترد في نداءات الأسماء ووثائق الأمم المتحدة؛ دون أعلام.',
    es: 'Nombres como en las votaciones nominales y los documentos de las Naciones Unidas; sin banderas.', fr: 'Noms tels que dans les votes par appel nominal et les documents des Nations Unies ; sans drapeaux.',
    ru: 'Названия, как в поимённых голосованиях и документах Организации Объединенных Наций; без флагов.', zh: '名称依联合国唱名表决和文件的用法；不用旗帜。',
  },
  names: {},
  flags: false,
}

/** The same without forms of government. */
const short: NamesPolicy = {
  id: 'short',
  says: {
    en: 'Short names: those of the United Nations without forms of government; no flags.', ar: 'أسماء قصيرة: أسماء الأمم المتحدة دون ذكر نظام الحكم؛ دون أعلام.',
    es: 'Nombres cortos: los de las Naciones Unidas sin la forma de gobierno; sin banderas.', fr: 'Noms courts : ceux des Nations Unies sans la forme de gouvernement ; sans drapeaux.',
    ru: 'Краткие названия: принятые в Организации Объединенных Наций без указания формы правления; без флагов.', zh: '简称：联合国所用名称，不含政体；不用旗帜。',
  },
  names: shortNames,
  flags: false,
}

/** The lists a host may choose from, each with what it says of itself. */
export const namePolicies: { readonly [list in NameList]: NamesPolicy } = { 'united-nations': unitedNations, short }

export const usualNames: ChosenNames = { list: 'united-nations', otherwise: [] }

/** The policy of what a host chose; null where nobody chose: the default. */
export function policyOf(chosen: ChosenNames | null | undefined): NamesPolicy {
  if (chosen == null) return unitedNations
  const policy = namePolicies[chosen.list]
  if (chosen.otherwise.length === 0) return policy
  const given = chosen.otherwise.map(({ actor, name }): readonly [ActorId, Words] => [actor, { ...nameOf(actor, policy), ...spoken(name) }])
  return { ...policy, id: `${policy.id}+`, names: { ...policy.names, ...Object.fromEntries(given) } }
}

/** Without the languages for which nothing was given. */
function spoken(name: Words): Words {
  return { ...Object.fromEntries(Object.entries(name).filter(([, words]) => words != null && words !== '')), en: name.en }
}

/** The name of an actor or group under a policy; an id that nobody knows is shown as it is. */
export function nameOf(id: ActorId, policy: NamesPolicy = unitedNations): Words {
  return own(policy.names, id) ?? actorOf(id)?.names ?? groupOf(id)?.names ?? { en: id }
}

/** Whether one name says what another does in every language it has. */
export function sameName(one: Words, other: Words): boolean {
  return Object.entries(one).every(([language, words]) => words == null || other[language as keyof Words] === words)
}

/** The actor of the register that a policy calls so; null where it calls none so. */
export function calledSo(name: Words, policy: NamesPolicy): ActorId | null {
  return actors.find(({ id }) => sameName(name, nameOf(id, policy)))?.id ?? null
}
