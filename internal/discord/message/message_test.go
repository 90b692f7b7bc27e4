package message

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

var update = flag.Bool("update", false, "write the golden files anew")

const today = tv.Date("2026-11-25")

var registered = Options{Commands: map[string]string{"news": "11", "status": "12", "article add": "13"}, Today: today}

func claim(change func(*tv.Claim)) tv.Claim {
	c := tv.Claim{
		ShowName: "Harbour Lights", Season: 3, Kind: tv.Stage, Value: tv.Value{Text: tv.Filming}, Certainty: tv.Confirmed,
		By: "Norda", AsOf: "2026-04-02", Published: "2026-04-02", Source: "The Wire Desk", Title: "Harbour Lights films its third year",
		URL: "https://wire.example/harbour", Quote: "Cameras are rolling in Bergen on the third season of Harbour Lights, Norda said on Thursday.",
		Tier: tv.TierNetwork, Voice: tv.TierNetwork, Listed: true,
	}
	if change != nil {
		change(&c)
	}
	return c
}

func told(label string, c tv.Claim) reply.Fact {
	return reply.Fact{Label: reply.Words(label), Text: reply.Claimed(c, today), Claim: c, Spoiler: c.Spoiler}
}

// replies are what the golden files show.
var replies = map[string]reply.Reply{
	"status": {
		Day: today, Headline: reply.Words("Harbour Lights, season 3"),
		Facts: []reply.Fact{
			told("Production", claim(nil)),
			told("Premiere", claim(func(c *tv.Claim) {
				c.Kind, c.Value = tv.Premiere, tv.Value{Date: "2027-01-17"}
			})),
			told("Guess", claim(func(c *tv.Claim) {
				c.Kind, c.Value, c.Certainty, c.By = tv.Premiere, tv.Value{Date: "2027-Q1"}, tv.Speculated, "fans"
				c.Voice, c.URL = tv.TierFans, ""
				c.Quote = "Fans are betting on early 2027."
			})),
			{Label: reply.Say("label.earlier"), Text: reply.Words("Season 3 is in pre-production."), Claim: claim(func(c *tv.Claim) { c.Quote = "" }), Past: true},
			{Label: reply.Words("Plot"), Text: reply.Words("Runa leaves."), Claim: claim(func(c *tv.Claim) { c.Kind, c.Quote = tv.Plot, "Runa leaves the harbour." }), Spoiler: tv.Point{Season: 2, Episode: 9}},
			told("Network", claim(func(c *tv.Claim) {
				c.Kind, c.Value, c.Quote, c.Bares = tv.OnNetwork, tv.Value{Text: "Norda"}, "The Norda drama ended as Runa left.", tv.Point{Season: 2}
			})),
		},
		Notes: []reply.Text{reply.Say("shows.none.hint", "command", reply.Command("article add"))},
		Next: []reply.Next{
			{Label: reply.Say("button.cast"), Request: reply.Ask("cast", "name", "#show:harbour-lights"), How: reply.Anew},
			{Label: reply.Say("button.publish"), Request: reply.Ask("article publish", "id", "abc", "version", "1"), Weight: reply.Main},
			{Label: reply.Words("Season"), Request: reply.Ask("status", "show", "#harbour-lights"), Pick: "season", Choices: []reply.Choice{{Name: "Season 1", Value: "1"}, {Name: "Season 2", Value: "2"}}},
		},
	},
	"list": {
		Day: today, Private: true, Headline: reply.Words("What I can be asked"),
		Facts: []reply.Fact{
			{Label: reply.Say("help.command", "command", reply.Command("status")), Text: reply.Words("What is known about a show")},
			{Label: reply.Say("help.command", "command", reply.Command("cast")), Text: reply.Words("Who plays whom")},
			{Label: reply.Words("draft"), Text: reply.Words("An article"), Link: "https://wire.example/a_(b)"},
		},
		Files: []reply.Attachment{{Name: "../export für alle.txt", Text: "x"}},
	},
	"refusal": {
		Day: today, Private: true, Failed: true, Headline: reply.Words("I know no show called \"**@everyone**\"."),
		Notes: []reply.Text{reply.Words("/shows lists those I know.")},
	},
}

