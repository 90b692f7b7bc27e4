package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// Sentence is one that a search found, and the article it stands in.
type Sentence struct {
	Article    tv.Article
	Shared     bool // the article is about other shows as well
	Others     bool // it names another show
	Text       string
	Start, End int // in the article's text, in bytes
}

// InItsWords is the rule of a claim that is but a sentence, told in its own words.
const InItsWords = "text"

// Searches are the words to search for where no claim answers; none where a bare
// sentence cannot safely answer such a question: who, when and how many are
// answered by claims or not at all.
func Searches(q ask.Question) []string {
	switch q.About {
	case ask.Quote, ask.Plot, ask.Relationship, ask.Anything:
	case ask.Production:
		if !q.Where && !q.Why {
			return nil
		}
	case ask.Order, ask.Delay, ask.Change, ask.Part, ask.Crew:
		if !(q.Why && q.About != ask.Part && q.About != ask.Crew) && !(q.Change == tv.Recast && len(q.People) > 0 && tellsSuccession(fold(q.Text))) {
			return nil
		}
	default:
		return nil
	}
	return wordsAndNames(q)
}

// FromText answers out of sentences of articles about the show, the best first,
// where one safely does: it is about the show and whom the question names, has every
// word that the question turns on, is of the kind that was asked for, and is about
// no other season. Whatever it says is told in its own words, and never as surer
// than they are.
func FromText(q ask.Question, show tv.Show, season int, found []Sentence) Answer {
	a := Answer{Season: season}
	asked := &file{q: q}
	off := asked.offPoint()
	names := func(*tv.Claim) bool { return true }
	if who := (&file{q: q}); q.About == ask.Plot || q.About == ask.Anything {
		if _, deed := who.deedTo(fold(q.Text)); deed != "" || strings.HasPrefix(fold(q.Text), "who ") {
			names = who.saysWho() // who did it is asked, or whom it was done to
		}
		deed, named := who.deed(), names
		names = func(c *tv.Claim) bool {
			return named(c) && who.does(c, deed) && !who.asksItself(c) && who.tellsHow(c)
		}
	}
	measured := asked.measures()
	for _, s := range found {
		if !q.Yes && measured != nil && !measured.MatchString(s.Text) || !says(s.Text) || !isOf(s, show, q) || !fits(s.Text, q) || !ofSeason(s, q, season) {
			continue
		}
		c := inItsWords(s, show)
		if !names(&c) || off(&c) {
			continue
		}
		a.Told = []Told{{Claim: c, Role: Also}}
		break
	}
	return a
}

// NamedIn is the first sentence about a show that has a name as it is typed, and the name as the
// sentence has it; one word is a name where it is written as one within the sentence.
func NamedIn(typed string, show tv.Show, found []Sentence) (c tv.Claim, name string) {
	words := strings.Fields(fold(typed))
	if len(words) == 0 {
		return c, ""
	}
	for i, w := range words {
		words[i] = regexp.QuoteMeta(w)
	}
	is := regexp.MustCompile(`(?i)(?:^|[^\pL\d])(` + strings.Join(words, `[^\pL\d]+`) + `)(?:[^\pL\d]|$)`)
	for _, s := range found {
		m := is.FindStringSubmatchIndex(s.Text)
		if m == nil || s.Others || s.Shared || strings.Contains(s.Text, "?") {
			continue
		}
		name := s.Text[m[2]:m[3]]
		if first, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(first) || len(words) == 1 && m[2] == 0 && !firstOfName.MatchString(s.Text[m[3]:]) {
			continue
		}
		return inItsWords(s, show), name
	}
	return c, ""
}

// ShownOn is the first sentence that tells of a show in the same breath as of a network, which
// may be where it is to be seen.
func ShownOn(networks []string, show tv.Show, found []Sentence) (tv.Claim, bool) {
	for _, s := range found {
		for _, n := range networks {
			if !s.Others && !s.Shared && toBeSeen.MatchString(s.Text) && regexp.MustCompile(`(?i)\b(?:on|to|via|through|by|at)(?: [\pL]+ and)? (?:the )?`+regexp.QuoteMeta(n)+`(?:[^\pL\d+]|$)`).MatchString(s.Text) {
				return inItsWords(s, show), true
			}
		}
	}
	return tv.Claim{}, false
}

