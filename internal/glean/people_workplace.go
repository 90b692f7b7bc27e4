package glean

import "strings"

// Capital letters that are nobody's name: where somebody has worked, "a former Coast Guard
// rescue swimmer", and the verb of saying before a name, "Added Olav Moen".

var onceThere = words(`former ex retired onetime one-time disgraced decorated ex-`)

// workedAt tells that a run of capitalised words is where somebody worked, or of what kind he is.
func (r *reader) workedAt(from, to int, s *sentence) bool {
	if from <= s.from || to >= s.to || !onceThere[r.tokens[from-1].low] {
		return false
	}
	for k := to; k < min(to+3, s.to); k++ {
		low := r.tokens[k].low
		if r.tokens[k].name() || low == "" || low[0] < 'a' || low[0] > 'z' || stops[low] || behindOwnName[low] {
			return false
		}
		if tradesMan(low) || jobs[low] || tradesToo[low] {
			return true
		}
	}
	return false
}

var (
	behindOwnName = words(`and or who is was has had will as in on at of with by for from to`)
	tradesToo     = words(`swimmer agent officer pilot sniper cop detective professor medic nurse marine soldier seal spy analyst star alum linebacker quarterback champion coach captain sergeant lieutenant operative investigator ranger astronaut chef lawyer attorney clerk doctor surgeon diver guard trainer`)
)

// sayFirst are verbs of saying that stand before the name of whoever says it.
var sayFirst = words(`added adds said says continued continues noted notes explained explains wrote writes quipped quips joked jokes recalled recalls concluded concludes echoed echoes`)

// saysFirst tells that the first of capitalised words is such a verb at the beginning of its sentence.
func (r *reader) saysFirst(from, to int, s *sentence) bool {
	if to-from < 2 {
		return false
	}
	first := r.tokens[from]
	return from == s.from && sayFirst[first.low] && !r.namedElsewhere(first.text, from) && strings.ContainsAny(r.text[s.start:s.end], `":`)
}
