package tv

// Refused is how the order of the first season stands of which it is told that nobody has
// ordered it, and none after it; the zero Standing where no such thing is told. It is what
// is known of a show going on, of which nothing else is said.
func (d *Dossier) Refused() Standing {
	var first Standing
	for _, n := range d.Seasons() { // the newest first
		st := d.Now(n, "order")
		switch lead := st.Lead; {
		case n == 0 || side(lead) != ordered || !lead.Certainty.Firm():
		case !lead.Negative:
			return first
		default:
			first = st
		}
	}
	return first
}

// byRefusal tells, of the end of a show of which nobody speaks as one, that no more of it
// is ordered; and of what nobody says, who says otherwise, though no member may take that
// for known.
func (d *Dossier) byRefusal(f Finding, c Claim, season int) Finding {
	refused := d.Refused().Lead
	if f.Verdict != NothingKnown || f.Known.Kind != "" && f.Known.ID != refused.ID || f.Says.Kind != "" {
		return f
	}
	if side(c) == finished && !c.no() && refused.Kind != "" && !refused.Undecided() {
		if refused.Firm() {
			f.Verdict, f.Known = Less, refused
		} else {
			f.Verdict, f.Says = OnlySaid, refused
		}
		return f
	}
	for _, st := range d.standingsFor(c, season) {
		if st.Known() && !st.Lead.Firm() && contradict(c, st.Lead) {
			f.Says = st.Lead
			return f
		}
	}
	return f
}
