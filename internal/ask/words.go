package ask

import (
	_ "embed"
	"strings"
)

// contractions, folded, written out.
var contractions = table(`
	whos = who is
	whens = when is
	wheres = where is
	whats = what is
	wats = what is
	wuts = what is
	wots = what is
	whove = who have
	whatve = what have
	whys = why is
	whyd = why did
	whatd = what did
	headwriter = head writer
	hows = how is
	whod = who would
	wholl = who will
	whatll = what will
	itll = it will
	its = it is
	isnt = is not
	arent = are not
	wasnt = was not
	wont = will not
	doesnt = does not
	didnt = did not
	dont = do not
	hasnt = has not
	havent = have not
	cant = can not
	theres = there is
	hes = he is
	shes = she is
	theyre = they are
	theyll = they will
	youre = you are
	gonna = going to
	wanna = want to
	gotta = got to
	wassup = what is up
	howd = how did
	whered = where did
	whend = when did
	idk = i do not know
	tba = to be announced
	til = until
	till = until
	eta = when release
	ive = i have
`)

// misspelled is what is commonly typed for words that decide what is asked, and
// other spellings and forms of them.
var misspelled = table(`
	n = and
	sn = season
	wen = when
	wehn = when
	whn = when
	wat = what
	wut = what
	wot = what
	whut = what
	mum = mother
	mom = mother
	dad = father
	waht = what
	hwo = who
	hoo = who
	y = why
	u = you
	r = are
	iz = is
	si = is
	teh = the
	da = the
	ov = of
	thru = through
	b = be
	abt = about
	bc = because
	cuz = because
	cos = because
	xmas = christmas
	coz = because
	bout = about
	w = with
	thr = the
	plz = please
	pls = please
	dat = that
	dis = this
	rly = really
	ne = any
	canceled = cancelled
	cancled = cancelled
	canceld = cancelled
	cancellled = cancelled
	cancelation = cancelled
	cancellation = cancelled
	cancel = cancelled
	cancelling = cancelled
	canceling = cancelled
	binge = watch
	binging = watching
	telly = tv
	marrying = marry
	baddy = villain
	vilain = villain
	villian = villain
	canned = cancelled
	axed = cancelled
	axe = cancelled
	axing = cancelled
	ditched = cancelled
	pulled = cancelled
	scrapped = cancelled
	scrap = cancelled
	scraps = cancelled
	scrapping = cancelled
	shelved = cancelled
	abandoned = cancelled
	binned = cancelled
	nixed = cancelled
	renwed = renewed
	renewd = renewed
	renewel = renewal
	renewing = renewed
	renew = renewed
	comming = coming
	comin = coming
	coming = coming
	airs = air
	relase = release
	relese = release
	realease = release
	realese = release
	premier = premiere
	premeire = premiere
	premeir = premiere
	premire = premiere
	primiere = premiere
	priemere = premiere
	premiers = premieres
	debuts = debut
	seasson = season
	seson = season
	seaosn = season
	sesaon = season
	szn = season
	sznn = season
	ssn = season
	seas = season
	series = series
	sries = series
	eps = episodes
	hrs = hours
	chanel = channel
	hubby = husband
	baddie = villain
	baddies = villains
	grandma = grandmother
	granny = grandmother
	grandpa = grandfather
	granma = grandmother
	grandad = grandfather
	granddad = grandfather
	ep = episode
	epsiodes = episodes
	episods = episodes
	epsidoes = episodes
	episdoes = episodes
	epis = episodes
	caracter = character
	charcter = character
	charachter = character
	charecter = character
	char = character
	actr = actor
	relaship = relationship
	realtionship = relationship
	filmin = filming
	flim = film
	flimed = filmed
	shoting = shooting
	wich = which
	whcih = which
	filmng = filming
	flming = filming
	shootin = shooting
	prodution = production
	directer = director
	writter = writer
	showruner = showrunner
	runner = showrunner
	exec = producer
	execs = producers
	definately = definitely
	definitly = definitely
	tommorow = tomorrow
	confrimed = confirmed
	comfirmed = confirmed
	anounced = announced
	annouced = announced
	leavin = leaving
	returnin = returning
	retuning = returning
	retuns = returns
	playin = playing
	dealyed = delayed
	delyed = delayed
	spinoffs = spinoff
	prequels = prequel
	sequels = sequel
	showrunners = showrunner
	happend = happened
	hapened = happened
	watchable = watch
	finaly = finally
	netwrok = network
`)

// Plain reports whether a word is one of which questions and talk are made, whatever
// else bears it for a name.
func Plain(word string) bool { return common[word] || ruleWords[word] }

// Empty reports whether a word carries no meaning of its own in a question.
func Empty(word string) bool { return common[word] }

// askers begin a question.
var askers = set(`when who whom whose what which where why how is are was were will would does do did has have can could should any`)

// common are words that carry no meaning of their own in a question about a
// show: whatever is left over and not among them is the name or the thing that
// the question turns on.
var common = set(commonWords)

//go:embed common.txt
var commonWords string

// spelled is a word as rules write it.
func spelled(word string) string {
	if right, ok := misspelled[word]; ok {
		return right
	}
	if short := drawn(word); short != word && (common[short] || ruleWords[short] || misspelled[short] != "") {
		return spelled(short) // "sooo"
	}
	if whole := word + "g"; strings.HasSuffix(word, "in") && len(word) > 3 && !common[word] && !ruleWords[word] && (common[whole] || ruleWords[whole]) {
		return whole // "doin"
	}
	return slipped(word)
}

// drawn is a word without the letters that were drawn out: three of a kind are one.
func drawn(word string) string {
	var b strings.Builder
	for i := 0; i < len(word); i++ {
		n := i
		for n < len(word) && word[n] == word[i] {
			n++
		}
		b.WriteByte(word[i])
		if n-i == 2 {
			b.WriteByte(word[i])
		}
		i = n - 1
	}
	return b.String()
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		m[word] = true
	}
	return m
}

func table(lines string) map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(lines) {
		if from, to, ok := strings.Cut(strings.TrimSpace(line), " = "); ok {
			m[from] = to
		}
	}
	return m
}
