package glean

import (
	"strings"

	"backlot/internal/names"
)

var (
	// tvNouns say that what is named is a show.
	tvNouns = words(`series show drama sitcom comedy thriller miniseries mini-series docuseries docu-series dramedy anime spinoff spin-off procedural soap telenovela
		docudrama mockumentary whodunit fantasy romcom saga offshoot prequel k-drama telefilm anthology programme program dramas comedies`)
	// notShows say that it is something else.
	notShows = words(`film movie novel book album song single game podcast play musical magazine newspaper short video ship restaurant memoir opera exhibition
		concert tour festival award website app finale episode premiere feature picture films movies novels books albums pub hotel inn newsletter documentary paper trilogy poem
		soundtrack`)
	ordering = words(`renewed renews renewing cancelled canceled cancels axed axes scrapped ordered orders greenlit greenlights commissioned commissions revived revives
		dropped saved rescued rescues rescue dated pulled`)
	connectors = words(`of the and in to a an for on with at from or is 's & : - by de del du des la las le les los et y e og och und der den das van von di da do dos el al no en`)
	// explains are what may stand behind "a new drama" where it explains a title.
	explains = words(`from about that set starring based on created by which , . for at in of inspired adapted written directed produced coming premiering debuting with who where`)
	// belongs are what may belong to a show: "stars of X", "X's cast".
	belongs = words(`cast star stars creator creators showrunner showrunners fans return returns future season seasons series episode episodes finale spin-off spinoff prequel sequel revival
		reboot remake end viewers run premiere makers producers producer writers writer boss bosses universe set trailer ratings finales alum director audience pilot lead world ending favourite favorite word hour minute`)
	// opening are verbs that a show takes, active or not.
	showVerbs = words(`returns premieres premiered airs aired debuts debuted launches launched ends ended wraps wrapped bows bowed concludes concluded starts starring stars follows centers centres
		returned opens began begins finished slips streams drops lands`)
	passive   = words(`renewed cancelled canceled axed scrapped ordered greenlit commissioned revived returning ending announced coming shooting filming premiering airing revived halted pushed delayed`)
	atWork    = words(`filming production shooting work writing photography cameras`)
	returning = words(`return returns end ends premiere premieres air airs conclude continue continues arrive arrives land launch debut bow stream`)
	madeBy    = words(`created written produced directed made based adapted filmed shot set`)
	roleIn    = words(`stars star starring starred appear appears appeared seen cast role lead plays played roles guest work worked fame regular known joins joined back episode episodes finale return returns`)
)

// placeOf says how much one place speaks for a run of words being a show's title, and why.
func (r *reader) placeOf(x *candidate, from, to int, s *sentence) (points int, why string) {
	if e, seen := r.spots[from]; seen && e.exact && (entryOf(e, names.Person) != nil || entryOf(e, names.Character) != nil) {
		return -6, ""
	}
	introduced := r.introduced(from, to, s)
	if !introduced && r.isFilm(from, to, s) {
		x.film++
		return -6, ""
	}
	add := func(n int, because string) {
		if points += n; n > 0 && because != "" && (why == "" || n > 2) {
			why = because
		}
	}
	quoted := r.quotedAt(from, to)
	if introduced {
		x.introduced = true
		add(enough, "what a spin-off or a film of a show is called")
	}
	left, right := from, to
	if quoted {
		add(2, "a title in quotation marks")
		left, right = from-1, r.afterQuote(to)
		if left > s.from && r.tokens[left-1].text == "(" { // of somebody's past work
			add(-4, "")
		} else if r.tvAround(s) || r.orders(s) {
			add(2, "a title in quotation marks, with the words of a show")
		}
	}
	r.before(left, s, quoted, add)
	r.behind(from, to, right, s, quoted, add)
	if right < s.to && (r.tokens[right].text == "(" && r.listed(right, s) || !quoted && r.tokens[right].text == ":" && r.labels(from, right, s)) {
		x.listed++
		add(1, "a title in a list of shows")
	}
	switch {
	case s.title:
		add(2, "a title in the headline")
	case s.heading && from == s.from && to == s.to && to-from < 6 && !r.byline(from, to) && r.textBelow(s):
		if x.above++; s.from > 0 && r.tvBelow(s) {
			x.headed++
			add(2, "a heading above news of a show")
		}
	case !quoted && r.loud(from, to, s):
		add(5, "a title in capital letters at the head of its line")
	}
	if !quoted && x.listed == 0 {
		points -= r.personal(from, to)
	}
	return points, why
}

// afterQuote gives the token behind a closing quotation mark.
func (r *reader) afterQuote(to int) int {
	for to < len(r.tokens) && !isQuote(r.tokens[to].text) {
		to++
	}
	return to + 1
}

// low gives a token's word within a sentence, or "".
func (r *reader) lowAt(i int, s *sentence) string {
	if i < s.from || i >= s.to {
		return ""
	}
	return r.tokens[i].low
}

