package glean

import (
	"slices"
	"strings"
)

// A show that is ordered beside the one the article knows: what is told behind the news of it, of its
// makers, its cast and its making, is of the new one until the text turns back.

// newWork is a show of which it is news that there is to be one.
type newWork struct {
	title *title // nil where it has none that is known
	opens bool   // the sentence is the one that brings it
}

var (
	// comesOut is what comes out of a show and is a series.
	comesOut = `(?:spin-off|spinoff|prequel|sequel|offshoot|companion (?:series|show)|sister (?:series|show)|follow-up series)`
	// bringsNew is news of such a thing.
	bringsNew = phraseOf(` (?:(?:order|orders|ordered|ordering|developing|develops|plans|planning|greenlit|greenlights|announced|announces|announcing|commissioned|commissions|unveiled|confirmed|launching|making|writing|preparing|getting|gets|get|expanding|working on|given|handed|at work on|eyeing|mulling|set) (?:[^ ;.]+ ){0,9}?(?:an?|another|first|its|<S\d+>|<S\d+> 's|<W\d+>|new|potential|possible|straight-to-series) (?:[a-z0-9-]+ |<[SWN]\d+> |'s |" ){0,5}?` + comesOut +
		`|(?:an?|another|the|first) (?:[a-z0-9-]+ |<[SWN]\d+> |'s ){0,5}?` + comesOut + ` (?:series |show |drama )?(?:(?:of|to|from|about|to the|centered on|set in) (?:[^ ;.]+ ){1,6}?)?(?:, (?:[^ ;.]+ ){1,6}, )?(?:is|are|has been|was) (?:now |also |already |currently |officially |reportedly |being )*(?:in the works|in development|in the pipeline|developed|planned|coming|on the way|happening|ordered|greenlit|announced|commissioned|being)) `)
	// bringsOwn is news of a show that a maker of this one makes besides.
	bringsOwn = phraseOf(` (?:creator|co-creator|writer|showrunner|star|producer|duo|team) (?:[^ ;.]+ ){1,6}?(?:(?:is|are|was|were|be|now|also|been|has|have) ){1,3}(?:working on|developing|writing|making|creating|preparing|shopping|pitching|attached to|teaming (?:[^ ;.]+ ){1,5}?(?:on|for)) an? (?:[a-z-]+ ){0,3}?new (?:[a-z-]+ |<W\d+> ){0,3}?` + showNoun + ` | (?:developing|ordered|orders|commissioned|working on|greenlit|making|announced) an? (?:[a-z0-9-]+ |<W\d+> |'s ){0,6}?` + showNoun + ` (?:series )?(?:called|titled|entitled|named) `)
	// notBrought takes such words back: it is past, or it is said that there is none.
	notBrought = phraseOf(` (?:no plans|not planning|no longer|never|nothing|scrapped|shelved|canceled|cancelled|axed|ended|passed on|denied|denies|rumou?rs?|no|would|if|concluded|ran for|aired|introduce|introduces|explore|tease|teases|sets up|sets? the stage) `)
	// backToOld is a word for the show that was there before.
	backToOld = phraseOf(` (?:as for the original|(?:the|its) (?:original|mothership|parent|flagship|main|mother) (?:series|show|drama|comedy|sitcom)|the (?:original|mothership|flagship) (?:is|was|has|will|returns|airs|itself|,)|season finale|(?:new|next|upcoming|final|current) season|seasons) `)
	// fromOld ends what stands before such a word, or before that show's title, where it is named for where
	// somebody or something comes from.
	fromOld = phraseOf(` (?:` + offshoot + ` (?:to|of|from|for)|(?:writer|producer|director|showrunner|co-executive producer|executive producer|creator|co-creator|star|veteran|regular|editor|role|part|character|characters|cast|crew|work|years|seasons|time|team|stars|veterans|alum|alumni|actor|actors|actress) (?:[a-z-]+ ){0,2}?(?:on|of|from|in|behind|for)|(?:created|wrote|directed|produced|ran|co-created|worked|starred|appeared|seen|plays|played|introduced|known|debuted|featured|served|stars|originated) (?:[^ ;.]+ ){0,8}?(?:on|of|in|for|to|from|by)|who (?:created|co-created|wrote|directed|ran|produced|also runs|runs|leads|led)|(?:before|after|during|following) the events of|(?:world|universe|events|success|timeline|spirit|franchise|fans|viewers|setting) of|alongside|joins|like|than|based on|same universe as|addition to|besides|expanding|expand) ` + beforeShow + `$`)
	// oldsOwn begins behind that title where it is named for the same reason.
	oldsOwn = phraseOf(`^ (?:["'] )?(?:'s )?(?:[a-z-]+ )?(?:creators?|co-creators?|stars?|alum|alums|alumni|writers?|showrunners?|producers?|directors?|boss|bosses|veterans?|actors?|actress|spin-offs?|spinoffs?|prequel|sequel|offshoot|universe|franchise|role|roles|character|characters|fans?|favou?rites?|world|duo|team|cast member|regular|executive producers?) `)
	// ofNewProject speaks of the new one.
	ofNewProject = phraseOf(` (?:(?:the|this) (?:new |upcoming |planned |untitled |potential )*` + comesOut + `|(?:the|this) (?:new|upcoming|planned|untitled|eight-part|six-part|ten-part|[a-z]+-episode) (?:series|show|drama|comedy|project)|the project|reprise|reprises|reprising) `)
	// headBrings is a headline with that news.
	headBrings = phraseOf(` (?:spin-off|spinoff|prequel|sequel|offshoot|companion series) `)
	headOfBoth = phraseOf(` (?:renew[a-z]*|end|ends|ending|final|cancel[a-z]*|cancelled|axed|return|returns|<E\d+>|finale|season|seasons|plus|recap|also|and more|scrapped|dead|not) `)
)

