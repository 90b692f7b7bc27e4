package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// What is told of one of several shows that are named in one breath is told of each: "has
// cancelled A, B and the legal drama C", "A (Norda, season 2) and B (season 3) are back".

var alikeRule = once("stage/alike", func(*hit) []tv.Claim { return nil })

// listedNouns are nouns for shows, of one or of several.
const listedNouns = `(?:` + manyNouns + `s?|comedies|mysteries|efforts?|entry|entries|titles?|quiz|quizzes|contests?|pilots?|format|mockumentary|docudrama|originals?|hits?)`

var (
	// ofListed is what may stand behind a title in a list of shows: a bracket, an apposition.
	ofListed = `(?: ["*']+)*(?: \( [^()]{1,60} \))?(?: (?:" )?, (?:the|a|an|its|which|starring|with|about|from|in which|created by|based on) [^,;:.()]{1,90})?(?: ["*'])*`
	// unknownListed is one of a list that is not known to be a title: "A, Parish, B and C".
	unknownListed = `(?: , (?:<[NPC]\d+>|[a-z'-]+(?: [a-z'-]+)?))?`
	// nextListed joins the next: "and the family comedy", "and for its Oslo-set", "and Ida Voss 's harbour saga".
	nextListed = `(?: ,|;)?(?: (?:and|&|plus|as well as|along with|alongside|together with|and also|, and))?(?: (?:on|of|for|to|in|at|with|also|from|for the [a-z0-9]+ time|, for the [a-z0-9]+ time ,))*(?: (?:the|its|a|an|his|their|both|fellow|<W\d+> 's?))?` +
		`(?:(?: (?:[a-z0-9'-]+|<[WNP]\d+>(?: 's?)?)){0,6} ` + listedNouns + `(?: ,)?| (?:<N\d+>|[a-z]+)(?:-set|-led|-based)?(?: [a-z]+-[a-z]+)?| <[NP]\d+> 's?(?: [a-z-]+)?)?(?: ["*'])*`
	// afterRun is how long one of a list has run.
	afterRun      = regexp.MustCompile(` (?:, )?after (?:(?:just|only|its|an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}|single|first|second|third|fourth|fifth) ){1,3}(?:seasons?|series|runs?|years?|outings?) `)
	betweenListed = phraseOf(`^` + ofListed + unknownListed + nextListed + ` $`)
	// joinsListed is in what stands between two shows of a list.
	joinsListed = phraseOf(` (?:,|;|and|&|plus|well|with|alongside) `)
	// partsListed is in what stands between two shows of which something else is told.
	partsListed = phraseOf(` (?:but|while|whereas|not|after|from|like|unlike|before|replac[a-z]+|instead|than|spin-off|spinoff|creator|star|stars|behind|prequel|sequel|based|remake|rival|he|she|who|will|is|was|has|were|are|renew[a-z]*|cancel[a-z]*|axed|ordered|returns?|world|universe|created|joined|worked|starred|played|wrote|directed|produced|set in|grew|grown|spun|sprang|springs) `)
)

// alike extends claims of how a show fares to the shows that are named together with it.
func (r *reader) alike(s *sentence) {
	text := s.shape.text
	shows := r.mentionsIn(text, 0, len(text), "S")
	if len(shows) < 2 || r.off["stage/alike"] {
		return
	}
	var told []*proposed
	for p := range r.heldOf(s) {
		if c := p.claim; (c.Kind == tv.Premiere && !c.Value.Date.IsZero() && !isBracketed(text, p.at) || c.Kind == tv.Stage) && c.Certainty != tv.Denied {
			told = append(told, p)
		}
	}
	for _, p := range told {
		for k := range shows {
			if r.titleOf(shows[k].mention) != p.title {
				continue
			}
			for n := k + 1; n < len(shows) && r.inOneList(text, shows[n-1], shows[n]); n++ {
				r.likewise(s, *p, shows[k], shows[n])
			}
			for n := k - 1; n >= 0 && p.at >= shows[k].at-2 && !ofOneAlone.MatchString(text[afterMention(text, shows[k].at):]) && r.inOneList(text, shows[n], shows[n+1]); n-- {
				r.likewise(s, *p, shows[k], shows[n])
			}
		}
	}
}

// isBracketed tells that a place of a shape stands in round brackets.
func isBracketed(text string, at int) bool {
	before := text[:min(at+1, len(text))]
	return strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')')
}

// ofOneAlone follows a show of which something is told that cannot be of several: "A, and B was axed".
var ofOneAlone = phraseOf(`^(?: ["'])*(?: \( [^()]{1,60} \))?(?: , [^,;:.]{1,80} ,)? (?:is|was|has|'s|gets|ends|returns|wraps|exits|lives|survives|goes|comes|bows|signs|joins) `)

// afterMention gives where a mention ends that begins at an offset of a shape.
func afterMention(text string, at int) int { return at + strings.IndexByte(text[at:], '>') + 1 }

// inOneList tells that two shows that follow one another stand in one list.
func (r *reader) inOneList(text string, a, b placed) bool {
	if motherBefore.MatchString(text[:a.at]) {
		return false // "a spin-off of SHOW, Harbour House, starts in May"
	}
	mid := afterRun.ReplaceAllString(text[afterMention(text, a.at):b.at], " ")
	return len(mid) < 220 && joinsListed.MatchString(mid) && !partsListed.MatchString(mid) && betweenListed.MatchString(mid)
}

// likewise makes the claim of another show of a list.
func (r *reader) likewise(s *sentence, p proposed, of, other placed) {
	t := r.titleOf(other.mention)
	c := p.claim
	if offshootBehind.MatchString(s.shape.text[afterMention(s.shape.text, other.at):]) {
		return // "X, a SHOW prequel"
	}
	if t == nil || t == p.title || r.told(s, func(o tv.Claim) bool {
		return o.Kind == c.Kind && o.ShowName == t.name && (c.Kind != tv.Stage || ordered(o.Value.Text) == ordered(c.Value.Text))
	}) {
		return
	}
	text := s.shape.text
	inBracket := func(m placed) int {
		if loc := ownBracket.FindStringSubmatch(text[afterMention(text, m.at):]); loc != nil {
			return r.find(loc[1]).season
		}
		if loc := nthInBracket.FindStringSubmatch(text[afterMention(text, m.at):]); loc != nil {
			return ordinals[loc[1]]
		}
		return 0
	}
	switch n := inBracket(other); {
	case n > 0:
		c.Season = n
	case inBracket(of) > 0, c.Season == 0, c.Season == r.season[foldedName(p.title)] && !strings.Contains(text, "<E"):
		c.Season = whole
	}
	h := *p.hit
	x := *h.rule
	x.name = alikeRule.name
	h.rule, h.about, h.judged = &x, t, nil
	c.Detail, c.Spoiler = "", tv.Point{}
	r.propose(&h, c)
}

// nthInBracket begins with the season of a show by its number alone: "A (for a second season), B (for a ninth)".
var nthInBracket = phraseOf(`^(?: ["'*])* \( (?:(?:for|to|in|its|an?|the|returning|back|renewed) )*(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: (?:and final|run|year|round|outing))? \)`)

// ownBracket begins with the season of a show in brackets: "A (Norda, season 2)".
var ownBracket = phraseOf(`^(?: ["*'])*(?: \()?(?: <[WD]\d+>| ,)* <(E\d+)>(?: [,)]|$)`)

// offshootBehind begins behind a show that says out of what another comes.
var offshootBehind = phraseOf(`^(?: ["'])* (?:[a-z-]+ ){0,2}?` + comesOut + ` `)
