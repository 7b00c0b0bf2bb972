/**
 * Reporting verbs of English, in three tiers.
 * `says`: speech itself; a clause or a quotation beside one is somebody's words.
 * `acts`: done by speaking (reject, welcome, back …); counts where its object is what was said, and its subject somebody known.
 * `thinks`: a view ascribed to somebody; counts only with words in quotation marks or with a that-clause, and then as a guess.
 *
 * Frames, one letter each: t a clause, with or without "that" · n a noun phrase that is what was said · f "for" and a noun phrase ·
 * o "on"/"to" somebody and an infinitive · x somebody and an infinitive · i an infinitive · g a gerund · d "of", "against", "about",
 * "on" and a noun phrase · a somebody or something "as"/"to be"/in quotation marks · q only beside a quotation · e an addressee stands between
 * verb and clause · w a noun phrase only where it is quoted.
 */
export type Tier = 'says' | 'acts' | 'thinks'

export const reporting: { readonly [tier in Tier]: string } = {
  says: `say:t tell:tex add:t state:t note:tn announce:tn declare:tn explain:t stress:tn emphasize:tn emphasise:tn insist:td argue:t warn:tdxe claim:t
    report:tn reply:t respond:q assert:t acknowledge:tn admit:tn confirm:tn reiterate:tn remark:t observe:t comment:q affirm:tn reaffirm:tn restate:tn maintain:t
    contend:t concede:t caution:td recall:tn suggest:tgn reveal:tn disclose:tn write:t tweet:t testify:t vow:tin pledge:tin promise:tixn predict:tn
    estimate:tn conclude:t complain:td lament:tn joke:t quip:t boast:td counter:q retort:q underline:tn underscore:tn highlight:tn clarify:t specify:t
    indicate:t signal:tn hint:td imply:t allege:t assure:te inform:te notify:te remind:te advise:tex agree:ti ask:xfq inquire:q answer:qt continue:q begin:q
    interject:q exclaim:q shout:q demand:tni propose:tngi recommend:tgn request:tn urge:xtn order:x ensure:t deny:tng swear:ti repeat:tn proclaim:tn
    reckon:t opine:t surmise:t reason:t speculate:t theorise:t theorize:t guess:t confide:t recount:tn fume:q plead:q beg:xq implore:xq beseech:xq thunder:q muse:q mutter:q murmur:q whisper:q yell:q cry:q scream:q
    snap:q scoff:q sigh:q laugh:q chuckle:q grumble:q enthuse:q gush:q chant:q sing:q read:q recite:q protest:t object:q venture:q volunteer:q deadpan:q rejoin:q elaborate:q finish:q chime-in:q shoot-back:q let-it-be-known:t fire-back:q hit-back:q lash-out:q sum-up:q post:q start:q
    open:q reflect:q wonder:t rule:t marvel:q forecast:tn calculate:t determine:t attest:t certify:t relate:q telegraph:q cable:q text:q email:q recollect:t counsel:t preach:q apologise:q apologize:q beam:q rage:q shrug:q smile:q nod:q grin:q sob:q weep:q hiss:q growl:q bark:q roar:q
    describe:a call:a quote:q point-out:tn make-clear:t go-on:t call-on:o call-upon:o call-for:f appeal-for:f appeal-to:o speak-of:d talk-of:d talk-about:dw speak-about:dw rail-against:d rail-at:d inveigh-against:d spell-out:n put-it:q charge:t
    exhort:x entreat:x plead-with:x regret:tn profess:ti pronounce:a nickname:a christen:a aver:t avow:t posit:t concur:t brag:t gripe:t grouse:t pray:q taunt:q tease:q jeer:q heckle:q intone:q bellow:q holler:q blurt-out:q seethe:q groan:q moan:q sneer:q
    crow:q gloat:q vent:q toast:q greet:q gasp:q chip-in:q weigh-in:q pipe-up:q carry-on:q cut-in:q wrap-up:q write-of:dw write-about:dw tweet-about:dw joke-about:dw rant-about:dw rave-about:dw gush-about:dw brag-about:dw brag-of:dw fret-about:dw fret-over:dw
    grumble-about:dw apologise-for:dw apologize-for:dw scoff-at:dw bristle-at:dw sneer-at:dw marvel-at:dw take-issue-with:dw find-fault-with:dw make-light-of:dw poke-fun-at:dw push-back-against:dw push-back-on:dw pour-scorn-on:dw heap-praise-on:dw
    cast-doubt-on:dw draw-attention-to:dw call-attention-to:dw argue-for:dw argue-against:dw plead-for:dw`,
  acts: `reject:na dismiss:na rule-out:ng welcome:na condemn:na denounce:na criticise:na criticize:na slam:na blast:na praise:na hail:na support:n back:n
    endorse:n oppose:n express:n voice:n convey:nt defend:na decry:n deplore:n accuse:a threaten:it offer:iqn refuse:i unveil:n outline:n present:na put-forward:n
    issue:n release:n publish:n deliver:n invite:x encourage:x press-for:f push-for:f object-to:n question:n brand:a label:a term:a dub:a hint-at:n commit-to:n challenge:n
    dispute:n refute:n rebuff:n float:n raise:n pay-tribute-to:n blame:a thank:a cite:n mock:na laud:n applaud:n commend:n castigate:n chide:n deride:n assail:n bemoan:nt tout:n berate:n admonish:n instruct:x give:n put:n embrace:n hammer:n lambast:n lambaste:n rebuke:n ridicule:n echo:n attack:n compare:a show:tn find:tna discover:t
    paint:a portray:a depict:a cast:a characterise:a characterize:a frame:a pound:aw pillory:a skewer:aw savage:nw vilify:na disparage:na belittle:nw demonise:na demonize:na celebrate:naw
    lash-out-at:n hit-out-at:n hit-back-at:n fire-back-at:nw take-aim-at:n tear-into:na lay-into:na rip-into:na go-after:naw rip:naw trash:naw bash:naw chastise:na upbraid:na scold:na
    brush-aside:nw brush-off:nw wave-away:nw wave-aside:nw wave-off:nw shrug-off:nw laugh-off:nw play-down:nw downplay:nw talk-up:nw talk-down:nw seize-on:nw refer-to:naw point-to:nw allude-to:nw send:nw use:nw
    advocate:n mourn:nw justify:aw scorn:nw spurn:nw repudiate:n disavow:nw renounce:nw salute:nw cheer:nw reference:nw mention:nw evoke:nw invoke:nw walk-back:nw double-down-on:nw stand-by:nw lobby-for:nw campaign-for:nw press:x prod:x nudge:x define:aw`,
  thinks: 'believe:t think:t feel:t hope:t fear:t consider:a regard:a see:a view:a deem:a doubt:t assume:t suspect:t worry:t expect:t envisage:n liken:a want:nw seek:nw favour:nw favor:nw',
}

