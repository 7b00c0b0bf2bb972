import type { MaskReason } from '../reading.ts'

/** Elements that hold no running text of an article, whatever they are called. */
const tags: { readonly [tag: string]: MaskReason } = { nav: 'interface', footer: 'interface', form: 'interface', button: 'interface', label: 'interface', fieldset: 'interface', aside: 'related', figure: 'caption', figcaption: 'caption', caption: 'caption' }
const roles: { readonly [role: string]: MaskReason } = { navigation: 'interface', contentinfo: 'interface', complementary: 'related', search: 'interface', dialog: 'interface', menu: 'interface' }

const names = (words: string): RegExp => new RegExp(`(?:^| )(?:${words.replaceAll(' ', '|').replaceAll('-', ' ?')})(?: |$)`, 'u')
/** What those who write pages call their boxes: whole words of a class or an id, in the order in which they count. */
const called: readonly (readonly [RegExp, MaskReason])[] = [
  [names('caption captions captiontext figcaption cutline image-desc image-description photo-desc photo-description bildunterschrift bildtext legende pie-foto piefoto pie-de-foto didascalia photo-text photocaption media-caption'), 'caption'],
  [names('credit credits photo-credit image-credit photocredit copyright-photo'), 'credit'],
  [names('newsletter newsletters subscribe subscription subscriptions signup sign-up paywall donate donation donations membership email-alerts email-alert emailalerts inscription abo abonnement'), 'appeal'],
  [names('related relateds related-articles recommend recommended recommendation recommendations read-more readmore read-also read-next more-from more-on more-stories more-news most-read most-popular most-viewed popular trending teaser teasers outbrain taboola see-also further-reading also-read also-like crosslinks linkbox link-box similar onward'), 'related'],
  [names('comment comments commentlist comment-list disqus respond discussion discussions reactions kommentare kommentar comentarios comentario commentaires commentaire commenti comentários forum talkback'), 'interface'],
  [names('dialog alerts display-none share shares sharing sharebar sharethis social socials sharedaddy addthis toolbar tools article-tools breadcrumb breadcrumbs tag tags taglist topics keywords pagination pager print advert advertisement advertisements adverts ad ads adv advertising sponsor sponsored widget widgets sidebar menu nav navbar navigation footer copyright disclaimer login signin sign-in register rating ratings poll player playlist cookie cookies consent gdpr skip skiplink modal popup overlay tooltip hidden visually-hidden visuallyhidden hide sr-only screen-reader-text screenreader noprint no-print'), 'interface'],
  [names('byline bylines author author-bio meta author-box authorbox author-info about-author about-the-author authors author-card bio dateline timestamp pubdate'), 'head'],
]

const known = new WeakMap<Element, MaskReason | null>()

/** What an element is by its own tag, role and names: furniture for a reason, or (null) anything. What stands around it does not count. */
export function ownPlace(element: Element): MaskReason | null {
  const before = known.get(element)
  if (before !== undefined) return before
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim()
  const reason = tags[element.localName.toLowerCase()] ?? roles[element.getAttribute('role')?.toLowerCase() ?? ''] ?? called.find(([words]) => words.test(name))?.[1] ?? null
  known.set(element, reason)
  return reason
}

/** By what boxes of one kind are known on a page. */
export function kindOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`.replace(/\p{N}+/gu, '0')
}

/** Whether a box is one of a picture: by its name, or because it is set as wide as one. */
export function isPicture(element: Element): boolean {
  return /img|image|photo|pic(?!k)|thumb|foto|media|gallery|inset|attachment|bild/iu.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) || /width\s*:\s*[1-7]\d\dpx/iu.test(element.getAttribute('style') ?? '')
}
