package bot

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/dates"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// told is what was found as a reply: known things as facts, and what is not known
// in notes, or as the headline where nothing is.
func told(list []found, day tv.Date, stale int) reply.Reply {
	answer, several := reply.Reply{Day: day}, severalShows(list)
	for _, f := range list {
		if f.answer.Known() {
			answer.Headline = f.heading()
			break
		}
	}
	if several {
		answer.Headline = headingOf(list)
	}
	seen := map[string]bool{}
	for _, f := range list {
		if !f.answer.Known() {
			lines := f.nothing(day)
			switch near := f.near(day); {
			case near.known() && len(list) == 1:
				answer.Facts = append(answer.Facts, near.fact())
				lines = slices.Delete(lines, 1, 2) // it has its source below
			case near.known() && near.claim.WordsSpoiler().Season > 0:
				lines = slices.Delete(lines, 1, 2) // a note covers nothing
			}
			if answer.Headline.IsZero() {
				answer.Headline, lines = lines[0], lines[1:]
			}
			answer.Notes = append(answer.Notes, lines...)
		}
		answer.Notes = append(append(answer.Notes, f.unplaced()...), f.onlyThen()...)
		for i, t := range f.answer.Told {
			if fact := f.fact(t, i == 0, day); !seen[t.Claim.ID] {
				seen[t.Claim.ID] = true
				if several {
					fact = f.labelled(fact, i == 0)
				}
				answer.Facts = append(answer.Facts, fact)
			}
		}
	}
	var ages []reply.Text
	if list[0].answer.Near.Kind == "" && moves(list[0].question.About) && !dayPassed(answer.Facts, day) {
		ages = warning(answer.Facts, day, stale)
	}
	answer.Notes = append(answer.Notes, unheard(leftBehind(list, answer.Facts), ages)...)
	if show := list[0].show; show.ID != "" {
		answer.Next = []reply.Next{{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+show.ID), How: reply.Anew}}
	}
	return answer
}

// moves reports whether what is asked about goes on changing, so that an old source
// may be out of date. The tense of a question does not matter: "is it over" and
// "has it ended" are told the same.
func moves(about ask.About) bool {
	switch about {
	case ask.Premiere, ask.Order, ask.Production, ask.Change, ask.News, ask.Final, ask.Network:
		return true
	}
	return false
}

// leftBehind warns of what was found to be promised for a time that has gone by. What
// was asked of several shows is told of none.
func leftBehind(list []found, facts []reply.Fact) []reply.Text {
	known := list[0].known
	if known == nil || severalShows(list) {
		return nil
	}
	season := 0
	if f := list[0]; f.answer.Known() {
		season = known.Meant(&f.answer.Told[0].Claim)
	}
	return goneBy(facts, known, season)
}

// dayPassed reports whether what leads is a day that has been: it moves no more.
func dayPassed(facts []reply.Fact, day tv.Date) bool {
	if len(facts) == 0 {
		return false
	}
	on := facts[0].Claim.Value.Date
	return !on.IsZero() && on.Last().Before(day.First())
}

// heading is the show and season, after yes or no where that was asked and is
// known.
func (f found) heading() reply.Text {
	h := heading(f.show, f.known.Meant(&f.answer.Told[0].Claim))
	if f.answer.Verdict == "" || f.verdictSpoils() {
		return h
	}
	return reply.Say("ask."+string(f.answer.Verdict), "heading", h)
}

