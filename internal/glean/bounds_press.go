package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Set words of the press that say less than they seem to: bounds on whatever proposed a claim.

var (
	// overButNotAxed says of a show that it is over, and nothing of who ended it.
	overButNotAxed = phraseOf(` (?:(?:closed|shut|closes|closing) (?:its|their) doors|(?:said|says|saying|bid|bids|waved) (?:goodbye|farewell|adieu)|(?:signed|signs|signing) off|(?:bowed|bows|bowing) out|(?:took|takes|taken|taking) (?:its|a|their) (?:final |last )?(?:bow|curtain call)|(?:came|comes|come|coming|drew|drawn|draws|brought) to (?:an|its|a) (?:end|close|conclusion)|(?:wrapped|wraps) up|(?:ended|ends|finished|concluded|completed) its run|(?:reached|reaches) (?:its|the) end|(?:aired|airs) its (?:final|last|series)|faded to black|cut to black|rode off into the sunset|turned out the lights) `)
	axed           = phraseOf(` (?:cancel[a-z]*|axe[ds]?|axing|scrap[a-z]*|dropped|drops|pulled|pulls|ditch[a-z]*|shelved|nixed|not (?:be )?(?:renew|return|pick)[a-z]*|no (?:more|longer)|plug|killed|canned|cut short) `)
	// notYetSaid says that nobody has told yet whether a thing is so.
	notYetSaid = phraseOf(` (?:(?:has|have|had|is|was) (?:not|yet|never|still not) (?:yet |as yet |officially |so far |to |publicly |been )*(?:announce|announced|say|said|decide|decided|determine|determined|confirm|confirmed|comment|commented|reveal|revealed|disclose|disclosed|weigh|weighed|make|made)(?: (?:on|a decision(?: on| about| as to)?|a call on|clear|known|any announcement(?: on| about)?))?|no (?:official )?(?:word|decision|announcement|news|call)(?: [a-z]+){0,4}?(?: on| about| as to| from <W\d+>(?: on| about)?)?) (?:just |yet |at this point |at this time )?(?:whether|if) `)
	// guessedToo says in the same sentence what somebody thinks of it.
	guessedToo = phraseOf(` (?:likely|unlikely|probably|expect[a-z]*|hope[a-z]*|hopeful|optimis[a-z]*|would|could|might|may|believe[a-z]*|think|thinks|suggest[a-z]*|bet|odds|guess) `)
)

// pressHolds takes back, or sets right, what a sentence says only in set words of the press.
func (r *reader) pressHolds(s *sentence) {
	text := s.shape.text
	for p := range r.heldOf(s) {
		if c := &p.claim; measuresViewers[c.By] && c.Kind != tv.Quote {
			c.By = "" // it tells how many watched
		}
		switch c := &p.claim; c.Kind {
		case tv.Stage:
			switch {
			case c.Value.Text == tv.Cancelled && overButNotAxed.MatchString(text) && !axed.MatchString(text):
				c.Value.Text = tv.Ended
			case c.Value.Text == tv.InDevelopment && firstMadeAt.MatchString(text):
				p.dropped = true
			case c.Value.Text == tv.Renewed && c.Certainty == tv.Speculated && notYetSaid.MatchString(text) && !guessedToo.MatchString(text):
				p.dropped = true
			case c.Value.Text == tv.Renewed && !c.Negative && r.onlyCurrent(text, c.Season), c.Plan && !c.Negative && wasToStart.MatchString(text):
				p.dropped = true
			}
		case tv.Premiere:
			r.lastOnes(p, text)
		case tv.Crew:
			p.dropped = r.madeThere(s, p) || r.onlyPosts(text, c) || runsOther(text, c) || r.isCompany(text, c)
		case tv.Final:
			p.dropped = strings.HasSuffix(c.Rule, "/learned") && returnsNow.MatchString(text) && !ofTheLast.MatchString(text)
		case tv.Episodes:
			p.dropped = asked(s)
			r.notThatSeason(p, text)
			r.allParts(s, p, text)
			r.eachSeason(p, text)
			r.asManyAgain(p, text)
		case tv.Relationship:
			p.dropped = wondersIf.MatchString(text) || r.beforeTrade(text, c.Value.A) || r.beforeTrade(text, c.Value.B)
		case tv.OnNetwork:
			if p.dropped = r.isStudio(text, c.Value.Text); p.dropped && r.aired[p.title] == c.Value.Text {
				delete(r.aired, p.title)
			}
		case tv.Cast:
			r.playedOnce(p, s)
			if !p.dropped && r.beforeTrade(text, c.Value.Person) {
				p.dropped = true
				r.forgetPart(c.Value.Person)
			}
		case tv.Plot:
			if lateActor.MatchString(text) {
				c.Kind, c.Season, c.Spoiler = tv.Other, 0, tv.Point{} // somebody has died, and not in the story
			}
		case tv.Quote:
			p.dropped = r.spokenOfWithin(s, c.By)
		}
	}
}

