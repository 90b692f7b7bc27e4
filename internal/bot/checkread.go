package bot

import (
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/dates"
	"backlot/internal/glean"
	"backlot/internal/ingest"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// wish is a sentence that says what should be, and not what is.
var wish = regexp.MustCompile(`(?i)\b(?:should|shouldn'?t|ought to|(?:i|we) (?:really |so |just |all )?(?:hope|wish|pray|(?:want|need) (?:a|an|another|more|them|him|her|it|this|that|season|the show))|` +
	`hopefully|hoping|wishing|let'?s hope|deserves?|petition|imagine|would love|i'?d love|if only|(?:pls|plz|please) (?:let|make|give|bring|renew|cancel|don'?t|do not|be|come|save|keep|just))\b`)

// claimed is what a message claims about shows that are known, and the shows it
// is taken to be about.
func (b *Bot) claimed(ctx context.Context, v sqlite.View, r reply.Request) ([]tv.Claim, []names.Entry, error) {
	k, err := b.Store.Known(ctx, v.Desk)
	if err != nil {
		return nil, nil, err
	}
	m := readable(r.Arg("message"), k.Index)
	if len(m.shows) == 0 && r.Arg("show") == "" {
		m = askedOf(m, r.Arg("message"), k.Index)
	}
	if named, err := b.named(ctx, r, "show"); err != nil {
		return nil, nil, err
	} else if named.Arg("show") != "" && (r.Arg("show") != "" || len(m.shows) == 0) {
		show, _, err := b.show(ctx, v, named, "show")
		if err != nil {
			return nil, nil, err
		}
		m.shows = []names.Entry{{Kind: names.Show, ID: show.ID, Name: show.Name}}
	}
	byPeople := len(m.shows) == 0
	if byPeople {
		if m.shows, err = b.showOfPeople(ctx, v, r.Arg("message"), k.Index); err != nil {
			return nil, nil, err
		}
	}
	dossiers := map[string]*tv.Dossier{}
	for _, show := range m.shows {
		d, err := b.Store.Dossier(ctx, v, show.ID)
		if err != nil {
			return nil, nil, err
		}
		dossiers[show.ID] = d.Sure()
	}
	known := func(show string) *tv.Dossier { return dossiers[show] }
	k.Networks = ownNetworks(k.Networks, m.shows, known)
	m.text = withNetworks(m.text, k.Networks)
	a := glean.Article{Text: m.text, Published: v.Day}
	if len(m.shows) == 1 {
		a.Text = withFullNames(m.text, k, m.shows[0].ID)
		a.Shows = []string{m.shows[0].Name}
	}
	lib, err := ingest.Learned(ctx, b.Store, v.Desk)
	if err != nil {
		return nil, nil, err
	}
	lib.Networks = k.Networks
	var claims []tv.Claim
	said := networksApart(withDelays(weighed(glean.Read(a, lib).Claims), a.Text, m.shows))
	said = withSpinoffs(withRecasts(said, a.Text, m.shows, known), a.Text, m.shows)
	for _, c := range said {
		if c.Show != "" && !wish.MatchString(c.Quote) && !unsaid.MatchString(c.Quote) && (!byPeople || c.Kind == tv.Cast || c.Kind == tv.Crew) {
			c.Published = v.Day
			claims = append(claims, identify(c, k))
		}
	}
	return slices.DeleteFunc(claims, func(c tv.Claim) bool { return inPassing(c, claims) }), m.shows, nil
}

// weighed are the claims of kinds that are weighed.
func weighed(claims []tv.Claim) []tv.Claim {
	return slices.DeleteFunc(claims, func(c tv.Claim) bool { return !c.Kind.Weighed() })
}

// unsaid is a sentence that tells of what nobody said.
var unsaid = regexp.MustCompile(`(?i)\b(?:nobody|no ?one|none of them|they never|i never|(?:i|they) (?:didn'?t|did not)) (?:ever )?(?:said|says|say|saying|confirmed|confirm|announced|claimed)\b|` +
	`\bno (?:news|word|update|updates|info|idea|clue)\b`)

// inPassing reports whether a message names a network only as the one that orders or ends
// the show.
func inPassing(c tv.Claim, all []tv.Claim) bool {
	return c.Kind == tv.OnNetwork && slices.ContainsFunc(all, func(o tv.Claim) bool { return o.Quote == c.Quote && o.Slot() == "order" })
}

// lateWords are a sentence that says that something comes later than it was to, whatever
// the cause.
var lateWords = regexp.MustCompile(`(?i)\b(?:has|have|had|is|was|got|gets|been)(n'?t| not)? (?:been )?(?:just |now |officially )?(?:delayed|postponed|pushed(?: back)?)\b`)

var ofSeasonNo = regexp.MustCompile(`(?i)\bseason (\d{1,2})\b`)

// withDelays adds the delays of which a message gives no cause.
func withDelays(claims []tv.Claim, text string, shows []names.Entry) []tv.Claim {
	for _, sentence := range strings.SplitAfter(text, ". ") {
		sentence = strings.TrimSpace(sentence)
		m := lateWords.FindStringSubmatch(sentence)
		var of []names.Entry
		for _, show := range shows {
			if len(shows) == 1 || strings.Contains(sentence, show.Name) {
				of = append(of, show)
			}
		}
		if m == nil || len(of) != 1 || slices.ContainsFunc(claims, func(c tv.Claim) bool {
			return strings.Contains(sentence, c.Quote) && (c.Kind == tv.Delay || c.Kind == tv.Premiere)
		}) {
			continue
		}
		c := tv.Claim{Show: of[0].ID, ShowName: of[0].Name, Kind: tv.Delay, Certainty: tv.Confirmed, Negative: m[1] != "", Quote: sentence}
		if n := ofSeasonNo.FindStringSubmatch(sentence); n != nil {
			c.Season, _ = strconv.Atoi(n[1])
		}
		claims = append(claims, c)
	}
	return claims
}

// identify finds whom and what a claim of a message names, as the store's claims
// have it.
func identify(c tv.Claim, k sqlite.Known) tv.Claim {
	if c.Kind == tv.Cast && c.CharacterID != "" {
		return c // it was found by what is known of its show
	}
	if a := k.Index.Resolve(c.Value.Person, names.Person); c.Value.Person != "" && a.One != nil {
		c.PersonID = a.One.Entry.ID
	}
	if c.Value.Character != "" {
		a := narrowed(k.Index.Resolve(c.Value.Character, names.Character), c.Show)
		if a.One != nil && a.One.Entry.Show == c.Show {
			c.CharacterID = a.One.Entry.ID
		}
	}
	if c.Kind == tv.OnNetwork {
		for _, n := range k.Networks {
			for _, name := range append([]string{n.Name}, n.Names...) {
				if strings.EqualFold(name, c.Value.Text) {
					c.NetworkID = n.Name
				}
			}
		}
	}
	return c
}

// askedOf finds the show of a message as it is found in a question: without the
// article of its name, mistyped, by a nickname.
func askedOf(m message, text string, index *names.Index) message {
	for _, q := range ask.Read(text, index, ask.Options{}) {
		if q.Show.Typed != "" && q.Show.Clear() {
			e := q.Show.Entries[0]
			if isWord(q.Show.Typed) && names.Fold(q.Show.Typed) == names.Fold(e.Name) && (ask.Plain(names.Fold(q.Show.Typed)) || !asksIt(text)) {
				continue // "they did it again" names no show; "is netflix doing wren" does
			}
			typed := regexp.MustCompile(`(?i)\b` + regexp.QuoteMeta(q.Show.Typed) + `\b`)
			m = readable(typed.ReplaceAllLiteralString(text, e.Name), index)
			m.shows = []names.Entry{e}
			return m
		}
	}
	return m
}

// showOfPeople is the only show of those whom a message names.
func (b *Bot) showOfPeople(ctx context.Context, v sqlite.View, text string, index *names.Index) ([]names.Entry, error) {
	for _, q := range ask.Read(text, index, ask.Options{}) {
		if len(q.People) == 0 {
			continue
		}
		ids, err := b.showsOf(ctx, ask.Question{About: ask.Part, People: q.People}, place{View: v})
		if err != nil || len(ids) != 1 {
			return nil, err
		}
		shows := index.Things(ids[0], names.Show)
		return shows[:min(1, len(shows))], nil
	}
	return nil, nil
}

// finding is what is known of a claim.
func finding(c tv.Claim, known *tv.Dossier) tv.Finding {
	if n := afterSeason(c, known); n > 0 {
		return known.CheckIn(c, n+1) // what is said of that season says nothing of what comes after it
	}
	if c.Kind == tv.Spinoff {
		return spinoffFinding(c, known)
	}
	f := counted(known.Check(c), c, known)
	if f.Verdict == tv.Contradicted && f.WasSo() && onceSo.MatchString(c.Quote) {
		f.Verdict = tv.Once
	}
	return f
}

// onceSo is a sentence that tells what was so, or was to be, and not that it still is.
var onceSo = regexp.MustCompile(`(?i)\b(?:played|starred|used to|was (?:to|due|set|originally|initially)|originally|at first|at one point|once)\b`)

// afterOne tells that something is to be after a season.
var afterOne = regexp.MustCompile(`(?i)\bafter (?:(?:the )?(?:season|series|szn|s)\.? ?(\d{1,2})|(?:this|next|the next|the new|the coming|one more) (?:season|series))\b`)

// afterSeason is the season after which somebody is said to leave; 0 where none is
// told.
func afterSeason(c tv.Claim, known *tv.Dossier) int {
	if c.Kind != tv.Cast || c.Value.Change != tv.Departs {
		return 0
	}
	m := afterOne.FindStringSubmatch(c.Quote)
	if m == nil {
		return 0
	}
	if n, err := strconv.Atoi(m[1]); err == nil {
		return n
	}
	season, _ := known.Season()
	return season
}

// inItsYear is a claim in the year in which what is known has its day, where the
// message named none: "premiered january 17" is true of any year. Where no day that is
// known fits, it is the year of the day that leads.
func inItsYear(c tv.Claim, known *tv.Dossier) tv.Claim {
	d := c.Value.Date
	if d.IsZero() {
		d = c.When
	}
	if d.IsZero() || !anyYear(c.Quote, d, known.Day) {
		return c
	}
	season := c.Season
	if season == 0 {
		season, _ = known.Season()
	}
	st := known.Told(season, c.Slot(), c.Season > 0)
	for _, o := range append(append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...), st.Past...) {
		on := o.Value.Date
		if on.IsZero() {
			on = o.When
		}
		if fits := d.Meeting(on); fits != "" {
			return onDay(c, fits)
		}
	}
	if on := st.Lead.Value.Date; !on.IsZero() && d.Last().Before(known.Day.First()) == on.Last().Before(known.Day.First()) {
		if moved := d.Moved(on.Year() - d.Year()); moved != "" {
			return onDay(c, moved)
		}
	}
	return c
}

// onDay is a claim on another day.
func onDay(c tv.Claim, d tv.Date) tv.Claim {
	if c.Value.Date.IsZero() {
		c.When = d
	} else {
		c.Value.Date = d
	}
	return c
}

// anyYear reports whether a sentence gives a date without a year.
func anyYear(sentence string, d, day tv.Date) bool {
	for _, f := range dates.Find(sentence, day) {
		if f.AnyYear() && (f.Date == d || f.Past == d || f.Future == d) {
			return true
		}
	}
	return false
}
