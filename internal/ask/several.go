package ask

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
)

// subject is a show that a question names, and the season that stands beside it.
type subject struct {
	show   Thing
	season int
}

var (
	sideBySide = regexp.MustCompile(`\bSHOW (SEASON )?(or|and|vs|versus|before|after|than) (SEASON of )?SHOW\b`)
	whichFirst = regexp.MustCompile(`\b(first|sooner|earlier|later)\b|\b(before|after) (SEASON of )?SHOW\b`)
)

// subjects are the shows of a question that asks the same of several, each with its
// own season; none where it is about one.
func (s *scanned) subjects() []subject {
	line := s.line()
	if !sideBySide.MatchString(line) && !(len(s.shows) > 1 && whichFirst.MatchString(line)) {
		return nil
	}
	var list []subject
	for i, t := range s.tokens {
		if t.word != "SHOW" || slices.ContainsFunc(list, func(o subject) bool { return sameThing(o.show, s.shows[t.n-1]) }) {
			continue
		}
		list = append(list, subject{s.shows[t.n-1], s.seasonBeside(i)})
	}
	if len(list) < 2 {
		return nil
	}
	return list
}

// seasonBeside is the season that belongs to the show at token i: the one behind it,
// else the one before it that is not another's.
func (s *scanned) seasonBeside(i int) int {
	if s.at(i+1) == "SEASON" {
		return s.tokens[i+1].n
	}
	k := i - 1
	if s.at(k) == "of" {
		k--
	}
	if s.at(k) == "SEASON" && s.at(k-1) != "SHOW" {
		return s.tokens[k].n
	}
	return 0
}

// compared reads a question of several shows.
func (s *scanned) compared(q *Question, index *names.Index) {
	q.of = s.subjects()
	if len(q.of) == 0 {
		return
	}
	for i, of := range q.of {
		q.of[i].show = of.show.main(index)
	}
	q.Season = q.of[0].season
	if whichFirst.MatchString(s.line()) && (q.About == Anything || q.About == Premiere || q.About == Order && q.Stage == "") {
		q.About, q.Compares = Premiere, true
	}
}

func sameThing(a, b Thing) bool {
	return a.Clear() && b.Clear() && a.Entries[0].ID == b.Entries[0].ID
}

// each is the question of each of the shows it is about. Which of them comes first is
// asked for a day, and neither yes nor no answers it.
func (q Question) each() []Question {
	switch q.About {
	case Premiere, Order, Finale, Production, Episodes, Network, Final, Delay:
	default:
		return []Question{q}
	}
	if len(q.of) == 0 {
		return []Question{q}
	}
	var list []Question
	for _, of := range q.of {
		one := q
		one.Show, one.Season, one.of = of.show, of.season, nil
		if q.Compares {
			one.Yes, one.When, one.First, one.Presupposes = false, true, q.First && q.Past, ""
		}
		list = append(list, one)
	}
	return list
}

// names reports whether nothing is asked and something is named: "tin whistle…" before a
// question says what that is about.
func (q Question) names() bool {
	if q.Bare && q.About == Order && q.Stage == "" && q.Season > 0 && onlySeason.MatchString(q.Text) {
		return len(q.Words) == 0 && q.Show.Typed != ""
	}
	return q.Bare && (q.About == Anything || q.About == Who) && len(q.Words) == 0 && (q.Show.Typed != "" || len(q.People) > 0)
}

// OfIt reports whether what is asked about is only "it", which has been named before or is
// known from where it is asked: "is it on netflix". What is true or said is none.
func (q Question) OfIt() bool {
	return q.Show.Typed == "" && ofIt.MatchString(q.Text) && !itIs.MatchString(q.Text)
}

var (
	ofIt = regexp.MustCompile(`(?i)^\W*(?:(?:so|and|but|ok|when|where|why|how|who|what|which \pL+|whats|what's|wheres|where's|whens|when's) )*(?:(?:is|was|will|has|does|did|can|could|would) (?:it|this|the (?:show|series))\b|(?:its|it's|it) )`)
	itIs = regexp.MustCompile(`(?i)\b(?:is|was) (?:it|this) (?:\pL+ )?(?:true|confirmed|real|official|possible|just|called|correct|legit|a fact|that|because)\b`)
)

// idle reports whether nothing is asked or named: "i got confused".
func (q Question) idle() bool {
	return q.Bare && q.About == Anything && q.Show.Typed == "" && len(q.People) == 0
}

// asked leaves out the parts that only say what the others are about, or nothing. What
// is named behind a question that names no show is its show.
func asked(list []Question) []Question {
	if !slices.ContainsFunc(list, func(q Question) bool { return !q.names() && !q.idle() }) {
		return list
	}
	var out []Question
	for i, q := range list {
		if q.names() || q.idle() {
			continue
		}
		if next := i + 1; next < len(list) && list[next].names() && q.Show.Typed == "" {
			q.Show, q.Season = list[next].Show, max(q.Season, list[next].Season)
		}
		out = append(out, q)
	}
	return out
}

// kinEnds are the words before which what is named as somebody's ends.
var kinEnds = set(`be been come comes appear appears join joins joining joined leave leaves return returns yeah yes right then too innit lol huh ok okay though tho
	in on is was are were will has have had and or at to for of from who that off gone out back dead alive missing still really actually pregnant leaving coming returning not what
	now please pls again turns turned reveal anyway exactly say says said about`)

// notKin are words for somebody's own part or person.
var notKin = set(`actor actress voice herself himself character role part name real new old return exit last final story death fate first salary season show guy thing stepped relation relationship connection link
	job title contribution credit gig function position capacity agent agency publicist nickname ceiling connected related`)

// kin is what is asked for of the first of those named: "best friend" in "Mel's best
// friend". It is nobody by that name.
func (s *scanned) kin() string {
	for i, t := range s.tokens {
		if !t.owner && !(t.word == "WHO" && strings.HasSuffix(strings.ToLower(s.text[t.start:t.end]), "s") && (kinNames[s.at(i+1)] || s.unknown(i+1))) {
			continue
		}
		var words []string
		for k := i + 1; k < len(s.tokens) && !s.tokens[k].ruled && !kinEnds[s.at(k)] && len(words) < 3; k++ {
			if notKin[s.at(k)] {
				return ""
			}
			words = append(words, s.at(k))
		}
		return strings.Join(words, " ")
	}
	return ""
}
