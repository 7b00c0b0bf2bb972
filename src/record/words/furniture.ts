// The phrase bank: what pages say about themselves in English, French, German, Spanish, Italian, Portuguese, Russian, Arabic, Chinese and Turkish.
// It comes second: structure and repetition decide first (record/reading/furniture.ts).

const any = (...phrases: readonly string[]): string => phrases.join('|')
/** Borders of words in every script; \b knows only Latin letters, and Chinese has none (`anywhere`). */
const whole = (phrases: string, anywhere?: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])${anywhere === undefined ? '' : `|${anywhere}`}`, 'iu')

/** Beginning of a line that leads to another article; what follows must be its end, a colon, a dash, a bar or an arrow. */
export const related = new RegExp(`^(?:[•·▪►▶➤→»›>*\\-–—|\\d.)\\s]*)(?:${any(
  'also read', 'also see', 'read also', 'read more(?: on| about)?[^.:]{0,40}', 'read next', 'see also', 'read(?: our| the)? (?:previous|full|related)[^.:]{0,30}', 'related(?: article| articles| story| stories| news| topic| topics| content| coverage| reading| links?| posts?)?',
  'more on (?:this|the)(?: story| topic| subject)?', 'more (?:from|stories|news|coverage|in)(?: [^.:]{1,30})?', 'you may(?: also)? like', 'you might(?: also)? like', 'recommended(?: for you| stories| reading| articles)?', "don[’']t miss(?: it)?", 'up next', 'watch(?: also| more| now)?', 'listen(?: now)?',
  'further reading', 'explore more', 'keep reading', 'in case you missed it', "editor[’']?s[’']? (?:picks?|choice)", 'most (?:read|popular|viewed|shared)', 'trending(?: now| stories)?', 'top stories', 'latest (?:news|stories|headlines)', 'dig deeper', 'go deeper', 'sponsored(?: content| stories| links)?', 'promoted(?: content| stories)?', 'from our partners', 'around the web', 'keep reading', 'list of \\p{N}+ items', 'list \\p{N}+ of \\p{N}+', 'end of list',
  '[àa] lire(?: aussi| également)?', 'lire(?: aussi| également| la suite)', 'à voir(?: aussi)?', 'voir aussi', 'sur le même (?:sujet|thème)', 'pour aller plus loin', 'articles? (?:liés?|similaires|connexes)', 'les plus lus', 'notre dossier', 'à écouter', 'lisez aussi',
  'lesen sie (?:auch|mehr|hier)[^.:]{0,30}', 'auch interessant', 'mehr zum thema', 'zum thema', 'siehe auch', 'weitere (?:artikel|themen|meldungen)', 'das könnte sie(?: auch)? interessieren', 'meistgelesen', 'mehr (?:dazu|lesen)', 'passend dazu',
  'le[ae] también', 'leer también', 'lee además', 'lea además', '(?:le|te) puede interesar', 've[ar] también', 'ver más', 'más información', 'más sobre[^.:]{0,30}', 'relacionad[oa]s?', '(?:noticias|notas|artículos) relacionad[oa]s', 'lo más (?:leído|visto)', 'te recomendamos',
  'leggi anche', 'leggi di più', 'vedi anche', 'potrebbe interessarti', 'articoli correlati', 'approfondisci', 'i più letti', 'per approfondire',
  'leia (?:também|mais)', 'veja (?:também|mais)', 'saiba mais', 'notícias relacionadas', '(?:as )?mais lidas', 'matérias relacionadas', 'artigos relacionados',
  'читайте(?: также| ещё| еще)', 'читать также', 'смотрите также', '(?:материалы |новости )?по теме', 'ещё по теме', 'еще по теме', 'похожие (?:материалы|новости)', 'самое читаемое', 'рекомендуем', 'подробнее', 'другие новости', 'главные новости',
  'اقرأ أيضا', 'اقرأ أيضًا', 'اقرأ أيضاً', 'إقرأ أيضا', 'إقرأ أيضاً', 'اقرأ المزيد', 'شاهد أيضا', 'شاهد أيضاً', '(?:مواضيع|أخبار|مقالات) ذات صلة', 'قد يهمك(?: أيضا)?', 'قد يعجبك', 'الأكثر قراءة', 'المزيد (?:من|عن)[^.:]{0,30}',
  '[相][关關](?:阅读|閱讀|新闻|新聞|报道|報導|文章|链接)', '延伸阅读', '推荐阅读', '更多(?:新闻|新聞|阅读|閱讀|报道|報導)', '猜你喜欢', '热门(?:文章|新闻)', '另见', '阅读更多',
  'ayrıca okuyun', 'bunu da okuyun', '[İIiı]lg[İi]l[İi] haber(?:ler)?', 'benzer haberler', 'önerilen(?: haberler)?', 'daha fazla oku', 'en çok okunan(?:lar)?', 'sıradaki haber',
)})\\s*(?:$|[:：\\-–—|»›>→…]|\\.{3})`, 'iu')

/** Words with which a page asks for money, a subscription or an address. */
export const appeal = whole(any(
  'support (?:us|our \\p{L}+|independent (?:journalism|media|reporting)|quality journalism|this (?:work|site))', 'supporting (?:us|the \\p{Lu}\\p{L}+)', 'become an? (?:member|supporter|subscriber|patron|friend)', 'subscribe(?: now| today| to| for)?', 'donat(?:e|ion|ions|ing)', 
  'make a (?:gift|contribution|difference)', 'makes a (?:world of )?difference', 'your (?:support|contributions?|generosity|help|donations?|gift|subscription|inbox)', 'a message from', '(?:dear|to our) readers?', 'sign up (?:for|to|today|now)', 'we need your help', '(?:standing|stand) with us',
  'from (?:just|as little as|only) [$€£]\\s?\\d+', '[$€£]\\s?\\d+(?:\\.\\d\\d)? (?:a|per|/) ?(?:month|week|year)', 'chip in', '(?:\\p{Nd}+(?:[.,]\\p{Nd}+)?\\s?(?:[$€£₺₽¥]|euros?|dólares|reais|dollari|рублей|دولارات?|TL|lira)|[$€£₺₽¥]\\s?\\p{Nd}+(?:[.,]\\p{Nd}+)?) (?:par mois|(?:pro|im) monat|al mes|por mês|al mese|в месяц|شهريا|ayda)', '(?:reader|listener)-(?:funded|supported)', 'ad-free', 'unlimited access', 'already a subscriber', 'keep (?:our|this) [^.]{0,30}free', 'nonprofit newsroom', 'not-for-profit', 'free to read', 'fund our', 'help us (?:keep|continue|report)', 'refuse to (?:be silenced|hide)', 'download (?:our|the) app', 'follow us', '(?:please )?follow .{1,40} on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok)', '(?:join|subscribe to) (?:our|the) .{0,20}channel', 
  'soutenez(?:-nous)?', 'soutenir notre', 'abonnez-vous', 'suivez-nous', 'recevez (?:nos|notre|toute)', 'téléchargez l[’\']app\\p{L}*', "je m[’']abonne", 'faire un don', 'faites un don', 'vo(?:tre|s) (?:soutien|dons?|contribution)', 'chers lect(?:eurs|rices)', 'inscrivez-vous', "lettre d[’']information", "journalisme indépendant", 'presse indépendante', 'défiscalis\\p{L}*', 'déductibles?',
  'unterstützen sie', 'unterstütze uns', 'jetzt (?:spenden|abonnieren|unterstützen|testen)', 'abonnieren(?: sie)?', 'liebe leser(?:innen)?', 'ihre (?:unterstützung|spende)', 'probeabo', 'mitglied werden',
  'suscríb(?:ete|ase|anse)', 'apoya (?:nuestro|el|a)', 'apóy[ae]nos', 'recib[ea] (?:las|nuestr\\p{L}+|en tu)', '[úu]nete a', 's[íi]guenos', 'haz(?:te)? (?:una donación|soci[oa])', '(?:tu|su) (?:apoyo|ayuda|contribución|donación)', 'queridos lectores', 'estimados lectores', 'hazte soci[oa]',
  'abbonati', 'sostien(?:i|ici)', 'dona(?: ora| adesso)?', '(?:il tuo|il vostro) (?:sostegno|contributo|aiuto)', 'car[ei] lett(?:ori|rici)', 'iscriviti', 'seguici', 'ricevi (?:le|la)', 
  'assine', 'apoie', 'doe', '(?:o )?seu (?:apoio|contributo)', '(?:a )?sua (?:contribuição|doação|ajuda)', 'car[oa]s leitor(?:es|as)', 'cadastre-se', 'receba (?:no|as|nossas|pelo)', 'contribua', 'inscreva-se',
  'поддерж(?:ите|ать) (?:нас|наш\\p{L}*|редакцию|проект|издание)', 'пожертв\\p{L}+', 'ваш(?:а|у|ей)? (?:поддержк\\p{L}+|помощь|донат)', '(?:дорогие|уважаемые) (?:читатели|друзья)', 'подпи(?:шитесь|сывайтесь)',  
  'ادعم(?:نا|وا|ونا)?', 'تبرع(?:وا|ات|ك|كم)?', '(?:ب?دعمكم|دعمك)', 'اشتركوا?', 'أعزاءنا القراء', 'قراءنا الأعزاء', 'حم[ّ]?لو?ا? تطبيق\\p{L}*', 'نشرتنا(?: البريدية)?', 'تابعونا', 'تابعنا', 'انضم(?:وا)? إلى قنا\\p{L}+', 'ساهموا?',
  'destek (?:olun|verin)', 'bizi destekleyin', 'abone ol(?:un)?', 'takip ed(?:in|ebilirsiniz)', 'bağış(?: yapın)?', '(?:desteğiniz|katkınız)\\p{L}*', '(?:sevgili|değerli) okur(?:lar)?\\p{L}*', 'üye olun', 
), '支持我们|订阅|每月只需|捐款|捐助|赞助我们|(?:您|你)的支持|亲爱的读者|成为会员|加入会员|独立新闻|关注我们')

/** What a page asks for, which reports of news speak of too: an appeal only where the page speaks to its reader. */
export const asked = whole(any(
  'subscriptions?', 'subscribers?', 'newsletters?', 'monthly (?:gift|donation|contribution)', 'pay ?wall', 'abonnements?', 'spenden?', 'abonnements?', 'abo', 'suscripci(?:ón|ones)', 'don(?:a|ar|ación|aciones|e)', 'boletín', 'periodismo independiente', 'abbonament[oi]', 'donazion[ei]', 'giornalismo indipendente', 'assinaturas?', 'doação', 'doações', 'jornalismo independente', 'подписк[аиуе]', 'донат\\p{L}*', 'независим\\p{L}+ (?:журналистик\\p{L}+|издани\\p{L}+)', 'рассылк[аиуе]', 'الاشتراك', 'النشرة (?:البريدية|الإخبارية)', 'الصحافة المستقلة', 'abonelik', 'bağımsız gazetecilik', 'bülten\\p{L}*', 'unabhängige[nrs]? journalismus', 'genossenschaft', 'free trial', 'independent (?:reporting|journalism)',
))

/** Words in which a page speaks of itself and to its reader; reports of news do so inside quotation marks only. */
export const address = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(
  "[Ww]e(?:[’'](?:re|ve|ll|d))?", '[Uu]s', '[Oo]urs?', "[Yy]ou(?:rs?|[’'](?:re|ve|ll|d))?", '[Rr]emind me', '[Nn]ous', '[Nn]otre', '[Nn]os', '[Vv]ous', '[Vv]otre', '[Vv]os', '[Ww]ir', '[Uu]ns(?:er\\p{L}*)?', 'Ihre?[nrsm]?', 'Sie', '[Dd]ein\\p{L}*', '[Nn]osotros', '[Nn]uestr[oa]s?', '[Uu]sted(?:es)?', '[Tt]us?', '[Vv]uestr[oa]s?',
  '[Nn]oi', '[Nn]ostr[oaie]', '[Tt]u[oa]', '[Vv]ostr[oaie]', '[Nn]ós', '[Nn]oss[oa]s?', '[Vv]ocê[s]?', '[Мм]ы', '[Нн]ас', '[Нн]ам', '[Нн]аш\\p{L}*', '[Вв]ы', '[Вв]ас', '[Вв]ам', '[Вв]аш\\p{L}*', 'نحن', 'إننا', 'لنا', 'لكم', 'قراء(?:نا|ؤنا)', '\\p{L}{3,}كم', '[Bb]iz(?:im|e|i)?', '[Ss]iz(?:in|e|i|ler)?',
)})(?![\\p{L}\\p{N}])|我们|您|你们`, 'u')

