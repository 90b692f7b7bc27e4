package bot

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

const harbourLights = "Harbour Lights"

// asked puts every question of a show and gives what was found, by question.
func asked(t *testing.T, b *Bot, show string, v sqlite.View) map[string][]found {
	t.Helper()
	if v.Day.IsZero() {
		v.Day = b.Today()
	}
	all := map[string][]found{}
	for _, q := range questions(show) {
		list, err := b.find(context.Background(), q, place{View: v})
		if err != nil {
			t.Fatal(q, err)
		}
		all[q] = list
	}
	return all
}

// rests are the claims that an answer asserts: those it tells, or the nearest
// thing.
func (f found) rests() []tv.Claim {
	var list []tv.Claim
	for _, told := range f.answer.Told {
		list = append(list, told.Claim)
	}
	if f.answer.Near.Kind != "" {
		list = append(list, f.answer.Near)
	}
	return list
}

// said puts every question of a show and writes what is answered, a line each: in
// plain words and as a reply with its sources.
func said(t *testing.T, b *Bot, v sqlite.View) []string {
	t.Helper()
	var lines []string
	for _, q := range questions(harbourLights) {
		a, err := b.Answer(context.Background(), q, "", v)
		if err != nil {
			t.Fatal(q, err)
		}
		plain, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		day := string(v.Day)
		r := b.Handle(context.Background(), reply.Request{Command: "ask", Args: map[string]string{"question": q, "as_of": day}, Asker: reply.Asker{User: "1"}})
		shown, err := json.Marshal([]any{r.Headline.String(), r.Facts, r.Notes})
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(plain)+string(shown))
	}
	return lines
}

// same reports the first answers that differ.
func same(t *testing.T, why string, got, want []string) {
	t.Helper()
	shown := 0
	for i := range want {
		if got[i] != want[i] && shown < 3 {
			shown++
			t.Errorf("%s changes an answer from\n%s\nto\n%s", why, want[i], got[i])
		}
	}
}

// TestAnswersCover holds the other properties to their word: the questions are of
// every kind, and each kind is answered, out of the text as well, by a guess, by
// what is contested and by the nearest thing.
func TestAnswersCover(t *testing.T) {
	b, _ := brought(t, harbour()...)
	kinds, leads := map[ask.About]bool{}, map[string]int{}
	for _, list := range asked(t, b, harbourLights, sqlite.View{}) {
		for _, f := range list {
			if f.answer.Near.Kind != "" {
				leads["near"]++
			}
			if !f.answer.Known() {
				continue
			}
			kinds[f.question.About] = true
			leads[string(f.answer.Told[0].Claim.Word().Word)]++
			if f.answer.Told[0].Claim.Rule == answer.InItsWords {
				leads["text"]++
			}
			if slices.ContainsFunc(f.answer.Told, func(t answer.Told) bool { return t.Role == answer.Disputes }) {
				leads["contested"]++
			}
		}
	}
	for _, about := range []ask.About{ask.Premiere, ask.Finale, ask.Order, ask.Production, ask.Part, ask.Change, ask.Cast, ask.Who, ask.Crew, ask.Delay, ask.Episodes,
		ask.Network, ask.Final, ask.Spinoff, ask.Relationship, ask.Quote, ask.Plot, ask.News, ask.Rumours, ask.Anything} {
		if !kinds[about] {
			t.Errorf("no question %q is answered", about)
		}
	}
	for _, what := range []string{"near", "text", "contested"} {
		if leads[what] < 2 {
			t.Errorf("%s: %d of the answers", what, leads[what])
		}
	}
}

// TestAnswersRest: whatever is asserted, the nearest thing as well, is of the show
// that was asked about and has a source, whose sentence stands in its article.
func TestAnswersRest(t *testing.T) {
	starter := started(t)
	shows, _, err := starter.Store.Shows(context.Background(), sqlite.View{}, 1000, 0)
	if err != nil {
		t.Fatal(err)
	}
	known := 0
	for _, s := range shows {
		known += rest(t, starter, s.Show)
	}
	if known < 100 {
		t.Errorf("only %d claims of %d shows are told", known, len(shows))
	}
	own, _ := brought(t, append(harbour(), ferry())...)
	if known = rest(t, own, tv.Show{ID: "harbour-lights", Name: harbourLights}); known < 50 {
		t.Errorf("only %d claims are told", known)
	}
}

