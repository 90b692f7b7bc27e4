// Package tv holds the nouns of television news: shows, people, characters,
// articles, and above all claims — what an article says, how sure it is, who
// said it and when — together with the rules by which claims compete ([Weigh]).
//
// It knows nothing of where claims come from, where they are kept or how they
// are told, and imports the standard library only. In every type the zero value
// of a field means "unknown", never "no".
package tv

import "time"

// Show is a series, miniseries, TV film or special.
type Show struct {
	ID      string // slug of its first name
	Name    string
	Names   []string // what members also call it
	Network string
	Year    int    // of the first episode
	About   string // one plain sentence: what kind of show it is
	Desk    string // the desk that made it
}

// Person is somebody in front of or behind the camera.
type Person struct {
	ID    string
	Name  string
	Names []string
}

// Character is a part in one show.
type Character struct {
	ID    string // unique within the show
	Show  string
	Name  string
	Names []string
}

// ArticleKind tells a text somebody published from facts entered here.
type ArticleKind string

const (
	News   ArticleKind = "article" // published elsewhere
	Record ArticleKind = "record"  // written here, one line of text a fact
)

// ArticleState is where an article stands on its way to the members.
type ArticleState string

const (
	Draft     ArticleState = "draft"     // read by editors only, answers nobody
	Published ArticleState = "published" // answers
	Retracted ArticleState = "retracted" // kept, answers nobody
)

// Article is one text and where it came from.
type Article struct {
	ID        string
	Desk      string
	Kind      ArticleKind
	State     ArticleState
	Title     string
	Source    string // the outlet, "" where none was named
	URL       string
	Published Date // the day it was printed; the day of adding where Undated
	Undated   bool // the article itself gives no day
	Added     time.Time
	AddedBy   string // who added it here, a user's id
	Version   int    // of the text, from 1
	Text      string
}

// SharedDesk is the desk the operator keeps and every server reads.
const SharedDesk = "shared"

// Outlet is a publication with its standing in the trade.
type Outlet struct {
	Name    string
	Names   []string
	Domains []string
	Tier    Tier
}

// Network is a broadcaster, streaming service or studio: what it says of its
// own shows is official.
type Network struct {
	Name    string
	Names   []string
	Domains []string
}
