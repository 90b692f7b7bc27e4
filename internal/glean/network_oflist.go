package glean

// An article whose headline tells of several shows of one network goes through them one by one, and names the network
// no more: "NBC Renews Five", "New on Hulu in March", "Every Netflix Series That Got the Ax". Each show of which it
// has something to tell is on that network.

var ofListRules = []rule{
	once("network/of-list", onSlateOnly),
}

// ofMany are words of a headline that tell of several shows of a network.
var ofMany = phraseOf(` (?:(?:new|coming|leaving|arriving|streaming|premiering|everything) (?:on|to) <W\d+>|(?:every|all|each) (?:of )?(?:the )?(?:[a-z-]+ )?(?:<W\d+> |<W\d+> 's )(?:[a-z-]+ ){0,2}?(?:show|series|drama|dramas|shows|comedies|originals?)|<W\d+> (?:'s )?(?:renews|cancels|axes|orders|dates|drops|picks up|greenlights|sets|pulls) (?:[a-z-]+ )?(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}|several|multiple|trio|pair|slew)|scorecard|report card|what 's (?:renewed|cancell?ed|new|coming|back|on|next)|(?:renewals|cancell?ations|premiere dates|finale dates|upfronts?|slate|lineup|line-up|schedule|originals)) `)

// fewOnList is how many shows such a list has at least.
const fewOnList = 3

// ofLists claims them.
func (r *reader) ofLists() {
	net := r.listNetwork()
	if net == nil {
		return
	}
	type item struct {
		s *sentence
		placed
	}
	var list []item
	for _, t := range r.inOrder() {
		if s, p, named := r.firstNamed(t); named && r.hasNews(t) && (s.heading || atItem.MatchString(s.shape.text[:p.at]) && r.beginsParagraph(s)) {
			list = append(list, item{s, p})
		}
	}
	if len(list) < fewOnList {
		return
	}
	for _, x := range list {
		if !r.passing(x.s, x.placed) && !r.inPassing(x.s, x.placed) && !r.namesOther(x.s.paragraph, net) && !aFilm.MatchString(x.s.shape.text) && !hadElsewhere.MatchString(x.s.shape.text) {
			r.onSlate("network/of-list", x.s, x.mention, net)
		}
	}
}

// atItem is what may stand before the show of an item of a list.
var atItem = phraseOf(`^ (?:["'*-] ?|-- |[0-9]+[.)] )*$`)

// beginsParagraph tells that a sentence is the first of its paragraph.
func (r *reader) beginsParagraph(s *sentence) bool {
	i := r.indexOf(s)
	return i == 0 || r.sentences[i-1].paragraph != s.paragraph
}

// listNetwork gives the one network of a headline that tells of several of its shows; nil for none.
func (r *reader) listNetwork() *mention {
	for i := range r.sentences {
		s := &r.sentences[i]
		if !s.title {
			continue
		}
		text := s.shape.text
		nets := r.mentionsIn(text, 0, len(text), "W")
		if len(nets) == 0 || r.namedStudio(nets[0].mention) {
			continue
		}
		for _, n := range nets {
			if n.name != nets[0].name {
				return nil
			}
		}
		if ofMany.MatchString(text) {
			return nets[0].mention
		}
	}
	return nil
}
