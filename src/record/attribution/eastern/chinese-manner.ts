import type { Span } from '../../span.ts'
import { roles } from './data/chinese.ts'

/** What a feature tells of the one who has just been quoted: voice, face, hands, where they stand, who they are. */
const manner = '态度|语气|语调|声音|嗓音|神情|神色|表情|目光|眼神|眼里|眼中|眼眶|眼角|眼含|双眼|脸上|满脸|一脸|满眼|面带|面露|面色|红着眼|红了眼|流着泪|流下|含着泪|噙着泪|泪流|泪水|落泪|哽咽|泣不成声|叹了|叹口气|叹着气|叹气|叹息|长叹|摇了摇头|摇摇头|摇头|摇着头|点了点头|点点头|点头|点着头|苦笑|笑了|笑着|笑得|笑笑|笑称|微笑|咧嘴|耸了耸肩|耸耸肩|耸肩|摆了摆手|摆摆手|摆手|挥了挥手|挥挥手|挥手|摊开|摊了摊|双手|搓着|指着|指了指|指向|望着|望向|看着|看了看|盯着|捧着|抱着|握着|拿着|拿起|拿出|掏出|举起|举着|抚摸|摸着|拍着|拍了拍|擦着|擦了擦|擦去|擦拭|抹了|抹着|皱着|皱起|皱眉|沉默|激动|难掩|掩面|低下头|低着头|抬起头|翻开|翻出|翻着|展示|打开手机|算了|算起|掰着|蹲在|坐在|站在|倚在|靠在|躺在|走在|说着|说起|谈起|提起|话音|话锋|信心|感触|深有|记忆犹新|心有余悸|显得|颇为|颇感|直摇头|直叹|咬着|咬了|打趣|拒绝透露|是(?!否|不是)|今年|现年|家住|来自|住在|从事|经营|做了|当了|干了|在此'
const turn = '(?:说起|说到|谈起|谈到|谈及|提起|提到|提及|回忆起|忆起|想起|聊起|讲起|面对|看着|望着|望向|指着|站在|坐在|走在|蹲在|抱着|捧着|拿着|握着|对此|话音未落|话音刚落|言语间|言谈中|采访中|电话那头|电话里|镜头前|法庭上|现场|在|对于|对|回到|走出|走进|接过|擦了擦|抹了抹|叹了口气|摇了摇头|尽管|虽然|作为)[^，。：；！？“]{0,26}，'
const nobody = '(?:\\d{1,3}岁的|[\\p{Script=Han}]{1,14}的)?(?:母亲|父亲|妈妈|爸爸|奶奶|爷爷|大爷|大娘|大妈|大叔|大伯|阿姨|老人|老汉|老太太|老妇人|妇人|男子|女子|男人|女人|小伙子?|姑娘|女孩|男孩|少年|孩子|年轻人|师傅|老师)'
const named = '\\p{Script=Han}{1,6}(?:·\\p{Script=Han}{1,8})+|[\\p{Script=Han}]{2,6}?'
const known = new RegExp(`^(?<who>(?:[^，。：；！？“]{0,18}?(?:${roles})|[^，。：；！？“]{0,8}\\d{1,3}岁的|${nobody})(?:${named})?|[老小阿]\\p{Script=Han}|\\p{Script=Han}{1,2}(?:${roles}|女士|先生|师傅|大爷|大妈|大叔|阿姨|老师)|[他她])(?:的)?(?=${manner})`, 'u')
/** "这是市长陈启明对居民的请求。" */
const whose = new RegExp('^(?:说(?:出)?这(?:话|句话|番话|些话)的[^，。]{0,3}?是(?<teller>[^，。：；“]{2,26})(?=[，。])|这(?:便|就|也|正)?是(?<who>[^，。：；！？“]{2,26}?)(?:对[^，。]{1,16}|给出|留下|反复|最常|常)?的(?:请求|回答|回应|答复|心声|感受|心愿|愿望|感叹|感慨|承诺|答案|原话|评价|看法|心里话|口头禅|呼吁|第一反应|反应|解释|描述|感言|警告|结论|说法|判断|总结|请愿|话|一句话))', 'u')

/**
 * Whom the sentence behind a quotation that stands for itself tells of: "“…。”说起那个夜晚，母亲娜迪娅声音哽咽", "“…。”这是市长的回答". As a place in that sentence,
 * `same` for a pronoun, null where it tells of nobody.
 */
export function mannered(after: string, names: readonly string[]): Span | 'same' | null {
  const blank = /^[\s”」』]*/u.exec(after)?.[0].length ?? 0
  const words = after.slice(blank)
  const own = whose.exec(words)
  const holder = own?.groups?.['who'] ?? own?.groups?.['teller']
  if (own !== null && holder !== undefined) return /^[他她]$/u.test(holder) ? 'same' : placed(own[0].indexOf(holder), holder, blank)
  const lead = new RegExp(`^${turn}`, 'u').exec(words)?.[0].length ?? 0
  const rest = words.slice(lead)
  const name = names.find((one) => rest.startsWith(one) && new RegExp(`^(?:的)?(?:${manner})`, 'u').test(rest.slice(one.length)))
  if (name !== undefined) return placed(lead, name, blank)
  const who = known.exec(rest)?.groups?.['who']
  return who === undefined ? null : /^[他她]$/u.test(who) ? 'same' : placed(lead, who, blank)
}

const placed = (at: number, who: string, blank: number): Span => [blank + at, blank + at + who.length]
