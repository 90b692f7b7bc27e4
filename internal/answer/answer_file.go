package answer

import (
	"iter"
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// file is a question being answered.
type file struct {
	q        ask.Question
	known    *tv.Dossier
	day      tv.Date
	season   int
	told     []Told
	verdict  Verdict
	corrects ask.Premise
	nearest  tv.Claim // what is nearer than anything else, where nothing answers

	off        func(*tv.Claim) bool // what has not what the question turns on
	closed     bool                 // what the rules come to is all that may be told
	elsewhere  bool                 // what is nearest holds in another place than the one asked about
	anywhere   bool                 // it is not said whether what is told holds in the country that is asked about
	notOn      bool                 // what is told is where it is, and not on the network that is asked about
	inSentence bool                 // what is told was found in the sentence of a claim
	inJob      bool                 // what is told is somebody's job, which words beside their name tell
	trusting   bool                 // the model is sure enough to tell who did it in other words than a name before the deed

	matched map[*regexp.Regexp]bool // what the question's text was asked for before
	of      string                  // that text
}

// asks tells that the question's text matches, which is found out but once for all claims.
func (f *file) asks(what *regexp.Regexp) bool {
	if f.matched == nil || f.of != f.q.Text {
		f.matched, f.of = map[*regexp.Regexp]bool{}, f.q.Text
	}
	is, seen := f.matched[what]
	if !seen {
		is = what.MatchString(f.q.Text)
		f.matched[what] = is
	}
	return is
}

func (f *file) answer() {
	if f.q.Episode > 1 || f.q.Episode == 1 && f.q.About != ask.Premiere {
		switch f.q.About {
		case ask.Premiere, ask.Finale, ask.Order, ask.Production, ask.News, ask.Anything:
			return // what is known of a season is not known of one episode
		}
	}
	if f.q.Why && !(f.q.Many && f.q.About == ask.Episodes) {
		switch f.q.About {
		case ask.Episodes, ask.Network, ask.Crew, ask.Cast, ask.Part, ask.Spinoff:
			f.because()
			return
		}
	}
	if f.viewers() || f.theSong() || f.setting() || f.harm() {
		return
	}
	if OfOffshoot(f.q, f.known) {
		f.ofOffshoot()
		return
	}
	if f.ofOne() || f.specialToCome() || f.inSpecial() || f.job() || f.doingNow() || f.oftenShown() {
		return
	}
	if f.letOut() {
		return
	}
	if asksOriginal(f.q) {
		defer f.withoutHeirs()
	}
	switch f.q.About {
	case ask.Premiere:
		if whichDays.MatchString(f.q.Text) {
			if f.nights(); len(f.told) == 0 && !oneNight.MatchString(f.q.Text) {
				f.rhythm()
				f.told = slices.DeleteFunc(f.told, func(t Told) bool { return onlyOften.MatchString(t.Claim.Value.Text) && !tellsDays(t.Claim.Value.Text) })
				f.closed = len(f.told) == 0
			}
			if len(f.told) > 0 || !oneNight.MatchString(f.q.Text) {
				return
			}
		}
		if dayItIsOn.MatchString(f.q.Text) && f.nights() {
			return
		}
		f.premiere()
	case ask.Finale:
		f.finale()
	case ask.Episodes:
		f.episodes()
	case ask.Order:
		if !OffShow(f.q) {
			f.order()
		}
	case ask.Production:
		f.production()
	case ask.Delay:
		f.delay()
	case ask.Final:
		f.final()
	case ask.Network:
		f.network()
	case ask.Part:
		f.part()
	case ask.Change:
		f.change()
		f.gainsaid()
	case ask.Cast:
		f.cast()
	case ask.Who:
		f.who()
	case ask.Crew:
		f.crew()
	case ask.Relationship:
		f.relationship()
		f.itHappens()
	case ask.Spinoff:
		f.spinoff()
	case ask.Quote:
		asked := f.q.People
		f.quote()
		if f.onThatDay(); !f.saidBehind(asked) && len(f.told) == 0 {
			f.saidOf(asked)
		}
	case ask.Plot:
		f.plot()
	case ask.News:
		f.news()
	case ask.Rumours:
		f.rumours()
	case ask.Denial:
		f.denial()
	default:
		f.anything()
	}
}

// standing is how one slot of the season meant stands.
func (f *file) standing(slot string) tv.Standing {
	return f.known.Told(f.season, slot, f.q.Season > 0 || f.q.Next && f.season > 1 && slot != "order")
}

// alone weighs one slot of a season, whatever is said of the show as a whole.
func (f *file) alone(season int, slot string) tv.Standing { return f.known.Now(season, slot) }

// each goes through the claims of some kinds: kind by kind, the newest told first.
func (f *file) each(kinds ...tv.Kind) iter.Seq[tv.Claim] {
	return func(yield func(tv.Claim) bool) {
		for _, k := range kinds {
			for _, c := range f.known.Kind(k) {
				if !yield(*c) {
					return
				}
			}
		}
	}
}

// add tells a claim once. What comes first leads, whatever it is.
func (f *file) add(c tv.Claim, r Role) {
	for _, t := range f.told {
		if t.Claim.ID == c.ID && t.Claim.Quote == c.Quote && t.Claim.Value == c.Value {
			return
		}
	}
	f.told = append(f.told, Told{c, r})
}

// no reports whether a claim says that its value is not so.
func no(c tv.Claim) bool { return c.Negative || c.Certainty == tv.Denied }
