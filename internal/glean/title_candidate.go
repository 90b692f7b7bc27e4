package glean

// candidate is a run of words that may be a show's title.
type candidate struct {
	name       string
	key        string
	at         int // token of its first place in the text
	points     int
	best       int    // the most that one place gave
	why        string // what that place was
	count      int
	own        int // of them, those that are no part of a longer run
	quoted     int
	listed     int  // it stands before a network in brackets, at the beginning of its line
	headed     int  // it is a heading above news of a show
	above      int  // it is a heading above whatever else
	named      bool // in the headline
	body       bool // in the text
	film       int  // it is said to be something other than a show
	caps       bool // only ever written in capital letters
	spots      []spotOf
	introduced bool    // as what a spin-off of a show is called
	sure       bool    // it is a title
	chance     float64 // that it is one, by the model
	network    float64 // that it is a network, by the model
	items      int     // it stands as the items of a list do
}

// candidates collects runs of words by their folded names.
type candidates struct {
	byKey  map[string]*candidate
	list   []*candidate
	items  int // how many stand as the items of a list do
	style  *style
	around map[int]*around // of sentences by number, once looked at
}