// before weighs what stands before a title.
func (r *reader) before(left int, s *sentence, quoted bool, add func(int, string)) {
	b1 := r.lowAt(left-1, s)
	if b1 == "the" || b1 == "its" || b1 == "new" || b1 == "hit" {
		left--
		b1 = r.lowAt(left-1, s)
	}
	b2 := r.lowAt(left-2, s)
	if b1 == "for" && (b2 == "nominated" || b2 == "award" || b2 == "oscar") || b1 == "opposite" {
		add(-4, "")
	}
	switch {
	case b1 == "of" && (r.kindAt(left-2) == isSeason || b2 == "season" || b2 == "seasons"):
		add(5, "a title beside a season")
	case b1 == "of" && watchers[b2] && r.newsForFans(left-2, s):
		add(5, "a title of whose news its fans are told")
	case b1 == "of" && belongs[b2]:
		add(3, "a title whose "+b2+" is spoken of")
	case tvNouns[b1] && r.basedOn(left, s):
		add(-4, "")
	case tvNouns[b1] && b1 != "fantasy":
		add(4, "a title behind the word \""+b1+"\"")
	case b1 == "'s" && r.kindAt(left-2) == isNetwork:
		add(3, "a title beside a network")
	case b1 == "airs" || b1 == "broadcasts" || b1 == "streams" || b1 == "makes" && r.kindAt(left-3) == isNetwork:
		add(3, "a title that somebody airs")
	case b1 == "in" && r.castIn(left, s):
		add(3, "a title in which somebody has a part")
	case (b1 == "on" || b1 == "of") && atWork[b2]:
		add(4, "a title on which work is done")
	case (b1 == "watch" || b1 == "stream" || b1 == "binge") && !quoted:
		add(3, "a title to be watched")
	case b1 == "behind":
		add(1, "a title that somebody makes")
	case b1 == "of" && b2 == "out":
		add(2, "a title that somebody leaves")
	case ordering[b1], b1 == "up" && strings.HasPrefix(b2, "pick"), b1 == "back" && strings.HasPrefix(b2, "bring"):
		add(3, "a title that is renewed, ordered or cancelled")
	case (b1 == "on" || b1 == "in") && (roleIn[b2] || quoted):
		add(2, "a title in which somebody has a part")
	case b1 == "joins" || b1 == "joining" || b1 == "leaving" || b1 == "leave" || b1 == "leaves" || b1 == "quits" || b1 == "quit" || b1 == "exits" || b1 == "exiting" || b1 == "boards":
		add(2, "a title that somebody joins or leaves")
	case !quoted && !s.title && (b1 == "by" || b1 == "told" || b1 == "at" || honorifics[b1] || b1 == "as" || b1 == "with" || b1 == "actor" || b1 == "actress" || b1 == "says" || b1 == "said" || b1 == "near"):
		add(-4, "")
	}
}