// rest holds what is told of a show to its sources, and counts it.
func rest(t *testing.T, b *Bot, show tv.Show) (known int) {
	t.Helper()
	for q, list := range asked(t, b, show.Name, sqlite.View{}) {
		for _, f := range list {
			for _, c := range f.rests() {
				known++
				filed, err := b.Store.Article(context.Background(), tv.SharedDesk, c.Article)
				if err != nil {
					t.Fatalf("%s: %v", q, err)
				}
				if c.Quote == "" || filed.State != tv.Published || filed.Article.Text[c.Start:c.End] != c.Quote {
					t.Errorf("%s rests on %q, which is not in its article", q, c.Quote)
				}
				if c.Show != show.ID {
					t.Errorf("%s of %s is answered with %s", q, show.ID, c.Show)
				}
			}
		}
	}
	return known
}

// TestAnswersLeave: retracting any one article takes away what rests on it, and
// nothing is left when all are.
func TestAnswersLeave(t *testing.T) {
	articles := harbour()
	b, ids := brought(t, articles...)
	rested := map[string]int{}
	for _, list := range asked(t, b, harbourLights, sqlite.View{}) {
		for _, f := range list {
			for _, c := range f.rests() {
				rested[c.Article]++
			}
		}
	}
	for i, id := range ids {
		if rested[id] == 0 {
			t.Errorf("nothing rests on %q", articles[i].title)
		}
		b, _ := brought(t, articles...)
		if err := b.Store.Retract(context.Background(), sqlite.Actor{User: "test"}, id); err != nil {
			t.Fatal(err)
		}
		for q, list := range asked(t, b, harbourLights, sqlite.View{}) {
			for _, f := range list {
				for _, c := range f.rests() {
					if c.Article == id {
						t.Errorf("%q is retracted, and %s is still answered by %q", articles[i].title, q, c.Quote)
					}
				}
			}
		}
	}
	for _, id := range ids {
		if err := b.Store.Retract(context.Background(), sqlite.Actor{User: "test"}, id); err != nil {
			t.Fatal(err)
		}
	}
	for q, list := range asked(t, b, harbourLights, sqlite.View{}) {
		for _, f := range list {
			if f.answer.Verdict != "" || len(f.rests()) > 0 {
				t.Errorf("all is retracted, and %s is answered by %+v", q, f.answer)
			}
		}
	}
}

// TestAnswersStay: an article about another show changes no answer, whoever and
// whatever it tells of; nor does one that is printed later change what was known
// on a day, though it speaks of an earlier one.
func TestAnswersStay(t *testing.T) {
	b, _ := brought(t, harbour()...)
	now, then := said(t, b, sqlite.View{}), said(t, b, sqlite.View{Day: "2026-07-25"})
	ferry().bring(t, b)
	same(t, "an article about another show", said(t, b, sqlite.View{}), now)
	later := &article{title: "Season 3 in the rear mirror", source: "Variety", published: "2026-10-10"}
	later.says(harbourLights, 3, "premiere", "2027-09-09", "confirmed", "Season 3 begins on 9 September 2027.", "as_of", "2026-05-05")
	later.says(harbourLights, 3, "stage", "wrapped", "confirmed", "Season 3 has wrapped.", "as_of", "2026-05-05", "when", "2026-05-01")
	later.says(harbourLights, nil, "network", "Peacock", "confirmed", "Harbour Lights is on Peacock.", "as_of", "2026-01-01")
	later.says(harbourLights, 3, "cast", playing("Per Lund", "Captain Aske", "returns"), "confirmed", "Per Lund is back as Captain Aske.", "as_of", "2026-05-05")
	later.says(harbourLights, 3, "quote", "the storm is over", "confirmed", "“The storm is over,” Ida Voss said.", "by", "Ida Voss", "as_of", "2026-05-05")
	for range 20 {
		later.tells("Filming of season 3 of Harbour Lights went on in Oslo.", "Runa is secretly married to Captain Aske, not to Holm.", "Per Lund is leaving because of the cold.")
	}
	later.bring(t, b)
	same(t, "an article that is printed later", said(t, b, sqlite.View{Day: "2026-07-25"}), then)
	if got := said(t, b, sqlite.View{}); slices.Equal(got, now) {
		t.Error("what is printed later changes nothing at all")
	}
}

// TestAnswersOrder: the order in which articles come changes no answer.
func TestAnswersOrder(t *testing.T) {
	articles := append(harbour(), ferry())
	b, _ := brought(t, articles...)
	want, wantThen := said(t, b, sqlite.View{}), said(t, b, sqlite.View{Day: "2026-07-25"})
	random := rand.New(rand.NewPCG(5, 5))
	for range 5 {
		random.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		b, _ := brought(t, articles...)
		same(t, "the order of articles", said(t, b, sqlite.View{}), want)
		same(t, "the order of articles", said(t, b, sqlite.View{Day: "2026-07-25"}), wantThen)
	}
}

