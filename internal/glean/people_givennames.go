package glean

// givenNames are common given names: what begins with one is somebody's name more
// often than a show's.
var givenNames = words(`aaron abby abdul abdullah abe abel abhishek abigael abigail abir abraham abram abril ada adaeze adalberto adam adama adan adaora addie addison adebayo adeel adela adele adelina
	aden adeola aditi aditya adjoa adnan adolfo adria adrian adriana adrianna adrien adrienne aemilia aeron afonso afua agatha agathe agnes agneta agnieszka agnès agustin ahmad ahmed
	ahmet ahn aida aidan aideen aiden aiko aila aileen ailsa aimee aimée aine aino ainsley aisha aisling aislinn ajay ajit akash akeem akiko akira akua alain alaina alan alana alanna
	alannah alasdair alastair alba albert alberta albertine alberto albin alda aldo alec alecia aled aleida alejandro aleksander aleksandr alena alessandra alessandro alessia alessio
	alethea alex alexa alexander alexandra alexandre alexei alexej alexia alexis alfie alfonso alfred alfredo ali alice alicia alisha alison alissa alistair alister alix aliya aliyah
	allan allegra allie allison allyson alma alonso alonzo aloysius alphonse althea alton alvaro alvin alwyn alyson alyssa amadou amaia amal amalia amalie amanda amandine amani amara
	amaya amber ambrose ambrosia amelia amelie amerigo amina aminata amir amira amit amita amity amma amos amparo amrit amy ana anahita anand ananya anastasia anatole anders anderson
	andre andrea andreas andreea andrei andrej andres andrew andrzej andré andrés andy anett aneurin angela angelica angelika angelina angelique angelo angharad angus anika anil
	anisha anita anja anjali anjelica anke ann anna anna-maria annabel annabelle annabeth annalise anne annelie anneliese annemarie annetta annette annica annie annika annmarie ansel
	anselm anson anthea anthony antoine antoinette anton antonella antoni antonia antonina antonio antónio anu anurag anusha anya aoi aoife aparna apolline april arabella archer
	archibald archie arden aretha argyle aria ariadne ariana ariane arianna arianne ariel arif aris arjun arlene arlo armand armando arnaud arne arno arnold aron arran arsenio artem
	arthur artie arturo arun arvid arwen arya asad asaf asha ashanti asher ashish ashlee ashleigh ashley ashlyn ashok asif asim asma aspen assa astrid ata atticus aubrey audra audrey
	augie august auguste augustin augustine augusto aurel aurelia aurelie aurelio aurélie austen austin autry ava avery aviva avril axel aya ayaan ayaka ayana ayanna ayesha ayla ayo
	ayodele azad aziz aziza babak babette bailey balthazar barbara barbra barnabas barnaby barney barrett barry bart bartholomew baruch bashir basil bastian bastien baz bea beatrice
	beatrix beatriz beau bec becca beck becky bee bela belinda bella belle ben ben-hur benedetta benedetto benedict benicio benita benito benjamin benjamín bennett bennie benny
	benoit benoît bernadette bernard bernardo bernice bernie bert berta bertha bertie bertram bertrand beryl bess bessie beth bethan bethany betsy bette bettina betty bettye bev
	beverley beverly bhavna bianca bijan bilal bill billie billy birgir birgit birgitta birgitte bjarne bjork bjorn björk björn blaine blair blaise blake blanca blanche bligh blythe
	boaz bob bobbie bobby bogdan bonnie boris bosco boyd brad braden bradford bradley brady bram branden brandi brandon brandy brant braxton breanna breda brenda brendan brenna
	brennan brent bret brett bria brian briana brianna brianne briar brice brid bridget bridgette bridie brigid brigitta brigitte briony brit britney britt britta brittany brodie
	brody bronagh bronte bronwen bronwyn brooke brooks bruce bruna bruno bryan bryce bryn brynn bryony bryson bríd burt burton byron cade caden cael caelan caitlin caitlyn caitriona
	caitríona cal caleb callie callum calum calvin cameron camila camilla camille camilo campbell camryn candace candice candida caoimhe cara caren carey cari caridad carina carissa
	carl carla carlene carleton carley carlo carlos carlotta carlton carly carlyn carmel carmela carmella carmelo carmen carmine carol carola carole caroline carolyn carolyne carrie
	carroll carson carsten cary carys casey casimir caspar casper cass cassandra cassidy cassie cassius catalina catarina cate caterina cath cathal catharine catherine cathleen
	cathrin cathrine cathryn cathy catia catrin catrina catriona cecelia cecil cecile cecilia cecily cedric celeste celestine celia celina celine cerys cesar chad chaim chandler
	chandra chanel chanelle chantal chantelle charis charissa charlene charles charley charlie charlotte charlton charmaine chau chaya chaz chelsea chelsey chen cheng cher cheri
	cherie cherise cherry cheryl chester chet chiamaka chiara chidi chike chimamanda chinedu chioma chiwetel chloe chloé chloë chris chrissie chrissy christa christabel christel
	christen christi christian christiana christiane christianne christie christin christina christine christoph christophe christopher christy chuck ciara ciaran ciarán cilla
	cillian cinda cindy claes claire clancy clara clare clarence clarice clarissa clark clarke claud claude claudette claudia claudine claudio claudius claus clayton clea clem
	clement clementine cleo cleve clifford clifton clint clinton clive clodagh clotilde clyde clémence clément coby cody cohen colbie cole coleen coleman colette colin coline colleen
	collette colm colton colum columba conall conan concetta conchita conleth connie connor conor conrad constance constantin constantine consuelo cora coral coralie cordelia corey
	cori corin corina corine corinna corinne cormac cornelia cornelius cornell corrie corrina corrine cory cosima cosimo cosmo courtenay courtney craig creighton cressida crispin
	cristian cristiano cristina cristobal cruz curt curtis cybill cynthia cyril cyrus dafydd dagmar dahlia daiki daisuke daisy daley dalia dalton damaris damian damien damir damon
	dan dana dane dani danica daniel daniela daniele daniella danielle danilo danita danna dannii danny dante danuta danyal daphne dara daragh darby darcey darci darcy daria darian
	darina dario darius darla darlene darnell darragh darrel darrell darren darrin darryl darwin daryl dashiell dave davey davi david davina davis dawn dawson dax dayanara dayo
	dayton deacon dean deanna deanne deb debbie debora deborah debra declan dee deepa deepak deepika deidre deirdre delaney delano delbert delia delilah della delores deloris
	delphine delroy delta demarcus demetria demetrius demi demian dena denholm denis denise deniz dennis denny denzel deon derek derick dermot derrick dervla desdemona desi desiree
	desirée desmond dessie dev devi devika devin devon devonte dewayne dewey dex dexter dez dhruv diana diane dianna dianne diarmuid dick didier diego dieter dietmar dietrich digby
	dilip dilys dimitri dimitrios dimitris dina dinah dinesh dino dion dione dionne dirk dita divya dixie dmitri dmitry dodie dolly dolores dolph dom domenica domenico domhnall
	dominga domingo dominic dominick dominik dominika dominique dominque don donal donald donatella donato donna donnacha donnell donnie donny donovan dora doran dorcas doreen dorian
	doriane dorinda doris dorit dorothea dorothy dorrit doug dougal dougie douglas doyle drea duane duarte dubravka dulcie dulé duncan dunstan durga dustin dwayne dwight dylan dympna
	eamon eamonn earl earnest eartha easton ebba eben ebenezer ebony ebun ed eda eddie edel eden edgar edgardo edie edina edith edmond edmund edna edoardo edson eduard eduardo edvard
	edward edwige edwin edwina edyta effie efrem efren egan egil eike eileen eilidh eilis eimear einar eira eirik eirlys eithne ekaterina elaina elaine elba elder eleanor eleanora
	eleanore elena eleni eleonora eleonore elfriede elgin eli elia eliana elias elif elihu elijah elin elina elinor eliot elis elisa elisabet elisabeth elisabetta elise elisha eliska
	elissa eliza elizabeth elizaveta elke ella elle ellen ellery elli ellie elliot elliott ellis elma elmer elodie eloisa eloise elouise elroy elsa elsbeth else elsie elspeth elton
	elva elvin elvira elvis elwood elwyn elyse elza elán eléonore elías emanuel emanuela emanuele emeka emer emerson emery emi emil emila emile emilia emiliano emilie emilio emily
	emina emir emlyn emma emmanuel emmanuelle emmeline emmerson emmett emory emre ena enda endre engelbert enid ennio enoch enrica enrico enrique enya enzo eoghan eoin ephraim
	erasmus eric erica erich erick ericka erik erika erin eris erlend erling erma erna ernest ernestine ernesto ernie ernst errol ersan ervin erwin eryn esai esau esi esme esmeralda
	esmé esperanza essie esta esteban estefania estelle ester esther ethan ethel etienne etta euan eubie eudora eugen eugene eugenia eugenie eugenio eula eunice euphemia eustace eva
	evadne evan evander evangelia evangeline evanna eve evelina eveline evelyn everard everett everly evie evita ewa ewan ewen ezekiel ezequiel ezra fabia fabian fabiana fabien
	fabienne fabio fabiola fabrice fabrizio fadi fahad faisal faith faiza fallon famke fannie fanny farah fareed farhad farhan farida faris farouk farrah farrell fatima fatimah fatma
	fatou fawad fay faye federica federico felice felicia felicidad felicity felipe felix femi fenella feodor ferdinand ferdy fergal fergus fernand fernanda fernando ffion fia fiadh
	fidel fidelma fifi filip filipa filippa filippo filomena fin fina finbar findlay fine finlay finley finn finnegan finnian fintan fiona fionn fionnuala fionnula fitz fitzgerald
	fitzroy flann flavia flavio fleur flo flora florence florentina florian floriane florin florrie floyd flynn fola forrest fraida fran franca frances francesca francesco francine
	francis francisca francisco franciszek franck franco francois francoise frank frankie franklin franklyn frans frantisek franz franziska françois françoise fraser fred freda
	freddie freddy frederic frederica frederick frederik frederique fredric fredrick fredrik freida freja freya frida frieda friedrich fritz frédéric fumiko fyodor gabe gabi gabriel
	gabriela gabriele gabriella gabrielle gaby gael gaetano gaia gail gal galina gareth garfield garret garrett garrick garrison garry garth gary gaspar gaspard gaston gaurav gavan
	gavin gayle gaynor ged geena geert geetha gemma genaro gene genevieve geneviève genevra gennaro genoveva geoff geoffrey georg george georgette georgia georgiana georgie georgina
	georgine georgios geraint gerald geraldine geraldo gerard gerardo gerd gerda gerhard germaine germán gerrit gerry gertrude gervase gesine gethin ghislaine giacomo giada giampaolo
	gian giancarlo gianfranco gianluca gianna gianni gianpaolo gideon gigi gil gilbert gilberto gilda giles gilles gillian gilroy gina ginevra ginnifer ginny gino gioia giorgia
	giorgio giovanna giovanni gisela gisele gisella giselle gita gitta giulia giuliana giuliano giulietta giulio giuseppe giuseppina gladys glen glenda glenn glenna glenys gloria
	glyn glynis glynn godfrey godwin golda goldie goran gordon gosia gottfried govind grace grady graeme graham grainne grant grayson grazia graziella graça greer greg gregg greggory
	gregor gregorio gregory grenville greta gretchen gretel gretta griff griffin griffith grigor griselda grover gráinne guadalupe gudrun guido guilherme guillaume guillermo
	guinevere gulshan gunilla gunnar gunther gunvor gurinder gurpreet gus gustaf gustav gustave gustavo guy guy-manuel gwen gwenda gwendolen gwendoline gwendolyn gweneth gwenllian
	gwenyth gwilym gwladys gwyn gwyneth gwynne gyles györgy gábor günter günther hadiza hadley hadrian hafsa haidee hailee hailey haim hakan hakeem hakim hal halima halina halle
	halley hallie halvard hamid hamilton hamish hamza han hana hania hank hanna hannah hanne hannes hans hansel haris harish harlan harley harmon harold haroon harper harri harriet
	harriett harris harrison harry haruka haruki harvey hasan hashim hassan hattie havard hayden haydn hayes hayley haylie hazel heather hebe hector hedda hedvig hedwig heidi heike
	heini heinrich heinz helen helena helene helga helle helmut heloise helène hema henk hennie henri henrietta henriette henrik henrique henry henryk herb herbert heriberto herman
	hermann hermia herminia hermione hernan hernán herschel hershel hettie hetty hideki hideo hideto hilary hilda hilde hildegard hildur hillary hilmar hilton himesh hina hinemoa
	hippolyte hiram hiro hiroki hiroko hiroshi hiroto hisham hjalmar hoda hollie hollis holly homer honora horace horacio horatio hortense hosea hossein howard howell howie hoyt
	hubert hudson hugh hughie hugo hui humberto humphrey hussain hussein huw hyacinth hyun hyun-woo hywel håkan håvard héctor hélène iain ian ianthe iason ib ibrahim ichiro ida idina
	idris iestyn ieuan ifan ife ifeanyi ifeoma ifor iga iggy ignacio ignatius igor ike ikram ilana ilaria ilene ilham ilia ilka ilkay ilona ilse ilya ima iman imani imelda immanuel
	imogen imogene imran ina indira indra ines inez inga inge ingeborg inger ingmar ingrid ingvar inigo inma inès inés iola iolo iona ione ira iraj irena irene irina iris irma irvin
	irving irwin isa isaac isabel isabela isabella isabelle isadora isaiah isaias isambard iseult isha ishaan ishani ishbel isiah isidora isidore isidro isis isla ismael ismail
	isobel isolda isolde isra issa issey istvan ita italo itziar iva ivan ivana ivanka ivano ivar ivo ivor ivy iván iwan iwona izaak izabela izzy jaap jabari jacek jacinda jacinta
	jacinto jack jackie jackson jacky jaclyn jacob jacoba jacobo jacopo jacquelin jacqueline jacquelyn jacques jacqui jade jadon jadwiga jael jaffar jagoda jai jaime jaimie jair jake
	jakob jakub jaleel jalen jamaal jamal jamar james jameson jamey jamie jamil jamila jan jana jancis jane janeane janeczka janel janelle janet janette janey janice janie janina
	janine janis janna janne janusz jared jarek jarle jarred jarrett jarrod jarvis jascha jasmin jasmina jasmine jason jasper javi javier jaxon jay jaya jayant jayden jaydon jayesh
	jayla jaylen jayne jayson jaz jazmin jean jean-claude jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeb
	jed jedediah jeff jeffery jeffrey jelena jem jemaine jemima jemma jen jena jenifer jenna jenni jennie jennifer jenny jens jensen jerald jere jeremiah jeremy jeri jericho jermaine
	jerome jerri jerrod jerry jess jessa jessamine jessamy jesse jessica jessie jesus jesús jethro ji-hoon ji-woo ji-yeon jian jill jillian jim jimena jimi jimmie jimmy jina jitendra
	jitka jivan jo jo-anne joachim joan joana joanie joann joanna joanne joao joaquim joaquin jocasta jocelyn jocelyne jodie jody joe joel joelle joely joey johan johana johann
	johanna johannes john john-paul johnathan johnathon johnnie johnny johnson jojo jolanda jolene jolie jolyon jon jonah jonas jonathan jonathon jones joni jonna jonny jonty joost
	jora jordan jordana jordi jorge jorgen joris jory jos jose josef josefa josefina josefine joseph josepha josephine josette josh joshua josiah josie joslyn joss jostein josé josée
	jovan joy joyce joão juan juana juanita judah judas judd jude judi judie judit judith judson judy juha jules juli julia julian juliana julianna julianne julie julien julienne
	juliet julieta juliette julio julissa julius jun jun-ho june jung junichi junior junko jurgen jussi justin justina justine justo justyna jutta juwan jyoti järvi jérémie jérôme
	jörg jörn jürgen kabir kacey kacper kadeem kadija kai kaia kaisa kaitlin kaitlyn kaitlynn kaiya kaj kajsa kalani kaleb kaley kali kalil kalle kalpana kalvin kamal kamala kamau
	kamil kamila kamilla kamran kanan kandice kane kaori kapil kara karan kareem karel karen karena karim karin karina karine karl karla karlee karlene karli karlie karol karolina
	karoline karsten karthik karyn kasey kasia kaspar kasper kassandra kat katarina katarzyna kate katelyn katerina kath katharina katharine katherine katheryn kathie kathleen
	kathrin kathrine kathryn kathy kati katia katie katinka katja katlyn katrin katrina katrine katsuko katy katya kaushik kavita kavya kay kaya kayla kaylee kayleigh kaylie kayode
	kayvan kazuki kazuko kazuo keanu keara keaton kedar keegan keeley keelin keely keenan keir keira keisha keith kelby kelcie keld kellan kelley kellie kelly kelsey kelsie kelvin
	kemal ken kendall kendra kendrick kenichi kenisha kenji kenna kennedy kenneth kenny kenta kenton kenzie keri kermit kerri kerrie kerry kerstin keshia ketan kev kevan keven kevin
	khadija khaled khalid khalil khloe kian kiana kiara kiaran kiefer kiera kieran kierra kiki kiko killian kim kimber kimberlee kimberley kimberly kimiko kimmie kimmy kinga kingsley
	kinsey kip kipp kira kiran kiri kirk kirsten kirstie kirstin kirsty kit kitty kiyoshi kizzy kjell kjersti klara klaus klementyna knut koby koen kofi kohei koji konrad konstantin
	konstantinos kora korey kory kris krish krishna krishnan kriss krista kristen kristi kristian kristiana kristie kristin kristina kristine kristof kristofer kristoffer kristy
	krystal krysten krystian krystyna krzysztof kumail kumar kumiko kunal kurt kurtis kwabena kwaku kwame kwesi kyla kyle kylie kyoko kyra kyrie kyung kåre lacey lachie lachlan lacy
	ladislav laetitia laia laila laine lakshmi lal lalita lamar lamont lana lance landon laoise lara laraine larisa larissa larry lars latasha latisha latoya latrice laura lauren
	laurence laurens laurent laurentia lauretta laurette lauri laurie laurin lauryn laverne lavinia lavonne lawrence layla layne lazar lea leah leander leandra leandro leanna leanne
	leanora lebron lech leda lee leela leena leeza leia leif leigh leigh-anne leighton leila leilani lela leland lelia lemuel lena lenard leni lennart lennie lennon lennox lenny
	lenora lenore leo leocadia leon leona leonard leonardo leoncio leone leonel leonid leonidas leonie leonor leonora leonore leontine leopold leora leroy les lesley leslie lester
	leszek leta letha leticia letitia letizia lettie lev levi levon lewin lewis lexi lexie leyla lia liadan liam liana liane lianne libby lida lidia liesbeth lieselotte ligia lila
	lili lilia lilian liliana liliane lilith lilla lillian lilliana lillie lilly lilo lily lin lina linda lindiwe lindsay lindsey lindy linette linford linnea linus lionel lior lisa
	lisbet lisbeth lise liselotte lisette lissa lita liv livia liz lizbeth lizzie lizzy ljubica llewellyn lloyd llyr logan lois lola lolita lollie lon lonnie lonny lora loraine
	lord-alge loredana loreen lorelai lorelei lorena lorene lorenza lorenzo loreta loretta lori lorie lorin lorinda lorna lorne lorraine lorrie lothar lotta lotte lottie lou louella
	louie louis louisa louise lovisa lowell loyd luana luanne luc luca lucas lucia luciana luciano lucie lucien lucienne lucila lucile lucilla lucille lucinda lucio lucius lucrecia
	lucretia lucy lucía ludivine ludmila ludo ludovic ludvig ludwig luella luigi luis luisa luise luiz luka lukas luke lulu luna lupe lupita luther luz lydia lyle lyn lynda lyndon
	lyndsay lyndsey lynette lynn lynne lynsey lynwood lyra lysander lyudmila léa léo léon mabel mac macaulay mace maceo maciej mackenzie macy maddie maddison maddox maddy madeleine
	madeline madelyn madge madhu madhur madhuri madina madonna mae maeva maeve mafalda magali magda magdalena maggie magne magnus mahalia mahershala mahesh mahira mahmood mahmoud mai
	maia maida maik mair maira maire mairead mairi maisie maitland maja makoto malachi malachy malak malcolm maleficent malia malik malika malin malina malinda malka mallory malvina
	mamie mamoru manan mandeep mandi mandy manfred mani manish manisha manju manny manoj manolo manon manuel manuela mara marc marcel marcela marcelina marceline marcella marcelle
	marcello marcelo marci marcia marcie marcin marco marcos marcus marcy mared maree maren maret margaret margareta margarete margarethe margarita margarito margaux marge margery
	margie margit margo margot margret margrethe margriet marguerite mari maria mariah mariam mariama marian mariana mariane marianna marianne mariano maribel marie marie-claire
	marie-louise marieke mariel mariela mariella marielle marietta mariette marija marijke marika mariko marilena marilou marilyn marin marina marino mario marion maris marisa
	marisela mariska marisol marissa marit marita marius mariusz mariya marjan marjolein marjorie marjory mark markus marla marlee marlena marlene marley marlo marlon marlowe marna
	marni marnie marquis marsha marshall mart marta marte martha marthe marti martin martina martine martino martyn marva marvin marwa mary mary-anne mary-kate mary-louise marya
	maryam maryann maryanne marybeth maryellen maryjane maryjo marylou marzena masako masashi massimo masud mat mateo mateusz mathea mathew mathias mathieu mathilda mathilde matias
	matilda matilde matt matteo matthew matthias matthieu mattias mattie matty maud maude maudie maura maureen maurice mauricio maurits mauro mavis max maxim maxima maxime maximilian
	maximiliano maximillian maximo maximus maxine maxwell may-lin maya maybelle mayim maysoon mayumi mckenna mckenzie meagan meaghan meena meera meg megan meghan meghna mehdi mehmet
	mei mei-ling mekhi mel melania melanie melba melina melinda melisa melissa mellie melva melville melvin melvyn mena mercedes mercia meredith merete meri meriel merika merle
	merlin merrick merrie merrill merritt merryn merv mervyn meryem meryl meta mette mia micaela micah michael michaela michal michalina micheal michel michela michelangelo michele
	michelle michiko mick mickey micky mieke miguel mihai mihail miho mika mikael mikaela mike mikel mikey mikhail mikkel miklos mila milagros milana mildred milena miles miley
	milford milicent milla millard millicent millie milly milo milos milton mimi mina minako mindy minerva ming ming-na minna minnie mira mirabel mirabelle miranda mircea mireia
	mireille mirela mirella miri miriam miriama mirja mirjam miroslav miroslava mischa misha mitch mitchell mitsuki mitsuko mitzi miyako moana mohamed mohammad mohammed mohan mohit
	mohsin moira moises moishe mollie molly mona monica monika monique montague monte montgomery monty morag moran mordecai moreen morgan morgana morgane moritz morris mort morten
	mortimer morton morven morwenna moses moshe mossie moya muhammad muireann muirne muna mungo munira muriel murphy murray mustafa mya myfanwy mykola myles myra myriam myrna myron
	máire máiréad mélanie nabil nada nadav nadeem nadege nadia nadine nadja nadya nadège naeem nafisa nahla nahuel naim naima nairn najib nakia nala nana nanako nancy nandini nanette
	nanna naoki naoko naomi narayan narciso narendra naresh nariko nasim nasir nasser nastassja nat natalia natalie natalya natascha natasha natasja nate nathalie nathan nathanael
	nathaniel naveen navid nayan nayeli nazanin neal ned neda neel neela neelam neema neha nehal neil nekane nelda nele nell nella nellie nelly nelson nena nerea nerissa nerys nessa
	nestor neta netta nev neve neville ngaio ngaire ngozi nia niall niamh niccolo niccolò nichelle nichola nicholas nichole nick nicki nickolas nicky nico nicodemus nicol nicola
	nicolaas nicolai nicolas nicole nicoletta nicolette nicolina nida niels nieves nigel nihal niharika niki nikita nikki nikky niklas niklaus niko nikola nikolai nikolaj nikolas
	nikolaus nikole nikos nikunj nils nima nimisha nina nino niraj niran nisha nishant nita nitin nitya nixie nizar njeri nkechi noa noah noam noe noel noela noele noelia noella
	noelle noemi noemie noemí noh nokuthula nolan noma nomvula noni noomi noor noora nora norah norbert noreen norma norman norris norton norwood notburga nour noura novak novalie
	nuala nuno nura nuria nyla nyree nyssa oakley oana obadiah obed obi obinna octavia octavian octavio oda odalys odell odessa odette odile ofelia ofer ofra oisin oisín ola olaf
	olav ole oleg olena olenka olga oli olive oliver olivia olivier oliwia ollie olof olu olufemi oluwaseun olwen olwyn olympia oma omar omari omer omid ona ondine ondrej onyinye
	oona oonagh ophelia oprah ora oralia oran oren oriana oriane oriol orla orlagh orlaith orlando orna ornella orson orville osama osamu osbert oscar osgood oskar osman ossian ossie
	osvaldo oswald oswaldo oswin otilia otis ottavia ottilie otto ottoline ouida ousmane owain owen oz ozzie ozzy paavo pablo paco paddy padma padraic padraig paige palmer paloma pam
	pamela panagiotis panos paola paolo paquita parker parvati parveen parvin pascal pascale pasha patric patrice patricia patricio patrick patrik patrizia patryk patsy patti pattie
	patton patty paul paula paulette paulina pauline paulino paulo pavel pavla pavlos pawel paxton payton paz pearl pearse pedro peg peggy peig peiyu pekka penelope penni penny pepa
	pepe percival percy perdita peregrine peri pernell pernilla pernille perpetua perry pete peter petr petra petronella petros petter petula peyton phil philip philipp philippa
	philippe phillip phillipa phillis philomena phineas phoebe phuong phylicia phyllida phyllis pia pier pierre pierrick piers piet pieter pietro pilar pim pina piotr pippa polly
	pooja portia pradeep prakash pramod pranav prasad prashant pratima preeti prem pres prescott presley preston prisca priscilla priti priya priyanka purnima pádraig päivi pål qasim
	qi qiana quentin quincy quinn quinta quinten quintin quinton quique quvenzhané raaj rab rabia rachael racheal rachel rachelle radha radhika rae raegan rafa rafael rafaela
	rafaella rafe raffaele rafferty raffi rafi rafik raghav raheem rahim rahul raimund raina rainer raisa raj raja rajan rajeev rajesh rajiv rakesh ralf ralph ram rama ramesh rami
	ramin ramiro ramon ramona ramón rana rand randa randal randall randi randolph randy rania ranil ranjan ranjit raoul raphael raphaela raphaelle raquel rasa rashaad rashad rasheed
	rashid rashida rasmus raul ravi ravina ravindra ray raya rayan raymond raymundo rayna raz razan reagan reba rebeca rebecca rebecka rebekah rebekka reece reena reese reg regan
	reggie regina reginald regine reid reidar reidun reiko reina reinaldo reine reiner reinette reinhard rekha remi remy ren rena renae renata renate renato rene renee renelle renu
	renzo reshma reuben reuven rex rey reyna reynaldo reynold reza rhea rhett rhian rhiannon rhoda rhodri rhona rhonda rhydian rhys ria riad rian rica ricarda ricardo riccardo ricci
	richard richie richmond rick rickey ricki rickie ricky rico rida rie rigoberto rika riki rikke rilla rima rina rinko rita ritchie ritu riva riya riz rizwan roald roan roanne rob
	robb robbie robby robert roberta roberto robin robina robson roby robyn rocco rochelle rocio rocío rod roda roddy roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan
	rohini rohit roisin roland rolande rolando rolf rollo romain romane romeo romesh romilly romola romy ron rona ronald ronaldo ronan ronda roni ronna ronnie ronny rooney roopa rory
	ros rosa rosalba rosalia rosalie rosalind rosalinda rosaline rosalyn rosamond rosamund rosana rosanna rosanne rosaria rosario rosaura roscoe rose roseann roseanna roseanne
	roselyn rosemarie rosemary rosetta rosheen rosie rosina rosita roslyn ross rossana rosslyn rowan rowena rowland rowley roxana roxane roxanna roxanne roy royce royston roz rozanne
	ruairi ruaridh ruben rubens rubina ruby rubén rudi rudolf rudolph rudy rufus rukhsana rumer rupa rupal rupert rupinder rusell russ russel russell ruta rutger ruth ruthie ruud
	ryan ryder rylan ryland ryo ryoko ryu ryuichi ráichéal réka róisín saad saba sabah sabeena sabina sabine sabrina sacha sachiko sadia sadie saeed safa safiya sagar sahar sahir
	saira sajid sakura saladin salah saleem salim salina sally salma salman salome saloni salvador salvatore sam samaira samantha samar samara sameer samia samina samir samira sammi
	sammie sammy samson samuel sana sanaa sandeep sander sandi sandip sandra sandrine sanjana sanjay sanjeev sanna sanne santi santiago santino saoirse sara sarah sarah-jane saransh
	sarika sarita sasha saskia saul saverio savion savita sawyer scarlet scarlett schuyler scot scott scottie seamus sean seana seb sebastian sebastiano sebastien sebastián seema
	sefton seiji selena selene selin selina selma selwyn senan seo-yeon serafina seraphina serena serge sergei sergey sergio seth severin severine severo sevim seymour seán shabana
	shabnam shae shaheen shahid shahin shahrukh shaila shailene shalini shamar shameem shamika shamus shan shana shanaya shandra shane shaneka shani shania shanice shaniqua shanna
	shannen shannon shanta shantel shaquille sharad shareen shari sharif sharla sharleen sharlene sharmila sharon sharonda sharron sharyn shashi shaun shauna shaunna shavon shawn
	shawna shay shayla shayna shayne shea sheba sheena sheila shelagh shelbie shelby sheldon shelia shelley shelly shelton shemar sheree shereen sheri sheridan sherie sherman sheron
	sherri sherrie sherry sherwin sheryl shia shigeru shikha shilo shin shinichi shinji shira shirin shirlene shirley shiv shiva shivani shiza shlomo shobha shohreh shona shonda
	shoshana shreya shu shubham shyam shyla sia siamak sian sibyl sibylle sid siddharth siddiq sidney sidse sidsel siegfried sienna signe sigourney sigrid sigurd silas sile silke
	silva silvana silvano silvester silvia silvie silvio sim simeon simon simona simone simran sinbad sinclair sindre sinead sinéad siobhan siobhán siri sissel sissy siv sixten siân
	skye skyla skylar skyler slade sloan sloane slobodan smita snezana sofia sofie soichi soledad soleil solomon solveig somer sondra sonia sonja sonny sonya sophia sophie sophy
	soraya sorcha soren sota spencer spiro srdjan sriram stacey staci stacia stacie stacy stan stanford stanislav stanislaw stanley stanton stef stefan stefania stefanie stefano
	stefanos steffan steffen steffi steinar stella stellan sten stephan stephane stephanie stephen stephenie steve steven stevie stewart stig stine stu stuart stéphane stéphanie suad
	subhash sudha sue suellen sufjan suhail sukhdeep suki sulaiman suleiman suman sumitra sunaina sunetra sunil sunita sunniva suraj suresh suri surya susan susana susanna susannah
	susanne susheela sushila susi susie sussan suzan suzanna suzannah suzanne suzette suzi suzie suzy svante sven svend svenja sverre svetlana swati swoosie sy sybil syd sydnee syed
	syl sylvain sylvester sylvia sylvie syreeta sára séamus sébastien sérgio síle sören taavi tabatha tabitha tadashi tadeo tadeusz tadgh tadhg taffy taha tahira tahj tahlia taika
	taissa tait taj takahiro takashi takeo takeshi takuya tal talia taliesin talitha tallulah talya tam tamar tamara tameka tamera tami tamika tamiko tammie tammy tamra tamsin tamsyn
	tana tancredi taneesha tania tanika tanis tanisha tanja tanvi tanya tara tarak taran taraneh tarek tarik tariq tarquin taryn tasha tasneem tate tatiana tatjana tatum tatyana
	taurean tavis tawana tawanda tawny tawnya taylor taz teagan ted teddy tegan tehya tej tejal tekla temperance temuera tennessee tensin teo teodor teodora teodoro tera terence
	terenia teresa teresita teri terrance terrell terrence terri terrie terry tess tessa tessie tevin tex thabo thad thaddeus thalia thandeka thandi thandie thandiwe thanh thea
	thekla thelma thelonius theo theobald theodor theodora theodore theodosia theresa therese thiago thibault thierry thomas thomasin thomasina thora thorbjorn thornton thorsten
	thurston thuy thérèse tia tiago tianna tibor tiernan tierney tiff tiffani tiffany tig tika tilda tilde tillie tillotama tilly tim timmy timothee timothy timothée timur tina ting
	tinuade tirzah tisha tito tiya tizian toan tobi tobias tobin toby tod todd tolga tolu tom tomas tomasz tomek tomer tomi tomiko tommaso tommie tommy tomoko tomás tomáš toni tonia
	tonio tony tonya topher tor tora tord toril torin torquil torrance torrey torsten tory tosin tova tovah tove tracee tracey traci tracie tracy trae travis treasa trent trenton
	tressa trevor trey tricia trina trine trinidad trish trisha tristan tristram trixie troy tru truc trude trudi trudie trudy truman trygve tuan tucker tudor tui tulsi tunde
	tuppence twyla ty tye tyler tymon tyra tyree tyrel tyrell tyrese tyron tyrone tyson tzipporah téa uche uchenna udo ulf uli ulises ulla ulric ulrich ulrik ulrika ulrike uma umar
	umberto una unai ura urbano uri uriah uriel ursula ursule usha usman uta ute uwe uzma uzo vaclav vada vadim val valarie valentin valentina valentino valentyna valeria valerie
	valerio valeriy valeska valter valérie vance vanda vanessa vanja varsha varun vasiliki vasily vaughan vaughn veda veena vera vere verena verna verne vernon veronica veronika
	veronique vesa vesna vi vibeke vic vicente vicki vickie vicky victoire victor victoria victorine vidar vidya vigdis viggo vijay vikas vikki vikram vikrant viktor viktoria vilde
	vilgot vilhelm vilhelmina ville vilma vimal vin vina vinay vince vincent vincente vincenzo vinnie vinny vinod viola violet violeta violetta viraj virgil virgilia virgilio
	virginia virginie viridiana virna vishal viswanathan vita vitaly vito vittoria vittorio viv viva vivian viviana viviane vivica vivien vivienne vlad vladimir vladislav volker
	vonda vonetta véronique wade wadim wahida waldo walid wallace wallis wally walt walter walton wanda wanjiru warner warren warrick warwick wasim waylon wayne wei weldon wen
	wenceslao wenche wendell wendi wendy wentworth werner wes wesley westley weston whit whitney whoopi wiebke wiktor wiktoria wil wilber wilbert wilbur wilda wiley wilf wilford
	wilfred wilfredo wilfrid wilhelm wilhelmina will willa willard willem willemijn willene william willie willis willy wilma wilmer wim winfred winifred winnie winona winslow
	winston winton wioletta wolfgang woodrow wunmi wyatt wyn wynn wynne wynona wynton xander xanthe xavi xavier xaviera xaviere xena xenia xia xiao ximena xiomara xiu xochitl xolani
	xuan xóchitl yaakov yadira yael yahya yakov yamini yana yancey yaniv yann yanni yannick yannis yara yarden yared yasemin yash yasin yasmeen yasmin yasmina yasmine yassir yasuo
	yaw yayoi yazmin yekaterina yelena yemi yemisi yentl yerin yesenia yeva yi yiannis yifan yigit yihan yitzhak ylva yngve yoav yogesh yogi yoko yolanda yolande yolonda yonatan yong
	yoo-jin yoon yosef yoshi yoshiko yossi yousef youssef yrsa ysabel yu-jin yuka yuki yukiko yuko yul yulia yulian yuliya yumi yun yuna yunus yuri yurie yusef yusra yusuf yuto yuval
	yvan yves yvette yvonna yvonne zac zach zachariah zachary zachery zack zadie zahara zahir zahra zaid zaida zaina zainab zak zakaria zaki zakir zakiya zalika zana zander zandra
	zane zara zarah zarina zawe zayd zayn zazie zeb zebedee zebulon zee zeena zeenat zehra zeina zeke zekeriya zelda zelia zelma zena zendaya zenia zeno zenobia zev zeynep zhang zhen
	zia ziad zina zinaida zinnia zita ziva ziyad zoe zoey zofia zohar zohra zola zoltan zoltán zooey zora zoraida zoran zowie zoya zoë zsa zsofia zsuzsa zuberi zubin zula zuleika
	zulema zuri zuzana zuzanna`)

