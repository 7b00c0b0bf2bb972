import type { Span } from '../../span.ts'
import { simplified } from '../eastern/data/chinese.ts'

const edge = String.raw`(?:^|[，。；：:、！？”])\s*`
const day = String.raw`(?:本?周[一二三四五六日天]|星期[一二三四五六日天]|\d+月\d+日|\d+[日号]|当天|当日|同日|昨[天日]|今[天日]|随后|后来|其后|稍早|早前|日前|近日|本周|上周|本月|上月)?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚间|晚上|晚)?(?:最新|再次|再度|首次|紧急)?`
const light = '(?:则|也|已|又|还|却|再|均|都|曾|便|就)*'
const name = String.raw`(?<name>[\p{Script=Han}·]{2,20}?)`
const things = '(?:人数|数字|数目|数量|总数|总额|金额|规模|损失|比例|率|预测|估计|预期|目标|死亡|伤亡|产量|价格|费用|成本|口径)'
/** "监察局周三把死亡人数由23人下修为19人": whoever moves a count or puts it somewhere. */
const moving = new RegExp(`${edge}${name}${day}${light}(?:把|将)(?:[^，。；：“”]{0,24}?)${things}[^，。；“”]{0,16}$`, 'u')
/** "工会估计，", "商会则统计出": whoever counts. */
const counting = new RegExp(`${edge}${name}${day}${light}(?:统计|估算|估计|测算|核算|清点|推算|预计|预测|预估|登记|录得|通报|提醒|核实|认定)(?:显示|称|说|出|到|有|了|共)?[，：,]?[^。；“”]{0,40}$`, 'u')
/** "监督团自己的说法略有出入：4月报告称": whose account what follows is. */
const account = new RegExp(`${edge}${name}(?:自己|自身|方面|本身)?的(?:说法|统计|数字|数据|口径|账本|账目|报告)[^。；“”，]{0,14}[：:，][^。；“”]{0,40}$`, 'u')
const kin = /^(?:他|她|他们|她们|其|它)的?(?:同事|同僚|副手|助手|前任|继任者|搭档|律师|上司|老板|同伴|队友|顾问|助理|学生|导师|妻子|丈夫|儿子|女儿|父亲|母亲|弟弟|哥哥|姐姐|妹妹)?(?=\p{Script=Han}{2})/u
const none = /^(?:他|她|他们|她们|它|其|我|我们|当局|有人|此前|目前|其中|另有|不少|许多|多数|一些|这些|那些|这|那|该|据|根据|按|截至|自|从|在|因|由于|如果|虽然|但|而|与|和|对|为|被|将|把|经)/u

/** Who counts in the clause before a number in Chinese, as a place in the sentence; `sure` where the sentence says whose account it is, whoever spoke before. */
export function counterChinese(sentence: string, numberAt: number): { readonly span: Span; readonly sure: boolean } | null {
  const plain = simplified(sentence).slice(0, numberAt)
  for (const pattern of [account, moving, counting]) {
    const match = pattern.exec(plain)
    const found = match?.groups?.['name']
    if (match === null || found === undefined) continue
    const words = found.replace(kin, '')
    if (none.test(words) || words.length < 2) continue
    const start = match.index + match[0].indexOf(found) + found.length - words.length
    return { span: [start, start + words.length], sure: pattern === account }
  }
  return null
}

/** "该理事会": the longer name a text before gave the body, as a place in that text; null where it gave none. */
export function fullName(words: string, before: string): Span | null {
  const noun = /^(?:该|上述|这家|这一)(?<noun>\p{Script=Han}{2,8})$/u.exec(words)?.groups?.['noun']
  if (noun === undefined) return null
  const match = new RegExp(`(?:^|[\\s，。；：、“”《》（）]|据|由)(?<name>(?!该|上述|这家|这一|据)\\p{Script=Han}{2,10}?${noun})`, 'u').exec(before)
  const name = match?.groups?.['name']
  return match === null || name === undefined ? null : [match.index + match[0].length - name.length, match.index + match[0].length]
}