// TestAnswersOfShow: a sentence answers only where it is of the show that was asked
// about: not one of another show's article, nor of an article on both that does not
// say which, nor one that names another.
func TestAnswersOfShow(t *testing.T) {
	const nf = "Night Ferry"
	cast := &article{title: "Who is in it", source: "Deadline", published: "2026-04-02"}
	cast.says(harbourLights, 3, "cast", playing("Per Lund", "Captain Aske", "returns"), "confirmed", "Per Lund is Captain Aske again.")
	leaves := func(sentence string, shows ...string) *article {
		a := &article{title: "Why he goes", source: "Variety", published: "2026-05-02"}
		for _, show := range shows {
			a.says(show, nil, "network", "Hulu", "confirmed", show+" is on Hulu.")
		}
		a.tells(sentence)
		return a
	}
	known := &article{title: "A ferry", source: "Deadline", published: "2026-04-01"}
	known.says(nf, nil, "network", "Hulu", "confirmed", "Night Ferry is on Hulu.")
	for _, c := range []struct {
		question string
		article  *article
		answers  bool
	}{
		{"why was the lamp of harbour lights lit by per lund", leaves("Per Lund lit the lamp because of the cold.", harbourLights), true},
		{"why was the lamp of harbour lights lit by per lund", leaves("Per Lund lit the lamp because of the cold.", nf), false},
		{"why was the lamp of harbour lights lit by per lund", leaves("Per Lund lit the lamp because of the cold.", nf, harbourLights), false},
		{"why was the lamp of harbour lights lit by per lund", leaves("Per Lund lit the lamp of Night Ferry because of the cold.", harbourLights), false},
		{"why was the lamp of harbour lights lit", leaves("Because of the cold Harbour Lights lit the lamp.", nf, harbourLights), true},
		{"why was the lamp of harbour lights lit", leaves("Because of the cold Harbour Lights, unlike Night Ferry, lit the lamp.", harbourLights), false},
	} {
		b, _ := brought(t, known, cast, c.article)
		if a, err := b.Answer(context.Background(), c.question, "", sqlite.View{}); err != nil || a.Known != c.answers {
			t.Errorf("%s is answered %q by %q (%v)", c.question, a.Answer, c.article.lines, err)
		}
	}
}

// TestAnswersLabelled: a rumour, a guess and what nobody concerned has confirmed
// say so, and are neither yes nor no; nor is what is contested. The nearest thing
// is never one of them, but for a guess on the very season that is asked about.
func TestAnswersLabelled(t *testing.T) {
	b, _ := brought(t, harbour()...)
	unsure := 0
	for q, list := range asked(t, b, harbourLights, sqlite.View{}) {
		a, err := b.Answer(context.Background(), q, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range list {
			if near := f.answer.Near; near.Kind != "" && near.Certainty == tv.Speculated && near.Season == f.question.Season && near.Season > 0 {
				if said := f.near(b.Today()).sentence().String(); !strings.HasPrefix(said, "What is only guessed of ") || !strings.Contains(said, "Guess: ") {
					t.Errorf("%s: a guess is told as %q", q, said)
				}
			} else if near.Kind != "" && (!near.Word().Word.Firm() || near.Certainty == tv.Speculated) {
				t.Errorf("%s: the nearest thing is %q, which is no more than %s", q, near.Quote, near.Word().Word)
			}
			contested := slices.ContainsFunc(f.answer.Told, func(t answer.Told) bool { return t.Role == answer.Disputes })
			for i, told := range f.answer.Told {
				firm := told.Claim.Word().Word.Firm() && told.Claim.Certainty != tv.Speculated
				if v := f.answer.Verdict; i == 0 && (!firm || contested) && (v == answer.Yes || v == answer.No) {
					t.Errorf("%s is answered %s, on %q", q, v, told.Claim.Quote)
				}
				if firm {
					continue
				}
				unsure++
				if said := f.said(told.Claim, b.Today()).Clause().String(); strings.Contains(a.Answer, strings.TrimRight(said, ".")) && !strings.Contains(a.Answer, reply.Standing(told.Claim).String()) {
					t.Errorf("%s is answered %q, which does not say that %q is no more than %s", q, a.Answer, said, told.Claim.Word().Word)
				}
			}
		}
	}
	if unsure < 8 {
		t.Errorf("only %d claims are unsure", unsure)
	}
}