/** A line of a cookie banner: cookies (or data kept on the reader's device) and what is done about them. */
export const cookie = /cookie|куки|ملفات تعريف(?: |-)?الارتباط|الكوكيز|çerez|饼干|缓存文件/iu
export const consent = whole(any(
  'accept(?: all)?', 'reject(?: all)?', 'decline', 'consent', 'settings?', 'preferences?', 'manage', 'privacy', 'necessary', 'optional', 'browsing experience', 'personali[sz]e\\p{L}*', 'website', 'this site', 'our partners', 'third.part(?:y|ies)', 'improve', 'use of', 'uses?', 'policy',
  'accepter', 'refuser', 'paramétr\\p{L}+', 'confidentialité', 'navigation', 'partenaires', 'utilis\\p{L}+', 'akzeptieren', 'ablehnen', 'einstellungen', 'einwilligung', 'datenschutz', 'verwende[nt]', 'zustimm\\p{L}+', 'notwendig\\p{L}*', 'aceptar', 'rechazar', 'configur\\p{L}+', 'privacidad', 'utiliza\\p{L}*', 'socios',
  'accett\\p{L}+', 'rifiut\\p{L}+', 'impostazioni', 'utilizz\\p{L}+', 'informativa', 'aceitar', 'recusar', 'privacidade', 'definições', 'configurações', 'принять', 'приним\\p{L}+', 'отклонить', 'настро\\p{L}+', 'соглас\\p{L}+', 'использ\\p{L}+', 'конфиденциальност\\p{L}+', 'kabul', 'reddet', 'ayarlar\\p{L}*', 'gizlilik', 'kullan\\p{L}+',
  'قبول', 'رفض', 'موافق\\p{L}*', 'الإعدادات', 'إعدادات', 'الخصوصية', 'نستخدم', 'يستخدم', 'استخدام',
), 'us(?:a|amos|an)(?!\\p{L})|接受|拒绝|同意|设置|隐私|使用|继续浏览|浏览体验')
/** How a page names itself in such a line. */
export const site = /(?:this|our) (?:web)?(?:site|page)|websites?|web page|(?:ce|notre|le) site|(?:diese|unsere)[nrs]? (?:web)?seite|website|(?:este|nuestro|el) sitio|(?:este|nosso|o) s[ií]te|(?:questo|il nostro|il) sito|сайт|(?:هذا|موقعنا) |الموقع|网站|本站|bu (?:web )?site|sitemiz|internet sitesi|usamos|usiamo|utilizamos|utilizziamo|нами |используем|نستخدم|تجربتك|kullanıyoruz|deneyiminiz|浏览体验/iu
/** Those with whom a page shares what it knows of its reader, and what that is. */
export const partners = whole(any('partners?', 'partnern', 'partenaires', 'socios', 'parceiros', 'партн[её]р\\p{L}*', 'شركا(?:ء|ؤنا|ئنا)', 'ortaklar\\p{L}*'), '合作伙伴')
export const personal = whole(any('data', 'daten', 'données', 'datos', 'dati', 'dados', 'данн\\p{L}+', '(?:ال)?بيانات', 'veri\\p{L}*'), '数据|个人信息')
export const privacy = /\b(?:we value your privacy|we (?:and our (?:\d+ )?partners )?(?:store|process|use) (?:and\/or access )?(?:information|data|personal data)|your privacy choices|do not sell my|nous respectons votre vie privée|votre vie privée nous (?:importe|tient à cœur)|wir benötigen ihre zustimmung|wir schätzen ihre privatsphäre|valoramos (?:su|tu) privacidad|teniamo alla tua privacy|a sua privacidade)\b|мы ценим вашу (?:конфиденциальность|приватность)|نحن نقدر خصوصيتك|我们重视您的隐私|gizliliğinize (?:önem|değer)/iu

