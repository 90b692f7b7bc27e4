package glean

import "strings"

// What a show is set in stands before its genre as a name does, and is neither a title nor a
// network: "the third series of Second World War drama The Long Quay".

// eras are last words of such names, behind which any word for a show makes a genre of them.
var eras = words(`war era age revolution uprising blitz raj empire regency renaissance restoration reformation prohibition troubles victorian edwardian georgian tudor elizabethan jacobean stuart napoleonic
	medieval roman viking celtic arthurian british english scottish welsh irish cornish american canadian australian french german italian spanish nordic scandinavian danish swedish norwegian finnish icelandic dutch
	belgian polish turkish israeli korean japanese chinese indian nigerian mexican brazilian european african asian`)

// eraNouns are words for a show behind an era, besides the genres.
var eraNouns = words(`series show saga epic romance romp fantasy miniseries mini-series docudrama docuseries drama-documentary adventure adaptation detective spy caper musical family crime period`)

// endsEra tells that a word ends the name of a time, a war or a nation.
func endsEra(low string) bool {
	return eras[low] || strings.HasSuffix(low, "-era") || strings.HasSuffix(low, "-century") || strings.HasSuffix(low, "-set")
}

// tellsEra tells that what ends before a token is the time, the war or the nation of a kind of show.
func (r *reader) tellsEra(to int, s *sentence) bool {
	if to < s.from+1 || to+1 >= s.to || !endsEra(r.tokens[to-1].low) {
		return false
	}
	next := r.tokens[to]
	return !next.name() && (genres[next.low] || eraNouns[next.low] || kindsOfShow[next.low] && genres[r.tokens[to+1].low])
}

// genreEnds gives the token behind the words for a kind of show that begin at a token, "spy thriller",
// or 0.
func (r *reader) genreEnds(to int, s *sentence) int {
	for k := to; k < s.to && k < to+3; k++ {
		t := r.tokens[k]
		switch {
		case t.name():
			return 0
		case genres[t.low], k == to && r.tellsEra(to, s) && eraNouns[t.low]:
			if k+1 < s.to && genres[r.tokens[k+1].low] && !r.tokens[k+1].name() {
				continue
			}
			return k + 1
		case !kindsOfShow[t.low]:
			return 0
		}
	}
	return 0
}

// describesCalled tells that a name stands nowhere but right before the show that is named with the
// article, with words for its kind between: it says of what kind that show is.
func (r *reader) describesCalled(x *candidate) bool {
	if len(r.article.Shows) == 0 || x.quoted > 0 || x.introduced || len(x.spots) == 0 || len(x.spots) < x.count {
		return false
	}
	for _, p := range x.spots {
		if p.s == nil || !r.calledBehind(p.to, p.s) {
			return false
		}
	}
	return true
}

// calledBehind tells that the show which is named with the article stands behind some words in small
// letters, the last of them a noun for a show.
func (r *reader) calledBehind(at int, s *sentence) bool {
	k := at
	for k < s.to && k < at+4 && r.tokens[k].word && !r.tokens[k].name() && !connectors[r.tokens[k].low] && !stops[r.tokens[k].low] {
		k++
	}
	if k == at || k >= s.to || !genres[r.tokens[k-1].low] && !eraNouns[r.tokens[k-1].low] {
		return false
	}
	for _, name := range r.article.Shows {
		var want []string
		for _, t := range tokensOf(name) {
			want = append(want, t.text)
		}
		if len(want) > 0 && r.titleStands(want, k) {
			return true
		}
	}
	return false
}

// namesGenre tells that a name only says of what kind the show behind it is.
func (r *reader) namesGenre(m *mention) bool {
	if m == nil || m.kind == isShow {
		return false
	}
	s, to := r.sentenceOf(m.from), m.to
	if s == nil {
		return false
	}
	for to < s.to && r.tokens[to].name() && endsEra(r.tokens[to].low) {
		to++ // "Northern Irish"
	}
	return r.tellsEra(to, s) || r.tellsGenre(to, s)
}
