package glean

// The title of an episode is no show's: "season 3, episode 4, "Dead Reckoning"", "next week's
// episode, "The Long Watch"".

// beforeEpisodeTitle are words behind which, with a comma or a colon, the title of an episode stands in quotes.
var beforeEpisodeTitle = words(`episode instalment installment opener finale premiere hour pilot`)

// calledSo stand between such a word and the title.
var calledSo = words(`called titled entitled named dubbed`)

// ofEpisode tells that a candidate stands somewhere as the title of an episode, in quotation marks.
func (r *reader) ofEpisode(x *candidate) bool {
	for _, p := range x.spots {
		k := p.from - 1
		if k < p.s.from || !isQuote(r.tokens[k].text) {
			continue
		}
		k--
		comma := false
		for k >= p.s.from && (r.tokens[k].text == "," || r.tokens[k].text == ":" || r.tokens[k].text == "-" || r.tokens[k].text == "--") {
			comma = true
			k--
		}
		if k < p.s.from {
			continue
		}
		if m := r.tokens[k].mention; m != 0 && r.mentions[m-1].kind == isSeason {
			if r.mentions[m-1].episode && comma {
				return true
			}
			continue
		}
		switch {
		case calledSo[r.tokens[k].low]:
			comma = true
			k--
			if k > p.s.from && r.tokens[k].text == "," {
				k--
			}
		case numeral(r.tokens[k].low) > 0 && k > p.s.from && r.tokens[k-1].low == "episode":
			k--
		}
		if k >= p.s.from && beforeEpisodeTitle[r.tokens[k].low] && (comma || r.tokens[k].low == "episode") {
			return true
		}
	}
	return false
}