/**
 * Nouns that make a saying of an empty verb ("issued a statement", "voiced its support", "released a death toll of …"). The verb counts only with
 * one of them as its object.
 */
export const emptyVerbs: { readonly [verb: string]: string } = {
  give: 'toll figure estimate assessment account support backing blessing approval', put: 'toll figure number numbers cost costs price damage losses total odds chance chances risk share estimate bill value', issue: 'warning call appeal ultimatum threat', release: 'toll figure figures estimate', publish: 'figure figures toll estimate',
  deliver: 'warning', raise: 'concern concerns question questions objection objections doubts', float: 'idea proposal plan', present: 'proposal plan', outline: 'proposal plan position', unveil: 'proposal plan initiative',
  signal: 'willingness readiness openness intention intentions intent interest support opposition approval desire', offer: 'condolences apology apologies regret regrets sympathy congratulations thanks support praise assurance assurances advice assessment explanation', use: 'word words phrase phrases term terms expression language slogan epithet label metaphor moniker nickname', send: 'condolences sympathy sympathies thoughts prayers wishes greetings congratulations thanks', express: '', voice: '', convey: '',
}

/** What shows or finds something without anybody speaking: only with one of these as its subject is the verb a report. */
export const findings = 'poll polls survey surveys study studies report reports data figures statistics count tally results documents records census inquiry investigation audit table tables index barometer projection projections estimates exit-poll indictment complaint lawsuit affidavit filing assessment assessments review bulletin findings research'

/** Verbs whose past or past participle is not made with -ed. */
export const irregular: { readonly [lemma: string]: string } = {
  say: 'said', tell: 'told', write: 'wrote written', swear: 'swore sworn', speak: 'spoke spoken', show: 'showed shown', find: 'found', sing: 'sang sung', weep: 'wept', read: 'read', forecast: 'forecast', make: 'made', put: 'put', let: 'let', cast: 'cast', take: 'took taken', tear: 'tore torn', lay: 'laid', hit: 'hit', rip: 'ripped', send: 'sent', seek: 'sought', give: 'gave given', begin: 'began begun', shoot: 'shot', go: 'went gone',
  think: 'thought', feel: 'felt', see: 'saw seen', hold: 'held', spell: 'spelled spelt', pay: 'paid',
}

/** Verbs that stand before their subject after a quotation or a comma: “…,” said NAME. Every verb of saying may do so right behind closing marks. */
export const inverting = 'say add explain note warn argue reply insist declare write ask state remark announce recall continue conclude respond stress'

/** Words after which a verb is no report: it has not been said, or not yet. */
export const notSaid = "not n't never hardly without cannot refuse refused refuses refusing decline declined declines declining fail failed fails failing unable"

/** Words for words that carry a source without a verb. */
export const accordingTo = ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the eyes of', 'in the phrase of', 'in the telling of', 'in the judgment of', 'in the judgement of', 'in the estimation of', 'in the assessment of']