var toBeSeen = regexp.MustCompile(`(?i)\b(?:stream\w*|airs?|aired|airing|available|shown|shows?|watch\w*|premier\w+|debut\w*|launch\w*|arriv\w+|moves?|moving|lands?)\b`)

// isOf reports whether a sentence is about the show, and names all whom the
// question does. It need not name the show where it names them, it or its article
// can be about no other, and it leaves no room for another's name.
func isOf(s Sentence, show tv.Show, q ask.Question) bool {
	text := " " + fold(s.Text) + " "
	people := q.People
	if q.Change == tv.Recast && len(people) > 1 {
		people = people[len(people)-1:] // whoever is replaced; the other may be "he"
	}
	for _, p := range people {
		if !slices.ContainsFunc(p.Entries, func(e names.Entry) bool {
			words := strings.Fields(fold(e.Name))
			return len(words) > 0 && (strings.Contains(text, " "+words[len(words)-1]+" ") && !ofFamily(s.Text, e.Name) || strings.Contains(text, " "+words[0]+" "))
		}) {
			return false
		}
	}
	if s.Others {
		return false // which of them it is about is not for a bot to say
	}
	if slices.ContainsFunc(append([]string{show.Name}, show.Names...), func(name string) bool {
		return strings.Contains(text, " "+strings.TrimPrefix(fold(name), "the ")+" ")
	}) {
		return true
	}
	return len(q.People) > 0 && (!s.Shared || hasPartIn(show, q.People)) && !workLeft.MatchString(s.Text)
}

// ofFamily reports whether a sentence has the last name of somebody only behind another first one:
// "Tegan Lawson" is not Kirra Lawson.
func ofFamily(sentence, name string) bool {
	names := strings.Fields(name)
	if len(names) < 2 {
		return false
	}
	words, family := strings.Fields(sentence), false
	for i, w := range words {
		if fold(w) != fold(names[len(names)-1]) {
			continue
		}
		if i == 0 || !capital(words[i-1]) || strings.ContainsAny(words[i-1], ".,;:") || slices.Contains(names, words[i-1]) || ranks[fold(words[i-1])] {
			return false
		}
		family = true
	}
	return family
}

// hasPartIn reports whether one of those named is a character of the show, and of
// no other.
func hasPartIn(show tv.Show, people []ask.Thing) bool {
	return slices.ContainsFunc(people, func(p ask.Thing) bool {
		return !slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return e.Kind != names.Character || e.Show != show.ID })
	})
}

// workLeft is what somebody comes to or goes from that has a name: perhaps a show
// that nobody here knows.
var workLeft = regexp.MustCompile(`\b(?:leav(?:es?|ing)|left|quits?|quitting|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|join(?:s|ed|ing)?|(?:back|return(?:s|ed|ing)?|departure|exit) (?:to|from)) (?:the )?[“"‘']?\p{Lu}`)

// relations are words for what is between people.
var relations = []string{"relationship", "married", "marry", "wedding", "husband", "wife", "sister", "brother", "father", "mother", "daughter", "son",
	"lovers", "romance", "engaged", "friends", "cousin", "related", "couple", "partner"}

// reasonWords tell a reason and nothing else; "after" may be of time alone.
var reasonWords = []string{"because", "due to", "owing to", "blam", "citing", "cited", "reason", "as a result of"}

// spoken is some words between quotation marks.
var spoken = regexp.MustCompile(`[“"][^”"]+ [^”"]+ [^”"]+ [^”"]+[”"]`)

