package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who comes in for whom at work, and who is in a few episodes although he goes.

var steppingInRules = []rule{
	on("crew/stepping-in", " stepping | coming | moving | taking | climbing | brought | tapped ",
		`(?:with|and|,) (?:[a-z-]+ ){0,3}?{list} (?:\( [^)]{1,60} \) )?(?:now |also |set to be |being )*(?:stepping|coming|moving|climbing|brought|tapped) (?:in|on|up|over|aboard|on board|into place|into the role)? ?(?:[a-z]+ ){0,2}?as `+newly+`(?P<role>`+theirJob+`)`, crewServes),
	on("crew/moved-on", " moved on | moves on | moving on ", `{per} {apposition}(?:(?:has|have|is|since|also|now|recently) )*(?:moved|moves|moving) on (?:to (?:an?other|other|a new|new|different|a different)|from (?:the (?:show|series)|{show}))`, goneOn),
	on("crew/keeps-credit", " keep| retain| remain", `{per} [^;.]{0,90}?(?:keeps?|retains?|keeping|retaining|will keep|will retain) (?:his|her|their|an?) (?P<role>`+theirJob+`) (?:credit|title|role|post)`, keepsCredit),
	on("crew/takes-over-from", " over from | from ",
		`(?:{per} (?:, [^;]{1,90} , )?|(?P<who>he|she) )(?:(?:will|is|has|have|be|to|now|also|had) )*(?:tak(?:es|e|ing|en)|took) (?:over|the (?:reins|job|helm|baton)) from (?:(?:the|its|original|series|show|longtime|long-time|former|outgoing|previous|fellow|founding|first|and) |(?P<title>`+theirJob+`) )*{per2}`, takesOverFrom),
	anybody(on("cast/in-some-episodes", " episodes | episode ",
		`(?:{per} {apposition}|(?P<who>he|she|the (?:actor|actress|star)) )(?:(?:is|are|will|may|might|could|would|also|still|to|set|due|expected|likely|slated|scheduled|said|then|though|however|be|but|does) )+(?:appear|appears|seen|featured|feature|features|return|returns|turn up|pop up|show up|guest|guest-star|recur) (?:as a guest |again |back )?(?P<how>in (?:(?:at least|only|just|up to|as many as|no more than|the first|the last|the final) )*(?:an?|a few|a couple of|a handful of|several|some|multiple|`+countWord+`)(?: more| of the)?(?: first| last| final| new)? (?:[a-z]+ )?episodes?)`, inSomeEpisodes)),
}

// takesOverFrom reads who is showrunner no longer, where the other is named as what he was.
func takesOverFrom(h *hit) (claims []tv.Claim) {
	p, old := h.mention("per"), h.mention("per2")
	if p == nil {
		p = h.r.personBefore(h)
	}
	text := h.s.shape.text
	if p == nil || old == nil || !old.full && old.kind != isPerson || p.name == old.name || h.spoken() || h.asked() || !h.r.speaksOfShow(h) || h.r.isPart[old.name] || strings.HasPrefix(text[h.end:], " as ") {
		return nil
	}
	role := ""
	for _, x := range append(rolesIn(h.group("title")), h.r.workOf(p.name)...) {
		if x == "showrunner" || x == "director" && role == "" {
			role = x
		}
	}
	if role == "" {
		return nil
	}
	for _, c := range h.crewFor(p.name, []string{role}, h.seasonNow()) {
		claims = append(claims, c)
		c.Value.Person = old.name
		claims = append(claims, h.noLonger(c))
	}
	return claims
}

// inSomeEpisodes reads that somebody who is known to be in a show, or to leave it, is to be in some of it.
func inSomeEpisodes(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil {
		p = h.r.personBefore(h)
	}
	if p == nil || !h.pair(p, nil) || h.asked() || h.spoken() || h.r.isPart[p.name] || h.r.judge(h).negative {
		return nil
	}
	known := h.r.parts[p.name] != ""
	for i := range h.r.proposed {
		if c := &h.r.proposed[i].claim; !h.r.proposed[i].dropped && c.Kind == tv.Cast && c.Value.Person == p.name {
			if at := h.r.indexOf(h.s); h.group("who") != "" && (c.Value.Change == tv.Joins || c.Value.Change == tv.Returns) && h.r.proposed[i].sentence == at-1 {
				return h.ofHimInWords(p.name) // what he is told to come for has its own claim
			}
			if c.Value.Change == tv.Joins || c.Value.Change == tv.Returns && c.Detail != "" && h.r.proposed[i].sentence == h.r.indexOf(h.s) {
				return nil // he comes for them; or it is told
			}
			known = true
		}
	}
	if !known || has(h.s.shape.text[:h.end+1], "guest", "newcomer", "joins", "new") {
		return nil
	}
	c := castOf(p.name, h.r.parts[p.name], tv.Returns)
	j := h.r.judge(h)
	c.Certainty, c.By, c.Detail = j.certainty, j.by, h.group("how")
	if c.By == "" {
		c.By = nobody
	}
	return []tv.Claim{c}
}

// anybody makes of a rule one that is tried where nobody is named.
func anybody(x rule) rule {
	x.needs = ""
	return x
}

// soleNow says that one alone does what two did.
var soleNow = phraseOf(` (?:sole|lone|only|solo) showrunner `)

// goneOn reads that a showrunner has gone to another show.
func goneOn(h *hit) (claims []tv.Claim) {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.spoken() || h.asked() || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	runs := false
	for _, role := range h.r.workOf(p.name) {
		runs = runs || role == "showrunner"
	}
	if n := h.r.indexOf(h.s); !runs && n > 0 && h.r.parts[p.name] == "" {
		o := &h.r.sentences[n-1]
		runs = o.paragraph == h.s.paragraph && soleNow.MatchString(o.shape.text) && !h.r.everyMention(o.shape.text, p.name, func(_, _ int) bool { return true })
	}
	if !runs {
		return nil
	}
	for _, c := range h.crewFor(p.name, []string{"showrunner"}, h.seasonNow()) {
		claims = append(claims, h.noLonger(c))
	}
	return claims
}

// keepsCredit reads who still has the credit of what he was.
func keepsCredit(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.spoken() || h.asked() || !h.r.speaksOfShow(h) {
		return nil
	}
	return h.known(h.crewFor(p.name, rolesIn(h.group("role")), 0))
}
