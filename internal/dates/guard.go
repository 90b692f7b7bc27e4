package dates

// stands tells whether a part that might be no date is one, by the words beside it.
func (r *reader) stands(p part, i, j int) bool {
	switch p.grain {
	case grainMonth:
		return r.monthStands(i, j)
	case grainWeekday:
		return r.weekdayStands(i, j)
	case grainSeason:
		return r.seasonStands(i, j)
	case grainHoliday:
		return r.holidayStands(p, i, j)
	case grainYear:
		return r.yearStands(i, j)
	}
	return true
}

// stuck tells whether a date written in numbers is grown together with what is no part of it: an
// amount of money, a path, a telephone number, a model.
func (r *reader) stuck(i, j int) bool {
	t := r.at(i)
	if t.kind != digits {
		return false
	}
	if before := r.at(i - 1); before.kind == mark {
		switch before.char {
		case '$', '€', '£', '¥', '#', '@', '_', '=', '&', '+':
			return true
		case '/', '.', '-', ':', ',':
			if t.joined && before.joined && r.at(i-2).kind != gap {
				return true
			}
		}
	} else if t.joined && before.kind == letters {
		return true
	}
	after := r.at(j)
	if after.kind != mark || !after.joined {
		return false
	}
	return (after.char == '/' || after.char == '-') && r.at(j+1).kind == digits && r.at(j+1).joined || after.char == '%' || after.char == '_' || after.char == '@'
}

// shifted tells whether the date at i is only what another is measured from: "two days before
// Christmas", "a week from Friday".
func (r *reader) shifted(i int) bool {
	k := i - 1
	if r.is(k, wordThe) {
		k--
	}
	before := r.at(k)
	if before.sense != wordUntil && before.sense != wordFor && before.sense != wordFrom {
		return false
	}
	if !r.any(k-1, wordUnit, wordUnits) || r.at(k-1).n == unitHour {
		return false
	}
	switch r.text[before.start:before.end] {
	case "before", "after", "from":
		_, n := r.number(k - 2)
		return n > 0 || r.is(k-2, wordThe)
	}
	return false
}

// monthStands judges a month with neither day nor year. April, May, June and August are people
// too, May and March are verbs.
func (r *reader) monthStands(i, j int) bool {
	t, name := r.at(i), false
	switch t.n {
	case 4, 5, 6, 8:
		name = true
	}
	if r.is(i-1, wordEvery) {
		return false
	}
	verb := (t.n == 3 || t.n == 5) && !t.capital || t.sense == wordMonthShort
	if t.capital && r.movedMonth(i, j) && !r.named(j) {
		return true
	}
	before := r.at(i - 1)
	switch before.sense {
	case wordIn, wordSince:
		return !verb || !r.content(j) && r.at(j).sense != wordTail && (t.capital || t.sense == wordMonth)
	case wordUntil, wordThrough:
		return !verb && !r.named(j) && !r.possessive(j)
	case wordFrom, wordOf, wordFor, wordTo, wordInto, wordBetween, wordOn:
		meant := before.sense == wordFor && r.is(i-2, wordMeant) && t.capital && !r.possessive(j)
		return !verb && (!name || r.is(i-2, wordRest) || meant) && !r.named(j)
	case wordA, wordThe, wordOwn:
		return t.capital && !verb && r.content(j)
	case wordThan:
		return !verb
	}
	return !name && !verb && t.n != 3 && t.capital && !r.named(j)
}

// nameFollows tells whether the month that ends a window is rather somebody's first name.
func (r *reader) nameFollows(q part, j int) bool {
	return q.grain == grainMonth && q.bare && r.named(j) && r.at(j).sense == 0
}

// weekdayStands judges a weekday alone. Wednesday is a show, Friday begins many a title.
func (r *reader) weekdayStands(i, j int) bool {
	before, after := r.at(i-1), r.at(j)
	if after.sense == wordDayparts || r.any(i-1, wordEvery, wordA, wordThe, wordOwn) || after.sense == wordSlot {
		return false
	}
	slot := after.sense == wordDaypart
	if slot && after.capital && r.named(j+1) {
		return false // "Saturday Night Live"
	}
	if r.at(i).n == 3 && (r.is(j, wordNumbered) || r.possessive(j)) {
		return false
	}
	switch {
	case before.sense == wordUntil, before.sense == wordOf && r.is(i-2, wordFor): // "as of Wednesday"
		return !r.named(j)
	case before.sense == wordOn:
		return !r.is(i-2, wordSheet) && (r.at(i).n != 3 || !r.named(j) || after.sense != 0)
	case before.sense == wordSaid, before.sense == wordClock, before.kind == digits:
		return !r.named(j) || after.sense != 0 || before.sense == wordSaid && r.at(i).n != 3
	case slot:
		return !after.capital
	case r.at(i).n == 3:
		return false
	case r.named(j) && after.sense == 0:
		return false
	case before.kind == letters && before.capital && !r.opens(i-1):
		return false
	}
	return r.at(i).capital
}

