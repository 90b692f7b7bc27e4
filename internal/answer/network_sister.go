package answer

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// namesIt reports whether a question names the network of a claim, and not one of a like name.
func (f *file) namesIt(c tv.Claim) bool {
	return hasKin(c.Value.Text, f.q.Rest) && !f.namesSister(c.Value.Text)
}

// namesSister reports whether a question names another channel of whoever runs one, and not
// that one: "BBC Two" where the claim has BBC One.
func (f *file) namesSister(name string) bool {
	marks := f.channelsAsked(name)
	_, mark := tv.ChannelOf(fold(name))
	return mark != "" && len(marks) > 0 && !slices.Contains(marks, mark)
}

// oneOfItsChannels reports whether a question names one channel of a broadcaster of which a
// claim tells no more than that the show is with it.
func (f *file) oneOfItsChannels(c tv.Claim) bool {
	_, mark := tv.ChannelOf(fold(c.Value.Text))
	return c.Kind == tv.OnNetwork && mark == "" && len(f.channelsAsked(c.Value.Text)) > 0
}

// channelsAsked are the channels that a question names of whoever runs one.
func (f *file) channelsAsked(name string) (marks []string) {
	of, _ := tv.ChannelOf(fold(name))
	words := strings.Fields(fold(f.q.Text))
	for i := range words {
		for n := 1; n <= 3 && i+n <= len(words); n++ {
			if other, mark := tv.ChannelOf(strings.Join(words[i:i+n], " ")); mark != "" && other == of {
				marks = append(marks, mark)
			}
		}
	}
	return marks
}