/** Whole lines of a page's controls, marks at their ends left out. */
export const control = new RegExp(`^(?:${any(
  '(?:show|see|view|load|read) (?:more|less|all)(?: \\p{L}+)?', 'share(?: this)?(?: \\p{L}+){0,2}', 'tweet', 'e-?mail', 'print(?: this)?', 'copy link', 'zum (?:inhalt|hauptinhalt)(?: springen)?', 'aller au (?:contenu|menu)(?: principal)?', '(?:saltar|ir) al contenido(?: principal)?', 'vai al contenuto', '.{2,40} [-–—|] back to home', 'get short url', 'lesezeit.{0,20}', 'skip links', 'slideshow.{0,20}', '\\d+ (?:photos|images)', '(?:give|gift|bookmark) this article', 'link copied(?: to clipboard)?', 'listen \\d.{0,12}', 'advertisement - scroll to continue', 'skip advertisement', 'story continues below.{0,20}', 'save(?: for later)?', '(?:\\d+ )?comments?(?: \\(\\d+\\))?', '(?:leave|post|write) a (?:comment|reply)', 'sign (?:in|up|out)', 'log ?(?:in|out)', 'register', 'my account', 'menu', 'home(?: page)?', 'search', 'skip to (?:main )?content',
  'advertisements?', 'ad', 'sponsored(?: content)?', 'promoted', 'continue reading', 'next(?: article| story| page)?', 'previous(?: article| story| page)?', 'back(?: to top)?', '(?:go )?to top', 'close', '(?:not )?now', 'remind me later', 'no,? thanks', 'maybe later', '(?:accept|reject|allow|decline)(?: all)?(?: cookies)?', 'manage (?:cookies|preferences|settings)', 'open settings', 'got it', 'ok(?:ay)?',
  'download(?: \\p{L}+){0,2}', 'watch(?: now| live)?', 'listen(?: now| to (?:this )?(?:article|story)(?: \\d+ min(?:ute)?s?)?)?', 'play', 'pause', 'subscribe(?: now| today)?', '(?:topics?|tags?|keywords?|categor(?:y|ies)|filed under)(?: .{0,60})?', 'description', '(?:original |source )?url', 'original (?:article|link|source)', 'source url', 'permalink', 'top downloads.{0,30}', 'most (?:read|popular|viewed|shared)', 'trending(?: now)?', 'latest(?: news| stories)?', 'breaking(?: news)?', 'live(?: updates)?',
  'all rights reserved', 'terms (?:of|and) (?:use|service|conditions)', 'privacy(?: policy| notice)?', 'cookie policy', 'contact(?: us)?', 'about(?: us)?', 'copyright.{0,60}', 'gallery', 'videos?', 'photos?', 'follow(?: us)?(?: on)?(?: .{0,40})?', '(?:facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest)', 'newsletters?', '(?:page )?\\d+(?: ?(?:of|/|von|de|из) ?\\d+)?', '\\d+ min(?:ute)?s?(?: read)?', 'updated?', 'published', 'text size', 'font size', 'english', 'edition',
  'partager', '(?:ajouter|retirer) (?:à|de) (?:vos|mes) (?:sélections|favoris)', 'imprimer', 'commentaires?', 'publicité', 'se connecter', "s[’']inscrire", 'accueil', 'rechercher', 'lire la suite', 'fermer', 'suivant', 'précédent', '(?:voir|afficher) plus', 'mentions légales', 'réagir', 'écouter', 'temps de lecture.{0,20}', 'tout accepter', 'tout refuser', 'continuer sans accepter',
  'teilen', 'drucken', 'kommentare?', 'anzeige', 'werbung', 'anmelden', 'registrieren', 'startseite', 'suche', 'weiterlesen', 'schließen', 'mehr anzeigen', 'zurück', 'merken', 'impressum', 'datenschutz', 'vorlesen', 'alle akzeptieren', 'alle ablehnen', 'feedback',
  'compartir', 'imprimir', 'comentarios?', 'publicidad', 'iniciar sesión', 'registrarse', 'inicio', 'buscar', 'seguir leyendo', 'cerrar', '(?:ver|mostrar) más', 'aviso legal', 'aceptar(?: todo)?', 'rechazar(?: todo)?', 'escuchar', 'guardar',
  'condividi', 'stampa', 'commenti', 'pubblicità', 'accedi', 'registrati', 'cerca', 'continua a leggere', 'chiudi', 'mostra altro', 'ascolta', 'accetta(?: tutto)?', 'rifiuta(?: tutto)?', 'salva',
  'compartilhar', 'partilhar', 'comentários?', 'publicidade', 'entrar', 'início', 'continue lendo', 'fechar', '(?:ver|mostrar) mais', 'ouvir', 'aceitar(?: tudo)?', 'salvar',
  'поделиться', 'распечатать', 'понятно', 'реклама\\. .{0,60}', 'свидетельство о регистрации сми.{0,60}', 'теги: .{0,80}', 'комментарии', 'комментировать', 'реклама', 'войти', 'регистрация', 'главная', 'поиск', 'читать (?:далее|полностью)', 'закрыть', 'показать (?:ещё|еще)', 'меню', 'слушать', 'смотреть', 'принять', 'наверх', 'теги',
  'مشاركة', 'شارك', 'شاركها', 'طباعة', '(?:ال)?تعليقات', 'إعلان', 'تابعوا قناتنا.{0,60}', 'تسجيل (?:الدخول|الخروج)', 'الرئيسية', 'بحث', 'اقرأ المزيد', 'إغلاق', 'عرض المزيد', 'القائمة', 'المزيد', 'استمع', 'شاهد', 'قبول', 'رفض', 'حفظ',
  '(?:打开|下载)app.{0,14}', '同意并继续.{0,10}', '了解更多', '字号.{0,10}', '分享到.{0,24}', '分享(?:到.{0,8})?', '打印', '评论', '广告', '登录', '注册', '首页', '搜索', '阅读更多', '阅读全文', '关闭', '显示更多', '菜单', '返回顶部', '收藏', '播放', '接受', '拒绝',
  'paylaş', 'yazdır', 'yorumlar?', 'reklam', 'giriş yap', 'kayıt ol', 'ana sayfa', 'ara', 'devamını oku', 'kapat', 'daha fazla(?: göster)?', 'menü', 'dinle', 'izle', 'kabul et', 'reddet', 'kaydet',
)})[\\s.:…»›>→|·]*$`, 'iu')

