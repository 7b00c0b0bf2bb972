/** Given names that nearly always tell which pronoun a report uses for their bearer. A help for "she said" and "he said", nothing else. */
export const she = `abigail ada adele adriana agatha agnes aileen aisha alana alexa alexandra alice alicia alison allison alma althea alyssa amal amanda amber amelia amelie amina amira amy ana anastasia andrea anette angela angelica angelina angie anita anja anjali anna
  annalena anne anneliese annette annie antoinette antonella april arlene asha astrid aud audrey aurora ava ayaan ayesha aylin barbara barbra beatrice becky belinda bella bernadette bernice bertha beth bethany bettina betty bianca birgit blanca bonnie
  brenda brianna bridget brigitte camila camilla candace candice carla carly carmen carol caroline carrie cassandra catalina catherine cathy cecilia celeste celia celine chandra chantal charlene charlotte cherie cheryl chloe christa christiane christie
  christina christine cindy claire clara clare claudette claudia claudine colleen condoleezza connie constance consuelo cora corazon corinne cornelia crystal cynthia dagmar daisy dalia daniela daphne darlene dawn deanna debbie deborah debra deirdre
  delia denise desiree diana dianne dilma dina dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elif elisabeth elise eliza elizabeth ella ellen ellie elsa elsie elvira emilia emily emine emma erica erika erin erna
  ernestine esmeralda esperanza estelle esther ethel eugenia eunice eva evangeline evelyn faith farah fatima fatma fatou fay faye federica felicia felicity fernanda fiona flora florence frances francesca freda frederica frida gabriela gail genevieve
  georgina geraldine gertrude gillian gina ginger ginny giorgia giulia gladys glenda gloria golda grace greta gretchen gudrun gwen gwendolyn haley hanan hannah hannelore hattie hazel heather heidi helen helena helga henrietta hilda hillary hina holly
  huda ida ilana ilse imelda ina ines inga inge ingeborg ingrid irene irina irma isabel isabella isabelle ivana ivanka jacinda jacqueline jamila jana jane janet janice janine jasmin jasmine jean-marie jeanette jeanine jeanne jeannie jen jenna jennie
  jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodi johanna jolene josefina josephine josie joy joyce juanita judith judy julia julianne julie juliet juliette june kaja kamala kara karen karin karina karla kate katharina katharine
  katherine kathleen kathy katie katja katrina kayla kelley kelly kellyanne kendra kim-marie kimberly kirsten kirstin kirstjen kristen kristi kristin kristina kyrsten laila lana lara latoya laura lauren laurie layla lea leah leila lena leonora leticia
  leyla lila lillian lily linda lisa lise liz lizzie lois lola loretta lori lorna lorraine louise lourdes lucia luciana lucy luisa lydia lynda lyndsey lynette lynn lynne mabel madeleine mae magdalena maggie maha maike malala mandy manuela mara marcia
  margaret margarita margo margot marguerite maria mariam marianna marianne maribel marie marilyn marina marine marisa marissa marit marjorie marla marlene marsha marta martha martina mary matilda maureen mavis maxine maya megan meghan mei melania
  melanie melinda melissa merav mercedes meredith meryl mette mia micheline michelle mildred millicent mindy minna mira miranda miriam mitzi moira mollie molly mona monica monique muriel myra myriam myrtle nadia nadine nadya nancy nanette naomi natalia
  natalie natasha nathalie nellie nicola nicole nigella nikki nilufer nimrata nina noelle noemi noor nora norah noreen norma nour octavia odette odile oksana olena olga olivia opal paige palesa pam pamela patricia paula pauline pearl peggy penelope
  penny petra phoebe phyllis pilar polly poppy portia priscilla priti priya queenie rachel ramona randi rania raquel rashida rebecca regina rena renata renate renee rhoda rhonda rita roberta rochelle romina ronna rosa rosalie rosalind rosanna rosanne
  rose roseanne rosemary rosetta rosie rowena roxanne ruby ruth sabina sabine sabrina sadie saima sally salma samantha sandi sandra sanjana sanna saoirse sara sarah saskia savannah selma serena shari sharon sharron shauna shawna sheikha sheila shelley
  shelly sherri sherry sheryl shirin shirley sigrid silvana silvia simona simone siobhan sofia solveig sonia sonja sophia sophie soraya stacey stacie stefanie stella stephanie sue sunita susan susanna susanne suzan suzanne suzy svetlana sybil sylvia
  tabitha tamar tamara tami tammy tania tanya tara tasha tatiana tatyana tawana teresa teri terri thelma theodora theresa tiffany tina toni tracey traci trisha trudy tulsi tzipi uma una ursula valentina valerie vandana vanessa vera veronica vicenta
  vicki vicky victoria viola violet violeta viviana vivien vivienne wanda wendy wilma winifred winona xenia yael yasmin yolanda yuki yuko yulia yvette yvonne zahra zainab zara zeinab zelda zoe zoë zuzana
  abeba abena adaeze adela adelaide adelheid adelina adina aditi aferdita afia agnete agnieska agnieszka aida aiko aino aisling aisulu aiyana akiko akosua alba
  albana aleida aleksandra alena alessandra alessia alexandrina alexia alida alina aline alisa alix aliya alva alyona ama amalia amalie amara amarachi ambra
  amrita anahit anais anastasiya anca andreea andrine aneta anezka angharad anglea ania aniela anika aniko anique anisa anke ann anneke annelie annemarie annick
  annika anniken annukka anoushka ansa anselma antje antonina anu anuradha anya aoife arabella araceli araminta areej aretha ariadne ariana arianna arianne arja
  arlette armelle arta arwa ase aslaug assia assunta asta asuman asya athena audra augusta auguste auli aurelia aurelie ayelet aygul ayla ayse aysel aysha azadeh
  aziza azra babette bahar banu barbro bathsheba beata beate beatrix beatriz begona begum benedetta benedicte benedikte berenice berit bernadetta berta beryl
  bessie betsy beverley beverly bibi bibiana birgitta birgitte birte blanche blazena bo-young bodil bogdana boglarka bojana bonita borghild brandi branka brid
  brigid brigida brigita brigitta brit britt britta bronagh bronwen bronwyn brynja bryony busisiwe caitlin caitriona calista calliope camelia carin carina carine
  carlotta carmela carmella carola carole carolyn caron carys cassie catarina cate caterina catharina catriona cayetana ceci cecile cecilie celestine celina ceri
  chantelle charis charmaine chiara chidinma chika chinwe chioma chizoba christabel christelle christi christiana chrystia ciara cicely cilla clarice clarissa
  clementine cleo cleopatra clio clodagh clotilde colette concepcion concetta consolata constanza coralie cordelia coretta corina corinna cornelie cosima
  cressida cristina cybele cynthie dafna dagny dahlia daiva dalila damaris damaya danae danica danielle danuta daria darina darja darya debora decima deepa
  deepika defne deidre delfina delphine demet demetra dervla derya desdemona despina devika devorah diane diann dido dinah dita djamila dobrila dominika donata
  donatella dorcas dorit dorota dorothee dorrit dorte dorthe dragana dunja dunya dusica dzenana ebba ebele ebony ebru eda edda edie edita edite edwige edwina
  effie efua eglantine eiko eileithyia eilis einat eira eirini eithne ekaterina ela elaheh elbaz eleftheria eleni eleonora eleonore elfriede eliane elida elina
  elisa elisabeta elisabetta elissa elitsa elizaveta elke elma elmira elodie eloise elora elspeth elva elzbieta ema emanuela emeline emer emeraude emese emi
  emiliana emina emmanuelle emmeline emmy encarnacion enid enrica eri erja erminia ernesta erzsebet esma esra estefania estela ester estrella eszter etelka eteri
  etta eudora eugenie eulalia euphemia evdokia evelina eveline evgenia evgeniya evita ewa fabienne fabiola fadia fadwa fairuz faiza fannie fanny farida farrah
  farzana fatemeh fathia fatimah fatmata fatoumata faustina fawzia fedora fenella feride fernande feyza fikile filipa filippa filiz fionnuala fiorella flavia
  fleur flor florencia florentina floriane florina fotini franca francette franziska frauke freya frieda friede friederike fruma fumiko funmi funmilayo fusun
  gabi gabriella gabrielle gaby gaelle galina galya ganna garance gemma genoveva georgette georgiana geraldina gerda gerlinde germaine gerry ghada ghislaine
  giada gianna gigi gila gilda giovanna gisela giselle gita gitanjali gitte giuliana giulietta giuseppina glenys goldie goli gordana gosia graciela grainne
  grazia grazyna gro guadalupe gudny guida guilia guinevere gulnara gulsen gunhild gunilla gunvor gurli gwenda gwendolen gwyneth gyongyi hadas hadewych hadiza
  hadley haifa haldis halima halina halla halldora hamida hana hania hanife hanka hanna hanne hannele harriet haruko harumi hasna hatice hava haya hayat hebe
  heda hedda hedvig hedwig hege heide heidrun heike heini hela helene helin hella helle hellen helmi heloise henna henny henriette henrike hermine hermione herta
  hertha hettie hikmat hilde hildegard hilke hilma hind hiroko hjordis hoda honor honora honorine hortense huguette hulda hye-jin hye-won iben idalia idit ifeoma
  ifigenia ignacia ilaria ildiko ileana iliana ilka ilona ilva imani imke imogen inbal indira ineke inessa ingegerd ingela inger ingerid ingunn inigo-ana inka
  inna ioana ioanna iola iolanda iona iphigenia iratxe irena irenka irja isabela isabell isadora iselin ishbel isidora isild ismene isobel isolda isolde itziar
  ivanna ivona ivonne iwona izabela izabella jaana jacinta jacoba jacobine jadranka jadwiga jaleh janaina janelle janette janika janina janja janna jasminka
  jasna jaya jayne jelena jelka jelly jemima jeong-ah jeri jerilyn jette jewel ji-young jihan jitka joana joanie jocasta jodie joelle johanne jolanda jolanta
  joni jordana jordis josepha josette jovana joya juana judit judite jule julieta julija juliya jun-hee justina justine justyna jutta jytte kadiatou kadri kaia
  kaisa kaitlyn kalina kalliopi kamila kamile kamilla kandi karianne karima karine karita karolina karoline karyn katalin katarina katarzyna katerina kateryna
  kathe kathrin kathrine kathryn katia katinka katrin katrine katy kavita kavitha kay kaye keiko keira kelechi kelli kemi keren kerri kerstin ketevan keti kezia
  khadija khadijah khadra khanh kholoud kiera kiersten kiki kimiko kinga kira kirsi kirstie kirsty kirti kitty kjersti klara klaudia klavdiya kleopatra kornelia
  kristiana kristiina kristine kristyna krystle krystyna ksenia kseniya kunigunde kyoko kyra kyung-wha lada laetitia laima laisa lale lalita lalla lamia larisa
  larissa lasma latifa latonya lauma laure laurita laverne lavinia leana leandra leanne leda leeann leela leen leena leigh leilani lenka lenore lenuta leocadia
  leokadia leona leonie leonor leontine leora lesia letitia lettie levana lia liana lianne libby liberata lida lidia lidija lieke liesbeth liese liesel liesl
  lieve ligia lilah lilia lilian liliana liliane lilija lilith lilja lilli lilo lin lina linde lindiwe line linnea linor lioba liora lis lisbet lisbeth liselotte
  lisette lison litsa liubov liudmila liv livia ljiljana ljubica llinos lluisa lore loredana loreena lorelei lorena lorenza loris lotta lotte lottie loubna
  louella louisa luana lubna luciane lucie lucienne lucila lucile lucilla lucille lucinda lucrecia lucretia ludivine ludmila ludovica luise lujain lula lulu
  lupita lusine luz lyda lydie lyn lyra lyubov lyudmila maaike maarit mabelle macarena maddalena maddie madelaine madeline madge madhuri madina mady mafalda
  magali magda magna magnhild mahalia mahnaz mai maia maida maija maiken maimouna maire mairead mairi maisie maite maja makiko malak malgorzata malia malika
  malin malka malou malva malwina mame mamie manal mandana mania manon mansi manuella manya marcela marcelina marceline marcella marcelle marcy mared mareike
  maren marfa margarete margaretha margarethe margarida margaux margery margit margret margreta margrete margrethe margriet marguerita mari maria-teresa marian
  mariana mariane marianela marica maricel marieke mariel mariella marielle mariet marietta mariette marigold marija marijke marika marike marilena marilu marion
  mariska maritza mariya marja marjan marjatta marjeta marjo marjolein marketa marlen marlies marna marni marte martje martta martyna maruja marwa maryam maryann
  maryanne marylou maryna maryse marzena marzia masha mathilda mathilde matilde matylda maud maude maura mayumi mbali mechthild meera meg meghna mehri meike
  meiling meira meital meja melaine meliha melina melita melody melva meriam meriem merja merle merry merve meta michaela michela michiko mieke mihaela miho
  mikaela mila milagros milana milda milena milica milka milla millie milly mimi mimoza minerva minette minnie miora mirabelle mireia mireille mirela mirella
  miren miriana mirja mirjam mirjana mirka mirna miroslava mirta misaki mitra mitsuko miyuki mna moana modesta mojca moll monika moninna montserrat morag morgana
  morna morwenna moyra mrinal munira mura murielle mwajuma naama nada nadege nadezhda nadira nadja nadra naeema nafisa nagwa nahed nahid naila naima naira nairi
  najat najla najwa nan nanci nancie nanna naoko nara narges nargiz nasima nasreen nasrin nastasia nastassja natacha natalija nataliya natalya natascha nathania
  natividad nava nawal nayla nazanin nazli neda neela neelam neeltje nefertiti neila nela nelda nelia nell nella nelly nena nerea nergis nerina neringa nerys
  nesrin nessa neta netta neus ngaire ngozi nguyet nia niamh nicoletta nicolette nieves nike nila nilde nilgun nimisha ninette ninon nirit nirmala nisha nita
  nitza niva nivedita nkechi noa noelia noemie nolwenn nomvula nona nonna noora noortje noriko norit noura nuha nuria nurit nurten nutan nvard nympha nyree oana
  obioma ofelia ofra oihana olesya olha olimpia olimpija olivera oliwia olympe olympia omolara oona oonagh ophelia ophelie oriana oriane orit orla orly ornella
  orsola orsolya ottilie ottoline ouarda outi padma padmini paloma pamina pandora panna paola paraskevi parisa parvati parveen pascale patrice patrizia patrycja
  patti patty paulette paulina pavla peg penda peninah perla pernilla pernille perpetua petronella petula petunia petya philippa philomena phyllida pia piedad
  pierrette pina pinar pippa pola pooja prabha pratibha praxedes prisca priscila priyanka pura purificacion qiong quiteria rabia rachael rachele rachida rada
  radhika radka radmila rafaela raffaella ragna ragnheidur ragnhild rahel rahila rahma raia raina raisa raissa raja rakel ramla raneem ranja ranjana raphaela
  raphaelle rasa rasha rashmi rawan raya reba reem reena regine reiko reina reinhild rekha remedios renana renita renske reshma reyhan reyna rhea rhian rhiannon
  rhona ria rianne ricarda rie rihanna riitta rikke rima rimma rina rini ritva rivka roberte robyn rocio rohini roisin roksana rolande romana romane romola romy
  rona ronit ronja rosalba rosalina rosalinda rosalva rosalyn rosamond rosamund rosana rosangela rosario rosaura roschelle rosella roselyn roselyne rosina rosita
  roslyn roswitha rotem rouba roula roxana roxanna roza rozalia rozsa ruba rukhsana rumi runa ruslana rut ruta ruthie ruxandra ruzena ruzica saadia saara saba
  sabah sabiha sabra sachiko sadhana safa safia sahar sahra saida saila sakina saliha salome salwa samar samara samia samira samiya sammie sana sanaa sandrina
  sandrine sangeeta saniya sanne sapna sappho sara-jane saraswati sari sarita sarka saryu sati satu savina savitri sawsan scarlett scholastique seble secil seda
  sefika seija selena selin selina selja semiha semra senait senta seonaid serafina serap seraphine sevda sevgi sevil sevim shabana shabnam shadi shahida shahla
  shaima shaista shakira shakuntala shamima shani shanna shantel shanthi sharlene sharmila sharna sharona shaza shazia sheena sheilagh shelagh shelby sheree
  sherrie shilpa shira shirlee shizuka shlomit shona shoshana shoshanna shreya shubha shulamit shumaila shyla sian sibel sibongile sibyl sibylle sidonie sidsel
  sieglinde sif signe signy sigridur sigrun siiri silja silje silke silva silvie simin simran sina sinazo sinead sini siobhain siri sirje sirkka sirpa sissel
  sissela sissy sita sivan sive slavica slavka smadar smita snezana snezhana soad sofie sohyun soila soili solange soledad solene sona sonal sondra songul sonya
  sophonisba souad soula soumaya soumia stacy stanislava stanka stasia stavroula stefania stefanija steffi stepanka stephania stien stina stine suad subhadra
  sudha sue-ellen sugandha suha suheir sujata suki sukriye sultana suman sumitra sunna sunniva suraya suri susana susann susannah sushila sushma susi susie suvi
  suzana suzette svanhild svea svenja sverrine svetla swati sylke sylvaine sylvana sylvie synne synnove synnøve szilvia taina taisia takako talia talitha
  tallulah talya tamaki tamsin tanja tansu taraneh tari taryn tasneem tasnim tatjana tauba tea teagan tehila telma temperance tena teodora teofila terese teresia
  teresita terez tereza terhi terttu tess tessa thais thandi thandiwe thaïs thea theda thekla theodosia theofania therese theresia thi-anh thia thora thordis
  thurid tia tilda tilde tilly tindra tineke tirza titilayo tiziana toini tomoko tonia tonje tora torborg tordis torill torun tova tovah tove toyin tracee treasa
  tricia trine trinidad trixie trude trudi truus tsehay tsveta tuija tuula tuulikki twyla tyra tzipora tzippi tzipporah ulla ulrika ulrike ulyana umaima ummu
  undine unni urara ursina urszula urte urvashi uschi usha uta ute vaishali vaiva vala valda valencia valentine valeria valerija valeriya valeska vanda vania
  vanja vanora varvara vasiliki vasilisa vasundhara veena velma venetia venla ventsislava verena verity verna veronika veronique vesna vibeke victoire victorine
  vidya vienna viera vigdis viivi viktoria viktorija vilja vilma vimala vinaya violaine violetta violette vira virginie virpi viviane vivica vlasta vlatka vreni
  vuokko vuslat vyara wafa walburga waleska waltraud wangari wanja wanjiku wassila wenche wendela whitney wibke wiebke wiesia wiktoria wilhelmina wilhelmine
  willa willemijn willow wilna winfreda winifride winnie wivina wynne ximena xiomara xochitl yaa yadira yaffa yaira yakira yamileth yamina yana yara yarden
  yardena yaroslava yasemin yasmeen yasmina yasmine yasuko yehudit yekaterina yelena yelizaveta yesenia yesim yetunde yevgenia yevgeniya yildiz ylva ynes yoko
  yolande yordanka yoshiko youmna ysolde yu-jin yuka yuliana yulianna yulija yuliya yumi yuna yvonna zaha zahara zaida zaina zakia zaneta zarina zaynab zdenka
  zdravka zehra zelia zelma zena zenab zenaida zeniya zenobia zerrin zeynep zhanna zhenya zilla zina zinaida zineb zita ziva zivile zlata zlatka zofia zohar
  zohra zoila zoja zola zora zoraida zorica zosia zoya zsa zsofia zsuzsa zsuzsanna zubaida zuhal zuleika zulema zulfiya zulma zuzanna zuzka`
