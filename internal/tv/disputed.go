package tv

// disputed reports whether a claim as good as the lead says otherwise.
func (s Standing) disputed(c Claim) bool {
	for _, o := range s.Conflict {
		if o.Firm() && contradict(c, o) {
			return true
		}
	}
	return false
}

// borneOut reports whether a claim as good as the lead says the same.
func (s Standing) borneOut(c Claim) bool {
	for _, o := range s.Conflict {
		if o.Firm() && supports(c, o) {
			return true
		}
	}
	return false
}

// other is the firm claim of the conflict, to be told beside the lead.
func (s Standing) other(c Claim) Claim {
	for _, o := range s.Conflict {
		if o.Firm() && (supports(c, o) || contradict(c, o)) {
			return o
		}
	}
	return Claim{}
}
