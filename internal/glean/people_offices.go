package glean

// Offices of several words before a name, which are no part of it: "Coast Guard Lt. Erin Hayes", "Assistant District
// Attorney Nolan Price".

// beginsName stands before a name, whatever capitalised words stand before it.
var beginsName = words(`dr dr. capt. sgt. lt. prof. det. cmdr. sen. gov. rev.`)

// officeEnds ends an office that is longer than a name can be.
var officeEnds = words(`attorney constable sergeant inspector superintendent commissioner commander captain lieutenant minister secretary president director chief marshal officer agent ambassador judge mayor`)

// withoutOffice gives where a run's name begins, without the office before it.
func (r *reader) withoutOffice(from, to int) int {
	for k := from + 1; k < to-1; k++ {
		if beginsName[r.tokens[k].low] && !honorifics[r.tokens[k-1].low] {
			from = k // "Chief of Surgery Dr. Paul Addison"
		}
	}
	if to-from <= longestName {
		return from
	}
	for k := to - 3; k > from && k > to-longestName-1; k-- {
		if !officeEnds[r.tokens[k].low] {
			continue
		}
		if honorifics[r.tokens[k].low] {
			return k
		}
		return k + 1
	}
	return from
}
