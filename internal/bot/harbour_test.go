package bot

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/ingest"
	"backlot/internal/sqlite"
)

// article is a file of the library: a line of text a claim, and the claims.
type article struct {
	title, source, published string
	lines                    []string
	claims                   []map[string]any
}

// says puts a line into an article, and the claim that it makes.
func (a *article) says(show string, season any, kind string, value any, certainty, line string, more ...any) {
	c := map[string]any{"show": show, "season": season, "kind": kind, "value": value, "certainty": certainty, "by": nil, "as_of": a.published, "quote": line}
	for i := 0; i < len(more); i += 2 {
		c[more[i].(string)] = more[i+1]
	}
	a.tells(line)
	text := strings.Join(a.lines, "\n")
	c["start"], c["end"] = len(text)-len(line), len(text)
	a.claims = append(a.claims, c)
}

// tells puts lines into an article that no claim is made of.
func (a *article) tells(lines ...string) { a.lines = append(a.lines, lines...) }

// bring imports an article and gives its id.
func (a *article) bring(t *testing.T, b *Bot) string {
	t.Helper()
	file := fmt.Sprintf("---\ntitle: %s\nsource: %s\npublished: %s\n---\n%s\n--- claims\n", a.title, a.source, a.published, strings.Join(a.lines, "\n"))
	shows := map[string]bool{}
	var names []string
	for _, c := range a.claims {
		line, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		file += string(line) + "\n"
		if show := c["show"].(string); !shows[show] {
			shows[show] = true
			names = append(names, show)
		}
	}
	path := filepath.Join(t.TempDir(), "article.txt")
	if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	in := ingest.Import{Store: b.Store, Actor: sqlite.Actor{User: "test"}, Today: b.Today(), Shows: names, Publish: true, NewShows: true}
	done, err := in.File(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	return done.Article.ID
}

// empty is a bot that knows the networks and outlets, and nothing else.
func empty(t *testing.T) *Bot {
	t.Helper()
	s, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "backlot.db"), clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := ingest.Starter(context.Background(), s, data.FS, false); err != nil {
		t.Fatal(err)
	}
	return &Bot{Store: s, Now: clock}
}

// brought is a bot that knows some articles, and the ids of those.
func brought(t *testing.T, articles ...*article) (*Bot, []string) {
	t.Helper()
	b := empty(t)
	var ids []string
	for _, a := range articles {
		ids = append(ids, a.bring(t, b))
	}
	return b, ids
}

type object = map[string]any

func playing(person, character, change string) object {
	return object{"person": person, "character": character, "change": change}
}

// harbour is what is written of Harbour Lights: what is firm, what is guessed and
// what is contested, and an article that is about Night Ferry as well, in which
// somebody has another part, and a character the same name.
func harbour() []*article {
	const hl, nf = "Harbour Lights", "Night Ferry"
	filming := &article{title: "Cameras roll", source: "Deadline", published: "2026-04-02"}
	filming.says(hl, 3, "stage", "filming", "confirmed", "Season 3 of Harbour Lights is filming, Hulu says.", "by", "Hulu")
	filming.says(hl, 3, "cast", playing("Ida Voss", "Runa", "returns"), "confirmed", "Ida Voss is back as Runa.")
	filming.says(hl, 3, "cast", playing("Per Lund", "Captain Aske", "departs"), "confirmed", "Per Lund, who was Captain Aske, leaves with season 3.")
	filming.says(hl, nil, "network", "Hulu", "confirmed", "Harbour Lights is on Hulu.")
	filming.says(hl, nil, "crew", object{"person": "Tom Keane", "role": "creator"}, "confirmed", "It was created by Tom Keane.")
	filming.says(hl, 3, "delay", "weather", "confirmed", "Season 3 was delayed by the weather.")
	filming.tells("Filming of season 3 of Harbour Lights goes on in Bergen.", "Per Lund is leaving because of the cold, his agent said.", "The keeper's lamp was lit on a Monday.")

	dated := &article{title: "A day for the keepers", source: "Variety", published: "2026-06-10"}
	dated.says(hl, 3, "premiere", "2027-01-14", "confirmed", "Season 3 begins on 14 January 2027.")
	dated.says(hl, 3, "episodes", 8, "confirmed", "Season 3 has eight episodes.")
	dated.says(hl, 4, "stage", "renewed", "speculated", "Fans think that a fourth season is ordered.", "by", "fans")
	dated.says(hl, 3, "quote", "the storm is real this year", "confirmed", "“The storm is real this year,” Ida Voss said.", "by", "Ida Voss")
	dated.says(hl, nil, "plot", "a keeper and a captain guard a harbour", "confirmed", "A keeper and a captain guard a harbour.")
	dated.says(hl, nil, "other", "the lamp was built for the show", "confirmed", "The lamp was built for the show.")
	dated.says(hl, 3, "finale", "2027-03-04", "confirmed", "Season 3 ends on 4 March 2027.")

	loose := &article{title: "What we hear", source: "A blog", published: "2026-08-01"}
	loose.says(hl, nil, "stage", "cancelled", "reported", "Harbour Lights is cancelled, insiders say.", "by", "insiders")
	loose.says(hl, 3, "premiere", "2027-03", "confirmed", "Season 3 begins in March 2027.", "as_of", "2026-03-01")
	loose.says(hl, 3, "cast", playing("Bo Ek", "the Dean", "joins"), "confirmed", "Bo Ek is the Dean.")
	loose.says(hl, nil, "spinoff", "a show about the lamp", "speculated", "There may be a show about the lamp.")

	contested := &article{title: "Another day", source: "The Hollywood Reporter", published: "2026-06-11"}
	contested.says(hl, 3, "premiere", "2027-02-20", "confirmed", "Season 3 begins on 20 February 2027.")
	contested.says(hl, 3, "stage", "paused", "confirmed", "Filming of season 3 is paused.", "as_of", "2026-04-02")
	contested.says(hl, nil, "relationship", object{"a": "Runa", "b": "Captain Aske", "what": "siblings"}, "confirmed", "Runa and Captain Aske are siblings.")
	contested.says(hl, nil, "final", 3, "reported", "Season 3 is the last, it is said.", "by", "a source")
	contested.says(hl, nil, "crew", object{"person": "Ann Lee", "role": "director"}, "confirmed", "Ann Lee directs.")
	contested.says(hl, 2, "premiere", "2024-02-01", "confirmed", "Season 2 began on 1 February 2024.")
	contested.tells("Runa is secretly married to the harbour master Holm.", "Nobody at Harbour Lights may say whether Ann Lee keeps the lamp because of the keeper.")

	guesses := &article{title: "What may come", source: "TVLine", published: "2026-07-20"}
	guesses.says(hl, 5, "premiere", "2029", "speculated", "A fifth season could come in 2029.")
	guesses.says(hl, 4, "cast", playing("Ida Voss", "Runa", "departs"), "speculated", "Ida Voss might leave in season 4.")
	guesses.says(hl, 4, "episodes", 10, "speculated", "Season 4 may have ten episodes.")

	both := &article{title: "Two boats", source: "IGN", published: "2026-07-02"}
	both.says(hl, 3, "cast", playing("Nora Berg", "Holm", "joins"), "confirmed", "Nora Berg joins Harbour Lights as Holm.")
	both.says(nf, 3, "cast", playing("Per Lund", "the Pilot", "joins"), "confirmed", "Per Lund joins Night Ferry as the Pilot.")
	both.says(nf, 3, "cast", playing("Eva Dahl", "Runa", "stars"), "confirmed", "Eva Dahl is Runa in Night Ferry.")
	both.tells("Per Lund is leaving Night Ferry because of the noise.", "Ida Voss left because of the pay.")
	return []*article{filming, dated, loose, contested, guesses, both}
}