// habit tells whether a weekday that ends at j is the first of two: "Monday to Friday".
func (r *reader) habit(j int) bool { return r.dash(j) > 0 && r.is(j+1, wordWeekday) }

// seasonStands judges a season without a year: "in the fall", "by spring", "a summer premiere".
func (r *reader) seasonStands(i, j int) bool {
	k := i - 1
	if r.is(k, wordThe) {
		k--
	}
	if r.any(i-1, wordA) && r.is(j, wordOpening) {
		return true
	}
	if r.is(i-1, wordThe) && r.is(k, wordTo) && !r.at(i).capital {
		return !r.content(j) && !r.named(j) && !r.any(j, wordOf, wordTo, wordInto, wordSince) && !r.possessive(j) // "moved to the spring"
	}
	if !r.any(k, wordIn, wordUntil, wordSince, wordFor, wordFrom, wordRoughly, wordThrough, wordInto) {
		return false
	}
	return !r.content(j) && !r.named(j) && !r.any(j, wordOf, wordTo, wordInto, wordSince) && !r.possessive(j) &&
		(!r.at(i).capital || r.is(k, wordIn) || k == i-1)
}

// holidayStands judges a holiday without a year: the day, not the special.
func (r *reader) holidayStands(p part, i, j int) bool {
	if !r.at(i).capital || r.is(i-1, wordEvery) || r.is(i-1, wordA) {
		return false
	}
	cue := r.any(i-1, wordOn, wordUntil, wordSince, wordFor, wordRoughly, wordThrough, wordFrom, wordIn)
	if cue || holidays[p.n].clear {
		if r.is(j, wordUnit) && r.at(j).n == unitWeekend {
			return true
		}
		return !r.content(j) && (!r.named(j) || r.is(i-1, wordOn)) && !r.possessive(j)
	}
	return false
}

// yearStands judges four digits: a year, or a count, a number, a time, an address.
func (r *reader) yearStands(i, j int) bool {
	t, before, after := r.at(i), r.at(i-1), r.at(j)
	if r.mark(i, '\'') {
		return r.any(i-1, wordIn, wordSince, wordUntil, wordOf) && !r.any(j, wordCounted, wordUnits) && !r.possessive(j)
	}
	if r.any(j, wordCounted, wordUnits, wordClock) || after.sense == wordNumbered && r.at(j+1).kind == digits {
		return false
	}
	if before.sense == wordNumbered || before.sense == wordThan && r.is(i-2, wordMore) || before.sense == wordRoughly || r.street(j) {
		return false
	}
	cue := r.any(i-1, wordIn, wordSince, wordUntil, wordOf, wordFor, wordFrom, wordThrough, wordTo, wordInto, wordThan) ||
		before.kind == letters && r.text[before.start:before.end] == "year"
	if cue {
		return t.number%100 != 0 || before.sense != wordOf && before.sense != wordFor || !r.content(j)
	}
	if !r.on.IsZero() && t.number > r.on.Year()+15 || t.number%100 == 0 && r.content(j) {
		return false
	}
	if r.any(i-1, wordAnd, wordOr) {
		_, list := r.year(i - 2) // "her 2008 and 2010 runs"
		if list > 0 {
			return true
		}
	}
	article := r.any(i-1, wordA, wordThe, wordOwn, wordThis) || before.kind == mark
	return article || !r.content(j) || r.text[after.end-1] != 's'
}

// street tells whether an address goes on at j: one to three names and a street.
func (r *reader) street(j int) bool {
	for k := j; k < j+4 && (r.named(k) || r.mark(k, '.')); k++ {
		if r.any(k, wordStreet, wordSuffix) { // "St." and "Rd." are spelled like the ends of 1st and 3rd
			return true
		}
	}
	return false
}
