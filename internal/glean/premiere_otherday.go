package glean

import "strings"

// A day beside a verb of showing that is none on which a season begins: one that was
// given up, one on which a part of the season is shown, one on which something else begins.

var (
	// movedAway ends what stands before a day from which a thing is moved.
	movedAway = phraseOf(` (?:push|bump|mov|shift|slid|slip|delay|postpon|resched|held|brought|dropp?)[a-z]*(?: [^ ]+){0,14} from (?:(?:the|its|their|this|last|an?) )*$`)
	// missed ends what stands before a day that is not kept: "lost its October berth", "will not make its October date".
	missed = phraseOf(` (?:(?:lost|loses|losing|miss|missed|misses|missing|vacates|vacated|out of) (?:its|the|their|an?|that)|(?:not|never|no longer) (?:[a-z]+ ){0,4}(?:its|the|their|that)) (?:[a-z]+ )?$`)
	// offBehind begins what stands behind a day of which nothing came.
	offBehind = phraseOf(`^ (?:(?:premiere|launch|debut|berth|slot|date|release|start|return|bow|is|was|has|had|been|got|now) )+(?:[a-z]+ )?(?:scuppered|scrapped|abandoned|off|ruled out|missed|dropped|impossible|history) `)
	// notThen says that it is not to be on that day.
	notThen = phraseOf(` (?:not|no longer|never|nor) (?:[a-z'-]+ ){0,6}$`)
	// stillThen are words with which a negation leaves the day alone.
	stillThen = phraseOf(` (?:until|till|before|earlier|only|just|yet|clear|known|late|later|sooner|say|said|if|why|far) `)
	// meantFor says of a day that it was once meant.
	meantFor = phraseOf(` (?:(?:was|were|had been|once|been) (?:[a-z]+ )?(?:earmarked|intended|slated|due|pencilled in|penciled in|down|lined up|set|scheduled) (?:to [a-z]+ )?(?:for |on |in |by )?(?:this |the |next |last |early |late )*)$`)
	// nowSet ends what stands before a day that has been set, and holds.
	nowSet = phraseOf(` (?:date|dates|premiere|launch|debut|return|release|season|series|show|<[SE]\d+>) (?:["'] )?(?:has|have) (?:(?:now|also|finally|just|officially|already) )*been (?:[a-z]+ )?(?:set|scheduled|slated|pencilled in|penciled in) (?:to [a-z]+ )?(?:for |on |in |by )?(?:this |the |next |last |early |late )*$`)
	// apart is a part of a season that has begun before.
	apart = phraseOf(` (?:remaining|rest of the|closing|(?:last|final) (?:two|three|four|2|3|4|couple of)|second half|back half|second batch|second part|next) (?:[a-z0-9-]+ )?(?:episodes?|instalments?|installments?|parts?|hours?|chapters?|half|of the season|of the series|batch|edition) `)
	// single is one episode, or what becomes of somebody in it.
	single = phraseOf(` (?:(?:his|her|their|whose|that|which|this|next|week's|'s|another|final|last|an?) (?:[a-z-]+ ){0,2}(?:episode|exit|departure|death|cameo|appearance|guest spot|storyline|farewell|last scenes|final scenes)|episode (?:[a-z]+|[0-9]+)|<E\d+> episode) `)
	opener = phraseOf(` (?:first|opening|premiere|debut|pilot|double|two-hour|feature-length|season) `)
	// older are the seasons that have been seen.
	older = phraseOf(` (?:(?:first|previous|earlier) (?:<[A-Z]\d+> )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]) (?:seasons|series|runs)|(?:previous|earlier|existing|prior|older|past|[0-9]+ existing) (?:seasons|series|episodes|runs)) `)
	// company ends what stands before "launched" where a house begins and no show.
	company = phraseOf(` (?:channel|streamer|service|network|platform|company|studio|outfit|label|app|newspaper|website|podcast|newsletter|<W\d+>)(?: which| that| was| has| had)? $`)
	founded = words(`launch launches launched launching debut debuted began started opened opens bowed founded`)
	// launched is what a house launches.
	launched = phraseOf(` (?:<[SE]\d+>|it|them|` + showNoun[3:len(showNoun)-1] + `|season|run|episodes|pilot) `)
	// onSince says that a show has been seen from that day on.
	onSince = phraseOf(` (?:aired|airing|broadcast|shown|run|running|on air|on the air|on screen|on screens|come|been on|going|seen) (?:[^ ]+ ){0,5}since $`)
	// onUntil ends what stands before a day up to which a show is on.
	onUntil = phraseOf(` (?:until|till) (?:(?:the|at|least|end|of|late|early|mid|start|middle|beginning|well|into|sometime|in|some|point) )*$`)
	// securedTo ends what stands before one for which it is secured: "takes the drama to 2029".
	securedTo = phraseOf(` (?:keeps?|keeping|kept|secures?|secured|securing|guarantees?|guaranteeing|carries|carry|carrying|ties|tied|extends?|extended|extending|takes|taking|take (?:it|the|<S\d+>)) (?:[^ ;.]+ ){0,7}?(?:to|through|until|till|into|beyond|past) (?:(?:the|at|least|end|of|late|early|mid|start|middle|well|into) )*$`)
	// toWork begins what stands behind a day on which a show is made and not shown.
	toWork = phraseOf(`^ to (?:shoot|film|begin (?:shooting|filming|work|production)|start (?:shooting|filming|work|production)|resume) `)
)

