package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A network that shows a season after another has had it is no home of the show, and its day no premiere; nor is the
// one for which somebody leaves.

const alsoShows = `(?:(?:the|in the uk|in britain|in ireland|in the us|in america|meanwhile|,|while|and|uk|british|american|viewers|on) )*<(W\d+)> (?:(?:will|is|to|has|then|also|again|set|due|later|in turn|now|plans|expected|which) )*(?:show|shows|showing|air|airs|airing|screen|screens|broadcast|broadcasts|broadcasting|carry|carries|run|runs|have|has|repeat|repeats|follow|follows|stream|streams) (?:it|them|<E\d+>|<S\d+>|(?:the|its|this) (?:[a-z-]+ ){0,3}?(?:series|season|show|run|drama|episodes|comedy|sitcom)) `

var (
	// showsToo begins a clause on a network that shows what is told of before it.
	showsToo = phraseOf(` (?:,|;|and|while|but|,(?: and| while| but| with)) ` + alsoShows)
	// showsTooFirst is such a network at the beginning of a sentence.
	showsTooFirst = phraseOf(`^ ` + alsoShows)
	// worksNext ends what stands before the network of a show in which somebody is next.
	worksNext = phraseOf(` (?:to|and|will|,|is|was|currently|after|before|while|by|been|been busy) (?:(?:now|next|then|also|instead|be|go on to|take|play) )*(?:star|stars|starring|appear|appearing|lead|leading|film|filming|shoot|shooting|work|working|join|joining|play|playing|head|direct|front|make|making|write|develop|a part|a role|the lead|a lead|a leading role|the lead role) (?:in|on|for|of)? ?(?:an?|the|another|his|her|a new|a forthcoming|an upcoming) (?:(?:new|upcoming|forthcoming|big-budget|major|hit|rival|six-part|[a-z]+-part) ){0,2}$`)
	// itsShow begins what such a show is.
	itsShow = phraseOf(`^ (?:[a-z-]+ ){0,2}?(?:series|drama|comedy|sitcom|thriller|show|film|movie|miniseries|dramedy|project|original|epic|fantasy|adaptation|remake) `)
)

// goesThere tells that the network at an offset of a shape is that of a show to which somebody goes.
func (r *reader) goesThere(text string, at int) bool {
	end := at + strings.IndexByte(text[at:], '>') + 1
	return worksNext.MatchString(text[:at]) && itsShow.MatchString(text[end:])
}

// secondHolds keeps in its own words what a second network shows later.
func (r *reader) secondHolds(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, "<W") {
		return
	}
	for p := range r.heldOf(s) { // whatever proposed it
		if c := &p.claim; c.Kind == tv.OnNetwork && r.everyMention(text, c.Value.Text, func(at, _ int) bool { return r.goesThere(text, at) && !r.ownShowBehind(text, at, p.title) }) {
			if p.dropped = true; r.aired[p.title] == c.Value.Text {
				delete(r.aired, p.title)
			}
		}
	}
	loc := showsTooFirst.FindStringSubmatchIndex(text)
	if loc == nil {
		loc = showsToo.FindStringSubmatchIndex(text)
	}
	if loc == nil {
		return
	}
	m := r.find(text[loc[2]:loc[3]])
	if m == nil {
		return
	}
	for p := range r.heldOf(s) {
		c := &p.claim
		if c.Kind != tv.Premiere && c.Kind != tv.OnNetwork || c.Negative || c.Kind == tv.OnNetwork && c.Value.Text != m.name || p.hit.end < loc[2] || !r.shownFirst(p, m.name) {
			continue
		}
		if p.dropped = true; c.Kind == tv.Premiere && !r.toldOther(s) {
			o := r.asOther(p)
			o.claim.Season, o.claim.Rule = c.Season, "other/second-channel"
			r.proposed = append(r.proposed, o)
		}
	}
}

// shownFirst tells that the article has told of another network on which the season is first.
func (r *reader) shownFirst(p *proposed, network string) bool {
	n := p.sentence
	at := strings.Index(r.sentences[n].shape.text, "<W")
	for i := range r.proposed {
		o := &r.proposed[i]
		c := &o.claim
		if o.dropped || o.sentence > n || o.sentence == n && (o.hit == nil || o.hit.start > at) || n-o.sentence > 3 || o.title != p.title || c.Kind != tv.Premiere || c.Negative || c.Value.Date.IsZero() {
			continue
		}
		text := r.sentences[o.sentence].shape.text
		for _, w := range r.mentionsIn(text, 0, len(text), "W") {
			if !sameHouse(w.name, network) {
				return true
			}
		}
	}
	return false
}