export const he = `aaron abbas abdallah abdel abdul abdullah abraham adam adel ahmad ahmed aiden al alain alan alastair albert aldo alec alejandro alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali alistair allan allen alonso alphonse alvaro alvin
  amadou amir amos anatoly anders andre andreas andrei andrew andy angelo angus anil anthony anton antonio antony anwar archie aristotle arjun armando arnaud arnold arthur arturo arun asad ashraf asif augustin avi ayman balthazar barack barnaby barney
  barry bart bashar basil bastian ben benedict benito benjamin bennett benny bernard bernie bertrand bilal bill billy björn blaine bob bobby boris boyd brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryant buddy burt byron cal
  caleb calvin carl carlo carlos carlton casper cedric cesar chad charles charlie chester chet chip chris christian christopher chuck clarence claude claudio clay clayton clement cliff clifford clint clive clyde colin colm connor conor conrad corey
  cornelius cory craig curtis cyril cyrus damian damien damon dan daniel danny dario darius darrell darren darryl dave david davide dean denis dennis derek desmond devin dick diego dieter dietmar dirk dmitri dmitriy dmitry dmytro dominic donald donnie
  doug douglas duane dudley duncan dustin dwayne dwight eamon earl ebrahim ed eddie edgar edmond edmund eduardo edward edwin egon ehud eitan eli elias elijah eliot elliot elliott ellis elmer elon emil emilio emmanuel emmett emre enda enrico enrique
  erdal eric erich erik ernest ernesto ernie ervin erwin esteban ethan eugene eugenio evan evo ezra fabian fabio fabrice faisal farouk felipe felix fernando fidel filippo finn fletcher floyd forrest francesco francis francisco franck franco francois
  frank frank-walter franz françois fred freddie frederic frederick frederik fredrik friedrich fritz gabriel gaetano gareth garrett garry gary gaston gavin geir gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gianni gideon
  gil gilbert gilles giorgio giovanni giuseppe glen glenn gonzalo gordon graeme graham greg gregory grover guido guillaume guillermo gunnar gus gustavo guus guy günter günther haakon haider hakan hal hamad hamid hank hannes hans hans-dietrich harald
  haris harold harrison harry harvey hashim hassan hector heiko heinrich heinz helmut henri henrique henry herbert herman hermann hiroshi horace horst hossein howard hubert hubertus hugh hugo humberto hussein huw ian ibrahim idris ignacio igor ike
  ilham ilya immanuel imran ingmar irv irving irwin isaac isaias isidro ismael ismail ivan ivo jacek jack jacob jacques jaime jair jake jakob jamal jameel james jan jan-peter jared jaroslaw jarosław jason jasper javad javier jay jean jed jeff jeffrey
  jens jeremiah jeremy jermaine jeroen jerome jerry jesse jesus jim jimmy joachim joao joaquin jochen joe joel joerg joey johan johannes john johnny jon jonah jonas jonathan jorge jose josef josep joseph joshua josé juan juha jules julian julien julio
  julius jurgen justin jörg jürgen kaare kai kamal kareem karim karl karl-heinz kaspar keir keith kelvin ken kendall kenneth kent kerem kermit kevan kevin khaled khalid kirk klaus kofi konstantin kris kristian kumar kurt kyle lamar lance larry lars
  laurence laurent lawrence lazarus lee leif leland lenny leo leon leonid leroy lester levi lewis liam lionel lloyd lon lonnie lorenzo lorne lou louis luca lucas luciano lucien ludwig luigi luis lukas lukasz luther lyle lyndon mack mahmoud malcolm
  malik manfred manmohan manuel marc marcel marcelo marcin marco marcus marek mariano mario marius mark markus martin marty marvin marwan masoud massimo mathew mathias matt matteo matthew matthias maurice mauricio maurizio max maximilian mehmet mel
  melvin merrick michael michal michel mick mickey miguel mikael mike mikhail miles milo milos miloš milton mitch mitchell mohamed mohammad mohammad-javad mohammed mohan monty morris mort morten moses moshe moussa muhammad murray mustafa myron nabil
  naftali najib naoto narendra nasser nathan nathaniel ned neil neville newt nicholas nick nicolae nicolas niels nigel niklas nikol nikolai nils noah noam nolan norbert norman nuri oded olaf olafur oleg oliver olivier omar omer oren orlando orrin orson
  orville osama oscar osman oswald otto owen pablo pascal patricio patrick paul pavel pavlo pawel pedro perry pete peter petro phil philip philippe phillip pierre pieter piotr piyush porfirio preston quentin quincy radek radoslaw rafa rafael rahim raj
  rajiv ralf ralph ramesh ramon ramzi rand randall randy raphael rashid raul ray rayburn raymond recep reggie reginald reinhard reinhold remy rené reuben rex reynaldo reza rhys ricardo richard rick rickey ricky rishi rob robb robbie robert roberto rod
  roderick rodney rodolfo rodrigo roger roland rolf romano ron ronald ronnie rory roscoe rowan roy ruben rudolf rudolph rudy rufus rupert russell rusty ryan sadiq saeb salah saleh salman salvador salvatore sam sameh samuel sander sandro sanjay santiago
  saul scott sean sebastian sebastião sergei sergey sergio seth shane shaun shawn sheldon shigeru shimon shinzo sid sigmar silvio simon solomon staffan stan stanislav stanley stavros stefan stefano stephane stephen steve steven stewart stuart subhas
  sven syed sylvester tariq taro ted teddy terence terrence tevfik thaddeus theo theodor theodore theodoros thierry thomas thorsten tiago tim timo timothy tito tobias toby todd tom tomas tomasz tommaso tommy tony toomas tor toshio travis trent trevor
  trey tristan troy trygve tyler tyrone udo ulrich uri uwe vaclav valdis valentin valery vance vasily vaughn vernon vic vicente victor viktor vince vincent vinod virgil vitaly vittorio vivek vlad vladimir volodymyr václav waldemar walid wally walter
  wang wayne wendell werner wes wesley wilbur wilfred wilhelm willard willem william willie willy winfried winston wolf wolfgang wolodymyr woodrow xavier yahya yair yanis yannis yasin yasser yevgeny yitzhak yoav yoshihiko yossi yousef youssef yukio
  yuri yusuf zach zachary zafar zalmay zbigniew zeki zoran
  aage aarne aaro aart abbe abdelaziz abdelkader abdelmalek abderrahmane abdi abdou abdoulaye abdulaziz abdulrahman abebe abel abelardo abhijit abid abiodun abiy
  abner absalom achille achim achmed adalbert adama adan adebayo ademola aderemi aditya admir adolf adolfo adolph adriaan adrian adriano adrien aeneas affonso
  agamemnon agim agustin ahmet ahti aidan aime aimo aitor ajay ajit akash akbar akhil akihiko akim akinwumi akio akira akiva aksel alaa aladdin alaric albin
  albrecht alcides aldous aleks aleksandar aleksander aleksandr aleksandrs aleksei aleksey aleksi alen alessio alexandros alfons alfonz algimantas algirdas algot
  alhassan ali-reza alija alijah alioune alireza almir alois aloisio alojz aloysius alper alphonso altan alton aluf aly amadeo amadeus amar amaury ambrogio
  ambroise ambrose amedeo ameer amin amit amitabh amjad ammar amnon amr amram anand anastas anastasio anastasios anatol anatole anatolii andonis andor andrej
  andres andreu andria andrija andris andrius andriy andrzej aneurin angel angelos angelus anibal anibel aniket anjan ankur ansel anselm anselmo ansgar anssi
  antal antanas ante anthime antoine antone antoni antonin antonios antonis antti antun anupam anzor apollinaire apostolos appollos aram ararat arash arben
  arcadio archibald ardian ardit arend argiris ari arild aris aristide aristides arjan arkadi arkadiusz arkady arlen arlo armand armel armen armin arminas arnar
  arndt arne arnel arnfinn arno arnon arnulf aron arpad arrigo arsen arsene arseniy arslan artem artemio artemy arto artur arturas artyom arvid arvind arvo aryeh
  asaf asbjorn asbjørn asen asger ashish ashok ashwin asier aske aslan assaf asser ata atanas athanasios athos atilla atle atsushi attila attilio auberon audun
  augustine augusto augustus aulis aureliano aurelien aurelio avel avigdor avner avraham avram awad axel ayaz ayhan ayodele ayotunde azad azamat aziz azmi azriel
  babak babatunde bakari bakary bakhtiyar balazs baldur baldwin baltazar balthasar baptiste barak baris barnabas barnabe barnett barrett barrie barrington
  bartholomew bartolome bartolomeo bartosz basem bassam bassel bassem bastien battista baudouin bayo beau beda bedrich behrouz bekim bela belisario bence bendik
  bengt beniamino benigno benjamim benno benoit benoît bent benvenuto benzion beppe berel berend berkant bernardo bernat bernd bernhard bernt bert bertel
  berthold bertil bertin berto bertold bertolt bertram besnik bevan bhaskar bijan bilel birger birk bjarke bjarne bjarni bjorn blaise blanco blas blaz blerim
  boaz bodhi bodo bogdan boguslaw bohdan bohumil bojan bolek boleslaw boniface bonifacio borge borislav borivoje borja borje borut bosko boubacar bozidar braam
  brady bram branden brandt branimir branislav branko braulio breandan brecht brede brenno brice brigham brock broder brody bronislaw bror bryce bryn budi bujar
  bulent burak burhan burkhard burkhart burton busby buster byung-ho cadmus cahal cai camillo camilo canute caoimhin caradoc carel carles carleton carlito
  carmine carsten cary casimir casimiro caspar cassian cassius catalin cathal cato cecil celal celestino celio celso cem cemal cengiz cesare cesareo cevdet chaim
  chandan charbel charles-henri chas cheick cheikh chi-wai chidi chiel chike chima chinedu chinua christer christof christoffer christoph christophe christos
  chukwudi chukwuemeka cian ciaran cicero ciprian ciro claes claud claudiu claus clemens clemente cleveland cliffe clovis colman colum columba columbus conall
  conan conn conrado constantijn constantin constantine constantinos coos cord corentin cormac corneille cornelio cornelis corrado cosimo cosmas cosmin costa
  costas costel costin courtenay crispin cristian cristiano cristobal cristofor csaba curt cuthbert cvetko cyprian cyriac cyriel cyrille czeslaw daan dafydd dag
  dagfinn dagur dai daichi dainis daisuke dalibor dalton damir damjan danail dandan danie daniele danil danila danilo dante danut dara-sean darian darin dariusz
  darko darwin daryl dato daud dawid dawit dax deacon deaglan debashish declan deepak dejan delano delbert delfin demba demetri demetrio demetrios demetris
  demetrius demir demyan denes denys denzel denzil deodato deon derk dermot derrick desi desiderio detlef detlev devan dewey dezso dhananjay dhruv diarmaid
  diarmuid diederik diethelm dietrich dieudonne digby dilip dimas dimitar dimitri dimitrij dimitrije dimitrios dimitris dimitry dinesh dinis dino diodoro diogo
  dion dionisio dionys dionysios dirck djibril djordje dmitar dobri dogan dolf dolph domagoj domenico domingo domingos dominik donal donat donato donovan dorian
  doriano dov dovid dragan drago dragomir dragos dragoslav draper drazen driss drory duarte dumitru dunstan dusan dusko dustan dylan dzhokhar dzmitry eachann
  eamonn earle ebbe eben ebenezer eberhard ebo ecevit eckart eckhard eckhart eddy edgard edgardo edgars edik edilberto edin edison edmondo edmundo edo edoardo
  edouard eduard edvard edvin edwardo edzard eelco eetu efim efraim efrain efren efstathios egbert egidio egil egils egmont egor ehren eike eilert einar eino
  eirik eisenhower eivind eladio elan elbert elchin eldar eldon eldridge eleazar eleftherios elenio elgar elhanan elia eliah eliahu eliezer elihu elio elisha
  elkanah ellsworth elmar elmo eloi eloy elroy elton elvin elvis elwin elwood ely elyakim emad emanuel emanuele emeka emeric emerich emerson emiliano emin emir
  emlyn emmanouil emmerich emory emrys endre endrit engelbert enis ennio eno enoch enos enver enzo eoghan eoin ephraim epifanio erasmo erasmus ercole erez erhan
  erhard erick erico erkin erkki erlend erling ermanno ermias erno erol eros errol ersin erskine ertugrul erwan eryk esa eshetu eskil esko esmail esmond espen
  essam etan etienne ettore euan eudes eugen eugeniusz eusebio eustace evald evangelos evaristo even evgeni evgenii evgeny evren evzen ewald ewan ewart ewen eyal
  eyolf eystein eyvind ezekiel ezequiel ezer ezio faas fabiano fabien fabricio fabrizio fadel fadi fadil fahad fahd fahri fakhri falk fanis farhad farid fariz
  faruk fastino fatih fatmir fatos faustino fausto fawaz fawzi fearghal fedele federico fedir fedor felice felician feliciano felicio fenton feodor ferdi
  ferdinand ferdinando ferenc fergal fergus ferhat fermin fernand ferran ferruccio festus fethi fikret filip filipe filippos fingal finian finlay finley finnbar
  fintan fiodor firas firdaus fitzgerald fitzroy fjodor flavien flavio flemming floor florencio florent florentin florentino florian florin floris folke folkert
  fortunato fran francesc francis-xavier franciscus franciszek franjo frank-jurgen franklin franko frano frantisek frantz franz-josef fraser frederico fredric
  fredrick freek fremont fridolin fridtjof fritjof frode fructuoso fuad fulgencio fulvio fumio fyodor gabor gabriele gad gael gaizka galen galip galo gamal
  gamaliel ganesh garabed garcia-juan garegin garen garfield garibaldi garik garnet garrick garrison garth garvan gaspar gaspard gaspare gastone gautam gaute
  gautier gavan gavino gavriel gavril gavrilo gaylord gebhard gedeon gediminas geert gellert genadi genaro genc gennadi gennadiy gennady gennaro geoffroy geordie
  georgios georgiy gerben gereon gergely gerhart gerlach germain german gerold gerolf geronimo gerrit gert gerulf gervais gervase gerwin ghassan gheorghe
  ghislain giacomo giambattista giampaolo giampiero gian giancarlo gianfranco gianluca gianmarco gianpiero gibril gilberto gildardo gildas giles gino gioacchino
  gioele giordano giorgi giosue giovan girard girolamo gisbert gislain gisle gitanas giuliano giulio giusto gjorgji glauco glyn godfrey godric godwin gokhan golo
  goran goro gosta gottfried gotthard gotthold gottlieb goulven govert govind graciano graciliano grady gratien graydon gregers gregoire gregor gregorio gregorz
  griffin griffith grigor grigore grigori grigoriy grigory grzegorz gualterio gualtiero gudmund gudmundur guglielmo guilhem guilherme gunars gundolf gunnstein
  gunther guntis gurbaksh gurdip gustaf gustav gustave gusti gwilym gwyn gyorgy gyula haakan haavard habib haci hadi hadrian hafez hafid hagen hagop hai haim
  haitham hajime hakeem hakim hakon haldor halfdan halil halim halit hallgeir hallvard halvard halvor hamadoun hamdi hamed hamish hamlet hamza hanibal hannibal
  hanno hannu hanoch hans-georg hans-jurgen hans-peter hans-werner hanspeter harbhajan hardy hari harish harjit harjo harlan harley harm harmon haroldo haroun
  harout harri harrie hartmut hartwig haruki harun haruto harvie hasan haskel hastings hauk haukur havard havelock hayden haydn haymo hazem hazim headley heber
  hedley heiki heikki heimo hein heine heinrik heinz-dieter heinz-jurgen helder helge helgi helier helio heliodoro helmer helmuth hemant hendrick hendrik hennie
  henning henrik henrikas henryk heraclio heraldo herbie heribert heriberto herman-josef hermenegildo hermes hermit hermod hernan hernando herschel hershel herve
  hervé hideki hideo hieronymus hikmet hilario hilarion hildebrand hillel hilmar hilmi himanshu hipolito hippolyte hiram hiroaki hirofumi hirokazu hisashi hisham
  hjalmar hjalti hjortur hoang hob hobart holger holm homer homero honore honorio hooman horacio horatio horea horia hormoz hosea hosni hossam hovhannes howie
  hrafn hrair hrant hristo hrvoje hudson huey huib huko huldrych humbert humphrey humphry husain husam husein huseyin husnu hyacinthe hywel iacob iago iain iakov
  ib ibrahima ibro idan idir ido idrissa iefim ieuan ifan igal ignac ignasi ignatius ignaz igon igors iker ilan ilario ilarion ildar ilias ilie ilija ilir iliya
  ilja ilkay ilkka ilmar ilmari imad imanol imants imre inaki inderjit indro ingemar inglebert ingo ingolf ingvar ingwer inigo innocent innocenzo ioan ioannis
  ion ionel ionut iosif ippolito iqbal iraj irakli irfan irmfried irvine isaak isac isaiah isak isam isamu isao isauro isco isidor isidore iskander isma ismet
  isocrates issa issac issam istvan itai italo itamar itay ittai itzhak iulian iuliu ivar ivari ivars iven ivica ivor iwan iwo izaak izidor izzat jaakko jaan
  jaap jabari jabbar jaber jabir jabulani jacint jacinto jaco jacobo jacobus jacopo jadon jafar jaffar jagdish jaka jakov jakub jakup jalal jalil jalmari jamaal
  jamey jamil jamshid janek janez jani janis janko jann janne jannik jannis janos janusz jao jaraslav jarek jari jarkko jarl jarle jarmo jarno jarod jaroslav
  jarrett jarrod jarvis jascha jasha jashar jaska jaspal jaswant jaume jawad jayant jayden jayesh jaysen jayson jean-baptiste jean-bernard jean-charles
  jean-christophe jean-claude jean-david jean-eric jean-francois jean-françois jean-guy jean-jacques jean-louis jean-luc jean-marc jean-max jean-michel jean-noel
  jean-noël jean-paul jean-philippe jean-pierre jean-rene jean-yves jedediah jef jelle jenaro jenkin jeno jeppe jerald jere jeremias jerker jerko jermain jernej
  jerold jerrold jervis jerzy jesper jethro jetse jevgeni ji-hoon jibril jiri jitendra joab joan-josep joannes joaquim joash job joby jocelin jodocus jogi johann
  joji jomo jon-arne jon-erik joop joost joram jordi jordy jorg jorgen joris jorma jorn jorrit jory josafat josaphat joschka joselito josephus josh josiah josias
  josif josip josko josu josue jotham jouko jouni jovan jovica jozef jozsef juan-carlos juanito jubal judah judas judd jude judson juho jukka jules-henri juliano
  julij julio-cesar julo jumaane jun junaid junichi junio juraj jurg jurgis juri jurij juris jussi juste justo justus juuso juvenal jyrki jørgen jørn kaapo
  kaarel kaarlo kaden kadir kaj kajetan kaleb kalervo kalevi kalidou kalle kalman kaloyan kamalesh kamau kamen kamil kamran kanat kane kanye karan karekin karel
  karlheinz karlis karlo karol karoly karri karsten kaspars kasper kassim kastriot kasun katsuhiko katsuya kauko kayode kazem kazimierz kazimir kazuhiko kazuo
  kazuya keanu keegan keenan keiji keijiro keijo keiran keisuke kelan keld kelemen kellan kemal ken-ichi kenan kenji kennan kenny kentaro kenton kenzo kerim
  kerrin kersten kestutis keven kevork keyvan khaldoun khalifa khalil khamis khosrow khurram kian kiefer kieran kieron kiko kilian killian kimmo kimon kip kipp
  kiriakos kiril kirill kishan kishore kiyoshi kjartan kjeld kjell kjetil klaas klaus-dieter klaus-peter klemens klement knud knut kobi kobina kobus kodjo koen
  koffi koichi koji kojo kola kolbein kolbjorn kolya konrad konstantinas konstantinos konstanty konstantyn koos koray korbinian kord kornel korneliusz koro koshi
  kosta kostadin kostas kostis kostya kosuke kouassi kourosh kresimir krishan krishna krishnan krister kristijan kristjan kristo kristof kristofer kristoffer
  krisztian krunoslav krystian krzysztof ksawery kuba kuldip kumail kunal kunihiko kunle kuno kurban kurtis kustaa kwabena kwadwo kwaku kwame kwasi kwesi kyosti
  kyran kyriakos kyrylo laban labib lachlan ladislao ladislas ladislaus ladislav laercio laertes lajos lakshman lalit lambert lamberto lamin lamine lancelot
  landon landry lanny laoiseach lapo larkin lars-erik lars-goran lasha lasse lassi laszlo lathan laurens laurentiu laurentius lauri laurits lauritz lauro
  lavrenti lavrentiy lawson lazar lazare lazaro lazlo leander leandro leandros lech ledio leendert leif-ove leighton leith lejzor leks lelio lemuel len lenard
  lennart lennox leobardo leocadio leofric leon-paul leonard leonardo leonards leonardus leoncio leone leonel leonhard leonidas leonti leopold leopoldo leos
  leroi lesslie leszek levan levent levon lex leyton libor liborio liborius lidio lieven lindley lindon linford lino linus linwood lionello liridon lirim
  lisandro ljubo ljubomir ljupco llorenc llywelyn loay lodewijk lodovico lodve loic lojze lombard longin longinus lonny lope loran lorens lorenz lorin lotfi
  lothaire lothar louay louie lourenco lovro lowell loyd loïc luan luben lubomir lubos lucan lucianus lucio lucius ludek ludger ludo ludolf ludovic ludovico
  ludvig ludwik lufti luitpold luiz luka lukan lukman lumir lutfi lutz luuk lyman lynden lynton lysander lyubo lyubomir maarten mabrouk mac macario macdonald
  mace maciej maciek maddox madhav mads magin magne magni magnus maher mahesh mahir mahmud mahmut maik mainrad makar makis makoto maks maksim maksimilian maksym
  malachi malachy malek malick malo malte mamadou mamoru manas mandla manel manfredo mani manish manlio mannie manny mano manoel manoj manolis manolo mansoor
  mansour mansur manu manus manvel maoz marat marcelin marcell marcellin marcellino marcellus marcial marciano marcio marcolf marcos mardik margus marijan marin
  marino marinos marinus mario-jose maris markku marko markos marks marland marlin marlo marlon marlow marnix marouane mart marten martijn martim martino martti
  martyn martynas marwin marzio masaaki masahiko masahiro masanori masao masaru masashi masato masaya masayoshi massimiliano mat matej mateo mateu mateus mateusz
  mathieu mathis mati matia matias matic matija matis matisse matjaz mato matous mats matteus matthaus mattheus matthijs matti mattia mattias mattis mattityahu
  matus matvei matvey matyas mauri maurits mauritz mauro maury maurycy mavrik max-emil maxence maxim maxime maximiliano maximilien maximino maximo maximos
  maxwell maynard mazen mazin mbaye mccoy mehdi mehmed mehmood meindert meinhard meinrad meir melchior melchor melik melitón melker mello melquiades melton
  melville melvyn menachem menahem mendel menelaos menno menotti mercer mercurio merlin merrill merritt mert mervin mervyn merwan meshulam mesrop mesut metodi
  metodij meyer micah michail michalis micheal michiel michio mieczyslaw miguel-angel miha mihael mihai mihail mihails mihajlo mihaly mihkel miika miikka mijat
  mika mikel mikell mikheil mikka mikko miklos mikolaj mikolas mikula mikulas milad milan milen milenko milivoj milivoje miljan miljenko miljo millard milorad
  milovan milutin mimmo min-ho min-jun minas minoru miodrag mircea mirco mirek mirko miron miroslav miroslaw mirsad mirza misael misak misha mislav mitar mitja
  mitko mitsuo mitsuru mladen moacir modesto moeketsi mogens mohamad mohamadou mohammadreza mohand mohit mohsen moises mojmir mokhtar momcilo momir mongo monroe
  montague monte montgomery mordecai mordechai moreno moritz mortimer morton moshood mostafa mounir mourad moustafa mpho mstislav muamer muath mubarak mudasir
  mufid muhammadu muhammed muharem muharrem muhsin mukesh mukhtar mulugeta mungo munir munro murad murat murdo murdoch murilo murli murrough mursel murtaza musa
  musab mustapha muthu mykhailo mykola myles myroslav nabeel nachman nacho nachum nadav nadeem nader nadir naeem nafi nagib nahshon nahum naim nairn najeeb
  nandan nando nandor nansen naoki naoya naphtali napoleon narayan narciso narcisse narek naresh nariman nasir nasrallah nassim natan natanael nathanael nauman
  nazar nazareno nazario nazim neal nebojsa necati neculai nedeljko nedim neel nehemiah neils neithan nektarios nelson nelu nemanja nemesio nenad neo nereo neri
  nermin nero nersi nestor nestore neven nevin nevio nevzat nguyen-van niall nicandro nicanor nicasio niccolo nico nicodemo nicodemus nicolai nicolau nicolo
  nicos nidal nihad nihat niilo nikhil nikiforos nikita niko nikodem nikodim nikola nikolaj nikolaos nikolas nikolaus nikolay nikolos nikos nils-erik nilton
  nimrod nino niraj nishant nissim nitin niv niven noach noe noel norberto nordin norval norville norvin norwin norwood noureddine novak nuno nurettin nurlan
  nursultan nuruddin nurullah nye nyek obadiah oben oberon obi odd oddbjorn oddmund oddvar odilo odilon odin odo odon odysseas odysseus ofer ogden ognjen oguz
  ohad ohannes oistein oivind ojars okan oke oktay ola olafs olavi oldrich ole oleh oleks oleksandr oleksii oleksiy oles olin oliviero oliwier olle olli olof
  olov oluf olufemi olumide olusegun oluwaseun omari omid omri onaje onder onesime onesimo onofre onofrio onorato onur onyeka oran orazio oreste orestes orestis
  orhan ori oriol orion orlan ormond oronzo orri orvar orvil osamu oskar oskars osmo osmond osmund ossian ossie osvaldo oswaldo oszkar otakar otar otfried
  othello othmane othmar othniel otis otmar ottar ottavio ottis ottokar ottorino oumar ousmane ove ovidio ovidiu owain oystein oyvind ozan ozgur ozzie paavo paco
  paddy padhraic padraic padraig pal palle palmiro panagiotis pancho pancrazio pandeli panos pantaleon pantelis paolo parsa parth parviz pascoal pascual pasha
  pasi pasqual pasquale patrik patrizio patroklos patryk pau paul-emile paul-henri pauli paulin paulinho paulino paulius paulo paulus pavao pavle pavlin pavlos
  paxton payam payton peadar pearse peder pedr peer peeter pehr pekka pelayo pelle pellegrino pentti per per-erik percival percy peregrine perfecto pericles
  periklis pero petar peteris petr petras petri petros petru petruccio petrus petter petteri petur phelan phelim philander phileas philemon philibert philipp
  philippos phillippe philo philon phineas piergiorgio pierluigi piero pierpaolo pierrick piers pietari pietro pim pinchas pinhas pino pio piran pirro pius
  placide placido plamen platon plinio polycarp ponc pontus poul pramod pranav prasad prashant pratik praveen preben predrag prem prentice prescott priit primo
  primoz prosper prospero prudencio pryce przemyslaw pyotr pyry qadir qasim quang quico quintin quinton quintus quirin quirino raanan rabih rachid rade radim
  radisav radislav radmil rado radomir radoslav radovan radu raed rafe raffaele raffi rafik raghav raghu ragnar ragnvald rahman rai raif raigo raimo raimon
  raimond raimondo raimund raimundo rainer rainier rajat rajeev rajendra rajesh rajko rajmund raju rakesh raleigh ramadan raman ramazan rami ramin ramiro ramiz
  ramsay ramsey ramunas ranald randal randolph randulf ranier ranjit ranko ransom raoul rashad rasheed rasim rasmus rastislav ratko raufs raulo rauno ravel ravi
  ravindra raymon raymund raymundo raynor razvan reda redmond redouane rees refik regis regnar regulo reid reidar reijo reimund reinald reinaldo reinder reine
  reiner reinier reinis reino reko rembert remi remigio remigius remigiusz remo remus renan renars renato renaud rende renne renny renzo reto reuven rey reyer
  reynold reynolds rezwan rhett rhodri rhun rhydian riad rian ricard riccardo richie richmond rico ridley ridwan rieks rienk rifat rigas rigo rigobert rigoberto
  rihards riho rikard riku rikuto rimantas rinaldo ringo rino riordan rishabh risto ritchie ritesh rito rizwan roald roan roar robertas roberts robertson robi
  rocco rodger rodion rodolphe rodrigue roel roeland roelof rogelio rogerio rogier rohan rohit rok roko rolan rolandas rolando rollin rollo romain romaric romek
  romeo romolo romuald romualdo romulo romulus ronaldo ronan ronen roope roosevelt roque rosendo roshan ross rostam rostislav rotimi rouben roudolf rouven roved
  royce royden roydon royston rozario ruairi ruaridh rubem rubens rubinho rubén rudi rudiger rudolfs rudra rudyard rufino ruggero ruggiero rui rumen runar rune
  rurik ruslan russ russel rustam rustem rutger ruud ruvim ruy ryo ryota ryszard ryuichi ryuji saad saadi sabas sabatino sabino sabri sachin sadat saddam sadegh
  sadi sadik saeed safet safin sahib sahin saif sajid sajjad sakari sakis salem salih salim sallustio saloman salomao salomo salomon salustiano salvator salvio
  samad samarth sambit samed sami samih samir sammy samo sampsa sampson samson samu samuele samuil samuli sancho sandeep sandford sandip sandor sandu sanford
  sangin sanjeev sanjin sansone santeri santi santino santo santos santosh saqib sargis sargon sarkis sarp sascha satish satoru satoshi saturnino satya saulius
  saum sava savas saverio savo savvas saxon sayed sayid sbigniew schuyler scipio scottie seaghan seamus sean-paul sebastiaan sebastiano sebastien secondo sedat
  sedrick sefer segismundo segun segundo seif seiichi seiji seisuke sejad selahattin selby selcuk selden selim selman selmar selwyn semyon senad senen septimus
  serafim serafin serafino serdar serge sergej sergejs sergi sergii sergiu sergiusz sergiy serhan serhii serhiy serkan servando servatius sesto seumas severiano
  severin severino severo severus sevket seyed seyfi seymour shafiq shahar shahid shahin shahram shahrukh shaka shakeel shakir shalom shalva shamil shamir
  shamsul sharif shashank shaul shavkat shea shekhar shelton shem shepard sherif sherman sherwin sherwood shigeki shigeo shimshon shinichi shinji shinya shivam
  shivraj shlomi shlomo shmuel shneur sho shoaib shoji sholom sholto shota shoukat shuichi shuji shunsuke siaosi siarhei siavash sibusiso siddhartha sidi sieg
  siegbert siegfried siegmar siegmund sigbjorn sigfrid sigge siggi sigismondo sigismund sigmund sigurd sigurdur sigvald sigve silas silvan silvano silverio
  silvester silvestre silvestro silviu simao simeon simmon simo simplice sinan sindre sinisa sion sipho sippo sirius siro sixten sixto skender skip skjalg slaven
  slavko slavoljub slavomir slawomir sloan slobodan smail smiljan snorre snorri sofian sofus sohail soheil sohrab sokol sokrates sokratis solal solon somchai
  sondre soren sorin sotirios sotiris souleymane soumen spas spencer spiridon spiro spiros spyridon spyros srdan srdja srdjan srecko sreten stale stanford
  stanimir stanislas stanislaus stanislaw stanislovas stanko stanoje stanton stas stasis stavro steen stefaan stefanos stefanus steffan steffen stefán stein
  steinar stelian stelios sten stepan stephan stephanos stephon stergios stig stilianos stipe stjepan stojan stoyan strahil strahinja strom styrbjorn subhash
  subramaniam sudhir suhail sujit suleiman suleyman sulo sumit sune sunil suresh surinder sushil svante svein sveinn svend sverker sverre sverrir svetislav
  svetlan svetozar sviatoslav svyatoslav swithin syarhey syd sylvain sylvan sylvanus sylvestre syver szabolcs szczepan szilard szymon sébastien taavet taavi tabo
  tadas tadashi tadeas tadej tadeu tadeusz tadhg taha taher tahir tahsin taiichi taimur tajudeen takahiro takashi takeo takeshi takis takuma takuya taleb talib
  taliesin tallak tamas tamer tamerlan tamim tamir tancred tancrede tancredi tanel taneli taner tanguy tanner tano tapani tapio tarek tareq tarik tarjei tarmo
  tarun tasos tatsuya tatu tauno tavi tavish tayfun tayo tayyip teemu teijo tekle telemaco telesforo telmo temistocle temur tendai tengiz tenzin teo teodor
  teodoro teodosio teofil teofilo terenzio terje tero terrance terrell tertius tetsuo tetsuya tevita tewodros teymour thabo thad thanasis thane thanos thatcher
  theobald theodoor theodoric theofanis theophile theophilos theophilus theron thiago thibaud thibault thibaut thijs thobias thom thomaz thor thoralf thorbjorn
  thore thorfinn thorleif thormod thornton thorolf thorstein thorvald thurgood thurston tiberio tiberiu tiberius tibor tiburcio tidiane tielman tiernan tigran
  tihomir till tillman tilman tilo timm timmo timmy timofei timofey timoleon timon timotej timoteo timothee timotheos timotheus timur tinus tirso titus tiziano
  tobiah tobiasz tobie tobin todor tofik toivo toma tomaso tomasso tomaz tome tomer tomi tomislav tomo tomoki tomoya tonci tonino tonis tonko tonny torben
  torbjorn torbjørn torcuato tord tore torgeir torgny toribio torkel torkil torleif tormod torquil torsten torvald tosh toshiaki toshihiko toshiki toshiro
  toshiyuki toussaint toño traian trajan trajko trevin trifon tristram troels trond truls truman tsutomu tsvetan tsvi tudor tullio tullius tunc tuncay tunde
  tuomas tuomo turgay turgut turkka tuukka tuure twan tycho tyge tygo tymofiy tymon tymoteusz tyrell tyson tytus tzvi uberto uday ueli ugo ugochukwu ugur ulf
  ulises ulisse ullrich ulpiano ulric ulrik ulysse ulysses umar umberto umit unai unto uolevi upton urbain urban urbano urho uriah uriel uros urs usama usman
  uwe-jens uzi uzoma uzziel vaclovas vadim vadym vagif vagn vagner vahan vahe vahid vaino valdas valdemar valdo valens valente valentino valerian valeriano
  valerio valeriu valeriy valter valtteri vano vardan varlam varun vasco vasil vasile vasileios vasili vasilij vasilios vasilis vasiliy vasko vaso vassil
  vassilis vasudev vasyl vaughan veaceslav vebjorn vedad vedran vegar vegard veijo veikko veit veli velibor velimir veljko venancio venceslao venceslas
  ventsislav ventura venyamin vepa verner vesa veselin vespasian vetle viacheslav vibert vicko victorien victorino victorio vidal vidar vidkun vidmantas viesturs
  viggo vigleik vijay vikas vikram viktoras vilhelm vilhjalmur vilho vili viliam vilis viljam viljami viljar viljo ville vilmar vilmos vilnis vinay vincas
  vincenc vincenz vincenzo vinicio vinicius vinko vinny vinzenz vipul virat virgile virgilijus virgilio virgilius virginijus virtus visar vishal vishnu vissarion
  visvaldis vital vitali vitalie vitalii vitalij vitalijs vitaliy vitautas vito vitold vitomir vitor vittore vitus vivaldo vjekoslav vladan vladas vladimirs
  vladislav vladislavs vladko vlado vlastimil vlatko vojin vojislav vojtech volkan volker volkmar volodya vratislav vsevolod vuk vukan vukasin vusi vyacheslav
  vytautas vytenis waclaw wacław wadih wael waheed wahid wail wajdi waldo waldron waleed walentin walker walkiers wallace wallis walt waltari walther walton
  warner warren warwick wasim wasyl wayland waylon webster welby weldon wellington wenceslas wendelin wenzel wessel wesselin westley weston whit whitman wibe
  wickham wieland wieslaw wietse wiktor wilbert wilco wilder wiley wilf wilford wilfredo wilfrid wilfried wilhelmus wilkie willehad willi williamson willis
  willoughby wilmer wilmot wilson wilton wim wincenty windsor winthrop winton wiremu wissam witek witold wladek wladimir wladyslav wladyslaw wlodek wlodzimierz
  wojciech wojtek wolfe wolfhard wolfram wolter wouter wulf wulfric wyatt wyn wyndham wynford wynn wynton wystan xabier xander xanthus xaver xavi xerxes xhevdet
  xoan xose yacine yacoub yafet yahia yakov yakub yakup yaman yanai yanick yaniv yanko yann yannick yanos yaqoob yaqub yaron yaroslav yaser yash yasha yashar
  yashwant yasir yassine yasuhiro yasuo yasushi yavuz yaw yechiel yegor yehoshua yehuda yehudi yerassyl yervant yerzhan yeshayahu yiannis yigal yigit yilmaz
  yishai yitzchak yngvar yngve yochanan yoel yohan yohanan yohannes yohei yoichi yoji yonatan yong-ho yoni yoram yordan yorgos yorick yosef yoshi yoshiaki
  yoshinori yoshio yosi yosri youcef younes youness youri yousaf youssou yrjo yudhoyono yukihiro yul yuli yulian yuliy yunus yuriy yury yuryi yusef yussef yusuke
  yutaka yuval yvain yvan yves zacarias zaccaria zacchaeus zacharia zachariah zacharias zacharie zackary zafer zaher zahid zahir zaid zaim zakaria zakhar zakhary
  zaki zakir zalman zamir zane zaur zavier zayd zayn zbynek zdenek zdravko zdzislaw zebulon zedekiah zeev zef zeferino zeid zeke zelig zeljko zeno zenon zenonas
  zenun zephaniah zephyrin zeus zev zhelyu zhivko zhores ziad zied zigmas zigmund zigmunt zihni zijad zikri zimri zindel zinoviy zion zivko zivorad ziya ziyad
  zlatan zlatko zoltan zorban zorislav zouhair zsolt zubin zufar zuhair zuhdi zuher zuko zulfikar zulfiqar zurab zvi zviad zvonimir zvonko zygfryd zygmunt ædan`
