package glean

import (
	"strings"

	"backlot/internal/tv"
)

// andFor reads the second of "renewed X for a third season and Y for a second".
func andFor(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !has(text[:h.start+1], "renewed", "renews", "picked up", "picks up", "recommissioned") {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.When = h.r.when(h)
	return h.both(c)
}

// listOf is how a list of shows begins that one thing is said of, and how one ends.
var listOf = phraseOf(` (renewed|renews|renewing|cancelled|canceled|cancels|axed|axes) (?:[a-z0-9'-]+ |<[A-Z]\d+> |, ){0,14}?(?:shows|series|dramas|comedies|sitcoms|titles|programmes|programs|originals|hits) (?:[a-z0-9'-]+ |<[A-Z]\d+> |, |: |-- |" ){0,60}$`)

// among reads "renewed nine of its shows, among them X, Y and Z" for each of them.
func among(h *hit) []tv.Claim {
	text := h.s.shape.text
	loc := listOf.FindStringSubmatch(text[:h.start+1])
	if loc == nil || has(loc[0], "not", "but", "while", "will", "is", "was", "has", "after", "which", "who", "that", "yet", "from", "like") {
		return nil
	}
	value := tv.Renewed
	if loc[1][0] == 'c' || loc[1][0] == 'a' {
		value = tv.Cancelled
	}
	c := stageOf(value)
	c.Season, c.When = whole, h.r.when(h)
	return []tv.Claim{c}
}

func announced(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if notOrders.MatchString(near) || has(near, "season", "seasons", "more", "another", "further", "additional") || len(h.r.mentionsIn(text, h.start, h.end+1, "E")) > 0 {
		return nil
	}
	rest := text[h.end+1:]
	for _, w := range []string{"<E", "'s", "' ", "will", "is", "has", "was", "season", "star", "creator", "for <E", "for a <E", "had", "would", "back", "\" will", "\" is"} {
		if strings.HasPrefix(rest, w) {
			return nil
		}
	}
	if has(near, "announced", "announces", "unveiled", "unveils") && !has(text, "new series", "new drama", "new comedy", "new show", "a series", "limited series", "new thriller", "spin-off", "spinoff") {
		return nil
	}
	if has(near, "bought", "buys", "landed", "lands", "picked up", "picks up") && !strings.HasPrefix(rest, ",") && !strings.HasPrefix(rest, "\" ,") && !has(rest, "to series", "straight to series") {
		return nil
	}
	return h.announcement()
}

// announcement makes the claim that a show was ordered, or renewed where the article knows an earlier season.
func (h *hit) announcement() []tv.Claim {
	c := stageOf(tv.Announced)
	if t := h.r.showAt(h); t != nil && h.r.season[foldedName(t)] > 1 {
		return nil
	}
	c.Season, c.When = whole, h.r.when(h)
	c.By = h.orderer()
	return []tv.Claim{c}
}

func isAnnounced(h *hit) []tv.Claim {
	text := h.s.shape.text
	if strings.HasPrefix(text[h.end+1:], "<E") || has(text[h.start:h.end+1], "not") || notOrders.MatchString(text[h.start:h.end+1]) {
		return nil
	}
	return h.announcement()
}

func (r *reader) showName() string {
	if r.show == nil {
		return ""
	}
	return r.show.name
}