func (f found) fact(t answer.Told, leads bool, day tv.Date) reply.Fact {
	fact := reply.Fact{Text: f.said(t.Claim, day), Claim: t.Claim, Spoiler: t.Claim.WordsSpoiler()}
	if leads && f.verdictSpoils() {
		fact.Text = f.behindVerdict(fact.Text)
	}
	switch t.Role {
	case answer.Disputes:
		fact.Label = reply.Say("label.but")
		if f.besides(t.Claim) {
			fact.Label = reply.Say("label.also")
		}
	case answer.Was:
		fact.Text = reply.Overtaken(t.Claim, day)
		if !leads {
			fact.Label = f.earlier(t.Claim)
		}
	case answer.Since:
		fact.Label = reply.Say("label.since")
	case answer.Rejected:
		fact.Label = reply.Say("label.rejected")
	case answer.Beside:
		if t.Claim.Kind.Weighed() && !leads { // what else is said in words says itself how sure it is
			fact.Label = beside(t.Claim)
		}
	case answer.Leads, answer.Also:
		if !leads && f.ofAnother(t.Claim) {
			fact.Label = ofSeason(t.Claim.Season)
		}
	}
	return fact
}

// besides reports whether a claim holds beside the one that leads: an article that names two
// networks contradicts neither.
func (f found) besides(c tv.Claim) bool {
	return c.Kind == tv.OnNetwork && c.Article == f.answer.Told[0].Claim.Article
}

// said is a claim in a sentence. Words of an article are told as words: whether
// they are affirmed, denied or only thought possible stands before them.
func (f found) said(c tv.Claim, day tv.Date) reply.Text {
	if said, ok := handedOver(f.known, c, day); ok {
		return said
	}
	switch {
	case c.Kind == tv.Delay && f.known != nil && f.known.Settled(&c):
		return reply.Overtaken(c, day) // it has been shown since
	case c.Kind.Weighed():
		return reply.Claimed(c, day)
	}
	words := reply.Words(wholly(c))
	if f.question.When && !c.When.IsZero() && len(dates.Find(c.Value.Text, day)) == 0 {
		words = reply.Say("claim.when", "said", words, "in", reply.In(c.When))
	}
	key := "is"
	switch {
	case c.Rule == answer.InItsWords:
		return reply.Say("ask.text").Sentence()
	case c.Certainty == tv.Speculated && saysMay.MatchString(c.Value.Text):
		// its own words say so
	case c.Negative && c.Kind == tv.Spinoff && noPlans.MatchString(c.Quote+" "+c.Detail):
		key = "unplanned" // no plans today are not a no
	case c.Negative && c.Kind == tv.Spinoff && c.Detail != "":
		return reply.Say("ask.plain.off.as", "said", words, "detail", reply.Words(c.Detail)).Sentence()
	case c.Certainty == tv.Denied, c.Negative:
		words = reply.InWords(c, words)
	case c.Certainty == tv.Speculated:
		key = "may"
	case c.Kind == tv.Quote && c.By != "" && strings.HasPrefix(c.Value.Text, c.By):
		// they tell who says so
	case c.Kind == tv.Quote && c.By != "":
		said := c
		said.Value.Text = words.String()
		return reply.Say("ask.said", "who", reply.Words(who(c)), "said", reply.InTheirWords(said)).Sentence()
	}
	said := reply.Say("ask.plain."+key, "said", words)
	if f.question.When && !c.When.IsZero() && !strings.Contains(c.Value.Text, strconv.Itoa(c.When.First().Day())) {
		said = reply.Say("ask.plain.when", "said", said, "when", reply.DateWords(c.When)) // that is what is asked
	}
	return said.Sentence()
}

// mostWhole is how long the sentence of words that were cut may be, to be told whole.
const mostWhole = 330

// wholly is what a claim in words says; where that was cut in the middle of its sentence, the
// sentence, which it spoils no less.
func wholly(c tv.Claim) string {
	said := c.Value.Text
	if c.Kind == tv.Spinoff && takenBack(c) {
		return strings.TrimRight(c.Quote, ".")
	}
	if isScrap(said) && c.Kind != tv.Quote && c.Kind != tv.Spinoff && len(c.Quote) <= mostWhole && strings.Contains(plainQuotes.Replace(c.Quote), plainQuotes.Replace(strings.TrimRight(said, "."))) {
		return strings.TrimRight(c.Quote, ".")
	}
	cut, ok := strings.CutSuffix(said, "…")
	if cut = strings.TrimSpace(cut); !ok || c.Kind == tv.Quote || len(c.Quote) > mostWhole || !strings.HasPrefix(plainQuotes.Replace(c.Quote), plainQuotes.Replace(cut)) {
		return said
	}
	return strings.TrimRight(c.Quote, ".")
}

