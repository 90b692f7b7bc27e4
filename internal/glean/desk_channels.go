package glean

import (
	"strings"

	"backlot/internal/names"
)

// A network that no list has is found as a title is: by the places in which its
// name stands. It orders and cancels, a drama is its own, episodes are on it.

// enoughChannel is the number of points that make a network.
const enoughChannel = 3

var (
	// channelWords end a network's name, or stand before it.
	channelWords = words(`broadcasting television channel network tv streaming`)
	channelJobs  = words(`streamer network broadcaster channel service platform netlet cabler`)
	orderVerbs   = words(`renewed renews renewing cancelled canceled cancels axed axes scrapped ordered orders greenlit greenlights commissioned commissions revived revives dropped pulled
		shelved saved picked picks passed ditched dumped rescued bought`)
	// discs are what a thing is on that is on no network.
	discs = words(`cd cds dvd dvds vhs pc mac blu-ray xbox playstation steam vinyl ps4 ps5 broadway`)
	onAir = words(`on to at from for by with`)
)

// mentionChannels finds the networks that no list has.
func (r *reader) mentionChannels() {
	points := map[string]int{}
	first := map[string]int{}
	each := func(do func(from, to int, s *sentence)) {
		for si := range r.sentences {
			s := &r.sentences[si]
			for i := s.from; i < s.to; i++ {
				if !r.titleWord(i) || stops[r.tokens[i].low] && !(i+1 < s.to && r.titleWord(i+1)) {
					continue
				}
				to := i + 1
				for to < s.to && r.titleWord(to) && to < i+4 {
					to++
				}
				if s.title {
					for k := i + 1; k < to; k++ {
						if headVerbs[r.tokens[k].low] || orderVerbs[r.tokens[k].low] {
							to = k // "Norda Slots SHOW for January"
						}
					}
				}
				from := i
				for from < to-1 && (stops[r.tokens[from].low] || jobs[r.tokens[from].low]) {
					from++
				}
				do(from, to, s)
				i = to - 1
			}
		}
	}
	text := func(from, to int) string {
		return strings.Join(strings.Fields(r.text[r.tokens[from].start:r.tokens[to-1].end]), " ")
	}
	each(func(from, to int, s *sentence) {
		name := text(from, to)
		if low := strings.ToLower(name); stops[low] || jobs[low] || discs[low] || len(name) < 2 || r.surname[name] {
			return // "Mahmoud's documentary series" is by Sara Mahmoud
		}
		if n := r.channelPlace(from, to, s); n != 0 {
			points[name] += n
		}
		first[name] = from
	})
	for name := range points {
		if word, rest, cut := strings.Cut(name, " "); cut && points[name] >= enoughChannel && channelWords[strings.ToLower(rest)] {
			if _, alone := first[word]; alone {
				r.fullChannel[word] = name
			}
		}
	}
	each(func(from, to int, s *sentence) {
		name := text(from, to)
		if discs[strings.ToLower(name)] || r.onlyGenre(name) || noChannel(r.tokens[from:to]) || r.tellsEra(to, s) || r.personName(from, to) {
			return
		}
		if x := r.cands.byKey[names.Fold(name)]; points[name] >= enoughChannel && (x == nil || x.network > leastNetwork || !r.weighed || points[name] >= 2*enoughChannel) || x != nil && x.network > networkChance && !x.sure || r.fullChannel[name] != "" && points[name] >= 0 {
			if full := r.fullChannel[name]; full != "" {
				name = full
			}
			if word, rest, cut := strings.Cut(name, " "); cut && inCapitals(word) && channelWords[strings.ToLower(rest)] && strings.Contains(r.text, " "+lowered(word)+" ") {
				name = lowered(word) // "NORDA TELEVISION ANNOUNCES"
			}
			r.take(mention{kind: isNetwork, name: name, from: from, to: to})
		}
	})
}

// noChannel tells a name that ends in a place's, or is of days: "Northern Ontario", "Saturday-Sunday".
func noChannel(name []token) bool {
	last := &name[len(name)-1]
	if channelWords[last.low] {
		return false
	}
	day, _, _ := strings.Cut(name[0].low, "-")
	return townNames()[last.low] || dayNames[day] || len(name) == 1 && (ofLand[last.low] || townNames()[last.low])
}

