package glean

import "strings"

// words makes a set of the words of a text.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(text) {
		set[w] = true
	}
	return set
}

// stops are words that begin no name, though a sentence or a headline gives them a capital letter.
var stops = words(`
a an the this that these those it its he she they we you i his her their our your my who what when where why how which whose
and or but nor so yet for if as at by in on of to from with without into over under after before since until till while during about against between
among through across behind beyond despite although though because unless whether amid not no none never ever also even still just only already soon
now then here there today yesterday tomorrow tonight once twice again later earlier recently meanwhile however moreover furthermore additionally instead
is are was were be been being am has have had do does did will would can could may might must shall should let
all any both each every either neither many much more most some such few several other another same own
one two three four five six seven eight nine ten first second third fourth fifth last next new old former
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter christmas halloween easter thanksgiving
season seasons series episode episodes show shows film films movie movies finale premiere trailer teaser cast crew star stars leads actor actress
breaking exclusive update report reports rumor rumour rumors rumours news watch read spoiler spoilers alert warning starring directed created written
fans critics viewers sources insiders filming production shooting cameras photography according speaking asked adding based set meet image photo
creator showrunner director producer writer executive yes ok well oh please thanks thank everything nothing something everyone nobody
mr mrs ms dr emmy emmys oscar oscars golden globe globes award awards bafta netflix's us uk usa tv bbc's est pst gmt et pt
internet twitter instagram facebook tiktok youtube reddit hollywood london los angeles new york america american british english europe european
throughout featuring inside outside following premiering including alongside opposite aboard via upon toward towards near plus versus like unlike
danish swedish norwegian german french spanish italian dutch irish scottish welsh canadian australian japanese korean belgian polish mexican russian indian turkish
renewed cancelled canceled axed ended ending returning undecided pending confirmed scrapped airing wrapped filming delayed postponed limbo finished gone late over dead rebooted
picked covid covid-19 coronavirus casting post-production pre-production work mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weeknights
canada toronto vancouver atlanta california florida texas chicago paris scotland ireland wales england australia
`)

// notPeople are words within a capitalised run that make it no person's name.
var notPeople = words(`music choreography cinematography songs soundtrack lyrics costumes screenplay 
television studios studio pictures productions production entertainment media awards award university college school street park city county festival
con comic-con industries industry company corporation network networks channel news guild inc inc. ltd house castle times post magazine group
department ministry police court church hospital airport station center centre theatre theater museum academy association society union league club
games game films film series show season chapter book book's day week night year emmy oscar globe globes series' stream force army navy war
wga sag-aftra sag-aftra's wga's writers' actors' island islands mountain river lake sea ocean bridge road avenue square studios' limited
los angeles york kingdom states america london upfronts upfront international national global world digital originals original
x twitter instagram adventures mysteries chronicles festival awards
`)

// jobs are words before or behind a name that say what somebody does.
var jobs = words(`
actors actresses stars co-stars creators co-creators showrunners directors writers producers comedians executives hosts judges presenters narrators
screenwriter screenwriters scriptwriter dramatist playwright scribe scribes helmer filmmaker filmmakers pd
actor actress star co-star comedian creator co-creator showrunner co-showrunner director producer writer novelist author host presenter narrator composer cinematographer choreographer
president chief executive chairman ceo head boss newcomer newcomers regulars castmates restaurateur alum veteran winner nominee lead co-lead legend icon rapper singer musician
`)
