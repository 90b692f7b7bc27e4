package tv

// Outlived reports whether a season that a claim calls the last is not: a later one is ordered
// by the same article, or by one since, that is no looser a word.
func (d *Dossier) Outlived(last *Claim) bool {
	if last.Kind != Final || last.no() {
		return false
	}
	for n := last.Value.Number + 1; n <= d.highest; n++ {
		c := d.Now(n, "order").Lead
		if side(c) == ordered && !c.no() && !c.Plan && c.Certainty.Firm() && (c.Firm() || !last.Firm()) && (c.Article == last.Article || c.Told().Compare(last.Told()) > 0) {
			return true
		}
	}
	return false
}