// ofLand say whence a thing is.
var ofLand = words(`american british english scottish welsh irish french german spanish italian danish swedish norwegian finnish icelandic dutch belgian austrian swiss polish czech hungarian russian ukrainian turkish greek
	israeli arab egyptian nigerian kenyan african indian pakistani chinese korean japanese thai vietnamese australian canadian mexican brazilian argentine chilean colombian cuban nordic scandinavian european
	asian arctic victorian georgian edwardian elizabethan tudor roman viking christmas halloween easter western northern southern eastern`)

// personName tells two words that are written as somebody's name is: "Sue Deeks".
func (r *reader) personName(from, to int) bool {
	return to-from == 2 && givenNames[r.tokens[from].low] && !channelWords[r.tokens[to-1].low]
}

// titleWord tells whether that token is a capitalised word of no mention yet.
func (r *reader) titleWord(i int) bool {
	return r.tokens[i].name() && r.tokens[i].mention == 0 && !kindWord(r.tokens[i].text)
}

// channelPlace says how much one place speaks for a name being a network's.
func (r *reader) channelPlace(from, to int, s *sentence) (points int) {
	if e, seen := r.spots[from]; seen && e.exact && (entryOf(e, names.Person) != nil || entryOf(e, names.Character) != nil) {
		return -9
	}
	b1, b2 := r.lowAt(from-1, s), r.lowAt(from-2, s)
	a1, a2, a3 := r.lowAt(to, s), r.lowAt(to+1, s), r.lowAt(to+2, s)
	if last := r.tokens[to-1].low; strings.HasSuffix(last, "-winning") || strings.HasSuffix(last, "-nominated") || strings.HasSuffix(last, "-based") || strings.HasSuffix(last, "-born") {
		return 0
	}
	if stops[strings.TrimSuffix(r.tokens[from].low, "s")] && to-from == 1 { // "Fridays"
		return 0
	}
	if r.personName(from, to) && a1 == "'" {
		return 0 // "Sue Deeks' successor"
	}
	the := b1 == "the"
	if the {
		b1, b2 = b2, r.lowAt(from-3, s)
	}
	if channelWords[r.tokens[to-1].low] || channelWords[r.tokens[from].low] && to-from > 1 {
		points += 2
	}
	switch {
	case a1 == "'s" && (r.kindAt(to+1) == isShow || (isQuote(a2) || a2 == "*") && r.kindAt(to+2) == isShow || r.ownShow(to+1, s)), a1 == "'" && r.ownShow(to+1, s):
		points += 3
	case r.kindAt(to) == isShow, isQuote(a1) && r.kindAt(to+1) == isShow && a1 == `"`:
		points++
	case tvNouns[a1] && a1 != "show" || a1 == "original" || a1 == "originals":
		if (b1 != "of" || the) && a1 != "spin-off" && a1 != "spinoff" && a1 != "prequel" {
			points += 3
		}
	case the && a1 == "in" && (b1 == "to" || b1 == "in" || b1 == "across" || b1 == "near"):
		points -= 6 // "moved to the Yukon in Canada"
	case (a1 == "dropped" || a1 == "pulled") && a2 == "out", (a1 == "has" || a1 == "had" || a1 == "have") && (a2 == "dropped" || a2 == "pulled") && a3 == "out":
		points -= 6 // somebody has
	case to-from == 2 && givenNames[r.tokens[from].low] && !channelWords[r.tokens[to-1].low], a2 == "out":
		// "Ross Pickering is out of" it
	case orderVerbs[a1] && b1 != "by" && a2 != "by" && b1 != "with", (a1 == "has" || a1 == "had" || a1 == "have") && (orderVerbs[a2] || orderVerbs[a3] && (a2 == "not" || a2 == "now" || a2 == "also")):
		points += 3
	case s.title && headVerbs[a1] && b1 != "by" && !givenNames[r.tokens[from].low]:
		points += 3
	case a1 == "spokesman" || a1 == "spokesperson" || a1 == "spokeswoman" || a1 == "executives" || a1 == "brass", a1 == "'s" && (a2 == "statement" || a2 == "spokesman" || a2 == "controller" || a2 == "schedule" || a2 == "boss" || a3 == "statement"):
		points += 3
	case a1 == "now" && (a2 == "says" || a2 == "has"), a1 == "," && a2 == "which", a1 == "has" && a2 == "n't", a1 == "is" && a2 == "n't":
		points++
	case (a1 == "will" || a1 == "would") && (a2 == "show" || a2 == "air" || a2 == "broadcast"), (a1 == "has" || a1 == "had") && (a2 == "given" || a3 == "given"), r.ofItself(to, s):
		points += 3
	case r.ofItsShow(to, s):
		points += 2 * enoughChannel
	case a1 == "would" && a2 == "not" || a1 == "declined" || a1 == "confirmed" || a1 == "announced" || a1 == "says" || a1 == "said":
		if to-from < 3 {
			points++
		}
	case a1 == "," && (channelJobs[a3] || a2 == "which" && (a3 == "airs" || a3 == "makes" || a3 == "has" || a3 == "will" || a3 == "owns")):
		points += 3
	case a1 == "plays" || a1 == "who" || a1 == "," && a2 == "who" || a1 == "'s" && (a2 == "character" || a2 == "agent" || a2 == "rep"):
		points -= 6
	}
	switch {
	case b1 == "(" && r.kindAt(from-2) == isShow && (a1 == ")" || a1 == ","):
		points += 5
	case onAir[b1] && (opensOn[b2] || r.kindAt(from-2) == isDate && b1 == "on") && b1 != "from" && b1 != "with":
		points += 3
	case b1 == "at" && (orderVerbs[b2] || b2 == "drama" || b2 == "comedy" || b2 == "content" || b2 == "programming" || b2 == "home" || b2 == "season" || b2 == "development" || r.kindAt(from-2) == isSeason || r.kindAt(from-2) == isShow):
		points += 3
	case b1 == "on" && (b2 == "not" || b2 == "but" || b2 == ",") && r.airs(s):
		points += 2
	case b1 == "of" && (b2 == "series" || b2 == "drama") && (a1 != "'s" && !the):
		points += 2
	case b1 == "by" && (orderVerbs[b2] || b2 == "announced"):
		points += 3
	case channelJobs[b1] && b1 != "service" && b1 != "platform":
		points += 3
	case honorifics[b1] || jobs[b1] || b1 == "as" || b1 == "told":
		points -= 6
	}
	if to-from == 2 && r.alone[r.tokens[to-1].text] && !r.alone[r.tokens[from].text] {
		points -= 4
	}
	return points
}

