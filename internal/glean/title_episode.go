package glean

import "strings"

// The title of an episode is no show's: "season 3, episode 4, "Dead Reckoning"", "next week's
// episode, "The Long Watch"".

// beforeEpisodeTitle are words behind which, with a comma or a colon, the title of an episode stands in quotes.
var beforeEpisodeTitle = words(`episode instalment installment opener finale premiere hour pilot`)

// calledSo stand between such a word and the title.
var calledSo = words(`called titled entitled named dubbed`)

// ofEpisode tells that a candidate stands somewhere as the title of an episode, in quotation marks.
func (r *reader) ofEpisode(x *candidate) bool {
	for _, p := range x.spots {
		if r.numbered(p) {
			return true
		}
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
		case numeral(r.tokens[k].low) > 0 && k > p.s.from && (r.tokens[k-1].low == "part" || r.tokens[k-1].low == "chapter") && comma:
			return true // "Part one, "The Crossing""
		case numeral(r.tokens[k].low) > 0 && k > p.s.from && r.tokens[k-1].low == "episode":
			k--
		}
		if m := r.tokens[max(k, 0)].mention; m != 0 && comma && r.mentions[m-1].kind == isSeason && r.mentions[m-1].episode {
			return true // "Episode 15, titled "The Crossing""
		}
		if k >= p.s.from && beforeEpisodeTitle[r.tokens[k].low] && (comma || r.tokens[k].low == "episode") {
			return true
		}
	}
	return false
}

// numbered tells what stands behind the number that an episode has of how many: "3/8: The Crossing".
func (r *reader) numbered(p spotOf) bool {
	if p.from-2 < p.s.from || r.tokens[p.from-1].text != ":" {
		return false
	}
	end := r.tokens[p.from-2].end
	before := r.text[p.s.start:end]
	nr, of, cut := strings.Cut(before[strings.LastIndexByte(before, ' ')+1:], "/")
	return cut && nr != "" && of != "" && len(nr) < 3 && len(of) < 3 && strings.Trim(nr+of, "0123456789") == ""
}
