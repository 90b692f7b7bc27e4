package glean

import (
	"strings"

	"backlot/internal/tv"
)

// loose kinds of claims take a season only from their own clause.
func loose(c tv.Claim) bool {
	return c.Kind == tv.OnNetwork || c.Kind == tv.Crew || c.Kind == tv.Spinoff
}

// ofShow tells claims that are of the show, whatever season the text speaks of.
func ofShow(c tv.Claim) bool {
	return c.Kind == tv.Cast && c.Value.Change == tv.Stars || c.Kind == tv.Crew && c.Value.Role == "creator"
}

// seasonAtHit gives the season that a hit is about; 0 for the show as a whole: the
// one in its clause, in its sentence, in its paragraph, or the article's.
func (r *reader) seasonAtHit(h *hit, t *title, c tv.Claim) int {
	if m := h.mention("season"); m != nil {
		return m.season
	}
	if ofShow(c) {
		return 0
	}
	if n := h.askedSeason(c); n > 0 {
		return n
	}
	if n := h.beforeNext(t, c); n > 0 {
		return n
	}
	text := h.s.shape.text
	from, to := h.s.clauseAt(h.start + 1)
	if n := r.nearestSeason(h, t, c, from, max(to, h.end)); n > 0 || loose(c) {
		return n
	}
	if n := r.antecedent(h.s, from); n > 0 {
		return n
	}
	best, ordered := 0, r.early[foldedName(t)]
	if ordered > 0 && ofOrder(c) {
		return ordered
	}
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if ordered > 0 && ofShowing(c) && ordersSeason(text, e) || r.otherShowsSeason(h.s, e, t) {
			continue
		}
		if !r.backstory(h.s, e) && !r.gone(h.s, e) && (!unordered(text, e.at) || c.Certainty == tv.Speculated && has(text, "if we", "if they", "if i")) && !h.notTheirs(e, c) {
			best = e.season
		}
	}
	if best > 0 {
		return best
	}
	local, main := r.local[foldedName(t)], r.season[foldedName(t)]
	switch {
	case ordered > 0 && ofShowing(c) && local == ordered:
		return main
	case main > 1 && c.Kind == tv.Relationship && ofLate.MatchString(text) && !futureCue.MatchString(text):
		return main - 1
	case local > 0 && (local >= main || !r.current(c)):
		return local
	case main > 1 && r.namedLater(t, h.s):
		if !t.known && ofMaking[c.Kind] && c.Kind != tv.Final && r.isNew(t) {
			return firstOf(c)
		}
		return 0
	case main > 0:
		return main
	case local > 0:
		return local
	case !t.known && ofMaking[c.Kind] && c.Kind != tv.Final && r.isNew(t):
		return firstOf(c)
	}
	return 0
}

// namedLater tells that the season which an article seems to be about is named in it but once,
// behind a sentence.
func (r *reader) namedLater(t *title, s *sentence) bool {
	at, faint := r.faint[foldedName(t)]
	return faint && s.paragraph < at && !s.title
}

// firstOf gives the season of a claim on a show that is new.
func firstOf(c tv.Claim) int {
	if c.Kind == tv.Stage && (c.Value.Text == tv.InDevelopment || c.Value.Text == tv.PreProduction || c.Value.Text == tv.Renewed) {
		return 0
	}
	return 1
}

// nearestSeason gives the nearest season in a part of a sentence: before the hit
// rather than behind it.
func (r *reader) nearestSeason(h *hit, t *title, c tv.Claim, from, to int) int {
	text := h.s.shape.text
	best, far := 0, len(text)
	newest := has(text, "this season", "new season", "upcoming season", "the latest season")
	for _, e := range r.mentionsIn(text, from, to, "E") {
		d := 2 * (e.at - h.end)
		if e.at < h.end {
			d = max(h.start-e.at, 0)
		}
		if c.Kind == tv.Episodes && e.at > h.end && itsEpisodes.MatchString(text[h.end:e.at]) && !e.episode {
			return e.season
		}
		if h.notTheirs(e, c) || r.otherShowsSeason(h.s, e, t) {
			continue
		}
		if e.at > h.end && otherStatement(text[h.end:e.at]) {
			continue
		}
		if r.early[foldedName(t)] == e.season && ofShowing(c) && ordersSeason(text, e) && !goesOnShown.MatchString(text[e.at:]) {
			continue
		}
		if newest && e.season != r.season[foldedName(t)] && e.season < r.season[foldedName(t)] || unordered(text, e.at) && c.Kind != tv.Final && !c.Negative && c.Certainty == tv.Confirmed && strings.Count(text, "<E") > 1 {
			continue
		}
		if sinceThen.MatchString(text[back(text, e.at, 3):e.at]) {
			continue
		}
		old := r.backstory(h.s, e)
		if old && e.at < h.start && ofMaking[c.Kind] {
			old = r.compared(h.s, e) && strings.Count(text, "<E") > 1 || r.compared(h.s, e) && r.current(c) // it may be the subject
		}
		if old && c.Kind == tv.Stage && !ordered(c.Value.Text) && e.at >= h.start && e.at < h.end && madeOf.MatchString(text[h.start:e.at]) {
			old = false // "production on the fourth season was shut down"
		}
		if d < far && (!old || c.Kind == tv.Plot) {
			best, far = e.season, d
		}
	}
	return best
}

