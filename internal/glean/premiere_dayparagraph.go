package glean

// A calendar of paragraphs: each begins with its day, or tells behind the show's name what begins.

var (
	// lineNames goes on from a show that a paragraph is about.
	lineNames = phraseOf(`^ (?:["'*] )?(?:\.|:|,|--|-|\() `)
	// opensBelow says in the next sentences of a paragraph that what its first names begins.
	opensBelow = phraseOf(` (?:first of (?:two|three|four|five|six|seven|eight|[0-9]+)(?: parts)?|<E\d+> (?:begins|starts|opens|kicks off|arrives|returns)|(?:series|season) premiere|returns for (?:a |its )?<E\d+>|new (?:series|drama|comedy|sitcom|thriller)(?: starring| from| about|,|\.)|all (?:[a-z]+ )?episodes (?:at once|drop|arrive|available|streaming)) `)
)

// paragraphBelow is how many sentences of a paragraph are looked at behind its first.
const paragraphBelow = 2

// dayBegins tells that a sentence is the first of several in its paragraph, and no heading: a day may
// stand there for what follows.
func (r *reader) dayBegins(n int) bool {
	s := &r.sentences[n]
	return !s.heading && !s.title && len(s.shape.token) <= 6 && n+1 < len(r.sentences) && r.sentences[n+1].paragraph == s.paragraph && (n == 0 || r.sentences[n-1].paragraph != s.paragraph)
}

// paragraphOpens tells that the sentences behind one in its paragraph say that something begins.
func (r *reader) paragraphOpens(n int) bool {
	for i := n + 1; i < len(r.sentences) && i <= n+paragraphBelow && r.sentences[i].paragraph == r.sentences[n].paragraph; i++ {
		if opensBelow.MatchString(r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}
