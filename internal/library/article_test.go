package library

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"backlot/internal/tv"
)

const harbour = `---
title: Harbour Lights: the third year
source: The Wire Desk
url: https://wire.example/a?b=c:d
published: 2026-04-02
show: Harbour Lights
show: Café Nord
---
Cameras are rolling in Bergen, Norda said. Ida Voss is back.

Nobody named a day.
--- claims
{"show":"Harbour Lights","season":3,"kind":"stage","value":"filming","certainty":"confirmed","negative":false,"plan":false,"by":"Norda","as_of":"2026-04-02","when":null,"detail":"in Bergen","quote":"Cameras are rolling in Bergen, Norda said.","start":0,"end":42,"spoiler":null}
{"show":"Harbour Lights","season":3,"kind":"cast","value":{"person":"Ida Voss","character":null,"change":"returns"},"certainty":"confirmed","negative":false,"plan":false,"by":null,"as_of":"2026-04-02","when":null,"detail":null,"quote":"Ida Voss is back.","start":43,"end":60,"spoiler":"S2"}
`

func TestParseArticleReadsAll(t *testing.T) {
	a, err := ParseArticle("h.txt", []byte(harbour))
	if err != nil {
		t.Fatal(err)
	}
	want := tv.Article{Kind: tv.News, Title: "Harbour Lights: the third year", Source: "The Wire Desk", URL: "https://wire.example/a?b=c:d",
		Published: "2026-04-02", Text: "Cameras are rolling in Bergen, Norda said. Ida Voss is back.\n\nNobody named a day."}
	if a.Article != want {
		t.Errorf("got %+v\nwant %+v", a.Article, want)
	}
	if !reflect.DeepEqual(a.Shows, []string{"Harbour Lights", "Café Nord"}) {
		t.Errorf("shows: %q", a.Shows)
	}
	if len(a.Claims) != 2 || a.Claims[0].Value.Text != tv.Filming || a.Claims[0].Detail != "in Bergen" || a.Claims[1].Spoiler != (tv.Point{Season: 2}) {
		t.Errorf("claims: %+v", a.Claims)
	}
	if got := Format(a); string(got) != harbour {
		t.Errorf("written as\n%s", got)
	}
}

func TestParseArticleForms(t *testing.T) {
	tests := []struct {
		name, in  string
		title     string
		published tv.Date
		text      string
	}{
		{"plain text", "Nothing but text.\n", "", "", "Nothing but text.\n"},
		{"date alone", "date 2024-02-01\n\nThe text.", "", "2024-02-01", "The text."},
		{"date and text on one line, behind a space", " date 2024-02-01 The text.\nMore.", "", "2024-02-01", "The text.\nMore."},
		{"date with a carriage return", "date 2024-02-01\r\nThe text.", "", "2024-02-01", "The text."},
		{"month", "date 2024-02 The text.", "", "2024-02", "The text."},
		{"year", "date 2024\nThe text.", "", "2024", "The text."},
		{"no date after the word", "date of the premiere: unknown", "", "", "date of the premiere: unknown"},
		{"a moment is no date line", "date 2024-02-01T10:00 x", "", "", "date 2024-02-01T10:00 x"},
		{"a word that begins like it", "dated 2024-02-01 x", "", "", "dated 2024-02-01 x"},
		{"under front matter the date is text", "---\ntitle: A\n---\ndate 2024-02-01 x", "A", "", "date 2024-02-01 x"},
		{"quoted value", "---\ntitle: \"\\\"Dark\\\" returns: \\u2013 \"\n---\nx", "\"Dark\" returns: – ", "", "x"},
		{"quotation marks inside", "---\ntitle: On \"Dark\"\n---\nx", "On \"Dark\"", "", "x"},
		{"a headline that begins with a quotation", "---\ntitle: \"Dark\" returns\n---\nx", "\"Dark\" returns", "", "x"},
		{"two quotations", "---\ntitle: \"Dark\" and \"Silo\"\n---\nx", "\"Dark\" and \"Silo\"", "", "x"},
		{"a quotation that is not closed", "---\ntitle: \"Dark returns\n---\nx", "\"Dark returns", "", "x"},
		{"keys in capitals, blank lines, spaces", "---\n\n Title :  A b \n---\nx", "A b", "", "x"},
		{"empty values are none", "---\ntitle:\nurl:\npublished: \nshow:\n---\nx", "", "", "x"},
		{"carriage returns", "---\r\ntitle: A\r\npublished: 2024-02-01\r\n---\r\nx\r\ny", "A", "2024-02-01", "x\r\ny"},
		{"byte order mark", "\uFEFF---\ntitle: A\n---\nx", "A", "", "x"},
		{"fences within the text", "---\n---\nx\n---\ny", "", "", "x\n---\ny"},
		{"claims announced, none there", "x\n--- claims", "", "", "x"},
		{"the last line of claims counts", "x\n--- claims\ny\n--- claims\n", "", "", "x\n--- claims\ny"},
	}
	for _, tt := range tests {
		a, err := ParseArticle("a.txt", []byte(tt.in))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if a.Title != tt.title || a.Published != tt.published || a.Text != tt.text || a.Undated != (tt.published == "") || len(a.Shows)+len(a.Claims) > 0 {
			t.Errorf("%s: got %+v", tt.name, a)
		}
	}
}