// otherStatement tells that between a hit and a season behind it another statement begins.
func otherStatement(between string) bool {
	return has(between, ", and", "and", ",", "but", ";", "after", "before", "since", "than") && !has(between, "of", "for")
}

// antecedent gives the season that "which" stands for, where a clause begins with it.
func (r *reader) antecedent(s *sentence, from int) int {
	text := s.shape.text
	if from < 2 || !strings.HasPrefix(text[from:], " , which ") && !strings.HasPrefix(text[from:], " , whose ") {
		return 0
	}
	for _, e := range r.mentionsIn(text, back(text, from, 4), from+1, "E") {
		return e.season
	}
	return 0
}

// current tells a claim on what is being made or is still to be seen, which is on
// the season the article is about and on none before it.
func (r *reader) current(c tv.Claim) bool {
	switch c.Kind {
	case tv.Stage:
		return c.When.IsZero() || c.Plan || r.recent(c.When)
	case tv.Premiere, tv.Finale:
		return c.Value.Date.IsZero() || r.future(c.Value.Date)
	}
	return c.Kind == tv.Episodes
}

// recent tells a day that lies at most some months before the article's.
func (r *reader) recent(d tv.Date) bool {
	return r.article.Published.IsZero() || !d.Last().Before(r.article.Published.First().AddDate(0, -4, 0))
}

// newness are the words beside a show that is new.
var newness = []string{"new series", "new drama", "new comedy", "new thriller", "new show", "new sitcom", "new crime drama", "spin-off", "spinoff", "prequel", "companion series", "limited series", "miniseries", "straight-to-series", "series order",
	"to series", "upcoming series", "forthcoming series", "gets a series", "debut series", "brand-new", "introduce", "sequel series", "adaptation of", "first look"}

// isNew tells that an article speaks of a show as one that nobody has seen yet.
func (r *reader) isNew(t *title) bool {
	if r.announced[t] {
		return true
	}
	if known, done := r.fresh[t]; done {
		return known
	}
	for i := range r.sentences {
		s := &r.sentences[i]
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
			text := s.shape.text
			if r.titleOf(p.mention) != t {
				continue
			}
			behind := text[p.at:]
			if next := strings.IndexByte(behind, ' '); next >= 0 {
				behind = behind[next:]
			}
			before := text[back(text, p.at, 7):p.at]
			if has(before+" ", newness...) || partsLong(before) || isA(behind) {
				r.fresh[t] = true
				return true
			}
		}
	}
	r.fresh[t] = false
	return false
}

// partsLong tells "six-part" and "eight-episode".
func partsLong(text string) bool {
	return strings.Contains(text, "-part ") || strings.Contains(text, "-episode ") || strings.Contains(text, "-parter ")
}

// isA tells what follows the name of a show that must be explained: ", a six-part thriller from".
func isA(behind string) bool {
	behind = strings.TrimPrefix(behind, ` "`)
	behind = strings.TrimPrefix(strings.TrimPrefix(behind, " ,"), ` "`)
	f := strings.Fields(behind)
	if len(f) < 3 || f[0] != "a" && f[0] != "an" && f[0] != "its" && f[0] != "their" && f[0] != "another" {
		return false
	}
	for _, w := range f[1:min(len(f), 9)] {
		switch {
		case w == "," || w == "that" || w == "which":
			return false
		case strings.HasSuffix(w, "-part") || w == "new" || w == "spin-off" || w == "spinoff" || w == "prequel" || w == "remake" || w == "reboot" || w == "adaptation":
			return true
		}
	}
	return strings.HasPrefix(strings.Join(f, " "), "a ") && has(" "+strings.Join(f[:min(len(f), 12)], " ")+" ", "drama from", "thriller from", "series from", "comedy from", "sitcom from", "thriller about", "drama about", "comedy about", "sitcom about", "series about",
		"thriller by", "drama by", "series by", "comedy by", "drama set", "thriller set", "series set", "series starring", "thriller starring", "drama starring", "comedy starring", "mystery from", "mystery about")
}
