package glean

import "testing"

// With the signs of a story a sentence is told that the model finds as likely as not a piece of one; without them, or with words of
// the making beside them, it is not.
func TestStoryOdds(t *testing.T) {
	const likely = 0.5
	for text, told := range map[string]bool{
		"Ida Voss stars as Nora Vale, a ferryman's widow who takes over the harbour.": true,
		"Per Lund plays a lighthouse keeper who finds a body in the nets.":            true,
		"Harbour Lights is a quiet thriller about a customs clerk in a border town.":  true,
		"Two sisters who inherit a farm are the heart of it.":                         true,
		"Norda has set the second season for May.":                                    false,
		"Ida Voss has joined the cast as a series regular.":                           false,
		"Ben Voss is also in the film, with Per Lund.":                                false,
		"The crew will be back at the harbour in the spring.":                         false,
		"She joined the show after the film about a ferry.":                           false,
		"Norda wants ten hours, and more of what made the show a hit.":                false,
		"Filming of the show moved from the quay to a studio near the town.":          false,
	} {
		r := newReader(Article{Text: text}, Library{})
		r.split()
		r.mention()
		if s := &r.sentences[0]; (r.storyOdds(s, likely) >= storyBar) != told {
			t.Errorf("%q has the odds %.2f", text, r.storyOdds(s, likely))
		}
	}
}
