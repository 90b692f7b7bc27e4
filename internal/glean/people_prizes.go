package glean

import "strings"

// "Tony Award winner Samuel Iverson": what somebody has won, or is known for, stands
// before his name and is none itself.

// holders stand between the name of a prize, a show or a league and whoever has it, won
// it or was in it.
var holders = words(`winner winners nominee nominees winning nominated award-winner award-winning award-nominated prizewinner medallist medalist medallists medalists finalist finalists laureate
	champion champions runner-up contestant contestants alum alums alumnus alumna alumni linebacker quarterback striker midfielder goalkeeper footballer cornerback fullback pitcher`)

// offices stand between the name of a house and whoever has one there: "Skarv Film CEO Anders Moe".
var offices = words(`ceo coo cfo cto cco cmo evp svp vp md co-ceo`)

// trophies end the names of prizes.
var trophies = words(`award awards prize prizes globe globes medal medals trophy trophies gold silver bronze`)

// behindPrize gives where a run of capitalised words goes on behind what is no name in it:
// "Emmy Winner Samuel Iverson", "Oscar-nominated Mia Holt"; its end where nothing is left.
func (r *reader) behindPrize(from, to int, s *sentence) int {
	surname := func(k int) bool { return k == to-1 && k > from && givenNames[r.tokens[k-1].low] } // "Will Champion"
	for k := to - 1; k >= from; k-- {
		if low := r.tokens[k].low; (holders[low] || epithet(low)) && !surname(k) || offices[low] && k > from && k < to-1 {
			return k + 1
		}
	}
	for k := to; k < s.to && k < to+4; k++ { // "Tony Award winner", "Survivor winner", "Olympic gold medallist"
		low := r.tokens[k].low
		if holders[low] {
			return to
		}
		if !trophies[low] {
			break
		}
	}
	for k := from; k < to; k++ {
		if low := r.tokens[k].low; k > from && trophies[low] && low != "gold" && low != "silver" && !surname(k) {
			return k + 1
		}
	}
	return from
}

// epithet tells a word such as "BAFTA-winning" or "Dublin-born".
func epithet(low string) bool {
	_, last, two := strings.Cut(low, "-")
	return two && (holders[last] || last == "born" || last == "based" || last == "raised" || last == "trained" || last == "shortlisted" || last == "bred")
}