func TestGolden(t *testing.T) {
	for name, r := range replies {
		m := hold(t, r, registered)
		if found := leaks(m); len(found) > 0 {
			t.Errorf("%s: %q", name, found)
		}
		got := pretty(t, m)
		path := filepath.Join("testdata", name+".json")
		if *update {
			if err := os.WriteFile(path, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not as %s has it:\n%s", name, path, got)
		}
	}
}

// What hostile and unusual words there may be in names, sentences and titles.
var hostile = []string{
	"", " ", "a", "@everyone", "@here <@123456789012345678> <@&1> <#2>", "**bold** __u__ _i_ ~~s~~ ||spoiler|| `code` ```fence```",
	"# heading", "- list", "1. list", "> quote", ">>> quotes", "-# small", "[click](https://evil.example)", "https://evil.example/x", "<https://evil.example>",
	"<t:0:R>", "</status:1>", "<:smile:1>", "<a:smile:1>", ":smile:", "line\nbreak\r\n# heading", "\u202Egnirts\u202C", "a\u200Bb\uFEFFc\u2066d",
	"مسلسل رائع", "הסדרה (Severance)", "日本語のとても長い題名", "👨\u200D👩\u200D👧 🏴\U000E0067\U000E0062\U000E007F", "z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308", "\xff\xfe\x00",
	"\\", "\\\\*", "||", "](x)", "`", strings.Repeat("*", 600), strings.Repeat("https://evil.example ", 60), strings.Repeat("长", 700), strings.Repeat("word ", 400), strings.Repeat("مسلسل ", 300),
}

func TestSweep(t *testing.T) {
	for _, words := range hostile {
		for _, n := range []int{0, 1, 3, 40, 300} {
			r := reply.Reply{Day: today, Headline: reply.Words(words)}
			for i := range n {
				c := claim(func(c *tv.Claim) {
					c.By, c.Source, c.Title, c.Detail, c.ShowName = words, words, words, words, words
					c.Quote = fmt.Sprint(i, words)
					c.URL = []string{"", "javascript:alert(1)", "https://a.example/(x)[y] z|*" + words}[i%3]
					c.Certainty = tv.Certainties[i%4]
				})
				if i%5 == 0 {
					c.Spoiler = tv.Point{Season: 1}
				}
				f := told(words, c)
				if i%7 == 6 {
					f = reply.Fact{Label: reply.Words(words), Text: reply.Words(words), Link: "https://a.example/" + words}
				}
				f.Past = i%4 == 3
				r.Facts = append(r.Facts, f)
				r.Notes = append(r.Notes, reply.Words(words))
				r.Next = append(r.Next, reply.Next{Label: reply.Words(words), Request: reply.Ask("status", "show", words, "season", fmt.Sprint(i))})
				r.Next = append(r.Next, reply.Next{Label: reply.Words(words), Request: reply.Ask("news", "show", words), Pick: "page", Choices: []reply.Choice{{Name: words, Value: words}, {Name: "b", Value: fmt.Sprint(i)}}})
			}
			m := hold(t, r, registered)
			if found := leaks(m); len(found) > 0 {
				t.Errorf("%.40q ×%d: %q", words, n, found[:1])
			}
			if t.Failed() {
				t.Fatalf("with %.60q, %d facts", words, n)
			}
		}
	}
}

// A fact that is shown has its certainty: no block ends between the two.
func TestCutIsWhole(t *testing.T) {
	r := reply.Reply{Day: today, Headline: reply.Words("Harbour Lights")}
	for i := range 300 {
		r.Facts = append(r.Facts, told(fmt.Sprintf("Matter %d", i), claim(func(c *tv.Claim) { c.Quote = fmt.Sprintf("%d: %s", i, strings.Repeat("long words ", 60)) })))
	}
	m := hold(t, r, registered)
	words := all(m)
	shown := strings.Count(words, "**Matter ")
	if shown < 8 || shown == 300 {
		t.Errorf("%d facts are shown", shown)
	}
	if n := strings.Count(words, "Confirmed by Norda · "); n != shown {
		t.Errorf("%d facts and %d certainties", shown, n)
	}
	if want := fmt.Sprintf("%d more facts do not fit into one message. The articles themselves: </news:11> show:Harbour Lights", 300-shown); !strings.Contains(words, want) {
		t.Errorf("the cut is not told as %q:\n%s", want, words[len(words)-300:])
	}
	if !strings.Contains(words, "…”") {
		t.Error("no quote is shortened")
	}
}

// Somebody else's words are cut within themselves: the sentence around them, and
// how sure it is, stays whole.
func TestLongNameIsCutWithin(t *testing.T) {
	long := strings.Repeat("Harbour ", 400)
	r := reply.Reply{Day: today, Headline: reply.Say("error.unknown.show", "typed", long), Notes: []reply.Text{reply.Say("error.unknown.show", "typed", long)}}
	r.Facts = []reply.Fact{told("Network", claim(func(c *tv.Claim) {
		c.Kind, c.Value, c.Certainty, c.Voice, c.Tier, c.By = tv.OnNetwork, tv.Value{Text: long}, tv.Speculated, tv.TierFans, tv.TierFans, "fans"
	}))}
	words := all(hold(t, r, registered))
	end := reply.Say("error.unknown.show", "typed", "").String()
	end = plain(end[strings.LastIndexByte(end, '"'):])
	if n := strings.Count(words, "…"+end); n != 2 {
		t.Errorf("%d of the two sentences end as %q:\n%s", n, end, words)
	}
	if !strings.Contains(words, "Guess: fans") {
		t.Errorf("a guess without its word:\n%s", words)
	}
}

func TestNothingAtAll(t *testing.T) {
	if m := hold(t, reply.Reply{}, Options{}); !strings.Contains(all(m), "nothing to say") {
		t.Errorf("%q", all(m))
	}
}

// A long list has no sentences, and every fact its certainty all the same.
func TestBrief(t *testing.T) {
	r := reply.Reply{Day: today, Brief: true, Headline: reply.Words("Harbour Lights: the cast")}
	for i := range 300 {
		r.Facts = append(r.Facts, told(fmt.Sprintf("Matter %d", i), claim(nil)))
	}
	words := all(hold(t, r, registered))
	if strings.Contains(words, "Cameras are rolling") {
		t.Errorf("a sentence is quoted:\n%s", words)
	}
	shown := strings.Count(words, "**Matter ")
	if n := strings.Count(words, "Confirmed by Norda · "); n != shown || shown < 15 {
		t.Errorf("%d facts and %d certainties", shown, n)
	}
	if !strings.Contains(words, fmt.Sprintf("%d more facts do not fit", 300-shown)) {
		t.Errorf("the cut is not told:\n%s", words[len(words)-300:])
	}
}

func TestSentenceShownOnce(t *testing.T) {
	m := hold(t, reply.Reply{Day: today, Facts: []reply.Fact{told("A", claim(nil)), told("B", claim(nil))}}, Options{})
	if n := strings.Count(all(m), "Cameras are rolling"); n != 1 {
		t.Errorf("the sentence is shown %d times", n)
	}
}

func TestCountdownOnlyFromToday(t *testing.T) {
	r := reply.Reply{Day: "2026-05-01", Headline: reply.Say("date.on", "date", reply.Moment{Date: "2027-01-17"})}
	if got := all(hold(t, r, registered)); got != "### on <t:1800187200:D>\n" {
		t.Errorf("as of a past day: %q", got)
	}
	r.Day = today
	if got := all(hold(t, r, registered)); got != "### on <t:1800187200:D> (<t:1800187200:R>)\n" {
		t.Errorf("as of today: %q", got)
	}
}

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{
		"https://a.example/x y":           "https://a.example/x%20y",
		"https://a.example/(b)":           "https://a.example/%28b%29",
		"javascript:alert(1)":             "",
		"data:text/html,x":                "",
		"//a.example":                     "",
		"ftp://a.example":                 "",
		"https://me:pw@a.example":         "",
		"":                                "",
		"http://a.example/?q=1&r=[x]|y*z": "http://a.example/?q=1&r=%5Bx%5D%7Cy%2Az",
		"https://a.example/" + strings.Repeat("x", 600): "",
	} {
		if got := address(in); got != want {
			t.Errorf("address(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestKeepFails(t *testing.T) {
	broken := errors.New("the store is away")
	r := reply.Reply{Next: []reply.Next{{Label: reply.Words("x"), Request: reply.Ask("ask", "question", strings.Repeat("why ", 50))}}}
	if _, err := Body(r, Options{Keep: func(string) (string, error) { return "", broken }}); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

func BenchmarkBody(b *testing.B) {
	r := replies["status"]
	r.Facts = append(r.Facts, r.Facts...)
	for b.Loop() {
		m, err := Body(r, registered)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Marshal(m); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBodyCut(b *testing.B) {
	r := replies["status"]
	for len(r.Facts) < 300 {
		r.Facts = append(r.Facts, told("Production", claim(func(c *tv.Claim) { c.Quote = fmt.Sprint(len(r.Facts), strings.Repeat("*hostile* ", 40)) })))
	}
	for b.Loop() {
		if _, err := Body(r, registered); err != nil {
			b.Fatal(err)
		}
	}
}
