package tv

// Ends reports whether a claim on the order says, on a word that may be taken for
// known, that there is no more to come. That a show is not cancelled ends nothing,
// nor does a guess that it may be, nor its denial.
func (c Claim) Ends() bool {
	if c.Kind != Stage || !c.Certainty.Firm() || !c.Word().Word.Firm() {
		return false
	}
	return side(c) == finished && !c.Negative && !c.Plan || side(c) == ordered && c.Negative
}

// Coming are the premieres that lead their matter and lie ahead, the newest season
// first. A guess leads nothing, and what is cancelled has none to come. What is
// told of a season and of the show as a whole is told once.
func (d *Dossier) Coming() []Claim {
	var leads []Claim
	for _, n := range d.Seasons() {
		lead := d.Standing(n, "premiere").Lead
		on := lead.Value.Date
		if on.IsZero() || lead.no() || on.Last().Before(d.Day.First()) || d.StandingOf(n, "order").Lead.Ends() {
			continue
		}
		told := false
		for _, c := range leads {
			told = told || n == 0 && c.Value.Date.Overlaps(on)
		}
		if !told {
			leads = append(leads, lead)
		}
	}
	return leads
}
