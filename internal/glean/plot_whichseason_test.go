package glean

import "testing"

// Of which season a piece of the story is, in an article on the third.
func TestStorySeason(t *testing.T) {
	for text, season := range map[string]int{
		"Nora was last seen on the ferry with her brother's killer.":                      2,
		"In the final moments Nora sets fire to the boat.":                                2,
		"Nora spends the season looking for her sister.":                                  3,
		"This time the pilots find a body in the nets.":                                   3,
		"The drama about two pilots goes out with a fourth season.":                       whole,
		"The second season saw Nora lose the boat.":                                       2,
		"Nora runs the harbour with her sister, a smuggler.":                              whole,
		"The captain is in the new chapter a widower, and his daughter owes money to it.": 3,
	} {
		r := newReader(Article{Title: "Harbour Lights season 3", Text: "The third season of Harbour Lights begins on Norda in May.\n\n" + text}, testLibrary(t))
		r.split()
		r.mention()
		last := len(r.sentences) - 1
		for r.sentences[last].title {
			last--
		}
		for i := range r.sentences[:last+1] {
			r.read(i)
		}
		s := &r.sentences[last]
		h := &hit{r: r, s: s, rule: likelyStory, end: len(s.shape.text) - 1}
		if got := h.storySeason(); got != season {
			t.Errorf("%q is of %d, not %d", text, got, season)
		}
	}
}