/** Who made a picture. */
export const credit = /^(?:\(?\s*)(?:(?:file |handout )?(?:photo(?:graph)?|image|picture|video|illustration)s?(?: by| credit| courtesy(?: of)?)?|credits?|source|crédits?(?: photo)?|foto(?:graf[íi]a)?s?|bild(?:quelle)?|quelle|fuente|fonte|imagen|immagine|фото|источник|иллюстрация|صورة|الصورة|المصدر|图片(?:来源)?|来源|摄影|fotoğraf|kaynak|©|ap photo|via)\s*[:：/©|-]/iu
export const creditEnd = /(?:press service|getty images|shutterstock|\/\s?(?:afp|ap|reuters|dpa|epa|efe|ansa|tass|тасс|риа новости|xinhua|anadolu|aa)|file (?:photo|picture|image)|handout|pool|archive)\)?\.?$/iu

/** A sentence that ends with who made the picture: "(Photo: …)", "Photo: …", "File photo"; by signs alone: "AGENCY/Name". */
export const credited = /(?:[.!?。؟»”"]\s*|[(（[]\s*)(?:file |handout )?(?:photo(?:graph)?|image|picture|crédits?|foto(?:graf[íi]a)?|bild|imagen|фото|صورة|تصوير|图片|fotoğraf)s?(?: by| credit| courtesy(?: of)?)?\s*[:：/©][^.!?]{2,60}[)）\]]?\.?$|[.!?]\s*[(（[]?(?:file (?:photo|picture|image)|handout|archivo|archives?|archivfoto)[)）\]]?\.?$|摄[)）]?$/iu
export const taken = /[.!?]\s+\p{Lu}{2,10}\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}$|[.!?] (?:\p{Lu}[\p{L}.'’-]+ ){2,4}\/ ?\p{Lu}[\p{L} ]{1,30}$/u
/** Somebody's name with their agency in brackets, as it stands in a line of its own under a caption. */
export const photographer = /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}[(/] ?\p{Lu}[\p{L} ]{1,24}\)?$/u

/** A provenance note: the text says what it is and where its facts come from. */
export const provenance = /^This report was written as a sample for Parley\b/u

/** Notes that agencies and houses set under or beside their reports: rights, who reported from where, what their rules are. They read as sentences. */
export const notice = new RegExp(`^(?:[_*—–\\-]{2,}\\s*)?(?:${any(
  '(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}|agence|afp|ap|reuters|thomson).*', '.{0,80}\\ball rights reserved\\b.*', 'this (?:material|article|content|story|report) (?:may not be|was (?:first|originally) published|has been (?:automatically|auto-)?.{0,20}(?:generated|translated)).*',
  'our standards: .*', '(?:do you have|got|have) a (?:story|news tip|tip)\\b.{0,160}', 'this (?:story|article|report) was (?:produced|made possible|supported) (?:with|by|through) .{0,120}', '(?:нашли|заметили|увидели) (?:ошибку|опечатку).*', 'your browser (?:is|does|doesn).*', '(?:please )?(?:enable|update|turn on) (?:javascript|your browser).*', '.{0,60}javascript (?:must be|is) (?:enabled|disabled|required).*', '\\p{Nd}{1,2} \\p{L}{3,10},? (?:à |at |um |в )?\\p{Nd}{1,2}[:.h]\\p{Nd}{2}', '[\\w.+-]{2,40}@[\\w-]{2,40}\\.[\\w.]{2,20}', 'a version of this article appear(?:s|ed) in print.*', '(?:additional )?reporting (?:and writing )?by \\p{Lu}.*', '(?:writing|editing|compiled|translated) by \\p{Lu}.*', '(?:associated press|ap) (?:\\p{L}+ )?(?:writers?|journalists?|reporters?|correspondents?) .*(?:contributed|reported).*',
  '\\p{Lu}[\\p{L}’\'-]+(?:,? (?:and )?\\p{Lu}[\\p{L}’\'-]+){0,5} (?:reported|contributed) (?:from|to this (?:report|story|article))\\b.{0,120}', '(?:follow|find|see|read) (?:all of )?(?:ap|afp|reuters|bbc)[’\']s .{0,160}', '(?:more|full) (?:ap )?coverage:? .{0,40}https?:.*',
  'for information media\\b.*', '.{0,40}not an official record\\.?', '.{0,40}website contains only a portion of the news.*', 'please contact us for subscription options\\.?', 'with (?:inputs|files|information|reporting) from .{0,60}', '(?:the )?(?:views|opinions)(?: and opinions)? expressed .{0,200}', 'disclaimer\\b.*', '(?:die )?(?:in .{3,40} )?(?:äußerungen|meinungen|ansichten) .{0,160}(?:zu eigen|wieder(?:geben)?|spiegeln|entsprechen).{0,160}', 'les (?:opinions|propos|points de vue) (?:exprimée?s|publiée?s|tenus).{0,200}', 'las opiniones (?:expresadas|vertidas|publicadas).{0,200}', 'мнение (?:редакции|автора?) (?:может )?не (?:совпада\\p{L}+|отража\\p{L}+).{0,160}', '(?:ال)?آراء الواردة .{0,200}', '(?:本文|以上|文章)(?:内容|观点|言论)?(?:仅|只)?(?:代表|反映)作者.{0,80}', 'il vous reste .{0,20} de cet article à lire.*', '(?:la suite|cet article) est réservée? aux abonnés\\.?', 'article réservé (?:à nos|aux) abonnés.{0,80}', '==\\s?kyodo',
  '© ?.{0,40}(?:afp|dpa|efe|тасс|риа новости|reuters|xinhua).*', 'tous droits (?:de reproduction.*|réservés.*)', 'alle rechte vorbehalten.*', 'todos los derechos reservados.*', 'при (?:полном или частичном )?использовании материалов.*', 'все права защищены.*', 'جميع الحقوق محفوظة.*', 'регистрация пройдена успешно.*', 'ссылка скопирована.*',
)})$`, 'iu')

/** Traces of programs and style sheets in a text. */
export const code = /^\s*(?:<!--|<?!-{2}|-->|<\/?(?:script|style|noscript|iframe|svg|div|span|img|link|meta|ins)\b|\/\*|\*\/|<!\[CDATA\[|\]\]>)|(?:window|document|dataLayer|googletag|gtag|jQuery|console|_gaq|fbq|adsbygoogle)\s*[.([=]|\bfunction\s*\w*\s*\(|\b(?:var|let|const)\s+\w+\s*=|=>\s*\{|@media\b|@import\b|!important\b|\{\s*[\w-]+\s*:\s*[^}]*;\s*\}|\$\(\s*['"#.]|"@(?:context|type)"\s*:/u

/** A line over the comments of readers, with or without their number. */
export const comments = new RegExp(`^(?:[•·»#]\\s*)?(?:\\p{N}+\\s*[»:]?\\s*)?(?:${any(
  '(?:all |recent |your |user |reader |leave a |post a |join the |load |view |show |hide )?(?:comments?|discussions?|conversation|(?:reader|visitor|user)s?.? (?:comments?|discussion)(?: .{0,24})?|reactions?|repl(?:y|ies)|responses?)', 'blog comments powered by .{2,20}', 'sort by (?:newest|oldest|best)', 'commentaires?(?: des lecteurs)?', 'réactions?', 'vos réactions', 'réagir(?: à cet article)?', 'kommentare?', 'leserkommentare', 'diskutieren sie mit', 'comentarios?', 'commenti', 'comentários?', 'комментари(?:и|ев|я|й)', 'обсуждение', '(?:ال)?تعليقات', 'أضف تعليق\\p{L}*', 'yorum(?:lar)?', '(?:网友|全部|最新|热门)?评论', '跟帖',
)})(?:\\s*[:(\\[（]?\\s*\\p{N}+\\s*[)\\]）]*)?[\\s.:…»›>→|·]*$`, 'iu')

/** What readers may do with a comment, and how long ago one was written. */
export const answers = new RegExp(`^(?:[•·|]\\s*)?(?:${any('reply', 'report(?: abuse| comment)?', 'flag(?: comment)?', 'like', 'répondre', 'signaler(?: un abus)?', 'alerter', 'antworten', 'melden', 'responder', 'denunciar', 'rispondi', 'segnala', 'ответить', 'пожаловаться', 'رد', '(?:ال)?إبلاغ.{0,12}', '回复', '举报', '赞', 'yanıtla', 'cevapla', 'şikayet et')})(?:\\s.{0,24})?$`, 'iu')
export const ago = /\p{Nd}+\s?(?:minutes?|hours?|days?|weeks?|months?|years?)\s(?:ago|later)|il y a \p{Nd}+|vor \p{Nd}+ (?:Minuten?|Stunden?|Tag|Monat|Woche)|hace \p{Nd}+|\p{Nd}+ \p{L}+ fa(?!\p{L})|há \p{Nd}+|\p{Nd}+ \p{L}+ назад|(?:منذ|قبل) \p{Nd}+|\p{Nd}+\s?(?:分钟|小时|天|个月)前|\p{Nd}+ \p{L}+ önce/iu

/** Where pages ask their readers to follow them; such names are alike in all languages. */
export const channels = /facebook|twitter|instagram|telegram|телеграм|تلغرام|تيليجرام|whats ?app|واتساب|واتس ?آب|youtube|يوتيوب|tik ?tok|threads|linkedin|bluesky|вконтакте|одноклассник|微信|微博|google news|viber/iu
