package ask

import (
	"regexp"
	"strings"
)

// aside is a clause behind a question that is about who asks: "my kids love it". What
// somebody has heard is none.
var aside = regexp.MustCompile(`(?i)(?:,| -| –|\.|!|\() *(?:my|me|waiting|wanna|trying|im|i['’]m|i|ive|i['’]ve|been|pls|please|want|need|cant|can['’]t|lol|haha|love|loved|gutted|asking|shes|she['’]s|hes|he['’]s|thanks|thank|ta|cheers|sorry|so excited) ?[^?.,:"“”]*\)?[.!]*$`)

// heardOf begins what is no aside: a question turns on it.
var heardOf = regexp.MustCompile(`(?i)\b(i|ive|i['’]ve|im|i['’]m) (just )?(heard|read|saw|think|thought|see|seen|hear|hearing|believe|reading|mean)\b|\b(swears|says|reckons|thinks|insists|told me|tells me|claims)\b`)

// withoutAside cuts off what stands behind a question and asks nothing.
func withoutAside(text string) string {
	for range 2 {
		at := aside.FindStringIndex(text)
		if at == nil || heardOf.MatchString(text[at[0]:]) || len(scan(text[:at[0]]).tokens) < 3 || !asking.MatchString(scan(text[:at[0]]).line()) {
			break
		}
		text = text[:at[0]]
	}
	return text
}

// whoIsOn is a question for people that says where the show runs: "who's in harbour lights on netflix".
var whoIsOn = regexp.MustCompile(`(?i)^(who(?:['’]?s| is| are| was| plays| stars).* (?:in|plays?|stars|of) .*\S) on ([a-z]+)(?: ?\+| plus| max| tv| one| two)?\W*$`)

// withoutCarrier cuts off where a show runs behind a question for its people.
func withoutCarrier(text string) string {
	if m := whoIsOn.FindStringSubmatch(text); m != nil && services[strings.ToLower(m[2])] {
		return m[1]
	}
	return text
}

// request begins a question that is put as a wish to be told.
var request = regexp.MustCompile(`(?i)^((ok|so|hey|hi|pls|please|guys) )*((can|could|would) (you|someone|anyone|anybody) )?(tell me|let me know|remind me)( that| if| whether)?[ ,:]+(\pL+)`)

// withoutRequest cuts off the wish, unless it is for all that is known.
func withoutRequest(text string) string {
	text = wished.ReplaceAllString(text, "$2")
	m := request.FindStringSubmatchIndex(text)
	if m == nil || all[strings.ToLower(text[m[16]:m[17]])] {
		return text
	}
	return text[m[16]:]
}

// wished is what stands before a wish to be told, and before the question in it.
var wished = regexp.MustCompile(`(?i)^(?:[^?.]*\b(?:someone|somebody|anyone|anybody|pls|please|just) (tell|remind) me|(?:i )?(?:dont|don['’]t|do not) (?:care|mind) (?:about |for )?(?:the )?spoilers(?: but)?|(?:does |do )?(?:anyone|anybody|we|you) (?:know|have any idea)|any (?:idea|clue|word on)|(?:sorry |ok )?(?:i )?(?:just |totally |completely )?(?:forgot|forget|(?:can['’]?t|cannot|dont|don['’]?t) remember|missed it|need to know|want to know|wanna know)(?: [-–:,])?) ,?((?:how|who|whos|what|whats|when|where|why|whose)\b)`)

var all = set(`about everything anything all more the a an some something what`)

// plainly puts what is typed without the words that only colour it, and what another is said
// to hold as a question whether it is so: "my mate reckons it is based on a comic".
func plainly(typed string) string {
	typed = theActor.ReplaceAllString(typed, "$1 they$2")
	typed = sheWould.ReplaceAllString(typed, "$1 ${2} would")
	typed = offered.ReplaceAllString(orAmI.ReplaceAllString(calls.ReplaceAllString(typed, "$2"), "$1"), "$1")
	typed = plainest(untagged(typed))
	typed = hearsay.ReplaceAllString(colour.ReplaceAllString(typed, ""), "is it true that ")
	typed = eitherWay.ReplaceAllString(typed, "$1$2")
	return canned.ReplaceAllString(typed, "$1 cancel $2")
}