// fits reports whether a sentence is of the kind that a question asks for, and has
// the words it turns on.
func fits(sentence string, q ask.Question) bool {
	lower := strings.ToLower(sentence)
	turns := q.Rest
	if kin := relationOf(q); kin != "" && (q.About == ask.Relationship || q.About == ask.Who || q.About == ask.Part) && !sentenceTellsKin(sentence, kin, q.People) {
		return false
	}
	switch {
	case q.Change == tv.Recast && !q.Why:
		return tellsSuccession(fold(sentence))
	case q.About == ask.Quote:
		return spoken.MatchString(sentence) && holds(sentence, q.Words)
	case q.About == ask.Relationship:
		if len(q.People) > 1 && lovesTwo.MatchString(q.Text) && !ofLove(sentence) {
			return false // that both are named beside somebody's daughter
		}
		return len(q.People) > 0 && together(sentence, q.People) && hasKin(sentence, relations) && (len(turns) == 0 || holds(sentence, turns))
	case q.Where:
		return hasKin(sentence, []string{"filming", "shooting", "filmed", "production"}) && strings.Contains(lower, " in ") && (len(turns) == 0 || holds(sentence, turns))
	case q.Why:
		return hasAny(withoutDue(sentence), reasonWords) && holds(sentence, q.Words)
	}
	return len(turns) > 0 && holds(sentence, q.Words)
}

// farApart is how many words may stand between two of whom a sentence tells what
// is between them.
const farApart = 16

// together reports whether the names of the first two stand near each other, in one
// clause of a list.
func together(sentence string, people []ask.Thing) bool {
	if len(people) < 2 {
		return true
	}
	return slices.ContainsFunc(strings.Split(sentence, ";"), func(clause string) bool { return nearby(clause, people) })
}

func nearby(clause string, people []ask.Thing) bool {
	words := strings.Fields(fold(clause))
	var at [2][]int
	for i, p := range people[:2] {
		for k, w := range words {
			if slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return slices.Contains(strings.Fields(fold(e.Name)), w) }) {
				at[i] = append(at[i], k)
			}
		}
	}
	for _, a := range at[0] {
		if slices.ContainsFunc(at[1], func(b int) bool { return apart(a, b) <= farApart }) {
			return true
		}
	}
	return false
}

// says reports whether a sentence says more than names.
func says(sentence string) bool {
	n := 0
	for _, w := range strings.Fields(sentence) {
		if w[0] >= 'a' && w[0] <= 'z' {
			n++
		}
	}
	return n > 1
}

// ofSeason reports whether a sentence may speak for the season that is asked for,
// or where none is, for the one that is meant: it names that, or names none and its
// headline does. Where nobody asked for a season neither need name one, and what is
// between people is so whichever season the headline is about.
func ofSeason(s Sentence, q ask.Question, meant int) bool {
	named := seasonsIn(s.Text)
	if len(named) == 0 && (q.Season > 0 || q.About != ask.Relationship) {
		named = seasonsIn(s.Article.Title)
	}
	if len(named) == 0 {
		return q.Season == 0
	}
	season := cmp.Or(q.Season, meant)
	return season == 0 || slices.Contains(named, season)
}

// unsure are the words by which a sentence says that it does not know.
var unsure = []string{" may ", " might ", " could ", " perhaps ", "possibl", "rumour", "rumor", "speculat", " hope", "likely", " think", "expected", "reportedly", "sources", "is said to"}

// secondHand are the words by which a sentence has it from somebody who is not named.
var secondHand = []string{"close to the ", "familiar with the ", "an insider", "on condition of anonymity"}

// inItsWords is a sentence as a claim that claims no more than that it was
// printed.
func inItsWords(s Sentence, show tv.Show) tv.Claim {
	c := tv.Claim{
		ID: s.Article.ID + "@" + strconv.Itoa(s.Start), Show: show.ID, ShowName: show.Name, Kind: tv.Other, Value: tv.Value{Text: s.Text}, Certainty: tv.Confirmed,
		AsOf: s.Article.Published, Quote: s.Text, Start: s.Start, End: s.End, Rule: InItsWords,
		Article: s.Article.ID, Title: s.Article.Title, Source: s.Article.Source, URL: s.Article.URL,
		Published: s.Article.Published, Undated: s.Article.Undated, Record: s.Article.Kind == tv.Record,
	}
	switch {
	case hasAny(s.Text, unsure):
		c.Certainty = tv.Speculated
	case hasAny(s.Text, secondHand):
		c.Certainty = tv.Reported
	}
	return c
}
