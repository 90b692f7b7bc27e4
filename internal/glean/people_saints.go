package glean

// "the feast of the Virgen del Carmen": the last word of what is no person's name is nobody's
// surname, and whoever is called by it is somebody else.

var (
	// holy begin names of saints, churches and feasts.
	holy = words(`virgen virgin santa santo san saint st st. nuestra our notre sainte santuário señora senhora madonna lady`)
	// keptOf stand before "of the" and such a name.
	keptOf = words(`feast festival festivities day night eve church chapel shrine statue procession fiesta parish convent order cathedral`)
)

// ofSaint tells that a full name is of a feast, a saint or a place.
func (r *reader) ofSaint(m *mention) bool {
	if r.tokens[m.from].low != "lady" && holy[r.tokens[m.from].low] && particles[r.tokens[m.to-2].low] {
		return true
	}
	k := m.from - 1
	if k > 0 && (r.tokens[k].low == "the" || r.tokens[k].low == "our") {
		k--
	}
	return k > 0 && r.tokens[k].low == "of" && keptOf[r.tokens[k-1].low]
}
