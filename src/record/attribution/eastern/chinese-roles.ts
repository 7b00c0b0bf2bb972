import { roles, simplified } from './data/chinese.ts'
import type { Role } from './telling.ts'

/** Short words for an office, with how it is written where somebody is introduced. */
const alike: readonly (readonly [short: string, long: string])[] = [
  ['外长|外相|外交大臣|外交部长', '外长|外交部部?长|外交大臣|外相|外交和[\\p{Script=Han}]{2,8}部长|国务卿'], ['防长|国防大臣|防卫相|国防部长', '防长|国防部部?长|国防大臣|防卫相|国防和[\\p{Script=Han}]{2,8}部长'],
  ['财长|财政大臣|财务相|财政部长', '财长|财政部部?长|财政大臣|财务相|财经部长'], ['部长|大臣', '部长|大臣|外长|防长|财长|外相'], ['总理|首相|政府首脑', '总理|首相'], ['国家元首|元首', '总统|国王|主席'],
  ['秘书长', '秘书长'], ['学者', '学者|教授|研究员|专家|学家'], ['专家', '专家|教授|学者|研究员|分析师|工程师|学家|医生'], ['教授', '教授'], ['医生|大夫|医师', '医生|医师|大夫'], ['议员|立委', '议员|立委'],
  ['律师', '律师|辩护人|代理人'], ['外交官', '大使|公使|代表|外长|领事|参赞|特使|发言人|代办'], ['特使', '特使|代表|调解人'], ['官员', '官员'], ['教练', '教练'], ['企业家|商人', '董事长|总裁|创始人|经理|企业家|商人|执行官'],
  ['老师|教师', '老师|教师'], ['司机', '司机'], ['分析师|分析人士', '分析师'], ['记者', '记者'], ['军官|将军', '司令|将军|上校|少将|中将|上将|准将|中校|参谋长'],
]
const any = new RegExp(`(?:${roles})`, 'u')
const pointing = /^(?:这位|这名|该名|该位|该(?!国|市|省|县|州|地|区)|那位|那名|上述|这个|这家|这一)/u
/** Nouns for a person that leave open who it is. */
const open = /(?:官员|外交官|专家|学者|分析师|人士|负责人|老人|母亲|父亲|妈妈|爸爸|女子|男子|女士|先生|汉子|青年|姑娘|小伙子?|男孩|女孩|老兵|老师|教师|渔民|农民|果农|牧民|工人|矿工|司机|店主|摊主|老板|老板娘|商人|企业家|居民|村民|市民|志愿者|义工|志工|医生|护士|律师|法官|检察官|船长|船员|球员|教练|学生|难民|幸存者|目击者|亲历者|政治家|政客|政治人物|领导人|领袖|议员|立委|前总统|前总理|诺奖得主|作家|导演|艺术家|歌手|演员|科学家|历史学家|经济学家|学家|工程师|飞行员|机长|消防员|军官|将军|士兵|特使|调解人|代表|大使|部长|大臣|总理|总统|主席|发言人)$/u

/** Whom an office without a name means: "部长", "这位外交官", "林部长", "杜邦外长", "佩林外长"; null for names and for what is no person. */
export function officeOf(simple: string): Role | null {
  const points = pointing.exec(simple)?.[0] ?? ''
  const words = simple.slice(points.length)
  const title = new RegExp(`(?:${roles})$`, 'u').exec(words)?.[0]
  if (title !== undefined) {
    const long = alike.find(([short]) => new RegExp(`^(?:${short})$`, 'u').test(title))?.[1] ?? title
    const front = words.slice(0, words.length - title.length)
    const borne = new RegExp(`(?:${long})`, 'u')
    if (front === '') return { word: title, fits: (name) => borne.test(simplified(name)) && (points !== '' || simplified(name) !== title), any: points !== '' && open.test(title) }
    if (points !== '') return { word: title, fits: (name) => simplified(name).includes(front.endsWith('的') ? title : words), any: open.test(title) }
    // "林部长", "杜邦外长": the surname, or the last part of a foreign name, before the office.
    if (front.length <= 2 && !/[副总前新女]$/u.test(front)) return { word: title, fits: (name) => { const full = simplified(name); return borne.test(full) && full.length > words.length && (new RegExp(`(?:${roles})${front}[\\p{Script=Han}]{1,2}$`, 'u').test(full) || full.endsWith(front) || full.includes(front) && any.test(full.slice(0, -1))) } }
    const state = front.replace(/[国方]$/u, '')
    return front.length > 8 || any.test(front) ? null : { word: title, fits: (name) => { const full = simplified(name); return full.length > words.length && borne.test(full) && (full.endsWith(front) || state.length > 1 && full.startsWith(state)) } }
  }
  if (points === '' || words === '') return null
  // "该理事会": the body that was named with that word; "这名男子": whoever it was.
  return open.test(words) ? { word: words, fits: (name) => simplified(name).includes(words), any: true } : words.length <= 8 ? { word: words, fits: (name) => simplified(name).endsWith(words) && name.length > words.length } : null
}