// takenBack reports whether the sentence goes on, behind the words that a claim has of it, with
// what takes them back: "had been in development, but is no longer moving forward".
func takenBack(c tv.Claim) bool {
	_, after, found := strings.Cut(plainQuotes.Replace(c.Quote), plainQuotes.Replace(strings.TrimRight(c.Value.Text, ".… ")))
	return found && len(c.Quote) <= mostWhole && takesBack.MatchString(after)
}

var takesBack = regexp.MustCompile(`(?i)^[,;]? (?:but|though|although|however|yet|until|before|only|and (?:was|is|has|have) (?:since|now|later|not|no longer))\b`)

var plainQuotes = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'")

var (
	noPlans = regexp.MustCompile(`(?i)\b(?:no|not any|n['’]t any) (?:\pL+ )?plans?\b`)
	saysMay = regexp.MustCompile(`(?i)\b(?:rumou?r\w*|reportedly|may|might|could|perhaps|possibly|maybe|suggests?|believes?|theory|speculat\w+|hints?)\b`)
)

// who is the name of who says something, closed by a comma where it holds one:
// "Casey Bloys, HBO, said".
func who(c tv.Claim) string {
	if strings.Contains(c.By, ",") {
		return c.By + ","
	}
	return c.By
}

// nothing says that no source answers, and what is known that comes nearest, in
// a sentence of its own.
func (f found) nothing(day tv.Date) []reply.Text {
	switch {
	case len(f.several) > 0:
		return []reply.Text{reply.Say("ask.several", "typed", f.question.Show.Typed, "names", reply.Either(showNames(f.several)...)), reply.Say("ask.several.hint")}
	case f.idle():
		return chat(f.question.Text)
	case f.show.ID == "":
		said := reply.Say("ask.no-show")
		if f.namesNone() {
			said = reply.Say("ask.which-show")
		}
		if len(f.alike) > 0 {
			return []reply.Text{said, reply.Say("error.nearest", "names", reply.List(showNames(f.alike)...))}
		}
		return []reply.Text{said, reply.Say("ask.no-show.hint", "command", reply.Command("shows"))}
	}
	if f.answer.Corrects != "" {
		return []reply.Text{f.corrected()}
	}
	what := reply.Words(f.show.Name)
	if n := f.answer.Season; f.question.Season > 0 || f.question.Next && n > 0 {
		what = reply.Say("ask.of-season", "n", n, "show", what)
	}
	if n := f.question.Episode; n > 0 {
		what = reply.Say("ask.of-episode", "n", n, "what", what)
	}
	lines := []reply.Text{f.refusal(what)}
	if near := f.near(day); near.known() {
		lines = append(lines, near.sentence())
	}
	if q := f.question; q.About == ask.Anything && !namedAlone(q) && !answer.AsksAge(q) {
		lines = append(lines, reply.Say("ask.can"))
	}
	return lines
}

// unplaced says, where it is asked of one country and what is told names none, that nobody says
// whether it holds there.
func (f found) unplaced() []reply.Text {
	if !f.answer.Known() || !f.answer.Anywhere {
		return nil
	}
	return []reply.Text{reply.Say("ask.anywhere", "country", answer.Country(f.question))}
}

// idle reports whether nothing was asked: thanks, or who I am.
func (f found) idle() bool {
	q := f.question
	return f.show.ID == "" && q.About == ask.Anything && len(q.Words)+len(q.People) == 0 && q.Show.Typed == ""
}

// namesNone reports whether a question has no word that could be the name of a show.
func (f found) namesNone() bool { return len(f.question.Rest) == 0 || f.question.OfIt() }