var (
	// colour are words that say how a question is meant to be taken or answered.
	eitherWay = regexp.MustCompile(`(?i)^((?:(?:so|but|and|wait|ok) )*(?:is|are|was|were|did|does|do|has|have|will|would|can|could)\b[^?.]*?),? or (?:not|nah|what)([?!. ]*)$`)
	colour    = regexp.MustCompile(`(?i),? *\b(btw|tbh|ngl|imo|on earth|in the world|the (hell|heck|fuck)|tf|when (it['’]?s|it is|they['’]?re) at home|in (one|a) (line|sentence|word)|in a nutshell|(with)?(no|out) spoilers( please| pls| plz)?|(i['’]?m|im) (so )?(confused|lost|raging))\b`)
	// calls are what is called out before a question.
	calls   = regexp.MustCompile(`^((?:omg|wait|ok|okay|so+|lol|lmao|hold on|ugh|um|erm|hmm+|wow|curious|i (?:totally |just )?forg[eo]t|remind me|(?:random|dumb|stupid|daft|silly|quick|serious|genuine) (?:question|q|one)(?: but)?|random but|(?:sorry|apologies) if (?:this (?:has|was|is) |its |it['’]s )?(?:been |already )*asked(?: before| already)?|real talk|not being funny but|spoiler q)(?: ?[-–—] ?|[ ,:!.]+))+((?:is|are|was|were|will|does|do|did|has|have|can|who|whos|who['’]s|whose|what|whats|what['’]s|when|whens|where|wheres|why|how|hows)\b)`)
	hearsay = regexp.MustCompile(`(?i)^(so |but |ok |and )*(my|a|some|this) (\w+ )?(mate|friend|mum|mom|dad|wife|husband|hubby|sister|brother|bf|gf|boyfriend|girlfriend|colleague|flatmate|cousin|guy|bloke|girl|nan) (at work |here |online )?(reckons|swears|says|said|thinks|insists|claims|told me|tells me|is convinced|is sure)( that)? `)
	// sheWould is "would" run together with who would: "did she say if shed come back".
	sheWould = regexp.MustCompile(`(?i)\b(if|whether|say|said|says|think|thought) (s?he|they)['’]?d\b`)
	// orAmI is the other way of a question that is about who asks: "is it back or am i left hanging".
	orAmI = regexp.MustCompile(`(?i)( \S+ \S+ \S+),? or (?:am|will|do|should|are|shall|can|have) (?:i|we) [^?.!]*`)
	// offered are the answers that are offered to a question how or why: "how does he go, death or coma".
	offered = regexp.MustCompile(`(?i)^((?:so |and )?(?:how|why) [^?,]*), ?(?:\pL+ ){1,2}or (?:\pL+ ?){1,2}(\?|$)`)
	// theActor is somebody named before.
	theActor = regexp.MustCompile(`(?i)\b(is|has|was|did|does|will) the (?:actor|actress)( (?:\w+ )?(?:gone|leaving|out|back|returning|staying|coming|dead|ok|okay|alright)\b)`)
	// canned is "can" that does what the axe does.
	canned = regexp.MustCompile(`(?i)\b(did(?:n['’]?t)? \w+) can (\w)`)
)

// chatty begins what somebody tells of themselves before they ask.
var chatty = regexp.MustCompile(`(?i)^(mum|mom|dad|gran|nan|grandad|grandma|wife|hubby|kids|the kids|the wife|my|me|im|i['’]m|ive|i['’]ve|i|we|just|omg|been|right|loved|love|watching|finished) `)

// withoutPreface drops what stands before the first question and asks nothing; what it
// names is meant all the same.
func withoutPreface(list []Question) []Question {
	if len(list) > 1 && (list[0].About == Anything || list[0].Bare) && chatty.MatchString(list[0].Text) && !heardOf.MatchString(list[0].Text) {
		return list[1:]
	}
	return list
}

// withoutPremise drops what is only said before a comma and the question; what it names is
// meant by that all the same.
func withoutPremise(list []Question, typed string) []Question {
	if len(list) < 2 || list[1].About == Anything {
		return list
	}
	if first, next := list[0], list[1]; first.Bare && first.About == Anything && (next.About == Part || next.About == Who) && standsFor.MatchString(next.Text) {
		return list[1:] // "the demon has a funny voice, who is it"
	}
	if !list[0].tells {
		return list
	}
	if _, behind, _ := strings.Cut(typed, list[0].Text); strings.HasPrefix(strings.TrimSpace(behind), ",") {
		return list[1:]
	}
	return list
}

// lead is what a question may be begun with and is no part of it.
var lead = regexp.MustCompile(`^((so|and|but|omg|wait|lol|um|uh|ugh|no|nooo|noo|hang on|hold on|hold up|hang|oh|yo|hey|ok|okay|right|guys|sorry|pls|please|serious question|quick question) )+`)

// withoutLead is a line of a question from its first word on that belongs to it.
func withoutLead(line string) string { return lead.ReplaceAllString(line, "") }