// wondersIf begins a question that is none in form: "As for whether the two will marry?"
var wondersIf = phraseOf(`^ (?:" )?(?:(?:and|but|so|,) )*(?:as for|whether|if|wondering|curious|what about|how about) [^"]*\? `)

// currentOnly ends what stands before a season that is on, with which a new one is compared.
var currentOnly = phraseOf(` (?:current|ongoing|now-airing|currently airing|just-concluded|recently concluded|just-wrapped) $`)

// onlyCurrent tells that a season is named in a sentence only as the one that is on.
func (r *reader) onlyCurrent(text string, season int) (is bool) {
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if e.season != season {
			continue
		}
		if !currentOnly.MatchString(text[:e.at]) {
			return false
		}
		is = true
	}
	return is
}

// comparedWith ends what stands before a season with which a number is compared: "down from the 18 of".
var comparedWith = phraseOf(` (?:down from|up from|compared (?:to|with)|as (?:opposed|compared) to|versus|vs|instead of|rather than|(?:fewer|more|less|shorter|longer|larger|smaller) than|same (?:number|amount|count|length|episode count) as|in line with|matching|after|following) (?:[a-z0-9-]+ ){0,8}?(?:(?:in|of|for|during|from|on) )?(?:(?:the|its|their|our) )?(?:[a-z-]+ ){0,3}$`)

// notThatSeason gives a number of episodes that is compared with those of a season to the one
// that the sentence before is about.
func (r *reader) notThatSeason(p *proposed, text string) {
	c := &p.claim
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if e.season == c.Season && (e.at < p.hit.end || !comparedWith.MatchString(text[p.hit.end:e.at])) {
			return
		}
	}
	if c.Season == 0 || !slices.ContainsFunc(r.mentionsIn(text, 0, len(text), "E"), func(e placed) bool { return e.season == c.Season }) {
		return
	}
	was := c.Season
	for i := len(r.proposed) - 1; i >= 0; i-- {
		o := &r.proposed[i]
		if o.title == p.title && !o.dropped && o.claim.Kind == tv.Stage && ordered(o.claim.Value.Text) && o.claim.Season > was {
			c.Season = o.claim.Season
			return
		}
	}
	if c.Season = was + 1; !strings.Contains(text, " down from ") && !strings.Contains(text, " up from ") {
		p.dropped = true
	}
}

// wasToStart says of work on a show that it was to begin once, and did not.
var wasToStart = phraseOf(` (?:was|were|had been) (?:(?:originally|initially|first|all|once) )*(?:supposed|due|meant|set|scheduled|slated|expected|planned|going) to (?:start|begin|commence|kick off|film|shoot|roll|resume|go|get) [^;.]{1,90} but (?:(?:it|that|was|were|had|has|has been|had been|been|is|the [a-z]+) )*(?:pushed|delayed|postponed|moved|put|held|bumped|shifted|scrapped|halted|shut|called|slipped|slid|stalled) `)

// firstMadeAt says where a show was worked on before it came to where it is.
var firstMadeAt = phraseOf(` (?:first|originally|initially|previously|once|formerly|was|had been) (?:been )?(?:in development|developed|set up|in the works) (?:at|for|with|by) (?:[^.;]{1,120} )?(?:before|but|passed|until|which|then|later) `)

// measuresViewers are those who count who watches, and tell nothing else of a show.
var measuresViewers = map[string]bool{"Nielsen": true, "Luminate": true, "Samba TV": true, "Comscore": true, "BARB": true, "Barb": true, "Parrot Analytics": true}

// ofTheLast has a word of which one is in what tells that a season is the last.
var ofTheLast = phraseOf(` (?:final|finale|last|ends?|ended|ending|endgame|conclu[a-z]+|farewell|goodbye|swan|finish[a-z]*|wrap[a-z]*|over|clos[a-z]+|bow[a-z]*|more|further|beyond|done|enough|sign[a-z]*|only|finite|three-season|four-season|five-season|[a-z]+-(?:year|season) (?:plan|story|arc)|stop[a-z]*|curtain|complete[a-z]*|no|not|never|cancel[a-z]*|axed|out|capp?[a-z]*|culminat[a-z]+|never) `)

// returnsNow says of a season that it comes, and by itself nothing of whether another will.
var returnsNow = phraseOf(` (?:returns?|returning|premieres?|premiering|debuts?|launch(?:es)?|arrives?|arriving|drops?|comes? back|kicks? off|begins?|starts?|streams?) `)
