package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// What an article says once of a network holds of every show that it lists: a schedule, a slate, a
// heading's shows, "the network's other drama"; and lines of a listing say where the show above is.

var listedRules = []rule{
	once("network/line", onSlateOnly),
	once("network/headline-row", onSlateOnly),
	once("network/the-network", onSlateOnly),
}

var (
	// whereLine is a line of a listing that gives the network of the show above it.
	whereLine = phraseOf(`^ (?:[*-] )*(?:(?:where to watch|how to watch|watch it on|watch on|watch|streams on|stream on|streaming on|network|channel|platform|streamer|broadcaster|where|on|airs on|airing on|available on) : |(?:on )?[0-9]{1,2}(?:[.:] ?[0-9]{2}| : [0-9]{2})? ?(?:[ap]\.?m\.? ?)?(?:,|on|--|\|) )(?:\* )*(?:the )?<(W\d+)> (?:$|[,.|/;&-]|and|<D)`)
	// hourBehind is such a line with the hour behind the network.
	hourBehind = phraseOf(`^ (?:[*-] )*<(W\d+)> (?:,|\||--) (?:<D\d+> ,? ?)?[0-9]{1,2}(?:[.:] ?[0-9]{2}| : [0-9]{2})? ?(?:[ap]\.?m)`)
	// aFilm says of what is listed that it is none of these.
	aFilm = phraseOf(` (?:a|the|rom-com|comedy|horror|thriller|drama|new) (?:[a-z-]+ )?(?:film|movie|podcast|documentary) (?:[,.]|not)`)
	// doesTo is what a network does to the shows that a headline names behind it.
	doesTo = phraseOf(`^ (?:(?:has|officially|quietly|also|just|'s) )*(?:renews?|orders?|picks? up|cancels?|axes|dates?|sets?|greenlights?|commissions?|brings? back|unveils?|reveals?|announces?|drops?|pulls?|revives?|schedules?|slates?|adds?|gives?|hands?|moves?|shifts?|teases?|delays?|ends?|launches|extends?|saves?|confirms?|debuts?|premieres?|lands?|nabs?|[a-z]+ slate|slate|lineup|line-up|schedule|upfronts?|in <D\d+>|:) `)
	// passesOn stands before a show that a network does not have.
	passesOn = phraseOf(` (?:passes on|passes|rejects|says no to|scraps|spin-off|spinoff|from|prequel|creator|star|stars|alum|like|after|rival|by) (?:[a-z'-]+ ){0,3}$`)
	// theNetwork names again a network that the text has named.
	theNetwork = phraseOf(` (?:the|its) (?:(?:same|public|commercial|national|irish|australian|canadian|swedish|danish|german|french|streaming|pay-tv|cable|premium|broadcast|alphabet|eye) )?(?:network|broadcaster|streamer|channel|service|platform|streaming service|cabler|netlet|pay-cabler|net|cable outlet|streaming platform|web) (?:'s |has |had |will |is |also |today |said |told |confirmed |announced |picked |ordered |renewed |cancell?ed |gave |handed |passed |would |on |plans |unveiled |$|,)`)
	// ofSlate are words of an article on all that a network shows.
	ofSlate = phraseOf(` (?:schedule|slate|line-up|lineup|upfronts?|premiere dates|renewals|cancell?ations|originals|every (?:[a-z-]+ |<W\d+> ){0,3}(?:show|series|drama|comedy)|everything|what 's (?:on|new|coming)|dramas|comedies|fall season|midseason|new season|press tour|tca|showcase|season of) `)
)

func onSlateOnly(*hit) []tv.Claim { return nil }

// firstListed claims of the first show that a paragraph under a network's name tells of.
func (r *reader) firstListed(s *sentence, under *mention) {
	i := r.indexOf(s)
	for ; i < len(r.sentences) && r.sentences[i].paragraph == s.paragraph; i++ {
		text := r.sentences[i].shape.text
		for _, p := range r.mentionsIn(text, 0, len(text), "S") {
			if !r.passing(&r.sentences[i], p) && !r.inPassing(&r.sentences[i], p) && !r.namesOther(s.paragraph, under) {
				r.onSlate("network/under-head", &r.sentences[i], p.mention, under)
			}
			return
		}
	}
}

