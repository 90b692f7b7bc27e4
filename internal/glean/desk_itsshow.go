package glean

// A house that nobody knows tells by what it has that it is a network: its new drama, its schedule, the
// shows that it renews. What has shows of its own is no show itself.

var (
	// headVerbs are what networks do in headlines beside their orders.
	headVerbs = words(`slots benches sets dates unveils reveals announces adds schedules slates shifts moves hands gives lands nabs teases delays upfront upfronts`)
	// unveils are verbs of a network that shows what it has.
	unveils = words(`released unveiled announced revealed set sets unveils announces reveals renewed canceled cancelled ordered axed extended dated moved pulled delayed promoted launched launches`)
	// ofSchedules are the words for all that a network shows.
	ofSchedules = words(`schedule slate lineup line-up upfront upfronts originals`)
)

// ofItsShow tells "has released images from its caper", "today announced its primetime schedule".
func (r *reader) ofItsShow(i int, s *sentence) bool {
	verb := false
	for k := i; k < s.to && k < i+12; k++ {
		low := r.tokens[k].low
		switch {
		case !verb && unveils[low] && k <= i+4:
			verb = true
		case verb && low == "its":
			return r.ownShow(k+1, s) || r.ofSchedule(k+1, s)
		case low == ";" || low == "by" || !verb && (low == "," || r.tokens[k].name() && r.tokens[k].mention == 0):
			return false
		}
	}
	return false
}

// ofSchedule tells "primetime schedule", "2026-27 slate".
func (r *reader) ofSchedule(i int, s *sentence) bool {
	for k := i; k < s.to && k < i+4; k++ {
		if ofSchedules[r.tokens[k].low] {
			return true
		}
	}
	return false
}

// hasShows tells that what stands before a token is a house: it renews "its flagship drama", has picked up "the
// family saga", or is home to shows.
func (r *reader) hasShows(i int, s *sentence) bool {
	low := r.lowAt(i, s)
	if low == "," && r.lowAt(i+1, s) == "which" && r.lowAt(i+2, s) == "is" && r.lowAt(i+3, s) == "home" {
		return true
	}
	if low == "has" || low == "had" {
		i++
		low = r.lowAt(i, s)
	}
	if low == "picked" && r.lowAt(i+1, s) == "up" {
		return r.lowAt(i+2, s) == "the" && r.ownShow(i+3, s)
	}
	if low != "renewed" && low != "canceled" && low != "cancelled" && low != "ordered" && low != "axed" && low != "commissioned" {
		return false
	}
	for k := i + 1; k < s.to && k < i+10; k++ {
		switch r.tokens[k].low {
		case "its":
			return r.ownShow(k+1, s)
		case "by", ";", ".":
			return false
		}
	}
	return false
}
