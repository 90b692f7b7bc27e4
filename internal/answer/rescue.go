package answer

import "backlot/internal/tv"

// saving are the words by which a question asks whether somebody takes a show on.
var saving = []string{"saving", "save", "saved", "rescuing", "rescue", "rescued", "picked", "picking", "picks"}

// rescue tells what is said of somebody taking a show on.
func (f *file) rescue() {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && hasKin(c.Value.Text+" "+c.Quote, takingOn)
	}, tv.Other) {
		f.add(*c, Also)
		return
	}
}

// takingOn are the words of a sentence about a show that looks for a new home.
var takingOn = []string{"shop", "shopping", "shopped", "save", "saved", "saving", "rescue", "rescued", "pick", "outlets", "rival", "home"}
