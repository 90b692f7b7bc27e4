package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A run that was on, or is, at home is shown again by who has bought it: that is no season to come.

var (
	// showsIt is a network with what it will do with a show that it need not have made.
	showsIt = phraseOf(` <(W\d+)> (?:[^;.]*? )?(?:will|is to|plans to|is set to|is due to|is going to|to) (?:(?:also|then|now|be) )*(?:air|airing|show|showing|screen|screening|carry|carrying|broadcast|broadcasting|stream|streaming|run|running|launch|premiere|have|release) (?:it|them|<S\d+>|(?:the|all|both|this) (?:[a-z0-9'-]+ ){0,3}?(?:` + showNoun[3:len(showNoun)-1] + `|season|run|episodes|film|films)) `)
	// bought says that a network has a show from another.
	bought = phraseOf(` (?:acquir(?:e|es|ed|ing)|bought|buys|picked up|picks up|snapped up|snaps up|licen[sc]ed|secured|taken|nabbed|landed|sold) (?:[^;.]*? )?(?:rights?|series|show|drama|it|<S\d+>) `)
	// newRun is a run that has not been on at home.
	newRun = phraseOf(` (?:<E\d+>|(?:new|next|second|third|fourth|fifth|latest) (?:[a-z-]+ )?(?:season|series|run|episodes|instalment)|returns?|returning|back) `)
	// onNow says of a run that it is on, or has been.
	onNow = phraseOf(` (?:(?:midway|halfway|half-way|part-way) through (?:the|its) (?:[a-z]+ )?run|(?:finished|ended|completed|concluded|wrapped up) (?:its|the|a) (?:[a-z]+ )?(?:run|<E\d+>)|(?:aired|ran|premiered|debuted|launched|drew|pulled in|averaged) (?:[^;.]+ )?(?:viewers|last (?:week|month|night|sunday|monday|year|autumn|spring|summer)|earlier this year)) `)
)

// shownAgain keeps in the words of the text when another network shows a run that has been on.
func (r *reader) shownAgain() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind != tv.Premiere || c.Value.Date.IsZero() || c.Negative || !r.future(c.Value.Date) {
			continue
		}
		text := r.sentences[p.sentence].shape.text
		found := showsIt.FindStringSubmatch(text)
		if found == nil || newRun.MatchString(text) {
			continue
		}
		m, home := r.find(found[1]), r.homeOf(p)
		has := bought.MatchString(text) // from whoever made it
		if m == nil || home != "" && sameHouse(home, m.name) || home == "" && !(has && r.beenOn(p, len(r.sentences))) || !has && !r.beenOn(p, p.sentence) || r.rescued() {
			continue
		}
		if p.dropped = true; !r.hasBeside(p, tv.Other) {
			r.proposed = append(r.proposed, r.asOther(p))
		}
	}
}

// homeOf gives the network that a show is told to be on before a claim's sentence, or beside it; "" for none.
func (r *reader) homeOf(p *proposed) string {
	for _, o := range r.proposed {
		if c := o.claim; !o.dropped && c.Kind == tv.OnNetwork && o.title == p.title && c.Detail == "" && !c.Negative && o.sentence < p.sentence {
			return c.Value.Text
		}
	}
	return ""
}

// sameHouse tells that two networks are of one house: "BBC One" and "BBC iPlayer".
func sameHouse(a, b string) bool {
	first := func(s string) string {
		s, _, _ = strings.Cut(strings.TrimPrefix(strings.ToLower(s), "the "), " ")
		return s
	}
	x, y := first(a), first(b)
	return x == y || len(x) > 1 && len(y) > 1 && (ofOneName(x, y) || ofOneName(y, x))
}

// ofOneName tells that one word is another and what tells a house's channels apart: "ITV1", "AMC+".
func ofOneName(word, house string) bool {
	rest, is := strings.CutPrefix(word, house)
	return is && (len(rest) == 1 && !(rest[0] >= 'a' && rest[0] <= 'w') || rest == "play")
}

// beenOn tells that the article has said by a sentence that a run of the show is on, or was.
func (r *reader) beenOn(p *proposed, by int) bool {
	for _, o := range r.proposed {
		c := o.claim
		if o.dropped || o.title != p.title || o.sentence > by || o.sentence == p.sentence && o.sentence < by || c.Negative {
			continue
		}
		if (c.Kind == tv.Finale || c.Kind == tv.Premiere) && !c.Value.Date.IsZero() && !r.future(c.Value.Date) || c.Kind == tv.Stage && c.Value.Text == tv.Airing {
			return true
		}
	}
	for i := 0; i < by; i++ {
		if onNow.MatchString(r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}
