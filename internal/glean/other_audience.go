package glean

import (
	"regexp"

	"backlot/internal/tv"
)

// How many watch a show, what share of all that is, and where it stands among the others: "averaged 3.1
// million viewers", "its best night yet", "spent five weeks in the Top 10", "94% on Rotten Tomatoes".

const (
	// anAmount is how many, or how large a part.
	anAmount = `(?:[0-9][0-9.,]*(?:m|bn)?|half a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:million|billion|per cent|percent|%) )?`
	// audienceVerb stands between a show and how many watch it.
	audienceVerb = `(?:averaged|averages|averaging|drew|draws|drawing|drawn|attracted|attracts|attracting|pulled in|pulls in|pulling in|brought in|brings in|opened to|opened with|opened at|peaked at|peaking at|launched to|launched with|bowed to|debuted to|returned to|ended on|closed on|closing with|closed with|fell to|slipped to|slumped to|rose to|climbed to|sinking to|falling to|dropped to|posted|scored|notched|reached|racked up|amassed|passed|picked up|logged)`
	aWatcher     = `(?:viewers?|watched|watching|people watched|of us watched|tuned in|saw|views|streams|households|punters|live viewers)`
)

var audienceRules = []rule{
	anybody(on("other/watched-by", " viewers | viewer | watched | watching | tuned in | views | households | streams | seen ", `(?:watched|seen) by (?:(?:an|average|of|more|than|over|nearly|almost|about|around|some|just|only|fewer|estimated) ){0,4}?`+anAmount+`|`+anAmount+`(?:(?:total|live|people|of us|punters|average|more|a|week|night|linear|overnight|uk|adult|minutes|hours|were|have|had) ){0,4}?`+aWatcher, audienceTold)),
	anybody(on("other/audience-of", " audience | audiences | rating | share | demo | viewership | average | household | nielsen | overnights | ratings ", `(?:audiences?|viewership|average|rating|share|demo|nielsen|overnights?|ratings|households?) (?:[^.;]{0,50} )?`+anAmount+`|`+anAmount+`(?:[^.;]{0,24} )?(?:rating|share|audience|average|demo|in the demo)`, audienceTold)),
	anybody(on("other/drew", " averag| drew | draws | drawing | drawn | attract| pull| brought in | brings in | opened | peak| launched | bowed | debuted | returned | ended | closed | closing | fell | slipped | slumped | rose | climbed | sinking | falling | dropped | posted | scored | notched | reached | racked | amassed | passed | picked | logged ",
		audienceVerb+` (?:(?:an?|just|only|nearly|almost|over|about|around|more|less|than|under|some|roughly|series|low|high|of|overnight|consolidated|average|the) ){0,4}?(?:[0-9][0-9.,]*(?:m|bn| %)|[0-9][0-9.,]* (?:million|billion|percent|per cent|%)|[0-9]{2,3},[0-9]{3}|0\.[0-9]+)`, audienceTold)),
	anybody(on("other/most-watched", " most-watched | most watched | most-viewed | most viewed | most-streamed | most streamed | highest-rated | top-rated | most popular | biggest | highest | best ", `(?:most[- ](?:watched|viewed|streamed)|highest-rated|top-rated|most popular (?:series|show|drama|program|programme|title)|biggest (?:new |unscripted |scripted )?(?:comedy |drama |factual |daytime |original )?(?:launch|debut|premiere|hit|drama|comedy|show|series) (?:of|on|since|ever|in)|(?:highest|best) (?:viewership|ratings?|numbers|audience|night|launch|debut))`, audienceTold)),
	anybody(on("other/chart", " top | no. 1 | number one | charts | chart | rankings | ranked | list ", `(?:top|global top|daily top) (?:3|5|10|20|25|50|100|three|five|ten|twenty)|(?:hit|hitting|reached|reaching|topped|tops|topping|atop|entered|enters|led|lead|leads|climbed|cracked|held|spent|fell out of|dropped out of|slipped|ranked|stayed|debuted|at|made|finished) (?:[^.;]{0,50} )?(?:no (?:\. )?[0-9]+|no\. ?[0-9]+|number one|number two|charts?|rankings|[0-9]+(?:st|nd|rd|th) among)`, audienceTold)),
	anybody(on("other/critics", " % | percent | per ", `[0-9]+ (?:%|percent|per cent) (?:(?:fresh|approval|critics|critic|average|positive|audience) ){0,2}?(?:score|rating|approval|fresh|on|from)`, criticsTold)),
}

// notTelevision tells of what is sold at a box office, or of a business.
var notTelevision = phraseOf(` (?:film|films|film's|movie|movies|moviegoers|box office|theaters|theatres|ticket|tickets|cinemascore|subscribers|revenue|profit|copies|podcast|advertising|screenings?|per-screen|downloads|followers|album|song|single|book|books|tourists|jobs|signatures|petition|budget|conference|tourism) `)

// tellsAmount is in the words of how many watch.
var tellsAmount = regexp.MustCompile(`(?:\d|[Tt]en\b|[Mm]illion|[Tt]hree\b|[Ff]ive\b|[Nn]umber one|[Mm]ost|[Hh]ighest|[Bb]iggest|[Bb]est|[Cc]hart)`)

// audienceTold keeps in its own words how many watch.
func audienceTold(h *hit) []tv.Claim {
	if h.spoken() || has(h.s.shape.text, "behind") && h.rule.name == "other/most-watched" || notTelevision.MatchString(h.s.shape.text) || !tellsAmount.MatchString(h.r.text[h.s.start:h.s.end]) {
		return nil
	}
	return factTold(h)
}

// criticsTold keeps how good the critics find a show, by those who count it.
func criticsTold(h *hit) []tv.Claim {
	if !countsCritics.MatchString(h.r.text[h.s.start:h.s.end]) {
		return nil
	}
	return audienceTold(h)
}

// countsCritics names who counts what the critics say.
var countsCritics = regexp.MustCompile(`Rotten Tomatoes|Metacritic|Fresh`)

// factTold keeps a fact in the article's own words, of the season that is named. That something is not so is
// among the words.
func factTold(h *hit) []tv.Claim {
	list := toldSo(h)
	for i := range list {
		list[i].Season = h.seasonOrWhole()
	}
	return list
}
