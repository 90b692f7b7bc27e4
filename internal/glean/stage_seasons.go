package glean

import (
	"backlot/internal/tv"
)

// What is told of one of several seasons that are named or counted together is told of each: "the third
// and fourth are filmed back to back", "two more series, taking it up to its seventh".

var eachSeasonRule = once("stage/each-season", func(*hit) []tv.Claim { return nil })

var (
	// nextSeason joins two seasons that are named together.
	nextSeason = phraseOf(`^ (?:and|&)(?: (?:the|series|season|its|<S\d+> 's))? $`)
	// orderedAtOnce are seasons that are ordered at once.
	orderedAtOnce = phraseOf(` (?:(?P<n>two|three|four|[2-4])(?: (?:more|further|additional|extra|new|fresh|full|final|other))* (?:seasons|series|years|runs)|(?P<n2>two|three|four|[2-4])-(?:season|series|year) (?:[a-z-]+ ){0,2}?(?:order|pickup|pick-up|renewal|extension|deal|commitment|recommission)|(?P<n3>double|pair|two-fer|triple) (?:(?:season|series) )?(?:(?:of )?(?:more|further|additional|extra|new|fresh) (?:seasons|series|years|runs)|order|pickup|pick-up|renewal|recommission)|not one but (?P<n4>two|three) (?:[a-z]+ ){0,2}(?:seasons|series)) `)
	// yearsGone are years that have passed, and no seasons.
	yearsGone = phraseOf(` (?:[a-z0-9]+) years (?:since|ago|later|after|earlier|before|apart|in the making|off) `)
	// lastCounted ends what stands before the last of them.
	lastCounted = phraseOf(` (?:through|until|to|up to|into|till|with)(?: (?:an?|the|its|at least|what will be its|season|series))* $`)
)

// manySeasons are words for how many, beside numerals.
var manySeasons = map[string]int{"double": 2, "pair": 2, "two-fer": 2, "triple": 3}

// seasonsAlike extends claims of how a season fares to those that are named or counted together with it.
func (r *reader) seasonsAlike(s *sentence) {
	text := s.shape.text
	if r.off[eachSeasonRule.name] {
		return
	}
	named := r.mentionsIn(text, 0, len(text), "E")
	many := orderedAtOnce.MatchString(text)
	if len(named) == 0 && !many {
		return
	}
	var held []proposed
	for p := range r.heldOf(s) {
		if c := &p.claim; c.Kind == tv.Stage && c.Certainty != tv.Denied && ofEachSeason[c.Value.Text] {
			held = append(held, *p)
		}
	}
	for _, p := range held {
		for k, e := range named {
			if e.episode {
				continue
			}
			n, also := e.season, e.also
			if also == 0 && k+1 < len(named) && nextSeason.MatchString(text[afterMention(text, e.at):named[k+1].at]) && !named[k+1].episode {
				also = named[k+1].season
			}
			if also > 0 && (p.claim.Season == n || p.claim.Season == also) {
				r.ofSeason(s, p, n)
				r.ofSeason(s, p, also)
			}
		}
		if many && p.claim.Value.Text == tv.Renewed && !p.claim.Negative {
			r.countedSeasons(s, p, named)
		}
	}
}

// ofEachSeason are stages that several seasons can have at once.
var ofEachSeason = map[string]bool{tv.Renewed: true, tv.Filming: true, tv.Wrapped: true, tv.InDevelopment: true, tv.PreProduction: true, tv.PostProduction: true, tv.Paused: true}

// countedSeasons makes the claim of each of the seasons that are ordered at once.
func (r *reader) countedSeasons(s *sentence, p proposed, named []placed) {
	text := s.shape.text
	found := orderedAtOnce.FindStringSubmatch(yearsGone.ReplaceAllString(text, " "))
	if found == nil {
		return
	}
	n := 0
	for _, how := range found[1:] {
		if how != "" {
			n = max(numeral(how), manySeasons[how])
		}
	}
	last := 0
	for _, e := range named {
		if !e.episode && e.also == 0 && lastCounted.MatchString(text[:e.at]) {
			last = e.season
		}
	}
	first := p.claim.Season
	if last > n {
		first = last - n + 1
	} else if len(named) > 0 || first < 2 {
		return
	}
	for i := first; i < first+n; i++ {
		r.ofSeason(s, p, i)
	}
}

// ofSeason makes a claim of another season, where the sentence has not told it.
func (r *reader) ofSeason(s *sentence, p proposed, season int) {
	c := p.claim
	if r.told(s, func(o tv.Claim) bool {
		return o.Kind == tv.Stage && o.Value.Text == c.Value.Text && o.ShowName == c.ShowName && o.Season == season
	}) {
		return
	}
	h := *p.hit
	x := *h.rule
	x.name = eachSeasonRule.name
	h.rule, h.about = &x, p.title
	c.Season = season
	r.propose(&h, c)
}
