package reply

import (
	"strings"

	"backlot/internal/tv"
)

// Standing says how sure a claim is and who says it: "Confirmed by John
// Turturro". It is made of the claim's word alone, in this one place.
func Standing(c tv.Claim) Text {
	w := c.Word()
	who := Network(withArticle(w.Who))
	if w.Who == "" {
		who = Say("who.unnamed")
	}
	if !w.AsTold {
		return Say("word."+string(w.Word), "who", who)
	}
	outlet := Network(w.ToldBy)
	if w.ToldBy == "" {
		outlet = Say("who.unnamed")
	}
	return Say("word."+string(w.Word)+".told", "who", who, "outlet", outlet)
}

// Citation is where a fact comes from, as every front end shows it.
type Citation struct {
	Standing Text     // how sure, and who says it
	Day      tv.Date  // as of which it was said
	Age      Text     // how long ago that was
	Quote    string   // the sentence
	Spoiler  tv.Point // of the sentence
	Outlet   Text
	Title    string
	URL      string
}

// Quoted is a sentence between quotation marks, those within it single.
func Quoted(sentence string) string { return "“" + within.Replace(sentence) + "”" }

var within = strings.NewReplacer("“", "‘", "”", "’")

// Cite makes the citation of a claim, its age counted from a day.
func Cite(c tv.Claim, day tv.Date) Citation {
	cite := Citation{Standing: Standing(c), Day: c.Told(), Quote: c.Quote, Spoiler: c.QuoteSpoiler(), Title: c.Title, URL: c.URL}
	cite.Outlet = Words(c.Source)
	if c.Source == "" {
		cite.Outlet = Say("who.unnamed")
	}
	switch {
	case c.Undated:
		cite.Age = Say("age.undated", "date", c.Published)
	case c.Correction || c.Record:
		cite.Age = Say("age.noted", "date", cite.Day, "age", AgeWords(cite.Day, day))
	default:
		cite.Age = Say("age.told", "date", cite.Day, "age", AgeWords(cite.Day, day))
	}
	return cite
}