// behind weighs what stands behind a title.
func (r *reader) behind(from, to, right int, s *sentence, quoted bool, add func(int, string)) {
	a1, a2, a3 := r.lowAt(right, s), r.lowAt(right+1, s), r.lowAt(right+2, s)
	past := right
	if a1 == "'s" || a1 == "(" || a1 == ":" || a1 == "," || a1 == "'" {
		past++
	}
	switch {
	case r.kindAt(past) == isSeason && past < s.to && (a1 != "," || r.lowAt(past+1, s) != "of"):
		add(5, "a title beside a season")
	case (a1 == "'s" || a1 == "'") && r.kindAt(right+2) == isSeason:
		add(4, "a title beside a season")
	case a1 == "(" && r.kindAt(right+1) == isNetwork && !r.ownersIn(right+1, s):
		add(5, "a title beside a network")
	case (a1 == "'s" || a1 == "'") && isQuote(a2):
		add(-4, "")
	case (a1 == "'s" || a1 == "'") && belongs[a2]:
		add(2, "a title whose "+a2+" is spoken of")
	case !quoted && (speaks[a1] || a1 == "who" || a1 == "plays" || a1 == "," && (a2 == "who" || a2 == "whose") || a1 == "has" && (ordering[a2] || speaks[a2] || a2 == "said")):
		add(-5, "")
	case ordering[a1] && strings.HasSuffix(a1, "d") && s.title && !r.object(right+1, s):
		add(4, "a title that is renewed, ordered or cancelled")
	case !quoted && (ordering[a1] || a1 == "announced"):
		add(-3, "")
	case belongs[a1] && a1 != "series" && !r.kinship(right, s):
		add(2, "a title whose "+a1+" is spoken of")
	case passive[a1] && s.title, showVerbs[a1]:
		add(2, "a title that premieres, airs or ends")
	case (a1 == "is" || a1 == "was" || a1 == "has" || a1 == "gets" || a1 == "will" || a1 == "would") && (passive[a2] || passive[a3] && (a2 == "been" || a2 == "be")):
		add(4, "a title that is renewed, ordered or cancelled")
	case (a1 == "will" || a1 == "would" || a1 == "won't" || a1 == "may" || a1 == "could") && returning[a2] || a2 == "not" && returning[a3] || a2 == "be" && (a3 == "back" || a3 == "shown"):
		add(3, "a title that returns or ends")
	case (a1 == "is" || a1 == "was") && madeBy[a2]:
		add(3, "a title that somebody made")
	case (a1 == "starts" || a1 == "begins" || a1 == "resumes" || a1 == "began" || a1 == "wraps" || a1 == "has" && a2 == "wrapped") && (a2 == "filming" || a2 == "production" || a2 == "shooting" || a3 == "filming" || a3 == "production"):
		add(3, "a title on which work is done")
	case a1 == "," && (a2 == "starring" || a2 == "created" || a2 == "which" && (showVerbs[a3] || returning[a3] || a3 == "runs" || a3 == "tells")):
		add(4, "a title that is explained")
	case a1 == "tells" && a2 == "the" && a3 == "story":
		add(4, "a title that tells a story")
	case a1 == "series" && r.lowAt(from-1, s) == "the" && (r.lowAt(from-2, s) == "of" || r.lowAt(from-2, s) == "for" || r.lowAt(from-2, s) == "on"):
		add(4, "a title before the word \"series\"")
	case !quoted && tvNouns[a1] && !(a1 == "series" && r.lowAt(from-1, s) == "the"):
		add(-3, "")
	case a1 == "," && digit0(a2):
		add(-6, "")
	case (a1 == "comes" || a1 == "moves" || a1 == "is" || a1 == "goes" || a1 == "arrives") && (a2 == "to" || a2 == "on") && r.kindAt(right+2) == isNetwork, a1 == "," && a2 == "of" && r.kindAt(right+2) == isDate:
		add(5, "a title that premieres, airs or ends")
	}
	if a1 == "," { // "X, another Herron adaptation, comes to Apple TV+"
		for k := right + 2; k < s.to-2 && k < right+8; k++ {
			if r.tokens[k].text == "," && (showVerbs[r.tokens[k+1].low] || r.tokens[k+1].low == "comes" || r.tokens[k+1].low == "is") && (r.kindAt(k+3) == isNetwork || r.kindAt(k+3) == isDate) {
				add(5, "a title that premieres, airs or ends")
			}
		}
	}
	if showVerbs[a1] && (r.kindAt(right+2) == isNetwork || r.kindAt(right+2) == isDate) && right+2 < s.to {
		add(3, "a title that premieres, airs or ends")
	}
	if b1 := r.lowAt(from-1, s); !quoted && tvNouns[b1] && (a1 == "," && a2 != "who" || a1 == "." || a1 == ";" || a1 == "starring" || a1 == "about" || a1 == "on" || a1 == "has" || a1 == "is" || a1 == "will" || a1 == "returns" || a1 == ")") {
		add(1, "")
	}
	if r.ownSeason(right, s) {
		add(3, "a title with a season of its own")
	} else if r.afterSeasons(right, s) {
		add(3, "a title that has had seasons")
	}
	if e := r.apposition(right, s); e != "" {
		add(5, e)
	}
}

// object tells that what stands there is what a verb renews, orders or cancels.
func (r *reader) object(i int, s *sentence) bool {
	return i < s.to && (r.tokens[i].name() || isQuote(r.tokens[i].text) || r.tokens[i].low == "the" || r.tokens[i].low == "its")
}

// orders tells that a sentence has a verb of ordering or ending a show.
func (r *reader) orders(s *sentence) bool {
	for k := s.from; k < s.to; k++ {
		if low := r.tokens[k].low; ordering[low] && low != "pulled" && low != "dated" || low == "premiere" || low == "spin-off" || low == "spinoff" || low == "finale" {
			return true
		}
	}
	return false
}

// tvAround tells that a sentence or the next ones of its paragraph speak of a show.
func (r *reader) tvAround(s *sentence) bool {
	for i := r.indexOf(s); i < len(r.sentences) && r.sentences[i].paragraph == s.paragraph; i++ {
		if show, known := r.tells(&r.sentences[i]); known {
			return show
		}
	}
	return false
}

// castIn tells that the words before "in" say who plays whom.
func (r *reader) castIn(i int, s *sentence) bool {
	for k := max(s.from, i-9); k < i; k++ {
		switch r.tokens[k].low {
		case "plays", "as", "stars", "starred", "playing", "role", "played":
			return true
		}
	}
	return false
}

// ownSeason tells that what follows a verb is a season of the subject's own:
// "X returns for its third season", "X will end after its sixth series".
func (r *reader) ownSeason(i int, s *sentence) bool {
	if i >= s.to || r.tokens[i].name() || !r.tokens[i].word {
		return false
	}
	for k := i; k < s.to-1 && k < i+11; k++ {
		if t := r.tokens[k]; t.low == "its" && r.kindAt(k+1) == isSeason {
			return true
		} else if t.name() && t.mention == 0 || t.text == ";" || t.low == "which" {
			return false
		}
	}
	return false
}

func digit0(w string) bool { return w != "" && digit(w[0]) }

// ownersIn tells that the network at a token owns what stands behind it: "Ida Voss (HBO's *Stone Harvest*)".
func (r *reader) ownersIn(i int, s *sentence) bool {
	for i < s.to && r.kindAt(i) == isNetwork {
		i++
	}
	return i < s.to && (r.tokens[i].text == "'s" || r.tokens[i].text == "'")
}