func TestParseArticleMistakes(t *testing.T) {
	const claim = `{"show":"H","season":3,"kind":"stage","value":"filming","certainty":"confirmed","quote":"Text.","start":0,"end":5}`
	with := func(old, new string) string {
		return "Text.\n--- claims\n" + strings.Replace(claim, old, new, 1) + "\n"
	}
	tests := []struct{ name, in, want string }{
		{"never closed", "---\ntitle: A\nText.", `a.txt, line 1: the front matter is opened with --- and never closed. Put a line --- after its last key, or take the first line away.`},
		{"no colon", "---\ntitle A\n---\nx", `a.txt, line 2: "title A" is not of the form "key: value". Put a colon after the key, or take the line away.`},
		{"unknown key", "---\ntitle: A\nauthor: B\n---\nx", `a.txt, line 3: there is no key "author". Use title, source, url, published, kind or show.`},
		{"twice", "---\ntitle: A\ntitle: B\n---\nx", `a.txt, line 3: "title" is given twice. Keep one of the two.`},
		{"long value", "---\ntitle: " + strings.Repeat("é", 501) + "\n---\nx", `a.txt, line 2: the value of "title" has more than 500 characters. Shorten it.`},
		{"zero byte", "---\ntitle: \"a\\u0000\"\n---\nx", `a.txt, line 2: the value of "title" holds a character that is no text. Take \u0000 out of it.`},
		{"address", "---\nurl: wire.example/a\n---\nx", `a.txt, line 2: "wire.example/a" is not the address of a web page. Write the whole of it, from https:// on; the most I take is 2,000 bytes.`},
		{"address of a file", "---\nurl: file:///a\n---\nx", `a.txt, line 2: "file:///a" is not the address of a web page. Write the whole of it, from https:// on; the most I take is 2,000 bytes.`},
		{"day", "---\npublished: 2 April\n---\nx", `a.txt, line 2: "2 April" is not a day of publication. Write it as 2024-02-01; a month (2024-02) or a year (2024) will do.`},
		{"no such day", "---\npublished: 2024-02-31\n---\nx", `a.txt, line 2: "2024-02-31" is not a day of publication. Write it as 2024-02-01; a month (2024-02) or a year (2024) will do.`},
		{"a window", "---\npublished: 2024-Q1\n---\nx", `a.txt, line 2: "2024-Q1" is not a day of publication. Write it as 2024-02-01; a month (2024-02) or a year (2024) will do.`},
		{"date line", "date 2024-13-01 x", `a.txt, line 1: "2024-13-01" is not a day of publication. Write it as 2024-02-01; a month (2024-02) or a year (2024) will do.`},
		{"kind", "---\nkind: rumour\n---\nx", `a.txt, line 2: there is no kind "rumour". An article is of kind article or record; without the line it is an article.`},
		{"empty", "", `a.txt: there is no text in it. Give the text of the article.`},
		{"blank", "---\ntitle: A\n---\n \n\t\n", `a.txt: there is no text in it. Give the text of the article.`},
		{"claims and no text", "--- claims\n", `a.txt: there is no text in it. Give the text of the article.`},
		{"too long", strings.Repeat("a", MaxText+1), `a.txt: the text is 200,001 bytes long, and the most I take is 200,000. Cut it down to the part about the show.`},
		{"far too long", strings.Repeat("a", maxFile+1), `a.txt: the file is 4,000,001 bytes long, and the most I take is 4,000,000. Divide it.`},
		{"binary", "abc\nd\x00ef", `a.txt, line 2: it looks like a binary file, or like text in another encoding than UTF-8. Save it as plain text in UTF-8 and try again.`},
		{"latin 1", "caf\xe9", `a.txt, line 1: it looks like a binary file, or like text in another encoding than UTF-8. Save it as plain text in UTF-8 and try again.`},
		{"no JSON", "Text.\n--- claims\n\nseason 3", `a.txt, line 4: this claim does not read: invalid character 's' looking for beginning of value. Correct it, or take the line away.`},
		{"unknown field", with(`"season"`, `"saison"`), `a.txt, line 3: this claim does not read: unknown field "saison". Correct it, or take the line away.`},
		{"bad kind", with(`"stage"`, `"mood"`), `a.txt, line 3: this claim does not read: the kind "mood" is none of `},
		{"bad stage", with(`"filming"`, `"shooting"`), `a.txt, line 3: this claim does not read: the stage "shooting" is none of `},
		{"bad certainty", with(`"confirmed"`, `"sure"`), `a.txt, line 3: this claim does not read: the certainty "sure" is none of confirmed, reported, speculated, denied. Correct it, or take the line away.`},
		{"no show", with(`"H"`, `" "`), `a.txt, line 3: this claim names no show. Give "show", as the library has it.`},
		{"no quote", with(`"Text."`, `""`), `a.txt, line 3: this claim quotes nothing. Give "quote", the sentence of the text it rests on, with "start" and "end".`},
		{"shifted", with(`"start":0`, `"start":1`), `a.txt, line 3: the quote is not what stands in the text from byte 1 to byte 5. It stands there from 0 to 5.`},
		{"beyond the end", with(`"end":5`, `"end":500`), `a.txt, line 3: the quote is not what stands in the text from byte 0 to byte 500. It stands there from 0 to 5.`},
		{"before the beginning", with(`"start":0`, `"start":-1`), `a.txt, line 3: the quote is not what stands in the text from byte -1 to byte 5. It stands there from 0 to 5.`},
		{"quote of something else", with(`"Text."`, `"Test."`), `a.txt, line 3: the quote is not what stands in the text from byte 0 to byte 5. It stands nowhere in the text: quote a sentence as it is written there.`},
	}
	for _, tt := range tests {
		a, err := ParseArticle("a.txt", []byte(tt.in))
		if err == nil {
			t.Errorf("%s: read as %+v", tt.name, a)
			continue
		}
		if got := err.Error(); got != tt.want && !(strings.HasSuffix(tt.want, "none of ") && strings.HasPrefix(got, tt.want)) {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

func TestParseArticleTellsEveryMistake(t *testing.T) {
	_, err := ParseArticle("", []byte("---\nauthor: B\nurl: x\n---\nText.\n--- claims\n{}\n[]\n"))
	if err == nil {
		t.Fatal("no error")
	}
	got := strings.Split(err.Error(), "\n")
	if len(got) != 4 {
		t.Fatalf("got %d mistakes: %q", len(got), got)
	}
	for i, line := range []string{"Line 2: ", "Line 3: ", "Line 7: ", "Line 8: "} {
		if !strings.HasPrefix(got[i], line) {
			t.Errorf("got %q, want it to begin with %q", got[i], line)
		}
	}
}

// A big or hostile file must not cost more than its size.
func TestHostileFilesEndSoon(t *testing.T) {
	start := time.Now()
	for name, in := range map[string]string{
		"claims lines without end": strings.Repeat("--- claims", maxFile/10),
		"nothing but claims lines": strings.Repeat("--- claims\n", maxFile/11),
		"mistaken head":            "---\n" + strings.Repeat("x\n", maxFile/2-10) + "---\n",
		"many shows":               "---\n" + strings.Repeat("show: x\nshow: y\n", maxFile/20) + "---\n",
		"other shows":              "---\n" + numbered("show: ", maxFile/20) + "---\nx",
		"bad claims":               "x\n--- claims\n" + strings.Repeat("{}\n", maxFile/3-10),
	} {
		if _, err := ParseArticle("a.txt", []byte(in)); err == nil {
			t.Errorf("%s: no error", name)
		} else if n := strings.Count(err.Error(), "\n"); n > 2*mostMistakes+1 {
			t.Errorf("%s: %d lines of mistakes", name, n)
		}
	}
	if _, err := ParseShow("s.txt", []byte("name: A\n"+numbered("person: ", maxFile/20))); err != nil {
		t.Error(err)
	}
	if _, err := ParseNetworks("n.txt", []byte(strings.Repeat("a|", maxFile/2))); err == nil {
		t.Error("a line of two million names was read")
	}
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("it took %s", took)
	}
}

func numbered(prefix string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(prefix + strconv.Itoa(i) + "\n")
	}
	return b.String()
}

func TestCheck(t *testing.T) {
	if err := Check([]byte(strings.Repeat("é", MaxText/2))); err != nil {
		t.Errorf("a text of exactly the limit: %v", err)
	}
	if err := Check([]byte(" \n")); err == nil || err.Error() != "There is no text in it. Give the text of the article." {
		t.Errorf("blank: %v", err)
	}
}

func TestFormatKeepsWhatWouldReadAsSomethingElse(t *testing.T) {
	for _, a := range []Article{
		{Article: tv.Article{Text: "---\nx"}},
		{Article: tv.Article{Text: "date 2024-02-01 x"}},
		{Article: tv.Article{Text: "date 2024-99-01 x"}},
		{Article: tv.Article{Text: "\uFEFFx"}},
		{Article: tv.Article{Text: "x\n--- claims\n{}\n"}},
		{Article: tv.Article{Text: "x\n\n"}},
		{Article: tv.Article{Text: "x", Kind: tv.Record, Title: ` "A" `, Source: "a\nb", Published: "2024"}},
	} {
		a.Undated = a.Published == ""
		if a.Kind == "" {
			a.Kind = tv.News
		}
		b, err := ParseArticle("", Format(a))
		if err != nil || !reflect.DeepEqual(a, b) {
			t.Errorf("%q: %v, came back as %+v", a.Text, err, b)
		}
	}
	a := Article{Article: tv.Article{Text: "x", Published: "2024-02-01", Undated: true}}
	if got := string(Format(a)); got != "x" {
		t.Errorf("the day of adding was written as the day of publication: %q", got)
	}
}

// seed is the article this project was made for; it lies outside the checkout.
func TestParseArticleReadsTheSeed(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(top(t), "..", "shared", "seed", "severance-2024-02-01.txt"))
	if err != nil {
		t.Skip("the seed is not here")
	}
	a, err := ParseArticle("seed", b)
	if err != nil {
		t.Fatal(err)
	}
	if a.Published != "2024-02-01" || !strings.HasPrefix(a.Text, "The highly-anticipated Severance") || !bytes.HasSuffix(b, []byte(a.Text)) {
		t.Errorf("published %q, text %.40q", a.Published, a.Text)
	}
}

