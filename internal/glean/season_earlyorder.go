package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// A season may be ordered before the one before it has been shown, and a headline may name
// both: "Sets Premiere Date, Renewed for Season 2". Then what is to be shown, and who is in
// it, is of the earlier one.

const (
	// toBeShown are the words for a season's first day.
	toBeShown = `(?:returns?|comeback|premieres?|premiered|debuts?|debuted|launch|launches|launched|bow|bows|bowed|airs|aired|airing|drops|arrives|trailer|teaser|first look|(?:premiere|release|return|air|launch|debut) (?:date|window))`
	orders    = `(?:renew(?:s|ed|ing|al)?|re-up(?:s|ped)?|recommission(?:s|ed)|picked up|picks up|orders|ordered|greenlights|greenlit|hands|handed|grants|granted|given|gives|scores|lands|gets)`
)

var (
	// orderedIt ends with a season that is ordered, behind the verb; orderOf begins with one, before the noun.
	orderedIt = phraseOf(` ` + orders + ` (?:[a-z'-]+ |<[SW]\d+> |" |' ){0,6}$`)
	orderOf   = phraseOf(`^<E\d+> (?:renewal|pickup|pick-up|order) `)
	// goesOnShown follows an ordered season of which the same words tell when it is shown.
	goesOnShown = phraseOf(`^<E\d+> (?:" )?(?:, )?(?:which|that|set|slated|due|scheduled|expected|to|premiering|arriving|coming|debuting|airing|for) `)
	// aheadOf tells that something was done before the show, or a season of it, was shown.
	aheadOf   = phraseOf(` (?:ahead of|before|prior to|in advance of) (?:(?:its|the|their|a|an|even|ever|has|have|had|it|<[SED]\d+>|'s|"|series|show|drama|comedy|thriller|sitcom|season|world|upcoming|highly anticipated|first|even) ){0,6}` + toBeShown + `(?P<of> of (?:[a-z'-]+ ){0,2})?`)
	yetUnseen = phraseOf(` (?:has|have) (?:not|yet|not yet|yet to|not even|still not) (?:to )?(?:premiered?|aired?|debut|debuted|been (?:shown|seen|broadcast)) `)
	// showsFirst is what a headline tells of a first day before it tells of an order.
	showsFirst = phraseOf(` ` + toBeShown + ` (?:[a-z'-]+ |<[DWS]\d+> |" |' ){0,6}?(?:,|;|and|as|--|-|:|\|) (?:[a-z'-]+ |<[SW]\d+> |" |' ){0,4}?` + orders + ` `)
	nameHere   = regexp.MustCompile(`<N\d+>`)
	// ofFirstDay follows a season in a headline that tells of its first day.
	ofFirstDay = phraseOf(`^<E\d+> (?:'s )?(?:[a-z-]+ ){0,2}?(?:` + toBeShown + `|sets|returns) `)
)

// ordersSeason tells that a season is named as one that is ordered.
func ordersSeason(text string, e placed) bool {
	return orderedIt.MatchString(text[:e.at]) || orderOf.MatchString(text[e.at:])
}

// earlyOrders notes for each show the season that is ordered before the one that is to be
// shown, and makes the latter the season that the article is about.
func (r *reader) earlyOrders() {
	r.early = map[string]int{}
	r.show = r.main
	unseen := false
	for i := range r.sentences {
		unseen = unseen || yetUnseen.MatchString(r.sentences[i].shape.text)
	}
	for i := range r.sentences {
		s := &r.sentences[i]
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
			if !r.aside(s, p) {
				r.show = r.titleOf(p.mention)
				break
			}
		}
		if r.show == nil {
			continue
		}
		key := foldedName(r.show)
		if n, shown := r.earlyIn(s, unseen); n > 1 && r.early[key] == 0 && (r.season[key] == n || r.season[key] == shown) {
			r.early[key], r.season[key] = n, shown
		}
	}
}

// earlyIn gives the season that a sentence tells was ordered early, and the one to be shown.
func (r *reader) earlyIn(s *sentence, unseen bool) (n, shown int) {
	text := s.shape.text
	if s.title { // its capital letters make names of plain words: "Sets Premiere Date"
		text = nameHere.ReplaceAllStringFunc(text, func(m string) string {
			return strings.ToLower(r.find(m[1 : len(m)-1]).name)
		})
	}
	other, first := 0, 0
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		switch {
		case e.episode:
		case ordersSeason(text, e):
			n = max(n, max(e.season, e.also))
		default:
			other = max(other, e.season)
			if ofFirstDay.MatchString(text[e.at:]) {
				first = e.season
			}
		}
	}
	if s.title && n == 0 && first > 0 && other > first {
		return other, first // "Season 3 Trailer Released as Season 4 Begins Filming"
	}
	if n < 2 || other >= n {
		return 0, 0
	}
	loc := aheadOf.FindStringSubmatchIndex(text)
	switch {
	case loc != nil && (loc[2] < 0 || has(text[loc[2]:loc[3]], "series", "show", "season", "drama", "comedy", "run")):
	case unseen, s.title && (first > 0 || showsFirst.MatchString(text)):
	default:
		return 0, 0
	}
	if other > 0 {
		return n, other
	}
	return n, n - 1
}

// ofOrder tells claims of what is made of a season that was ordered early, and ofShowing
// those of what is shown.
func ofOrder(c tv.Claim) bool {
	switch c.Value.Text {
	case tv.Renewed, tv.InDevelopment, tv.PreProduction:
		return c.Kind == tv.Stage
	case tv.Filming:
		return c.Kind == tv.Stage && (c.Plan || c.Negative)
	}
	return false
}

func ofShowing(c tv.Claim) bool {
	return (c.Kind == tv.Premiere || c.Kind == tv.Finale) && !c.Value.Date.IsZero() || c.Kind == tv.Stage && (c.Value.Text == tv.Scheduled || c.Value.Text == tv.Airing)
}
