package glean

// "Was filmed on Taveuni, Fiji": an island may have no word that says it is one.

// shotAt are the rules in which what stands behind "on" can only be where a show was made.
var shotAt = words(`stage/was-shot-in stage/filmed-in stage/took-place-in other/films-in`)

// noIsland are names behind "filmed on" that are no place.
var noIsland = words(`stage stages studio studios lot iphone iphones imax zoom kodak stageset soundstage location campus video film tape`)

// islandAt gives where an island ends, with the country behind it, that begins with "on" at
// that token; 0 for none.
func (r *reader) islandAt(i, to int) int {
	if r.tokens[i].low != "on" || i+1 >= to || noIsland[r.tokens[i+1].low] || !r.tokens[i+1].name() {
		return 0
	}
	end := r.placeNames(i+1, to)
	for k := i + 1; k < end; k++ {
		if low := r.tokens[k].low; low == "," || onPlace[low] {
			return end
		}
	}
	return 0
}