// top is the folder of go.mod.
func top(t *testing.T) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("there is no go.mod above")
		}
		dir = filepath.Dir(dir)
	}
}

func FuzzParseArticle(f *testing.F) {
	f.Add([]byte(harbour))
	f.Add([]byte(" date 2024-02-01 x"))
	f.Add([]byte("---\r\ntitle: \"a\"\r\n---\r\nx\r\n--- claims\r\n"))
	f.Add([]byte("--- claims\n--- claims\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		a, err := ParseArticle("f", b)
		if err != nil {
			return
		}
		for _, c := range a.Claims {
			if a.Text[c.Start:c.End] != c.Quote {
				t.Errorf("claim %+v does not quote the text", c)
			}
		}
		out := Format(a)
		again, err := ParseArticle("f", out)
		if err != nil {
			t.Fatalf("%q, written as %q: %v", b, out, err)
		}
		a.lines, again.lines = nil, nil
		if !reflect.DeepEqual(a, again) {
			t.Errorf("%q\nread    %+v\nread back %+v", b, a, again)
		}
		if !bytes.Equal(out, Format(again)) {
			t.Errorf("%q is written in two ways", b)
		}
	})
}

func FuzzFrontMatterValue(f *testing.F) {
	for _, s := range []string{"a: b", `"`, " a ", "a\nb", "\r", "\u00a0x", "\u2028"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, value string) {
		if !utf8.ValidString(value) {
			t.Skip("no file that is read holds such a text")
		}
		var b bytes.Buffer
		writeField(&b, "title", value)
		if !bytes.HasSuffix(b.Bytes(), []byte("\n")) || bytes.Count(b.Bytes(), []byte("\n")) != 1 {
			t.Fatalf("%q is written on other than one line: %q", value, b.Bytes())
		}
		got, err := parseField("f", strings.TrimSuffix(b.String(), "\n"), 1)
		if err != nil {
			if _, told := err.(Mistake); !told {
				t.Errorf("%q: %v", value, err)
			}
			return
		}
		if got.value != value {
			t.Errorf("%q came back as %q", value, got.value)
		}
	})
}