// ferry is an article about another show, with the same people and the same words.
func ferry() *article {
	const nf = "Night Ferry"
	other := &article{title: "The ferry sails in season 3", source: "Deadline", published: "2026-09-01"}
	other.says(nf, 3, "premiere", "2026-12-01", "confirmed", "Season 3 begins on 1 December 2026.")
	other.says(nf, 3, "cast", playing("Per Lund", "Captain Aske", "returns"), "confirmed", "Per Lund is back as Captain Aske.")
	other.says(nf, 3, "cast", playing("Ida Voss", "Runa", "departs"), "confirmed", "Ida Voss leaves as Runa.")
	other.says(nf, 3, "cast", playing("Tom Keane", "Holm", "joins"), "confirmed", "Tom Keane is Holm.")
	other.says(nf, nil, "stage", "cancelled", "confirmed", "Night Ferry is cancelled.")
	other.says(nf, nil, "crew", object{"person": "Ida Voss", "role": "director"}, "confirmed", "Ida Voss directs it.")
	other.says(nf, nil, "relationship", object{"a": "Runa", "b": "Holm", "what": "rivals"}, "confirmed", "Runa and Holm are rivals.")
	other.says(nf, 3, "quote", "the storm is a joke", "confirmed", "“The storm is a joke,” Ida Voss said.", "by", "Ida Voss")
	other.says(nf, nil, "plot", "a captain sails into a storm", "confirmed", "A captain sails into a storm.")
	other.says(nf, nil, "spinoff", "a show about the lamp", "denied", "There is no show about the lamp.")
	for i := range 60 {
		other.tells(fmt.Sprintf("Runa is secretly married to Captain Aske, day %d, says the harbour master Holm.", i), "Filming of season 3 goes on in Oslo, because of the cold.", "The keeper's lamp.")
	}
	return other
}

// questions are those that the properties are held to, of a show's name.
func questions(show string) []string {
	list := strings.Split(strings.TrimSpace(`
is ida voss back in %s
is per lund back in %s
is per lund leaving %s
who plays runa in %s
who is holm in %s
who plays the dean in %s
why was %s cancelled
when is %s out
when does %s season 2 come out
when is %s season 5 out
when is %s season 6 out
is %s season 3 out in january 2027
is %s renewed
is %s renewed for season 4
is %s cancelled
is %s season 3 happening
who is in %s
who created %s
who directs %s
who makes %s
how many episodes does %s have
how many episodes does %s season 4 have
where can i watch %s
is this the last season of %s
is there a %s spinoff
why was %s delayed
is %s filming
when did %s wrap
what is %s about
what's new with %s
any rumours about %s
when is the %s finale
where is %s filmed
where is %s season 2 filmed
what are runa and captain aske to each other in %s
is runa married to holm in %s
what did ida voss say about %s
what did ida voss say about the storm in %s
why is per lund leaving %s
why did ida voss leave %s
what happens with the lamp in %s
why was the lamp built in %s
why does ann lee keep the lamp in %s`), "\n")
	for i, q := range list {
		list[i] = strings.ReplaceAll(q, "%s", show)
	}
	return list
}