// firstNameAlone tells that a month stands as somebody's first name, who is named in full
// elsewhere: "June, 34, tells us".
func (r *reader) firstNameAlone(i int) bool {
	if i > 0 && atMonth[r.tokens[i-1].low] || i+1 >= len(r.tokens) {
		return false
	}
	a1 := r.tokens[i+1]
	if a1.text == "(" && i+4 < len(r.tokens) && r.tokens[i+2].name() && r.tokens[i+3].name() && r.tokens[i+4].text == ")" && !stops[r.tokens[i+2].low] {
		return true // "June (Ida Voss)"
	}
	switch {
	case speaks[a1.low] || jokes[a1.low] || a1.text == "'s" && i+2 < len(r.tokens) && !r.tokens[i+2].name():
	case a1.text == "," && i+3 < len(r.tokens) && len(r.tokens[i+2].text) == 2 && digit(r.tokens[i+2].text[0]) && r.tokens[i+3].text == ",":
	default:
		return false
	}
	for k := 0; k+1 < len(r.tokens); k++ {
		if next := r.tokens[k+1]; r.tokens[k].text == r.tokens[i].text && k != i && next.name() && next.start == r.tokens[k].end+1 && !stops[next.low] && !monthNoun[next.low] {
			return true
		}
	}
	return false
}

var (
	atMonth   = words(`in on of by from to until till since last this next early late mid through and for the around between during before after ,`)
	jokes     = words(`jokes joked laughs recalls recalled admits adds tells beat won wins lost plans`)
	monthNoun = words(`premiere premieres tca upfronts sweeps finale debut`)
)