// opensOn are words behind which "on X" names a network.
var opensOn = words(`airs aired airing premieres premiered premiere debuts debuted debut launches launched launch streams streaming stream lands landed land returns drops dropped shown seen arrives
	broadcast moves moving moved move now available show series drama comedy sitcom episodes began fridays mondays sundays`)

// ofItself tells "said on Monday that it had ordered", "announced that its drama".
func (r *reader) ofItself(i int, s *sentence) bool {
	says := false
	for k := i; k < s.to && k < i+9; k++ {
		low := r.tokens[k].low
		switch {
		case speaks[low]:
			says = true
		case says && (low == "it" && k+1 < s.to && (r.tokens[k+1].low == "had" || r.tokens[k+1].low == "has" || r.tokens[k+1].low == "would" || r.tokens[k+1].low == "was") || low == "its"):
			return true
		case low == "," || low == ";" || r.tokens[k].name() && r.tokens[k].mention == 0:
			return false
		}
	}
	return false
}

// airs tells that a sentence speaks of something being shown.
func (r *reader) airs(s *sentence) bool {
	for k := s.from; k < s.to; k++ {
		if low := r.tokens[k].low; low == "shown" || low == "airs" || low == "air" || low == "aired" || low == "premieres" {
			return true
		}
	}
	return false
}

// ownShow tells "antiques thriller", "new drama": a show in words that is somebody's.
func (r *reader) ownShow(i int, s *sentence) bool {
	for k := i; k < s.to && k < i+5; k++ {
		low := r.tokens[k].low
		if tvNouns[low] || low == "hit" {
			return true
		}
		if !r.tokens[k].word || r.tokens[k].name() || low == "a" || low == "the" {
			return false
		}
	}
	return false
}
