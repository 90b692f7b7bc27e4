package ingest

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"backlot/internal/library"
	"backlot/internal/tv"
)

// TestInvent writes articles for an import to be measured with:
//
//	go test -tags sqlite_fts5 -run Invent ./internal/ingest -articles 100000 -into /tmp/articles.jsonl
//	/usr/bin/time -v backlot import --publish --new-shows /tmp/articles.jsonl
func TestInvent(t *testing.T) {
	if *into == "" {
		t.Skip("no -into")
	}
	if err := invent(*into, *articles); err != nil {
		t.Fatal(err)
	}
}

// invent writes articles, one JSON object a line.
func invent(path string, n int) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	out := bufio.NewWriter(file)
	defer func() { err = errors.Join(err, out.Flush()) }()
	lines := json.NewEncoder(out)
	for i := range n {
		a := invented(i)
		if err := lines.Encode(map[string]any{"title": a.Title, "source": a.Source, "url": a.URL, "published": a.Published, "shows": a.Shows, "text": a.Text}); err != nil {
			return err
		}
	}
	return nil
}

// Invented are 3,000 shows that nobody knows, of which the first has a twentieth of
// all articles, with eight people and parts each.
const inventedShows, inventedCast = 3000, 8

// invented is an article of about 400 words: four sentences of news on one show,
// among words that say nothing. The same number has the same article.
func invented(n int) library.Article {
	r := rand.New(rand.NewPCG(uint64(n), 6))
	show := 0
	if r.IntN(20) > 0 {
		show = r.IntN(inventedShows)
	}
	title, season := inventedTitle(show), 2+r.IntN(5)
	day := time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(4300))
	news := []string{
		fmt.Sprintf("%s has been renewed for season %d, the network announced on %s.", title, season, day.Format("Monday")),
		fmt.Sprintf("Filming of season %d of %s begins in %s, according to Deadline.", season, title, day.AddDate(0, 4, 0).Format("January 2006")),
		fmt.Sprintf("The %s season of %s will premiere on %s.", []string{"second", "third", "fourth", "fifth", "sixth"}[season-2], title, day.AddDate(1, 0, 0).Format("2 January 2006")),
		fmt.Sprintf("%s joins the cast of %s as %s.", inventedName(show*inventedCast+r.IntN(inventedCast), "Ash"), title, inventedName(show*inventedCast+r.IntN(inventedCast), "Oak")),
		fmt.Sprintf("Season %d has eight episodes, and fans are betting on a premiere in early %d.", season, day.Year()+1),
	}
	r.Shuffle(len(news), func(i, j int) { news[i], news[j] = news[j], news[i] })
	var text strings.Builder
	fmt.Fprintf(&text, "There is news of the drama series %q. ", title)
	for words := 0; words < 400; {
		var s string
		if words/80 < 4 && len(news)-words/80 > 1 && words%80 < 20 {
			s, news = news[0], news[1:]
		} else {
			s = inventedTalk(r)
		}
		words += len(strings.Fields(s))
		text.WriteString(s + []string{" ", " ", "\n\n"}[r.IntN(3)])
	}
	a := library.Article{Article: tv.Article{Kind: tv.News, Title: fmt.Sprintf("%s: what is new, part %d", title, n), Source: []string{"Deadline", "Variety", "The Wire Desk", "TVLine"}[r.IntN(4)],
		URL: fmt.Sprintf("https://wire.example/%d", n), Published: tv.DayOf(day), Text: strings.TrimSpace(text.String())}}
	if r.IntN(3) == 0 {
		a.Shows = []string{title}
	}
	return a
}

// inventedTalk is a sentence of words that say nothing, some of them rare.
func inventedTalk(r *rand.Rand) string {
	var list []string
	for range 8 + r.IntN(14) {
		if r.IntN(4) == 0 {
			list = append(list, strings.ToLower(inventedWord(r.IntN(20_000))))
		} else {
			list = append(list, plain[r.IntN(len(plain))])
		}
	}
	s := strings.Join(list, " ")
	return strings.ToUpper(s[:1]) + s[1:] + "."
}

// inventedTitle is of two words that share little with those of other shows: what is
// like a known name would be asked back.
func inventedTitle(n int) string {
	return inventedWord(900+n*7_919%26_100) + " " + inventedWord(900+n*104_729%26_100)
}

func inventedName(n int, end string) string {
	return inventedWord(n*7%15_000) + " " + strings.ToUpper(end[:1]) + strings.ToLower(end[1:]+inventedWord(n/3))
}

// inventedWord is a name that is like no word of English; each number has its own.
func inventedWord(n int) string {
	var b strings.Builder
	for k := n; b.Len() < 4 || k > 0; k /= len(syllables) {
		b.WriteString(syllables[k%len(syllables)])
	}
	return strings.ToUpper(b.String()[:1]) + b.String()[1:]
}

var (
	syllables = strings.Fields("ka lo mi ra ste vo ne da bri fen gor hal ju lin mar nor ola pet qui ros sil tor ul ver wen yas zel bar cor dun")
	plain     = strings.Fields(`the a of and to in that it was for on with as they had from at which when there were one would all said what out up about so them can been
		quiet story camera morning producer script evening audience writer director episode scene street river window letter question summer office coffee
		director's little long early strange bright whole better always never often while after before under between without against nobody somebody
		thinks wants knows writes looks feels takes brings leaves finds makes gives keeps begins turns shows plays moves hears sees tells`)
)