// otherDay tells that the day at [at, end) of a shape, in a clause from there on, is
// not the one on which the show or a season of it begins; verb is where the words
// begin that say it is.
func otherDay(text string, from, verb, at, end int) bool {
	before := text[max(from, back(text, at, 16)) : at+1]
	if i := strings.LastIndex(before, " <D"); i >= 0 && !strings.HasSuffix(before, " from ") {
		before = before[i:]
	}
	near := before[back(before, max(len(before)-1, 0), 9):]
	switch {
	case movedAway.MatchString(before), missed.MatchString(near) && !stillThen.MatchString(near), offBehind.MatchString(text[end:]), meantFor.MatchString(near) && !nowSet.MatchString(near), toWork.MatchString(text[end:]):
		return true
	case strings.HasSuffix(near, " since ") && !onSince.MatchString(near), strings.HasSuffix(near, " since its ") && !strings.HasPrefix(text[end:], " debut ") && !strings.HasPrefix(text[end:], " premiere ") && !strings.HasPrefix(text[end:], " launch "):
		return true
	case onUntil.MatchString(near) && !has(near, "not", "never", "no", "held", "wait", "delayed", "pushed", "postponed", "back"), securedTo.MatchString(near):
		return true
	}
	if loc := notThen.FindStringIndex(near); loc != nil && !stillThen.MatchString(near[loc[0]:]) {
		return true
	}
	subject := text[max(from, back(text, verb, 12)) : min(at, max(verb, from))+1]
	if i := strings.LastIndex(subject, " <D"); i >= 0 {
		subject = subject[i:]
	}
	if notThere(text, from, at) || apart.MatchString(subject) || older.MatchString(subject) || single.MatchString(subject) && !opener.MatchString(subject) {
		return true
	}
	first, _, _ := strings.Cut(text[verb+1:], " ")
	return founded[first] && company.MatchString(subject) && !launched.MatchString(text[verb:at+1])
}

// begun says of a show, and of no season of it, that it has been on from a day on.
var begun = phraseOf(` (?:since its (?:[a-z]+ )?(?:<D\d+> )?(?:debut|launch|premiere|bow|start|introduction|beginnings?)|` + showNoun + ` (?:that|which) (?:first )?(?:began|started|debuted|launched|premiered|opened|aired)|(?:aired|broadcast|shown|run|running|on air|on the air|on screens?|been on) (?:[^ ]+ ){0,5}since) `)

// firstEver tells that what stands up to the end of a day tells when a show, and not
// a season of it, was seen first.
func firstEver(text string, from, end int) bool {
	_, behind, _ := strings.Cut(text[end+1:], " ")
	return begun.MatchString(text[from : len(text)-len(behind)])
}
