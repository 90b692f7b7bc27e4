package bot

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// What a message says of another show, or a film, that comes of one: that it is to be, or that
// it is not.
var (
	spinoffKind  = regexp.MustCompile(`(?i)\b(spin-? ?off|prequel|sequel|movie|film|offshoot)s?\b`)
	spinoffComes = regexp.MustCompile(`(?i)\b(?:gets|getting|got|get|has|announced|ordered|confirmed|happening|greenlit|in the works|coming|making|there is|there['’]s|there will be|developing|will have|is to have|real)\b`)
	spinoffEnds  = regexp.MustCompile(`(?i)\b(?:cancel(?:s|led|ed)|axed|scrapped|dropped|drops|dead|shelved|killed|(?:not|n['’]?t|never) (?:happening|coming|getting|going ahead|happen|be made|making)|no longer|no (?:spin-? ?off|prequel|sequel|movie|film)|(?:won['’]?t|will not|isn['’]?t|is not) (?:be|get|getting) (?:an?|the) )`)
	aFilm        = regexp.MustCompile(`(?i)\b(?:films?|movies?|feature)\b`)
)

// withSpinoffs adds what a message says of a show that comes of another. What it says of that
// in the words for an order, and on what network, is not said of the show itself.
func withSpinoffs(claims []tv.Claim, text string, shows []names.Entry) []tv.Claim {
	for _, sentence := range strings.SplitAfter(text, ". ") {
		sentence = strings.TrimSpace(sentence)
		m := spinoffKind.FindStringSubmatch(sentence)
		var of []names.Entry
		for _, show := range shows {
			if len(shows) == 1 || strings.Contains(sentence, show.Name) {
				of = append(of, show)
			}
		}
		if m == nil || len(of) != 1 {
			continue
		}
		ends := spinoffEnds.MatchString(sentence)
		if !ends && !spinoffComes.MatchString(strings.ReplaceAll(sentence, of[0].Name, "")) {
			continue
		}
		claims = slices.DeleteFunc(claims, func(c tv.Claim) bool {
			return strings.Contains(sentence, strings.TrimSpace(c.Quote)) && (c.Slot() == "order" || c.Slot() == "production" || c.Kind == tv.OnNetwork)
		})
		kind := strings.ToLower(m[1])
		switch {
		case aFilm.MatchString(kind):
			kind = "film"
		case strings.HasPrefix(kind, "spin"), kind == "offshoot":
			kind = "spin-off"
		}
		claims = append(claims, tv.Claim{Show: of[0].ID, ShowName: of[0].Name, Kind: tv.Spinoff, Value: tv.Value{Text: kind}, Certainty: tv.Confirmed, Negative: ends, Quote: sentence})
	}
	return claims
}

// unclearSpinoff is in words that tell of no more than a wish or a talk, or of an end.
var unclearSpinoff = regexp.MustCompile(`(?i)\b(?:not|no|never|nothing|none|talks?|discuss\w*|conversations?|would|hopes?|ideas?|could|might|may|pitch\w*|interest\w*|possib\w+|shelved|dropped|scrapped|dead|cancel\w*|axed|abandon\w*|longer)\b|n['’]t\b`)

// spinoffFinding is what is known of a show, or a film, that is said to come of another: the
// newest firm word on it decides, and what said otherwise before stands behind.
func spinoffFinding(c tv.Claim, known *tv.Dossier) tv.Finding {
	f := tv.Finding{Verdict: tv.NothingKnown}
	for _, o := range known.Kind(tv.Spinoff) {
		if aFilm.MatchString(o.Value.Text+" "+o.Quote) != (c.Value.Text == "film") {
			continue
		}
		off := o.Negative || o.Certainty == tv.Denied
		switch firm := o.Firm() && o.Certainty != tv.Speculated; {
		case !firm && f.Known.Kind == "" && f.Says.Kind == "" && off == c.Negative:
			f.Says = *o
		case !firm:
		case f.Known.Kind == "":
			f.Known = *o
			switch {
			case !off && unclearSpinoff.MatchString(o.Value.Text):
			case off == c.Negative:
				f.Verdict = tv.Borne
			default:
				f.Verdict = tv.Contradicted
			}
		case f.Verdict == tv.Contradicted && off == c.Negative && f.Said.Kind == "":
			f.Said = *o
		}
	}
	if f.Known.Kind != "" {
		f.Says = tv.Claim{}
	} else if f.Says.Kind != "" {
		f.Verdict = tv.OnlySaid
	}
	return f
}
