package glean

import "strings"

// outletWords end the name of a paper, a magazine or a site.
var outletWords = words(`post times ledger daily gazette herald tribune chronicle observer mail mirror express telegraph guardian journal magazine weekly monthly review reporter ticker wire docket dispatch
	digest broadsheet bulletin courier examiner inquirer globe standard record report insider news trade trades blog site newsletter rumble boulevard sheet clarion winds register sentinel argus`)

// mentionOutlets finds papers and sites that no list has: their names end as
// such names do, and they stand where somebody is told of or told something.
func (r *reader) mentionOutlets() {
	for _, s := range r.sentences {
		for i := s.from; i < s.to; i++ {
			if !r.nameAt(i) || stops[r.tokens[i].low] && r.tokens[i].low != "the" {
				continue
			}
			to := r.nameRun(i, s.to)
			end := to
			for end > i+1 && !outletWords[r.tokens[end-1].low] {
				end--
			}
			from := i
			if r.tokens[from].low == "the" {
				from++
			}
			if end-from >= 1 && end == to && outletWords[r.tokens[end-1].low] && (end-from > 1 || from > 0 && r.tokens[from-1].low == "the") && r.outletPlace(i, from, end, s) {
				name := strings.Join(strings.Fields(r.text[r.tokens[i].start:r.tokens[end-1].end]), " ")
				r.take(mention{kind: isOutlet, name: name, from: i, to: end})
			}
			i = to - 1
		}
	}
}

// outletPlace tells that a name stands as an outlet's does.
func (r *reader) outletPlace(i, from, end int, s sentence) bool {
	if end < s.to {
		low := r.tokens[end].low
		if k, is := verbsOf[low]; is && k != guesses || helping[low] || low == "'s" || low == "," && i > s.from {
			return true
		}
	}
	if i <= s.from {
		return false
	}
	low := r.tokens[i-1].low
	if low == "the" && i > s.from+1 {
		low = r.tokens[i-2].low
	}
	switch low {
	case "told", "tells", "tell", "to", "per", "in", "by", "of", "with", "from", "report", "'s":
		return true
	}
	if end-from > 1 && end < s.to {
		_, is := verbsOf[r.tokens[end].low]
		return is
	}
	return false
}
