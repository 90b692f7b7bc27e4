package tv

// inAnother tells of a part that nobody has in the season at hand, and that a message names no
// season for, the newest season in which it is known.
func (d *Dossier) inAnother(f Finding, c Claim, season int) Finding {
	for n := d.highest; n > 0; n-- {
		if n == season {
			continue
		}
		for _, st := range d.standingsFor(c, n) {
			if found := st.Check(c, d.Day); found.bears() && !c.otherPart(st.Lead) {
				return found
			}
		}
	}
	return f
}