// whereLines reads a listing's lines on where the show above is.
func (r *reader) whereLines() {
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.title || !strings.Contains(s.shape.text, "<W") || len(s.shape.token) > 25 {
			continue
		}
		text := s.shape.text
		found := whereLine.FindStringSubmatchIndex(text)
		if found == nil {
			found = hourBehind.FindStringSubmatchIndex(text)
		}
		if found == nil {
			continue
		}
		if t := r.listedAbove(i); t != nil {
			h := &hit{r: r, s: s, rule: &listedRules[0], loc: found[:2], start: found[2] - 1, end: found[3] + 1, about: t}
			for _, c := range h.networkOf(t, r.find(text[found[2]:found[3]])) {
				r.propose(h, c)
			}
		}
	}
}

// mostAbove is how many sentences may stand between the name of a show and the line on where it is.
const mostAbove = 8

// listedAbove gives the show that the nearest heading above a sentence names, or else what stands above it.
func (r *reader) listedAbove(i int) *title {
	for k := i; k >= 0 && k > i-mostAbove; k-- {
		s := &r.sentences[k]
		if s.title {
			return nil
		}
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
			if k == i || s.heading || !r.passing(s, p) {
				return r.titleOf(p.mention)
			}
		}
		if s.heading && k < i {
			return nil
		}
	}
	return nil
}

// rowsInHeadline reads which shows a headline names behind the one network that does something with them.
func (r *reader) rowsInHeadline() {
	for i := range r.sentences {
		s := &r.sentences[i]
		text := s.shape.text
		if !s.title || len(s.shape.token) > 60 {
			continue
		}
		nets := r.mentionsIn(text, 0, len(text), "W")
		if len(nets) != 1 {
			continue
		}
		end := nets[0].at + strings.IndexByte(text[nets[0].at:], '>') + 1
		if !doesTo.MatchString(text[end:]) || otherThing.MatchString(text[end:]) {
			continue
		}
		for _, p := range r.mentionsIn(text, end, len(text), "S") {
			if t := r.titleOf(p.mention); t != nil && r.aired[t] == "" && !passesOn.MatchString(text[end:p.at]) {
				net := nets[0].mention
				if s, p, named := r.firstNamed(t); named && !r.passing(s, p) && !r.inPassing(s, p) && !r.namesOther(s.paragraph, net) && !aFilm.MatchString(s.shape.text) {
					r.onSlate("network/headline-row", s, p.mention, net)
				}
			}
		}
	}
}

// theNetworks reads of what shows a network is said to have that is not named again.
func (r *reader) theNetworks() {
	var last *mention
	at := 0
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.title {
			continue
		}
		text := s.shape.text
		nets := r.mentionsIn(text, 0, len(text), "W")
		nets = slices.DeleteFunc(nets, func(p placed) bool { return r.namedStudio(p.mention) })
		if len(nets) == 0 && last != nil && s.paragraph-at <= 4 && theNetwork.MatchString(text) && !hadElsewhere.MatchString(text) {
			for _, p := range r.mentionsIn(text, 0, len(text), "S") {
				if t := r.titleOf(p.mention); t != nil && r.aired[t] == "" && !r.passing(s, p) && !r.inPassing(s, p) {
					r.onSlate("network/the-network", s, p.mention, last)
				}
			}
		}
		if len(nets) == 0 && s.heading {
			last = nil
		}
		if len(nets) > 0 {
			last, at = nets[len(nets)-1].mention, s.paragraph
			if len(nets) > 1 {
				last = nets[0].mention
			}
		}
	}
}

// namedStudio tells a network that is one by its name only.
func (r *reader) namedStudio(m *mention) bool {
	called := strings.Join(strings.Fields(r.text[m.start:m.end]), " ")
	return !strings.HasSuffix(called, " TV") && televisionName.MatchString(called) || studioName.MatchString(called) || studioName.MatchString(m.name)
}
