package glean

import (
	"backlot/internal/dates"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// reader is the state of reading one article.
type reader struct {
	article Article
	lib     Library
	off     map[string]bool
	model   *Model // what was learned, besides the rules; nil for none
	taught  bool   // the article is read to learn from it
	tuned   bool   // and the rules are too good on it to be believed

	normal     normal
	titleAt    int    // where the title stands, behind the text
	text       string // the normal text, lines joined
	paragraphs []paragraph
	sentences  []sentence
	tokens     []token
	mentions   []mention

	titles      map[string]*title // by folded name
	spots       map[int]spot      // the library's names, by first token
	showSpots   []spot            // those of them that are shows
	titleWords  map[int]bool      // tokens of titles of several words
	inside      map[string]bool   // words that have a capital letter within a sentence
	plainWords  map[string]bool   // words that stand in small letters, once looked for
	cands       *candidates
	labelled    map[string][]string // paragraphs by the words before their first colon, once looked for
	roster      *roster             // the people who are named, once looked for
	speaking    map[string]int      // in how many sentences somebody says something
	lone        bool                // the article is about one show, whatever others it names
	weighed     bool                // the model has weighed them
	features    collector           // of what the model is asked about
	asked       []place             // of the sentence being read, what that is
	fullChannel map[string]string   // a network by the first word of its name
	mentionsOf  map[string][]int    // the mentions of a name, once looked for
	firstNames  map[string][]string // by first name those who have it, once looked for
	surnamed    map[string]bool     // words like "park" that end somebody's name
	surname     map[string]bool     // capitalised words that end a name of two
	lastName    map[string]bool     // of them, those that stand behind a given name
	alone       map[string]bool     // capitalised words that stand alone somewhere
	outside     map[string]int      // how often capitalised words stand outside of brackets, once looked for

	opensWithKnown bool // with a show that the library has
	littleTalk     bool // of television

	several      int    // shows of which the article tells something
	main         *title // what the article is about
	mother       *title // the show that it comes out of, once looked for
	motherName   string
	motherSought bool
	show         *title         // what the sentence being read is about
	earlier      *title         // what the text was about before that
	season       map[string]int // of each show, the season the article is about
	local        map[string]int // the same within the paragraph
	ended        map[string]int // the last season there was, where the one it is about has no number
	early        map[string]int // the season that was ordered before the one it is about is shown
	faint        map[string]int // by shows: the paragraph in which alone the season stands that the article is about
	paragraph    int
	named        int  // the paragraph in which the show was last named
	underHead    bool // it was named in a heading
	away         int  // the paragraph that has turned to something else
	other        int  // the paragraph that tells of a show which was not made out
	lastPerson   string
	personIn     int // the paragraph that named whoever was spoken of last
	list         partList
	waiting      []waits // ties that may be told later
	lastNetwork  string
	lastOutlet   string
	lastUnnamed  string            // "two people familiar with the talks"
	answering    string            // whose answer the paragraph is, in an interview
	asking       bool              // the paragraph is a question, in an interview
	turnAt       map[int]turn      // paragraphs of questions and answers
	seasonTalk   int               // the season that a question named last
	turnLabels   map[int]string    // who speaks in them, as it stood before them
	mark         string            // in which direct speech stands, once looked for
	outlets      map[string]bool   // names that have reported something
	offshoots    map[*title]bool   // shows that come out of another
	quoted       map[string]int    // how many quotations of somebody have been read
	holder       map[string]string // who is showrunner, creator …
	bracketed    *bool             // whether "Part (Actor)" is how the article writes, once looked for
	spoiled      bool              // below a spoiler warning
	spoils       tv.Point          // what it warns of, where it says so; of a finale alone its season is 0 and its episode 1
	ideas        map[int][]string  // of sentences, by their number
	folds        map[string]string // names, folded

	isPart  map[string]bool   // names that are characters'
	actor   map[string]string // who plays a character
	people  map[string]bool   // names that are people's
	ids     map[string]string // of the library's people and characters, by name
	parts   map[string]string // the other way than actor: the first by the alphabet
	shows   map[string]*title // by identifier
	beside  map[string]bool   // whether a show's people are in the text, once looked for
	fresh   map[*title]bool   // whether a show is spoken of as new, once looked for
	fullest map[string]string // by a word of it, a character's longest name
	ranks   map[string]string // by the name without its rank

	calendar   calendar          // what begins on the days that head its lines
	aired      map[*title]string // the network that a show is on
	remadeFrom int               // 1 + the first sentence on a remake of the show, once looked for
	placed     []placed          // out of which mentions are given
	proposed   []proposed
	announced  map[*title]bool   // shows that are claimed to be announced
	granted    map[seasonOf]bool // seasons of which some stage is claimed for sure
	titleEnds  map[string]bool   // the last words of the shows' titles, once looked for
	outOf      map[*title]bool   // works that come out of a show and have a title, once looked for
	onlyPlaces map[string]bool   // names that are places alone, once looked for
	soap       *bool             // whether the show is a soap that is on, once looked for
	sexes      map[string]string // of parts, "his" or "her", as far as the text tells, once looked for
	itself     *bool             // whether the show is such a work, once looked for
	film       *bool             // whether the text is about a film of the show, once looked for
	contest    *bool             // whether it is about a contest, once looked for
	staged     *bool             // whether it is about a play or a game made of it, once looked for

	thenOnly map[int]bool // seasons, and whether the text names them only for who was in them
	newShows []*newWork   // by sentences, the new show that each speaks of, once looked for
}

// seasonOf is a season of a show.
type seasonOf struct {
	title  *title
	season int
}

// proposed is a claim with the sentence it comes from.
type proposed struct {
	claim    tv.Claim
	sentence int
	at       int // of the match in the sentence's shape
	title    *title
	hit      *hit
	dropped  bool // the model finds it unlikely
	other    bool // it is of another show than the one in which somebody has his part
}

func newReader(a Article, lib Library) *reader {
	r := &reader{
		article: a, lib: lib, model: builtin(), off: map[string]bool{}, titles: map[string]*title{},
		season: map[string]int{}, local: map[string]int{}, paragraph: -1, away: none, other: none,
		isPart: map[string]bool{}, actor: map[string]string{}, people: map[string]bool{}, parts: map[string]string{}, shows: map[string]*title{}, fullChannel: map[string]string{}, beside: map[string]bool{}, aired: map[*title]string{}, announced: map[*title]bool{}, granted: map[seasonOf]bool{}, speaking: map[string]int{}, outlets: map[string]bool{}, holder: map[string]string{}, quoted: map[string]int{}, offshoots: map[*title]bool{}, fresh: map[*title]bool{}, ideas: map[int][]string{}, thenOnly: map[int]bool{}, folds: map[string]string{},
	}
	if r.lib.Index == nil {
		r.lib.Index = names.New(entries(lib))
	}
	whole := a.Text + "\n\n"
	if len(a.Title) < 1000 {
		whole += a.Title
	}
	r.normal = normalise(whole)
	r.titleAt = len(r.normal.text)
	for i := range len(r.normal.text) {
		if r.normal.original(i) >= len(a.Text) {
			r.titleAt = i
			break
		}
	}
	return r
}

// entries lists the names of a library, for one that comes without an index.
func entries(lib Library) (list []names.Entry) {
	add := func(e names.Entry, others []string) {
		e.Main = true
		list = append(list, e)
		for _, n := range others {
			e.Name, e.Main = n, false
			list = append(list, e)
		}
	}
	for _, s := range lib.Shows {
		add(names.Entry{Kind: names.Show, ID: s.ID, Name: s.Name}, s.Names)
	}
	for _, p := range lib.People {
		add(names.Entry{Kind: names.Person, ID: p.ID, Name: p.Name}, p.Names)
	}
	for _, c := range lib.Characters {
		add(names.Entry{Kind: names.Character, ID: c.ID, Name: c.Name, Show: c.Show}, c.Names)
	}
	return list
}

// firstNames are months that are names as well.
var firstNames = words(`april may june august`)

func (r *reader) mentionDates() {
	found := r.spokenDates(dates.Find(r.text, r.article.Published))
	for _, f := range append(found, r.dayNumbers(found)...) {
		m := mention{kind: isDate, date: f, on: r.article.Published}
		m.from, m.to = r.tokensIn(f.Start, f.End)
		if m.to == m.from+1 && m.to < len(r.tokens) && firstNames[r.tokens[m.from].low] && r.tokens[m.to].name() && !stops[r.tokens[m.to].low] {
			continue // "June Pak"
		}
		if m.to == m.from+1 && firstNames[r.tokens[m.from].low] && r.firstNameAlone(m.from) {
			continue // "June says", of June Pak
		}
		if m.to == m.from+1 && r.yearOfTitle(m.from, f.Date) {
			continue // "a prequel titled Copper 1911"
		}
		if !r.inTitle(m.from, m.to) {
			r.take(m)
		}
	}
}

// sentenceOf gives the sentence of a token, or nil.
func (r *reader) sentenceOf(i int) *sentence {
	lo, hi := 0, len(r.sentences)
	for lo < hi {
		if mid := (lo + hi) / 2; r.sentences[mid].to <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(r.sentences) && r.sentences[lo].from <= i {
		return &r.sentences[lo]
	}
	return nil
}