// newWorks gives, by sentences, the new show that each of them speaks of; nil where there is none.
func (r *reader) newWorks() []*newWork {
	if r.newShows != nil || len(r.sentences) == 0 {
		return r.newShows
	}
	r.newShows = make([]*newWork, len(r.sentences))
	if r.main == nil || r.isBeside() || r.isOutOfOther() || !slices.ContainsFunc(r.sentences, func(s sentence) bool { return mayBring(s.shape.text) }) {
		return r.newShows
	}
	var now *newWork
	wide, paragraph := false, none
	for i := range r.sentences {
		s := &r.sentences[i]
		text := s.shape.text
		if s.title {
			wide = wide || headBrings.MatchString(text) && !headOfBoth.MatchString(text) && r.titleIn(text, r.main)
		}
	}
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.title || s.heading {
			now = nil
			continue
		}
		if w := r.brings(s); w != nil {
			now, paragraph = &newWork{title: w.title}, s.paragraph
			r.newShows[i] = w
			continue
		}
		if now == nil {
			continue
		}
		if r.turnsFrom(s, now) || s.paragraph != paragraph && !wide && !ofNewProject.MatchString(s.shape.text) {
			now = nil
			continue
		}
		paragraph = s.paragraph
		r.newShows[i] = now
	}
	return r.newShows
}

func mayBring(text string) bool {
	return strings.Contains(text, " spin") || strings.Contains(text, "prequel") || strings.Contains(text, " sequel") || strings.Contains(text, "offshoot") || strings.Contains(text, " companion ") || strings.Contains(text, " sister ") || strings.Contains(text, " follow-up ") || strings.Contains(text, " new ") || strings.Contains(text, " called ") || strings.Contains(text, " titled ")
}

// brings gives the new show of which a sentence brings the news, or nil.
func (r *reader) brings(s *sentence) *newWork {
	text := s.shape.text
	if !mayBring(text) || asked(s) || strings.Contains(text, "<E") || notBrought.MatchString(text) || !bringsNew.MatchString(text) && !bringsOwn.MatchString(text) {
		return nil
	}
	w := &newWork{opens: true}
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		t := r.titleOf(p.mention)
		if t == nil || t == r.main || r.aside(s, p) {
			continue
		}
		if w.title != nil && w.title != t {
			return nil // which of them is meant is not plain
		}
		w.title = t
	}
	if w.title == nil && !r.titleIn(text, r.main) && s.about != nil && s.about != r.main {
		return nil
	}
	return w
}

// turnsFrom tells that a sentence is not of the new show any longer.
func (r *reader) turnsFrom(s *sentence, now *newWork) bool {
	text := s.shape.text
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		t := r.titleOf(p.mention)
		if t == nil || t == now.title {
			continue
		}
		before, behind := strings.TrimSuffix(text[:p.at], `" `), text[afterMention(text, p.at):]
		if t == r.main && (fromOld.MatchString(before) || oldsOwn.MatchString(behind)) || t != r.main && r.aside(s, p) {
			continue
		}
		return true
	}
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if e.season > 1 && !fromOld.MatchString(text[:e.at]) {
			return true
		}
	}
	loc := backToOld.FindStringIndex(text)
	return loc != nil && !fromOld.MatchString(text[:loc[0]+1])
}
